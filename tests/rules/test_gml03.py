from gml_text import area, feature, line, polygon
from planarkiv.findings import Severity
from planarkiv.rules.gml03_links_lead_somewhere import links_lead_somewhere
from rules.checking import problems, said
from rules.gml_checking import gml_file

LINE = "<gml:LineString><gml:posList>1 1 2 2</gml:posList></gml:LineString>"


def linked(href: str, role: str = "avgrensesAv") -> str:
    return feature("RpArealformålOmråde", f'\n<app:{role} xlink:href="{href}"/>', "b")


def test_links_that_lead_somewhere() -> None:
    for href in ("#b", "#g", "kart.gml#g", "http://eksempel.no/plan.gml#x", "http://eksempel.no/kode/1"):
        assert problems(links_lead_somewhere, gml_file(line(LINE, "g"), linked(href))) == [], href
    assert links_lead_somewhere.severity is Severity.ERROR


def test_links_that_lead_nowhere() -> None:
    for href in ("#c", "c", "annen.gml#g", "urn:uuid:7"):
        [problem] = problems(links_lead_somewhere, gml_file(line(LINE, "g"), linked(href)))
        assert said([problem]) == [f"avgrensesAv viser til «{href}», som ikke finnes."]
        assert (problem.row, problem.line) == (1, 6)


def test_geometry_that_is_nowhere() -> None:
    ring = '<gml:Ring>\n<gml:curveMember xlink:href="#x"/></gml:Ring>'
    hole = f"<gml:Polygon><gml:exterior>{ring}</gml:exterior></gml:Polygon>"
    found = problems(links_lead_somewhere, gml_file(area(polygon(), "b"), area(hole)))
    assert said(found) == [
        "Geometrien viser til «#x», som ikke finnes, ikke er en geometri, eller er laget av seg selv."
    ]
    assert [(each.row, each.line) for each in found] == [(1, 6)]
