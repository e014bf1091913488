"""How many plans there are on each nivå, and how many have what the profile asks, by where they stand."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from planarkiv.language import later, say
from planarkiv.model.in_force import ENDED, IN_FORCE
from planarkiv.model.ladder import HIGHEST
from planarkiv.report import PlanLine, Report, Target
from planarkiv.reports.status.next_step import NextStep, next_step

LEVELS: tuple[int | None, ...] = (None, *range(HIGHEST + 1))
"""All that a plan may have; None is below 0."""


class Group(StrEnum):
    """Where plans stand; permanent names."""

    IN_FORCE = "gjeldende"
    PROPOSAL = "underBehandling"
    ENDED = "avsluttet"
    OTHER = "andre"

    @property
    def label(self) -> str:
        """The words a user reads."""
        return say(_LABELS[self])

    @classmethod
    def of(cls, status: str) -> "Group":
        """The group of a planstatus."""
        return _GROUPS.get(status, cls.OTHER)


_LABELS = {
    Group.IN_FORCE: later("Gjeldende"),
    Group.PROPOSAL: later("Under behandling"),
    Group.ENDED: later("Avsluttet"),
    Group.OTHER: later("Andre"),
}
_GROUPS = {
    **dict.fromkeys(IN_FORCE, Group.IN_FORCE),
    **dict.fromkeys(("0", "1", "2"), Group.PROPOSAL),
    **dict.fromkeys(ENDED, Group.ENDED),
}


@dataclass(frozen=True, slots=True)
class Share:
    """Of the plans of a group: how many there are, of how many a nivå is asked, and how many of these have it."""

    plans: int
    asked: int
    met: int


@dataclass(frozen=True, slots=True)
class Totals:
    """What some plans come to. ``groups`` has those that have plans."""

    plans: int
    levels: Mapping[int | None, int]
    groups: Mapping[Group, Share]
    below: int
    next: NextStep | None


def totals(plans: Sequence[PlanLine]) -> Totals:
    """Counts the plans."""
    levels = Counter(each.level for each in plans)
    groups = {}
    for group in Group:
        members = [each for each in plans if Group.of(each.status) is group]
        if members:
            asked = [each for each in members if each.required is not None]
            groups[group] = Share(len(members), len(asked), sum(each.is_met for each in asked))
    return Totals(
        plans=len(plans),
        levels={level: levels[level] for level in LEVELS},
        groups=groups,
        below=sum(not each.is_met for each in plans),
        next=next_step(plans),
    )


def by_target(report: Report) -> list[tuple[Target, list[PlanLine]]]:
    """Each archive with its plans, those below what is asked of them first."""
    plans: defaultdict[str, list[PlanLine]] = defaultdict(list)
    for each in report.plans:
        plans[each.target].append(each)
    return [(each, sorted(plans[each.path], key=lambda plan: plan.is_met)) for each in report.targets]
