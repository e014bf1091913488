"""Rule KOD14: the code of a zone belongs to its object type."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.model.generation import generation_of
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.coded_values import coded_values, owner_of
from planarkiv.rules.strictness import warning_when_old
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Koden på sonen hører til objekttypen"),
    what=later(
        "En hensynssone har en kode fra lista til sin egen objekttype: 1xx sikring, 2xx støy, 3xx fare, 4xx "
        "infrastruktur, 5xx angitt hensyn, 7xx båndlegging, 8xx gjennomføring, 9xx detaljering. Det samme gjelder "
        "REGFORM på områder etter eldre lov. Koder som ikke er i noen slik liste, blir sjekket av KOD04. I eldre "
        "planer er det en advarsel."
    ),
    why=later("Ellers sier objekttypen og koden hver sitt om hva sonen er, og programmer velger den ene."),
    clause=later("plan- og bygningsloven, om hensynssoner; kodelistene i SOSI Plan"),
    certainty=Certainty.READ,
    mend=later("Se i bestemmelsene hva slags sone det er. Rett koden, eller gi sonen riktig objekttype."),
    example=later("Feil: RpFareSone med «..RPFARE 140».\nRiktig: RpSikringSone med «..RPSIKRING 140»."),
)

OTHER_TYPE = Wording(
    later(
        "{egenskap} er {verdi} på {antall} {objekttype}. Det er en kode for {annen} ({navn}), og ikke i lista for "
        "{objekttype}."
    ),
    later("Rett koden, eller gjør objektene om til {annen}, etter det som står i bestemmelsene."),
)


@rule("KOD14", PlanMap, Severity.ERROR, PAGE, NoOptions, numbers=(115,))
def code_belongs_to_its_type(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """No code of a zone is in the list of another type only."""
    table = plan_map.table
    for each in coded_values(table):
        owner = owner_of(each, generation_of(table))
        if owner is not None:
            values: dict[str, Value] = {
                "egenskap": each.name,
                "verdi": each.text,
                "antall": len(each.rows),
                "objekttype": each.types[0],
                "annen": owner.otype,
                "navn": owner.codes.codes[each.text].label,
            }
            yield Problem(OTHER_TYPE, values, warning_when_old(plan_map.phase), row=int(each.rows[0]))
