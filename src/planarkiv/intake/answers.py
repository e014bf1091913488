"""The arbeidsliste as a conversation: what a person answered, what is remembered, and what is asked next."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from planarkiv.archive import Archive, Decision, UnplacedFile, layout
from planarkiv.intake import worklist
from planarkiv.intake.known import KnownPlans
from planarkiv.intake.place import Placement
from planarkiv.intake.survey import Survey
from planarkiv.intake.worklist import PlanChoice, WorklistRow
from planarkiv.language import say
from planarkiv.model.planid import PlanId
from planarkiv.readers import Format


@dataclass(slots=True)
class Answers:
    """Decisions by sha512, remembered and new. ``faults`` are answers that cannot be obeyed, worded with their cell."""

    decisions: dict[str, Decision] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)


def read_answers(
    path: Path | None, archive: Archive | None, known: KnownPlans, surveys: Sequence[Survey], now: datetime
) -> Answers:
    """What is remembered, and over it what the arbeidsliste says: the given one, else the one in the archive."""
    answers = Answers(dict(archive.unplaced.decisions) if archive else {})
    own = archive.root / layout.WORKLIST if archive else None
    given = path or (own if own is not None and own.exists() else None)
    if given is None:
        return answers
    decided, faults = worklist.read(given)
    answers.faults += [
        say(
            "{file}!{cell}: {kind}: {values}",
            file=given.name,
            cell=fault.cell or "",
            kind=fault.kind,
            values=fault.values,
        )
        for fault in faults
        # said below, by the plans that are known now and not by the list as it was written
        if fault.kind != "arbeidsliste-planid-ukjent"
    ]
    digests = {(found.main.source, found.main.size): found.digest for found in surveys}
    for one in decided:
        digest = one.sha512 or digests.get((one.path, one.size or 0))
        keys = resolve(known, one.planid_text or "")
        if digest is None:
            answers.faults.append(
                say("{file}!{cell}: fila «{path}» er ikke i kildene nå", file=given.name, cell=one.cell, path=one.path)
            )
        elif keys is None:
            answers.faults.append(
                say(
                    "{file}!{cell}: «{text}» er ikke planid til noen plan i registeret, kartene eller arkivet; "
                    "velg fra lista, eller legg planen inn i planoversikten først",
                    file=given.name,
                    cell=one.cell,
                    text=one.planid_text,
                )
            )
        else:
            when = now.strftime("%Y-%m-%dT%H:%M:%SZ")
            new = Decision(keys, one.document_type, one.belongs_nowhere, when)
            old = answers.decisions.get(digest)
            if old is None or (old.plan_ids, old.document_type, old.ignore) != (
                keys,
                one.document_type,
                one.belongs_nowhere,
            ):
                answers.decisions[digest] = new
    return answers


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


def worklist_rows(placements: Sequence[Placement], known: KnownPlans, answers: Answers) -> list[WorklistRow]:
    """One row for each file that is unplaced, placed by weak evidence, or of uncertain type, and not yet answered."""
    rows: dict[str, WorklistRow] = {}
    for placed in placements:
        found = placed.found
        reason = _doubt(placed)
        if not reason or placed.nowhere or found.digest in answers.decisions:
            continue
        if placed.plans:
            suggested = [(_choice(known, key), placed.reason) for key in placed.plans]
        else:
            suggested = [(_choice(known, one.plan), one.reason) for one in placed.suggestions]
        row = WorklistRow(found.main.source, found.main.size, found.words, reason, tuple(suggested), found.digest)
        rows.setdefault(found.digest, row)
    return sorted(rows.values(), key=lambda row: row.path)


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


def write_worklist(archive: Archive, rows: Sequence[WorklistRow], known: KnownPlans, now: datetime) -> Path:
    """The arbeidsliste in the archive, written only when it asks something new. Returns where it is."""
    path = archive.root / layout.WORKLIST
    return worklist.write(path, rows, [_choice(known, plan.key) for plan in known], now)


def _choice(known: KnownPlans, key: PlanId) -> PlanChoice:
    plan = known.plan(key)
    return PlanChoice(str(plan.ids[0]), plan.name)
