"""Rule KOD13: only plans of the state have a country code in the arealplan-ID."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.plan_attributes import one_value
from planarkiv.rules.values_by_type import filled, said
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Bare statlige planer har landkode i arealplan-ID-en"),
    what=later(
        "LANDKODE står bare i arealplan-ID-en til statlige arealplaner, er «NO», og står ikke sammen med kommunenummer "
        "eller fylkesnummer. En plan med privat forslagsstiller er ikke statlig. Om planen ellers er statlig, kan ikke "
        "kartet vise, og det blir ikke sjekket."
    ),
    why=later("Landkoden sier at staten har vedtatt planen. Da leter ingen etter den i kommunens register."),
    clause=later("kart- og planforskriften, om nasjonal arealplan-ID; plan- og bygningsloven, om statlig arealplan"),
    certainty=Certainty.READ,
    mend=later("Skriv kommunenummeret i KOMM og slett LANDKODE på objektene, hvis kommunen har vedtatt planen."),
    example=later("Feil: «...KOMM 4222» og «...LANDKODE NO».\nRiktig: bare «...KOMM 4222»."),
)

BESIDE_OTHER = Wording(
    later("{antall} objekt har både LANDKODE {kode} og {andre} i arealplan-ID-en."),
    later("Slett LANDKODE på objektene hvis kommunen har vedtatt planen."),
)
NOT_NORWAY = Wording(
    later("LANDKODE er «{kode}» på {antall} objekt. Norske arealplaner kan bare ha «NO»."),
    later("Skriv kommunenummeret i KOMM i stedet, eller «NO» hvis planen er statlig."),
)
PRIVATE = Wording(
    later("Planen har LANDKODE {kode}, som er for statlige planer, men forslagsstilleren er privat."),
    later("Skriv kommunenummeret i KOMM og slett LANDKODE, eller rett FORSLAGSSTILLERTYPE."),
)

_GROUP = "NASJONALAREALPLANID."
_OTHERS = ("KOMM", "FYLKESNR")
_NORWAY, _PRIVATE_PROPOSER = "NO", "2"


@rule("KOD13", PlanMap, Severity.WARNING, PAGE, NoOptions, numbers=(110,))
def country_code_is_for_the_state(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """Each country code is NO, stands alone, and on no plan of a private proposer."""
    table = plan_map.table
    codes: dict[str, list[int]] = {}
    for each in said(table, _GROUP + "LANDKODE"):
        if each.text:
            codes.setdefault(each.text, []).extend(each.rows.tolist())
    private = one_value(table, "FORSLAGSSTILLERTYPE") == _PRIVATE_PROPOSER
    for code, rows in codes.items():
        beside = {
            name: [row for row in rows if mask[row]] for name in _OTHERS if (mask := filled(table, _GROUP + name)).any()
        }
        for name, both in beside.items():
            if both:
                values: dict[str, Value] = {"kode": code, "andre": name, "antall": len(both)}
                yield Problem(BESIDE_OTHER, values, row=min(both))
        if any(beside.values()):
            continue
        values = {"kode": code, "antall": len(rows)}
        if code != _NORWAY:
            yield Problem(NOT_NORWAY, values, row=min(rows))
        elif private:
            yield Problem(PRIVATE, values, row=min(rows))
