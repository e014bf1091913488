"""Rule KOD01: the kommunenummer of an arealplan-ID is one of today's."""

from collections.abc import Iterator
from dataclasses import dataclass

from planarkiv.catalogue import municipalities
from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.model.planid import Unit
from planarkiv.rule import Certainty, Page, rule
from planarkiv.rules.earlier_id import is_linked
from planarkiv.subjects import Plan

PAGE = Page(
    title=later("Kommunenummeret i arealplan-ID-en finnes i dag"),
    what=later(
        "Kommunenummeret har fire siffer og er nummeret til en kommune i dag. Et nummer som er gått ut, er en "
        "advarsel; et nummer som aldri har vært i bruk, er en feil. Viser planen heller ikke til sin opprinnelige ID, "
        "er det REG05 som sier fra. Fylkesnummer og landkode blir ikke vurdert."
    ),
    why=later(
        "Kommunenummeret er en del av nøkkelen til planen. Etter en kommunereform finner nasjonale tjenester bare "
        "planer med det nye nummeret."
    ),
    clause=later("kart- og planforskriften, om nasjonal arealplan-ID"),
    certainty=Certainty.READ,
    mend=later(
        "Kjør «planarkiv renumber» med det gamle og det nye nummeret. Den gamle arealplan-ID-en blir husket. Er "
        "nummeret skrevet feil, rett det i planoversikten og kartet. Er det et prøvenummer, legg det i lista "
        "«known» for KOD01 i profilen."
    ),
    example=later("Feil: 3042/202103 i 2026.\nRiktig: 3326/202103, der 3042/202103 er husket som tidligere ID."),
)

ABOLISHED = Wording(
    later("Kommunenummer {nummer} ({navn}) er gått ut. I dag er det {nye}."),
    later(
        "Kjør «planarkiv renumber» på arkivet med --from {nummer} og --to det nye nummeret. Er kommunen delt, se hvor "
        "planen ligger."
    ),
)
UNKNOWN = Wording(
    later("Kommunenummer {nummer} finnes ikke."),
    later(
        "Rett nummeret der det står: i kartet, i planoversikten eller i planarkiv.toml. Er det et prøvenummer, "
        "sier «planarkiv explain KOD01» hva du gjør."
    ),
)


@dataclass(frozen=True, slots=True)
class Numbers:
    """Numbers of four digits that are accepted beside today's: of training and sample data."""

    known: tuple[str, ...] = ()


@rule("KOD01", Plan, Severity.ERROR, PAGE, Numbers, numbers=(109,))
def unit_numbers_exist(plan: Plan, numbers: Numbers) -> Iterator[Problem]:
    """It is the number of a municipality of today, or one of those accepted beside them."""
    plan_id = plan.record.arealplan_id
    number = plan_id.number
    if plan_id.unit is not Unit.KOMMUNE or number in numbers.known or municipalities.today(number):
        return
    if gone := municipalities.successor(number):
        if not is_linked(plan.record):
            # REG05 says so, and what to do about both
            return
        new: Value = tuple(f"{each.number} {each.name}" for each in municipalities.present(number))
        yield Problem(ABOLISHED, {"nummer": number, "navn": gone.name, "nye": new}, Severity.WARNING)
    else:
        yield Problem(UNKNOWN, {"nummer": number})
