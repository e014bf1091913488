"""How strictly rules on names and texts judge a map: by the model it is made after, and by where the plan stands.

They are requirements of Reguleringsplanforslag 5.0. In a SOSI 4.5 map they are what a careful officer looks at.
"""

from planarkiv.catalogue.generations import Generation
from planarkiv.findings import Severity
from planarkiv.model.features import FeatureTable
from planarkiv.model.generation import generation_of
from planarkiv.subjects import PlanMap


def is_proposal_model(table: FeatureTable) -> bool:
    """Whether the map is made after Reguleringsplanforslag 5.0, where these requirements are official."""
    return generation_of(table) is Generation.FORSLAG_50


def is_judged(plan_map: PlanMap) -> bool:
    """Whether names and texts of the map are looked at: those of old plans follow other customs."""
    return not plan_map.phase.is_old


def milder(plan_map: PlanMap) -> Severity | None:
    """How mild a finding is: as the rule itself by the new model, else a warning while the map can be changed."""
    if is_proposal_model(plan_map.table):
        return None
    return Severity.WARNING if plan_map.phase.is_proposal else Severity.INFO
