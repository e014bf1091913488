"""What every GeoPackage has before its layers: the tables of the standard and the coordinate systems."""

import sqlite3
from typing import NamedTuple

from planarkiv.writers.geopackage.names import quoted

APPLICATION_ID = 0x47504B47
USER_VERSION = 10300

_CORE_TABLES = (
    # 1.1.2, 1.1.3, 2.1.5, 2.3.2
    """CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY,
       organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL,
       description TEXT)""",
    """CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL,
       identifier TEXT UNIQUE, description TEXT DEFAULT '', last_change DATETIME NOT NULL, min_x DOUBLE, min_y DOUBLE,
       max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
       CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id))""",
    """CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,
       geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
       CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
       CONSTRAINT uk_gc_table_name UNIQUE (table_name),
       CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
       CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id))""",
    """CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL,
       definition TEXT NOT NULL, scope TEXT NOT NULL,
       CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))""",
)

_WORLD = """GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],
AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,
AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]""".replace("\n", "")

_OWN_SYSTEMS = (
    ("Undefined cartesian SRS", -1, "NONE", -1, "undefined", "undefined cartesian coordinate reference system"),
    ("Undefined geographic SRS", 0, "NONE", 0, "undefined", "undefined geographic coordinate reference system"),
    ("WGS 84 geodetic", 4326, "EPSG", 4326, _WORLD, "longitude/latitude coordinates in decimal degrees on WGS 84"),
)


def create(connection: sqlite3.Connection) -> None:
    """Makes an empty file a GeoPackage."""
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {USER_VERSION}")
    for statement in _CORE_TABLES:
        connection.execute(statement)
    connection.executemany("INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)", _OWN_SYSTEMS)


def add_system(connection: sqlite3.Connection, epsg: int) -> None:
    """Makes sure that a coordinate system is described (1.1.2). Raises CRSError for one that is not."""
    from pyproj import CRS

    known = connection.execute("SELECT 1 FROM gpkg_spatial_ref_sys WHERE srs_id = ?", (epsg,)).fetchone()
    if known is None:
        system = CRS.from_epsg(epsg)
        connection.execute(
            "INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)",
            (system.name, epsg, "EPSG", epsg, system.to_wkt("WKT1_GDAL"), system.name),
        )


class NewTable(NamedTuple):
    """A layer to be made: its table, the type of its geometry (None where it has none) and the column of that, the
    system, whether there may be heights, and the time of change."""

    name: str
    geometry: str | None
    column: str
    description: str
    epsg: int
    heights: bool
    now: str


def add_table(connection: sqlite3.Connection, table: NewTable) -> None:
    """Makes the table of a layer and tells of it (1.1.3, 2.1.5)."""
    run = connection.execute
    of_geometry = f", {table.column} {table.geometry}" if table.geometry else ""
    run(f"CREATE TABLE {quoted(table.name)} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL{of_geometry})")
    run(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change, srs_id)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (
            table.name,
            "features" if table.geometry else "attributes",
            table.name,
            table.description,
            table.now,
            table.epsg if table.geometry else None,
        ),
    )
    if table.geometry:
        run(
            "INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, ?, 0)",
            # 2: there may be heights
            (table.name, table.column, table.geometry, table.epsg, 2 if table.heights else 0),
        )
