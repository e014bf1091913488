"""What a person means by what stands in the column Planid."""

import pytest

from planarkiv.intake.answers import resolve
from planarkiv.intake.known import KnownPlan, KnownPlans
from planarkiv.model.planid import PlanId

IDS = [("4219", "202103"), ("4219", "R 23"), ("4219", "3/87"), ("4219", "1"), ("4220", "1")]
KNOWN = KnownPlans(KnownPlan(PlanId(*one), (PlanId(*one),)) for one in IDS)


@pytest.mark.parametrize(
    ("text", "plans"),
    [
        ("", []),
        ("202103", ["4219/202103"]),
        (" 4219/202103 ", ["4219/202103"]),
        ("4219/202103 Kjetså massetak", ["4219/202103"]),
        ("202103 Kjetså", ["4219/202103"]),
        ("R 23", ["4219/R 23"]),
        ("4219/R 23 Sentrum øst", ["4219/R 23"]),
        ("3/87", ["4219/3/87"]),
        ("202103; 3/87, r 23", ["4219/202103", "4219/3/87", "4219/R 23"]),
        ("4220/1", ["4220/1"]),
    ],
)
def test_plans_are_understood(text: str, plans: list[str]) -> None:
    found = resolve(KNOWN, text)
    assert found is not None
    assert [str(plan) for plan in found] == plans


@pytest.mark.parametrize("text", ["1", "999", "202103, 999", "Kjetså", "4219/", "/"])
def test_what_is_unknown_or_ambiguous_is_not_guessed(text: str) -> None:
    assert resolve(KNOWN, text) is None
