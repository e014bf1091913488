"""The archive: opened, read, and changed by one writer at a time."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Self

from planarkiv.archive import commit as batch
from planarkiv.archive import disk, layout, recovery
from planarkiv.archive.intent import new_stage
from planarkiv.archive.lock import writer_lock
from planarkiv.archive.ocfl import Content, Stamp, utc_text
from planarkiv.archive.readme import readme_text
from planarkiv.archive.settings import Settings, read_settings, settings_text
from planarkiv.archive.stored import StoredDelivery, StoredPlan, deliveries_in, object_folders, plans_in
from planarkiv.archive.unplaced import Unplaced
from planarkiv.errors import ArchiveError, UsageError
from planarkiv.language import prefer, say
from planarkiv.model import record_json
from planarkiv.model.planid import PlanId
from planarkiv.model.record import PlanRecord


@dataclass(frozen=True, slots=True)
class PlanChange:
    """The whole new state of one plan.

    ``plan_id`` is the planid the object is made from: for a stored plan its `StoredPlan.key`. ``content`` is every
    file of the record by logical path, ``plan.json`` left out.
    """

    plan_id: PlanId
    record: PlanRecord
    content: Mapping[str, Content]


class Archive:
    """A plan archive on disk. Reading takes no lock and writes nothing."""

    def __init__(self, root: Path, settings: Settings) -> None:
        self.root = root
        self.settings = settings
        self.unplaced = Unplaced(root)
        self.recovered: tuple[recovery.Recovery, ...] = ()
        self._held = False
        self._by_id: dict[PlanId, StoredPlan] | None = None

    @classmethod
    def create(cls, root: Path, settings: Settings) -> Self:
        """A new archive in an empty or new folder; an archive that is there is opened as it is. Raises ArchiveError."""
        if is_archive(root):
            return cls.open(root)
        require_free(root)
        try:
            root.mkdir(parents=True, exist_ok=True)
            with writer_lock(root):
                _make_skeleton(root, settings)
        except OSError as error:
            raise ArchiveError(say("Kunne ikke lage arkivet {root}: {error}.", root=root, error=error)) from error
        return cls.open(root)

    @classmethod
    def open(cls, root: Path) -> Self:
        """The archive in ``root``. Raises ArchiveError when there is none, or its settings are wrong."""
        if not is_archive(root):
            raise ArchiveError(
                say("{root} er ikke et planarkiv: filen {file} mangler.", root=root, file=layout.SETTINGS)
            )
        settings = read_settings(root)
        prefer(settings.language)
        return cls(root, settings)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Holds the archive for writing and finishes what a killed writer left (`recovered` says what).

        Raises ArchiveError at once when another process writes.
        """
        with writer_lock(self.root):
            self._held = True
            try:
                self.recovered = recovery.recover(self.root)
                self.forget()
                yield
            finally:
                self._held = False

    def forget(self) -> None:
        """Reads again what was remembered of plans and unplaced files: it was changed behind this object."""
        self._by_id = None
        self.unplaced.forget()

    def plans(self) -> Iterator[StoredPlan]:
        """Every plan, sorted by key. Inventories are read only when asked for."""
        return plans_in(self.root)

    def deliveries(self) -> Iterator[StoredDelivery]:
        """Every delivery that held several plans, sorted by digest."""
        return deliveries_in(self.root)

    def find(self, plan_id: PlanId) -> StoredPlan | None:
        """The plan that has ``plan_id`` today, else the one that had it earlier.

        The first search of an id that is not its plan's folder reads every record; later ones remember.
        """
        if self._by_id is None:
            plan = self._stored(plan_id)
            if disk.reachable(plan.root).is_dir() and plan.ids()[0] == plan_id:
                return plan
            self._by_id = {}
            for each in self.plans():
                self._remember(each, each.ids())
        return self._by_id.get(plan_id)

    def named(self, text: str) -> StoredPlan | None:
        """The plan that a person means: ``4219/202103``, or ``202103`` alone, today's id or an earlier one."""
        for written in (text, *(f"{number}/{text}" for number in self.settings.numbers)):
            try:
                plan = self.find(PlanId.parse(written))
            except ValueError:
                continue
            if plan is not None:
                return plan
        return None

    def _remember(self, plan: StoredPlan, ids: Sequence[PlanId]) -> None:
        if self._by_id is None:
            return
        self._by_id[ids[0]] = plan
        for earlier in ids[1:]:
            holder = self._by_id.get(earlier)
            # an id that is some plan's today is that plan's, whoever had it before
            if holder is None or holder.key == plan.key or holder.ids()[0] != earlier:
                self._by_id[earlier] = plan

    def commit(self, changes: Sequence[PlanChange], *, message: str, user: str, now: datetime) -> int:
        """Writes a new version of every plan that differs from what is stored; returns how many.

        Each plan changes in one step. History and earlier ids of the stored record are carried over. Only within
        `writing`. Raises ArchiveError; a plan whose change was not yet in place is then untouched.
        """
        self.require_lock()
        if len({change.plan_id for change in changes}) < len(changes):
            raise ArchiveError(say("Samme plan står to ganger i samme endring."))
        prepared = [each for change in changes if (each := self._prepared(change)) is not None]
        written = batch.commit(self.root, prepared, Stamp(utc_text(now), message, user))
        if self._by_id is not None:
            for change in changes:
                plan = self._stored(change.plan_id)
                self._remember(plan, plan.ids())
        return written

    def _stored(self, key: PlanId) -> StoredPlan:
        return StoredPlan(layout.plan_folder(self.root, key), key)

    def _prepared(self, change: PlanChange) -> batch.ObjectChange | None:
        """The object the change makes; None when it is that already. Only what will be written is validated."""
        plan, record = self._stored(change.plan_id), change.record
        exists = disk.reachable(plan.root).is_dir()
        if exists:
            record = carried_over(plan.record(), record)
        if change.plan_id not in record.ids:
            raise ArchiveError(
                say("Plan {plan} kan ikke lagres i mappen til {key}.", plan=record.arealplan_id, key=change.plan_id)
            )
        _require_same_files(record, change.content)
        data = record_json.serialised(record)
        content = {**change.content, layout.RECORD: Content.of(data)}
        if exists and plan.inventory.state == {path: each.sha512 for path, each in content.items()}:
            return None
        record_json.require_valid(data, str(record.arealplan_id))
        return batch.ObjectChange(plan.root, layout.plan_object_id(change.plan_id), content)

    def add_delivery(
        self,
        source: Path,
        name: str,
        digest: str,
        facts: Mapping[str, object],
        now: datetime,
        user: str = "planarkiv",
    ) -> None:
        """Keeps a file that holds several plans, as it came; one that is there already is left alone.

        ``digest`` is its sha512, ``facts`` plain JSON values. Only within `writing`. Raises ArchiveError.
        """
        self.require_lock()
        folder = layout.delivery_folder(self.root, digest)
        if disk.reachable(folder).is_dir():
            return
        logical = layout.safe_logical_name(name, {layout.DELIVERY_FACTS})
        own = json.dumps({**facts, "navn": name}, ensure_ascii=False, indent=2, sort_keys=True, allow_nan=False) + "\n"
        content = {
            logical: Content(source, digest, source.stat().st_size),
            layout.DELIVERY_FACTS: Content.of(own.encode("utf-8", "backslashreplace")),
        }
        change = batch.ObjectChange(folder, layout.delivery_object_id(digest), content)
        batch.commit(self.root, [change], Stamp(utc_text(now), "leveranse", user))

    def state(self, *, touched: bool = False) -> str:
        """The stamp of the archive's state: changes when any plan, delivery, unplaced file or setting does; with
        ``touched`` also when something else has written in the inventory of a plan, or the archive was copied."""
        return state_of(self.root, touched=touched)

    def require_lock(self) -> None:
        """Raises RuntimeError unless called within `writing`."""
        if not self._held:
            raise RuntimeError("the archive is changed only within Archive.writing()")


