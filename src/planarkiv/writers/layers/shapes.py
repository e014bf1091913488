"""The shapes of all objects of a table, in metres, with their heights."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from planarkiv.model import geometry
from planarkiv.model.arcs import courses
from planarkiv.model.features import FeatureTable


def shapes_of(table: FeatureTable) -> NDArray[Any]:
    """(n,) the shape of each object, None where it has none, with heights where every point of it has one."""
    import shapely

    found = geometry.polygons(table).copy()
    is_area = np.zeros(len(table), np.bool_)
    is_area[table.rows_of_kind("FLATE")] = True
    for others in (geometry.lines(table), geometry.points(table)):
        free = shapely.is_missing(found) & ~is_area
        found[free] = others[free]
    return found if table.height is None else _raised(table, found, table.height)


def _raised(table: FeatureTable, shapes: NDArray[Any], heights: NDArray[np.float64]) -> NDArray[Any]:
    """The shapes with the heights of their points, where all of them have one."""
    import shapely

    metres = heights * (table.head.unit if table.head.unit_h is None else table.head.unit_h)
    z = _along_courses(table, np.round(metres, 6))
    paths = courses(table)
    places = [np.zeros(0, np.int64)] * len(table)
    for row in table.rows_of_kind(*geometry.LINES).tolist():
        places[row] = np.arange(paths.start[row], paths.start[row] + paths.length[row])
    for row in table.rows_of_kind("PUNKT", "SYMBOL", "TEKST").tolist():
        places[row] = table.pt_off[row : row + 1]
    rings = geometry.ring_points(table)
    ends = rings.ring_off[rings.area_off]
    for at, row in enumerate(rings.rows.tolist()):
        places[row] = rings.places[ends[at] : ends[at + 1]]
    raised = shapes.copy()
    for row in np.flatnonzero(~shapely.is_missing(shapes)).tolist():
        of_row = z[places[row]]
        if len(of_row) and not np.isnan(of_row).any():
            flat = shapely.get_coordinates(shapes[row])
            raised[row] = shapely.set_coordinates(shapely.force_3d(shapes[row]), np.column_stack((flat, of_row)))
    return raised


def _along_courses(table: FeatureTable, metres: NDArray[np.float64]) -> NDArray[np.float64]:
    """The height at each place of ``courses(table).xy``; NaN on arcs that are drawn out."""
    paths = courses(table)
    z = np.full(len(paths.xy), np.nan)
    z[: paths.own] = metres
    if paths.moved is not None:
        z[paths.start[owner_of_points(table)] + paths.moved[: len(metres)]] = metres
    return z


def owner_of_points(table: FeatureTable) -> NDArray[np.int64]:
    """(m,) the object of each point."""
    owner: NDArray[np.int64] = np.arange(len(table)).repeat(np.diff(table.pt_off))
    return owner
