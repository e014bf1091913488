"""Judges a plan as it lies in an archive: opens what the inventory names, and nothing else."""

import gc
import hashlib
from pathlib import Path
from typing import NamedTuple

from planarkiv.archive import StoredPlan
from planarkiv.engine import Judge
from planarkiv.errors import ArchiveError
from planarkiv.examine.plans import judge_map_file, judge_plan, judge_plan_map, phase_of
from planarkiv.examine.task import Task
from planarkiv.model.document_facts import faults_in
from planarkiv.model.faults import Fault
from planarkiv.model.ladder import MapEvidence
from planarkiv.model.planid import PlanId
from planarkiv.model.record import PlanMap
from planarkiv.readers import Format, content
from planarkiv.readers.content import Content
from planarkiv.subjects import Found, Phase

_PIECE = 1 << 20
"""Bytes read at a time; asking for more than there is costs more than the reading."""
_YOUNG_OBJECTS = 50_000
"""How many new objects the cyclic collector waits for."""


class PlanKey(NamedTuple):
    """Which plan: its folder, and the planid it was made from. Light to send."""

    folder: Path
    number: str
    planid: str

    @property
    def stored(self) -> StoredPlan:
        """The plan."""
        return StoredPlan(self.folder, PlanId(self.number, self.planid))


_worker: tuple[Task, Judge] | None = None


def start_worker(task: Task) -> None:
    """What each worker process does first."""
    global _worker  # noqa: PLW0603 - a worker process has one task
    # nearly all objects of a plan are gone with it, none of them in a cycle
    gc.set_threshold(_YOUNG_OBJECTS)
    _worker = task, Judge(task.chosen)


def judge_key(key: PlanKey) -> bytes:
    """The judgement of one plan as JSON; one that cannot be read has the reason as its summary. In a worker."""
    assert _worker is not None  # noqa: S101 - start_worker ran
    task, judge = _worker
    judge.start()
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
    maps = {each.file: each for each in record.maps if each.format.lower() == Format.SOSI}
    evidence: list[MapEvidence] = []
    found: dict[str, Found | None] = {}
    faults: dict[str, tuple[Fault, ...]] = {}
    names = {file.path: file.path for file in record.files}
    for file in record.files:
        look = _look(stored, file.path, keep=file.path in maps)
        found[file.path] = look.found
        if look.found != Found(file.size, file.sha512):
            # what is brought back from a backup is to be seen at once
            judge.judgement.lasts = False
        # what was seen on arrival, and what the bytes are now where nobody looked then
        known = faults_in(file.facts)
        faults[file.path] = known or (content.disagreement(Path(file.name), look.kind) if look.kind else ())
        if look.data is not None:
            evidence += _judge_map(judge, task, maps[file.path], look.data, record.ids, phase)
    judge_plan(judge, task, record, evidence, names, found, faults)


def _judge_map(
    judge: Judge, task: Task, plan_map: PlanMap, data: bytes, ids: tuple[PlanId, ...], phase: Phase
) -> list[MapEvidence]:
    from planarkiv.readers import sosi

    table = sosi.read_bytes(data, plan_map.file)
    broken = judge_map_file(judge, plan_map.file, table, data, phase, str(ids[0]))
    return [judge_plan_map(judge, plan_map.file, table, ids, task.owner, phase, broken)]


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
