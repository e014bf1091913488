"""A table whose arcs are drawn out as short straight lines: for systems in which an arc is no arc."""

from __future__ import annotations

import dataclasses

import numpy as np

from planarkiv.model.arcs import ARC_KINDS, courses
from planarkiv.model.features import KINDS, FeatureTable, OwnRings, is_point_level


def with_arcs_drawn_out(table: FeatureTable) -> FeatureTable:
    """The same objects with the points of their courses; a table without arcs is returned as it is.

    Points of the file keep their node types and heights; what else stood on single points of a table with arcs is left
    out, as the points have other numbers.
    """
    arcs = table.rows_of_kind(*ARC_KINDS)
    if not len(arcs) and table.arc is None:
        return table
    paths = courses(table)
    count = paths.length
    pt_off = np.append(0, count.cumsum())
    places = np.arange(pt_off[-1]) + (paths.start - pt_off[:-1]).repeat(count)
    # where the points of the file stand in the pool of the courses
    pool = np.full(len(paths.xy), -1, np.int64)
    pool[: paths.own] = np.arange(paths.own)
    if paths.moved is not None:
        owner = np.arange(len(table)).repeat(np.diff(table.pt_off))
        pool[paths.start[owner] + paths.moved[: len(owner)]] = np.arange(len(owner))
    source = pool[places]
    old = source >= 0
    kp = np.zeros(len(places), np.int16)
    kp[old] = table.kp[source[old]]
    _keep_ends(table, arcs, pt_off, kp)
    height = None
    if table.height is not None:
        height = np.full(len(places), np.nan)
        height[old] = table.height[source[old]]
    kind = table.kind.copy()
    kind[arcs] = KINDS.index("KURVE")
    return dataclasses.replace(
        table,
        kind=kind,
        pt_off=pt_off,
        xy=paths.xy[places],
        kp=kp,
        height=height,
        columns={path: column for path, column in table.columns.items() if not is_point_level(path)},
        arc=None,
        own=None if table.own is None else _own(table, table.own),
        _cache={},
        _whole=None,
    )


def _keep_ends(table: FeatureTable, arcs: np.ndarray, pt_off: np.ndarray, kp: np.ndarray) -> None:
    """The first and the last point of an arc are those of the file."""
    arcs = arcs[(np.diff(table.pt_off)[arcs] > 0) & (np.diff(pt_off)[arcs] > 0)]
    kp[pt_off[arcs]] = table.kp[table.pt_off[arcs]]
    kp[pt_off[arcs + 1] - 1] = table.kp[table.pt_off[arcs + 1] - 1]


def _own(table: FeatureTable, own: OwnRings) -> OwnRings:
    """The same rings, longer by what their arcs are drawn out to."""
    paths = courses(table)
    if paths.moved is None:
        return own
    rows = own.rows.astype(np.int64)
    offsets = np.append(0, paths.length[rows].cumsum())
    area = np.arange(len(rows)).repeat(np.diff(own.area_off))
    first = own.ring_off[:-1] - own.ring_off[own.area_off[area]] + table.pt_off[rows[area]]
    return dataclasses.replace(own, ring_off=np.append(paths.moved[first] + offsets[area], offsets[-1]))
