"""Rule ATT13: an utnytting that forbids building stands alone."""

from collections.abc import Iterator

import numpy as np

from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.strictness import of_present_standard, warning_when_decided
from planarkiv.rules.utnytting import NOT_BUILDABLE, several, utnytting
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Utnytting som forbyr å bygge, står alene på området"),
    what=later(
        "Har området utnyttingstype 10 (ikke tillatt å bebygge) eller 11 (ikke tillatt med ytterligere bebyggelse), "
        "har det ingen annen utnytting, og typen står bare én gang. I planforslag er det en feil, i vedtatte planer "
        "etter 2011 en advarsel. Eldre planer blir ikke sjekket."
    ),
    why=later("Sier én utnytting at det ikke kan bygges, og en annen hvor mye, vet ingen hva som gjelder."),
    clause=later("Kontrollen av planforslag i DiBKs validator, om kombinasjon av utnyttinger"),
    certainty=Certainty.READ,
    mend=later("Behold den utnyttingen som står i bestemmelsene, og slett de andre fra området i kartprogrammet."),
    example=later("Feil: «..UTNYTT 10» og «..UTNYTT 16 30» på samme område.\nRiktig: bare én av dem."),
)

COMBINED = Wording(
    later("Området har utnyttingstype {forbud}, som forbyr å bygge, sammen med andre: {typer}."),
    later("Behold den utnyttingen som står i bestemmelsene, og slett resten."),
)


@rule(
    "ATT13",
    PlanMap,
    Severity.ERROR,
    PAGE,
    NoOptions,
    numbers=(39,),
    official=("rpf.a.14",),
    applies=of_present_standard,
)
def no_building_stands_alone(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """An object with type 10 or 11 has no other group."""
    table = plan_map.table
    groups = utnytting(table)
    if groups is None:
        return
    forbidding = np.zeros(len(table), np.bool_)
    forbidding[groups.rows[groups.of(*NOT_BUILDABLE)]] = True
    for row in np.flatnonzero(forbidding & several(groups, table)).tolist():
        kinds = [groups.kinds[code] for code in groups.kind[groups.rows == row].tolist()]
        first = next(at for at, kind in enumerate(kinds) if kind in NOT_BUILDABLE)
        values: dict[str, Value] = {"forbud": kinds.pop(first), "typer": tuple(kinds)}
        yield Problem(COMBINED, values, warning_when_decided(plan_map.phase), row=row)
