"""The attribute text of each element: its lines without head, coordinates, references and values taken out."""

import numpy as np
from numpy.typing import NDArray

from planarkiv.readers.sosi.columns import TakenValues
from planarkiv.readers.sosi.scan import ATTRIBUTE, ELEMENT, TAKEN, Block, Ints
from planarkiv.readers.sosi.text import MARK


def attribute_texts(block: Block, first_line: int, serial: Ints) -> tuple[list[bytes], TakenValues]:
    """One text per element, and the values taken out; ``serial`` is that of each name line's element.

    What stays is copied in slices between what goes, with MARK before each element and HOLE for each value, and cut
    at the marks: a slice or two per element and no work per line.
    """
    special = np.flatnonzero(block.what != ATTRIBUTE)
    what = block.what[special]
    start, stop = _kept(block, special)
    is_element, is_taken = what == ELEMENT, what == TAKEN
    both_start, both_stop = np.zeros(2 * len(special), np.int64), np.zeros(2 * len(special), np.int64)
    # MARK and HOLE are the first two bytes of the padding
    both_start[0::2][is_element] = block.size
    both_start[0::2][is_taken] = block.size + 1
    both_stop[0::2] = both_start[0::2] + (is_element | is_taken)
    both_start[1::2], both_stop[1::2] = start, stop
    used = both_stop > both_start
    text = block.text
    places = zip(both_start[used].tolist(), both_stop[used].tolist(), strict=True)
    texts = b"".join([text[a:b] for a, b in places]).split(MARK)[1:]
    taken = special[is_taken]
    values_at = zip((block.at[taken] + block.tag[taken]).tolist(), block.end[taken].tolist(), strict=True)
    return texts, TakenValues([text[a:b] for a, b in values_at], first_line + block.line[taken], serial[taken])


def line_in_block(block: Block, head: int, wanted: int) -> int:
    """Which line of the block is line ``wanted`` of the attribute text of the element with this head."""
    after = np.flatnonzero(block.what[head + 1 :] == ELEMENT)
    stop = head + 1 + int(after[0]) if len(after) else len(block.at)
    special = head + np.flatnonzero(block.what[head:stop] != ATTRIBUTE)
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
