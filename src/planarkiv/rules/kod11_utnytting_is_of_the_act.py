"""Rule KOD11: areas by the act of 2008 have types of utnytting by that act."""

from collections.abc import Iterator

from planarkiv.catalogue.code_lists import code_list
from planarkiv.catalogue.object_types import Law, known
from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.strictness import warning_when_old
from planarkiv.rules.utnytting import KIND, OF_2008
from planarkiv.rules.values_by_type import said
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Utnyttingstypen er en av dem 2008-loven har"),
    what=later(
        "Områder med objekttyper for plan- og bygningsloven 2008 har utnyttingstype 10, 11, 15, 16, 17 eller 18. De "
        "andre typene er for eldre planer. Typer som ikke er i kodelista, blir sjekket av KOD04. I planer som er "
        "vedtatt før 2012, er det en advarsel."
    ),
    why=later("De eldre målene er regnet ut på andre måter, og kan ikke sammenlignes med dagens."),
    clause=later("SOSI Plan, utnyttingstype; veiledningen om grad av utnytting"),
    certainty=Certainty.SECONDARY,
    mend=later(
        "Se i bestemmelsene hvordan utnyttingen er oppgitt. Er typen feil i kartet, rett den i kartprogrammet. "
        "Er planen vedtatt med et eldre mål, la det stå: tallet betyr noe annet med en ny type."
    ),
    example=later("Feil: RpArealformålOmråde med «..UTNYTT 12 30».\nRiktig: «..UTNYTT 16 30»."),
)

OLDER_KIND = Wording(
    later("Utnyttingstype {type} ({navn}) er for eldre planer, men står på {antall} {objekttype}."),
    later(
        "Bruk den typen bestemmelsene har: 15 (BYA), 16 (%-BYA), 17 (BRA) eller 18 (%-BRA). Er et eldre mål "
        "vedtatt, la det stå."
    ),
)


@rule("KOD11", PlanMap, Severity.ERROR, PAGE, NoOptions, numbers=(105,))
def utnytting_is_of_the_act(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """No object type by the act of 2008 has a known type of utnytting of another."""
    for each in said(plan_map.table, KIND):
        kind = known(each.otype)
        if not each.text or each.text in OF_2008 or kind is None or kind.law is not Law.PBL_2008:
            continue
        code = code_list("utnyttingstype").codes.get(each.text)
        if code is not None:
            values: dict[str, Value] = {
                "type": each.text,
                "navn": code.label,
                "antall": len(each.rows),
                "objekttype": each.otype,
            }
            yield Problem(OLDER_KIND, values, warning_when_old(plan_map.phase), row=int(each.rows[0]))
