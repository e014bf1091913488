"""``geojson``: a file for each layer, after RFC 7946: longitude and latitude on WGS84, with seven decimals (1 cm)."""

from pathlib import Path

from planarkiv.exports import Context
from planarkiv.exports.layers import Layer, LayerFormat, write_by_gdal


def _write(layer: Layer, path: Path, context: Context) -> None:  # noqa: ARG001 - as every format
    write_by_gdal(layer, path, "GeoJSON", RFC7946="YES")


EXPORT = LayerFormat(".geojson", _write, "1")
