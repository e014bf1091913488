"""Rule ATT09: areas that may have one utnytting have no more."""

from collections.abc import Iterator

import numpy as np

from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.strictness import of_present_standard, warning_when_decided
from planarkiv.rules.utnytting import several, utnytting
from planarkiv.rules.values_by_type import first_value
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Områder som bare kan ha én utnytting, har ikke flere"),
    what=later(
        "Arealformål 2010–2017, 2021, 2022, 2031, 2033 og 3000–9999 har høyst én UTNYTT. I planforslag er flere en "
        "feil, i vedtatte planer etter 2011 en advarsel. Eldre planer blir ikke sjekket."
    ),
    why=later("Flere tall på samme område gjør det uklart hvor mye som kan bygges."),
    clause=later("Kontrollen av planforslag i DiBKs validator, om flere utnyttinger"),
    certainty=Certainty.READ,
    mend=later("Behold den utnyttingen som står i bestemmelsene, og slett de andre fra området i kartprogrammet."),
    example=later(
        "Feil: RPAREALFORMÅL 3040 med «..UTNYTT 16 10» og «..UTNYTT 15 200».\nRiktig: bare «..UTNYTT 16 10»."
    ),
)

TOO_MANY = Wording(
    later("Området har arealformål {kode} og {antall} utnyttinger. Formålet kan bare ha én."),
    later("Slett de utnyttingene som ikke står i bestemmelsene."),
)

_SINGLE = frozenset({"2021", "2022", "2031", "2033", *map(str, range(2010, 2018))})
_PURPOSE = "RPAREALFORMÅL"


def _single(code: str) -> bool:
    """Whether a purpose may have one utnytting only."""
    return code in _SINGLE or (len(code) == 4 and "3000" <= code <= "9999")


@rule(
    "ATT09",
    PlanMap,
    Severity.ERROR,
    PAGE,
    NoOptions,
    numbers=(35,),
    official=("rpf.a.7",),
    applies=of_present_standard,
)
def one_utnytting_where_one_is_allowed(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """No area with one of these purposes has several groups of utnytting."""
    table = plan_map.table
    groups = utnytting(table)
    if groups is None:
        return
    for row in np.flatnonzero(several(groups, table)).tolist():
        code = first_value(table, _PURPOSE, row)
        if _single(code):
            values: dict[str, Value] = {"kode": code, "antall": int((groups.rows == row).sum())}
            yield Problem(TOO_MANY, values, warning_when_decided(plan_map.phase), row=row)
