from dataclasses import replace

import pytest

from planarkiv.findings import Severity
from planarkiv.model.faults import Fault
from planarkiv.model.formats import Format
from planarkiv.rules.geo13_other_formats_are_in_plan_systems import (
    DEGREES,
    OTHER,
    WITH_HEIGHTS,
    WORDS,
    other_formats_are_in_plan_systems,
)
from planarkiv.subjects import MapFile, Phase
from rules.checking import NEW, OLD, map_file, problems, said

FORMATS = (Format.GEOPACKAGE, Format.SHAPEFILE, Format.FILEGDB, Format.GEOJSON, Format.FLATGEOBUF, Format.GEOPARQUET)
UNKNOWN = Fault("koordinatsystem-ukjent", values={"text": "Lokalt nett"})
SEVERAL = Fault("flere-koordinatsystem", values={"epsg": 25832, "andre": "25833, 5972"})
TURNED = Fault("koordinater-i-grader", values={"epsg": 25832})


def of_system(epsg: int | None, *faults: Fault, of: Format = Format.GEOPACKAGE, phase: Phase = NEW) -> MapFile:
    file = map_file(phase=phase)
    head = replace(file.table.head, epsg=epsg)
    totals = {each.kind: 1 for each in faults}
    file.table = replace(file.table, format=of, head=head, faults=faults, fault_totals=totals)
    return file


@pytest.mark.parametrize("epsg", [25832, 25833, 25835])
@pytest.mark.parametrize("of", FORMATS)
def test_the_zones(epsg: int, of: Format) -> None:
    assert problems(other_formats_are_in_plan_systems, of_system(epsg, of=of)) == []


@pytest.mark.parametrize("epsg", [25834, 32632, 5974, 5115])
def test_other_systems(epsg: int) -> None:
    [found] = problems(other_formats_are_in_plan_systems, of_system(epsg))
    assert (found.wording, found.severity, found.values) == (OTHER, None, {"epsg": epsg})
    [old] = problems(other_formats_are_in_plan_systems, of_system(epsg, phase=OLD))
    assert old.severity is Severity.WARNING


@pytest.mark.parametrize(("epsg", "flat"), [(5972, 25832), (5973, 25833), (5975, 25835)])
def test_zones_with_heights(epsg: int, flat: int) -> None:
    [found] = problems(other_formats_are_in_plan_systems, of_system(epsg))
    assert (found.wording, found.severity, found.values) == (WITH_HEIGHTS, Severity.INFO, {"epsg": epsg, "flat": flat})


def test_what_the_reader_saw() -> None:
    [unknown] = problems(other_formats_are_in_plan_systems, of_system(None, UNKNOWN))
    assert (unknown.wording, unknown.severity) == (WORDS["koordinatsystem-ukjent"].wording, None)
    [several] = problems(other_formats_are_in_plan_systems, of_system(25832, SEVERAL))
    assert (several.wording, several.severity) == (WORDS["flere-koordinatsystem"].wording, None)
    assert said([several]) == ["Kartet er i EPSG:25832, men andre lag er i 25833, 5972. De er regnet om."]
    for fault in (UNKNOWN, SEVERAL):
        [old] = problems(other_formats_are_in_plan_systems, of_system(None, fault, phase=OLD))
        assert old.severity is Severity.WARNING
    assert problems(other_formats_are_in_plan_systems, of_system(None)) == []


def test_degrees() -> None:
    [found] = problems(other_formats_are_in_plan_systems, of_system(25832, TURNED))
    assert (found.wording, found.severity, found.values) == (DEGREES, None, {"epsg": 25832})
    [old] = problems(other_formats_are_in_plan_systems, of_system(25832, TURNED, phase=OLD))
    assert old.severity is Severity.WARNING
    [geojson] = problems(other_formats_are_in_plan_systems, of_system(25832, TURNED, of=Format.GEOJSON))
    assert geojson.severity is Severity.INFO


@pytest.mark.parametrize("of", [Format.SOSI, Format.GML])
def test_other_rules_look_at_sosi_and_gml(of: Format) -> None:
    assert problems(other_formats_are_in_plan_systems, of_system(5115, of=of)) == []
