"""Rule ATT28: objects have the attributes the catalogue asks of them, and none too often."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.catalogue.attributes import Attribute, attributes
from planarkiv.catalogue.generations import Generation
from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.model.features import Column, FeatureTable
from planarkiv.model.generation import generation_of
from planarkiv.rule import Certainty, Page, rule
from planarkiv.rules.attribute_words import attribute_name
from planarkiv.rules.plan_attributes import LAW_2008, law_of
from planarkiv.rules.values_by_type import Mask, Rows, filled
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Kartobjektene har de egenskapene objektkatalogen krever"),
    what=later(
        "Hvert objekt har de egenskapene som er påkrevd for objekttypen, og ingen egenskap står flere ganger enn "
        "tillatt. Blant dem er arealplan-ID, vertikalnivå, formålskode og eierform på formålsflater, kode og "
        "navn på hensynssoner, og arealbruksstatus i kommuneplan. Er en egenskap en del av en gruppe, er den "
        "påkrevd bare når gruppa er der. Mangler mange objekter av en type det samme, blir det sagt én gang. I "
        "planforslag og planer etter PBL 2008 er det en feil, i eldre planer en advarsel, og det er en advarsel "
        "i GML-filer med planforslag fra før utgaven av 1. juli 2023. For kommuneplan kjenner planarkiv bare en "
        "del av kravene, og sjekker dem."
    ),
    why=later(
        "Uten egenskapene kan andre systemer ikke vise eller søke i objektet. Nasjonale tjenester avviser fila, eller "
        "tar objektet ikke med."
    ),
    clause=later("Nasjonal produktspesifikasjon for arealplan og digitalt planregister, objektkatalogen"),
    certainty=Certainty.READ,
    mend=later(
        "Fyll ut egenskapen på objektene i kartprogrammet. Mangler den på alle, er oppsettet for eksport feil: be "
        "leverandøren rette det og eksportere på nytt."
    ),
    example=later("Feil: RpArealformålOmråde uten EIERFORM.\nRiktig: RpArealformålOmråde med «..EIERFORM 3»."),
)

MISSING = Wording(
    later("{objekttype} mangler {egenskap}, som er påkrevd."),
    later("Fyll ut {egenskap} på objektet i kartprogrammet."),
)
MISSING_ON_MANY = Wording(
    later("{antall} av {alle} {objekttype} mangler {egenskap}, som er påkrevd."),
    later("Fyll ut {egenskap} på objektene, eller be leverandøren rette eksporten hvis den mangler på alle."),
)
TOO_OFTEN = Wording(
    later("{objekttype} har {egenskap} {ganger} ganger. Det er tillatt {tillatt}."),
    later("Behold den som er riktig, og slett de andre fra objektet i kartprogrammet."),
)

_ELSEWHERE = {
    "NASJONALAREALPLANID": ("PLANID", "ARPLNID"),
    "KVALITET.DATAFANGSTMETODE": ("KVALITET.MÅLEMETODE",),
}
"""Where older catalogues have the same."""
_READ_EDITION = "20230701"
"""The edition of proposals whose catalogue is ours; those before it asked for less."""
_TEXT = "STRENG"
"""What a påskrift says: ATT16 tells where it is missing or empty."""


@dataclass(frozen=True, slots=True)
class Listing:
    """Up to ``each`` objects of a type that lack the same attribute are named each by itself; more are told once."""

    each: int = 10


@rule("ATT28", PlanMap, Severity.ERROR, PAGE, Listing, numbers=(106, 107, 191))
def required_attributes_are_there(plan_map: PlanMap, listing: Listing) -> Iterator[Problem]:
    """What the catalogue of the map's generation asks, for each object type that it has."""
    table, phase = plan_map.table, plan_map.phase
    generation = generation_of(table)
    required = _required(generation)
    milder = None if _is_strict(plan_map, generation) else Severity.WARNING
    presence = _Presence(table)
    for code, otype in enumerate(table.otypes):
        for attribute in required.get(otype, ()):
            if len(rows := presence.missing(code, attribute)):
                yield from _missing(table, rows, otype, attribute, listing.each, milder)
    for path in table.columns:
        yield from _too_often(table, path, attributes(generation), Severity.INFO if phase.is_old else milder)


