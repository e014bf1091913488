import math

import pytest
import shapely

from planarkiv.findings import Problem, Severity
from planarkiv.model.topology.levels import mosaics
from planarkiv.rules import top03_areas_cover_the_outline as top03
from planarkiv.rules.top03_areas_cover_the_outline import areas_cover_the_outline
from planarkiv.subjects import Phase, PlanMap
from rules.checking import NEW, OLD, not_run, plan_map, problems
from rules.drawing import NORTH, area, box, curve, metres, of_curves, outline, placed
from tables import own_area, own_table

WHOLE = outline(1, box(0, 0, 1000, 2000))
LEFT = area(11, box(0, 0, 1000, 1000))
RIGHT = area(21, box(0, 1000, 1000, 2000))
# rows: an area comes after its curve
OUTLINE_ROW, LEFT_ROW, RIGHT_ROW = 1, 3, 5


def found(body: str, **options: float) -> list[Problem]:
    return problems(areas_cover_the_outline, plan_map(body), **options)


def shape(problem: Problem) -> shapely.Geometry:
    return shapely.from_wkt(problem.geometry)


def on_ground(south: int, west: int, north: int, east: int) -> shapely.Geometry:
    return shapely.box(*metres(south, west), *metres(north, east))


def test_a_mosaic_without_a_flaw() -> None:
    assert found(WHOLE + LEFT + RIGHT) == []
    # whichever way the rings are walked
    assert found(WHOLE + LEFT + area(21, box(0, 1000, 1000, 2000)[::-1])) == []
    assert (
        found(WHOLE + area(11, box(0, 0, 1000, 2000), box(100, 100, 200, 200)) + area(31, box(100, 100, 200, 200)))
        == []
    )
    assert found(WHOLE) == found("") == []


def test_a_gap() -> None:
    [one] = found(WHOLE + LEFT)
    assert (one.wording, one.row, one.severity) == (top03.GAP_BESIDE, LEFT_ROW, None)
    assert one.values == {"areal": 100.0, "antall": 1, "annen": ""}
    assert shape(one).equals(on_ground(0, 1000, 1000, 2000))
    assert one.point is not None
    assert shape(one).contains(shapely.Point(one.point))


def test_a_thin_gap_between_two_areas_is_one_finding() -> None:
    [one] = found(WHOLE + LEFT + area(21, box(0, 1002, 1000, 2000), more="..FELTNAVN BFS2"))
    assert (one.wording, one.row) == (top03.GAP_BETWEEN, LEFT_ROW)
    assert one.values == {"areal": 0.2, "antall": 1, "annen": "RpArealformålOmråde FLATE 21 (BFS2)"}
    assert shape(one).equals(on_ground(0, 1000, 1000, 1002))


def test_a_gap_that_borders_on_nothing() -> None:
    far = outline(31, box(0, 5000, 100, 5100))
    [one] = found(WHOLE + LEFT + RIGHT + far)
    assert (one.wording, one.row) == (top03.GAP, OUTLINE_ROW)


def test_a_gap_in_the_middle() -> None:
    [one] = found(WHOLE + area(11, box(0, 0, 1000, 2000), box(100, 100, 200, 200)))
    assert (one.wording, one.values["areal"]) == (top03.GAP_BESIDE, 1.0)


def test_pieces_between_the_same_areas_are_one_finding() -> None:
    dented = [(0, 1000), (0, 2000), (1000, 2000), (1000, 1000), (800, 1010), (600, 1000), (400, 1010), (200, 1000)]
    [one] = found(WHOLE + LEFT + area(21, [*dented, dented[0]]))
    assert (one.wording, one.values["antall"], one.values["areal"]) == (top03.GAP_BETWEEN, 2, 0.4)
    assert shape(one).geom_type == "MultiPolygon"


def test_an_overlap() -> None:
    [one] = found(WHOLE + area(11, box(0, 0, 1000, 1030)) + RIGHT)
    assert (one.wording, one.row) == (top03.OVERLAP, LEFT_ROW)
    assert one.values == {"areal": 3.0, "antall": 1, "annen": "RpArealformålOmråde FLATE 21"}
    assert shape(one).equals(on_ground(0, 1000, 1000, 1030))


def test_an_area_inside_another() -> None:
    [one] = found(WHOLE + LEFT + RIGHT + area(31, box(100, 100, 200, 200)))
    assert (one.wording, one.row, one.values["annen"]) == (top03.OVERLAP, LEFT_ROW, "RpArealformålOmråde FLATE 31")
    assert one.values["areal"] == 1.0


def test_the_same_area_twice() -> None:
    [one] = found(WHOLE + LEFT + RIGHT + area(31, box(0, 1000, 1000, 2000)[::-1]))
    assert (one.wording, one.row, one.values["areal"]) == (top03.SAME, RIGHT_ROW, 100.0)


