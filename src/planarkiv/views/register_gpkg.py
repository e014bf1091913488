"""``register.gpkg``: plans with outlines, documents, map objects by type, for QGIS. Only changed plans are redone."""

import sqlite3
from collections.abc import Collection, Mapping, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from planarkiv.archive import Settings
from planarkiv.errors import ArchiveError
from planarkiv.language import say
from planarkiv.model.codes import label
from planarkiv.model.coverage import evidence
from planarkiv.model.features import FeatureTable
from planarkiv.model.ladder import MapEvidence, Missing, Standing, standing
from planarkiv.model.naming import NATIONAL, Naming
from planarkiv.model.record import DATE_FIELDS, IN_FORCE, PlanMap
from planarkiv.readers.stored import StoredMaps
from planarkiv.views.entries import PlanEntry, conflicts
from planarkiv.writers import map_layers
from planarkiv.writers.geopackage import GeoPackage, Value, read_notes

VERSION = "3"
"""Goes up when rows are made in another way, so that old files are made again from nothing."""

PLANS = "planer"
DOCUMENTS = "dokumenter"
FOLDER = "mappe"
"""Column of every layer: the folder of the plan in the archive. It never changes, whatever the planid does."""

_STATE_NOTES = "planarkiv_tilstand"
_PLAN_NOTES = "planarkiv_planer"

_CODED = ("planstatus", "plantype", "lovreferanse")
_PLAN_COLUMNS = {
    "arealplanId": "TEXT",
    "plannavn": "TEXT",
    "planstatus": "TEXT",
    "planstatus_tekst": "TEXT",
    "i_kraft": "BOOLEAN",
    "nivaa": "INTEGER",
    "mangler": "TEXT",
    "plantype": "TEXT",
    "plantype_tekst": "TEXT",
    "lovreferanse": "TEXT",
    "lovreferanse_tekst": "TEXT",
    "planbestemmelse": "TEXT",
    "vertikalnivaa": "TEXT",
    **dict.fromkeys(DATE_FIELDS, "TEXT"),
    "antall_dokumenter": "INTEGER",
    "antall_kart": "INTEGER",
    "antall_avvik": "INTEGER",
    "tidligere_id": "TEXT",
    FOLDER: "TEXT",
}
_DOCUMENT_COLUMNS = dict.fromkeys(
    ("arealplanId", "dokumenttype", "tittel", "dato", "tilgang", "fil", "filnavn", FOLDER), "TEXT"
)
_MAP_COLUMNS = {"arealplanId": "TEXT", "kartfil": "TEXT", "serienummer": "INTEGER", FOLDER: "TEXT"}


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
) -> list[str]:
    """Makes the file at ``path``, or brings the one that is there up to date; returns what could not be shown.

    ``stamp`` is the state of the archive, ``naming`` the municipality's own names of layers and columns.
    Memory is that of one plan at a time. Raises sqlite3.Error and OSError.
    """
    from pyproj.exceptions import CRSError

    old = read_notes(path, _PLAN_NOTES)
    new = {str(entry.folder): entry.stamp for entry in entries}
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
        for entry in entries:
            if old.get(str(entry.folder)) != entry.stamp:
                notes += _Plan(package, settings.epsg, entry, naming).write()
        package.write_notes(_PLAN_NOTES, new)
        package.write_notes(_STATE_NOTES, {"tilstand": stamp, "utgave": VERSION, "epsg": str(settings.epsg)})
        package.close()
    except BaseException:
        package.abandon()
        raise
    return notes


def _fixed_layers(package: GeoPackage) -> None:
    package.add_layer(PLANS, _PLAN_COLUMNS, "MULTIPOLYGON", say("Alle planer, med planområdet der det er kjent"))
    package.add_layer(DOCUMENTS, _DOCUMENT_COLUMNS, None, say("Dokumentene, med sti fra arkivets mappe"))
    for layer in (PLANS, DOCUMENTS):
        package.index_column(layer, FOLDER)


def _forget(package: GeoPackage, folders: Collection[str]) -> None:
    for folder in folders:
        for layer in package.layers:
            package.delete(layer, FOLDER, folder)


