"""Rule GEO02: the outline of the plan lies inside the municipality."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from planarkiv.catalogue.municipalities import Box, present
from planarkiv.findings import NotRun, Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.model.geometry import outline_polygons
from planarkiv.rule import Certainty, Page, rule
from planarkiv.subjects import PlanMap

if TYPE_CHECKING:
    from numpy.typing import NDArray

PAGE = Page(
    title=later("Planområdet ligger i kommunen"),
    what=later(
        "Hele planområdet ligger innenfor kommunegrensen, eller høyst 100 meter utenfor. Når arkivet ikke har sin egen "
        "kommunegrense, brukes en boks rundt kommunen av i dag, pluss 300 meter fordi boksene er laget av forenklede "
        "grenser. Grensene er dessuten klippet ved kysten. Derfor er en plan inntil 25 kilometer utenfor boksen til en "
        "kystkommune bare en merknad: den ligger trolig i sjøen."
    ),
    why=later(
        "Ligger planen i en annen kommune, er som regel koordinatsystemet eller kommunenummeret feil. Da vises planen "
        "på feil sted, eller den mangler der folk leter."
    ),
    clause=later("plan- og bygningsloven § 1-3, om hvor loven gjelder; planarkivs egen sjekk"),
    certainty=Certainty.OURS,
    mend=later(
        "Legg kartet over et bakgrunnskart. Ligger planen feil, rett KOORDSYS. Ligger den riktig, sjekk "
        "kommunenummeret i arealplan-ID. Gjelder det en interkommunal plan, er det i orden at den går utenfor. Gi "
        "arkivet en fil med kommunegrensen for å få en nøyaktig sjekk."
    ),
    example=later(
        "Feil: planen har kommunenummer 4222 (Bykle), men ligger 43 km øst for kommunen.\n"
        "Riktig: planområdet ligger i Bykle."
    ),
)

_ADVICE = later(
    "Sjekk koordinatsystemet (EPSG:{epsg}) og kommunenummeret ({nummer}). Er planen interkommunal, er det i orden."
)
OUTSIDE = Wording(later("Hele planområdet ligger utenfor {kommune}: {avstand} {enhet} mot {retning}."), _ADVICE)
PARTLY = Wording(later("Planområdet går inntil {avstand} {enhet} utenfor {kommune}, mot {retning}."), _ADVICE)
AT_SEA = Wording(
    later("Planområdet går inntil {avstand} {enhet} utenfor landet i {kommune}, mot {retning}."),
    later("Ligger planen i sjøen, er det i orden. Ellers: sjekk koordinatsystem (EPSG:{epsg}) og kommunenummer."),
)
NO_NUMBER = later("planen har ikke noe kommunenummer")
NOT_MUNICIPAL = later("{nummer} er ikke et kommunenummer: planen er ikke kommunens")
UNKNOWN_NUMBER = later("kommunenummer {nummer} er ukjent")
NO_SYSTEM = later("koordinatsystemet er ikke kjent, eller ikke i meter")

_DIRECTIONS = (
    later("øst"), later("nordøst"), later("nord"), later("nordvest"),
    later("vest"), later("sørvest"), later("sør"), later("sørøst"),
)  # fmt: skip
_MUNICIPALITY = later("kommunen")
_MUNICIPAL = 4
_KILOMETRE = 1000
_DENSE = 0.05
"""Degrees between points of a box, so that its sides become the curves they are in the map's system."""


@dataclass(frozen=True, slots=True)
class Margins:
    """Metres: how far outside the municipality is still inside; what is added where only its box is known; and how far
    outside the box of a municipality with a coast may still be its sea.

    300 m: the boundaries the boxes were made of are simplified by up to that much. 25 km: the act is in force to one
    nautical mile outside the baselines, which may run as far as that from the land of the municipality.
    """

    margin_m: float = 100.0
    box_margin_m: float = 300.0
    sea_margin_m: float = 25_000.0


class _Where(NamedTuple):
    """Where the plan is to be, in degrees as WKB or as boxes; its names; and the metres outside that are still inside,
    and that may still be its sea."""

    shape: bytes | tuple[Box, ...]
    names: tuple[str, ...]
    margin: float
    sea: float


