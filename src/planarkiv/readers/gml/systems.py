"""Coordinate systems by their names in GML, and in which order each writes north and east."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from pyproj import Transformer

Floats = NDArray[np.float64]

_NAMES = (
    re.compile(r"(EPSG):([0-9]{4,6})", re.IGNORECASE),
    re.compile(r"urn:(?:x-)?ogc:def:crs:EPSG:(?:[0-9.]*:)?([0-9]{4,6})", re.IGNORECASE),
    re.compile(r"https?://www\.opengis\.net/def/crs/EPSG/[0-9.]+/([0-9]{4,6})/?", re.IGNORECASE),
    re.compile(r"https?://www\.opengis\.net/gml/srs/epsg\.xml#([0-9]{4,6})", re.IGNORECASE),
)
_LONGITUDE_FIRST = re.compile(
    r"(?:urn:ogc:def:crs:OGC:[0-9.]*:CRS84|https?://www\.opengis\.net/def/crs/OGC/[0-9.]+/CRS84)"
)
_WGS84 = 4326

_SOUTHERNMOST = 50.0
"""Degrees: a number above is a latitude in Norway, one below a longitude."""
_NTM = range(5105, 5131)
_NTM_NORTH = 500_000.0
"""Metres: NTM begins at a million northwards and has no zone half as wide."""


class System(NamedTuple):
    """What an srsName means: ``epsg`` None where nobody knows. ``short`` is True for ``EPSG:25832`` and its like, which
    programs write without heeding the order of the axes."""

    name: str
    epsg: int | None
    short: bool = False
    longitude_first: bool = False


NONE = System("", None)
"""No srsName at all."""


def system_of(name: str) -> System:
    """The system that an srsName means."""
    text = name.strip()
    if _LONGITUDE_FIRST.fullmatch(text):
        return System(text, _WGS84, longitude_first=True)
    for pattern in _NAMES:
        if found := pattern.fullmatch(text):
            epsg = int(found[len(found.groups())])
            return System(text, epsg if _definition(epsg) else None, short=len(found.groups()) > 1)
    return System(text, None)


class _Definition(NamedTuple):
    north_first: bool
    geographic: bool
    dimension: int
    flat: int
    datum: str


@lru_cache(maxsize=256)
def _definition(epsg: int) -> _Definition | None:
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    try:
        system = CRS.from_epsg(epsg)
    except CRSError:
        return None
    parts = system.sub_crs_list
    flat = parts[0] if parts else system
    if not (flat.is_projected or flat.is_geographic) or len(flat.axis_info) < 2:
        return None
    first = flat.axis_info[0].direction.lower()
    heights = [part.name.removesuffix(" height") for part in parts if part.is_vertical]
    dimension = sum(len(part.axis_info) for part in parts) if parts else len(system.axis_info)
    return _Definition(
        first.startswith("north"), flat.is_geographic, dimension, flat.to_epsg() or epsg, "".join(heights[:1])
    )


def dimension_of(system: System) -> int:
    """How many numbers a point has in the system; 2 where nobody knows."""
    definition = _definition(system.epsg) if system.epsg else None
    return 3 if definition and definition.dimension == 3 else 2


def vertical_datum(system: System) -> str | None:
    """What heights of the system are above, as SOSI calls it (NN2000, NN54); None where it has no heights."""
    definition = _definition(system.epsg) if system.epsg else None
    return (definition.datum or None) if definition else None


def is_geographic(epsg: int) -> bool:
    """Whether coordinates are degrees."""
    definition = _definition(epsg)
    return definition is not None and definition.geographic


def north_first(system: System, first: Floats, second: Floats) -> bool:
    """Whether the first number of a point is its north; the numbers decide where the name does not bind."""
    definition = _definition(system.epsg) if system.epsg else None
    if definition is None or system.longitude_first:
        return False
    if system.short and len(first):
        if definition.geographic:
            return bool(np.median(first) > _SOUTHERNMOST >= np.median(second))
        if system.epsg in _NTM:
            return bool(np.median(first) > _NTM_NORTH)
    return definition.north_first


def flat(epsg: int) -> int:
    """The system without its heights."""
    definition = _definition(epsg)
    return definition.flat if definition else epsg


def converted(east: Floats, north: Floats, source: int, target: int) -> tuple[Floats, Floats]:
    """East and north in ``target``, from ``source`` (longitude and latitude where that is in degrees); infinite where
    there is no such place."""
    return _transformer(flat(source), target).transform(east, north)


@lru_cache(maxsize=32)
def _transformer(source: int, target: int) -> Transformer:
    from pyproj import Transformer

    return Transformer.from_crs(source, target, always_xy=True)
