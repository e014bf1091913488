"""Real plans, written as map systems write them, are the same areas with the same attributes when they are read."""

from pathlib import Path
from typing import Any

import pytest
import shapely

from layer_files import faults, otypes, read, write
from planarkiv.model.formats import Format
from planarkiv.model.geometry import polygons
from planarkiv.readers import sosi

ROOT = Path(__file__).resolve().parents[3] / "shared" / "data"
SOURCES = ("sosi/Regplan.sos", "plans/kjetsaa_massetak/Kjetså_massetak.sos")
KINDS = (Format.GEOPACKAGE, Format.SHAPEFILE, Format.FILEGDB, Format.GEOJSON, Format.FLATGEOBUF, Format.GEOPARQUET)
GRID = 0.001
"""Metres that a corner may be off: a file geodatabase has a grid of its own."""


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("kind", KINDS)
def test_a_real_plan_comes_back(kind: Format, source: str, tmp_path: Path) -> None:
    if not (ROOT / source).is_file():
        pytest.skip("the real data are not here")
    original = sosi.read(ROOT / source)
    areas = polygons(original)
    rows = [row for row, area in enumerate(areas) if area is not None and area.is_valid]
    assert len(rows) > 5
    paths = [path for path, column in original.columns.items() if "." not in path and len(path) <= 10]
    paths = [path for path in paths if path.isalnum() and path != "LAYER"]
    given: dict[str, list[str | None]] = {
        path: [next(iter(original.values_at(path, row)), None) for row in rows] for path in paths
    }
    given = {path: values for path, values in given.items() if any(values)}
    types = [original.otypes[original.otype[row]] for row in rows]
    columns = {"objtype": types, **given}
    crs = f"EPSG:{original.head.epsg}"
    shapes = [areas[row] for row in rows]
    # FlatGeobuf and file geodatabases want one kind of geometry
    several = [shapely.MultiPolygon([area]) if area.geom_type == "Polygon" else area for area in shapes if area]
    options: dict[str, Any] = {"COORDINATE_PRECISION": "3"} if kind is Format.GEOJSON else {}
    table = read(
        write(tmp_path, kind, "plan", several, columns, crs=crs, geometry_type="MultiPolygon", **options), kind
    )
    assert not set(faults(table)) & {"geometri-uleselig", "lag-uleselig", "kartfil-uleselig", "ring-ikke-lukket"}
    assert otypes(table) == types
    assert table.head.epsg == original.head.epsg
    found = polygons(table)
    for area, again in zip(shapes, found, strict=True):
        assert area is not None
        assert again is not None
        assert again.symmetric_difference(area).area <= area.length * GRID
    said = {value for path in given for value in given[path] if value}
    kept = {value for column in table.columns.values() for value in column.values}
    assert said - kept == set()
