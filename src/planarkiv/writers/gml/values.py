"""Attributes as GML text: each value as its type is written, groups within their data types, repeats in order."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple
from xml.sax.saxutils import escape

import numpy as np
from numpy.typing import NDArray

from planarkiv.catalogue.attributes import Attribute, Kind
from planarkiv.language import later
from planarkiv.model.features import GML_ID, Column, FeatureTable, is_default, is_point_level
from planarkiv.model.loss import EXAMPLES
from planarkiv.writers.gml.notes import Notes
from planarkiv.writers.gml.schema import Property, TypeSchema

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_REPLACEMENT = "\ufffd"
_INTEGER = re.compile(r"[+-]?[0-9]+")
_NUMBER = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?)?(Z|[+-]\d{2}:\d{2})?")

_NO_PLACE = later("Egenskapen {path} har ingen plass i {schema}: {n} verdier er ikke med.")
_TOO_MANY = later("Skjemaet har plass til {most} av {path} i et objekt: {n} verdier er ikke med.")
_INCOMPLETE = later("{n} verdier i {path} er ikke med: skjemaet krever {missing} ved siden av dem.")
_EMPTY = later("{n} tomme verdier av {path} er ikke med.")
_BLANKS = later("Blanke først eller sist i {n} verdier av {path} leses ikke igjen.")
_SIGNS = later("{n} verdier av {path} har tegn som XML ikke tillater; tegnene er byttet ut med \ufffd.")
_FROM_HEAD = later("Filhodet sier at {path} er {value} der objektene ikke sier noe selv. Det står nå i {n} objekter.")
_OF_POINTS = later("Egenskapen {path} hører til enkeltpunkter og har ingen plass i {schema}: {n} verdier er ikke med.")
_TYPES = {
    Kind.INTEGER: later("{n} verdier av {path} er ikke heltall og er ikke med."),
    Kind.NUMBER: later("{n} verdier av {path} er ikke tall og er ikke med."),
    Kind.DATE: later("{n} verdier av {path} er ikke en dag, eller har et klokkeslett, og er ikke med."),
    Kind.TIME: later("{n} verdier av {path} er ikke et tidspunkt og er ikke med."),
}


class _Entries(NamedTuple):
    """Some values of a column: the object each is of (a number in the chunk), its group, and its code."""

    at: NDArray[np.int64]
    instance: NDArray[np.int64]
    code: NDArray[np.int64]


class Values:
    """Makes the attribute properties of objects."""

    def __init__(self, table: FeatureTable, notes: Notes) -> None:
        self._table = table
        self._notes = notes
        self._written: dict[tuple[str, Kind], _Written] = {}
        self.used_of_head: set[str] = set()
        """Paths for which the value of the head was put on an object."""
        self._defaults = {path: values[0] for path, values in table.head.values.items() if values and is_default(path)}

    def of(self, rows: NDArray[np.int64], schema: TypeSchema) -> Mapping[str, Sequence[str]]:
        """The text of each attribute property of the objects ``rows`` (sorted), all of the type of ``schema``; only
        properties that one of them has are there."""
        found: dict[str, Sequence[str]] = {}
        for each in schema.properties:
            if each.attribute is None:
                continue
            texts = self._group(rows, each, schema) if each.parts else self._simple(rows, each, schema)
            if texts is not None:
                found[each.name] = texts
        self._note_left_out(rows, schema)
        return found

    # Single properties

    def _simple(self, rows: NDArray[np.int64], wanted: Property, schema: TypeSchema) -> Sequence[str] | None:
        attribute = wanted.attribute
        assert attribute is not None  # noqa: S101 - asked before
        entries = self._entries(rows, attribute.path, (attribute.path,))
        if entries is None:
            return None
        entries = self._at_most(rows, entries, wanted.most, attribute.path)
        name = f"{schema.specification.prefix}:{wanted.name}"
        values = self._texts(rows, entries, attribute)
        result = [""] * len(rows)
        for at, value in zip(entries.at.tolist(), values, strict=True):
            if value is not None:
                result[at] += f"<{name}>{value}</{name}>\n"
        return result

    def _group(self, rows: NDArray[np.int64], wanted: Property, schema: TypeSchema) -> Sequence[str] | None:
        groups = self._groups(rows, wanted, schema)
        if not groups:
            return None
        prefix = schema.specification.prefix
        opens = f"<{prefix}:{wanted.name}><{prefix}:{wanted.wrapper}>"
        closes = f"</{prefix}:{wanted.wrapper}></{prefix}:{wanted.name}>\n"
        needed = _needed(wanted) if schema.strict else frozenset()
        result = [""] * len(rows)
        number = [0] * len(rows)
        for (at, _), texts in sorted(groups.items()):
            if not needed <= texts.keys():
                missing = ", ".join(sorted(needed - texts.keys()))
                name = self._notes.name(int(rows[at]))
                self._notes.add("gruppe", _INCOMPLETE, len(texts), [name], path=wanted.path, missing=missing)
                continue
            number[at] += 1
            if wanted.most is not None and number[at] > wanted.most:
                name = self._notes.name(int(rows[at]))
                self._notes.add("gjentatt", _TOO_MANY, len(texts), [name], path=wanted.path, most=wanted.most)
                continue
            result[at] += f"{opens}{''.join(texts.values())}{closes}"
        return result

    def _groups(
        self, rows: NDArray[np.int64], wanted: Property, schema: TypeSchema
    ) -> Mapping[tuple[int, int], Mapping[str, str]]:
        """The elements in each group, by path and in order; groups by object (a number in the chunk) and instance."""
        members = tuple(path for path in self._paths() if path == wanted.path or path.startswith(f"{wanted.path}."))
        found: dict[tuple[int, int], dict[str, str]] = defaultdict(dict)
        for part in wanted.parts:
            entries = self._entries(rows, part.path, members)
            if entries is None:
                continue
            entries = self._at_most_in_group(rows, entries, part)
            names = [f"{schema.specification.prefix}:{name}" for name in part.name.split(".")[1:]]
            opens, closes = "".join(f"<{name}>" for name in names), "".join(f"</{name}>" for name in reversed(names))
            values = self._texts(rows, entries, part)
            for at, instance, value in zip(entries.at.tolist(), entries.instance.tolist(), values, strict=True):
                if value is not None:
                    found[at, instance][part.path] = f"{opens}{value}{closes}"
        return found

    # Entries of columns

    def _paths(self) -> Iterable[str]:
        return dict.fromkeys((*self._table.columns, *self._defaults))

    def _entries(self, rows: NDArray[np.int64], path: str, members: Sequence[str]) -> _Entries | None:
        """The values at ``path`` of these objects; the head's for those without anything in ``members``."""
        column = self._table.columns.get(path)
        own = _of_rows(column, rows) if column is not None else None
        default = self._defaults.get(path)
        if default is None:
            return own
        said = np.zeros(len(rows), np.bool_)
        for member in members:
            if (other := self._table.columns.get(member)) is not None and (found := _of_rows(other, rows)) is not None:
                said[found.at] = True
        at = np.flatnonzero(~said)
        if not len(at):
            return own
        names = (self._notes.name(int(rows[each])) for each in at[:EXAMPLES].tolist())
        self.used_of_head.add(path)
        self._notes.add("filhode", _FROM_HEAD, len(at), names, path=path, value=default)
        from_head = _Entries(at, np.zeros(len(at), np.int64), np.full(len(at), -1, np.int64))
        if own is None:
            return from_head
        both = _Entries(*(np.concatenate(each) for each in zip(own, from_head, strict=True)))
        order = np.argsort(both.at, kind="stable")
        return _Entries(*(each[order] for each in both))

    def _at_most(self, rows: NDArray[np.int64], entries: _Entries, most: int | None, path: str) -> _Entries:
        return entries if most is None else self._first(rows, entries, entries.at, most, path)

    def _at_most_in_group(self, rows: NDArray[np.int64], entries: _Entries, part: Attribute) -> _Entries:
        group = entries.at << 31 | entries.instance
        return self._first(rows, entries, group, 1, part.path)

    def _first(
        self, rows: NDArray[np.int64], entries: _Entries, owner: NDArray[np.int64], most: int, path: str
    ) -> _Entries:
        """The first ``most`` entries of each owner; the others are noted."""
        order = np.argsort(owner, kind="stable")
        places = np.arange(len(owner))
        starts = np.ones(len(owner), np.bool_)
        starts[1:] = owner[order][1:] != owner[order][:-1]
        number = np.empty(len(owner), np.int64)
        number[order] = places - np.maximum.accumulate(np.where(starts, places, 0))
        kept = number < most
        if not kept.all():
            left_out = entries.at[~kept]
            names = (self._notes.name(int(rows[at])) for at in left_out[:EXAMPLES].tolist())
            self._notes.add("gjentatt", _TOO_MANY, len(left_out), names, path=path, most=most)
        return _Entries(*(each[kept] for each in entries))

    # Values

    def _texts(self, rows: NDArray[np.int64], entries: _Entries, attribute: Attribute) -> Iterable[str | None]:
        """The text of each entry, None where it cannot be written; what is not as it was is noted."""
        written = self._written_as(attribute)
        if written.noted:
            odd = np.isin(entries.code, list(written.noted))
            for at, code in zip(entries.at[odd].tolist(), entries.code[odd].tolist(), strict=True):
                kind, template = written.noted[code]
                example = self._example(int(rows[at]), written, code)
                self._notes.add(kind, template, 1, (example,), path=attribute.path)
        # -1, the value of the head, stands last
        return [written.texts[code] for code in entries.code.tolist()]

    def _example(self, row: int, written: _Written, code: int) -> str:
        return f"{self._notes.name(row)}: «{clean(written.raw[code])}»"

    def _written_as(self, attribute: Attribute) -> _Written:
        key = (attribute.path, attribute.type)
        if key not in self._written:
            column = self._table.columns.get(attribute.path)
            raw = [*(column.values if column is not None else ()), self._defaults.get(attribute.path, "")]
            self._written[key] = _written(raw, attribute.type)
        return self._written[key]

    # What has no place

    def _note_left_out(self, rows: NDArray[np.int64], schema: TypeSchema) -> None:
        known = schema.paths
        for path, column in self._table.columns.items():
            if path in known or path == GML_ID:
                continue
            if (found := _of_rows(column, rows)) is not None:
                names = (self._notes.name(int(rows[at])) for at in found.at[:EXAMPLES].tolist())
                template, kind = (_OF_POINTS, "punktegenskap") if is_point_level(path) else (_NO_PLACE, "egenskap")
                self._notes.add(kind, template, len(found.at), names, path=path, schema=schema.specification.title)


