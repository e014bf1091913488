from dataclasses import replace

import pytest

from planarkiv.findings import Severity
from planarkiv.model.formats import Format
from planarkiv.rules import geo10_rings_turn_the_right_way as geo10
from planarkiv.rules.geo10_rings_turn_the_right_way import rings_turn_the_right_way
from planarkiv.subjects import MapFile, Phase
from rules.checking import NEW, OLD, problems
from rules.drawing import box, placed
from tables import Ring, Thing, own_area, own_table

LEFT = placed(box(0, 0, 1000, 1000))
RIGHT = LEFT[::-1]
HOLE_LEFT = placed(box(100, 100, 200, 200))
HOLE_RIGHT = HOLE_LEFT[::-1]


def file(*polygons: list[Ring], phase: Phase = NEW, kind: Format = Format.GML) -> MapFile:
    table = own_table([Thing("PUNKT", 1, points=[(0, 0)]), own_area(2, *polygons, otype="RpFareSone")])
    return MapFile("kart.gml", replace(table, format=kind), b"", phase)


def found(*polygons: list[Ring]) -> list[tuple[object, int | None, object]]:
    return [(each.wording, each.row, each.values) for each in problems(rings_turn_the_right_way, file(*polygons))]


def test_right() -> None:
    assert found([LEFT]) == []
    assert found([LEFT, HOLE_RIGHT]) == []
    assert problems(rings_turn_the_right_way, MapFile("kart.gml", own_table([]), b"", NEW)) == []


def test_wrong() -> None:
    assert found([RIGHT]) == [(geo10.OUTER, 1, {})]
    assert found([RIGHT, HOLE_RIGHT]) == [(geo10.OUTER, 1, {})]
    assert found([LEFT, HOLE_LEFT]) == [(geo10.HOLES, 1, {"antall": 1})]
    assert found([RIGHT, HOLE_LEFT]) == [(geo10.BOTH, 1, {"antall": 1})]
    far = placed(box(0, 2000, 1000, 3000))
    assert found([LEFT], [far]) == []
    assert found([LEFT], [far[::-1]]) == [(geo10.OUTER, 1, {})]


def test_severity() -> None:
    assert [each.severity for each in problems(rings_turn_the_right_way, file([RIGHT]))] == [None]
    [one] = problems(rings_turn_the_right_way, file([RIGHT], phase=OLD))
    assert one.severity is Severity.WARNING


@pytest.mark.parametrize(
    ("kind", "asked"),
    [(Format.GML, True), (Format.GEOJSON, True), (Format.GEOPACKAGE, False), (Format.SHAPEFILE, False)],
)
def test_formats_whose_standard_says_so(kind: Format, asked: bool) -> None:
    assert bool(problems(rings_turn_the_right_way, file([RIGHT], kind=kind))) is asked


def test_areas_that_are_not_valid_have_no_way_round() -> None:
    eight = [(0, 0), (600, 600), (600, 0), (0, 500), (0, 0)]
    assert found([placed(eight)]) == found([placed(eight[::-1])]) == []
