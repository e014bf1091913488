from collections.abc import Sequence

import numpy as np

from planarkiv.findings import Severity
from planarkiv.rules import sos09_boundaries_meet_in_nodes as sos09
from planarkiv.rules.sos09_boundaries_meet_in_nodes import boundaries_meet_in_nodes
from planarkiv.subjects import MapFile
from rules.checking import OLD, map_file, problems, said

NORTH, EAST = 655_000_000, 41_000_000


def curve(serial: int, points: Sequence[tuple[int, int]], nodes: str = "be", otype: str = "RpFormålGrense") -> str:
    """A curve through (north, east); ``nodes`` says which points have KP: ``b`` the first, ``e`` the last, digits."""
    lines = [f".KURVE {serial}:", f"..OBJTYPE {otype}", "..NØ"]
    for at, (north, east) in enumerate(points):
        node = (at == 0 and "b" in nodes) or (at == len(points) - 1 and "e" in nodes) or str(at) in nodes
        lines.append(f"{NORTH + north} {EAST + east}{' ...KP 1' if node else ''}")
    return "\n".join(lines) + "\n"


def found(*curves: str, **rest: object) -> list[tuple[object, int | None, Severity | None]]:
    """The wording, the row, and the severity of what is found."""
    return [(each.wording, each.row, each.severity) for each in problems(boundaries_meet_in_nodes, file(*curves))]


def file(*curves: str) -> MapFile:
    return map_file("".join(curves))


TRIANGLE = (
    curve(1, [(0, 0), (0, 100)]),
    curve(2, [(0, 100), (100, 0)]),
    curve(3, [(100, 0), (0, 0)]),
)
RING = [(0, 0), (0, 100), (100, 100), (0, 0)]


def test_three_curves_that_meet_in_nodes() -> None:
    assert found(*TRIANGLE) == []


def test_each_end_must_have_a_node() -> None:
    assert found(TRIANGLE[0], curve(2, [(0, 100), (100, 0)], "b"), TRIANGLE[2]) == [(sos09.ONE_END, 1, None)]
    assert found(TRIANGLE[0], curve(2, [(0, 100), (100, 0)], "e"), TRIANGLE[2]) == [(sos09.ONE_END, 1, None)]
    assert found(TRIANGLE[0], curve(2, [(0, 100), (100, 0)], ""), TRIANGLE[2]) == [(sos09.BOTH_ENDS, 1, None)]


def test_the_place_is_the_end_without_a_node() -> None:
    def place(nodes: str) -> tuple[float, float] | None:
        [one] = problems(
            boundaries_meet_in_nodes, file(TRIANGLE[0], curve(2, [(0, 100), (100, 0)], nodes), TRIANGLE[2])
        )
        return one.point

    assert place("b") == (410_000.0, 6_550_001.0)
    assert place("e") == (410_001.0, 6_550_000.0)
    assert place("") == (410_001.0, 6_550_000.0)


def test_a_closed_curve_needs_a_node_where_it_begins_only() -> None:
    assert found(curve(1, RING, "b")) == []
    assert found(curve(1, RING, "e")) == []
    moved = [(north + 500, east) for north, east in RING]
    assert found(curve(1, RING, ""), curve(2, moved)) == [(sos09.CLOSED, 0, None)]


def test_a_file_without_nodes_is_one_problem() -> None:
    bare = [curve(1, [(0, 0), (0, 100)], ""), curve(2, [(0, 100), (0, 0)], "")]
    [one] = problems(boundaries_meet_in_nodes, file(*bare))
    assert said([one]) == ["Ingen av de 2 grensekurvene har knutepunkter (...KP)."]
    assert (one.row, one.point) == (0, (410_000.0, 6_550_000.0))
    assert found(bare[0], curve(2, [(0, 100), (0, 0)], "b")) == [
        (sos09.BOTH_ENDS, 0, None), (sos09.ONE_END, 1, None),
    ]  # fmt: skip


