"""The register record and the documents of two versions of a plan compared."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

from planarkiv.model.codes import label
from planarkiv.model.difference.changes import Change, EntryChange, ValueChange
from planarkiv.model.field_names import field_name
from planarkiv.model.record import FIELDS, LISTS, Access, Document, Entry, PlanRecord

DOCUMENTS = "dokumenter"
"""The ``kind`` of changes of documents; others are names of lists in the record."""


def field_changes(before: PlanRecord, after: PlanRecord) -> tuple[ValueChange, ...]:
    """The fields that say something else, the planid first, what no field takes last; codes with names."""
    found = [("arealplanId", str(before.arealplan_id), str(after.arealplan_id))]
    found += [(name, _shown(name, before.text(name)), _shown(name, after.text(name))) for name in FIELDS]
    found += [(name, _extra(before, name), _extra(after, name)) for name in sorted({*before.extra, *after.extra})]
    return tuple(ValueChange(*each) for each in found if each[1] != each[2])


def _extra(record: PlanRecord, name: str) -> str:
    return str(record.extra[name].value) if name in record.extra else ""


def _shown(name: str, value: str) -> str:
    known = label(name, value) if value else ""
    return f"{value} {known}" if known and known != value else value


def entry_changes(before: PlanRecord, after: PlanRecord, *, restricted: bool) -> tuple[EntryChange, ...]:
    """The documents and the rows of lists that came, went or changed; ``restricted``: also what is skjermet."""
    found = [*_documents(before, after, restricted)]
    for name in LISTS:
        found += _rows(name, before.lists.get(name, ()), after.lists.get(name, ()))
    return tuple(found)


def _rows(name: str, before: Sequence[Entry], after: Sequence[Entry]) -> Iterator[EntryChange]:
    """A row has no id of its own: it is the same as long as it says the same."""
    gone, new = Counter(map(_said, before)), Counter(map(_said, after))
    for change, only in ((Change.REMOVED, gone - new), (Change.ADDED, new - gone)):
        for said in only.elements():
            yield EntryChange(change, name, ", ".join(f"{field_name(key)}: {value}" for key, value in said))


def _said(entry: Entry) -> tuple[tuple[str, str], ...]:
    return tuple((name, str(sourced.value)) for name, sourced in entry.items())


def _documents(before: PlanRecord, after: PlanRecord, restricted: bool) -> Iterator[EntryChange]:
    sides = [list(_known(record, restricted)) for record in (before, after)]
    for one, other in _same_documents(*sides):
        values = tuple(
            ValueChange(name, was, now)
            for name, was, now in zip(_FACTS, _facts(*one), _facts(*other), strict=True)
            if was != now
        )
        if values:
            yield EntryChange(Change.CHANGED, DOCUMENTS, _named(other[0]), values)
    for change, side in zip((Change.REMOVED, Change.ADDED), sides, strict=True):
        for document, digests in side:
            yield EntryChange(change, DOCUMENTS, _named(document), (ValueChange("filer", *_on(change, digests)),))


_Known = tuple[Document, tuple[tuple[str, str], ...]]
_FACTS = ("dokumenttype", "tittel", "dato", "saksnummer", "gjeldende", "rettsvirkning", "tilgang", "filer")


def _on(change: Change, files: Sequence[tuple[str, str]]) -> tuple[str, str]:
    names = "; ".join(name for name, _ in files)
    return (names, "") if change is Change.REMOVED else ("", names)


def _known(record: PlanRecord, restricted: bool) -> Iterator[_Known]:
    """The documents, each with the names and digests of its files."""
    files = {file.path: (file.name, file.sha512[:12]) for file in record.files}
    for document in record.documents:
        if restricted or document.access is not Access.RESTRICTED:
            yield document, tuple(files[path] for path in document.files if path in files)


def _facts(document: Document, files: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    return (
        document.type or "",
        document.title,
        str(document.date or ""),
        document.case_number or "",
        {None: "", True: "ja", False: "nei"}[document.current],
        document.legal_force.value,
        document.access.value,
        "; ".join(f"{name} ({digest})" for name, digest in files),
    )


def _same_documents(before: list[_Known], after: list[_Known]) -> Iterator[tuple[_Known, _Known]]:
    """Pairs of what is the same document: by its files, its type and title, or its type where it is the only one of
    it. What is paired is taken out of both lists."""
    for key in (_by_files, _by_title, _by_type):
        sides: list[Mapping[object, list[_Known]]] = [_grouped(side, key) for side in (before, after)]
        for own, found in sides[0].items():
            others = sides[1].get(own, [])
            if own and len(found) == 1 == len(others):
                before.remove(found[0])
                after.remove(others[0])
                yield found[0], others[0]


def _grouped(side: Sequence[_Known], key: Callable[[_Known], object]) -> dict[object, list[_Known]]:
    found: dict[object, list[_Known]] = {}
    for each in side:
        found.setdefault(key(each), []).append(each)
    return found


def _by_files(known: _Known) -> object:
    return tuple(digest for _, digest in known[1])


def _by_title(known: _Known) -> object:
    return known[0].type, known[0].title


def _by_type(known: _Known) -> object:
    return known[0].type


def _named(document: Document) -> str:
    return f"{document.type} {document.title}" if document.type else document.title
