from planarkiv.rules.ark04_plans_can_be_read import plans_can_be_read
from planarkiv.subjects import Collection
from rules.checking import problems, said


def test_all_plans_can_be_read() -> None:
    assert problems(plans_can_be_read, Collection("Lyngvik", True, ())) == []


def test_damaged_plans() -> None:
    damaged = (("4222/1", "innholdslista er tom."), ("4222/2", "plan.json mangler."))
    for is_archive in (True, False):
        found = problems(plans_can_be_read, Collection("Lyngvik", is_archive, (), damaged=damaged))
        assert said(found) == [
            "Planen 4222/1 kan ikke leses: innholdslista er tom.",
            "Planen 4222/2 kan ikke leses: plan.json mangler.",
        ]
        assert {each.severity for each in found} == {None}
