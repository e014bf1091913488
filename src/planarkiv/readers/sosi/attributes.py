"""The attributes of one element: lines of text to (dotted path, value, instance)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from planarkiv.readers.sosi.text import HOLE
from planarkiv.readers.sosi.values import COMPACT, Value, read_value

HOLE_TEXT = HOLE.decode()
DEEPEST = 16
"""Levels beyond this are no names but garbage; the standard has five."""

_REMEMBERED = 20_000
_NAME_LINE = re.compile(r"(\.+)([^\s.!:][^\s!:]*)?(.*)", re.DOTALL)
_ORDINARY = re.compile(r"[^\W\d_][\w\-]*")
_COORDINATES = re.compile(r"\s*-?[0-9]+\s+-?[0-9]+(?:\s+-?[0-9]+)?\s*(?:\.\.\..*|!.*)?")


@dataclass(frozen=True, slots=True)
class LineFault:
    """A fault in the attribute text of an element; ``line`` counts its lines from 0."""

    kind: str
    line: int
    text: str
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Parsed:
    """What an attribute text says: the object type, entries (path, value, instance) in order, and faults.

    A value that was taken out of the text is HOLE_TEXT.
    """

    otype: str
    entries: tuple[tuple[str, str, int], ...]
    faults: tuple[LineFault, ...] = ()


@dataclass(slots=True)
class _Record:
    """One name with its value while its element is being read."""

    level: int
    name: str
    value: Value
    line: int
    raw: str


class AttributeParser:
    """Reads attribute texts. Lines seen before are not looked at again."""

    def __init__(self) -> None:
        self._lines: dict[str, tuple[int, str, Value, str, str]] = {}

    def parse(self, text: str) -> Parsed:
        """The attributes in ``text``: name lines of level 2 and deeper with their continuation lines."""
        faults: list[LineFault] = []
        records = self._records(text, faults)
        otype = ""
        entries: list[tuple[str, str, int]] = []
        names: list[str] = []
        instances: dict[str, int] = {}
        instance = 0
        last = len(records) - 1
        for at, record in enumerate(records):
            level, name = record.level, record.name
            del names[max(level - 2, 0) :]
            names.append(name)
            if level <= 2:
                instance = instances.get(name, -1) + 1
                instances[name] = instance
            value = record.value.text
            if not value and at < last and records[at + 1].level > level:
                continue
            if level == 2:
                if name == "OBJTYPE":
                    if instance == 0:
                        otype = value
                        continue
                    faults.append(LineFault("objtype-gjentatt", record.line, value))
                    instances[name] = instance
                elif value and name in COMPACT and value != HOLE_TEXT:
                    parts = COMPACT[name](record.value)
                    if parts is not None:
                        entries += [(f"{name}.{part}", word, instance) for part, word in parts]
                        continue
            entries.append((".".join(names), value, instance))
        return Parsed(otype, tuple(entries), tuple(faults))

    def _records(self, text: str, faults: list[LineFault]) -> list[_Record]:
        records: list[_Record] = []
        going_on: list[str] = []
        for number, line in enumerate(text.split("\n")):
            known = self._lines.get(line)
            if known is None:
                if len(self._lines) >= _REMEMBERED:
                    self._lines.clear()
                known = self._lines[line] = _read_line(line)
            level, name, value, raw, fault = known
            if level:
                if records:
                    _close(records[-1], going_on, faults)
                    going_on = []
                if fault:
                    faults.append(LineFault(fault, number, line))
                if name:
                    records.append(_Record(level, name, value, number, raw))
            elif raw:
                if not records:
                    if value.text:
                        faults.append(LineFault("linje-uforståelig", number, line))
                elif _COORDINATES.fullmatch(line):
                    if not going_on or going_on[-1]:
                        faults.append(LineFault("koordinater-uten-navn", number, line))
                    going_on.append("")
                else:
                    going_on.append(line)
        if records:
            _close(records[-1], going_on, faults)
        return records


def _read_line(line: str) -> tuple[int, str, Value, str, str]:
    """(level, name, value, text after the name, kind of fault); level 0 is a continuation, a comment or nothing."""
    found = _NAME_LINE.fullmatch(line)
    if found is None or len(found[1]) == 1:
        return 0, "", read_value(line), line.strip(), ""
    dots, name, rest = found[1], found[2] or "", found[3]
    if not name or len(dots) > DEEPEST:
        return 2, "", Value("", ()), "", "linje-uforståelig"
    fault = "" if _ORDINARY.fullmatch(name) else "linje-uforståelig"
    return len(dots), name, read_value(rest), rest, fault


def _close(record: _Record, going_on: list[str], faults: list[LineFault]) -> None:
    """The value of a record is complete when the next name comes."""
    if any(going_on):
        record.value = read_value("\n".join((record.raw, *going_on)))
    if not record.value.closed:
        faults.append(LineFault("streng-uavsluttet", record.line, record.raw.strip()))
