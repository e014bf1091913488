"""Whether surfaces cover an outline: exactly, by edges that cancel out, and by area where they do not.

Every ring is turned the same way; then the edges of a mosaic cancel out pairwise, and what is left is the outline: no
gap, no overlap, nothing outside. That is proved on integers without a single overlay; GEOS is asked only otherwise.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from planarkiv.model.features import FeatureTable
from planarkiv.model.geometry import OUTLINE_TYPES, Geometries, polygons
from planarkiv.model.ladder import MapEvidence, Purposes

NEW_PURPOSES = ("RpArealformålOmråde", "KpArealformålOmråde")
"""Formål surfaces of PBL 2008 (model.md 2)."""
OLD_PURPOSES = ("RbFormålOmråde", "KpArealbrukOmråde")
"""Formål surfaces of PBL 1985 and older acts."""

_UNSPECIFIED = "999"
_PER_METRE = 1000
_MIX = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93)


def evidence(table: FeatureTable) -> MapEvidence:
    """What the map has for the ladder."""
    outlines = _of_types(table, OUTLINE_TYPES)
    whole = [row for row in outlines.tolist() if polygons(table)[row] is not None]
    return MapEvidence(len(whole), _purposes(table, NEW_PURPOSES, whole), _purposes(table, OLD_PURPOSES, whole))


def _purposes(table: FeatureTable, types: tuple[str, ...], outlines: list[int]) -> Purposes | None:
    rows = _of_types(table, types)
    if not len(rows):
        return None
    unspecified = _all_say(table, rows, "REGFORM", _UNSPECIFIED)
    levels = table.dense("VERTNIV")
    share = 1.0 if outlines else 0.0
    for level in {int(levels[row]) for row in outlines}:
        of_level = [row for row in outlines if levels[row] == level]
        # an area that does not tell its level is of any: a rule reports it
        areas = rows[(levels[rows] == level) | (levels[rows] < 0) | (level < 0)]
        share = min(share, covered_share(polygons(table)[of_level], polygons(table)[areas]))
    return Purposes(len(rows), round(share, 4), unspecified)


def _of_types(table: FeatureTable, types: tuple[str, ...]) -> NDArray[np.int32]:
    return np.sort(np.concatenate([table.rows_of(otype) for otype in types]))


def _all_say(table: FeatureTable, rows: NDArray[np.int32], path: str, value: str) -> bool:
    column = table.columns.get(path)
    if column is None:
        return False
    codes = table.dense(path)[rows]
    return all(code >= 0 and column.values[code] == value for code in np.unique(codes).tolist())


def covered_share(outlines: Geometries, areas: Geometries) -> float:
    """Share (0-1) of the outlines' area that lies in any of the areas; entries that are None are left out."""
    import shapely

    outlines, areas = _present(outlines), _present(areas)
    if not len(outlines) or not len(areas):
        return 0.0
    if are_tiled(outlines, areas):
        return 1.0
    whole = shapely.union_all(_valid(outlines))
    if not whole.area:
        return 0.0
    return float(shapely.intersection(shapely.union_all(_valid(areas)), whole).area / whole.area)


def _present(geometries: Geometries) -> Geometries:
    kept: Geometries = geometries[[each is not None for each in geometries]]
    return kept


def _valid(geometries: Geometries) -> Geometries:
    import shapely

    made: Geometries = np.where(shapely.is_valid(geometries), geometries, shapely.make_valid(geometries))
    return made


def are_tiled(outlines: Geometries, areas: Geometries) -> bool:
    """Whether the areas fill the outlines exactly, vertex by vertex. False does not mean that there is a gap: a vertex
    that only one of two neighbours has is enough."""
    return _signature(outlines) == _signature(areas)


def _signature(geometries: Geometries) -> tuple[int, int]:
    """A sum over all edges in which an edge and the same edge walked back cancel out (and no others, but for one chance
    in 2**64)."""
    import shapely

    turned = shapely.orient_polygons(geometries)
    _, points, (rings, _) = shapely.to_ragged_array(turned)
    grid = np.rint(points[:, :2] * _PER_METRE).astype(np.int64).view(np.uint64)
    with np.errstate(over="ignore"):
        mixed = [_mixed(grid[:, 0] * np.uint64(_MIX[at]) + grid[:, 1] * np.uint64(_MIX[at + 1])) for at in (0, 2)]
        inside = np.ones(len(grid), dtype=bool)
        inside[rings[1:] - 1] = False
        starts = np.flatnonzero(inside)
        sums = [
            _mixed(one[starts] + np.uint64(3) * one[starts + 1]) - _mixed(one[starts + 1] + np.uint64(3) * one[starts])
            for one in mixed
        ]
        return int(sums[0].sum(dtype=np.uint64)), int(sums[1].sum(dtype=np.uint64))


def _mixed(values: NDArray[np.uint64]) -> NDArray[np.uint64]:
    values = values ^ (values >> np.uint64(31))
    values = values * np.uint64(0xBF58476D1CE4E5B9)
    return values ^ (values >> np.uint64(29))
