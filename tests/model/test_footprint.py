import math
from dataclasses import replace

import numpy as np
import pytest
import shapely

from planarkiv.model.features import FeatureTable
from planarkiv.model.footprint import Footprint, footprints
from tables import Thing, table_of

SQUARE = ((0, 0), (10_000, 0), (10_000, 5_000), (10_000, 10_000), (0, 10_000), (0, 0))


def outlined(*levels: str, otype: str = "RpOmråde", ring: tuple[tuple[int, int], ...] = SQUARE) -> FeatureTable:
    """A table with a square outline of 100 metres for each level."""
    curve = Thing("KURVE", 1, "RpGrense", points=ring)
    areas = [
        Thing("FLATE", at, otype, [("VERTNIV", level)] if level else [], refs=[[1]])
        for at, level in enumerate(levels, start=2)
    ]
    return table_of([curve, *areas])


def test_each_outline_with_its_level() -> None:
    found = footprints(outlined("1", "", "3 "))
    assert [(each.level, each.epsg, each.tolerance) for each in found] == [
        ("1", 25832, 0.25),
        ("2", 25832, 0.25),
        ("3", 25832, 0.25),
    ]
    polygon = shapely.from_wkb(found[0].wkb)
    assert polygon.equals(shapely.box(0, 0, 100, 100))
    assert shapely.get_num_coordinates(polygon) == 5
    assert footprints(outlined(""))[0].level == "2"


def test_what_has_none() -> None:
    assert footprints(outlined("2", otype="KpOmråde")) == ()
    assert footprints(outlined("2", ring=((0, 0), (10, 10), (10, 0), (0, 10), (0, 0)))) == ()
    assert footprints(outlined("2", ring=((0, 0), (10, 10)))) == ()
    table = outlined("2")
    assert footprints(replace(table, head=replace(table.head, epsg=None))) == ()


def test_a_winding_outline_is_made_coarser() -> None:
    turns = np.linspace(0, 2 * math.pi, 4000, endpoint=False)
    radius = np.where(np.arange(4000) % 2, 100_000, 100_200)
    ring = np.stack((radius * np.sin(turns), radius * np.cos(turns)), axis=1).round().astype(int)
    [found] = footprints(outlined("2", ring=(*map(tuple, ring.tolist()), tuple(ring[0].tolist()))))
    assert found.tolerance == pytest.approx(4.0)
    assert shapely.get_num_coordinates(shapely.from_wkb(found.wkb)) <= 1000
    assert shapely.from_wkb(found.wkb).area == pytest.approx(math.pi * 1001**2, rel=0.01)


def test_json_and_back() -> None:
    one = Footprint("1", 25833, b"\x00\xff\x01", 4.0)
    assert Footprint.from_json(one.to_json()) == one
    assert one.to_json() == ["1", 25833, "AP8B", 4.0]
