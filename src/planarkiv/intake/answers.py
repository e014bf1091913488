"""The arbeidsliste as a conversation: what a person answered, what is remembered, and what is asked next."""

import dataclasses
import re
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from planarkiv.archive import Archive, Decision, UnplacedFile, layout
from planarkiv.intake import worklist
from planarkiv.intake.known import KnownPlans
from planarkiv.intake.place import Placement, Trust, is_movable
from planarkiv.intake.returned import Returned, homes_in, still_asked
from planarkiv.intake.survey import Survey
from planarkiv.intake.worklist_rows import PlanChoice, WorklistRow
from planarkiv.language import say
from planarkiv.model.planid import PlanId
from planarkiv.model.record import PlanRecord
from planarkiv.readers import Format


@dataclass(slots=True)
class Answers:
    """Decisions by sha512, remembered and new. ``faults`` are answers that cannot be obeyed, worded with their cell.

    ``given`` are the files answered in the lists that came back to this run.
    """

    decisions: dict[str, Decision] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    given: set[str] = field(default_factory=set)


def read_answers(
    returned: Returned, archive: Archive | None, known: KnownPlans, surveys: Sequence[Survey], now: datetime
) -> Answers:
    """What is remembered, and over it what the lists that came back say."""
    answers = Answers(dict(archive.unplaced.decisions) if archive else {}, list(returned.faults))
    digests = {(found.main.source, found.main.size): found.digest for found in surveys}
    for file, one in returned.answers:
        digest = one.sha512 or digests.get((one.path, one.size or 0))
        keys = resolve(known, one.planid_text or "")
        if digest is None:
            answers.faults.append(
                say(
                    "{file}!{cell}: fila «{path}» er verken i kildene eller arkivet; oppgi kilden den ligger i",
                    file=file,
                    cell=one.cell,
                    path=one.path,
                )
            )
        elif keys is None:
            answers.faults.append(
                say(
                    "{file}!{cell}: «{text}» er ikke planid til noen plan i registeret, kartene eller arkivet; "
                    "velg fra lista, eller legg planen inn i planoversikten først",
                    file=file,
                    cell=one.cell,
                    text=one.planid_text,
                )
            )
        else:
            answers.given.add(digest)
            old = answers.decisions.get(digest)
            new = _decision(one, keys, old, now)
            if old is None or dataclasses.replace(old, when=new.when) != new:
                answers.decisions[digest] = new
    return answers


def _decision(one: worklist.Decision, keys: tuple[PlanId, ...], old: Decision | None, now: datetime) -> Decision:
    """The answer, with what it says nothing of as it was answered before."""
    when, comment = now.strftime("%Y-%m-%dT%H:%M:%SZ"), one.comment or (old.comment if old else "")
    if old is None or one.belongs_nowhere:
        return Decision(keys, one.document_type, one.belongs_nowhere, when, comment)
    plans, nowhere = (keys, False) if keys else (old.plan_ids, old.ignore)
    return Decision(plans, one.document_type or old.document_type, nowhere, when, comment)


def resolve(known: KnownPlans, text: str) -> tuple[PlanId, ...] | None:
    """The plans a person means by ``4219/202103``, ``202103`` or ``4219/202103 Kjetså massetak``; () for no text.

    More than one plan may be named, divided by comma or semicolon. None when any of them is not known or can mean
    several plans.
    """
    keys: list[PlanId] = []
    for part in filter(None, (part.strip() for part in re.split(r"[,;\n]", text))):
        words = part.split()
        # the longest beginning that is an id: what follows it is the plan's name
        beginnings = (" ".join(words[:count]) for count in range(len(words), 0, -1))
        candidates = next((found for beginning in beginnings if (found := _named(known, beginning))), ())
        if len(candidates) != 1:
            return None
        keys.append(candidates[0])
    return tuple(dict.fromkeys(keys))


def _named(known: KnownPlans, text: str) -> tuple[PlanId, ...]:
    try:
        exact = known.key_of(PlanId.parse(text))
    except ValueError:
        exact = None
    return (exact,) if exact else known.by_text(text)


