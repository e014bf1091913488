"""``planarkiv build``: sources --> readers --> model --> archive. Read this file from top to bottom."""

import dataclasses
import tempfile
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from planarkiv.archive import Archive, PlanChange
from planarkiv.archive.layout import MEMORY, WORK
from planarkiv.archive.purge import removed_digests
from planarkiv.archive.store import is_archive, require_free
from planarkiv.errors import ArchiveError
from planarkiv.intake import deliveries
from planarkiv.intake.answers import keep_unplaced, moves, read_answers, worklist_rows, write_worklist
from planarkiv.intake.contents import Arrival, Contents, Part
from planarkiv.intake.gather import Gathered, Progress, decided, gather, outside, read_registers, waiting
from planarkiv.intake.known import known_plans
from planarkiv.intake.memory import Memory
from planarkiv.intake.outcome import FileLine, Outcome, PlanLine, Result, fault_notes, write_log
from planarkiv.intake.ownership import command_line, new_settings, number_for, require_epsg
from planarkiv.intake.place import Placement, Placer
from planarkiv.intake.record import RegisterPart, register_parts
from planarkiv.intake.returned import FromArchive, Returned, answered_in_archive, read_lists
from planarkiv.intake.sources import SourceFile, Sources
from planarkiv.intake.suggest import Suggestion
from planarkiv.intake.survey import Survey
from planarkiv.intake.together import joined
from planarkiv.intake.told_documents import protecting_nothing
from planarkiv.language import say
from planarkiv.model.field_names import field_name
from planarkiv.model.map_conflicts import map_conflicts
from planarkiv.model.naming import NATIONAL, Naming
from planarkiv.model.planid import PlanId
from planarkiv.model.record import PlanRecord
from planarkiv.model.register import RegisterTable
from planarkiv.profile import load, outside_archive
from planarkiv.rules import RULES

BATCH = 50
"""Plans staged and synced together (one disk flush for all of them)."""


@dataclass(frozen=True, slots=True)
class Job:
    """What the user asked for."""

    sources: tuple[Path, ...]
    archive: Path
    number: str | None = None
    name: str = ""
    epsg: int | None = None
    register: Path | None = None
    worklist: Path | None = None
    dry_run: bool = False
    user: str = ""


def build(job: Job, progress: Progress, now: datetime | None = None) -> Result:
    """One run, from the sources to the archive. Raises PlanarkivError when the job itself cannot be done."""
    from planarkiv import views

    now = now or datetime.now(UTC)
    archive = Archive.open(job.archive) if is_archive(job.archive) else None
    if archive is None:
        require_free(job.archive)
        require_epsg(job.epsg)
    with ExitStack() as held:
        if archive is not None and not job.dry_run:
            held.enter_context(archive.writing())
        ignore = archive.settings.ignore if archive else ()
        naming = load(outside_archive(job.archive, archive.settings.profile), RULES).naming if archive else NATIONAL
        memory = held.enter_context(closing(Memory(job.archive / WORK / MEMORY, naming)))
        sources = held.enter_context(Sources((*job.sources, *outside(job.register, job.sources)), ignore, job.archive))
        gathered = gather(sources, waiting(archive), job.register, memory, progress, decided(archive))
        returned = read_lists(job.worklist, job.archive)
        from_archive = answered_in_archive(archive, returned, gathered.surveys, memory)
        gathered.surveys += from_archive.surveys
        number = number_for(job.number or (archive.settings.numbers[0] if archive else None), gathered)
        registers = read_registers(gathered.registers, number)
        if archive is None:
            command = command_line(job.sources, job.archive)
            settings = new_settings(number, registers, gathered, command, name=job.name, epsg=job.epsg)
            if not job.dry_run:
                archive = Archive.create(job.archive, settings)
                held.enter_context(archive.writing())
        result = Result()
        try:
            run = _Run(job, archive, gathered, returned, from_archive, registers, progress, result, now, naming)
        finally:
            # a run that is broken off has written plans too, and the log says which
            if archive is not None and not job.dry_run:
                write_log(archive.root, now, result)
        for repaired in archive.recovered if archive else ():
            result.notes.append(
                say("{path}: en avbrutt skriving er ryddet opp ({how})", path=repaired.path, how=repaired.action)
            )
        if archive is not None and not job.dry_run:
            result.messages += views.refresh(archive, naming, now=now)
            memory.forget(run.removed)
            memory.save(archive.root / WORK / MEMORY)
        return result


