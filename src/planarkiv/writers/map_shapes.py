"""The shapes of map objects in the coordinate system of a GeoPackage.

Where the system is that of the map they are written from columns of points: no geometry is made of them.
"""

from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from planarkiv.model import geometry
from planarkiv.model.features import KINDS, FeatureTable
from planarkiv.model.transformation import between
from planarkiv.writers.geopackage import Shapes

AREAS = (KINDS.index("FLATE"),)
"""The element kinds that are areas, by number."""
POINTS = tuple(KINDS.index(kind) for kind in ("PUNKT", "SYMBOL", "TEKST", "SVERM"))
"""The element kinds that are points, by number."""
_LINES = tuple(KINDS.index(kind) for kind in geometry.LINES)
_LEAST = 4
"""Points of a ring, the last of which is the first."""


def shapes(table: FeatureTable, order: NDArray[np.int64], epsg: int) -> Shapes:
    """The shapes of the objects in ``order``, which are areas, then lines, then points; none for those that cannot be
    made."""
    if table.head.epsg != epsg:
        return Shapes.of(_moved_or_none(_geometries(table)[order], table.head.epsg, epsg), epsg)
    kind = table.kind[order]
    is_area, is_point = (np.isin(kind, kinds) for kinds in (AREAS, POINTS))
    cuts = [0, int(is_area.sum()), len(order) - int(is_point.sum()), len(order)]
    areas, lines, points = (order[start:end] for start, end in pairwise(cuts))
    return Shapes.together([_areas(table, areas, epsg), _lines(table, lines, epsg), _points(table, points, epsg)])


def _areas(table: FeatureTable, rows: NDArray[np.int64], epsg: int) -> Shapes:
    made = geometry.ring_points(table)
    if len(made.rows) != made.outer.sum() or (np.diff(made.ring_off) < _LEAST).any():
        # some have several polygons in themselves, or rings that are none
        return Shapes.of(geometry.polygons(table)[rows], epsg)
    drawn, at = _places_in(made.rows, rows)
    chosen = geometry.some_areas(made, at)
    points = geometry.course_metres(table)[chosen.places]
    return Shapes.of_areas(points, chosen.ring_off, chosen.area_off, epsg).among(len(rows), drawn)


def _lines(table: FeatureTable, rows: NDArray[np.int64], epsg: int) -> Shapes:
    at = np.isin(table.kind[rows], _LINES).nonzero()[0]
    drawn, points, offsets = geometry.line_points(table, rows[at])
    return Shapes.of_lines(points, offsets, epsg).among(len(rows), at[drawn])


def _points(table: FeatureTable, rows: NDArray[np.int64], epsg: int) -> Shapes:
    placed, places = geometry.places(table)
    drawn, at = _places_in(placed, rows)
    return Shapes.of_points(places[at], epsg).among(len(rows), drawn)


def _places_in(rows: NDArray[np.integer], wanted: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Which of ``wanted`` are among the sorted ``rows``, and where there."""
    at = np.searchsorted(rows, wanted)
    drawn: NDArray[np.int64] = (at < len(rows)).nonzero()[0]
    drawn = drawn[rows[at[drawn]] == wanted[drawn]]
    return drawn, at[drawn]


def _geometries(table: FeatureTable) -> NDArray[Any]:
    """(n,) the geometry of each object, None where it cannot be made."""
    found = geometry.lines(table).copy()
    for kinds, make in ((AREAS, geometry.polygons), (POINTS, geometry.points)):
        rows = np.isin(table.kind, kinds).nonzero()[0]
        if len(rows):
            found[rows] = make(table)[rows]
    return found


def _moved_or_none(geometries: NDArray[Any], source: int | None, target: int) -> NDArray[Any]:
    found = moved(geometries, source, target)
    return np.full(len(geometries), None, dtype=object) if found is None else found


def moved(geometries: NDArray[Any], source: int | None, target: int) -> NDArray[Any] | None:
    """The geometries in the target system; None when their own is not known."""
    import shapely

    if source is None:
        return None
    if source == target:
        return geometries
    transform = between(source, target)
    found: NDArray[Any] = shapely.transform(
        geometries, lambda points: np.column_stack(transform(points[:, 0], points[:, 1]))
    )
    return found
