"""What the rows of *Dokumenter* say of a plan's documents.

A file may be several documents, and several rows may name it: each row is about the document of its type. Where rows
cannot be told apart the strictest access holds, and what is skjermet stays so until a row says that it is not.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from planarkiv.model.record import Access, ArchivedFile, Document
from planarkiv.model.register import DocumentRow

WORKLIST = "arbeidslista"
"""Who says what type a document has, where a person does. It is stored beside the type: not translated, so that a run
in another language makes no new version."""

_BETWEEN = re.compile("[/!]")


def with_row(document: Document, rows: Sequence[DocumentRow], types: Collection[str | None]) -> Document:
    """The document as the row about it says; what that does not say is as it was. ``types`` are those of all documents
    that the file is."""
    about = _about(document.type, rows, types)
    if not about:
        return document
    row = _of_its_title(document, about)[0]
    access = next((each for each in about if each.access is Access.RESTRICTED), row)
    return replace(
        document,
        title=row.title or document.title,
        date=row.date or document.date,
        case_number=row.case_number or document.case_number,
        current=document.current if row.current is None else row.current,
        legal_force=row.legal_force or document.legal_force,
        access=access.access or document.access,
        access_basis=access.access_basis or (None if access.access is Access.PUBLIC else document.access_basis),
    )


def as_restricted_as(document: Document, before: Iterable[Document]) -> Document:
    """The document, skjermet where the one of its type was, of those that were there before; where none is of its
    type, where any was."""
    known = list(before)
    alike = [each for each in known if each.type == document.type] or known
    restricted = next((each for each in alike if each.access is Access.RESTRICTED), None)
    if restricted is None:
        return document
    return replace(document, access=Access.RESTRICTED, access_basis=document.access_basis or restricted.access_basis)


def told_again(
    documents: Sequence[Document],
    files: Mapping[str, ArchivedFile],
    rows: Sequence[DocumentRow],
    came: frozenset[str],
) -> list[Document]:
    """The documents of a plan as ``rows`` say, those that lie in the archive and whose files did not come now: ``came``
    has their sha512. No row changes a type that a person chose."""
    named: dict[str, list[DocumentRow]] = defaultdict(list)
    for row in rows:
        for reference in row.files:
            named[normal_path(reference.text)].append(row)
    names = Counter(form for file in files.values() for form in forms(file.source) if "/" not in form)
    told = []
    for document in documents:
        file = files.get(document.files[0]) if document.files else None
        if file is None or file.sha512 in came:
            told.append(document)
            continue
        sure = {id(row): row for form in forms(file.source) if names[form] < 2 for row in named[form]}
        unsure = [row for form in forms(file.source) if names[form] > 1 for row in named[form]]
        about = [*sure.values()] or [row for row in unsure if row.title == document.title]
        types = [each.type for each in documents if each.files[:1] == document.files[:1]]
        if len(types) == 1 and len(about) == 1 and about[0].type and document.type_reason != WORKLIST:
            kind = about[0].type
            if kind != document.type:
                document = replace(document, type=kind, type_reason=about[0].files[0].source)
        told.append(with_row(document, about or [row for row in unsure if row.access is Access.RESTRICTED], types))
    return told


def protecting_nothing(rows: Sequence[DocumentRow], files: Iterable[ArchivedFile]) -> list[str]:
    """The cells of rows that are skjermet and name no file of the plan: what they are about may lie open elsewhere."""
    known = {form for file in files for form in forms(file.source)}
    return [
        row.files[0].source
        for row in rows
        if row.access is Access.RESTRICTED and row.files
        if not any(normal_path(reference.text) in known for reference in row.files)
    ]


def forms(source: str) -> Iterator[str]:
    """How a register may write where a file came from: any end of the path, in a zip (``alt.zip!brev.pdf``) or out of
    it, with and without the suffix."""
    whole = source.casefold()
    for start in (0, *(sign.end() for sign in _BETWEEN.finditer(whole))):
        tail = whole[start:]
        yield from dict.fromkeys((tail, tail.rsplit(".", 1)[0]))


def normal_path(text: str) -> str:
    """What a register writes, to be compared with `forms`."""
    return text.strip().replace("\\", "/").lstrip("./").casefold()


def _of_its_title(document: Document, rows: Sequence[DocumentRow]) -> Sequence[DocumentRow]:
    return [row for row in rows if row.title == document.title] or rows


def _about(kind: str | None, rows: Sequence[DocumentRow], types: Collection[str | None]) -> Sequence[DocumentRow]:
    """The rows about the document of this type: those that say so, else those that say no type, else those that are
    about no other document of the file."""
    return (
        [row for row in rows if row.type == kind]
        or [row for row in rows if row.type is None]
        or [row for row in rows if row.type not in types]
    )