def test_outside() -> None:
    [one] = found(WHOLE + LEFT + area(21, box(0, 1000, 1000, 2050)))
    assert (one.wording, one.row) == (top03.OUTSIDE, RIGHT_ROW)
    assert one.values == {"areal": 5.0, "antall": 1, "annen": ""}
    assert shape(one).equals(on_ground(0, 2000, 1000, 2050))
    # where two lie outside and overlap, all three are told
    both = found(WHOLE + LEFT + area(21, box(0, 1000, 1000, 2050)) + area(31, box(0, 2000, 1000, 2050)))
    assert [(each.wording, each.row) for each in both] == [
        (top03.OVERLAP, RIGHT_ROW),
        (top03.OUTSIDE, RIGHT_ROW),
        (top03.OUTSIDE, 7),
    ]


def test_an_overlap_that_goes_on_outside() -> None:
    # the side between the two is one that cancels out
    found_ = found(WHOLE + area(11, box(0, 0, 1000, 2000)) + area(21, box(0, 1900, 1000, 2100)))
    assert [(each.wording, each.row, each.values["areal"]) for each in found_] == [
        (top03.OVERLAP, LEFT_ROW, 10.0),
        (top03.OUTSIDE, RIGHT_ROW, 10.0),
    ]
    assert shape(found_[1]).equals(on_ground(0, 2000, 1000, 2100))


def test_an_area_over_two_others() -> None:
    found_ = found(WHOLE + LEFT + RIGHT + area(31, box(0, 0, 1000, 2000)))
    assert [(each.row, each.values["annen"], each.values["areal"]) for each in found_] == [
        (LEFT_ROW, "RpArealformålOmråde FLATE 31", 100.0),
        (RIGHT_ROW, "RpArealformålOmråde FLATE 31", 100.0),
    ]


def test_outlines_that_overlap_leave_no_gap() -> None:
    two = outline(1, box(0, 0, 1000, 2000)) + outline(51, box(0, 1000, 1000, 3000))
    assert found(two + area(11, box(0, 0, 1000, 3000))) == []
    [one] = found(two + area(11, box(0, 0, 1000, 2500)))
    assert (one.wording, shape(one).equals(on_ground(0, 2500, 1000, 3000))) == (top03.GAP_BESIDE, True)


def test_one_unit_is_expressed() -> None:
    assert [each.wording for each in found(WHOLE + LEFT + area(21, box(0, 1001, 1000, 2000)))] == [top03.GAP_BETWEEN]
    moved = [(0, 1000), (0, 2000), (1000, 2000), (1000, 1000), (500, 1001), (0, 1000)]
    [one] = found(WHOLE + LEFT + area(21, moved))
    assert (one.wording, one.values["areal"]) == (top03.GAP_BETWEEN, 0.05)
    assert found(WHOLE + LEFT + area(21, moved), min_area_m2=0.06) == []
    assert len(found(WHOLE + LEFT + area(21, moved), min_area_m2=0.05)) == 1


def test_what_the_unit_cannot_express_is_no_flaw() -> None:
    # a shared slanting boundary on which one of the two has a point more, rounded to the centimetre
    left = [(0, 0), (0, 1000), (1000, 1333), (1000, 0), (0, 0)]
    right = [(0, 1000), (0, 2000), (1000, 2000), (1000, 1333), (500, 1167), (0, 1000)]
    assert found(WHOLE + area(11, left) + area(21, right)) == []
    # and on the outline
    rim = [(0, 0), (0, 1000), (1, 2000), (1000, 2000), (1000, 0), (0, 0)]
    assert found(WHOLE + area(11, rim)) != []
    assert found(outline(1, rim) + area(11, [*rim[:1], (0, 500), *rim[1:]])) == []


def test_finer_coordinates_than_anybody_measures() -> None:
    from dataclasses import replace

    def table(width: int) -> PlanMap:
        things = [
            own_area(1, [placed(box(0, 0, 1000, 2000))], otype="RpOmråde"),
            own_area(2, [placed(box(0, 0, 1000, 1000))], otype="RpArealformålOmråde"),
            own_area(3, [placed(box(0, 1000 + width, 1000, 2000))], otype="RpArealformålOmråde"),
        ]
        made = own_table(things)
        return PlanMap("kart.gml", replace(made, head=replace(made.head, unit=1e-6)), (), phase=NEW)

    assert problems(areas_cover_the_outline, table(60)) == []
    assert len(problems(areas_cover_the_outline, table(90))) == 1


def arc(height: int) -> list[tuple[int, int]]:
    return [(0, 0), (height, 5000), (0, 10_000)]


def test_an_arc_that_is_divided_on_one_side_only() -> None:
    radius, sweep = 5000, math.pi

    def on(turn: float) -> tuple[int, int]:
        return round(radius * math.sin(turn)), 5000 - round(radius * math.cos(turn))

    rim = curve(1, [(0, 0), on(sweep / 2), (0, 10_000)], "RpGrense", "BUEP")
    rim += curve(2, [(0, 10_000), (0, 0)], "RpGrense") + of_curves(3, ":1 :2", "RpOmråde")
    parts = curve(11, [(0, 0), on(sweep / 6), on(sweep / 3)], kind="BUEP")
    parts += curve(12, [on(sweep / 3), on(sweep * 0.6), (0, 10_000)], kind="BUEP")
    parts += curve(13, [(0, 10_000), (0, 0)]) + of_curves(14, ":11 :12 :13")
    assert found(rim + parts) == []
    flat = parts.replace(curve(12, [on(sweep / 3), on(sweep * 0.6), (0, 10_000)], kind="BUEP"), "")
    flat += curve(12, [on(sweep / 3), (0, 10_000)])
    assert [each.wording for each in found(rim + flat)] == [top03.GAP_BESIDE]


