"""Rule ATT11: an utnytting that says how much has a number."""

from collections.abc import Iterator

import numpy as np

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.strictness import of_present_standard, warning_when_decided
from planarkiv.rules.utnytting import MEASURED, utnytting
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Utnytting som sier hvor mye, har et tall"),
    what=later(
        "Utnyttingstype 15 (BYA), 16 (%-BYA), 17 (BRA) og 18 (%-BRA) har UTNTALL eller UTNTALL_MIN i samme gruppe. I "
        "planforslag er det en feil når tallet mangler, i vedtatte planer etter 2011 en advarsel. Eldre planer blir "
        "ikke sjekket."
    ),
    why=later("Uten tallet sier utnyttingen ingenting om hvor mye som kan bygges."),
    clause=later("Kontrollen av planforslag i DiBKs validator, om tall for utnytting"),
    certainty=Certainty.READ,
    mend=later("Finn tallet i bestemmelsene, og skriv det i samme gruppe som typen."),
    example=later("Feil: «..UTNYTT 16».\nRiktig: «..UTNYTT 16 30»."),
)

NO_NUMBER = Wording(
    later("Området har utnyttingstype {type} uten tall."),
    later("Skriv tallet fra bestemmelsene i UTNTALL, i samme gruppe som typen."),
)


@rule(
    "ATT11",
    PlanMap,
    Severity.ERROR,
    PAGE,
    NoOptions,
    numbers=(37,),
    official=("rpf.a.12",),
    applies=of_present_standard,
)
def measured_utnytting_has_a_number(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """Each group of type 15 to 18 has a number."""
    groups = utnytting(plan_map.table)
    if groups is None:
        return
    for at in np.flatnonzero(groups.of(*MEASURED) & ~groups.number).tolist():
        values = {"type": groups.kinds[groups.kind[at]]}
        yield Problem(NO_NUMBER, values, warning_when_decided(plan_map.phase), row=int(groups.rows[at]))
