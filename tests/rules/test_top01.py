import pytest
import shapely

from planarkiv.rules import top01_areas_are_no_slivers as top01
from planarkiv.rules.top01_areas_are_no_slivers import areas_are_no_slivers
from planarkiv.subjects import MapFile
from rules.checking import map_file, problems, square

NORTH, EAST = 655_000_000, 41_000_000


def strip(height: int, width: int, serial: int = 1, otype: str = "RpArealformålOmråde") -> str:
    """An area of ``height`` by ``width`` centimetres."""
    ring = ((0, 0), (0, width), (height, width), (height, 0), (0, 0))
    places = "\n".join(f"{NORTH + north} {EAST + east}" for north, east in ring)
    return (
        f".KURVE {serial}:\n..OBJTYPE RpFormålGrense\n..NØ\n{places}\n"
        f".FLATE {serial + 1}:\n..OBJTYPE {otype}\n..REF :{serial}\n..NØ\n{NORTH} {EAST}\n"
    )


def found(body: str, **options: float) -> list[tuple[object, int | None]]:
    return [(each.wording, each.row) for each in problems(areas_are_no_slivers, map_file(body), **options)]


def test_an_area_of_a_square_metre_is_in_order() -> None:
    assert found(square(1, NORTH, EAST)) == []
    assert found(strip(100, 100)) == []
    assert found(strip(100, 99)) == [(top01.SMALL, 1)]
    assert found(strip(100, 99), min_area_m2=0.9) == []
    assert problems(areas_are_no_slivers, map_file()) == []


def test_what_is_said() -> None:
    [one] = problems(areas_are_no_slivers, map_file(strip(50, 80)))
    assert (one.wording, one.severity, one.point) == (top01.SMALL, None, (410_000.4, 6_550_000.25))
    assert one.values == {"areal": 0.4, "bredde": 0.308, "lengde": 1.3}
    polygon = shapely.from_wkt(one.geometry)
    assert polygon.equals(shapely.box(410_000, 6_550_000, 410_000.8, 6_550_000.5))
    assert "410000.8 6550000.5" in one.geometry


def test_thin_strips() -> None:
    # 4 pi A / P2 of 0.1 m x 20 m is 0.0155; of 0.2 m x 20 m 0.0308
    assert found(strip(10, 2000)) == [(top01.SLIVER, 1)]
    assert found(strip(20, 2000)) == []
    assert found(strip(20, 2000), min_roundness=0.031) == [(top01.SLIVER, 1)]
    [one] = problems(areas_are_no_slivers, map_file(strip(10, 2000)))
    assert one.values == {"areal": 2.0, "bredde": 0.1, "lengde": 20.1}


def test_large_strips_may_be_thin() -> None:
    # a kerb of 10 cm along 100 m of road
    assert found(strip(10, 10_000)) == []
    assert found(strip(10, 9999)) == [(top01.SLIVER, 1)]
    assert found(strip(10, 10_000), sliver_area_m2=10.1) == [(top01.SLIVER, 1)]


def test_the_larger_of_the_two_limits_decides_what_is_looked_at() -> None:
    assert found(strip(100, 300), min_area_m2=4.0, sliver_area_m2=1.0) == [(top01.SMALL, 1)]
    # thin, but larger than slivers are, and smaller than nothing
    assert found(strip(10, 2000), min_area_m2=1.0, sliver_area_m2=2.0) == []
    assert found(strip(10, 2000), min_area_m2=4.0, sliver_area_m2=2.0) == [(top01.SMALL, 1)]
    assert found(strip(10, 3000), min_area_m2=2.5, sliver_area_m2=2.9) == []


@pytest.mark.parametrize(
    ("otype", "wrong"), [("KpFareSone", True), ("RpOmråde", True), ("Kommune", False), ("RpGrense", False)]
)
def test_areas_of_plans_only(otype: str, wrong: bool) -> None:
    assert bool(found(strip(10, 10, otype=otype))) is wrong


def test_broken_areas_are_left_out() -> None:
    subject: MapFile = map_file(strip(10, 10) + strip(10, 10, 5))
    subject.broken = {1}
    assert [each.row for each in problems(areas_are_no_slivers, subject)] == [3]
    assert found(strip(10, 10).replace("..REF :1", "..REF :9")) == []
    # an area type drawn as a point
    assert found(".PUNKT 1:\n..OBJTYPE RpOmråde\n..NØ\n655000000 41000000\n") == []
