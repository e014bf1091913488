"""One attribute of level 2 with all that is below it: lines of text to dotted paths and values."""

import functools
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from planarkiv.readers.sosi.text import HOLE
from planarkiv.readers.sosi.values import COMPACT, has_blanks, read_value

HOLE_TEXT = HOLE.decode()
DEEPEST = 16
"""Levels beyond this are no names but garbage; the standard has five."""

_NAME_LINE = re.compile(r"(\.+)([^\s.!:][^\s!:]*)?(.*)", re.DOTALL)
_ORDINARY = re.compile(r"[^\W\d_][\w\-]*")
_COORDINATES = re.compile(r"\s*-?[0-9]+\s+-?[0-9]+(?:\s+-?[0-9]+)?\s*(?:\.\.\..*|!.*)?")
_GROUPS = re.compile(r"\n(?=\.\.[^.])")
SUBGROUP_AGAIN = "undergruppe-gjentatt"
"""A kind of note, no fault: see ``FeatureTable.notes``."""
_SUBGROUPS = 3
"""The level of what may be a group in a group."""
_SHORT = 200
"""Characters of a group that is worth remembering."""


class LineFault(NamedTuple):
    """A fault in the attribute text of an element; ``line`` counts its lines from 0."""

    kind: str
    line: int
    text: str
    values: Mapping[str, str] = MappingProxyType({})


class Group(NamedTuple):
    """A level-2 name and its (path, value) entries in order; a value that was taken out is HOLE_TEXT.

    ``spelt`` has the path of each value with blanks, and whether its words are parameters or one text in quotes.
    """

    name: str
    entries: tuple[tuple[str, str], ...]
    faults: tuple[LineFault, ...] = ()
    spelt: tuple[tuple[str, bool], ...] = ()


class _Record:
    """One name with its value while its group is being read."""

    __slots__ = ("going_on", "level", "line", "name", "raw", "value")

    def __init__(self, level: int, name: str, raw: str, line: int) -> None:
        self.level = level
        self.name = name
        self.raw = raw
        self.line = line
        self.value = read_value(raw)
        self.going_on: list[str] = []


def is_ordinary(name: str) -> bool:
    """Whether a name is of letters, digits, - and _, and begins with a letter."""
    return _ORDINARY.fullmatch(name) is not None


def read_groups(text: str) -> list[Group]:
    """The groups of a whole attribute text; faults count the lines of that text."""
    groups: list[Group] = []
    line = 0
    for part in _GROUPS.split(text):
        group = read_group(part)
        faults = tuple(fault._replace(line=line + fault.line) for fault in group.faults)
        groups.append(group._replace(faults=faults))
        line += part.count("\n") + 1
    return groups


def read_group(text: str) -> Group:
    """The group in ``text``: a line of level 2 and the deeper and continuation lines after it."""
    # the files of one municipality say the same over and over
    return _remembered(text) if len(text) <= _SHORT else _read_group(text)


@functools.lru_cache(maxsize=8192)
def _remembered(text: str) -> Group:
    return _read_group(text)


def _read_group(text: str) -> Group:
    faults: list[LineFault] = []
    records = _records(text, faults)
    entries: list[tuple[str, str]] = []
    spelt: list[tuple[str, bool]] = []
    names: list[str] = []
    for at, record in enumerate(records):
        if not record.name:
            continue
        del names[max(record.level - 2, 0) :]
        names.append(record.name)
        value = record.value.text
        if not value and at + 1 < len(records) and records[at + 1].level > record.level:
            continue
        compact = COMPACT.get(record.name) if record.level == 2 and value and value != HOLE_TEXT else None
        parts = compact(record.value) if compact else None
        if parts is None:
            path = ".".join(names)
            entries.append((path, value))
            if has_blanks(value):
                spelt.append((path, record.value.several))
        else:
            entries += [(f"{record.name}.{part}", word) for part, word in parts]
    _note_subgroups(records, faults)
    name = records[0].name if records and records[0].level == 2 else ""
    return Group(name, tuple(entries), tuple(faults), tuple(spelt))


def _note_subgroups(records: Sequence[_Record], faults: list[LineFault]) -> None:
    """Of a group in a group the table has all values by name, and not which of them stand together."""
    if any(record.level > _SUBGROUPS for record in records):
        times = Counter((record.level, record.name) for record in records if record.level >= _SUBGROUPS)
        again = sorted({name for (_, name), number in times.items() if number > 1})
        faults += [LineFault(SUBGROUP_AGAIN, 0, name, {"name": name}) for name in again]


def _records(text: str, faults: list[LineFault]) -> list[_Record]:
    records: list[_Record] = []
    for number, line in enumerate(text.split("\n")):
        found = _NAME_LINE.fullmatch(line)
        if found is None or len(found[1]) == 1:
            _go_on(records, number, line, faults)
            continue
        dots, name, rest = found[1], found[2] or "", found[3]
        if not name or len(dots) > DEEPEST:
            faults.append(LineFault("linje-uforståelig", number, line))
            # what goes on after it is not the value of the name before
            records.append(_Record(len(dots), "", "", number))
            continue
        if not is_ordinary(name):
            faults.append(LineFault("linje-uforståelig", number, dots + name))
        records.append(_Record(len(dots), name, rest, number))
    for record in records:
        if any(record.going_on):
            record.value = read_value("\n".join((record.raw, *record.going_on)))
        if not record.value.closed:
            faults.append(LineFault("streng-uavsluttet", record.line, record.raw.strip()))
    return records


def _go_on(records: list[_Record], number: int, line: str, faults: list[LineFault]) -> None:
    """A line without a name goes on with the value of the name before it."""
    if not line.strip():
        return
    if not records:
        if read_value(line).text:
            faults.append(LineFault("linje-uforståelig", number, line))
    elif _COORDINATES.fullmatch(line):
        going_on = records[-1].going_on
        if not going_on or going_on[-1]:
            faults.append(LineFault("koordinater-uten-navn", number, line))
        going_on.append("")
    else:
        records[-1].going_on.append(line)
