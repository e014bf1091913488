"""Writes GeoPackage 1.3 with the standard library's SQLite: layers that can grow, change row by row and be indexed.

Every GeoPackage of the project is written here. OGC 12-128r18; the clause of each table stands by its definition.
Beside what the standard has, a file may hold styles and a project, as QGIS keeps them there.
"""

import json
import re
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import repeat
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.writers import spatial_index

APPLICATION_ID = 0x47504B47
USER_VERSION = 10300

MAX_COLUMNS = 400
"""Columns of one layer; SQLite allows 2000, and no honest map object has more than a hundred."""

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

_STYLES = """CREATE TABLE IF NOT EXISTS layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    f_table_catalog TEXT, f_table_schema TEXT, f_table_name TEXT, f_geometry_column TEXT, styleName TEXT, styleQML TEXT,
    styleSLD TEXT, useAsDefault BOOLEAN, description TEXT, owner TEXT, ui TEXT, update_time DATETIME)"""

_PROJECTS = "CREATE TABLE IF NOT EXISTS qgis_projects (name TEXT PRIMARY KEY, metadata BLOB, content BLOB)"

_WORLD = """GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],
AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,
AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]""".replace("\n", "")

_OWN_SYSTEMS = (
    ("Undefined cartesian SRS", -1, "NONE", -1, "undefined", "undefined cartesian coordinate reference system"),
    ("Undefined geographic SRS", 0, "NONE", 0, "undefined", "undefined geographic coordinate reference system"),
    ("WGS 84 geodetic", 4326, "EPSG", 4326, _WORLD, "longitude/latitude coordinates in decimal degrees on WGS 84"),
)

_RTREE_TRIGGERS = {
    # Annex F.3, in the form of version 1.3
    "insert": """AFTER INSERT ON {t} WHEN (new.{c} NOT NULL AND NOT ST_IsEmpty(NEW.{c})) BEGIN
        INSERT OR REPLACE INTO {r} VALUES (NEW.fid, ST_MinX(NEW.{c}), ST_MaxX(NEW.{c}), ST_MinY(NEW.{c}),
        ST_MaxY(NEW.{c})); END""",
    "update1": """AFTER UPDATE OF {c} ON {t} WHEN OLD.fid = NEW.fid AND (NEW.{c} NOTNULL AND NOT ST_IsEmpty(NEW.{c}))
        BEGIN INSERT OR REPLACE INTO {r} VALUES (NEW.fid, ST_MinX(NEW.{c}), ST_MaxX(NEW.{c}), ST_MinY(NEW.{c}),
        ST_MaxY(NEW.{c})); END""",
    "update2": """AFTER UPDATE OF {c} ON {t} WHEN OLD.fid = NEW.fid AND (NEW.{c} IS NULL OR ST_IsEmpty(NEW.{c}))
        BEGIN DELETE FROM {r} WHERE id = OLD.fid; END""",
    "update3": """AFTER UPDATE ON {t} WHEN OLD.fid != NEW.fid AND (NEW.{c} NOTNULL AND NOT ST_IsEmpty(NEW.{c}))
        BEGIN DELETE FROM {r} WHERE id = OLD.fid; INSERT OR REPLACE INTO {r} VALUES (NEW.fid, ST_MinX(NEW.{c}),
        ST_MaxX(NEW.{c}), ST_MinY(NEW.{c}), ST_MaxY(NEW.{c})); END""",
    "update4": """AFTER UPDATE ON {t} WHEN OLD.fid != NEW.fid AND (NEW.{c} IS NULL OR ST_IsEmpty(NEW.{c}))
        BEGIN DELETE FROM {r} WHERE id IN (OLD.fid, NEW.fid); END""",
    "delete": """AFTER DELETE ON {t} WHEN old.{c} NOT NULL BEGIN DELETE FROM {r} WHERE id = OLD.fid; END""",
}
_HEADER = np.dtype([("magic", "S2"), ("version", "u1"), ("flags", "u1"), ("srs_id", "<i4"), ("envelope", "<f8", 4)])
_LINE = np.dtype([("order", "u1"), ("type", "<u4"), ("count", "<u4")])
"""What a line begins with in WKB."""
_RESERVED = ("fid", "geom")
_GEOMETRY = "geom"

