"""``register.gpkg``: plans with outlines, documents, map objects by type, for QGIS. Only changed plans are redone."""

import sqlite3
from collections.abc import Collection, Mapping, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from planarkiv.archive import Settings, layout
from planarkiv.errors import ArchiveError
from planarkiv.language import say
from planarkiv.model.ladder import Missing, Standing
from planarkiv.model.naming import NATIONAL, Naming
from planarkiv.views import register_map
from planarkiv.views.entries import PlanEntry
from planarkiv.views.plan_rows import DOCUMENT_COLUMNS, DOCUMENTS, FOLDER, PLAN_COLUMNS, PLANS, Rows, read_together
from planarkiv.writers import map_layers
from planarkiv.writers.geopackage import GeoPackage, read_notes

VERSION = "4"
"""Goes up when rows are made in another way, so that old files are made again from nothing."""

_STATE_NOTES = "planarkiv_tilstand"
_PLAN_NOTES = "planarkiv_planer"


def stamp_in(path: Path) -> str:
    """The archive's state that the file at ``path`` was made from; empty when there is none, or of another version."""
    notes = read_notes(path, _STATE_NOTES)
    return notes.get("tilstand", "") if notes.get("utgave") == VERSION else ""


def standings(path: Path) -> Mapping[str, Standing]:
    """The nivå of each plan, and what it lacks to the next, by the plan's folder. Raises sqlite3.Error."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as package:
        # a layer without rows is left out of the file
        if not package.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (PLANS,)).fetchone():
            return {}
        rows = package.execute(f"SELECT {FOLDER}, nivaa, mangler FROM {PLANS}")  # noqa: S608 - names of ours
        return {
            folder: Standing(level, tuple(Missing(word) for word in (missing or "").split(", ") if word))
            for folder, level, missing in rows
        }


def can_grow(path: Path, settings: Settings, entries: Sequence[PlanEntry]) -> bool:
    """Whether it pays to change the file at ``path`` rather than to make it from nothing."""
    notes = read_notes(path, _STATE_NOTES)
    if notes.get("utgave") != VERSION or notes.get("epsg") != str(settings.epsg):
        return False
    # another program may hold changes beside the file, which a copy would lack
    if path.with_name(path.name + "-wal").exists():
        return False
    old = read_notes(path, _PLAN_NOTES)
    new = {str(entry.folder): entry.stamp for entry in entries}
    changed = sum(old.get(folder) != stamp for folder, stamp in new.items()) + len(old.keys() - new.keys())
    return 2 * changed <= len(new)


def write(
    path: Path,
    settings: Settings,
    entries: Sequence[PlanEntry],
    naming: Naming = NATIONAL,
    *,
    stamp: str,
    now: datetime,
    source: str = layout.REGISTER,
    jobs: int | None = None,
) -> list[str]:
    """Makes the file at ``path``, or brings the one that is there up to date; returns what could not be shown.

    It holds ``entries`` and nothing else: what the file has of others goes.
    ``stamp`` is the state of the archive, ``naming`` the municipality's own names of layers and columns.
    ``source`` is the name that the file will have in the end, which the project for QGIS in it has to know.
    ``jobs`` are the worker processes that read the plans, as many as the machine can keep busy where not told. Memory
    is that of some plans at a time. Raises sqlite3.Error and OSError.
    """
    from pyproj.exceptions import CRSError

    old = read_notes(path, _PLAN_NOTES)
    new = {str(entry.folder): entry.stamp for entry in entries}
    changed = [entry for entry in entries if old.get(str(entry.folder)) != entry.stamp]
    try:
        package = GeoPackage(path, settings.epsg, now=now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z"))
    except CRSError as error:
        raise ArchiveError(
            say("EPSG {epsg} i planarkiv.toml finnes ikke. Rett epsg og kjør igjen.", epsg=settings.epsg)
        ) from error
    notes: list[str] = []
    try:
        _fixed_layers(package)
        _forget(package, [folder for folder, known in old.items() if new.get(folder) != known])
        for rows in read_together(changed, settings.epsg, naming, jobs):
            _put(package, rows)
            notes += [note for plan in rows.plans for note in plan.notes]
        register_map.draw(package, settings.epsg, source)
        package.write_notes(_PLAN_NOTES, new)
        package.write_notes(_STATE_NOTES, {"tilstand": stamp, "utgave": VERSION, "epsg": str(settings.epsg)})
        package.close()
    except BaseException:
        package.abandon()
        raise
    return notes


def _fixed_layers(package: GeoPackage) -> None:
    package.add_layer(PLANS, PLAN_COLUMNS, "MULTIPOLYGON", say("Alle planer, med planområdet der det er kjent"))
    package.add_layer(DOCUMENTS, DOCUMENT_COLUMNS, None, say("Dokumentene, med sti fra arkivets mappe"))
    for layer in (PLANS, DOCUMENTS):
        package.index_column(layer, FOLDER)


def _forget(package: GeoPackage, folders: Collection[str]) -> None:
    for folder in folders:
        for layer in package.layers:
            package.delete(layer, FOLDER, folder)


def _put(package: GeoPackage, rows: Rows) -> None:
    """Adds the rows of some plans."""
    for plan in rows.plans:
        package.insert(PLANS, list(plan.plan), [list(plan.plan.values())], [plan.outline])
        package.insert(DOCUMENTS, list(DOCUMENT_COLUMNS), plan.documents)
    for each in rows.maps:
        for layer in map_layers.put(package, each.layers, each.same):
            package.index_column(layer, FOLDER)
