"""Values that are taken out of the attribute texts, because they differ where all else is alike."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from planarkiv.readers.fault_log import FaultLog
from planarkiv.readers.sosi.attributes import is_ordinary
from planarkiv.readers.sosi.charset import Decoder
from planarkiv.readers.sosi.scan import ATTRIBUTE, TAKEN, Block, Ints, mask, word, words_at
from planarkiv.readers.sosi.values import COMPACT, has_blanks, read_value

_SAMPLE = 400
_SEEN_OFTEN = 8
_KEPT_WHOLE = frozenset(
    text.encode(codec)
    for name in ("OBJTYPE", "RADIUS", "STORBUE", *COMPACT)
    for text in (name, name.replace("Ø", "\\"))
    for codec in ("utf-8", "latin-1", "cp865")
)
"""Names whose values mean more than themselves, in every character set."""
_TAKEABLE = re.compile(rb"\.{2,16}[^\s.!:][^\s!:]{0,80} ")
_MOST_NAMES = 64
_SPECIAL = "\"'!&"


def names_to_take(block: Block, decoder: Decoder, different: float) -> list[bytes]:
    """Names (with dots and blank) whose distinct values exceed the share ``different`` in a sample of the lines."""
    lines = (block.what == ATTRIBUTE).nonzero()[0]
    lines = lines[:: max(len(lines) // _SAMPLE, 1)]
    values: dict[bytes, list[bytes]] = {}
    for at, end in zip(block.at[lines].tolist(), block.end[lines].tolist(), strict=True):
        name, blank, value = block.text[at:end].partition(b" ")
        if value.strip():
            values.setdefault(name + blank, []).append(value)
    return [
        name
        for name, of_name in values.items()
        if len(of_name) >= _SEEN_OFTEN
        and len(set(of_name)) > different * len(of_name)
        and _TAKEABLE.fullmatch(name)
        and name.strip(b". ") not in _KEPT_WHOLE
        and is_ordinary(decoder.decode(name)[0].strip(". "))
    ]


class TakenValues:
    """The values taken out so far, in order: the name each stood after and its number among that name's values."""

    def __init__(self, decoder: Decoder, faults: FaultLog) -> None:
        self._decoder = decoder
        self._faults = faults
        self._names: dict[bytes, dict[bytes, int]] = {}
        self._name_of: list[NDArray[np.uint16]] = []
        self._number_of: list[NDArray[np.int32]] = []
        self._line_of: list[Ints] = []
        self._serial_of: list[Ints] = []
        self._texts: dict[int, list[str]] = {}
        self._parameters: dict[int, set[str]] = {}

    def also_take(self, names: Sequence[bytes]) -> None:
        """From now on the values of these names are taken too."""
        for name in names:
            if len(self._names) < _MOST_NAMES:
                self._names.setdefault(name, {})

    def take_from(self, block: Block, first_line: int, serial: Ints) -> None:
        """Takes the values in one block that stand on the line of their name, and marks these lines TAKEN.

        ``serial`` is the serial number of each name line's element.
        """
        if not self._names:
            return
        own_line = np.append(block.line[1:], block.lines) == block.line + 1
        following = np.append(block.words[1:], np.uint64(0))
        found = [_lines_with(block, name, own_line, following) for name in self._names]
        lines = np.concatenate(found)
        numbers = [
            self._numbered(block, values, at, len(name))
            for (name, values), at in zip(self._names.items(), found, strict=True)
        ]
        order = np.argsort(lines, kind="stable")
        names = np.arange(len(found), dtype=np.uint16).repeat([len(at) for at in found])
        self._name_of.append(names[order])
        self._number_of.append(np.concatenate(numbers)[order])
        self._line_of.append(first_line + block.line[lines[order]])
        self._serial_of.append(serial[lines[order]])

    @staticmethod
    def _numbered(block: Block, numbers: dict[bytes, int], lines: Ints, length: int) -> NDArray[np.int32]:
        """Marks the lines and numbers their values."""
        block.what[lines] = TAKEN
        block.tag[lines] = length
        text, count = block.text, len(numbers)
        places = zip((block.at[lines] + length).tolist(), block.end[lines].tolist(), strict=True)
        values = [text[start:end] for start, end in places]
        if len(set(values)) == len(values) and numbers.keys().isdisjoint(values):
            numbers.update(zip(values, range(count, count + len(values)), strict=True))
            return np.arange(count, len(numbers), dtype=np.int32)
        return np.array([numbers.setdefault(value, len(numbers)) for value in values], np.int32)

    def all_in_order(self) -> tuple[NDArray[np.uint16], NDArray[np.int32]]:
        """Of every value taken: the number of its name, and its number among that name's values."""
        nothing = (np.zeros(0, np.uint16), np.zeros(0, np.int32))
        return np.concatenate([nothing[0], *self._name_of]), np.concatenate([nothing[1], *self._number_of])

    def texts(self, name: int) -> list[str]:
        """The values of one name as text, by number; two of them may be equal as text."""
        if name not in self._texts:
            self._texts[name] = self._read_texts(name)
        return self._texts[name]

    def parameters(self, name: int) -> set[str]:
        """The values whose words are parameters of their own."""
        self.texts(name)
        return self._parameters[name]

    def _read_texts(self, name: int) -> list[str]:
        raw = list(list(self._names.values())[name])
        whole, kind = self._decoder.decode(b"\n".join(raw))
        texts = whole.split("\n")
        faulty: dict[int, list[tuple[str, dict[str, str]]]] = {}
        parameters: set[str] = set()
        if kind:
            for at, value in enumerate(raw):
                texts[at], kind_of_value = self._decoder.decode(value)
                if kind_of_value:
                    faulty.setdefault(at, []).append((kind_of_value, self._decoder.shown(value)))
        if kind or any(sign in whole for sign in _SPECIAL):
            for at, text in enumerate(texts):
                found = read_value(text)
                texts[at] = found.text
                if found.several:
                    parameters.add(found.text)
                if not found.closed:
                    faulty.setdefault(at, []).append(("streng-uavsluttet", {"text": text.strip()}))
        else:
            texts = [text.strip() for text in texts]
            if has_blanks("\n".join(texts)):
                parameters.update(filter(has_blanks, texts))
        self._parameters[name] = parameters
        if faulty:
            self._note(name, faulty)
        return texts

    def _note(self, name: int, faulty: dict[int, list[tuple[str, dict[str, str]]]]) -> None:
        """Notes the faulty values of one name wherever they stand."""
        names, numbers = self.all_in_order()
        places = ((names == name) & np.isin(numbers, list(faulty))).nonzero()[0]
        lines, serials = np.concatenate(self._line_of)[places], np.concatenate(self._serial_of)[places]
        for number, line, serial in zip(numbers[places].tolist(), lines.tolist(), serials.tolist(), strict=True):
            for kind, values in faulty[number]:
                self._faults.add(kind, line, serial, **values)


def _lines_with(block: Block, name: bytes, own_line: NDArray[np.bool_], following: NDArray[np.uint64]) -> Ints:
    """The lines with this name, a value all on the line, and no group below."""
    lines = ((block.words & mask(min(len(name), 8))) == word(name[:8])).nonzero()[0]
    for start in range(8, len(name), 8):
        part = name[start : start + 8]
        words = words_at(block.text, np.minimum(block.at[lines] + start, block.size - 1))
        lines = lines[(words & mask(len(part))) == word(part)]
    dots = min(len(name) - len(name.lstrip(b".")) + 1, 8)
    is_leaf = (following[lines] & mask(dots)) != word(b"." * dots)
    found: Ints = lines[own_line[lines] & is_leaf & (block.end[lines] > block.at[lines] + len(name))]
    return found
