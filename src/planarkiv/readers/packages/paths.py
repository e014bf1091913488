"""Paths that somebody else wrote: which of them stay inside the package."""

import re
import unicodedata
from collections.abc import Iterable

_DRIVE = re.compile(r"[A-Za-z]:")


def is_safe(path: str) -> bool:
    """Whether a path with ``/`` between stays inside the folder it starts from, on any system."""
    if not path or path.startswith(("/", "~")) or "\\" in path or "\0" in path or _DRIVE.match(path):
        return False
    return not {"", ".", ".."} & set(path.split("/"))


def composed(path: str) -> str:
    """The path with composed letters (NFC): as names are compared, because some disks take them apart."""
    return unicodedata.normalize("NFC", path)


def by_composed(paths: Iterable[str]) -> dict[str, str]:
    """From the path with composed letters to the path as it is written on the disk."""
    return {composed(path): path for path in paths}


def clashes(paths: Iterable[str]) -> list[tuple[str, str]]:
    """Pairs of paths where one is a file and the other lies below it: no disk can hold both."""
    every = set(paths)
    found = []
    for path in sorted(every):
        parts = path.split("/")
        found += [(above, path) for at in range(1, len(parts)) if (above := "/".join(parts[:at])) in every]
    return found
