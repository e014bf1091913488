"""A part of a table: some of its objects as a table of their own, and which object a reference means."""

import dataclasses
from collections.abc import Callable
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from planarkiv.model.faults import Fault
from planarkiv.model.features import KINDS, Column, FeatureTable, Links, OwnRings

FLATE = KINDS.index("FLATE")
_FEW = 32
"""Values that are not worth gathering anew, and runs of rows that are worth copying one by one."""

_A = TypeVar("_A", bound=np.generic)


def referred_rows(table: FeatureTable) -> NDArray[np.int32]:
    """The row each reference means, shape (r,); -1 where no object has the serial number.

    A serial number that several objects share means the first of them.
    """
    return table.derived("referred_rows", lambda: _referred_rows(table))


def _referred_rows(table: FeatureTable) -> NDArray[np.int32]:
    if not len(table.ref) or not len(table):
        return np.full(len(table.ref), -1, np.int32)
    order = np.argsort(table.serial, kind="stable")
    serials = table.serial[order]
    wanted = np.abs(table.ref)
    at = np.minimum(np.searchsorted(serials, wanted), len(serials) - 1)
    return np.where((serials[at] == wanted) & (wanted > 0), order[at], -1).astype(np.int32)


def ragged(offsets: NDArray[np.int64], rows: NDArray[np.integer]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Indices of everything that ``rows`` own in a flat array with ``offsets``, and the new offsets."""
    starts = offsets[rows]
    counts = offsets[rows + 1] - starts
    new = np.zeros(len(rows) + 1, np.int64)
    np.cumsum(counts, out=new[1:])
    return np.repeat(starts - new[:-1], counts) + np.arange(new[-1]), new


def take(table: FeatureTable, rows: NDArray[np.int32]) -> FeatureTable:
    """The objects ``rows`` (row numbers, any order) as a table in file order.

    Serial numbers and line numbers stay those of the source, faults that name one of the objects come along. A hole
    that is a FLATE outside the part is written out as the references of that FLATE's outer ring, so that the part
    stands alone.
    """
    rows = np.asarray(rows, np.int32)
    if not (rows[1:] > rows[:-1]).all():
        rows = np.unique(rows)
    points, pt_off = _points(table, rows)
    numbers = np.arange(len(rows), dtype=np.int32)
    ref, ref_ring, ref_off = _references(table, rows)
    height = None if table.height is None else points(table.height)
    if height is not None and bool(np.isnan(height).all()):
        height = None
    return dataclasses.replace(
        table,
        kind=table.kind[rows],
        otype=table.otype[rows],
        serial=table.serial[rows],
        line=table.line[rows],
        pt_off=pt_off,
        xy=points(table.xy),
        kp=points(table.kp),
        height=height,
        ref_off=ref_off,
        ref=ref,
        ref_ring=ref_ring,
        columns={path: part for path in table.columns if (part := _column(table, path, rows, numbers))},
        faults=_faults(table, rows),
        arc=None if table.arc is None else points(table.arc),
        own=None if table.own is None else _own_rings(table.own, rows, len(table)),
        links=None if table.links is None else _links(table.links, rows),
        _cache={},
        # areas of curves are not the same where curves are left out
        _whole=None if len(table.ref) else (table, rows),
    )


def _points(
    table: FeatureTable, rows: NDArray[np.int32]
) -> tuple[Callable[[NDArray[_A]], NDArray[_A]], NDArray[np.int64]]:
    """What gives the part's points of an array with an entry for each point, and the new offsets."""
    ends = [*(np.flatnonzero(np.diff(rows) != 1) + 1).tolist(), len(rows)]
    if not len(rows) or len(ends) > _FEW:
        places, offsets = ragged(table.pt_off, rows)
        return lambda values: values[places], offsets
    # runs of rows, as a file that was written plan by plan has them: whole pieces are copied
    runs = list(zip(rows[[0, *ends[:-1]]].tolist(), rows[np.array(ends) - 1].tolist(), strict=True))
    spans = [(int(table.pt_off[first]), int(table.pt_off[last + 1])) for first, last in runs]
    counts = np.diff(table.pt_off)[rows]
    return lambda values: np.concatenate([values[first:last] for first, last in spans]), np.append(0, counts.cumsum())


def _own_rings(own: OwnRings, rows: NDArray[np.int32], size: int) -> OwnRings | None:
    """The rings of the part's areas; ``size`` is that of the whole table."""
    inside = np.zeros(size, np.bool_)
    inside[rows] = True
    areas = np.flatnonzero(inside[own.rows])
    if not len(areas):
        return None
    new_rows = np.searchsorted(rows, own.rows[areas]).astype(np.int32)
    rings, area_off = ragged(own.area_off, areas)
    ring_off = np.append(0, np.diff(own.ring_off)[rings].cumsum())
    return OwnRings(new_rows, area_off, ring_off, own.outer[rings])


def _links(links: Links, rows: NDArray[np.int32]) -> Links | None:
    """What the part's objects say of others; those outside the part are no targets."""
    kept = np.flatnonzero(np.isin(links.rows, rows))
    if not len(kept):
        return None
    target = links.target[kept]
    at = np.minimum(np.searchsorted(rows, target), len(rows) - 1)
    inside = (target >= 0) & (rows[at] == target)
    return Links(
        np.searchsorted(rows, links.rows[kept]).astype(np.int32),
        links.role[kept],
        links.roles,
        np.where(inside, at, -1).astype(np.int32),
        [links.hrefs[entry] for entry in kept.tolist()],
    )


def _faults(table: FeatureTable, rows: NDArray[np.int32]) -> tuple[Fault, ...]:
    by_serial = table.derived("faults_by_serial", lambda: _faults_by_serial(table))
    if not by_serial:
        return ()
    serials = dict.fromkeys(table.serial[rows].tolist())
    return tuple(fault for serial in serials for fault in by_serial.get(serial, ()))


def _faults_by_serial(table: FeatureTable) -> dict[int, list[Fault]]:
    found: dict[int, list[Fault]] = {}
    for fault in table.faults:
        if fault.serial:
            found.setdefault(fault.serial, []).append(fault)
    return found


def _column(table: FeatureTable, path: str, rows: NDArray[np.int32], numbers: NDArray[np.int32]) -> Column | None:
    """The part of a column; ``numbers`` are the new numbers of the ``rows``."""
    column = table.columns[path]
    start = table.derived(f"unbroken:{path}", lambda: _unbroken(column))
    if start is not None:
        low, high = np.searchsorted(rows, (start, start + len(column.rows))).tolist()
        return _compact(Column(numbers[low:high], column.codes[rows[low:high] - start], column.values))
    first = np.searchsorted(column.rows, rows, "left")
    counts = np.searchsorted(column.rows, rows, "right") - first
    owner = np.repeat(numbers, counts)
    if not len(owner):
        return None
    before = np.cumsum(counts) - counts
    entries = np.repeat(first - before, counts) + np.arange(len(owner))
    instance = None if column.instance is None else column.instance[entries]
    if instance is not None and not instance.any():
        instance = None
    return _compact(Column(owner, column.codes[entries], column.values, instance))


def _compact(column: Column) -> Column | None:
    """The column with few values that it does not have: rules look at every value, and a file may have a hundred
    thousand ids where one of its plans has a hundred."""
    if not len(column.rows):
        return None
    if len(column.values) <= _FEW + 2 * len(column.rows):
        return column
    used = sorted(set(column.codes.tolist()))
    number = np.zeros(used[-1] + 1, np.int32)
    number[used] = np.arange(len(used))
    return Column(column.rows, number[column.codes], [column.values[code] for code in used], column.instance)


def _unbroken(column: Column) -> int | None:
    """The first of the rows where each has exactly one value from there to the last; else None."""
    if column.instance is not None or not len(column.rows):
        return None
    first, last = int(column.rows[0]), int(column.rows[-1])
    whole = last - first == len(column.rows) - 1 and bool((column.rows[1:] > column.rows[:-1]).all())
    return first if whole else None


def _references(
    table: FeatureTable, rows: NDArray[np.int32]
) -> tuple[NDArray[np.int64], NDArray[np.int16], NDArray[np.int64]]:
    """References of the part: signed serials, rings, offsets."""
    if not len(table.ref):
        return table.ref, table.ref_ring, np.zeros(len(rows) + 1, np.int64)
    entries, offsets = ragged(table.ref_off, rows)
    inside = np.zeros(len(table) + 1, np.bool_)
    inside[rows] = True
    targets = referred_rows(table)[entries]
    ref, ring = table.ref[entries], table.ref_ring[entries]
    outside = (targets >= 0).nonzero()[0]
    outside = outside[~inside[targets[outside]] & (table.kind[targets[outside]] == FLATE)]
    if not len(outside):
        return ref, ring, offsets
    replaced = {at: _outer_ring(table, int(targets[at]), int(ref[at])) for at in outside.tolist()}
    counts = np.ones(len(ref), np.int64)
    for at, refs in replaced.items():
        counts[at] = len(refs)
    ends = np.concatenate((np.zeros(1, np.int64), np.cumsum(counts)))
    written_out = np.repeat(ref, counts)
    for at, refs in replaced.items():
        written_out[ends[at] : ends[at + 1]] = refs
    return written_out, np.repeat(ring, counts), ends[offsets]


def _outer_ring(table: FeatureTable, row: int, reference: int) -> list[int]:
    """References of the outer ring of one FLATE, walked the other way when the reference is negative."""
    start, stop = table.ref_off[row], table.ref_off[row + 1]
    outer: list[int] = table.ref[start:stop][table.ref_ring[start:stop] == 0].tolist()
    if not outer:
        return [reference]
    return outer if reference > 0 else [-ref for ref in reversed(outer)]
