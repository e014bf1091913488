"""GeoPackage straight from SQLite: three times as fast as through a general library, which a city's file needs.

Opened read-only and immutable: nothing is written beside it. Only what the specification (OGC 12-128r19) lists as
feature tables is read.
"""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

from planarkiv.language import say
from planarkiv.model.faults import Fault
from planarkiv.readers.layers.layer import Layer, Layers

_MAGIC = b"GP"
_ENVELOPES = (0, 32, 48, 48, 64)
"""Bytes of the envelope by its code (clause 2.1.3)."""
_HEAD = 8
_NEVER = b"no header"
_EMPTY = 0x10
_PIECE = 100_000
_STEPS = 5_000_000
_STEPS_OF_A_BYTE = 10
"""Steps of SQLite's machine that reading a file may take."""
_LONGEST = 1 << 20
"""Bytes that a value, or a row, may have in any file; otherwise no more than the whole file."""
_MOST_OF_VIEW = 1 << 28
"""Letters and bytes that a view may give of any file; otherwise twice as many as the file has."""
_FEATURES = """
    SELECT c.table_name, g.column_name, s.organization, s.organization_coordsys_id, s.srs_name
    FROM gpkg_contents c JOIN gpkg_geometry_columns g ON g.table_name = c.table_name
    LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id
    WHERE c.data_type = 'features' ORDER BY c.table_name
"""


_TABLES = """
    SELECT table_name FROM gpkg_contents WHERE data_type = 'attributes' ORDER BY table_name
"""
_OF_MAP_SYSTEMS = ("layer_styles", "qgis_projects")
"""Tables that say how a map is shown."""


Ranges = Sequence[tuple[int, int]]
"""Row ids, first and last of each run, in order."""

_MOST_RANGES = 200
"""Runs of rows in one statement: an expression may not be endless."""


def has_rows(path: Path, wanted: int) -> bool:
    """Whether the feature tables have so many rows together; False where that cannot be told."""
    left = wanted
    try:
        with _opened(path) as database:
            for name in [str(row[0]) for row in database.execute(_FEATURES).fetchall()]:
                # to count them all, every page of the file would be read
                some = f"SELECT count(*) FROM (SELECT 1 FROM {_quoted(name)} LIMIT ?)"  # noqa: S608
                left -= int(database.execute(some, (left,)).fetchone()[0])
                if left <= 0:
                    break
    except (sqlite3.Error, ValueError, OverflowError):
        return False
    return left <= 0


def columns(path: Path) -> Mapping[str, Sequence[str]]:
    """The columns of each feature table, without its geometry. Raises sqlite3.Error."""
    with _opened(path) as database:
        tables = database.execute(_FEATURES).fetchall()
        return {str(table[0]): _columns(database, str(table[0]), str(table[1])) for table in tables}


def runs(path: Path, table: str, names: Sequence[str]) -> Iterator[tuple[tuple[object, ...], int, int]]:
    """Runs of rows that have the same values in these columns: the values, the first and the last row id.

    Raises sqlite3.Error.
    """
    wanted = ", ".join(map(_quoted, names))
    with _opened(path) as database:
        grouped = database.execute(
            f"SELECT {wanted}, min(rowid), max(rowid), count(*) FROM {_quoted(table)} GROUP BY {wanted}"  # noqa: S608
        ).fetchall()
        if all(last - first == number - 1 for *_, first, last, number in grouped):
            yield from ((tuple(values), first, last) for *values, first, last, _ in grouped)
            return
        rows = database.execute(f"SELECT {wanted}, rowid FROM {_quoted(table)} ORDER BY rowid")  # noqa: S608
        for values, alike in groupby(rows, key=lambda row: row[:-1]):
            ids = [row[-1] for row in alike]
            # a row id that is not there is no row: the run may as well hold it
            yield values, ids[0], ids[-1]


def read(path: Path, rows: Mapping[str, Ranges] | None = None, *, geometry: bool = True) -> Layers:
    """The feature tables of a GeoPackage, by name; only these rows, by the name of their table, where they are given,
    and without their geometry where it is not wanted."""
    layers: list[Layer] = []
    faults: list[Fault] = []
    try:
        with _opened(path) as database:
            for name, column, organization, code, system in database.execute(_FEATURES).fetchall():
                if rows is not None and name not in rows:
                    continue
                epsg = int(code) if str(organization).upper() == "EPSG" else None
                table = _Table(str(name), str(column), epsg, str(system or ""))
                try:
                    layers.append(_layer(database, table, None if rows is None else rows[name], geometry))
                except (sqlite3.Error, OverflowError, MemoryError) as error:
                    faults.append(Fault("lag-uleselig", values={"lag": str(name), "melding": str(error)}))
            faults += _without_geometry(database)
    except (sqlite3.Error, ValueError, OverflowError) as error:
        faults.append(Fault("kartfil-uleselig", values={"melding": str(error)}))
    return Layers(tuple(layers), tuple(faults))


