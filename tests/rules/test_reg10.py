from planarkiv.rules.reg10_plans_are_registered import plans_are_registered
from planarkiv.subjects import Collection, PlanSummary
from rules.checking import problems, said


def of(*registered: bool, name: str = "Myra") -> Collection:
    plans = tuple(
        PlanSummary(f"4222/{number}", (), name, "3", 1, (), 1, "", each) for number, each in enumerate(registered)
    )
    return Collection("Lyngvik", True, plans)


def test_every_plan_is_in_the_list() -> None:
    assert problems(plans_are_registered, of(True, True)) == []


def test_there_is_no_list() -> None:
    assert problems(plans_are_registered, of(False, False)) == []
    assert problems(plans_are_registered, of()) == []


def test_plans_that_the_list_does_not_have() -> None:
    found = problems(plans_are_registered, of(False, True, False))
    assert said(found) == [
        "Planen 4222/0 Myra står ikke i planoversikten.",
        "Planen 4222/2 Myra står ikke i planoversikten.",
    ]
    assert {each.severity for each in found} == {None}
    assert said(problems(plans_are_registered, of(False, True, name="")))[0] == (
        "Planen 4222/0 står ikke i planoversikten."
    )