def test_levels() -> None:
    tunnel = outline(31, box(0, 0, 1000, 1000), level="1")
    [one] = found(WHOLE + LEFT + RIGHT + tunnel)
    assert (one.wording, one.row) == (top03.GAP, 7)
    under = area(41, box(0, 0, 1000, 1000), level="1")
    assert found(WHOLE + LEFT + RIGHT + tunnel + under) == []
    # an area that does not tell its level fills the gap, and overlaps nothing for certain
    assert found(WHOLE + LEFT + RIGHT + tunnel + area(41, box(0, 0, 1000, 1000), level="")) == []
    # on a level that has no outline
    assert found(WHOLE + LEFT + RIGHT + area(41, box(0, 0, 1000, 1000), level="3")) == []
    twice = area(41, box(0, 0, 100, 100), level="3") + area(51, box(0, 50, 100, 150), level="3")
    assert [each.wording for each in found(WHOLE + LEFT + RIGHT + twice)] == [top03.OVERLAP]


def test_areas_without_a_level() -> None:
    loose = area(21, box(0, 1000, 1000, 2000), level="")
    assert found(WHOLE + LEFT + loose) == []
    assert [each.wording for each in found(WHOLE + LEFT + RIGHT + loose)] == [top03.SAME]
    assert (
        found(outline(1, box(0, 0, 1000, 2000), level="") + LEFT + area(21, box(0, 1000, 1000, 2000), level="3")) == []
    )


def test_mosaics_of_the_families() -> None:
    rp = plan_map(WHOLE + LEFT + area(21, box(0, 1000, 1000, 2000), otype="RbFormålOmråde")).table
    [one] = mosaics(rp)
    assert (one.outline_type, one.outlines.tolist(), one.areas.tolist()) == ("RpOmråde", [1], [3, 5])
    body = area(1, box(0, 0, 1000, 2000), otype="KpOmråde", level="", more="..PLANTYPE {}")
    parts = area(11, box(0, 0, 1000, 500), otype="KpArealformålOmråde", level="")
    parts += area(21, box(0, 500, 1000, 1000), otype="KpArealbrukOmråde", level="")
    assert [each.severity for each in found(body.format(20) + parts)] == [None]
    assert [each.severity for each in found(body.format(21) + parts)] == [Severity.WARNING]
    # an overlap is one whatever the kind of plan
    again = parts + area(31, box(0, 0, 1000, 2000), otype="KpArealbrukOmråde", level="")
    assert [each.severity for each in found(body.format(21) + again)] == [None, None]


@pytest.mark.parametrize(("phase", "severity"), [(NEW, None), (OLD, Severity.WARNING), (Phase("2", "6"), None)])
def test_old_plans_get_a_warning(phase: Phase, severity: Severity | None) -> None:
    [one] = problems(areas_cover_the_outline, plan_map(WHOLE + LEFT, phase=phase))
    assert one.severity is severity


EIGHT = [(0, 1000), (1000, 2000), (1000, 1000), (0, 2000), (0, 1000)]


def test_gaps_are_not_looked_for_while_areas_are_broken() -> None:
    for broken in (area(21, EIGHT), RIGHT.replace(":22", ":99")):
        subject = plan_map(WHOLE + LEFT + broken + area(31, box(0, 0, 1000, 10)))
        [one] = problems(areas_cover_the_outline, subject)
        assert (one.wording, one.row) == (top03.OVERLAP, LEFT_ROW)
        assert not_run(areas_cover_the_outline, subject) == [top03.BROKEN]
    subject = plan_map(WHOLE + LEFT + area(21, box(0, 1000, 1000, 1990)))
    subject.broken = {RIGHT_ROW}
    assert problems(areas_cover_the_outline, subject) == []
    assert not_run(areas_cover_the_outline, subject) == [top03.BROKEN]


def test_nothing_is_outside_of_a_broken_outline() -> None:
    subject = plan_map(outline(1, [(0, 0), (1000, 500), (1000, 0), (0, 500), (0, 0)]) + LEFT)
    assert problems(areas_cover_the_outline, subject) == []
    assert not_run(areas_cover_the_outline, subject) == [top03.BROKEN]
    subject = plan_map(LEFT + RIGHT)
    assert problems(areas_cover_the_outline, subject) == []
    assert not_run(areas_cover_the_outline, subject) == []


def test_overlaps_without_an_outline() -> None:
    assert [each.wording for each in found(LEFT + area(21, box(0, 990, 1000, 2000)))] == [top03.OVERLAP]


def test_the_place_is_exact_far_from_the_origin() -> None:
    [one] = found(WHOLE + LEFT + area(21, box(0, 1003, 1000, 2000)))
    assert f"{(NORTH + 1000) / 100:.0f}" in one.geometry
    assert "410010.03 " in one.geometry
