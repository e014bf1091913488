"""Real plans and the samples as GML: what our reader, the rules and GDAL make of them."""

import csv
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from collections import Counter
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import shapely

from plain_gml import GML, check_schema, local, members
from planarkiv.model.features import KINDS, FeatureTable
from planarkiv.model.geometry import polygons
from planarkiv.model.loss import Loss
from planarkiv.readers import gml, sosi
from planarkiv.validate import Job, validate
from planarkiv.writers import Choice
from planarkiv.writers.gml import write

ROOT = Path(__file__).resolve().parents[3]
REAL = ("plans/kjetsaa_massetak/Kjetså_massetak.sos", "sosi/Regplan.sos", "sosi/buer.sos")
SAMPLES = ("leveranse/9901_plandata_vn2.sos", "bydel/leveranse/4222_plandata_vn2.sos")
DERIVED = {"topologi", "representasjonspunkt", "knutepunkt", "serienummer", "filhode"}
"""Losses that every SOSI file has: what GML says in its own way."""
LOST = {
    REAL[0]: {},
    REAL[1]: {},
    REAL[2]: {},
    SAMPLES[0]: {"retning": 4, "tekst": 1},
    SAMPLES[1]: {},
}
"""What else is lost, by file."""


def source_of(name: str) -> Path:
    path = ROOT / "sample_data" / name if name in SAMPLES else ROOT.parent / "shared" / "data" / name
    if not path.is_file():
        pytest.skip(f"the real file is not here: {name}")
    return path


@cache
def table_of(path: Path) -> FeatureTable:
    return sosi.read(path)


def as_gml(name: str, folder: Path) -> tuple[FeatureTable, Path, list[Loss]]:
    table = table_of(source_of(name))
    path = folder / "plankart.gml"
    return table, path, write(table, path, Choice())


@pytest.mark.parametrize("name", [*REAL, *SAMPLES])
def test_our_reader_finds_the_same(name: str, tmp_path: Path) -> None:
    table, path, losses = as_gml(name, tmp_path)
    content = path.read_bytes()
    assert sum(check_schema(content).values()) == len(table)
    again = gml.read(path)
    assert again.faults == ()
    assert {each.kind: each.count for each in losses if each.kind not in DERIVED} == LOST[name]
    assert [again.otypes[each] for each in again.otype] == [table.otypes[each] for each in table.otype]
    scale = round(table.head.unit / again.head.unit)
    for row in range(len(table)):
        kind = KINDS[table.kind[row]]
        points = table.xy[table.pt_off[row] : table.pt_off[row + 1]] * scale
        found = slice(int(again.pt_off[row]), int(again.pt_off[row + 1]))
        if kind == "FLATE" or table.otypes[table.otype[row]] == "RpJuridiskPunkt":
            continue
        if kind == "TEKST" and len(points) == 2:
            points = points[[0, 0, 1]]
        assert (again.xy[found] == points).all(), (kind, table.serial[row])
        arcs = None if again.arc is None else again.arc[found].tolist()
        assert (arcs == [False, True, False]) == (kind == "BUEP")
    for area, other in zip(polygons(table), polygons(again), strict=True):
        assert (area is None) == (other is None)
        assert area is None or area.equals(other)


@pytest.mark.parametrize("name", REAL)
def test_attributes_are_those_of_the_source(name: str, tmp_path: Path) -> None:
    table, path, _ = as_gml(name, tmp_path)
    again = gml.read(path)
    assert set(table.columns) <= set(again.columns)
    for path_, column in table.columns.items():
        other = again.columns[path_]
        said = [(int(row), column.values[code]) for row, code in zip(column.rows, column.codes, strict=True)]
        read = [(int(row), other.values[code]) for row, code in zip(other.rows, other.codes, strict=True)]
        if path_.endswith(("DATO", "IKRAFT")):
            read = [(row, re.sub("T00:00:00|[T:-]", "", value)) for row, value in read]
        assert read == said, path_


@pytest.mark.parametrize("name", [REAL[0], *SAMPLES])
def test_the_rules_find_nothing_that_the_source_has_not(name: str, tmp_path: Path) -> None:
    _, path, _ = as_gml(name, tmp_path)
    before, after = (_rules_broken(each) for each in (source_of(name), path))
    assert after - before == Counter()


