"""A GeoPackage being written."""

import re
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from itertools import repeat
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from planarkiv.writers.geopackage import core_tables, notes, qgis, spatial_index
from planarkiv.writers.geopackage.insertion import insert
from planarkiv.writers.geopackage.layer import GEOMETRY, MAX_COLUMNS, RESERVED, Described, Layer, Value
from planarkiv.writers.geopackage.names import folded, quoted
from planarkiv.writers.geopackage.shapes import Bounds, Shape, Shapes

_ONE = (str, int, float)


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
        self._layers: dict[str, Layer] = {}
        # the file is a copy that is thrown away when anything fails
        self._connection.execute("PRAGMA journal_mode = OFF")
        self._connection.execute("PRAGMA synchronous = OFF")
        # what is deleted may be skjermet or removed by a decision: it may not stay in unused parts of the file
        self._connection.execute("PRAGMA secure_delete = ON")
        if new:
            core_tables.create(self._connection)
            core_tables.add_system(self._connection, epsg)
        else:
            self._read_layers()
        self._connection.execute("BEGIN")

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
            self._layers[folded(table)] = Layer(
                table,
                table in spatial,
                table in indexed,
                {folded(name): name for name in names},
                (last or 0) + 1,
                spatial.get(table, self._epsg),
            )
            spatial_index.drop_triggers(self._connection, self._layers[folded(table)].index)

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
        layer = self._layers[folded(name)]
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
        layer = self._layers.get(folded(table))
        if layer is None:
            layer = self._layers[folded(table)] = self._new_layer(
                table, geometry, description, epsg or self._epsg, heights
            )
        for column, kind in columns.items():
            self._column(layer, column, kind)
        return layer.table

    def _new_layer(self, table: str, geometry: str | None, description: str, epsg: int, heights: bool) -> Layer:
        core_tables.add_system(self._connection, epsg)
        core_tables.add_table(
            self._connection, core_tables.NewTable(table, geometry, GEOMETRY, description, epsg, heights, self._now)
        )
        indexed = geometry is not None and spatial_index.create(self._connection, table, GEOMETRY)
        return Layer(table, bool(geometry), indexed, {name: name for name in RESERVED}, 1, epsg, True, [])

    def _column(self, layer: Layer, name: str, kind: str = "TEXT") -> str | None:
        """The column for ``name``, made when it is not there; None when the layer is full."""
        if folded(name) in RESERVED:
            name = f"{name}_"
        key = folded(name)
        if key not in layer.columns:
            if len(layer.columns) >= MAX_COLUMNS:
                return None
            self._connection.execute(f"ALTER TABLE {quoted(layer.table)} ADD COLUMN {quoted(name)} {kind}")
            layer.columns[key] = name
        return layer.columns[key]

    def insert(
        self,
        name: str,
        columns: Sequence[str],
        rows: Sequence[Sequence[Value]],
        shapes: Sequence[Shape | None] | None = None,
    ) -> None:
        """Adds some rows to a layer that is there, as ``insert_columns`` does, but keeps nothing of them in memory."""
        self._index_at_once(self._layers[folded(name)])
        by_column = {column: [row[at] for row in rows] for at, column in enumerate(columns)}
        epsg = self._layers[folded(name)].epsg
        self.insert_columns(name, len(rows), by_column, None if shapes is None else Shapes.of_each(shapes, epsg))

    def insert_columns(
        self, name: str, rows: int, columns: Mapping[str, Sequence[Value] | Value], shapes: Shapes | None = None
    ) -> None:
        """Adds rows to a layer that is there: the values of each column, or one value that all rows have.

        New columns are text; those past MAX_COLUMNS are left out. ``shapes`` are in the system of the layer.
        """
        layer = self._layers[folded(name)]
        has_shapes = layer.spatial and shapes is not None
        named = self._named(layer, tuple(columns))
        names = ["fid", *named.values()]
        fids = range(layer.next_fid, layer.next_fid + rows)
        layer.next_fid += rows
        values: list[Iterable[Value | bytearray]] = [fids]
        for column, given in columns.items():
            if column in named:
                values.append(repeat(given, rows) if given is None or isinstance(given, _ONE) else given)
        if has_shapes and shapes is not None:
            names.append(GEOMETRY)
            values.append(shapes.blobs())
            self._index_shapes(layer, np.arange(fids.start, fids.stop), shapes.bounds)
        insert(self._connection, layer.table, names, zip(*values, strict=True), rows)

    def _named(self, layer: Layer, columns: tuple[str, ...]) -> Mapping[str, str]:
        """The columns for values by what they are called, made if need be; those that there is room for."""
        known = layer.named.get(columns)
        if known is None:
            known = {asked: column for asked in columns if (column := self._column(layer, asked))}
            layer.named[columns] = known
        return known

    def _index_shapes(self, layer: Layer, fids: NDArray[np.int64], bounds: NDArray[np.float64]) -> None:
        there = ~np.isnan(bounds[:, 0])
        if layer.bounds is not None:
            layer.bounds.append((fids[there], bounds[there]))
        elif layer.indexed:
            spatial_index.add(self._connection, layer.index, fids[there], bounds[there])

    def _index_at_once(self, layer: Layer) -> None:
        """Fills the spatial index of a new layer with what waits, so that nothing waits from here on."""
        waiting, layer.bounds = layer.bounds, None
        if waiting and layer.indexed:
            fids, bounds = (np.concatenate(each) for each in zip(*waiting, strict=True))
            spatial_index.build(self._connection, layer.index, fids, bounds)

    def delete(self, name: str, column: str, value: Value) -> None:
        """Removes the rows of a layer that have ``value`` in ``column``."""
        layer = self._layers[folded(name)]
        found = layer.columns.get(folded(column))
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
        layer = self._layers[folded(name)]
        if layer.new:
            layer.wanted_indexes.append(column)
        else:
            self._make_column_index(layer, column)

    def _make_column_index(self, layer: Layer, column: str) -> None:
        index = quoted(f"{layer.table}_{column}")
        self._connection.execute(f"CREATE INDEX IF NOT EXISTS {index} ON {quoted(layer.table)} ({quoted(column)})")

    def write_notes(self, table: str, texts: Mapping[str, str]) -> None:
        """Replaces a table of names and texts that is no layer (QGIS does not show it)."""
        notes.write_notes(self._connection, table, texts)

    def write_style(self, name: str, style: str, description: str) -> None:
        """How QGIS is to draw a layer that is there, as QML: QGIS finds it in ``layer_styles`` when the layer opens."""
        qgis.write_style(self._connection, self._layers[folded(name)].table, style, description, self._now)

    def forget_styles(self) -> None:
        """Removes what ``write_style`` wrote."""
        qgis.forget_styles(self._connection)

    def write_project(self, name: str, project: bytes) -> None:
        """A project of QGIS (.qgz), which opens it by name from the file; the only one in it."""
        qgis.write_project(self._connection, name, project, self._now)

    def _settle(self) -> None:
        """Drops layers without rows, and makes the indexes of the others that had to wait."""
        for key, layer in list(self._layers.items()):
            # to count them, every page would be read
            rows = self._connection.execute(f"SELECT 1 FROM {quoted(layer.table)} LIMIT 1")  # noqa: S608
            if layer.spatial and rows.fetchone() is None:
                self._drop(layer)
                del self._layers[key]
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

    def _drop(self, layer: Layer) -> None:
        run = self._connection.execute
        if layer.indexed:
            run(f"DROP TABLE {quoted(layer.index)}")
        run(f"DROP TABLE {quoted(layer.table)}")
        for table in ("gpkg_extensions", "gpkg_geometry_columns", "gpkg_contents"):
            run(f"DELETE FROM {table} WHERE table_name = ?", (layer.table,))  # noqa: S608

    def _finish(self, layer: Layer) -> None:
        if not layer.indexed:
            return
        extent = spatial_index.extent(self._connection, layer.index)
        self._connection.execute(
            "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ?, last_change = ? WHERE table_name = ?",
            (*extent, self._now, layer.table),
        )
        spatial_index.add_triggers(self._connection, layer.table, GEOMETRY)

    def abandon(self) -> None:
        """Closes the file as it stands, to be thrown away."""
        with suppress(sqlite3.Error):
            self._connection.close()
