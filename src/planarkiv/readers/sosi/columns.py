"""Attribute columns: equal attribute texts are read once, and values that differ everywhere are taken out first."""

import re
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from planarkiv.model.features import Column
from planarkiv.readers.sosi.attributes import HOLE_TEXT, AttributeParser, LineFault
from planarkiv.readers.sosi.charset import Decoder
from planarkiv.readers.sosi.faults import FaultLog
from planarkiv.readers.sosi.scan import ATTRIBUTE, TAKEN, Block, Ints, mask, word, words_at
from planarkiv.readers.sosi.values import COMPACT, read_value

_SAMPLE = 64
_SEEN_OFTEN = 12
_DIFFERENT = 0.5
_KEPT_WHOLE = frozenset(
    name.encode(codec) for name in ("OBJTYPE", "RADIUS", "STORBUE", *COMPACT) for codec in ("utf-8", "latin-1", "cp865")
)
_MOST_OTYPES = 2**15 - 1
_MOST_PATHS = 20_000
_DROPPED = 2**16 - 1
_TAKEABLE = re.compile(rb"\.{2,16}[^\s.!:][^\s!:]{0,80} ")
_SPECIAL = frozenset("\"'!&")


def names_to_take(block: Block, taken: Sequence[bytes]) -> list[bytes]:
    """Names (with dots and blank) whose values differ in most of a sample of the lines; ``taken`` stay."""
    lines = np.flatnonzero(block.what == ATTRIBUTE)
    step = max(len(lines) // (_SAMPLE * 12), 1)
    values: dict[bytes, list[bytes]] = {}
    for at, end in zip(block.at[lines[::step]].tolist(), block.end[lines[::step]].tolist(), strict=True):
        name, blank, value = block.text[at:end].partition(b" ")
        if value.strip():
            values.setdefault(name + blank, []).append(value)
    found = [
        name
        for name, of_name in values.items()
        if len(of_name) >= _SEEN_OFTEN
        and len(set(of_name)) > _DIFFERENT * len(of_name)
        and _TAKEABLE.fullmatch(name)
        and name.strip(b". ") not in _KEPT_WHOLE
    ]
    return list(dict.fromkeys((*taken, *found)))


def take_values(block: Block, names: Sequence[bytes]) -> None:
    """Marks the lines with one of ``names`` and a value on the line itself; ``tag`` is then the name's length."""
    on_own_line = np.ones(len(block.at), dtype=bool)
    on_own_line[:-1] = block.line[1:] == block.line[:-1] + 1
    following = np.append(block.words[1:], np.uint64(0))
    for name in names:
        lines = np.flatnonzero((block.words & mask(min(len(name), 8))) == word(name[:8]))
        for start in range(8, len(name), 8):
            part = name[start : start + 8]
            words = words_at(block.text, np.minimum(block.at[lines] + start, block.size - 1))
            lines = lines[(words & mask(len(part))) == word(part)]
        lines = lines[on_own_line[lines] & (block.end[lines] > block.at[lines] + len(name))]
        # a value with a group below it stays: the name is not a leaf
        dots = len(name) - len(name.lstrip(b"."))
        below = (following[lines] & mask(min(dots + 1, 8))) == word(b"." * min(dots + 1, 8))
        lines = lines[(block.what[lines] == ATTRIBUTE) & ~below]
        block.what[lines] = TAKEN
        block.tag[lines] = min(len(name), 127)


class _Memo(dict[bytes, int]):
    """Number of an attribute text; a new text is read and numbered."""

    def __init__(self, columns: "AttributeColumns") -> None:
        super().__init__()
        self._columns = columns

    def __missing__(self, text: bytes) -> int:
        number = self[text] = self._columns.read_text(text)
        return number


@dataclass(frozen=True, slots=True)
class TakenValues:
    """Values taken out of attribute texts, in order, with the line and serial number of each."""

    raw: list[bytes]
    line: Ints
    serial: Ints


class AttributeColumns:
    """Gathers the attributes of all elements of a file, in order."""

    def __init__(self, decoder: Decoder, faults: FaultLog) -> None:
        self._decoder = decoder
        self._faults = faults
        self._parser = AttributeParser()
        self._memo = _Memo(self)
        self._paths: dict[str, int] = {}
        self._values: list[dict[str, int]] = []
        self._otypes: dict[str, int] = {}
        # of each distinct text: number of entries, object type; then all their entries one after another
        self._count, self._otype = array("i"), array("i")
        self._path, self._code, self._instance = array("H"), array("i"), array("i")
        self._in_trouble: dict[int, tuple[LineFault, ...]] = {}
        self._numbers: list[NDArray[np.int32]] = []
        self._taken: list[TakenValues] = []
        self._extra: list[tuple[int, int, int, int]] = []

    def add(self, texts: Sequence[bytes], taken: TakenValues) -> tuple[NDArray[np.int32], int]:
        """The attribute texts of more elements, and the values taken out of them.

        Returns the number of each text, and how many of the texts were new.
        """
        before = len(self._count)
        numbers = np.fromiter(map(self._memo.__getitem__, texts), np.int32, len(texts))
        self._numbers.append(numbers)
        self._taken.append(taken)
        return numbers, len(self._count) - before

    def troubles(self, numbers: NDArray[np.int32]) -> Iterator[tuple[int, LineFault]]:
        """(place in ``numbers``, fault) for the texts that have faults."""
        if self._in_trouble:
            for place in np.flatnonzero(np.isin(numbers, list(self._in_trouble))).tolist():
                for fault in self._in_trouble[int(numbers[place])]:
                    yield place, fault

    def add_entry(self, row: int, path: str, value: str, instance: int) -> None:
        """One more value of an object, from elsewhere than its attribute text."""
        if (number := self._path_number(path)) != _DROPPED:
            values = self._values[number]
            self._extra.append((row, number, values.setdefault(value, len(values)), instance))

    def read_text(self, raw: bytes) -> int:
        """Reads one attribute text that was not seen before; its number."""
        text, kind = self._decoder.decode(raw)
        bad: list[LineFault] = []
        if kind:
            decoded = [(part, *self._decoder.decode(part)) for part in raw.split(b"\n")]
            text = "\n".join(line for _, line, _ in decoded)
            bad = [
                LineFault(kind, number, line, self._decoder.shown(part))
                for number, (part, line, kind) in enumerate(decoded)
                if kind
            ]
        parsed = self._parser.parse(text)
        number, before = len(self._count), len(self._path)
        for path, value, instance in parsed.entries:
            of_path = self._path_number(path)
            if value == HOLE_TEXT:
                code = -1
            elif of_path == _DROPPED:
                continue
            else:
                values = self._values[of_path]
                code = values.setdefault(value, len(values))
            self._path.append(of_path)
            self._code.append(code)
            self._instance.append(instance)
        self._count.append(len(self._path) - before)
        self._otype.append(self._otypes.setdefault(parsed.otype, len(self._otypes)))
        if bad or parsed.faults:
            self._in_trouble[number] = (*bad, *parsed.faults)
        return number

    def _path_number(self, path: str) -> int:
        number = self._paths.get(path)
        if number is None:
            if len(self._paths) >= _MOST_PATHS:
                self._faults.add("navn-for-mange", name=path)
                return _DROPPED
            number = self._paths[path] = len(self._paths)
            self._values.append({})
        return number

    def otypes(self) -> tuple[NDArray[np.int16], list[str]]:
        """The object type of every element as a code, and the names; "" for none."""
        names = list(self._otypes)
        codes = np.array(self._otype, np.int64)
        if len(names) > _MOST_OTYPES:
            self._faults.add("objekttyper-for-mange", number=len(names))
            names = [*names[: _MOST_OTYPES - 1], ""]
            codes = np.minimum(codes, _MOST_OTYPES - 1)
        return codes.astype(np.int16)[self._all_numbers()], names

    def _all_numbers(self) -> NDArray[np.int32]:
        return np.concatenate(self._numbers) if self._numbers else np.zeros(0, np.int32)

    def columns(self) -> dict[str, Column]:
        """The columns by path. To be called once, when everything is added."""
        self._memo.clear()
        rows, paths, codes, instances = self._entries()
        order = np.argsort(paths, kind="stable")
        bounds = np.searchsorted(paths[order], np.arange(len(self._paths) + 1)).tolist()
        taken = self._taken_texts()
        hole_number = np.cumsum(codes < 0) - 1 if taken else codes
        columns: dict[str, Column] = {}
        for path, number in self._paths.items():
            of_path = order[bounds[number] : bounds[number + 1]]
            if not len(of_path):
                continue
            column_codes = codes[of_path]
            values = self._values[number]
            if taken and len(holes := np.flatnonzero(column_codes < 0)):
                texts = [taken[at] for at in hole_number[of_path[holes]].tolist()]
                column_codes[holes] = _codes_of(texts, values)
            instance = instances[of_path]
            columns[path] = Column(rows[of_path], column_codes, list(values), instance if instance.any() else None)
        return columns

    def _entries(self) -> tuple[NDArray[np.int32], NDArray[np.uint16], NDArray[np.int32], NDArray[np.int32]]:
        """Row, path number, code and instance of every entry of every element, by row."""
        numbers = self._all_numbers()
        count = np.array(self._count, np.int64)
        first = np.cumsum(count) - count
        lengths = count[numbers]
        rows = np.repeat(np.arange(len(numbers), dtype=np.int32), lengths)
        entry = np.arange(len(rows)) + np.repeat(first[numbers] - (np.cumsum(lengths) - lengths), lengths)
        found = (
            rows,
            np.array(self._path, np.uint16)[entry],
            np.array(self._code, np.int32)[entry],
            np.array(self._instance, np.int32)[entry],
        )
        if not self._extra:
            return found
        extra = np.array(self._extra, np.int64)
        rows, paths, codes, instances = (
            np.concatenate((array_, extra[:, at].astype(array_.dtype))) for at, array_ in enumerate(found)
        )
        order = np.argsort(rows, kind="stable")
        return rows[order], paths[order], codes[order], instances[order]

    def _taken_texts(self) -> list[str]:
        """The text of every value taken out, in order."""
        raw = list(chain.from_iterable(taken.raw for taken in self._taken))
        whole, kind = self._decoder.decode(b"\n".join(raw))
        if not raw:
            return []
        if kind:
            texts = [
                self._decoder.text(value, line, serial)
                for taken in self._taken
                for value, line, serial in zip(taken.raw, taken.line.tolist(), taken.serial.tolist(), strict=True)
            ]
        else:
            texts = whole.split("\n")
        if _SPECIAL.isdisjoint(whole):
            return [text.strip() for text in texts]
        lines = np.concatenate([taken.line for taken in self._taken])
        serials = np.concatenate([taken.serial for taken in self._taken])
        for at, text in enumerate(texts):
            value = read_value(text)
            texts[at] = value.text
            if not value.closed:
                self._faults.add("streng-uavsluttet", int(lines[at]), int(serials[at]), text=text.strip())
        return texts


def _codes_of(texts: list[str], values: dict[str, int]) -> NDArray[np.int32]:
    """The codes of ``texts`` in ``values``, to which the new ones are added."""
    if not values:
        values.update(zip(dict.fromkeys(texts), range(len(texts)), strict=False))
        if len(values) == len(texts):
            return np.arange(len(texts), dtype=np.int32)
    return np.array([values.setdefault(text, len(values)) for text in texts], np.int32)
