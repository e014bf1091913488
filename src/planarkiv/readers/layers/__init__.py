"""Map systems' formats: GeoPackage, Shapefile, file geodatabase, GeoJSON, FlatGeobuf and GeoParquet, into
the one table.

``geopackage``, ``geojson`` and ``ogr`` give layers as they are; ``model.naming`` says what layers and columns mean;
``wkb`` makes arrays of geometries, ``cells`` columns of attributes; ``table`` puts it all together.
"""

from pathlib import Path

from planarkiv.model.features import FeatureTable
from planarkiv.model.formats import Format
from planarkiv.model.naming import Naming
from planarkiv.readers.layers.share import Share

__all__ = ["Share", "read"]


def read(
    path: Path,
    kind: Format,
    naming: Naming | None = None,
    share: Share | None = None,
    *,
    keep_degrees: bool = False,
) -> FeatureTable:
    """The objects of one file, or of a share of it. Raises OSError when it cannot be opened at all.

    What is in degrees is moved to metres, unless they are to be kept. Side files lie beside it; of a file geodatabase
    ``path`` is any file in its folder.
    """
    from planarkiv.readers.layers import geojson, geopackage, ogr, table

    with path.open("rb"):
        pass
    if kind is Format.GEOPACKAGE:
        found = geopackage.read(path, share.rows if share else None)
    else:
        found = geojson.read(path) if kind is Format.GEOJSON else ogr.read(path, kind)
    return table.table_of(found, kind, naming or Naming(), path.name, keep_degrees=keep_degrees)
