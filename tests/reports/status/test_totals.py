from pathlib import Path

import pytest

from planarkiv.model.codes import PLANSTATUS
from planarkiv.model.ladder import HIGHEST
from planarkiv.report import Target
from planarkiv.reports.status import sentences
from planarkiv.reports.status.totals import LEVELS, Group, Share, by_target, totals
from reports.by_hand import ARCHIVE, SUBMISSION, plan, report


@pytest.mark.parametrize(
    ("group", "codes"),
    [
        (Group.IN_FORCE, {"3", "6"}),
        (Group.PROPOSAL, {"0", "1", "2"}),
        (Group.ENDED, {"4", "5", "8"}),
        (Group.OTHER, {"9", "10", "", "x"}),
    ],
)
def test_groups_of_planstatus(group: Group, codes: set[str]) -> None:
    assert {code for code in (*PLANSTATUS, "", "x") if Group.of(code) is group} == codes


def test_counts() -> None:
    plans = [
        plan("1", None, 1),
        plan("2", 0, 1),
        plan("3", 2, 1),
        plan("4", 2, None),
        plan("5", 0, 0, status="4"),
        plan("6", 1, None, status="9"),
    ]
    given = totals(plans)
    assert given.plans == 6
    assert given.levels == {None: 1, 0: 2, 1: 1, 2: 2, 3: 0, 4: 0}
    assert given.groups == {
        Group.IN_FORCE: Share(plans=4, asked=3, met=1),
        Group.ENDED: Share(plans=1, asked=1, met=1),
        Group.OTHER: Share(plans=1, asked=0, met=0),
    }
    assert given.below == 2


def test_every_level_has_words() -> None:
    assert tuple(sentences.LEVELS) == LEVELS == (None, *range(HIGHEST + 1))


def test_plans_of_each_target(tmp_path: Path) -> None:
    targets = [Target(SUBMISSION, "", False), Target(ARCHIVE, "", True), Target("tom", "", True)]
    plans = [plan("1", 1, 1), plan("2", 0, 1), plan("3", 1, None), plan("4", 0, 1), plan("5", target=SUBMISSION)]
    given = by_target(report(tmp_path, targets=targets, plans=plans))
    assert [(target.path, [each.plan for each in found]) for target, found in given] == [
        (SUBMISSION, ["5"]),
        (ARCHIVE, ["2", "4", "1", "3"]),
        ("tom", []),
    ]
