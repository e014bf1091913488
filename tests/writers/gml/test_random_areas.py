"""Areas of random curves and arcs, walked in random directions: read back they are the same, and written again the
file is the same to the byte."""

import math
import random
from pathlib import Path

import pytest

from plain_gml import check_schema
from planarkiv.model.features import KINDS, FeatureTable
from planarkiv.model.geometry import lines, polygons
from planarkiv.readers import gml, sosi
from planarkiv.writers import Choice
from planarkiv.writers.gml import write
from planarkiv.writers.sosi import write as write_sosi
from tables import Thing, table_of

Point = tuple[int, int]
PLAN = (("NASJONALAREALPLANID.PLANID", "1"), ("VERTNIV", "2"))


def ring(dice: random.Random, centre: Point, radius: int) -> list[Point]:
    """A closed ring around a point, north and east, in either direction."""
    number = dice.randint(4, 14)
    angles = (2 * math.pi * at / number for at in range(number))
    points = [
        (
            centre[0] + round(radius * math.sin(angle)) + dice.randint(-20, 20),
            centre[1] + round(radius * math.cos(angle)) + dice.randint(-20, 20),
        )
        for angle in angles
    ]
    closed = [*points, points[0]]
    return closed if dice.random() < 0.5 else closed[::-1]


def cut(dice: random.Random, points: list[Point], things: list[Thing]) -> list[int]:
    """Adds curves and arcs that make up the ring, and returns the references to them."""
    refs: list[int] = []
    at = 0
    while at < len(points) - 1:
        is_arc = dice.random() < 0.4 and at + 2 < len(points)
        last = at + 2 if is_arc else min(at + dice.randint(1, 4), len(points) - 1)
        piece = points[at : last + 1]
        forward = dice.random() < 0.5
        serial = len(things) + 1
        kind = "BUEP" if is_arc else "KURVE"
        things.append(Thing(kind, serial, "RpFormålGrense", (), piece if forward else piece[::-1]))
        refs.append(serial if forward else -serial)
        at = last
    return refs if dice.random() < 0.5 else [-ref for ref in refs[::-1]]


def random_table(seed: int) -> FeatureTable:
    dice = random.Random(seed)  # noqa: S311
    things: list[Thing] = []
    for _ in range(dice.randint(1, 4)):
        centre = dice.randint(-(10**6), 10**6), dice.randint(-(10**6), 10**6)
        radii = [5000, 1000] if dice.random() < 0.5 else [5000]
        refs = [cut(dice, ring(dice, centre, radius), things) for radius in radii]
        things.append(Thing("FLATE", len(things) + 1, "RpArealformålOmråde", PLAN, (centre,), refs))
    return table_of(things)


@pytest.mark.parametrize("seed", range(20))
def test_random_areas_come_back(seed: int, tmp_path: Path) -> None:
    table = random_table(seed)
    write(table, tmp_path / "en.gml", Choice())
    content = (tmp_path / "en.gml").read_bytes()
    check_schema(content)
    again = gml.read(tmp_path / "en.gml")
    assert again.faults == ()
    for area, other in zip(polygons(table), polygons(again), strict=True):
        assert (area is None) == (other is None)
        if area is not None:
            assert area.normalize().equals(other.normalize())
            assert other.exterior.is_ccw
            assert not any(hole.is_ccw for hole in other.interiors)
    for line, other in zip(lines(table), lines(again), strict=True):
        assert line is None or line.equals(other)
    write(again, tmp_path / "to.gml", Choice())
    assert (tmp_path / "to.gml").read_bytes() == content
    write_sosi(again, tmp_path / "en.sos", Choice())
    back = sosi.read(tmp_path / "en.sos")
    assert [KINDS[kind] for kind in back.kind] == [KINDS[kind] for kind in table.kind]
    assert all(
        area is None or area.normalize().equals(other.normalize())
        for area, other in zip(polygons(table), polygons(back), strict=True)
    )
