"""The attribute text of each element: its lines without head, coordinates, references and values taken out."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from planarkiv.readers.sosi.scan import ATTRIBUTE, ELEMENT, TAKEN, Block, Ints
from planarkiv.readers.sosi.text import MARK


def attribute_texts(block: Block) -> list[bytes]:
    """One text per element, with HOLE for each value that is taken out.

    What stays is copied in slices between what goes, with MARK before each element, and cut at the marks: a slice or
    two per element and no work per line.
    """
    special = (block.what != ATTRIBUTE).nonzero()[0]
    what = block.what[special]
    start, stop = _kept(block, special)
    is_element, is_taken = what == ELEMENT, what == TAKEN
    places = np.zeros((len(special), 2, 2), np.int64)
    # MARK and HOLE are the first two bytes of the padding
    places[is_element, 0] = block.size, block.size + 1
    places[is_taken, 0] = block.size + 1, block.size + 2
    places[:, 1, 0], places[:, 1, 1] = start, stop
    used = places.reshape(-1, 2)
    used = used[used[:, 1] > used[:, 0]]
    text = block.text
    pieces = [text[first:last] for first, last in zip(used[:, 0].tolist(), used[:, 1].tolist(), strict=True)]
    return b"".join(pieces).split(MARK)[1:]


def line_in_block(block: Block, head: int, wanted: int) -> int:
    """Which line of the block is line ``wanted`` of the attribute text of the element with this head."""
    after = (block.what[head + 1 :] == ELEMENT).nonzero()[0]
    stop = head + 1 + int(after[0]) if len(after) else len(block.at)
    special = head + (block.what[head:stop] != ATTRIBUTE).nonzero()[0]
    starts, stops = _kept(block, special, int(block.at[stop]) if stop < len(block.at) else block.size)
    numbers = [int(block.line[head]) + 1]
    for index, start, end in zip(special.tolist(), starts.tolist(), stops.tolist(), strict=True):
        if block.what[index] != TAKEN:
            numbers[-1] = block.text.count(b"\n", 0, start)
        for _ in range(block.text.count(b"\n", start, end)):
            numbers.append(numbers[-1] + 1)
    return numbers[min(wanted, len(numbers) - 1)]


def _kept(block: Block, special: NDArray[np.int64], end: int | None = None) -> tuple[Ints, Ints]:
    """Where the text begins and ends that stays after each special line."""
    what = block.what[special]
    goes_from = block.at[special] + np.where(what == TAKEN, block.tag[special], 0)
    start = block.next[special]
    one_line = (what == ELEMENT) | (what == TAKEN)
    start[one_line] = block.end[special[one_line]] + (what[one_line] == ELEMENT)
    return start, np.append(goes_from[1:], block.size if end is None else end)
