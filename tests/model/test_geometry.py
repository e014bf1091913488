"""Arcs, lines, polygons and outlines from a table."""

import math

import numpy as np
import pytest
import shapely

from planarkiv.model.arcs import courses
from planarkiv.model.features import FeatureTable
from planarkiv.model.geometry import course_metres, lines, outline, points, polygons
from planarkiv.model.rings import rings
from planarkiv.readers.sosi import read_bytes

HEAD = """.HODE
..TEGNSETT UTF-8
..TRANSPAR
...KOORDSYS 22
...ORIGO-NØ 0 0
...ENHET 0.001
"""


def table_of(elements: str, unit: str = "0.001") -> FeatureTable:
    return read_bytes((HEAD.replace("0.001", unit) + elements + ".SLUTT\n").encode(), "test.sos")


def arc(serial: int, *points: tuple[int, int], kind: str = "BUEP", more: str = "") -> str:
    text = "".join(f"{north} {east}\n" for north, east in points)
    return f".{kind} {serial}:\n..OBJTYPE A\n{more}..NØ\n{text}"


def curve(serial: int, *points: tuple[int, int]) -> str:
    return arc(serial, *points, kind="KURVE")


HALF = ((0, 0), (10_000, 10_000), (0, 20_000))
"""Half a circle of 10 m radius over the chord from west to east."""


@pytest.mark.parametrize("tolerance", [0.1, 0.01, 0.001])
def test_an_arc_keeps_its_points_and_the_tolerance(tolerance: float) -> None:
    table = table_of(arc(1, *HALF))
    line = lines(table, tolerance)[0]
    assert set(map(tuple, np.array(HALF)[:, ::-1] / 1000)) <= set(line.coords)
    circle = shapely.Point(10, 0).buffer(10, quad_segs=20_000).exterior
    middles = shapely.line_interpolate_point(line, np.linspace(0, line.length, 5_000))
    assert shapely.distance(middles, circle).max() <= tolerance + 0.0015
    assert shapely.distance(middles, circle).max() > tolerance / 20
    assert abs(line.length / (10 * math.pi) - 1) < tolerance


def test_the_table_keeps_the_control_points() -> None:
    table = table_of(arc(1, *HALF))
    lines(table)
    assert table.xy.tolist() == [list(point) for point in HALF]
    assert len(course_metres(table)) == len(courses(table).xy) > 30


def test_an_arc_is_the_same_points_either_way() -> None:
    rng = np.random.default_rng(7)
    for _ in range(200):
        three = [tuple(point) for point in rng.integers(-50_000, 50_000, (3, 2)).tolist()]
        table = table_of(arc(1, *three) + arc(2, *reversed(three)))
        paths = courses(table)
        one, other = (
            paths.xy[start : start + length].tolist() for start, length in zip(paths.start, paths.length, strict=True)
        )
        assert one == other[::-1]
        assert (one[0], one[-1]) == (list(three[0]), list(three[2]))
        assert list(three[1]) in one


def test_straight_flat_and_repeated_arcs_are_lines() -> None:
    far = 2**52
    for three in (
        ((0, 0), (5, 5), (10, 10)), ((0, 0), (0, 5), (0, 10)), ((0, 0), (1, 500_000), (0, 1_000_000)),
        ((-far, 0), (0, 99), (far, 0)), ((0, 0), (0, 0), (10, 10)), ((0, 0), (10, 10), (0, 0)),
        ((-far, -far), (0, 1), (far, far)),
    ):  # fmt: skip
        paths = courses(table_of(arc(1, *three)))
        assert paths.length.tolist()[0] <= 5, three
    many = "".join(arc(serial, (0, 0), (1, 2**30), (2**31, 2**31)) for serial in range(1, 50))
    assert courses(table_of(many)).length.max() <= 20_001


def test_a_wrong_number_of_points_is_a_line_through_them() -> None:
    table = table_of(arc(1, (0, 0), (1000, 1000)) + arc(2, (0, 0), (0, 1000), (1000, 1000), (1000, 0)))
    assert [line.length for line in lines(table)] == [math.sqrt(2), 3.0]
    assert [fault.kind for fault in table.faults] == ["buep-punkter"] * 2


