"""A folder with other people's files around what is attacked, and what must still be so afterwards."""

import hashlib
import os
import stat
from pathlib import Path

State = dict[str, tuple[int, int, str]]


def state(folder: Path) -> State:
    """Kind and rights, mtime, and digest of everything in a folder, and of the folder itself; links as they are."""
    found: State = {}
    for path in (folder, *folder.rglob("*")):
        about = path.lstat()
        held = ""
        if stat.S_ISLNK(about.st_mode):
            held = os.readlink(path)  # noqa: PTH115 - text, not a path
        elif stat.S_ISREG(about.st_mode):
            held = hashlib.sha256(path.read_bytes()).hexdigest()
        found[str(path.relative_to(folder))] = (about.st_mode, about.st_mtime_ns, held)
    return found


def neighbours(folder: Path) -> Path:
    """Fills a folder with files that names of attacks point at: they must be left alone."""
    for name in ("x", "utenfor.txt", "planer/naboplan.sos", "passwd", "ut/nabo.gpkg", "CON"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{name} er en nabos fil", encoding="utf-8")
    return folder
