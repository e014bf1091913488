"""Attribute columns: equal attribute texts are read once, and values that differ everywhere are taken out first."""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from planarkiv.catalogue.attributes import Kind, columns_of
from planarkiv.model.features import Column
from planarkiv.readers.fault_log import FaultLog
from planarkiv.readers.sosi.attributes import HOLE_TEXT, LineFault, read_group
from planarkiv.readers.sosi.charset import Decoder
from planarkiv.readers.sosi.scan import Ints
from planarkiv.readers.sosi.taken import TakenValues

_MOST_OTYPES = 2**15 - 1
_MOST_PATHS = 20_000
_DROPPED = 2**16 - 1
_OBJTYPE = 1
_SECOND = b"\2"
"""Before the text of a second ``..OBJTYPE`` of an element, which is an attribute and a fault."""
_GROUPS = re.compile(rb"\n(?=\.\.[^.])")


class _Memo(dict[bytes, int]):
    """Numbers of byte strings; a new one is read, which gives it its number."""

    def __init__(self, read: Callable[[bytes], int]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, raw: bytes) -> int:
        number = self[raw] = self._read(raw)
        return number


class AttributeColumns:
    """Gathers the attributes of all elements of a file, in order.

    Equal attribute texts have one number. A new text is cut into its groups of level 2, and equal groups have one
    number too, so that only new groups are read at all.
    """

    def __init__(self, decoder: Decoder, faults: FaultLog) -> None:
        self._decoder = decoder
        self._faults = faults
        self._paths: dict[str, int] = {}
        self._values: list[dict[str, int]] = []
        self._otypes: dict[str, int] = {"": 0}
        # by group: its level-2 name, object type, number of entries; then all entries one after another
        self._groups = _Memo(self._read_group)
        self._names: dict[str, int] = {"": 0, "OBJTYPE": _OBJTYPE}
        self._group_name: list[int] = []
        self._group_otype: list[int] = []
        self._group_count = array("i")
        self._path, self._code = array("H"), array("i")
        self._faults_of_group: dict[int, tuple[LineFault, ...]] = {}
        # by text: object type, number of groups; then the groups one after another, and which of them repeat a name
        self._texts = _Memo(self._read_text)
        self._text_otype, self._text_count = array("i"), array("i")
        self._group: list[int] = []
        self._repetitions: list[tuple[int, int]] = []
        self._faults_of_text: dict[int, tuple[LineFault, ...]] = {}
        self._numbers: list[NDArray[np.int32]] = []
        self.taken = TakenValues(decoder, faults)
        self._extra: list[tuple[int, int, int, int]] = []
        self._parameters: dict[str, set[str]] = {}

    def add(self, texts: Sequence[bytes]) -> tuple[NDArray[np.int32], int]:
        """The attribute texts of more elements, with HOLE for each of ``taken``.

        Returns the number of each text, and how many of the texts were new.
        """
        before = len(self._text_count)
        numbers = np.fromiter(map(self._texts.__getitem__, texts), np.int32, len(texts))
        self._numbers.append(numbers)
        return numbers, len(self._text_count) - before

    def troubles(self, numbers: NDArray[np.int32]) -> Iterator[tuple[int, LineFault]]:
        """(place in ``numbers``, fault) for the texts that have faults."""
        if self._faults_of_text:
            for place in (np.isin(numbers, list(self._faults_of_text))).nonzero()[0].tolist():
                for fault in self._faults_of_text[int(numbers[place])]:
                    yield place, fault

    def add_entry(self, row: int, path: str, value: str, instance: int) -> None:
        """One more value of an object, from elsewhere than its attribute text."""
        if (number := self._path_number(path)) != _DROPPED:
            values = self._values[number]
            self._extra.append((row, number, values.setdefault(value, len(values)), instance))

    def _read_text(self, raw: bytes) -> int:
        """Cuts a text into groups and numbers the repetitions of each name."""
        parts = _GROUPS.split(raw)
        groups = list(map(self._groups.__getitem__, parts))
        number = len(self._text_count)
        names = list(map(self._group_name.__getitem__, groups))
        if len(set(names)) < len(names):
            self._number_repetitions(parts, names, groups)
        otype = self._group_otype[groups[0]] or next(filter(None, map(self._group_otype.__getitem__, groups)), 0)
        if self._faults_of_group and not self._faults_of_group.keys().isdisjoint(groups):
            self._faults_of_text[number] = tuple(self._faults_in(parts, groups))
        self._text_otype.append(otype)
        self._text_count.append(len(groups))
        self._group += groups
        return number

    def _number_repetitions(self, parts: Sequence[bytes], names: Sequence[int], groups: list[int]) -> None:
        seen: dict[int, int] = {}
        for at, name in enumerate(names):
            instance = seen[name] = seen.get(name, -1) + 1
            if instance:
                self._repetitions.append((len(self._group) + at, instance))
                if name == _OBJTYPE:
                    groups[at] = self._groups[_SECOND + parts[at]]

    def _faults_in(self, parts: Sequence[bytes], groups: Sequence[int]) -> Iterator[LineFault]:
        line = 0
        for part, group in zip(parts, groups, strict=True):
            for fault in self._faults_of_group.get(group, ()):
                yield fault._replace(line=line + fault.line)
            line += part.count(b"\n") + 1

    def _read_group(self, raw: bytes) -> int:
        second = raw.startswith(_SECOND)
        raw = raw.removeprefix(_SECOND)
        text, kind = self._decoder.decode(raw)
        faults: list[LineFault] = []
        if kind:
            text, faults = self._by_line(raw)
        group = read_group(text)
        faults += group.faults
        number = len(self._group_count)
        before = len(self._path)
        otype = 0
        entries = group.entries
        if group.name == "OBJTYPE" and entries:
            value = entries[0][1]
            if second:
                faults.append(LineFault("objtype-gjentatt", 0, value))
            else:
                otype = self._otypes.setdefault(value, len(self._otypes))
                entries = entries[1:]
        for path, value in entries:
            self._add_to_group(path, value)
        if group.spelt:
            several = {path for path, are_several in group.spelt if are_several}
            for path, value in entries:
                if path in several:
                    self._parameters.setdefault(path, set()).add(value)
        self._group_count.append(len(self._path) - before)
        self._group_otype.append(otype)
        self._group_name.append(self._names.setdefault(group.name, len(self._names)))
        if faults:
            self._faults_of_group[number] = tuple(faults)
        return number

    def _add_to_group(self, path: str, value: str) -> None:
        number = self._path_number(path)
        if value == HOLE_TEXT:
            code = -1
        elif number == _DROPPED:
            return
        else:
            values = self._values[number]
            code = values.setdefault(value, len(values))
        self._path.append(number)
        self._code.append(code)

    def _by_line(self, raw: bytes) -> tuple[str, list[LineFault]]:
        decoded = [(part, *self._decoder.decode(part)) for part in raw.split(b"\n")]
        faults = [
            LineFault(kind, number, line, self._decoder.shown(part))
            for number, (part, line, kind) in enumerate(decoded)
            if kind
        ]
        return "\n".join(line for _, line, _ in decoded), faults

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
        codes = np.array(self._text_otype, np.int64)[self._all_numbers()]
        if len(names) > _MOST_OTYPES:
            self._faults.add("objekttyper-for-mange", number=len(names))
            codes[codes >= _MOST_OTYPES] = 0
        used = np.bincount(codes, minlength=len(names)) > 0
        return (used.cumsum() - 1)[codes].astype(np.int16), [
            name for name, is_used in zip(names, used, strict=True) if is_used
        ]

    def _all_numbers(self) -> NDArray[np.int32]:
        return np.concatenate(self._numbers) if self._numbers else np.zeros(0, np.int32)

    def parameters(self) -> dict[str, frozenset[str]]:
        """By path, the values whose words are parameters of their own: see ``Head``. To be called after ``columns``."""
        found: dict[str, frozenset[str]] = {}
        if not self._parameters:
            return found
        texts = columns_of(Kind.TEXT)
        for path, values in self._parameters.items():
            # bare words of a text are one text, unless a part of it is in quotes
            mine = frozenset(value for value in values if path not in texts or '"' in value or "'" in value)
            if mine and path in self._paths:
                found[path] = mine
        return found

    def columns(self) -> dict[str, Column]:
        """The columns by path. To be called once, when everything is added."""
        self._texts.clear()
        self._groups.clear()
        rows, paths, codes, instances = self._entries()
        order = np.argsort(paths, kind="stable")
        number_of_hole = ((codes < 0).cumsum() - 1)[order]
        taken_name, taken_number = self.taken.all_in_order()
        has_holes = np.bincount(paths[codes < 0], minlength=len(self._paths)) > 0
        bounds = np.append(0, np.bincount(paths, minlength=len(self._paths)).cumsum()).tolist()
        rows, codes = rows[order], codes[order]
        instances = None if instances is None else instances[order]
        columns: dict[str, Column] = {}
        for path, number in self._paths.items():
            first, last = bounds[number : number + 2]
            if first == last:
                continue
            values = self._values[number]
            of_path = codes[first:last]
            if has_holes[number]:
                holes = (of_path < 0).nonzero()[0]
                hole = number_of_hole[first:last][holes]
                of_path[holes] = self._codes_of(taken_name[hole], taken_number[hole], values)
                for name in set(taken_name[hole].tolist()):
                    if several := self.taken.parameters(name):
                        self._parameters.setdefault(path, set()).update(several)
            instance = None if instances is None or not instances[first:last].any() else instances[first:last]
            columns[path] = Column(rows[first:last], of_path, list(values), instance)
        return columns

    def _entries(
        self,
    ) -> tuple[NDArray[np.int32], NDArray[np.uint16], NDArray[np.int32], NDArray[np.int32] | None]:
        """Row, path number, code and instance of every entry of every element, by row; no instances when all are 0."""
        numbers = self._all_numbers()
        # entries of each distinct text first: texts to groups to entries
        group = np.array(self._group, np.int64)
        count, first = _counts_and_starts(self._group_count)
        of_group = count[group]
        entry = _ragged(first[group], of_group)
        groups, first_group = _counts_and_starts(self._text_count)
        before = np.append(0, of_group.cumsum())
        start, stop = before[first_group], before[first_group + groups]
        # then of all elements
        length = (stop - start)[numbers]
        place = _ragged(start[numbers], length)
        entry = entry[place]
        rows = np.arange(len(numbers), dtype=np.int32).repeat(length)
        paths = np.array(self._path, np.uint16)[entry]
        codes = np.array(self._code, np.int32)[entry]
        if not self._repetitions and not self._extra:
            return rows, paths, codes, None
        of_group_instance = np.zeros(len(group), np.int32)
        for at, instance in self._repetitions:
            of_group_instance[at] = instance
        instances = of_group_instance.repeat(of_group)[place]
        if self._extra:
            extra = np.array(self._extra, np.int64)
            rows = np.append(rows, extra[:, 0].astype(np.int32))
            order = np.argsort(rows, kind="stable")
            rows = rows[order]
            paths = np.append(paths, extra[:, 1].astype(np.uint16))[order]
            codes = np.append(codes, extra[:, 2].astype(np.int32))[order]
            instances = np.append(instances, extra[:, 3].astype(np.int32))[order]
        return rows, paths, codes, instances

    def _codes_of(
        self, names: NDArray[np.uint16], numbers: NDArray[np.int32], values: dict[str, int]
    ) -> NDArray[np.int32]:
        """Codes of values that were taken out; texts that are new are added to ``values``."""
        codes = np.empty(len(names), np.int32)
        for name in np.bincount(names).nonzero()[0].tolist():
            of_name = (names == name).nonzero()[0]
            texts = self.taken.texts(name)
            used = np.bincount(numbers[of_name], minlength=len(texts)) > 0
            distinct = dict(zip(texts, range(len(texts)), strict=True))
            if not values and used.all() and len(distinct) == len(texts):
                values.update(distinct)
                codes[of_name] = numbers[of_name]
                continue
            code_of = np.full(len(texts), -1, np.int32)
            for number in used.nonzero()[0].tolist():
                code_of[number] = values.setdefault(texts[number], len(values))
            codes[of_name] = code_of[numbers[of_name]]
        return codes


def _counts_and_starts(counts: array[int]) -> tuple[Ints, Ints]:
    count: Ints = np.array(counts, np.int64)
    return count, count.cumsum() - count


def _ragged(start: Ints, count: Ints) -> Ints:
    """The places start, start + 1 ... of each run."""
    ends = count.cumsum()
    places: Ints = np.repeat(start - (ends - count), count)
    places += np.arange(len(places))
    return places
