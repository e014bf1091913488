"""What a coordinate system that a file describes is called by EPSG."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pyproj

_MOST_MESSAGE = 200
_LIKELY = 25
"""Percent of certainty that a system is asked for; it is tried at a place in Norway then."""
_A_PLACE = (11.0, 61.0)
_EQUAL = 0.001


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
