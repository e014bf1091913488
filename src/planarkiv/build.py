"""``planarkiv build``: sources --> readers --> model --> archive. Read this file from top to bottom."""

import dataclasses
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from planarkiv.archive import Archive, PlanChange, Settings
from planarkiv.archive.runlog import RunLog
from planarkiv.archive.store import is_archive
from planarkiv.errors import UsageError
from planarkiv.intake import deliveries
from planarkiv.intake.answers import keep_unplaced, read_answers, worklist_rows, write_worklist
from planarkiv.intake.contents import Arrival, Contents, Outcome, Part
from planarkiv.intake.gather import Gathered, Progress, gather, read_registers
from planarkiv.intake.known import KnownPlan, KnownPlans
from planarkiv.intake.place import Placement, Placer
from planarkiv.intake.record import RegisterPart, join_extra, join_fields, join_lists, register_parts
from planarkiv.intake.sources import SourceFile, Sources
from planarkiv.intake.survey import Survey
from planarkiv.language import say
from planarkiv.model.planid import PlanId
from planarkiv.model.record import PlanRecord
from planarkiv.model.register import RegisterTable

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


@dataclass(frozen=True, slots=True)
class FileLine:
    """Where one source file went."""

    source: str
    sha512: str
    size: int
    outcome: Outcome
    plans: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class PlanLine:
    """What happened to one plan: ``version`` is the new one, or None when nothing changed."""

    plan: str
    name: str
    version: int | None
    files: int


@dataclass(slots=True)
class Result:
    """Everything a run did, or would do."""

    files: list[FileLine] = field(default_factory=list)
    plans: list[PlanLine] = field(default_factory=list)
    conflicts: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    ignored: int = 0
    worklist: Path | None = None
    asked: int = 0

    @property
    def unplaced(self) -> int:
        """Files that found no plan."""
        return sum(line.outcome is Outcome.UNPLACED for line in self.files)

    @property
    def clean(self) -> bool:
        """True when nothing waits for a person."""
        return not self.conflicts and not self.unplaced


def build(job: Job, progress: Progress, now: datetime | None = None) -> Result:
    """One run, from the sources to the archive. Raises PlanarkivError when the job itself cannot be done."""
    now = now or datetime.now(UTC)
    archive = Archive.open(job.archive) if is_archive(job.archive) else None
    ignore = archive.settings.ignore if archive else ()
    with Sources((*job.sources, *_outside(job)), ignore, job.archive) as sources:
        gathered = gather(sources, _waiting(archive), job.register, progress)
        number = job.number or (archive.settings.numbers[0] if archive else _only_number(gathered))
        registers = read_registers(gathered.registers, number)
        settings = archive.settings if archive else _new_settings(job, gathered, registers, number)
        if job.dry_run:
            return _Run(job, archive, gathered, registers, progress, now).result
        archive = archive or Archive.create(job.archive, settings)
        with archive.writing():
            run = _Run(job, archive, gathered, registers, progress, now)
            run.log(archive)
        from planarkiv import views

        run.result.notes += views.refresh(archive, now=now)
        return run.result


