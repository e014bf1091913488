"""Which plan a planrelasjon means, by the planid that is written in it."""

from planarkiv.subjects import PlanSummary


def spellings(written: str, plan: PlanSummary) -> tuple[str, str]:
    """The arealplan-ID that is written in a plan's record: whole, or without the plan's own administrative unit."""
    return written.strip(), f"{plan.plan.partition('/')[0]}/{written.strip()}"


def means(written: str, plan: PlanSummary) -> bool:
    """Whether a plan's record means the plan itself."""
    return any(spelling in plan.ids for spelling in spellings(written, plan))


def names(one: PlanSummary, other: PlanSummary) -> bool:
    """Whether one plan has a relation of any kind to the other."""
    return any(spelling in other.ids for each in one.relations for spelling in spellings(each.other, one))
