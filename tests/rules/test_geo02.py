import pytest
import shapely

from planarkiv.catalogue.municipalities import today
from planarkiv.findings import Severity
from planarkiv.model.planid import PlanId
from planarkiv.rules import geo02_outline_is_in_municipality as geo02
from planarkiv.rules.geo02_outline_is_in_municipality import outline_is_in_municipality
from planarkiv.subjects import Owner, PlanMap
from rules.checking import not_run, plan_map, problems, said, square

# Bykle, a municipality without coast, is about 40 km wide and 50 km high
NORTH, EAST = 6_590_000, 400_000
"""Inside Bykle (metres, EPSG:25832)."""


def edge(side: str, number: str = "4222", epsg: int = 25832) -> float:
    """The outermost coordinate of the box of the municipality in metres, at the middle of a side."""
    from pyproj import Transformer

    found = today(number)
    assert found is not None
    west, south, east, north = found.box
    transformer = Transformer.from_crs(4326, epsg, always_xy=True)
    middle = {
        "west": (west, (south + north) / 2), "east": (east, (south + north) / 2),
        "south": ((west + east) / 2, south), "north": ((west + east) / 2, north),
    }[side]  # fmt: skip
    return float(transformer.transform(*middle)[1 if side in ("south", "north") else 0])


def outline(north: float, east: float, otype: str = "RpOmråde", serial: int = 1, side: int = 10_000) -> str:
    return square(serial, round(north * 100), round(east * 100), side, otype)


def in_bykle(north: float, east: float) -> PlanMap:
    return plan_map(outline(north, east))


def test_inside() -> None:
    assert problems(outline_is_in_municipality, in_bykle(NORTH, EAST)) == []
    assert problems(outline_is_in_municipality, plan_map(outline(NORTH, EAST, "KpOmråde"))) == []


def test_far_outside() -> None:
    [found] = problems(outline_is_in_municipality, in_bykle(NORTH, EAST + 100_000))
    assert (found.wording, found.row, found.severity) == (geo02.OUTSIDE, 1, None)
    # the lower left corner is the nearest one, some 44 km away
    assert said([found])[0].startswith("Hele planområdet ligger utenfor Bykle: 7")
    assert said([found])[0].endswith("km mot øst.")
    assert found.values["epsg"] == 25832
    assert found.values["nummer"] == "4222"
    assert found.point is not None
    assert found.point[0] == EAST + 100_100


@pytest.mark.parametrize(
    ("north", "east", "direction"),
    [
        (0, 100_000, "øst"), (200_000, 200_000, "nordøst"), (200_000, 0, "nord"), (200_000, -200_000, "nordvest"),
        (0, -100_000, "vest"), (-200_000, -200_000, "sørvest"), (-200_000, 0, "sør"), (-200_000, 200_000, "sørøst"),
    ],
)  # fmt: skip
def test_directions(north: float, east: float, direction: str) -> None:
    [found] = problems(outline_is_in_municipality, in_bykle(NORTH + north, EAST + east))
    assert found.values["retning"] == (direction,)


def test_the_margin_of_a_box_is_100_and_300_metres() -> None:
    # the box leans a little in this system: at the middle of its sides the distance is right to a few metres
    middle = (edge("south") + edge("north")) / 2
    assert problems(outline_is_in_municipality, in_bykle(middle, edge("east") + 280)) == []
    [found] = problems(outline_is_in_municipality, in_bykle(middle, edge("east") + 330))
    assert (found.wording, found.severity) == (geo02.OUTSIDE, None)
    assert found.values["enhet"] == "m"
    assert 300 < float(str(found.values["avstand"])) < 360
    [found] = problems(outline_is_in_municipality, in_bykle(middle, edge("east") + 60), margin_m=0, box_margin_m=100)
    assert found.wording == geo02.OUTSIDE
    assert (
        problems(outline_is_in_municipality, in_bykle(middle, edge("east") + 10), margin_m=100, box_margin_m=100) == []
    )


