"""Tables of names and texts that are no layers: QGIS does not show them."""

import sqlite3
from collections.abc import Mapping
from pathlib import Path

from planarkiv.writers.geopackage.names import quoted


def write_notes(connection: sqlite3.Connection, table: str, notes: Mapping[str, str]) -> None:
    """Replaces such a table."""
    run = connection.execute
    run(f"CREATE TABLE IF NOT EXISTS {quoted(table)} (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)")
    run(f"DELETE FROM {quoted(table)}")  # noqa: S608
    connection.executemany(f"INSERT INTO {quoted(table)} VALUES (?, ?)", sorted(notes.items()))  # noqa: S608


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
