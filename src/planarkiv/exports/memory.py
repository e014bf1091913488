"""What is remembered of a result: what it was made from, plan by plan, and how its files were left."""

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from planarkiv.archive import disk

EDITION = 1

Files = Mapping[str, tuple[int, int]]
"""Size and time of change (ns) by the path in the result, ``/`` between; that of a result that is one file is ``.``."""

_JUNK = frozenset({"thumbs.db", "desktop.ini", ".ds_store"})
_JUNK_ENDINGS = (".aux.xml", "-wal", "-shm", "-journal")
"""What file browsers and map programs leave beside the files they open."""


@dataclass(frozen=True, slots=True)
class Part:
    """One plan in a result. ``stamp`` is that of the plan when it was done, empty where it failed and is to be done
    again; ``made_of`` that of what the result has, empty where it has nothing of it; ``path`` its folder in the
    result, empty where plans have none; ``mark`` says what was held back."""

    plan: str
    stamp: str = ""
    made_of: str = ""
    path: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Remembered:
    """``key`` is all but the plans that the result depends on, ``archive`` the state of the whole archive (empty where
    the next run must look at every plan), ``parts`` the plans by the folder of their object, ``held`` how many
    documents and files were held back."""

    key: Mapping[str, str]
    archive: str
    made: str
    parts: Mapping[str, Part] = field(default_factory=dict)
    files: Files = field(default_factory=dict)
    held: tuple[int, int] = (0, 0)

    def to_bytes(self) -> bytes:
        """As JSON."""
        return json.dumps({"utgave": EDITION, **asdict(self)}, ensure_ascii=False).encode("utf-8", "backslashreplace")


def read(path: Path) -> Remembered | None:
    """What stands in the file ``path``; None when there is none, or it is of another edition or damaged."""
    try:
        told = json.loads(disk.read(path))
        if told.pop("utgave") != EDITION:
            return None
        return Remembered(
            key=dict(told["key"]),
            archive=str(told["archive"]),
            made=str(told["made"]),
            parts={folder: Part(**part) for folder, part in told["parts"].items()},
            files={name: (int(size), int(time)) for name, (size, time) in told["files"].items()},
            held=(int(told["held"][0]), int(told["held"][1])),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, IndexError):
        return None


def files_in(path: Path) -> Files:
    """The files of the result at ``path``; links count as files. Empty when there is none."""
    found: dict[str, tuple[int, int]] = {}
    try:
        if path.is_dir():
            _look(path, "", found)
        else:
            status = path.lstat()
            found["."] = (status.st_size, status.st_mtime_ns)
    except FileNotFoundError:
        pass
    return found


def _look(folder: Path, prefix: str, found: dict[str, tuple[int, int]]) -> None:
    with os.scandir(disk.reachable(folder)) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                _look(folder / entry.name, f"{prefix}{entry.name}/", found)
            else:
                status = entry.stat(follow_symlinks=False)
                found[prefix + entry.name] = (status.st_size, status.st_mtime_ns)


def is_junk(path: str) -> bool:
    """Whether a file is one that other programs leave behind when they show a folder or open a map."""
    name = path.rpartition("/")[2].lower()
    return name in _JUNK or name.endswith(_JUNK_ENDINGS)
