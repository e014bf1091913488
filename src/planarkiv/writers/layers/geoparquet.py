"""GeoParquet 1.1: all objects in one table, geometry as WKB, the coordinate system as PROJJSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from planarkiv.model.features import FeatureTable
from planarkiv.model.loss import Loss
from planarkiv.writers import Choice
from planarkiv.writers.layers.content import SERIAL_COLUMN, Layer, column_name, content, description, one_layer

_GEOMETRY = "geometry"


def write(table: FeatureTable, path: Path, choice: Choice) -> list[Loss]:  # noqa: ARG001 - as every format
    """Writes all objects to ``path``."""
    import pyarrow as pa
    import pyarrow.parquet
    import shapely

    made = content(table)
    layer, lost = one_layer(made, path.stem, column_name, lists=True)
    wkb = shapely.to_wkb(layer.shapes, flavor="iso", output_dimension=4).tolist()
    columns = {SERIAL_COLUMN: pa.array(layer.serials)}
    columns |= {name: _column(values) for name, values in layer.columns.items()}
    metadata = {"geo": json.dumps(_geo(layer, table.head.epsg))}
    if told := description(made.table.head):
        metadata["description"] = told
    whole = pa.table({**columns, _GEOMETRY: pa.array(wkb, pa.binary())}).replace_schema_metadata(metadata)
    with path.open("xb") as file:
        pyarrow.parquet.write_table(whole, file, compression="zstd")
    return [*made.losses, *lost]


def _column(values: Sequence[Any]) -> Any:
    """Texts; lists of texts where an object has several values of an attribute that may be repeated."""
    import pyarrow as pa

    if not any(isinstance(value, list) for value in values):
        return pa.array(values, pa.string())
    listed = [[value] if isinstance(value, str) else value for value in values]
    return pa.array(listed, pa.list_(pa.string()))


def _geo(layer: Layer, epsg: int | None) -> dict[str, Any]:
    """What the file says of its geometry."""
    import pyproj
    import shapely

    there = layer.shapes[~shapely.is_missing(layer.shapes)]
    kinds = {f"{shape.geom_type}{' Z' if shape.has_z else ''}" for shape in there.tolist()}
    mine: dict[str, Any] = {
        "encoding": "WKB",
        "geometry_types": sorted(kinds),
        "crs": None if epsg is None else pyproj.CRS.from_epsg(epsg).to_json_dict(),
        "edges": "planar",
    }
    if len(there):
        mine["bbox"] = shapely.total_bounds(there).tolist()
    return {"version": "1.1.0", "primary_column": _GEOMETRY, "columns": {_GEOMETRY: mine}}