def test_partly_outside() -> None:
    middle = (edge("south") + edge("north")) / 2
    wide = plan_map(outline(middle, edge("west") - 1500, side=1_000_000))
    [found] = problems(outline_is_in_municipality, wide)
    assert (found.wording, found.values["retning"], found.values["enhet"]) == (geo02.PARTLY, ("vest",), "km")
    # the box leans: its corner is a little farther in
    assert 1.4 < float(str(found.values["avstand"])) < 1.9
    almost = plan_map(outline(middle, edge("west") - 600, side=1_000_000))
    [found] = problems(outline_is_in_municipality, almost)
    assert found.values["enhet"] == "m"


def test_each_outline_is_judged() -> None:
    both = (
        outline(NORTH, EAST) + outline(NORTH, EAST + 100_000, serial=5) + outline(NORTH, EAST - 100_000, "KpOmråde", 9)
    )
    assert [each.row for each in problems(outline_is_in_municipality, plan_map(both))] == [3, 5]


def test_a_coast_has_a_sea() -> None:
    # Træna is islands: 20 km off them is its sea
    west, north = edge("west", "1835", 25833), (edge("south", "1835", 25833) + edge("north", "1835", 25833)) / 2

    [found] = problems(outline_is_in_municipality, at_traena(north, west - 20_000))
    assert (found.wording, found.severity, found.row) == (geo02.AT_SEA, Severity.INFO, 1)
    assert said([found])[0].endswith("km utenfor landet i Træna, mot vest.")
    assert problems(outline_is_in_municipality, at_traena(north, west - 250)) == []
    [found] = problems(outline_is_in_municipality, at_traena(north, west - 26_000))
    assert (found.wording, found.severity) == (geo02.OUTSIDE, None)
    [found] = problems(outline_is_in_municipality, at_traena(north, west - 20_000), sea_margin_m=19_000)
    assert found.wording == geo02.OUTSIDE


def at_traena(north: float, east: float) -> PlanMap:
    made = plan_map(outline(north, east), number="1835")
    made.table.head.epsg = 25833
    return made


def test_an_abolished_number_stands_for_its_successor() -> None:
    inside, outside = (
        plan_map(outline(NORTH, EAST), number="0941"),
        plan_map(outline(NORTH, EAST + 99_000), number="0941"),
    )
    assert problems(outline_is_in_municipality, inside) == []
    [found] = problems(outline_is_in_municipality, outside)
    assert (found.values["kommune"], found.values["nummer"]) == (("Bykle",), "0941")


def test_a_number_that_was_divided_stands_for_both() -> None:
    # Ålesund and Haram
    from pyproj import Transformer

    transformer = Transformer.from_crs(4326, 25832, always_xy=True)
    for number in ("1508", "1580"):
        found = today(number)
        assert found is not None
        west, south, east, north = found.box
        east_m, north_m = transformer.transform((west + east) / 2, (south + north) / 2)
        assert problems(outline_is_in_municipality, plan_map(outline(north_m, east_m), number="1507")) == []
    [one] = problems(outline_is_in_municipality, plan_map(outline(NORTH, EAST), number="1507"))
    assert one.values["kommune"] == ("Ålesund", "Haram")


def boundary(west: float, south: float, east: float, north: float) -> bytes:
    return bytes(shapely.to_wkb(shapely.box(west, south, east, north)))


SMALL = boundary(7.2, 59.3, 7.3, 59.5)
"""A boundary around (NORTH, EAST), smaller than the box of Bykle."""


def test_the_archives_own_boundary_goes_first() -> None:
    owner = Owner(("4222",), boundary=SMALL)
    assert problems(outline_is_in_municipality, plan_map(outline(NORTH, 400_000), owner=owner)) == []
    [found] = problems(outline_is_in_municipality, plan_map(outline(NORTH, 412_000), owner=owner))
    assert (found.wording, found.severity) == (geo02.OUTSIDE, None)
    assert found.values["kommune"] == ("Bykle",)
    # no sea and no more than its own margin, though Træna has a coast
    owner = Owner(("1835",), boundary=SMALL)
    [found] = problems(outline_is_in_municipality, plan_map(outline(NORTH, 412_000), owner=owner, number="1835"))
    assert found.wording == geo02.OUTSIDE