def keep_unplaced(archive: Archive, answers: Answers, waiting: Sequence[Placement], placed: Collection[str]) -> None:
    """Brings ``uplassert/`` up to date: what waits lies there, what is placed is there no more."""
    before = archive.unplaced.entries()
    files: dict[str, UnplacedFile] = {digest: entry for digest, entry in before.items() if digest not in placed}
    for digest, entry in files.items():
        decision = answers.decisions.get(digest)
        if decision is not None and decision.ignore:
            files[digest] = dataclasses.replace(entry, reason=say("arbeidslista sier at fila ikke hører til noen plan"))
    content: dict[str, Path | bytes] = {}
    for one in waiting:
        for file, digest in zip(one.found.files, one.found.digests, strict=True):
            if digest in placed:
                continue
            old = files.get(digest)
            sources = {file.source, *(old.sources if old else ())}
            files[digest] = UnplacedFile(
                old.name if old else file.name, tuple(sorted(sources)), digest, file.size, one.reason
            )
            content[digest] = file.path
    archive.unplaced.replace(files.values(), content, answers.decisions)


def worklist_rows(
    placements: Sequence[Placement],
    known: KnownPlans,
    answers: Answers,
    returned: Returned,
    records: Mapping[PlanId, PlanRecord],
) -> list[WorklistRow]:
    """One row for each file that is unplaced, placed by weak evidence, or of uncertain type, and not yet answered.

    A file that lies in a plan on certain evidence is not asked about because a copy of it lies elsewhere too; an answer
    that leaves the file without a plan leaves it in the list. ``records`` are those of after the run.
    """
    certain = _certain_homes(placements, records)
    rows: dict[str, WorklistRow] = {}
    for placed in sorted(placements, key=lambda one: not one.plans):
        found = placed.found
        decision = answers.decisions.get(found.digest)
        reason = _doubt(placed)
        answered = placed.nowhere or (decision is not None and bool(placed.plans))
        weak = placed.uncertain or not placed.plans
        if not reason or answered or (weak and certain[found.digest] and set(placed.plans) <= certain[found.digest]):
            continue
        if placed.plans:
            suggested = [(_choice(known, key, records), placed.reason) for key in placed.plans]
        else:
            suggested = [(_choice(known, one.plan, records), one.reason) for one in placed.suggestions]
        row = WorklistRow(
            found.main.source,
            found.main.size,
            found.words,
            reason,
            tuple(suggested),
            found.digest,
            (decision.document_type or "") if decision else "",
            decision.comment if decision else "",
        )
        rows.setdefault(found.digest, row)
    met = {digest for placed in placements for digest in placed.found.digests}
    for row in still_asked(returned, met, answers.decisions, homes_in(records)):
        rows.setdefault(row.sha512, dataclasses.replace(row, suggestions=_as_today(row, known, records)))
    return sorted(rows.values(), key=lambda row: (row.path, row.sha512))


def _certain_homes(
    placements: Sequence[Placement], records: Mapping[PlanId, PlanRecord]
) -> defaultdict[str, set[PlanId]]:
    certain: defaultdict[str, set[PlanId]] = defaultdict(set)
    for placed in placements:
        if not placed.uncertain and placed.found.main.size:
            certain[placed.found.digest].update(placed.plans)
    for digest, homes in homes_in(records).items():
        certain[digest].update(key for key, file in homes if file.size and not is_movable(file.placed_by))
    return certain


def moves(
    placements: Sequence[Placement], answers: Answers, known: KnownPlans, records: Mapping[PlanId, PlanRecord]
) -> dict[PlanId, frozenset[str]]:
    """The files that answers take out of each plan; ``answers.faults`` gets the answers that cannot be obeyed whole.

    A file leaves only plans it lies in on weak evidence or by an earlier answer: beyond doubt it belongs to the others
    too. ``records`` are those of before the run.
    """
    homes: dict[str, set[PlanId]] = defaultdict(set)
    for placed in placements:
        homes[placed.found.digest].update(placed.plans)
        _contradicted(placed, answers, known)
    moved: dict[PlanId, set[str]] = defaultdict(set)
    for digest, lying in homes_in(records).items():
        decision = answers.decisions.get(digest)
        if decision is None or not (decision.ignore or (decision.plan_ids and homes[digest])):
            continue
        for key, file in lying:
            if key in homes[digest] or key in decision.plan_ids:
                continue
            if is_movable(file.placed_by):
                moved[key].add(digest)
            elif digest in answers.given:
                answers.faults.append(
                    say(
                        "arbeidslista flytter «{name}» fra plan {plan}, men fila er sikkert plassert der ({reason}); "
                        "den blir liggende. Ta den ut med planarkiv remove om den ikke hører hjemme der",
                        name=file.name,
                        plan=known.plan(key).shown,
                        reason=file.placed_by,
                    )
                )
    return {key: frozenset(digests) for key, digests in moved.items()}