def _without_geometry(database: sqlite3.Connection) -> Iterator[Fault]:
    """Tables with rows that no layer has, as far as they can be read at all."""
    for (name,) in database.execute(_TABLES).fetchall():
        if str(name) in _OF_MAP_SYSTEMS:
            continue
        try:
            rows = database.execute(f"SELECT count(*) FROM {_quoted(str(name))}").fetchone()[0]  # noqa: S608 - quoted
        except sqlite3.Error as error:
            yield Fault("lag-uleselig", values={"lag": str(name), "melding": str(error)})
            continue
        if rows:
            yield Fault("tabell-ukjent", values={"lag": str(name), "antall": int(rows)})


class _Table(NamedTuple):
    name: str
    geometry: str
    epsg: int | None
    system: str


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    address = f"file:{quote(str(path.absolute()))}?mode=ro&immutable=1"
    with closing(sqlite3.connect(address, uri=True)) as database:
        _hold_back(database, path.stat().st_size)
        yield database


def _hold_back(database: sqlite3.Connection, size: int) -> None:
    """Views may not call what changes anything, make more of a value than the file has bytes, nor go on for ever: a
    table costs less than its bytes."""
    database.execute("PRAGMA trusted_schema = OFF")
    database.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, max(size, _LONGEST))
    left = _STEPS + size * _STEPS_OF_A_BYTE

    def spent() -> bool:
        nonlocal left
        left -= _PIECE
        return left < 0

    database.set_progress_handler(spent, _PIECE)


def _lenient(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _columns(database: sqlite3.Connection, table: str, geometry: str) -> Sequence[str]:
    listed = database.execute(f"PRAGMA table_info({_quoted(table)})").fetchall()
    return [str(row[1]) for row in listed if row[1] != geometry]


def _layer(database: sqlite3.Connection, table: _Table, rows: Ranges | None, geometry: bool) -> Layer:
    names = _columns(database, table.name, table.geometry)
    _require_modest(database, table, names)
    wanted = ("rowid", _quoted(table.geometry) if geometry else "NULL", *map(_quoted, names))
    statement = f"SELECT {', '.join(wanted)} FROM {_quoted(table.name)}"  # noqa: S608 - names are quoted
    try:
        found = _fetched(database, statement, rows)
    except sqlite3.OperationalError:
        # texts that are not UTF-8; a function for each text costs as much as all the rest
        database.text_factory = _lenient
        found = _fetched(database, statement, rows)
    ids, blobs, *rest = list(zip(*found, strict=True)) if found else [()] * (len(names) + 2)
    wkb = _all_wkb(blobs)
    return Layer(table.name, table.epsg, table.system, ids, wkb, dict(zip(names, rest, strict=True)))


def _require_modest(database: sqlite3.Connection, table: _Table, names: Sequence[str]) -> None:
    """Raises sqlite3.DataError for a view that makes far more of the file than it holds. A table cannot."""
    statement = "SELECT 1 FROM sqlite_master WHERE type = 'view' AND name = ?"
    if not database.execute(statement, (table.name,)).fetchone():
        return
    lengths = ", ".join(f"total(length({_quoted(name)}))" for name in (table.geometry, *names))
    given = sum(database.execute(f"SELECT {lengths} FROM {_quoted(table.name)}").fetchone())  # noqa: S608 - quoted
    pages, size = (database.execute(f"PRAGMA {about}").fetchone()[0] for about in ("page_count", "page_size"))
    if given > max(_MOST_OF_VIEW, 2 * pages * size):
        raise sqlite3.DataError(say("visningen gir mer enn fila har plass til"))


def _fetched(database: sqlite3.Connection, statement: str, rows: Ranges | None) -> list[tuple[Any, ...]]:
    if rows is None:
        return database.execute(f"{statement} ORDER BY rowid").fetchall()
    found: list[tuple[Any, ...]] = []
    for start in range(0, len(rows), _MOST_RANGES):
        some = rows[start : start + _MOST_RANGES]
        where = " OR ".join(["rowid BETWEEN ? AND ?"] * len(some))
        ends = [end for run in some for end in run]
        found += database.execute(f"{statement} WHERE {where} ORDER BY rowid", ends).fetchall()
    return found


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _all_wkb(blobs: Sequence[object]) -> list[bytes]:
    first = next((blob for blob in blobs if isinstance(blob, bytes)), b"")
    rest = _wkb(first)
    # nearly all have the same header
    usual, skipped = (first[:4], len(first) - len(rest)) if len(rest) > 1 else (_NEVER, 0)
    return [
        (blob[skipped:] if blob.startswith(usual) else _wkb(blob)) if isinstance(blob, bytes) else b"" for blob in blobs
    ]


def _wkb(blob: bytes) -> bytes:
    """What comes after the header of a geometry; a byte that is no geometry where the header is not one."""
    if len(blob) < _HEAD or not blob.startswith(_MAGIC):
        return b"\0"
    envelope = blob[3] >> 1 & 7
    if envelope >= len(_ENVELOPES) or blob[3] & _EMPTY:
        return b"" if blob[3] & _EMPTY else b"\0"
    return blob[_HEAD + _ENVELOPES[envelope] :]
