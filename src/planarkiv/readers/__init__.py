"""Readers: one module per input format, and the one function that says which reader a file wants.

Three shapes, by what a file holds. A map: ``read(path) -> FeatureTable``. A register: ``read(path, number) ->
RegisterTable``. A document: ``read(path) -> DocumentFacts``. No reader raises on what a file contains: it returns what
could be read and attaches faults.
"""

import re
from pathlib import Path

from planarkiv.model.formats import Format

__all__ = ["MAP_SUFFIXES", "SPREADSHEETS", "Format", "detect"]

_HEAD_BYTES = 4096

_MAGIC = (
    (b"%PDF-", Format.PDF),
    (b"II*\0", Format.RASTER),
    (b"MM\0*", Format.RASTER),
    (b"II+\0", Format.RASTER),
    (b"MM\0+", Format.RASTER),
    (b"\xff\xd8\xff", Format.RASTER),
    (b"\x89PNG\r\n", Format.RASTER),
    (b"AC10", Format.CAD),
    (b"AutoCAD Binary DXF", Format.CAD),
    (b"\0\0\x27\x0a", Format.SHAPEFILE),
    (b"fgb\x03fgb", Format.FLATGEOBUF),
    (b"PAR1", Format.GEOPARQUET),
)

_GEODATABASE = ".gdb"
_GML = re.compile(rb"<(?:\w+:)?(?:FeatureCollection|SpatialDataset)\b|http://www\.opengis\.net/gml")
_GEOJSON = re.compile(rb'"type"\s*:\s*"(?:FeatureCollection|Feature)"')

_SUFFIX = {
    Format.SOSI: (".sos", ".sosi"),
    Format.PDF: (".pdf",),
    # a world file without its raster is told as one
    Format.RASTER: (".tif", ".tiff", ".jpg", ".jpeg", ".png", ".tfw", ".jgw", ".pgw", ".wld"),
    Format.CAD: (".dxf", ".dwg", ".dgn"),
    Format.OFFICE: (
        ".doc", ".docx", ".rtf", ".odt", ".txt", ".eml", ".msg", ".htm", ".html", ".md", ".ppt", ".pptx", ".odp",
        ".wpd",
    ),
}  # fmt: skip

_PROMISED = {
    ".gpkg": Format.GEOPACKAGE,
    ".shp": Format.SHAPEFILE,
    ".fgb": Format.FLATGEOBUF,
    ".parquet": Format.GEOPARQUET,
    ".geoparquet": Format.GEOPARQUET,
}

SPREADSHEETS = (".csv", ".xlsx", ".xlsm", ".xls", ".ods")

MAP_SUFFIXES = (".tab", ".mif", ".kml", ".kmz")
"""Vector maps that are kept and named as unread."""


def detect(path: Path, name: str) -> Format:
    """The reader for one file. ``name`` is its own name (``path`` may be an unpacked copy). Raises OSError."""
    with path.open("rb") as file:
        head = file.read(_HEAD_BYTES)
    suffix = Path(name).suffix.lower()
    if path.parent.name.lower().endswith(_GEODATABASE):
        return Format.FILEGDB
    if b".HODE" in head and suffix not in _SUFFIX[Format.OFFICE]:
        return Format.SOSI
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    if map_format := _map_by_content(head, suffix):
        return map_format
    if suffix in SPREADSHEETS:
        from planarkiv.readers import planoversikt

        return Format.PLANOVERSIKT if planoversikt.is_planoversikt(path) else Format.OFFICE
    return next((kind for kind, suffixes in _SUFFIX.items() if suffix in suffixes), Format.UNREAD)


def _map_by_content(head: bytes, suffix: str) -> Format | None:
    """Maps that are told by their first bytes and their name together; a name that promises one is believed."""
    if suffix == ".gml" or (suffix == ".xml" and _GML.search(head)):
        return Format.GML
    if suffix == ".geojson" or (suffix == ".json" and _GEOJSON.search(head)):
        return Format.GEOJSON
    return _PROMISED.get(suffix)
