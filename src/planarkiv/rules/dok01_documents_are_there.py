"""Rule DOK01: a plan in force has its map, its provisions and its decision as documents."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.ladder import readable_types
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.subjects import Plan

PAGE = Page(
    title=later("En plan i kraft har plankart, planbestemmelser og vedtak som dokumenter"),
    what=later(
        "En plan med planstatus 3 eller 6 har et plankart og planbestemmelser som kan leses, og et dokument av typen "
        "VEDTAK. Er planbestemmelse 2 (uten bestemmelser) eller 3 (bare på kartet), trengs ikke egne bestemmelser. "
        "Utkast og utgåtte dokumenter teller ikke som plankart og bestemmelser."
    ),
    why=later(
        "Plankartet og bestemmelsene er det som er juridisk bindende. Vedtaket viser at planen gjelder, og fra når."
    ),
    clause=later(
        "pbl § 12-4 og kart- og planforskriften, om planarkiv: de bindende dokumentene. At vedtaket ligger ved, er "
        "planarkivs egen regel."
    ),
    certainty=Certainty.OURS,
    mend=later(
        "Finn dokumentet i saksarkivet på planens saksnummer, skann det om nødvendig, og legg det i mappa til planen. "
        "Ligger det der allerede, velg dokumenttype i arbeidslista eller på arket Dokumenter i planoversikten."
    ),
    example=later(
        "Feil: planstatus 3, og planen har bare «plankart.pdf».\n"
        "Riktig: planen har «plankart.pdf», «bestemmelser.pdf» og «vedtak.pdf»."
    ),
)

MAP_MISSING = Wording(
    later("Plankart mangler som dokument som kan leses. Planen har planstatus {status}."),
    later("Legg plankartet i mappa til planen, eller velg dokumenttypen PLANKART i arbeidslista."),
)
PROVISIONS_MISSING = Wording(
    later("Planbestemmelser mangler som dokument som kan leses. Planen har planstatus {status}."),
    later(
        "Legg bestemmelsene i mappa til planen. Har planen ingen, skriv planbestemmelse 2 i planoversikten; står de "
        "bare på kartet, skriv 3."
    ),
)
DECISION_MISSING = Wording(
    later("Vedtaket mangler som dokument. Planen har planstatus {status}."),
    later("Finn vedtaket i saksarkivet, og legg det i mappa til planen med dokumenttypen VEDTAK."),
)

MAPS = frozenset(("PLANKART", "GEOREFPLAN"))
NO_SEPARATE_TEXT = ("2", "3")
"""planbestemmelse: without bestemmelser, and bestemmelser on the map only."""


@rule("DOK01", Plan, Severity.WARNING, PAGE, NoOptions, numbers=(163,), applies=lambda plan: plan.in_force)
def documents_are_there(plan: Plan, _: NoOptions) -> Iterator[Problem]:
    """Map and provisions can be read, and there is a decision."""
    values = {"status": plan.record.text("planstatus")}
    types = readable_types(plan.record)
    if not types & MAPS:
        yield Problem(MAP_MISSING, values)
    if "PLANBEST" not in types and plan.record.text("planbestemmelse") not in NO_SEPARATE_TEXT:
        yield Problem(PROVISIONS_MISSING, values)
    if not any(document.type == "VEDTAK" for document in plan.record.documents):
        yield Problem(DECISION_MISSING, values)