Value = str | int | float | None
_ONE = (str, int, float)
Bounds = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Shape:
    """A geometry as WKB and its (min x, min y, max x, max y)."""

    wkb: bytes
    bounds: Bounds


@dataclass(frozen=True, slots=True)
class Shapes:
    """The geometries of n rows as they stand in a file: (n,) binaries, None where a row has none, and (n, 4) bounds
    (min x, min y, max x, max y), not a number there."""

    binaries: Sequence[bytes | None]
    bounds: NDArray[np.float64]

    @classmethod
    def of(cls, geometries: NDArray[Any], epsg: int, *, heights: bool = False) -> "Shapes":
        """Shapely geometries in the system ``epsg``, with their heights where wanted; those without a finite place
        count as none."""
        import shapely

        bounds = shapely.bounds(geometries)
        there = np.isfinite(bounds).all(axis=1)
        bounds[~there] = np.nan
        dimension = 4 if heights else 2
        wkb = shapely.to_wkb(geometries, output_dimension=dimension, byte_order=1, flavor="iso").tolist()
        return cls([*map(_binary, _headers(bounds, epsg), wkb, there.tolist())], bounds)

    @classmethod
    def of_lines(cls, points: NDArray[np.float64], offsets: NDArray[np.int64], epsg: int) -> "Shapes":
        """Lines of ``points[offsets[i] : offsets[i + 1]]`` in the system ``epsg``, as ``of`` gives them, in half the
        time: no geometry is made of them."""
        if len(offsets) < 2:
            return cls([], np.zeros((0, 4)))
        low, high = np.minimum.reduceat(points, offsets[:-1]), np.maximum.reduceat(points, offsets[:-1])
        bounds = np.concatenate((low, high), axis=1)
        there = np.isfinite(bounds).all(axis=1)
        bounds[~there] = np.nan
        whole, places = points.astype("<f8").tobytes(), (offsets * 16).tolist()
        begun = np.zeros(len(bounds), _LINE)
        begun["order"], begun["type"], begun["count"] = 1, 2, np.diff(offsets)
        starts, size = begun.tobytes(), _LINE.itemsize
        wkb = [starts[at * size : (at + 1) * size] + whole[places[at] : places[at + 1]] for at in range(len(bounds))]
        return cls([*map(_binary, _headers(bounds, epsg), wkb, there.tolist())], bounds)

    @classmethod
    def of_each(cls, shapes: Sequence[Shape | None], epsg: int) -> "Shapes":
        """Shapes of a few rows, in the system ``epsg``."""
        bounds = np.array([(np.nan,) * 4 if each is None else each.bounds for each in shapes], np.float64)
        wkb = [b"" if each is None else each.wkb for each in shapes]
        there = [each is not None for each in shapes]
        return cls([*map(_binary, _headers(bounds.reshape(-1, 4), epsg), wkb, there)], bounds.reshape(-1, 4))

    def wkb(self) -> list[bytes | None]:
        """The geometries alone, without what a GeoPackage has before each."""
        size = _HEADER.itemsize
        return [None if each is None else each[size:] for each in self.binaries]


def _headers(bounds: NDArray[np.float64], epsg: int) -> Iterator[bytes]:
    """The head of each GeoPackageBinary (2.1.3): magic, version, flags, system, envelope of x and y."""
    heads = np.zeros(len(bounds), _HEADER)
    heads["magic"], heads["flags"], heads["srs_id"] = b"GP", 0b011, epsg
    heads["envelope"] = bounds[:, (0, 2, 1, 3)]
    whole, size = heads.tobytes(), _HEADER.itemsize
    return (whole[at : at + size] for at in range(0, len(whole), size))


def _binary(head: bytes, wkb: bytes, there: bool) -> bytes | None:
    return head + wkb if there else None