class _Run:
    """One pass over the plans; ``result`` fills as it goes."""

    def __init__(
        self,
        job: Job,
        archive: Archive | None,
        gathered: Gathered,
        registers: Sequence[RegisterTable],
        progress: Progress,
        now: datetime,
    ) -> None:
        self.job, self.archive, self.progress, self.now = job, archive, progress, now
        self.result = Result(ignored=sum(skipped.junk for skipped in gathered.skipped))
        self.stored = {plan.key: plan for plan in (archive.plans() if archive else ())}
        self.records = {key: plan.record() for key, plan in self.stored.items()}
        self.known = known_plans(self.records, registers, gathered.surveys)
        self.answers = read_answers(job.worklist, archive, self.known, gathered.surveys, now)
        placer = Placer(self.known, registers, self.answers.decisions)
        self.placements = placer.place(gathered.surveys)
        self._notes(gathered, registers)
        with tempfile.TemporaryDirectory(prefix="planarkiv-") as scratch:
            self._archive_registers(gathered.registers)
            arrivals = self._arrivals(Path(scratch))
            self._plans(arrivals, register_parts(registers, {i: plan.key for plan in self.known for i in plan.ids}))
            self._rest()
        self._ask()
        self.result.files.sort(key=lambda line: line.source)

    def _notes(self, gathered: Gathered, registers: Sequence[RegisterTable]) -> None:
        self.result.conflicts += self.answers.faults
        for skipped in gathered.skipped:
            outcome = Outcome.IGNORED if skipped.junk else Outcome.UNPLACED
            self.result.files.append(FileLine(skipped.source, "", 0, outcome, (), skipped.reason))
        for table in registers:
            for fault in table.faults:
                place = f"{table.source}!{fault.cell}" if fault.cell else f"{table.source}:{fault.line or 1}"
                values = ", ".join(f"{name}: {value}" for name, value in fault.values.items())
                self.result.notes.append(f"{place}: {fault.kind}" + (f" ({values})" if values else ""))

    def _archive_registers(self, registers: Sequence[Survey]) -> None:
        """A register is a delivery too: it came in, it says something of many plans, and it is kept as it came."""
        stored = {delivery.digest for delivery in self.archive.deliveries()} if self.archive else set()
        for found in registers:
            outcome = Outcome.DUPLICATE if found.digest in stored else Outcome.ARCHIVED
            if outcome is Outcome.ARCHIVED:
                self._add_delivery(found, {"slag": "planoversikt"})
            self._file(found, outcome, (), say("planoversikten som planene er lest fra"))

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
            if deliveries.is_delivery(found) and not deliveries.is_known(found, by_id, stored):
                self._add_delivery(found, {"slag": "kart", "rest": found.rest, "planer": len(found.map_ids)})
                new = {i for i in found.map_ids if found.maps[i].fingerprint not in by_id.get(i, ())}
                parts = _uncut(found) if self.job.dry_run else deliveries.cut(found, new, scratch)
                if found.unplaced_objects:
                    self.result.conflicts.append(
                        say(
                            "{file}: {count} objekter hører ikke til noen plan i fila; de ligger i leveransen",
                            file=found.main.source,
                            count=found.unplaced_objects,
                        )
                    )
            for key in placed.plans:
                arrivals[key] += _of_plan(placed, key, parts, self.known)
        return arrivals

    def _plans(self, arrivals: Mapping[PlanId, Sequence[Arrival]], registers: Mapping[PlanId, RegisterPart]) -> None:
        moved = self._moved_away(arrivals)
        keys = sorted({*arrivals, *registers, *moved})
        changes: list[PlanChange] = []
        outcomes: dict[str, list[Outcome]] = defaultdict(list)
        for number, key in enumerate(keys):
            self.progress(say("Arkiverer plan {plan}", plan=key), number, len(keys))
            coming = arrivals.get(key, ())
            contents = Contents.of(key, self.records.get(key))
            contents.drop(moved.get(key, frozenset()))
            for arrival, outcome in zip(coming, contents.add(coming), strict=True):
                outcomes[arrival.placement.found.main.source].append(outcome)
            change = self._change(key, contents, registers.get(key))
            if change is not None:
                changes.append(change)
            if len(changes) == BATCH:
                self._commit(changes)
        self._commit(changes)
        for placed in self.placements:
            if placed.plans:
                ended = outcomes[placed.found.main.source]
                outcome = Outcome.ARCHIVED if Outcome.ARCHIVED in ended else Outcome.DUPLICATE
                self._file(placed.found, outcome, placed.plans, placed.reason)

    def _change(self, key: PlanId, contents: Contents, register: RegisterPart | None) -> PlanChange | None:
        """The plan's new version, or None when it would say what the last one says."""
        old = self.records.get(key)
        fields, discrepancies = join_fields(old, register, contents.new_maps, contents.gone_maps)
        record = dataclasses.replace(
            old or PlanRecord(key),
            fields=fields,
            discrepancies=discrepancies,
            files=tuple(contents.files[path] for path in sorted(contents.files)),
            documents=tuple(contents.documents),
            maps=tuple(contents.maps),
            lists=join_lists(old, register),
            extra=join_extra(old, register),
        )
        self._conflicts(record, contents)
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
                field=differing.field,
                kept=differing.kept.value,
                kept_from=differing.kept.source,
                lost=differing.lost.value,
                lost_from=differing.lost.source,
            )
            for differing in record.discrepancies
        ]
        self.result.conflicts += [
            say("plan {plan}: {what}", plan=record.arealplan_id, what=what) for what in contents.conflicts()
        ]

    def _commit(self, changes: list[PlanChange]) -> None:
        if changes and self.archive is not None and not self.job.dry_run:
            self.archive.commit(changes, message=say("planarkiv build"), user=self.job.user, now=self.now)
        changes.clear()

    def _moved_away(self, arrivals: Mapping[PlanId, Sequence[Arrival]]) -> dict[PlanId, frozenset[str]]:
        """Files that a person says belong to another plan than the one they were put in before, by that plan."""
        decided = self.answers.decisions
        homes = {
            digest: {key for key in arrivals if any(a.placement.found.digest == digest for a in arrivals[key])}
            for digest in decided
        }
        moved: dict[PlanId, set[str]] = defaultdict(set)
        for key, record in self.records.items():
            for file in record.files:
                if file.sha512 in decided and homes[file.sha512] and key not in homes[file.sha512]:
                    moved[key].add(file.sha512)
        return {key: frozenset(digests) for key, digests in moved.items()}

    def _rest(self) -> None:
        """Files that found no plan: copies of archived bytes are duplicates, the others wait in ``uplassert/``."""
        placed = {digest for p in self.placements if p.plans for digest in p.found.digests}
        placed |= {file.sha512 for record in self.records.values() for file in record.files}
        waiting: list[Placement] = []
        for p in self.placements:
            if p.plans:
                continue
            if p.nowhere:
                self._file(p.found, Outcome.IGNORED, (), p.reason)
            elif p.found.digest in placed and p.found.main.size:
                self._file(p.found, Outcome.DUPLICATE, (), say("de samme bytene er arkivert i en plan"))
            else:
                waiting.append(p)
                self._file(p.found, Outcome.UNPLACED, (), p.reason)
        if self.archive is not None and not self.job.dry_run:
            keep_unplaced(self.archive, self.answers, waiting, placed)

    def _ask(self) -> None:
        """The arbeidsliste: what is unplaced or uncertain and not yet answered."""
        rows = worklist_rows(self.placements, self.known, self.answers)
        self.result.asked = len(rows)
        if self.archive is not None and not self.job.dry_run:
            self.result.worklist = write_worklist(self.archive, self.answers, rows, self.known, self.now)

    def _file(self, found: Survey, outcome: Outcome, keys: Sequence[PlanId], reason: str) -> None:
        plans = tuple(str(self.records[key].arealplan_id if key in self.records else key) for key in keys)
        self.result.files += [
            FileLine(file.source, digest, file.size, outcome, plans, reason)
            for file, digest in zip(found.files, found.digests, strict=True)
        ]

    def log(self, archive: Archive) -> None:
        """One line for every file, every changed plan and every conflict, and one for the run."""
        result, log = self.result, RunLog(archive.root, self.now)
        for line in result.files:
            log.event(
                "fil",
                kilde=line.source,
                sha512=line.sha512,
                utfall=line.outcome.value,
                planer=line.plans,
                grunn=line.reason,
            )
        for plan in result.plans:
            if plan.version:
                log.event("plan", plan=plan.plan, versjon=plan.version, filer=plan.files)
        for text in result.conflicts:
            log.event("konflikt", tekst=text)
        log.event("slutt", filer=len(result.files), uplassert=result.unplaced, ignorert=result.ignored)


