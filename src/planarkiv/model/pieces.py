"""Objects in the pieces that SOSI has: an area is one polygon, a line is straight or one arc."""

from __future__ import annotations

import dataclasses
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.model.features import KINDS, Column, FeatureTable, OwnRings
from planarkiv.model.part import ragged

_KURVE, _BUEP = (KINDS.index(kind) for kind in ("KURVE", "BUEP"))

Ints = NDArray[np.int64]


class Pieces(NamedTuple):
    """A table in pieces, and the rows of the table before (sorted) that became several: areas, and lines that run
    through arcs."""

    table: FeatureTable
    areas: NDArray[np.int32]
    lines: NDArray[np.int32]


class _Spans(NamedTuple):
    """The points ``first : last`` of the whole table that each piece has, and the row each is a piece of."""

    row: Ints
    first: Ints
    last: Ints
    is_arc: NDArray[np.bool_]


def in_pieces(table: FeatureTable) -> Pieces:
    """The same objects, each piece an object with all the attributes: polygons of an area, straight runs and arcs of a
    line, in their order. Serial numbers are counted anew where there are more objects than before, and links, which
    would no longer say which piece they mean, are left out then. Made once for a table."""
    return table.derived("pieces", lambda: _in_pieces(table))


def _in_pieces(table: FeatureTable) -> Pieces:
    areas, several = _polygons(table)
    lines = _lines(table)
    of_lines = np.unique(lines.row)
    if not len(several) and not len(of_lines):
        return Pieces(table, several, of_lines.astype(np.int32))
    whole = np.ones(len(table), np.bool_)
    whole[areas.row] = False
    whole[lines.row] = False
    others = np.flatnonzero(whole)
    rest = _Spans(others, table.pt_off[others], table.pt_off[others + 1], np.zeros(len(others), np.bool_))
    spans = _by_row(areas, lines, rest)
    cut = of_lines[np.bincount(spans.row, minlength=len(table))[of_lines] > 1]
    return Pieces(_taken(table, spans), several, cut.astype(np.int32))


def _by_row(*all_spans: _Spans) -> _Spans:
    row, first, last = (np.concatenate([spans[at] for spans in all_spans]) for at in range(3))
    is_arc = np.concatenate([spans.is_arc for spans in all_spans])
    order = np.lexsort((first, row))
    return _Spans(row[order], first[order], last[order], is_arc[order])


def _polygons(table: FeatureTable) -> tuple[_Spans, NDArray[np.int32]]:
    """The polygons of all areas, and the rows of those that have several."""
    own = table.own
    if own is None:
        nothing = np.zeros(0, np.int64)
        return _Spans(nothing, nothing, nothing, np.zeros(0, np.bool_)), np.zeros(0, np.int32)
    outers = own.outer.nonzero()[0]
    count = np.diff(np.searchsorted(outers, own.area_off))
    row = own.rows.astype(np.int64).repeat(count)
    # points of areas are counted without those of other objects between them
    shift = table.pt_off[own.rows] - own.ring_off[own.area_off[:-1]]
    ends = np.append(outers[1:], len(own.outer))
    shift = shift.repeat(count)
    spans = _Spans(row, own.ring_off[outers] + shift, own.ring_off[ends] + shift, np.zeros(len(row), np.bool_))
    return spans, own.rows[count > 1]


def _lines(table: FeatureTable) -> _Spans:
    """The pieces of the lines that run through arcs."""
    found: list[tuple[int, int, int, bool]] = []
    for row in _rows_with_arcs(table):
        first, last = int(table.pt_off[row]), int(table.pt_off[row + 1])
        begin = first
        for middle in _middles(table, first, last):
            if middle - 1 > begin:
                found.append((row, begin, middle, False))
            found.append((row, middle - 1, middle + 2, True))
            begin = middle + 1
        if begin < last - 1:
            found.append((row, begin, last, False))
    array = np.array(found, np.int64).reshape(-1, 4)
    return _Spans(array[:, 0], array[:, 1], array[:, 2], array[:, 3].astype(np.bool_))


def _middles(table: FeatureTable, first: int, last: int) -> list[int]:
    """The middles of arcs among these points; one at an end, or beside another one, is none."""
    if table.arc is None:
        return []
    found: list[int] = []
    for middle in (np.flatnonzero(table.arc[first + 1 : last - 1]) + first + 1).tolist():
        if not found or middle > found[-1] + 1:
            found.append(middle)
    return found


def _rows_with_arcs(table: FeatureTable) -> list[int]:
    if table.arc is None:
        return []
    rows = np.unique(np.searchsorted(table.pt_off, table.arc.nonzero()[0], "right") - 1)
    rows = rows[table.kind[rows] == _KURVE]
    return [row for row in rows.tolist() if _middles(table, int(table.pt_off[row]), int(table.pt_off[row + 1]))]


def _taken(table: FeatureTable, spans: _Spans) -> FeatureTable:
    count = np.bincount(spans.row, minlength=len(table)).astype(np.int64)
    new_row = np.append(0, count.cumsum())
    size = spans.last - spans.first
    pt_off = np.append(0, size.cumsum())
    places = (spans.first - pt_off[:-1]).repeat(size) + np.arange(pt_off[-1])
    entries, ref_off = ragged(table.ref_off, spans.row)
    more = len(spans.row) > len(table)
    return dataclasses.replace(
        table,
        kind=np.where(spans.is_arc, _BUEP, table.kind[spans.row]).astype(np.uint8),
        otype=table.otype[spans.row],
        serial=np.arange(1, len(spans.row) + 1, dtype=np.int64) if more else table.serial,
        line=table.line[spans.row],
        pt_off=pt_off,
        xy=table.xy[places],
        kp=table.kp[places],
        height=None if table.height is None else table.height[places],
        ref_off=ref_off,
        ref=table.ref[entries],
        ref_ring=table.ref_ring[entries],
        columns={path: _repeated(column, new_row, count) for path, column in table.columns.items()},
        arc=None if table.arc is None else table.arc[places] & ~spans.is_arc.repeat(size),
        own=_single(table, new_row),
        links=None if more else table.links,
        _cache={},
        _whole=None,
    )


def _single(table: FeatureTable, new_row: Ints) -> OwnRings | None:
    """The rings of the areas, a polygon each."""
    own = table.own
    if own is None:
        return None
    outers = own.outer.nonzero()[0]
    count = np.diff(np.searchsorted(outers, own.area_off))
    rows = new_row[own.rows].repeat(count) + within(count)
    return dataclasses.replace(own, rows=rows.astype(np.int32), area_off=np.append(outers, len(own.outer)))


def within(count: Ints) -> Ints:
    """0, 1 ... within each run of ``count``."""
    found: Ints = np.arange(count.sum()) - (count.cumsum() - count).repeat(count)
    return found


def _repeated(column: Column, new_row: Ints, count: Ints) -> Column:
    times = count[column.rows]
    rows = new_row[column.rows].repeat(times) + within(times)
    order = np.argsort(rows, kind="stable")
    instance = None if column.instance is None else column.instance.repeat(times)[order]
    return Column(rows[order].astype(np.int32), column.codes.repeat(times)[order], column.values, instance)
