"""The flaws of the mosaics of one plan, found once for all rules that need them."""

from typing import NamedTuple

from planarkiv.model.coverage import are_tiled
from planarkiv.model.topology.levels import Mosaic, mosaics
from planarkiv.model.topology.mosaic import Flaw, Kind, flaws
from planarkiv.model.topology.sides import Sides, left_over
from planarkiv.model.topology.validity import sound
from planarkiv.subjects import PlanMap


class Judged(NamedTuple):
    """A mosaic that does not fit corner by corner. ``complete`` is False where areas or outlines are broken: gaps are
    not looked for then, nor what lies outside of a broken outline. ``sides`` are those that do not cancel out."""

    mosaic: Mosaic
    flaws: list[Flaw]
    complete: bool
    sides: Sides


def judged(plan_map: PlanMap) -> list[Judged]:
    """The mosaics of a plan but those that fit corner by corner, each with its flaws."""
    key = f"mosaic_flaws:{sorted(plan_map.broken)}"
    return plan_map.table.derived(key, lambda: _judged(plan_map))


def _judged(plan_map: PlanMap) -> list[Judged]:
    table = plan_map.table
    untiled = [each for each in mosaics(table) if not are_tiled(table, each.outlines, each.areas)]
    if not untiled:
        return []
    whole = sound(table).copy()
    whole[list(plan_map.broken)] = False
    found = []
    for mosaic in untiled:
        areas = mosaic.areas[whole[mosaic.areas]]
        outlines = mosaic.outlines if whole[mosaic.outlines].all() else mosaic.outlines[:0]
        complete = len(areas) == len(mosaic.areas) and len(outlines) == len(mosaic.outlines)
        sides = left_over(table, outlines, areas)
        told = [
            flaw
            for flaw in flaws(table, outlines, areas, sides)
            if (complete or flaw.kind is not Kind.GAP) and not _may_be(flaw, mosaic)
        ]
        found.append(Judged(mosaic, told, complete, sides))
    return found


def _may_be(flaw: Flaw, mosaic: Mosaic) -> bool:
    """Whether the areas may be of different levels."""
    return flaw.kind is not Kind.GAP and not mosaic.loose.isdisjoint(flaw.rows)
