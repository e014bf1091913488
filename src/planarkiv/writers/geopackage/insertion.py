"""Adds many rows to a table."""

import sqlite3
from collections.abc import Iterable, Sequence
from itertools import chain, islice

from planarkiv.writers.geopackage.names import quoted

_VALUES_AT_ONCE = 128
"""Values of one statement; every SQLite takes 999."""


def insert(
    connection: sqlite3.Connection, table: str, names: Sequence[str], values: Iterable[Sequence[object]], rows: int
) -> None:
    """Adds the ``rows`` rows of ``values`` to these columns: several with one statement, which takes three quarters of
    the time."""
    at_once = max(1, _VALUES_AT_ONCE // len(names))
    into = f"INSERT INTO {quoted(table)} ({', '.join(map(quoted, names))}) VALUES "  # noqa: S608 - names are quoted
    row = f"({', '.join('?' * len(names))})"
    left = iter(values)
    if rows >= at_once > 1:
        flat = chain.from_iterable(islice(left, rows - rows % at_once))
        connection.executemany(into + ", ".join([row] * at_once), zip(*[flat] * (at_once * len(names)), strict=True))
    connection.executemany(into + row, left)
