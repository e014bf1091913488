"""What objects of each type say in one attribute: distinct values once, each with its objects."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.model.features import Column, FeatureTable

Rows = NDArray[np.int32]
Mask = NDArray[np.bool_]

BLANK = ("", "*")
"""How an attribute without a value is written."""
LONGEST = 80
"""Characters of a value that are shown."""


class Said(NamedTuple):
    """A value as objects of one type have it (blanks around it kept), and who: in file order, repeats repeated."""

    otype: str
    value: str
    rows: Rows

    @property
    def text(self) -> str:
        """The value without blanks around it; empty for none."""
        bare = self.value.strip()
        return "" if bare in BLANK else bare

    @property
    def shown(self) -> str:
        """The value as it may be shown: no longer than a line, and nothing invisible."""
        return "".join(sign if sign.isprintable() else "□" for sign in self.value[:LONGEST])


def said(table: FeatureTable, path: str) -> tuple[Said, ...]:
    """Each distinct value of each object type at ``path``, in order of type, blank values among them."""
    return table.derived(f"said:{path}", lambda: tuple(_said(table, table.columns.get(path))))


def _said(table: FeatureTable, column: Column | None) -> list[Said]:
    if column is None or not len(column.rows):
        return []
    width = len(column.values)
    keys = table.otype[column.rows].astype(np.int64) * width + column.codes
    if (keys == keys[0]).all():
        otype, code = divmod(int(keys[0]), width)
        return [Said(table.otypes[otype], column.values[code], column.rows)]
    order = np.argsort(keys, kind="stable")
    ordered = keys[order]
    rows = column.rows[order]
    starts = [0, *(np.flatnonzero(ordered[1:] != ordered[:-1]) + 1).tolist()]
    found = []
    for key, start, end in zip(ordered[starts].tolist(), starts, [*starts[1:], len(rows)], strict=True):
        otype, code = divmod(key, width)
        found.append(Said(table.otypes[otype], column.values[code], rows[start:end]))
    return found


def having(table: FeatureTable, path: str, wanted: Collection[str]) -> Mask:
    """(n,) whether the first value of each object at ``path`` is one of those wanted, blanks around it left out."""
    column = table.columns.get(path)
    if column is None:
        return np.zeros(len(table), np.bool_)
    # an object without the attribute has code -1: the extra place at the end
    accepted = np.array([*(value.strip() in wanted for value in column.values), False])
    return accepted[table.dense(path)]


def filled(table: FeatureTable, path: str) -> Mask:
    """(n,) whether each object has a value at ``path`` that is not blank, be it a first or a later one.

    Cached: do not change it.
    """
    return table.derived(f"filled:{path}", lambda: _filled(table, path))


def _filled(table: FeatureTable, path: str) -> Mask:
    mask = np.zeros(len(table), np.bool_)
    if (column := table.columns.get(path)) is not None:
        blank = [code for code, value in enumerate(column.values) if value in BLANK or value.isspace()]
        mask[column.rows[~np.isin(column.codes, blank)] if blank else column.rows] = True
    return mask


def first_value(table: FeatureTable, path: str, row: int) -> str:
    """The first value of one object at ``path`` without blanks around it; empty where it has none."""
    values = table.values_at(path, row)
    bare = values[0].strip() if values else ""
    return "" if bare in BLANK else bare
