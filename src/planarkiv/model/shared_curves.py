"""Areas with rings of their own become areas that refer to curves, each shared boundary once: what SOSI wants.

On integers throughout. Edges that several rings walk are one edge; where rings part, meet an arc or a curve that is
there already, there is a node; from node to node runs a curve. A curve of the right type that is there already is
referred to and not made again.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.catalogue.object_types import known
from planarkiv.model.arcs import courses
from planarkiv.model.features import KINDS, Column, FeatureTable
from planarkiv.model.geometry import polygons
from planarkiv.model.part import ragged

_KURVE, _BUEP, _FLATE = (KINDS.index(kind) for kind in ("KURVE", "BUEP", "FLATE"))
_NODE = 1

Ints = NDArray[np.int64]


class _Rings(NamedTuple):
    """Rings without their closing points, one after another: the row and ring number within the area of each, and for
    each corner its number and that of the middle of the arc that leads on from it (-1: none)."""

    row: Ints
    ring: Ints
    off: Ints
    corner: Ints
    middle: Ints


class _Curve(NamedTuple):
    """A new curve: its points (N, E), whether it is an arc, and its OBJTYPE."""

    xy: Ints
    is_arc: bool
    otype: str


def with_curves(table: FeatureTable) -> FeatureTable:
    """The same objects, their areas referring to curves; a table of areas that refer already is returned as it is.

    An area of several polygons becomes as many areas with the same attributes. Curves stand last and have serial
    numbers after all others; areas have a representation point. Lines that run through arcs are drawn out, as SOSI
    has no such lines; heights are left out.
    """
    if table.own is None:
        return table
    single = _one_polygon_each(table)
    curves: list[_Curve] = []
    references: dict[int, list[tuple[int, int]]] = {}
    for boundary, rows in _by_boundary(single).items():
        references.update(_referred(single, boundary, rows, curves))
    return _put_together(single, curves, references)


def _one_polygon_each(table: FeatureTable) -> FeatureTable:
    """Areas of several polygons as several objects."""
    own = table.own
    assert own is not None  # noqa: S101 - asked before
    outers = own.outer.nonzero()[0]
    polygon_of_area = np.searchsorted(outers, own.area_off)
    count = np.diff(polygon_of_area)
    if (count == 1).all():
        return table
    repeat = np.ones(len(table), np.int64)
    repeat[own.rows] = count
    source = np.arange(len(table)).repeat(repeat)
    new_row = np.append(0, repeat.cumsum())
    ring_ends = np.append(outers[1:], len(own.outer))
    points = np.diff(table.pt_off)[source]
    rows = new_row[own.rows].repeat(count) + _within(count)
    ring_points = np.diff(own.ring_off)
    points[rows] = np.add.reduceat(ring_points, outers)
    pt_off = np.append(0, points.cumsum())
    # the points themselves stay in their order: an area's polygons lie one after another
    refs = np.diff(table.ref_off)[source]
    entries, _ = ragged(table.ref_off, source)
    return dataclasses.replace(
        table,
        kind=table.kind[source],
        otype=table.otype[source],
        serial=np.arange(1, len(source) + 1, dtype=np.int64),
        line=table.line[source],
        pt_off=pt_off,
        ref_off=np.append(0, refs.cumsum()),
        ref=table.ref[entries],
        ref_ring=table.ref_ring[entries],
        columns={path: _repeated(column, new_row, repeat) for path, column in table.columns.items()},
        own=dataclasses.replace(own, rows=rows.astype(np.int32), area_off=np.append(outers, ring_ends[-1])),
        links=None,
        _cache={},
        _whole=None,
    )


def _within(count: Ints) -> Ints:
    """0, 1 ... within each run of ``count``."""
    found: Ints = np.arange(count.sum()) - (count.cumsum() - count).repeat(count)
    return found


def _repeated(column: Column, new_row: Ints, repeat: Ints) -> Column:
    times = repeat[column.rows]
    rows = new_row[column.rows].repeat(times) + _within(times)
    order = np.argsort(rows, kind="stable")
    instance = None if column.instance is None else column.instance.repeat(times)[order]
    return Column(rows[order].astype(np.int32), column.codes.repeat(times)[order], column.values, instance)


def _by_boundary(table: FeatureTable) -> Mapping[str, NDArray[np.int32]]:
    """The areas by the type of the curves that bound them; empty where the standard names none."""
    own = table.own
    assert own is not None  # noqa: S101 - asked before
    names = [(found.boundary if (found := known(otype)) else "") for otype in table.otypes]
    kinds = list(dict.fromkeys(names))
    number = np.array([kinds.index(name) for name in names], np.int64)[table.otype[own.rows]]
    return {kind: own.rows[number == at] for at, kind in enumerate(kinds) if (number == at).any()}


def _referred(
    table: FeatureTable, boundary: str, rows: NDArray[np.int32], curves: list[_Curve]
) -> Iterator[tuple[int, list[tuple[int, int]]]]:
    """For each of these areas the references (signed serial, ring); new curves are added to ``curves``."""
    rings, grid = _rings(table, rows)
    first, last = rings.corner, np.empty_like(rings.corner)
    ends = rings.off[1:] - 1
    last[:-1] = first[1:]
    last[ends] = first[rings.off[:-1]]
    edges = np.column_stack((np.minimum(first, last), np.maximum(first, last), rings.middle))
    distinct, edge = np.unique(edges, axis=0, return_inverse=True)
    edge = edge.ravel()
    degree = np.bincount(distinct[:, :2].ravel(), minlength=len(grid))
    is_node = degree != 2
    is_node[distinct[distinct[:, 2] >= 0, :2].ravel()] = True
    there = _Existing(table, boundary, grid)
    is_node[there.ends] = True
    made: dict[int, tuple[int, int, int]] = {}
    found: dict[int, list[tuple[int, int]]] = {}
    for row, ring, order in _walks(rings, is_node):
        pieces = np.flatnonzero(is_node[first[order]])
        bounds = [*(pieces.tolist() or [0]), len(order)]
        for start, stop in pairwise(bounds):
            piece = order[start:stop]
            chain = int(edge[piece].min())
            begins, leads = int(first[piece[0]]), int(edge[piece[0]])
            if chain not in made:
                path = np.append(first[piece], last[piece[-1]])
                if serial := there.serial(path, int(rings.middle[piece[0]])):
                    made[chain] = serial, begins, leads
                else:
                    is_arc = bool(rings.middle[piece[0]] >= 0)
                    whole = np.insert(path, 1, rings.middle[piece[0]]) if is_arc else path
                    curves.append(_Curve(grid[whole], is_arc, boundary))
                    made[chain] = _next_serial(table) + len(curves) - 1, begins, leads
            serial, made_begins, made_leads = made[chain]
            sign = 1 if (begins, leads) == (made_begins, made_leads) else -1
            found.setdefault(row, []).append((sign * serial, ring))
    yield from found.items()


def _next_serial(table: FeatureTable) -> int:
    return int(table.serial.max(initial=0)) + 1


def _rings(table: FeatureTable, rows: NDArray[np.int32]) -> tuple[_Rings, Ints]:
    """The rings of these areas, and the distinct points (N, E) that corners are numbers of."""
    own = table.own
    assert own is not None  # noqa: S101 - asked before
    areas = np.searchsorted(own.rows, rows)
    of_rings, area_off = ragged(own.area_off, areas)
    size = np.diff(own.ring_off)[of_rings]
    ring = _within(np.diff(area_off))
    row = rows.astype(np.int64).repeat(np.diff(area_off))
    # where each ring lies among the points of the table
    into = own.ring_off[of_rings] - own.ring_off[own.area_off[areas]].repeat(np.diff(area_off))
    start = table.pt_off[row] + into
    places = (start.repeat(size) + _within(size)).astype(np.int64)
    closing = np.zeros(len(places), np.bool_)
    closing[size.cumsum() - 1] = True
    grid, number = np.unique(table.xy[places], axis=0, return_inverse=True)
    number = number.ravel()
    is_middle = np.zeros(len(places), np.bool_) if table.arc is None else table.arc[places] & ~closing
    middle = np.full(len(places), -1, np.int64)
    middle[np.flatnonzero(is_middle) - 1] = number[is_middle]
    corners = ~closing & ~is_middle
    of_ring = np.arange(len(size)).repeat(size)
    count = np.bincount(of_ring[corners], minlength=len(size))
    return _Rings(row, ring, np.append(0, count.cumsum()), number[corners], middle[corners]), grid


def _walks(rings: _Rings, is_node: NDArray[np.bool_]) -> Iterator[tuple[int, int, Ints]]:
    """The row, ring number and corners of each ring, from a node on; from its first point by number where it has none,
    so that all who walk the same ring begin at the same place."""
    for at, (row, ring) in enumerate(zip(rings.row.tolist(), rings.ring.tolist(), strict=True)):
        places = np.arange(rings.off[at], rings.off[at + 1])
        corners = rings.corner[places]
        nodes = is_node[corners].nonzero()[0]
        begin = int(nodes[0]) if len(nodes) else int(corners.argmin())
        yield row, ring, np.roll(places, -begin)


class _Existing:
    """The curves of one type that the table has already, by the corners they run through."""

    def __init__(self, table: FeatureTable, boundary: str, grid: Ints) -> None:
        self._by_path: dict[tuple[int, ...], int] = {}
        number = {(int(north), int(east)): at for at, (north, east) in enumerate(grid.tolist())}
        ends: list[int] = []
        for row in table.rows_of(boundary).tolist() if boundary else ():
            points = slice(int(table.pt_off[row]), int(table.pt_off[row + 1]))
            path = tuple(number.get((north, east), -1) for north, east in table.xy[points].tolist())
            if len(path) > 1 and -1 not in path:
                self._by_path.setdefault(path, int(table.serial[row]))
                ends += (path[0], path[-1])
        self.ends = np.array(sorted(set(ends)), np.int64)

    def serial(self, path: Sequence[int] | Ints, middle: int) -> int:
        """The serial number of a curve through these corners, negative where it runs the other way; 0 for none."""
        corners = tuple(int(each) for each in path)
        if middle >= 0:
            corners = (corners[0], middle, *corners[1:])
        return self._by_path.get(corners, 0) or -self._by_path.get(corners[::-1], 0)


def _bounds(table: FeatureTable) -> NDArray[np.bool_]:
    """Which objects are boundaries by their type."""
    kinds = [found is not None and found.is_boundary for found in map(known, table.otypes)]
    return np.array(kinds, np.bool_)[table.otype]


def _put_together(
    table: FeatureTable, curves: Sequence[_Curve], references: Mapping[int, Sequence[tuple[int, int]]]
) -> FeatureTable:
    import shapely

    own = table.own
    assert own is not None  # noqa: S101 - asked before
    shapes = polygons(table)[own.rows]
    inside = shapely.get_coordinates(shapely.point_on_surface(shapes))
    unit, (north, east) = table.head.unit, table.head.origin
    spots = np.rint((inside[:, ::-1] - (north, east)) / unit).astype(np.int64)
    of_own = np.zeros(len(table), np.bool_)
    of_own[own.rows] = True
    paths = courses(table)
    count = paths.length
    kept = (paths.start.repeat(count) + _within(count))[~of_own.repeat(count)]
    new_count = np.append(np.where(of_own, 1, count), [len(curve.xy) for curve in curves]).astype(np.int64)
    pt_off = np.append(0, new_count.cumsum())
    xy = np.zeros((pt_off[-1], 2), np.int64)
    old = np.zeros(len(xy), np.bool_)
    old[: pt_off[len(table)]] = ~of_own.repeat(new_count[: len(table)])
    xy[old] = paths.xy[kept]
    xy[pt_off[own.rows]] = spots
    if curves:
        xy[pt_off[len(table)] :] = np.concatenate([curve.xy for curve in curves])
    kp = np.zeros(len(xy), np.int16)
    if table.arc is None:
        kp[old] = table.kp[kept]
    last = pt_off[len(table) + 1 :] - 1
    kp[pt_off[len(table) : -1]] = kp[last] = _NODE
    there = np.flatnonzero(_bounds(table) & (new_count[: len(table)] > 1))
    kp[pt_off[there]] = kp[pt_off[there + 1] - 1] = _NODE
    otypes = list(dict.fromkeys((*table.otypes, *(curve.otype for curve in curves))))
    refs = [[*zip(*_of_row(table, row), strict=True), *references.get(row, ())] for row in range(len(table))]
    serial = np.append(table.serial, _next_serial(table) + np.arange(len(curves)))
    return dataclasses.replace(
        table,
        kind=np.append(table.kind, [_BUEP if curve.is_arc else _KURVE for curve in curves]).astype(np.uint8),
        otype=np.append(table.otype, [otypes.index(curve.otype) for curve in curves]).astype(np.int16),
        otypes=otypes,
        serial=serial.astype(np.int64),
        line=np.append(table.line, np.zeros(len(curves), np.int32)).astype(np.int32),
        pt_off=pt_off,
        xy=xy,
        kp=kp,
        height=None,
        ref_off=np.append(0, np.cumsum([*map(len, refs), *(0 for _ in curves)])).astype(np.int64),
        ref=np.array([ref for of_row in refs for ref, _ in of_row], np.int64),
        ref_ring=np.array([ring for of_row in refs for _, ring in of_row], np.int16),
        own=None,
        arc=None,
        links=None,
        _cache={},
        _whole=None,
    )


def _of_row(table: FeatureTable, row: int) -> tuple[list[int], list[int]]:
    first, last = int(table.ref_off[row]), int(table.ref_off[row + 1])
    return table.ref[first:last].tolist(), table.ref_ring[first:last].tolist()
