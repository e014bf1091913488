"""Rule ATT26: the name of a temporary construction area is #, a number and _MBA."""

import re
from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.area_names import PROVISION_NAME, named
from planarkiv.rules.strictness import by_model, is_proposal_model, of_present_standard
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Navnet på et midlertidig bygge- og anleggsområde er #, et nummer og _MBA"),
    what=later(
        "I et kart etter Reguleringsplanforslag 5.0 heter hvert midlertidig bygge- og anleggsområde #, et nummer "
        "og _MBA: #1_MBA. I kart etter SOSI Plan 4.5 godtas # og et nummer uten _MBA også. Kart til planer etter "
        "eldre lover eller fra før 2012 blir ikke vurdert. Vedtatte planer etter SOSI Plan 4.5 får bare en "
        "merknad."
    ),
    why=later("Navnet skiller områdene fra de varige bestemmelsesområdene, og bestemmelsene viser til dem med navnet."),
    clause=later("Kontrollen av planforslag i DiBKs validator, om midlertidige bygge- og anleggsområder"),
    certainty=Certainty.READ,
    mend=later(
        "Rett navnet i kartprogrammet, og den samme teksten i påskriften og i bestemmelsene. Er planen vedtatt, "
        "følg de vedtatte bestemmelsene."
    ),
    example=later("Feil: «Rigg 1».\nRiktig: #1_MBA."),
)

UNUSUAL = Wording(
    later("Det midlertidige anleggsområdet heter «{navn}». Navnet skal være #, et nummer og _MBA. Antall: {antall}."),
    later(
        "Rett navnet i kartprogrammet, og den samme teksten i påskriften og i bestemmelsene. Er planen vedtatt, "
        "følg de vedtatte bestemmelsene."
    ),
)

_TYPES = ("PblMidlByggAnleggOmråde", "RpBestemmelseMidlByggAnlegg")
_WELL_FORMED = re.compile(r"#[0-9]+_MBA")
_ALSO_BEFORE = re.compile(r"#[0-9]+")
_LONGEST = 80


@rule(
    "ATT26",
    PlanMap,
    Severity.WARNING,
    PAGE,
    NoOptions,
    numbers=(62,),
    official=("rpf.mba.1",),
    applies=lambda plan_map: of_present_standard(plan_map) and any(each in plan_map.table.otypes for each in _TYPES),
)
def temporary_area_names_are_well_formed(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """Each name follows the grammar."""
    before = not is_proposal_model(plan_map.table)
    for each in named(plan_map.table, PROVISION_NAME, _TYPES):
        if not _WELL_FORMED.fullmatch(each.name) and not (before and _ALSO_BEFORE.fullmatch(each.name)):
            values: dict[str, Value] = {"navn": each.name[:_LONGEST], "antall": len(each.rows)}
            yield Problem(UNUSUAL, values, by_model(plan_map), row=each.first)
