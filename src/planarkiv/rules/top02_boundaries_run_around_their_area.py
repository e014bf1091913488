"""Rule TOP02: the boundary curves that an area names are its boundary, no less and no more."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.arcs import courses
from planarkiv.model.features import KINDS, FeatureTable
from planarkiv.model.formats import Format
from planarkiv.model.geometry import LINES, lines_of, polygons, ring_points
from planarkiv.model.topology.alike import course_signatures
from planarkiv.model.topology.sides import sides_of
from planarkiv.rule import Certainty, Page, rule
from planarkiv.rules import of_map, shapes
from planarkiv.rules.strictness import warning_when_old
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("Grensene en flate viser til, følger omkretsen av flata"),
    what=later(
        "En flate i en GML-fil har egen geometri og viser dessuten til grenseobjektene sine. Til sammen går "
        "disse grensene nøyaktig langs omkretsen av flata, også rundt hullene: ikke noe stykke mangler, og ikke "
        "noe er til overs. Flater som ikke viser til noen grenser, er for TOP06."
    ),
    why=later(
        "Flata og grensene er to utgaver av det samme. Er de ulike, sier kartet to ting om hvor grensa går, og ingen "
        "kan vite hvilken som gjelder."
    ),
    clause=later("Kontrollen av avgrensning i DiBKs validator for GML"),
    certainty=Certainty.READ,
    mend=later(
        "Bygg flatene på nytt av grensene i kartprogrammet (flatedanning), slik at geometrien hentes derfra, og "
        "eksporter fila på nytt. Rett ikke koordinatene for hånd bare det ene stedet."
    ),
    example=later(
        "Feil: flata har 40 m grense mot vest som ingen av grensene den viser til, følger.\n"
        "Riktig: grensene danner til sammen hele omkretsen."
    ),
)

_REBUILD = later("Bygg flata på nytt av grensene i kartprogrammet, og eksporter fila på nytt.")

MISSING = Wording(later("{mangler} m av omkretsen følger ingen av grensene som flata viser til."), _REBUILD)
MORE = Wording(later("{overs} m av grensene som flata viser til, går ikke langs omkretsen av den."), _REBUILD)
BOTH = Wording(
    later(
        "{mangler} m av omkretsen følger ingen av grensene som flata viser til, og {overs} m av grensene går et annet "
        "sted."
    ),
    _REBUILD,
)

_WAYS = np.zeros(256, dtype=bool)
_WAYS[[KINDS.index(kind) for kind in LINES]] = True


@dataclass(frozen=True, slots=True)
class Limits:
    """``tolerance_m``: metres that an arc may be drawn differently where it is divided in two; beyond the unit of the
    file."""

    tolerance_m: float = 0.01


@rule(
    "TOP02",
    MapFile,
    Severity.ERROR,
    PAGE,
    Limits,
    numbers=(14,),
    official=("gml.avgr.1",),
    formats=(Format.GML,),
)
def boundaries_run_around_their_area(file: MapFile, limits: Limits) -> Iterator[Problem]:
    """The curves and the rings of each area have the same sides, or else lie within the tolerance."""
    import shapely

    table = file.table
    area, curve = _named(table, file.broken)
    for row, curves in _unequal(table, area, curve):
        rim = shapely.boundary(polygons(table)[row])
        way = shapely.union_all(lines_of(table, curves))
        reach = limits.tolerance_m + table.head.unit
        missing, more = _beyond(rim, way, reach), _beyond(way, rim, reach)
        lengths = {"mangler": round(missing.length, 2), "overs": round(more.length, 2)}
        if missing.is_empty and more.is_empty:
            continue
        wording = BOTH if not (missing.is_empty or more.is_empty) else MORE if missing.is_empty else MISSING
        both = shapely.union_all([missing, more])
        point = shapes.inside(missing if more.is_empty or not missing.is_empty else more)
        severity = warning_when_old(file.phase)
        yield Problem(wording, lengths, severity, row=row, point=point, geometry=shapes.wkt(both))


def _beyond(one: Any, other: Any, reach: float) -> Any:
    import shapely

    return shapely.difference(one, shapely.buffer(other, reach, quad_segs=4))


def _named(table: FeatureTable, broken: set[int]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Areas that could be put together and the boundary curves they name, pair by pair, in order of the areas."""
    if table.links is None:
        nothing = np.zeros(0, np.int64)
        return nothing, nothing
    area, curve = table.links.rows.astype(np.int64), table.links.target.astype(np.int64)
    whole = np.zeros(len(table), np.bool_)
    whole[ring_points(table).rows] = True
    whole[list(broken)] = False
    whole &= ~of_map.lost_boundaries(table)
    kept = (curve >= 0) & whole[area] & of_map.boundaries(table)[curve]
    kept &= _WAYS[table.kind[curve]] & (courses(table).length[curve] > 1)
    return area[kept], curve[kept]


def _unequal(
    table: FeatureTable, area: NDArray[np.int64], curve: NDArray[np.int64]
) -> Iterator[tuple[int, NDArray[np.int64]]]:
    """The areas whose sides are not, one by one, those of the curves they name; and these curves."""
    if not len(area):
        return
    rows, start = np.unique(area, return_index=True)
    of_curves = np.add.reduceat(course_signatures(table, curve), start)
    sides = sides_of(table, rows)
    of_rings = np.zeros(len(table), np.uint64)
    np.add.at(of_rings, sides.row, sides.key)
    stop = np.append(start[1:], len(area))
    for at in (of_curves != of_rings[rows]).nonzero()[0].tolist():
        yield int(rows[at]), np.unique(curve[start[at] : stop[at]])
