"""Geometry of a table as shapely objects, in metres, made when asked for and kept with the table.

All functions give one entry per row of the table, None where the row has no such geometry.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.model.arcs import TOLERANCE, courses
from planarkiv.model.features import KINDS, FeatureTable, OwnRings
from planarkiv.model.part import ragged
from planarkiv.model.rings import rings

OUTLINE_TYPES = ("RpOmråde", "KpOmråde", "Planområde")
"""The object types that outline a plan."""
_PLAN_OBJECT = "Arealplan"

LINES = ("KURVE", "LINJE", "MLINJE", "BUEP", "BUE", "SIRKEL", "SIRKELP", "KLOTOIDE", "BEZIER")
"""The element kinds that are lines."""
_POINTS = ("PUNKT", "SYMBOL", "TEKST", "FLATE")
_AREA = KINDS.index("FLATE")

Geometries = NDArray[Any]
"""(n,) array of shapely geometries and None."""


def course_metres(table: FeatureTable, tolerance: float = TOLERANCE) -> NDArray[np.float64]:
    """(k, 2) east, north in metres of ``courses(table, tolerance).xy``."""
    paths = courses(table, tolerance)
    own = table.metres()
    if paths.own == len(paths.xy):
        return own
    return table.derived(
        f"course_metres:{tolerance!r}",
        lambda: np.concatenate((own, table.head.metres(paths.xy[paths.own :]))),
    )


def points(table: FeatureTable) -> Geometries:
    """The point of each PUNKT, SYMBOL and TEKST (the first one) and the representation point of each FLATE that has
    one (areas with rings of their own have none)."""
    return table.derived("points", lambda: _points(table))


def _points(table: FeatureTable) -> Geometries:
    import shapely

    result = np.full(len(table), None, dtype=object)
    rows, coordinates = places(table)
    result[rows] = shapely.points(coordinates)
    return result


def places(table: FeatureTable) -> tuple[NDArray[np.integer], NDArray[np.float64]]:
    """The rows (sorted) of the objects that have one of ``points``, and (k, 2) east and north of it in metres."""
    rows = table.rows_of_kind(*_POINTS)
    wanted = np.diff(table.pt_off)[rows] > 0
    if table.own is not None:
        wanted &= ~np.isin(rows, table.own.rows)
    rows = rows[wanted]
    return rows, table.metres()[table.pt_off[:-1][rows]]


def lines(table: FeatureTable, tolerance: float = TOLERANCE) -> Geometries:
    """The line of each curve of any kind, as it was digitised; arcs within ``tolerance`` metres."""
    return table.derived(f"lines:{tolerance!r}", lambda: _lines(table, tolerance))


def _lines(table: FeatureTable, tolerance: float) -> Geometries:
    result = np.full(len(table), None, dtype=object)
    rows = table.rows_of_kind(*LINES)
    result[rows] = lines_of(table, rows, tolerance)
    return result


def lines_of(table: FeatureTable, rows: NDArray[np.integer], tolerance: float = TOLERANCE) -> Geometries:
    """(k,) the lines of some curves, where those of all would be too many; None where one has fewer than two points."""
    import shapely

    result = np.full(len(rows), None, dtype=object)
    drawn, coordinates, offsets = line_points(table, rows, tolerance)
    if len(drawn):
        result[drawn] = shapely.from_ragged_array(shapely.GeometryType.LINESTRING, coordinates, (offsets,))
    return result


def line_points(
    table: FeatureTable, rows: NDArray[np.integer], tolerance: float = TOLERANCE
) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.int64]]:
    """Which of these curves have two points or more, by their place in ``rows``, (m, 2) east and north of all their
    points in metres, and where those of each begin, the end behind them."""
    paths = courses(table, tolerance)
    drawn: NDArray[np.int64] = (paths.length[rows] > 1).nonzero()[0]
    of_drawn = rows[drawn]
    count = paths.length[of_drawn]
    offsets: NDArray[np.int64] = np.append(0, count.cumsum())
    places = np.arange(offsets[-1]) + (paths.start[of_drawn] - offsets[:-1]).repeat(count)
    return drawn, course_metres(table, tolerance)[places], offsets


def polygons(table: FeatureTable, tolerance: float = TOLERANCE) -> Geometries:
    """The polygon of each FLATE, with holes, rings in the direction written; None where ``rings`` names a trouble.

    A polygon may still be invalid: a ring that crosses itself is closed all the same. An area that has several polygons
    in itself is a multipolygon.
    """
    return table.derived(f"polygons:{tolerance!r}", lambda: _polygons(table, tolerance))


def polygons_of(table: FeatureTable, rows: NDArray[np.integer]) -> Geometries:
    """``polygons(table)[rows]``, without making those of all other areas where nobody has asked for them."""
    if table.has_derived(f"polygons:{TOLERANCE!r}"):
        made: Geometries = polygons(table)[rows]
        return made
    points = ring_points(table)
    found = np.full(len(rows), None, dtype=object)
    at = np.searchsorted(points.rows, rows)
    there = at < len(points.rows)
    there[there] = points.rows[at[there]] == np.asarray(rows)[there]
    if there.any():
        found[there] = _built(table, some_areas(points, at[there]), TOLERANCE)
    return found


def outline_polygons(table: FeatureTable) -> tuple[NDArray[np.int32], Geometries]:
    """The rows of the plan outlines, in file order, and their polygons. In a notice of start the plan may be one."""
    return table.derived("outline_polygons", lambda: _outline_polygons(table))


def _outline_polygons(table: FeatureTable) -> tuple[NDArray[np.int32], Geometries]:
    rows = _outlines(table)
    return rows, table.of_each("outline_shapes", _outline_shapes)[rows]


def _outline_shapes(table: FeatureTable) -> Geometries:
    found = np.full(len(table), None, dtype=object)
    rows = _outlines(table)
    found[rows] = polygons_of(table, rows)
    return found


def _outlines(table: FeatureTable) -> NDArray[np.int32]:
    plans = table.rows_of(_PLAN_OBJECT)
    of_plans = plans[table.kind[plans] == _AREA]
    return np.sort(np.concatenate([*(table.rows_of(otype) for otype in OUTLINE_TYPES), of_plans]))


class RingPoints(NamedTuple):
    """The points of all closed rings one after another, the last of each equal to its first.

    ``places`` are places in ``courses(table).xy``; ring j has ``places[ring_off[j] : ring_off[j + 1]]``, and the area
    in row ``rows[i]`` (sorted) the rings ``area_off[i] : area_off[i + 1]``. ``outer`` is True for the outer ring of a
    polygon, which comes before its holes; only an area with rings of its own has more than one.
    """

    rows: NDArray[np.int64]
    area_off: NDArray[np.int64]
    ring_off: NDArray[np.int64]
    places: NDArray[np.int64]
    outer: NDArray[np.bool_]


def ring_points(table: FeatureTable, tolerance: float = TOLERANCE) -> RingPoints:
    """The points of the rings of all areas that could be put together, in the direction written."""
    return table.derived(f"ring_points:{tolerance!r}", lambda: _ring_points(table, tolerance))


def _ring_points(table: FeatureTable, tolerance: float) -> RingPoints:
    referred = _referred_rings(table, tolerance)
    if table.own is None:
        return referred
    own = _own_rings(table, table.own, tolerance)
    if not len(referred.rows):
        return own
    return _together(referred, own)


def _together(one: RingPoints, other: RingPoints) -> RingPoints:
    """The areas of both, by row."""
    rows = np.concatenate((one.rows, other.rows))
    order = np.argsort(rows, kind="stable")
    area_off = np.append(one.area_off[:-1], other.area_off + one.area_off[-1])
    ring_off = np.append(one.ring_off[:-1], other.ring_off + one.ring_off[-1])
    of_areas, new_area_off = ragged(area_off, order)
    of_rings, new_ring_off = ragged(ring_off, of_areas)
    places = np.concatenate((one.places, other.places))[of_rings]
    outer = np.concatenate((one.outer, other.outer))[of_areas]
    return RingPoints(rows[order], new_area_off, new_ring_off, places, outer)


def _own_rings(table: FeatureTable, own: OwnRings, tolerance: float) -> RingPoints:
    paths = courses(table, tolerance)
    rows = own.rows.astype(np.int64)
    count = paths.length[rows]
    offsets = np.append(0, count.cumsum())
    places = np.arange(offsets[-1]) + (paths.start[rows] - offsets[:-1]).repeat(count)
    ring_off = own.ring_off
    if paths.moved is not None:
        # where each ring begins in the course of its area, arcs drawn out
        area = np.arange(len(rows)).repeat(np.diff(own.area_off))
        first = own.ring_off[:-1] - own.ring_off[own.area_off[area]] + table.pt_off[rows[area]]
        ring_off = np.append(paths.moved[first] + offsets[area], offsets[-1])
    return RingPoints(rows, own.area_off, ring_off, places, own.outer)


def _referred_rings(table: FeatureTable, tolerance: float) -> RingPoints:
    of = rings(table)
    if not len(of.rows):
        nothing = np.zeros(1, np.int64)
        return RingPoints(of.rows, nothing, nothing, np.zeros(0, np.int64), np.zeros(0, np.bool_))
    paths = courses(table, tolerance)
    start, count = paths.start[of.curve], paths.length[of.curve]
    # each curve gives all its points but the last, which is the first of the next; the last of a ring closes it
    taken = count - 1
    taken[of.use_off[1:] - 1] += 1
    offsets = np.append(0, taken.cumsum())
    # walked one step at a time: where a new curve begins, the step leads from the old one to it
    step = np.where(of.forward, 1, -1)
    first = np.where(of.forward, start, start + count - 1)
    places = step.repeat(taken)
    places[0] = first[0]
    places[offsets[1:-1]] = first[1:] - (first[:-1] + (taken[:-1] - 1) * step[:-1])
    np.cumsum(places, out=places)
    outer = np.zeros(len(of.use_off) - 1, np.bool_)
    outer[of.ring_off[:-1]] = True
    return RingPoints(of.rows, of.ring_off, offsets[of.use_off], places, outer)


def _polygons(table: FeatureTable, tolerance: float) -> Geometries:
    result = np.full(len(table), None, dtype=object)
    points = ring_points(table, tolerance)
    if len(points.rows):
        result[points.rows] = _built(table, points, tolerance)
    return result


def _built(table: FeatureTable, points: RingPoints, tolerance: float) -> Geometries:
    """One geometry for each area of ``points``."""
    import shapely

    if table.has_derived("metres") or 2 * len(points.places) > len(table.xy):
        coordinates = course_metres(table, tolerance)[points.places]
    else:
        # a few areas of many
        coordinates = table.head.metres(courses(table, tolerance).xy[points.places])
    polygon_off = np.append(points.outer.nonzero()[0], len(points.outer))
    offsets = (points.ring_off, polygon_off)
    made = shapely.from_ragged_array(shapely.GeometryType.POLYGON, coordinates, offsets)
    return _by_area(made, np.searchsorted(polygon_off, points.area_off))


def some_areas(points: RingPoints, areas: NDArray[np.integer]) -> RingPoints:
    """Some of the areas, by their place among ``points.rows``, in the order given."""
    of_areas, area_off = ragged(points.area_off, areas)
    of_rings, ring_off = ragged(points.ring_off, of_areas)
    return RingPoints(points.rows[areas], area_off, ring_off, points.places[of_rings], points.outer[of_areas])


def _by_area(made: Geometries, area_off: NDArray[np.int64]) -> Geometries:
    """One geometry for each area: its polygon, or a multipolygon of its polygons."""
    import shapely

    count = np.diff(area_off)
    if len(made) == len(count):
        return made
    first = made[area_off[:-1]]
    several = (count > 1).nonzero()[0]
    owner = np.arange(len(count)).repeat(count)
    chosen = (count > 1)[owner]
    first[several] = shapely.multipolygons(made[chosen], indices=np.searchsorted(several, owner[chosen]))
    return first


def outline(table: FeatureTable) -> Geometries:
    """The polygons of the plan outlines (RpOmråde, KpOmråde) that could be put together, in file order."""
    _, found = outline_polygons(table)
    made: Geometries = found[[polygon is not None for polygon in found]]
    return made
