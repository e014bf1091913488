"""Whether surfaces cover an outline: exactly, by edges that cancel out, and by area where they do not.

Every ring is turned the same way; then the edges of a mosaic cancel out pairwise, and what is left is the outline: no
gap, no overlap, nothing outside. That is proved on integers without a single overlay; GEOS is asked only otherwise.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from planarkiv.model.features import FeatureTable
from planarkiv.model.geometry import Geometries, outline_polygons, polygons
from planarkiv.model.ladder import MapEvidence, Purposes
from planarkiv.model.topology.sides import signatures

NEW_PURPOSES = ("RpArealformålOmråde", "KpArealformålOmråde")
"""Formål surfaces of PBL 2008."""
OLD_PURPOSES = ("RbFormålOmråde", "KpArealbrukOmråde")
"""Formål surfaces of PBL 1985 and older acts."""

_UNSPECIFIED = "999"

Rows = NDArray[np.int32]


def evidence(table: FeatureTable) -> MapEvidence:
    """What the map has for the ladder."""
    return evidence_of_parts(table, np.array([0, len(table)]))[0]


def evidence_of_parts(table: FeatureTable, row_off: NDArray[np.int64]) -> list[MapEvidence]:
    """The same for each of several maps that are one table: map k has the rows ``row_off[k] : row_off[k + 1]``."""
    outlines, made = outline_polygons(table)
    whole = outlines[[polygon is not None for polygon in made]]
    new, old = _of_types(table, NEW_PURPOSES), _of_types(table, OLD_PURPOSES)
    return [
        MapEvidence(len(mine), _purposes(table, one, mine.tolist()), _purposes(table, other, mine.tolist()))
        for mine, one, other in zip(*(_parts(rows, row_off) for rows in (whole, new, old)), strict=True)
    ]


def _parts(rows: Rows, row_off: NDArray[np.int64]) -> list[Rows]:
    """Sorted rows cut where each map begins."""
    return np.split(rows, np.searchsorted(rows, row_off[1:-1]))


def _purposes(table: FeatureTable, rows: Rows, outlines: list[int]) -> Purposes | None:
    if not len(rows):
        return None
    unspecified = _all_say(table, rows, "REGFORM", _UNSPECIFIED)
    levels = table.dense("VERTNIV")
    share = 1.0 if outlines else 0.0
    for level in {int(levels[row]) for row in outlines}:
        of_level = [row for row in outlines if levels[row] == level]
        # an area that does not tell its level is of any: a rule reports it
        areas = rows[(levels[rows] == level) | (levels[rows] < 0) | (level < 0)]
        share = min(share, covered_share(table, np.array(of_level, np.int32), areas))
    return Purposes(len(rows), round(share, 4), unspecified)


def _of_types(table: FeatureTable, types: tuple[str, ...]) -> NDArray[np.int32]:
    return np.sort(np.concatenate([table.rows_of(otype) for otype in types]))


def _all_say(table: FeatureTable, rows: NDArray[np.int32], path: str, value: str) -> bool:
    column = table.columns.get(path)
    if column is None:
        return False
    codes = table.dense(path)[rows]
    return all(code >= 0 and column.values[code] == value for code in np.unique(codes).tolist())


def covered_share(table: FeatureTable, outlines: Rows, areas: Rows) -> float:
    """Share (0-1) of the area of the outlines that lies in any of the areas; both are rows of ``table``, and what could
    not be put together counts as nothing."""
    import shapely
    from shapely.errors import ShapelyError

    if are_tiled(table, outlines, areas):
        return 1.0
    made = polygons(table)
    try:
        whole = shapely.union_all(_valid(made[outlines]))
        if not whole.area:
            return 0.0
        covered = shapely.intersection(shapely.union_all(_valid(made[areas])), whole)
    except ShapelyError:
        # coordinates beyond all measure
        return 0.0
    return float(covered.area / whole.area)


def _valid(geometries: Geometries) -> Geometries:
    import shapely

    present = geometries[[each is not None for each in geometries]]
    made: Geometries = np.where(shapely.is_valid(present), present, shapely.make_valid(present))
    return made


def are_tiled(table: FeatureTable, outlines: Rows, areas: Rows) -> bool:
    """Whether the areas fill the outlines exactly, vertex by vertex. False does not mean that there is a gap: a vertex
    that only one of two neighbours has is enough."""
    if not len(outlines) or not len(areas):
        return False
    of = signatures(table)
    return bool(of[outlines].sum() == of[areas].sum() and of[outlines].any())
