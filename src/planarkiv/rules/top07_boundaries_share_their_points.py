"""Rule TOP07: where a formål boundary follows the plan outline, both have the same points."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.arcs import TOLERANCE, courses
from planarkiv.model.features import FeatureTable
from planarkiv.model.topology.mosaic import rounding
from planarkiv.model.topology.sides import Sides, is_drawn, spots
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import shapes
from planarkiv.rules.mosaic_flaws import judged
from planarkiv.rules.strictness import warning_when_old
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Der formålsgrensa følger plangrensa, har de de samme punktene"),
    what=later(
        "Der en formålsflate går ut til grensa for planområdet, ligger punktene i de to grensene nøyaktig på "
        "samme sted. Ingen av dem har et punkt som den andre bare går forbi. Det gjelder også der buer begynner "
        "og slutter. Skiller grensene lag, så det blir hull eller noe utenfor, er det TOP03 som sier fra."
    ),
    why=later(
        "Et punkt som bare den ene grensa har, ligger nesten aldri nøyaktig på den andre, for koordinater er avrundet. "
        "Da oppstår det hull og overlapp så snart grensene blir endret eller regnet om til et annet koordinatsystem."
    ),
    clause=later("Kontrollen av planforslag i DiBKs validator, om formålsgrenser"),
    certainty=Certainty.READ,
    mend=later(
        "Sett inn de manglende punktene i kartprogrammet: fest grensene til hverandre (snapping), eller kopier "
        "plangrensa til formålsgrense. Bygg flatene på nytt, og eksporter fila på nytt."
    ),
    example=later(
        "Feil: skillet mellom to formål treffer plangrensa der den ikke har noe punkt.\n"
        "Riktig: plangrensa har også punkt der."
    ),
)

POINTS = Wording(
    later(
        "Der denne flata følger plangrensa, er det {antall} punkter som bare den ene av de to grensene har. Her "
        "er det første."
    ),
    later("Sett inn punktene i den grensa som mangler dem, bygg flatene på nytt, og eksporter fila."),
)
POINT = Wording(
    later("Der denne flata følger plangrensa, er det et punkt som bare den ene av de to grensene har."),
    later("Sett inn punktet i den grensa som mangler det, bygg flatene på nytt, og eksporter fila."),
)


@rule("TOP07", PlanMap, Severity.ERROR, PAGE, NoOptions, numbers=(30,), official=("rpf.gr.2",))
def boundaries_share_their_points(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """No point of the one lies on a side of the other without being its corner."""
    import shapely

    table = plan_map.table
    for mosaic, flaws, _complete, sides in judged(plan_map):
        if not len(mosaic.outlines):
            continue
        of_outline = np.isin(sides.row, mosaic.outlines)
        rim, inner = sides.where(of_outline), sides.where(~of_outline)
        found: dict[int, int] = {}
        for point, _side in _passed(table, inner, rim):
            found.setdefault(int(_place(inner)[point]), int(_rows(inner)[point]))
        for point, side in _passed(table, rim, inner):
            found.setdefault(int(_place(rim)[point]), int(inner.row[side]))
        of_area: dict[int, list[int]] = defaultdict(list)
        metres = table.head.metres(courses(table).xy[list(found)])
        # a corner of a gap goes away with the gap
        of_flaw = _beside(metres, [flaw.geometry for flaw in flaws], 2 * table.head.unit)
        for at, row in enumerate(found.values()):
            if row not in plan_map.broken and not of_flaw[at]:
                of_area[row].append(at)
        for row, places in sorted(of_area.items()):
            east, north = metres[places[0]].round(3).tolist()
            yield Problem(
                POINTS if len(places) > 1 else POINT,
                {"antall": len(places)} if len(places) > 1 else {},
                warning_when_old(plan_map.phase),
                row=row,
                point=(east, north),
                geometry=shapes.wkt(shapely.multipoints(metres[places])),
            )


def _beside(points: NDArray[np.float64], places: list[Any], reach: float) -> NDArray[np.bool_]:
    """Whether each point is within reach of one of the places."""
    import shapely

    beside = np.zeros(len(points), np.bool_)
    if places and len(points):
        tree = shapely.STRtree(places)
        beside[tree.query(shapely.points(points), predicate="dwithin", distance=reach)[0]] = True
    return beside


def _place(sides: Sides) -> NDArray[np.int64]:
    return np.concatenate((sides.first, sides.last))


def _rows(sides: Sides) -> NDArray[np.int64]:
    return np.concatenate((sides.row, sides.row))


def _passed(table: FeatureTable, ends: Sides, others: Sides) -> list[tuple[int, int]]:
    """The ends of sides that lie on one of the others and are no end of any of them, each once and with the side it
    lies on. Points that only draw an arc do not count."""
    import shapely

    places = _place(ends)
    xy = courses(table).xy
    spot = spots(xy[places])
    known = spots(xy[_place(others)])
    # a point that several areas have is the first one's
    order = np.argsort(_rows(ends), kind="stable")
    once = order[np.unique(spot[order], return_index=True)[1]]
    asked = once[~is_drawn(table, places[once]) & ~np.isin(spot[once], known)]
    if not len(asked) or not len(others.key):
        return []
    base = xy[places].min(axis=0)
    ways = np.stack((xy[others.first], xy[others.last]), axis=1) - base
    drawn = is_drawn(table, others.first) | is_drawn(table, others.last)
    near = rounding(table.head.unit)
    reach = np.where(drawn, near + TOLERANCE / table.head.unit, near)
    points = shapely.points((xy[places[asked]] - base).astype(np.float64))
    lines = shapely.linestrings(ways.astype(np.float64))
    at, side = shapely.STRtree(lines).query(points, predicate="dwithin", distance=float(reach.max()))
    on = shapely.distance(points[at], lines[side]) <= reach[side]
    found: dict[int, int] = {}
    for point, line in zip(asked[at[on]].tolist(), side[on].tolist(), strict=True):
        found.setdefault(point, line)
    return sorted(found.items())