def test_the_margin_of_a_boundary_is_100_metres() -> None:
    from pyproj import Transformer

    east_edge, north = Transformer.from_crs(4326, 25832, always_xy=True).transform(7.3, 59.4)
    owner = Owner(("4222",), boundary=SMALL)

    # a square of 10 m, so that only its own width is added
    def found(east: float) -> list[object]:
        subject = plan_map(outline(north, east, side=1000), owner=owner)
        return [each.wording for each in problems(outline_is_in_municipality, subject)]

    assert found(east_edge + 88) == []
    assert found(east_edge + 92) == [geo02.OUTSIDE]


def test_the_boundary_is_for_the_owners_own_plans() -> None:
    where = outline(NORTH, 412_000)
    other = Owner(("4222",), boundary=boundary(10, 60, 10.1, 60.1))
    # a plan of Bykle by its former number
    assert len(problems(outline_is_in_municipality, plan_map(where, owner=other, number="0941"))) == 1
    # an owner who goes by the former number himself
    assert (
        len(
            problems(
                outline_is_in_municipality,
                plan_map(where, owner=Owner(("0941",), boundary=other.boundary), number="0941"),
            )
        )
        == 1
    )
    # a plan of another municipality in the same archive: its own box
    assert problems(outline_is_in_municipality, plan_map(where, owner=Owner(("4219",), boundary=other.boundary))) == []
    # a submission has no owner by number
    assert len(problems(outline_is_in_municipality, plan_map(where, owner=Owner(boundary=other.boundary)))) == 1


def test_a_boundary_that_is_nowhere() -> None:
    owner = Owner(("4222",), boundary=boundary(7.2, 94, 7.3, 95))
    assert len(not_run(outline_is_in_municipality, plan_map(outline(NORTH, EAST), owner=owner))) == 1


def test_a_boundary_of_an_unknown_number() -> None:
    owner = Owner(("0599",), boundary=SMALL)
    [found] = problems(outline_is_in_municipality, plan_map(outline(NORTH, 450_000), owner=owner, number="0599"))
    assert found.values["kommune"] == ("kommunen",)


def test_without_an_id_the_owners_number_counts() -> None:
    subject = plan_map(outline(NORTH, EAST), owner=Owner(("4222", "1835")))
    subject.ids = ()
    assert problems(outline_is_in_municipality, subject) == []
    subject.owner = Owner(("1835",))
    assert len(problems(outline_is_in_municipality, subject)) == 1
    subject.owner = Owner()
    assert not_run(outline_is_in_municipality, subject) == ["planen har ikke noe kommunenummer"]


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        ("42", "42 er ikke et kommunenummer: planen er ikke kommunens"),
        ("NO", "NO er ikke et kommunenummer: planen er ikke kommunens"),
        ("0599", "kommunenummer 0599 er ukjent"),
    ],
)
def test_numbers_that_are_no_municipality(number: str, reason: str) -> None:
    subject = plan_map(outline(NORTH, EAST), number=number)
    assert not_run(outline_is_in_municipality, subject) == [reason]
    assert problems(outline_is_in_municipality, subject) == []


@pytest.mark.parametrize("epsg", [None, 4258, 999_999])
def test_systems_that_are_not_in_metres(epsg: int | None) -> None:
    subject = plan_map(outline(NORTH, EAST))
    subject.table.head.epsg = epsg
    assert not_run(outline_is_in_municipality, subject) == ["koordinatsystemet er ikke kjent, eller ikke i meter"]


def test_a_map_without_a_whole_outline_is_another_rules_business() -> None:
    assert outline_is_in_municipality.needs == ("GEO01",)
    assert problems(outline_is_in_municipality, plan_map(outline(NORTH, EAST).replace("..REF :1", "..REF :9"))) == []
    assert not_run(outline_is_in_municipality, plan_map(number="NO")) == []


def test_a_plan_of_an_id_in_another_archive() -> None:
    subject = plan_map(outline(NORTH, EAST), owner=Owner(("1835",)))
    subject.ids = (PlanId("4222", "7"), PlanId("0941", "7"))
    assert problems(outline_is_in_municipality, subject) == []
