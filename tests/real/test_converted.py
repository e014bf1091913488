"""Real plans in the formats of map systems, as GDAL has them: held against the text of the source, and against GDAL's
own reading of it."""

import json
import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import pyarrow.parquet
import pytest
import shapely

from planarkiv.convert import Job, convert
from planarkiv.model.formats import Format
from sosi_text import text_of

REGPLAN, KJETSAA = ("sosi/Regplan.sos", 78), ("plans/kjetsaa_massetak/Kjetså_massetak.sos", 67)
KINDS = {
    Format.GEOPACKAGE: "ut.gpkg",
    Format.SHAPEFILE: "ut",
    Format.GEOJSON: "ut.geojson",
    Format.FLATGEOBUF: "ut.fgb",
    Format.GEOPARQUET: "ut.parquet",
}
NAMES = {"FELTNAVN": "FELTNAVN", "RPAREALFORMÅL": "RPAREALFORMÅL", "STRENG": "STRENG"}
SHORT = {"FELTNAVN": "FELTNAVN", "RPAREALFORMÅL": "RPAREALFOR", "STRENG": "STRENG"}
OF_GDAL = 0.5
"""Square metres of all areas together: GDAL draws an arc with other points than we do."""

pytestmark = pytest.mark.skipif(
    shutil.which("ogr2ogr") is None, reason="ogr2ogr is not here (apt-get install gdal-bin)"
)


def features_of(path: Path, folder: Path, *, codec: str | None = None) -> list[dict[str, Any]]:
    """All features of all layers, as GDAL tells them."""
    out = folder / "lest"
    found: list[dict[str, Any]] = []
    listed = subprocess.run(["ogrinfo", "-q", path], check=True, capture_output=True).stdout.decode("utf-8", "replace")
    for layer in re.findall(r"(?m)^\d+: (.*?)(?: \([\w\s,]+\))?$", listed):
        out.unlink(missing_ok=True)
        command = ["ogr2ogr", "-f", "GeoJSON", "-lco", "COORDINATE_PRECISION=12", out, path, layer]
        subprocess.run(command, check=True, capture_output=True)
        found += json.loads(out.read_text(encoding=codec or "utf-8", errors="replace"))["features"]
    return found


def parquet_features(path: Path) -> list[dict[str, Any]]:
    rows = pyarrow.parquet.read_table(path).to_pylist()
    return [
        {"properties": row, "geometry": json.loads(shapely.to_geojson(shapely.from_wkb(row["geometry"])))}
        for row in rows
    ]


def areas(features: list[dict[str, Any]]) -> list[float]:
    shapes = [shapely.from_geojson(json.dumps(each["geometry"])) for each in features if each["geometry"]]
    return sorted(shape.area for shape in shapes if shape.area)


def said_in(text: str, name: str) -> Counter[str]:
    """The values of an attribute, by the lines of the file alone."""
    return Counter(value.strip().strip('"') for value in re.findall(rf"(?m)^\.\.{name} (.*)$", text))


@pytest.mark.parametrize(
    ("kind", "plan"), [*((kind, KJETSAA) for kind in KINDS), (Format.GEOPACKAGE, REGPLAN), (Format.GEOPARQUET, REGPLAN)]
)
def test_the_same_plan_in_other_programs(kind: Format, plan: tuple[str, int], shared: Path, tmp_path: Path) -> None:
    name, number = plan
    source = shared / "data" / name
    text = text_of(source)
    epsg = {"22": 25832, "215": 5115}[re.findall(r"KOORDSYS (\d+)", text)[0]]
    out = tmp_path / KINDS[kind]
    done = convert(Job(source, out, target=kind, epsg=epsg), lambda *_: None)
    assert not done.missing
    found = parquet_features(out) if kind is Format.GEOPARQUET else features_of(out, tmp_path)
    short = kind is Format.SHAPEFILE
    column = "objtype" if short else "objekttype"
    assert Counter(each["properties"][column] for each in found) == said_in(text, "OBJTYPE")
    for path, as_column in (SHORT if short else NAMES).items():
        values = Counter(str(each["properties"][as_column]) for each in found if each["properties"].get(as_column))
        assert values == said_in(text, path), path
    assert len(areas(found)) == number
    copy = tmp_path / "copy.sos"
    copy.write_text(re.sub(r"TEGNSETT \S+", "TEGNSETT ISO8859-10", text), encoding="iso8859_10", newline="")
    theirs = areas(features_of(copy, tmp_path, codec="iso8859_10"))
    assert len(theirs) == number
    assert sum(areas(found)) == pytest.approx(sum(theirs), abs=OF_GDAL)
