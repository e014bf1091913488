"""Rule ATT27: areas of a reguleringsplan are on the level of the planområde that holds them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from planarkiv.catalogue.object_types import Family, known
from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.plan_attributes import LAW_2008, law_of
from planarkiv.rules.values_by_type import Rows, Said, said
from planarkiv.subjects import PlanMap

if TYPE_CHECKING:
    from planarkiv.model.geometry import Geometries

PAGE = Page(
    title=later("Områdene har samme vertikalnivå som planområdet de ligger i"),
    what=later(
        "Hvert område i en reguleringsplan har det vertikalnivået (VERTNIV) som planområdet rundt har. Har planen "
        "planområder på flere nivåer, ligger området inni et av dem som har samme nivå. Områder uten vertikalnivå blir "
        "sjekket av ATT28. I planer etter eldre lover er det en advarsel."
    ),
    why=later(
        "Planer på ulike nivåer ligger over hverandre i kartet. Et område på feil nivå blir vist i en annen plan, og "
        "mangler i sin egen."
    ),
    clause=later("kart- og planforskriften, om vertikalnivå; SOSI Plan"),
    certainty=Certainty.READ,
    mend=later("Rett VERTNIV på områdene, eller på planområdet, i kartprogrammet."),
    example=later("Feil: RpOmråde med «..VERTNIV 1» og formålsflater med «..VERTNIV 2».\nRiktig: 1 på alle."),
)

OTHER_LEVEL = Wording(
    later("{antall} {objekttype} har vertikalnivå {verdi}. Planområdet har {planens}."),
    later("Rett VERTNIV på områdene eller på planområdet, slik at de er like."),
)
OUTSIDE = Wording(
    later("Området har vertikalnivå {verdi}, men ligger ikke i noe planområde med det nivået."),
    later("Rett VERTNIV på området til det planområdet det ligger i."),
)

_OUTLINE, _LEVEL = "RpOmråde", "VERTNIV"


@rule("ATT27", PlanMap, Severity.ERROR, PAGE, NoOptions, numbers=(106,))
def areas_are_on_the_level_of_the_plan(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """Each level of the areas is one of the outlines; where those have several, one that holds the area."""
    found = said(plan_map.table, _LEVEL)
    outlines = {each.text: each.rows for each in found if each.otype == _OUTLINE and each.text}
    if not outlines:
        return
    milder = None if law_of(plan_map) == LAW_2008 else Severity.WARNING
    for each in found:
        if not each.text or not _is_area(each.otype):
            continue
        if each.text not in outlines:
            values: dict[str, Value] = {
                "antall": len(each.rows),
                "objekttype": each.otype,
                "verdi": each.shown,
                "planens": tuple(sorted(outlines)),
            }
            yield Problem(OTHER_LEVEL, values, milder, row=int(each.rows[0]))
        elif len(outlines) > 1:
            yield from _outside(plan_map, each, outlines[each.text], milder)


def _is_area(otype: str) -> bool:
    kind = known(otype)
    return kind is not None and kind.family is not Family.KOMMUNEPLAN and kind.is_area and otype != _OUTLINE


def _outside(plan_map: PlanMap, areas: Said, outlines: Rows, milder: Severity | None) -> Iterator[Problem]:
    """Areas that have a point inside outside every outline of their level."""
    import shapely

    from planarkiv.model.geometry import polygons

    table = plan_map.table
    shapes: Geometries = polygons(table)
    around = shapes[outlines]
    if not all(each is not None and each.is_valid for each in around):
        return
    whole = [each is not None for each in shapes[areas.rows]]
    rows = areas.rows[whole]
    points = shapely.point_on_surface(shapes[rows])
    inside = np.zeros(len(rows), np.bool_)
    for outline in around:
        inside |= shapely.covers(outline, points)
    for row in rows[~inside].tolist():
        if row not in plan_map.broken:
            yield Problem(OUTSIDE, {"verdi": areas.shown}, milder, row=row)
