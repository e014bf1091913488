from dataclasses import replace

import pytest

from planarkiv.findings import Severity
from planarkiv.model.planid import PlanId
from planarkiv.rules.kod01_unit_numbers_exist import unit_numbers_exist
from planarkiv.subjects import Owner, Plan
from rules.checking import plan, problems, record, said


def numbered(number: str, fields: dict[str, str] | None = None) -> Plan:
    return plan(
        replace(record(fields or {"opprinneligPlanId": "1"}), arealplan_id=PlanId(number, "1")), owner=Owner((number,))
    )


@pytest.mark.parametrize("number", ["0301", "4219", "3326", "42", "99", "NO"])
def test_numbers_of_today_and_of_counties_and_the_state(number: str) -> None:
    assert problems(unit_numbers_exist, numbered(number)) == []


def test_a_number_that_is_gone() -> None:
    [found] = problems(unit_numbers_exist, numbered("3042"))
    assert found.severity is Severity.WARNING
    assert said([found]) == ["Kommunenummer 3042 (Hemsedal) er gått ut. I dag er det 3326 Hemsedal."]


def test_a_number_that_is_gone_and_leads_nowhere_is_for_another_rule() -> None:
    assert problems(unit_numbers_exist, numbered("3042", {"plannavn": "Myra"})) == []
    assert len(problems(unit_numbers_exist, numbered("9901", {"plannavn": "Myra"}))) == 1


def test_a_municipality_that_was_divided() -> None:
    [found] = problems(unit_numbers_exist, numbered("5012"))
    assert found.values["nye"] == ("5055 Heim", "5056 Hitra", "5059 Orkland")


def test_a_number_that_never_was_even_when_it_is_the_owners() -> None:
    [found] = problems(unit_numbers_exist, numbered("9901"))
    assert (found.severity, said([found])) == (None, ["Kommunenummer 9901 finnes ikke."])


def test_numbers_of_training_data_are_accepted_when_the_profile_says_so() -> None:
    assert problems(unit_numbers_exist, numbered("9901"), known=("9902", "9901")) == []
    assert len(problems(unit_numbers_exist, numbered("9901"), known=("9902",))) == 1
    assert problems(unit_numbers_exist, numbered("3042"), known=("3042",)) == []
