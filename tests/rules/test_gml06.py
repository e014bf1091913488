from gml_text import curve, line, segment
from planarkiv.findings import Severity
from planarkiv.rules.gml06_arcs import gml_arcs_can_be_drawn
from rules.checking import problems, said
from rules.gml_checking import gml_file

POINTS = ("0 0", "5 5", "10 0", "15 -5", "20 0")


def found(kind: str, number: int) -> list[str]:
    other = line(curve(segment("1 1 2 2")), "b")
    body = line(curve(segment(" ".join(POINTS[:number]), kind)))
    told = problems(gml_arcs_can_be_drawn, gml_file(other, body))
    assert {(each.row, each.severity) for each in told} <= {(1, None)}
    return said(told)


def test_points_of_arcs() -> None:
    right = {"Arc": (3,), "ArcString": (3, 5), "Circle": (3,)}
    for kind, numbers in right.items():
        for number in range(1, 6):
            wrong = f"Buen skal ha tre punkter, eller for en ArcString et oddetall, men antallet er {number}."
            assert found(kind, number) == ([] if number in numbers else [wrong]), (kind, number)


def test_a_circle_through_points_on_a_line() -> None:
    told = problems(gml_arcs_can_be_drawn, gml_file(line(curve(segment("0 0 5 5 10 10", "Circle")))))
    assert len(told) == 1


def test_other_curves() -> None:
    told = problems(gml_arcs_can_be_drawn, gml_file(line(curve(segment("0 0 5 5 10 0", "Clothoid")))))
    assert said(told) == ["Linja har en del av typen Clothoid. Den er lest som rette linjer mellom punktene."]
    assert [(each.row, each.severity) for each in told] == [(0, Severity.WARNING)]


def test_it_breaks_geometry() -> None:
    assert gml_arcs_can_be_drawn.breaks
    assert gml_arcs_can_be_drawn.severity is Severity.ERROR
    assert gml_arcs_can_be_drawn.official == ("gml.bue.1",)
