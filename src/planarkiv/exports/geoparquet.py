"""``geoparquet``: a GeoParquet 1.1 file for each layer; a table without geometry is plain Parquet."""

import json
from pathlib import Path
from typing import Any

from planarkiv.exports import Context
from planarkiv.exports.layers import Layer, LayerFormat

_GEOMETRY = "geometry"


def _write(layer: Layer, path: Path, context: Context) -> None:  # noqa: ARG001 - as every format
    import pyarrow as pa
    import pyarrow.parquet

    rows = layer.rows
    if layer.geometry is not None:
        names = [_GEOMETRY if name == layer.geometry else name for name in rows.column_names]
        rows = pa.table(
            [
                column.cast(pa.binary()) if name == _GEOMETRY else column
                for name, column in zip(names, rows.columns, strict=True)
            ],
            names=names,
        )
        rows = rows.replace_schema_metadata({"geo": json.dumps(_geo(layer))})
    with path.open("xb") as file:
        pyarrow.parquet.write_table(rows, file, compression="zstd")


def _geo(layer: Layer) -> dict[str, Any]:
    """What the file says of its geometry."""
    import numpy as np
    import pyproj
    import shapely

    shapes = shapely.from_wkb(layer.rows.column(layer.geometry).to_numpy(zero_copy_only=False))
    there = shapes[~shapely.is_missing(shapes)]
    kinds = [shapely.GeometryType(kind).name for kind in np.unique(shapely.get_type_id(there)).tolist()]
    column: dict[str, Any] = {
        "encoding": "WKB",
        "geometry_types": sorted(_NAMES[kind] for kind in kinds),
        "crs": pyproj.CRS.from_user_input(layer.crs).to_json_dict(),
        "edges": "planar",
    }
    if len(there):
        column["bbox"] = shapely.total_bounds(there).tolist()
    return {"version": "1.1.0", "primary_column": _GEOMETRY, "columns": {_GEOMETRY: column}}


_NAMES = {
    "POINT": "Point",
    "LINESTRING": "LineString",
    "POLYGON": "Polygon",
    "MULTIPOINT": "MultiPoint",
    "MULTILINESTRING": "MultiLineString",
    "MULTIPOLYGON": "MultiPolygon",
    "GEOMETRYCOLLECTION": "GeometryCollection",
}

EXPORT = LayerFormat(".parquet", _write, "1")
