"""One plan of both sides compared, and which plan of one side is which of the other."""

from collections.abc import Iterator, Sequence
from enum import Enum

from planarkiv.comparison.side import NO_PLAN, PlanVersion, Unread, Words
from planarkiv.errors import PlanarkivError
from planarkiv.language import say
from planarkiv.model.difference.changes import (
    Change,
    EntryChange,
    Failure,
    ObjectsDiffer,
    PlanDiffers,
    TextDiffers,
    ValueChange,
)
from planarkiv.model.difference.entries import entry_changes, field_changes
from planarkiv.model.difference.objects import compare
from planarkiv.model.difference.words import text_changes
from planarkiv.model.draw import draw
from planarkiv.model.drawing import Drawing
from planarkiv.model.features import FeatureTable
from planarkiv.model.record import PlanRecord

_OF_SYSTEM = frozenset(("json-koordinatsystem", "koordinater-i-grader"))
"""Kinds of fault that say which system a map is in and how the file tells it; the map is read as it stands."""

Pair = tuple[PlanVersion | None, PlanVersion | None]


def paired(before: Sequence[PlanVersion], after: Sequence[PlanVersion]) -> list[Pair]:
    """Each plan of both sides, by any of its ids, in the order of the later side; those that are gone come last.

    Two sides of one plan each are versions of the same plan whatever their ids: a proposal often has another one.
    """
    if len(before) == 1 == len(after):
        return [(before[0], after[0])]
    known = {
        each_id: each for each in reversed(before) for each_id in (*each.ids[::-1], *((NO_PLAN,) * (not each.ids)))
    }
    pairs: list[Pair] = []
    for new in after:
        ids = new.ids or (NO_PLAN,)
        old = next((known[each] for each in ids if each in known), None)
        pairs.append((old, new))
    used = {id(old) for old, _ in pairs}
    return [*pairs, *((old, None) for old in before if id(old) not in used)]


def is_nothing(version: PlanVersion) -> bool:
    """Whether it is only of maps that were read well and have no object: no plan, and nothing beside the plans."""
    if version.ids:
        return False
    try:
        tables = version.maps()
    except (PlanarkivError, OSError):
        # told where it is compared
        return False
    return bool(tables) and not any(len(table) or _faults(table) for table in tables)


class Partial(Enum):
    """Which side is a delivery that is held against an archive."""

    NEITHER = 0
    BEFORE = 1
    AFTER = 2


class Comparer:
    """Compares plan after plan. ``tolerance`` in metres; ``restricted``: documents that are skjermet, too; ``drawn``
    plans at most are drawn. ``partial`` is the side that is only a delivery for the other: what it does not have is
    not gone."""

    def __init__(self, tolerance: float, *, restricted: bool, drawn: int, partial: Partial = Partial.NEITHER) -> None:
        self._partial = partial
        self._tolerance = tolerance
        self._restricted = restricted
        self._left = drawn

    def compare(self, before: PlanVersion | None, after: PlanVersion | None) -> tuple[PlanDiffers, Sequence[Drawing]]:
        """What differs, and the later maps drawn where objects do. Raises PlanarkivError and OSError."""
        if before is None or after is None:
            there = after or before
            assert there is not None  # noqa: S101 - one of the two is
            if there.record() is None:
                _require_readable(there.maps())
            change = Change.ADDED if before is None else Change.REMOVED
            return PlanDiffers(_plan(there), _name(there), change), ()
        if before.stamp and before.stamp == after.stamp:
            return PlanDiffers(_plan(after), _name(after)), ()
        notes: list[str] = []
        if before.ids and after.ids and not set(before.ids) & set(after.ids):
            notes.append(say("planidene er ulike: {before} og {after}", before=_plan(before), after=_plan(after)))
        was, now = before.record(), after.record()
        one, other = before.maps(), after.maps()
        _require_readable((*one, *other))
        notes += _unsure(one, other)
        objects = self._objects(one, other, notes)
        plan = _plan(after) or _plan(before)
        words = list(_words(before, after))
        found = PlanDiffers(
            plan=plan,
            name=_name(after) or _name(before),
            fields=self._fields(was, now) if was and now else (),
            entries=self._entries(was, now) if was and now else (),
            objects=objects,
            texts=tuple(_texts(words)),
            notes=tuple(notes),
            failures=tuple(_unread(plan, words)),
        )
        return found, self._drawings(other or one, objects)

    def _fields(self, before: PlanRecord, after: PlanRecord) -> Sequence[ValueChange]:
        lacking = {Partial.BEFORE: "before", Partial.AFTER: "after"}.get(self._partial)
        return [each for each in field_changes(before, after) if lacking is None or getattr(each, lacking)]

    def _entries(self, before: PlanRecord, after: PlanRecord) -> Sequence[EntryChange]:
        lacking = {Partial.BEFORE: Change.ADDED, Partial.AFTER: Change.REMOVED}.get(self._partial)
        found = entry_changes(before, after, restricted=self._restricted)
        return [each for each in found if each.change is not lacking]

    def _objects(
        self, before: Sequence[FeatureTable], after: Sequence[FeatureTable], notes: list[str]
    ) -> ObjectsDiffer:
        if not before and not after:
            return ObjectsDiffer()
        if bool(before) != bool(after):
            notes.append(
                say("den tidligere versjonen har ikke noe vektorkart, så objektene er ikke sammenlignet")
                if after
                else say("den senere versjonen har ikke noe vektorkart, så objektene er ikke sammenlignet")
            )
            return ObjectsDiffer()
        return compare(before, after, self._tolerance)

    def _drawings(self, tables: Sequence[FeatureTable], objects: ObjectsDiffer) -> Sequence[Drawing]:
        if not objects.changes or self._left <= 0:
            return ()
        self._left -= 1
        return [drawing for table in tables if (drawing := draw(table, table.source)) is not None]


