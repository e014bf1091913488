"""The border of a municipality from a file: which are taken, and what is said of the others."""

import json
from pathlib import Path
from typing import Any

import pytest
import shapely

from planarkiv.errors import UsageError
from planarkiv.examine.boundary import read_boundary

SQUARE = [[[8.0, 58.0], [9.0, 58.0], [9.0, 59.0], [8.0, 59.0], [8.0, 58.0]]]
POLYGON = {"type": "Polygon", "coordinates": SQUARE}


def area(path: Path, data: Any) -> float:
    path.write_text(data if isinstance(data, str) else json.dumps(data), encoding="utf-8")
    return float(shapely.from_wkb(read_boundary(path)).area)


@pytest.mark.parametrize(
    "data",
    [
        POLYGON,
        {"type": "Feature", "properties": None, "geometry": POLYGON},
        {"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": POLYGON}] * 2},
        {"type": "GeometryCollection", "geometries": [POLYGON, {"type": "Point", "coordinates": [0, 0]}]},
        {"type": "MultiPolygon", "coordinates": [SQUARE]},
    ],
)
def test_any_geojson_with_areas_is_taken(tmp_path: Path, data: Any) -> None:
    assert area(tmp_path / "grense.geojson", data) == pytest.approx(1.0)


@pytest.mark.parametrize(
    "data",
    [
        "",
        "{}",
        "[]",
        '{"type": "Polygon"}',
        '{"type": "Polygon", "coordinates": [[[0, 0]]]}',
        '{"type": "Polygon", "coordinates": [[["a", 0], [1, 1], [0, 1], ["a", 0]]]}',
        '{"type": "Point", "coordinates": [8, 58]}',
        '{"type": "Polygon", "coordinates": [[[470000, 6460000], [480000, 6460000], [480000, 6470000]]]}',
        '{"type": "Polygon", "coordinates": [[[8, 58], [9, 58], [9, 6470000], [8, 58]]]}',
        '{"type": "FeatureCollection", "features": ' + "[" * 5000,
        "\0\1\2",
    ],
)  # fmt: skip
def test_anything_else_is_refused_by_name(tmp_path: Path, data: str) -> None:
    with pytest.raises(UsageError, match=r"grense\.geojson"):
        area(tmp_path / "grense.geojson", data)


def test_a_file_that_is_not_there_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"borte\.geojson"):
        read_boundary(tmp_path / "borte.geojson")
