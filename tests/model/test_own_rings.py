"""Areas with rings of their own, and arcs inside curves: what GML and map systems have and SOSI has not."""

import math

import numpy as np
import pytest
import shapely

from planarkiv.model.arcs import courses
from planarkiv.model.coverage import are_tiled
from planarkiv.model.features import Links
from planarkiv.model.fingerprint import fingerprint
from planarkiv.model.geometry import lines, points, polygons, polygons_of, ring_points
from planarkiv.model.rings import rings
from planarkiv.model.topology.sides import signatures, sizes_of, stars, turns_left
from planarkiv.model.topology.validity import sound
from tables import Ring, Thing, own_area, own_table, table_of


def square(north: int, east: int, side: int) -> list[tuple[int, int]]:
    """Clockwise, closed."""
    return [
        (north, east),
        (north + side, east),
        (north + side, east + side),
        (north, east + side),
        (north, east),
    ]


HOLE = square(200, 200, 300)[::-1]
CURVE = Thing("KURVE", 9, points=[(0, 0), (500, 500), (0, 1000), (0, 2000)], middles=[1])
HALF_CIRCLE: Ring = [(0, 0), (500, 500), (0, 1000), (0, 0)]


def areas(*things: Thing) -> list[float | None]:
    return [None if made is None else round(made.area, 3) for made in polygons(own_table(things))]


def test_polygon_with_a_hole_and_one_of_several_parts() -> None:
    table = own_table([own_area(1, [square(0, 0, 1000), HOLE], [square(5000, 5000, 100)]), own_area(2, [HOLE])])
    several, one = polygons(table)
    assert (several.geom_type, one.geom_type) == ("MultiPolygon", "Polygon")
    assert (several.area, one.area) == (92.0, 9.0)
    assert [len(part.interiors) for part in several.geoms] == [1, 0]
    assert several.bounds == (0.0, 0.0, 51.0, 51.0)
    assert rings(table).rows.tolist() == []
    assert rings(table).troubles == ()
    assert list(points(table)) == [None, None]


def test_other_objects_stand_between_the_areas() -> None:
    things = [CURVE, own_area(1, [square(0, 0, 1000), HOLE]), Thing("PUNKT", 3, points=[(7, 7)]), own_area(4, [HOLE])]
    table = own_table(things)
    assert areas(*things) == [None, 91.0, None, 9.0]
    found = ring_points(table)
    assert found.area_off.tolist() == [0, 2, 3]
    assert found.outer.tolist() == [True, False, True]
    assert courses(table).xy[found.places].tolist() == [list(point) for point in (*square(0, 0, 1000), *HOLE, *HOLE)]
    assert points(table)[2].coords[0] == (0.07, 0.07)


def test_a_curve_runs_through_an_arc_and_on() -> None:
    [line] = lines(own_table([CURVE]))
    assert line.coords[0] == (0.0, 0.0)
    assert line.coords[-1] == (20.0, 0.0)
    assert (5.0, 5.0) in line.coords
    assert (10.0, 0.0) in line.coords
    assert line.length == pytest.approx(math.pi * 5 + 10, abs=0.02)


def test_an_arc_is_the_same_points_from_either_side() -> None:
    there, back = lines(own_table([CURVE, Thing("KURVE", 2, points=CURVE.points[::-1], middles=[2])]))
    assert list(there.coords) == list(back.coords)[::-1]


def test_rings_with_arcs_keep_their_places() -> None:
    big = [(-1000, -1000), (-1000, 3000), (3000, 3000), (3000, -1000), (-1000, -1000)]
    table = own_table([own_area(1, [big, HALF_CIRCLE]), CURVE, own_area(3, [HALF_CIRCLE], middles=[1])])
    assert areas(own_area(1, [big, HALF_CIRCLE])) == [1600 - 25]
    round_hole = own_area(1, [big, HALF_CIRCLE[::-1]], middles=[7])
    table = own_table([round_hole, CURVE, own_area(3, [HALF_CIRCLE], middles=[1])])
    with_hole, _, half = polygons(table)
    assert half.area == pytest.approx(math.pi * 12.5, abs=0.2)
    assert with_hole.area == pytest.approx(1600 - half.area, abs=1e-9)
    assert shapely.is_valid(with_hole)


def test_the_middle_of_an_arc_is_not_at_the_end_of_a_curve() -> None:
    ends = Thing("KURVE", 1, points=[(0, 0), (500, 500), (0, 1000)], middles=[0, 2])
    [line] = lines(own_table([ends, CURVE]))[:1]
    assert list(line.coords) == [(0.0, 0.0), (5.0, 5.0), (10.0, 0.0)]
    [line] = lines(own_table([ends]))
    assert len(line.coords) == 3


def test_areas_tile_an_outline_whatever_way_they_run() -> None:
    outline = own_area(1, [square(0, 0, 1000), HOLE[::-1]])
    inner, outer = own_area(2, [HOLE]), own_area(3, [square(0, 0, 1000), HOLE])
    table = own_table([outline, inner, outer, own_area(4, [square(0, 0, 1000)])])
    rows = np.arange(4, dtype=np.int32)
    assert are_tiled(table, rows[3:], rows[1:3])
    assert are_tiled(table, rows[:1], rows[2:3])
    assert not are_tiled(table, rows[:1], rows[1:3])


