"""Areas with rings of their own become areas that refer to curves, each shared boundary once: what SOSI wants.

On integers throughout. Edges that several rings walk are one edge; where rings part, meet an arc or a curve that is
there already, there is a node; from node to node runs a curve. A corner that lies exactly on the edge of a neighbour is
a corner of the neighbour, too: no area changes by that, and what they share is found. Corners that only lie close are
not moved. A curve that is there already is referred to and not made again, when it is of the right type or the area
says that it is around it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.catalogue.object_types import known
from planarkiv.model.features import EXACT, KINDS, FeatureTable
from planarkiv.model.geometry import LINES, polygons
from planarkiv.model.part import ragged
from planarkiv.model.pieces import in_pieces, within

_KURVE, _BUEP = (KINDS.index(kind) for kind in ("KURVE", "BUEP"))
_NODE = 1
_FAR = 2**31
"""File units: longer edges are not cut, as their cross products are not exact."""

Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]


class _Walks(NamedTuple):
    """Rings without their closing points, one after another: the row and ring number within the area of each, and for
    each corner its number and that of the middle of the arc that leads on from it (-1: none)."""

    row: Ints
    ring: Ints
    off: Ints
    corner: Ints
    middle: Ints

    def next(self) -> Ints:
        """The corner that each corner leads to."""
        following = np.empty_like(self.corner)
        following[:-1] = self.corner[1:]
        filled = np.diff(self.off) > 0
        following[self.off[1:][filled] - 1] = self.corner[self.off[:-1][filled]]
        return following


class _Grid(NamedTuple):
    """The distinct points (N, E) that corners are numbers of, and the height of each (NaN: none)."""

    xy: Ints
    height: NDArray[np.float64] | None


class _Lines(NamedTuple):
    """Curves: serial number of each, and as numbers of points what they run through; ``is_arc`` for BUEP."""

    serial: Ints
    off: Ints
    point: Ints
    is_arc: Flags


_NO_LINES = _Lines(np.zeros(0, np.int64), np.zeros(1, np.int64), np.zeros(0, np.int64), np.zeros(0, np.bool_))


class _Made(NamedTuple):
    """New curves of one type, and what the areas refer to: rows, ring numbers and signed serials, in order."""

    otype: str
    off: Ints
    xy: Ints
    height: NDArray[np.float64]
    is_arc: Flags
    row: Ints
    ring: Ints
    ref: Ints


def with_curves(table: FeatureTable) -> FeatureTable:
    """The same objects, their areas referring to curves; of a table of areas that refer already, the same table.

    An area of several polygons becomes as many areas with the same attributes, a line that runs through arcs as many
    lines as it has straight runs and arcs. Curves that are made stand last and have serial numbers after all others;
    areas have a representation point. Points keep their heights, those of a curve are of the ring that comes first.
    """
    if table.own is None and table.arc is None:
        return table
    single = in_pieces(table).table
    if single.own is None:
        return dataclasses.replace(_with_nodes(single), arc=None)
    made: list[_Made] = []
    serial = int(single.serial.max(initial=0))
    for boundary, rows in _by_boundary(single).items():
        made.append(_curves(single, boundary, rows, serial))
        serial += len(made[-1].is_arc)
    return _put_together(single, made)


def _by_boundary(table: FeatureTable) -> Mapping[str, NDArray[np.int32]]:
    """The areas by the type of the curves that bound them; empty where the standard names none."""
    own = table.own
    assert own is not None  # noqa: S101 - asked before
    names = [(found.boundary if (found := known(otype)) else "") for otype in table.otypes]
    kinds = list(dict.fromkeys(names))
    number = np.array([kinds.index(name) for name in names], np.int64)[table.otype[own.rows]]
    return {kind: own.rows[number == at] for at, kind in enumerate(kinds) if (number == at).any()}


def _curves(table: FeatureTable, boundary: str, rows: NDArray[np.int32], serial: int) -> _Made:
    """What bounds these areas; new curves get the numbers after ``serial``."""
    walks, grid = _rings(table, rows)
    there = _there(table, _lines_around(table, boundary, rows), grid)
    walks = _noded(walks, grid, there)
    chains = _Chains(walks, len(grid.xy), there)
    return chains.made(boundary, grid, serial)


# Rings as numbers


def _rings(table: FeatureTable, rows: NDArray[np.int32]) -> tuple[_Walks, _Grid]:
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
    walks = _Walks(row, number_in_area, np.append(0, count.cumsum()), number[corners], middle[corners])
    return walks, _Grid(xy, _heights_of(table, places, number, len(xy)))


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


def _lines_around(table: FeatureTable, boundary: str, areas: NDArray[np.int32]) -> NDArray[np.int32]:
    """The lines that may bound these areas: those of the right type, and what else the areas say is around them."""
    kinds = np.isin(table.kind, [KINDS.index(kind) for kind in LINES])
    rows = table.rows_of(boundary) if boundary else np.zeros(0, np.int32)
    if table.links is not None:
        named = table.links.target[np.isin(table.links.rows, areas) & (table.links.target >= 0)]
        rows = np.append(rows, np.setdiff1d(named, rows)).astype(np.int32)
    found: NDArray[np.int32] = rows[kinds[rows] & (np.diff(table.pt_off)[rows] > 1)]
    return found


def _there(table: FeatureTable, rows: NDArray[np.int32], grid: _Grid) -> _Lines:
    """Those of the lines in these rows that run through points of the grid alone."""
    places, off = ragged(table.pt_off, rows)
    found = _numbers_in(grid.xy, table.xy[places])
    missing = np.add.reduceat(np.append(found < 0, False), off[:-1])[: len(rows)] if len(rows) else np.zeros(0)
    rows = rows[missing == 0]
    places, off = ragged(table.pt_off, rows)
    is_arc = (table.kind[rows] == _BUEP) & (np.diff(off) == 3)
    return _Lines(table.serial[rows], off, _numbers_in(grid.xy, table.xy[places]), is_arc)


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


def _noded(walks: _Walks, grid: _Grid, there: _Lines) -> _Walks:
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


def _edges_of(lines: _Lines, size: int) -> Ints:
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


class _Chains:
    """The edges of rings, and the chains of edges from node to node that they make up."""

    def __init__(self, walks: _Walks, points: int, there: _Lines) -> None:
        distinct, edge = _distinct_edges(walks.corner, walks.next(), walks.middle, points)
        degree = np.bincount(distinct[:, :2].ravel(), minlength=points)
        is_node = degree != 2
        is_node[distinct[distinct[:, 2] >= 0, :2].ravel()] = True
        is_node[walks.corner[_turning(walks, edge)]] = True
        is_end = np.zeros(points, np.bool_)
        is_end[there.point[np.concatenate((there.off[:-1], there.off[1:] - 1))]] = True
        is_node |= is_end
        order = _from_nodes(walks, is_end, is_node)
        self._corner, self._next, self._middle = walks.corner[order], walks.next()[order], walks.middle[order]
        self._edge = edge[order]
        starts = is_node[self._corner]
        starts[walks.off[:-1][np.diff(walks.off) > 0]] = True
        self._start = np.flatnonzero(starts)
        self._stop = np.append(self._start[1:], len(self._corner))
        ring = np.searchsorted(walks.off, self._start, "right") - 1
        self._row, self._ring = walks.row[ring], walks.ring[ring]
        least = np.minimum.reduceat(self._edge, self._start) if len(self._start) else self._edge
        _, self._first, chain = np.unique(least, return_index=True, return_inverse=True)
        self._chain = chain.ravel()
        begins, leads = self._corner[self._start], self._edge[self._start]
        as_first = (begins == begins[self._first][self._chain]) & (leads == leads[self._first][self._chain])
        self._sign = np.where(as_first, 1, -1)
        self._distinct = distinct
        self._there_as_chains = self._as_chains(there, points) if len(self._edge) and len(there.serial) else _NO_LINES

    def made(self, boundary: str, grid: _Grid, serial: int) -> _Made:
        """The curves that are not there already, and the references to all."""
        known_as = self._known()
        row, ring, ref = self._row, self._ring, np.zeros(len(self._row), np.int64)
        keep = np.ones(len(row), np.bool_)
        for places, number in self._longer():
            ref[places[0]] = number
            keep[places[1:]] = False
        open_ = keep & (ref == 0)
        is_new = np.zeros(len(known_as), np.bool_)
        is_new[self._chain[open_]] = True
        is_new &= known_as == 0
        by_first = np.flatnonzero(is_new)[np.argsort(self._first[is_new], kind="stable")]
        number_of = known_as.copy()
        number_of[by_first] = serial + 1 + np.arange(len(by_first))
        ref[open_] = (self._sign * number_of[self._chain])[open_]
        off, point, is_arc = self._paths(by_first)
        height = np.full(len(point), np.nan) if grid.height is None else grid.height[point]
        return _Made(boundary, off, grid.xy[point], height, is_arc, row[keep], ring[keep], ref[keep])

    def _known(self) -> Ints:
        """For each chain the serial of the curve that is there and runs the same way all through it, negative where it
        runs the other way; 0 for none."""
        found = np.zeros(len(self._first), np.int64)
        there = self._there_as_chains
        single = np.flatnonzero(np.diff(there.off) == 1)
        chain = there.point[there.off[single]]
        found[np.abs(chain) - 1] = np.sign(chain) * there.serial[single]
        return found

    def _longer(self) -> list[tuple[Ints, int]]:
        """Where rings walk several chains that together are one curve that is there: their places, and the signed
        serial."""
        by_first: dict[int, list[tuple[list[int], int]]] = {}
        there = self._there_as_chains
        for at in np.flatnonzero(np.diff(there.off) > 1).tolist():
            serial = int(there.serial[at])
            chains = there.point[there.off[at] : there.off[at + 1]].tolist()
            by_first.setdefault(chains[0], []).append((chains, serial))
            by_first.setdefault(-chains[-1], []).append(([-chain for chain in reversed(chains)], -serial))
        if not by_first:
            return []
        signed = (self._sign * (self._chain + 1)).tolist()
        key = self._row * (int(self._ring.max(initial=0)) + 1) + self._ring
        bounds = np.append(np.flatnonzero(np.append(True, key[1:] != key[:-1])), len(key)).tolist()
        found: list[tuple[Ints, int]] = []
        for first, last in pairwise(bounds):
            at = first
            while at < last:
                behind = signed[at:last]
                fitting = [each for each in by_first.get(signed[at], ()) if behind[: len(each[0])] == each[0]]
                if not fitting:
                    at += 1
                    continue
                chains, serial = max(fitting, key=lambda each: len(each[0]))
                found.append((np.arange(at, at + len(chains)), serial))
                at += len(chains)
        return found

    def _as_chains(self, there: _Lines, points: int) -> _Lines:
        """The curves that are there and are made up of whole chains, each as the signed numbers (from 1) of these."""
        first, last, middle, off = _edges_in_order(there)
        edge = _edge_numbers(self._distinct, first, last, middle, points)
        chain_of_edge = np.full(len(self._distinct) + 1, -1, np.int64)
        chain_of_edge[self._edge] = self._chain.repeat(self._stop - self._start)
        chain = chain_of_edge[edge]
        curve = np.arange(len(there.serial)).repeat(np.diff(off))
        starts = np.append(True, (chain[1:] != chain[:-1]) | (curve[1:] != curve[:-1]))[: len(chain)]
        run = np.flatnonzero(starts)
        size = np.diff(np.append(run, len(chain)))
        chain, curve = chain[run], curve[run]
        whole = (chain >= 0) & (size == (self._stop - self._start)[self._first][chain])
        wrong = np.bincount(curve, weights=~whole, minlength=len(there.serial)) > 0
        wrong |= np.diff(off) == 0
        of_right = ~wrong[curve]
        begins, leads = self._corner[self._start][self._first], self._edge[self._start][self._first]
        same = (first[run] == begins[chain]) & (edge[run] == leads[chain])
        signed = np.where(same, chain + 1, -chain - 1)[of_right]
        count = np.bincount(curve[of_right], minlength=len(there.serial))[~wrong]
        return _Lines(there.serial[~wrong], np.append(0, count.cumsum()), signed, there.is_arc[~wrong])

    def _paths(self, chains: Ints) -> tuple[Ints, Ints, Flags]:
        """The points that each of the chains runs through, and which are arcs."""
        start, stop = self._start[self._first[chains]], self._stop[self._first[chains]]
        is_arc = self._middle[start] >= 0 if len(start) else np.zeros(0, np.bool_)
        size = stop - start
        bounds = np.append(0, size.cumsum())
        places = (start - bounds[:-1]).repeat(size) + np.arange(bounds[-1])
        points = self._corner[places]
        middles = self._middle[start][is_arc]
        ends = self._next[stop - 1]
        # behind the first corner of an arc its middle, behind all corners of a curve its end
        at = np.concatenate((bounds[:-1][is_arc] + 1, bounds[1:]))
        values = np.concatenate((middles, ends))
        off = np.append(0, (size + 1 + is_arc).cumsum())
        return off, np.insert(points, at, values), is_arc


def _distinct_edges(first: Ints, last: Ints, middle: Ints, points: int) -> tuple[Ints, Ints]:
    """(k, 3) the lower and higher corner and the middle of each distinct edge, and the number of each edge."""
    low, high = np.minimum(first, last), np.maximum(first, last)
    straight, curved = np.flatnonzero(middle < 0), np.flatnonzero(middle >= 0)
    number = np.zeros(len(first), np.int64)
    keys, inverse = np.unique(low[straight] * points + high[straight], return_inverse=True)
    number[straight] = inverse.ravel()
    lines = np.column_stack((keys // max(points, 1), keys % max(points, 1), np.full(len(keys), -1)))
    of_arcs = np.column_stack((low[curved], high[curved], middle[curved]))
    arcs, inverse = np.unique(of_arcs, axis=0, return_inverse=True)
    number[curved] = inverse.ravel() + len(keys)
    return np.concatenate((lines, arcs)).astype(np.int64), number


def _turning(walks: _Walks, edge: Ints) -> Flags:
    """Where a ring goes back on the edge it came by."""
    before = np.empty_like(edge)
    before[1:] = edge[:-1]
    filled = np.diff(walks.off) > 0
    before[walks.off[:-1][filled]] = edge[walks.off[1:][filled] - 1]
    turning: Flags = before == edge
    return turning


def _edges_in_order(lines: _Lines) -> tuple[Ints, Ints, Ints, Ints]:
    """The edges of curves, one curve after another: the corner each leads from and to, the middle (-1: none), and where
    those of each curve begin. A point that is written twice is one corner."""
    size = np.diff(lines.off)
    at_middle = np.zeros(len(lines.point), np.bool_)
    at_middle[lines.off[:-1][lines.is_arc] + 1] = True
    middle = np.where(np.append(at_middle[1:], False), np.append(lines.point[1:], -1), -1)
    again = np.append(False, lines.point[1:] == lines.point[:-1])
    again[lines.off[:-1][size > 0]] = False
    kept = ~at_middle & ~again
    curve = np.arange(len(size)).repeat(size)[kept]
    corner, middle = lines.point[kept], middle[kept]
    leads = np.flatnonzero(curve[1:] == curve[:-1])
    count = np.bincount(curve[leads], minlength=len(size))
    return corner[leads], corner[leads + 1], middle[leads], np.append(0, count.cumsum())


def _edge_numbers(distinct: Ints, first: Ints, last: Ints, middle: Ints, points: int) -> Ints:
    """The number of each edge among the distinct ones, as ``_distinct_edges`` gives them; -1 for one not among them."""
    low, high = np.minimum(first, last), np.maximum(first, last)
    straight = int((distinct[:, 2] < 0).sum())
    keys = distinct[:straight, 0] * points + distinct[:straight, 1]
    wanted = low * points + high
    at = np.minimum(np.searchsorted(keys, wanted), max(straight - 1, 0))
    found = np.where(keys[at] == wanted, at, -1) if straight else np.full(len(first), -1, np.int64)
    number = {tuple(edge): straight + place for place, edge in enumerate(distinct[straight:].tolist())}
    for arc in np.flatnonzero(middle >= 0).tolist():
        found[arc] = number.get((int(low[arc]), int(high[arc]), int(middle[arc])), -1)
    return found


def _from_nodes(walks: _Walks, *kinds: Flags) -> Ints:
    """The order of corners so that each ring begins at its first node of the first kind that it has any of; where it
    has none, at its first point by number, so that all who walk the same ring begin at the same place."""
    size = np.diff(walks.off)
    filled = size > 0
    starts = walks.off[:-1][filled]
    if not len(starts):
        return np.zeros(0, np.int64)
    place = within(size)
    large = len(walks.corner) + 1
    least = np.minimum.reduceat(walks.corner, starts).repeat(size[filled])
    begin = np.full(len(starts), large)
    for wanted in (*(kind[walks.corner] for kind in kinds), walks.corner == least):
        first = np.minimum.reduceat(np.where(wanted, place, large), starts)
        begin = np.where(begin < large, begin, first)
    begin = begin.repeat(size[filled])
    order: Ints = walks.off[:-1].repeat(size) + (place + begin) % size.repeat(size)
    return order


# The table


def _with_nodes(table: FeatureTable) -> FeatureTable:
    """Nodes at the ends of the boundaries."""
    kinds = np.array([found is not None and found.is_boundary for found in map(known, table.otypes)], np.bool_)
    rows = np.flatnonzero(kinds[table.otype] & (np.diff(table.pt_off) > 1))
    kp = table.kp.copy()
    ends = np.concatenate((table.pt_off[rows], table.pt_off[rows + 1] - 1))
    kp[ends[kp[ends] == 0]] = _NODE
    return dataclasses.replace(table, kp=kp, _cache={}, _whole=None)


def _put_together(table: FeatureTable, made: list[_Made]) -> FeatureTable:
    own = table.own
    assert own is not None  # noqa: S101 - asked before
    spots = _inside(table, own.rows)
    table = _with_nodes(table)
    of_own = np.zeros(len(table), np.bool_)
    of_own[own.rows] = True
    count = np.diff(table.pt_off)
    kept = ~of_own.repeat(count)
    sizes = [np.diff(each.off) for each in made]
    pt_off = np.append(0, np.concatenate([np.where(of_own, 1, count), *sizes]).cumsum()).astype(np.int64)
    ends = int(pt_off[len(table)])
    old = np.zeros(len(spots) + int(kept.sum()), np.bool_)
    old[:] = ~of_own.repeat(np.where(of_own, 1, count))
    xy = np.zeros((pt_off[-1], 2), np.int64)
    xy[:ends][old] = table.xy[kept]
    xy[pt_off[own.rows]] = spots
    xy[ends:] = np.concatenate([each.xy for each in made])
    kp = np.zeros(len(xy), np.int16)
    kp[:ends][old] = table.kp[kept]
    kp[pt_off[len(table) : -1]] = kp[pt_off[len(table) + 1 :] - 1] = _NODE
    height = None
    if table.height is not None:
        height = np.full(len(xy), np.nan)
        height[:ends][old] = table.height[kept]
        height[ends:] = np.concatenate([each.height for each in made])
        height = None if np.isnan(height).all() else height
    otypes = list(dict.fromkeys((*table.otypes, *(each.otype for each in made if len(each.is_arc)))))
    numbers = [np.full(len(each.is_arc), otypes.index(each.otype)) for each in made if len(each.is_arc)]
    is_arc = np.concatenate([each.is_arc for each in made])
    new = len(is_arc)
    return dataclasses.replace(
        table,
        kind=np.append(table.kind, np.where(is_arc, _BUEP, _KURVE)).astype(np.uint8),
        otype=np.concatenate([table.otype, *numbers]).astype(np.int16),
        otypes=otypes,
        serial=np.append(table.serial, int(table.serial.max(initial=0)) + 1 + np.arange(new)).astype(np.int64),
        line=np.append(table.line, np.zeros(new, np.int32)).astype(np.int32),
        pt_off=pt_off,
        xy=xy,
        kp=kp,
        height=height,
        **_references(table, made, new),
        own=None,
        arc=None,
        links=None,
        _cache={},
        _whole=None,
    )


def _references(table: FeatureTable, made: list[_Made], new: int) -> dict[str, Any]:
    """The references that were there and those to the curves, by row and ring."""
    row = np.concatenate([np.arange(len(table)).repeat(np.diff(table.ref_off)), *(each.row for each in made)])
    ref = np.concatenate([table.ref, *(each.ref for each in made)])
    ring = np.concatenate([table.ref_ring, *(each.ring for each in made)])
    order = np.argsort(row, kind="stable")
    count = np.bincount(row, minlength=len(table) + new)
    return {
        "ref": ref[order].astype(np.int64),
        "ref_ring": ring[order].astype(np.int16),
        "ref_off": np.append(0, count.cumsum()).astype(np.int64),
    }


def _inside(table: FeatureTable, rows: NDArray[np.int32]) -> Ints:
    """(k, 2) a point (N, E) of the grid inside each area; in one that is too narrow for that, close to it."""
    import shapely

    shapes = polygons(table)[rows]
    # an area that no polygon can be made of has the first of its points
    spots = table.xy[table.pt_off[rows]].copy()
    drawn = np.flatnonzero(~shapely.is_missing(shapes) & ~shapely.is_empty(shapes))
    if not len(drawn):
        return spots
    middle = shapely.get_coordinates(shapely.point_on_surface(shapes[drawn]))[:, ::-1]
    units = (middle - np.array(table.head.origin)) / table.head.unit
    spots[drawn] = np.rint(units).astype(np.int64)
    left = drawn[~_contains(table, shapes[drawn], spots[drawn])]
    for step in ((0, 0), (0, 1), (1, 0), (1, 1)):
        if not len(left):
            break
        at = np.searchsorted(drawn, left)
        tried = np.floor(units[at]).astype(np.int64) + np.array(step)
        fits = _contains(table, shapes[left], tried)
        spots[left[fits]] = tried[fits]
        left = left[~fits]
    return spots


def _contains(table: FeatureTable, shapes: NDArray[Any], spots: Ints) -> Flags:
    import shapely

    found: Flags = shapely.contains_properly(shapes, shapely.points(table.head.metres(spots)))
    return found
