"""Rule ATT12: an utnytting that forbids building has no number."""

from collections.abc import Iterator

import numpy as np

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.formats import Format
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.strictness import of_present_standard, warning_when_decided
from planarkiv.rules.utnytting import NOT_BUILDABLE, utnytting
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Utnytting som forbyr å bygge, har ikke tall"),
    what=later(
        "Utnyttingstype 10 (ikke tillatt å bebygge) og 11 (ikke tillatt med ytterligere bebyggelse) står uten UTNTALL "
        "og UTNTALL_MIN. I SOSI-filer blir tallet 0 godtatt: noen programmer fyller ut plassen. I planforslag er et "
        "tall en feil, i vedtatte planer etter 2011 en advarsel. Eldre planer blir ikke sjekket."
    ),
    why=later("Et tall sier at noe kan bygges, og typen sier at det ikke kan. Da vet ingen hva som gjelder."),
    clause=later("Kontrollen av planforslag i DiBKs validator, om tall for utnytting"),
    certainty=Certainty.READ,
    mend=later("Se i bestemmelsene om det kan bygges. Slett tallet, eller rett typen."),
    example=later("Feil: «..UTNYTT 10 30».\nRiktig: «..UTNYTT 10»."),
)

NUMBER = Wording(
    later("Området har utnyttingstype {type}, som forbyr å bygge, men også et tall for utnytting."),
    later("Slett tallet, eller rett utnyttingstypen etter bestemmelsene."),
)


@rule(
    "ATT12",
    PlanMap,
    Severity.ERROR,
    PAGE,
    NoOptions,
    numbers=(38,),
    official=("rpf.a.13",),
    applies=of_present_standard,
)
def no_building_has_no_number(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """No group of type 10 or 11 has a number; 0 fills a place in SOSI."""
    table = plan_map.table
    groups = utnytting(table)
    if groups is None:
        return
    numbers = groups.amount if table.format is Format.SOSI else groups.number
    for at in np.flatnonzero(groups.of(*NOT_BUILDABLE) & numbers).tolist():
        values = {"type": groups.kinds[groups.kind[at]]}
        yield Problem(NUMBER, values, warning_when_decided(plan_map.phase), row=int(groups.rows[at]))