@rule("GEO02", PlanMap, Severity.WARNING, PAGE, Margins, numbers=(166,), needs=("GEO01",))
def outline_is_in_municipality(plan_map: PlanMap, margins: Margins) -> Iterator[Problem | NotRun]:
    """No part of the outline is further outside the municipality than the margin."""
    import shapely

    table = plan_map.table
    every, made = outline_polygons(table)
    whole = ~shapely.is_missing(made)
    rows, outlines = every[whole], made[whole]
    if not len(rows):
        return
    number = plan_map.plan_id.number if plan_map.plan_id else (*plan_map.owner.numbers, "")[0]
    where = _where(plan_map, number, margins)
    if isinstance(where, NotRun):
        yield where
        return
    epsg = table.head.epsg
    region = None if epsg is None else _region(where.shape, epsg, where.margin)
    if epsg is None or region is None:
        yield NotRun(NO_SYSTEM)
        return
    exact, wide = region
    if shapely.covers(wide, outlines).all():
        return
    for row, outline in zip(rows.tolist(), outlines, strict=True):
        distance, direction, point = _farthest(exact, outline)
        if distance <= where.margin:
            continue
        wording, severity = PARTLY, None
        if distance <= where.sea:
            wording, severity = AT_SEA, Severity.INFO
        elif not shapely.intersects(exact, outline):
            wording, distance = OUTSIDE, float(shapely.distance(exact, outline))
        amount, unit = (round(distance), "m") if distance < _KILOMETRE else (round(distance / _KILOMETRE, 1), "km")
        values: dict[str, Value] = {"kommune": where.names, "nummer": number, "epsg": epsg, "retning": (direction,)}
        yield Problem(wording, {**values, "avstand": amount, "enhet": unit}, severity, row=row, point=point)


def _where(plan_map: PlanMap, number: str, margins: Margins) -> _Where | NotRun:
    """The boundary that the archive has of its own, else the boxes of what the number stands for today."""
    if not number:
        return NotRun(NO_NUMBER)
    if len(number) != _MUNICIPAL:
        return NotRun(NOT_MUNICIPAL, {"nummer": number})
    owner = plan_map.owner
    found = present(number)
    names = tuple(each.name for each in found)
    numbers = {number, *(each.number for each in found)}
    if owner.boundary is not None and (not owner.numbers or numbers.intersection(owner.numbers)):
        return _Where(owner.boundary, names or (_MUNICIPALITY,), margins.margin_m, 0.0)
    if not found:
        return NotRun(UNKNOWN_NUMBER, {"nummer": number})
    sea = margins.sea_margin_m if any(each.coastal for each in found) else 0.0
    return _Where(tuple(each.box for each in found), names, margins.margin_m + margins.box_margin_m, sea)


@lru_cache(maxsize=256)
def _region(shape: bytes | tuple[Box, ...], epsg: int, margin: float) -> tuple[Any, Any] | None:
    """A shape in degrees as it is in the map's system, and widened by the margin; None for a system not in metres."""
    import numpy as np
    import shapely
    from pyproj import CRS, Transformer
    from pyproj.exceptions import CRSError

    try:
        system = CRS.from_epsg(epsg)
    except CRSError:
        return None
    if not system.is_projected:
        return None
    made = shapely.from_wkb(shape) if isinstance(shape, bytes) else shapely.box(*np.transpose(shape))
    transformer = Transformer.from_crs(4326, system, always_xy=True)

    def in_metres(degrees: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.column_stack(transformer.transform(degrees[:, 0], degrees[:, 1]))

    exact = shapely.union_all(shapely.transform(shapely.segmentize(made, _DENSE), in_metres))
    if not np.isfinite(shapely.bounds(exact)).all():
        return None
    wide = shapely.buffer(exact, margin)
    shapely.prepare(wide)
    return exact, wide


def _farthest(region: Any, outline: Any) -> tuple[float, str, tuple[float, float]]:
    """The corner of the outline that is farthest outside: how far, in which direction, and where."""
    import shapely

    corners = shapely.points(shapely.get_coordinates(outline))
    distances = shapely.distance(corners, region)
    corner = corners[distances.argmax()]
    (west, south), (east, north) = shapely.get_coordinates(shapely.shortest_line(region, corner)).tolist()
    angle = math.atan2(north - south, east - west)
    direction = _DIRECTIONS[round(angle / (math.pi / 4)) % len(_DIRECTIONS)]
    return float(distances.max()), direction, (round(east, 3), round(north, 3))
