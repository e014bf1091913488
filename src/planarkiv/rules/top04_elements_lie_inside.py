"""Rule TOP04: what a plan draws lies inside its outline."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from planarkiv.catalogue.object_types import Drawn, Family, ObjectType
from planarkiv.findings import NotRun, Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.features import KINDS, FeatureTable
from planarkiv.model.geometry import LINES, Geometries, lines_of, points, polygons_of
from planarkiv.model.topology.levels import FAMILIES, LEVEL
from planarkiv.model.topology.validity import sound
from planarkiv.rule import Certainty, Page, rule
from planarkiv.rules import of_map, shapes
from planarkiv.rules.strictness import warning_when_old
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Alt planen tegner, ligger innenfor planområdet"),
    what=later(
        "Hensynssoner, bestemmelsesområder, juridiske linjer og punkter og andre objekter i en reguleringsplan "
        "ligger innenfor RpOmråde på samme vertikalnivå, med 5 cm toleranse. Påskrifter kan stå utenfor; da er "
        "det bare en merknad. I vedtatte planer er et punkt utenfor, som en pil for avkjørsel, bare en advarsel. "
        "Formålsflater er for TOP03, og grensene følger flatene sine."
    ),
    why=later("Planen gjelder bare innenfor planområdet. Det som er tegnet utenfor, har ingen virkning der."),
    clause=later("Kontrollen av planforslag i DiBKs validator, om planområdet"),
    certainty=Certainty.READ,
    mend=later(
        "Klipp objektet langs plangrensa i kartprogrammet, eller slett det hvis det hører til en annen plan, og "
        "eksporter fila på nytt. Skal planen gjelde der også, er det planområdet som må utvides."
    ),
    example=later("Feil: en faresone går 12 m utenfor plangrensa.\nRiktig: faresonen slutter i plangrensa."),
)

_CLIP = later("Klipp objektet langs plangrensa i kartprogrammet, eller slett det, og eksporter fila på nytt.")

AREA = Wording(later("{mengde} m² av flata ligger utenfor planområdet, inntil {avstand} m fra grensa."), _CLIP)
LINE = Wording(later("{mengde} m av linja ligger utenfor planområdet, inntil {avstand} m fra grensa."), _CLIP)
POINT = Wording(later("Punktet ligger {avstand} m utenfor planområdet."), _CLIP)
TEXT = Wording(
    later("Påskriften står {avstand} m utenfor planområdet."),
    later("Skal teksten stå der, er alt i orden. Ellers flytt den inn i planområdet."),
)
BROKEN = later("Planområdet er ikke en gyldig flate, og må rettes først")

_FAMILY = (Family.REGULERING, Family.FELLES)
_OUTLINE = "RpOmråde"
_FLATE = KINDS.index("FLATE")
_WAYS = np.zeros(256, dtype=bool)
_WAYS[[KINDS.index(kind) for kind in LINES]] = True


@dataclass(frozen=True, slots=True)
class Limits:
    """``tolerance_m``: metres that something may lie outside (what the official rule allows)."""

    tolerance_m: float = 0.05


@rule(
    "TOP04",
    PlanMap,
    Severity.ERROR,
    PAGE,
    Limits,
    numbers=(27,),
    official=("rpf.o.2",),
    applies=lambda plan_map: len(plan_map.table.rows_of(_OUTLINE)) > 0,
)
def elements_lie_inside(plan_map: PlanMap, limits: Limits) -> Iterator[Problem | NotRun]:
    """The outlines of its level, made wider by the tolerance, cover each object."""
    import shapely

    table = plan_map.table
    rows, made_of = _elements(table, plan_map.broken)
    if not len(rows):
        return
    outlines = table.rows_of(_OUTLINE)
    made = polygons_of(table, outlines)
    if not shapely.is_valid(made).all():
        yield NotRun(BROKEN)
        return
    level, of_outline = table.dense(LEVEL)[rows], table.dense(LEVEL)[outlines]
    for each in np.unique(level).tolist():
        same = (of_outline == each) | (of_outline < 0)
        # on a level of its own, or on none that it tells
        whole = shapely.union_all(made[same] if same.any() and each >= 0 else made)
        mine = (level == each).nonzero()[0]
        shapely.prepare(whole)
        mine = mine[~shapely.covers(whole, made_of[mine])]
        if not len(mine):
            continue
        reach = shapely.buffer(whole, limits.tolerance_m)
        shapely.prepare(reach)
        for at in mine[~shapely.covers(reach, made_of[mine])].tolist():
            yield _problem(plan_map, int(rows[at]), made_of[at], whole, reach)


def _elements(table: FeatureTable, broken: set[int]) -> tuple[NDArray[np.int64], Geometries]:
    """What has to lie inside, and its geometry: objects of regulation plans but outlines, formål surfaces and
    boundaries."""
    others = {name for outline, types in FAMILIES for name in (outline, *types)}

    def wanted(each: ObjectType) -> bool:
        return each.family in _FAMILY and not each.is_boundary and each.name not in others

    rows = of_map.of_type(table, wanted).nonzero()[0]
    rows = rows[~np.isin(rows, list(broken))]
    if not len(rows):
        return rows, np.zeros(0, object)
    made = _geometries(table, rows)
    has = np.array([each is not None for each in made], np.bool_)
    return rows[has], made[has]


def _geometries(table: FeatureTable, rows: NDArray[np.int64]) -> Geometries:
    """The geometry of each object; None where it has none that is sound."""
    areas, ways = table.kind[rows] == _FLATE, _WAYS[table.kind[rows]]
    made = np.full(len(rows), None, dtype=object)
    made[ways] = lines_of(table, rows[ways])
    made[~ways] = points(table)[rows[~ways]]
    whole = polygons_of(table, rows[areas])
    whole[~sound(table)[rows[areas]]] = None
    made[areas] = whole
    return made


def _problem(plan_map: PlanMap, row: int, shape: Any, whole: Any, reach: Any) -> Problem:
    import shapely

    table = plan_map.table
    outside = shapely.difference(shape, reach)
    corners = shapely.points(shapely.get_coordinates(outside))
    values = {"avstand": round(float(shapely.distance(corners, whole).max()), 2)}
    dimension = int(shapely.get_dimensions(shape))
    if dimension:
        values["mengde"] = round(float(outside.area if dimension > 1 else outside.length), 2)
    wording = (POINT, LINE, AREA)[dimension]
    severity = warning_when_old(plan_map.phase)
    if table.otypes[table.otype[row]] in of_map.named_by(Drawn.TEKST):
        wording, severity = TEXT, Severity.INFO
    elif not dimension and not plan_map.phase.is_proposal:
        severity = Severity.WARNING
    return Problem(wording, values, severity, row=row, point=shapes.inside(outside), geometry=shapes.wkt(outside))
