"""One run over one or many targets: gathers judgements into findings on the disk, counts, and a line for each plan."""

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from planarkiv.archive import Archive, disk, layout
from planarkiv.archive.intent import work_folders
from planarkiv.archive.lock import is_locked
from planarkiv.engine import Chosen, Judge, Judgement
from planarkiv.examine.archived import PlanKey, judge_key
from planarkiv.examine.exhibits import Exhibits
from planarkiv.examine.memory import ALL_PLANS, Judgements, digest
from planarkiv.examine.plans import from_plain
from planarkiv.examine.sieve import Sieve
from planarkiv.examine.spool import Spool
from planarkiv.examine.submitted import judgements
from planarkiv.examine.task import Task
from planarkiv.examine.worker import start_worker
from planarkiv.findings import Tally
from planarkiv.intake.packages import NESTED, holds_plans, opened, packages_within
from planarkiv.intake.packed import is_packed
from planarkiv.intake.sources import Sources
from planarkiv.intake.submission import read_submission
from planarkiv.language import say
from planarkiv.pool import in_order
from planarkiv.profile import Profile
from planarkiv.readers.packages import Kind
from planarkiv.report import PlanLine, Target
from planarkiv.subjects import Collection, Owner, Package, PlanSummary

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Choices:
    """How a run is done: the rules, the profile they come from, worker processes, and the day it is (ISO).

    ``remember`` is False where earlier judgements are neither used nor kept; ``schemas`` is a folder of XML schemas;
    ``pictures`` is True where maps are to be drawn.
    """

    chosen: Sequence[Chosen]
    profile: Profile
    today: str
    jobs: int = 1
    remember: bool = True
    schemas: str = ""
    pictures: bool = False


