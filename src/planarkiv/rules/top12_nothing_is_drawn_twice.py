"""Rule TOP12: no area and no boundary curve lies exactly where another of its type does."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from planarkiv.catalogue.object_types import ObjectType
from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.features import KINDS, FeatureTable
from planarkiv.model.rings import rings
from planarkiv.model.topology.alike import alike_areas, alike_curves
from planarkiv.model.topology.levels import FAMILIES, LEVEL
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import of_map, shapes
from planarkiv.rules.strictness import info_when_old
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Ingen flate eller grense er tegnet to ganger"),
    what=later(
        "Ingen to flater av samme type og på samme vertikalnivå har nøyaktig samme omkrets, og ingen to "
        "grensekurver av samme type går gjennom de samme punktene, uansett retning. Planområder er for TOP05, "
        "formålsflater for TOP03, hensynssoner for TOP08 og bestemmelsesområder for TOP09. At en plangrense og "
        "en formålsgrense går samme vei, er riktig."
    ),
    why=later(
        "Det som er tegnet to ganger, blir lett rettet bare den ene gangen. Da er kartet uenig med seg selv, og flater "
        "lar seg ikke bygge på nytt."
    ),
    clause=later("Konsistenskontrollen som Kartverket ber om før levering; regelen er planarkivs egen"),
    certainty=Certainty.OURS,
    mend=later("Slett det ene av de to i kartprogrammet, bygg flatene på nytt, og eksporter fila på nytt."),
    example=later(
        "Feil: to RpFormålGrense med samme punkter, én for hver av to naboflater.\n"
        "Riktig: naboflatene deler én RpFormålGrense."
    ),
)

_DELETE = later("Slett det ene av de to i kartprogrammet, bygg flatene på nytt, og eksporter fila på nytt.")

AREA = Wording(later("Flata ligger nøyaktig oppå {annen}."), _DELETE)
CURVE = Wording(later("Grensa går gjennom nøyaktig de samme punktene som {annen}."), _DELETE)

_FLATE = KINDS.index("FLATE")


@rule("TOP12", PlanMap, Severity.WARNING, PAGE, NoOptions)
def nothing_is_drawn_twice(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """No two areas have the same corners, and no two boundaries the same course."""
    table = plan_map.table
    areas = (of_map.of_type(table, _is_ours) & (table.kind == _FLATE)).nonzero()[0]
    curves = (of_map.boundaries(table) & (table.kind != _FLATE)).nonzero()[0]
    level = table.dense(LEVEL)
    milder = info_when_old(plan_map.phase)
    for wording, groups in (
        (AREA, alike_areas(table, areas, table.otype, level)),
        (CURVE, alike_curves(table, curves, table.otype, _levels_of_curves(table))),
    ):
        for first, *rest in groups:
            for row in rest:
                if row not in plan_map.broken:
                    yield Problem(wording, {"annen": shapes.named(table, first)}, milder, row=row)


def _is_ours(each: ObjectType) -> bool:
    """An area that no other rule on areas in one place looks at."""
    others = {name for outline, types in FAMILIES for name in (outline, *types)}
    return each.is_area and each.name not in others and not each.name.endswith(("Sone", "BestemmelseOmråde"))


def _levels_of_curves(table: FeatureTable) -> NDArray[np.int32]:
    """(n,) the level of each object, for curves that of an area they bound."""
    level = table.dense(LEVEL).copy()
    of = rings(table)
    ring = np.arange(len(of.use_off) - 1).repeat(np.diff(of.use_off))
    area = of.rows[np.arange(len(of.rows)).repeat(np.diff(of.ring_off))][ring]
    level[of.curve] = np.maximum(level[of.curve], level[area])
    return level
