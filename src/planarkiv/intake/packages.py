"""Packages that are handed over, as a folder or packed: which paths are packages, and what their readers see."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path

from planarkiv.archive.disk import reachable
from planarkiv.archive.layout import RECORD
from planarkiv.archive.tree import tree_of
from planarkiv.intake.packed import PackedError, is_packed, names, stem, unpack
from planarkiv.intake.sources import JUNK
from planarkiv.model.faults import Fault
from planarkiv.model.formats import Format
from planarkiv.readers import detect, packages
from planarkiv.readers.packages import Kind, PackageFacts
from planarkiv.readers.packages.notes import Notes

NESTED = 4
"""How deep in a folder packages are looked for (an export has a folder for the municipality and one for the plan), and
how many lie in one another."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A package that was looked at. ``folder`` is its root, None where it could not be opened."""

    kind: Kind
    folder: Path | None
    facts: PackageFacts
    more: tuple[Fault, ...] = field(default=())

    @property
    def faults(self) -> tuple[Fault, ...]:
        """All that is wrong with it."""
        return (*self.more, *self.facts.faults)

    @property
    def content(self) -> Path | None:
        """The folder whose files can be judged as a submission; None where there is none."""
        return self.folder / self.facts.content[0] if self.folder and self.facts.content else None


def kind_of(path: Path) -> Kind | None:
    """The kind of the package that lies there, as a folder or packed; None where it is none."""
    if reachable(path).is_dir():
        return packages.kind_of_folder(path)
    if not path.is_file() or not is_packed(path):
        return None
    try:
        found = names(path)
    except PackedError:
        return None
    return packages.kind_of(_at_top(found)) or packages.kind_of(_below(found))


def packages_in(folder: Path, depth: int = NESTED) -> tuple[Path, ...]:
    """The packages below a folder, by name; none where anything else lies there, or where it is one itself."""
    if depth == 0 or packages.kind_of_folder(folder):
        return ()
    try:
        inside = sorted(each for each in reachable(folder).iterdir() if not _is_junk(each.name))
    except OSError:
        return ()
    found: list[Path] = []
    for each in inside:
        if each.is_symlink():
            return ()
        below = (each,) if kind_of(each) else packages_in(each, depth - 1) if each.is_dir() else ()
        if not below:
            return ()
        found += below
    return tuple(found)


def packages_within(content: Path) -> tuple[tuple[Path, Kind], ...]:
    """The packages that a package carries: the folder of its content as such, or folders in it. None is unpacked."""
    if kind := packages.kind_of_folder(content):
        return ((content, kind),)
    folders = sorted(each for each in reachable(content).iterdir() if each.is_dir() and not each.is_symlink())
    return tuple((each, kind) for each in folders if (kind := packages.kind_of_folder(each)))


def _is_junk(name: str) -> bool:
    return name.startswith(".") or any(fnmatchcase(name.lower(), pattern) for pattern in JUNK)


@contextmanager
def opened(path: Path, kind: Kind, progress: Callable[[int, int], None]) -> Iterator[Opened]:
    """Looks at the package; what it was unpacked to is gone when the context ends. Raises OSError."""
    if reachable(path).is_dir():
        yield Opened(kind, path, packages.read(path, kind, progress))
        return
    with tempfile.TemporaryDirectory(prefix="planarkiv-", ignore_cleanup_errors=True) as scratch:
        notes = Notes()
        # a package that has no folder of its own is called what the file is
        root = Path(scratch) / stem(path)
        root.mkdir()
        try:
            members = unpack(path, root)
        except PackedError as error:
            notes.add("pakke-ikke-aapnet", kind.value, grunn=str(error))
            yield Opened(kind, None, PackageFacts("", notes.sorted(), 0))
            return
        tops = _tops(tuple(members))
        if len(tops) == 1 and next(iter(tops)) not in members:
            root /= next(iter(tops))
        elif kind is Kind.EARK:
            notes.add("eark-rotmapper", "CSIPSTR1", navn=", ".join(sorted(tops)[:3]))
        yield Opened(kind, root, packages.read(root, kind, progress), notes.sorted())


def holds_plans(content: Path) -> bool:
    """Whether a folder of a package is to be judged as a submission: it has a map or a register, and it is not our own
    export, whose record no submission has."""
    if (content / RECORD).is_file():
        return False
    for path in sorted(tree_of(content).files):
        try:
            kind = detect(content / path, path.rpartition("/")[2])
        except OSError:
            # the digest could not be made of it either, and that is told
            continue
        if kind.is_map or kind is Format.PLANOVERSIKT:
            return True
    return False


def _tops(found: tuple[str, ...]) -> set[str]:
    return {name.split("/")[0] for name in found}


def _at_top(found: tuple[str, ...]) -> frozenset[str]:
    return frozenset(_tops(found))


def _below(found: tuple[str, ...]) -> frozenset[str]:
    """The names in the one folder that everything lies in, or in any of several."""
    return frozenset(name.split("/")[1] for name in found if "/" in name)
