"""Rule KOD05: a detaljregulering does not keep another plan in force."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.plan_attributes import plantype_of
from planarkiv.rules.strictness import warning_when_decided
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Detaljregulering har ingen sone for reguleringsplan som fortsatt skal gjelde"),
    what=later(
        "En detaljregulering (plantype 35) har ikke objekter av typen RpDetaljeringSone. I planforslag er det en "
        "feil, i vedtatte planer en advarsel."
    ),
    why=later(
        "Sonen sier at en eldre reguleringsplan gjelder videre. Det kan en områderegulering si. En detaljregulering "
        "erstatter planen under, og da gjelder bare én av dem."
    ),
    clause=later("Kontrollen av planforslag i DiBKs validator, om detaljeringssone"),
    certainty=Certainty.READ,
    mend=later(
        "Slett sonen, eller ta arealet ut av planen hvis den gamle planen skal gjelde der. Er planen vedtatt, la "
        "sonen stå til planen blir endret."
    ),
    example=later("Feil: plantype 35 med RpDetaljeringSone.\nRiktig: plantype 34 med RpDetaljeringSone."),
)

CONTINUED = Wording(
    later("Planen er en detaljregulering (plantype 35), men har {antall} RpDetaljeringSone."),
    later(
        "Slett sonene, eller ta arealet ut av planen hvis den gamle planen skal gjelde der. Er planen vedtatt, "
        "la dem stå."
    ),
)


@rule("KOD05", PlanMap, Severity.ERROR, PAGE, NoOptions, numbers=(45,), official=("rpf.ds.1",))
def no_continued_plan_in_detail(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """No object is an RpDetaljeringSone when the plan is of type 35."""
    rows = plan_map.table.rows_of("RpDetaljeringSone")
    if len(rows) and plantype_of(plan_map) == "35":
        values: dict[str, Value] = {"antall": len(rows)}
        yield Problem(CONTINUED, values, warning_when_decided(plan_map.phase), row=int(rows[0]))
