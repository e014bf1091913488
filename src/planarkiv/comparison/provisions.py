"""The words of the provisions of a plan, for a side that has a record."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from planarkiv.comparison.side import Unread, Words
from planarkiv.examine.contents import document_texts
from planarkiv.model.document_facts import faults_in
from planarkiv.model.record import Access, ArchivedFile, PlanRecord

_PROVISIONS = "PLANBEST"
_UNREADABLE = frozenset(
    ("pdf-ulesbar", "pdf-passord", "pdf-uten-sider", "pdf-tekst-ulesbar", "dokument-ulesbart", "fil-ulesbar")
)
_OTHER_CONTENT = "innhold-ikke-som-filnavn"


def words_of_provisions(
    record: PlanRecord, path_of: Callable[[ArchivedFile], Path | None], restricted: bool
) -> Mapping[str, Words]:
    """The words by file name, of what holds today; none for a scan. ``restricted``: also of what is skjermet."""
    documents = tuple(
        each
        for each in record.documents
        if each.type == _PROVISIONS and (restricted or each.access is not Access.RESTRICTED)
    )
    if not documents:
        return {}
    files = {file.path: file for file in record.files}
    found = document_texts(replace(record, documents=documents), path_of, {path: path for path in files})
    return {files[each.file].name: _words(files[each.file], each.pages) for each in found}


def _words(file: ArchivedFile, pages: tuple[str, ...]) -> Words:
    kinds = {fault.kind for fault in faults_in(file.facts)}
    # the bytes of a ruined PDF may pass for text
    readable = any(pages) and _OTHER_CONTENT not in kinds
    return Unread(file.source or file.name, file.sha512) if kinds & _UNREADABLE and not readable else pages