def is_archive(root: Path) -> bool:
    """Whether there is a finished archive in ``root``."""
    return (root / layout.SETTINGS).is_file()


def require_no_archive_around(path: Path) -> None:
    """Raises UsageError for a file that a user would have written in an archive: what is there is there for good."""
    real = path.resolve()
    around = next((folder for folder in real.parents if is_archive(folder)), None)
    if around is not None:
        raise UsageError(
            say(
                "{path} ligger i arkivet {archive}, og der skriver bare build. Velg en plass utenfor arkivet.",
                path=path,
                archive=around,
            )
        )


def state_of(root: Path, *, touched: bool = False) -> str:
    """The stamp of the state of the archive in ``root``, read from the sidecars only. ``touched``: see
    `Archive.state`."""
    stamp = hashlib.sha512()
    for folder in object_folders(root):
        stamp.update(f"{folder.parent.name}/{folder.name}\n".encode())
        stamp.update(disk.read(folder / layout.SIDECAR))
        if touched:
            facts = (folder / layout.INVENTORY).stat()
            stamp.update(f"{facts.st_size} {facts.st_mtime_ns}\n".encode())
    stamp.update(disk.read(root / layout.UNPLACED / layout.UNPLACED_SIDECAR))
    stamp.update(disk.read(root / layout.SETTINGS))
    return stamp.hexdigest()


