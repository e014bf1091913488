"""A map of every format is archived, judged, and shown in the register as one of SOSI is."""

import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import fiona
import pytest
from shapely.geometry import shape

from gml_text import SQUARE as RING
from gml_text import collection, curve, feature, polygon, segment
from layer_files import DRIVERS, EAST, SQUARE, write
from planarkiv.archive import Archive
from planarkiv.examine import memory
from planarkiv.model.formats import Format
from planarkiv.readers.stored import StoredMaps
from planarkiv.validate import Job, validate
from runs import healthy, register, run

NOW = datetime(2026, 11, 26, tzinfo=UTC)
COLUMNS = {"objtype": ["RpOmråde", "RpFareSone"], "planid": ["2001", "2001"], "kommunenr": ["4219", "4219"]}


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(memory.FOLDER_VARIABLE, str(tmp_path / "husk"))


def rules_broken(archive: Path) -> set[str]:
    with validate(Job((archive,), profile="standard"), lambda *_: None, NOW) as report:
        return {finding.rule for _, finding in report.findings()}


def areas(archive: Path, layer: str) -> list[float]:
    with fiona.open(archive / "register.gpkg", layer=layer) as source:
        assert {each["properties"]["arealplanId"] for each in source} == {"4219/2001"}
        return [each["geometry"] and round(shape(each["geometry"]).area, 1) for each in source]


@pytest.mark.parametrize("kind", DRIVERS)
def test_the_register_has_the_objects(kind: Format, tmp_path: Path) -> None:
    source = tmp_path / "inn"
    source.mkdir()
    options: dict[str, Any] = {"RFC7946": "NO"} if kind is Format.GEOJSON else {}
    write(source, kind, "plan 2001", [SQUARE, EAST], COLUMNS, **options)
    register(source / "planoversikt.csv", "2001;Myra;3;2020-01-02;")
    run(tmp_path / "A", source, number="4219")
    shutil.rmtree(source)
    healthy(tmp_path / "A")
    assert areas(tmp_path / "A", "RpOmråde") == [10_000.0]
    assert areas(tmp_path / "A", "RpFareSone") == [round(EAST.area, 1)]
    assert areas(tmp_path / "A", "planer") == [10_000.0]
    assert not rules_broken(tmp_path / "A") & {"FIL09", "ARK04", "REG06"}


def test_gml_of_two_files(tmp_path: Path) -> None:
    outline = (
        "<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4219</app:kommunenummer>"
        "<app:planidentifikasjon>2001</app:planidentifikasjon></app:NasjonalArealplanId></app:nasjonalArealplanId>"
    )
    borrowed = (
        "<app:område><gml:Polygon><gml:exterior><gml:Ring>"
        '<gml:curveMember xlink:href="linjer.gml#k"/></gml:Ring></gml:exterior></gml:Polygon></app:område>'
    )
    lines = feature("RpGrense", f"<app:grense>{curve(segment(RING), name='k')}</app:grense>", "l")
    source = tmp_path / "inn"
    source.mkdir()
    (source / "plan.gml").write_text(collection(feature("RpOmråde", outline + borrowed)), encoding="utf-8")
    (source / "linjer.gml").write_text(
        collection(feature("RpOmråde", outline + f"<app:område>{polygon()}</app:område>", "b"), lines),
        encoding="utf-8",
    )
    register(source / "planoversikt.csv", "2001;Myra;3;2020-01-02;")
    run(tmp_path / "A", source, number="4219")
    shutil.rmtree(source)
    [stored] = Archive.open(tmp_path / "A").plans()
    record = stored.record()
    maps = StoredMaps(stored, record)
    tables = [maps.read(each) for each in record.maps]
    assert [table is not None and [fault.kind for fault in table.faults] for table in tables] == [[], []]
    assert areas(tmp_path / "A", "RpOmråde") == [100.0, 100.0]
    assert not rules_broken(tmp_path / "A") & {"GML03", "GML07"}