def _rules_broken(source: Path) -> Counter[str]:
    job = Job((source,), profile="standard", jobs=1, remember=False)
    with validate(job, lambda *_: None, datetime(2026, 1, 1, tzinfo=UTC)) as report:
        return Counter(finding.rule for _, finding in report.findings())


@pytest.mark.usefixtures("long_cells")
@pytest.mark.parametrize("name", [*REAL[:2], SAMPLES[1]])
def test_gdal_reads_the_same_objects_and_areas(name: str, tmp_path: Path) -> None:
    if shutil.which("ogr2ogr") is None:
        pytest.skip("ogr2ogr is not installed (Debian: gdal-bin)")
    table, path, _ = as_gml(name, tmp_path)
    target = tmp_path / "csv"
    command = ["ogr2ogr", "-f", "CSV", "-lco", "GEOMETRY=AS_WKT", "-nlt", "CONVERT_TO_LINEAR", str(target), str(path)]
    subprocess.run(command, check=True, capture_output=True)
    counted = Counter(table.otypes[each] for each in table.otype.tolist())
    content = path.read_bytes()
    for otype, number in counted.items():
        with (target / f"{otype}.csv").open(encoding="utf-8", newline="") as file:
            features = list(csv.DictReader(file))
        assert len(features) == number == pyogrio.read_info(path, layer=otype)["features"], otype
        shapes = shapely.from_wkt([each["WKT"] for each in features])
        rows = table.rows_of(otype)
        ours = polygons(table)[rows]
        if any(each is not None for each in ours):
            found, expected = shapely.area(shapes), shapely.area(ours)
            # GDAL draws arcs out with chords of its own
            texts = re.findall(f"<[rk]p:{otype} .*?</[rk]p:{otype}>".encode(), content, re.DOTALL)
            arcs = [b"<gml:Arc>" in each for each in texts]
            assert (np.abs(found - expected) <= np.where(arcs, 0.02 * shapely.length(ours), 1e-6)).all()
            assert shapely.get_coordinates(shapes[0]).mean(axis=0) == pytest.approx(
                shapely.get_coordinates(ours[0]).mean(axis=0), abs=1000
            ), "east and north are not swapped"


def test_gdal_keeps_the_arcs(tmp_path: Path) -> None:
    if shutil.which("ogrinfo") is None:
        pytest.skip("ogrinfo is not installed (Debian: gdal-bin)")
    table, path, _ = as_gml(REAL[0], tmp_path)
    shown = subprocess.run(
        ["ogrinfo", "-q", str(path), "RpFormålGrense", "RpGrense", "RpFareGrense"], check=True, capture_output=True
    ).stdout.decode()
    assert shown.count("CIRCULARSTRING") == len(table.rows_of_kind("BUEP")) == 12


def said(content: bytes) -> list[tuple[str, str]]:
    """The names on the way to each text of a file and the text, geometries left aside."""
    found: list[tuple[str, str]] = []

    def walk(element: ET.Element, above: str) -> None:
        if element.tag.startswith(GML):
            return
        path = f"{above}/{local(element)}"
        if text := (element.text or "").strip():
            found.append((path, text))
        for child in element:
            walk(child, path)

    for member in members(content):
        walk(member, "")
    return found


def test_a_notice_of_start_comes_out_as_others_wrote_it(tmp_path: Path) -> None:
    source = source_of("gml/planomraade_fiks.gml")
    assert write(gml.read(source), tmp_path / "plan.gml", Choice()) == []
    assert said((tmp_path / "plan.gml").read_bytes()) == said(source.read_bytes())


@pytest.mark.parametrize("name", ["gml.avgr.1-pass", "gml.bue.1-fail", "gml.epsg.1-pass-1", "gml.flate.1-fail"])
def test_that_names_of_an_older_schema_are_others_is_told(name: str, tmp_path: Path) -> None:
    table = gml.read(source_of(f"gml/{name}.gml"))
    losses = [loss for loss in write(table, tmp_path / "plan.gml", Choice()) if loss.kind == "modell"]
    assert [(loss.count, loss.values) for loss in losses] == [
        (len(table), {"before": "Reguleringsplanforslag/5.0", "schema": "Reguleringsplanforslag/20230701"})
    ]
    again = gml.read(tmp_path / "plan.gml")
    assert not [loss for loss in write(again, tmp_path / "again.gml", Choice()) if loss.kind == "modell"]
