"""How strictly rules that were made for proposals judge other plans."""

from planarkiv.findings import Severity
from planarkiv.subjects import Phase, PlanMap


def of_present_standard(plan_map: PlanMap) -> bool:
    """Not an old plan: a proposal, or decided by the act of 2008 from 2012 on, as far as is known."""
    return not plan_map.phase.is_old


def milder_when_decided(phase: Phase) -> Severity | None:
    """A warning for a plan that is decided; None, the rule's own severity, for a proposal."""
    return None if phase.is_proposal else Severity.WARNING


def milder_when_old(phase: Phase) -> Severity | None:
    """A warning for an old plan; None, the rule's own severity, for others."""
    return Severity.WARNING if phase.is_old else None
