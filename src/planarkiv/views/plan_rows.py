"""What the register has of one plan: its row, its documents and its map objects, read by worker processes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from planarkiv.errors import ArchiveError
from planarkiv.language import say
from planarkiv.model.codes import label
from planarkiv.model.coverage import evidence
from planarkiv.model.features import FeatureTable
from planarkiv.model.in_force import by_status
from planarkiv.model.ladder import MapEvidence, standing
from planarkiv.model.naming import Naming
from planarkiv.model.record import DATE_FIELDS, PlanMap
from planarkiv.pool import default_jobs, in_order
from planarkiv.readers.stored import StoredMaps
from planarkiv.views.entries import PlanEntry, conflicts
from planarkiv.writers import map_layers
from planarkiv.writers.geopackage import Shape, Value

PLANS = "planer"
DOCUMENTS = "dokumenter"
FOLDER = "mappe"
"""Column of every layer: the folder of the plan in the archive. It never changes, whatever the planid does."""

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
    """The objects of one map by layer, and the values that all of them have."""

    layers: Mapping[str, map_layers.LayerRows]
    same: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class PlanRows:
    """All of one plan. ``notes`` is what could not be shown, worded."""

    plan: Mapping[str, Value]
    outline: Shape | None
    documents: Sequence[Sequence[Value]]
    maps: Sequence[MapRows]
    notes: Sequence[str]


def read_rows(entries: Sequence[PlanEntry], epsg: int, naming: Naming, jobs: int | None) -> Iterator[PlanRows]:
    """The rows of each plan, in order; ``epsg`` is the system of the shapes. ``jobs`` are the worker processes, as many
    as the machine can keep busy where not told. Raises PlanarkivError when one of them dies."""
    task = _Task(entries, epsg, naming)
    return in_order(_rows_of, range(len(entries)), _begin, task, default_jobs() if jobs is None else jobs)


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


def _rows_of(at: int) -> PlanRows:
    return _Plan(_task.entries[at], _task.epsg, _task.naming).rows()


class _Plan:
    """Reads one plan."""

    def __init__(self, entry: PlanEntry, epsg: int, naming: Naming) -> None:
        self._epsg = epsg
        self._entry = entry
        self._planid = str(entry.record.arealplan_id)
        self._maps = StoredMaps(entry.plan, entry.record, naming)
        self._notes: list[str] = []
        self._evidence: list[MapEvidence] = []
        self._rows: list[MapRows] = []

    def rows(self) -> PlanRows:
        outlines = [(each, found) for each in self._entry.record.maps if (found := self._map(each))]
        in_force = [shapes for each, shapes in outlines if by_status(*each.planstatus)]
        shown = [shape for shapes in in_force or [shapes for _, shapes in outlines] for shape in shapes]
        outline = map_layers.together(shown) if shown else None
        return PlanRows(self._plan(), outline, self._documents(), self._rows, self._notes)

    def _plan(self) -> Mapping[str, Value]:
        entry, record = self._entry, self._entry.record
        has = standing(record, self._evidence)
        values: dict[str, Value] = {name: record.text(name) or None for name in PLAN_COLUMNS}
        values |= {f"{name}_tekst": label(name, record.text(name)) or None for name in _CODED}
        return values | {
            "arealplanId": self._planid,
            "i_kraft": int(by_status(record.text("planstatus"))),
            "nivaa": has.level,
            "mangler": ", ".join(has.missing) or None,
            "antall_dokumenter": len(record.documents),
            "antall_kart": len(record.maps),
            "antall_avvik": len(record.discrepancies) + len(list(conflicts(entry))),
            "tidligere_id": ", ".join(str(each.arealplan_id) for each in record.earlier_ids) or None,
            FOLDER: str(entry.folder),
        }

    def _documents(self) -> Sequence[Sequence[Value]]:
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
        return rows

    def _map(self, plan_map: PlanMap) -> list[Any]:
        """Keeps the objects of one map; returns its outlines."""
        table = self._read(plan_map)
        if table is None:
            return []
        self._evidence.append(evidence(table))
        if table.head.epsg is None:
            self._note(plan_map, say("koordinatsystemet er ukjent, så objektene har ingen plass i kartet"))
        same: Mapping[str, Value] = {
            "arealplanId": self._planid,
            "kartfil": str(self._entry.address(plan_map.file)),
            FOLDER: str(self._entry.folder),
        }
        self._rows.append(MapRows(map_layers.layers(table, self._epsg), same))
        return map_layers.outlines(table, self._epsg)

    def _read(self, plan_map: PlanMap) -> FeatureTable | None:
        try:
            return self._maps.read(plan_map)
        except (ArchiveError, OSError) as error:
            self._note(plan_map, str(error))
            return None

    def _note(self, plan_map: PlanMap, what: str) -> None:
        self._notes.append(say("plan {plan}, {file}: {what}", plan=self._planid, file=plan_map.file, what=what))
