"""Arcs and circles as points on the grid of the file, the same ones in whichever direction they were digitised."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.catalogue.koordsys import DEGREES, METRES_OF_A_DEGREE
from planarkiv.model.features import EXACT, KINDS, FeatureTable

TOLERANCE = 0.01
"""Metres between chord and arc, at most (sagitta; what the official services use)."""

ARC_KINDS = ("BUEP", "BUE", "SIRKEL", "SIRKELP")
_BUEP, _BUE, _SIRKEL, _SIRKELP = (KINDS.index(kind) for kind in ARC_KINDS)
_LARGEST = float(EXACT // 2)
"""File units: circles beyond this are not circles on the integers of the file."""
_MOST_CHORDS = 10_000
_FEWEST_CHORDS = 8
_MOST_POINTS = 20_000_000
_FINEST = 0.25
"""File units: with a finer tolerance the rounding would only make the arc jagged."""

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


class Trouble(NamedTuple):
    """Something wrong with the geometry of one object: a kind of fault, the row, and the values of the fault."""

    kind: str
    row: int
    values: Mapping[str, str | float] = MappingProxyType({})


class Courses(NamedTuple):
    """The points that each object runs through, arcs linearised.

    Object i has the points ``xy[start[i] : start[i] + length[i]]``, (N, E) in file units; the first ``own`` rows of
    ``xy`` are those of the table, the points of arcs follow. ``moved`` says where in the course of its object each
    point of the table stands, where objects run through arcs (``FeatureTable.arc``); None when there are none.
    """

    start: Ints
    length: Ints
    xy: Ints
    own: int
    troubles: tuple[Trouble, ...] = ()
    moved: Ints | None = None


class _Sweeps(NamedTuple):
    """Parts of circles, one after another, those of one object together.

    ``base`` (N, E) integers, ``centre`` (N, E) from the base, angles from east towards north, ``sweep`` signed;
    ``first`` is the exact first point, ``chorded`` False for straight parts. ``last`` is the last point of each
    object, ``turned`` whether it is to run the other way in the end.
    """

    owner: Ints
    base: Ints
    centre: Floats
    radius: Floats
    angle: Floats
    sweep: Floats
    first: Ints
    chorded: NDArray[np.bool_]
    last: Ints
    turned: NDArray[np.bool_]


def courses(table: FeatureTable, tolerance: float = TOLERANCE) -> Courses:
    """The course of every object; arcs deviate at most ``tolerance`` metres (or a quarter of the file's unit) and the
    rounding to the grid of the file.

    The three points of a BUEP and the end points of a BUE are kept exactly. A BUEP that has not three points, and an
    arc without a usable radius, is a line through its points.
    """
    return table.derived(f"courses:{tolerance!r}", lambda: _courses(table, tolerance))


def _courses(table: FeatureTable, tolerance: float) -> Courses:
    start, count = table.pt_off[:-1], np.diff(table.pt_off)
    if table.arc is not None and len(middles := _middles(table, table.arc)):
        return _through_arcs(table, middles, tolerance)
    rows = table.rows_of_kind(*ARC_KINDS)
    if not len(rows):
        return Courses(start, count, table.xy, len(table.xy))
    troubles: list[Trouble] = []
    kind, number = table.kind[rows], count[rows]
    makers: tuple[tuple[int, int, Callable[[Ints], _Sweeps]], ...] = (
        (_BUEP, 3, lambda rows: _three_points(table, rows, table.pt_off[rows], closed=False)),
        (_SIRKELP, 3, lambda rows: _three_points(table, rows, table.pt_off[rows], closed=True)),
        (_BUE, 2, lambda rows: _end_points(table, rows, troubles)),
        (_SIRKEL, 1, lambda rows: _centres(table, rows, troubles)),
    )
    of_kind = ((make, rows[(kind == wanted) & (number == points)]) for wanted, points, make in makers)
    all_sweeps = [make(chosen) for make, chosen in of_kind if len(chosen)]
    offset = len(table.xy)
    start, count = start.copy(), count.copy()
    pools = [table.xy]
    chords = _most_chords(sum(len(sweeps.owner) for sweeps in all_sweeps))
    for sweeps in all_sweeps:
        if len(sweeps.owner):
            owners, lengths, xy = _linearised(sweeps, _in_units(table, tolerance), chords)
            start[owners] = offset + lengths.cumsum() - lengths
            count[owners] = lengths
            pools.append(xy)
            offset += len(xy)
    return Courses(start, count, np.concatenate(pools), len(table.xy), tuple(troubles))


def _middles(table: FeatureTable, arc: NDArray[np.bool_]) -> Ints:
    """The points that are the middle of an arc and have a point of their object on either side."""
    wanted = arc.copy()
    edges = np.concatenate((table.pt_off[:-1], table.pt_off[1:] - 1))
    wanted[edges[(edges >= 0) & (edges < len(wanted))]] = False
    return wanted.nonzero()[0].astype(np.int64)


def _through_arcs(table: FeatureTable, middles: Ints, tolerance: float) -> Courses:
    """The courses of objects that run through arcs: the middle of each arc gives way to the points of the arc."""
    sweeps = _three_points(table, np.arange(len(middles)), middles - 1, closed=False)
    _, lengths, drawn = _linearised(sweeps, _in_units(table, tolerance), _most_chords(len(sweeps.owner)))
    within = np.maximum(lengths - 2, 0)
    number = np.ones(len(table.xy), np.int64)
    number[middles] = within
    new_off = np.append(0, number.cumsum())
    xy = np.repeat(table.xy, number, axis=0)
    # the arc's own ends are the points before and after
    step = np.arange(within.sum()) - (within.cumsum() - within).repeat(within)
    xy[new_off[middles].repeat(within) + step] = drawn[(lengths.cumsum() - lengths + 1).repeat(within) + step]
    starts = new_off[table.pt_off]
    moved = new_off - np.append(starts[:-1].repeat(np.diff(table.pt_off)), 0)
    pool = np.concatenate((table.xy, xy))
    return Courses(starts[:-1] + len(table.xy), np.diff(starts), pool, len(table.xy), moved=moved)


def _in_units(table: FeatureTable, tolerance: float) -> float:
    """The tolerance in units of the file, which may be degrees."""
    of_metre = 1 / METRES_OF_A_DEGREE if table.head.epsg in DEGREES else 1.0
    return max(tolerance * of_metre / table.head.unit, _FINEST)


def _most_chords(sweeps: int) -> int:
    return max(_FEWEST_CHORDS, min(_MOST_CHORDS, _MOST_POINTS // max(sweeps, 1)))


def _three_points(table: FeatureTable, rows: Ints, first: Ints, closed: bool) -> _Sweeps:
    """Arcs (or, closed, circles) through three points each, from the places ``first`` on: two sweeps (or three)."""
    places = first[:, None] + np.arange(3)
    points = table.xy[places]
    turned = _backwards(points[:, 0], points[:, 2]) & (not closed)
    points = np.where(turned[:, None, None], points[:, ::-1], points)
    base = points[:, 0]
    near, far = (points[:, 1] - base).astype(float), (points[:, 2] - base).astype(float)
    # twice the signed area, positive when the points turn left seen with east to the right
    area = near[:, 1] * far[:, 0] - near[:, 0] * far[:, 1]
    near2, far2 = (near**2).sum(axis=1), (far**2).sum(axis=1)
    safe = np.where(area == 0, 1.0, 2 * area)
    centre = np.column_stack((near[:, 1] * far2 - far[:, 1] * near2, far[:, 0] * near2 - near[:, 0] * far2))
    centre /= safe[:, None]
    radius = np.where(area == 0, np.inf, np.hypot(centre[:, 0], centre[:, 1]))
    # flatter than a quarter of a unit: the grid cannot show it
    chorded = (np.maximum(near2, far2) > 2 * radius) & (radius < _LARGEST)
    radius = np.where(chorded, radius, 1.0)
    angles = [_angle(-centre), _angle(near - centre), _angle(far - centre)]
    number = 3 if closed else 2
    turn = np.sign(area)
    sweeps = [turn * np.mod(turn * (angles[(at + 1) % 3] - angles[at]), 2 * np.pi) for at in range(number)]
    return _Sweeps(
        owner=rows.repeat(number),
        base=base.repeat(number, axis=0),
        centre=centre.repeat(number, axis=0),
        radius=radius.repeat(number),
        angle=np.column_stack(angles[:number]).ravel(),
        sweep=np.column_stack(sweeps).ravel(),
        first=points[:, :number].reshape(-1, 2),
        chorded=chorded.repeat(number),
        last=points[:, 0] if closed else points[:, 2],
        turned=turned,
    )


def _end_points(table: FeatureTable, rows: Ints, troubles: list[Trouble]) -> _Sweeps:
    """Arcs by end points and ``..RADIUS`` (metres): positive is clockwise; ``..STORBUE 1`` is the longer way."""
    places = table.pt_off[:-1][rows][:, None] + np.arange(2)
    points = table.xy[places]
    radius = _radii(table, rows, troubles)
    clockwise = radius > 0
    radius = np.abs(radius)
    long_way = np.array([table.values_at("STORBUE", int(row))[:1] == ["1"] for row in rows], dtype=bool)
    swap = _backwards(points[:, 0], points[:, 1])
    points = np.where(swap[:, None, None], points[:, ::-1], points)
    turn = np.where(clockwise ^ swap, -1.0, 1.0)
    base = points[:, 0]
    chord = (points[:, 1] - base).astype(float)
    length = np.hypot(chord[:, 0], chord[:, 1])
    # a chord that is a diameter may be half a unit too long
    too_short = np.isfinite(radius) & (radius < length / 2 - 1)
    troubles += [Trouble("radius-ugyldig", int(row)) for row in rows[too_short | (np.isfinite(radius) & (length == 0))]]
    chorded = np.isfinite(radius) & ~too_short & (length > 0)
    radius = np.where(chorded, np.maximum(radius, length / 2), 1.0)
    depth = np.sqrt(np.maximum(radius**2 - (length / 2) ** 2, 0.0))
    side = np.where(long_way, -turn, turn) * depth / np.where(chorded, length, 1.0)
    # left of the way from the first to the second point is (east, -north) turned
    centre = chord / 2 + np.column_stack((chord[:, 1], -chord[:, 0])) * side[:, None]
    half = np.arcsin(np.minimum(length / 2 / radius, 1.0))
    sweep = turn * 2 * np.where(long_way, np.pi - half, half)
    return _Sweeps(rows, base, centre, radius, _angle(-centre), sweep, base, chorded, points[:, 1], swap)


def _centres(table: FeatureTable, rows: Ints, troubles: list[Trouble]) -> _Sweeps:
    """Circles by centre and ``..RADIUS`` (metres), from the easternmost point round to it."""
    radius = np.abs(_radii(table, rows, troubles))
    usable = np.isfinite(radius)
    rows, radius = rows[usable], radius[usable]
    base = table.xy[table.pt_off[:-1][rows]]
    first = base.copy()
    first[:, 1] += np.rint(radius).astype(np.int64)
    nothing, no = np.zeros((len(rows), 2)), np.zeros(len(rows), dtype=bool)
    full = np.full(len(rows), 2 * np.pi)
    return _Sweeps(rows, base, nothing, radius, nothing[:, 0], full, first, ~no, first, no)


def _backwards(first: Ints, last: Ints) -> NDArray[np.bool_]:
    """Whether the first point comes after the last one, by north and then east."""
    step = first - last
    further: NDArray[np.bool_] = (step[:, 0] > 0) | ((step[:, 0] == 0) & (step[:, 1] > 0))
    return further


def _angle(vectors: Floats) -> Floats:
    return np.arctan2(vectors[:, 0], vectors[:, 1])


def _radii(table: FeatureTable, rows: Ints, troubles: list[Trouble]) -> Floats:
    """The radii in file units, signed; NaN where there is none that can be used."""
    texts = [(table.values_at("RADIUS", int(row)) or [""])[0] for row in rows]
    radii = np.array([_number(text) for text in texts], dtype=float) / table.head.unit
    radii[~(np.abs(radii) < _LARGEST) | (radii == 0)] = np.nan
    for row, text, radius in zip(rows.tolist(), texts, radii, strict=True):
        if np.isnan(radius):
            troubles.append(Trouble("radius-ugyldig", row, {"text": text}))
    return radii


def _number(text: str) -> float:
    try:
        return float(text.split(maxsplit=1)[0].replace(",", "."))
    except (ValueError, IndexError):
        return np.nan


def _linearised(sweeps: _Sweeps, tolerance: float, most_chords: int) -> tuple[Ints, Ints, Ints]:
    """(owners, number of points of each, their points): chords within ``tolerance`` file units of the arc."""
    ratio = np.minimum(tolerance / (2 * sweeps.radius), 0.5)
    wanted = np.ceil(np.abs(sweeps.sweep) / (4 * np.arcsin(np.sqrt(ratio))))
    chords = np.where(sweeps.chorded, np.clip(wanted, 1, most_chords), 1).astype(np.int64)
    sweep = np.arange(len(chords)).repeat(chords)
    step = np.arange(len(sweep)) - (chords.cumsum() - chords).repeat(chords)
    angle = sweeps.angle[sweep] + sweeps.sweep[sweep] * step / chords[sweep]
    around = np.column_stack((np.sin(angle), np.cos(angle))) * sweeps.radius[sweep][:, None]
    around += sweeps.centre[sweep]
    exact = step == 0
    around[exact] = 0
    points = sweeps.base[sweep] + np.rint(around).astype(np.int64)
    points[exact] = sweeps.first
    ends_owner = np.append(sweeps.owner[1:] != sweeps.owner[:-1], True)
    owners, ends = sweeps.owner[ends_owner], chords.cumsum()[ends_owner]
    points = np.insert(points, ends, sweeps.last, axis=0)
    length = np.diff(np.append(0, ends)) + 1
    points = points[_in_direction(length, sweeps.turned)]
    # neighbours that the grid makes equal are one point
    owner = np.arange(len(owners)).repeat(length)
    kept = np.ones(len(points), dtype=bool)
    kept[1:] = (points[1:] != points[:-1]).any(axis=1) | (owner[1:] != owner[:-1])
    return owners, np.bincount(owner[kept], minlength=len(owners)), points[kept]


def _in_direction(length: Ints, turned: NDArray[np.bool_]) -> Ints:
    """Places of points that lie in runs of ``length``, the turned runs from their last point to their first."""
    first = length.cumsum() - length
    place = np.arange(length.sum()) - first.repeat(length)
    last = (length - 1).repeat(length)
    return first.repeat(length) + np.where(turned.repeat(length), last - place, place)
