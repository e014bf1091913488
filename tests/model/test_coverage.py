import numpy as np
import pytest

from planarkiv.model.coverage import are_tiled, covered_share, evidence
from planarkiv.model.features import FeatureTable
from planarkiv.model.ladder import MapEvidence, Purposes
from planarkiv.readers import sosi
from rules.checking import sosi_text

Box = tuple[int, int, int, int]
"""South, west, north, east in metres."""


def ring(serial: int, box: Box, backwards: bool = False) -> str:
    south, west, north, east = (value * 100 for value in box)
    corners = [(south, west), (south, east), (north, east), (north, west), (south, west)]
    lines = "\n".join(f"{up} {right}" for up, right in (corners[::-1] if backwards else corners))
    return f".KURVE {serial}:\n..OBJTYPE RpGrense\n..NØ\n{lines}\n"


def table(*areas: tuple[str, Box, str] | tuple[str, Box, str, Box], backwards: tuple[int, ...] = ()) -> FeatureTable:
    """Areas of a type and box, with more attributes, and perhaps a hole."""
    text = ""
    for number, (otype, box, attributes, *hole) in enumerate(areas):
        serial = 10 * number + 1
        text += ring(serial, box, number in backwards)
        refs = f":{serial}"
        if hole:
            text += ring(serial + 1, hole[0])
            refs += f" (:{serial + 1})"
        text += f".FLATE {serial + 2}:\n..OBJTYPE {otype}\n{attributes}..REF {refs}\n..NØ\n1 1\n"
    return sosi.read_bytes(sosi_text(text).encode(), "k.sos")


OUTLINE = ("RpOmråde", (0, 0, 10, 20), "")
WEST, EAST = ("RpArealformålOmråde", (0, 0, 10, 10), ""), ("RpArealformålOmråde", (0, 10, 10, 20), "")


def rows(found: FeatureTable, otype: str) -> np.ndarray:
    return found.rows_of(otype)


def tiled(found: FeatureTable) -> bool:
    return are_tiled(found, rows(found, "RpOmråde"), rows(found, "RpArealformålOmråde"))


def share(found: FeatureTable) -> float:
    return covered_share(found, rows(found, "RpOmråde"), rows(found, "RpArealformålOmråde"))


@pytest.mark.parametrize("backwards", [(), (0,), (1,), (0, 2), (0, 1, 2)])
def test_rings_may_turn_either_way(backwards: tuple[int, ...]) -> None:
    outline = ("RpOmråde", (0, 0, 10, 10), "")
    hole = ("RpArealformålOmråde", (0, 0, 10, 10), "", (3, 3, 6, 6))
    assert tiled(table(outline, hole, ("RpArealformålOmråde", (3, 3, 6, 6), ""), backwards=backwards))


def test_what_tiles_shares_every_vertex() -> None:
    whole = ("RpOmråde", (0, 0, 10, 10), "")
    assert tiled(table(whole, WEST))
    # the corner between the two lies on an edge of the outline, which has no vertex there
    assert not tiled(table(OUTLINE, WEST, EAST))
    assert share(table(OUTLINE, WEST, EAST)) == pytest.approx(1.0)


def test_gaps_overlaps_and_what_lies_outside_are_no_tiling() -> None:
    whole = ("RpOmråde", (0, 0, 10, 10), "")
    assert not tiled(table(whole, ("RpArealformålOmråde", (0, 0, 10, 9), "")))
    assert not tiled(table(whole, WEST, WEST))
    assert not tiled(table(whole, WEST, EAST))
    assert not tiled(table(whole))
    assert not tiled(table(WEST))


def test_the_share_that_is_covered() -> None:
    assert share(table(OUTLINE, WEST)) == pytest.approx(0.5)
    assert share(table(OUTLINE, WEST, WEST)) == pytest.approx(0.5)
    assert share(table(OUTLINE, ("RpArealformålOmråde", (0, 10, 10, 40), ""))) == pytest.approx(0.5)
    assert share(table(OUTLINE)) == share(table(WEST)) == 0.0


def test_evidence_tells_generations_apart() -> None:
    assert evidence(table(WEST)) == MapEvidence(0, Purposes(1, 0.0))
    assert evidence(table(OUTLINE)) == MapEvidence(1)
    assert evidence(table(OUTLINE, WEST, EAST)) == MapEvidence(1, Purposes(2, 1.0))
    old = ("RbFormålOmråde", (0, 0, 10, 20), "..REGFORM 999\n")
    assert evidence(table(OUTLINE, old)) == MapEvidence(1, None, Purposes(1, 1.0, True))
    other = ("RbFormålOmråde", (0, 0, 10, 20), "..REGFORM 110\n")
    assert evidence(table(OUTLINE, old, other)).old == Purposes(2, 1.0, False)
    bare = ("RbFormålOmråde", (0, 0, 10, 20), "")
    assert evidence(table(OUTLINE, bare)).old == Purposes(1, 1.0, False)
    assert evidence(
        table(("KpOmråde", (0, 0, 10, 20), ""), ("KpArealformålOmråde", (0, 0, 10, 20), ""))
    ).new == Purposes(1, 1.0)


def test_each_level_is_covered_by_its_own() -> None:
    ground, bridge = "..VERTNIV 2\n", "..VERTNIV 3\n"
    outlines = (("RpOmråde", (0, 0, 10, 20), ground), ("RpOmråde", (0, 0, 10, 10), bridge))
    below = ("RpArealformålOmråde", (0, 0, 10, 20), ground)
    above = ("RpArealformålOmråde", (0, 0, 10, 10), bridge)
    assert evidence(table(*outlines, below)).new == Purposes(1, 0.0)
    assert evidence(table(*outlines, below, above)).new == Purposes(2, 1.0)
    assert evidence(table(*outlines, ("RpArealformålOmråde", (0, 0, 10, 20), ""))).new == Purposes(1, 1.0)


def test_an_outline_that_cannot_be_put_together_is_none() -> None:
    broken = sosi.read_bytes(sosi_text(".FLATE 1:\n..OBJTYPE RpOmråde\n..REF :9\n..NØ\n1 1\n").encode(), "k.sos")
    assert evidence(broken) == MapEvidence(0)
