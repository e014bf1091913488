"""How strict a rule is on one plan: by where the plan stands, how old it is, and the model its map is made after.

What a function of severity gives goes into a `Problem`: it can make a finding milder than its rule, never worse, and
None is the rule's own severity.
"""

from planarkiv.catalogue.generations import Generation
from planarkiv.findings import Severity
from planarkiv.model.features import FeatureTable
from planarkiv.model.generation import generation_of
from planarkiv.subjects import Phase, PlanMap


def of_present_standard(plan_map: PlanMap) -> bool:
    """Not an old plan: a proposal, or decided by the act of 2008 from 2012 on, as far as is known."""
    return not plan_map.phase.is_old


def is_proposal_model(table: FeatureTable) -> bool:
    """Whether the map is made after Reguleringsplanforslag 5.0, where requirements on names and texts are official."""
    return generation_of(table) is Generation.FORSLAG_50


def warning_when_old(phase: Phase) -> Severity | None:
    """At most a warning for an old plan: nobody asked for more when it was drawn."""
    return Severity.WARNING if phase.is_old else None


def info_when_old(phase: Phase) -> Severity | None:
    """A remark for an old plan."""
    return Severity.INFO if phase.is_old else None


def warning_when_decided(phase: Phase) -> Severity | None:
    """At most a warning for a plan that is decided: the requirement was made for proposals."""
    return None if phase.is_proposal else Severity.WARNING


def info_when_decided(phase: Phase) -> Severity | None:
    """A remark for a plan that is decided."""
    return None if phase.is_proposal else Severity.INFO


def by_model(plan_map: PlanMap) -> Severity | None:
    """The rule's own severity for a map of Reguleringsplanforslag 5.0; for others a warning while the map can be
    changed, a remark after that: there it is what a careful officer looks at."""
    if is_proposal_model(plan_map.table):
        return None
    return Severity.WARNING if plan_map.phase.is_proposal else Severity.INFO
