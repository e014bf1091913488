"""What each object runs through: lines and rings of points, with the middles of arcs marked, rings the right way round.

All at once, on the integers of the file. An arc of SOSI by its end points and radius gets the middle point it needs,
a circle becomes two arcs, as a reader of GML would make of them.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.model.arcs import courses
from planarkiv.model.features import KINDS, FeatureTable
from planarkiv.model.geometry import LINES
from planarkiv.model.part import ragged
from planarkiv.model.rings import rings

_FLATE, _BUEP, _BUE, _SIRKEL, _SIRKELP = (KINDS.index(kind) for kind in ("FLATE", "BUEP", "BUE", "SIRKEL", "SIRKELP"))
_OF_ARC, _OF_CIRCLE = 3, 5

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


class Paths(NamedTuple):
    """Object i has the paths ``off[i] : off[i + 1]``; path j the points ``place[path_off[j] : path_off[j + 1]]``, which
    are rows of ``xy`` (N, E; ``height`` NaN where a point has none). ``arc`` is True for those points that are the
    middle of an arc, ``outer`` for a path that is the outer ring of a polygon; its holes follow it.

    ``drawn`` are rows whose arcs were written by something other than three points, ``straight`` those that are arcs or
    other curves by their kind and have to be lines. An area without any path has no sound rings.
    """

    off: Ints
    path_off: Ints
    place: Ints
    arc: Flags
    outer: Flags
    xy: Ints
    height: Floats | None
    drawn: NDArray[np.int64]
    straight: NDArray[np.int64]


class _Courses(NamedTuple):
    """The points of each row in one pool: those of row i are ``pool[start[i] : start[i] + length[i]]``."""

    start: Ints
    length: Ints
    xy: Ints
    height: Floats | None
    arc: Flags
    drawn: Ints
    straight: Ints


def paths_of(table: FeatureTable) -> Paths:
    """The paths of all objects: the rings of areas, and of all else its points as one path."""
    pool = _pool(table)
    row, count, place, outer = _plain(table, pool)
    pieces = [(row, count, place, outer)]
    referred = _referred(table, pool)
    if referred is not None:
        pieces.append(referred)
    own = _own(table)
    if own is not None:
        pieces.append(own)
    return _ordered(table, pool, pieces)


_Piece = tuple[Ints, Ints, Ints, Flags]
"""Row and number of points of each path, the places of all, and whether each is an outer ring."""


def _pool(table: FeatureTable) -> _Courses:
    start, length = table.pt_off[:-1].astype(np.int64), np.diff(table.pt_off).astype(np.int64)
    arc = np.zeros(len(table.xy), np.bool_) if table.arc is None else table.arc.copy()
    kind = table.kind
    arcs = np.flatnonzero((kind == _BUEP) & (length == _OF_ARC))
    corners = table.xy[start[arcs][:, None] + np.arange(3)]
    sound = _distinct(corners)
    arc[start[arcs[sound]] + 1] = True
    straight = [arcs[~sound], np.flatnonzero((kind == _BUEP) & (length != _OF_ARC))]
    straight.append(np.flatnonzero(np.isin(kind, [KINDS.index(each) for each in ("KLOTOIDE", "BEZIER")])))
    new_xy, drawn, new_start = [table.xy], [], len(table.xy)
    new_arc = [arc]
    start, length = start.copy(), length.copy()
    for row in np.flatnonzero(np.isin(kind, (_BUE, _SIRKEL, _SIRKELP))).tolist():
        points = _drawn(table, row)
        if points is None:
            straight.append(np.array([row]))
            continue
        drawn.append(row)
        start[row], length[row] = new_start, len(points)
        new_start += len(points)
        new_xy.append(points)
        new_arc.append(np.arange(len(points)) % 2 == 1)
    xy = np.concatenate(new_xy)
    height = table.height
    if height is not None:
        height = np.append(height, np.full(len(xy) - len(height), np.nan))
    return _Courses(
        start, length, xy, height, np.concatenate(new_arc), np.array(drawn, np.int64), np.sort(np.concatenate(straight))
    )


def _distinct(corners: Ints) -> Flags:
    """Whether the three points of each arc are three."""
    first, middle, last = corners[:, 0], corners[:, 1], corners[:, 2]
    found: Flags = (first != middle).any(axis=1) & (middle != last).any(axis=1) & (first != last).any(axis=1)
    return found


def _drawn(table: FeatureTable, row: int) -> Ints | None:
    """The points of an arc or circle as arcs through three points each; None where it is drawn as a line."""
    wanted = _OF_ARC if table.kind[row] == _BUE else _OF_CIRCLE
    all_courses = courses(table)
    course = all_courses.xy[all_courses.start[row] : all_courses.start[row] + all_courses.length[row]]
    if len(course) < wanted:
        return None
    at = np.rint(np.linspace(0, len(course) - 1, wanted)).astype(np.int64)
    points: Ints = course[at]
    return points


def _plain(table: FeatureTable, pool: _Courses) -> _Piece:
    """Everything but areas: its points as one path."""
    rows = np.flatnonzero((table.kind != _FLATE) & (pool.length > 0)).astype(np.int64)
    count = pool.length[rows]
    return rows, count, _runs(pool.start[rows], count), np.zeros(len(rows), np.bool_)


def _runs(start: Ints, count: Ints) -> Ints:
    """``start[i]``, ``start[i] + 1`` ... ``count[i]`` of them, one run after another."""
    begins = count.cumsum() - count
    places: Ints = np.arange(count.sum()) + (start - begins).repeat(count)
    return places


def _referred(table: FeatureTable, pool: _Courses) -> _Piece | None:
    """The rings of areas that refer to curves."""
    of = rings(table)
    if not len(of.rows):
        return None
    uses = np.diff(of.use_off)
    first_of_ring = np.zeros(len(of.curve), np.bool_)
    first_of_ring[of.use_off[:-1]] = True
    # the first point of a curve is the last one of the curve before it
    skipped = np.where(first_of_ring, 0, 1)
    count = np.maximum(pool.length[of.curve] - skipped, 0)
    step = np.where(of.forward, 1, -1)
    begin = np.where(of.forward, pool.start[of.curve], pool.start[of.curve] + pool.length[of.curve] - 1)
    within = np.arange(count.sum()) - (count.cumsum() - count).repeat(count)
    places = (begin + skipped * step).repeat(count) + within * step.repeat(count)
    ring_of_use = np.arange(len(uses)).repeat(uses)
    points = np.bincount(ring_of_use, weights=count, minlength=len(uses)).astype(np.int64)
    outer = np.zeros(len(uses), np.bool_)
    outer[of.ring_off[:-1]] = True
    return of.rows.repeat(np.diff(of.ring_off)).astype(np.int64), points, places, outer


def _own(table: FeatureTable) -> _Piece | None:
    """The rings that areas have in themselves."""
    own = table.own
    if own is None:
        return None
    rows = own.rows.astype(np.int64)
    places, _ = ragged(table.pt_off, rows)
    return rows.repeat(np.diff(own.area_off)), np.diff(own.ring_off).astype(np.int64), places, own.outer


def _ordered(table: FeatureTable, pool: _Courses, pieces: list[_Piece]) -> Paths:
    row = np.concatenate([piece[0] for piece in pieces])
    count = np.concatenate([piece[1] for piece in pieces])
    place = np.concatenate([piece[2] for piece in pieces])
    outer = np.concatenate([piece[3] for piece in pieces])
    order = np.argsort(row, kind="stable")
    if (order[1:] < order[:-1]).any():
        into, path_off = ragged(np.append(0, count.cumsum()), order)
        place, row, outer = place[into], row[order], outer[order]
    else:
        path_off = np.append(0, count.cumsum())
    is_ring = table.kind[row] == _FLATE
    place = _turned(pool.xy, place, path_off, is_ring, outer)
    off = np.append(0, np.bincount(row, minlength=len(table)).cumsum())
    return Paths(off, path_off, place, pool.arc[place], outer, pool.xy, pool.height, pool.drawn, pool.straight)


def _turned(xy: Ints, place: Ints, path_off: Ints, is_ring: Flags, outer: Flags) -> Ints:
    """The places with outer rings counter-clockwise and holes clockwise, east to the right and north up."""
    if not is_ring.any():
        return place
    count = np.diff(path_off)
    path = np.arange(len(count)).repeat(count)
    first = xy[place[np.minimum(path_off[:-1], len(place) - 1)]]
    points = (xy[place] - first[path]).astype(np.float64)
    north, east = points[:, 0], points[:, 1]
    cross = np.zeros(len(place))
    inside = np.flatnonzero(path[1:] == path[:-1])
    cross[inside] = east[inside] * north[inside + 1] - east[inside + 1] * north[inside]
    area = np.bincount(path, weights=cross, minlength=len(count))
    wrong = is_ring & np.where(outer, area < 0, area > 0)
    if not wrong.any():
        return place
    within = np.arange(len(place)) - path_off[:-1][path]
    at = np.where(wrong[path], path_off[1:][path] - 1 - within, np.arange(len(place)))
    turned: Ints = place[at]
    return turned


def is_line(kind: int) -> bool:
    """Whether objects of this kind are lines."""
    return KINDS[kind] in LINES
