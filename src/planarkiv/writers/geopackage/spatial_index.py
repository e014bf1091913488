"""The spatial index of a GeoPackage layer: an R-tree of SQLite, filled entry by entry or packed in one go.

A tree that is packed from all its entries takes a tenth of the time, and answers faster: its nodes are written as
SQLite stores them (www.sqlite.org/rtree.html, "Shadow Tables"), each as full as it can be.
"""

import sqlite3

import numpy as np
from numpy.typing import NDArray

from planarkiv.writers.geopackage.insertion import insert
from planarkiv.writers.geopackage.names import quoted

_CELL = np.dtype([("id", ">i8"), ("box", ">f4", 4)])
"""An entry of a node: rowid or node, then min x, max x, min y, max y."""
_HEAD = 4
"""Bytes before the cells of a node: the depth of the tree (in the root), and how many cells there are."""
_ROOT = 1

_TRIGGERS = {
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

Boxes = NDArray[np.float32]
"""(n, 4) min x, max x, min y, max y."""


def name(table: str, column: str) -> str:
    """The table of the index of a layer."""
    return f"rtree_{table}_{column}"


def create(connection: sqlite3.Connection, table: str, column: str) -> bool:
    """Makes an empty tree; False where SQLite was built without R-trees (the layer is then merely slower)."""
    try:
        connection.execute(
            f"CREATE VIRTUAL TABLE {quoted(name(table, column))} USING rtree(id, minx, maxx, miny, maxy)"
        )
    except sqlite3.OperationalError as error:
        if "no such module" in str(error):
            return False
        raise
    connection.execute(
        "INSERT INTO gpkg_extensions VALUES (?, ?, 'gpkg_rtree_index',"
        " 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')",
        (table, column),
    )
    return True


def add_triggers(connection: sqlite3.Connection, table: str, column: str) -> None:
    """What keeps the tree right when other programs change the layer."""
    index = name(table, column)
    for event, body in _TRIGGERS.items():
        statement = body.format(t=quoted(table), c=column, r=quoted(index))
        connection.execute(f"CREATE TRIGGER {quoted(f'{index}_{event}')} {statement}")


def drop_triggers(connection: sqlite3.Connection, index: str) -> None:
    """They ask functions that only programs for maps have."""
    for event in _TRIGGERS:
        connection.execute(f"DROP TRIGGER IF EXISTS {quoted(f'{index}_{event}')}")


def add(connection: sqlite3.Connection, index: str, ids: NDArray[np.int64], bounds: NDArray[np.float64]) -> None:
    """Adds entries one by one; ``bounds`` are (n, 4) min x, min y, max x, max y."""
    connection.executemany(
        f"INSERT INTO {quoted(index)} VALUES (?, ?, ?, ?, ?)",  # noqa: S608 - the name is quoted
        zip(ids.tolist(), *bounds[:, (0, 2, 1, 3)].T.tolist(), strict=True),
    )


def build(connection: sqlite3.Connection, index: str, ids: NDArray[np.int64], bounds: NDArray[np.float64]) -> None:
    """Fills a tree that is empty. ``ids`` are distinct; ``bounds`` as in ``add``."""
    if not len(ids):
        return
    try:
        _pack(connection, index, ids, bounds)
    except sqlite3.OperationalError:
        # some systems let nobody but SQLite write these tables
        add(connection, index, ids, bounds)


def extent(connection: sqlite3.Connection, index: str) -> tuple[float, float, float, float] | tuple[None, ...]:
    """What all entries lie within (min x, min y, max x, max y), None four times where there are none."""
    node = _table(index, "node")
    [(root,)] = connection.execute(f"SELECT data FROM {node} WHERE nodeno = {_ROOT}")  # noqa: S608
    count = int.from_bytes(root[2:_HEAD], "big")
    if not count:
        return (None,) * 4
    boxes = np.frombuffer(root, _CELL, count, _HEAD)["box"].astype(np.float64)
    low, high = boxes.min(axis=0).tolist(), boxes.max(axis=0).tolist()
    return low[0], low[2], high[1], high[3]


def _pack(connection: sqlite3.Connection, index: str, ids: NDArray[np.int64], bounds: NDArray[np.float64]) -> None:
    node = _table(index, "node")
    [(size,)] = connection.execute(f"SELECT length(data) FROM {node} WHERE nodeno = {_ROOT}")  # noqa: S608
    most = (size - _HEAD) // _CELL.itemsize
    boxes = _outwards(bounds)
    order = _neighbours_together(boxes, most)
    children, boxes = ids[order], boxes[order]
    number, depth = _ROOT + 1, 0
    while True:
        starts = np.arange(0, len(children), most)
        whole = len(starts) == 1
        numbers = np.array([_ROOT]) if whole else np.arange(number, number + len(starts))
        nodes = _nodes(children, boxes, starts, most, size, depth if whole else 0)
        connection.executemany(f"REPLACE INTO {node} VALUES (?, ?)", zip(numbers.tolist(), nodes, strict=True))  # noqa: S608
        parents = numbers.repeat(np.diff(np.append(starts, len(children))))
        by_child = np.argsort(children)
        pairs = zip(children[by_child].tolist(), parents[by_child].tolist(), strict=True)
        what, names = ("parent", ("nodeno", "parentnode")) if depth else ("rowid", ("rowid", "nodeno"))
        insert(connection, f"{index}_{what}", names, pairs, len(children))
        if whole:
            return
        low, high = np.minimum.reduceat(boxes, starts), np.maximum.reduceat(boxes, starts)
        children, boxes = numbers, np.where((True, False, True, False), low, high)
        number, depth = number + len(starts), depth + 1


def _nodes(
    children: NDArray[np.int64], boxes: Boxes, starts: NDArray[np.int64], most: int, size: int, depth: int
) -> list[bytes]:
    """The nodes of one level; the last one may have fewer cells."""
    cells = np.zeros(len(starts) * most, _CELL)
    cells["id"][: len(children)], cells["box"][: len(children)] = children, boxes
    whole, step = cells.tobytes(), most * _CELL.itemsize
    counts = np.minimum(most, len(children) - starts).tolist()
    return [
        (depth.to_bytes(2, "big") + count.to_bytes(2, "big") + whole[at * step : (at + 1) * step]).ljust(size, b"\0")
        for at, count in enumerate(counts)
    ]


def _outwards(bounds: NDArray[np.float64]) -> Boxes:
    """The bounds in the precision of the tree, no smaller than they were."""
    wide = bounds[:, (0, 2, 1, 3)]
    boxes: Boxes = wide.astype(np.float32)
    least, most = np.float32(-np.inf), np.float32(np.inf)
    low = np.where(boxes > wide, np.nextafter(boxes, least), boxes)
    high = np.where(boxes < wide, np.nextafter(boxes, most), boxes)
    return np.where((True, False, True, False), low, high)


def _neighbours_together(boxes: Boxes, most: int) -> NDArray[np.int64]:
    """An order in which neighbours follow each other: strips from west to east, each from south to north."""
    east, north = (boxes[:, 0] + boxes[:, 1]) / 2, (boxes[:, 2] + boxes[:, 3]) / 2
    per_strip = int(np.ceil(np.sqrt(len(boxes) / most))) * most
    strip = np.empty(len(boxes), np.int64)
    strip[np.argsort(east, kind="stable")] = np.arange(len(boxes)) // per_strip
    order: NDArray[np.int64] = np.lexsort((north, strip))
    return order


def _table(index: str, what: str) -> str:
    return quoted(f"{index}_{what}")
