"""The names that areas of a plan have (feltnavn, hensynSonenavn ...), and which of them are written twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.model.features import FeatureTable

FIELD_NAME, ZONE_NAME, PROVISION_NAME = "FELTNAVN", "HENSYNSONENAVN", "BESTEMMELSEOMRNAVN"
_AREA_NAME = "OMRNAVN"
NAMES = (FIELD_NAME, ZONE_NAME, PROVISION_NAME, _AREA_NAME)
"""The columns that name areas."""


class Named(NamedTuple):
    """One name, without outer blanks, and the objects that have it, in file order."""

    name: str
    rows: NDArray[np.int32]

    @property
    def first(self) -> int:
        """The first object that has it."""
        return int(self.rows[0])


def different(table: FeatureTable, path: str, types: Sequence[str]) -> set[str] | None:
    """The names at ``path`` on objects of these types where no two objects have the same; None where some have."""
    column = table.columns.get(path)
    if column is None or not types:
        return set()
    of_type = np.concatenate([table.rows_of(otype) for otype in types])
    codes = table.dense(path)[of_type]
    codes = codes[codes >= 0]
    names = {column.values[code].strip() for code in codes.tolist()}
    return names - {""} if len(names) == len(codes) else None


def named(table: FeatureTable, path: str, types: Sequence[str]) -> list[Named]:
    """The different names at ``path`` on objects of these types, in order of first appearance; blank ones left out."""
    column = table.columns.get(path)
    if column is None or not types:
        return []
    rows = np.sort(np.concatenate([table.rows_of(otype) for otype in types]))
    codes = table.dense(path)[rows]
    rows, codes = rows[codes >= 0], codes[codes >= 0]
    order = np.argsort(codes, kind="stable")
    rows, codes = rows[order], codes[order]
    bounds = [*np.flatnonzero(np.diff(codes, prepend=-1)).tolist(), len(codes)]
    by_name: dict[str, list[NDArray[np.int32]]] = {}
    for start, stop in pairwise(bounds):
        if name := column.values[codes[start]].strip():
            by_name.setdefault(name, []).append(rows[start:stop])
    found = [
        Named(name, parts[0] if len(parts) == 1 else np.sort(np.concatenate(parts))) for name, parts in by_name.items()
    ]
    return sorted(found, key=lambda each: each.first)


class Repeated(NamedTuple):
    """A name that several objects have; ``differs`` are the codes by which they differ, where that was asked."""

    name: str
    rows: NDArray[np.int32]
    differs: tuple[str, ...] = ()


def repeated(names: Sequence[Named]) -> Iterator[Repeated]:
    """Names that more than one object has."""
    for each in names:
        if len(each.rows) > 1:
            yield Repeated(each.name, each.rows)


def repeated_unlike(table: FeatureTable, names: Sequence[Named], path: str) -> Iterator[Repeated]:
    """Names of objects that differ at ``path``: an area in two parts has its name twice, and everything else too."""
    column = table.columns.get(path)
    if column is None:
        return
    codes = table.dense(path)
    for each in names:
        if len(each.rows) == 1:
            continue
        mine = np.unique(codes[each.rows])
        if len(mine := mine[mine >= 0]) > 1:
            yield Repeated(each.name, each.rows, tuple(sorted(column.values[code] for code in mine.tolist())))


def unlike_widths(numbers: Sequence[str]) -> tuple[str, str] | None:
    """Two of the numbers, as written, that have different counts of digits; None where all have the same."""
    shortest, longest = min(numbers, key=len, default=""), max(numbers, key=len, default="")
    return None if len(shortest) == len(longest) else (shortest, longest)
