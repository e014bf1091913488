"""Files that a GML file names: where they may lie."""

from collections.abc import Callable
from pathlib import Path

Beside = Callable[[str], Path | None]
"""Where a file lies that another one names; None where there is no such file. May raise OSError and ValueError."""


def nothing_beside(_: str) -> Path | None:
    """Says that there are no other files."""
    return None


def in_folder(folder: Path, name: str) -> Path | None:
    """The file of that name in a folder, and nowhere else."""
    path = (folder / name).resolve()
    return path if path.parent == folder.resolve() and path.is_file() else None
