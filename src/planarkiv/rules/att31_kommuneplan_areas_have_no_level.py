"""Rule ATT31: areas of a kommuneplan have no vertikalnivå."""

from collections.abc import Iterator

from planarkiv.catalogue.object_types import Family, known
from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.model.geometry import OUTLINE_TYPES
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.values_by_type import said
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Områder i kommuneplan har ikke vertikalnivå"),
    what=later(
        "Områder for arealformål, hensynssoner og bestemmelser i kommuneplan har ikke VERTNIV. Bare linjer og punkt "
        "for infrastruktur og samferdsel har det. Planområdet blir ikke sjekket. Det er en merknad, sagt én gang for "
        "hver objekttype."
    ),
    why=later("Andre systemer har ikke plass til vertikalnivå på disse områdene, så verdien går tapt."),
    clause=later("Nasjonal produktspesifikasjon for arealplan og digitalt planregister, kommuneplan"),
    certainty=Certainty.SECONDARY,
    mend=later("Det haster ikke. Ta VERTNIV bort fra områdene neste gang kartet blir endret."),
    example=later("Feil: KpArealformålOmråde med «..VERTNIV 2».\nRiktig: KpArealformålOmråde uten VERTNIV."),
)

HAS_LEVEL = Wording(
    later("{antall} områder av typen {objekttype} har vertikalnivå. Områder i kommuneplan skal ikke ha det."),
    later("Ta VERTNIV bort fra områdene neste gang kartet blir endret."),
)


@rule("ATT31", PlanMap, Severity.INFO, PAGE, NoOptions, numbers=(193,))
def kommuneplan_areas_have_no_level(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """No type of area of a kommuneplan has a level, its outline left out."""
    found: dict[str, list[int]] = {}
    for each in said(plan_map.table, "VERTNIV"):
        kind = known(each.otype)
        if kind is None or kind.family is not Family.KOMMUNEPLAN or not kind.is_area or kind.name in OUTLINE_TYPES:
            continue
        if each.text:
            found.setdefault(each.otype, []).extend(each.rows.tolist())
    for otype, rows in found.items():
        values: dict[str, Value] = {"antall": len(rows), "objekttype": otype}
        yield Problem(HAS_LEVEL, values, row=min(rows))
