"""Which areas are no valid surfaces, why, and where: one entry for each thing that is wrong with one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.model.features import FeatureTable
from planarkiv.model.geometry import polygons_of, ring_points
from planarkiv.model.topology.sides import stars

_SAID = re.compile(r"([^\[]*)(?:\[(\S+) (\S+)\])?")

Point = tuple[float, float]


class Reason(StrEnum):
    """Why a surface is not valid."""

    NO_AREA = "no area"
    CROSSES = "a ring crosses itself"
    TOUCHES = "a ring goes through a point twice"
    HOLE_OUTSIDE = "a hole lies outside"
    HOLES_OVERLAP = "two holes overlap"
    PARTS_OVERLAP = "two parts overlap"
    SHARED_SIDE = "a hole shares a side with another ring"
    IN_PIECES = "holes cut it to pieces"
    OTHER = "something else"


_GEOS = {
    "Self-intersection": Reason.CROSSES,
    "Ring Self-intersection": Reason.TOUCHES,
    "Hole lies outside shell": Reason.HOLE_OUTSIDE,
    "Holes are nested": Reason.HOLES_OVERLAP,
    "Interior is disconnected": Reason.IN_PIECES,
    "Nested shells": Reason.PARTS_OVERLAP,
}
"""What GEOS says."""


class Invalid(NamedTuple):
    """One thing wrong with the area in ``row``; ``point`` is east, north in metres, ``geometry`` the part of the
    surface that is wrong (or None)."""

    row: int
    reason: Reason
    point: Point | None
    geometry: Any


def sound(table: FeatureTable) -> NDArray[np.bool_]:
    """(n,) whether each object is an area that could be put together and is valid."""
    return table.of_each("sound_areas", _sound)


def _sound(table: FeatureTable) -> NDArray[np.bool_]:
    import shapely

    points = ring_points(table)
    found = np.zeros(len(table), np.bool_)
    # most areas of a plan are stars, and GEOS needs ten times as long to tell
    proven = (np.diff(points.area_off) == 1) & stars(table)[points.area_off[:-1]]
    found[points.rows[proven]] = True
    rows = points.rows[~proven]
    found[rows] = shapely.is_valid(polygons_of(table, rows))
    return found


def invalid(table: FeatureTable) -> list[Invalid]:
    """What is wrong with the areas that could be put together and are not valid."""
    return table.derived("invalid_areas", lambda: list(_invalid(table)))


def _invalid(table: FeatureTable) -> Iterator[Invalid]:
    import shapely

    whole = ring_points(table).rows
    rows = whole[~sound(table)[whole]]
    for row, surface in zip(rows.tolist(), polygons_of(table, rows), strict=True):
        # the halves of a figure of eight may add up to nothing
        if not surface.area and not shapely.make_valid(surface).area:
            yield Invalid(row, Reason.NO_AREA, None, None)
            continue
        for reason, point, geometry in faults_of(surface):
            yield Invalid(row, reason, point, geometry)


def faults_of(surface: Any) -> list[tuple[Reason, Point | None, Any]]:
    """What is wrong with one polygon or multipolygon that is not valid: its rings first, then how they lie."""
    import shapely

    parts = shapely.get_parts(surface).tolist()
    found = [fault for part in parts for fault in _of_part(part)]
    if found:
        return found
    reason, point = reason_of(surface)
    if len(parts) > 1 and reason is Reason.CROSSES:
        reason = Reason.PARTS_OVERLAP
    return [(reason, point, None)]


def reason_of(surface: Any) -> tuple[Reason, Point | None]:
    """The first thing that GEOS says is wrong with a surface, and where."""
    import shapely

    said = _SAID.match(shapely.is_valid_reason(surface))
    reason, east, north = said.groups() if said else ("", None, None)
    point = (round(float(east), 3), round(float(north), 3)) if east and north else None
    return _GEOS.get(reason or "", Reason.OTHER), point


def _of_part(part: Any) -> Iterator[tuple[Reason, Point | None, Any]]:
    import shapely

    if shapely.is_valid(part):
        return
    rings = [shapely.polygons(ring) for ring in (part.exterior, *part.interiors)]
    whole = shapely.is_valid(rings)
    for ring, is_whole in zip(rings, whole, strict=True):
        if not is_whole:
            yield (*reason_of(ring), None)
    holes = [hole for hole, is_whole in zip(rings[1:], whole[1:], strict=True) if is_whole]
    found = not whole.all()
    if whole[0]:
        for hole in holes:
            outside = shapely.difference(hole, rings[0])
            if outside.area:
                found = True
                yield Reason.HOLE_OUTSIDE, _inside(outside), outside
    for one, other in shapely.STRtree(holes).query(holes, predicate="intersects").T.tolist() if holes else ():
        if one < other and (shared := shapely.intersection(holes[one], holes[other])).area:
            found = True
            yield Reason.HOLES_OVERLAP, _inside(shared), shared
    if not found:
        reason, point = reason_of(part)
        yield Reason.SHARED_SIDE if reason is Reason.CROSSES else reason, point, None


def _inside(geometry: Any) -> Point:
    import shapely

    point = shapely.point_on_surface(geometry)
    return round(float(point.x), 3), round(float(point.y), 3)
