"""``planarkiv renumber``: a new administrative unit for plans after a reform; their old arealplan-ID is kept too."""

from dataclasses import replace
from datetime import UTC, datetime

from planarkiv.archive import Archive, Content, PlanChange, StoredPlan
from planarkiv.errors import UsageError
from planarkiv.language import say
from planarkiv.model.dates import PartialDate
from planarkiv.model.planid import PlanId
from planarkiv.model.record import EarlierId, PlanRecord

BATCH = 50
"""Plans that are written to the disk together."""


def renumber(archive: Archive, from_number: str, to_number: str, user: str, now: datetime) -> int:
    """Gives every plan of ``from_number`` the unit ``to_number``: one version per plan and nothing else.

    Returns how many plans. Folders and OCFL ids stay. A run that was broken off is taken up where it stopped.
    Only within `Archive.writing`. Raises UsageError when a number is not one, or a new arealplan-ID is another plan's
    (then nothing is written); ArchiveError when the archive cannot be read or written.
    """
    for number in (from_number, to_number):
        _require_unit(number)
    if from_number == to_number:
        raise UsageError(say("Planene har allerede nummeret {number}.", number=to_number))
    plans = [(plan, plan.record()) for plan in archive.plans()]
    moving = [(plan, record) for plan, record in plans if record.arealplan_id.number == from_number]
    taken = {record.arealplan_id: plan.key for plan, record in plans}
    taken |= {plan.key: plan.key for plan, _ in plans}
    for plan, record in moving:
        wanted = PlanId(to_number, record.arealplan_id.planid)
        if taken.get(wanted, plan.key) != plan.key:
            raise UsageError(
                say(
                    "Plan {plan} kan ikke få ID {wanted}: den tilhører allerede en annen plan. Ingenting er endret.",
                    plan=record.arealplan_id,
                    wanted=wanted,
                )
            )
    message = say("nytt nummer {new} for {old}", new=to_number, old=from_number)
    for start in range(0, len(moving), BATCH):
        changes = [_change(plan, record, to_number, user, now) for plan, record in moving[start : start + BATCH]]
        archive.commit(changes, message=message, user=user, now=now)
    return len(moving)


def _require_unit(number: str) -> None:
    try:
        PlanId(number, "1")
    except ValueError:
        raise UsageError(
            say(
                "«{number}» er ikke et kommunenummer. Skriv fire siffer, for eksempel --from 3042 --to 3326.",
                number=number,
            )
        ) from None


def _change(plan: StoredPlan, record: PlanRecord, to_number: str, user: str, now: datetime) -> PlanChange:
    old = record.arealplan_id
    new = PlanId(to_number, old.planid)
    moment = now.astimezone(UTC)
    told = {
        "hendelse": "nytt nummer",
        "fra": str(old),
        "til": str(new),
        "utfoertAv": user,
        "tidspunkt": moment.strftime("%Y-%m-%dT%H:%M:%SZ"),
    }
    earlier = tuple(each for each in record.earlier_ids if each.arealplan_id != new)
    changed = replace(
        record,
        arealplan_id=new,
        earlier_ids=(*earlier, EarlierId(old, PartialDate(moment.date().isoformat()))),
        history=(*record.history, told),
    )
    content = {path: Content(None, sha512, 0) for path, sha512 in plan.files().items()}
    return PlanChange(plan.key, changed, content)
