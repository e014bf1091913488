"""Whether a plan is in force (gjeldende): on a day, by its status, when it was decided, and how it ended."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from planarkiv.model.dates import PartialDate
from planarkiv.model.planid import PlanId
from planarkiv.model.record import Entry, PlanRecord

IN_FORCE = ("3", "6")
"""planstatus of a plan in force: endelig vedtatt, vedtatt med utsatt rettsvirkning."""
ENDED = ("4", "5", "8")
"""planstatus of a plan that was in force once: opphevet, utgått or erstattet, overstyrt."""

_STARTS = ("ikrafttredelsesdato", "vedtaksdato", "kunngjoeringsdato")
"""What says from when a plan is in force, the best first."""
_REPEAL = "18"
"""planbehandlingtype: vedtatt opphevelse."""
_OVERRULES, _REPLACES = "2", "4"
"""planforhold that may end a plan as a whole; one that is replaced in part (5) stays in force."""
_OVERRULED = "8"
_OLD_SAYS = ("blir erstattet av", "overstyres av")
_NEW_SAYS = ("erstatter", "overstyrer")


def by_status(*statuses: str) -> bool:
    """Whether a plan, or a map, with these values of planstatus says that it is in force today."""
    return not set(IN_FORCE).isdisjoint(statuses)


@dataclass(frozen=True, slots=True)
class Answer:
    """Whether a plan is in force on a day. ``certain`` is False where a date that decides it is not known: a plan that
    says it is in force is then taken at its word, and one that says it has ended, too."""

    in_force: bool
    certain: bool = True


@dataclass(frozen=True, slots=True)
class Interval:
    """The days on which a plan is in force: from ``start`` (None: nobody knows since when) to the day before ``end``
    (None: it still is)."""

    start: date | None
    end: date | None


class InForce:
    """Says of each of a set of plans whether it was in force on a day.

    A date without day or month counts from the first day that it may mean, and as an end, to the last.
    """

    def __init__(self, records: Iterable[PlanRecord]) -> None:
        records = list(records)
        by_id = {plan_id: record for record in records for plan_id in reversed(record.ids)}
        by_id |= {record.arealplan_id: record for record in records}
        self._ends: dict[PlanId, list[str]] = defaultdict(list)
        for record in records:
            self._ends[record.arealplan_id] += _repeals(record)
            for old, new, when in _replacements(record, by_id):
                start = when or _start(new)
                if start and new.text("planstatus") in IN_FORCE + ENDED:
                    self._ends[old.arealplan_id].append(start)

    def on(self, day: date, record: PlanRecord) -> Answer:
        """The answer for one of the plans."""
        status, text = record.text("planstatus"), day.isoformat()
        if status not in IN_FORCE + ENDED:
            return Answer(in_force=False)
        start, ends = _start(record), self._ends[record.arealplan_id]
        if start and text < _first_day(start):
            return Answer(in_force=False)
        if ends:
            return Answer(in_force=text < _end(min(ends)), certain=bool(start))
        return Answer(in_force=by_status(status), certain=bool(start) and by_status(status))

    def interval(self, record: PlanRecord) -> Interval | None:
        """All the days for which `on` says that the plan is in force; None when there are none."""
        status, start = record.text("planstatus"), _start(record)
        if status not in IN_FORCE + ENDED:
            return None
        first = date.fromisoformat(_first_day(start)) if start else None
        if ends := self._ends[record.arealplan_id]:
            end = _day_after(min(ends))
            return Interval(first, end) if first is None or first < end else None
        return Interval(first, None) if status in IN_FORCE else None


def _start(record: PlanRecord) -> str:
    return next(filter(None, (_known(record.fields[name].value) for name in _STARTS if name in record.fields)), "")


def _repeals(record: PlanRecord) -> Iterator[str]:
    for entry in record.lists.get("planbehandlinger", ()):
        if _text(entry, "planbehandlingtype") == _REPEAL and (when := _date(entry, "dato")):
            yield when


def _replacements(
    record: PlanRecord, by_id: Mapping[PlanId, PlanRecord]
) -> Iterator[tuple[PlanRecord, PlanRecord, str]]:
    """The plan that ended, the one that came instead, and when, as far as a record tells."""
    for entry in record.lists.get("planrelasjoner", ()):
        other = _other(record, _text(entry, "tilPlanId"), by_id)
        if other is None or other is record:
            continue
        old, new = _in_order(record, other, _text(entry, "retning"))
        kind = _text(entry, "planforhold")
        # a plan that another goes before here and there has not ended: its status says when it has
        if old is not None and (kind == _REPLACES or (kind == _OVERRULES and old.text("planstatus") == _OVERRULED)):
            yield old, new, _date(entry, "dato")


def _in_order(record: PlanRecord, other: PlanRecord, direction: str) -> tuple[PlanRecord | None, PlanRecord]:
    """The old plan and the new one; where a relation has no direction, the old one is the one that has ended."""
    if direction in _OLD_SAYS:
        return record, other
    if direction in _NEW_SAYS:
        return other, record
    ended = [each for each in (record, other) if each.text("planstatus") in ENDED]
    if direction or len(ended) != 1:
        return None, record
    return ended[0], other if ended[0] is record else record


def _other(record: PlanRecord, written: str, by_id: Mapping[PlanId, PlanRecord]) -> PlanRecord | None:
    for text in (written, f"{record.arealplan_id.number}/{written}"):
        try:
            found = by_id.get(PlanId.parse(text))
        except ValueError:
            continue
        if found is not None:
            return found
    return None


def _text(entry: Entry, name: str) -> str:
    return str(entry[name].value).strip() if name in entry else ""


def _date(entry: Entry, name: str) -> str:
    return _known(entry[name].value) if name in entry else ""


def _known(value: str | PartialDate) -> str:
    """A date in ISO; empty where it is not known."""
    if isinstance(value, PartialDate):
        return value.text if value.known else ""
    try:
        return _known(PartialDate.parse(value))
    except ValueError:
        return ""


def _first_day(when: str) -> str:
    return when + "0000-01-01"[len(when) :]


def _end(when: str) -> str:
    """The first day on which what ended ``when`` is no longer in force; of a month or a year, past all its days."""
    return when if len(when) == len("2026-01-01") else when + "-99"


def _day_after(when: str) -> date:
    """The first day after all that a date may mean; of a whole date, the day itself: on it the plan has ended."""
    parts = [int(part) for part in when.split("-")]
    if len(parts) == 1:
        return date(parts[0] + 1, 1, 1)
    if len(parts) == 2:
        year, month = parts
        return date(year + month // 12, month % 12 + 1, 1)
    return date(*parts)
