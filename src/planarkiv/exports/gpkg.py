"""``gpkg``: plans with outlines, documents, and map objects by type, as the archive's own ``register.gpkg`` has them.

There is one writer of it, ``views.register_gpkg``. What is there from before is grown, so that only changed plans are
read: the last result, else the archive's own register, of which a plan with something held back is written anew.
"""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from planarkiv import views
from planarkiv.archive import Archive, disk, layout
from planarkiv.errors import ArchiveError, PlanarkivError
from planarkiv.exports import Context
from planarkiv.language import say
from planarkiv.model.naming import Naming
from planarkiv.model.record import PlanMap
from planarkiv.views import register_gpkg
from planarkiv.views.entries import PlanEntry
from planarkiv.views.plan_rows import read_rows

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
    bad = _failing(changed, context, _require_maps)
    try:
        return _grown(entries, bad, into, context, previous)
    except (PlanarkivError, OSError, sqlite3.Error):
        raise
    except Exception:
        # some map is more than the program can take: the plan it is of fails, and no other
        crashing = _failing([entry for entry in changed if str(entry.folder) not in bad], context, _read)
        if not crashing:
            raise
        into.unlink(missing_ok=True)
        return _grown(entries, {**bad, **crashing}, into, context, previous)


def _grown(
    entries: Sequence[PlanEntry], bad: Mapping[str, PlanEntry], into: Path, context: Context, previous: Path | None
) -> list[str]:
    """The plans that are not ``bad``; those as they were before, where they may stay."""
    shown = [entry for entry in entries if str(entry.folder) not in bad]
    settings = context.archive.settings
    register = context.archive.root / layout.REGISTER
    ground = next(
        (path for path in (previous, register) if path and register_gpkg.can_grow(path, settings, shown)), None
    )
    if ground is None:
        return _write(shown, into, context)
    staying = [replace(entry, stamp=context.earlier(entry)) for entry in bad.values()] if ground == previous else []
    disk.Staging().copy(ground, into)
    try:
        return _write([*shown, *(entry for entry in staying if entry.stamp)], into, context)
    except sqlite3.DatabaseError:
        # the old file is damaged: it is made again from nothing
        disk.delete(into)
        return _write(shown, into, context)


def _write(entries: Sequence[PlanEntry], into: Path, context: Context) -> list[str]:
    # the state of an archive is that of all its plans as they lie there: no export is the archive's register
    return register_gpkg.write(
        into, context.archive.settings, entries, context.naming, stamp="", now=context.now, source=into.name
    )


def _failing(
    entries: Sequence[PlanEntry], context: Context, attempt: Callable[[PlanEntry, Context], None]
) -> Mapping[str, PlanEntry]:
    """The plans that ``attempt`` fails on, by folder; the run has been told."""
    failing = {str(entry.folder): entry for entry in entries}
    for entry in entries:
        with context.plan(entry):
            attempt(entry, context)
            del failing[str(entry.folder)]
    return failing


def _read(entry: PlanEntry, context: Context) -> None:
    for _ in read_rows([entry], context.archive.settings.epsg, context.naming, 1):
        pass


def _require_maps(entry: PlanEntry, _: Context) -> None:
    """Raises ArchiveError where a map is gone or another."""
    for plan_map in entry.record.maps:
        require_files(entry, plan_map)


def require_files(entry: PlanEntry, plan_map: PlanMap) -> None:
    """Raises ArchiveError unless the files of a map lie in the archive with the size they came with."""
    sizes = {file.path: file.size for file in entry.record.files}
    for logical in (plan_map.file, *plan_map.sides):
        path = entry.plan.path_of(logical)
        try:
            size = path.stat().st_size
        except FileNotFoundError as error:
            raise ArchiveError(say("{path} mangler i arkivet. Kjør verify.", path=path)) from error
        if size != sizes.get(logical, size):
            raise ArchiveError(say("{path} er endret siden den ble arkivert. Kjør verify.", path=path))
