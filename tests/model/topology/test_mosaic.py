"""Flaws of mosaics against plain overlays of every pair, on mosaics shaken at random."""

from itertools import combinations

import numpy as np
import pytest
import shapely

from planarkiv.model.features import FeatureTable
from planarkiv.model.geometry import polygons
from planarkiv.model.topology.levels import mosaics
from planarkiv.model.topology.mosaic import Kind, flaws
from planarkiv.model.topology.validity import sound
from tables import own_area, own_table

SIDE, STEP = 4, 1000
NORTH, EAST = 655_000_000, 41_000_000
THIN = 0.02
"""m²: what is too thin to be told of is smaller than this here."""


def shaken(seed: int) -> FeatureTable:
    """An outline and a grid of areas, some with a corner moved, some made larger, some missing, some there twice."""
    rng = np.random.default_rng(seed)
    grid = np.stack(np.meshgrid(np.arange(SIDE + 1), np.arange(SIDE + 1), indexing="ij"), -1) * STEP
    nodes = (grid + rng.integers(-200, 200, grid.shape) + (NORTH, EAST)).tolist()
    rim = [nodes[0][at] for at in range(SIDE)] + [nodes[at][SIDE] for at in range(SIDE)]
    rim += [nodes[SIDE][at] for at in range(SIDE, 0, -1)] + [nodes[at][0] for at in range(SIDE, 0, -1)]
    things = [own_area(1, [[*map(tuple, rim), tuple(rim[0])]], otype="RpOmråde")]
    for row in range(SIDE):
        for column in range(SIDE):
            ring = [nodes[row][column], nodes[row][column + 1], nodes[row + 1][column + 1], nodes[row + 1][column]]
            luck = rng.random()
            if luck < 0.05:
                continue
            if luck < 0.2:
                corner, (north, east) = rng.integers(4), rng.integers(-300, 300, 2).tolist()
                ring[corner] = [ring[corner][0] + north, ring[corner][1] + east]
            elif luck < 0.25:
                steps = ((-150, -150), (-150, 150), (150, 150), (150, -150))
                ring = [[place[0] + step[0], place[1] + step[1]] for place, step in zip(ring, steps, strict=True)]
            closed = [*map(tuple, ring), tuple(ring[0])]
            twice = 1 + (rng.random() < 0.05)
            things += [own_area(len(things) + at, [closed], otype="RpArealformålOmråde") for at in range(twice)]
    return own_table(things)


@pytest.mark.parametrize("seed", range(40))
def test_every_gap_overlap_and_part_outside_is_found(seed: int) -> None:
    table = shaken(seed)
    assert sound(table).all()
    [mosaic] = mosaics(table)
    made, areas = polygons(table), mosaic.areas.tolist()
    whole = made[mosaic.outlines[0]]
    gaps, outside, overlaps = 0.0, dict.fromkeys(areas, 0.0), dict.fromkeys(combinations(areas, 2), 0.0)
    for flaw in flaws(table, mosaic.outlines, mosaic.areas):
        if flaw.kind is Kind.GAP:
            gaps += flaw.area
        elif flaw.kind is Kind.OUTSIDE:
            outside[flaw.rows[0]] += flaw.area
        else:
            for pair in combinations(flaw.rows, 2):
                overlaps[pair] += flaw.area
    assert gaps == pytest.approx(shapely.difference(whole, shapely.union_all(made[areas])).area, abs=THIN)
    for row, area in outside.items():
        assert area == pytest.approx(shapely.difference(made[row], whole).area, abs=THIN)
    for (one, other), area in overlaps.items():
        assert area == pytest.approx(shapely.intersection(made[one], made[other]).area, abs=THIN)
