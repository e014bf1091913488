from dataclasses import replace

import pytest

from planarkiv.model.formats import Format
from planarkiv.rules import geo05_curves_have_two_points as geo05
from planarkiv.rules.geo05_curves_have_two_points import curves_have_two_points
from planarkiv.subjects import MapFile
from rules.checking import NEW, map_file, problems
from rules.drawing import box, curve, metres
from tables import Thing, own_table


def test_all_points_alike() -> None:
    body = curve(1, [(0, 0), (0, 0), (0, 0)]) + curve(2, [(5, 7), (5, 7)], "RpJuridiskLinje")
    first, second = problems(curves_have_two_points, map_file(body))
    assert (first.wording, first.row, first.values, first.point) == (geo05.SAME, 0, {"antall": 3}, metres(0, 0))
    assert (second.row, second.values, second.point) == (1, {"antall": 2}, metres(5, 7))


@pytest.mark.parametrize("points", [[(0, 0), (0, 1)], [(0, 0), (1, 0), (0, 0)], box(0, 0, 100, 100)])
def test_right(points: list[tuple[int, int]]) -> None:
    assert problems(curves_have_two_points, map_file(curve(1, points))) == []


def test_one_point() -> None:
    # in text that is a fault of reading, and another rule has it
    assert problems(curves_have_two_points, map_file(curve(1, [(0, 0)]))) == []
    table = own_table([Thing("KURVE", 1, points=[(0, 0)]), Thing("KURVE", 2, points=[(0, 0), (1, 1)])])
    assert problems(curves_have_two_points, MapFile("kart.gml", table, b"", NEW)) == []
    layer = replace(table, format=Format.GEOPACKAGE, _cache={})
    [one] = problems(curves_have_two_points, MapFile("kart.gpkg", layer, b"", NEW))
    assert (one.wording, one.row) == (geo05.ONE, 0)


def test_arcs_have_a_rule_of_their_own() -> None:
    assert problems(curves_have_two_points, map_file(curve(1, [(0, 0)] * 3, kind="BUEP"))) == []
    assert problems(curves_have_two_points, map_file()) == []
    # a curve without any point
    assert problems(curves_have_two_points, map_file(".KURVE 1:\n..OBJTYPE RpGrense\n")) == []
