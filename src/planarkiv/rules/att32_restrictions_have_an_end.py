"""Rule ATT32: an area held back for planning says until when."""

from collections.abc import Iterator

import numpy as np

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.strictness import info_when_old
from planarkiv.rules.values_by_type import filled, having
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Båndlegging i påvente av plan sier hvor lenge den gjelder"),
    what=later(
        "En hensynssone for båndlegging med kode 710 (båndlegging for regulering) har BÅNDLAGTFREMTIL. Det gjelder "
        "både kommuneplan og reguleringsplan. I eldre planer er det en merknad."
    ),
    why=later("Slik båndlegging gjelder bare i noen år. Uten datoen kan ingen se om den fortsatt gjelder."),
    clause=later("plan- og bygningsloven, om hensynssoner med båndlegging"),
    certainty=Certainty.OURS,
    mend=later("Finn datoen i bestemmelsene eller vedtaket, og skriv den i BÅNDLAGTFREMTIL som ÅÅÅÅMMDD."),
    example=later("Feil: KPBÅNDLEGGING 710 uten dato.\nRiktig: KPBÅNDLEGGING 710 og «..BÅNDLAGTFREMTIL 20280515»."),
)

NO_END = Wording(
    later("Hensynssonen har båndlegging 710 uten dato for hvor lenge den gjelder."),
    later("Finn datoen i bestemmelsene eller vedtaket, og skriv den i BÅNDLAGTFREMTIL."),
)

_PATHS = ("RPBÅNDLEGGING", "KPBÅNDLEGGING")
_FOR_PLANNING = ("710",)


@rule("ATT32", PlanMap, Severity.WARNING, PAGE, NoOptions, numbers=(195,))
def restrictions_have_an_end(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """Each area with code 710 has a date."""
    table = plan_map.table
    held = np.zeros(len(table), np.bool_)
    for path in _PATHS:
        if path in table.columns:
            held |= having(table, path, _FOR_PLANNING)
    if held.any():
        milder = info_when_old(plan_map.phase)
        for row in np.flatnonzero(held & ~filled(table, "BÅNDLAGTFREMTIL")).tolist():
            yield Problem(NO_END, severity=milder, row=row)
