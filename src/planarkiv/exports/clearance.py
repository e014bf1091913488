"""What may leave the archive: plans without their documents marked skjermet, and without what tells of those."""

import hashlib
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from planarkiv.archive import StoredPlan
from planarkiv.archive.ocfl import Inventory, Version
from planarkiv.archive.purge import EVENT
from planarkiv.model.planid import PlanId
from planarkiv.model.record import Access, ArchivedFile, Document, Entry, PlanMap, PlanRecord, Rank, Sourced, rank
from planarkiv.views.entries import PlanEntry

HIDDEN_SOURCE = "skjermet"
"""What stands for the source of a value, where the source is a file that is held back."""

_SHORTEST = 5
"""Characters of a file name that is looked for in texts: what is shorter stands in too many."""


@dataclass(frozen=True, slots=True)
class Held:
    """What was held back of one plan: how many documents and files. ``mark`` is another where anything else is."""

    documents: int = 0
    files: int = 0
    mark: str = ""

    def __bool__(self) -> bool:
        return bool(self.documents or self.files)


class ClearedPlan(StoredPlan):
    """A plan of which only the cleared files can be reached: in every version, and without ``plan.json``.

    What the archive wrote there tells of the others, too: who exports the record writes the cleared one.
    """

    def __init__(self, plan: StoredPlan, record: PlanRecord, held: Held) -> None:
        super().__init__(plan.root, plan.key)
        self._stored, self._record, self._held = plan, record, held
        self.inventory = _cleared_inventory(plan.inventory, record)

    def record(self) -> PlanRecord:
        """The cleared record."""
        return self._record

    def ids(self) -> tuple[PlanId, ...]:
        """Today's arealplan-ID and the earlier ones."""
        return self._record.ids

    def stamp(self) -> str:
        """Another one than that of the stored plan where something is held back: what is made of them is not alike."""
        return _stamp(self._stored.stamp(), self._held)


def cleared(entry: PlanEntry, today: PlanRecord | None = None) -> tuple[PlanEntry, Held]:
    """The plan as anybody may have it, and what was held back: documents marked skjermet and all their files.

    A file that a public document shares with one that is skjermet is held back, and so is a map that needs it.
    ``today`` is the newest record of a plan as it was: what is skjermet now was perhaps not so then.
    """
    record = entry.record
    marks = [_Marked(record), *([_Marked(today)] if today is not None else [])]
    documents = [each for each in record.documents if any(mark.has(each) for mark in marks)]
    paths = {path for document in documents for path in document.files}
    digests = {file.sha512 for file in record.files if file.path in paths or any(mark.holds(file) for mark in marks)}
    open_record = _without(record, digests, documents)
    hidden = len(record.files) - len(open_record.files)
    held = Held(len(record.documents) - len(open_record.documents), hidden, _mark(record, digests, documents))
    plan = ClearedPlan(entry.plan, open_record, held)
    return replace(entry, plan=plan, record=open_record, stamp=_stamp(entry.stamp, held)), held


class _Marked:
    """What a record marks skjermet: documents, known by their titles, and files, known by bytes and by place."""

    def __init__(self, record: PlanRecord) -> None:
        documents = [each for each in record.documents if each.access is not Access.PUBLIC]
        self._titles = _titles(documents) - _titles(each for each in record.documents if each not in documents)
        self._paths = {path for each in documents for path in each.files}
        self._digests = {file.sha512 for file in record.files if file.path in self._paths}

    def has(self, document: Document) -> bool:
        """Whether it is one of the documents."""
        return document.access is not Access.PUBLIC or not _titles([document]).isdisjoint(self._titles)

    def holds(self, file: ArchivedFile) -> bool:
        """Whether it is one of the files."""
        return file.path in self._paths or file.sha512 in self._digests


def _titles(documents: Iterable[Document]) -> set[str]:
    return {each.title.casefold().strip() for each in documents} - {""}


def present(entry: PlanEntry) -> PlanEntry:
    """A plan as it was, without the files that have been removed from the archive since."""
    state = entry.plan.inventory.state
    gone = {file.sha512 for file in entry.record.files if state.get(file.path) != file.sha512}
    return replace(entry, record=_without(entry.record, gone, ())) if gone else entry


def _stamp(stamp: str, held: Held) -> str:
    return hashlib.sha256(f"{stamp} {held.mark}".encode()).hexdigest()[: len(stamp)] if held else stamp


def _mark(record: PlanRecord, digests: Iterable[str], documents: Iterable[Document]) -> str:
    """Says whether what was once let out may be kept: the same is held back, and the same was removed, as then."""
    removed = [each.get("sha512", "") for each in record.history if each.get("hendelse") == EVENT]
    said = (sorted(digests), sorted(each.title for each in documents), sorted(removed))
    return hashlib.sha256(repr(said).encode("utf-8", "backslashreplace")).hexdigest()[:32]


