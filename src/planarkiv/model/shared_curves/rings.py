"""The rings of areas and the curves around them, as numbers of their points, with a corner wherever others have one."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from planarkiv.model.features import EXACT, KINDS, FeatureTable
from planarkiv.model.geometry import LINES
from planarkiv.model.part import ragged
from planarkiv.model.pieces import within
from planarkiv.model.shared_curves.numbered import Grid, Ints, Lines, Walks

_FAR = 2**31
"""File units: longer edges are not cut, as their cross products are not exact."""
_BUEP = KINDS.index("BUEP")


def rings_of(table: FeatureTable, rows: NDArray[np.int32]) -> tuple[Walks, Grid]:
    """The rings of these areas."""
    own = table.own
    assert own is not None  # noqa: S101 - asked before
    areas = np.searchsorted(own.rows, rows)
    of_rings, area_off = ragged(own.area_off, areas)
    size = np.diff(own.ring_off)[of_rings]
    number_in_area = within(np.diff(area_off))
    row = rows.astype(np.int64).repeat(np.diff(area_off))
    # where each ring lies among the points of the table
    into = own.ring_off[of_rings] - own.ring_off[own.area_off[areas]].repeat(np.diff(area_off))
    places = ((table.pt_off[row] + into).repeat(size) + within(size)).astype(np.int64)
    closing = np.zeros(len(places), np.bool_)
    closing[size.cumsum() - 1] = True
    xy, number = _distinct_points(table.xy[places])
    is_middle = np.zeros(len(places), np.bool_) if table.arc is None else table.arc[places] & ~closing
    middle = np.full(len(places), -1, np.int64)
    middle[np.flatnonzero(is_middle) - 1] = number[is_middle]
    corners = ~closing & ~is_middle
    # a point that is written twice is one corner
    same = np.append(number[1:] == number[:-1], False) & ~closing & ~is_middle & (middle < 0)
    corners &= ~same
    of_ring = np.arange(len(size)).repeat(size)
    count = np.bincount(of_ring[corners], minlength=len(size))
    walks = Walks(row, number_in_area, np.append(0, count.cumsum()), number[corners], middle[corners])
    return walks, Grid(xy, _heights_of(table, places, number, len(xy)))


def _heights_of(table: FeatureTable, places: Ints, number: Ints, size: int) -> NDArray[np.float64] | None:
    if table.height is None:
        return None
    found = np.full(size, np.nan)
    height = table.height[places]
    high = np.flatnonzero(~np.isnan(height))[::-1]
    # of several assignments the last one stays: the first height
    found[number[high]] = height[high]
    return found


def _distinct_points(xy: Ints) -> tuple[Ints, Ints]:
    """The distinct points, by north and then east, and the number of each point among them."""
    if not len(xy):
        return xy, np.zeros(0, np.int64)
    low, high = xy.min(axis=0), xy.max(axis=0)
    north, east = (int(step) + 1 for step in high - low)
    if north * east >= 1 << 63:
        distinct, number = np.unique(xy, axis=0, return_inverse=True)
        return distinct, number.ravel()
    keys, number = np.unique((xy[:, 0] - low[0]) * east + (xy[:, 1] - low[1]), return_inverse=True)
    return np.column_stack((keys // east + low[0], keys % east + low[1])), number.ravel()


def lines_around(table: FeatureTable, boundary: str, areas: NDArray[np.int32]) -> NDArray[np.int32]:
    """The lines that may bound these areas: those of the right type, and what else the areas say is around them."""
    kinds = np.isin(table.kind, [KINDS.index(kind) for kind in LINES])
    rows = table.rows_of(boundary) if boundary else np.zeros(0, np.int32)
    if table.links is not None:
        named = table.links.target[np.isin(table.links.rows, areas) & (table.links.target >= 0)]
        rows = np.append(rows, np.setdiff1d(named, rows)).astype(np.int32)
    found: NDArray[np.int32] = rows[kinds[rows] & (np.diff(table.pt_off)[rows] > 1)]
    return found


def curves_there(table: FeatureTable, rows: NDArray[np.int32], grid: Grid) -> Lines:
    """Those of the lines in these rows that run through points of the grid alone."""
    places, off = ragged(table.pt_off, rows)
    found = _numbers_in(grid.xy, table.xy[places])
    missing = np.add.reduceat(np.append(found < 0, False), off[:-1])[: len(rows)] if len(rows) else np.zeros(0)
    rows = rows[missing == 0]
    places, off = ragged(table.pt_off, rows)
    is_arc = (table.kind[rows] == _BUEP) & (np.diff(off) == 3)
    return Lines(table.serial[rows], off, _numbers_in(grid.xy, table.xy[places]), is_arc)


def _numbers_in(grid: Ints, xy: Ints) -> Ints:
    """The number of each point in the sorted grid; -1 where it is not in it."""
    if not len(grid) or not len(xy):
        return np.full(len(xy), -1, np.int64)
    both, number = _distinct_points(np.concatenate((grid, xy)))
    of_grid = np.full(len(both), -1, np.int64)
    of_grid[number[: len(grid)]] = np.arange(len(grid))
    found: Ints = of_grid[number[len(grid) :]]
    return found


# Corners on the edges of neighbours


def noded(walks: Walks, grid: Grid, there: Lines) -> Walks:
    """The rings with corners where those of others lie exactly on their edges.

    Only edges that one ring alone walks are looked at, and no edge of a curve that is there.
    """
    last = walks.next()
    low, high = np.minimum(walks.corner, last), np.maximum(walks.corner, last)
    edges = low * len(grid.xy) + high
    _, number, count = np.unique(edges, return_inverse=True, return_counts=True)
    alone = (count[number.ravel()] == 1) & (walks.middle < 0) & (low != high)
    alone &= ~np.isin(edges, _edges_of(there, len(grid.xy)))
    at = np.flatnonzero(alone)
    ends = np.unique(np.concatenate((walks.corner[at], last[at])))
    edge, corner = _touching(grid.xy, walks.corner[at], last[at], ends)
    if not len(edge):
        return walks
    at = at[edge]
    step = np.abs(grid.xy[corner] - grid.xy[walks.corner[at]]).sum(axis=1)
    order = np.lexsort((step, at))
    at, corner = at[order], corner[order]
    of_ring = np.arange(len(walks.row)).repeat(np.diff(walks.off))
    more = np.bincount(of_ring[at], minlength=len(walks.row))
    return walks._replace(
        off=walks.off + np.append(0, more.cumsum()),
        corner=np.insert(walks.corner, at + 1, corner),
        middle=np.insert(walks.middle, at + 1, -1),
    )


def _edges_of(lines: Lines, size: int) -> Ints:
    first = np.ones(len(lines.point), np.bool_)
    first[lines.off[1:] - 1] = False
    at = np.flatnonzero(first)
    one, other = lines.point[at], lines.point[at + 1]
    found: Ints = np.minimum(one, other) * size + np.maximum(one, other)
    return found


def _touching(xy: Ints, first: Ints, last: Ints, corners: Ints) -> tuple[Ints, Ints]:
    """Pairs of an edge (its place in ``first``) and a corner that lies on it and is not its end."""
    import shapely

    nothing = np.zeros(0, np.int64), np.zeros(0, np.int64)
    if not len(first):
        return nothing
    origin = xy[first[0]]
    if np.abs(xy[corners] - origin).max() >= EXACT:
        return nothing
    ends = np.stack((xy[first] - origin, xy[last] - origin), axis=1).astype(np.float64)
    tree = shapely.STRtree(shapely.box(*ends.min(axis=1).T, *ends.max(axis=1).T))
    corner, edge = tree.query(shapely.points((xy[corners] - origin).astype(np.float64)))
    number = corners[corner]
    near = (number != first[edge]) & (number != last[edge])
    edge, number = edge[near].astype(np.int64), number[near]
    along, aside = xy[last[edge]] - xy[first[edge]], xy[number] - xy[first[edge]]
    short = np.abs(along).max(axis=1, initial=0) < _FAR
    edge, number, along, aside = edge[short], number[short], along[short], aside[short]
    on = along[:, 0] * aside[:, 1] == along[:, 1] * aside[:, 0]
    return edge[on], number[on]


# From node to node
