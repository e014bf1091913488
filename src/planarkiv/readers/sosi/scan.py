"""Finds the lines of a block that begin with a name, and says what each of them is, eight bytes at a time."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.readers.sosi.text import PADDING, without_indents

Ints = NDArray[np.int64]

ATTRIBUTE, ELEMENT, POINTS, REFS, TAKEN, ON_POINT = range(6)
"""What a name line is: an attribute, the head of an element, coordinates, references, an attribute whose value is
taken out of the text, and a name of level 3 or more below coordinates (``...KP 1`` on a line of its own)."""

_WORD = np.dtype("<u8")
_BYTE = np.uint64(0xFF)
_DOT = ord(".")
_NEWLINE = ord("\n")

_LETTER = np.zeros(256, dtype=bool)
_LETTER[[*range(ord("A"), ord("Z") + 1), *range(ord("a"), ord("z") + 1)]] = True


def word(text: bytes) -> np.uint64:
    """Up to eight bytes as the number that reading them at once gives."""
    return np.uint64(int.from_bytes(text, "little"))


def mask(length: int) -> np.uint64:
    """The bits of the first ``length`` bytes of a word."""
    return np.uint64((1 << 8 * length) - 1)


def words_at(text: bytes, places: Ints) -> NDArray[np.uint64]:
    """The eight bytes at each place of a text that ends with PADDING."""
    return np.ndarray((len(text) - 7,), _WORD, text, strides=(1,))[places]


class Block(NamedTuple):
    """One block of whole elements, cut into name lines in order.

    ``text`` ends with PADDING, its own content with a line end at ``size`` - 1; it has ``lines`` lines. For each of
    k name lines (those of ON_POINT left out): ``at`` is the place of its first dot, ``end`` of its line end,
    ``line`` its number in the block from 0, ``what`` what it is, ``words`` its first eight bytes, ``next`` the place
    of the next name line, ``tag`` the length of ``..NØH`` and ``dims`` 2 for ..NØ, 3 for ..NØH, -3 for ..NØD.
    """

    text: bytes
    size: int
    lines: int
    at: Ints
    end: Ints
    line: Ints
    what: NDArray[np.int8]
    words: NDArray[np.uint64]
    tag: NDArray[np.int8]
    dims: NDArray[np.int8]

    @property
    def next(self) -> Ints:
        return np.append(self.at[1:], self.size)


def scan(text: bytes, tidied: bool = False) -> Block:
    """The name lines of ``text``, which begins with the head of an element and ends with a line end."""
    size = len(text)
    padded = text + PADDING
    ends = (np.frombuffer(text, np.uint8) == _NEWLINE).nonzero()[0]
    starts = np.empty_like(ends)
    starts[0] = 0
    np.add(ends[:-1], 1, out=starts[1:])
    first = np.frombuffer(text, np.uint8)[starts]
    line = (first == _DOT).nonzero()[0]
    at = starts[line]
    words = words_at(padded, at)
    second, third = (words >> np.uint64(8)) & _BYTE, (words >> np.uint64(16)) & _BYTE
    top = second != _DOT
    if not tidied and (((first == 32) | (first == 9)).any() or (~top & (third <= 32)).any()):
        return scan(without_indents(text), tidied=True)
    if not _LETTER[second[top]].all():
        # a text that goes on with ".5 m" is no name
        named = ~top | _LETTER[second]
        line, at, words, top, third = line[named], at[named], words[named], top[named], third[named]
    what = top.astype(np.int8)
    tag, dims = np.zeros(len(at), np.int8), np.zeros(len(at), np.int8)
    _mark_points(words, what, tag, dims)
    _mark_references(words, what)
    block = Block(padded, size, len(ends), at, ends[line], line, what, words, tag, dims)
    deep = ~top & (third == _DOT)
    return _without_on_point(block, deep) if deep.any() else block


def _mark_points(
    words: NDArray[np.uint64], what: NDArray[np.int8], tag: NDArray[np.int8], dims: NDArray[np.int8]
) -> None:
    """``..NØ`` with Ø in any of the character sets, or lost as U+FFFD; then nothing, H or D."""
    lines = ((words & mask(3)) == word(b"..N")).nonzero()[0]
    after = words[lines] >> np.uint64(24)
    one = after & _BYTE
    width = np.zeros(len(lines), np.uint64)
    width[(one == 0xD8) | (one == 0x9D) | (one == 0x5C)] = 1
    width[(after & mask(2)) == word(b"\xc3\x98")] = 2
    width[(after & mask(3)) == word(b"\xef\xbf\xbd")] = 3
    after >>= width << np.uint64(3)
    sign = after & _BYTE
    plain = sign <= 33
    suffixed = ((after >> np.uint64(8)) & _BYTE) <= 33
    dim = np.where(plain, 2, np.where(suffixed & (sign == ord("H")), 3, -3 * (suffixed & (sign == ord("D")))))
    good = (width > 0) & (dim != 0)
    chosen = lines[good]
    what[chosen] = POINTS
    tag[chosen] = 3 + width[good] + ~plain[good]
    dims[chosen] = dim[good]


def _mark_references(words: NDArray[np.uint64], what: NDArray[np.int8]) -> None:
    lines = ((words & mask(5)) == word(b"..REF")).nonzero()[0]
    after = (words[lines] >> np.uint64(40)) & _BYTE
    what[lines[(after <= 33) | (after == ord(":")) | (after == ord("("))]] = REFS


def _without_on_point(block: Block, deep: NDArray[np.bool_]) -> Block:
    """Leaves out the deep lines that follow coordinates: they are part of the coordinates' text."""
    shallow = (~deep).nonzero()[0]
    above = shallow[(~deep).cumsum()[deep] - 1]
    on_point = deep.nonzero()[0][block.what[above] == POINTS]
    if not len(on_point):
        return block
    kept = np.ones(len(block.at), dtype=bool)
    kept[on_point] = False
    return Block(
        block.text,
        block.size,
        block.lines,
        at=block.at[kept],
        end=block.end[kept],
        line=block.line[kept],
        what=block.what[kept],
        words=block.words[kept],
        tag=block.tag[kept],
        dims=block.dims[kept],
    )
