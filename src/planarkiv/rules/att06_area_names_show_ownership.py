"""Rule ATT06: the name of an area begins as its eierform says."""

from collections.abc import Iterator

import numpy as np

from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.model.features import FeatureTable
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.strictness import of_present_standard, warning_when_decided
from planarkiv.rules.values_by_type import LONGEST, Mask
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Feltnavnet begynner slik eierformen sier"),
    what=later(
        "Et område for arealformål med eierform 1 (offentlig) har feltnavn som begynner med «o_», eierform 2 (felles) "
        "med «f_», og eierform 3 (annen) uten noe foran. Områder uten feltnavn eller eierform blir ikke sjekket. I "
        "planforslag er det en feil, i vedtatte planer etter 2011 en advarsel. Eldre planer blir ikke sjekket."
    ),
    why=later(
        "Feltnavnet på plankartet er det folk leser. Sier det noe annet enn eierformen, vet ingen om arealet er "
        "offentlig."
    ),
    clause=later("Kontrollen av planforslag i DiBKs validator, om feltnavn"),
    certainty=Certainty.READ,
    mend=later(
        "Se i bestemmelsene om arealet er offentlig eller felles. Rett så det som er feil, FELTNAVN eller EIERFORM. "
        "Husk at påskriften i kartet og bestemmelsene skal ha samme feltnavn."
    ),
    example=later("Feil: EIERFORM 1 og FELTNAVN «SKV1».\nRiktig: EIERFORM 1 og FELTNAVN «o_SKV1»."),
)

WRONG_BEGINNING = Wording(
    later("Feltnavnet «{navn}» skal begynne med «{start}», for området har eierform {eierform}."),
    later("Rett feltnavnet eller eierformen, etter det som står i bestemmelsene."),
)
NO_BEGINNING = Wording(
    later("Feltnavnet «{navn}» begynner med «{start}», men området har eierform 3 (annen eierform)."),
    later("Rett eierformen eller feltnavnet, etter det som står i bestemmelsene."),
)

_OWNERSHIP, _NAME, _AREA = "EIERFORM", "FELTNAVN", "RpArealformålOmråde"
_BEGINNINGS = {"1": "o_", "2": "f_", "3": ""}


@rule(
    "ATT06",
    PlanMap,
    Severity.ERROR,
    PAGE,
    NoOptions,
    numbers=(32,),
    official=("rpf.a.3",),
    applies=of_present_standard,
)
def area_names_show_ownership(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """Each name begins with what its eierform asks for, and with nothing when it asks for nothing."""
    table = plan_map.table
    ownership, names = table.columns.get(_OWNERSHIP), table.columns.get(_NAME)
    if ownership is None or names is None:
        return
    for row in np.flatnonzero(_disagree(table, ownership.values, names.values)).tolist():
        name, owned = table.values_at(_NAME, row)[0].strip(), table.values_at(_OWNERSHIP, row)[0].strip()
        values: dict[str, Value] = {"navn": name[:LONGEST], "start": _BEGINNINGS[owned] or name[:2], "eierform": owned}
        wording = WRONG_BEGINNING if _BEGINNINGS[owned] else NO_BEGINNING
        yield Problem(wording, values, warning_when_decided(plan_map.phase), row=row)


def _disagree(table: FeatureTable, owned: list[str], names: list[str]) -> Mask:
    """(n,) whether an area has eierform and name, and they do not fit."""
    asked = [*(_BEGINNINGS.get(value.strip()) for value in owned), None]
    kinds = {beginning: number for number, beginning in enumerate(_BEGINNINGS.values())}
    want = np.array([-1 if each is None else kinds[each] for each in asked])[table.dense(_OWNERSHIP)]
    starts = (name.strip()[:2] for name in names)
    have = np.array([*(kinds.get(start, kinds[""]) if start else -1 for start in starts), -1])[table.dense(_NAME)]
    area = np.array([each == _AREA for each in table.otypes])[table.otype]
    wrong: Mask = area & (want >= 0) & (have >= 0) & (want != have)
    return wrong
