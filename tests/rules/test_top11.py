import pytest

from planarkiv.findings import Severity
from planarkiv.rules import top11_boundaries_are_of_the_type as top11
from planarkiv.rules.top11_boundaries_are_of_the_type import boundaries_are_of_the_type
from planarkiv.subjects import MapFile
from rules.checking import NEW, OLD, map_file, problems
from rules.drawing import curve, metres, of_curves
from rules.linked import Link, linked
from tables import Thing, own_area


def found(body: str) -> list[tuple[int | None, object]]:
    return [(each.row, each.values) for each in problems(boundaries_are_of_the_type, map_file(body))]


def sides(*types: str) -> str:
    points = [(0, 0), (0, 100), (100, 100), (0, 0)]
    return "".join(curve(at + 1, points[at : at + 2], otype) for at, otype in enumerate(types))


def test_wrong() -> None:
    body = sides("RpStøyGrense", "RpGrense", "RpFareGrense") + of_curves(9, ":1 :2 :3", "RpFareSone")
    [one] = problems(boundaries_are_of_the_type, map_file(body))
    assert (one.wording, one.row, one.severity, one.point) == (top11.WRONG, 3, None, metres(0, 0))
    assert one.values == {"antall": 2, "typer": ("RpGrense", "RpStøyGrense"), "grense": "RpFareGrense"}
    [one] = problems(boundaries_are_of_the_type, map_file(body, phase=OLD))
    assert one.severity is Severity.WARNING


@pytest.mark.parametrize(
    ("otype", "grense"),
    [("RpFareSone", "RpFareGrense"), ("RbFareOmråde", "RpFareGrense"), ("RpOmråde", "RpGrense"), ("Vei", "RpGrense")],
)
def test_right(otype: str, grense: str) -> None:
    assert found(sides(*[grense] * 3) + of_curves(9, ":1 :2 :3", otype)) == []


def test_curves_of_unknown_types_have_a_rule_of_their_own() -> None:
    assert found(sides("Vegkant", "Vegkant", "Vegkant") + of_curves(9, ":1 :2 :3", "RpFareSone")) == []


def test_only_those_that_are_wrong() -> None:
    body = sides(*["RpGrense"] * 3) + of_curves(8, ":1 :2 :3", "RpOmråde") + of_curves(9, ":1 :2 :3", "RpFareSone")
    assert found(body) == [(4, {"antall": 3, "typer": ("RpGrense",), "grense": "RpFareGrense"})]
    subject = map_file(body)
    subject.broken = {4}
    assert problems(boundaries_are_of_the_type, subject) == []
    assert found("") == []


def test_an_area_that_is_its_own_line() -> None:
    body = curve(9, [(0, 0), (0, 100), (100, 100), (0, 0)], "RpFareSone", "FLATE")
    assert found(body) == []


def test_links() -> None:
    ring = [(0, 0), (0, 100), (100, 100), (0, 0)]
    things = [
        own_area(1, [ring], otype="RpFareSone"),
        Thing("KURVE", 2, "RpFareGrense", points=ring),
        Thing("KURVE", 3, "RpStøyGrense", points=ring),
        own_area(4, [ring], otype="RpOmråde"),
    ]
    table = linked(things, Link(0, 1), Link(0, 2), Link(0, 3, "planområde"), Link(0, -1))
    [one] = problems(boundaries_are_of_the_type, MapFile("kart.gml", table, b"", NEW))
    assert (one.row, one.values["typer"]) == (0, ("RpStøyGrense",))
