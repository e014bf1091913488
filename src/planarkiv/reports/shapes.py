"""The place of a finding as a geometry, for maps: what it is drawn as, whatever a rule wrote."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from planarkiv.findings import Finding
from planarkiv.reports import places

if TYPE_CHECKING:
    from pyproj import Transformer

WORLD = 4326


class Kind(StrEnum):
    """What a place is drawn as."""

    POINT = "point"
    LINE = "line"
    AREA = "area"


@dataclass(frozen=True, slots=True)
class Placed:
    """A geometry (shapely's, east before north) that has parts of one kind only, and its kind."""

    kind: Kind
    geometry: Any


_KIND_OF = {0: Kind.POINT, 1: Kind.LINE, 2: Kind.LINE, 3: Kind.AREA, 4: Kind.POINT, 5: Kind.LINE, 6: Kind.AREA}
"""By shapely's numbers for types; 2 is a ring."""


def placed(finding: Finding) -> Placed | None:
    """Where the finding is: its geometry, else its point; None when it has no place in a coordinate system."""
    import numpy as np
    import shapely

    if finding.epsg is None:
        return None
    if finding.geometry:
        with np.errstate(all="ignore"):
            geometry = shapely.from_wkt(finding.geometry, on_invalid="ignore")
        found = None if geometry is None else _of_one_kind(shapely.force_2d(geometry))
        if found is not None:
            return found
    point = places.point(finding)
    return Placed(Kind.POINT, shapely.Point(point)) if point else None


def _of_one_kind(geometry: Any) -> Placed | None:
    """The parts with the greatest extent (areas before lines before points) as one geometry."""
    import numpy as np
    import shapely

    parts = [part for part in _flat(geometry) if not part.is_empty]
    if not parts or not np.isfinite(shapely.get_coordinates(parts)).all():
        return None
    kinds = [_KIND_OF[shapely.get_type_id(part)] for part in parts]
    kind = next(each for each in (Kind.AREA, Kind.LINE, Kind.POINT) if each in kinds)
    chosen = [part for part, each in zip(parts, kinds, strict=True) if each is kind]
    if len(chosen) == 1:
        return Placed(kind, chosen[0])
    together = {Kind.AREA: shapely.multipolygons, Kind.LINE: shapely.multilinestrings, Kind.POINT: shapely.multipoints}
    return Placed(kind, together[kind](chosen))


def _flat(geometry: Any) -> list[Any]:
    """Single geometries, out of collections in collections."""
    if not hasattr(geometry, "geoms"):
        return [geometry]
    return [part for each in geometry.geoms for part in _flat(each)]


@lru_cache(maxsize=8)
def to_world(epsg: int) -> "Transformer | None":
    """From a coordinate system to degrees, east before north; None for a code that is none."""
    from pyproj import Transformer
    from pyproj.exceptions import ProjError

    try:
        return Transformer.from_crs(epsg, WORLD, always_xy=True)
    except ProjError:
        return None
