"""``gpkg``: plans with outlines, documents, and map objects by type, as the archive's own ``register.gpkg`` has them.

There is one writer of it, ``views.register_gpkg``. What is there from before is grown, so that only changed plans are
read: the last result, else the archive's own register, of which a plan with something held back is written anew.
"""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from planarkiv import views
from planarkiv.archive import Archive, disk, layout
from planarkiv.errors import ArchiveError
from planarkiv.exports import Context
from planarkiv.language import say
from planarkiv.model.naming import Naming
from planarkiv.model.record import PlanMap
from planarkiv.views import register_gpkg
from planarkiv.views.entries import PlanEntry

VERSION = register_gpkg.VERSION


def write(
    entries: Sequence[PlanEntry],
    into: Path,
    context: Context,
    *,
    previous: Path | None,
    changed: Sequence[PlanEntry],
) -> None:
    """The GeoPackage ``into``. Raises PlanarkivError, sqlite3.Error and OSError."""
    for text in grown(entries, into, context, previous=previous, changed=changed):
        context.tell(text)


def in_archive(archive: Archive, naming: Naming, now: datetime) -> list[str]:
    """Brings the archive's own ``register.gpkg`` up to date, and ``oversikt.html`` with it; returns what is to be told.
    Raises ArchiveError."""
    with archive.writing():
        return views.refresh(archive, naming, now=now)


def grown(
    entries: Sequence[PlanEntry],
    into: Path,
    context: Context,
    *,
    previous: Path | None,
    changed: Sequence[PlanEntry],
) -> list[str]:
    """Makes the GeoPackage of ``entries`` at ``into``; returns what could not be shown, worded.

    A plan with a map that is gone or not what it was fails: it is as it was in ``previous``, or left out.
    """
    bad = _unreadable(changed, context)
    shown = [entry for entry in entries if str(entry.folder) not in bad]
    settings = context.archive.settings
    register = context.archive.root / layout.REGISTER
    ground = next(
        (path for path in (previous, register) if path and register_gpkg.can_grow(path, settings, shown)), None
    )
    if ground is None:
        return _write(shown, into, context)
    if ground == previous:
        shown += [replace(entry, stamp=stamp) for entry in bad.values() if (stamp := context.earlier(entry))]
    disk.Staging().copy(ground, into)
    try:
        return _write(shown, into, context)
    except sqlite3.DatabaseError:
        # the old file is damaged: it is made again from nothing
        disk.delete(into)
        return _write([entry for entry in shown if str(entry.folder) not in bad], into, context)


def _write(entries: Sequence[PlanEntry], into: Path, context: Context) -> list[str]:
    # the state of an archive is that of all its plans as they lie there: no export is the archive's register
    return register_gpkg.write(
        into, context.archive.settings, entries, context.naming, stamp="", now=context.now, source=into.name
    )


def _unreadable(entries: Sequence[PlanEntry], context: Context) -> Mapping[str, PlanEntry]:
    """The plans with a map that cannot be read, by folder: they have failed."""
    bad = {str(entry.folder): entry for entry in entries}
    for entry in entries:
        with context.plan(entry):
            for plan_map in entry.record.maps:
                _require_files(entry, plan_map)
            del bad[str(entry.folder)]
    return bad


def _require_files(entry: PlanEntry, plan_map: PlanMap) -> None:
    sizes = {file.path: file.size for file in entry.record.files}
    for logical in (plan_map.file, *plan_map.sides):
        path = entry.plan.path_of(logical)
        try:
            size = path.stat().st_size
        except FileNotFoundError as error:
            raise ArchiveError(say("{path} mangler i arkivet. Kjør verify.", path=path)) from error
        if size != sizes.get(logical, size):
            raise ArchiveError(say("{path} er endret siden den ble arkivert. Kjør verify.", path=path))