def _needed(group: Property) -> frozenset[str]:
    """What a group must have to be written: nothing where the object must have the group anyway."""
    if group.attribute is None or group.attribute.least:
        return frozenset()
    return frozenset(part.path for part in group.parts if part.known and part.least)


class _Written(NamedTuple):
    """The distinct values of a column as one type: raw, as text (None: not as this type), and which are to be noted
    (by code: kind of loss and template)."""

    raw: Sequence[str]
    texts: Sequence[str | None]
    noted: Mapping[int, tuple[str, str]]


def _written(raw: Sequence[str], kind: Kind) -> _Written:
    texts: list[str | None] = []
    noted: dict[int, tuple[str, str]] = {}
    for code, value in enumerate(raw):
        text, loss = _text(value, kind)
        texts.append(text)
        if loss is not None:
            noted[code if code < len(raw) - 1 else -1] = loss
    return _Written(raw, texts, noted)


def _text(value: str, kind: Kind) -> tuple[str | None, tuple[str, str] | None]:
    """A value as it is written, and what is lost with it."""
    plain = value.strip()
    if not plain:
        return None, ("tom", _EMPTY)
    loss = ("blanke", _BLANKS) if plain != value else None
    if kind in _TYPES:
        typed = _typed(plain, kind)
        return typed, (loss if typed is not None else ("verdi", _TYPES[kind]))
    allowed = clean(value)
    if allowed != value:
        loss = ("tegn", _SIGNS)
    return escape(allowed, {"\r": "&#13;"}), loss


