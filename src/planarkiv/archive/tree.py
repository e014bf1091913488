"""What lies below a folder, for those who check it: files, links and empty folders; links are never followed."""

import os
from dataclasses import dataclass, field
from pathlib import Path

from planarkiv.archive import disk

_JUNCTION = 0xA0000003
"""IO_REPARSE_TAG_MOUNT_POINT, which Python 3.11 gives no better name on other systems."""


@dataclass(slots=True)
class Tree:
    """Paths relative to the folder looked through, ``/`` between."""

    files: set[str] = field(default_factory=set)
    links: list[str] = field(default_factory=list)
    empty: list[str] = field(default_factory=list)


def tree_of(folder: Path) -> Tree:
    """Everything below ``folder``. Raises OSError when a folder cannot be read."""
    tree = Tree()
    _look(folder, "", tree)
    return tree


def is_link(entry: os.DirEntry[str]) -> bool:
    """Whether an entry is a symbolic link, or a junction on Windows."""
    if entry.is_symlink():
        return True
    return os.name == "nt" and getattr(entry.stat(follow_symlinks=False), "st_reparse_tag", 0) == _JUNCTION


def _look(folder: Path, prefix: str, tree: Tree) -> None:
    with os.scandir(disk.reachable(folder)) as entries:
        found = list(entries)
    if not found and prefix:
        tree.empty.append(prefix.rstrip("/"))
    for entry in found:
        if is_link(entry):
            tree.links.append(prefix + entry.name)
        elif entry.is_dir(follow_symlinks=False):
            _look(folder / entry.name, f"{prefix}{entry.name}/", tree)
        else:
            tree.files.add(prefix + entry.name)
