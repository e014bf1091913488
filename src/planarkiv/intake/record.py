"""Joins register, map and documents into the record of one plan; the stored record is where it starts.

Precedence per field: register row, then map, then document text. A value that says the same as before keeps its old
source, so that a row inserted in the register or a nightly delivery makes no new version of any plan.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from planarkiv.intake.map_facts import MapFacts
from planarkiv.model.dates import PartialDate
from planarkiv.model.in_force import by_status
from planarkiv.model.planid import PlanId
from planarkiv.model.record import (
    DATE_FIELDS,
    FIELDS,
    Discrepancy,
    Entry,
    PlanMap,
    PlanRecord,
    Rank,
    Sourced,
    rank,
)
from planarkiv.model.register import DocumentRow, ListRow, RegisterRow, RegisterTable

_SIGNS = str.maketrans({"–": "-", "—": "-", "‐": "-", "−": "-", "«": '"', "»": '"', "“": '"', "”": '"', "’": "'"})


@dataclass(slots=True)
class RegisterPart:
    """What the registers of this run say of one plan."""

    rows: list[RegisterRow] = field(default_factory=list)
    lists: dict[str, list[Entry]] = field(default_factory=dict)
    documents: list[DocumentRow] = field(default_factory=list)

    @property
    def names_the_plan(self) -> bool:
        """Whether the plan itself is in a register, not only its documents."""
        return bool(self.rows or self.lists)


def register_parts(tables: Sequence[RegisterTable], key_of: Mapping[PlanId, PlanId]) -> dict[PlanId, RegisterPart]:
    """The registers divided by plan; ``key_of`` leads from any id to the plan's key."""
    parts: dict[PlanId, RegisterPart] = {}
    for table in tables:
        for row in table.rows:
            if row.plan_id is not None:
                parts.setdefault(key_of.get(row.plan_id, row.plan_id), RegisterPart()).rows.append(row)
        for about in table.documents:
            key = about.plan_id and key_of.get(about.plan_id)
            if key:
                parts.setdefault(key, RegisterPart()).documents.append(about)
        for name, entries in table.lists.items():
            for entry in entries:
                _add_entry(parts, name, entry, key_of)
    return parts


def _add_entry(parts: dict[PlanId, RegisterPart], name: str, row: ListRow, key_of: Mapping[PlanId, PlanId]) -> None:
    key = row.plan_id and key_of.get(row.plan_id)
    # an entry for a plan that no row and no map knows has no home: the register itself is archived and keeps it
    if key:
        parts.setdefault(key, RegisterPart()).lists.setdefault(name, []).append(row.entry)


def join_fields(
    stored: PlanRecord | None, register: RegisterPart | None, maps: Sequence[PlanMap]
) -> tuple[dict[str, Sourced], tuple[Discrepancy, ...]]:
    """The fields by precedence, and where sources disagree.

    What the register said stays until a register row of the plan says something else; ``maps`` are all the plan's
    maps today. A map in force speaks for the plan, and a proposal only where there is none.
    """
    fields: dict[str, Sourced] = {}
    discrepancies: list[Discrepancy] = []
    in_force = [plan_map for plan_map in maps if by_status(*plan_map.planstatus)]
    for name in FIELDS:
        old = _stored(stored, name)
        if register is not None and register.rows:
            said = [row.fields[name] for row in register.rows if name in row.fields]
        else:
            said = [value for value in old if rank(value.source) is Rank.REGISTER]
        said += _levels(maps) if name == "vertikalnivaa" else _from_maps(name, in_force or maps)
        said += [value for value in old if rank(value.source) is Rank.DOCUMENT]
        ordered = _distinct([_older(value, old) for value in said])
        if ordered:
            ordered.sort(key=lambda value: rank(value.source))
            fields[name] = ordered[0]
            discrepancies += [Discrepancy(name, ordered[0], other) for other in ordered[1:]]
    return fields, tuple(discrepancies)


def map_fields(source: str, facts: MapFacts) -> dict[str, tuple[Sourced, ...]]:
    """What one map says of the register fields, with the line of the outline that says it."""
    return {
        name: tuple(Sourced(_value(name, text), f"{source}:{line}") for text, line in facts.fields[name])
        for name in FIELDS
        if name in facts.fields
    }


def join_extra(stored: PlanRecord | None, register: RegisterPart | None) -> dict[str, Sourced]:
    """Register columns that no field takes, by heading."""
    old = dict(stored.extra) if stored else {}
    if register is None or not register.rows:
        return old
    new = {name: value for row in reversed(register.rows) for name, value in row.extra.items()}
    return {name: _older(value, [old[name]] if name in old else []) for name, value in sorted(new.items())}


def join_lists(stored: PlanRecord | None, register: RegisterPart | None) -> dict[str, tuple[Entry, ...]]:
    """The lists: a sheet that names the plan replaces what the record had from it; other lists stay."""
    lists = dict(stored.lists) if stored else {}
    for name, entries in (register.lists if register else {}).items():
        old = list(lists.get(name, ()))
        lists[name] = tuple(_same_entry(entry, old) for entry in entries)
    return lists


def _same_entry(entry: Entry, old: list[Entry]) -> Entry:
    """The stored entry that says the same, with its old sources; each is used once."""
    values = {name: value.value for name, value in entry.items()}
    for at, candidate in enumerate(old):
        if {name: value.value for name, value in candidate.items()} == values:
            return old.pop(at)
    return entry


def _stored(stored: PlanRecord | None, name: str) -> list[Sourced]:
    if stored is None:
        return []
    kept = [stored.fields[name]] if name in stored.fields else []
    return kept + [other.lost for other in stored.discrepancies if other.field == name]


def _from_maps(name: str, maps: Sequence[PlanMap]) -> list[Sourced]:
    return [value for plan_map in maps for value in plan_map.fields.get(name, ())]


def _levels(maps: Sequence[PlanMap]) -> list[Sourced]:
    """vertikalnivå is one value over all maps: the levels together."""
    levels = sorted({level for plan_map in maps for level in plan_map.vertikalnivaa})
    said = _from_maps("vertikalnivaa", maps)
    return [Sourced(", ".join(levels), said[0].source)] if levels and said else []


def _value(name: str, text: str) -> str | PartialDate:
    if name not in DATE_FIELDS:
        return text
    try:
        return PartialDate.parse(text)
    except ValueError:
        return text


def _older(value: Sourced, old: Sequence[Sourced]) -> Sourced:
    """The stored value instead, when it says the same with the same trust."""
    for candidate in old:
        if candidate.value == value.value and rank(candidate.source) is rank(value.source):
            return candidate
    return value


def _distinct(values: Sequence[Sourced]) -> list[Sourced]:
    """Values that truly differ, the first of each kept: blanks, letter case and missing days do not count."""
    kept: list[Sourced] = []
    for value in values:
        if not any(agree(value.value, other.value) for other in kept):
            kept.append(value)
    return kept


def agree(one: str | PartialDate, other: str | PartialDate) -> bool:
    """True when two values do not contradict each other."""
    if isinstance(one, PartialDate) and isinstance(other, PartialDate):
        return one.agrees_with(other)
    return _bare(str(one)) == _bare(str(other))


def _bare(text: str) -> str:
    """Text without what two typists do differently: letter case, blanks, the kind of dash and of quotation mark."""
    return " ".join(text.casefold().translate(_SIGNS).split())
