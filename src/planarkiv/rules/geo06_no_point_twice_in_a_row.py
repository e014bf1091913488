"""Rule GEO06: no point of a curve or a ring is repeated right after itself."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.features import KINDS, FeatureTable
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import of_map
from planarkiv.rules.strictness import warning_when_old
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("Ingen linje eller flategrense har samme punkt to ganger etter hverandre"),
    what=later(
        "To punkter som følger etter hverandre på en linje eller i omkretsen av en flate, er ikke like. Koordinatene "
        "sammenlignes slik de står i fila. Buer har en egen regel."
    ),
    why=later(
        "Gjentatte punkter kommer av gale innstillinger ved tegning eller eksport. De gir linjestykker uten lengde, "
        "og mange programmer avviser dem."
    ),
    clause=later("Kontrollen av GML og GeoJSON i Kartverkets og DiBKs validator, om kurver"),
    certainty=Certainty.READ,
    mend=later("Fjern dobbeltpunktene i kartprogrammet (rens eller forenkle linja), og eksporter fila på nytt."),
    example=later(
        "Feil: «655000000 41000000» står på to linjer etter hverandre i en KURVE.\nRiktig: punktet står én gang."
    ),
)

_CLEAN = later("Fjern dobbeltpunktene i kartprogrammet (rens eller forenkle linja), og eksporter fila på nytt.")

ONCE = Wording(later("Samme punkt står to ganger etter hverandre."), _CLEAN)
OFTEN = Wording(later("{antall} steder står samme punkt to ganger etter hverandre. Her er det første."), _CLEAN)

_WAYS = np.zeros(256, dtype=bool)
_WAYS[[KINDS.index(kind) for kind in ("KURVE", "LINJE", "MLINJE", "KLOTOIDE", "BEZIER")]] = True


@rule(
    "GEO06",
    MapFile,
    Severity.ERROR,
    PAGE,
    NoOptions,
    numbers=(6, 17),
    official=("gml.kurve.2", "geojson.linje.2"),
)
def no_point_twice_in_a_row(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """Each point of a way differs from the one before."""
    table = file.table
    places = _repeated(table)
    rows = np.searchsorted(table.pt_off, places, "right") - 1
    owners, first, count = np.unique(rows, return_index=True, return_counts=True)
    for row, at, number in zip(owners.tolist(), places[first].tolist(), count.tolist(), strict=True):
        if row in file.broken:
            continue
        wording, values = (ONCE, {}) if number == 1 else (OFTEN, {"antall": number})
        severity = warning_when_old(file.phase)
        yield Problem(wording, values, severity, row=row, point=of_map.place(table, at))


def _repeated(table: FeatureTable) -> NDArray[np.int64]:
    """The points of ways that the next point of the same way repeats."""
    north, east = table.xy.T
    same: NDArray[np.int64] = ((north[1:] == north[:-1]) & (east[1:] == east[:-1])).nonzero()[0].astype(np.int64)
    rows = np.searchsorted(table.pt_off, same, "right") - 1
    ways = _WAYS[table.kind]
    if table.own is not None:
        ways[table.own.rows] = True
    same = same[ways[rows] & (same + 1 < table.pt_off[rows + 1]) & ~_starts(table)[same + 1]]
    if table.height is not None:
        here, there = table.height[same], table.height[same + 1]
        same = same[(here == there) | (np.isnan(here) & np.isnan(there))]
    if table.arc is not None:
        same = same[~table.arc[same] & ~table.arc[same + 1]]
    return same


def _starts(table: FeatureTable) -> NDArray[np.bool_]:
    """Whether each point is the first of a ring."""
    starts = np.zeros(len(table.xy), np.bool_)
    if (own := table.own) is not None:
        area = np.arange(len(own.rows)).repeat(np.diff(own.area_off))
        starts[own.ring_off[:-1] - own.ring_off[own.area_off[area]] + table.pt_off[own.rows[area]]] = True
    return starts
