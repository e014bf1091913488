"""Rule ATT07: areas for the armed forces are public."""

from collections.abc import Iterator

import numpy as np

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.strictness import of_present_standard, warning_when_decided
from planarkiv.rules.values_by_type import LONGEST, first_value, having
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Områder for Forsvaret har offentlig eierform"),
    what=later(
        "Områder med arealformål 4001, 4010, 4020, 4030, 4800 eller 4900 har EIERFORM 1 (offentlig). DiBKs "
        "kontroll er uklar her: teksten ber om offentlig eierform, men oppgir koden 3, som i kodelista er annen "
        "eierform. Derfor er 3 bare en merknad. I planforslag er annet enn 1 og 3 en feil, i vedtatte planer "
        "etter 2011 en advarsel. Eldre planer blir ikke sjekket."
    ),
    why=later("Arealer til Forsvaret er offentlige formål, og staten kan bli pliktig til å løse dem inn."),
    clause=later("Kontrollen av planforslag i DiBKs validator, om Forsvarets arealer"),
    certainty=Certainty.DOUBTFUL,
    mend=later(
        "Sett EIERFORM til 1, og la feltnavnet begynne med «o_». Sier de vedtatte bestemmelsene noe annet, la det stå."
    ),
    example=later("Feil: RPAREALFORMÅL 4020 og EIERFORM 2.\nRiktig: RPAREALFORMÅL 4020 og EIERFORM 1."),
)

NOT_PUBLIC = Wording(
    later("Området har arealformål {kode} (Forsvaret) og eierform {eierform}. Det skal ha eierform 1 (offentlig)."),
    later("Sett EIERFORM til 1 på området."),
)
OTHER = Wording(
    later(
        "Området har arealformål {kode} (Forsvaret) og eierform 3 (annen). Kodelista sier 1 for offentlig, DiBKs "
        "kontroll godtar 3."
    ),
    later("Sett EIERFORM til 1 hvis mottakeren godtar det. Kontrollen er uklar, og 3 blir ikke regnet som feil her."),
)

DEFENCE = frozenset({"4001", "4010", "4020", "4030", "4800", "4900"})
_PURPOSE, _OWNERSHIP = "RPAREALFORMÅL", "EIERFORM"


@rule(
    "ATT07",
    PlanMap,
    Severity.ERROR,
    PAGE,
    NoOptions,
    numbers=(33,),
    official=("rpf.a.4",),
    applies=of_present_standard,
)
def defence_is_public(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """Each area for the armed forces that says who owns it says that it is public."""
    table = plan_map.table
    defence = having(table, _PURPOSE, DEFENCE)
    if not defence.any():
        return
    for row in np.flatnonzero(defence & ~having(table, _OWNERSHIP, ("1",))).tolist():
        owned = first_value(table, _OWNERSHIP, row)
        if not owned:
            continue
        values = {"kode": first_value(table, _PURPOSE, row), "eierform": owned[:LONGEST]}
        if owned == "3":
            yield Problem(OTHER, values, Severity.INFO, row=row)
        else:
            yield Problem(NOT_PUBLIC, values, warning_when_decided(plan_map.phase), row=row)