def _contradicted(placed: Placement, answers: Answers, known: KnownPlans) -> None:
    decision = answers.decisions.get(placed.found.digest)
    if placed.trust is not Trust.MAP or decision is None or placed.found.digest not in answers.given:
        return
    decided = {key for plan_id in decision.plan_ids if (key := known.key_of(plan_id))}
    if decision.ignore or not decided <= set(placed.plans):
        said = ", ".join(str(known.plan(key).shown) for key in sorted(decided)) or say("ingen plan")
        answers.faults.append(
            say(
                "{file}: arbeidslista sier {said}, men kartet sier {map}; kartet går foran",
                file=placed.found.main.source,
                said=said,
                map=", ".join(str(known.plan(key).shown) for key in placed.plans),
            )
        )


def _doubt(placed: Placement) -> str:
    """Why a person should look at the file; empty when nobody need."""
    if not placed.plans:
        return placed.reason
    if placed.uncertain:
        return say("plassert, men usikkert: {reason}", reason=placed.reason)
    asked = placed.found.format in {Format.PDF, Format.RASTER, Format.OFFICE} and not placed.document_types
    doubtful = [proposal for proposal in placed.found.proposals if not (proposal.type and proposal.certain)]
    if not (asked and doubtful):
        return ""
    if doubtful[0].type:
        return say(
            "plassert; dokumenttype {type} er usikker: {reason}", type=doubtful[0].type, reason=doubtful[0].reason
        )
    return say("plassert, men uten dokumenttype: {reason}", reason=doubtful[0].reason)


def write_worklist(
    archive: Archive,
    rows: Sequence[WorklistRow],
    known: KnownPlans,
    records: Mapping[PlanId, PlanRecord],
    now: datetime,
) -> tuple[Path, list[str]]:
    """The arbeidsliste in the archive, written only when it asks something new: where it is, and what to tell.

    A list that came back and cannot be understood is kept beside it, never written over. Raises OSError.
    """
    path = archive.root / layout.WORKLIST
    told: list[str] = []
    for each in worklist.current(path):
        try:
            aside = worklist.set_aside(each)
        except PermissionError:
            path = worklist.beside(path)
            told.append(say("{file} kan ikke leses, og er åpen i et annet program", file=each.name))
            continue
        if aside is not None:
            told.append(
                say(
                    "{file} kunne ikke leses. Den er lagt til side som {aside}, og det er laget en ny. Svarene i den "
                    "gamle er ikke brukt: rett den og gi den til planarkiv build med --arbeidsliste",
                    file=each.name,
                    aside=aside.name,
                )
            )
    choices = [_choice(known, plan.key, records) for plan in sorted(known, key=lambda plan: plan.shown)]
    return worklist.write(path, rows, choices, now), told


def _choice(known: KnownPlans, key: PlanId, records: Mapping[PlanId, PlanRecord]) -> PlanChoice:
    """The plan by the id and name it has now."""
    plan, record = known.plan(key), records.get(key)
    return PlanChoice(str(plan.shown), record.text("plannavn") if record else plan.name)


def _as_today(
    row: WorklistRow, known: KnownPlans, records: Mapping[PlanId, PlanRecord]
) -> tuple[tuple[PlanChoice, str], ...]:
    keys = [(key, reason) for choice, reason in row.suggestions for key in resolve(known, choice.id) or ()]
    return tuple((_choice(known, key, records), reason) for key, reason in keys)
