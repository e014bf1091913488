"""Writes GeoPackage 1.3 with the standard library's SQLite: layers that can grow, change row by row and be indexed.

Every GeoPackage of the project is written here. OGC 12-128r18; the clause of each table stands by its definition.
Beside what the standard has, a file may hold styles and a project, as QGIS keeps them there.

``package`` a file being written · ``layer`` what is known of one table · ``shapes`` geometries as they stand in a file
· ``insertion`` of many rows · ``spatial_index`` · ``core_tables`` · ``qgis`` styles and the project · ``notes`` names
and texts · ``names`` in SQL.
"""

from planarkiv.writers.geopackage.layer import MAX_COLUMNS, Described, Value
from planarkiv.writers.geopackage.names import quoted
from planarkiv.writers.geopackage.notes import read_notes
from planarkiv.writers.geopackage.package import GeoPackage
from planarkiv.writers.geopackage.shapes import Bounds, Shape, Shapes

__all__ = ["MAX_COLUMNS", "Bounds", "Described", "GeoPackage", "Shape", "Shapes", "Value", "quoted", "read_notes"]
