"""Rule SOS09: boundary curves begin and end in nodes where they meet."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.features import KINDS, FeatureTable
from planarkiv.model.formats import Format
from planarkiv.model.part import referred_rows
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import of_map
from planarkiv.rules.strictness import info_when_old
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
        "Be den som laget kartet, om å kjøre nodedanning (knutepunkter der grenser møtes) og konsistenskontroll i"
        " kartprogrammet, og eksportere fila på nytt. En kurve med løs ende skal enten forlenges til den grensa "
        "den hører til, eller slettes når den er til overs; spør planavdelingen før en vedtatt grense endres. "
        "Mangler alle knutepunkter, er fila eksportert uten dem: velg SOSI-nivå 4."
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
    later("Forleng kurva til den møter neste, fest endene til hverandre, eller slett kurva hvis den er til overs."),
)
ON_OTHER = Wording(
    later("Grensekurva ender på en grensekurve av en annen type og fortsetter ikke som sin egen."),
    later(
        "Flatene skal ha grenser av sin egen type hele veien rundt. Kopier kurva langs grensa, og gi kopien "
        "riktig objekttype."
    ),
)

_CURVES = np.zeros(256, dtype=bool)
_CURVES[[KINDS.index(kind) for kind in ("KURVE", "LINJE", "MLINJE", "BUEP", "BUE", "KLOTOIDE", "BEZIER")]] = True
_ROUGHLY = (1 << 13) - 1
_LEVEL, _MOST_LEVELS = "VERTNIV", 62
_ALL_LEVELS = (1 << _MOST_LEVELS) - 1
Ints = NDArray[np.int64]


@rule("SOS09", MapFile, Severity.WARNING, PAGE, NoOptions, numbers=(138,), formats=(Format.SOSI,))
def boundaries_meet_in_nodes(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """Ends of boundary curves have KP, meet others of their type, and never in the middle of a curve without KP."""
    table = file.table
    curves = of_map.boundaries(table) & _CURVES[table.kind] & (np.diff(table.pt_off) > 1)
    rows = np.flatnonzero(curves)
    if not len(rows):
        return
    milder = info_when_old(file.phase)
    for wording, row, point in (*_without_nodes(table, rows), *_unmet(table, curves, rows)):
        severity = Severity.INFO if wording is ON_OTHER else milder
        values = {"antall": len(rows)} if wording is NONE else {}
        yield Problem(wording, values, severity, row=row, point=of_map.place(table, point))


def _without_nodes(table: FeatureTable, rows: Ints) -> Iterator[tuple[Wording, int, int]]:
    """Curves whose ends lack KP, each with its row and the point."""
    first, last = table.pt_off[rows], table.pt_off[rows + 1] - 1
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


def _unmet(table: FeatureTable, curves: NDArray[np.bool_], rows: Ints) -> Iterator[tuple[Wording, int, int]]:
    """Ends in the middle of a curve without KP, and ends that meet nothing of their type."""
    ends = np.concatenate((table.pt_off[rows], table.pt_off[rows + 1] - 1))
    inside = np.repeat(curves, np.diff(table.pt_off))
    inside[ends] = False
    # roughly first: nearly no point inside a curve is the end of another one
    rough = (table.xy[:, 0] ^ (table.xy[:, 1] << 5)) & _ROUGHLY
    seen = np.zeros(_ROUGHLY + 1, dtype=bool)
    seen[rough[ends]] = True
    likely = np.flatnonzero(inside & seen[rough])
    owners = np.searchsorted(table.pt_off, likely, "right") - 1
    keys = _mixed(table.xy.take(ends, axis=0), table.otype[np.concatenate((rows, rows))])
    likely_keys = _mixed(table.xy[likely], table.otype[owners])
    ordered = np.sort(keys)
    passed = ordered[np.minimum(np.searchsorted(ordered, likely_keys), len(ordered) - 1)] == likely_keys
    undivided = np.flatnonzero(passed & (table.kp[likely] == 0))
    undivided = undivided[_share_a_level(table, keys, rows, likely_keys[undivided], owners[undivided])]
    for at in undivided.tolist():
        yield UNDIVIDED, int(owners[at]), int(likely[at])
    differs = np.concatenate(([True], ordered[1:] != ordered[:-1], [True]))
    single = ordered[differs[1:] & differs[:-1]]
    if len(single):
        loose = np.flatnonzero(np.isin(keys, single) & ~np.isin(keys, likely_keys[passed]))
        inside[ends] = True
        places, count = np.unique(_mixed(table.xy[inside]), return_counts=True)
        met = count[np.searchsorted(places, _mixed(table.xy[ends[loose]]))] > 1
        for at, is_met in zip(loose.tolist(), met.tolist(), strict=True):
            yield ON_OTHER if is_met else LOOSE, int(rows[at % len(rows)]), int(ends[at])


def _share_a_level(
    table: FeatureTable, keys: NDArray[np.uint64], rows: Ints, places: NDArray[np.uint64], owners: Ints
) -> NDArray[np.bool_]:
    """Which of these curves bound a level that one that ends in their middle bounds too; ``keys`` are of the ends."""
    levels = _levels(table)
    if levels is None or not len(places):
        return np.ones(len(places), np.bool_)
    order = np.argsort(keys, kind="stable")
    ending = levels[rows[order % len(rows)]]
    first, last = (np.searchsorted(keys[order], places, side) for side in ("left", "right"))
    met = np.bitwise_or.reduceat(ending, np.column_stack((first, last - 1)).ravel())[::2] | ending[last - 1]
    shared: NDArray[np.bool_] = (met & levels[owners]) != 0
    return shared


def _levels(table: FeatureTable) -> Ints | None:
    """The levels of the areas that each curve bounds, as bits, all of them where that is not known; None where the map
    has one level. Boundaries of a tunnel and of the road above it cross, and need not meet."""
    column = table.columns.get(_LEVEL)
    if column is None or len(column.values) == 1:
        return None
    level = table.dense(_LEVEL)
    bits = np.where(level < 0, _ALL_LEVELS, np.int64(1) << np.clip(level, 0, _MOST_LEVELS - 1))
    target = referred_rows(table)
    there = target >= 0
    found = np.zeros(len(table), np.int64)
    np.bitwise_or.at(found, target[there], np.repeat(bits, np.diff(table.ref_off))[there])
    return np.where(found == 0, _ALL_LEVELS, found)


def _mixed(xy: Ints, otype: NDArray[np.int16] | None = None) -> NDArray[np.uint64]:
    """One number for each place, and type (two that differ agree by one chance in 2**64)."""
    north, east = xy.view(np.uint64).T
    mixed: NDArray[np.uint64] = north * np.uint64(0x9E3779B97F4A7C15) + east * np.uint64(0xC2B2AE3D27D4EB4F)
    return mixed if otype is None else mixed + otype.astype(np.uint64) * np.uint64(0x165667B19E3779F9)
