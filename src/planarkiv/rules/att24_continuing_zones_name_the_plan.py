"""Rule ATT24: a zone where an older plan goes on is named after that plan."""

import re
from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.area_names import ZONE_NAME, named
from planarkiv.rules.strictness import is_proposal_model
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("En sone der en eldre plan fortsatt gjelder, heter det samme som planen"),
    what=later(
        "I et kart etter Reguleringsplanforslag 5.0 er hensynSonenavn på en RpDetaljeringSone kommunenummeret og "
        "planid til planen som fortsatt skal gjelde, med understrek mellom. I kart etter SOSI Plan 4.5 heter slike "
        "soner H910 og nummer, og de blir vurdert av ATT23."
    ),
    why=later("Den som leser kartet, må vite hvilken plan som gjelder i sonen."),
    clause=later("Kontrollen av planforslag i DiBKs validator, om hensynssoner"),
    certainty=Certainty.READ,
    mend=later("Finn planid til planen som fortsatt gjelder, i planregisteret, og skriv den i hensynSonenavn."),
    example=later("Feil: H910_1.\nRiktig: 4222_198803."),
)

UNUSUAL = Wording(
    later("Sonen heter «{navn}». Den skal hete kommunenummer og planid til planen som fortsatt gjelder."),
    later("Finn planid til planen i planregisteret, og skriv kommunenummer, understrek og planid."),
)

_WELL_FORMED = re.compile(r"[0-9]{4}_\S{1,16}")
_LONGEST = 80


@rule(
    "ATT24",
    PlanMap,
    Severity.WARNING,
    PAGE,
    NoOptions,
    numbers=(60,),
    official=("rpf.hs.3",),
    applies=lambda plan_map: is_proposal_model(plan_map.table) and "RpDetaljeringSone" in plan_map.table.otypes,
)
def continuing_zones_name_the_plan(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """Each name is a kommunenummer and a planid."""
    for each in named(plan_map.table, ZONE_NAME, ("RpDetaljeringSone",)):
        if not _WELL_FORMED.fullmatch(each.name):
            yield Problem(UNUSUAL, {"navn": each.name[:_LONGEST]}, row=each.first)