def require_free(root: Path) -> None:
    """Raises ArchiveError unless ``root`` is new, empty, or an archive that was never finished."""
    known = {layout.WORK, layout.PLANS, layout.UNPLACED, layout.LOGS}
    if root.exists() and (not root.is_dir() or any(entry.name not in known for entry in root.iterdir())):
        raise ArchiveError(
            say("{root} er ikke tom og er ikke et planarkiv. Velg en ny eller tom mappe til arkivet.", root=root)
        )


def _make_skeleton(root: Path, settings: Settings) -> None:
    """Everything a new archive has and is not there yet; the settings come last, they make it an archive."""
    staging = disk.Staging()
    for name in (layout.WORK, layout.PLANS, layout.UNPLACED, layout.LOGS):
        staging.folder(root / name)
    stage = new_stage(root)
    plans = root / layout.PLANS
    for target, data in (
        (plans / layout.ROOT_DECLARATION, layout.ROOT_DECLARATION_TEXT),
        (plans / layout.README, readme_text()),
        *Unplaced(root).empty_list(),
        (root / layout.SETTINGS, settings_text(settings).encode()),
    ):
        if target.exists():
            continue
        staging.write(stage / target.name, data)
        staging.sync(together=False)
        disk.rename(stage / target.name, target)
        disk.sync_folder(target.parent)
    disk.delete_folder(stage)


def carried_over(stored: PlanRecord, new: PlanRecord) -> PlanRecord:
    """``new`` with the history and the earlier ids of ``stored`` that it does not tell of."""
    earlier = tuple(
        each for each in stored.earlier_ids if each.arealplan_id not in new.ids and each not in new.earlier_ids
    )
    history = tuple(each for each in stored.history if each not in new.history)
    if not earlier and not history:
        return new
    return replace(new, earlier_ids=(*earlier, *new.earlier_ids), history=(*history, *new.history))


def _require_same_files(record: PlanRecord, content: Mapping[str, Content]) -> None:
    told = {file.path: file.sha512 for file in record.files}
    named = {path for document in record.documents for path in document.files} | {each.file for each in record.maps}
    given = {path: each.sha512 for path, each in content.items()}
    if told != given or not named <= told.keys() or layout.RECORD in given:
        raise ArchiveError(
            say(
                "Planposten for {plan} sier ikke det samme om filene som innholdet den lagres med.",
                plan=record.arealplan_id,
            )
        )
