import pytest

from planarkiv.findings import Severity
from planarkiv.rules.kod06_objects_are_of_the_plans_act import BOTH, OF_2008, OF_OLDER_LAW, objects_are_of_the_plans_act
from planarkiv.subjects import Phase, PlanMap
from rules.checking import OLD, problems, said
from rules.map_objects import area, found, map_of, outline, thing

OLDER, ZONE = thing("RbFormålOmråde"), thing("RpFareSone")
UNKNOWN = Phase("3", "")


def test_objects_of_the_act() -> None:
    assert found(objects_are_of_the_plans_act, outline("LOVREFERANSE 6"), area(), ZONE, thing("Ukjent")) == []
    assert found(objects_are_of_the_plans_act, outline("LOVREFERANSE 4"), OLDER, phase=OLD) == []
    assert found(objects_are_of_the_plans_act, outline(), area(), phase=UNKNOWN) == []
    assert found(objects_are_of_the_plans_act, outline(), OLDER, phase=UNKNOWN) == []


def test_older_objects_in_a_plan_of_2008() -> None:
    things = outline("LOVREFERANSE 6"), area(), OLDER, OLDER, thing("KpArealbrukOmråde")
    assert found(objects_are_of_the_plans_act, *things) == [(OF_OLDER_LAW, 4, None), (OF_OLDER_LAW, 2, None)]
    assert said(problems(objects_are_of_the_plans_act, map_of(*things)))[1] == (
        "Planen er etter PBL 2008 (lovreferanse 6), men har 2 RbFormålOmråde, som hører til planer etter eldre lov."
    )


@pytest.mark.parametrize("law", ["1", "2", "3", "4", "5"])
def test_objects_of_2008_in_an_older_plan(law: str) -> None:
    things = outline(f"LOVREFERANSE {law}"), OLDER, area()
    assert found(objects_are_of_the_plans_act, *things, phase=OLD) == [(OF_2008, 2, Severity.WARNING)]
    assert found(objects_are_of_the_plans_act, *things) == [(OF_2008, 2, None)]


def test_what_it_says_of_an_older_plan() -> None:
    assert said(problems(objects_are_of_the_plans_act, map_of(outline("LOVREFERANSE 4"), area()))) == [
        (
            "Planen er etter eldre lov (lovreferanse 4, PBL 1985), men har 1 RpArealformålOmråde, som hører til planer "
            "etter PBL 2008."
        )
    ]


def test_the_register_knows_the_act_where_the_map_does_not() -> None:
    assert found(objects_are_of_the_plans_act, outline(), OLDER) == [(OF_OLDER_LAW, 1, None)]
    assert found(objects_are_of_the_plans_act, outline(), area(), phase=OLD) == [(OF_2008, 1, Severity.WARNING)]


@pytest.mark.parametrize("laws", [("LOVREFERANSE 6", "LOVREFERANSE 4"), ("LOVREFERANSE 8", "LOVREFERANSE 8")])
def test_both_where_the_act_is_not_known(laws: tuple[str, str]) -> None:
    outlines = [outline(each) for each in laws]
    assert found(objects_are_of_the_plans_act, *outlines, area(), OLDER) == [(BOTH, 3, None)]
    assert found(objects_are_of_the_plans_act, *outlines, area()) == []
    assert said(problems(objects_are_of_the_plans_act, map_of(*outlines, area(), OLDER, ZONE))) == [
        (
            "Planen har både objekttyper for PBL 2008 (RpArealformålOmråde og RpFareSone) og for eldre lov "
            "(RbFormålOmråde)."
        )
    ]


def test_a_part_of_a_file_answers_for_its_own_objects() -> None:
    whole = map_of(outline("LOVREFERANSE 6"), OLDER)
    assert problems(objects_are_of_the_plans_act, PlanMap(whole.name, whole.table.take([0]))) == []
