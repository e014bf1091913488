import shapely

from planarkiv.findings import Problem, Severity
from planarkiv.rules import top07_boundaries_share_their_points as top07
from planarkiv.rules.top07_boundaries_share_their_points import boundaries_share_their_points
from rules.checking import OLD, plan_map, problems
from rules.drawing import area, box, curve, metres, of_curves, outline

WHOLE = outline(1, box(0, 0, 1000, 2000))
LEFT = area(11, [(0, 0), (0, 1000), (1000, 1000), (1000, 0), (0, 0)])
RIGHT = area(21, [(0, 1000), (0, 2000), (1000, 2000), (1000, 1000), (0, 1000)])


def found(body: str) -> list[Problem]:
    return problems(boundaries_share_their_points, plan_map(body))


def test_points_that_the_outline_lacks() -> None:
    [one] = found(WHOLE + LEFT + RIGHT)
    # both areas have the two points: they are told of once
    assert (one.wording, one.row, one.values, one.severity) == (top07.POINTS, 3, {"antall": 2}, None)
    assert one.point in (metres(0, 1000), metres(1000, 1000))
    both = shapely.MultiPoint([metres(0, 1000), metres(1000, 1000)])
    assert shapely.from_wkt(one.geometry).equals(both)


def test_points_that_the_areas_lack() -> None:
    rim = [(0, 0), (0, 700), (0, 2000), (1000, 2000), (1000, 0), (0, 0)]
    [one] = found(outline(1, rim) + area(11, box(0, 0, 1000, 2000)))
    assert (one.wording, one.row, one.values, one.point) == (top07.POINT, 3, {}, metres(0, 700))


def test_right() -> None:
    rim = [(0, 0), (0, 1000), (0, 2000), (1000, 2000), (1000, 1000), (1000, 0), (0, 0)]
    assert found(outline(1, rim) + LEFT + RIGHT) == []
    assert found(WHOLE) == found(LEFT + RIGHT) == found("") == []
    # a point inside the plan that only one of two neighbours has is no matter of the outline
    right = [(0, 1000), (0, 2000), (1000, 2000), (1000, 1000), (500, 1000), (0, 1000)]
    assert found(outline(1, rim) + LEFT + area(21, right)) == []


def test_a_rounded_point_lies_on_the_line() -> None:
    rim = [(0, 0), (333, 2000), (1000, 2000), (1000, 0), (0, 0)]
    inner = [(0, 0), (167, 1000), *rim[1:]]
    assert [each.point for each in found(outline(1, rim) + area(11, inner))] == [metres(167, 1000)]


def test_a_boundary_that_leaves_the_outline_is_a_gap() -> None:
    inner = [(0, 0), (1, 1000), (0, 2000), (1000, 2000), (1000, 0), (0, 0)]
    assert found(WHOLE + area(11, inner)) == []


def test_the_corners_of_a_gap_go_away_with_it() -> None:
    assert found(WHOLE + LEFT + area(21, box(0, 1050, 1000, 2000))) == []
    [one] = found(WHOLE + LEFT + area(21, box(0, 1050, 1000, 1500)) + area(31, box(0, 1500, 1000, 2000)))
    assert one.values == {"antall": 2}


def test_arcs_begin_and_end_in_the_same_points() -> None:
    bow = [(0, 0), (5000, 5000), (0, 10_000)]
    rim = curve(1, bow, "RpGrense", "BUEP") + curve(2, [(0, 10_000), (0, 0)], "RpGrense")
    rim += of_curves(3, ":1 :2", "RpOmråde")
    shut = curve(13, [(0, 10_000), (0, 0)])
    whole = curve(11, bow, kind="BUEP") + shut + of_curves(14, ":11 :13")
    assert found(rim + whole) == []
    # the same circle: 30, 40, 50 is right-angled
    first, second = [(0, 0), (3000, 1000), (4000, 2000)], [(4000, 2000), (4000, 8000), (0, 10_000)]
    parts = curve(11, first, kind="BUEP") + curve(12, second, kind="BUEP") + shut + of_curves(14, ":11 :12 :13")
    assert [each.point for each in found(rim + parts)] == [metres(4000, 2000)]
    # another point in the middle is the same arc
    other = curve(11, [(0, 0), (4000, 2000), (0, 10_000)], kind="BUEP") + shut + of_curves(14, ":11 :13")
    assert found(rim + other) == []


def test_levels_and_old_plans() -> None:
    [one] = problems(boundaries_share_their_points, plan_map(WHOLE + LEFT + RIGHT, phase=OLD))
    assert one.severity is Severity.WARNING
    subject = plan_map(WHOLE + LEFT + RIGHT)
    subject.broken = {3}
    assert [each.row for each in problems(boundaries_share_their_points, subject)] == [5]
    subject.broken = {3, 5}
    assert problems(boundaries_share_their_points, subject) == []
    assert found(WHOLE + area(11, box(0, 0, 1000, 2000)) + outline(31, box(0, 5000, 9, 5009), level="1")) == []
