"""Coordinates: the numbers after ``..NØ``, ``..NØH`` and ``..NØD``, with ``...KP`` and what else stands on a point.

All runs of a block become one text and are read by one call; a marker number stands before each run and for each
``...KP``. Where that does not work out, the runs are halved until those in trouble are alone and can be read line by
line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.model.features import EXACT
from planarkiv.readers.fault_log import FaultLog
from planarkiv.readers.sosi.charset import Decoder
from planarkiv.readers.sosi.scan import POINTS, Block, Ints, word, words_at

_RUN, _NODE = -9100000000000000000, -9200000000000000000
_RUN_TEXT, _NODE_TEXT = b" %d " % _RUN, b" %d " % _NODE
_KP = b"...KP"
_LAST_NODE = b"...KP 1\n"
_COMMENT = re.compile(rb"![^\n]*")
_NUMBER = re.compile(rb"[+-]?[0-9]{1,17}")
_HEIGHT = re.compile(rb"[+-]?[0-9]{1,17}(?:\.[0-9]{0,17})?")
_LARGEST_NODE = 2**15 - 1


class OnPoint(NamedTuple):
    """An attribute of one point: the run, the number of the point within it, dotted path from NØ, value."""

    run: int
    point: int
    path: str
    value: str


class Points(NamedTuple):
    """The points of k runs: how many each has, (m, 2) north, east, node types, heights (None when no run has any)."""

    counts: Ints
    xy: Ints
    kp: NDArray[np.int16]
    height: NDArray[np.float64] | None = None
    on_point: Sequence[OnPoint] = ()


class Runs(NamedTuple):
    """Where the coordinates of a block stand: place among the name lines, start and end of the text, dimensions."""

    place: Ints
    start: Ints
    stop: Ints
    dims: NDArray[np.int8]

    def part(self, first: int, last: int) -> Runs:
        return Runs(self.place[first:last], self.start[first:last], self.stop[first:last], self.dims[first:last])


def runs_of(block: Block) -> Runs:
    """The runs of coordinates of a block."""
    index = (block.what == POINTS).nonzero()[0]
    return Runs(index, block.at[index] + block.tag[index], block.next[index], block.dims[index])


class CoordinateReader(NamedTuple):
    """Reads the runs of one block; ``serial`` is the serial number of each run's element."""

    block: Block
    first_line: int
    serial: Ints
    decoder: Decoder
    faults: FaultLog

    def read(self, runs: Runs, first: int = 0) -> Points:
        """The points of ``runs``, of which the first has number ``first`` in the block."""
        if not len(runs.place):
            return Points(np.zeros(0, np.int64), np.zeros((0, 2), np.int64), np.zeros(0, np.int16))
        points = _read_at_once(self.block.text, runs)
        if points is not None:
            return points
        if len(runs.place) == 1:
            return self._read_by_line(runs, first)
        middle = len(runs.place) // 2
        parts = (
            self.read(runs.part(0, middle), first),
            self.read(runs.part(middle, len(runs.place)), first + middle),
        )
        return joined(parts)

    def _read_by_line(self, runs: Runs, run: int) -> Points:
        text = self.block.text[runs.start[0] : runs.stop[0]]
        line = self.first_line + int(self.block.line[runs.place[0]])
        serial, dim = int(self.serial[run]), abs(int(runs.dims[0]))
        lines = [raw.partition(b"!")[0].split(b"...") for raw in text.split(b"\n")]
        numbers = [_numbers(plain.split(), dim) for plain, *_ in lines]
        total = sum(len(of_line) for of_line in numbers if of_line is not None)
        # a point that goes on over the line end cannot be told from a lost number: each line for itself
        by_line = total % dim > 0 or None in numbers
        flat: list[float] = []
        nodes: list[tuple[int, bytes]] = []
        for at, (of_line, (_, *tokens)) in enumerate(zip(numbers, lines, strict=True)):
            whole = len(of_line) - (len(of_line) % dim if by_line else 0) if of_line is not None else 0
            if of_line is None or whole < len(of_line):
                self._fault(line + at, serial, text.split(b"\n")[at])
            flat += (of_line or [])[:whole]
            nodes += [(len(flat) // dim - 1, token) for token in tokens]
        count = len(flat) // dim
        xy, kp = np.zeros((count, 2), np.int64), np.zeros(count, np.int16)
        xy[:, 0] = [int(value) for value in flat[0::dim]][:count]
        xy[:, 1] = [int(value) for value in flat[1::dim]][:count]
        height = np.array(flat[2::3], np.float64) * np.sign(runs.dims[0]) if dim == 3 else None
        on_point = [self._on_point(kp, run, point, token, line, serial) for point, token in nodes]
        return Points(np.array([count]), xy, kp, height, [found for found in on_point if found])

    def _on_point(
        self, kp: NDArray[np.int16], run: int, point: int, token: bytes, line: int, serial: int
    ) -> OnPoint | None:
        """What a ``...NAME value`` after a point says: a node type goes to ``kp``, the rest is returned."""
        name, _, value = token.strip().partition(b" ")
        node = _node(value) if name == b"KP" else None
        if not 0 <= point < len(kp) or (name == b"KP" and node is None) or not name.strip(b"."):
            self._fault(line, serial, token)
        elif node is not None:
            kp[point] = node
        else:
            path = "NØ." + self.decoder.text(name.lstrip(b"."), line, serial)
            return OnPoint(run, point, path, self.decoder.text(value.strip(), line, serial))
        return None

    def _fault(self, line: int, serial: int, raw: bytes) -> None:
        self.faults.add("koordinat-ulesbar", line, serial, text=self.decoder.text(raw.strip()[:120], line, serial))


def _node(value: bytes) -> int | None:
    value = value.strip() or b"1"
    return int(value) if value.isdigit() and len(value) < 6 and int(value) <= _LARGEST_NODE else None


def _numbers(tokens: list[bytes], dim: int) -> list[float] | None:
    """The numbers of a line as far as they can be coordinates; None when one cannot."""
    numbers: list[float] = []
    for at, token in enumerate(tokens):
        if _NUMBER.fullmatch(token) and abs(int(token)) < EXACT:
            numbers.append(int(token))
        elif dim == 3 and at % 3 == 2 and (token == b"*" or _HEIGHT.fullmatch(token)):
            numbers.append(np.nan if token == b"*" else float(token))
        else:
            return None
    return numbers


def joined(parts: Sequence[Points]) -> Points:
    """Several sets of points as one; points without height get NaN where others have one."""
    height = None
    if any(part.height is not None for part in parts):
        height = np.concatenate(
            [np.full(len(part.kp), np.nan) if part.height is None else part.height for part in parts]
        )
    return Points(
        np.concatenate([part.counts for part in parts]),
        np.concatenate([part.xy for part in parts]),
        np.concatenate([part.kp for part in parts]),
        height,
        [attribute for part in parts for attribute in part.on_point],
    )


def _read_at_once(text: bytes, runs: Runs) -> Points | None:
    """The points of all runs; None when any of them is not plain."""
    # nearly all nodes are the last thing in their run: these need not be looked for among the numbers
    ends_in_node = (runs.stop - runs.start >= len(_LAST_NODE)) & (runs.stop >= 8)
    ends_in_node &= words_at(text, np.maximum(runs.stop - 8, 0)) == word(_LAST_NODE)
    places = zip(runs.start.tolist(), (runs.stop - 8 * ends_in_node).tolist(), strict=True)
    whole = _RUN_TEXT.join([b"", *[text[start:stop] for start, stop in places], b""])
    if b"!" in whole:
        whole = _COMMENT.sub(b"", whole)
    if _KP in whole:
        whole = whole.replace(_KP, _NODE_TEXT)
    try:
        values = np.fromstring(whole, np.int64, sep=" ")
    except (ValueError, DeprecationWarning):
        return None
    marks = (values <= -EXACT).nonzero()[0]
    signs = values[marks]
    is_run = signs == _RUN
    starts, nodes = marks[is_run], marks[~is_run]
    # a marker after the last run too: some versions of numpy stop reading at garbage without a word
    if len(starts) != len(runs.place) + 1 or int(starts[-1]) != len(values) - 1 or (signs[~is_run] != _NODE).any():
        return None
    if int(values.max()) >= EXACT:
        return None
    dims = np.abs(runs.dims).astype(np.int64)
    kept = np.ones(len(values), dtype=bool)
    kept[marks] = False
    numbers = np.diff(starts) - 1
    found = None
    if len(nodes):
        run = starts.searchsorted(nodes) - 1
        found = _nodes(values, nodes, run, starts, dims)
        if found is None:
            return None
        kept[nodes + 1] = False
        numbers -= 2 * np.bincount(run, minlength=len(numbers))
    counts = numbers // dims
    if (counts * dims != numbers).any() or (counts[ends_in_node] == 0).any():
        return None
    first = counts.cumsum() - counts
    xy, height = _coordinates(values[kept], runs.dims, counts)
    kp = np.zeros(len(xy), np.int16)
    if found is not None:
        kp[first[run] + found[0]] = found[1]
    kp[(first + counts - 1)[ends_in_node]] = 1
    return Points(counts, xy, kp, height)


def _nodes(values: Ints, nodes: Ints, run: Ints, starts: Ints, dims: Ints) -> tuple[Ints, Ints] | None:
    """(number of the point within its run, node type) of the nodes amid the numbers; None when one has no point."""
    node_types = values[nodes + 1]
    # each node before this one in the same run took two places
    rank = np.arange(len(nodes)) - run.searchsorted(run)
    before = nodes - starts[run] - 1 - 2 * rank
    wrong = (node_types < 0) | (node_types > _LARGEST_NODE) | (before % dims[run] != 0) | (before == 0)
    return None if wrong.any() else (before // dims[run] - 1, node_types)


def _coordinates(numbers: Ints, dims: NDArray[np.int8], counts: Ints) -> tuple[Ints, NDArray[np.float64] | None]:
    """(m, 2) north, east and the heights, of runs with ``counts`` points each."""
    if (dims == 2).all():
        return numbers.reshape(-1, 2), None
    dim = (np.abs(dims).astype(np.int64)).repeat(counts)
    place = dim.cumsum() - dim
    height = np.full(len(dim), np.nan)
    high = (dim == 3).nonzero()[0]
    height[high] = numbers[place[high] + 2] * np.sign(dims).repeat(counts)[high]
    return np.column_stack((numbers[place], numbers[place + 1])), height
