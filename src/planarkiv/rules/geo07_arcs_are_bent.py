"""Rule GEO07: the three points of an arc do not lie on a line."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.features import KINDS, FeatureTable
from planarkiv.model.formats import Format
from planarkiv.rule import Certainty, Page, rule
from planarkiv.rules import of_map
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("De tre punktene på en bue ligger ikke på en rett linje"),
    what=later(
        "Pilhøyden til en bue, altså hvor langt buen på det meste er fra den rette linja mellom endepunktene, er minst "
        "2 cm. Regelen gjelder buer gjennom tre punkter. Er buen kortere enn at den kan ha en slik pilhøyde, er den "
        "også for flat."
    ),
    why=later(
        "Gjennom tre punkter på linje går det ingen bue. Er de nesten på linje, gir en avrunding på en centimeter en "
        "helt annen radius, og programmer tegner buen ulikt. Da får naboflater ulik grense."
    ),
    clause=later("Kontrollen av GML i DiBKs validator, om buer"),
    certainty=Certainty.READ,
    mend=later(
        "Gjør buen om til en rett linje i kartprogrammet, eller tegn den på nytt med midtpunktet på buen. Bygg flatene "
        "som bruker den på nytt, og eksporter fila."
    ),
    example=later(
        "Feil: en bue på 20 m der midtpunktet ligger 1 cm fra den rette linja mellom endene.\nRiktig: en rett linje."
    ),
)

_STRAIGHTEN = later("Gjør buen om til en rett linje, eller tegn den på nytt. Bygg flatene på nytt, og eksporter fila.")

FLAT = Wording(
    later("Buen er nesten rett: på {korde} m er den på det meste {pilhoyde} m fra den rette linja mellom endene."),
    _STRAIGHTEN,
)
STRAIGHT = Wording(later("De tre punktene på buen ligger på en rett linje."), _STRAIGHTEN)

_BUEP = KINDS.index("BUEP")
_FLATE = KINDS.index("FLATE")


@dataclass(frozen=True, slots=True)
class Limits:
    """``min_sagitta_m``: metres from chord to arc at the least (what the official rule asks)."""

    min_sagitta_m: float = 0.02


@rule("GEO07", MapFile, Severity.ERROR, PAGE, Limits, numbers=(8,), official=("gml.bue.2",))
def arcs_are_bent(file: MapFile, limits: Limits) -> Iterator[Problem]:
    """Each arc through three points has a sagitta."""
    table = file.table
    middles = _middles(table)
    if not len(middles):
        return
    sagitta, chord = _measured(table, middles)
    # two centimetres on the grid of the file are two centimetres
    flat = np.round(sagitta, 6) < limits.min_sagitta_m
    middles, sagitta, chord = middles[flat], np.round(sagitta[flat], 4), np.round(chord[flat], 2)
    for at in _first_of_each(table, middles):
        row = int(np.searchsorted(table.pt_off, middles[at], "right")) - 1
        if row in file.broken:
            continue
        values = {"pilhoyde": float(sagitta[at]), "korde": float(chord[at])} if sagitta[at] else {}
        # the official rule is for GML; arcs that are short are drawn well enough from SOSI
        severity = Severity.WARNING if table.format is Format.SOSI or file.phase.is_old else None
        yield Problem(
            FLAT if values else STRAIGHT, values, severity, row=row, point=of_map.place(table, int(middles[at]))
        )


def _middles(table: FeatureTable) -> NDArray[np.int64]:
    """The middle points of all arcs through three points."""
    rows = ((table.kind == _BUEP) & (np.diff(table.pt_off) == 3)).nonzero()[0]
    middles: NDArray[np.int64] = table.pt_off[rows] + 1
    if table.arc is None:
        return middles
    inner = table.arc.copy()
    edges = np.concatenate((table.pt_off[:-1], table.pt_off[1:] - 1))
    inner[edges[(edges >= 0) & (edges < len(inner))]] = False
    return np.union1d(middles, inner.nonzero()[0])


def _measured(table: FeatureTable, middles: NDArray[np.int64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Sagitta and chord of each arc in metres; the sagitta of a straight one is 0."""
    one, far = table.xy[middles - 1], table.xy[middles + 1]
    to_middle = (table.xy[middles] - one).astype(np.float64)
    to_far = (far - one).astype(np.float64)
    onwards = to_far - to_middle
    cross = np.abs(to_middle[:, 0] * to_far[:, 1] - to_middle[:, 1] * to_far[:, 0])
    lengths = [np.hypot(*each.T) for each in (to_middle, onwards, to_far)]
    bent = cross > 0
    radius = np.where(bent, lengths[0] * lengths[1] * lengths[2] / np.where(bent, 2 * cross, 1.0), np.inf)
    half = lengths[2] / 2
    depth = np.sqrt(np.maximum(radius**2 - half**2, 0.0))
    # the longer part of the circle, when the middle sees the ends under an acute angle
    long_way = (to_middle * onwards).sum(axis=1) < 0
    with np.errstate(invalid="ignore"):
        short = np.where(bent, half**2 / (radius + depth), 0.0)
    sagitta = np.where(bent & long_way, radius + depth, short)
    return sagitta * table.head.unit, lengths[2] * table.head.unit


def _first_of_each(table: FeatureTable, middles: NDArray[np.int64]) -> list[int]:
    """One of each arc that several objects run through: that of the curve rather than those of areas."""
    owners = np.searchsorted(table.pt_off, middles, "right") - 1
    one, far = table.xy[middles - 1], table.xy[middles + 1]
    turned = (one[:, 0] > far[:, 0]) | ((one[:, 0] == far[:, 0]) & (one[:, 1] > far[:, 1]))
    low, high = (np.where(turned[:, None], *pair) for pair in ((far, one), (one, far)))
    arcs = np.column_stack((low, table.xy[middles], high))
    order = np.argsort(table.kind[owners] == _FLATE, kind="stable")
    _, first = np.unique(arcs[order], axis=0, return_index=True)
    found: list[int] = np.sort(order[first]).tolist()
    return found
