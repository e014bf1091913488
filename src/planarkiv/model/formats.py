"""What kinds of file there are, by the reader each wants."""

from collections.abc import Mapping
from enum import StrEnum


class Format(StrEnum):
    """What kind of file this is, by content first and by name second."""

    SOSI = "sosi"
    GML = "gml"
    GEOPACKAGE = "geopackage"
    SHAPEFILE = "shapefile"
    FILEGDB = "filegdb"
    GEOJSON = "geojson"
    FLATGEOBUF = "flatgeobuf"
    GEOPARQUET = "geoparquet"
    PLANOVERSIKT = "planoversikt"
    PDF = "pdf"
    RASTER = "raster"
    CAD = "cad"
    OFFICE = "office"
    UNREAD = "ulest"

    @property
    def is_map(self) -> bool:
        """Whether it is a vector map that is read."""
        return self in MAP_NAMES


MAP_NAMES: Mapping[Format, str] = {
    Format.SOSI: "SOSI",
    Format.GML: "GML",
    Format.GEOPACKAGE: "GeoPackage",
    Format.SHAPEFILE: "Shapefile",
    Format.FILEGDB: "FileGDB",
    Format.GEOJSON: "GeoJSON",
    Format.FLATGEOBUF: "FlatGeobuf",
    Format.GEOPARQUET: "GeoParquet",
}
"""The vector maps that are read, by the names people know; a record of a plan writes these names."""

LAYER_FORMATS = (
    Format.GEOPACKAGE, Format.SHAPEFILE, Format.FILEGDB, Format.GEOJSON, Format.FLATGEOBUF, Format.GEOPARQUET,
)  # fmt: skip
"""The formats of map systems: layers with columns."""


def of_map_name(name: str) -> Format | None:
    """The format that a record names, whatever the case of the letters; None when it is none of these."""
    return next((kind for kind, known in MAP_NAMES.items() if known.lower() == name.lower()), None)
