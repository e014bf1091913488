"""Rule GEO04: coordinates lie where the declared coordinate system is used."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from planarkiv.findings import NotRun, Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.features import Head
from planarkiv.rule import Certainty, Page, rule
from planarkiv.rules import of_map
from planarkiv.rules.of_map import Extent
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Koordinatene ligger der koordinatsystemet brukes"),
    what=later(
        "Alle koordinater ligger i området som koordinatsystemet i hodet er laget for, pluss 50 kilometer. EUREF89 UTM "
        "sone 32, 33 og 35 brukes over hele landet, og da er området hele Norge."
    ),
    why=later(
        "Koordinater langt utenfor er nesten alltid en skrivefeil i hodet: nord og øst er byttet om, ORIGO-NØ mangler, "
        "eller ENHET er feil. Enkeltobjekter langt utenfor har ofte koordinaten 0, og gjør at kartet zoomer ut til "
        "hele verden."
    ),
    clause=later("EPSG-registeret, om hvor hvert koordinatsystem brukes; planarkivs egen sjekk"),
    certainty=Certainty.OURS,
    mend=later(
        "Sjekk KOORDSYS, ORIGO-NØ og ENHET i hodet mot det leverandøren oppgir. Er det bare noen få objekter, slett "
        "eller flytt dem i kartprogrammet."
    ),
    example=later("Feil: nord 425500, øst 6648012 i EPSG:25832.\nRiktig: nord 6648012, øst 425500."),
)

OUTSIDE = Wording(
    later("{antall} av {alle} punkter ligger utenfor der EPSG:{epsg} brukes, det første i nord {nord}, øst {oest}."),
    later("Sjekk KOORDSYS, ORIGO-NØ og ENHET i hodet. Gjelder det ett objekt, slett eller flytt det i kartprogrammet."),
)
SWAPPED = Wording(
    later(
        "{antall} av {alle} punkter ligger utenfor der EPSG:{epsg} brukes, det første i nord {nord}, øst {oest}. "
        "Byttes nord og øst om, ligger det innenfor."
    ),
    later("Nord og øst er trolig byttet om. Be leverandøren eksportere på nytt med nord først."),
)
WRONG_UNIT = Wording(
    later(
        "{antall} av {alle} punkter ligger utenfor der EPSG:{epsg} brukes, det første i nord {nord}, øst {oest}. "
        "Ganges tallene med {faktor}, ligger det innenfor."
    ),
    later("ENHET i hodet er trolig feil. Spør leverandøren, og rett ENHET."),
)
NO_SYSTEM = later("koordinatsystemet er ikke kjent")

_FACTORS = (10.0, 100.0, 1000.0, 0.1, 0.01, 0.001)
_KM_IN_A_DEGREE = 50.0
"""About what a degree of longitude is in Norway: enough for a margin."""


@dataclass(frozen=True, slots=True)
class Margin:
    """How many kilometres outside its area of use a system may be used: zones are, beyond their edge."""

    margin_km: float = 50.0


@rule("GEO04", PlanMap, Severity.ERROR, PAGE, Margin, numbers=(167,), applies=lambda each: len(each.table.xy) > 0)
def coordinates_fit_their_system(plan_map: PlanMap, margin: Margin) -> Iterator[Problem | NotRun]:
    """Every point lies in the area of use of the system, give or take the margin."""
    table = plan_map.table
    epsg = table.head.epsg
    area = None if epsg is None else _area_of_use(epsg, margin.margin_km)
    found = of_map.extent(table)
    if epsg is None or area is None or found is None:
        yield NotRun(NO_SYSTEM)
        return
    if _holds(area, found.west, found.south) and _holds(area, found.east, found.north):
        return
    east, north = table.metres().T
    outside = np.flatnonzero(
        ~((east >= area.west) & (east <= area.east) & (north >= area.south) & (north <= area.north))
    )
    everything = len(outside) == len(east)
    owners = np.searchsorted(table.pt_off, outside, "right") - 1
    rows, first, counts = np.unique(owners, return_index=True, return_counts=True)
    for row, at, count in [(None, 0, len(outside))] if everything else zip(rows.tolist(), first, counts, strict=True):
        point = of_map.place(table, int(outside[at]))
        points = len(east) if row is None else int(table.pt_off[row + 1] - table.pt_off[row])
        wording, factor = _explained(area, table.head, *point)
        values = {"antall": int(count), "alle": points, "epsg": epsg, "oest": point[0], "nord": point[1]}
        yield Problem(wording, {**values, "faktor": factor}, row=row, point=point)


def _explained(area: Extent, head: Head, east: float, north: float) -> tuple[Wording, float]:
    """What would bring a point inside."""
    if _holds(area, north, east):
        return SWAPPED, 1.0
    from_north, from_east = head.origin
    for factor in _FACTORS:
        if _holds(area, from_east + (east - from_east) * factor, from_north + (north - from_north) * factor):
            return WRONG_UNIT, factor
    return OUTSIDE, 1.0


def _holds(area: Extent, east: float, north: float) -> bool:
    return area.west <= east <= area.east and area.south <= north <= area.north


_NATIONAL = (25832, 25833, 25835)
_NORWAY = (0.0, 57.0, 34.0, 82.0)
"""West, south, east, north in degrees: each of the three zones is used for all of the country, Svalbard too."""


@lru_cache(maxsize=256)
def _area_of_use(epsg: int, margin_km: float) -> Extent | None:
    """The box in the system's own coordinates where it is used, made wider; None for a system that nobody knows."""
    from pyproj import CRS, Transformer
    from pyproj.exceptions import ProjError

    try:
        system = CRS.from_epsg(epsg)
        used = system.area_of_use
        if used is None:
            return None
        transformer = Transformer.from_crs(4326, system, always_xy=True)
        area = _NORWAY if epsg in _NATIONAL else (used.west, used.south, used.east, used.north)
        box = transformer.transform_bounds(*area, densify_pts=21)
    except ProjError:
        return None
    margin = margin_km * 1000 if system.is_projected else margin_km / _KM_IN_A_DEGREE
    west, south, east, north = box
    found = Extent(west - margin, south - margin, east + margin, north + margin)
    return found if np.isfinite(found).all() else None
