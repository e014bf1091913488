"""Rule ATT19: a text that gives utnytting is the utnytting of its object."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.features import FeatureTable
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.map_texts import USE, linked, standing_in, texts
from planarkiv.rules.measures import NUMBER, readings
from planarkiv.rules.strictness import by_model, is_proposal_model, of_present_standard
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("En påskrift med utnytting er utnyttingen av objektet"),
    what=later(
        "En påskrift av type 5 (utnytting) er «BYA=n m²», «%-BYA=n %», «BRA=n m²» eller «%-BRA=n %», og flata "
        "den hører til, har samme utnyttingstype og utnyttingstall. I kart uten henvisninger er det nok at det "
        "stemmer med en av flatene teksten ligger i. Kart til planer etter eldre lover eller fra før 2012 blir "
        "ikke vurdert. Vedtatte planer etter SOSI Plan 4.5 får bare en merknad."
    ),
    why=later("Utnyttingen sier hvor mye som kan bygges. Plankartet og kartdataene må gi samme svar."),
    clause=later("Kontrollen av planforslag i DiBKs validator, om påskrift"),
    certainty=Certainty.READ,
    mend=later("Se i bestemmelsene hva som er riktig, og rett påskriften eller UTNYTT på flata i kartprogrammet."),
    example=later("Feil: «%-BYA=30 %» i en flate med UTNTYP 16 og UTNTALL 25.\nRiktig: UTNTALL 30."),
)

_MEND = later("Se i bestemmelsene hva som er riktig, og rett påskriften eller UTNYTT på flata i kartprogrammet.")

OTHER_USE = Wording(later("Påskriften sier {tekst}, men flata har {utnytting}."), _MEND)
NO_USE = Wording(later("Påskriften sier {tekst}, men flata har ingen utnytting i kartdataene."), _MEND)
UNREADABLE = Wording(
    later("Påskriften «{tekst}» er av type 5 (utnytting), men er ikke skrevet som BYA eller BRA med et tall."),
    later("Skriv utnyttingen som «%-BYA=30 %» eller «BRA=450 m²», eller gi teksten en annen påskriftstype."),
)

LABELS = {"15": "BYA", "16": "%-BYA", "17": "BRA", "18": "%-BRA"}
"""The kinds of utnytting that texts are written for, by the code of utnyttingstype."""
_CODES = {label: code for code, label in LABELS.items()}
_TEXT = re.compile(
    rf"(%-?)?\s*(BYA|BRA)\s*[=:]?\s*(?:({NUMBER})\s*%?\s*[-–]\s*)?({NUMBER})\s*(%|m2|m²|kvm)?", re.IGNORECASE
)
_LONGEST = 80


class Use(NamedTuple):
    """An utnytting: the code of its type, its number, and its least number; empty where it has none."""

    kind: str
    number: str
    least: str = ""

    @property
    def shown(self) -> str:
        """As texts have it; a type that texts are not written for by its code."""
        label = LABELS.get(self.kind, self.kind)
        span = f"{self.least}–{self.number}" if self.least else self.number
        return f"{label}={span}" if span else label


@rule(
    "ATT19",
    PlanMap,
    Severity.WARNING,
    PAGE,
    NoOptions,
    numbers=(54,),
    official=("rpf.ps.10",),
    applies=lambda plan_map: of_present_standard(plan_map) and len(texts(plan_map.table).of_kind(USE)) > 0,
)
def use_texts_are_the_use(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """Each text of type 5 is readable, and is an utnytting of what it belongs to."""
    table, of_map = plan_map.table, texts(plan_map.table)
    pairs = linked(table) if is_proposal_model(table) else standing_in(table)
    uses = _uses(table)
    for at in of_map.of_kind(USE).tolist():
        row, words, mild = int(of_map.rows[at]), of_map.strings[at], by_model(plan_map)
        said = list(_said(words))
        if not said:
            yield Problem(UNREADABLE, {"tekst": words[:_LONGEST]}, mild, row=row)
            continue
        if not (rows := pairs.of(at).tolist()):
            continue
        there = [use for each in rows for use in uses.get(each, ())]
        missing = [use for use in said if not any(_same(use, each) for each in there)]
        if missing and there:
            shown = ", ".join(each.shown for each in there)
            yield Problem(OTHER_USE, {"tekst": words[:_LONGEST], "utnytting": shown[:_LONGEST]}, mild, row=row)
        elif missing:
            yield Problem(NO_USE, {"tekst": words[:_LONGEST]}, mild, row=row)


def _said(words: str) -> Iterator[Use]:
    """The utnytting that a text gives, one or several."""
    for found in _TEXT.finditer(words):
        # «BYA=30 %» is said of per cent too
        label = f"{'%-' if found[1] or found[5] == '%' else ''}{found[2].upper()}"
        yield Use(_CODES[label], found[4], found[3] or "")


def _same(said: Use, has: Use) -> bool:
    return said.kind == has.kind and _equal(said.number, has.number) and _equal(said.least, has.least)


def _equal(one: str, other: str) -> bool:
    values = {value for value, _ in readings(one)}
    return one == other or not values.isdisjoint(value for value, _ in readings(other))


def _uses(table: FeatureTable) -> dict[int, list[Use]]:
    """The utnytting of each object that has any, from its groups in file order."""
    groups: dict[tuple[int, int], dict[str, str]] = {}
    for name in ("UTNTYP", "UTNTALL", "UTNTALL_MIN"):
        if (column := table.columns.get(f"UTNYTT.{name}")) is None:
            continue
        instances = [0] * len(column.rows) if column.instance is None else column.instance.tolist()
        for row, code, instance in zip(column.rows.tolist(), column.codes.tolist(), instances, strict=True):
            groups.setdefault((row, instance), {})[name] = column.values[code].strip()
    found: dict[int, list[Use]] = {}
    for (row, _), group in sorted(groups.items()):
        use = Use(group.get("UTNTYP", ""), group.get("UTNTALL", ""), group.get("UTNTALL_MIN", ""))
        found.setdefault(row, []).append(use)
    return found
