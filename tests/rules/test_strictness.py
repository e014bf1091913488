"""How strict rules are on proposals, on plans that are decided, and on old ones."""

import pytest

from planarkiv.findings import Severity
from planarkiv.rules.strictness import (
    by_model,
    info_when_decided,
    info_when_old,
    of_present_standard,
    warning_when_decided,
    warning_when_old,
)
from planarkiv.subjects import Phase
from rules.checking import NEW, OLD, PROPOSAL
from rules.drawn_maps import drawn, proposed

INFO, WARNING = Severity.INFO, Severity.WARNING


@pytest.mark.parametrize(
    ("phase", "when_old", "when_decided"),
    [
        (PROPOSAL, (None, None), (None, None)),
        (NEW, (None, None), (WARNING, INFO)),
        (OLD, (WARNING, INFO), (WARNING, INFO)),
    ],
)
def test_by_where_the_plan_stands(phase: Phase, when_old: object, when_decided: object) -> None:
    assert (warning_when_old(phase), info_when_old(phase)) == when_old
    assert (warning_when_decided(phase), info_when_decided(phase)) == when_decided


def test_by_the_model_of_the_map() -> None:
    assert [by_model(drawn(phase=phase)) for phase in (PROPOSAL, NEW, OLD)] == [WARNING, INFO, INFO]
    assert [by_model(proposed(phase=phase)) for phase in (PROPOSAL, NEW)] == [None, None]


def test_old_plans_are_not_of_the_present_standard() -> None:
    assert [of_present_standard(drawn(phase=phase)) for phase in (PROPOSAL, NEW, OLD)] == [True, True, False]
