"""What lies below a folder, for those who check it: files, links and empty folders; links are never followed."""

import os
from dataclasses import dataclass, field
from pathlib import Path

from planarkiv.archive import disk

_JUNCTION = 0xA0000003
"""IO_REPARSE_TAG_MOUNT_POINT, which Python 3.11 gives no better name on other systems."""


@dataclass(slots=True)
class Tree:
    """Paths relative to the folder looked through, ``/`` between. ``other`` are pipes and devices: never opened."""

    files: set[str] = field(default_factory=set)
    links: list[str] = field(default_factory=list)
    other: list[str] = field(default_factory=list)
    empty: list[str] = field(default_factory=list)


def is_link(entry: os.DirEntry[str]) -> bool:
    """Whether an entry is a symbolic link, or a junction on Windows."""
    if entry.is_symlink():
        return True
    return os.name == "nt" and getattr(entry.stat(follow_symlinks=False), "st_reparse_tag", 0) == _JUNCTION


def tree_of(folder: Path) -> Tree:
    """Everything below ``folder``. Raises OSError when a folder cannot be read."""
    tree = Tree()
    waiting = [""]
    while waiting:
        prefix = waiting.pop()
        with os.scandir(disk.reachable(folder / prefix)) as entries:
            found = list(entries)
        if not found and prefix:
            tree.empty.append(prefix.rstrip("/"))
        for entry in found:
            path = prefix + entry.name
            if is_link(entry):
                tree.links.append(path)
            elif entry.is_dir(follow_symlinks=False):
                waiting.append(f"{path}/")
            elif entry.is_file(follow_symlinks=False):
                tree.files.add(path)
            else:
                tree.other.append(path)
    return tree