class _Run:
    """One pass over the plans; ``result`` fills as it goes."""

    def __init__(
        self,
        job: Job,
        archive: Archive | None,
        gathered: Gathered,
        returned: Returned,
        from_archive: FromArchive,
        registers: Sequence[RegisterTable],
        progress: Progress,
        result: Result,
        now: datetime,
        naming: Naming,
    ) -> None:
        self.naming = naming
        self.job, self.archive, self.progress, self.result, self.now = job, archive, progress, result, now
        result.ignored = sum(skipped.junk for skipped in gathered.skipped)
        self.stored = {plan.key: plan for plan in (archive.plans() if archive else ())}
        self.records = {key: plan.record() for key, plan in self.stored.items()}
        self.removed = frozenset(digest for record in self.records.values() for digest in removed_digests(record))
        self.current = dict(self.records)
        self.failed: dict[PlanId, str] = {}
        self.known = known_plans(self.records, registers, gathered.surveys)
        self.returned = returned
        self.answers = read_answers(returned, archive, self.known, gathered.surveys, now)
        placer = Placer(self.known, registers, self.answers.decisions)
        self.placements = placer.place(gathered.surveys, from_archive.plans)
        self.moved = moves(self.placements, self.answers, self.known, self.records)
        self.delivered = frozenset(found.digest for found in gathered.registers)
        self.registered = any(table.rows for table in registers)
        self._notes(gathered, registers)
        with tempfile.TemporaryDirectory(prefix="planarkiv-") as scratch:
            self._archive_registers(gathered)
            arrivals = self._arrivals(Path(scratch))
            self._plans(arrivals, register_parts(registers, {i: plan.key for plan in self.known for i in plan.ids}))
            self._rest()
        self._ask()
        self.result.files.sort(key=lambda line: line.source)

    def _notes(self, gathered: Gathered, registers: Sequence[RegisterTable]) -> None:
        self.result.conflicts += self.answers.faults
        self.result.notes += gathered.notes
        for skipped in gathered.skipped:
            outcome = Outcome.IGNORED if skipped.junk else Outcome.UNPLACED
            self.result.files.append(FileLine(skipped.source, "", 0, outcome, (), skipped.reason))
        for table in registers:
            self.result.notes += fault_notes(table.source, table.faults)
            self.result.notes += [
                say(
                    "{file}!{column}: overskriften er ikke kjent; verdiene er beholdt i planposten",
                    file=table.source,
                    column=one,
                )
                for one in table.columns_unknown
            ]
        for found in gathered.surveys:
            self.result.notes += fault_notes(found.main.source, found.faults)

    def _archive_registers(self, gathered: Gathered) -> None:
        """A register is a delivery too: it came in, it says something of many plans, and it is kept as it came."""
        stored = {delivery.digest for delivery in self.archive.deliveries()} if self.archive else set()
        for found in gathered.registers:
            outcome = Outcome.DUPLICATE if found.digest in stored else Outcome.ARCHIVED
            if outcome is Outcome.ARCHIVED:
                self._add_delivery(found, {"slag": "planoversikt"})
            self._file(found, outcome, (), say("planoversikten som planene er lest fra"))
        for found in gathered.register_copies:
            self._file(found, Outcome.DUPLICATE, (), say("de samme bytene som planoversikten"))

    def _add_delivery(self, found: Survey, facts: Mapping[str, object]) -> None:
        if self.archive is not None and not self.job.dry_run:
            facts = {**facts, "kilde": found.main.source}
            self.archive.add_delivery(found.main.path, found.main.name, found.digest, facts, self.now)

    def _arrivals(self, scratch: Path) -> dict[PlanId, list[Arrival]]:
        """What came for each plan; deliveries are archived and cut here."""
        arrivals: dict[PlanId, list[Arrival]] = defaultdict(list)
        prints = {key: {m.fingerprint for m in record.maps} for key, record in self.records.items()}
        by_id = {i: prints[key] for key in prints for i in self.known.plan(key).ids}
        stored = list(self.archive.deliveries()) if self.archive else []
        for placed in self.placements:
            found = placed.found
            parts: Mapping[PlanId, Part] = {}
            if deliveries.is_delivery(found):
                if not deliveries.is_known(found, by_id, stored):
                    self._add_delivery(found, {"slag": "kart", "rest": found.rest, "planer": len(found.map_ids)})
                # whether the delivery is stored says nothing of its parts: a run may have been broken off between
                lacking = {i for i in found.map_ids if found.maps[i].fingerprint not in by_id.get(i, ())}
                parts = (
                    deliveries.uncut(found)
                    if self.job.dry_run
                    else deliveries.cut(found, lacking, scratch, self.naming)
                )
                if found.unplaced_objects and lacking:
                    self.result.conflicts.append(
                        say(
                            "{file}: {count} objekter hører ikke til noen plan i fila; de ligger i leveransen",
                            file=found.main.source,
                            count=found.unplaced_objects,
                        )
                    )
            for key in placed.plans:
                arrivals[key] += deliveries.arrivals(placed, key, parts, self.known)
        return arrivals

    def _plans(self, arrivals: Mapping[PlanId, Sequence[Arrival]], registers: Mapping[PlanId, RegisterPart]) -> None:
        moved = self.moved
        keys = sorted({*arrivals, *registers, *moved})
        changes: list[PlanChange] = []
        outcomes: dict[str, list[tuple[Outcome, ...]]] = defaultdict(list)
        for number, key in enumerate(keys):
            self.progress(say("Arkiverer plan {plan}", plan=key), number, len(keys))
            coming = arrivals.get(key, ())
            old = self.records.get(key)
            contents = Contents.of(key, old, removed_digests(old) if old else frozenset())
            contents.drop(moved.get(key, frozenset()))
            for arrival, outcome in zip(coming, contents.add(coming), strict=True):
                outcomes[arrival.placement.found.main.source].append(outcome)
            came = frozenset(digest for arrival in coming for digest in arrival.placement.found.digests)
            rows = registers[key].documents if key in registers else []
            contents.hear(rows, came)
            self.result.notes += [
                say(
                    "{cell}: raden er skjermet, men plan {plan} har ingen slik fil. Rett filnavnet.",
                    cell=cell,
                    plan=key,
                )
                for cell in protecting_nothing(rows, contents.files.values())
            ]
            change = self._change(key, contents, registers.get(key))
            if change is not None:
                changes.append(change)
            if len(changes) == BATCH:
                self._commit(changes)
        self._commit(changes)
        for placed in self.placements:
            if placed.plans:
                self._end(placed, outcomes[placed.found.main.source])

    def _end(self, placed: Placement, outcomes: Sequence[tuple[Outcome, ...]]) -> None:
        """Where each file of a placed group went: archived in one plan and a duplicate in another is archived."""
        failed = [self.failed[key] for key in placed.plans if key in self.failed]
        if failed:
            self._file(placed.found, Outcome.UNPLACED, placed.plans, failed[0])
            return
        best = [next(one for one in Outcome if one in of_file) for of_file in zip(*outcomes, strict=True)]
        self._file(placed.found, best, placed.plans, placed.reason)

    def _change(self, key: PlanId, contents: Contents, register: RegisterPart | None) -> PlanChange | None:
        """The plan's new version, or None when it would say what the last one says."""
        old = self.records.get(key)
        record = joined(contents, old, register)
        self._conflicts(record, contents)
        if old is None and self.registered and (register is None or not register.names_the_plan):
            self.result.conflicts.append(
                say(
                    "plan {plan} «{name}» står ikke i planoversikten; den er laget fra kartet ({source})",
                    plan=key,
                    name=record.text("plannavn"),
                    source=", ".join(contents.files[plan_map.file].source for plan_map in contents.maps),
                )
            )
        self.result.notes += [say("plan {plan}: {what}", plan=key, what=what) for what in contents.replaced]
        self.current[key] = record
        changed = record != old
        version = (self.stored[key].version if old else 0) + 1
        self.result.plans.append(
            PlanLine(str(record.arealplan_id), record.text("plannavn"), version if changed else None, len(record.files))
        )
        return PlanChange(key, record, contents.content) if changed else None

    def _conflicts(self, record: PlanRecord, contents: Contents) -> None:
        self.result.conflicts += [
            say(
                "plan {plan}: {field} er «{kept}» ({kept_from}), men «{lost}» ({lost_from}); begge verdiene er beholdt",
                plan=record.arealplan_id,
                field=field_name(differing.field),
                kept=differing.kept.value,
                kept_from=differing.kept.source,
                lost=differing.lost.value,
                lost_from=differing.lost.source,
            )
            for differing in record.discrepancies
        ]
        self.result.conflicts += [
            say("plan {plan}: {what}", plan=record.arealplan_id, what=what)
            for what in (*contents.doubts, *map_conflicts(record.maps))
        ]

    def _commit(self, changes: list[PlanChange]) -> None:
        """Writes a batch; a plan that cannot be written (its file is gone, or changes all the time) stops no other."""
        if changes and self.archive is not None and not self.job.dry_run:
            try:
                self._write(changes)
            except ArchiveError as error:
                for change in changes:
                    try:
                        self._write([change])
                    except ArchiveError as reason:
                        self._give_up(change.plan_id, str(reason))
                if all(change.plan_id in self.failed for change in changes):
                    raise error from None
        changes.clear()

    def _write(self, changes: Sequence[PlanChange]) -> None:
        assert self.archive is not None  # noqa: S101 - asked before
        self.archive.commit(changes, message=say("planarkiv build"), user=self.job.user, now=self.now)

    def _give_up(self, key: PlanId, reason: str) -> None:
        self.failed[key] = reason
        self.result.conflicts.append(say("plan {plan} er ikke skrevet: {reason}", plan=key, reason=reason))
        self.result.plans = [
            dataclasses.replace(line, version=None) if line.plan == self._today(key) else line
            for line in self.result.plans
        ]
        self.current.pop(key, None)
        if key in self.records:
            self.current[key] = self.records[key]

    def _rest(self) -> None:
        """Files that found no plan: copies of archived bytes are duplicates, the others wait in ``uplassert/``."""
        held = {file.sha512 for record in self.current.values() for file in record.files}
        waiting: list[Placement] = []
        for p in self.placements:
            if p.plans:
                continue
            if p.nowhere:
                self._file(p.found, Outcome.IGNORED, (), p.reason)
                continue
            ended = [
                self._unplaced(file, digest, held) for file, digest in zip(p.found.files, p.found.digests, strict=True)
            ]
            if Outcome.UNPLACED in ended:
                waiting.append(p)
                self._file(p.found, ended, (), p.reason, p.suggestions)
            elif Outcome.DUPLICATE in ended:
                self._file(p.found, ended, (), say("de samme bytene er arkivert i en plan"))
            else:
                self._file(p.found, ended, (), say("fjernet fra arkivet ved en beslutning"))
        if self.archive is not None and not self.job.dry_run:
            keep_unplaced(self.archive, self.answers, waiting, held | self.removed | self.delivered)

    def _unplaced(self, file: SourceFile, digest: str, held: Collection[str]) -> Outcome:
        if digest in self.removed:
            return Outcome.IGNORED
        return Outcome.DUPLICATE if digest in held and file.size else Outcome.UNPLACED

    def _ask(self) -> None:
        """The arbeidsliste: what is unplaced or uncertain and not yet answered."""
        asked = [placed for placed in self.placements if not self.removed.intersection(placed.found.digests)]
        rows = worklist_rows(asked, self.known, self.answers, self.returned, self.current)
        self.result.asked = len(rows)
        if self.archive is not None and not self.job.dry_run:
            self.result.worklist, told = write_worklist(self.archive, rows, self.known, self.current, self.now)
            self.result.messages += told

    def _file(
        self,
        found: Survey,
        outcome: Outcome | Sequence[Outcome],
        keys: Sequence[PlanId],
        reason: str,
        suggestions: Sequence[Suggestion] = (),
    ) -> None:
        plans = tuple(map(self._today, keys))
        offered = tuple(self._today(suggestion.plan) for suggestion in suggestions)
        outcomes = [outcome] * len(found.files) if isinstance(outcome, Outcome) else outcome
        self.result.files += [
            FileLine(file.source, digest, file.size, ended, plans, reason, offered)
            for file, digest, ended in zip(found.files, found.digests, outcomes, strict=True)
        ]

    def _today(self, key: PlanId) -> str:
        return str(self.records[key].arealplan_id if key in self.records else key)
