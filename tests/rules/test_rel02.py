from typing import Any

import pytest
import shapely

from planarkiv.findings import Problem
from planarkiv.model.footprint import Footprint
from planarkiv.rules.rel02_overlapping_plans_know_each_other import OVERLAP, overlapping_plans_know_each_other
from planarkiv.subjects import Collection, PlanSummary, Relation
from rules.checking import problems

EAST, NORTH = 410_000, 6_550_000


def footprint(
    west: float, width: float = 100, level: str = "2", epsg: int = 25832, tolerance: float = 0.25
) -> Footprint:
    """An outline 100 metres high."""
    box = shapely.box(EAST + west, NORTH, EAST + west + width, NORTH + 100)
    return Footprint(level, epsg, shapely.to_wkb(box), tolerance)


def plan(number: int, *footprints: Footprint, status: str = "3", relations: tuple[Relation, ...] = ()) -> PlanSummary:
    return PlanSummary(
        f"4222/{number}", (f"4222/{number}", f"4222/gammel{number}"), f"Plan {number}", status, 1, (), 1, "", True,
        relations, footprints=footprints,
    )  # fmt: skip


def found(*plans: PlanSummary, **options: Any) -> list[Problem]:
    return problems(overlapping_plans_know_each_other, Collection("Lyngvik", True, plans), **options)


ONE = plan(1, footprint(0))


def test_two_on_each_other() -> None:
    [overlap] = found(ONE, plan(2, footprint(60)))
    assert (overlap.wording, overlap.severity, overlap.epsg) == (OVERLAP, None, 25832)
    assert overlap.values == {"plan": "4222/1 Plan 1", "annen": "4222/2 Plan 2", "areal": 4000, "nivaa": "2"}
    shared = shapely.box(EAST + 60, NORTH, EAST + 100, NORTH + 100)
    assert shapely.from_wkt(overlap.geometry).equals(shared)
    assert overlap.point is not None
    assert shared.contains(shapely.Point(overlap.point))
    [within] = found(plan(2, footprint(-50, 300)), ONE)
    assert within.values["areal"] == 10000


def test_beside_each_other() -> None:
    assert found(ONE, plan(2, footprint(100))) == []
    assert found(ONE, plan(2, footprint(200))) == []


def test_boundaries_that_were_drawn_twice() -> None:
    # two metres, and what each outline may be wrong by on both sides
    assert found(ONE, plan(2, footprint(97.1))) == []
    assert len(found(ONE, plan(2, footprint(96.9)))) == 1
    assert len(found(ONE, plan(2, footprint(98.9)), min_width_m=0)) == 1
    assert found(plan(1, footprint(0, tolerance=16)), plan(2, footprint(60, tolerance=4))) == []
    assert len(found(plan(1, footprint(0, tolerance=16)), plan(2, footprint(50, tolerance=4)))) == 1
    assert found(ONE, plan(2, footprint(60)), min_area_m2=4001) == []
    assert len(found(ONE, plan(2, footprint(60)), min_area_m2=4000)) == 1


@pytest.mark.parametrize("kind", ["1", "2", "5", ""])
@pytest.mark.parametrize("written", ["2", "4222/2", " 4222/2 ", "gammel2"])
def test_plans_that_know_each_other(kind: str, written: str) -> None:
    said = (Relation(kind, "", written),)
    assert found(plan(1, footprint(0), relations=said), plan(2, footprint(60))) == []
    # whichever of the two says it, and wherever it stands
    assert found(plan(2, footprint(60)), plan(1, footprint(0), relations=said)) == []


def test_relations_to_others_do_not_count() -> None:
    assert len(found(plan(1, footprint(0), relations=(Relation("5", "", "3"),)), plan(2, footprint(60)))) == 1
    assert len(found(plan(1, footprint(0), relations=(Relation("5", "", "1"),)), plan(2, footprint(60)))) == 1


def test_only_plans_in_force() -> None:
    assert len(found(ONE, plan(2, footprint(60), status="6"))) == 1
    for status in ("2", "4", "5", "8", ""):
        assert found(ONE, plan(2, footprint(60), status=status)) == []


def test_only_on_one_level_and_in_one_system() -> None:
    assert found(ONE, plan(2, footprint(60, level="1"))) == []
    assert found(ONE, plan(2, footprint(60, epsg=25833))) == []


def test_a_plan_may_lie_on_itself() -> None:
    assert found(plan(1, footprint(0), footprint(50)), plan(2)) == []


def test_several_outlines_are_one_overlap() -> None:
    [overlap] = found(plan(1, footprint(0), footprint(200)), plan(2, footprint(50, 200)))
    assert overlap.values["areal"] == 10000
    both = found(plan(1, footprint(0), footprint(0, level="1")), plan(2, footprint(50), footprint(50, level="1")))
    assert [each.values["nivaa"] for each in both] == ["2", "1"]


def test_every_pair_is_told_once() -> None:
    assert len(found(ONE, plan(2, footprint(10)), plan(3, footprint(20)))) == 3


def test_nothing_to_compare() -> None:
    assert found(ONE) == []
    assert found(ONE, plan(2)) == []
