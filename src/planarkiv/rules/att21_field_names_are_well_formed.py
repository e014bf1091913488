"""Rule ATT21: feltnavn are written as the national recommendation says, and tell areas apart."""

import re
from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.area_names import FIELD_NAME, different, named, repeated, repeated_unlike, unlike_widths
from planarkiv.rules.strictness import by_model, is_proposal_model, of_present_standard
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Feltnavn er skrevet slik den nasjonale anbefalingen sier, og skiller flatene fra hverandre"),
    what=later(
        "Feltnavnet er o_ eller f_ der eierformen krever det, så bokstavkoden for formålet med store bokstaver, så "
        "nummeret: BFS1, o_SKV2. To flater med ulikt arealformål har ikke samme feltnavn. I et kart etter "
        "Reguleringsplanforslag 5.0 har ingen flater samme feltnavn, og numrene etter en bokstavkode har like mange "
        "siffer. Lista over anbefalte bokstavkoder følger ikke med planarkiv, så om koden passer til formålet, blir "
        "ikke vurdert. Kart til planer etter eldre lover eller fra før 2012 blir ikke vurdert. Vedtatte planer etter "
        "SOSI Plan 4.5 får bare en merknad."
    ),
    why=later(
        "Bestemmelsene viser til flatene med feltnavnet. Står samme navn på to formål, vet ingen hvilken flate en "
        "bestemmelse gjelder."
    ),
    clause=later(
        "Kontrollen av planforslag i DiBKs validator; departementets anbefaling om feltnavn, som er lest gjennom "
        "andre kilder"
    ),
    certainty=Certainty.SECONDARY,
    mend=later(
        "Rett feltnavnet på flata i kartprogrammet, og den samme teksten i påskriften og i bestemmelsene. Er planen "
        "vedtatt, kan navnet bare rettes når det står riktig i de vedtatte bestemmelsene."
    ),
    example=later("Feil: «bfs 1», eller BFS1 på både en boligflate og en lekeplass.\nRiktig: BFS1 og BLK1."),
)

_RENAME = later(
    "Rett FELTNAVN i kartprogrammet, og den samme teksten i påskriften og i bestemmelsene. Er planen "
    "vedtatt, følg de vedtatte bestemmelsene."
)

UNUSUAL = Wording(
    later(
        "Feltnavnet «{navn}» er ikke skrevet som BFS1 eller o_SKV2: store bokstaver og nummer, med o_ eller f_ "
        "foran der eierformen krever det. Antall: {antall}."
    ),
    _RENAME,
)
OTHER_PURPOSE = Wording(
    later("Feltnavnet «{navn}» står på flater med ulike arealformål: {formaal}."),
    later("Gi flatene hvert sitt feltnavn i kartprogrammet, og se hvilken av dem bestemmelsene mener."),
)
REPEATED = Wording(
    later("Feltnavnet «{navn}» står på {antall} flater."),
    later("Gi flatene hvert sitt nummer i kartprogrammet, og rett påskriftene og bestemmelsene etter det."),
)
UNLIKE_WIDTHS = Wording(
    later("Numrene etter «{kode}» har ulikt antall siffer: {kort} og {langt}."),
    later("Skriv numrene med like mange siffer, for eksempel 01 i stedet for 1 når det høyeste har to siffer."),
)

TYPES = ("RpArealformålOmråde",)
_WELL_FORMED = re.compile(r"(?:[of]_)?[A-ZÆØÅ]+(?:[/_-][A-ZÆØÅ]+)*[0-9]*")
_NUMBERED = re.compile(r"(?:[of]_)?(.*?[^0-9])([0-9]{1,9})", re.DOTALL)
_PURPOSE = "RPAREALFORMÅL"
_LONGEST = 80


def numbers_by_code(names: Iterator[str]) -> dict[str, list[str]]:
    """The running numbers, as written, by the letters before them; o_ and f_ are left out."""
    found: dict[str, list[str]] = {}
    for name in names:
        if parts := _NUMBERED.fullmatch(name):
            found.setdefault(parts[1], []).append(parts[2])
    return found


@rule(
    "ATT21",
    PlanMap,
    Severity.WARNING,
    PAGE,
    NoOptions,
    numbers=(57,),
    official=("rpf.fo.2",),
    applies=lambda plan_map: of_present_standard(plan_map) and FIELD_NAME in plan_map.table.columns,
)
def field_names_are_well_formed(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """Each name follows the grammar; none stands on different purposes (or, by the new model, on two areas)."""
    table, mild = plan_map.table, by_model(plan_map)
    alone = different(table, FIELD_NAME, TYPES)
    if alone is not None and not is_proposal_model(table) and all(map(_WELL_FORMED.fullmatch, alone)):
        # as nearly always: nothing to gather
        return
    names = named(table, FIELD_NAME, TYPES)
    for each in names:
        if not _WELL_FORMED.fullmatch(each.name):
            yield Problem(UNUSUAL, {"navn": each.name[:_LONGEST], "antall": len(each.rows)}, mild, row=each.first)
    if not is_proposal_model(table):
        for same in repeated_unlike(table, names, _PURPOSE):
            values: dict[str, Value] = {"navn": same.name[:_LONGEST], "formaal": ", ".join(same.differs)}
            yield Problem(OTHER_PURPOSE, values, mild, row=int(same.rows[1]))
        return
    for twice in repeated(names):
        yield Problem(REPEATED, {"navn": twice.name[:_LONGEST], "antall": len(twice.rows)}, row=int(twice.rows[1]))
    for code, numbers in numbers_by_code(each.name for each in names).items():
        if unlike := unlike_widths(numbers):
            yield Problem(UNLIKE_WIDTHS, {"kode": code, "kort": unlike[0], "langt": unlike[1]})
