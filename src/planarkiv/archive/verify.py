"""``verify``: every byte under ``planer/`` and ``uplassert/`` against what was written down about it."""

import functools
import os
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from planarkiv.archive import deviation, disk, layout
from planarkiv.archive.deviation import Deviation
from planarkiv.archive.intent import pending
from planarkiv.archive.lock import is_locked
from planarkiv.archive.purge import KIND as REMOVAL
from planarkiv.archive.readme import is_known_readme
from planarkiv.archive.store import is_archive, state_of
from planarkiv.archive.stored import object_folders
from planarkiv.archive.tree import is_link
from planarkiv.archive.unplaced import KIND as UNPLACED
from planarkiv.archive.verify_object import verify_object
from planarkiv.archive.verify_unplaced import verify_unplaced
from planarkiv.errors import ArchiveError
from planarkiv.language import say

Progress = Callable[[int, int], None]
"""Called with the number of objects checked so far and the number in all."""

_TRIES = 5
_PAUSE = 0.2


def verify(
    root: Path, progress: Progress | None = None, stamps: Mapping[str, str] | None = None
) -> Iterator[Deviation]:
    """Everything in the archive that is not as it was written, object by object. Takes no lock, writes nothing.

    ``stamps`` are the state stamps derived files carry, by file name; an old one is a deviation that does not count.
    What a writer is changing just now is looked at again. Raises ArchiveError when there is no archive in ``root``.
    """
    plans = layout.plans_folder(root)
    if not plans.is_dir() and not is_archive(root):
        raise ArchiveError(say("{root} er ikke et planarkiv: mappen {folder} mangler.", root=root, folder=layout.PLANS))
    yield from _verify_storage_root(plans)
    folders = list(object_folders(root))
    for done, folder in enumerate(folders, 1):
        yield from _settled(root, functools.partial(_verify_object, root, folder))
        if progress is not None:
            progress(done, len(folders))
    yield from _settled(root, functools.partial(_verify_unplaced, root))
    if stamps:
        state = state_of(root)
        for name in sorted(stamps):
            if stamps[name] != state:
                yield Deviation(deviation.STALE, name)


def _settled(root: Path, check: Callable[[], list[Deviation]]) -> list[Deviation]:
    """What ``check`` finds once no writer is in the middle of it."""
    found = check()
    for _ in range(_TRIES):
        if not found or not is_locked(root):
            break
        time.sleep(_PAUSE)
        found = check()
    return found


def _verify_object(root: Path, folder: Path) -> list[Deviation]:
    found = verify_object(root, folder)
    if found:
        path = folder.relative_to(root).as_posix()
        removal = _decided(root, REMOVAL, lambda facts: facts["objekt"] == path)
        return verify_object(root, folder, removal) if removal else found
    return found


def _verify_unplaced(root: Path) -> list[Deviation]:
    return verify_unplaced(root, _decided(root, UNPLACED, lambda _: True))


def _decided(root: Path, kind: str, wanted: Callable[[Mapping[str, Any]], bool]) -> Mapping[str, Any] | None:
    return next((each.facts for each in pending(root) if each.kind == kind and wanted(each.facts)), None)


def _verify_storage_root(plans: Path) -> Iterator[Deviation]:
    """The names in ``planer/`` and in the folders of the units; what lies in the objects is not looked at."""
    if not plans.is_dir():
        yield Deviation(deviation.MISSING, layout.PLANS)
        return
    seen = set()
    for entry in _entries(plans):
        path = f"{layout.PLANS}/{entry.name}"
        seen.add(entry.name)
        if is_link(entry):
            yield Deviation(deviation.LINK, path)
        elif entry.is_dir():
            if layout.is_unit_folder(entry.name) or entry.name == layout.DELIVERIES:
                yield from _verify_unit(plans / entry.name, path)
            else:
                yield Deviation(deviation.UNKNOWN, path)
        elif entry.name not in (layout.ROOT_DECLARATION, layout.README):
            yield Deviation(deviation.UNKNOWN, path)
        elif not _is_as_written(plans / entry.name):
            yield Deviation(deviation.CHANGED, path)
    for name in (layout.ROOT_DECLARATION, layout.README):
        if name not in seen:
            yield Deviation(deviation.MISSING, f"{layout.PLANS}/{name}")


def _verify_unit(unit: Path, path: str) -> Iterator[Deviation]:
    entries = _entries(unit)
    if not entries:
        yield Deviation(deviation.EMPTY_FOLDER, path)
    for entry in entries:
        if is_link(entry):
            yield Deviation(deviation.LINK, f"{path}/{entry.name}")
        elif not entry.is_dir():
            yield Deviation(deviation.UNKNOWN, f"{path}/{entry.name}")


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    with os.scandir(disk.reachable(folder)) as entries:
        return sorted(entries, key=lambda entry: entry.name)


def _is_as_written(path: Path) -> bool:
    if path.name == layout.README:
        return is_known_readme(disk.sha512_of(path))
    return disk.read(path) == layout.ROOT_DECLARATION_TEXT
