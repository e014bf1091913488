from dataclasses import replace

from planarkiv.findings import Severity
from planarkiv.rules.att27_areas_are_on_the_level_of_the_plan import (
    OTHER_LEVEL,
    OUTSIDE,
    areas_are_on_the_level_of_the_plan,
)
from rules.checking import NEW, OLD, plan_map, problems, said, square
from rules.map_objects import area, brief, found, map_of, outline, thing

NORTH, EAST = 655_000_000, 41_000_000
PLAN = outline("VERTNIV 1", "LOVREFERANSE 6")


def test_the_level_of_the_plan() -> None:
    assert found(areas_are_on_the_level_of_the_plan, PLAN, area("VERTNIV 1"), area(), area("VERTNIV *")) == []


def test_another_level() -> None:
    things = PLAN, area("VERTNIV 1"), area("VERTNIV 2"), area("VERTNIV 2"), thing("RpFareSone", "VERTNIV 2")
    assert found(areas_are_on_the_level_of_the_plan, *things) == [(OTHER_LEVEL, 2, None), (OTHER_LEVEL, 4, None)]
    assert said(problems(areas_are_on_the_level_of_the_plan, map_of(*things)))[0] == (
        "2 RpArealformålOmråde har vertikalnivå 2. Planområdet har 1."
    )


def test_what_is_not_held_against_the_plan() -> None:
    things = thing("RpPåskrift", "VERTNIV 2"), thing("Ukjent", "VERTNIV 2"), thing("KpFareSone", "VERTNIV 2")
    assert found(areas_are_on_the_level_of_the_plan, PLAN, *things) == []
    assert found(areas_are_on_the_level_of_the_plan, outline(), area("VERTNIV 2")) == []
    assert found(areas_are_on_the_level_of_the_plan, outline("VERTNIV *"), area("VERTNIV 2")) == []
    assert found(areas_are_on_the_level_of_the_plan, area("VERTNIV 2")) == []


def test_older_acts_are_warned() -> None:
    wrong = outline("VERTNIV 1", "LOVREFERANSE 4"), thing("RbFormålOmråde", "VERTNIV 2")
    assert found(areas_are_on_the_level_of_the_plan, *wrong, phase=NEW) == [(OTHER_LEVEL, 1, Severity.WARNING)]
    assert found(areas_are_on_the_level_of_the_plan, outline("VERTNIV 1"), wrong[1], phase=OLD) == [
        (OTHER_LEVEL, 1, Severity.WARNING)
    ]
    assert found(areas_are_on_the_level_of_the_plan, outline("VERTNIV 1"), wrong[1]) == [(OTHER_LEVEL, 1, None)]


def on(level: int, text: str) -> str:
    return text.replace("..REF", f"..VERTNIV {level}\n..REF")


def two_levels(place: int, level: int) -> str:
    """A planområde on level 1, one on level 2 to the east, and an area that begins so many centimetres east."""
    return (
        on(1, square(1, NORTH, EAST))
        + on(2, square(3, NORTH, EAST + 20_000))
        + on(level, square(5, NORTH + 100, EAST + place, 1_000, "RpArealformålOmråde", "RpFormålGrense"))
    )


def test_the_outline_that_holds_the_area() -> None:
    for place, level in ((100, 1), (20_100, 2)):
        assert problems(areas_are_on_the_level_of_the_plan, plan_map(two_levels(place, level))) == []
    for place, level in ((100, 2), (20_100, 1), (15_000, 1)):
        wrong = plan_map(two_levels(place, level))
        assert brief(problems(areas_are_on_the_level_of_the_plan, wrong)) == [(OUTSIDE, 5, None)]
    assert said(problems(areas_are_on_the_level_of_the_plan, plan_map(two_levels(100, 2)))) == [
        "Området har vertikalnivå 2, men ligger ikke i noe planområde med det nivået."
    ]


def test_several_outlines_of_a_level() -> None:
    third = on(2, square(7, NORTH + 20_000, EAST))
    area_in_third = on(2, square(9, NORTH + 20_100, EAST + 100, 1_000, "RpArealformålOmråde", "RpFormålGrense"))
    assert problems(areas_are_on_the_level_of_the_plan, plan_map(two_levels(100, 1) + third + area_in_third)) == []


def test_what_is_broken_is_left_alone() -> None:
    wrong = plan_map(two_levels(100, 2))
    assert problems(areas_are_on_the_level_of_the_plan, replace(wrong, broken={5})) == []
    open_outline = plan_map(two_levels(100, 2).replace("..REF :3\n", "..REF :99\n"))
    assert problems(areas_are_on_the_level_of_the_plan, open_outline) == []
    open_area = plan_map(two_levels(100, 2).replace("..REF :5\n", "..REF :99\n"))
    assert problems(areas_are_on_the_level_of_the_plan, open_area) == []
