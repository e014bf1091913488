import pytest

from gml_text import area, line, polygon
from planarkiv.findings import Problem, Severity
from planarkiv.model.dates import PartialDate
from planarkiv.rules.gml05_coordinate_system import coordinate_system_is_of_gml
from planarkiv.subjects import Phase
from rules.checking import NEW, OLD, PROPOSAL, problems, said
from rules.gml_checking import gml_file

LINE = "<gml:LineString{}><gml:posList>{}</gml:posList></gml:LineString>"


def found(srs: str, phase: Phase = NEW, body: str | None = None) -> list[Problem]:
    return problems(coordinate_system_is_of_gml, gml_file(body or area(polygon()), phase=phase, srs=srs))


@pytest.mark.parametrize("epsg", [25832, 25833, 25835])
def test_systems_of_plan_data(epsg: int) -> None:
    assert found(f"EPSG:{epsg}") == []
    assert coordinate_system_is_of_gml.severity is Severity.ERROR


@pytest.mark.parametrize("epsg", [5972, 5973, 5975])
def test_systems_with_heights(epsg: int) -> None:
    assert found(f"urn:ogc:def:crs:EPSG::{epsg}", body=line(LINE.format("", "400000 6500000 1 400001 6500000 1"))) == []


def test_other_systems() -> None:
    for epsg in (25831, 25834, 23032, 32632):
        for phase, severity in ((NEW, None), (PROPOSAL, None), (OLD, Severity.WARNING), (Phase(), None)):
            [problem] = found(f"EPSG:{epsg}", phase)
            assert said([problem]) == [f"Fila er i EPSG:{epsg}. Plandata skal være i EUREF89 UTM sone 32, 33 eller 35."]
            assert (problem.severity, problem.line, problem.row) == (severity, 1, None)


def test_ntm() -> None:
    decided = Phase("", "", PartialDate("2020"))
    for phase, severity in (
        (NEW, Severity.WARNING),
        (OLD, Severity.WARNING),
        (PROPOSAL, None),
        (Phase(), None),
        (decided, Severity.WARNING),
        (Phase("", "", PartialDate("ukjent")), None),
    ):
        for epsg in (5105, 5130):
            [problem] = found(f"http://www.opengis.net/def/crs/EPSG/0/{epsg}", phase)
            assert said([problem]) == [
                f"Fila er i EUREF89 NTM sone {epsg - 5100} (EPSG:{epsg}). Plandata skal være i EUREF89 UTM."
            ]
            assert problem.severity is severity


def test_no_system() -> None:
    [problem] = found("", OLD)
    assert said([problem]) == ["Koordinatene har ikke noe srsName, så ingen vet hvilket koordinatsystem de er i."]
    assert (problem.row, problem.severity) == (0, None)


def test_an_unknown_system() -> None:
    [problem] = found("lokalt")
    assert said([problem]) == ["srsName er «lokalt», som ikke er et kjent koordinatsystem."]


def test_several_systems() -> None:
    body = line(LINE.format(' srsName="EPSG:25833"', "100000 6500000 100001 6500000"), "b")
    found = problems(coordinate_system_is_of_gml, gml_file(area(polygon()), body))
    assert said(found) == ["Her er koordinatene i EPSG:25833, men resten av fila er i EPSG:25832. De er regnet om."]
    assert [(each.row, each.severity) for each in found] == [(1, None)]


def test_degrees() -> None:
    for phase, severity in ((NEW, None), (OLD, Severity.WARNING)):
        body = line(LINE.format("", "59.1 10.1 59.2 10.2"))
        found = problems(coordinate_system_is_of_gml, gml_file(body, srs="urn:ogc:def:crs:EPSG::4258", phase=phase))
        assert said(found) == [
            "Koordinatene er lengde og bredde i EPSG:4258. De er regnet om til EPSG:25832, og avrundet."
        ]
        assert found[0].severity is severity
