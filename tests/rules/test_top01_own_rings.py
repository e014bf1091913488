"""TOP01 on areas that have rings of their own."""

from planarkiv.rules import top01_areas_are_no_slivers as top01
from planarkiv.subjects import MapFile
from rules.checking import NEW, problems
from rules.drawing import box, placed
from tables import own_area, own_table


def test_an_area_of_several_polygons_is_measured_as_one() -> None:
    small, large = placed(box(0, 0, 50, 50)), placed(box(0, 500, 100, 600))
    table = own_table(
        [
            own_area(1, [small], otype="RpFareSone"),
            own_area(2, [small], [large], otype="RpFareSone"),
            own_area(3, [large, placed(box(10, 510, 60, 560))[::-1]], otype="RpFareSone"),
        ]
    )
    found = problems(top01.areas_are_no_slivers, MapFile("kart.gml", table, b"", NEW))
    assert [(each.wording, each.row, each.values["areal"]) for each in found] == [
        (top01.SMALL, 0, 0.25),
        (top01.SMALL, 2, 0.75),
    ]
