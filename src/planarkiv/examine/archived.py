"""Judges a plan as it lies in an archive: opens what the inventory names, and nothing else."""

import hashlib
from pathlib import Path
from typing import NamedTuple

from planarkiv.archive import StoredPlan
from planarkiv.engine import Judge
from planarkiv.errors import ArchiveError
from planarkiv.examine.archival import judge_archival_pdfs
from planarkiv.examine.contents import has_words, map_contents
from planarkiv.examine.plans import judge_contents, judge_map_file, judge_plan, judge_plan_map, phase_of
from planarkiv.examine.task import Task
from planarkiv.examine.worker import worker
from planarkiv.model.document_facts import faults_in
from planarkiv.model.faults import Fault
from planarkiv.model.features import FeatureTable
from planarkiv.model.formats import of_map_name
from planarkiv.model.ladder import MapEvidence
from planarkiv.model.planid import PlanId
from planarkiv.model.record import ArchivedFile
from planarkiv.readers import content
from planarkiv.readers.content import Content
from planarkiv.readers.maps import is_text
from planarkiv.readers.stored import StoredMaps
from planarkiv.subjects import Found, MapContents, Phase, PlanContents

_PIECE = 1 << 20
"""Bytes read at a time; asking for more than there is costs more than the reading."""


class PlanKey(NamedTuple):
    """Which plan: its folder, and the planid it was made from. Light to send."""

    folder: Path
    number: str
    planid: str

    @property
    def stored(self) -> StoredPlan:
        """The plan."""
        return StoredPlan(self.folder, PlanId(self.number, self.planid))


def judge_key(key: PlanKey) -> bytes:
    """The judgement of one plan as JSON; one that cannot be read has the reason as its summary. In a worker."""
    task, judge = worker()
    try:
        judge_stored(judge, task, key.stored)
    except ArchiveError as error:
        judge.start()
        judge.judgement.summary = str(error)
    return judge.start().to_bytes()


def judge_stored(judge: Judge, task: Task, stored: StoredPlan) -> None:
    """Judges one plan of an archive. Raises ArchiveError when the plan as such cannot be read."""
    record = stored.record()
    phase = phase_of(record)
    maps = {each.file: each for each in record.maps if of_map_name(each.format)}
    stored_maps = StoredMaps(stored, record, task.naming)
    evidence: list[MapEvidence] = []
    contents: list[MapContents] = []
    found: dict[str, Found | None] = {}
    faults: dict[str, tuple[Fault, ...]] = {}
    names = {file.path: file.path for file in record.files}
    for file in record.files:
        plan_map = maps.get(file.path)
        kind = of_map_name(plan_map.format) if plan_map else None
        look = _look(stored, file.path, keep=kind is not None and is_text(kind))
        found[file.path] = look.found
        if look.found != Found(file.size, file.sha512):
            # what is brought back from a backup is to be seen at once
            judge.judgement.lasts = False
        # what was seen on arrival, and what the bytes are now where nobody looked then
        known = faults_in(file.facts)
        faults[file.path] = known or (content.disagreement(Path(file.name), look.kind) if look.kind else ())
        if plan_map and kind and look.found:
            data = look.data or b""
            table = stored_maps.read(plan_map, look.data)
            if table is None:
                continue
            evidence += _judge_map(judge, task, plan_map.file, table, data, record.ids, phase)
            if judge.looks_at(PlanContents) and has_words(record):
                contents.append(map_contents(plan_map.file, table))
    judge_plan(judge, task, record, evidence, names, found, faults)
    judge_contents(judge, record, contents, lambda file: _path(stored, file), names)
    judge_archival_pdfs(judge, record, lambda file: _path(stored, file), names)


def _path(stored: StoredPlan, file: ArchivedFile) -> Path | None:
    try:
        path = stored.path_of(file.path)
    except ArchiveError:
        return None
    return path if path.is_file() else None


def _judge_map(
    judge: Judge,
    task: Task,
    name: str,
    table: FeatureTable,
    data: bytes,
    ids: tuple[PlanId, ...],
    phase: Phase,
) -> list[MapEvidence]:
    broken = judge_map_file(judge, task, name, table, data, phase, str(ids[0]))
    return [judge_plan_map(judge, name, table, ids, task.owner, phase, broken)]


class _Look(NamedTuple):
    found: Found | None
    kind: Content | None = None
    data: bytes | None = None


def _look(stored: StoredPlan, logical: str, *, keep: bool) -> _Look:
    """What lies where a file should be; its bytes too when they are to be kept."""
    try:
        path = stored.path_of(logical)
        with path.open("rb") as file:
            known = content.identify_open(file, path.suffix)
            file.seek(0)
            digest = hashlib.sha512()
            size = 0
            pieces: list[bytes] = []
            while piece := file.read(_PIECE):
                digest.update(piece)
                size += len(piece)
                if keep:
                    pieces.append(piece)
    except (OSError, ArchiveError):
        return _Look(None)
    return _Look(Found(size, digest.hexdigest()), known, b"".join(pieces) if keep else None)
