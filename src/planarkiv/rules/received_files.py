"""A received file is told of once: which rule speaks of it, and what it is when it does not belong in a submission."""

import re
from enum import StrEnum
from pathlib import PurePosixPath

from planarkiv.model.formats import Format
from planarkiv.subjects import ReceivedFile

SETTINGS = "planarkiv.toml"

MEMBER = re.compile(r"(?:(?<=\.zip)|(?<=\.tar)|(?<=\.tgz)|(?<=\.tar\.(?:gz|xz))|(?<=\.tar\.bz2))!", re.IGNORECASE)
"""What stands between a packed file and what lies in it."""

_PROGRAMS = frozenset((".exe", ".bat", ".cmd", ".ps1", ".sh", ".js", ".vbs", ".dll", ".msi"))
_PACKED = frozenset((".zip", ".7z", ".rar", ".tar", ".gz", ".tgz", ".bz2", ".xz"))


class Stranger(StrEnum):
    """What a file is that does not belong in a submission."""

    SETTINGS = "innstillinger"
    PROFILE = "profil"
    PROGRAM = "program"
    PACKED = "pakket"


def stranger(name: str) -> Stranger | None:
    """What a file of this name is when it does not belong in a submission."""
    own, suffix = own_name(name), suffix_of(name)
    if own == SETTINGS:
        return Stranger.SETTINGS
    if suffix == ".toml" or (suffix == ".json" and "baseline" in own):
        return Stranger.PROFILE
    if suffix in _PROGRAMS:
        return Stranger.PROGRAM
    # a zip that could be unpacked is never among the files: its members are
    return Stranger.PACKED if suffix in _PACKED else None


def told_by(file: ReceivedFile) -> str:
    """The id of the one rule that tells what is wrong with the file as such; empty when none has anything to tell."""
    if file.refused:
        return "FIL01"
    if file.is_side:
        return ""
    if stranger(file.name) is not None:
        return "FIL05"
    if not file.size or any(fault.kind == "tom-fil" for fault in file.faults):
        return "FIL02"
    if file.reader in (Format.UNREAD, Format.CAD):
        return "FIL06"
    return "FIL04" if file.unplaced else ""


def own_name(name: str) -> str:
    """The last part of the path, in lower case; what stands after ``!`` lies in a zip."""
    return PurePosixPath(name.replace("!", "/")).name.lower()


def suffix_of(name: str) -> str:
    """The ending of a name, in lower case and with its dot; empty when it has none."""
    return PurePosixPath(own_name(name)).suffix
