import pytest

from planarkiv.model.ladder import Missing
from planarkiv.reports.status.next_step import NextStep, next_step
from reports.by_hand import plan

MAP, TEXT, OUTLINE = Missing.MAP_DOCUMENT, Missing.PROVISIONS, Missing.OUTLINE


def test_no_plans() -> None:
    assert next_step([]) is None


def test_nothing_is_missing() -> None:
    assert next_step([plan("1", 4, 4), plan("2", 4, 1)]) is None


def test_the_only_thing_most_plans_below_lack() -> None:
    plans = [
        plan("1", 0, 1, TEXT),
        plan("2", 0, 1, TEXT),
        plan("3", 0, 1, MAP),
        *(plan(f"4{number}", 0, 1, MAP, TEXT) for number in range(9)),
        *(plan(f"5{number}", 1, 1, OUTLINE) for number in range(9)),
    ]
    assert next_step(plans) == NextStep(TEXT, 2, alone=True, demanded=True)


def test_what_most_plans_below_lack_among_other_things() -> None:
    plans = [
        plan("1", 0, 1, MAP, TEXT),
        plan("2", None, 1, Missing.NAME, Missing.STATUS),
        plan("3", 0, 1, MAP, TEXT, OUTLINE),
        plan("4", 0, 1, TEXT, OUTLINE),
        plan("5", 1, 1, OUTLINE),
    ]
    assert next_step(plans) == NextStep(TEXT, 3, alone=False, demanded=True)


def test_the_lower_step_of_the_ladder_when_equally_many_lack_both() -> None:
    assert next_step([plan("1", 1, 2, OUTLINE), plan("2", 0, 1, MAP)]) == NextStep(MAP, 1, alone=True, demanded=True)
    assert next_step([plan("1", 0, 1, TEXT, MAP)]) == NextStep(MAP, 1, alone=False, demanded=True)


def test_to_the_next_level_when_all_have_what_is_asked() -> None:
    plans = [
        plan("1", 1, 1, OUTLINE),
        plan("2", 3, 1, Missing.CASE_NUMBER),
        plan("3", 3, 1, Missing.CASE_NUMBER),
        plan("4", 3, 1, Missing.DECISION_DATE, Missing.DECISION_DOCUMENT),
    ]
    assert next_step(plans) == NextStep(Missing.CASE_NUMBER, 2, alone=True, demanded=False)
    assert next_step(plans[3:]) == NextStep(Missing.DECISION_DATE, 1, alone=False, demanded=False)


@pytest.mark.parametrize("status", ["3", "6"])
def test_plans_in_force_come_before_others(status: str) -> None:
    ended = [plan(f"1{number}", 0, 0, MAP, status="5") for number in range(5)]
    assert next_step([*ended, plan("2", 1, 1, OUTLINE, status=status)]) == NextStep(OUTLINE, 1, True, demanded=False)
    assert next_step(ended) == NextStep(MAP, 5, alone=True, demanded=False)


def test_below_comes_before_in_force() -> None:
    plans = [plan("1", 1, 1, OUTLINE), plan("2", None, 0, Missing.NAME, status="5")]
    assert next_step(plans) == NextStep(Missing.NAME, 1, alone=True, demanded=True)


def test_plans_of_which_nothing_is_asked_do_not_count() -> None:
    assert next_step([plan("1", 0, None, MAP, status="9"), plan("2", 0, None, MAP)]) is None


def test_plans_below_that_lack_nothing_we_know() -> None:
    assert next_step([plan("1", None, 1)]) is None
