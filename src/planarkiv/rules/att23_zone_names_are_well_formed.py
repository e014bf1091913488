"""Rule ATT23: the name of a hensynssone is H, the code of the zone, and a running number."""

import re
from collections.abc import Iterator

import numpy as np

from planarkiv.catalogue.object_types import known
from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.features import FeatureTable
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.area_names import ZONE_NAME, Named, named, repeated, unlike_widths
from planarkiv.rules.strictness import by_model, is_proposal_model, of_present_standard
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Navnet på en hensynssone er H, sonens kode og et nummer"),
    what=later(
        "hensynSonenavn er H og de tre sifrene i sonens kode, og et nummer etter understrek når det er flere: "
        "H310_1. Det gjelder i reguleringsplaner og kommuneplaner. I et kart etter Reguleringsplanforslag 5.0 "
        "har ingen soner samme navn, og numrene har like mange siffer. Soner for videreføring av reguleringsplan "
        "kan i stedet hete kommunenummer og planid til planen som fortsatt gjelder. Kart til planer etter eldre "
        "lover eller fra før 2012 blir ikke vurdert. Etter SOSI Plan 4.5 får planforslag en advarsel, og "
        "vedtatte planer en merknad."
    ),
    why=later(
        "Bestemmelsene viser til sonene med navnet. Er sifrene i navnet andre enn koden, står det to ulike hensyn på "
        "samme sone."
    ),
    clause=later("Kontrollen av planforslag i DiBKs validator og SOSI Plan 4.5, om hensynssoner"),
    certainty=Certainty.READ,
    mend=later(
        "Rett hensynSonenavn eller koden i kartprogrammet, og den samme teksten i påskriften og i bestemmelsene. Er "
        "planen vedtatt, følg de vedtatte bestemmelsene."
    ),
    example=later("Feil: «Flom 1», eller H310_1 på en sone med kode 320.\nRiktig: H320_1."),
)

UNUSUAL = Wording(
    later("Sonen heter «{navn}». Navnet skal være H og tre siffer, og eventuelt understrek og nummer."),
    later(
        "Rett HENSYNSONENAVN i kartprogrammet, for eksempel til {forslag}. Er planen vedtatt, følg de vedtatte "
        "bestemmelsene."
    ),
)
OTHER_CODE = Wording(
    later("Sonen heter «{navn}», men koden på den er {kode}."),
    later("Finn ut av bestemmelsene hvilken av dem som er riktig, og rett den andre i kartprogrammet."),
)
REPEATED = Wording(
    later("Navnet «{navn}» står på {antall} hensynssoner."),
    later("Gi sonene hvert sitt nummer etter understreken, og rett påskriftene og bestemmelsene etter det."),
)
UNLIKE_WIDTHS = Wording(
    later("Numrene etter «{kode}» har ulikt antall siffer: {kort} og {langt}."),
    later("Skriv numrene med like mange siffer, for eksempel 01 i stedet for 1 når det høyeste har to siffer."),
)

_WELL_FORMED = re.compile(r"H([0-9]{3})(?:_([0-9]+))?")
_OF_A_PLAN = re.compile(r"[0-9]{4}_\S+")
_CONTINUED = ("RpDetaljeringSone", "KpDetaljeringSone")
"""Zones where an older plan goes on: they may be named after it."""
_KINDS = (
    "ANGITTHENSYN", "BÅNDLEGGING", "DETALJERING", "FARE", "GJENNOMFØRING", "INFRASTRUKTUR", "SIKRING", "STØY",
)  # fmt: skip
_LONGEST = 80


@rule(
    "ATT23",
    PlanMap,
    Severity.ERROR,
    PAGE,
    NoOptions,
    numbers=(59, 192),
    official=("rpf.hs.2",),
    applies=lambda plan_map: of_present_standard(plan_map) and ZONE_NAME in plan_map.table.columns,
)
def zone_names_are_well_formed(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """Each name follows the grammar and has the digits of the zone's code; by the new model each is used once."""
    table, mild = plan_map.table, by_model(plan_map)
    new_model = is_proposal_model(table)
    continued = named(table, ZONE_NAME, _CONTINUED)
    others = named(table, ZONE_NAME, _other_zones(table))
    judged = [*others, *(each for each in continued if not new_model and not _OF_A_PLAN.fullmatch(each.name))]
    for each in judged:
        yield from _as_named(table, each, mild)
    if not new_model:
        return
    for twice in repeated(others):
        yield Problem(REPEATED, {"navn": twice.name[:_LONGEST], "antall": len(twice.rows)}, row=int(twice.rows[1]))
    numbers: dict[str, list[str]] = {}
    for each in others:
        if (parts := _WELL_FORMED.fullmatch(each.name)) and parts[2]:
            numbers.setdefault(f"H{parts[1]}_", []).append(parts[2])
    for code, written in numbers.items():
        if unlike := unlike_widths(written):
            yield Problem(UNLIKE_WIDTHS, {"kode": code, "kort": unlike[0], "langt": unlike[1]})


def _other_zones(table: FeatureTable) -> list[str]:
    return [each for each in table.otypes if each.endswith("Sone") and known(each) and each not in _CONTINUED]


def _as_named(table: FeatureTable, each: Named, mild: Severity | None) -> Iterator[Problem]:
    """What is wrong with one name, on each kind of zone that has it."""
    parts = _WELL_FORMED.fullmatch(each.name)
    for code, row in _codes(table, each):
        if parts is None:
            suggested = f"H{code if code.isdecimal() else '310'}_1"
            yield Problem(UNUSUAL, {"navn": each.name[:_LONGEST], "forslag": suggested}, mild, row=row)
        elif code and code != parts[1]:
            yield Problem(OTHER_CODE, {"navn": each.name, "kode": code[:_LONGEST]}, mild, row=row)


def _codes(table: FeatureTable, each: Named) -> Iterator[tuple[str, int]]:
    """The different codes of the zones with this name, each with the first such zone; "" where none has a code."""
    found: dict[str, int] = {}
    for path in (f"{family}{kind}" for family in ("RP", "KP") for kind in _KINDS):
        if (column := table.columns.get(path)) is None:
            continue
        codes = table.dense(path)[each.rows]
        values, first = np.unique(codes, return_index=True)
        for code, at in zip(values.tolist(), first.tolist(), strict=True):
            if code >= 0:
                found[column.values[code].strip()] = int(each.rows[at])
    yield from found.items() or (("", each.first),)
