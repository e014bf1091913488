"""Finds the plan of map objects without an id: the one whose outline of the same vertikalnivå holds them."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from planarkiv.model.features import FeatureTable
from planarkiv.model.geometry import OUTLINE_TYPES, polygons
from planarkiv.model.part import ragged, referred_rows

Rows = NDArray[np.int32]
"""Row numbers of a table."""

_NEAR = 1.5
"""File units a line may stray outside: its points on the boundary were rounded to the grid."""

_ONE_POINT = ("PUNKT", "SYMBOL", "TEKST", "FLATE")
"""Kinds that are where their first point is; the others follow what is drawn."""

_FAMILIES = (("Rp", "Rb"), ("Kp",))
"""Object types of regulation plans and of municipal plans: neither belongs in an outline of the other."""


@dataclass(frozen=True, slots=True)
class PlacedByOutline:
    """Pairs of row and plan number, and the rows that found no plan, by the reason."""

    rows: Rows
    plans: NDArray[np.int32]
    outside: Rows
    several: Rows
    without_point: Rows


@dataclass(frozen=True, slots=True)
class _Outlines:
    """Polygons in metres of the outlines with a plan, and their rows and plan numbers."""

    shapes: NDArray[Any]
    rows: Rows
    plans: NDArray[np.int32]


def place_by_outline(
    table: FeatureTable, leftovers: Rows, member_rows: Rows, member_plans: NDArray[np.int32]
) -> PlacedByOutline:
    """The plan of each of the ``leftovers``. ``member_rows`` and ``member_plans`` are objects whose plan is known.

    An object with a VERTNIV is compared with outlines of that level and outlines without any; one without a VERTNIV
    with all. Only an object that lies in the outlines of exactly one plan is placed.
    """
    import shapely

    none = np.zeros(0, np.int32)
    first, counts = _points(table, leftovers)
    seen = counts > 0
    without_point, leftovers, first, counts = leftovers[~seen], leftovers[seen], first[seen], counts[seen]
    outlines = _outlines(table, member_rows, member_plans) if len(leftovers) else None
    if outlines is None or not len(outlines.rows):
        return PlacedByOutline(none, none, leftovers, none, without_point)
    owner = np.repeat(np.arange(len(leftovers)), counts)
    at = np.repeat(first - (np.cumsum(counts) - counts), counts) + np.arange(len(owner))
    near = np.where(counts > 1, _NEAR * table.head.unit, 0.0)[owner]
    points = shapely.points(table.head.metres(table.xy[at]))
    if table.own is not None:
        # such an area has no point to represent it, and its corners are its neighbours' too
        whole = polygons(table)[leftovers[owner]]
        of_own = np.isin(leftovers[owner], table.own.rows) & ~shapely.is_missing(whole)
        points[of_own] = shapely.point_on_surface(whole[of_own])
    point, outline = shapely.STRtree(outlines.shapes).query(points, predicate="dwithin", distance=near)
    fits = _alike(table, leftovers[owner[point]], outlines.rows[outline])
    # a point in two outlines of a plan counts once
    hits = np.unique(np.column_stack((owner[point], outlines.plans[outline], point))[fits], axis=0)
    pairs, points_inside = np.unique(hits[:, :2], axis=0, return_counts=True)
    pairs = pairs[points_inside == counts[pairs[:, 0]]]
    found = np.bincount(pairs[:, 0], minlength=len(leftovers))
    alone = found[pairs[:, 0]] == 1
    return PlacedByOutline(
        leftovers[pairs[alone, 0]],
        pairs[alone, 1].astype(np.int32),
        leftovers[found == 0],
        leftovers[found > 1],
        without_point,
    )


def _points(table: FeatureTable, rows: Rows) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Where the points that place each object begin, and how many they are."""
    counts = np.diff(table.pt_off)[rows]
    one = np.isin(rows, table.rows_of_kind(*_ONE_POINT))
    return table.pt_off[rows], np.where(one, np.minimum(counts, 1), counts)


def _outlines(table: FeatureTable, member_rows: Rows, member_plans: NDArray[np.int32]) -> _Outlines:
    import shapely

    plan_of = np.full(len(table), -1, np.int32)
    plan_of[member_rows] = member_plans
    rows = np.sort(np.concatenate([table.rows_of(otype) for otype in OUTLINE_TYPES]))
    rows = rows[plan_of[rows] >= 0].astype(np.int32)
    targets = referred_rows(table)[ragged(table.ref_off, rows)[0]]
    needed = np.union1d(rows, targets[targets >= 0])
    shapes = polygons(table.take(needed))[np.searchsorted(needed, rows)]
    there = ~shapely.is_missing(shapes)
    return _Outlines(shapely.make_valid(shapes[there]), rows[there], plan_of[rows[there]])


def _alike(table: FeatureTable, objects: Rows, outlines: Rows) -> NDArray[np.bool_]:
    """Whether object and outline may belong together by vertikalnivå and by kind of plan."""
    level = table.dense("VERTNIV")
    one, other = level[objects], level[outlines]
    family = np.array([_family(otype) for otype in table.otypes], np.int8)[table.otype]
    alike: NDArray[np.bool_] = (one < 0) | (other < 0) | (one == other)
    alike &= (family[objects] < 0) | (family[objects] == family[outlines])
    return alike


def _family(otype: str) -> int:
    return next((number for number, starts in enumerate(_FAMILIES) if otype.startswith(starts)), -1)
