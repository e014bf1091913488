from gml_text import area, collection, feature, polygon
from planarkiv.findings import Severity
from planarkiv.rules.gml04_file_is_read import file_is_read
from rules.checking import problems, said
from rules.gml_checking import gml_file, of_text

WHOLE = collection(area(polygon()))


def told(text: str) -> list[tuple[list[str], int | None, Severity | None]]:
    return [(said([each]), each.line, each.severity) for each in problems(file_is_read, of_text(text))]


def test_a_whole_file() -> None:
    assert told(WHOLE) == []
    assert file_is_read.severity is Severity.ERROR


def test_what_is_no_gml() -> None:
    said_of_it = "Fila begynner med «html», som verken er en samling av objekter eller et objekt. Ingenting er lest."
    assert told("<html><body/></html>") == [([said_of_it], 1, None)]


def test_a_doctype() -> None:
    text = WHOLE.replace("<gml:FeatureCollection", "<!DOCTYPE x>\n<gml:FeatureCollection")
    assert told(text) == [(["Fila har en DOCTYPE. Den leses ikke, for en DOCTYPE kan vise til andre filer."], 2, None)]


def test_broken_xml() -> None:
    text = WHOLE.replace("</app:område>", "\n</app:omrade>")
    assert told(text) == [(["Fila er ikke riktig skrevet XML ved tegn 3 på linja. Resten er ikke lest."], 4, None)]


def test_a_file_that_is_cut_short() -> None:
    assert told(WHOLE[:-40]) == [(["Fila slutter før alt i den er avsluttet. Den er trolig avkortet."], 4, None)]
    assert told("") == [(["Fila slutter før alt i den er avsluttet. Den er trolig avkortet."], 1, None)]


def test_characters() -> None:
    assert told(WHOLE.replace('"utf-8"', '"EBCDIC-9"')) == [
        (["Fila sier at tegnsettet er «EBCDIC-9», som ikke er kjent. Den er lest som UTF-8."], 1, Severity.WARNING)
    ]


def test_solids_are_told_and_no_more() -> None:
    [problem] = problems(file_is_read, gml_file(feature("RpHensynRom", "<app:rom><gml:Solid/></app:rom>")))
    assert (problem.severity, problem.row) == (Severity.INFO, 0)
    assert said([problem]) == ["Objektet har en romlig geometri (3D). Den er beholdt i fila, men ikke kontrollert."]


def test_unknown_geometry() -> None:
    found = problems(file_is_read, gml_file(feature("RpOmråde", "<app:område><gml:Grid/></app:område>")))
    assert said(found) == ["Geometrien er «Grid», som ikke leses."]
    assert found[0].severity is None
