"""A submission as plans: what a build would make of the same files, in memory, with nothing written anywhere."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from planarkiv.intake import deliveries
from planarkiv.intake.contents import Arrival, Contents
from planarkiv.intake.gather import Gathered, Progress, gather, read_registers
from planarkiv.intake.known import KnownPlans, known_plans
from planarkiv.intake.memory import Memory
from planarkiv.intake.ownership import number_for
from planarkiv.intake.place import Placement, Placer
from planarkiv.intake.record import register_parts
from planarkiv.intake.sources import SourceFile, Sources
from planarkiv.intake.survey import Survey, is_map
from planarkiv.intake.together import joined
from planarkiv.model.naming import NATIONAL, Naming
from planarkiv.model.planid import PlanId
from planarkiv.model.record import PlanRecord
from planarkiv.model.register import RegisterTable
from planarkiv.readers import Format
from planarkiv.readers.layers.share import Share
from planarkiv.subjects import ReceivedFile


@dataclass(frozen=True, slots=True)
class SubmittedMap:
    """A vector map that was read: where its files lie (the main one first) under which names, how reports name it, its
    format, and whose objects it has, by the ids in it."""

    files: tuple[tuple[str, Path], ...]
    name: str
    format: Format
    plans: Mapping[PlanId | None, PlanId | None]
    """From each id in the map to the key of its plan; None: the map names no plan."""
    share: Share | None = None
    """The part of a city's file that has these plans; None: all of it."""
    naming: Naming = NATIONAL
    """The municipality's own names of layers and columns."""


@dataclass(frozen=True, slots=True)
class Submission:
    """What was handed over: the records of its plans by key, its maps, and every file as it came."""

    records: Mapping[PlanId, PlanRecord]
    maps: Sequence[SubmittedMap]
    files: Sequence[ReceivedFile]
    paths: Mapping[str, Path]
    """Where the bytes of each file lie, by the name it came with."""


def read_submission(sources: Sources, progress: Progress, naming: Naming | None = None) -> Submission:
    """Reads everything in ``sources`` (entered) once; ``naming`` is the municipality's own.

    Raises UsageError when several files may be the register.
    """
    with closing(Memory(naming=naming, to_archive=False)) as memory:
        gathered = gather(sources, (), None, memory, progress)
    number = number_for(None, gathered)
    registers = read_registers(gathered.registers, number)
    known = known_plans({}, registers, gathered.surveys)
    placements = Placer(known, registers, {}).place(gathered.surveys)
    records = _records(placements, registers, known)
    seen: set[str] = set()
    maps: list[SubmittedMap] = []
    for found in gathered.surveys:
        if found.format.is_map and found.digest not in seen:
            seen.add(found.digest)
            plans = {plan_id: plan_id and known.key_of(plan_id) for plan_id in found.maps}
            files = tuple((file.name, file.path) for file in found.files)
            maps += _in_shares(SubmittedMap(files, found.main.source, found.format, plans, naming=naming or NATIONAL))
    paths = {file.source: file.path for found in gathered.surveys for file in found.files}
    return Submission(records, maps, _received(sources, gathered, placements, registers), paths)


def _in_shares(whole: SubmittedMap) -> Iterator[SubmittedMap]:
    """The map, or the shares of it that are judged one at a time."""
    from planarkiv.readers.layers.shares import large

    found = large(whole.files[0][1], whole.format, whole.naming) if len(whole.plans) > 1 else None
    if found is None:
        yield whole
        return
    for plans, share in found.shares():
        yield replace(whole, plans={plan_id: whole.plans[plan_id] for plan_id in plans}, share=share)


def _records(
    placements: Sequence[Placement], registers: Sequence[RegisterTable], known: KnownPlans
) -> dict[PlanId, PlanRecord]:
    arrivals: dict[PlanId, list[Arrival]] = defaultdict(list)
    for placed in placements:
        parts = deliveries.uncut(placed.found) if deliveries.is_delivery(placed.found) else {}
        for key in placed.plans:
            arrivals[key] += deliveries.arrivals(placed, key, parts, known)
    registered = register_parts(registers, {plan_id: plan.key for plan in known for plan_id in plan.ids})
    records = {}
    for key in sorted({*arrivals, *registered}):
        contents = Contents(key)
        contents.add(arrivals.get(key, ()))
        records[key] = joined(contents, None, registered.get(key))
    return records


def _received(
    sources: Sources, gathered: Gathered, placements: Sequence[Placement], registers: Sequence[RegisterTable]
) -> list[ReceivedFile]:
    files = [ReceivedFile(each.source, refused=each.reason) for each in gathered.skipped if not each.junk]
    for found, table in zip(gathered.registers, registers, strict=True):
        files.append(
            ReceivedFile(found.main.source, found.format.value, found.main.size, is_register=True, faults=table.faults)
        )
    for placed in placements:
        files += [_file(sources, placed, file) for file in placed.found.files]
    return sorted(files, key=lambda file: file.name)


def _file(sources: Sources, placed: Placement, file: SourceFile) -> ReceivedFile:
    found: Survey = placed.found
    return ReceivedFile(
        name=file.source,
        reader=found.format.value,
        size=file.size,
        refused=sources.unopened.get(file.source, ""),
        plans=placed.plans,
        unplaced="" if placed.plans else placed.reason,
        is_map=is_map(found),
        is_side=file is not found.main,
        faults=found.faults if file is found.main else (),
    )