def known_plans(
    records: Mapping[PlanId, PlanRecord], registers: Sequence[RegisterTable], surveys: Iterable[Survey]
) -> KnownPlans:
    """Every plan there is or will be: archived, a register row, or an id in a map. Nothing else makes a plan."""
    plans = {
        key: KnownPlan(
            key, tuple(dict.fromkeys((key, *record.ids))), record.text("plannavn"), record.text("saksnummer")
        )
        for key, record in records.items()
    }
    key_of = {plan_id: plan.key for plan in plans.values() for plan_id in plan.ids}
    for plan_id, name, case in _named(registers, surveys):
        key = key_of.setdefault(plan_id, plan_id)
        old = plans.get(key, KnownPlan(key, (key,)))
        plans[key] = dataclasses.replace(old, name=old.name or name, case_number=old.case_number or case)
    return KnownPlans(plans.values())


def _named(registers: Sequence[RegisterTable], surveys: Iterable[Survey]) -> Iterator[tuple[PlanId, str, str]]:
    for table in registers:
        for row in table.rows:
            if row.plan_id is not None:
                name, case = (str(row.fields[n].value) if n in row.fields else "" for n in ("plannavn", "saksnummer"))
                yield row.plan_id, name, case
    for found in surveys:
        for plan_id, facts in found.maps.items():
            if plan_id is not None:
                yield plan_id, next((text for text, _ in facts.fields.get("plannavn", ())), ""), ""


