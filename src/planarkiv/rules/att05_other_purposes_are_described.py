"""Rule ATT05: an arealformål that only says «annet» has a description."""

from collections.abc import Iterator

import numpy as np

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.strictness import of_present_standard, warning_when_decided
from planarkiv.rules.values_by_type import filled, first_value, having
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Arealformål som bare sier «annet», er beskrevet"),
    what=later(
        "Formålskoder for «annet» og for kombinerte formål har en BESKRIVELSE på området. Det gjelder 1169, 1390, "
        "1490, 1500, 1560, 1590, 1690, 1800, 1900, 2061, 2180, 2190, 2800, 2900, 3800, 3900, 4010, 4800, 4900, 5900, "
        "6800 og 6900. I planforslag er det en feil, i vedtatte planer etter 2011 en advarsel. Eldre planer blir "
        "ikke sjekket."
    ),
    why=later("Koden alene sier ikke hva området skal brukes til. Den som slår opp i kartet, må finne det der."),
    clause=later("Kontrollen av planforslag i DiBKs validator, om beskrivelse av formål"),
    certainty=Certainty.READ,
    mend=later(
        "Skriv i BESKRIVELSE det som står i tegnforklaringen og bestemmelsene om området. Har en konsulent laget "
        "kartet, be om en ny fil."
    ),
    example=later(
        "Feil: RPAREALFORMÅL 1590 uten BESKRIVELSE.\nRiktig: RPAREALFORMÅL 1590 og BESKRIVELSE «Utleie av båter»."
    ),
)

UNDESCRIBED = Wording(
    later("Området har arealformål {kode} uten beskrivelse."),
    later("Skriv i BESKRIVELSE hva området skal brukes til, slik det står i bestemmelsene."),
)

TO_DESCRIBE = frozenset(
    {
        "1169", "1390", "1490", "1500", "1560", "1590", "1690", "1800", "1900", "2061", "2180", "2190", "2800",
        "2900", "3800", "3900", "4010", "4800", "4900", "5900", "6800", "6900",
    }
)  # fmt: skip
_PURPOSE = "RPAREALFORMÅL"


@rule(
    "ATT05",
    PlanMap,
    Severity.ERROR,
    PAGE,
    NoOptions,
    numbers=(31,),
    official=("rpf.a.1",),
    applies=of_present_standard,
)
def other_purposes_are_described(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """Each area with one of these purposes has a description."""
    table = plan_map.table
    unsaid = having(table, _PURPOSE, TO_DESCRIBE)
    if not unsaid.any():
        return
    for row in np.flatnonzero(unsaid & ~filled(table, "BESKRIVELSE")).tolist():
        values = {"kode": first_value(table, _PURPOSE, row)}
        yield Problem(UNDESCRIBED, values, warning_when_decided(plan_map.phase), row=row)
