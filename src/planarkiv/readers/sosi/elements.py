"""The heads of elements: ``.KURVE 12:``."""

from __future__ import annotations

import re
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.model.features import KINDS
from planarkiv.readers.fault_log import FaultLog
from planarkiv.readers.sosi.charset import Decoder
from planarkiv.readers.sosi.scan import ELEMENT, Block, Ints, mask, word, words_at

OTHER = KINDS.index("ANNET")
NOT_ELEMENTS = ("HODE", "DEF", "OBJDEF", "SLUTT")

_SHORT = sorted((int(word(b"." + kind.encode())), number) for number, kind in enumerate(KINDS) if len(kind) < 7)
_SHORT_WORDS = np.array([key for key, _ in _SHORT], np.uint64)
_SHORT_KINDS = np.array([number for _, number in _SHORT], np.uint8)

_ONES = np.uint64(0x0101010101010101)
_HIGHS = np.uint64(0x8080808080808080)
_BLANKS = np.uint64(0x2020202020202020)
_ZEROS = np.uint64(0x3030303030303030)
_NIBBLES = np.uint64(0xF0F0F0F0F0F0F0F0)
_SIXES = np.uint64(0x0606060606060606)

_HEAD = re.compile(rb"\.([^\s:!]*)[ \t]*([0-9]*)[ \t]*(:?)[ \t]*([^!]*)")
_LARGEST_SERIAL = 2**63 - 1


class Heads(NamedTuple):
    """The heads of a block: place among its name lines, kind and serial number of each."""

    place: Ints
    kind: NDArray[np.uint8]
    serial: Ints


def not_elements(block: Block) -> Ints:
    """Indices of the level-1 lines that begin something else than an element."""
    index = (block.what == ELEMENT).nonzero()[0]
    words = block.words[index]
    found = np.zeros(len(index), dtype=bool)
    for name in NOT_ELEMENTS:
        same = (words & mask(len(name) + 1)) == word(b"." + name.encode())
        after = (words >> np.uint64(8 * (len(name) + 1))) & np.uint64(0xFF)
        found |= same & ((after <= 33) | (after == ord(":")))
    others: Ints = index[found]
    return others


def read_heads(block: Block, first_line: int, decoder: Decoder, faults: FaultLog) -> Heads:
    """Kind and serial number of every element in the block."""
    index = (block.what == ELEMENT).nonzero()[0]
    words = block.words[index]
    length = _length_of_name(words)
    at = np.minimum(_SHORT_WORDS.searchsorted(words & _mask_of(length)), len(_SHORT_WORDS) - 1)
    kind = _SHORT_KINDS[at]
    known = (_SHORT_WORDS[at] == (words & _mask_of(length))) & (length < 8)
    serial, readable = _serials(block.text, block.end[index] - 1, block.at[index] + length + 1)
    for position in (~(known & readable)).nonzero()[0].tolist():
        place = int(index[position])
        raw = block.text[block.at[place] : block.end[place]]
        line = first_line + int(block.line[place])
        kind[position], serial[position] = _read_head(raw, line, decoder, faults)
    return Heads(index, kind, serial)


def _length_of_name(words: NDArray[np.uint64]) -> Ints:
    """Bytes before the first blank among the eight, 8 when there is none."""
    differs = words ^ _BLANKS
    zero = (differs - _ONES) & ~differs & _HIGHS
    lowest = zero & (~zero + np.uint64(1))
    length = np.full(len(words), 8, np.int64)
    for count in range(1, 8):
        length[lowest == np.uint64(0x80 << 8 * count)] = count
    return length


def _mask_of(length: Ints) -> NDArray[np.uint64]:
    return np.array([mask(count) for count in range(9)], np.uint64)[length]


def _serials(text: bytes, colon: Ints, start: Ints) -> tuple[Ints, NDArray[np.bool_]]:
    """The numbers of one to eight digits between ``start`` and the colons, and whether each is such a number."""
    digits = colon - start
    usable = (digits >= 1) & (digits <= 8) & (colon >= 8)
    words = words_at(text, np.where(usable, colon - 8, 0))
    unused = (np.uint64(8) - np.where(usable, digits, 8).astype(np.uint64)) << np.uint64(3)
    # the digits lie in the high bytes; what is before them becomes leading zeros
    words = ((words >> unused) << unused) | (_ZEROS & ((np.uint64(1) << unused) - np.uint64(1)))
    usable &= ((words & _NIBBLES) == _ZEROS) & (((words + _SIXES) & _NIBBLES) == _ZEROS)
    usable &= np.frombuffer(text, np.uint8)[colon] == ord(":")
    words = (words & np.uint64(0x0F0F0F0F0F0F0F0F)) * np.uint64(2561) >> np.uint64(8)
    words = (words & np.uint64(0x00FF00FF00FF00FF)) * np.uint64(6553601) >> np.uint64(16)
    words = (words & np.uint64(0x0000FFFF0000FFFF)) * np.uint64(42949672960001) >> np.uint64(32)
    serial = words.astype(np.int64)
    return serial, usable & (serial > 0)


def _read_head(raw: bytes, line: int, decoder: Decoder, faults: FaultLog) -> tuple[int, int]:
    """One head of unusual form: with a comment, a long name or number, or faults."""
    found = _HEAD.match(raw)
    name = decoder.text(found[1], line) if found else ""
    number = int(found[2]) if found and 0 < len(found[2]) <= len(str(_LARGEST_SERIAL)) else 0
    serial = number if number <= _LARGEST_SERIAL else 0
    known = name.upper() in KINDS and name.upper() != "ANNET"
    kind = KINDS.index(name.upper()) if known else OTHER
    if not known:
        faults.add("elementtype-ukjent", line, serial, name=name)
    if not serial or found is None or not found[3] or found[4].strip():
        faults.add("elementhode-ulesbart", line, serial, text=decoder.text(raw, line))
    return kind, serial
