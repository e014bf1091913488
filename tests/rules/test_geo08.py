import pytest

from planarkiv.model.topology.validity import Reason
from planarkiv.rules import geo08_areas_are_valid as geo08
from planarkiv.subjects import MapFile
from rules.checking import NEW, map_file
from rules.drawing import area, box, metres
from rules.invalid import BIG, EIGHT, found
from tables import own_area, own_table


def test_right() -> None:
    body = area(1, BIG, box(100, 100, 200, 200)) + area(11, box(0, 2000, 10, 2010))
    assert found(map_file(body)) == []
    assert found(map_file()) == []


def test_a_boundary_that_touches_itself() -> None:
    ring = [(0, 0), (0, 1000), (500, 500), (1000, 1000), (1000, 0), (500, 500), (0, 0)]
    assert found(map_file(area(1, ring))) == [("GEO08", geo08.WORDS[Reason.TOUCHES], 1, metres(500, 500))]


def test_no_area() -> None:
    ring = [(0, 0), (0, 1000), (0, 500), (0, 0)]
    assert found(map_file(area(1, ring))) == [("GEO08", geo08.WORDS[Reason.NO_AREA], 1, None)]


def test_holes_that_cut_an_area_to_pieces() -> None:
    holes = (
        [(500, 0), (600, 250), (500, 500), (400, 250), (500, 0)],
        [(500, 500), (600, 750), (500, 1000), (400, 750), (500, 500)],
    )
    assert [each[:3] for each in found(map_file(area(1, BIG, *holes)))] == [("GEO08", geo08.WORDS[Reason.IN_PIECES], 3)]


@pytest.mark.parametrize("second", [box(100, 200, 200, 300), box(0, 300, 50, 400)])
def test_holes_that_share_a_side(second: list[tuple[int, int]]) -> None:
    body = area(1, BIG, box(100, 100, 200, 200), second)
    assert [each[:3] for each in found(map_file(body))] == [("GEO08", geo08.WORDS[Reason.SHARED_SIDE], 3)]


def test_parts_that_overlap() -> None:
    for other in (box(500, 500, 1500, 1500), box(100, 100, 200, 200)):
        table = own_table([own_area(1, [BIG], [other], otype="RpFareSone")])
        [one] = found(MapFile("kart.gml", table, b"", NEW))
        assert one[:3] == ("GEO08", geo08.WORDS[Reason.PARTS_OVERLAP], 0)
    table = own_table([own_area(1, [BIG], [EIGHT], otype="RpFareSone")])
    assert [each[0] for each in found(MapFile("kart.gml", table, b"", NEW))] == ["GEO09"]
