"""Packages that plans are handed over in: BagIt, E-ARK and OCFL. Each reader looks at a folder and states faults.

``notes`` gathers the faults · ``paths`` which paths of others are safe to follow · ``digests`` files read once ·
``bagit`` · ``ocfl`` with ``ocfl_inventory`` · ``eark`` with ``mets``, ``mets_table`` and ``geospatial``.

A fault has the number of the requirement it breaks (``krav``), whether the requirement says must or should
(``styrke``), and the file it is in (``fil``, from the root of the package).
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from planarkiv.archive.disk import reachable
from planarkiv.model.faults import Fault

Progress = Callable[[int, int], None]
"""Told how many of how many files have been read."""

_OCFL = re.compile(r"0=ocfl_(?:object_)?[0-9].*")
_MANIFEST = re.compile(r"manifest-[A-Za-z0-9_-]+\.txt")


class Kind(StrEnum):
    """The kinds of packages that are read."""

    BAGIT = "BagIt"
    EARK = "E-ARK"
    OCFL = "OCFL"


@dataclass(frozen=True, slots=True)
class PackageFacts:
    """What a reader saw: the version of the format, as the package says, the faults, and how many files there are.

    ``content`` are the folders that hold what was handed over, from the root, ``/`` between; empty where it does not
    lie under its own names.
    """

    version: str
    faults: tuple[Fault, ...]
    files: int
    content: tuple[str, ...] = ()


def kind_of(names: frozenset[str]) -> Kind | None:
    """The kind of the package whose root has these names; None when it is none."""
    if "bagit.txt" in names or ("data" in names and any(map(_MANIFEST.fullmatch, names))):
        return Kind.BAGIT
    if "METS.xml" in names:
        return Kind.EARK
    return Kind.OCFL if any(map(_OCFL.fullmatch, names)) else None


def kind_of_folder(folder: Path) -> Kind | None:
    """The same for a folder; None for one that cannot be read."""
    try:
        return kind_of(frozenset(entry.name for entry in reachable(folder).iterdir()))
    except OSError:
        return None


def read(folder: Path, kind: Kind, progress: Progress) -> PackageFacts:
    """Looks at the whole package in ``folder``. Raises OSError when its folders cannot be read."""
    from planarkiv.readers.packages import bagit, eark, ocfl

    readers = {Kind.BAGIT: bagit.read, Kind.EARK: eark.read, Kind.OCFL: ocfl.read}
    return readers[kind](folder, progress)


__all__ = ["Kind", "PackageFacts", "Progress", "kind_of", "kind_of_folder", "read"]
