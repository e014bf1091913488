"""Several tables as one: the plans of a municipality in one file, each object with a number of its own."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

from planarkiv.errors import PlanarkivError
from planarkiv.language import say
from planarkiv.model.features import EXACT, Column, FeatureTable, Head, Links, OwnRings
from planarkiv.model.fingerprint import counts, object_digests
from planarkiv.model.joined_heads import Grid, check_alike, disagreed, group_of, joined_head
from planarkiv.model.part import referred_rows
from planarkiv.model.rings import is_curve

Ints = NDArray[np.int64]


def joined(tables: Sequence[FeatureTable]) -> FeatureTable:
    """All objects of ``tables`` as one table, in their order; of a single table it is the table itself.

    Serial numbers are counted anew from 1, references follow. A curve that bounds areas of several tables and is the
    same in all of them, as in the parts of one delivery, is there once. Coordinates are on the coarsest grid that holds
    those of all exactly. What the heads agree on stays in the head; where they do not, what they say for objects that
    do not say it themselves (``..KVALITET``) is put on those objects. The version of SOSI is the newest, the nivå the
    lowest, and every object catalogue is named. Faults stay with the tables they were found in.

    Raises PlanarkivError where the tables are not of one format, or not in one coordinate system, or have heights above
    different zero levels. Raises ValueError when there are no tables.
    """
    if not tables:
        raise ValueError("no tables to join")
    if len(tables) == 1:
        return tables[0]
    check_alike(tables)
    grid = _grid([table.head for table in tables])
    said_by_heads = disagreed([table.head for table in tables])
    tables = [with_defaults(table, said_by_heads) for table in tables]
    first_row = np.append(0, np.cumsum([len(table) for table in tables])).tolist()
    otypes = list(dict.fromkeys(name for table in tables for name in table.otypes))
    serials, references = _renumbered(tables)
    whole = FeatureTable(
        head=joined_head(tables, grid, said_by_heads),
        source=", ".join(dict.fromkeys(table.source for table in tables)),
        kind=np.concatenate([table.kind for table in tables]),
        otype=np.concatenate([_codes(table.otypes, otypes)[table.otype] for table in tables]).astype(np.int16),
        otypes=otypes,
        serial=serials,
        line=np.concatenate([table.line for table in tables]),
        pt_off=_offsets(table.pt_off for table in tables),
        xy=np.concatenate([_on_grid(table, grid) for table in tables]),
        kp=np.concatenate([table.kp for table in tables]),
        height=_heights(tables, grid),
        ref_off=_offsets(table.ref_off for table in tables),
        ref=references,
        ref_ring=np.concatenate([table.ref_ring for table in tables]),
        columns=_columns(tables, first_row),
        format=tables[0].format,
        arc=_arcs(tables),
        own=_own_rings(tables, first_row),
        links=_links(tables, first_row),
    )
    return _with_shared_curves_once(whole, np.arange(len(tables)).repeat([len(table) for table in tables]))


def _exact(value: float) -> Fraction:
    return Fraction(repr(value))


def _common(values: Iterable[Fraction]) -> Fraction:
    """The largest number that all are a multiple of."""
    found = Fraction(0)
    for value in values:
        denominator = math.lcm(found.denominator, value.denominator)
        found = Fraction(math.gcd(int(found * denominator), int(value * denominator)), denominator)
    return found


def _grid(heads: Sequence[Head]) -> Grid:
    units = [_exact(head.unit) for head in heads]
    origins = [(_exact(head.origin[0]), _exact(head.origin[1])) for head in heads]
    origin = origins[0] if len(set(origins)) == 1 else (Fraction(0), Fraction(0))
    apart = [value for each in origins for value in each] if len(set(origins)) > 1 else []
    heights = [unit if head.unit_h is None else _exact(head.unit_h) for head, unit in zip(heads, units, strict=True)]
    unit, unit_h = _common([*units, *apart]), _common(heights)
    return Grid(unit, None if unit_h == unit else unit_h, origin)


def _on_grid(table: FeatureTable, grid: Grid) -> Ints:
    factor = _exact(table.head.unit) / grid.unit
    steps = [(_exact(own) - new) / grid.unit for own, new in zip(table.head.origin, grid.origin, strict=True)]
    largest = int(np.abs(table.xy).max(initial=0)) * factor + max(map(abs, steps))
    if largest >= EXACT:
        raise PlanarkivError(
            say(
                "Koordinatene i {source} har så fin enhet at filene ikke kan slås sammen uten avrunding. "
                "Skriv kartet som en fil for seg.",
                source=table.source,
            )
        )
    moved: Ints = table.xy * int(factor) + np.array([int(step) for step in steps], np.int64)
    return moved


def _heights(tables: Sequence[FeatureTable], grid: Grid) -> NDArray[np.float64] | None:
    if all(table.height is None for table in tables):
        return None
    unit_h = grid.unit if grid.unit_h is None else grid.unit_h
    found = []
    for table in tables:
        if table.height is None:
            found.append(np.full(len(table.xy), np.nan))
            continue
        own = _exact(table.head.unit if table.head.unit_h is None else table.head.unit_h)
        found.append(table.height * int(own / unit_h))
    return np.concatenate(found)


def with_defaults(table: FeatureTable, groups: Sequence[str]) -> FeatureTable:
    """The table with what its head says of objects on those of them that say nothing of the kind."""
    columns = dict(table.columns)
    for group in groups:
        found = group_of(table.head, group)
        if not found:
            continue
        silent = np.ones(len(table), np.bool_)
        for path, column in table.columns.items():
            if path.partition(".")[0] == group:
                silent[column.rows] = False
        rows = silent.nonzero()[0].astype(np.int32)
        for path, values in found.items():
            if len(rows):
                columns[path] = _merged([columns[path]] if path in columns else [], _constant(rows, values))
    return dataclasses.replace(table, columns=columns, _cache={}, _whole=None)


def _constant(rows: NDArray[np.int32], values: Sequence[str]) -> Column:
    """A column with the same values at each of the rows; a repeated one repeats its group."""
    distinct = list(dict.fromkeys(values))
    codes = np.array([distinct.index(value) for value in values], np.int32)
    instance = np.tile(np.arange(len(values), dtype=np.int32), len(rows)) if len(values) > 1 else None
    return Column(rows.repeat(len(values)), np.tile(codes, len(rows)), distinct, instance)


def _offsets(all_offsets: Iterable[Ints]) -> Ints:
    counts = np.concatenate([np.diff(offsets) for offsets in all_offsets])
    return np.append(0, counts.cumsum()).astype(np.int64)


def _codes(names: Sequence[str], among: Sequence[str]) -> NDArray[np.int32]:
    number = {name: at for at, name in enumerate(among)}
    return np.array([number[name] for name in names], np.int32)


def _renumbered(tables: Sequence[FeatureTable]) -> tuple[Ints, Ints]:
    """Serials and references, numbered from 1 on through all tables. What refers to nothing, and what has no number or
    that of another object, is as it was."""
    serials, references = [], []
    given = 0
    for table in tables:
        known = np.unique(np.concatenate((table.serial, np.abs(table.ref))))
        known = known[known > 0]
        serials.append(np.where(table.serial > 0, np.searchsorted(known, table.serial) + given + 1, 0))
        found = np.searchsorted(known, np.abs(table.ref)) + given + 1
        references.append(np.sign(table.ref) * found)
        given += len(known)
    return np.concatenate(serials).astype(np.int64), np.concatenate(references).astype(np.int64)


def _with_shared_curves_once(whole: FeatureTable, table_of: Ints) -> FeatureTable:
    """The table without curves that areas refer to and that are the same as one of an earlier table."""
    targets = referred_rows(whole)
    rows = np.unique(targets[targets >= 0])
    rows = _alike(whole, rows[is_curve(whole.kind[rows])])
    instead = np.arange(len(whole))
    first: dict[object, int] = {}
    for row, same in zip(rows.tolist(), _sameness(whole, rows), strict=True):
        kept = first.setdefault(same, row)
        if table_of[kept] != table_of[row]:
            instead[row] = kept
    gone = instead != np.arange(len(whole))
    if not gone.any():
        return whole
    moved = np.flatnonzero((targets >= 0) & gone[targets])
    ref = whole.ref.copy()
    ref[moved] = np.sign(ref[moved]) * whole.serial[instead[targets[moved]]]
    kept_rows = np.flatnonzero(~gone).astype(np.int32)
    left = dataclasses.replace(whole, ref=ref, _cache={}, _whole=None).take(kept_rows)
    serial, ref = _renumbered([left])
    return dataclasses.replace(left, serial=serial, ref=ref, _cache={}, _whole=None)


def _alike(table: FeatureTable, rows: NDArray[np.int32]) -> NDArray[np.int32]:
    """Those of the curves that share their ends, type and number of points with another."""
    rows = rows[np.diff(table.pt_off)[rows] > 0]
    first, last = table.pt_off[rows], table.pt_off[rows + 1] - 1
    keys = np.column_stack((table.otype[rows], last - first, table.xy[first], table.xy[last]))
    _, number, count = np.unique(keys, axis=0, return_inverse=True, return_counts=True)
    return rows[count[number.ravel()] > 1]


def _sameness(table: FeatureTable, rows: NDArray[np.int32]) -> list[object]:
    """What is equal for objects that are the same in all they say."""
    part = table.take(rows)
    rest = [path for path in part.columns if not counts(path)]
    said = (tuple(tuple(part.values_at(path, row)) for path in rest) for row in range(len(part)))
    return list(zip(object_digests(part), said, strict=True))


def _columns(tables: Sequence[FeatureTable], first_row: Sequence[int]) -> dict[str, Column]:
    paths = dict.fromkeys(path for table in tables for path in table.columns)
    found = {}
    for path in paths:
        parts = [
            dataclasses.replace(column, rows=(column.rows + first).astype(np.int32))
            for table, first in zip(tables, first_row, strict=False)
            if (column := table.columns.get(path)) is not None
        ]
        found[path] = _merged(parts[:-1], parts[-1])
    return found


def _merged(columns: Sequence[Column], last: Column) -> Column:
    """The entries of all the columns by row."""
    columns = [*columns, last]
    if len(columns) == 1:
        return last
    number: dict[str, int] = {}
    codes = []
    for column in columns:
        own = [number.setdefault(value, len(number)) for value in column.values]
        codes.append(np.array(own, np.int32)[column.codes])
    rows = np.concatenate([column.rows for column in columns])
    order = np.argsort(rows, kind="stable")
    instance = None
    if any(column.instance is not None for column in columns):
        instance = np.concatenate(
            [np.zeros(len(each.rows), np.int32) if each.instance is None else each.instance for each in columns]
        )[order]
    return Column(rows[order], np.concatenate(codes)[order], list(number), instance)


def _arcs(tables: Sequence[FeatureTable]) -> NDArray[np.bool_] | None:
    if all(table.arc is None for table in tables):
        return None
    return np.concatenate([np.zeros(len(each.xy), np.bool_) if each.arc is None else each.arc for each in tables])


def _own_rings(tables: Sequence[FeatureTable], first_row: Sequence[int]) -> OwnRings | None:
    found: list[tuple[OwnRings, int]] = [
        (table.own, first) for table, first in zip(tables, first_row, strict=False) if table.own is not None
    ]
    if not found:
        return None
    return OwnRings(
        np.concatenate([own.rows + first for own, first in found]).astype(np.int32),
        _offsets(own.area_off for own, _ in found),
        _offsets(own.ring_off for own, _ in found),
        np.concatenate([own.outer for own, _ in found]),
    )


def _links(tables: Sequence[FeatureTable], first_row: Sequence[int]) -> Links | None:
    found: list[tuple[Links, int]] = [
        (table.links, first) for table, first in zip(tables, first_row, strict=False) if table.links is not None
    ]
    if not found:
        return None
    roles = list(dict.fromkeys(role for links, _ in found for role in links.roles))
    return Links(
        _concatenated((links.rows + first for links, first in found), np.int32),
        _concatenated((_codes(links.roles, roles)[links.role] for links, _ in found), np.int16),
        roles,
        _concatenated((np.where(each.target < 0, -1, each.target + first) for each, first in found), np.int32),
        [href for links, _ in found for href in links.hrefs],
    )


def _concatenated(arrays: Iterable[NDArray[Any]], kind: type[np.generic]) -> NDArray[Any]:
    return np.concatenate(list(arrays)).astype(kind)
