"""What lies in the archive, read through the inventories: plans and deliveries."""

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Self

from planarkiv.archive import disk, layout, ocfl
from planarkiv.archive.ocfl import Inventory
from planarkiv.errors import ArchiveError
from planarkiv.language import say
from planarkiv.model import record_json
from planarkiv.model.planid import PlanId
from planarkiv.model.record import PlanRecord


class StoredObject:
    """An OCFL object; its inventory is read when first asked for, and not again."""

    own_file = ""
    """The logical path of the file we write ourselves into every version."""

    def __init__(self, root: Path) -> None:
        self.root = root

    @cached_property
    def inventory(self) -> Inventory:
        """The inventory of the newest version. Raises ArchiveError when it is damaged."""
        return ocfl.read_inventory(self.root)

    @property
    def version(self) -> int:
        """The number of the newest version."""
        return self.inventory.head

    def files(self) -> Mapping[str, str]:
        """sha512 by logical path in the newest version, without our own file."""
        return {path: digest for path, digest in self.inventory.state.items() if path != self.own_file}

    def path_of(self, logical: str) -> Path:
        """Where the bytes of a logical path lie, often in an earlier version's folder. Raises ArchiveError."""
        try:
            return disk.reachable(self.root / self.inventory.content_path(logical))
        except KeyError:
            raise ArchiveError(say("{folder} har ingen fil «{file}».", folder=self.root, file=logical)) from None

    def _own_bytes(self) -> bytes:
        """Our own file, checked: it is small, and what it says decides much."""
        path = self.path_of(self.own_file)
        try:
            data = disk.read(path)
        except OSError as error:
            raise ArchiveError(say("Kan ikke lese {path}: {error}. Kjør verify.", path=path, error=error)) from error
        if hashlib.sha512(data).hexdigest() != self.inventory.state[self.own_file]:
            raise ArchiveError(say("{path} er endret siden den ble skrevet. Kjør verify.", path=path))
        return data


class StoredPlan(StoredObject):
    """A plan in the archive. ``key`` is the planid its folder and OCFL id were made from; it never changes."""

    own_file = layout.RECORD

    def __init__(self, root: Path, key: PlanId) -> None:
        super().__init__(root)
        self.key = key
        self.sidecar_folder = root

    def __repr__(self) -> str:
        return f"StoredPlan({self.key})"

    def record(self) -> PlanRecord:
        """The newest register record. Raises ArchiveError when it is damaged or too new for this program."""
        return record_json.loads(self._own_bytes(), str(self.path_of(layout.RECORD)))

    def version_at(self, moment: datetime) -> int:
        """The number of the newest version made at ``moment`` or before; 0 when there was none. Raises ArchiveError."""
        return max((number for number, each in enumerate(self.inventory.versions, 1) if each.made <= moment), default=0)

    def at(self, moment: datetime) -> Self | None:
        """The plan as it was at ``moment``, None when there was none yet. Raises ArchiveError."""
        number = self.version_at(moment)
        return self.in_version(number) if number else None

    def in_version(self, number: int) -> Self:
        """The plan as it was in a version. Files that were removed later are gone from it, though its record may name
        them. Raises ArchiveError when it has no such version."""
        if not 1 <= number <= self.version:
            raise ArchiveError(
                say(
                    "Plan {plan} har ingen versjon {number}; den siste er {last}.",
                    plan=self.key,
                    number=number,
                    last=self.version,
                )
            )
        then = type(self)(self.root, self.key)
        then.inventory = self.inventory.at(number)
        then.sidecar_folder = self.root / layout.version_name(number)
        return then

    def stamp(self) -> str:
        """Changes when anything in this version does; read from the sidecar alone. Raises ArchiveError."""
        path = self.sidecar_folder / layout.SIDECAR
        try:
            # the sidecar begins with the digest of the inventory, which names every byte of the plan
            return disk.read(path).decode("ascii", "replace").split()[0][:32]
        except (OSError, IndexError) as error:
            raise ArchiveError(say("Kan ikke lese {path}: {error}. Kjør verify.", path=path, error=error)) from error

    def ids(self) -> tuple[PlanId, ...]:
        """Today's arealplan-ID and the earlier ones. Raises ArchiveError."""
        return record_json.ids_in(self._own_bytes(), str(self.path_of(layout.RECORD)))


class StoredDelivery(StoredObject):
    """A file that held several plans, kept once as it came. ``digest`` is its sha512."""

    own_file = layout.DELIVERY_FACTS

    def __init__(self, root: Path, digest: str) -> None:
        super().__init__(root)
        self.digest = digest

    def facts(self) -> Mapping[str, object]:
        """What was stored about the delivery when it came. Raises ArchiveError."""
        facts = json.loads(self._own_bytes())
        if not isinstance(facts, dict):
            raise ArchiveError(say("{path} er ikke lesbar. Kjør verify.", path=self.path_of(layout.DELIVERY_FACTS)))
        return facts


def _folders(path: Path) -> list[str]:
    try:
        with os.scandir(disk.reachable(path)) as entries:
            return sorted(entry.name for entry in entries if entry.is_dir(follow_symlinks=False))
    except FileNotFoundError:
        return []


def plans_in(root: Path) -> Iterator[StoredPlan]:
    """Every plan of the archive in ``root``, sorted by key."""
    plans = layout.plans_folder(root)
    for unit in _folders(plans):
        if layout.is_unit_folder(unit):
            found = [_stored_plan(plans / unit / folder, unit) for folder in _folders(plans / unit)]
            yield from sorted((plan for plan in found if plan is not None), key=lambda plan: plan.key)


def _stored_plan(folder: Path, unit: str) -> StoredPlan | None:
    planid = layout.planid_of(folder.name)
    if planid is not None:
        return StoredPlan(folder, PlanId(unit, planid))
    if "~~" not in folder.name:
        return None
    key = layout.plan_of_object_id(ocfl.read_inventory(folder).object_id)
    return StoredPlan(folder, key) if key and layout.folder_name(key.planid) == folder.name else None


def deliveries_in(root: Path) -> Iterator[StoredDelivery]:
    """Every delivery of the archive in ``root``, sorted by digest."""
    folder = layout.plans_folder(root) / layout.DELIVERIES
    for name in _folders(folder):
        if layout.is_digest(name):
            yield StoredDelivery(folder / name, name)


def object_folders(root: Path) -> Iterator[Path]:
    """The folder of every object, plans first, sorted by name; nothing in them is read."""
    plans = layout.plans_folder(root)
    for unit in _folders(plans):
        if layout.is_unit_folder(unit) or unit == layout.DELIVERIES:
            for folder in _folders(plans / unit):
                yield plans / unit / folder
