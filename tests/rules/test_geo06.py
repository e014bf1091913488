from dataclasses import replace

import numpy as np

from planarkiv.findings import Severity
from planarkiv.model.features import FeatureTable
from planarkiv.rules import geo06_no_point_twice_in_a_row as geo06
from planarkiv.rules.geo06_no_point_twice_in_a_row import no_point_twice_in_a_row
from planarkiv.subjects import MapFile
from rules.checking import NEW, OLD, map_file, problems
from rules.drawing import area, box, curve, metres
from tables import Thing, own_area, own_table


def rows(table: FeatureTable) -> list[int | None]:
    return [each.row for each in problems(no_point_twice_in_a_row, MapFile("kart.gml", table, b"", NEW))]


def test_a_point_that_is_repeated() -> None:
    [one] = problems(no_point_twice_in_a_row, map_file(curve(1, [(0, 0), (3, 4), (3, 4), (9, 9)])))
    assert (one.wording, one.row, one.point, one.values, one.severity) == (geo06.ONCE, 0, metres(3, 4), {}, None)
    body = curve(1, [(0, 0), (0, 5)]) + curve(2, [(0, 5), (3, 4), (3, 4), (9, 9), (9, 9), (9, 9)])
    [one] = problems(no_point_twice_in_a_row, map_file(body))
    assert (one.wording, one.row, one.point, one.values) == (geo06.OFTEN, 1, metres(3, 4), {"antall": 3})


def test_old_plans_get_a_warning() -> None:
    [one] = problems(no_point_twice_in_a_row, map_file(curve(1, [(0, 0), (0, 0), (1, 1)]), phase=OLD))
    assert one.severity is Severity.WARNING


def test_right() -> None:
    # back to a point, same north or same east only, and one curve that begins where another ends
    body = curve(1, [(0, 0), (0, 5), (0, 0), (5, 0)]) + curve(2, [(5, 0), (7, 7)]) + area(5, box(0, 0, 9, 9))
    assert problems(no_point_twice_in_a_row, map_file(body)) == []
    assert problems(no_point_twice_in_a_row, map_file()) == []


def test_broken_curves_are_left_out() -> None:
    subject = map_file(curve(1, [(0, 0), (0, 0)]))
    subject.broken = {0}
    assert problems(no_point_twice_in_a_row, subject) == []


def test_a_point_at_another_height_is_another_point() -> None:
    points = [(0, 0, 0, 100), (0, 0, 0, 200), (5, 5, 0, 200), (5, 5, 0, 200)]
    [one] = problems(
        no_point_twice_in_a_row,
        MapFile("kart.gml", own_table([Thing("KURVE", 1, points=points)]), b"", NEW),
    )
    assert one.values == {}
    table = own_table([Thing("KURVE", 1, points=[(0, 0), (0, 0), (5, 5, 0, 1)])])
    assert table.height is not None
    assert rows(table) == [0]


def test_rings_of_their_own() -> None:
    ring = box(0, 0, 9, 9)
    assert rows(own_table([own_area(1, [ring])])) == []
    assert rows(own_table([own_area(1, [[*ring[:2], ring[1], *ring[2:]]])])) == [0]
    # a hole that begins where the outer ring ends is another ring
    inner = [(0, 0), (4, 2), (4, 4), (0, 0)]
    assert rows(own_table([Thing("PUNKT", 1, points=[(0, 0)]), own_area(2, [ring, inner])])) == []
    assert rows(own_table([own_area(2, [ring, [inner[0], *inner]])])) == [0]


def test_points_and_arcs_are_something_else() -> None:
    assert rows(own_table([Thing("SVERM", 1, points=[(0, 0), (0, 0)])])) == []
    assert rows(own_table([Thing("KURVE", 1, points=[(0, 0), (0, 0), (5, 5)], middles=[1])])) == []
    assert rows(own_table([Thing("KURVE", 1, points=[(0, 0), (5, 5), (5, 5), (6, 9)], middles=[2])])) == []
    table = own_table([Thing("KURVE", 1, points=[(0, 0), (5, 5), (9, 0), (9, 0)], middles=[1])])
    assert rows(table) == [0]
    assert rows(replace(table, arc=np.zeros(4, np.bool_), _cache={})) == [0]
