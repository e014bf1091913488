"""Rule ATT10: shopping centres and shops are measured by BRA."""

from collections.abc import Iterator

import numpy as np

from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.strictness import of_present_standard, warning_when_decided
from planarkiv.rules.utnytting import utnytting
from planarkiv.rules.values_by_type import LONGEST, first_value, having
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Utnyttingen av kjøpesentre og forretninger er oppgitt som BRA"),
    what=later(
        "Områder med arealformål 1140 (kjøpesenter) eller 1150 (forretninger) har utnyttingstype 17 (BRA) der de har "
        "UTNYTT. I planforslag er en annen type en feil, i vedtatte planer etter 2011 en advarsel. Eldre planer blir "
        "ikke sjekket."
    ),
    why=later("Størrelsen på handel blir styrt av bruksareal. Andre mål kan ikke sammenlignes med regionale planer."),
    clause=later("Kontrollen av planforslag i DiBKs validator, om utnyttingstype for handel"),
    certainty=Certainty.READ,
    mend=later(
        "Finn bruksarealet i bestemmelsene, og skriv det som utnytting av type 17 på området. Er planen vedtatt "
        "med et annet mål, la det stå."
    ),
    example=later("Feil: RPAREALFORMÅL 1150 med «..UTNYTT 16 40».\nRiktig: RPAREALFORMÅL 1150 med «..UTNYTT 17 2500»."),
)

OTHER_KIND = Wording(
    later("Området har arealformål {kode} og utnyttingstype {type}. Det skal ha type 17 (BRA)."),
    later("Skriv bruksarealet fra bestemmelsene (type 17). Er planen vedtatt med et annet mål, la det stå."),
)

_SHOPS = ("1140", "1150")
_PURPOSE, _BRA = "RPAREALFORMÅL", "17"


@rule(
    "ATT10",
    PlanMap,
    Severity.ERROR,
    PAGE,
    NoOptions,
    numbers=(36,),
    official=("rpf.a.9",),
    applies=of_present_standard,
)
def shops_are_measured_by_bra(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """Every utnytting of such an area is of type 17."""
    table = plan_map.table
    shops = having(table, _PURPOSE, _SHOPS)
    groups = utnytting(table) if shops.any() else None
    if groups is None:
        return
    for at in np.flatnonzero(shops[groups.rows] & ~groups.of(_BRA, "")).tolist():
        row = int(groups.rows[at])
        values: dict[str, Value] = {
            "kode": first_value(table, _PURPOSE, row),
            "type": groups.kinds[groups.kind[at]][:LONGEST],
        }
        yield Problem(OTHER_KIND, values, warning_when_decided(plan_map.phase), row=row)
