"""Rule ATT08: areas to build on in a proposed detaljregulering say how much may be built."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.plan_attributes import plantype_of
from planarkiv.rules.utnytting import KIND
from planarkiv.rules.values_by_type import filled, said
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Byggeområder i forslag til detaljregulering har utnyttingsgrad"),
    what=later(
        "I forslag til detaljregulering (plantype 35) bør hvert område med arealformål 1000–1999 ha UTNYTT. Det blir "
        "sagt én gang for hvert formål. Vedtatte planer blir ikke sjekket: der kan utnyttingen stå i bestemmelsene."
    ),
    why=later(
        "Utnyttingsgraden sier hvor mye som kan bygges. Står den på området i kartet, kan den søkes opp og "
        "sammenlignes med bestemmelsene."
    ),
    clause=later("Kontrollen av planforslag i DiBKs validator, om utnyttingsgrad"),
    certainty=Certainty.READ,
    mend=later(
        "Legg inn UTNYTT med type og tall slik det står i bestemmelsene. Skal det ikke bygges på området, bruk type "
        "10. Passer det ikke for formålet, kan du la det stå: kravet er en anbefaling."
    ),
    example=later(
        "Feil: RPAREALFORMÅL 1111 uten UTNYTT.\nRiktig: RPAREALFORMÅL 1111 og UTNYTT med type 16 og tall 30."
    ),
)

NOT_SAID = Wording(
    later("Arealformål {kode} mangler utnyttingsgrad. Antall områder: {antall}."),
    later("Legg inn UTNYTT på områdene hvis bestemmelsene sier noe om utnytting."),
)

_DETAILED = "35"


@rule("ATT08", PlanMap, Severity.WARNING, PAGE, NoOptions, numbers=(34,), official=("rpf.a.6",))
def building_areas_say_how_much(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """Each purpose to build for has utnytting on all its areas, in proposals of plantype 35."""
    if not plan_map.phase.is_proposal or plantype_of(plan_map) != _DETAILED:
        return
    table = plan_map.table
    has = filled(table, KIND)
    for each in said(table, "RPAREALFORMÅL"):
        if len(each.text) == 4 and "1000" <= each.text <= "1999":
            without = each.rows[~has[each.rows]]
            if len(without):
                values: dict[str, Value] = {"kode": each.text, "antall": len(without)}
                yield Problem(NOT_SAID, values, row=int(without[0]))