def test_an_arc_by_radius_turns_clockwise_when_positive() -> None:
    ends = ((0, 0), (0, 10_000))
    for radius, large, length, highest in (
        ("10", "", 10 * math.pi / 3, 10 - 75**0.5), ("10,0", "..STORBUE 1\n", 50 * math.pi / 3, 10 + 75**0.5),
        ("-10", "", 10 * math.pi / 3, 0), ("5", "", 5 * math.pi, 5), ("1000", "", 10.00004, 0.0125),
    ):  # fmt: skip
        for points_, sign in ((ends, 1), (ends[::-1], -1)):
            # the other way round, clockwise is below the chord
            table = table_of(arc(1, *points_, kind="BUE", more=f"..RADIUS {radius}\n{large}"))
            line = lines(table)[0]
            top = line.bounds[3] if sign > 0 else -line.bounds[1]
            assert line.length == pytest.approx(length, rel=1e-3), (radius, sign)
            assert top == pytest.approx(highest, abs=0.011), (radius, sign)
            assert line.coords[0] == (points_[0][1] / 1000, 0)
            assert table.faults == ()
    for radius in ("4.9", "0", "x", ""):
        table = table_of(arc(1, *ends, kind="BUE", more=f"..RADIUS {radius}\n"))
        assert [fault.kind for fault in table.faults] == ["radius-ugyldig"]
        assert lines(table)[0].length == 10


def test_circles_close() -> None:
    table = table_of(
        arc(1, (5_000, 5_000), kind="SIRKEL", more="..RADIUS 10\n")
        + arc(2, (15_000, 5_000), (5_000, 15_000), (-5_000, 5_000), kind="SIRKELP")
        + ".FLATE 3:\n..OBJTYPE A\n..REF :1\n..NØ\n5000 5000\n.FLATE 4:\n..OBJTYPE A\n..REF :-2\n..NØ\n5000 5000\n"
    )
    for polygon in polygons(table)[2:]:
        assert polygon.area == pytest.approx(100 * math.pi, rel=2e-3)
        assert polygon.centroid.distance(shapely.Point(5, 5)) < 0.01
    assert table.faults == ()


def test_spirals_are_lines_with_a_fault() -> None:
    table = table_of(arc(1, (0, 0), (1000, 1000), kind="KLOTOIDE") + arc(2, (0, 0), (1000, 1000), kind="BEZIER"))
    assert [fault.kind for fault in table.faults] == ["kurve-tilnærmet"] * 2
    assert lines(table)[0].length == math.sqrt(2)


def test_arcs_in_rings_both_ways() -> None:
    chord = curve(2, (0, 0), (0, 20_000))
    table = table_of(
        arc(1, *HALF) + chord + arc(3, *HALF[::-1])
        + ".FLATE 4:\n..OBJTYPE RpOmråde\n..REF :1 :-2\n..NØ\n1 1\n"
        + ".FLATE 5:\n..OBJTYPE KpOmråde\n..REF :2 :3\n..NØ\n1 1\n"
        + ".FLATE 6:\n..OBJTYPE RpOmråde\n..REF :2\n..NØ\n1 1\n"
    )  # fmt: skip
    one, other = polygons(table)[3:5]
    assert one.area == other.area == pytest.approx(50 * math.pi, rel=2e-3)
    assert one.normalize().equals_exact(other.normalize(), 0)
    assert [polygon.area for polygon in outline(table)] == [one.area, other.area]
    assert [fault.kind for fault in table.faults] == ["flate-ikke-lukket"]


def test_coarse_grids_keep_arcs_sane() -> None:
    table = table_of(arc(1, (0, 0), (10, 10), (0, 20)), unit="1")
    line = lines(table)[0]
    assert line.length == pytest.approx(10 * math.pi, rel=0.05)
    assert 5 < len(line.coords) < 20


def test_points_and_lines_stand_in_their_rows() -> None:
    table = table_of(
        ".PUNKT 1:\n..OBJTYPE A\n..NØ\n1000 2000\n.TEKST 2:\n..OBJTYPE A\n..NØ\n1000 2000\n3000 4000\n"
        ".OBJEKT 3:\n..OBJTYPE A\n" + curve(4, (0, 0), (0, 3000))
    )
    assert [point and (point.x, point.y) for point in points(table)] == [(2.0, 1.0), (2.0, 1.0), None, None]
    assert [line and line.length for line in lines(table)] == [None, None, None, 3.0]
    assert polygons(table).tolist() == [None] * 4
    assert lines(table) is lines(table)


def test_a_part_without_the_curves_has_no_polygons_but_says_why() -> None:
    table = table_of(
        arc(1, *HALF) + curve(2, (0, 0), (0, 20_000)) + ".FLATE 4:\n..OBJTYPE A\n..REF :1 :-2\n..NØ\n1 1\n"
    )
    part = table.take([0, 2])
    assert polygons(part).tolist() == [None, None]
    assert [trouble.kind for trouble in rings(part).troubles] == ["referanse-ukjent"]
    assert polygons(table)[2] is not None


def test_rings_of_a_table_without_areas() -> None:
    of = rings(table_of(""))
    assert (len(of.rows), of.ring_off.tolist(), of.use_off.tolist(), of.troubles) == (0, [0], [0], ())
