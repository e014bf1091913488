"""What kinds of file there are, by the reader each wants."""

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
    PLANOVERSIKT = "planoversikt"
    PDF = "pdf"
    RASTER = "raster"
    CAD = "cad"
    OFFICE = "office"
    UNREAD = "ulest"