def _plan(version: PlanVersion) -> str:
    return next(iter(version.ids), NO_PLAN)


def _name(version: PlanVersion) -> str:
    record = version.record()
    if record is not None:
        return record.text("plannavn")
    for table in version.maps():
        if names := table.columns.get("PLANNAVN"):
            return names.values[int(names.codes[0])] if len(names.codes) else ""
    return ""


def _faults(table: FeatureTable) -> int:
    """How many faults of its own a map has."""
    return sum(count for kind, count in table.fault_totals.items() if kind not in _OF_SYSTEM)


def _require_readable(tables: Sequence[FeatureTable]) -> None:
    """Raises PlanarkivError for a map that nothing could be read of: it would seem that all of it is gone."""
    for table in tables:
        if not len(table) and _faults(table):
            raise PlanarkivError(
                say("{file} kan ikke leses som kart. Kjør validate for å se hvorfor.", file=table.source)
            )


def _unsure(before: Sequence[FeatureTable], after: Sequence[FeatureTable]) -> Iterator[str]:
    """What makes a comparison of two maps less sure."""
    systems = sorted({str(table.head.epsg or "?") for table in (*before, *after)})
    if len(systems) > 1:
        yield say(
            "kartene er i ulike koordinatsystem (EPSG {systems}); små avvik kan komme av omregningen",
            systems=", ".join(systems),
        )
    for table in (*before, *after):
        if faults := _faults(table):
            yield say(
                "{file}: {n} feil i fila da den ble lest; kjør validate for å se dem",
                file=table.source,
                n=faults,
            )


def _words(before: PlanVersion, after: PlanVersion) -> Iterator[tuple[str, Words, Words]]:
    """The provisions of both, one file with one: where a side has several, those of the same name."""
    one, other = before.texts(), after.texts()
    if len(one) == 1 == len(other):
        pairs = [(next(iter(one)), next(iter(other)))]
    else:
        pairs = [(name, name) for name in other if name in one]
    yield from ((now, one[was], other[now]) for was, now in pairs)


def _texts(words: Sequence[tuple[str, Words, Words]]) -> Iterator[TextDiffers]:
    for title, was, now in words:
        if isinstance(was, Unread) or isinstance(now, Unread):
            continue
        if not any(was) or not any(now):
            yield TextDiffers(title, unread=say("en av versjonene er uten tekst som kan leses (skannet?)"))
        elif changes := text_changes(was, now):
            yield TextDiffers(title, changes)


def _unread(plan: str, words: Sequence[tuple[str, Words, Words]]) -> Iterator[Failure]:
    for title, was, now in words:
        unread = next((each for each in (now, was) if isinstance(each, Unread)), None)
        if unread and was != now:
            yield Failure(plan, f"{plan}, {title}" if plan else title, unread.reason)
