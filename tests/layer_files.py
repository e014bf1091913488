"""Writes small maps in map systems' formats, and reads them with the reader under test."""

import json
import sqlite3
import struct
import warnings
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet
import pyogrio.raw
import pyproj
import shapely

from planarkiv.model.faults import Fault
from planarkiv.model.features import KINDS, FeatureTable
from planarkiv.model.formats import Format
from planarkiv.model.naming import Naming
from planarkiv.readers import layers

UTM32 = "EPSG:25832"
DRIVERS = {
    Format.GEOPACKAGE: ("GPKG", ".gpkg"),
    Format.SHAPEFILE: ("ESRI Shapefile", ".shp"),
    Format.FILEGDB: ("OpenFileGDB", ".gdb"),
    Format.GEOJSON: ("GeoJSON", ".geojson"),
    Format.FLATGEOBUF: ("FlatGeobuf", ".fgb"),
    Format.GEOPARQUET: ("", ".parquet"),
}
"""The driver of GDAL, which has none for GeoParquet here, and the ending of the name."""
SQUARE = shapely.box(400000, 6500000, 400100, 6500100)
EAST = shapely.box(400100, 6500000, 400150.25, 6500100.5)
HOLED = SQUARE.difference(shapely.box(400020, 6500020, 400040, 6500040))
Values = Sequence[Any]


def write(
    folder: Path,
    kind: Format,
    name: str,
    geometries: Sequence[Any],
    columns: Mapping[str, Values] | None = None,
    *,
    crs: str | None = UTM32,
    layer: str | None = None,
    geometry_type: str | None = None,
    append: bool = False,
    **options: Any,
) -> Path:
    """A file of one layer as GDAL writes it; ``geometries`` are of shapely, WKB, or None. Returns what to read."""
    driver, suffix = DRIVERS[kind]
    path = folder / f"{name}{suffix}"
    wkb = np.array([_as_wkb(each) for each in geometries], object)
    columns = columns or {}
    if kind is Format.GEOPARQUET:
        return _write_parquet(path, list(wkb), columns, crs)
    data = [_column(values) for values in columns.values()]
    given = (each for each in geometries if each is not None and not isinstance(each, bytes))
    first = next(given, None)
    if kind is Format.FLATGEOBUF:
        # without an index it keeps the order of its objects
        options.setdefault("SPATIAL_INDEX", "NO")
    with warnings.catch_warnings():
        # what a format cannot hold
        warnings.simplefilter("ignore")
        pyogrio.raw.write(
            str(path),
            wkb,
            [values for values, _ in data],
            list(columns),
            [mask for _, mask in data],
            driver=driver,
            crs=crs,
            layer=layer or name,
            geometry_type=geometry_type or (first.geom_type if first is not None else "Unknown"),
            append=append,
            **options,
        )
    return next(path.glob("a00000001.gdbtable")) if kind is Format.FILEGDB else path


def _write_parquet(path: Path, wkb: Values, columns: Mapping[str, Values], crs: str | None) -> Path:
    """By the words of the specification: Arrow knows nothing of geometry."""
    said: dict[str, Any] = {
        "encoding": "WKB",
        "geometry_types": [],
        "crs": pyproj.CRS(crs).to_json_dict() if crs else None,
    }
    geo = {"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": said}}
    table = pa.table({**columns, "geometry": pa.array(wkb, pa.binary())})
    pyarrow.parquet.write_table(table.replace_schema_metadata({"geo": json.dumps(geo)}), path)
    return path


def _as_wkb(geometry: Any) -> bytes | None:
    if geometry is None or isinstance(geometry, bytes):
        return geometry
    data: bytes = shapely.to_wkb(geometry, flavor="iso", output_dimension=4)
    return data


def _column(values: Values) -> tuple[np.ndarray, np.ndarray | None]:
    missing = np.array([value is None for value in values])
    some = next((value for value in values if value is not None), "")
    if isinstance(some, str):
        return np.array(values, object), None
    filled = [some if value is None else value for value in values]
    return np.array(filled), missing if missing.any() else None


def read(path: Path, kind: Format, naming: Naming | None = None) -> FeatureTable:
    """The table, whose shapes fit each other."""
    table = layers.read(path, kind, naming)
    assert len(table.pt_off) == len(table) + 1
    assert len(table.xy) == len(table.kp) == table.pt_off[-1]
    if table.own is not None:
        sizes = np.diff(table.pt_off)[table.own.rows]
        assert table.own.ring_off[-1] == sizes.sum()
        assert table.own.area_off[-1] == len(table.own.ring_off) - 1 == len(table.own.outer)
    return table


def kinds(table: FeatureTable) -> list[str]:
    return [KINDS[each] for each in table.kind]


def otypes(table: FeatureTable) -> list[str]:
    return [table.otypes[each] for each in table.otype]


def values(table: FeatureTable, path: str) -> list[list[str]]:
    """The values of each object."""
    return [table.values_at(path, row) for row in range(len(table))]


def faults(table: FeatureTable) -> list[str]:
    return [fault.kind for fault in table.faults]


def fault(table: FeatureTable, kind: str) -> Fault:
    [found] = [each for each in table.faults if each.kind == kind]
    return found


# GeoPackage by hand: what no library writes


def gpkg_blob(wkb: bytes, *, envelope: int = 0, empty: bool = False, srs: int = 25832) -> bytes:
    """A geometry as GeoPackage stores it; ``envelope`` is the code of clause 2.1.3."""
    bounds = bytes((0, 32, 48, 48, 64)[envelope])
    return b"GP\0" + struct.pack("<Bi", 1 | envelope << 1 | (0x10 if empty else 0), srs) + bounds + wkb


def hand_gpkg(path: Path, *statements: str | tuple[str, Sequence[Any]], layer: str = "RpOmråde") -> Path:
    """A GeoPackage with the table ``layer`` (fid, geom, plannavn), filled by ``statements``."""
    quoted = '"' + layer.replace('"', '""') + '"'
    with closing(sqlite3.connect(path)) as database, database:
        database.executescript(
            f"""
            CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT,
                organization_coordsys_id INTEGER, definition TEXT, description TEXT);
            CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT, identifier TEXT, srs_id INTEGER);
            CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT,
                srs_id INTEGER, z INTEGER, m INTEGER);
            INSERT INTO gpkg_spatial_ref_sys VALUES ('EUREF89 UTM 32N', 25832, 'EPSG', 25832, '', '');
            CREATE TABLE {quoted} (fid INTEGER PRIMARY KEY, geom BLOB, plannavn TEXT);
            """  # noqa: S608 - the name is quoted
        )
        database.execute("INSERT INTO gpkg_contents VALUES (?, 'features', ?, 25832)", (layer, layer))
        database.execute("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 'GEOMETRY', 25832, 2, 2)", (layer,))
        for statement in statements:
            if isinstance(statement, str):
                database.execute(statement)
            else:
                database.execute(*statement)
    return path


def with_geometries(path: Path, *wkb: bytes) -> Path:
    """A GeoPackage of RpOmråde with these geometries."""
    insert = 'INSERT INTO "RpOmråde" (geom) VALUES (?)'
    return hand_gpkg(path, *[(insert, (gpkg_blob(each),)) for each in wkb])
