"""Judges one plan, whatever it came from: its maps, files and documents, and the plan itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from planarkiv.engine import Judge
from planarkiv.examine.task import Task
from planarkiv.model.dates import PartialDate
from planarkiv.model.document_facts import faults_in
from planarkiv.model.faults import Fault
from planarkiv.model.footprint import Footprint
from planarkiv.model.formats import Format
from planarkiv.model.ladder import MapEvidence, Missing, standing
from planarkiv.model.planid import PlanId
from planarkiv.model.record import ArchivedFile, PlanRecord, Rank, rank
from planarkiv.subjects import (
    Found,
    MapContents,
    MapFile,
    Owner,
    Phase,
    Plan,
    PlanContents,
    PlanDocument,
    PlanFile,
    PlanMap,
    PlanSummary,
    Relation,
)

if TYPE_CHECKING:
    from planarkiv.model.features import FeatureTable

_DECISIONS = ("VEDTAK", "KUNNGJ", "SAKSFRAMLEGG")
_END = re.compile(r"opphev|erstatt|utgå|oppheving", re.IGNORECASE)
"""What the title of the document that ended a plan speaks of: the decision that made the plan is a VEDTAK too."""


def phase_of(record: PlanRecord) -> Phase:
    """Where a plan stands by its record."""
    decided = record.fields.get("vedtaksdato")
    date = decided.value if decided and isinstance(decided.value, PartialDate) else None
    return Phase(record.text("planstatus"), record.text("lovreferanse"), date)


def judge_map_file(
    judge: Judge, task: Task, name: str, table: FeatureTable, data: bytes, phase: Phase, plan: str
) -> set[int]:
    """Judges a whole map file; returns the rows whose geometry is broken."""
    subject = MapFile(name, table, data, phase, schema=_by_schema(task, table, data))
    judge.judge(subject, plan)
    return subject.broken


def _by_schema(task: Task, table: FeatureTable, data: bytes) -> tuple[Fault, ...] | None:
    """What is wrong with a GML file by its schema; None where the user gives no schemas."""
    if not task.schemas or table.format is not Format.GML:
        return None
    if table.head.catalogue is None:
        # nothing in it that a schema is for: GML04 tells why
        return ()
    from planarkiv.readers.gml import schema

    return schema.check(data, table.head.catalogue, Path(task.schemas))


def judge_plan_map(
    judge: Judge,
    name: str,
    table: FeatureTable,
    ids: tuple[PlanId, ...],
    owner: Owner,
    phase: Phase,
    broken: set[int],
) -> MapEvidence:
    """Judges one plan's objects in a map; ``ids`` are those the plan has and had, none where the map names no plan."""
    from planarkiv.model.coverage import evidence
    from planarkiv.model.footprint import footprints

    judge.judge(PlanMap(name, table, ids, owner, phase, broken), str(ids[0]) if ids else "")
    return replace(evidence(table), footprints=footprints(table))


def judge_plan(
    judge: Judge,
    task: Task,
    record: PlanRecord,
    maps: Iterable[MapEvidence],
    names: Mapping[str, str],
    found: Mapping[str, Found | None] | None = None,
    faults: Mapping[str, tuple[Fault, ...]] = MappingProxyType({}),
) -> None:
    """Judges a plan's files, documents and record, and leaves its summary in the judgement.

    All mappings are by a file's path in the record: ``names`` how reports name it; ``found`` what lies in the archive
    where it should be (None for a submission); ``faults`` what its reader saw, where the record does not say.
    """
    plan = str(record.arealplan_id)
    files = {file.path: file for file in record.files}
    for file in record.files:
        seen = faults.get(file.path) or faults_in(file.facts)
        there = found.get(file.path) if found is not None else None
        judge.judge(PlanFile(names[file.path], file, there, found is not None, seen), plan)
    for document in record.documents:
        mine = tuple(files[path] for path in document.files if path in files)
        judge.judge(PlanDocument(names[mine[0].path] if mine else "", document, mine), plan)
    evidence = list(maps)
    has = standing(record, evidence)
    proceedings = _proceedings(record)
    required = task.levels.required(phase_of(record), proceedings)
    judge.judge(Plan(record, has, required, task.owner, names), plan)
    summary = PlanSummary(
        plan=plan,
        ids=tuple(map(str, record.ids)),
        name=record.text("plannavn"),
        status=record.text("planstatus"),
        level=has.level,
        missing=has.missing,
        required=required.level,
        required_reason=required.reason,
        registered=any(rank(value.source) is Rank.REGISTER for value in record.fields.values()),
        relations=tuple(_relations(record)),
        proceedings=proceedings,
        has_end_document=any(
            document.type in _DECISIONS and _END.search(document.title) for document in record.documents
        ),
        plantype=record.text("plantype"),
        footprints=tuple(footprint for each in evidence for footprint in each.footprints),
    )
    judge.judgement.summary = to_plain(summary)


def judge_contents(
    judge: Judge,
    record: PlanRecord,
    maps: Iterable[MapContents],
    path_of: Callable[[ArchivedFile], Path | None],
    names: Mapping[str, str],
) -> None:
    """Judges what register, maps and documents of a plan say against each other, where a chosen rule looks at it.

    ``path_of`` tells where a file lies, None where it is gone: provisions and map sheets are read for this alone.
    """
    if not judge.looks_at(PlanContents):
        return
    from planarkiv.examine.contents import document_texts

    texts = document_texts(record, path_of, names)
    judge.judge(PlanContents(record, phase_of(record), tuple(maps), texts), str(record.arealplan_id))


def _proceedings(record: PlanRecord) -> tuple[str, ...]:
    entries = record.lists.get("planbehandlinger", ())
    return tuple(str(entry["planbehandlingtype"].value) for entry in entries if "planbehandlingtype" in entry)


def _relations(record: PlanRecord) -> Iterable[Relation]:
    for entry in record.lists.get("planrelasjoner", ()):
        texts = {name: str(value.value) for name, value in entry.items()}
        yield Relation(texts.get("planforhold", ""), texts.get("retning", ""), texts.get("tilPlanId", ""))


def to_plain(summary: PlanSummary) -> list[Any]:
    """A summary as plain JSON values, as `from_plain` reads them."""
    return [
        summary.plan,
        summary.ids,
        summary.name,
        summary.status,
        summary.level,
        [each.value for each in summary.missing],
        summary.required,
        summary.required_reason,
        summary.registered,
        [[each.kind, each.direction, each.other] for each in summary.relations],
        summary.proceedings,
        summary.has_end_document,
        summary.plantype,
        [each.to_json() for each in summary.footprints],
    ]


def from_plain(values: Sequence[Any]) -> PlanSummary:
    """The summary that `to_plain` wrote."""
    plan, ids, name, status, level, missing, required, reason, registered, *more = values
    relations, proceedings, has_end, plantype, footprints = more
    return PlanSummary(
        plan,
        tuple(ids),
        name,
        status,
        level,
        tuple(map(Missing, missing)),
        required,
        reason,
        registered,
        tuple(Relation(*each) for each in relations),
        tuple(proceedings),
        has_end,
        plantype,
        tuple(map(Footprint.from_json, footprints)),
    )


def submitted_names(files: Iterable[ArchivedFile]) -> dict[str, str]:
    """How reports name the files of a submission: as they came."""
    return {file.path: file.source for file in files}
