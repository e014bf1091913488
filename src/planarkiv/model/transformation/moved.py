"""The points of a table in another coordinate system."""

from __future__ import annotations

import dataclasses
import math
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from planarkiv.catalogue.koordsys import METRES_OF_A_DEGREE
from planarkiv.errors import PlanarkivError
from planarkiv.language import later, say, shown
from planarkiv.model.arcs import ARC_KINDS
from planarkiv.model.drawn_out import with_arcs_drawn_out
from planarkiv.model.features import EXACT, FeatureTable
from planarkiv.model.formats import Format
from planarkiv.model.loss import Loss
from planarkiv.model.symbol_direction import TURNED, directions, with_directions
from planarkiv.model.transformation.operation import Operation, accuracy_text, is_degrees
from planarkiv.model.transformation.told import head_of, with_quality
from planarkiv.model.transformation.zones import decimals_of

_DEGREE = 1e-9
"""The unit of degrees: a tenth of a millimetre, about."""
_FROM_DEGREES = 3
"""Decimals of metres that were degrees, where no coarser grid holds them."""
_SEEN = 0.01
"""Metres that a straight line may miss its old course by without a word."""

Floats = NDArray[np.float64]

MOVED = later("{n} punkt er regnet om fra EPSG:{source} til EPSG:{target} ({operation}). Nøyaktighet: {accuracy}.")
BENT = later(
    "{n} rette linjestykker fra EPSG:{source} er fortsatt rette i EPSG:{target}, og ligger opptil {metres} m fra der "
    "de lå."
)
HEIGHTS_KEPT = later("{n} høyder er de samme som før: bare nord og øst er regnet om.")
ARCS_DRAWN = later("{n} buer er tegnet ut som korte, rette linjer: i lengde og bredde er en bue ingen bue.")


def transformed(table: FeatureTable, found: Operation) -> tuple[FeatureTable, list[Loss]]:
    """The same objects in the other system, and what is not as it was.

    Points that were equal stay equal. The unit is kept; degrees have their own. Head and quality tell what was done.
    """
    losses: list[Loss] = []
    if turned := directions(table):
        # a vector that stayed as it is would point elsewhere
        table = with_directions(table)
        if table.format is Format.SOSI:
            losses.append(Loss("symbolretning", TURNED, len(turned)))
    if is_degrees(found.target):
        drawn = with_arcs_drawn_out(table)
        if drawn is not table:
            losses.append(Loss("bue", ARCS_DRAWN, _arcs(table)))
        table = drawn
    distinct, number = np.unique(table.xy, axis=0, return_inverse=True)
    moved = _moved(table.head.metres(distinct), found)
    unit = _unit(table, moved, found)
    xy = np.rint(moved[:, ::-1] / unit) if unit > 1 else np.rint(moved[:, ::-1] * float(1 / Fraction(repr(unit))))
    if np.abs(xy).max(initial=0) >= EXACT:
        raise PlanarkivError(
            say("Koordinatene i {source} blir for store i enheten {unit}.", source=table.source, unit=unit)
        )
    said = (
        MOVED,
        len(distinct),
        {**_systems(found), "operation": say(found.name), "accuracy": accuracy_text(found.accuracy)},
    )
    losses.append(Loss("transformasjon", *said))
    losses += _bent(table, moved[number.ravel()], found)
    if table.height is not None:
        losses.append(Loss("høydegrunnlag", HEIGHTS_KEPT, int((~np.isnan(table.height)).sum())))
    result = dataclasses.replace(
        table,
        xy=xy.astype(np.int64)[number.ravel()],
        head=head_of(table.head, unit, found, high=table.height is not None),
        _cache={},
        _whole=None,
    )
    return with_quality(result, found), losses


def _unit(table: FeatureTable, moved: Floats, found: Operation) -> float:
    if is_degrees(found.target):
        return _DEGREE
    if is_degrees(found.source):
        return float(f"1e-{decimals_of(moved) or _FROM_DEGREES}")
    return table.head.unit


def _arcs(table: FeatureTable) -> int:
    return len(table.rows_of_kind(*ARC_KINDS)) + (0 if table.arc is None else int(table.arc.sum()))


def _systems(found: Operation) -> dict[str, object]:
    return {"source": found.source, "target": found.target}


def _moved(points: Floats, found: Operation) -> Floats:
    """(m, 2) east, north in the other system."""
    from pyproj.exceptions import ProjError

    try:
        east, north = found.transform(points[:, 0], points[:, 1])
        moved = np.column_stack((east, north)).astype(np.float64).reshape(-1, 2)
    except ProjError:
        moved = np.full(points.shape, np.inf)
    lost = np.flatnonzero(~np.isfinite(moved).all(axis=1))
    if len(lost):
        east, north = points[lost[0]].tolist()
        advice = say("Er systemet i kilden riktig?")
        if found.is_chosen:
            advice = say("Se etter at {grid} dekker stedet, og er slik den skal være.", grid=found.name)
        raise PlanarkivError(
            say(
                "{n} punkt kan ikke regnes om fra EPSG:{source} til EPSG:{target}; det første er øst {east}, nord "
                "{north}. {advice}",
                advice=advice,
                n=len(lost),
                **_systems(found),
                east=shown(east),
                north=shown(north),
            )
        )
    return moved


def _bent(table: FeatureTable, moved: Floats, found: Operation) -> list[Loss]:
    """Straight lines whose middle is no longer where it was."""
    first = _edges(table)
    if not len(first):
        return []
    own = table.metres()
    middles = _moved((own[first] + own[first + 1]) / 2, found)
    off = middles - (moved[first] + moved[first + 1]) / 2
    if is_degrees(found.target):
        off = off * METRES_OF_A_DEGREE
        off[:, 0] *= np.cos(np.radians(middles[:, 1]))
    missed = np.hypot(off[:, 0], off[:, 1])
    seen = missed > _SEEN
    if not seen.any():
        return []
    values = {**_systems(found), "metres": shown(math.ceil(float(missed.max()) * 100) / 100)}
    return [Loss("rett-linje", BENT, int(seen.sum()), values)]


def _edges(table: FeatureTable) -> NDArray[np.int64]:
    """The points that a straight line leads on from, to the next one."""
    leads_on = np.zeros(len(table.xy) + 1, np.bool_)
    count = np.diff(table.pt_off)
    straight = np.zeros(len(table), np.bool_)
    straight[table.rows_of_kind("KURVE", "LINJE", "MLINJE")] = True
    own = table.own
    if own is not None:
        straight[own.rows] = True
    leads_on[:-1] = straight.repeat(count)
    leads_on[table.pt_off[1:] - 1] = False
    if own is not None:
        area = np.arange(len(own.rows)).repeat(np.diff(own.area_off))
        into = own.ring_off[1:] - own.ring_off[own.area_off[area]]
        leads_on[table.pt_off[own.rows[area]] + into - 1] = False
    if table.arc is not None:
        middles = np.flatnonzero(table.arc)
        leads_on[middles] = leads_on[np.maximum(middles - 1, 0)] = False
    edges: NDArray[np.int64] = np.flatnonzero(leads_on[:-1])
    return edges
