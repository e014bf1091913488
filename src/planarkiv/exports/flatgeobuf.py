"""``flatgeobuf``: a file for each layer, with a spatial index where every object has a place."""

from pathlib import Path

from planarkiv.exports import Context
from planarkiv.exports.layers import Layer, LayerFormat, lacks_shapes, write_by_gdal


def _write(layer: Layer, path: Path, context: Context) -> None:  # noqa: ARG001 - as every format
    # the index has no room for rows without geometry
    write_by_gdal(layer, path, "FlatGeobuf", SPATIAL_INDEX="NO" if lacks_shapes(layer) else "YES")


EXPORT = LayerFormat(".fgb", _write, "1")
