"""Puts the table of one SOSI file together, block by block."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from planarkiv.model.features import FeatureTable, Head
from planarkiv.readers.collector import without_collector
from planarkiv.readers.fault_log import FaultLog
from planarkiv.readers.sosi import charset, coordinates, references, text
from planarkiv.readers.sosi.attribute_texts import attribute_texts, line_in_block
from planarkiv.readers.sosi.attributes import SUBGROUP_AGAIN
from planarkiv.readers.sosi.charset import Decoder
from planarkiv.readers.sosi.checks import check_table
from planarkiv.readers.sosi.columns import AttributeColumns
from planarkiv.readers.sosi.coordinates import CoordinateReader, Points
from planarkiv.readers.sosi.elements import Heads, not_elements, read_heads
from planarkiv.readers.sosi.head import read_head
from planarkiv.readers.sosi.references import ReferenceReader, References
from planarkiv.readers.sosi.scan import ELEMENT, Block, Ints, scan
from planarkiv.readers.sosi.taken import names_to_take

BLOCK_SIZE = 1 << 20
_MANY_NEW_TEXTS = 0.2
_DIFFERENT, _LEAST_DIFFERENT = 0.5, 0.1
"""Share of distinct values that makes a name worth taking out, and where to stop when that does not help."""

_Number = TypeVar("_Number", bound=np.generic)


def read_table(data: bytes, source: str, block_size: int = BLOCK_SIZE) -> FeatureTable:
    """The table of a file's bytes. Never raises on what they hold."""
    if b"\n" not in data and b"\r" in data:
        data = text.with_plain_line_ends(data)
    faults = FaultLog()
    start = len(charset.BOM) if data.startswith(charset.BOM) else 0
    ends_at = text.end_of_content(data)
    stop = len(data) if ends_at is None else ends_at
    first = max(start, text.end_of_preamble(data, stop))
    if first == stop and b".HODE" not in data:
        faults.add("hode-mangler", 1)
        return Gathering(Decoder("utf-8", faults), faults).table(Head(), source)
    declared, codec = charset.detect(data, faults)
    decoder = Decoder(codec, faults)
    notes = FaultLog()
    head = read_head(data[start:first], declared, decoder, faults, notes)
    if head is None:
        faults.add("hode-mangler", 1)
        head = Head(charset_declared=declared, charset=codec)
    line = 1 + text.with_plain_line_ends(data[:first]).count(b"\n")
    with without_collector():
        gathering = Gathering(decoder, faults)
        for block in text.blocks(data, first, stop, block_size):
            line += gathering.add(text.without_control_bytes(block, line, faults), line)
        if ends_at is None and not gathering.ended:
            faults.add("slutt-mangler", max(line - 1, 1))
        head.definitions += gathering.definitions
        head.comments = text.comments(data) - text.comments(head.definitions.encode())
        table = gathering.table(head, source)
        table.notes = (*notes.sorted(), *gathering.notes.sorted())
        return table


class _Elements(NamedTuple):
    """The elements of one block."""

    kind: NDArray[np.uint8]
    serial: Ints
    line: Ints
    points: Ints
    refs: Ints


