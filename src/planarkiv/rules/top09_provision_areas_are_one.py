"""Rule TOP09: bestemmelsesområder with the same geometry are one object."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.topology.alike import alike_areas
from planarkiv.model.topology.levels import LEVEL
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import of_map, shapes
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Bestemmelsesområder som ligger nøyaktig oppå hverandre, er ett objekt"),
    what=later(
        "Ingen to bestemmelsesområder dekker nøyaktig samme sted på samme vertikalnivå. Har området flere hjemler, har "
        "det ene objektet alle."
    ),
    why=later(
        "Ligger to områder oppå hverandre, ser leseren bare det ene, og finner bare halvparten av bestemmelsene som "
        "gjelder."
    ),
    clause=later("Kontrollen av planforslag i DiBKs validator, om bestemmelsesområder"),
    certainty=Certainty.READ,
    mend=later(
        "Slå områdene sammen til ett i kartprogrammet, og gi det alle hjemlene. Eksporter fila på nytt. Er "
        "planen vedtatt, la dem stå: bestemmelsene viser til begge navnene."
    ),
    example=later(
        "Feil: #1 og #2 er like store flater på samme sted, med hver sin hjemmel.\nRiktig: #1 har begge hjemlene."
    ),
)

SAME = Wording(
    later("Bestemmelsesområdet ligger nøyaktig oppå {annen}."),
    later("Slå dem sammen til ett objekt med alle hjemlene, og eksporter fila på nytt. Er planen vedtatt, la dem stå."),
)

_TYPES = ("RpBestemmelseOmråde", "KpBestemmelseOmråde")


@rule("TOP09", PlanMap, Severity.WARNING, PAGE, NoOptions, numbers=(41,), official=("rpf.hb.2",))
def provision_areas_are_one(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """No two of them have the same corners and level."""
    table = plan_map.table
    for otype in _TYPES:
        for first, *rest in alike_areas(table, table.rows_of(otype), table.dense(LEVEL)):
            for row in rest:
                if row not in plan_map.broken:
                    values = {"annen": shapes.named(table, first)}
                    yield Problem(SAME, values, row=row, point=of_map.inside(table, row))
