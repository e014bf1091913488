import shapely

from planarkiv.rules import geo11_holes_lie_inside as geo11
from rules.checking import map_file, problems
from rules.drawing import area, box, metres
from rules.invalid import BIG, found


def test_a_hole_outside() -> None:
    [one] = problems(geo11.holes_lie_inside, map_file(area(1, BIG, box(900, 900, 1100, 950))))
    assert (one.row, one.values) == (2, {"areal": 0.5})
    outside = shapely.box(*metres(1000, 900), *metres(1100, 950))
    assert shapely.from_wkt(one.geometry).equals(outside)
    assert one.point is not None
    assert outside.contains(shapely.Point(one.point))
    assert len(found(map_file(area(1, BIG, box(900, 900, 1100, 950))))) == 1
    assert [each[0] for each in found(map_file(area(1, BIG, box(0, 2000, 10, 2010))))] == ["GEO11"]
