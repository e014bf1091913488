"""Runs of edges from node to node: each becomes one curve, or is a curve that is there already."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from planarkiv.model.pieces import within
from planarkiv.model.shared_curves.numbered import NO_LINES, Flags, Grid, Ints, Lines, Made, Walks


class Chains:
    """The edges of rings, and the chains of edges from node to node that they make up."""

    def __init__(self, walks: Walks, points: int, there: Lines) -> None:
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
        self._there_as_chains = self._as_chains(there, points) if len(self._edge) and len(there.serial) else NO_LINES

    def made(self, boundary: str, grid: Grid, serial: int) -> Made:
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
        return Made(boundary, off, grid.xy[point], height, is_arc, row[keep], ring[keep], ref[keep])

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

    def _as_chains(self, there: Lines, points: int) -> Lines:
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
        return Lines(there.serial[~wrong], np.append(0, count.cumsum()), signed, there.is_arc[~wrong])

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


def _turning(walks: Walks, edge: Ints) -> Flags:
    """Where a ring goes back on the edge it came by."""
    before = np.empty_like(edge)
    before[1:] = edge[:-1]
    filled = np.diff(walks.off) > 0
    before[walks.off[:-1][filled]] = edge[walks.off[1:][filled] - 1]
    turning: Flags = before == edge
    return turning


def _edges_in_order(lines: Lines) -> tuple[Ints, Ints, Ints, Ints]:
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


def _from_nodes(walks: Walks, *kinds: Flags) -> Ints:
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
