"""Which plans leave, and as they were when: the filters of ``planarkiv export``."""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from planarkiv.archive import Archive, StoredPlan
from planarkiv.errors import ArchiveError, UsageError
from planarkiv.exports.clearance import Held, cleared, present
from planarkiv.language import say
from planarkiv.model.codes import PLANSTATUS, label
from planarkiv.model.in_force import InForce
from planarkiv.model.planid import PlanId
from planarkiv.model.record import PlanMap, PlanRecord
from planarkiv.readers.collector import without_collector
from planarkiv.views.entries import PlanEntry, read_entry

Bounds = tuple[float, float, float, float]

CHANGED_SINCE = "changed-since"
"""What `Filters.key` calls that filter."""


@dataclass(frozen=True, slots=True)
class Filters:
    """What a user asks for; a plan leaves when all that is given says so.

    ``plans`` are arealplan-IDs as written; ``statuses`` codes of planstatus; ``bounds`` (min E, min N, max E, max N)
    in the system of the archive; ``in_force`` a day; ``as_of`` a moment: the archive as it was then; ``changed_since``
    a moment: plans with a version made then or later. ``restricted``: documents marked skjermet leave, too.
    """

    plans: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    bounds: Bounds | None = None
    in_force: dt.date | None = None
    as_of: dt.datetime | None = None
    changed_since: dt.datetime | None = None
    restricted: bool = False

    def key(self) -> Mapping[str, str]:
        """The same as texts, what is not asked left out: results made with other filters are not alike."""
        told = {
            "plan": " ".join(sorted(self.plans)),
            "status": " ".join(sorted(self.statuses)),
            "bbox": " ".join(map(repr, self.bounds or ())),
            "in-force-at": str(self.in_force or ""),
            "as-of": str(self.as_of or ""),
            CHANGED_SINCE: str(self.changed_since or ""),
            "include-restricted": "ja" if self.restricted else "",
        }
        return {name: text for name, text in told.items() if text}


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A plan that does not leave, and why."""

    plan: PlanId
    folder: str
    reason: str


@dataclass(slots=True)
class Chosen:
    """The plans that leave, cleared, sorted by key; what was held back of each, by folder; and the others.

    ``damaged`` are plans that cannot be read, with the reason; ``notes`` are to be told.
    """

    entries: list[PlanEntry] = field(default_factory=list)
    held: dict[str, Held] = field(default_factory=dict)
    left_out: list[LeftOut] = field(default_factory=list)
    damaged: list[LeftOut] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def choose(archive: Archive, filters: Filters) -> Chosen:
    """The plans that ``filters`` ask for. Raises UsageError when one that is named is not in the archive."""
    asked = {plan.key for plan in _named(archive, filters.plans)}
    chosen = Chosen()
    with without_collector():
        _choose(archive, filters, asked, chosen)
    return chosen


def _choose(archive: Archive, filters: Filters, asked: Collection[PlanId], chosen: Chosen) -> None:
    entries = []
    for plan in archive.plans():
        # what a plan is in force for may stand in another
        if asked and plan.key not in asked and filters.in_force is None:
            continue
        folder = _folder(archive, plan)
        try:
            entry = entry_of(archive, plan, filters)
        except (ArchiveError, OSError) as error:
            chosen.damaged.append(LeftOut(plan.key, folder, str(error)))
            continue
        if entry is None:
            chosen.left_out.append(LeftOut(plan.key, folder, say("fantes ikke i arkivet da")))
        else:
            entries.append(entry)
    sieve = _Sieve(archive, filters, [entry.record for entry in entries])
    for entry in entries:
        reason = say("er ikke bedt om") if asked and entry.plan.key not in asked else sieve.reason(entry)
        if reason:
            chosen.left_out.append(LeftOut(entry.record.arealplan_id, str(entry.folder), reason))
            continue
        entry, held = let_out(entry, filters)
        chosen.entries.append(entry)
        chosen.held[str(entry.folder)] = held
    chosen.notes = sieve.notes


def entry_of(archive: Archive, plan: StoredPlan, filters: Filters) -> PlanEntry | None:
    """A plan as it is, or was at ``filters.as_of``; None when it was not there. Raises ArchiveError and OSError."""
    if filters.as_of is None:
        return read_entry(archive.root, plan)
    then = plan.at(filters.as_of)
    return present(read_entry(archive.root, then)) if then is not None else None


def let_out(entry: PlanEntry, filters: Filters) -> tuple[PlanEntry, Held]:
    """The plan as it may leave, and what is held back. Raises ArchiveError."""
    if filters.restricted:
        return entry, Held()
    today = StoredPlan(entry.plan.root, entry.plan.key).record() if filters.as_of else None
    return cleared(entry, today)


def _folder(archive: Archive, plan: StoredPlan) -> str:
    return plan.root.relative_to(archive.root).as_posix()


def _named(archive: Archive, texts: Iterable[str]) -> list[StoredPlan]:
    found = {text: archive.named(text) for text in texts}
    missing = [text for text, plan in found.items() if plan is None]
    if missing:
        raise UsageError(say("Arkivet har ingen plan {plan}. Skriv den som 4219/202103.", plan=", ".join(missing)))
    return [plan for plan in found.values() if plan is not None]


class _Sieve:
    """Says of each plan why it does not leave."""

    def __init__(self, archive: Archive, filters: Filters, records: Sequence[PlanRecord]) -> None:
        self.filters = filters
        self.notes: list[str] = []
        self._epsg = archive.settings.epsg
        self._in_force = InForce(records if filters.in_force else ())

    def reason(self, entry: PlanEntry) -> str:
        """Why the plan does not leave; empty when it does."""
        record, asked = entry.record, self.filters
        status = record.text("planstatus")
        if asked.statuses and status not in asked.statuses:
            return say("har planstatus {status}", status=" ".join((status, label("planstatus", status))).strip() or "–")
        if asked.in_force is not None and not self._is_in_force(record, asked.in_force):
            return say("er ikke gjeldende {day}", day=asked.in_force)
        if asked.changed_since is not None and entry.plan.inventory.versions[-1].made < asked.changed_since:
            return say("er ikke endret siden da")
        if asked.bounds is not None and not self._is_within(record, asked.bounds):
            return say("ligger utenfor området, eller har ikke kart med kjent plass")
        return ""

    def _is_in_force(self, record: PlanRecord, day: dt.date) -> bool:
        answer = self._in_force.on(day, record)
        if not answer.certain:
            taken = say("tatt med") if answer.in_force else say("ikke tatt med")
            self.notes.append(
                say(
                    "plan {plan}: datoene sier ikke om den var gjeldende {day}; den er {taken} etter planstatus",
                    plan=record.arealplan_id,
                    day=day,
                    taken=taken,
                )
            )
        return answer.in_force

    def _is_within(self, record: PlanRecord, bounds: Bounds) -> bool:
        return any(
            (box := _bounds(plan_map, self._epsg))
            and box[0] <= bounds[2]
            and box[2] >= bounds[0]
            and box[1] <= bounds[3]
            and box[3] >= bounds[1]
            for plan_map in record.maps
        )


def _bounds(plan_map: PlanMap, epsg: int) -> Bounds | None:
    """What a map covers, in the system ``epsg``; None where that is not known."""
    if plan_map.bbox is None or plan_map.epsg is None:
        return None
    if plan_map.epsg == epsg:
        return plan_map.bbox
    from pyproj import Transformer
    from pyproj.exceptions import ProjError

    try:
        moved: Bounds = Transformer.from_crs(plan_map.epsg, epsg, always_xy=True).transform_bounds(*plan_map.bbox)
    except ProjError:
        return None
    return moved


def statuses_of(texts: Iterable[str]) -> tuple[str, ...]:
    """Codes of planstatus for what a user wrote: codes, or names. Raises UsageError that lists what there is."""
    by_name = {word.casefold(): code for code, name in PLANSTATUS.items() for word in (code, name, say(name))}
    found = {text: by_name.get(text.strip().casefold(), "") for text in texts}
    unknown = [text for text, code in found.items() if not code]
    if unknown:
        raise UsageError(
            say(
                "Planstatus «{status}» finnes ikke. Velg blant: {known}.",
                status=", ".join(unknown),
                known=", ".join(f"{code} ({say(name)})" for code, name in PLANSTATUS.items()),
            )
        )
    return tuple(sorted(set(found.values())))
