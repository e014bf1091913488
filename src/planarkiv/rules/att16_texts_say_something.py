"""Rule ATT16: a text on the map is not empty."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.map_texts import texts
from planarkiv.rules.strictness import warning_when_old
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("En påskrift har en tekst"),
    what=later(
        "STRENG på hver RpPåskrift og KpPåskrift er der, og er ikke tom. For planer etter eldre lover eller fra før "
        "2012 er det bare en advarsel."
    ),
    why=later("En tom påskrift er et objekt som ingen ser. Noen mente noe med den, og det er borte."),
    clause=later("Kontrollen av planforslag i DiBKs validator og SOSI Plan 4.5, om påskrift"),
    certainty=Certainty.READ,
    mend=later("Skriv teksten i kartprogrammet, eller slett påskriften."),
    example=later("Feil: en RpPåskrift uten ..STRENG.\nRiktig: «..STRENG BFS1»."),
)

EMPTY = Wording(
    later("Påskriften har ingen tekst."),
    later("Skriv teksten i kartprogrammet, eller slett påskriften om den er til overs."),
)


@rule(
    "ATT16",
    PlanMap,
    Severity.ERROR,
    PAGE,
    NoOptions,
    numbers=(47,),
    official=("rpf.ps.2",),
    applies=lambda plan_map: len(texts(plan_map.table).rows) > 0,
)
def texts_say_something(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """Each text has words."""
    of_map = texts(plan_map.table)
    mild = warning_when_old(plan_map.phase)
    for row, words in zip(of_map.rows.tolist(), of_map.strings, strict=True):
        if not words:
            yield Problem(EMPTY, severity=mild, row=row)
