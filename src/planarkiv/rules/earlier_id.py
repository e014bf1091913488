"""Whether a plan leads back to the arealplan-ID it had first."""

from planarkiv.model.record import PlanRecord

_LINKS = ("opprinneligPlanId", "opprinneligAdministrativEnhet")


def is_linked(record: PlanRecord) -> bool:
    """It has an earlier arealplan-ID, or the fields that name the original one."""
    return bool(record.earlier_ids) or any(record.text(name) for name in _LINKS)
