"""The attributes of the plan itself, and the objects they stand on.

In SOSI 4.5 they stand on every planområde, in proposals of generation 5.0 on the one Arealplan.
"""

from typing import NamedTuple

from planarkiv.model.features import FeatureTable
from planarkiv.model.geometry import OUTLINE_TYPES
from planarkiv.rules.values_by_type import Said, said
from planarkiv.subjects import PlanMap

PLAN_TYPES = (*OUTLINE_TYPES, "Arealplan")
"""The object types that carry the attributes of a plan."""

LAW_2008 = "6"
"""lovreferanse of plan- og bygningsloven 2008."""
OLDER_LAWS = ("1", "2", "3", "4", "5")
"""lovreferanse of the acts before it."""


class PlanValue(NamedTuple):
    """A value of a plan attribute, the object type it stands on, and its first object."""

    value: str
    otype: str
    row: int
    objects: int


def plan_values(table: FeatureTable, name: str) -> tuple[PlanValue, ...]:
    """The distinct values of a plan attribute (SOSI name) that are not blank, in order of type."""
    return tuple(_value(each) for each in said(table, name) if each.otype in PLAN_TYPES and each.text)


def _value(each: Said) -> PlanValue:
    return PlanValue(each.text, each.otype, int(each.rows[0]), len(each.rows))


def one_value(table: FeatureTable, name: str) -> str:
    """The value of a plan attribute where the map has one and only one; else empty."""
    values = {each.value for each in plan_values(table, name)}
    return values.pop() if len(values) == 1 else ""


def law_of(plan_map: PlanMap) -> str:
    """lovreferanse of the plan: as the map says it, or else as the register does; empty when the map disagrees."""
    if plan_values(plan_map.table, "LOVREFERANSE"):
        return one_value(plan_map.table, "LOVREFERANSE")
    return plan_map.phase.law


def plantype_of(plan_map: PlanMap) -> str:
    """plantype of the plan by its map; empty when the map has none, or several."""
    return one_value(plan_map.table, "PLANTYPE")
