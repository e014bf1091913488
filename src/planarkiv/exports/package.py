"""What packages of one plan have in common: their name, where the files lie in them, and how they are packed."""

import shutil
import tarfile
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from planarkiv.archive import disk, layout
from planarkiv.errors import PlanarkivError, UsageError
from planarkiv.exports import Options
from planarkiv.language import say
from planarkiv.model.planid import PlanId
from planarkiv.model.record import PlanRecord
from planarkiv.views.entries import PlanEntry

PACKED = "pack"
"""The option that says whether a package is a folder (empty), ``zip`` or ``tar``."""
_PACKINGS = ("", "zip", "tar")
_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a zip can tell."""
_MODE = 0o100644
_UNIX = 3


@dataclass(frozen=True, slots=True)
class Content:
    """The record of a plan with its files where they lie in the package, and where the bytes of each lie now."""

    record: PlanRecord
    sources: Mapping[str, Path]


def package_name(plan_id: PlanId) -> str:
    """``4219_202103``: safe as the name of a folder, and different for every plan."""
    return f"{plan_id.number}_{layout.folder_name(plan_id.planid)}"


def identifier(plan_id: PlanId) -> str:
    """What a package is called in words: kommunenummer and planid, as the plan has them."""
    return f"{plan_id.number}_{plan_id.planid}"


def content_of(entry: PlanEntry) -> Content:
    """The cleared record of ``entry`` and the files it names: no other file of the plan, and never its stored record.

    Files keep the names they have in the archive: their own, made safe. A percent sign becomes ``_``: programs that
    check packages do not agree on how to write it. Raises PlanarkivError for a name that could lead out of the package.
    """
    names = _names([file.path for file in entry.record.files])
    record = entry.record
    return Content(
        replace(
            record,
            files=tuple(replace(file, path=names[file.path]) for file in record.files),
            documents=tuple(
                replace(document, files=tuple(names[path] for path in document.files if path in names))
                for document in record.documents
            ),
            maps=tuple(
                replace(each, file=names[each.file], sides=tuple(names[path] for path in each.sides if path in names))
                for each in record.maps
                if each.file in names
            ),
        ),
        {names[file.path]: entry.plan.path_of(file.path) for file in record.files},
    )


def _names(paths: Sequence[str]) -> Mapping[str, str]:
    """The path in the package of each path in the archive."""
    names: dict[str, str] = {}
    for path in sorted(paths, key=lambda each: ("%" in each, each)):
        if not layout.is_logical_path(path) or layout.same_name(path) in map(layout.same_name, names):
            raise PlanarkivError(say("Filnavnet «{path}» kan ikke stå i en pakke. Kjør planarkiv verify.", path=path))
        wanted = path.replace("%", "_")
        taken = set(map(layout.same_name, names.values()))
        names[path] = layout.safe_logical_name(wanted, names.values()) if layout.same_name(wanted) in taken else wanted
    return names


def require_packing(options: Options) -> str:
    """How packages are to be packed. Raises UsageError."""
    packing = options.values.get(PACKED, "")
    if packing not in _PACKINGS:
        raise UsageError(say("«{packing}» er ingen pakking. Velg zip eller tar.", packing=packing))
    return packing


def packed(folder: Path, packing: str, now: datetime, staging: disk.Staging) -> None:
    """Puts the package ``folder`` into one file beside it, with the folder as its only root, and takes it away.

    ``staging`` has written all of it.
    """
    if not packing:
        return
    files = sorted(path for path in staging.files if path.is_relative_to(folder))
    names = [path.relative_to(folder.parent).as_posix() for path in files]
    write = _zipped if packing == "zip" else _tarred
    with staging.writing(folder.with_name(f"{folder.name}.{packing}")) as out:
        write(out, list(zip(names, files, strict=True)), now)
    staging.forget(folder)
    disk.delete_tree(folder)


def _zipped(out: BinaryIO, files: Sequence[tuple[str, Path]], now: datetime) -> None:
    """A zip after ISO/IEC 21320-1: deflated, names in UTF-8."""
    moment = max(_EARLIEST, now.timetuple()[:6])
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, path in files:
            member = zipfile.ZipInfo(name, moment)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = _MODE << 16
            member.create_system = _UNIX
            with disk.reachable(path).open("rb") as source, package.open(member, "w", force_zip64=True) as target:
                shutil.copyfileobj(source, target, disk.CHUNK)


def _tarred(out: BinaryIO, files: Sequence[tuple[str, Path]], now: datetime) -> None:
    with tarfile.open(fileobj=out, mode="w", format=tarfile.PAX_FORMAT, encoding="utf-8") as package:
        for name, path in files:
            member = tarfile.TarInfo(name)
            member.size = disk.reachable(path).stat().st_size
            member.mtime, member.mode = int(now.timestamp()), _MODE & 0o777
            with disk.reachable(path).open("rb") as source:
                package.addfile(member, source)
