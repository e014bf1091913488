"""Rule REG01: an adopted plan has the metadata that the register must have."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.dates import PartialDate
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.subjects import Plan

PAGE = Page(
    title=later("En vedtatt plan har opplysningene som planregisteret skal ha"),
    what=later(
        "En plan som er endelig vedtatt (planstatus 3 eller 6) har plannavn, plantype, vedtaksdato, saksnummer og "
        "kunngjøringsdato. En dato som ikke lar seg finne, skrives som «ukjent» med en grunn."
    ),
    why=later(
        "Planregisteret skal vise hva som gjelder og fra når. For planer etter eldre lover ble ikke alt dette "
        "krevd, og da er det en advarsel. Kunngjøringsdato ble krevd fra 1. juli 2009."
    ),
    clause=later("kart- og planforskriften, om innholdet i det digitale planregisteret"),
    certainty=Certainty.READ,
    mend=later(
        "Finn opplysningen i vedtaket eller i saken, og skriv den i planoversikten. Finnes den ikke, skriv for "
        "eksempel «ukjent: møtebok mangler» i cella."
    ),
    example=later(
        "Feil: planstatus 3, og vedtaksdato er tom.\nRiktig: vedtaksdato er 2011-06-21, eller «ukjent: brann»."
    ),
)

NOTICE_FROM = "2009-07-01"
"""Decisions from this day on are to be announced with a date in the register."""

MISSING = Wording(
    later("{felt} mangler. Planen har planstatus {status}."),
    later("Finn {felt} i vedtaket eller saken, og skriv den i planoversikten."),
)
UNKNOWN = Wording(
    later("{felt} er ukjent ({grunn})."),
    later("Ingenting må gjøres. Finner du {felt} senere, skriv den i planoversikten."),
)
UNKNOWN_WITHOUT_REASON = Wording(
    later("{felt} er satt til ukjent uten grunn."),
    later("Skriv grunnen etter kolon, for eksempel «ukjent: møtebok mangler»."),
)

_ALWAYS = ("plannavn", "plantype")
_BY_NEW_LAW = ("vedtaksdato", "saksnummer")


@rule("REG01", Plan, Severity.ERROR, PAGE, NoOptions, numbers=(160,), applies=lambda plan: plan.in_force)
def adopted_plan_has_its_fields(plan: Plan, _: NoOptions) -> Iterator[Problem]:
    """Name, type, decision date, case number and date of announcement are there, or unknown for a reason."""
    old = None if plan.phase.law == "6" else Severity.WARNING
    announced = plan.phase.decided is not None and plan.phase.decided.known
    notice = None if announced and not plan.phase.decided_before(NOTICE_FROM) else Severity.WARNING
    for name, milder in (
        *((name, None) for name in _ALWAYS),
        *((name, old) for name in _BY_NEW_LAW),
        ("kunngjoeringsdato", notice),
    ):
        value = plan.record.fields[name].value if name in plan.record.fields else ""
        values = {"felt": name, "status": plan.record.text("planstatus")}
        if not value:
            yield Problem(MISSING, values, milder)
        elif isinstance(value, PartialDate) and not value.known:
            if value.reason:
                yield Problem(UNKNOWN, {**values, "grunn": value.reason}, Severity.INFO)
            else:
                yield Problem(UNKNOWN_WITHOUT_REASON, values, Severity.WARNING)
