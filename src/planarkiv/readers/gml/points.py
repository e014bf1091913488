"""Runs of coordinates as written, to points on one grid in one coordinate system."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.model.features import EXACT
from planarkiv.model.transformation.zones import zone_for
from planarkiv.readers.gml import systems
from planarkiv.readers.gml.numbers import Written, decimals_needed, to_decimals
from planarkiv.readers.gml.shapes import Shapes
from planarkiv.readers.gml.systems import System

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

_FEWEST_DECIMALS = 2
_DECIMALS_OF_DEGREES = 3
"""What is converted from degrees has millimetres: more would only be the noise of the conversion."""


class RunFault(NamedTuple):
    """Something wrong with a run: what kind, which run, the values."""

    kind: str
    run: int
    values: dict[str, str | int | float]


class Points(NamedTuple):
    """``xy`` (N, E) in 10 ** -``decimals`` metres of ``epsg`` (None: nobody knows); run r has the points
    ``off[r] : off[r + 1]``. ``height`` in the same unit, NaN where a point has none; None when no point has one."""

    xy: Ints
    off: Ints
    height: Floats | None
    decimals: int
    epsg: int | None
    faults: list[RunFault]


class _Raw(NamedTuple):
    """Points before they are on one grid: places of their numbers in ``Written``, and the run each is of."""

    first: Ints
    run: Ints
    dimension: Ints


def points_of(shapes: Shapes, default: System) -> Points:
    """The points of every run. ``default`` is the system of runs that name none."""
    written = shapes.numbers.written()
    faults: list[RunFault] = []
    named = np.array(shapes.run_system, np.int64)
    known = [default if not number else system for number, system in enumerate(shapes.systems)]
    raw = _whole_points(shapes, written, named, known, faults)
    _say_bad(written, faults)
    decimals = decimals_needed(written.mantissa, written.decimals, _FEWEST_DECIMALS, EXACT)
    on_grid = to_decimals(written.mantissa, written.decimals, decimals)
    off = np.append(0, np.bincount(raw.run, minlength=len(named)).cumsum()).astype(np.int64)
    height = None
    if (spatial := raw.dimension == 3).any():
        height = np.full(len(raw.run), np.nan)
        height[spatial] = on_grid[raw.first[spatial] + 2]
    system_of_point = named[raw.run]
    xy = np.empty((len(raw.run), 2), np.int64)
    by_system = np.bincount(system_of_point, minlength=len(known))
    for number in by_system.nonzero()[0].tolist():
        mine = slice(None) if by_system[number] == len(xy) else system_of_point == number
        first = raw.first[mine]
        scale = 10.0**decimals
        ahead = systems.north_first(known[number], on_grid[first] / scale, on_grid[first + 1] / scale)
        xy[mine, 0], xy[mine, 1] = (
            (on_grid[first], on_grid[first + 1]) if ahead else (on_grid[first + 1], on_grid[first])
        )
    _say_systems(named, known, off, faults)
    return _in_one_system(Points(xy, off, height, decimals, None, faults), known, system_of_point, by_system)


def _whole_points(shapes: Shapes, written: Written, named: Ints, known: list[System], faults: list[RunFault]) -> _Raw:
    count = np.diff(written.off)
    dimension = np.array(shapes.run_dimension, np.int64)
    usual = np.array([systems.dimension_of(system) for system in known])[named]
    # what is not said is what the system has, unless only the other fits
    fits = np.where((count % usual != 0) & (count % (5 - usual) == 0), 5 - usual, usual)
    dimension = np.where(dimension == 0, fits, dimension)
    number = count // dimension
    for run in (count % dimension != 0).nonzero()[0].tolist():
        values: dict[str, str | int | float] = {"number": int(count[run]), "dimension": int(dimension[run])}
        faults.append(RunFault("gml-koordinat-antall", run, values))
    run_of = np.arange(len(count)).repeat(number)
    dimension_of = dimension[run_of]
    within = np.arange(len(run_of)) - (number.cumsum() - number)[run_of]
    first = written.off[:-1][run_of] + within * dimension_of
    if written.bad:
        sound = np.ones(len(written.mantissa), np.bool_)
        sound[list(written.bad)] = False
        kept = sound[first] & sound[first + 1] & (sound[first + dimension_of - 1])
        first, run_of, dimension_of = first[kept], run_of[kept], dimension_of[kept]
    return _Raw(first, run_of, dimension_of)


def _say_bad(written: Written, faults: list[RunFault]) -> None:
    for place, text in written.bad.items():
        run = int(np.searchsorted(written.off, place, "right")) - 1
        faults.append(RunFault("gml-koordinat-ulesbar", run, {"text": text}))


def _say_systems(named: Ints, known: list[System], off: Ints, faults: list[RunFault]) -> None:
    """A fault for each name that says nothing, at the first run that has it."""
    filled = np.diff(off) > 0
    for number, system in enumerate(known):
        if system.epsg is None and len(mine := ((named == number) & filled).nonzero()[0]):
            kind = "gml-srs-ukjent" if system.name else "gml-srs-mangler"
            faults.append(RunFault(kind, int(mine[0]), {"srs": system.name} if system.name else {}))


def _in_one_system(points: Points, known: list[System], system_of_point: Ints, by_system: Ints) -> Points:
    epsg_of = np.array([systems.flat(system.epsg) if system.epsg else 0 for system in known])
    by_epsg: dict[int, int] = {}
    for number in by_system.nonzero()[0].tolist():
        epsg = int(epsg_of[number])
        by_epsg[epsg] = by_epsg.get(epsg, 0) + int(by_system[number])
    by_epsg.pop(0, None)
    if not by_epsg:
        return points
    main = max(by_epsg, key=lambda epsg: by_epsg[epsg])
    target, decimals = main, points.decimals
    xy, height = points.xy, points.height
    epsg_of_point = epsg_of[system_of_point] if len(by_epsg) > 1 or systems.is_geographic(main) else None
    if systems.is_geographic(main):
        mine = epsg_of_point == main
        target = zone_for(xy[mine, 1] / 10.0**decimals)
        decimals = _DECIMALS_OF_DEGREES
    if epsg_of_point is not None:
        xy = (
            xy.copy()
            if decimals == points.decimals
            else np.rint(xy * 10.0 ** (decimals - points.decimals)).astype(np.int64)
        )
        height = None if height is None else height * 10.0 ** (decimals - points.decimals)
        for epsg in by_epsg:
            mine = epsg_of_point == epsg
            if epsg != target:
                xy[mine] = _converted(points.xy[mine] / 10.0**points.decimals, epsg, target, decimals)
            first_run = int(np.searchsorted(points.off, int(mine.argmax()), "right")) - 1
            if systems.is_geographic(epsg):
                points.faults.append(RunFault("koordinater-i-grader", first_run, {"from_epsg": epsg, "epsg": target}))
            if epsg != main:
                points.faults.append(RunFault("gml-srs-flere", first_run, {"srs": epsg, "epsg": main}))
    return points._replace(xy=xy, height=height, decimals=decimals, epsg=target)


def _converted(north_east: Floats, source: int, target: int, decimals: int) -> Ints:
    east, north = systems.converted(north_east[:, 1], north_east[:, 0], source, target)
    on_grid = np.rint(np.column_stack((north, east)) * 10.0**decimals)
    # what lies nowhere on earth is put at the origin, where it is seen to be wrong
    on_grid[~np.isfinite(on_grid).all(axis=1) | (np.abs(on_grid) >= EXACT).any(axis=1)] = 0
    return on_grid.astype(np.int64)
