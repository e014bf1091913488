"""Rule KOD04: the codes on map objects are in their code lists."""

from collections.abc import Iterator
from difflib import get_close_matches

from planarkiv.catalogue.code_lists import CodeList
from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.model.generation import generation_of
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.coded_values import Coded, coded_values, owner_of
from planarkiv.rules.plan_attributes import PLAN_TYPES
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Kodene på kartobjektene finnes i kodelistene"),
    what=later(
        "Hver egenskap som har en kodeliste, har en kode som står i lista, skrevet nøyaktig slik. Det gjelder "
        "arealformål, hensynssoner, hjemmel, eierform, utnyttingstype, juridiske linjer og punkt, målemetode og andre. "
        "Det blir sagt én gang for hver kode. Er lista ikke kjent i sin helhet, eller er planen gammel, er det en "
        "advarsel; det samme gjelder målemetode. Opplysningene om selve planen (planstatus, plantype, lovreferanse og "
        "andre på planområdet) blir sjekket av KOD02, og koder for en annen objekttype av KOD14."
    ),
    why=later(
        "Koden bestemmer hva området er, og hvordan det blir tegnet. Et område med ukjent kode blir hvitt i kartet og "
        "faller ut av statistikken."
    ),
    clause=later("kodelistene i SOSI Plan 4.5 og 5.0; kart- og planforskriften, om arealformål"),
    certainty=Certainty.READ,
    mend=later(
        "Rett koden på objektene i kartprogrammet, etter tegnforklaringen og bestemmelsene. Har en konsulent laget "
        "kartet, be om en ny fil."
    ),
    example=later("Feil: «..RPAREALFORMÅL 1115».\nRiktig: «..RPAREALFORMÅL 1113»."),
)

UNKNOWN = Wording(
    later("{egenskap} «{verdi}» er ikke i kodelista ({liste}). Den står på {antall} objekt."),
    later("Bruk en av disse kodene: {koder}."),
)
NEAREST = Wording(
    later("{egenskap} «{verdi}» er ikke i kodelista ({liste}). Den står på {antall} objekt."),
    later("Er det en av disse som er ment: {koder}? Se i tegnforklaringen og bestemmelsene."),
)
NONE_NEAR = Wording(
    later("{egenskap} «{verdi}» er ikke i kodelista ({liste}). Den står på {antall} objekt."),
    later("Se i tegnforklaringen og bestemmelsene hva objektene er, og bruk koden for det."),
)
NOT_IN_OURS = Wording(
    later(
        "{egenskap} «{verdi}» er ikke i kodelista slik planarkiv kjenner den ({liste}). Den står på {antall} objekt."
    ),
    later(
        "Se etter i produktspesifikasjonen om koden finnes: denne lista er ikke lest i sin helhet. Ellers er kodene "
        "{koder}."
    ),
)
OTHERWISE_WRITTEN = Wording(
    later("{egenskap} er skrevet «{verdi}» på {antall} objekt. I kodelista ({liste}) står det {koder}."),
    later("Skriv bare koden, {koder}, uten mellomrom, nuller eller tekst rundt."),
)

_OF_PLAN = ("PLANTYPE", "PLANSTAT", "LOVREFERANSE", "PLANBEST", "FORSLAGSSTILLERTYPE", "VERTNIV")
_QUALITY = "KVALITET.MÅLEMETODE"
_SHORT_LIST = 16
"""Codes of a list that is shown whole."""
_SUGGESTED = 5
_ROOM = 300
_INFERRED = 0.05
"""The share of codes that may be inferred in a list that counts as certain."""


@rule("KOD04", PlanMap, Severity.ERROR, PAGE, NoOptions, numbers=(15, 23, 114, 116), official=("gml.kod.1", "rpf.cl.1"))
def map_codes_exist(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """Each distinct code is in its list, but for those that other rules judge."""
    table = plan_map.table
    for each in coded_values(table):
        if (each.is_known and each.value.value == each.text) or _is_of_plan(each):
            continue
        if owner_of(each, generation_of(table)) is None:
            yield _problem(each, _milder(each, plan_map))


def _is_of_plan(coded: Coded) -> bool:
    return coded.path in _OF_PLAN and all(otype in PLAN_TYPES for otype in coded.types)


def _milder(coded: Coded, plan_map: PlanMap) -> Severity | None:
    """A warning where the list is not certain, the plan is old, or only blanks are wrong."""
    mild = coded.is_known or coded.path == _QUALITY or plan_map.phase.is_old or not _is_certain(coded.codes)
    return Severity.WARNING if mild else None


def _is_certain(codes: CodeList) -> bool:
    """Whether a code that is not on the list is wrong for sure: nearly all numbers were read in a source."""
    inferred = sum(not code.certain for code in codes.codes.values())
    return codes.is_whole and inferred <= _INFERRED * len(codes.codes)


def _problem(coded: Coded, milder: Severity | None) -> Problem:
    if (meant := _meant(coded)) is not None:
        wording, shown = OTHERWISE_WRITTEN, [meant]
    elif len(coded.codes.codes) <= _SHORT_LIST:
        wording, shown = UNKNOWN, list(coded.codes.codes)
    else:
        shown = _nearest(coded)
        wording = NEAREST if shown else NONE_NEAR
    if meant is None and not _is_certain(coded.codes):
        wording, shown = NOT_IN_OURS, list(coded.codes.codes)
    values: dict[str, Value] = {
        "egenskap": coded.name,
        "verdi": coded.value.shown,
        "liste": coded.codes.title,
        "antall": len(coded.rows),
        "koder": meant or _named(coded.codes, shown),
    }
    return Problem(wording, values, milder, row=int(coded.rows[0]))


def _named(codes: CodeList, shown: list[str]) -> str:
    """The codes with their names, as far as there is room for names."""
    named = ", ".join(f"{code} {codes.codes[code].label}" for code in shown)
    return named if len(named) <= _ROOM else ", ".join(shown)


def _meant(coded: Coded) -> str | None:
    """The code that is written with blanks, zeros before it, decimals, or its name."""
    words = coded.text.split()
    bare = coded.text.removesuffix(".0").lstrip("0")
    for form in (coded.text, bare, words[0] if words else ""):
        if form in coded.codes.codes:
            return form
    name = coded.text.casefold()
    return next((code.code for code in coded.codes.codes.values() if code.label.casefold() == name), None)


def _nearest(coded: Coded) -> list[str]:
    """Codes that are in use and begin alike; or else those that look like it."""
    in_use = [code.code for code in coded.codes.codes.values() if not code.retired]
    for length in range(min(len(coded.text), 4), 1, -1):
        if alike := [code for code in in_use if code.startswith(coded.text[:length])]:
            return alike[:_SUGGESTED]
    return get_close_matches(coded.text[:20], in_use, _SUGGESTED, 0.7)
