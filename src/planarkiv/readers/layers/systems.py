"""What a coordinate system that a file describes is called by EPSG, and from one to another."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from planarkiv.model.transformation.zones import decimals_of

if TYPE_CHECKING:
    import pyproj

_MOST_MESSAGE = 200
_LIKELY = 25
"""Percent of certainty that a system is asked for; it is tried at a place in Norway then."""
_A_PLACE = (11.0, 61.0)
_EQUAL = 0.001
_MOVED = 2
"""Decimals of coordinates that were moved to another system: the grid of plans, which is what degrees are good for."""
_USUAL = frozenset((4258, 4326, *range(25831, 25837), *range(5105, 5131)))


@cache
def is_known(epsg: int) -> bool:
    """Whether the number is that of a system with coordinates on the map; a file may say any number."""
    if epsg in _USUAL:
        return True
    import pyproj

    try:
        system = pyproj.CRS.from_epsg(epsg)
    except pyproj.exceptions.CRSError:
        return False
    flat = system.sub_crs_list[0] if system.sub_crs_list else system
    return bool(flat.is_projected or flat.is_geographic)


@cache
def system_of(crs: str | None) -> tuple[int | None, str]:
    """The EPSG code of a system (``EPSG:25832``, WKT or PROJJSON), None where it has none for certain; and its name."""
    if not crs:
        return None, ""
    if crs.upper().startswith("EPSG:") and crs[5:].isdigit():
        return int(crs[5:]), crs
    import pyproj

    try:
        found = pyproj.CRS.from_user_input(crs)
        # Esri writes the same systems in its own words
        epsg = found.to_epsg(min_confidence=_LIKELY)
        return (epsg if epsg and _is_same(found, epsg) else None), found.name[:_MOST_MESSAGE]
    except pyproj.exceptions.ProjError:
        return None, crs[:_MOST_MESSAGE]


def _is_same(system: pyproj.CRS, epsg: int) -> bool:
    """Whether a place has the same coordinates in both: a likely name may go with other numbers."""
    import pyproj

    degrees = system.geodetic_crs
    if degrees is None:
        return False
    mine, its = (
        pyproj.Transformer.from_crs(degrees, each, always_xy=True).transform(*_A_PLACE) for each in (system, epsg)
    )
    return all(abs(a - b) < _EQUAL for a, b in zip(mine, its, strict=True))


def moved(xy: NDArray[np.float64], source: int | None, target: int) -> NDArray[np.float64]:
    """(m, 2) east, north in another system, on the grid that they lie on there, be it finer than that of plans."""
    east, north = _transformer(source, target).transform(xy[:, 0], xy[:, 1])
    found = np.nan_to_num(np.column_stack((east, north)), nan=0.0, posinf=0.0, neginf=0.0)
    on_grid: NDArray[np.float64] = np.round(found, decimals_of(found) or _MOVED)
    return on_grid


@cache
def _transformer(source: int | None, target: int) -> pyproj.Transformer:
    import pyproj

    return pyproj.Transformer.from_crs(source, target, always_xy=True)
