"""Lists that came back: the answers as they stand, their faults in words, and the archived files they are about."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from planarkiv.archive import Archive, layout
from planarkiv.intake import worklist
from planarkiv.intake.memory import Memory
from planarkiv.intake.sources import SourceFile
from planarkiv.intake.survey import Survey, survey
from planarkiv.intake.worklist_rows import WorklistRow
from planarkiv.language import say
from planarkiv.model.faults import Fault
from planarkiv.model.planid import PlanId
from planarkiv.model.record import ArchivedFile, PlanRecord


@dataclass(slots=True)
class Returned:
    """``answers`` with the name of the list each stands in, ``faults`` in words, ``asked`` what the lists ask about.

    ``asked`` is empty for a list given from elsewhere: it asks only what the archive asked once.
    """

    answers: list[tuple[str, worklist.Decision]] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    asked: list[WorklistRow] = field(default_factory=list)


def read_lists(given: Path | None, root: Path) -> Returned:
    """The given arbeidsliste, else what lies in the archive. Raises OSError."""
    own = worklist.current(root / layout.WORKLIST)
    returned = Returned()
    for path in [given] if given else own:
        answers, faults = worklist.read(path)
        returned.answers += [(path.name, answer) for answer in answers]
        # whether a plan is known is said later, by the plans that are known now and not by the list as it was written
        told = (fault for fault in faults if fault.kind != "arbeidsliste-planid-ukjent")
        returned.faults += [_worded(path.name, fault) for fault in told]
    for path in own:
        returned.asked += worklist.rows_in(path)
    return returned


def _worded(file: str, fault: Fault) -> str:
    """A fault of a list: where, what is wrong, and what to do."""
    values = {"verdi": "", "planid": "", "fil": file, "ark": "", "grunn": "", **fault.values}
    known = {
        "arbeidsliste-ugjenkjennelig": say(
            "dette er ikke lenger en arbeidsliste: overskriftsraden med «Fil» og «Planid» mangler. "
            "Sett den inn igjen, og gi lista til planarkiv build med --arbeidsliste"
        ),
        "arbeidsliste-planid-er-dato": say(
            "Excel har gjort planid om til datoen {verdi}. Velg planen fra lista, eller sett cella til tekst og skriv "
            "planid på nytt",
            **values,
        ),
        "arbeidsliste-dokumenttype-ukjent": say(
            "«{verdi}» er ingen dokumenttype. Velg en fra lista, eller la cella stå tom", **values
        ),
        "arbeidsliste-motstrid": say(
            "raden har både planid {planid} og at fila ikke hører til noen plan. Ta bort det ene", **values
        ),
        "arbeidsliste-svar-ukjent": say("«{verdi}» er verken ja eller nei. Skriv ja, eller la cella stå tom", **values),
        "arbeidsliste-rad-uten-fil": say(
            "svaret står på en rad uten fil. Flytt det til raden med fila, eller ta det bort"
        ),
        "ark-ulesbart": say("arket «{ark}» kan ikke leses: {grunn}. Lagre lista på nytt som .xlsx", **values),
        "regneark-passord": say("lista har passord. Lagre den uten passord, og kjør igjen"),
    }
    detail = ", ".join(str(value) for name, value in fault.values.items() if name != "fil")
    damaged = say("lista kan ikke leses ({detail}). Åpne den i Excel, lagre den på nytt, og kjør igjen", detail=detail)
    place = f"{file}!{fault.cell}" if fault.cell else file
    return say("{place}: {what}", place=place, what=known.get(fault.kind, damaged))


@dataclass(slots=True)
class FromArchive:
    """Files read from the archive itself: ``plans`` has the plans each lies in, none for those in ``uplassert/``."""

    surveys: list[Survey] = field(default_factory=list)
    plans: dict[Path, tuple[PlanId, ...]] = field(default_factory=dict)


def answered_in_archive(
    archive: Archive | None, returned: Returned, met: Iterable[Survey], memory: Memory
) -> FromArchive:
    """What a person answered about files that lie in plans and are in no source now: read where they lie."""
    read = FromArchive()
    if archive is None:
        return read
    read.plans = {archive.unplaced.path_of(digest): () for digest in archive.unplaced.entries()}
    present = {digest for found in met for digest in found.digests}
    digests = {answer.sha512 for _, answer in returned.answers if answer.sha512} - present
    places = {(answer.path, answer.size) for _, answer in returned.answers if answer.sha512 is None}
    if not digests and not places:
        return read
    seen = set(present)
    for plan in archive.plans():
        record = plan.record()
        for file in record.files:
            if file.sha512 not in digests and (file.source, file.size) not in places:
                continue
            path = plan.path_of(file.path)
            if file.sha512 in seen:
                continue
            seen.add(file.sha512)
            group = tuple(_source_file(plan.path_of(each.path), each) for each in _group(record, file))
            try:
                read.surveys.append(survey(group, memory))
            except OSError as error:
                returned.faults.append(
                    say("{path} i arkivet kan ikke leses: {why}. Kjør verify.", path=path, why=error.strerror or error)
                )
            read.plans[path] = (plan.key,)
    return read


def homes_in(records: Mapping[PlanId, PlanRecord]) -> dict[str, list[tuple[PlanId, ArchivedFile]]]:
    """Where the archive has each file, by sha512."""
    homes: dict[str, list[tuple[PlanId, ArchivedFile]]] = {}
    for key, record in records.items():
        for file in record.files:
            homes.setdefault(file.sha512, []).append((key, file))
    return homes


def still_asked(
    returned: Returned, met: Collection[str], decided: Collection[str], archived: Collection[str]
) -> Iterator[WorklistRow]:
    """Rows about archived files that are in no source now: nothing has happened to the question."""
    for row in returned.asked:
        if row.sha512 in archived and row.sha512 not in met and row.sha512 not in decided:
            yield row


def _group(record: PlanRecord, file: ArchivedFile) -> Sequence[ArchivedFile]:
    """The file with the side files that came with it."""
    by_path = {each.path: each for each in record.files}
    document = next((each for each in record.documents if each.files[:1] == (file.path,)), None)
    return [by_path[path] for path in document.files if path in by_path] if document else [file]


def _source_file(path: Path, file: ArchivedFile) -> SourceFile:
    folder = file.source.removesuffix(file.name)
    folders = tuple(part for part in folder.replace("!", "/").split("/") if part)
    return SourceFile(path, file.source, folders, file.name, file.size, 0)
