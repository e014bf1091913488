"""The formats of map systems: layers with columns."""

from planarkiv.model.formats import Format

LAYER_FORMATS = (Format.GEOPACKAGE, Format.SHAPEFILE, Format.FILEGDB, Format.GEOJSON, Format.FLATGEOBUF)
