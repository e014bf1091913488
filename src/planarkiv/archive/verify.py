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
from planarkiv.archive.tree import is_link
from planarkiv.archive.unplaced import KIND as UNPLACED
from planarkiv.archive.verify_object import verify_object
from planarkiv.archive.verify_unplaced import verify_unplaced
from planarkiv.errors import ArchiveError
from planarkiv.language import say

Progress = Callable[[int, int], None]
"""Called with the number of objects checked so far and the number in all."""

_ROOT_FILES = (layout.ROOT_DECLARATION, layout.README)
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
    if not plans.is_dir():
        if is_archive(root):
            yield Deviation(deviation.MISSING, layout.PLANS)
            return
        raise ArchiveError(say("{root} er ikke et planarkiv: mappen {folder} mangler.", root=root, folder=layout.PLANS))
    folders: list[Path] = []
    yield from _verify_storage_root(plans, folders)
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


def _verify_storage_root(plans: Path, objects: list[Path]) -> Iterator[Deviation]:
    """Checks ``planer/`` and the folders of the units, and adds what they hold to ``objects``, unopened."""
    try:
        entries = _entries(plans)
    except OSError as error:
        yield Deviation(deviation.UNREADABLE, layout.PLANS, values={"feil": str(error)})
        return
    for entry in entries:
        path = f"{layout.PLANS}/{entry.name}"
        if is_link(entry):
            yield Deviation(deviation.LINK, path)
        elif entry.is_dir() and (layout.is_unit_folder(entry.name) or entry.name == layout.DELIVERIES):
            yield from _verify_unit(plans / entry.name, path, objects)
        elif entry.name not in _ROOT_FILES or not entry.is_file():
            yield Deviation(deviation.UNKNOWN, path)
        else:
            yield from _verify_root_file(plans / entry.name, path)
    for name in _ROOT_FILES:
        if name not in {entry.name for entry in entries}:
            yield Deviation(deviation.MISSING, f"{layout.PLANS}/{name}")


def _verify_unit(unit: Path, path: str, objects: list[Path]) -> Iterator[Deviation]:
    try:
        entries = _entries(unit)
    except OSError as error:
        yield Deviation(deviation.UNREADABLE, path, values={"feil": str(error)})
        return
    if not entries:
        yield Deviation(deviation.EMPTY_FOLDER, path)
    for entry in entries:
        if is_link(entry):
            yield Deviation(deviation.LINK, f"{path}/{entry.name}")
        elif entry.is_dir():
            objects.append(unit / entry.name)
        else:
            yield Deviation(deviation.UNKNOWN, f"{path}/{entry.name}")


def _verify_root_file(file: Path, path: str) -> Iterator[Deviation]:
    try:
        if file.name == layout.README:
            as_written = is_known_readme(disk.sha512_of(file))
        else:
            as_written = disk.read(file) == layout.ROOT_DECLARATION_TEXT
    except OSError as error:
        yield Deviation(deviation.UNREADABLE, path, values={"feil": str(error)})
        return
    if not as_written:
        yield Deviation(deviation.CHANGED, path)


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    with os.scandir(disk.reachable(folder)) as entries:
        return sorted(entries, key=lambda entry: entry.name)
