import pytest
import shapely

from planarkiv.rules import geo12_holes_do_not_overlap as geo12
from rules.checking import map_file, problems
from rules.drawing import area, box
from rules.invalid import BIG, found


@pytest.mark.parametrize(
    ("second", "shared"),
    [(box(150, 150, 300, 300), 0.25), (box(120, 120, 140, 140), 0.04), (box(100, 100, 200, 200), 1.0)],
)
def test_holes_that_overlap(second: list[tuple[int, int]], shared: float) -> None:
    file = map_file(area(1, BIG, box(100, 100, 200, 200), second))
    [one] = problems(geo12.holes_do_not_overlap, file)
    assert (one.row, one.values) == (3, {"areal": shared})
    assert shapely.from_wkt(one.geometry).area == pytest.approx(shared)
    assert [each[0] for each in found(file)] == ["GEO12"]
