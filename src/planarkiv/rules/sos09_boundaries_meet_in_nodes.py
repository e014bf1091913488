"""Rule SOS09: boundary curves begin and end in nodes where they meet."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.features import KINDS, FeatureTable
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import of_map
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("Grensekurver begynner og slutter i knutepunkter der de møtes"),
    what=later(
        "Hver grensekurve (RpGrense, RpFormålGrense og de andre …Grense-typene) har knutepunkt (...KP) i begge ender. "
        "Der tre eller flere kurver av samme type møtes, er kurvene delt i punktet. Ingen kurve har en ende som "
        "ingen annen kurve av samme type møter. En lukket kurve trenger bare knutepunkt i startpunktet."
    ),
    why=later(
        "Flatene bygges av kurvene mellom knutepunkter. Mangler et knutepunkt, eller er en ende løs, lar flaten seg "
        "ofte ikke bygge på nytt når planen endres, og naboflater får hver sin utgave av samme grense."
    ),
    clause=later("SOSI del 1, realisering i SOSI-format (prikkformat), om knutepunkter"),
    certainty=Certainty.SECONDARY,
    mend=later(
        "Kjør nodedanning og konsistenskontroll i kartprogrammet. Forleng eller slett kurver med løse ender. "
        "Mangler alle knutepunkter, eksporter fila på nytt med knutepunkter (nivå 4)."
    ),
    example=later("Feil: «6648012 425500» som siste punkt i en RpGrense.\nRiktig: «6648012 425500 ...KP 1»."),
)

NONE = Wording(
    later("Ingen av de {antall} grensekurvene har knutepunkter (...KP)."),
    later("Be leverandøren eksportere fila på nytt med knutepunkter, eller kjør nodedanning i kartprogrammet."),
)
BOTH_ENDS = Wording(
    later("Grensekurva mangler knutepunkt (...KP) i begge ender."),
    later("Kjør nodedanning i kartprogrammet, eller be leverandøren gjøre det."),
)
ONE_END = Wording(
    later("Grensekurva mangler knutepunkt (...KP) i den ene enden."),
    later("Kjør nodedanning i kartprogrammet, eller be leverandøren gjøre det."),
)
CLOSED = Wording(
    later("Grensekurva er lukket, men mangler knutepunkt (...KP) der den begynner."),
    later("Kjør nodedanning i kartprogrammet, eller be leverandøren gjøre det."),
)
UNDIVIDED = Wording(
    later("En annen grensekurve av samme type ender midt på denne, men her er det ikke noe knutepunkt (...KP)."),
    later("Del kurva i dette punktet, for eksempel med nodedanning i kartprogrammet."),
)
LOOSE = Wording(
    later("Grensekurva har en løs ende: ingen annen grensekurve av samme type kommer til dette punktet."),
    later("Forleng kurva til den møter neste, snap endene sammen, eller slett kurva hvis den er til overs."),
)
ON_OTHER = Wording(
    later("Grensekurva ender på en grensekurve av en annen type og fortsetter ikke som sin egen."),
    later(
        "Flatene skal ha grenser av sin egen type hele veien rundt. Kopier kurva langs grensen, og gi kopien riktig "
        "objekttype."
    ),
)

_CURVES = np.zeros(256, dtype=bool)
_CURVES[[KINDS.index(kind) for kind in ("KURVE", "LINJE", "MLINJE", "BUEP", "BUE", "KLOTOIDE", "BEZIER")]] = True
_OF_TYPE = np.uint64(0x165667B19E3779F9)
_BITS = 16
_SHIFT = np.uint64(64 - _BITS)
Ints = NDArray[np.int64]


@rule("SOS09", MapFile, Severity.WARNING, PAGE, NoOptions, numbers=(138,))
def boundaries_meet_in_nodes(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """Ends of boundary curves have KP, meet others of their type, and never in the middle of a curve without KP."""
    table = file.table
    curves = of_map.boundaries(table) & _CURVES[table.kind] & (np.diff(table.pt_off) > 1)
    rows = np.flatnonzero(curves)
    if not len(rows):
        return
    milder = Severity.INFO if file.phase.is_old else None
    first, last = table.pt_off[rows], table.pt_off[rows + 1] - 1
    for wording, row, point in (
        *_without_nodes(table, rows, first, last),
        *_unmet(table, curves, np.concatenate((first, last))),
    ):
        severity = Severity.INFO if wording is ON_OTHER else milder
        values = {"antall": len(rows)} if wording is NONE else {}
        yield Problem(wording, values, severity, row=row, point=of_map.place(table, point))


def _without_nodes(table: FeatureTable, rows: Ints, first: Ints, last: Ints) -> Iterator[tuple[Wording, int, int]]:
    """Curves whose ends lack KP, each with its row and the point."""
    at_first, at_last = table.kp[first] != 0, table.kp[last] != 0
    whole = at_first & at_last
    if whole.all():
        return
    if not (at_first | at_last).any():
        yield NONE, int(rows[0]), int(first[0])
        return
    for at in np.flatnonzero(~whole).tolist():
        closed = bool((table.xy[first[at]] == table.xy[last[at]]).all())
        if at_first[at] or at_last[at]:
            if not closed:
                yield ONE_END, int(rows[at]), int(last[at] if at_first[at] else first[at])
        else:
            yield CLOSED if closed else BOTH_ENDS, int(rows[at]), int(first[at])


def _unmet(table: FeatureTable, curves: NDArray[np.bool_], ends: Ints) -> Iterator[tuple[Wording, int, int]]:
    """Ends in the middle of a curve without KP, and ends that meet nothing of their type."""
    points = np.diff(table.pt_off)
    places = _mixed(table.xy)
    keys = places + np.repeat(table.otype.astype(np.uint64) * _OF_TYPE, points)
    of_ends = np.sort(keys[ends])
    inside = np.repeat(curves, points)
    inside[ends] = False
    # a small table first: nearly no point inside a curve is the end of another one
    seen = np.zeros(1 << _BITS, dtype=bool)
    seen[of_ends >> _SHIFT] = True
    likely = np.flatnonzero(inside & seen[keys >> _SHIFT])
    passed = likely[of_ends[np.minimum(np.searchsorted(of_ends, keys[likely]), len(of_ends) - 1)] == keys[likely]]
    for point in passed[table.kp[passed] == 0].tolist():
        yield UNDIVIDED, _owner(table, point), point
    differs = np.concatenate(([True], of_ends[1:] != of_ends[:-1], [True]))
    single = of_ends[differs[1:] & differs[:-1]]
    if len(single):
        loose = ends[np.isin(keys[ends], single) & ~np.isin(keys[ends], keys[passed])]
        others, count = np.unique(places[np.repeat(curves, points)], return_counts=True)
        met = count[np.searchsorted(others, places[loose])] > 1
        for end, is_met in sorted(zip(loose.tolist(), met.tolist(), strict=True)):
            yield ON_OTHER if is_met else LOOSE, _owner(table, end), end


def _mixed(xy: Ints) -> NDArray[np.uint64]:
    """One number for each place (two places that differ agree by one chance in 2**64)."""
    north, east = np.ascontiguousarray(xy).view(np.uint64).T
    mixed: NDArray[np.uint64] = north * np.uint64(0x9E3779B97F4A7C15) + east * np.uint64(0xC2B2AE3D27D4EB4F)
    return mixed


def _owner(table: FeatureTable, point: int) -> int:
    return int(np.searchsorted(table.pt_off, point, "right")) - 1
