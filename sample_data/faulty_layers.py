"""Submissions with one fault each in a map of a map system's format, which lies beside the SOSI map."""

import json
import sqlite3
import struct
from collections.abc import Callable, Mapping
from typing import Any

from sample_data import faulty_base as base
from sample_data.faulty_base import Files, point, submission

_NAME = f"{base.KOMMUNE}_{base.PLANID} plankart.geojson"


def _with_json(features: list[Any], **members: Any) -> Files:
    text = json.dumps({"type": "FeatureCollection", "features": features, **members}, ensure_ascii=False)
    return {**submission(), _NAME: text.encode()}


Rows = list[tuple[bytes, dict[str, str]]]
"""Geometry and values of each row of a table."""


def _plan() -> bytes:
    """The areas of the faultless map as a GeoPackage: a table for each object type, its columns the names of SOSI."""
    tables: dict[str, Rows] = {}
    identity = {"NASJONALAREALPLANID.KOMM": base.KOMMUNE, "NASJONALAREALPLANID.PLANID": base.PLANID, "VERTNIV": "2"}
    for number, (otype, attributes, spots) in enumerate(_OBJECTS):
        words = [line.lstrip(".").partition(" ") for line in (*base.facts(number), *attributes)]
        values = {name: value.strip('"') for name, _, value in words if value}
        tables.setdefault(otype, []).append((_area(spots), identity | values))
    return _package(tables)


def _package(tables: Mapping[str, Rows]) -> bytes:
    """A GeoPackage."""
    database = sqlite3.connect(":memory:")
    database.executescript(_TABLES)
    for table, rows in tables.items():
        keys = list(dict.fromkeys(key for _, values in rows for key in values))
        names = [f'"{key}"' for key in keys]
        database.execute(f'CREATE TABLE "{table}" (fid INTEGER PRIMARY KEY, geom BLOB, {", ".join(names)})')
        database.execute("INSERT INTO gpkg_contents VALUES (?, 'features', 25832)", (table,))
        database.execute("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 'GEOMETRY', 25832, 0, 0)", (table,))
        marks = ", ".join("?" * (len(names) + 1))
        database.executemany(
            f'INSERT INTO "{table}" (geom, {", ".join(names)}) VALUES ({marks})',  # noqa: S608 - our own names
            [(shape, *map(values.get, keys)) for shape, values in rows],
        )
    database.commit()
    data: bytes = database.serialize()
    database.close()
    return data


def _area(spots: str) -> bytes:
    points = _points(spots + spots[0])
    return _blob(struct.pack("<BIII", 1, 3, 1, len(points) // 2) + struct.pack(f"<{len(points)}d", *points))


def _line(spots: str) -> bytes:
    points = _points(spots)
    return _blob(struct.pack("<BII", 1, 2, len(points) // 2) + struct.pack(f"<{len(points)}d", *points))


def _points(spots: str) -> list[float]:
    return [float(number) / 100 for spot in spots for number in reversed(point(spot).split()[:2])]


def _blob(wkb: bytes) -> bytes:
    return b"GP\0\1" + struct.pack("<i", 25832) + wkb


_OBJECTS = (
    ("RpOmråde", base.OUTLINE, "ABCDEF"),
    ("RpArealformålOmråde", (*base.HOUSES[:3], "..UTNTYP 16", "..UTNTALL 30"), "ABEF"),
    ("RpArealformålOmråde", base.GREEN, "BCDE"),
)
_TABLES = """
    PRAGMA application_id = 0x47504B47;
    CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT,
        organization_coordsys_id INTEGER, definition TEXT);
    CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT, srs_id INTEGER);
    CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER,
        z INTEGER, m INTEGER);
    INSERT INTO gpkg_spatial_ref_sys VALUES ('EUREF89 UTM 32N', 25832, 'EPSG', 25832, '');
"""
_SYSTEM = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::25832"}}
_IN_METRES = {
    "type": "LineString",
    "coordinates": [[base.EAST / 100, base.NORTH / 100], [base.EAST / 100 + 100, base.NORTH / 100]],
}
_ROAD = {
    "type": "Feature",
    "geometry": _IN_METRES,
    "properties": {"objtype": "Vei"},
}


def _roads(*rows: tuple[bytes, dict[str, str]]) -> Files:
    return {**submission(), f"{base.KOMMUNE}_{base.PLANID} veg.gpkg": _package({"veg": list(rows)})}


SAMPLES: Mapping[str, Callable[[], Files]] = {
    "FIL07": lambda: _with_json([_ROAD], crs=_SYSTEM),
    "FIL08": lambda: {**submission(kart=None), f"{base.KOMMUNE}_{base.PLANID}.gpkg": _plan()},
    "FIL09": lambda: _roads((_line("AB"), {"objtype": "Vei"}), (b"veg", {"objtype": "Vei"})),
    "FIL11": lambda: _roads((_line("AB"), {"objtype": "Vei", "bredde": "4"})),
}
