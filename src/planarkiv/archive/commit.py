"""One batch of new objects and new versions: stage all, sync once, rename all into place."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from planarkiv.archive import disk, layout, ocfl
from planarkiv.archive.intent import new_stage
from planarkiv.archive.ocfl import Content, Stamp
from planarkiv.errors import ArchiveError
from planarkiv.language import say


@dataclass(frozen=True, slots=True)
class ObjectChange:
    """The whole new state of one object in ``folder``, by logical path, our own file included."""

    folder: Path
    object_id: str
    content: Mapping[str, Content]


@dataclass(frozen=True, slots=True)
class _NewObject:
    """``staged`` becomes ``target`` in one step: the object, or the first object within a new unit folder."""

    staged: Path
    target: Path


@dataclass(frozen=True, slots=True)
class _NewVersion:
    """``staged`` holds ``vN/`` and the inventory and sidecar that make it the newest version of ``folder``."""

    staged: Path
    folder: Path
    version: str


def commit(root: Path, changes: Sequence[ObjectChange], stamp: Stamp) -> int:
    """Writes a new version of every object that differs; returns how many. Each object changes in one
    step or not at all.

    The caller holds the writer lock. Raises ArchiveError; then objects not yet renamed into place are untouched.
    """
    for change in changes:
        _check(change)
    stage = new_stage(root)
    staging = disk.Staging()
    together = len(changes) > 1
    try:
        try:
            staged = _stage(stage, staging, changes, stamp)
            staging.sync(together=together)
        except Exception:
            if stage.exists():
                disk.delete_tree(stage)
            raise
        if staged:
            _publish(staged, together=together)
            disk.delete_tree(stage)
    except OSError as error:
        raise ArchiveError(
            say(
                "Kunne ikke skrive til arkivet {root}: {error}. Sjekk diskplass og rettigheter, og kjør igjen.",
                root=root,
                error=error,
            )
        ) from error
    return len(staged)


def _check(change: ObjectChange) -> None:
    seen: set[str] = set()
    for logical in change.content:
        if not layout.is_logical_path(logical):
            raise ArchiveError(say("«{path}» kan ikke brukes som navn i arkivet.", path=logical))
        seen.add(layout.same_name(logical))
    if len(seen) < len(change.content) or any(
        layout.same_name(logical[:at]) in seen
        for logical in change.content
        for at, sign in enumerate(logical)
        if sign == "/"
    ):
        raise ArchiveError(
            say("To filer i {folder} får samme navn på noen systemer. Gi dem ulike navn.", folder=change.folder)
        )


def _stage(
    stage: Path, staging: disk.Staging, changes: Sequence[ObjectChange], stamp: Stamp
) -> list[_NewObject | _NewVersion]:
    staged: list[_NewObject | _NewVersion] = []
    units = {change.folder.parent for change in changes}
    units = {unit for unit in units if disk.reachable(unit).is_dir()}
    for change in changes:
        place = stage / str(len(staged))
        unit, name = change.folder.parent, change.folder.name
        if disk.reachable(change.folder).is_dir():
            version = _stage_version(staging, place, change, stamp)
            if version is not None:
                staged.append(_NewVersion(place, change.folder, version))
        elif unit in units:
            ocfl.stage_object(staging, place / name, change.object_id, change.content, stamp)
            staged.append(_NewObject(place / name, change.folder))
        else:
            # an empty folder may never be seen in a storage root: the first object brings its unit with it
            ocfl.stage_object(staging, place / unit.name / name, change.object_id, change.content, stamp)
            staged.append(_NewObject(place / unit.name, unit))
            units.add(unit)
    return staged


def _stage_version(staging: disk.Staging, place: Path, change: ObjectChange, stamp: Stamp) -> str | None:
    earlier = ocfl.read_inventory(change.folder)
    if earlier.object_id != change.object_id:
        raise ArchiveError(
            say(
                "{folder} hører til {found}, ikke {wanted}. Kjør verify.",
                folder=change.folder,
                found=earlier.object_id,
                wanted=change.object_id,
            )
        )
    if {logical: content.sha512 for logical, content in change.content.items()} == earlier.state:
        return None
    version = layout.version_name(earlier.head + 1)
    data = ocfl.stage_version(staging, place / version, change.object_id, earlier, change.content, stamp)
    staging.write(place / layout.INVENTORY, data)
    staging.write(place / layout.SIDECAR, ocfl.sidecar_text(data))
    return version


def _publish(staged: Sequence[_NewObject | _NewVersion], *, together: bool) -> None:
    versions = [each for each in staged if isinstance(each, _NewVersion)]
    for each in staged:
        if isinstance(each, _NewObject):
            disk.rename(each.staged, each.target)
        else:
            disk.rename(each.staged / each.version, each.folder / each.version)
    if versions:
        # a power cut must not leave an inventory that names a version folder the disk never got
        disk.sync_folders([each.folder for each in versions], together=together)
    for version in versions:
        disk.replace(version.staged / layout.INVENTORY, version.folder / layout.INVENTORY)
        disk.replace(version.staged / layout.SIDECAR, version.folder / layout.SIDECAR)
    changed = [each.target.parent if isinstance(each, _NewObject) else each.folder for each in staged]
    disk.sync_folders(changed, together=together)