class Run:
    """Looks at one target after another; the results gather in ``spool``, ``plans``, ``tallies`` and ``counts``."""

    def __init__(self, choices: Choices, spool: Spool, progress: Progress, sieve: Sieve | None = None) -> None:
        self._choices = choices
        self._spool = spool
        self._progress = progress
        self._sieve = sieve or Sieve()
        self.targets: list[Target] = []
        self.plans: list[PlanLine] = []
        self._tallies: dict[str, Tally] = {each.rule.id: Tally() for each in choices.chosen}
        self._alike: Counter[tuple[str, tuple[str, ...]]] = Counter()
        self.by_rule: Counter[str] = Counter()
        self.counts: Counter[str] = Counter()
        self._by_plan: dict[tuple[str, str], Counter[str]] = {}
        self.exhibits = Exhibits(spool.path.with_name("vist"), choices.profile.naming) if choices.pictures else None

    def archive(self, path: Path, owner: Owner) -> None:
        """Looks at an archive. Raises ArchiveError when it is none, or its settings are wrong."""
        archive = Archive.open(path)
        target = Target(str(path), archive.settings.name or path.resolve().name, is_archive=True)
        self.targets.append(target)
        task = self._task(owner)
        keys = [PlanKey(plan.root, plan.key.number, plan.key.planid) for plan in archive.plans()]
        stamps = {key: _stamp(key.folder) for key in keys}
        damaged: list[tuple[str, str]] = []
        summaries: list[PlanSummary] = []
        stored: dict[str, PlanKey] = {}
        lasting = True
        with Judgements(path, task, remember=self._choices.remember) as memory:
            new = [key for key in keys if not memory.known(_name(key), stamps[key])]
            judged = in_order(judge_key, new, start_worker, task, self._choices.jobs)
            waiting = set(new)
            for number, key in enumerate(keys):
                self._progress(say("Kontrollerer {target}", target=target.name), number, len(keys))
                data = next(judged) if key in waiting else b""
                judgement = Judgement.from_bytes(data) if data else memory.recall(_name(key)) or _again(key, task)
                lasting &= judgement.lasts and bool(stamps[key])
                if isinstance(judgement.summary, str):
                    lasting = False
                    damaged.append((f"{key.number}/{key.planid}", judgement.summary))
                    continue
                if key in waiting and stamps[key] and judgement.lasts:
                    memory.keep(_name(key), stamps[key], data)
                summaries.append(self._take(target, judgement))
                stored[summaries[-1].plan] = key
            memory.forget_others({ALL_PLANS, *map(_name, keys)})
            unplaced = tuple(sorted(source for file in archive.unplaced.entries().values() for source in file.sources))
            broken_off = () if is_locked(path) else _broken_off(path)
            collection = Collection(target.name, True, tuple(summaries), unplaced, broken_off, tuple(damaged))
            if lasting:
                stamp = digest(repr((target.name, sorted(stamps.values()), unplaced, broken_off)).encode())
                self._remembered(target, task, collection, memory, stamp)
            else:
                self._together(target, task, collection)
        if self.exhibits is not None:
            self.exhibits.archive(target.path, {plan: key.stored for plan, key in stored.items()})

    def submission(self, paths: Sequence[Path], owner: Owner) -> None:
        """Looks at a folder, a zip, or some single files that belong together. Writes nothing beside them."""
        name = paths[0].resolve().name if len(paths) == 1 else say("{count} filer", count=len(paths))
        holds_others = paths[0].is_dir() or is_packed(paths[0])
        target = Target(
            ", ".join(map(str, paths)), name, is_archive=False, single=() if holds_others else tuple(map(str, paths))
        )
        self.targets.append(target)
        target.files = self._submitted(target, paths, self._task(owner))

    def package(self, path: Path, kind: Kind, owner: Owner) -> None:
        """Looks at a package, and at the plans in it as at a submission where they lie under their own names.

        Raises OSError when its folders cannot be read.
        """
        target = Target(str(path), path.resolve().name, is_archive=False)
        self.targets.append(target)
        self._package(target, path, kind, target.name, self._task(owner))

    def _package(self, target: Target, path: Path, kind: Kind, name: str, task: Task, depth: int = NESTED) -> None:
        """Judges one package of a target, and the packages or the plans in it."""
        with opened(path, kind, partial(self._progress, say("Kontrollerer {target}", target=name))) as found:
            # what lies in an inner package lies in the outer one too
            target.files = target.files or found.facts.files
            target.package += (" + " if target.package else "") + f"{kind.value} {found.facts.version}".strip()
            judge = Judge(task.chosen)
            judge.judge(Package(name, kind.value, found.faults))
            self._count(target, judge.judgement)
            if (content := found.content) is None:
                return
            within = packages_within(content)
            for inner, inner_kind in within if depth else ():
                inside = inner.relative_to(content.parent).as_posix()
                self._package(target, inner, inner_kind, f"{name}/{inside}", task, depth - 1)
            if not within and holds_plans(content):
                target.content_judged = True
                self._submitted(target, (content,), task)

    def _submitted(self, target: Target, paths: Sequence[Path], task: Task) -> int:
        """Judges files as a submission of the target, and returns how many there are."""
        with Sources(paths) as sources:
            submission = read_submission(sources, self._progress, self._choices.profile.naming)
            summaries = []
            for judgement in judgements(submission, task, self._choices.jobs):
                if judgement.summary is not None:
                    summaries.append(self._take(target, judgement))
                else:
                    self._count(target, judgement)
            self._together(target, task, Collection(target.name, False, tuple(summaries)))
            if self.exhibits is not None:
                self.exhibits.submission(target.path, submission)
            return len(submission.files)

    def _task(self, owner: Owner) -> Task:
        choices = self._choices
        return Task.of(list(choices.chosen), choices.profile.levels, owner, choices.schemas, choices.profile.naming)

    def failed(self, path: Path, why: str) -> None:
        """Notes a target that could not be looked at."""
        self.targets = [each for each in self.targets if each.path != str(path)]
        self.targets.append(Target(str(path), path.name, is_archive=False, failed=why))

    def _together(self, target: Target, task: Task, collection: Collection) -> None:
        """Rules on all plans together."""
        judge = Judge(task.chosen)
        judge.judge(collection)
        self._count(target, judge.judgement)

    def _remembered(self, target: Target, task: Task, collection: Collection, memory: Judgements, stamp: str) -> None:
        """The same, as it was found before of the same plans."""
        known = memory.recall(ALL_PLANS) if memory.known(ALL_PLANS, stamp) else None
        if known is not None:
            self._count(target, known)
            return
        judge = Judge(task.chosen)
        judge.judge(collection)
        if judge.judgement.lasts:
            memory.keep(ALL_PLANS, stamp, judge.judgement.to_bytes())
        self._count(target, judge.judgement)

    def _take(self, target: Target, judgement: Judgement) -> PlanSummary:
        summary = from_plain(judgement.summary)
        target.plans += 1
        line = PlanLine(
            target.path,
            summary.plan,
            summary.name,
            summary.status,
            summary.level,
            summary.required,
            summary.required_reason,
            summary.missing,
        )
        self.plans.append(line)
        self._count(target, judgement)
        return summary

    def _count(self, target: Target, judgement: Judgement) -> None:
        holding = self._sieve.through(each for each in judgement.findings if each.holds_on(self._choices.today))
        self._spool.add(len(self.targets), target.path, holding)
        if self.exhibits is not None:
            self.exhibits.note(target.path, holding)
        if judgement.alike:
            self._alike.update((text, tuple(rules)) for text, rules in judgement.alike.items())
        else:
            for rule, tally in judgement.tallies.items():
                self._tallies[rule].add(tally)
        self.by_rule.update(each.rule for each in holding)
        for each in holding:
            self.counts[each.severity] += 1
            if each.plan:
                self._by_plan.setdefault((target.path, each.plan), Counter())[each.severity] += 1

    @property
    def tallies(self) -> Mapping[str, Tally]:
        """How each rule fared over all that was looked at."""
        for (text, rules), times in self._alike.items():
            tally = Tally.from_json(json.loads(text))
            for rule in rules:
                self._tallies[rule].add(tally, times)
        self._alike.clear()
        return self._tallies

    def lines(self) -> list[PlanLine]:
        """A line for each plan, with what was found of it in any of its files."""
        for line in self.plans:
            line.counts = self._by_plan.get((line.target, line.plan), Counter())
        return self.plans


def _name(key: PlanKey) -> str:
    return f"{key.number}/{key.planid}"


def _again(key: PlanKey, task: Task) -> Judgement:
    """The judgement of a plan whose remembered one could not be read."""
    start_worker(task)
    return Judgement.from_bytes(judge_key(key))


def _stamp(folder: Path) -> str:
    """What the plan's sidecar says: another text whenever any byte of the plan is meant to be another."""
    try:
        return disk.read(folder / layout.SIDECAR).decode("ascii", "replace")
    except OSError:
        return ""


def _broken_off(root: Path) -> tuple[str, ...]:
    """Writes that were begun and never finished, by their folder in ``.arbeid/``."""
    prefixes = (layout.STAGED, layout.DECIDED)
    return tuple(f"{layout.WORK}/{name}" for prefix in prefixes for name in work_folders(root, prefix))
