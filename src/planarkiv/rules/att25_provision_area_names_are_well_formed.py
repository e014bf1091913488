"""Rule ATT25: the name of a bestemmelsesområde is # and a number."""

import re
from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.area_names import PROVISION_NAME, named, repeated, repeated_unlike
from planarkiv.rules.strictness import by_model, is_proposal_model, of_present_standard
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Navnet på et bestemmelsesområde er # og et nummer"),
    what=later(
        "bestemmelseOmrådeNavn på et RpBestemmelseOmråde er tegnet # og et nummer: #1. To områder med ulik "
        "hjemmel har ikke samme navn. I et kart etter Reguleringsplanforslag 5.0 har ingen områder samme navn. "
        "Kart til planer etter eldre lover eller fra før 2012 blir ikke vurdert. Etter SOSI Plan 4.5 får "
        "planforslag en advarsel, og vedtatte planer en merknad."
    ),
    why=later("Bestemmelsene viser til områdene med navnet. To ulike områder med samme navn gir to ulike svar."),
    clause=later("Kontrollen av planforslag i DiBKs validator og SOSI Plan 4.5, om bestemmelsesområder"),
    certainty=Certainty.READ,
    mend=later(
        "Rett navnet i kartprogrammet, og den samme teksten i påskriften og i bestemmelsene. Er planen vedtatt, "
        "følg de vedtatte bestemmelsene."
    ),
    example=later("Feil: «Anleggsområde 1».\nRiktig: #1."),
)

UNUSUAL = Wording(
    later("Bestemmelsesområdet heter «{navn}». Navnet skal være # og et nummer. Antall: {antall}."),
    later(
        "Rett BESTEMMELSEOMRNAVN i kartprogrammet, og den samme teksten i påskriften og i bestemmelsene. Er "
        "planen vedtatt, følg de vedtatte bestemmelsene."
    ),
)
OTHER_BASIS = Wording(
    later("Navnet «{navn}» står på bestemmelsesområder med ulik hjemmel: {hjemmel}."),
    later("Gi områdene hvert sitt nummer, eller rett hjemmelen om det er ett område i flere deler."),
)
REPEATED = Wording(
    later("Navnet «{navn}» står på {antall} bestemmelsesområder."),
    later("Gi områdene hvert sitt nummer, og rett påskriftene og bestemmelsene etter det."),
)

_TYPES = ("RpBestemmelseOmråde",)
_WELL_FORMED = re.compile(r"#[0-9]+")
_BASIS = "RPBESTEMMELSEHJEMMEL"
_LONGEST = 80


@rule(
    "ATT25",
    PlanMap,
    Severity.ERROR,
    PAGE,
    NoOptions,
    numbers=(61,),
    official=("rpf.bo.3",),
    applies=lambda plan_map: of_present_standard(plan_map) and _TYPES[0] in plan_map.table.otypes,
)
def provision_area_names_are_well_formed(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """Each name follows the grammar; none stands on areas with different hjemmel (or, by the new model, on two)."""
    table, mild = plan_map.table, by_model(plan_map)
    names = named(table, PROVISION_NAME, _TYPES)
    for each in names:
        if not _WELL_FORMED.fullmatch(each.name):
            yield Problem(UNUSUAL, {"navn": each.name[:_LONGEST], "antall": len(each.rows)}, mild, row=each.first)
    if is_proposal_model(table):
        for twice in repeated(names):
            yield Problem(REPEATED, {"navn": twice.name[:_LONGEST], "antall": len(twice.rows)}, row=int(twice.rows[1]))
        return
    for same in repeated_unlike(table, names, _BASIS):
        values = {"navn": same.name[:_LONGEST], "hjemmel": ", ".join(same.differs)}
        yield Problem(OTHER_BASIS, values, mild, row=int(same.rows[1]))
