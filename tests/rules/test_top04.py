import pytest
import shapely

from planarkiv.findings import Severity
from planarkiv.rules import top04_elements_lie_inside as top04
from planarkiv.rules.top04_elements_lie_inside import elements_lie_inside
from planarkiv.subjects import Phase
from rules.checking import NEW, OLD, PROPOSAL, not_run, plan_map, problems
from rules.drawing import EAST, NORTH, area, box, curve, metres, outline

WHOLE = outline(1, box(0, 0, 1000, 2000))


def zone(*ring: int, otype: str = "RpFareSone", level: str = "2", serial: int = 11) -> str:
    return area(serial, box(*ring), otype=otype, level=level)


def point(north: int, east: int, otype: str = "RpJuridiskPunkt", kind: str = "SYMBOL") -> str:
    return f".{kind} 50:\n..OBJTYPE {otype}\n..NØ\n{NORTH + north} {EAST + east}\n"


def found(body: str, phase: Phase = NEW, **options: float) -> list[tuple[object, int | None, Severity | None]]:
    subject = plan_map(WHOLE + body, phase=phase)
    return [(each.wording, each.row, each.severity) for each in problems(elements_lie_inside, subject, **options)]


def test_inside() -> None:
    body = zone(0, 0, 1000, 500) + curve(30, [(0, 0), (1000, 2000)], "RpJuridiskLinje") + point(1000, 1000)
    assert found(body) == found("") == []


def test_an_area_outside() -> None:
    [one] = problems(elements_lie_inside, plan_map(WHOLE + zone(0, 1500, 1000, 2100)))
    assert (one.wording, one.row, one.severity) == (top04.AREA, 3, None)
    assert one.values == {"avstand": 1.0, "mengde": 9.5}
    outside = shapely.from_wkt(one.geometry)
    assert outside.bounds == (*metres(0, 2005), *metres(1000, 2100))
    assert one.point is not None
    assert outside.covers(shapely.Point(one.point))


def test_five_centimetres_may_be_outside() -> None:
    assert found(zone(0, 1500, 1000, 2005)) == []
    assert found(zone(0, 1500, 1000, 2006)) == [(top04.AREA, 3, None)]
    assert found(zone(0, 1500, 1000, 2006), tolerance_m=0.06) == []


def test_a_line_outside() -> None:
    [one] = problems(elements_lie_inside, plan_map(WHOLE + curve(30, [(500, 0), (500, 2300)], "RpJuridiskLinje")))
    assert (one.wording, one.row, one.values) == (top04.LINE, 2, {"avstand": 3.0, "mengde": 2.95})


def test_a_point_outside() -> None:
    [one] = problems(elements_lie_inside, plan_map(WHOLE + point(500, 2200), phase=PROPOSAL))
    assert (one.wording, one.row, one.values, one.point) == (top04.POINT, 2, {"avstand": 2.0}, metres(500, 2200))
    assert one.severity is None
    assert found(point(500, 2200)) == [(top04.POINT, 2, Severity.WARNING)]
    assert found(point(500, 2200), OLD) == [(top04.POINT, 2, Severity.WARNING)]
    text = point(500, 2200, "RpPåskrift", "TEKST")
    assert found(text) == found(text, PROPOSAL) == [(top04.TEXT, 2, Severity.INFO)]


def test_old_plans_get_a_warning() -> None:
    assert found(zone(0, 1500, 1000, 2100), OLD) == [(top04.AREA, 3, Severity.WARNING)]


@pytest.mark.parametrize(
    ("otype", "wrong"),
    [
        ("RpBestemmelseOmråde", True),
        ("RbFareOmråde", True),
        ("PblMidlByggAnleggOmråde", True),
        ("RpArealformålOmråde", False),
        ("KpFareSone", False),
        ("Kommune", False),
    ],
)
def test_what_is_looked_at(otype: str, wrong: bool) -> None:
    assert bool(found(zone(0, 1500, 1000, 2100, otype=otype))) is wrong


def test_boundaries_follow_their_areas() -> None:
    assert found(curve(30, [(500, 0), (500, 2300)], "RpFareGrense")) == []


def test_levels() -> None:
    tunnel = outline(61, box(0, 3000, 100, 4000), level="1")
    assert found(tunnel + zone(0, 3000, 100, 3100, level="1")) == []
    assert found(tunnel + zone(0, 3000, 100, 3100, level="2")) == [(top04.AREA, 5, None)]
    # no level of its own, or one that has no outline
    assert found(tunnel + zone(0, 3000, 100, 3100, level="")) == []
    assert found(tunnel + zone(0, 3000, 100, 3100, level="3")) == []
    loose = outline(61, box(0, 3000, 100, 4000), level="")
    assert found(loose + zone(0, 3000, 100, 3100, level="2")) == []


def test_several_outlines_are_one_plan() -> None:
    assert found(outline(61, box(0, 2000, 1000, 3000)) + zone(0, 1500, 1000, 2500)) == []


def test_what_cannot_be_judged() -> None:
    eight = [(0, 0), (1000, 500), (1000, 0), (0, 500), (0, 0)]
    subject = plan_map(outline(1, eight) + zone(0, 1500, 1000, 2100))
    assert problems(elements_lie_inside, subject) == []
    assert not_run(elements_lie_inside, subject) == [top04.BROKEN]
    assert not_run(elements_lie_inside, plan_map(outline(1, eight))) == []
    assert found(area(11, [(0, 1500), (1000, 2500), (1000, 1500), (0, 2500), (0, 1500)], otype="RpFareSone")) == []
    assert problems(elements_lie_inside, plan_map(zone(0, 0, 10, 10))) == []
    subject = plan_map(WHOLE + zone(0, 1500, 1000, 2100))
    subject.broken = {3}
    assert problems(elements_lie_inside, subject) == []
    assert found(zone(0, 1500, 1000, 2100).replace(":12", ":99")) == []
