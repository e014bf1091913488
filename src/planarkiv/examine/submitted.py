"""Judges a submission: its maps in worker processes where they are many, then its plans and every file as it came."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from planarkiv.engine import Judge, Judgement
from planarkiv.examine.archival import judge_archival_pdfs
from planarkiv.examine.contents import has_words, map_contents
from planarkiv.examine.one_file import OneFile, marks
from planarkiv.examine.plans import (
    judge_contents,
    judge_map_file,
    judge_plan,
    judge_plan_map,
    phase_of,
    submitted_names,
)
from planarkiv.examine.task import Task
from planarkiv.examine.worker import start_worker, worker
from planarkiv.intake.map_facts import map_facts
from planarkiv.intake.split import split
from planarkiv.intake.submission import Submission, SubmittedMap
from planarkiv.model.dates import PartialDate
from planarkiv.model.features import FeatureTable
from planarkiv.model.footprint import Footprint
from planarkiv.model.ladder import MapEvidence, Purposes
from planarkiv.model.naming import Naming
from planarkiv.model.planid import PlanId
from planarkiv.pool import in_order
from planarkiv.readers import Format
from planarkiv.readers.layers.share import Share
from planarkiv.readers.maps import is_text, read_files, read_map
from planarkiv.subjects import MapContents, Phase, PlanContents


class _Map(NamedTuple):
    """A map to judge: its files, its name and format, and for each id in it the ids and the phase of its plan, and
    whether the plan has documents to hold it against."""

    files: tuple[tuple[str, Path], ...]
    name: str
    format: Format
    share: Share | None
    naming: Naming
    plans: tuple[tuple[PlanId | None, tuple[PlanId, ...], Phase, bool], ...]


def judgements(submission: Submission, task: Task, jobs: int) -> Iterator[Judgement]:
    """One judgement for each map, one for each plan, and one for the files as they came."""
    evidence: dict[PlanId, list[MapEvidence]] = defaultdict(list)
    contents: dict[PlanId, list[MapContents]] = defaultdict(list)
    items = [_item(each, submission) for each in submission.maps]
    heavy = any(each.share for each in submission.maps)
    of_file: dict[Path, tuple[OneFile, SubmittedMap]] = {}
    for each, data in zip(
        submission.maps, in_order(_judge_map, items, start_worker, task, jobs, heavy=heavy), strict=True
    ):
        judgement = Judgement.from_bytes(data)
        found, ids = judgement.summary
        for key, (values, said) in zip(each.plans.values(), found, strict=True):
            if key is not None:
                evidence[key].append(_evidence(values))
                contents[key] += [MapContents.from_plain(said)] if said else []
        judgement.summary = None
        if each.share:
            of_file.setdefault(each.files[0][1], (OneFile(), each))[0].add(judgement, ids)
        yield judgement
    for whole, each in of_file.values():
        phases = [phase for item in items if item.files == each.files for _, _, phase, _ in item.plans]
        yield from whole.repeated_ids(task, each, _strictest(phases))
    judge = Judge(task.chosen)
    for key, record in submission.records.items():
        names = submitted_names(record.files)
        judge_plan(judge, task, record, evidence[key], names)
        judge_contents(judge, record, contents[key], lambda file: submission.paths.get(file.source), names)
        judge_archival_pdfs(judge, record, lambda file: submission.paths.get(file.source), names)
        yield judge.start()
    for file in submission.files:
        judge.judge(file, str(submission.records[file.plans[0]].arealplan_id) if len(file.plans) == 1 else "")
    yield judge.start()


def _item(each: SubmittedMap, submission: Submission) -> _Map:
    plans = []
    for plan_id, key in each.plans.items():
        record = submission.records.get(key) if key else None
        ids = (record.ids if record else ()) or ((plan_id,) if plan_id else ())
        phase = phase_of(record) if record else Phase()
        plans.append((plan_id, ids, phase, record is not None and has_words(record)))
    return _Map(each.files, each.name, each.format, each.share, each.naming, tuple(plans))


def _judge_map(item: _Map) -> bytes:
    """The judgement of one map as JSON; its summary is what each of its plans has for the ladder, and what its
    names and areas are where a rule looks at them; and the ids of a share. In a worker."""
    task, judge = worker()
    table, data = read_submitted(item)
    phases = [phase if ids else _phase_in(table) for _, ids, phase, _ in item.plans]
    alone = len(item.plans) == 1 and item.plans[0][1] and not item.share
    plan = str(item.plans[0][1][0]) if alone else ""
    broken = judge_map_file(judge, task, item.name, table, data, _strictest(phases), plan)
    rows = split(table).plans if len(item.plans) > 1 else {}
    found = []
    for (plan_id, ids, _, spoken_of), phase in zip(item.plans, phases, strict=True):
        # rows that are broken are numbered by the whole file: a part looks for its own
        mine = rows.get(plan_id) if plan_id else None
        part, faulty = (table, broken) if mine is None else (table.take(mine), set[int]())
        has = judge_plan_map(judge, item.name, part, ids, task.owner, phase, faulty)
        said = map_contents(item.name, part) if spoken_of and judge.looks_at(PlanContents) else None
        found.append([_plain(has), said])
    judge.judgement.summary = found, marks(table) if item.share else ""
    return judge.start().to_bytes()


def read_submitted(item: _Map | SubmittedMap) -> tuple[FeatureTable, bytes]:
    """The objects of a map, and its bytes where rules look at them. A map with side files is read where no other files
    lie beside it: its reader would find them, and follow links."""
    main = item.files[0][1]
    if is_text(item.format):
        # by its path: GML may refer to geometry in a file beside it
        return read_map(main, item.format, item.name), main.read_bytes()
    alone = item.format not in (Format.SHAPEFILE, Format.FILEGDB)
    if alone and len(item.files) == 1 and main.name == item.files[0][0]:
        return read_map(main, item.format, item.name, item.naming, item.share), b""
    return read_files(item.files, item.format, item.name, item.naming, item.share), b""


def _phase_in(table: FeatureTable) -> Phase:
    """Where the plan of a map without an id stands, by what its outline says."""
    fields = map_facts(table, None).fields
    first = {name: values[0][0] for name, values in fields.items()}
    try:
        decided = PartialDate.parse(first["vedtaksdato"]) if "vedtaksdato" in first else None
    except ValueError:
        decided = None
    return Phase(first.get("planstatus", ""), first.get("lovreferanse", ""), decided)


def _strictest(phases: Sequence[Phase]) -> Phase:
    """The phase to judge a whole file by: that of its newest plan."""
    return min(phases, key=_age, default=Phase())


def _age(phase: Phase) -> int:
    if phase.is_proposal:
        return 0
    return 2 if phase.is_old else 1


def _plain(evidence: MapEvidence) -> list[object]:
    halves = [each and [each.areas, each.share, each.unspecified] for each in (evidence.new, evidence.old)]
    return [evidence.outlines, *halves, [each.to_json() for each in evidence.footprints]]


def _evidence(values: Sequence[Any]) -> MapEvidence:
    outlines, new, old, footprints = values
    halves = [Purposes(*half) if half else None for half in (new, old)]
    return MapEvidence(outlines, halves[0], halves[1], tuple(map(Footprint.from_json, footprints)))
