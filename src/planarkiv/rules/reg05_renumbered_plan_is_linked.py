"""Rule REG05: a plan that has changed its arealplan-ID, or must, is linked to the other one."""

from collections.abc import Iterator

from planarkiv.catalogue import municipalities
from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.earlier_id import is_linked
from planarkiv.subjects import Plan

PAGE = Page(
    title=later("En plan som har byttet arealplan-ID, viser til den gamle"),
    what=later(
        "En plan med et kommunenummer som er gått ut, eller som har fått nytt nummer, har opprinnelig planid, "
        "opprinnelig administrativ enhet eller en tidligere arealplan-ID i arkivet."
    ),
    why=later(
        "Arealplan-ID-en kan endres uten vedtak, men den opprinnelige skal kunne følges: vedtak, brev og gamle kart "
        "viser til den."
    ),
    clause=later("kart- og planforskriften, om nasjonal arealplan-ID; Kartverket om arealplan-ID"),
    certainty=Certainty.READ,
    mend=later(
        "Kjør «planarkiv renumber»: da får planen dagens nummer, og den gamle ID-en blir husket. Eller skriv "
        "opprinnelig planid og opprinnelig kommunenummer i planoversikten."
    ),
    example=later("Feil: 0937/2003-1, og ikke noe mer.\nRiktig: 4219/2003-1 med opprinnelig administrativ enhet 0937."),
)

ABOLISHED = Wording(
    later("Arealplan-ID {plan} har et kommunenummer som er gått ut, og viser ikke til noen annen. I dag er det {nye}."),
    later(
        "Kjør «planarkiv renumber» på arkivet, eller skriv opprinnelig planid og opprinnelig kommunenummer i "
        "planoversikten."
    ),
)
RENUMBERED = Wording(
    later("Planen {plan} har hatt arealplan-ID {tidligere}, men viser ikke til den."),
    later("Skriv opprinnelig planid og opprinnelig kommunenummer i raden for planen i planoversikten."),
)

_RENUMBERED = "nytt nummer"
"""What the history of a record calls it."""


@rule("REG05", Plan, Severity.WARNING, PAGE, NoOptions, numbers=(179,))
def renumbered_plan_is_linked(plan: Plan, _: NoOptions) -> Iterator[Problem]:
    """It has an earlier arealplan-ID, or the fields that name the original one."""
    record = plan.record
    if is_linked(record):
        return
    number = record.arealplan_id.number
    events = [each for each in record.history if each.get("hendelse") == _RENUMBERED and each.get("fra")]
    if events:
        yield Problem(RENUMBERED, {"plan": str(record.arealplan_id), "tidligere": events[-1]["fra"]})
    elif municipalities.successor(number):
        new: Value = tuple(f"{each.number} {each.name}" for each in municipalities.present(number))
        yield Problem(ABOLISHED, {"plan": str(record.arealplan_id), "nye": new})