def _is_strict(plan_map: PlanMap, generation: Generation) -> bool:
    """Proposals and plans by the act of 2008, by a catalogue that is sure to be theirs."""
    if generation is Generation.FORSLAG_50 and _READ_EDITION not in (plan_map.table.head.catalogue or ""):
        return False
    phase = plan_map.phase
    return phase.is_proposal or (law_of(plan_map) == LAW_2008 and not phase.is_old)


class _Asked(NamedTuple):
    """A required attribute: its column, the group it is part of (or empty), and whether it is a group itself."""

    path: str
    group: str
    is_group: bool


@cache
def _required(generation: Generation) -> Mapping[str, tuple[_Asked, ...]]:
    return {
        otype: tuple(
            _Asked(each.path, each.group, each.is_group)
            for each in own
            if each.known and each.least and each.path != _TEXT
        )
        for otype, own in attributes(generation).items()
    }


class _Presence:
    """Which objects have which attribute, worked out once for each column."""

    def __init__(self, table: FeatureTable) -> None:
        self._table = table
        self._all = np.ones(len(table), np.bool_)
        self._of_type = np.bincount(table.otype, minlength=len(table.otypes)).tolist()
        self._masks: dict[str, tuple[Mask, list[int]]] = {}

    def missing(self, code: int, attribute: _Asked) -> Rows:
        """The objects of the type that should have the attribute and do not."""
        have, counts = self._mask(attribute.path, attribute.is_group)
        if attribute.group:
            should, asked = self._mask(attribute.group, True)
        else:
            should, asked = self._all, self._of_type
        if counts[code] == asked[code]:
            return _NO_ROWS
        lacking: Mask = should & ~have & (self._table.otype == code)
        for path in _ELSEWHERE.get(attribute.path, ()):
            lacking &= ~filled(self._table, path)
        rows: Rows = np.flatnonzero(lacking).astype(np.int32)
        return rows

    def _mask(self, path: str, is_group: bool) -> tuple[Mask, list[int]]:
        """Whether each object has the attribute, or anything of the group; and how many of each type have."""
        if path not in self._masks:
            mask = self._group(path) if is_group else filled(self._table, path)
            counts = np.bincount(self._table.otype[mask], minlength=len(self._table.otypes)).tolist()
            self._masks[path] = mask, counts
        return self._masks[path]

    def _group(self, path: str) -> Mask:
        mask = filled(self._table, path)
        for name in self._table.columns:
            if name.startswith(f"{path}."):
                mask = mask | filled(self._table, name)
        return mask


_NO_ROWS: Rows = np.zeros(0, np.int32)


def _missing(
    table: FeatureTable, rows: Rows, otype: str, attribute: _Asked, most: int, milder: Severity | None
) -> Iterator[Problem]:
    values: dict[str, Value] = {"objekttype": otype, "egenskap": attribute_name(table, otype, attribute.path)}
    if len(rows) <= most:
        for row in rows.tolist():
            yield Problem(MISSING, values, milder, row=row)
    else:
        values |= {"antall": len(rows), "alle": len(table.rows_of(otype))}
        yield Problem(MISSING_ON_MANY, values, milder, row=int(rows[0]))


def _too_often(
    table: FeatureTable, path: str, asked: Mapping[str, tuple[Attribute, ...]], milder: Severity | None
) -> Iterator[Problem]:
    """Objects that have an attribute more often, within one group, than their type may."""
    column = table.columns[path]
    if not (column.rows[1:] == column.rows[:-1]).any():
        return
    places, times = np.unique(_places(column, "." in path), return_counts=True)
    for place, number in zip(places[times > 1].tolist(), times[times > 1].tolist(), strict=True):
        row = place >> 31
        otype = table.otypes[table.otype[row]]
        most = next((each.most for each in asked.get(otype, ()) if each.known and each.path == path), None)
        if most is not None and number > most:
            values: dict[str, Value] = {
                "objekttype": otype,
                "egenskap": attribute_name(table, otype, path),
                "ganger": number,
                "tillatt": most,
            }
            yield Problem(TOO_OFTEN, values, milder, row=row)


def _places(column: Column, in_group: bool) -> NDArray[np.int64]:
    """The object of each entry, and for a part of a group which group of it: equal where an attribute is repeated."""
    keys = column.rows.astype(np.int64) << 31
    return keys + column.instance if in_group and column.instance is not None else keys