def test_a_loose_end() -> None:
    found_here = problems(boundaries_meet_in_nodes, file(*TRIANGLE, curve(4, [(0, 0), (50, 30)])))
    assert [(each.wording, each.row, each.point) for each in found_here] == [(sos09.LOOSE, 3, (410_000.3, 6_550_000.5))]
    begins = problems(boundaries_meet_in_nodes, file(*TRIANGLE, curve(4, [(50, 30), (0, 0)])))
    assert [(each.wording, each.row, each.point) for each in begins] == [(sos09.LOOSE, 3, (410_000.3, 6_550_000.5))]
    assert found(curve(1, [(0, 0), (0, 100)])) == [(sos09.LOOSE, 0, None), (sos09.LOOSE, 0, None)]


def test_an_end_in_the_middle_of_another_curve() -> None:
    through = curve(1, [(0, 0), (50, 0), (100, 0)])
    back = curve(2, [(100, 0), (100, 200), (0, 200), (0, 0)])
    across = [curve(3, [(50, 0), (50, 40)]), curve(4, [(50, 40), (80, 40), (50, 0)])]
    assert found(through, back, *across) == [(sos09.UNDIVIDED, 0, None)]
    [one] = problems(boundaries_meet_in_nodes, file(through, back, *across))
    assert one.point == (410_000.0, 6_550_000.5)
    # a node that the curve is not divided in is a node all the same
    assert found(curve(1, [(0, 0), (50, 0), (100, 0)], "be1"), back, *across) == []


def area(serial: int, refs: str, level: str) -> str:
    lines = (f".FLATE {serial}:", "..OBJTYPE RpArealformålOmråde", f"..VERTNIV {level}", f"..REF {refs}", "..NØ")
    return "\n".join((*lines, f"{NORTH + 20} {EAST + 20}\n"))


def test_boundaries_of_different_levels_need_not_meet() -> None:
    through = curve(1, [(0, 0), (50, 0), (100, 0)]), curve(2, [(100, 0), (100, 200), (0, 200), (0, 0)])
    across = curve(3, [(50, 0), (50, 40)]), curve(4, [(50, 40), (80, 40), (50, 0)])
    road = area(5, ":1 :2", "2")
    assert found(*through, *across, road, area(6, ":3 :4", "1")) == []
    assert found(*through, *across, road, area(6, ":3 :4", "2")) == [(sos09.UNDIVIDED, 0, None)]
    # of two that end there, one is of the level of the road
    both = area(6, ":3 :4", "1"), area(7, ":3", "2")
    assert found(*through, *across, road, *both) == [(sos09.UNDIVIDED, 0, None)]
    # a curve that no area uses may be of any level, and so may one whose area does not tell
    assert found(*through, *across, road, area(8, ":1", "1")) == [(sos09.UNDIVIDED, 0, None)]
    silent = area(6, ":3 :4", "1").replace("..VERTNIV 1\n", "")
    assert found(*through, *across, road, silent, area(9, ":2", "1")) == [(sos09.UNDIVIDED, 0, None)]


def test_a_single_end_in_the_middle_of_another_curve_is_not_loose() -> None:
    through = curve(1, [(0, 0), (50, 0), (100, 0)])
    back = curve(2, [(100, 0), (100, 200), (50, 200), (0, 200), (0, 0)])
    assert found(through, back, curve(3, [(50, 0), (50, 200)])) == [
        (sos09.UNDIVIDED, 0, None), (sos09.UNDIVIDED, 1, None),
    ]  # fmt: skip
    divided = curve(1, [(0, 0), (50, 0), (100, 0)], "be1"), curve(2, [(100, 0), (50, 200), (0, 200), (0, 0)], "be1")
    assert found(*divided, curve(3, [(50, 0), (50, 200)])) == []


