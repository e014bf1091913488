"""After a killed writer: finishes what was decided, rolls whole versions forward, sets half ones aside."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from planarkiv.archive import disk, layout, ocfl
from planarkiv.archive.intent import new_stage, pending, work_folders
from planarkiv.archive.ocfl import Inventory, InventoryError
from planarkiv.archive.purge import KIND as REMOVAL
from planarkiv.archive.purge import finish_removal
from planarkiv.archive.stored import object_folders
from planarkiv.archive.tree import tree_of
from planarkiv.archive.unplaced import KIND as UNPLACED
from planarkiv.archive.unplaced import finish_unplaced
from planarkiv.errors import ArchiveError
from planarkiv.language import say


@dataclass(frozen=True, slots=True)
class Recovery:
    """What was done about one broken-off write.

    ``action`` is ``fullført`` (finished) or ``avbrutt`` (set aside in ``.arbeid/avbrutt/``); ``path`` is relative to
    the archive, ``/`` between.
    """

    path: str
    action: str


def recover(root: Path) -> tuple[Recovery, ...]:
    """Brings the archive back to a whole state. The caller holds the writer lock. Raises ArchiveError.

    Damage that no killed writer leaves is not touched: `verify` tells of it.
    """
    try:
        done = [*_finish_decided(root), *_heal_objects(root)]
        for prefix in (layout.STAGED, layout.DISCARDED):
            for name in work_folders(root, prefix):
                disk.delete_tree(root / layout.WORK / name)
    except OSError as error:
        raise ArchiveError(
            say("Kunne ikke rydde opp etter en avbrutt kjøring i {root}: {error}.", root=root, error=error)
        ) from error
    return tuple(done)


def _finish_decided(root: Path) -> Iterator[Recovery]:
    for intent in pending(root):
        if intent.kind == UNPLACED:
            finish_unplaced(root, intent)
            yield Recovery(layout.UNPLACED, "fullført")
        elif intent.kind == REMOVAL:
            finish_removal(root, intent)
            yield Recovery(intent.facts["objekt"], "fullført")
    for name in work_folders(root, layout.DECIDED):
        _set_aside(root, root / layout.WORK / name, name)
        yield Recovery(f"{layout.WORK}/{name}", "avbrutt")


def _heal_objects(root: Path) -> Iterator[Recovery]:
    for folder in object_folders(root):
        newest = newest_version_folder(folder)
        if newest == 0 or _sidecar(folder) == _sidecar(folder / layout.version_name(newest)):
            continue
        action = _heal(root, folder)
        if action:
            yield Recovery(folder.relative_to(root).as_posix(), action)


def newest_version_folder(folder: Path) -> int:
    """The highest N of the ``vN/`` in an object folder; 0 when there is none."""
    with os.scandir(disk.reachable(folder)) as entries:
        return max((layout.version_number(entry.name) or 0 for entry in entries), default=0)


def _sidecar(folder: Path) -> bytes | None:
    try:
        return disk.read(folder / layout.SIDECAR)
    except FileNotFoundError:
        return None


def _heal(root: Path, folder: Path) -> str | None:
    """Rolls versions forward that the inventory does not know yet, one by one; sets aside the first half one."""
    action = None
    while True:
        try:
            current = ocfl.read_inventory(folder)
        except InventoryError:
            return action
        if is_between_inventory_and_sidecar(folder, current.head):
            _take_over(root, folder, layout.version_name(current.head))
            action = "fullført"
            continue
        name = layout.version_name(current.head + 1)
        if not os.path.lexists(folder / name):
            return action
        if not is_whole_version(folder, current):
            _set_aside(root, folder / name, f"{folder.parent.name}-{folder.name}-{name}")
            return "avbrutt"
        _take_over(root, folder, name)
        action = "fullført"


def is_between_inventory_and_sidecar(folder: Path, head: int) -> bool:
    """Whether a writer was killed after it replaced the inventory of an object and before it replaced the sidecar."""
    sidecar, newest = _sidecar(folder), _sidecar(folder / layout.version_name(head))
    return sidecar != newest and sidecar is not None and sidecar == _sidecar(folder / layout.version_name(head - 1))


def _take_over(root: Path, folder: Path, version: str) -> None:
    """Makes the inventory of ``version`` that of the object."""
    stage = new_stage(root)
    staging = disk.Staging()
    for name in (layout.INVENTORY, layout.SIDECAR):
        staging.write(stage / name, disk.read(folder / version / name))
    staging.sync(together=False)
    for name in (layout.INVENTORY, layout.SIDECAR):
        disk.replace(stage / name, folder / name)
    disk.sync_folder(folder)
    disk.delete_folder(stage)


def _set_aside(root: Path, path: Path, name: str) -> None:
    staging = disk.Staging()
    target = root / layout.WORK / layout.ABANDONED
    staging.folder(target)
    taken = {entry.name for entry in target.iterdir()}
    free = name
    count = 1
    while free in taken:
        count += 1
        free = f"{name}-{count}"
    disk.rename(path, target / free)
    disk.sync_folder(path.parent)


def is_whole_version(folder: Path, current: Inventory) -> bool:
    """Whether ``v(head+1)/`` of the object is complete: its own inventory and every digest of it hold."""
    number = current.head + 1
    version = folder / layout.version_name(number)
    if version.is_symlink():
        return False
    try:
        data = disk.read(version / layout.INVENTORY)
        if disk.read(version / layout.SIDECAR) != ocfl.sidecar_text(data):
            return False
        inventory = Inventory.parse(data, version / layout.INVENTORY)
    except (OSError, InventoryError):
        return False
    earlier = inventory.at(current.head)
    if inventory.object_id != current.object_id or inventory.head != number or earlier != current:
        return False
    expected = {layout.INVENTORY, layout.SIDECAR}
    for digest, paths in inventory.manifest.items():
        for path in paths:
            if path.startswith(f"{version.name}/"):
                expected.add(path.partition("/")[2])
                try:
                    if disk.sha512_of(folder / path) != digest:
                        return False
                except OSError:
                    return False
    tree = tree_of(version)
    return expected == tree.files and not tree.links and not tree.other