# --- the record --------------------------------------------------------------------------------------------------


def _without(record: PlanRecord, digests: Collection[str], documents: Collection[Document]) -> PlanRecord:
    gone = [file for file in record.files if file.sha512 in digests]
    told = _Told(gone, documents)
    paths = {file.path for file in gone}
    return replace(
        record,
        fields=told.facts(record.fields),
        extra=told.values(record.extra),
        discrepancies=tuple(
            replace(each, kept=kept, lost=lost)
            for each in record.discrepancies
            if (kept := told.fact(each.kept)) and (lost := told.fact(each.lost))
        ),
        files=tuple(told.file(file) for file in record.files if file.sha512 not in digests),
        documents=tuple(
            replace(
                each,
                files=tuple(path for path in each.files if path not in paths),
                type_reason="" if told.is_in(each.type_reason) else each.type_reason,
            )
            for each in record.documents
            if each not in documents and not (each.files and paths.issuperset(each.files))
        ),
        maps=tuple(told.map(each) for each in record.maps if paths.isdisjoint((each.file, *each.sides))),
        lists={name: tuple(told.values(each) for each in entries) for name, entries in record.lists.items()},
        # the name of what was taken out of the archive would tell of it
        history=tuple(each for each in record.history if each.get("hendelse") != EVENT),
    )


class _Told:
    """Finds what in a record tells of files and documents that are not in it."""

    def __init__(self, files: Iterable[ArchivedFile], documents: Iterable[Document]) -> None:
        names = {name for file in files for name in (file.name, file.path, PurePosixPath(file.path).name, file.source)}
        names |= {PurePosixPath(file.source.rpartition("!")[2]).name for file in files}
        words = sorted((re.escape(name) for name in names if len(name) >= _SHORTEST), key=len, reverse=True)
        self._names = re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)", re.IGNORECASE) if words else None
        self._titles = _titles(documents)

    def names_a_file(self, text: str) -> bool:
        return self._names is not None and self._names.search(text) is not None

    def is_in(self, text: str) -> bool:
        """Whether a text names one of the files, or is the title of one of the documents."""
        return self.names_a_file(text) or text.casefold().strip() in self._titles

    def fact(self, sourced: Sourced) -> Sourced | None:
        """A value of a register field; None where it tells of what is held back, or was read in it."""
        if self.names_a_file(str(sourced.value)):
            return None
        if not self.names_a_file(sourced.source):
            return sourced
        # what the register and the maps say of a plan is public; what a document says is as public as the document
        return None if rank(sourced.source) is Rank.DOCUMENT else replace(sourced, source=HIDDEN_SOURCE)

    def facts(self, values: Mapping[str, Sourced]) -> Entry:
        return {name: kept for name, value in values.items() if (kept := self.fact(value))}

    def values(self, values: Mapping[str, Sourced]) -> Entry:
        """As `facts`, of columns that may hold titles of documents, too."""
        return {name: kept for name, kept in self.facts(values).items() if not self.is_in(str(kept.value))}

    def file(self, file: ArchivedFile) -> ArchivedFile:
        facts = {name: value for name, value in file.facts.items() if not self.is_in(str(value))}
        return replace(file, facts=facts, placed_by="" if self.is_in(file.placed_by) else file.placed_by)

    def map(self, plan_map: PlanMap) -> PlanMap:
        fields = {name: tuple(filter(None, map(self.fact, said))) for name, said in plan_map.fields.items()}
        return replace(plan_map, fields=fields)


# --- the versions ------------------------------------------------------------------------------------------------


def _cleared_inventory(inventory: Inventory, record: PlanRecord) -> Inventory:
    """The inventory had the plan never had more than the files of ``record``."""
    files = {(file.path, file.sha512) for file in record.files}
    digests = {digest for _, digest in files}
    manifest = {digest: paths for digest, paths in inventory.manifest.items() if digest in digests}
    known = {path for paths in manifest.values() for path in paths}
    return replace(
        inventory,
        versions=tuple(_cleared_version(each, files) for each in inventory.versions),
        manifest=manifest,
        fixity={
            name: {digest: paths for digest, paths in block.items() if known.issuperset(paths)}
            for name, block in inventory.fixity.items()
        },
    )


def _cleared_version(version: Version, files: Collection[tuple[str, str]]) -> Version:
    """Without its message: that of a removal names the file."""
    return replace(
        version, message="", state={path: held for path, held in version.state.items() if (path, held) in files}
    )
