from typing import Any

import pytest

from planarkiv.rules.rel01_ended_plans_tell_how import ended_plans_tell_how
from planarkiv.subjects import Collection, PlanSummary, Relation
from rules.checking import problems, said


def ended(status: str = "5", *relations: Relation, **rest: Any) -> PlanSummary:
    return summary("4222/1", status, *relations, **rest)


def summary(plan: str, status: str, *relations: Relation, **rest: Any) -> PlanSummary:
    ids = rest.pop("ids", (plan,))
    return PlanSummary(plan, ids, "Myra", status, 1, (), 0, "", True, relations, **rest)


def new(*relations: Relation, plan: str = "4222/2") -> PlanSummary:
    return summary(plan, "3", *relations)


def untold(*plans: PlanSummary) -> list[str]:
    found = problems(ended_plans_tell_how, Collection("Lyngvik", True, plans))
    assert all(each.severity is None for each in found)
    return said(found)


REPEALED = "Planen 4222/1 Myra er opphevet (planstatus 4), men vedtaket om det mangler."
UNDOCUMENTED = "Planen 4222/1 Myra er utgått eller erstattet (planstatus 5), men det er udokumentert."
OVERRULED = "Planen 4222/1 Myra er overstyrt (planstatus 8), men det står ikke av hvilken plan."


def test_each_status_has_its_words() -> None:
    assert untold(ended("4"), new()) == [REPEALED]
    assert untold(ended("5"), new()) == [UNDOCUMENTED]
    assert untold(ended("8"), new()) == [OVERRULED]
    assert untold(new(), ended("4")) == [REPEALED]


@pytest.mark.parametrize("status", ["", "0", "1", "2", "3", "6", "9", "10"])
def test_other_plans_need_not_tell(status: str) -> None:
    assert untold(ended(status)) == []
    assert untold(ended(status), summary("4222/3", "5", proceedings=("18",))) == []


@pytest.mark.parametrize("status", ["4", "5"])
def test_a_decision_or_a_document_tells(status: str) -> None:
    assert untold(ended(status, proceedings=("14", "18"))) == []
    assert untold(ended(status, has_end_document=True)) == []
    assert len(untold(ended(status, proceedings=("14", "8")))) == 1


def test_an_overruled_plan_needs_the_relation() -> None:
    assert untold(ended("8", proceedings=("18",), has_end_document=True)) == [OVERRULED]
    assert untold(ended("8", Relation("4", "blir erstattet av", "4222/2"))) == [OVERRULED]
    assert untold(ended("8", Relation("2", "overstyres av", "4222/2"))) == []
    assert untold(ended("8", Relation("2", "overstyrer", "4222/2"))) == [OVERRULED]
    assert untold(ended("8"), new(Relation("2", "overstyrer", "4222/1"))) == []
    assert untold(ended("8"), new(Relation("2", "overstyres av", "4222/1"))) == [OVERRULED]
    assert untold(ended("8"), new(Relation("4", "erstatter", "4222/1"))) == [OVERRULED]


@pytest.mark.parametrize("status", ["4", "5"])
@pytest.mark.parametrize(
    ("kind", "old", "young"),
    [("4", "blir erstattet av", "erstatter"), ("5", "blir delvis erstattet av", "erstatter delvis"), ("4", "", "")],
)
def test_the_plan_that_came_instead(status: str, kind: str, old: str, young: str) -> None:
    assert untold(ended(status, Relation(kind, old, "4222/2"))) == []
    assert untold(ended(status), new(Relation(kind, young, "4222/1"))) == []
    if old:
        assert len(untold(ended(status, Relation(kind, young, "4222/2")))) == 1
        assert len(untold(ended(status), new(Relation(kind, old, "4222/1")))) == 1
    assert len(untold(ended(status, Relation("1", old, "4222/2")))) == 1
    assert len(untold(ended(status, Relation("2", old, "4222/2")))) == 1
    assert len(untold(ended(status), new(Relation("3", young, "4222/1")))) == 1


def test_a_relation_names_another_plan() -> None:
    assert untold(ended("5", Relation("4", "blir erstattet av", " "))) == [UNDOCUMENTED]
    assert untold(ended("5", Relation("4", "", "4222/1"))) == [UNDOCUMENTED]
    assert untold(ended("5", Relation("4", "", "1"))) == [UNDOCUMENTED]
    assert untold(ended("5", Relation("4", "", "11"))) == []
    assert untold(ended("5"), new(Relation("4", "erstatter", "4222/3"))) == [UNDOCUMENTED]


def test_ids_without_unit_and_ids_it_had() -> None:
    assert untold(ended("5"), new(Relation("4", "erstatter", " 1 "))) == []
    assert untold(ended("5"), new(Relation("4", "erstatter", "1"), plan="4219/2")) == [UNDOCUMENTED]
    assert untold(ended("5", ids=("4222/1", "0937/1")), new(Relation("4", "erstatter", "0937/1"))) == []
