import pytest

from gml_text import area, curve, feature, line, polygon, segment
from planarkiv.findings import Severity
from planarkiv.rules.gml07_coordinates_and_rings import coordinates_and_rings_are_whole
from rules.checking import problems, said
from rules.gml_checking import gml_file

TEXT = "<gml:LineString><gml:posList>{}</gml:posList></gml:LineString>"
MULTI = "<gml:MultiCurve><gml:curveMember>{}</gml:curveMember><gml:curveMember>{}</gml:curveMember></gml:MultiCurve>"
POINT = "<app:posisjon><gml:Point><gml:pos>{}</gml:pos></gml:Point></app:posisjon>"

WRONG = {
    line(TEXT.format("0 0 1 x 2 2")): "«x» blant koordinatene er ikke et tall som kan leses. Punktet er utelatt.",
    line(TEXT.format("0 0 1 1 2")): "Antallet koordinater er 5, og det gir ikke hele punkter med 2 tall i hvert.",
    feature("RpJuridiskPunkt", POINT.format("")): "Punktet har ingen koordinater.",
    line(TEXT.format("0 0")): "Linja har for få punkter. Antallet som er lest, er 1.",
    line(MULTI.format(TEXT.format("0 0 1 1"), TEXT.format("2 2 3 3"))): "Linja er delt i 2 deler som ikke møtes. Bare "
    "den første er lest.",
    area(polygon("0 0 9 0 0 0")): "Ringen har færre enn tre hjørner. Antallet punkter er 3.",
    area("<gml:Polygon/>"): "Flata har ingen ytre ring og dermed ingen form.",
}


@pytest.mark.parametrize("body", WRONG)
def test_what_is_wrong(body: str) -> None:
    other = area(polygon(), "b")
    found = problems(coordinates_and_rings_are_whole, gml_file(other, body))
    assert said(found) == [WRONG[body]]
    assert [(each.row, each.severity, each.point) for each in found] == [(1, None, None)]


def test_what_is_right() -> None:
    bodies = (
        area(polygon("0 0 9 0 9 9 0 0"), "b"),
        line(TEXT.format("0 0 1 1"), "c"),
        line(curve(segment("0 0 1 1"), segment("1 1 2 5")), "d"),
        feature("RpJuridiskPunkt", POINT.format("1 1"), "e"),
        feature("Arealplan", "", "f"),
    )
    assert problems(coordinates_and_rings_are_whole, gml_file(*bodies)) == []


def test_where_a_ring_is_open() -> None:
    found = problems(coordinates_and_rings_are_whole, gml_file(area(polygon("0 0 9 0 9 9 4.4 5.75"))))
    assert said(found) == ["Ringen er ikke lukket. Den slutter nær nord 6, øst 4."]
    assert [each.point for each in found] == [(4.4, 5.75)]


def test_where_parts_do_not_meet() -> None:
    found = problems(coordinates_and_rings_are_whole, gml_file(line(curve(segment("0 0 9 0"), segment("9.25 1 9 9")))))
    assert said(found) == ["Delene av linja eller ringen møtes ikke nær nord 1, øst 9."]
    assert [each.point for each in found] == [(9.25, 1.0)]


def test_it_breaks_geometry() -> None:
    assert coordinates_and_rings_are_whole.breaks
    assert coordinates_and_rings_are_whole.severity is Severity.ERROR
