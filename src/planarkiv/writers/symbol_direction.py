"""Where symbols point: in GML a vector beside the point; in SOSI three points, twice the place and one to point at."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator

import numpy as np

from planarkiv.model.features import Column, FeatureTable

SYMBOLS = "RpJuridiskPunkt"
PATHS = ("SYMBOLRETNING", "RETNINGSVEKTOR")
"""The columns of the vector: in GML of 20190401, and in proposals."""
_NUMBER = r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,2})?"
_VECTOR = re.compile(rf"\s*({_NUMBER})\s+({_NUMBER})\s*")
_FARTHEST = 1e6
"""Metres: a vector that is longer is no direction on a map."""


def with_directions(table: FeatureTable) -> FeatureTable:
    """The table with the vectors (east and north, in metres) of its symbols as points; those that cannot be read stay
    what they were."""
    single = np.zeros(len(table), np.bool_)
    rows = table.rows_of(SYMBOLS)
    single[rows[np.diff(table.pt_off)[rows] == 1]] = True
    found: dict[int, tuple[float, float]] = {}
    columns = dict(table.columns)
    for path in PATHS:
        column = columns.get(path)
        if column is None:
            continue
        used = {row: vector for row, vector in _vectors(column) if single[row] and row not in found}
        found |= used
        columns[path] = _without(column, list(used))
    if not found:
        return table
    at = np.array(sorted(found), np.int64)
    vectors = np.array([found[row] for row in at.tolist()])
    place = table.pt_off[at]
    step = np.rint(vectors[:, ::-1] / table.head.unit).astype(np.int64)
    after = (place + 1).repeat(2)
    added = np.stack((table.xy[place], table.xy[place] + step), axis=1).reshape(-1, 2)
    count = np.diff(table.pt_off)
    count[at] += 2
    height = table.height
    return dataclasses.replace(
        table,
        columns={path: column for path, column in columns.items() if len(column.rows)},
        pt_off=np.append(0, count.cumsum()),
        xy=np.insert(table.xy, after, added, axis=0),
        kp=np.insert(table.kp, after, 0),
        height=None if height is None else np.insert(height, after, height[place].repeat(2)),
        arc=None if table.arc is None else np.insert(table.arc, after, False),
        _cache={},
        _whole=None,
    )


def _vectors(column: Column) -> Iterator[tuple[int, tuple[float, float]]]:
    for row, code in zip(column.rows.tolist(), column.codes.tolist(), strict=True):
        if (match := _VECTOR.fullmatch(column.values[code])) is None:
            continue
        east, north = float(match[1]), float(match[2])
        if max(abs(east), abs(north)) < _FARTHEST:
            yield row, (east, north)


def _without(column: Column, rows: list[int]) -> Column:
    kept = ~np.isin(column.rows, rows)
    instance = None if column.instance is None else column.instance[kept]
    return Column(column.rows[kept], column.codes[kept], column.values, instance)
