from dataclasses import replace
from typing import Any

from planarkiv.model.dates import PartialDate
from planarkiv.model.planid import PlanId
from planarkiv.model.record import EarlierId
from planarkiv.rules.reg05_renumbered_plan_is_linked import renumbered_plan_is_linked
from rules.checking import plan, problems, record, said

EVENT = {"hendelse": "nytt nummer", "fra": "3042/1", "til": "3326/1"}
EARLIER = (EarlierId(PlanId("3042", "1"), PartialDate("2024-01-01")),)


def found_in(number: str, fields: dict[str, str] | None = None, **rest: Any) -> list[str]:
    found = problems(renumbered_plan_is_linked, plan(replace(record(fields, **rest), arealplan_id=PlanId(number, "1"))))
    assert all(each.severity is None for each in found)
    return said(found)


def test_plans_of_today() -> None:
    assert found_in("4219") == []
    assert found_in("3326", earlier_ids=EARLIER, history=(EVENT,)) == []


def test_a_number_that_is_gone_without_a_link() -> None:
    assert found_in("3042") == [
        (
            "Arealplan-ID 3042/1 har et kommunenummer som er gått ut, og viser ikke til noen annen. "
            "I dag er det 3326 Hemsedal."
        )
    ]


def test_each_link_is_enough() -> None:
    assert found_in("3042", {"opprinneligPlanId": "7"}) == []
    assert found_in("3042", {"opprinneligAdministrativEnhet": "0618"}) == []
    assert found_in("3042", earlier_ids=EARLIER) == []
    assert len(found_in("3042", {"plannavn": "Myra"})) == 1


def test_numbers_that_never_were_and_counties_are_for_another_rule() -> None:
    assert found_in("9901") == []
    assert found_in("42") == []


def test_a_new_number_without_the_old_one() -> None:
    assert found_in("3326", history=({"hendelse": "fjernet"}, EVENT, {**EVENT, "fra": "3326/2"})) == [
        "Planen 3326/1 har hatt arealplan-ID 3326/2, men viser ikke til den."
    ]
    assert found_in("3326", {"opprinneligPlanId": "1"}, history=(EVENT,)) == []
    assert found_in("3326", history=({"hendelse": "fjernet", "fra": "x"}, {"hendelse": "nytt nummer"})) == []
    assert found_in("3042", history=(EVENT,)) == ["Planen 3042/1 har hatt arealplan-ID 3042/1, men viser ikke til den."]
