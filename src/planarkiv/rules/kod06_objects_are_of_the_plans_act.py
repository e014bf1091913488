"""Rule KOD06: the objects of a plan are those of the act it was made by."""

from collections.abc import Iterator

from planarkiv.catalogue.object_types import Law, known
from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.model.codes import LOVREFERANSE
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.plan_attributes import LAW_2008, OLDER_LAWS, law_of
from planarkiv.rules.strictness import warning_when_old
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Objektene i planen hører til loven planen er laget etter"),
    what=later(
        "En plan etter plan- og bygningsloven 2008 (lovreferanse 6) har ikke objekttyper for eldre lover "
        "(RbFormålOmråde, KpArealbrukOmråde og andre). En plan etter eldre lov (lovreferanse 1–5) har ikke "
        "objekttyper for 2008-loven (RpArealformålOmråde, hensynssoner og andre). Er lovreferansen ukjent, har planen "
        "i alle fall ikke begge deler. Det blir sagt én gang for hver objekttype. I eldre planer er det en advarsel."
    ),
    why=later(
        "Kodene betyr noe annet i de to lovene. Programmer velger kodeliste og tegneregler etter loven, og viser feil "
        "formål når den ikke passer."
    ),
    clause=later("Nasjonal produktspesifikasjon for arealplan og digitalt planregister, objektkatalogen"),
    certainty=Certainty.READ,
    mend=later(
        "Er lovreferansen feil, rett den i kartet og i planregisteret. Ellers gi objektene riktig objekttype og kode i "
        "kartprogrammet. Formålet i en gammel plan skal ikke endres til dagens koder uten at planen blir endret."
    ),
    example=later("Feil: LOVREFERANSE 4 og RpArealformålOmråde.\nRiktig: LOVREFERANSE 4 og RbFormålOmråde."),
)

OF_OLDER_LAW = Wording(
    later(
        "Planen er etter PBL 2008 (lovreferanse 6), men har {antall} {objekttype}, som hører til planer etter eldre "
        "lov."
    ),
    later("Rett lovreferansen hvis den er feil. Ellers gi objektene objekttype og kode etter 2008-loven."),
)
OF_2008 = Wording(
    later(
        "Planen er etter eldre lov (lovreferanse {lov}, {lovnavn}), men har {antall} {objekttype}, som hører til "
        "planer etter PBL 2008."
    ),
    later("Rett lovreferansen hvis den er feil. Ellers gi objektene objekttype og kode etter den eldre loven."),
)
BOTH = Wording(
    later("Planen har både objekttyper for PBL 2008 ({nye}) og for eldre lov ({gamle})."),
    later("Finn ut hvilken lov planen er laget etter, skriv lovreferansen, og rett objektene som ikke passer."),
)


@rule("KOD06", PlanMap, Severity.ERROR, PAGE, NoOptions, numbers=(100,))
def objects_are_of_the_plans_act(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """No object type belongs to the other act; and not both kinds where the act is not known."""
    law = law_of(plan_map)
    old, new = (_types(plan_map, each) for each in (Law.PBL_1985, Law.PBL_2008))
    milder = warning_when_old(plan_map.phase)
    if law == LAW_2008:
        yield from _wrong(plan_map, OF_OLDER_LAW, old, law, milder)
    elif law in OLDER_LAWS:
        yield from _wrong(plan_map, OF_2008, new, law, milder)
    elif old and new:
        row = min(int(plan_map.table.rows_of(otype)[0]) for otype in old)
        yield Problem(BOTH, {"nye": tuple(new), "gamle": tuple(old)}, milder, row=row)


def _wrong(
    plan_map: PlanMap, wording: Wording, types: list[str], law: str, milder: Severity | None
) -> Iterator[Problem]:
    for otype in types:
        rows = plan_map.table.rows_of(otype)
        values: dict[str, Value] = {
            "objekttype": otype,
            "antall": len(rows),
            "lov": law,
            "lovnavn": LOVREFERANSE.get(law, law),
        }
        yield Problem(wording, values, milder, row=int(rows[0]))


def _types(plan_map: PlanMap, law: Law) -> list[str]:
    """The types of this act that have objects here."""
    table = plan_map.table
    of_act = [each for each in table.otypes if (kind := known(each)) is not None and kind.law is law]
    return sorted(each for each in of_act if len(table.rows_of(each)))