def test_several_parts_turn_each_their_way() -> None:
    there = own_area(1, [square(0, 0, 1000)], [square(5000, 0, 100)])
    mixed = own_area(2, [square(0, 0, 1000)[::-1]], [square(5000, 0, 100)])
    table = own_table([there, mixed])
    assert are_tiled(table, np.array([0], np.int32), np.array([1], np.int32))


def test_a_part_keeps_its_rings_arcs_and_links() -> None:
    things = [
        CURVE,
        own_area(2, [square(0, 0, 1000), HOLE]),
        own_area(3, [HALF_CIRCLE], middles=[1]),
        own_area(4, [HOLE]),
    ]
    table = own_table(things)
    table.links = Links(
        np.array([1, 1, 3], np.int32),
        np.array([0, 1, 0], np.int16),
        ["avgrensning", "formål"],
        np.array([0, 3, -1], np.int32),
        ["#a", "#b", "annet.gml#c"],
    )
    part = table.take([3, 1])
    assert [round(made.area, 1) for made in polygons(part)] == [91.0, 9.0]
    assert part.links is not None
    assert part.links.rows.tolist() == [0, 0, 1]
    assert part.links.target.tolist() == [-1, 1, -1]
    assert part.links.hrefs == ["#a", "#b", "annet.gml#c"]
    round_ones = table.take([0, 2])
    assert polygons(round_ones)[1].area == polygons(table)[2].area
    assert round_ones.links is None
    alone = table.take([0])
    assert alone.own is None
    assert lines(alone)[0].equals(lines(table)[0])


def test_the_fingerprint_of_an_area_forgets_where_its_rings_begin_and_their_way_round() -> None:
    def print_of(*rings: Ring, middles: tuple[int, ...] = ()) -> str:
        return fingerprint(own_table([CURVE, own_area(2, rings, middles=middles)]))

    ring = square(0, 0, 1000)
    turned = [*ring[2:-1], *ring[:3]]
    assert len({print_of(ring, HOLE), print_of(turned, HOLE[::-1]), print_of(ring[::-1], HOLE)}) == 1
    different = {
        print_of(ring, HOLE),
        print_of(ring),
        print_of(ring, square(200, 200, 301)),
        print_of(HALF_CIRCLE),
        print_of(HALF_CIRCLE, middles=(1,)),
        print_of(HALF_CIRCLE[::-1], middles=(2,)),
    }
    assert len(different) == 5


def test_an_outer_ring_is_no_hole_to_the_fingerprint() -> None:
    two = own_area(1, [square(0, 0, 1000)], [square(5000, 0, 100)])
    hole = own_area(1, [square(0, 0, 1000), square(5000, 0, 100)])
    assert fingerprint(own_table([two])) != fingerprint(own_table([hole]))


def test_ids_of_the_file_are_not_in_the_fingerprint() -> None:
    def named(path: str, value: str) -> str:
        return fingerprint(own_table([Thing("PUNKT", 1, attributes=[(path, value)], points=[(1, 1)])]))

    assert named("gml:id", "_1") == named("gml:id", "_2")
    assert named("FELTNAVN", "B1") != named("FELTNAVN", "B2")


def test_what_areas_are_by_themselves_is_found_once_for_the_whole_and_its_parts() -> None:
    bow = [(0, 0), (100, 100), (0, 100), (100, 0), (0, 0)]
    table = own_table([own_area(1, [square(0, 0, 1000)]), own_area(2, [bow]), own_area(3, [square(0, 0, 50)])])
    part = table.take([1, 2])
    assert sound(part).tolist() == [False, True]
    assert table.has_derived("sound_areas")
    assert signatures(part).tolist() == signatures(table)[[1, 2]].tolist()
    assert sizes_of(part.take([1])).tolist() == sizes_of(table)[[2]].tolist()


def test_areas_of_curves_are_not_whole_where_a_curve_is_left_out() -> None:
    ring = [(0, 0), (100, 0), (100, 100), (0, 0)]
    table = table_of([Thing("KURVE", 1, points=ring), Thing("FLATE", 2, "F", points=[(50, 40)], refs=[[1]])])
    assert sound(table).tolist() == [False, True]
    assert sound(table.take([1])).tolist() == [False]


def test_a_few_areas_of_many_are_made_as_all_of_them_are() -> None:
    table = own_table([own_area(number, [square(number, 7 * number, 333)]) for number in range(1, 9)])
    few = polygons_of(table, np.array([6, 2]))
    assert not table.has_derived("metres")
    assert shapely.equals_identical(few, polygons(table)[[6, 2]]).all()


@pytest.mark.parametrize(
    ("ring", "turn", "is_star"),
    [
        (square(0, 0, 10)[::-1], 200, True),
        (square(0, 0, 10), -200, True),
        # twice round
        (square(0, 0, 10)[:-1] + square(0, 0, 10), -400, False),
        # the middle lies outside
        ([(0, 0), (0, 90), (90, 90), (90, 80), (10, 80), (10, 0), (0, 0)], 3400, False),
        # too large to tell exactly
        (square(-(10**10), -(10**10), 2 * 10**10)[::-1], 8 * 10**20, False),
    ],
)
def test_rings_are_measured(ring: Ring, turn: float, is_star: bool) -> None:
    table = own_table([own_area(1, [square(40, 40, 4)]), own_area(2, [ring])])
    assert stars(table).tolist()[1] == is_star
    assert sizes_of(table)[1] == pytest.approx(abs(turn) * table.head.unit**2 / 2)
    assert turns_left(table).tolist() == [False, turn > 0]