class Gathering:
    """What is read so far of one file, or of several as one."""

    def __init__(self, decoder: Decoder, faults: FaultLog) -> None:
        self.decoder = decoder
        self.faults = faults
        self.notes = FaultLog()
        self.ended = False
        self.has_others = False
        """Whether there was a head, a definition or an end among the elements."""
        self.definitions = ""
        """Those among the elements."""
        self._data_after_end = False
        self._columns = AttributeColumns(decoder, faults)
        self._sample = True
        self._different = _DIFFERENT
        self._elements: list[_Elements] = []
        self._points: list[Points] = []
        self._depths: list[Ints] = []
        self._point_count = 0
        self._references: list[References] = []
        self._rows = 0

    def add(self, content: bytes, line: int) -> int:
        """Reads one block, which begins on line ``line`` of the file; the number of its lines."""
        block = scan(content)
        if self.ended:
            if not self._data_after_end:
                self._after_end(content, line)
        elif len(others := not_elements(block)):
            self.has_others = True
            self._add_around(others, block, line)
        else:
            self._add_elements(block, line)
        return block.lines

    def _add_around(self, others: Ints, block: Block, line: int) -> None:
        # a head, a definition or the end amid the elements: what stands between them is read piece by piece
        content = block.text[: block.size]
        heads = (block.what == ELEMENT).nonzero()[0]
        start = 0
        for other in others.tolist():
            self._add_text(content[start : block.at[other]], line, start, content)
            where = line + int(block.line[other])
            name = content[block.at[other] : block.end[other]].upper()
            following = heads[heads > other]
            start = int(block.at[following[0]]) if len(following) else len(content)
            if name.startswith(b".SLUTT"):
                self.ended = True
                self._after_end(content[block.end[other] :], where)
                return
            if name.startswith(b".HODE"):
                self.faults.add("hode-gjentatt", where)
            else:
                self.notes.add("definisjon-blant-objekter", where)
                self.definitions += self.decoder.text(content[block.at[other] : start], where)
        self._add_text(content[start:], line, start, content)

    def _add_text(self, part: bytes, line: int, start: int, content: bytes) -> None:
        if part:
            self._add_elements(scan(part), line + content.count(b"\n", 0, start))

    def _after_end(self, content: bytes, line: int) -> None:
        for number, raw in enumerate(content.split(b"\n")):
            if raw.strip() and not raw.lstrip().startswith(b"!"):
                self._data_after_end = True
                self.faults.add("data-etter-slutt", line + number)
                return

    def _add_elements(self, block: Block, line: int) -> None:
        if self._different > _LEAST_DIFFERENT and self._sample:
            self._columns.taken.also_take(names_to_take(block, self.decoder, self._different))
            self._different /= 2
        heads = read_heads(block, line, self.decoder, self.faults)
        owner = (block.what == ELEMENT).cumsum() - 1
        self._columns.taken.take_from(block, line, heads.serial[owner])
        count = len(heads.place)
        point_runs = coordinates.runs_of(block)
        point_owner = owner[point_runs.place]
        reader = CoordinateReader(block, line, heads.serial[point_owner], self.decoder, self.faults)
        points = reader.read(point_runs)
        ref_runs = references.runs_of(block)
        ref_owner = owner[ref_runs.place]
        ref_reader = ReferenceReader(block, line, heads.serial[ref_owner], self.decoder, self.faults)
        refs = ref_reader.read(ref_runs)
        for at in (ref_owner[1:] == ref_owner[:-1]).nonzero()[0].tolist():
            place = int(ref_runs.place[at + 1])
            self.faults.add("ref-gjentatt", line + int(block.line[place]), int(heads.serial[owner[place]]))
        numbers, new = self._columns.add(attribute_texts(block))
        self._sample = new > _MANY_NEW_TEXTS * count
        if not self._sample:
            self._different = _DIFFERENT
        self._note_troubles(block, line, heads, numbers)
        self._add_on_points(points, point_owner)
        if (deep := point_runs.dims < 0).any():
            self._depths.append(self._point_count + deep.repeat(points.counts).nonzero()[0])
        self._point_count += len(points.xy)
        self._points.append(points)
        self._references.append(refs)
        self._elements.append(
            _Elements(
                heads.kind,
                heads.serial,
                line + block.line[heads.place],
                _sums(point_owner, points.counts, count),
                _sums(ref_owner, refs.counts, count),
            )
        )
        self._rows += count

    def _note_troubles(self, block: Block, line: int, heads: Heads, numbers: NDArray[np.int32]) -> None:
        for place, fault in self._columns.troubles(numbers):
            where = None
            if self.faults.keeps(fault.kind):
                where = line + line_in_block(block, int(heads.place[place]), fault.line)
            values = fault.values or {"text": fault.text.strip()}
            log = self.notes if fault.kind == SUBGROUP_AGAIN else self.faults
            log.add(fault.kind, where, int(heads.serial[place]), **values)

    def _add_on_points(self, points: Points, owner: Ints) -> None:
        for on_point in points.on_point:
            element = int(owner[on_point.run])
            before = int(points.counts[: on_point.run][owner[: on_point.run] == element].sum())
            self._columns.add_entry(self._rows + element, on_point.path, on_point.value, before + on_point.point)

    def table(self, head: Head, source: str) -> FeatureTable:
        """Everything read so far as one table, with its faults."""
        table = self.unchecked(head, source)
        check_table(table, self.faults)
        table.faults = self.faults.sorted()
        table.fault_totals = self.faults.totals
        return table

    def unchecked(self, head: Head, source: str) -> FeatureTable:
        """Everything read so far as one table, without its faults."""
        otype, otypes = self._columns.otypes()
        columns = self._columns.columns()
        head.parameters = self._columns.parameters()
        points = coordinates.joined([_no_points(), *self._points])
        self._points.clear()
        if self._depths and points.height is not None:
            _as_heights(np.concatenate(self._depths), points.height, head)
        refs = references.joined([_no_references(), *self._references])
        return FeatureTable(
            head=head,
            source=source,
            kind=_concatenated([e.kind for e in self._elements], np.uint8),
            otype=otype,
            otypes=otypes,
            serial=_concatenated([e.serial for e in self._elements], np.int64),
            line=_concatenated([e.line for e in self._elements], np.int32),
            pt_off=_offsets([e.points for e in self._elements]),
            xy=points.xy,
            kp=points.kp,
            height=points.height,
            ref_off=_offsets([e.refs for e in self._elements]),
            ref=refs.ref,
            ref_ring=refs.ring,
            columns=columns,
        )


def _as_heights(depths: Ints, heights: NDArray[np.float64], head: Head) -> None:
    """Brings what is written as depths (``..NØD``), which may have a unit of their own, into the unit of heights."""
    head.depths = len(depths)
    unit = head.unit if head.unit_h is None else head.unit_h
    unit_d = unit if head.unit_d is None else head.unit_d
    if unit_d != unit:
        finest = min(unit, unit_d)
        deep = heights[depths] * float(Fraction(repr(unit_d)) / Fraction(repr(finest)))
        heights *= float(Fraction(repr(unit)) / Fraction(repr(finest)))
        heights[depths] = deep
        head.unit_h = finest


def _no_points() -> Points:
    return Points(np.zeros(0, np.int64), np.zeros((0, 2), np.int64), np.zeros(0, np.int16))


def _no_references() -> References:
    return References(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0, np.int16))


def _concatenated(parts: Sequence[NDArray[Any]], dtype: type[_Number]) -> NDArray[_Number]:
    return np.concatenate([np.zeros(0, dtype), *parts]).astype(dtype, copy=False)


def _sums(owner: Ints, counts: Ints, number: int) -> Ints:
    """The sum of ``counts`` by owner."""
    return np.bincount(owner, weights=counts, minlength=number).astype(np.int64)


def _offsets(lengths: list[Ints]) -> Ints:
    return np.concatenate([np.zeros(1, np.int64), *lengths]).cumsum()
