"""The pieces of all geometries, to the points, rings and arcs of a table of objects."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.model.features import OwnRings
from planarkiv.readers.gml.points import Points
from planarkiv.readers.gml.shapes import (
    ARC,
    ARCS,
    CIRCLE,
    CURVE,
    GOES_ON,
    INNER,
    OUTER,
    POINT,
    SURFACE,
    Shapes,
)

_FEWEST_CORNERS = 3
_FEWEST_IN_RING = 4

Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]

_MOST_PIECES, _PIECES_PER_REFERENCE = 200_000, 8
"""Pieces that references may add: few files name a curve more than twice, but one may do it without end."""


class ObjectFault(NamedTuple):
    """Something wrong with the geometry of a row; ``line`` is -1 where it is that of the object."""

    kind: str
    row: int
    values: dict[str, str | int | float]
    line: int = -1


class Assembled(NamedTuple):
    """The points of all rows as a table has them."""

    pt_off: Ints
    xy: Ints
    height: NDArray[np.float64] | None
    arc: Flags | None
    own: OwnRings | None
    faults: list[ObjectFault]


class Pieces(NamedTuple):
    """Pieces with every reference resolved, by row."""

    row: Ints
    run: Ints
    form: Ints
    turned: Flags
    mark: Ints

    def where(self, kept: Flags | Ints) -> Pieces:
        return Pieces(self.row[kept], self.run[kept], self.form[kept], self.turned[kept], self.mark[kept])


def pieces_of_rows(shapes: Shapes, geometry_of_row: Ints, found: list[int], faults: list[ObjectFault]) -> Pieces:
    """The pieces of each row's geometry (-1: it has none). ``found`` has for each reference the geometry it means, or
    -1."""
    first, last = np.array(shapes.first, np.int64), np.array(shapes.last, np.int64)
    rows = (geometry_of_row >= 0).nonzero()[0]
    geometry = geometry_of_row[rows]
    begin, count = first[geometry], last[geometry] - first[geometry]
    place = np.arange(count.sum()) + (begin - (count.cumsum() - count)).repeat(count)
    pieces = Pieces(
        rows.repeat(count),
        np.array(shapes.run, np.int64)[place],
        np.array(shapes.form, np.int64)[place],
        np.array(shapes.turned, np.bool_)[place],
        np.array(shapes.mark, np.int64)[place],
    )
    if (pieces.run < 0).any():
        return _Resolving(shapes, found, faults).resolved(pieces)
    return pieces


class _Resolving:
    """Puts the pieces of what references mean in their place."""

    def __init__(self, shapes: Shapes, found: list[int], faults: list[ObjectFault]) -> None:
        self._shapes = shapes
        self._found = found
        self._faults = faults
        self._left = _MOST_PIECES + _PIECES_PER_REFERENCE * len(shapes.references)
        self._known: dict[int, list[tuple[int, int, int, int]] | None] = {}

    def resolved(self, pieces: Pieces) -> Pieces:
        """The pieces with no references among them."""
        parts: list[tuple[int, int, int, int, int]] = []
        references = (pieces.run < 0).nonzero()[0]
        columns = [column.tolist() for column in pieces]
        done = 0
        for at in references.tolist():
            parts += zip(*(column[done:at] for column in columns), strict=True)
            row, run, _, turned, mark = (column[at] for column in columns)
            parts += ((row, *piece) for piece in self._of_reference(-1 - run, turned, mark))
            done = at + 1
        parts += zip(*(column[done:] for column in columns), strict=True)
        table = np.array(parts, np.int64).reshape(-1, 5)
        return Pieces(table[:, 0], table[:, 1], table[:, 2], table[:, 3].astype(np.bool_), table[:, 4])

    def _of_reference(self, number: int, turned: int, mark: int) -> list[tuple[int, int, int, int]]:
        target = self._found[number]
        known = self._of_geometry(target) if target >= 0 else None
        if known is None or self._left < len(known):
            reference = self._shapes.references[number]
            self._faults.append(
                ObjectFault("gml-xlink-geometri", reference.row, {"href": reference.href}, reference.line)
            )
            return []
        self._left -= len(known)
        result = [(run, form, back ^ turned, begins) for run, form, back, begins in (known[::-1] if turned else known)]
        if self._shapes.kind[target] == CURVE and result:
            result = [(run, form, back, GOES_ON) for run, form, back, _ in result]
            result[0] = (*result[0][:3], mark)
        return result

    def _of_geometry(self, geometry: int) -> list[tuple[int, int, int, int]] | None:
        """The pieces of a geometry; None while they are being looked for: it is made of itself."""
        if geometry in self._known:
            return self._known[geometry]
        self._known[geometry] = None
        shapes = self._shapes
        result: list[tuple[int, int, int, int]] = []
        for at in range(shapes.first[geometry], shapes.last[geometry]):
            if shapes.run[at] < 0:
                result += self._of_reference(-1 - shapes.run[at], shapes.turned[at], shapes.mark[at])
            else:
                result.append((shapes.run[at], shapes.form[at], shapes.turned[at], shapes.mark[at]))
        self._known[geometry] = result
        return result


def assembled(pieces: Pieces, points: Points, kind_of_row: Ints) -> Assembled:
    """The points of each row. ``kind_of_row`` is what its geometry is (-1: it has none)."""
    faults: list[ObjectFault] = []
    pieces = pieces.where(np.argsort(pieces.row, kind="stable"))
    points, pieces = _with_circles(points, pieces, faults)
    begins = (pieces.mark != GOES_ON) | _changes(pieces.row)
    path = begins.cumsum() - 1
    path_row, path_mark = pieces.row[begins], pieces.mark[begins]
    number = np.diff(points.off)[pieces.run]
    filled = number > 0
    pieces, path, number = pieces.where(filled), path[filled], number[filled]
    joined = ~_changes(path)
    begin = np.where(pieces.turned, points.off[pieces.run + 1] - 1, points.off[pieces.run])
    end = np.where(pieces.turned, points.off[pieces.run], points.off[pieces.run + 1] - 1)
    met = joined.copy()
    met[1:] &= (points.xy[begin[1:]] == points.xy[end[:-1]]).all(axis=1)
    faults += [
        _placed("gml-deler-moetes-ikke", int(pieces.row[at]), points, int(begin[at]))
        for at in (joined & ~met).nonzero()[0].tolist()
    ]
    step = np.where(pieces.turned, -1, 1)
    taken = number - met
    within = np.arange(taken.sum()) - (taken.cumsum() - taken).repeat(taken) + met.repeat(taken)
    place = begin.repeat(taken) + within * step.repeat(taken)
    arc = _middles(pieces, number, within, taken, faults)
    of_path = np.bincount(path, weights=taken, minlength=len(path_row)).astype(np.int64)
    paths = _Paths(path_row, path_mark, of_path, place, arc)
    paths = _one_line_each(paths, kind_of_row, points, faults)
    own = _rings(paths, kind_of_row, points, faults)
    of_row = np.bincount(paths.row, weights=paths.length, minlength=len(kind_of_row)).astype(np.int64)
    _too_few(of_row, kind_of_row, faults)
    return Assembled(
        np.append(0, of_row.cumsum()),
        points.xy[paths.place],
        None if points.height is None else points.height[paths.place],
        paths.arc if paths.arc.any() else None,
        own,
        faults,
    )


class _Paths(NamedTuple):
    """Lines and rings: the row and mark of each, and its number of points; then the places and arc flags of all."""

    row: Ints
    mark: Ints
    length: Ints
    place: Ints
    arc: Flags


def _placed(kind: str, row: int, points: Points, place: int) -> ObjectFault:
    north, east = (points.xy[place] / 10**points.decimals).tolist()
    return ObjectFault(kind, row, {"east": east, "north": north})


def _with_circles(points: Points, pieces: Pieces, faults: list[ObjectFault]) -> tuple[Points, Pieces]:
    """Circles as two arcs each."""
    circles = (pieces.form == CIRCLE).nonzero()[0]
    if not len(circles):
        return points, pieces
    run, form = pieces.run.copy(), pieces.form.copy()
    form[circles] = ARCS
    new_xy: list[Ints] = []
    new_height: list[NDArray[np.float64]] = []
    for at in circles.tolist():
        first, last = points.off[run[at]], points.off[run[at] + 1]
        corners = points.xy[first:last]
        middle = _opposite(corners) if len(corners) == 3 else None
        if middle is None:
            faults.append(ObjectFault("gml-bue-punkter", int(pieces.row[at]), {"number": len(corners)}))
            form[at] = 0
            continue
        run[at] = len(points.off) - 1 + len(new_xy)
        new_xy.append(np.concatenate((corners, middle[None], corners[:1])))
        if points.height is not None:
            height = points.height[first:last]
            new_height.append(np.concatenate((height, height[2:], height[:1])))
    off = np.append(points.off, points.off[-1] + np.array([len(xy) for xy in new_xy], np.int64).cumsum())
    height_of_all = None if points.height is None else np.concatenate((points.height, *new_height))
    points = points._replace(xy=np.concatenate((points.xy, *new_xy)), off=off, height=height_of_all)
    return points, pieces._replace(run=run, form=form)


def _opposite(corners: Ints) -> Ints | None:
    """The middle of the arc from the third point of a circle back to the first; None when there is no circle."""
    base = corners[0]
    (a_n, a_e), (b_n, b_e) = (corners[1:] - base).astype(np.float64)
    area = 2 * (a_e * b_n - a_n * b_e)
    if area == 0:
        return None
    a_size, b_size = a_n * a_n + a_e * a_e, b_n * b_n + b_e * b_e
    centre = np.array([a_e * b_size - b_e * a_size, b_n * a_size - a_n * b_size]) / area
    radius = float(np.hypot(*centre))
    # from the chord between third and first point, away from the second
    chord = np.array([b_n, b_e])
    across = np.array([-chord[1], chord[0]])
    if across @ np.array([a_n, a_e]) > 0:
        across = -across
    offset = centre + across / np.hypot(*across) * radius
    if not np.isfinite(offset).all() or radius > 2**52:
        return None
    result: Ints = base + np.rint(offset).astype(np.int64)
    return result


def _middles(pieces: Pieces, number: Ints, within: Ints, taken: Ints, faults: list[ObjectFault]) -> Flags:
    """True for the points that are the middle of an arc."""
    arcs = (pieces.form == ARC) | (pieces.form == ARCS)
    if not arcs.any():
        return np.zeros(len(within), np.bool_)
    right = np.where(pieces.form == ARC, number == 3, (number % 2 == 1) & (number >= 3))
    faults += [
        ObjectFault("gml-bue-punkter", int(pieces.row[at]), {"number": int(number[at])})
        for at in (arcs & ~right).nonzero()[0].tolist()
    ]
    flags: Flags = (arcs & right).repeat(taken) & (within % 2 == 1)
    return flags


def _one_line_each(paths: _Paths, kind_of_row: Ints, points: Points, faults: list[ObjectFault]) -> _Paths:
    """Lines of several parts joined where these meet; else the first part alone."""
    again = ~_changes(paths.row) & (kind_of_row[paths.row] == CURVE)
    if not again.any():
        return paths
    off = np.append(0, paths.length.cumsum())
    kept = np.ones(len(paths.place), np.bool_)
    drop_rows: dict[int, int] = {}
    for at in again.nonzero()[0].tolist():
        row, first = int(paths.row[at]), int(off[at])
        meets = (
            row not in drop_rows
            and 0 < first < off[at + 1]
            and bool((points.xy[paths.place[first]] == points.xy[paths.place[first - 1]]).all())
        )
        if meets:
            kept[first] = False
        else:
            drop_rows[row] = drop_rows.get(row, 1) + 1
            kept[first : off[at + 1]] = False
    for row, number in drop_rows.items():
        faults.append(ObjectFault("gml-linje-delt", row, {"number": number}))
    owner = np.arange(len(paths.row)).repeat(paths.length)
    length = np.bincount(owner[kept], minlength=len(paths.row)).astype(np.int64)
    return paths._replace(length=length, place=paths.place[kept], arc=paths.arc[kept])


def _rings(paths: _Paths, kind_of_row: Ints, points: Points, faults: list[ObjectFault]) -> OwnRings | None:
    """The rings of the areas whose rings are all closed."""
    rings = kind_of_row[paths.row] == SURFACE
    if not rings.any():
        return None
    off = np.append(0, paths.length.cumsum())
    sound = np.ones(len(kind_of_row), np.bool_)
    if not len(paths.place):
        return None
    first = np.minimum(off[:-1], len(paths.place) - 1)
    last = np.maximum(off[1:] - 1, 0)
    open_ = (points.xy[paths.place[first]] != points.xy[paths.place[last]]).any(axis=1)
    for at in (rings & (open_ | (paths.length < _FEWEST_IN_RING))).nonzero()[0].tolist():
        row, number = int(paths.row[at]), int(paths.length[at])
        sound[row] = False
        if open_[at] and number >= _FEWEST_CORNERS:
            faults.append(_placed("gml-ring-ikke-lukket", row, points, int(paths.place[last[at]])))
        else:
            faults.append(ObjectFault("gml-ring-for-kort", row, {"number": number}))
    area_begins = _changes(paths.row) & rings
    for row in paths.row[area_begins & (paths.mark != OUTER)].tolist():
        sound[row] = False
        faults.append(ObjectFault("gml-flate-uten-ring", row, {}))
    sound[paths.row[rings & (paths.mark != OUTER) & (paths.mark != INNER)]] = False
    kept = rings & sound[paths.row]
    if not kept.any():
        return None
    row = paths.row[kept]
    starts = _changes(row).nonzero()[0]
    return OwnRings(
        row[starts].astype(np.int32),
        np.append(starts, len(row)),
        np.append(0, paths.length[kept].cumsum()),
        paths.mark[kept] == OUTER,
    )


def _too_few(of_row: Ints, kind_of_row: Ints, faults: list[ObjectFault]) -> None:
    told = {fault.row for fault in faults}

    def rows(kind: int, fewest: int) -> list[int]:
        found: list[int] = ((kind_of_row == kind) & (of_row < fewest)).nonzero()[0].tolist()
        return found

    faults += [ObjectFault("gml-punkt-mangler", row, {}) for row in rows(POINT, 1)]
    faults += [ObjectFault("gml-linje-for-kort", row, {"number": int(of_row[row])}) for row in rows(CURVE, 2)]
    faults += [ObjectFault("gml-flate-uten-ring", row, {}) for row in rows(SURFACE, 1) if row not in told]


def _changes(values: NDArray[Any]) -> Flags:
    """True where a value differs from the one before, and at the first."""
    changed = np.ones(len(values), np.bool_)
    changed[1:] = values[1:] != values[:-1]
    return changed