def test_types_are_looked_at_one_by_one() -> None:
    outline = [curve(5, [(0, 0), (0, 100), (100, 0), (0, 0)], otype="RpGrense")]
    # the same line as boundary of purpose and of outline
    assert found(*TRIANGLE, *outline) == []
    # an end of one type on a curve of another: it goes on as nothing
    ends = problems(boundaries_meet_in_nodes, file(*TRIANGLE, curve(6, [(0, 100), (300, 300)], otype="RpFareGrense")))
    assert [(each.wording, each.severity, each.row) for each in ends] == [
        (sos09.ON_OTHER, Severity.INFO, 3), (sos09.LOOSE, None, 3),
    ]  # fmt: skip
    # in the middle of a curve of another type is on another type too, and no missing node
    middle = curve(1, [(0, 0), (0, 50), (0, 100)]), *TRIANGLE[1:]
    zone = curve(6, [(0, 50), (40, 40), (0, 50), (300, 300)], otype="RpFareGrense")
    assert [(each.wording, each.row) for each in problems(boundaries_meet_in_nodes, file(*middle, zone))] == [
        (sos09.UNDIVIDED, 3), (sos09.LOOSE, 3),
    ]  # fmt: skip
    alone = curve(6, [(0, 50), (300, 300)], otype="RpFareGrense")
    assert found(*middle, alone) == [(sos09.ON_OTHER, 3, Severity.INFO), (sos09.LOOSE, 3, None)]


def test_what_is_no_boundary_of_a_plan_may_end_anywhere() -> None:
    assert (
        found(curve(1, [(0, 0), (0, 100)], "", "RpJuridiskLinje"), curve(2, [(0, 0), (0, 9)], "", "Kommunegrense"))
        == []
    )
    assert found(".PUNKT 1:\n..OBJTYPE RpFormålGrense\n..NØ\n655000000 41000000\n") == []
    assert (
        found(
            ".SIRKELP 1:\n..OBJTYPE RpFormålGrense\n..NØ\n655000000 41000000\n655000100 41000000\n655000000 41000100\n"
        )
        == []
    )
    assert problems(boundaries_meet_in_nodes, map_file()) == []


def test_a_curve_of_one_point_is_another_rules_business() -> None:
    assert found(curve(1, [(0, 0)], "")) == []


def test_arcs_count_as_curves() -> None:
    arc = curve(1, [(0, 0), (50, 50), (0, 100)], "be").replace(".KURVE", ".BUEP")
    assert found(arc, curve(2, [(0, 100), (0, 0)])) == []
    assert found(arc, curve(2, [(0, 100), (0, 1)])) == [(sos09.LOOSE, 0, None), (sos09.LOOSE, 1, None)]


def test_old_plans_are_leniently_judged() -> None:
    body = curve(1, [(0, 0), (0, 100)], "b")
    assert [each.severity for each in problems(boundaries_meet_in_nodes, map_file(body, phase=OLD))] == [
        Severity.INFO
    ] * 3
    bare = curve(1, [(0, 0), (0, 100), (0, 0)], "")
    assert [each.severity for each in problems(boundaries_meet_in_nodes, map_file(bare, phase=OLD))] == [Severity.INFO]


def test_many_curves_against_a_slow_way() -> None:
    """Against a dictionary of ends and points, on random grid curves."""
    random = np.random.default_rng(7)
    types = ("RpFormålGrense", "RpGrense")
    curves = []
    for _ in range(60):
        places = random.integers(0, 14, (int(random.integers(2, 5)), 2)).tolist()
        curves.append((types[int(random.integers(2))], [(north, east) for north, east in places]))
    expected = []
    for row, (otype, points) in enumerate(curves):
        for end in (points[0], points[-1]):
            same = [
                (other, at)
                for other, (kind, places) in enumerate(curves)
                if kind == otype
                for at, place in enumerate(places)
                if place == end
            ]
            ends = [(other, at) for other, at in same if at in (0, len(curves[other][1]) - 1)]
            if len(ends) == 1 and len(same) == 1:
                others = sum(place == end for kind, places in curves for place in places)
                expected.append((row, sos09.ON_OTHER if others > 1 else sos09.LOOSE))
    body = "".join(curve(at + 1, points, "be", otype) for at, (otype, points) in enumerate(curves))
    loose = [
        (each.row, each.wording)
        for each in problems(boundaries_meet_in_nodes, map_file(body))
        if each.wording in (sos09.LOOSE, sos09.ON_OTHER)
    ]
    assert sorted(loose, key=str) == sorted(expected, key=str)
    assert {wording for _, wording in expected} == {sos09.LOOSE, sos09.ON_OTHER}
