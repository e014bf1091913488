"""The one next thing worth doing: what most plans lack, first where it is the only thing they lack."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from planarkiv.model.in_force import by_status
from planarkiv.model.ladder import Missing
from planarkiv.report import PlanLine


class NextStep(NamedTuple):
    """What to find next, and for how many plans.

    ``alone``: these plans lack nothing else to the next nivå. ``demanded``: they have not the nivå asked of them.
    """

    missing: Missing
    plans: int
    alone: bool
    demanded: bool


def next_step(plans: Sequence[PlanLine]) -> NextStep | None:
    """The next step for these plans: those below what is asked come first, then those in force, then the others.

    None when no plan of which anything is asked lacks anything.
    """
    asked = [each for each in plans if each.required is not None and each.missing]
    below = [each for each in asked if not each.is_met]
    pool = below or [each for each in asked if by_status(each.status)] or asked
    if not pool:
        return None
    alone = [each for each in pool if len(each.missing) == 1]
    missing, count = _commonest(alone or pool)
    return NextStep(missing, count, bool(alone), bool(below))


def _commonest(plans: Sequence[PlanLine]) -> tuple[Missing, int]:
    """Of those that are equally common, the one that comes first on the ladder."""
    counts = Counter(what for each in plans for what in each.missing)
    commonest = max(Missing, key=lambda what: counts[what])
    return commonest, counts[commonest]
