import pytest

from planarkiv.rules import geo04_coordinates_fit_their_system as geo04
from planarkiv.rules.geo04_coordinates_fit_their_system import _area_of_use, coordinates_fit_their_system
from planarkiv.subjects import PlanMap
from rules.checking import HEAD, not_run, plan_map, problems


def points(*places: tuple[float, float], epsg: int | None = 25832, unit: float = 0.01, origin: str = "0 0") -> PlanMap:
    """Points at (north, east) as the numbers stand in the file."""
    body = "".join(
        f".PUNKT {at}:\n..OBJTYPE RpPåskrift\n..NØ\n{north:.0f} {east:.0f}\n"
        for at, (north, east) in enumerate(places, 1)
    )
    head = HEAD.replace("ENHET 0.01", f"ENHET {unit}").replace("ORIGO-NØ 0 0", f"ORIGO-NØ {origin}")
    made = plan_map(body, head)
    made.table.head.epsg = epsg
    return made


INSIDE = (655_000_000, 41_000_000)


def test_inside() -> None:
    assert problems(coordinates_fit_their_system, points(INSIDE, (655_100_000, 41_100_000))) == []
    assert problems(coordinates_fit_their_system, plan_map()) == []


def test_swapped() -> None:
    [found] = problems(coordinates_fit_their_system, points(INSIDE[::-1], (41_000_100, 655_000_100)))
    assert (found.wording, found.row, found.severity) == (geo04.SWAPPED, None, None)
    assert found.values == {
        "antall": 2,
        "alle": 2,
        "epsg": 25832,
        "oest": 6_550_000.0,
        "nord": 410_000.0,
        "faktor": 1.0,
    }
    assert found.point == (6_550_000.0, 410_000.0)


@pytest.mark.parametrize("factor", [10.0, 100.0, 1000.0, 0.1, 0.01, 0.001])
def test_a_wrong_unit(factor: float) -> None:
    wrong = points((INSIDE[0] / factor, INSIDE[1] / factor))
    [found] = problems(coordinates_fit_their_system, wrong)
    assert (found.wording, found.values["faktor"]) == (geo04.WRONG_UNIT, factor)


def test_a_wrong_unit_from_an_origin() -> None:
    # one kilometre from the origin, in millimetres that the head takes for metres
    [found] = problems(coordinates_fit_their_system, points((9e8, 1e6), unit=1, origin="6550000 410000"))
    assert (found.wording, found.values["faktor"]) == (geo04.WRONG_UNIT, 0.001)


@pytest.mark.parametrize(("place", "origin"), [((0, 100_000), "6550000 800000"), ((500_000, 0), "9300000 410000")])
def test_the_unit_counts_from_the_origin(place: tuple[float, float], origin: str) -> None:
    # near the edge of the area, so that only the distance from the origin may be scaled
    [found] = problems(coordinates_fit_their_system, points(place, epsg=23032, unit=1, origin=origin))
    assert (found.wording, found.values["faktor"]) == (geo04.WRONG_UNIT, 0.1)


def test_a_missing_origin_has_no_remedy_in_numbers() -> None:
    [found] = problems(coordinates_fit_their_system, points((50, 70)))
    assert (found.wording, found.row, found.values["faktor"]) == (geo04.OUTSIDE, None, 1.0)


def test_single_objects_are_named() -> None:
    some = points(INSIDE, (0, 0), INSIDE, INSIDE[::-1])
    found = problems(coordinates_fit_their_system, some)
    assert [(each.wording, each.row, each.point) for each in found] == [
        (geo04.OUTSIDE, 1, (0.0, 0.0)),
        (geo04.SWAPPED, 3, (6_550_000.0, 410_000.0)),
    ]
    assert found[0].values["alle"] == 1


def test_the_points_of_an_object_are_counted() -> None:
    line = ".KURVE 5:\n..OBJTYPE RpJuridiskLinje\n..NØ\n655000000 41000000\n0 0\n655000000 41000000\n1 1\n"
    [found] = problems(coordinates_fit_their_system, plan_map(line))
    assert (found.row, found.values["antall"], found.values["alle"], found.point) == (0, 2, 4, (0.0, 0.0))


def test_each_side_has_a_margin_of_50_kilometres() -> None:
    bare = _area_of_use(25832, 0.0)
    assert bare is not None
    middle = (655_000_000, 41_000_000)
    for north, east in ((bare.south, None), (bare.north, None), (None, bare.west), (None, bare.east)):
        outwards = -1 if (north, east) in ((bare.south, None), (None, bare.west)) else 1
        for kilometres, fine in ((49.9, True), (50.1, False)):
            step = outwards * kilometres * 1000
            place = (
                middle[0] if north is None else (north + step) * 100,
                middle[1] if east is None else (east + step) * 100,
            )
            assert (problems(coordinates_fit_their_system, points(middle, place)) == []) is fine, (
                north,
                east,
                kilometres,
            )
            assert problems(coordinates_fit_their_system, points(middle, place), margin_km=60.0) == []


@pytest.mark.parametrize("epsg", [25832, 25833, 25835])
def test_every_municipality_fits_every_national_zone(epsg: int) -> None:
    from pyproj import Transformer

    from planarkiv.catalogue import municipalities

    area = _area_of_use(epsg, 0.0)
    assert area is not None
    transformer = Transformer.from_crs(4326, epsg, always_xy=True)
    for found in municipalities._today().values():
        west, south, east, north = transformer.transform_bounds(*found.box)
        assert area.west < west < east < area.east, found
        assert area.south < south < north < area.north, found


def test_degrees() -> None:
    assert problems(coordinates_fit_their_system, points((60, 10), epsg=4258, unit=1)) == []
    [found] = problems(coordinates_fit_their_system, points((655_000_000, 41_000_000), epsg=4258))
    assert found.wording == geo04.OUTSIDE
    bare, wide = _area_of_use(4258, 0.0), _area_of_use(4258, 50.0)
    assert bare is not None
    assert wide is not None
    assert wide.south == bare.south - 1


def test_the_old_system() -> None:
    # axis I of NGO1948, west of Stavanger
    assert problems(coordinates_fit_their_system, points((11_000_000, -2_000_000), epsg=27391)) == []


@pytest.mark.parametrize("epsg", [None, 999_999])
def test_a_system_that_nobody_knows(epsg: int | None) -> None:
    subject = points(INSIDE, epsg=epsg)
    assert not_run(coordinates_fit_their_system, subject) == ["koordinatsystemet er ikke kjent"]
    assert problems(coordinates_fit_their_system, subject) == []
