"""Rule TOP01: areas of the plan are not so small or thin that they must be leftovers."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.features import KINDS
from planarkiv.model.geometry import polygons_of
from planarkiv.model.topology.sides import sizes_of
from planarkiv.rule import Certainty, Page, rule
from planarkiv.rules import of_map
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("Flatene i planen er ikke så små eller tynne at de må være rester"),
    what=later(
        "Ingen flate er mindre enn 1 m², og ingen flate under 10 m² er en strimmel som er over 150 ganger så lang som "
        "den er bred. Slike småpolygoner oppstår når grenser som skulle vært felles, er tegnet to ganger."
    ),
    why=later(
        "Småpolygoner ses ikke på kartet, men de har egne formål og bestemmelser. De gir feil i arealtabeller og i "
        "svar på hva som gjelder på en eiendom."
    ),
    clause=later("Småpolygonkontrollen som Kartverket ber om før levering; grensene er planarkivs egne"),
    certainty=Certainty.OURS,
    mend=later(
        "Slett den lille flata og legg arealet til naboflata i kartprogrammet: fest grensene til hverandre "
        "(snapping), slett den som er til overs, og kjør flatedanning."
    ),
    example=later("Feil: en flate på 0,4 m² mellom to byggeområder.\nRiktig: byggeområdene har felles grense."),
)

_MERGE = later("Slå den sammen med naboflata i kartprogrammet. Skal den være der, er alt i orden.")

SMALL = Wording(later("Flata er bare {areal} m²."), _MERGE)
SLIVER = Wording(later("Flata er en tynn strimmel: {areal} m², og omtrent {bredde} m bred og {lengde} m lang."), _MERGE)

_FLATE = KINDS.index("FLATE")


@dataclass(frozen=True, slots=True)
class Limits:
    """What counts as a leftover.

    Every area below ``min_area_m2`` (m²). Below ``sliver_area_m2`` (m²) those too whose roundness (4π x area /
    perimeter², 1 for a circle) is below ``min_roundness``: 0.02 is a strip 150 times as long as it is wide.
    """

    min_area_m2: float = 1.0
    sliver_area_m2: float = 10.0
    min_roundness: float = 0.02


@rule("TOP01", MapFile, Severity.WARNING, PAGE, Limits, numbers=(168,))
def areas_are_no_slivers(file: MapFile, limits: Limits) -> Iterator[Problem]:
    """Areas are larger than a square metre, and small ones are not threads."""
    import shapely

    table = file.table
    rows = np.flatnonzero(of_map.areas(table) & (table.kind == _FLATE))
    # the sums of large coordinates are right to a millionth only, and a square metre is to be one
    sizes = np.round(sizes_of(table)[rows], 6)
    suspects = np.flatnonzero(sizes < max(limits.min_area_m2, limits.sliver_area_m2))
    found = polygons_of(table, rows[suspects])
    for row, polygon, size in zip(rows[suspects].tolist(), found, sizes[suspects].tolist(), strict=True):
        if polygon is None or row in file.broken:
            continue
        around = polygon.length
        if size < limits.min_area_m2:
            wording = SMALL
        elif size < limits.sliver_area_m2 and 4 * math.pi * size < limits.min_roundness * around**2:
            wording = SLIVER
        else:
            continue
        values = {"areal": round(size, 2), "bredde": round(2 * size / around, 3), "lengde": round(around / 2, 1)}
        inside = shapely.get_coordinates(shapely.point_on_surface(polygon)).round(3)
        point = (float(inside[0, 0]), float(inside[0, 1])) if len(inside) else None
        yield Problem(wording, values, row=row, point=point, geometry=shapely.to_wkt(polygon, rounding_precision=3))
