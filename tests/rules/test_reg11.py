import pytest

from planarkiv.findings import Problem
from planarkiv.rules.reg11_deadlines_have_not_passed import PASSED, deadlines_have_not_passed
from rules.checking import plan, problems, record, said


def found(deadline: str, status: str = "3") -> list[Problem]:
    return problems(deadlines_have_not_passed, plan(record({"planstatus": status, "gjennomfoeringsfrist": deadline})))


@pytest.mark.parametrize(
    ("deadline", "after"), [("2020-05-01", "2020-05-02"), ("2020-05", "2020-06-01"), ("2020", "2021-01-01")]
)
def test_it_has_passed_from_the_day_after(deadline: str, after: str) -> None:
    [one] = found(deadline)
    assert (one.wording, one.after, one.until, one.severity) == (PASSED, after, "", None)
    assert said([one]) == [f"Gjennomføringsfristen var {deadline}, og planen er endelig vedtatt (planstatus 3)."]
    assert (one.file, one.cell) == ("planoversikt.xlsx", "Planer!A3")


@pytest.mark.parametrize("deadline", ["ukjent", "ukjent: brann", "9999-12-31"])
def test_no_day_to_pass(deadline: str) -> None:
    assert found(deadline) == []


def test_what_is_not_judged() -> None:
    assert found("2020-05-01", "6") == []
    assert found("2020-05-01", "2") == []
    assert problems(deadlines_have_not_passed, plan(record({"planstatus": "3"}))) == []
