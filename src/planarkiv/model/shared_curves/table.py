"""The table with its new curves, and areas that refer to them."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
from numpy.typing import NDArray

from planarkiv.catalogue.object_types import known
from planarkiv.model.features import KINDS, FeatureTable
from planarkiv.model.geometry import polygons
from planarkiv.model.shared_curves.numbered import Flags, Ints, Made

_KURVE, _BUEP = (KINDS.index(kind) for kind in ("KURVE", "BUEP"))
_NODE = 1


def with_nodes(table: FeatureTable) -> FeatureTable:
    """Nodes at the ends of the boundaries."""
    kinds = np.array([found is not None and found.is_boundary for found in map(known, table.otypes)], np.bool_)
    rows = np.flatnonzero(kinds[table.otype] & (np.diff(table.pt_off) > 1))
    kp = table.kp.copy()
    ends = np.concatenate((table.pt_off[rows], table.pt_off[rows + 1] - 1))
    kp[ends[kp[ends] == 0]] = _NODE
    return dataclasses.replace(table, kp=kp, _cache={}, _whole=None)


def put_together(table: FeatureTable, made: list[Made]) -> FeatureTable:
    """The table with the new curves last, areas that refer to curves, and a point inside each of them."""
    own = table.own
    assert own is not None  # noqa: S101 - asked before
    spots = _inside(table, own.rows)
    table = with_nodes(table)
    of_own = np.zeros(len(table), np.bool_)
    of_own[own.rows] = True
    count = np.diff(table.pt_off)
    kept = ~of_own.repeat(count)
    sizes = [np.diff(each.off) for each in made]
    pt_off = np.append(0, np.concatenate([np.where(of_own, 1, count), *sizes]).cumsum()).astype(np.int64)
    ends = int(pt_off[len(table)])
    old = np.zeros(len(spots) + int(kept.sum()), np.bool_)
    old[:] = ~of_own.repeat(np.where(of_own, 1, count))
    xy = np.zeros((pt_off[-1], 2), np.int64)
    xy[:ends][old] = table.xy[kept]
    xy[pt_off[own.rows]] = spots
    xy[ends:] = np.concatenate([each.xy for each in made])
    kp = np.zeros(len(xy), np.int16)
    kp[:ends][old] = table.kp[kept]
    kp[pt_off[len(table) : -1]] = kp[pt_off[len(table) + 1 :] - 1] = _NODE
    height = None
    if table.height is not None:
        height = np.full(len(xy), np.nan)
        height[:ends][old] = table.height[kept]
        height[ends:] = np.concatenate([each.height for each in made])
        height = None if np.isnan(height).all() else height
    otypes = list(dict.fromkeys((*table.otypes, *(each.otype for each in made if len(each.is_arc)))))
    numbers = [np.full(len(each.is_arc), otypes.index(each.otype)) for each in made if len(each.is_arc)]
    is_arc = np.concatenate([each.is_arc for each in made])
    new = len(is_arc)
    return dataclasses.replace(
        table,
        kind=np.append(table.kind, np.where(is_arc, _BUEP, _KURVE)).astype(np.uint8),
        otype=np.concatenate([table.otype, *numbers]).astype(np.int16),
        otypes=otypes,
        serial=np.append(table.serial, int(table.serial.max(initial=0)) + 1 + np.arange(new)).astype(np.int64),
        line=np.append(table.line, np.zeros(new, np.int32)).astype(np.int32),
        pt_off=pt_off,
        xy=xy,
        kp=kp,
        height=height,
        **_references(table, made, new),
        own=None,
        arc=None,
        links=None,
        _cache={},
        _whole=None,
    )


def _references(table: FeatureTable, made: list[Made], new: int) -> dict[str, Any]:
    """The references that were there and those to the curves, by row and ring."""
    row = np.concatenate([np.arange(len(table)).repeat(np.diff(table.ref_off)), *(each.row for each in made)])
    ref = np.concatenate([table.ref, *(each.ref for each in made)])
    ring = np.concatenate([table.ref_ring, *(each.ring for each in made)])
    order = np.argsort(row, kind="stable")
    count = np.bincount(row, minlength=len(table) + new)
    return {
        "ref": ref[order].astype(np.int64),
        "ref_ring": ring[order].astype(np.int16),
        "ref_off": np.append(0, count.cumsum()).astype(np.int64),
    }


def _inside(table: FeatureTable, rows: NDArray[np.int32]) -> Ints:
    """(k, 2) a point (N, E) of the grid inside each area; in one that is too narrow for that, close to it."""
    import shapely

    shapes = polygons(table)[rows]
    # an area that no polygon can be made of has the first of its points
    spots = table.xy[table.pt_off[rows]].copy()
    drawn = np.flatnonzero(~shapely.is_missing(shapes) & ~shapely.is_empty(shapes))
    if not len(drawn):
        return spots
    middle = shapely.get_coordinates(shapely.point_on_surface(shapes[drawn]))[:, ::-1]
    units = (middle - np.array(table.head.origin)) / table.head.unit
    spots[drawn] = np.rint(units).astype(np.int64)
    left = drawn[~_contains(table, shapes[drawn], spots[drawn])]
    for step in ((0, 0), (0, 1), (1, 0), (1, 1)):
        if not len(left):
            break
        at = np.searchsorted(drawn, left)
        tried = np.floor(units[at]).astype(np.int64) + np.array(step)
        fits = _contains(table, shapes[left], tried)
        spots[left[fits]] = tried[fits]
        left = left[~fits]
    return spots


def _contains(table: FeatureTable, shapes: NDArray[Any], spots: Ints) -> Flags:
    import shapely

    found: Flags = shapely.contains_properly(shapes, shapely.points(table.head.metres(spots)))
    return found
