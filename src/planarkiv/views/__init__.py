"""The derived views of an archive, ``register.gpkg`` and ``oversikt.html``: made from it alone, at any time again.

``refresh`` brings them up to date · ``entries`` the plans as the views read them · ``overview_html`` the page ·
``register_gpkg`` the layers, with those of map objects as ``writers.map_layers`` makes them.
"""

import sqlite3
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from planarkiv.archive import Archive, disk, layout
from planarkiv.archive.intent import new_stage
from planarkiv.errors import ArchiveError
from planarkiv.language import say
from planarkiv.model.naming import NATIONAL, Naming

if TYPE_CHECKING:
    from planarkiv.views.entries import PlanEntry

REGISTER_NEW = "register.ny.gpkg"
"""The new register while another program holds the old one open."""


def refresh(archive: Archive, naming: Naming = NATIONAL, *, now: datetime) -> list[str]:
    """Makes the views that are not of the archive's present state; returns what a person must be told.

    ``naming`` is the municipality's own names of layers and columns. Each view is replaced in one step. Only within
    ``Archive.writing()``. Raises ArchiveError when the disk fails.
    """
    archive.require_lock()
    stage = new_stage(archive.root)
    try:
        return _refresh(archive, stage, naming, now)
    except (OSError, sqlite3.Error) as error:
        raise ArchiveError(
            say(
                "Kunne ikke skrive {page} og {register} i {root}: {error}. "
                "Sjekk diskplass og rettigheter, og kjør igjen.",
                page=layout.OVERVIEW,
                register=layout.REGISTER,
                root=archive.root,
                error=error,
            )
        ) from error
    finally:
        if stage.exists():
            disk.delete_tree(stage)


def _refresh(archive: Archive, stage: Path, naming: Naming, now: datetime) -> list[str]:
    from planarkiv.views import overview_html, register_gpkg
    from planarkiv.views.entries import read_entries

    state = archive.state()
    newest, told = _newest_register(archive.root)
    page_is_old = overview_html.stamp_in(archive.root / layout.OVERVIEW) != state
    register_is_old = register_gpkg.stamp_in(newest) != state
    if not (page_is_old or register_is_old):
        return told
    entries, damaged = read_entries(archive)
    told += damaged
    staging = disk.Staging()
    if register_is_old:
        told += _make_register(archive, entries, naming, staging, stage / layout.REGISTER, newest, state, now)
    if page_is_old:
        # the nivå of a plan takes a look at its maps, and the register has just done that
        standings = register_gpkg.standings(stage / layout.REGISTER if register_is_old else newest)
        page = overview_html.page(archive, entries, standings, stamp=state, now=now)
        staging.write(stage / layout.OVERVIEW, page)
    staging.sync(together=False)
    if page_is_old:
        disk.replace(stage / layout.OVERVIEW, archive.root / layout.OVERVIEW)
    if register_is_old and not _put_in_place(stage / layout.REGISTER, newest):
        disk.replace(stage / layout.REGISTER, archive.root / REGISTER_NEW)
        told.append(_is_held())
    disk.sync_folder(archive.root)
    return told


def _newest_register(root: Path) -> tuple[Path, list[str]]:
    """The register to work on: one that had to wait is put in its place first, if it can be."""
    current, waiting = root / layout.REGISTER, root / REGISTER_NEW
    if not waiting.exists() or _put_in_place(waiting, current):
        return current, []
    return waiting, [_is_held()]


def _put_in_place(source: Path, target: Path) -> bool:
    """Replaces ``target``; False when another program holds it open."""
    try:
        # SQLite would play the journal of the old file into the new one
        for suffix in ("-wal", "-shm"):
            disk.delete(target.with_name(target.name + suffix))
        disk.replace(source, target)
    except PermissionError:
        return False
    return True


def _is_held() -> str:
    return say(
        "{register} er åpen i et annet program. Den nye ligger i {new}; lukk programmet, så tas den i bruk ved "
        "neste kjøring.",
        register=layout.REGISTER,
        new=REGISTER_NEW,
    )


def _make_register(
    archive: Archive,
    entries: Sequence["PlanEntry"],
    naming: Naming,
    staging: disk.Staging,
    path: Path,
    newest: Path,
    state: str,
    now: datetime,
) -> list[str]:
    """Makes the register at ``path`` in the staging folder, from the newest one where that is less work."""
    from planarkiv.views import register_gpkg

    staging.folder(path.parent)
    if register_gpkg.can_grow(newest, archive.settings, entries):
        staging.copy(newest, path)
        try:
            return register_gpkg.write(path, archive.settings, entries, naming, stamp=state, now=now)
        except sqlite3.DatabaseError:
            # the old file is damaged: it is made again from nothing
            disk.delete(path)
    else:
        staging.files.append(path)
    return register_gpkg.write(path, archive.settings, entries, naming, stamp=state, now=now)


def stamps(root: Path) -> Mapping[str, str]:
    """The archive's state that each view was made from, by file name; views that are not there are left out."""
    from planarkiv.views import overview_html, register_gpkg

    read = {layout.OVERVIEW: overview_html.stamp_in, layout.REGISTER: register_gpkg.stamp_in}
    return {name: stamp_in(root / name) for name, stamp_in in read.items() if (root / name).is_file()}
