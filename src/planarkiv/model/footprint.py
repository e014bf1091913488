"""The outline of a plan made light: simplified, so that those of every plan in an archive can be held at once."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from planarkiv.model.features import FeatureTable

OUTLINE_TYPE = "RpOmråde"
"""Only outlines of reguleringsplaner: a kommuneplan covers every one of them, and has no vertikalnivå."""

ON_GROUND = "2"
"""vertikalnivå of an outline that names none."""

_TOLERANCE = 0.25
_COARSEST = 64.0
_MOST_POINTS = 1000


@dataclass(frozen=True, slots=True)
class Footprint:
    """One outline: its vertikalnivå, its coordinate system, and its polygon as WKB, right to ``tolerance`` metres."""

    level: str
    epsg: int
    wkb: bytes
    tolerance: float

    def to_json(self) -> list[Any]:
        """Plain JSON values, as `from_json` reads them."""
        return [self.level, self.epsg, base64.b64encode(self.wkb).decode("ascii"), self.tolerance]

    @classmethod
    def from_json(cls, data: Sequence[Any]) -> Footprint:
        """The footprint that `to_json` wrote."""
        level, epsg, wkb, tolerance = data
        return cls(level, epsg, base64.b64decode(wkb), tolerance)


def footprints(table: FeatureTable) -> tuple[Footprint, ...]:
    """The footprints of the valid outlines of a map; none where its coordinate system is not known."""
    import numpy as np
    import shapely

    from planarkiv.model.geometry import outline_polygons
    from planarkiv.model.topology.validity import sound

    rows = table.rows_of(OUTLINE_TYPE)
    epsg = table.head.epsg
    if epsg is None or not len(rows):
        return ()
    levels = table.columns.get("VERTNIV")
    found = []
    outlines, made = outline_polygons(table)
    wanted = np.isin(outlines, rows) & sound(table)[outlines]
    for row, polygon in zip(outlines[wanted].tolist(), made[wanted], strict=True):
        code = int(table.dense("VERTNIV")[row])
        level = levels.values[code].strip() if levels is not None and code >= 0 else ""
        light, tolerance = _light(polygon)
        found.append(Footprint(level or ON_GROUND, epsg, shapely.to_wkb(light, output_dimension=2), tolerance))
    return tuple(found)


def _light(polygon: Any) -> tuple[Any, float]:
    """The polygon with as few points as its tolerance allows; a very winding one gets a coarser tolerance."""
    import shapely

    tolerance = _TOLERANCE
    while True:
        # ten times as fast where it may lose the form, which is seldom
        light = shapely.simplify(polygon, tolerance, preserve_topology=False)
        if light.is_empty or not shapely.is_valid(light):
            light = shapely.simplify(polygon, tolerance)
        if shapely.get_num_coordinates(light) <= _MOST_POINTS or tolerance >= _COARSEST:
            return light, tolerance
        tolerance *= 4
