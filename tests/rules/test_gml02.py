from gml_text import area, curve, feature, line, polygon, segment
from planarkiv.findings import Severity
from planarkiv.rules.gml02_ids_are_unique import ids_are_unique
from rules.checking import problems, said
from rules.gml_checking import gml_file

AGAIN = "gml:id «{}» står også lenger oppe i fila. Det som viser til den, er lest som det første."


def test_ids_that_differ() -> None:
    assert (
        problems(ids_are_unique, gml_file(area(polygon(), "a"), line(curve(segment("1 1 2 2"), name="c"), "b"))) == []
    )
    assert ids_are_unique.severity is Severity.ERROR
    assert ids_are_unique.official == ("gml.gmlid.1",)


def test_objects_with_the_same_id() -> None:
    found = problems(ids_are_unique, gml_file(area(polygon(), "a"), area(polygon(), "b"), area(polygon(), "a")))
    assert said(found) == [AGAIN.format("a")]
    assert [(each.row, each.line) for each in found] == [(2, 7)]


def test_a_geometry_and_an_object_or_the_collection_with_the_same_id() -> None:
    found = problems(ids_are_unique, gml_file(area(polygon(), "a"), line(curve(segment("1 1 2 2"), name="a"), "b")))
    assert [(each.row, said([each])) for each in found] == [(1, [AGAIN.format("a")])]
    found = problems(ids_are_unique, gml_file(area(polygon(), "samling")))
    assert said(found) == [AGAIN.format("samling")]


def test_no_id() -> None:
    without = feature("RpOmråde", "").replace(' gml:id="a"', "")
    found = problems(ids_are_unique, gml_file(area(polygon(), "b"), without, without))
    assert [(each.row, said([each])) for each in found] == [
        (1, ["Objektet har ingen gml:id."]),
        (2, ["Objektet har ingen gml:id."]),
    ]