def _of_plan(placed: Placement, key: PlanId, parts: Mapping[PlanId, Part], known: KnownPlans) -> list[Arrival]:
    """One arrival for a document or a whole map; one for each part of a delivery that is this plan's."""
    found = placed.found
    if deliveries.is_delivery(found):
        ids = [plan_id for plan_id in found.map_ids if known.key_of(plan_id) == key]
        return [Arrival(placed, found.maps[plan_id], parts.get(plan_id)) for plan_id in ids]
    return [Arrival(placed, next(iter(found.maps.values()), None))]


def _uncut(found: Survey) -> dict[PlanId, Part]:
    """Parts for a dry run: nothing is written, so nothing is cut."""
    return {plan_id: Part(found.main.path, found.digest, found.main.size, found.digest) for plan_id in found.map_ids}


def _outside(job: Job) -> tuple[Path, ...]:
    """The register given by name, when it does not lie in one of the sources."""
    if job.register is None:
        return ()
    register = job.register.resolve()
    inside = any(register.is_relative_to(source.resolve()) for source in job.sources)
    return () if inside else (register,)


def _waiting(archive: Archive | None) -> Iterator[SourceFile]:
    """Files in ``uplassert/``: they are asked about again until somebody answers."""
    for entry in archive.unplaced.entries().values() if archive else ():
        *folders, name = entry.sources[0].split("/")
        path = archive.unplaced.path_of(entry.sha512) if archive else Path()
        yield SourceFile(path, entry.sources[0], tuple(folders), name, entry.size, 0)


def _only_number(gathered: Gathered) -> str | None:
    return gathered.numbers[0] if len(gathered.numbers) == 1 else None


def _new_settings(job: Job, gathered: Gathered, registers: Sequence[RegisterTable], number: str | None) -> Settings:
    """Whose archive a new one is. Raises UsageError with the line to type when that cannot be seen."""
    seen = {row.plan_id.number for table in registers for row in table.rows if row.plan_id}
    number = number or (seen.pop() if len(seen) == 1 and not gathered.numbers else None)
    if number is None:
        raise UsageError(
            say(
                "Et nytt arkiv må vite hvilken kommune det gjelder{found}. Skriv:\n"
                "  planarkiv build {sources} --archive {archive} --kommune NNNN",
                found=say(" (kartene nevner {numbers})", numbers=", ".join(gathered.numbers))
                if gathered.numbers
                else "",
                sources=" ".join(_quoted(path) for path in job.sources),
                archive=_quoted(job.archive),
            )
        )
    return Settings(numbers=(number,), name=job.name, epsg=job.epsg or epsg_of(number))


def _quoted(path: Path) -> str:
    return f'"{path}"' if " " in str(path) else str(path)


def epsg_of(number: str) -> int:
    """The EUREF89 UTM zone usually used there: 33 for Nordland and Troms, 35 for Finnmark, else 32 (law.md 3).

    There is no official table by municipality: the setting in planarkiv.toml decides.
    """
    county = number[:2]
    if county in {"18", "19", "54", "55"}:
        return 25833
    return 25835 if county in {"20", "56"} else 25832