def clean(value: str) -> str:
    """The value without signs that no XML file may hold."""
    return _NOT_XML.sub(_REPLACEMENT, value)


def _typed(value: str, kind: Kind) -> str | None:
    if kind is Kind.INTEGER:
        return value if _INTEGER.fullmatch(value) else None
    if kind is Kind.NUMBER:
        return value if _NUMBER.fullmatch(value) else None
    return _moment(value, whole_day=kind is Kind.DATE)


def _moment(value: str, *, whole_day: bool) -> str | None:
    """A day or moment of SOSI or ISO as XML Schema writes it; None where it is none, or a day has an hour."""
    found = _COMPACT.fullmatch(value) or _ISO.fullmatch(value)
    if found is None:
        return None
    year, month, day, hour, minute, second, *more = found.groups()
    fraction, zone = (*more, None, None)[:2]
    try:
        dt.datetime(int(year), int(month), int(day), int(hour or 0), int(minute or 0), int(second or 0))  # noqa: DTZ001
    except ValueError:
        return None
    date = f"{year}-{month}-{day}"
    if whole_day:
        midnight = not any(int(each or 0) for each in (hour, minute, second))
        return f"{date}{zone or ''}" if midnight and not (fraction or "").strip(".0") else None
    return f"{date}T{hour or '00'}:{minute or '00'}:{second or '00'}{fraction or ''}{zone or ''}"


def _of_rows(column: Column, rows: NDArray[np.int64]) -> _Entries | None:
    """The entries of these rows (sorted); None where there are none."""
    if not len(rows):
        return None
    first, last = np.searchsorted(column.rows, (rows[0], rows[-1] + 1))
    of = column.rows[first:last]
    at = np.searchsorted(rows, of)
    at = np.minimum(at, len(rows) - 1)
    mine = np.flatnonzero(rows[at] == of)
    if not len(mine):
        return None
    instance = np.zeros(len(mine), np.int64)
    if column.instance is not None:
        instance = column.instance[first:last][mine].astype(np.int64)
    return _Entries(at[mine].astype(np.int64), instance, column.codes[first:last][mine].astype(np.int64))
