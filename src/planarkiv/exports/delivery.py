"""Makes a result in its staging place: plan by plan, or as one whole; what is unchanged comes from the last result."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import cast

from planarkiv.archive import StoredPlan, disk
from planarkiv.errors import ArchiveError
from planarkiv.exports import PlanExport, WholeExport
from planarkiv.exports.choice import Chosen, Filters, LeftOut, entry_of, let_out
from planarkiv.exports.clearance import Held
from planarkiv.exports.files import part_names
from planarkiv.exports.memory import Part, Remembered
from planarkiv.exports.run import Outcome, Run, Told
from planarkiv.exports.target import Target
from planarkiv.language import say
from planarkiv.views.entries import PlanEntry

ATTEMPTS = 3
"""How often a plan is read again that somebody writes to while it is read."""


@dataclass(slots=True)
class Delivery:
    """What was made. ``parts`` is every plan of the result by the folder of its object, with those that failed.
    ``as_it_was``: nothing differs from the result that is there, and nothing is staged."""

    parts: dict[str, Part] = field(default_factory=dict)
    as_it_was: bool = False


def deliver(
    module: PlanExport | WholeExport,
    chosen: Chosen,
    target: Target,
    run: Run,
    *,
    key: Mapping[str, str],
    filters: Filters,
) -> Delivery:
    """Makes the new result at ``target.staged``. ``key`` is what the result depends on beside the plans.

    Plans that fail are told in ``run``. Raises PlanarkivError and OSError when the result as a whole cannot be made.
    """
    known = target.remembered
    earlier = known if known is not None and known.key == key else None
    work = _Work(chosen, target, run, filters, earlier)
    if work.is_as_it_was():
        return Delivery(dict(earlier.parts) if earlier else {}, as_it_was=True)
    target.begin()
    if hasattr(module, "write_plan"):
        return _PlanByPlan(cast("PlanExport", module), work).make()
    return _AsAWhole(module, work).make()


class _Work:
    """What there is to do, and what is there from before."""

    def __init__(self, chosen: Chosen, target: Target, run: Run, filters: Filters, earlier: Remembered | None) -> None:
        self.chosen, self.target, self.run, self.filters = chosen, target, run, filters
        self.known = earlier.parts if earlier else {}
        self.is_whole = earlier is not None and target.is_as_left
        self.changed = [entry for entry in chosen.entries if not self.is_unchanged(entry)]
        run.stays = self.may_stay
        run.expect(chosen.entries)

    def is_unchanged(self, entry: PlanEntry) -> bool:
        part = self.known.get(str(entry.folder))
        return part is not None and part.stamp == entry.stamp

    def may_stay(self, entry: PlanEntry) -> str:
        """The stamp of what the last result has of the plan, where that may stay out there: nothing of it has been
        marked skjermet or removed since."""
        part = self.known.get(str(entry.folder))
        return part.made_of if part is not None and part.mark == self.held(entry).mark else ""

    def is_as_it_was(self) -> bool:
        """Whether the result that is there has just these plans as they are now."""
        same = self.known.keys() == {str(entry.folder) for entry in self.chosen.entries}
        if not (self.is_whole and same) or self.changed or self.chosen.damaged:
            return False
        for entry in self.chosen.entries:
            self.run.unchanged(entry)
        return True

    def held(self, entry: PlanEntry) -> Held:
        return self.chosen.held[str(entry.folder)]

    def again(self, entry: PlanEntry) -> PlanEntry:
        """The plan as it is by now. Raises ArchiveError and OSError."""
        archive = self.run.archive
        read = entry_of(archive, StoredPlan(entry.plan.root, entry.plan.key), self.filters)
        if read is None:
            raise ArchiveError(say("planen er borte fra arkivet"))
        new, self.chosen.held[str(entry.folder)] = let_out(read, self.filters)
        return new


def _has_changed(entry: PlanEntry) -> bool:
    return entry.plan.stamp() != entry.stamp


def _changes_all_the_time() -> ArchiveError:
    return ArchiveError(say("planen ble endret hver gang den ble lest. Kjør igjen når arkivet er i ro."))


# --- plan by plan ------------------------------------------------------------------------------------------------


class _PlanByPlan:
    """A folder with a part for each plan, ``4219/202103``."""

    def __init__(self, module: PlanExport, work: _Work) -> None:
        self.module, self.work, self.run = module, work, work.run
        self.root = work.target.staged
        self.staging = disk.Staging()
        self.parts: dict[str, Part] = {}
        self._left = _by_part(work.target, work.known.values()) if work.known else {}

    def make(self) -> Delivery:
        self.staging.folder(self.root)
        for entry, path in zip(self.work.chosen.entries, part_names(self.work.chosen.entries), strict=True):
            self.parts[str(entry.folder)] = self._part(entry, path)
        for damaged in self.work.chosen.damaged:
            self._damaged(damaged)
        return Delivery(self.parts)

    def _part(self, entry: PlanEntry, path: str) -> Part:
        earlier = self.work.known.get(str(entry.folder))
        if earlier is not None and earlier.stamp == entry.stamp and self._take_over(earlier, path):
            self.run.unchanged(entry)
            return replace(earlier, path=path if earlier.path else "")
        into = self.root / path
        stamp = ""
        with self.run.plan(entry):
            stamp = self._write(entry, into)
        mark, plan = self.work.held(entry).mark, str(entry.record.arealplan_id)
        if self.run.has_failed(entry):
            if into.exists():
                disk.delete_tree(into)
            self.staging.forget(into)
            if earlier is not None and self.work.may_stay(entry) and earlier.path and self._take_over(earlier, path):
                self.run.kept(entry)
                return replace(earlier, stamp="", path=path)
            return Part(plan)
        return Part(plan, stamp, stamp, path if into.exists() else "", mark)

    def _write(self, entry: PlanEntry, into: Path) -> str:
        """Writes one plan, again when it was changed meanwhile; the stamp of what was written."""
        for _ in range(ATTEMPTS):
            self.staging.folder(into)
            self.module.write_plan(entry, into, self.run)
            if not _has_changed(entry):
                if disk.is_empty_folder(into):
                    disk.delete_folder(into)
                    self.staging.forget(into)
                return entry.stamp
            disk.delete_tree(into)
            self.staging.forget(into)
            entry = self.work.again(entry)
        raise _changes_all_the_time()

    def _damaged(self, damaged: LeftOut) -> None:
        """A plan that cannot be read keeps the part it has when that was made from it as it is."""
        told = Told(str(damaged.plan), damaged.folder, Outcome.FAILED, damaged.reason)
        self.run.plans[damaged.folder] = told
        earlier = self.work.known.get(damaged.folder)
        if earlier is None or not earlier.path:
            return
        plan = StoredPlan(self.run.archive.root / damaged.folder, damaged.plan)
        try:
            same = plan.stamp() == earlier.made_of
        except ArchiveError:
            same = False
        if same and not (self.root / earlier.path).exists() and self._take_over(earlier, earlier.path):
            told.outcome = Outcome.KEPT
            self.parts[damaged.folder] = replace(earlier, stamp="")

    def _take_over(self, earlier: Part, path: str) -> bool:
        """Gives the files that a plan has in the last result a name in the new one, if they are as they were left."""
        if not earlier.path:
            return True
        files = self._left.get(earlier.path)
        if files is None:
            return False
        for name in files:
            self.staging.link(self.work.target.path / earlier.path / name, self.root / path / name)
        return True


def _by_part(target: Target, parts: Collection[Part]) -> Mapping[str, Sequence[str]]:
    """The files of each part of the last result, by its folder: those parts only that nobody has touched."""
    known = target.remembered.files if target.remembered else {}
    paths = {part.path for part in parts if part.path}
    found: dict[str, list[str]] = defaultdict(list)
    touched: set[str] = set()
    for name in known.keys() | target.files.keys():
        unit, _, rest = name.partition("/")
        folder, _, inside = rest.partition("/")
        part = f"{unit}/{folder}"
        if part not in paths:
            continue
        if known.get(name) == target.files.get(name):
            found[part].append(inside)
        else:
            touched.add(part)
    return {part: sorted(files) for part, files in found.items() if part not in touched}


# --- as one whole ------------------------------------------------------------------------------------------------


class _AsAWhole:
    """One file, or a folder that is of all plans together."""

    def __init__(self, module: WholeExport, work: _Work) -> None:
        self.module, self.work, self.run = module, work, work.run
        self.entries = {str(entry.folder): entry for entry in work.chosen.entries}

    def make(self) -> Delivery:
        work, staged = self.work, self.work.target.staged
        self._write(staged, work.target.path if work.is_whole else None, work.changed)
        for _ in range(ATTEMPTS):
            late = [entry for entry in self.entries.values() if _has_changed(entry)]
            if not late:
                break
            self._redo(late)
        for damaged in work.chosen.damaged:
            self.run.plans[damaged.folder] = Told(str(damaged.plan), damaged.folder, Outcome.FAILED, damaged.reason)
        changed = {str(entry.folder) for entry in work.changed}
        for folder, entry in self.entries.items():
            if folder in changed:
                self.run.written(entry)
            else:
                self.run.unchanged(entry)
        return Delivery({folder: self._part(entry) for folder, entry in self.entries.items()})

    def _write(self, into: Path, previous: Path | None, changed: Sequence[PlanEntry]) -> None:
        self.module.write(list(self.entries.values()), into, self.run, previous=previous, changed=changed)

    def _redo(self, late: Sequence[PlanEntry]) -> None:
        """Makes the result again where plans have changed since they were read."""
        target = self.work.target
        again = [self.work.again(entry) for entry in late]
        self.entries |= {str(entry.folder): entry for entry in again}
        before = target.scratch / "forrige" / target.path.name
        disk.Staging().folder(before.parent)
        disk.rename(target.staged, before)
        self._write(target.staged, before, again)
        disk.delete_tree(before.parent)

    def _part(self, entry: PlanEntry) -> Part:
        told = self.run.plans[str(entry.folder)]
        if told.outcome is Outcome.KEPT:
            return replace(self.work.known[told.folder], stamp="")
        if told.outcome is Outcome.FAILED:
            return Part(told.plan)
        return Part(told.plan, entry.stamp, entry.stamp, mark=self.work.held(entry).mark)
