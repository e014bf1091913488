"""Styles and a project in a GeoPackage, in the tables where QGIS looks for them."""

import json
import sqlite3

from planarkiv.writers.geopackage.layer import GEOMETRY

_STYLES = """CREATE TABLE IF NOT EXISTS layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    f_table_catalog TEXT, f_table_schema TEXT, f_table_name TEXT, f_geometry_column TEXT, styleName TEXT, styleQML TEXT,
    styleSLD TEXT, useAsDefault BOOLEAN, description TEXT, owner TEXT, ui TEXT, update_time DATETIME)"""

_PROJECTS = "CREATE TABLE IF NOT EXISTS qgis_projects (name TEXT PRIMARY KEY, metadata BLOB, content BLOB)"


def write_style(connection: sqlite3.Connection, table: str, style: str, description: str, now: str) -> None:
    """How QGIS is to draw a layer, as QML: QGIS finds it in ``layer_styles`` when the layer opens."""
    connection.execute(_STYLES)
    connection.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change)"
        " VALUES ('layer_styles', 'attributes', 'layer_styles', '', ?) ON CONFLICT DO NOTHING",
        (now,),
    )
    connection.execute(
        "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName,"
        " styleQML, styleSLD, useAsDefault, description, owner, ui, update_time)"
        " VALUES ('', '', ?, ?, ?, ?, '', 1, ?, '', NULL, ?)",
        (table, GEOMETRY, table, style, description, now),
    )


def forget_styles(connection: sqlite3.Connection) -> None:
    """Removes what ``write_style`` wrote."""
    connection.execute(_STYLES)
    connection.execute("DELETE FROM layer_styles")


def write_project(connection: sqlite3.Connection, name: str, project: bytes, now: str) -> None:
    """A project of QGIS (.qgz), which opens it by name from the file; the only one in it."""
    connection.execute(_PROJECTS)
    connection.execute("DELETE FROM qgis_projects")
    told = json.dumps({"last_modified_time": now, "last_modified_user": ""})
    # QGIS keeps the bytes as the text of their digits
    connection.execute("INSERT INTO qgis_projects VALUES (?, ?, ?)", (name, told, project.hex().encode()))
