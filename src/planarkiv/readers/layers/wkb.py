"""Well-known binary to arrays, many geometries at once: points, lines and rings, arcs as they are.

Reads ISO WKB and its EWKB spelling, little and big endian, 2D to ZM, with the curves of SQL/MM (circular strings,
compound curves, curve polygons). What lies beyond the bytes there are makes that geometry unreadable, and no other.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.readers.layers import wkb_single
from planarkiv.readers.layers.wkb_single import LINE, POINT, RING, Run

__all__ = ["LINE", "POINT", "RING", "Runs", "joined", "read", "without"]

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

_POINT, _LINE, _POLYGON, _MULTI_POINT, _MULTI_LINE, _MULTI_POLYGON = range(1, 7)
_SEVERAL = (_MULTI_POINT, _MULTI_LINE, _MULTI_POLYGON)
_HEAD = 5
_FLAT = 2
"""Values of a point without height."""
_LONG = 8
"""Points that are worth copying as one piece."""
_Z, _M = 0x80000000, 0x40000000
_SRID = 0x20000000


class Runs(NamedTuple):
    """The points of all geometries, in runs: a point, a line, or a ring each.

    Run j is of geometry ``owner[j]`` (sorted), is a POINT, LINE or RING, begins a new object where ``first``, and has
    the points ``off[j] : off[j + 1]`` of ``xy`` (m, 2) east, north. ``outer`` is True for outer rings. ``z`` are
    heights (NaN where there is none) or None, ``arc`` True for the middle points of arcs, or None. ``unreadable`` are
    geometries that could not be read; ``measured`` of them have a fourth number (M), which is left out.
    """

    owner: Ints
    kind: NDArray[np.int8]
    first: NDArray[np.bool_]
    outer: NDArray[np.bool_]
    off: Ints
    xy: Floats
    z: Floats | None
    arc: NDArray[np.bool_] | None
    unreadable: tuple[int, ...]
    measured: int = 0


class _Piece(NamedTuple):
    """Runs whose coordinates lie in the buffer: byte places, numbers of points, and numbers of values a point has."""

    owner: Ints
    order: Ints
    kind: int
    first: NDArray[np.bool_]
    outer: NDArray[np.bool_]
    place: Ints
    points: Ints
    width: Ints
    has_z: NDArray[np.bool_]


def read(blobs: Sequence[bytes]) -> Runs:
    """The runs of geometries in WKB; an empty text is no geometry."""
    reading = _Reading(blobs)
    return reading.runs()


class _Reading:
    def __init__(self, blobs: Sequence[bytes]) -> None:
        self.blobs = blobs
        length = np.fromiter(map(len, blobs), np.int64, len(blobs))
        self.end = length.cumsum()
        self.start = self.end - length
        # more, so that a load at the last byte stays inside
        self.buffer = np.frombuffer(b"".join((*blobs, bytes(16))), np.uint8)
        size = len(self.buffer)
        self.words = np.ndarray((size - 3,), "<u4", self.buffer, strides=(1,))
        self.doubles = np.ndarray((size - 7,), "<f8", self.buffer, strides=(1,))
        self.pairs = np.ndarray((size - 15, 2), "<f8", self.buffer, strides=(1, 8))
        self.bad = np.zeros(len(blobs), np.bool_)
        self.pieces: list[_Piece] = []
        self.slow: list[tuple[int, list[Run]]] = []

    def runs(self) -> Runs:
        there = (self.end - self.start >= _HEAD).nonzero()[0]
        self.bad[(self.end > self.start) & (self.end - self.start < _HEAD)] = True
        kind, width, has_z = self._kinds(self.start[there])
        quick = (self.buffer[self.start[there]] == 1) & (kind >= _POINT) & (kind <= _MULTI_POLYGON)
        self._plain(there[quick], self.start[there[quick]], kind[quick], width[quick], has_z[quick])
        for owner in there[~quick].tolist():
            self._one_by_one(owner)
        return self._gathered()._replace(measured=int((width - _FLAT - has_z).sum()))

    def _kinds(self, place: Ints) -> tuple[Ints, Ints, NDArray[np.bool_]]:
        """The kind at each place, how many values a point has there, and whether one of them is a height."""
        code = self.words[place + 1].astype(np.int64)
        tens = (code & 0x0FFFFFFF) // 1000
        has_z = ((code & _Z) != 0) | (tens == 1) | (tens == 3)
        has_m = ((code & _M) != 0) | (tens == 2) | (tens == 3)
        kind = (code & 0x0FFFFFFF) % 1000
        # an SRID inside, as PostGIS writes it, is read one by one
        kind[(code & _SRID) != 0] = -1
        return kind, 2 + has_z + has_m, has_z

    def _plain(self, owner: Ints, place: Ints, kind: Ints, width: Ints, has_z: NDArray[np.bool_]) -> None:
        for each in np.unique(kind).tolist():
            of_kind = (kind == each).nonzero()[0]
            args = owner[of_kind], place[of_kind], width[of_kind], has_z[of_kind]
            if each in _SEVERAL:
                self._several(*args[:2], each - 3)
            else:
                order = np.zeros(len(of_kind), np.int64)
                self._single(each, order, np.ones(len(of_kind), np.bool_), *args)

    def _single(
        self,
        kind: int,
        order: Ints,
        first: NDArray[np.bool_],
        owner: Ints,
        place: Ints,
        width: Ints,
        has_z: NDArray[np.bool_],
    ) -> Ints:
        """Takes in points, lines or polygons; returns where each ends."""
        ones = np.ones(len(owner), np.bool_)
        if kind == _POINT:
            points = np.ones(len(owner), np.int64)
            return self._take(_Piece(owner, order, POINT, ones, ones, place + _HEAD, points, width, has_z))
        number, place = self._number(owner, place + _HEAD)
        if kind == _LINE:
            return self._take(_Piece(owner, order, LINE, ones, ones, place, number, width, has_z))
        ends = place.copy()
        left = (number > 0).nonzero()[0]
        for ring in range(int(number.max(initial=0))):
            points, at = self._number(owner[left], ends[left])
            outer = np.full(len(left), ring == 0)
            begins = first[left] & outer
            ends[left] = self._take(
                _Piece(owner[left], order[left] + ring, RING, begins, outer, at, points, width[left], has_z[left])
            )
            left = left[(number[left] > ring + 1) & ~self.bad[owner[left]]]
            if not len(left):
                break
        return ends

    def _several(self, owner: Ints, place: Ints, kind: int) -> None:
        number, at = self._number(owner, place + _HEAD)
        order = np.zeros(len(owner), np.int64)
        left = (number > 0).nonzero()[0]
        part = 0
        while len(left):
            short = at[left] + _HEAD > self.end[owner[left]]
            self.bad[owner[left[short]]] = True
            left = left[~short]
            found, width, has_z = self._kinds(at[left])
            odd = (found != kind) | (self.buffer[at[left]] != 1)
            self.bad[owner[left[odd]]] = True
            left, width, has_z = left[~odd], width[~odd], has_z[~odd]
            first = np.full(len(left), part == 0 or kind != _POLYGON)
            at[left] = self._single(kind, order[left], first, owner[left], at[left], width, has_z)
            order[left] += 1 << 20
            part += 1
            left = left[(number[left] > part) & ~self.bad[owner[left]]]

    def _number(self, owner: Ints, place: Ints) -> tuple[Ints, Ints]:
        """The number at each place, and the place after it; 0 and a bad geometry where there is none."""
        short = place + 4 > self.end[owner]
        self.bad[owner[short]] = True
        number = self.words[np.where(short, 0, place)].astype(np.int64)
        return np.where(short, 0, number), np.where(short, place, place + 4)

    def _take(self, piece: _Piece) -> Ints:
        ends = piece.place + piece.points * piece.width * 8
        short = ends > self.end[piece.owner]
        self.bad[piece.owner[short]] = True
        kept = piece if not short.any() else _kept(piece, ~short)
        self.pieces.append(kept)
        return np.where(short, piece.place, ends)

    def _one_by_one(self, owner: int) -> None:
        try:
            found = wkb_single.read(self.blobs[owner])
        except (ValueError, struct.error, RecursionError):
            self.bad[owner] = True
        else:
            self.slow.append((owner, found))

    def _gathered(self) -> Runs:
        pieces = self.pieces
        owner = joined([each.owner for each in pieces], np.int64)
        order = joined([each.order for each in pieces], np.int64)
        kind = joined([np.full(len(each.owner), each.kind) for each in pieces], np.int8)
        first = joined([each.first for each in pieces], np.bool_)
        outer = joined([each.outer for each in pieces], np.bool_)
        place = joined([each.place for each in pieces], np.int64)
        points = joined([each.points for each in pieces], np.int64)
        width = joined([each.width for each in pieces], np.int64)
        has_z = joined([each.has_z for each in pieces], np.bool_)
        kept = (~self.bad[owner] & (points > 0)).nonzero()[0]
        kept = kept[np.lexsort((order[kept], owner[kept]))]
        owner, kind, first, outer = owner[kept], kind[kept], first[kept], outer[kept]
        points, width, has_z = points[kept], width[kept], has_z[kept]
        xy, z = self._coordinates(place[kept], points, width, has_z)
        runs = Runs(owner, kind, first, outer, np.append(0, points.cumsum()), xy, z, None, ())
        runs = _without_empty_points(runs)
        if self.slow:
            runs = _with_slow(runs, [(owner, found) for owner, found in self.slow if found])
        return runs._replace(unreadable=tuple(self.bad.nonzero()[0].tolist()))

    def _coordinates(
        self, place: Ints, points: Ints, width: Ints, has_z: NDArray[np.bool_]
    ) -> tuple[Floats, Floats | None]:
        step = width * 8
        if not has_z.any() and (width == _FLAT).all() and _LONG * len(points) < points.sum():
            # rings lie in one piece: to copy pieces is faster than to gather points
            view = self.buffer.data
            ends = place + points * step
            pieces = [view[first:last] for first, last in zip(place.tolist(), ends.tolist(), strict=True)]
            return np.frombuffer(b"".join(pieces), "<f8").reshape(-1, 2), None
        off = points.cumsum() - points
        at = (place - off * step).repeat(points)
        at += np.arange(len(at)) * (step[0] if len(step) and (step == step[0]).all() else step.repeat(points))
        xy = self.pairs[at]
        if not has_z.any():
            return xy, None
        high = has_z.repeat(points)
        z = np.full(len(at), np.nan)
        z[high] = self.doubles[at[high] + 16]
        return xy, z


def joined(arrays: Sequence[NDArray[Any]], kind: type[np.generic]) -> NDArray[Any]:
    """All of these arrays, which may be none, as one of this kind."""
    return np.concatenate([np.zeros(0, kind), *arrays]).astype(kind, copy=False)


def _kept(piece: _Piece, kept: NDArray[np.bool_]) -> _Piece:
    return piece._replace(**{name: getattr(piece, name)[kept] for name in _Piece._fields if name != "kind"})


def _without_empty_points(runs: Runs) -> Runs:
    """An empty point is written as one that is no number."""
    empty = (runs.kind == POINT) & np.isnan(runs.xy[runs.off[:-1], 0]) if len(runs.kind) else np.zeros(0, np.bool_)
    return _chosen(runs, ~empty) if empty.any() else runs


def without(runs: Runs, owners: Sequence[int]) -> Runs:
    """The runs of other geometries than these, which count as unreadable."""
    if not len(owners):
        return runs
    kept = _chosen(runs, ~np.isin(runs.owner, owners))
    return kept._replace(unreadable=tuple(sorted({*runs.unreadable, *owners})))


def _chosen(runs: Runs, kept: NDArray[np.bool_]) -> Runs:
    count = np.diff(runs.off)
    of_points = kept.repeat(count)
    return Runs(
        runs.owner[kept],
        runs.kind[kept],
        runs.first[kept],
        runs.outer[kept],
        np.append(0, count[kept].cumsum()),
        runs.xy[of_points],
        None if runs.z is None else runs.z[of_points],
        None if runs.arc is None else runs.arc[of_points],
        runs.unreadable,
        runs.measured,
    )


def _with_slow(runs: Runs, slow: Sequence[tuple[int, list[Run]]]) -> Runs:
    """The runs that were read at once, and those read one by one, in the order of their geometries."""
    found = [(owner, run) for owner, of_one in slow for run in of_one]
    if not found:
        return runs
    points = np.array([point for _, run in found for point in run.xyz], np.float64).reshape(-1, 3)
    count = np.append(np.diff(runs.off), [len(run.xyz) for _, run in found]).astype(np.int64)
    owner = np.append(runs.owner, [owner for owner, _ in found]).astype(np.int64)
    order = np.argsort(owner, kind="stable")
    off = count.cumsum() - count
    new_count = count[order]
    places = off[order].repeat(new_count) + (
        np.arange(new_count.sum()) - (new_count.cumsum() - new_count).repeat(new_count)
    )
    z = np.concatenate((np.full(len(runs.xy), np.nan) if runs.z is None else runs.z, points[:, 2]))[places]
    arc = np.concatenate(
        (np.zeros(len(runs.xy), np.bool_), np.array([mark for _, run in found for mark in run.middles], np.bool_))
    )[places]
    return Runs(
        owner[order],
        np.append(runs.kind, [run.kind for _, run in found]).astype(np.int8)[order],
        np.append(runs.first, [run.first for _, run in found]).astype(np.bool_)[order],
        np.append(runs.outer, [run.outer for _, run in found]).astype(np.bool_)[order],
        np.append(0, new_count.cumsum()),
        np.concatenate((runs.xy, points[:, :2]))[places],
        None if np.isnan(z).all() else z,
        arc if arc.any() else None,
        (),
    )
