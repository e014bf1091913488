"""What the register has of one plan: its row, its documents and its map objects, read by worker processes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.errors import ArchiveError
from planarkiv.language import say
from planarkiv.model.codes import label
from planarkiv.model.coverage import evidence_of_parts
from planarkiv.model.features import FeatureTable
from planarkiv.model.formats import Format, of_map_name
from planarkiv.model.in_force import by_status
from planarkiv.model.ladder import MapEvidence, Standing, standing
from planarkiv.model.naming import Naming
from planarkiv.model.record import DATE_FIELDS, PlanMap
from planarkiv.pool import SERIAL_BELOW, default_jobs, in_order
from planarkiv.readers.sosi import together
from planarkiv.readers.sosi.together import Alike
from planarkiv.readers.stored import StoredMaps
from planarkiv.views.entries import PlanEntry, conflicts
from planarkiv.writers import map_layers
from planarkiv.writers.geopackage import Shape, Value

PLANS = "planer"
DOCUMENTS = "dokumenter"
FOLDER = "mappe"
"""Column of every layer: the folder of the plan in the archive. It never changes, whatever the planid does."""

_TOGETHER = 32
"""Plans that are read together at most."""
_BYTES_TOGETHER = 8 << 20
"""Bytes of their maps at most, but for a single plan."""
_SMALL = 1 << 20
"""Bytes of a file that gains from being read with others."""

_CODED = ("planstatus", "plantype", "lovreferanse")
PLAN_COLUMNS = {
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
"""Columns of the layer PLANS, and their SQL types."""
DOCUMENT_COLUMNS = dict.fromkeys(
    ("arealplanId", "dokumenttype", "tittel", "dato", "tilgang", "fil", "filnavn", FOLDER), "TEXT"
)
"""Columns of the table DOCUMENTS, and their SQL types."""


@dataclass(frozen=True, slots=True)
class MapRows:
    """Map objects by layer, and the values that all of them have."""

    layers: Mapping[str, map_layers.LayerRows]
    same: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class PlanRows:
    """The row of one plan, those of its documents, and of its maps where these were not read with those of others.
    ``notes`` is what could not be shown, worded."""

    plan: Mapping[str, Value]
    outline: Shape | None
    documents: Sequence[Sequence[Value]]
    notes: Sequence[str]
    maps: Sequence[MapRows] = ()


@dataclass(frozen=True, slots=True)
class Rows:
    """All of some plans: their own rows, and the objects of all their maps."""

    plans: Sequence[PlanRows]
    maps: Sequence[MapRows]


def read_together(entries: Sequence[PlanEntry], epsg: int, naming: Naming, jobs: int | None) -> Iterator[Rows]:
    """The rows of all plans, in order, some plans at a time, which is faster than ``read_rows``. In the maps of several
    plans what tells these apart are columns of the layers."""
    wanted = _jobs(jobs) if len(entries) >= SERIAL_BELOW else 1
    return in_order(_rows_from, _batches(entries), _begin, _Task(entries, epsg, naming), wanted, heavy=True)


def read_rows(entries: Sequence[PlanEntry], epsg: int, naming: Naming, jobs: int | None) -> Iterator[PlanRows]:
    """The rows of each plan, in order; ``epsg`` is the system of the shapes. ``jobs`` are the worker processes, as many
    as the machine can keep busy where not told. Raises PlanarkivError when one of them dies."""
    return in_order(_rows_of, range(len(entries)), _begin, _Task(entries, epsg, naming), _jobs(jobs))


def _jobs(asked: int | None) -> int:
    return default_jobs() if asked is None else asked


@dataclass(frozen=True, slots=True)
class _Task:
    """What a worker is told once; then it gets places in ``entries``, which are much to send."""

    entries: Sequence[PlanEntry]
    epsg: int
    naming: Naming


_task: _Task


def _begin(task: _Task) -> None:
    global _task  # noqa: PLW0603 - the one thing a worker process keeps between plans
    _task = task


def _batches(entries: Sequence[PlanEntry]) -> list[tuple[int, int]]:
    """Where the plans begin and end that are read together."""
    batches: list[tuple[int, int]] = []
    start, size = 0, 0
    for at, entry in enumerate(entries):
        files = {plan_map.file for plan_map in entry.record.maps}
        own = sum(file.size for file in entry.record.files if file.path in files)
        if at > start and (at - start == _TOGETHER or size + own > _BYTES_TOGETHER):
            batches.append((start, at))
            start, size = at, 0
        size += own
    return [*batches, (start, len(entries))] if entries else []


def _rows_from(batch: tuple[int, int]) -> Rows:
    return _Plans(_task.entries[slice(*batch)], _task.epsg, _task.naming).rows()


def _rows_of(at: int) -> PlanRows:
    rows = _Plans(_task.entries[at : at + 1], _task.epsg, _task.naming).rows()
    return replace(rows.plans[0], maps=rows.maps)


class _Map(NamedTuple):
    """One map of a plan, by its place among the plans, and its bytes made ready where it may be read with others."""

    plan: int
    each: PlanMap
    alike: Alike | None


class _Shown(NamedTuple):
    """What a map that was read has: the outlines, and what counts for the nivå."""

    each: PlanMap
    outlines: list[Any]
    evidence: MapEvidence


class _Plans:
    """Reads some plans: small SOSI files that are alike are read as one."""

    def __init__(self, entries: Sequence[PlanEntry], epsg: int, naming: Naming) -> None:
        self._entries = entries
        self._epsg = epsg
        self._stored = [StoredMaps(entry.plan, entry.record, naming) for entry in entries]
        self._notes: list[list[str]] = [[] for _ in entries]
        self._shown: list[list[_Shown]] = [[] for _ in entries]
        self._rows: list[MapRows] = []

    def rows(self) -> Rows:
        """All of it."""
        for maps in self._alike():
            self._read_together(maps)
        return Rows([self._plan(at) for at in range(len(self._entries))], self._rows)

    def _alike(self) -> Iterator[Sequence[_Map]]:
        """The maps of all plans in groups that may be read together; most of another format stand alone."""
        groups: dict[object, list[_Map]] = {}
        for plan, entry in enumerate(self._entries):
            for at, each in enumerate(entry.record.maps):
                alike = self._prepared(plan, each)
                groups.setdefault(alike.key if alike else (plan, at), []).append(_Map(plan, each, alike))
        yield from groups.values()

    def _prepared(self, plan: int, each: PlanMap) -> Alike | None:
        if len(self._entries) == 1 or of_map_name(each.format) is not Format.SOSI:
            return None
        try:
            data = self._entries[plan].plan.path_of(each.file).read_bytes()
        except (ArchiveError, OSError):
            # it is said when the map is read
            return None
        return together.prepared(data) if len(data) <= _SMALL else None

    def _read_together(self, maps: Sequence[_Map]) -> None:
        ready = [found.alike for found in maps if found.alike]
        read = together.read_together(ready) if len(ready) > 1 else None
        if read is not None:
            self._show(maps, read.table, read.row_off, read.serial)
            return
        for found in maps:
            table = self._read(found)
            if table is not None:
                self._show([found], table, np.array([0, len(table)]), table.serial)

    def _show(
        self, maps: Sequence[_Map], table: FeatureTable, row_off: NDArray[np.int64], serial: NDArray[np.int64]
    ) -> None:
        same = [self._same(found) for found in maps]
        files = map_layers.Files(row_off, serial, same) if len(maps) > 1 else None
        self._rows.append(MapRows(map_layers.layers(table, self._epsg, files), {} if files else same[0]))
        outlines = map_layers.outlines(table, self._epsg, row_off)
        for found, shapes, has in zip(maps, outlines, evidence_of_parts(table, row_off), strict=True):
            self._shown[found.plan].append(_Shown(found.each, shapes, has))
            if table.head.epsg is None:
                self._note(found, say("koordinatsystemet er ukjent, så objektene har ingen plass i kartet"))

    def _same(self, found: _Map) -> Mapping[str, Value]:
        entry = self._entries[found.plan]
        return {
            "arealplanId": str(entry.record.arealplan_id),
            "kartfil": str(entry.address(found.each.file)),
            FOLDER: str(entry.folder),
        }

    def _read(self, found: _Map) -> FeatureTable | None:
        try:
            return self._stored[found.plan].read(found.each)
        except (ArchiveError, OSError) as error:
            self._note(found, str(error))
            return None

    def _note(self, found: _Map, what: str) -> None:
        planid = str(self._entries[found.plan].record.arealplan_id)
        self._notes[found.plan].append(say("plan {plan}, {file}: {what}", plan=planid, file=found.each.file, what=what))

    def _plan(self, at: int) -> PlanRows:
        entry = self._entries[at]
        outlines = [found for found in self._shown[at] if found.outlines]
        in_force = [found for found in outlines if by_status(*found.each.planstatus)]
        shown = [shape for found in in_force or outlines for shape in found.outlines]
        outline = map_layers.together(shown) if shown else None
        has = standing(entry.record, [found.evidence for found in self._shown[at]])
        return PlanRows(_plan_row(entry, has), outline, _document_rows(entry), self._notes[at])


def _plan_row(entry: PlanEntry, has: Standing) -> Mapping[str, Value]:
    record = entry.record
    values: dict[str, Value] = {name: record.text(name) or None for name in PLAN_COLUMNS}
    values |= {f"{name}_tekst": label(name, record.text(name)) or None for name in _CODED}
    return values | {
        "arealplanId": str(record.arealplan_id),
        "i_kraft": int(by_status(record.text("planstatus"))),
        "nivaa": has.level,
        "mangler": ", ".join(has.missing) or None,
        "antall_dokumenter": len(record.documents),
        "antall_kart": len(record.maps),
        "antall_avvik": len(record.discrepancies) + len(list(conflicts(entry))),
        "tidligere_id": ", ".join(str(each.arealplan_id) for each in record.earlier_ids) or None,
        FOLDER: str(entry.folder),
    }


def _document_rows(entry: PlanEntry) -> Sequence[Sequence[Value]]:
    names = {file.path: file.name for file in entry.record.files}
    rows: list[Sequence[Value]] = []
    for document in entry.record.documents:
        for logical in document.files or ("",):
            address = entry.address(logical)
            rows.append(
                (
                    str(entry.record.arealplan_id),
                    document.type,
                    document.title,
                    str(document.date) if document.date else None,
                    document.access.value,
                    str(address) if address else None,
                    names.get(logical),
                    str(entry.folder),
                )
            )
    return rows
