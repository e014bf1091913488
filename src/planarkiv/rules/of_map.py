"""What several rules ask of a map: its plan objects by the national catalogue, its extent, and a place in metres."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.catalogue.object_types import Drawn, ObjectType, known, types
from planarkiv.model.features import FeatureTable
from planarkiv.model.geometry import polygons
from planarkiv.rules import shapes

_BOUNDED = "avgrens"
"""What the roles of boundaries have in common: planavgrensning, avgrensning, avgrensesAv."""


class Extent(NamedTuple):
    """The box around all coordinates, in metres."""

    west: float
    south: float
    east: float
    north: float

    @property
    def rounded_outwards(self) -> tuple[int, int, int, int]:
        """The box in whole metres that holds this one."""
        return math.floor(self.west), math.floor(self.south), math.ceil(self.east), math.ceil(self.north)


def extent(table: FeatureTable) -> Extent | None:
    """The box around every point that stands in the file; None when there is none."""
    return table.derived("extent", lambda: _extent(table))


def _extent(table: FeatureTable) -> Extent | None:
    north, east = table.xy.T
    if not len(east):
        return None
    # one axis at a time: over pairs numpy is ten times as slow
    corners = np.array([(north.min(), east.min()), (north.max(), east.max())])
    (west, south), (most_east, most_north) = table.head.metres(corners).tolist()
    return Extent(west, south, most_east, most_north)


def of_type(table: FeatureTable, wanted: Callable[[ObjectType], bool]) -> NDArray[np.bool_]:
    """(n,) whether each object is of a known type that is wanted."""
    found = [each is not None and wanted(each) for each in map(known, table.otypes)]
    return np.array(found, dtype=bool)[table.otype]


def boundaries(table: FeatureTable) -> NDArray[np.bool_]:
    """(n,) whether each object is of a type that bounds areas of plans."""
    return table.derived("boundaries", lambda: of_type(table, lambda each: each.is_boundary))


def areas(table: FeatureTable) -> NDArray[np.bool_]:
    """(n,) whether each object is of a type that is an area of plans."""
    return table.derived("areas", lambda: of_type(table, lambda each: each.is_area))


def place(table: FeatureTable, point: int) -> tuple[float, float]:
    """East, north in metres of one point of the table, to the millimetre."""
    east, north = table.metres()[point].tolist()
    return round(east, 3), round(north, 3)


def named_by(drawn: Drawn) -> frozenset[str]:
    """The names of the types that are drawn so."""
    return frozenset(name for name, each in types().items() if each.drawn is drawn)


def inside(table: FeatureTable, row: int) -> tuple[float, float] | None:
    """East, north in metres of a point in an area, to the millimetre; None where it could not be put together."""
    polygon = polygons(table)[row]
    return None if polygon is None or polygon.is_empty else shapes.inside(polygon)


def lost_boundaries(table: FeatureTable) -> NDArray[np.bool_]:
    """(n,) whether each object names a boundary that is not in the table: a rule on links says so."""
    lost = np.zeros(len(table), np.bool_)
    if (links := table.links) is not None:
        bounding = np.array([_BOUNDED in role.lower() for role in links.roles], np.bool_)
        lost[links.rows[(links.target < 0) & bounding[links.role]]] = True
    return lost