class _Plan:
    """Writes the rows of one plan."""

    def __init__(self, package: GeoPackage, epsg: int, entry: PlanEntry, naming: Naming) -> None:
        self._package = package
        self._epsg = epsg
        self._entry = entry
        self._planid = str(entry.record.arealplan_id)
        self._maps = StoredMaps(entry.plan, entry.record, naming)
        self._notes: list[str] = []
        self._evidence: list[MapEvidence] = []

    def write(self) -> list[str]:
        """Returns what could not be shown, worded."""
        self._documents()
        outlines = [(each, found) for each in self._entry.record.maps if (found := self._map(each))]
        in_force = [shapes for each, shapes in outlines if set(each.planstatus) & set(IN_FORCE)]
        self._plan([shape for shapes in in_force or [shapes for _, shapes in outlines] for shape in shapes])
        return self._notes

    def _plan(self, outlines: Sequence[Any]) -> None:
        entry, record = self._entry, self._entry.record
        has = standing(record, self._evidence)
        values: dict[str, Value] = {name: record.text(name) or None for name in _PLAN_COLUMNS}
        values |= {f"{name}_tekst": label(name, record.text(name)) or None for name in _CODED}
        values |= {
            "arealplanId": self._planid,
            "i_kraft": int(record.text("planstatus") in IN_FORCE),
            "nivaa": has.level,
            "mangler": ", ".join(has.missing) or None,
            "antall_dokumenter": len(record.documents),
            "antall_kart": len(record.maps),
            "antall_avvik": len(record.discrepancies) + len(list(conflicts(entry))),
            "tidligere_id": ", ".join(str(each.arealplan_id) for each in record.earlier_ids) or None,
            FOLDER: str(entry.folder),
        }
        shape = map_layers.together(outlines) if outlines else None
        self._package.insert(PLANS, list(values), [list(values.values())], [shape])

    def _documents(self) -> None:
        entry = self._entry
        names = {file.path: file.name for file in entry.record.files}
        rows: list[Sequence[Value]] = []
        for document in entry.record.documents:
            for logical in document.files or ("",):
                address = entry.address(logical)
                rows.append(
                    (
                        self._planid,
                        document.type,
                        document.title,
                        str(document.date) if document.date else None,
                        document.access.value,
                        str(address) if address else None,
                        names.get(logical),
                        str(entry.folder),
                    )
                )
        self._package.insert(DOCUMENTS, list(_DOCUMENT_COLUMNS), rows)

    def _map(self, plan_map: PlanMap) -> list[Any]:
        """Writes the objects of one map; returns its outlines."""
        table = self._read(plan_map)
        if table is None:
            return []
        self._evidence.append(evidence(table))
        if table.head.epsg is None:
            self._note(plan_map, say("koordinatsystemet er ukjent, så objektene har ingen plass i kartet"))
        fixed: Mapping[str, Value] = {
            "arealplanId": self._planid,
            "kartfil": str(self._entry.address(plan_map.file)),
            FOLDER: str(self._entry.folder),
        }
        for name, layer in map_layers.layers(table, self._epsg).items():
            known = name in self._package.layers
            named = self._package.add_layer(name, _MAP_COLUMNS, layer.geometry, "")
            if not known:
                self._package.index_column(named, FOLDER)
            columns = list(dict.fromkeys(column for row in layer.rows for column in row))
            self._package.insert(
                named,
                [*fixed, *columns],
                [[*fixed.values(), *map(row.get, columns)] for row in layer.rows],
                layer.shapes,
            )
        return map_layers.outlines(table, self._epsg)

    def _read(self, plan_map: PlanMap) -> FeatureTable | None:
        try:
            return self._maps.read(plan_map)
        except (ArchiveError, OSError) as error:
            self._note(plan_map, str(error))
            return None

    def _note(self, plan_map: PlanMap, what: str) -> None:
        self._notes.append(say("plan {plan}, {file}: {what}", plan=self._planid, file=plan_map.file, what=what))
