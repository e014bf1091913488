"""References: ``..REF :1 :-2 (:3 :-4)``, signed serial numbers in rings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.readers.fault_log import FaultLog
from planarkiv.readers.sosi.charset import Decoder
from planarkiv.readers.sosi.scan import REFS, Block, Ints

_TAG = len(b"..REF")
# int64 goes down to -9.22e18: what is below it would be read as something else
_RUN, _OPEN, _CLOSE = -9100000000000000000, -9150000000000000000, -9200000000000000000
_RUN_TEXT, _OPEN_TEXT, _CLOSE_TEXT = b" %d " % _RUN, b" %d " % _OPEN, b" %d " % _CLOSE
_SMALLEST = -9000000000000000000
_COMMENT = re.compile(rb"![^\n]*")
_TOKEN = re.compile(rb":\s*(-?[0-9]{1,18})(?=[\s():!]|$)|([()])|([^\s()!]+)|(![^\n]*)|\n")
_LARGEST_RING = 2**15 - 1


class References(NamedTuple):
    """The references of k runs: how many each has, signed serials, and the ring of each within its run."""

    counts: Ints
    ref: Ints
    ring: NDArray[np.int16]


class RefRuns(NamedTuple):
    """Where the references of a block stand: place among the name lines, start and end of the text."""

    place: Ints
    start: Ints
    stop: Ints

    def part(self, first: int, last: int) -> RefRuns:
        return RefRuns(self.place[first:last], self.start[first:last], self.stop[first:last])


def runs_of(block: Block) -> RefRuns:
    """The runs of references of a block."""
    index = (block.what == REFS).nonzero()[0]
    return RefRuns(index, block.at[index] + _TAG, block.next[index])


class ReferenceReader(NamedTuple):
    """Reads the runs of one block; ``serial`` is the serial number of each run's element."""

    block: Block
    first_line: int
    serial: Ints
    decoder: Decoder
    faults: FaultLog

    def read(self, runs: RefRuns, first: int = 0) -> References:
        """The references of ``runs``, of which the first has number ``first`` in the block."""
        if not len(runs.place):
            return References(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0, np.int16))
        references = _read_at_once(self.block.text, runs)
        if references is not None:
            return references
        if len(runs.place) == 1:
            return self._read_by_token(runs, int(self.serial[first]))
        middle = len(runs.place) // 2
        return joined(
            (
                self.read(runs.part(0, middle), first),
                self.read(runs.part(middle, len(runs.place)), first + middle),
            )
        )

    def _read_by_token(self, runs: RefRuns, serial: int) -> References:
        """Any parentheses, comments and garbage; a parenthesis in a parenthesis is a ring of its own."""
        text = self.block.text[runs.start[0] : runs.stop[0]]
        line = self.first_line + int(self.block.line[runs.place[0]])
        refs: list[int] = []
        rings: list[int] = []
        open_rings: list[int] = []
        last_ring = 0
        for token in _TOKEN.finditer(text):
            if token[0] == b"\n":
                line += 1
            elif token[1] and int(token[1]):
                refs.append(int(token[1]))
                rings.append(min(open_rings[-1] if open_rings else 0, _LARGEST_RING))
            elif token[2] == b"(":
                last_ring += 1
                open_rings.append(last_ring)
            elif token[2] and open_rings:
                open_rings.pop()
            elif not token[4]:
                self.faults.add("referanse-ulesbar", line, serial, text=self.decoder.text(token[0], line, serial))
        if open_rings:
            self.faults.add("referanse-ulesbar", line - 1, serial, text="(")
        if last_ring > _LARGEST_RING:
            self.faults.add("flate-for-mange-hull", line, serial, number=last_ring)
        return References(np.array([len(refs)]), np.array(refs, np.int64), np.array(rings, np.int16))


def joined(parts: Sequence[References]) -> References:
    """Several sets of references as one."""
    return References(
        np.concatenate([part.counts for part in parts]),
        np.concatenate([part.ref for part in parts]),
        np.concatenate([part.ring for part in parts]),
    )


def _read_at_once(text: bytes, runs: RefRuns) -> References | None:
    """The references of all runs; None when any of them is not plain."""
    places = zip(runs.start.tolist(), runs.stop.tolist(), strict=True)
    whole = _RUN_TEXT.join([b"", *[text[start:stop] for start, stop in places], b""])
    if b"!" in whole:
        whole = _COMMENT.sub(b"", whole)
    colons = whole.count(b":")
    whole = whole.replace(b":", b" ")
    if b"(" in whole or b")" in whole:
        whole = whole.replace(b"(", _OPEN_TEXT).replace(b")", _CLOSE_TEXT)
    try:
        values = np.fromstring(whole, np.int64, sep=" ")
    except (ValueError, DeprecationWarning):
        return None
    marks = (values < _SMALLEST).nonzero()[0]
    signs = values[marks]
    is_run = signs == _RUN
    starts, signs = marks[is_run], signs[~is_run]
    plain = len(starts) == len(runs.place) + 1 and int(starts[-1]) == len(values) - 1
    kept = np.ones(len(values), dtype=bool)
    kept[marks] = False
    refs = values[kept]
    if not plain or len(refs) != colons or not refs.all() or (len(refs) and int(refs.max()) > -_SMALLEST):
        return None
    if not len(signs):
        return References(np.diff(starts) - 1, refs, np.zeros(len(refs), np.int16))
    return _in_rings(values, starts, marks[~is_run], signs, kept, refs)


def _in_rings(
    values: Ints, starts: Ints, places: Ints, signs: Ints, kept: NDArray[np.bool_], refs: Ints
) -> References | None:
    """References with parentheses, when these open and close in turn within each run and close it."""
    opens, closes = places[signs == _OPEN], places[signs == _CLOSE]
    if len(opens) != len(closes) or (signs[::2] != _OPEN).any() or (signs[1::2] != _CLOSE).any():
        return None
    run = starts.searchsorted(opens) - 1
    after = values[closes + 1]
    if (run != starts.searchsorted(closes) - 1).any() or ((after != _OPEN) & (after != _RUN)).any():
        return None
    number = np.arange(len(opens)) - run.searchsorted(run) + 1
    if int(number.max()) > _LARGEST_RING:
        return None
    # each opening raises the ring by one, each new run starts at none
    step = np.zeros(len(values), np.int64)
    step[opens] = 1
    first = opens.searchsorted(starts)
    step[starts[1:]] -= np.diff(first)
    per_run = np.diff(starts) - 1 - 2 * np.bincount(run, minlength=len(starts) - 1)
    return References(per_run, refs, step.cumsum()[kept].astype(np.int16))
