"""Objects that lie exactly where others do: areas with the same corners, curves with the same course."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from planarkiv.model.arcs import courses
from planarkiv.model.features import FeatureTable
from planarkiv.model.topology.sides import Keys, signatures, spots, ways

Rows = NDArray[np.integer]


def alike_areas(table: FeatureTable, rows: Rows, *keys: NDArray[np.integer]) -> list[list[int]]:
    """The groups of areas among ``rows`` that have the same corners, and the same in each of ``keys`` ((n,) codes)."""
    if len(rows) < 2:
        return []
    rows = np.sort(rows)
    rows = rows[signatures(table)[rows] != 0]
    return _groups(rows, signatures(table)[rows], *(key[rows] for key in keys))


def alike_curves(table: FeatureTable, rows: Rows, *keys: NDArray[np.integer]) -> list[list[int]]:
    """The groups of curves among ``rows`` that run through the same points, either way, and are equal in ``keys``."""
    rows = np.sort(rows)
    paths = courses(table)
    rows = rows[paths.length[rows] > 1]
    if len(rows) < 2:
        return []
    ends = spots(paths.xy[paths.start[rows]]) + spots(paths.xy[paths.start[rows] + paths.length[rows] - 1])
    # few curves have the same ends; only they are looked at point by point
    rows = np.array(sorted(row for group in _groups(rows, ends, paths.length[rows]) for row in group), np.int64)
    if not len(rows):
        return []
    return _groups(rows, course_signatures(table, rows), *(key[rows] for key in keys))


def course_signatures(table: FeatureTable, rows: Rows) -> Keys:
    """A sum over the sides of each curve (of at least one side) that is the same whichever way it is digitised."""
    paths = courses(table)
    first = paths.start[rows]
    offsets = np.append(0, paths.length[rows].cumsum())
    at = spots(paths.xy[np.arange(offsets[-1]) + (first - offsets[:-1]).repeat(np.diff(offsets))])
    sides = np.zeros(len(at), np.uint64)
    sides[:-1] = np.minimum(*ways(at[:-1], at[1:]))
    sides[offsets[1:] - 1] = 0
    return np.add.reduceat(sides, offsets[:-1])


def _groups(rows: Rows, *keys: NDArray[np.integer]) -> list[list[int]]:
    """Rows that agree in all keys, as far as there are at least two of them; in file order."""
    if len(rows) < 2:
        return []
    order = np.lexsort(keys[::-1])
    new = np.ones(len(rows), np.bool_)
    new[1:] = np.logical_or.reduce([key[order][1:] != key[order][:-1] for key in keys])
    starts = np.append(new.nonzero()[0], len(rows))
    several = (np.diff(starts) > 1).nonzero()[0]
    return sorted(sorted(rows[order[starts[at] : starts[at + 1]]].tolist()) for at in several.tolist())