@dataclass(slots=True)
class _Layer:
    """What the writer knows of one table: columns by folded name, the next fid, its geometry and the system of it.

    A ``new`` one gets its indexes at the end, when all is in it. ``bounds`` are its fids with theirs until then;
    None where the spatial index is filled at once.
    """

    table: str
    spatial: bool
    indexed: bool
    columns: dict[str, str]
    next_fid: int
    epsg: int
    new: bool = False
    bounds: list[tuple[NDArray[np.int64], NDArray[np.float64]]] | None = None
    wanted_indexes: list[str] = field(default_factory=list)
    insertions: dict[tuple[tuple[str, ...], bool], tuple[str, Collection[str]]] = field(default_factory=dict)

    @property
    def index(self) -> str:
        """The table of its spatial index."""
        return f"rtree_{self.table}_{_GEOMETRY}"


class Described(NamedTuple):
    """A layer: its table, the type of its geometry (None where it has none), and its columns."""

    table: str
    geometry: str | None
    columns: Sequence[str]


class GeoPackage:
    """A GeoPackage being written. Nothing else may have it open; ``close`` makes it complete.

    Raises sqlite3.Error when the disk fails or an existing file is no GeoPackage of ours.
    """

    def __init__(self, path: Path, epsg: int, *, now: str) -> None:
        """Opens or makes ``path``. ``now`` is the time of change (ISO 8601).

        ``epsg`` is the system of all geometry, but for layers that are made with another.
        """
        new = not path.exists()
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._epsg = epsg
        self._now = now
        self._layers: dict[str, _Layer] = {}
        # the file is a copy that is thrown away when anything fails
        self._connection.execute("PRAGMA journal_mode = OFF")
        self._connection.execute("PRAGMA synchronous = OFF")
        # what is deleted may be skjermet or removed by a decision: it may not stay in unused parts of the file
        self._connection.execute("PRAGMA secure_delete = ON")
        if new:
            self._create()
        else:
            self._read_layers()
        self._connection.execute("BEGIN")

    def _create(self) -> None:
        run = self._connection.execute
        run(f"PRAGMA application_id = {APPLICATION_ID}")
        run(f"PRAGMA user_version = {USER_VERSION}")
        for statement in _CORE_TABLES:
            run(statement)
        self._connection.executemany("INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)", _OWN_SYSTEMS)
        self._add_system(self._epsg)

    def _add_system(self, epsg: int) -> None:
        """Makes sure that a coordinate system is described (1.1.2)."""
        from pyproj import CRS

        known = self._connection.execute("SELECT 1 FROM gpkg_spatial_ref_sys WHERE srs_id = ?", (epsg,)).fetchone()
        if known is None:
            system = CRS.from_epsg(epsg)
            self._connection.execute(
                "INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)",
                (system.name, epsg, "EPSG", epsg, system.to_wkt("WKT1_GDAL"), system.name),
            )

    def _read_layers(self) -> None:
        run = self._connection.execute
        spatial = dict(run("SELECT table_name, srs_id FROM gpkg_geometry_columns").fetchall())
        indexed = {
            table
            for (table,) in run("SELECT table_name FROM gpkg_extensions WHERE extension_name = 'gpkg_rtree_index'")
        }
        for (table,) in run("SELECT table_name FROM gpkg_contents WHERE table_name != 'layer_styles'").fetchall():
            names = [name for _, name, *_ in run(f"PRAGMA table_info({quoted(table)})")]
            [(last,)] = run(f"SELECT max(fid) FROM {quoted(table)}")  # noqa: S608
            self._layers[_folded(table)] = _Layer(
                table,
                table in spatial,
                table in indexed,
                {_folded(name): name for name in names},
                (last or 0) + 1,
                spatial.get(table, self._epsg),
            )
            for trigger in _RTREE_TRIGGERS:
                run(f"DROP TRIGGER IF EXISTS {quoted(f'rtree_{table}_{_GEOMETRY}_{trigger}')}")

    @property
    def layers(self) -> list[str]:
        """Names of the layers, in no particular order."""
        return [layer.table for layer in self._layers.values()]

    def described(self) -> list["Described"]:
        """The layers that have rows, in no order; the others are dropped. To be asked when all is in them."""
        self._settle()
        kinds = dict(self._connection.execute("SELECT table_name, geometry_type_name FROM gpkg_geometry_columns"))
        return [
            Described(layer.table, kinds.get(layer.table), [*layer.columns.values()]) for layer in self._layers.values()
        ]

    def extent(self, name: str) -> Bounds | None:
        """What all geometry of a layer lies within, rounded outwards; None where it has none."""
        self._settle()
        layer = self._layers[_folded(name)]
        found = spatial_index.extent(self._connection, layer.index) if layer.indexed else None
        return found if found and found[0] is not None else None

    def query(self, statement: str, values: Sequence[Value] = ()) -> list[tuple[Any, ...]]:
        """The rows of a SELECT on what is written so far."""
        return self._connection.execute(statement, values).fetchall()

    def add_layer(
        self,
        name: str,
        columns: Mapping[str, str],
        geometry: str | None,
        description: str,
        *,
        epsg: int | None = None,
        heights: bool = False,
    ) -> str:
        """Makes sure that a layer is there with these columns (name to SQL type); returns the name it has.

        ``geometry`` is the type name (``MULTIPOLYGON``), None for a table without geometry; ``epsg`` its system where
        that is not the file's; ``heights`` is whether shapes may have them. Names that differ in letter case only are
        the same layer.
        """
        table = f"lag_{name}" if re.match("gpkg_|rtree_|sqlite_", name, re.IGNORECASE) else name
        layer = self._layers.get(_folded(table))
        if layer is None:
            layer = self._layers[_folded(table)] = self._new_layer(
                table, geometry, description, epsg or self._epsg, heights
            )
        for column, kind in columns.items():
            self._column(layer, column, kind)
        return layer.table

    def _new_layer(self, table: str, geometry: str | None, description: str, epsg: int, heights: bool) -> _Layer:
        run = self._connection.execute
        self._add_system(epsg)
        geometry_column = f", {_GEOMETRY} {geometry}" if geometry else ""
        run(f"CREATE TABLE {quoted(table)} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL{geometry_column})")
        run(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change, srs_id)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (
                table,
                "features" if geometry else "attributes",
                table,
                description,
                self._now,
                epsg if geometry else None,
            ),
        )
        indexed = False
        if geometry:
            run(
                "INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, ?, 0)",
                # 2: there may be heights
                (table, _GEOMETRY, geometry, epsg, 2 if heights else 0),
            )
            indexed = self._add_index(table)
        return _Layer(table, bool(geometry), indexed, {name: name for name in _RESERVED}, 1, epsg, True, [])

    def _add_index(self, table: str) -> bool:
        """A spatial index; False where SQLite was built without R-trees (the layer is then merely slower)."""
        index = quoted(f"rtree_{table}_{_GEOMETRY}")
        try:
            self._connection.execute(f"CREATE VIRTUAL TABLE {index} USING rtree(id, minx, maxx, miny, maxy)")
        except sqlite3.OperationalError as error:
            if "no such module" in str(error):
                return False
            raise
        self._connection.execute(
            "INSERT INTO gpkg_extensions VALUES (?, ?, 'gpkg_rtree_index',"
            " 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')",
            (table, _GEOMETRY),
        )
        return True

    def _column(self, layer: _Layer, name: str, kind: str = "TEXT") -> str | None:
        """The column for ``name``, made when it is not there; None when the layer is full."""
        folded = _folded(name)
        if folded in _RESERVED:
            folded = name = f"{name}_"
            folded = _folded(folded)
        if folded not in layer.columns:
            if len(layer.columns) >= MAX_COLUMNS:
                return None
            self._connection.execute(f"ALTER TABLE {quoted(layer.table)} ADD COLUMN {quoted(name)} {kind}")
            layer.columns[folded] = name
        return layer.columns[folded]

    def insert(
        self,
        name: str,
        columns: Sequence[str],
        rows: Sequence[Sequence[Value]],
        shapes: Sequence[Shape | None] | None = None,
    ) -> None:
        """Adds some rows to a layer that is there, as ``insert_columns`` does, but keeps nothing of them in memory."""
        self._index_at_once(self._layers[_folded(name)])
        by_column = {column: [row[at] for row in rows] for at, column in enumerate(columns)}
        epsg = self._layers[_folded(name)].epsg
        self.insert_columns(name, len(rows), by_column, None if shapes is None else Shapes.of_each(shapes, epsg))

    def insert_columns(
        self, name: str, rows: int, columns: Mapping[str, Sequence[Value] | Value], shapes: Shapes | None = None
    ) -> None:
        """Adds rows to a layer that is there: the values of each column, or one value that all rows have.

        New columns are text; those past MAX_COLUMNS are left out. ``shapes`` are in the system of the layer.
        """
        layer = self._layers[_folded(name)]
        has_shapes = layer.spatial and shapes is not None
        statement, taken = self._insertion(layer, tuple(columns), has_shapes)
        fids = range(layer.next_fid, layer.next_fid + rows)
        layer.next_fid += rows
        values: list[Iterable[Value | bytes]] = [fids]
        for column, given in columns.items():
            if column in taken:
                values.append(repeat(given, rows) if given is None or isinstance(given, _ONE) else given)
        if has_shapes and shapes is not None:
            values.append(shapes.binaries)
            self._index_shapes(layer, np.arange(fids.start, fids.stop), shapes.bounds)
        self._connection.executemany(statement, zip(*values, strict=True))

    def _insertion(self, layer: _Layer, columns: tuple[str, ...], has_shapes: bool) -> tuple[str, Collection[str]]:
        """The statement that inserts rows with these columns, made if need be, and those that there is room for."""
        known = layer.insertions.get((columns, has_shapes))
        if known is None:
            named = {asked: column for asked in columns if (column := self._column(layer, asked))}
            names = ["fid", *named.values(), *([_GEOMETRY] if has_shapes else [])]
            statement = (
                f"INSERT INTO {quoted(layer.table)} ({', '.join(map(quoted, names))})"  # noqa: S608 - names are quoted
                f" VALUES ({', '.join('?' * len(names))})"
            )
            known = layer.insertions[columns, has_shapes] = statement, named.keys()
        return known

    def _index_shapes(self, layer: _Layer, fids: NDArray[np.int64], bounds: NDArray[np.float64]) -> None:
        there = ~np.isnan(bounds[:, 0])
        if layer.bounds is not None:
            layer.bounds.append((fids[there], bounds[there]))
        elif layer.indexed:
            spatial_index.add(self._connection, layer.index, fids[there], bounds[there])

    def _index_at_once(self, layer: _Layer) -> None:
        """Fills the spatial index of a new layer with what waits, so that nothing waits from here on."""
        waiting, layer.bounds = layer.bounds, None
        if waiting and layer.indexed:
            fids, bounds = (np.concatenate(each) for each in zip(*waiting, strict=True))
            spatial_index.build(self._connection, layer.index, fids, bounds)

    def delete(self, name: str, column: str, value: Value) -> None:
        """Removes the rows of a layer that have ``value`` in ``column``."""
        layer = self._layers[_folded(name)]
        found = layer.columns.get(_folded(column))
        if found is None:
            return
        where = f"FROM {quoted(layer.table)} WHERE {quoted(found)} = ?"
        if layer.bounds is not None:
            gone = [fid for (fid,) in self._connection.execute(f"SELECT fid {where}", (value,))]
            layer.bounds = [(fids[kept], of[kept]) for fids, of in layer.bounds for kept in [~np.isin(fids, gone)]]
        elif layer.indexed:
            index = quoted(layer.index)
            self._connection.execute(f"DELETE FROM {index} WHERE id IN (SELECT fid {where})", (value,))  # noqa: S608
        self._connection.execute(f"DELETE {where}", (value,))

    def index_column(self, name: str, column: str) -> None:
        """An ordinary index, for ``delete`` and for look-up by people."""
        layer = self._layers[_folded(name)]
        if layer.new:
            layer.wanted_indexes.append(column)
        else:
            self._make_column_index(layer, column)

    def _make_column_index(self, layer: _Layer, column: str) -> None:
        index = quoted(f"{layer.table}_{column}")
        self._connection.execute(f"CREATE INDEX IF NOT EXISTS {index} ON {quoted(layer.table)} ({quoted(column)})")

    def write_notes(self, table: str, notes: Mapping[str, str]) -> None:
        """Replaces a table of names and texts that is no layer (QGIS does not show it)."""
        run = self._connection.execute
        run(f"CREATE TABLE IF NOT EXISTS {quoted(table)} (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)")
        run(f"DELETE FROM {quoted(table)}")  # noqa: S608
        self._connection.executemany(f"INSERT INTO {quoted(table)} VALUES (?, ?)", sorted(notes.items()))  # noqa: S608

    def write_style(self, name: str, style: str, description: str) -> None:
        """How QGIS is to draw a layer that is there, as QML: QGIS finds it in ``layer_styles`` when the layer opens."""
        layer = self._layers[_folded(name)]
        self._connection.execute(_STYLES)
        self._connection.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change)"
            " VALUES ('layer_styles', 'attributes', 'layer_styles', '', ?) ON CONFLICT DO NOTHING",
            (self._now,),
        )
        self._connection.execute(
            "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName,"
            " styleQML, styleSLD, useAsDefault, description, owner, ui, update_time)"
            " VALUES ('', '', ?, ?, ?, ?, '', 1, ?, '', NULL, ?)",
            (layer.table, _GEOMETRY, layer.table, style, description, self._now),
        )

    def forget_styles(self) -> None:
        """Removes what ``write_style`` wrote."""
        self._connection.execute(_STYLES)
        self._connection.execute("DELETE FROM layer_styles")

    def write_project(self, name: str, project: bytes) -> None:
        """A project of QGIS (.qgz), which opens it by name from the file; the only one in it."""
        run = self._connection.execute
        run(_PROJECTS)
        run("DELETE FROM qgis_projects")
        told = json.dumps({"last_modified_time": self._now, "last_modified_user": ""})
        # QGIS keeps the bytes as the text of their digits
        run("INSERT INTO qgis_projects VALUES (?, ?, ?)", (name, told, project.hex().encode()))

    def _settle(self) -> None:
        """Drops layers without rows, and makes the indexes of the others that had to wait."""
        for folded, layer in list(self._layers.items()):
            # to count them, every page would be read
            rows = self._connection.execute(f"SELECT 1 FROM {quoted(layer.table)} LIMIT 1")  # noqa: S608
            if layer.spatial and rows.fetchone() is None:
                self._drop(layer)
                del self._layers[folded]
                continue
            self._index_at_once(layer)
            while layer.wanted_indexes:
                self._make_column_index(layer, layer.wanted_indexes.pop())

    def close(self) -> None:
        """Writes extents, drops empty layers, makes indexes, sets the triggers and closes the file."""
        self._settle()
        for layer in self._layers.values():
            if layer.spatial:
                self._finish(layer)
        self._connection.execute("COMMIT")
        self._connection.close()

    def _drop(self, layer: _Layer) -> None:
        run = self._connection.execute
        if layer.indexed:
            run(f"DROP TABLE {quoted(layer.index)}")
        run(f"DROP TABLE {quoted(layer.table)}")
        for table in ("gpkg_extensions", "gpkg_geometry_columns", "gpkg_contents"):
            run(f"DELETE FROM {table} WHERE table_name = ?", (layer.table,))  # noqa: S608

    def _finish(self, layer: _Layer) -> None:
        run = self._connection.execute
        if not layer.indexed:
            return
        extent = spatial_index.extent(self._connection, layer.index)
        run(
            "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ?, last_change = ? WHERE table_name = ?",
            (*extent, self._now, layer.table),
        )
        for name, body in _RTREE_TRIGGERS.items():
            statement = body.format(t=quoted(layer.table), c=_GEOMETRY, r=quoted(layer.index))
            run(f"CREATE TRIGGER {quoted(f'{layer.index}_{name}')} {statement}")

    def abandon(self) -> None:
        """Closes the file as it stands, to be thrown away."""
        with suppress(sqlite3.Error):
            self._connection.close()


def read_notes(path: Path, table: str) -> dict[str, str]:
    """What ``write_notes`` wrote; empty when the file or the table is not there or cannot be read."""
    if not path.is_file():
        return {}
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        return dict(connection.execute(f"SELECT name, value FROM {quoted(table)}").fetchall())  # noqa: S608
    except sqlite3.Error:
        return {}
    finally:
        connection.close()


def quoted(name: str) -> str:
    """``name`` as an SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


@lru_cache(maxsize=4096)
def _folded(name: str) -> str:
    """SQLite takes names for the same when they differ in the case of ASCII letters only."""
    return "".join(sign.lower() if sign.isascii() else sign for sign in name)
