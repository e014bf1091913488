"""The sheets beside *Planer*: documents, and the lists of proceedings, dispensations, relations and objections."""

from planarkiv.model.record import Access, Entry, LegalForce, Sourced
from planarkiv.model.register import DocumentRow, ListRow
from planarkiv.readers.planoversikt.cells import Sheet
from planarkiv.readers.planoversikt.codes import CODE_LISTS, direction_of
from planarkiv.readers.planoversikt.columns import DOCUMENTS, LIST_DATES, LIST_SHEETS
from planarkiv.readers.planoversikt.headings import Column, Heading
from planarkiv.readers.planoversikt.planids import Number, PlanidColumn
from planarkiv.readers.planoversikt.rows import Noted, Row, date_of, walk
from planarkiv.readers.planoversikt.values import text_of, yes_or_no
from planarkiv.readers.planoversikt.words import fold, folded

_DOCUMENT_COLUMNS = ("title", "type", "date", "case_number", "current", "legal_force", "access", "access_basis")

_LEGAL_FORCE = {
    key: force
    for force, spellings in {
        LegalForce.ORIGINAL: """
            original | originaldokument | juridisk bindende | juridisk | rettslig bindende | orig | ja
        """,
        LegalForce.DIGITAL: """
            digital representasjon | digital | digitalisert | digital utgave | representasjon
            | digitalisert kopi
        """,
        LegalForce.COPY: "kopi | skannet kopi | avskrift | kopi av original | skann | skannet | skanna | nei",
        LegalForce.UNKNOWN: "ukjent | ? | vet ikke | uviss | ikke kjent",
    }.items()
    for key in folded(spellings)
}
_PUBLIC = folded("offentlig | offentleg | åpen | open | opent | åpent | ugradert | ja | fri | alle | public | off")
_RESTRICTED = folded(
    "skjermet | skjerma | unntatt | unntatt offentlighet | unnateke | u.off | uoff | unnateke offentlegheit"
)


def read_documents(sheet: Sheet, heading: Heading, number: str | None, noted: Noted) -> list[DocumentRow]:
    """The rows of *Dokumenter*, in order."""
    return [_document(row) for row in walk(sheet, heading, DOCUMENTS, number, noted)]


def _document(row: Row) -> DocumentRow:
    found = {column.name: column for column in row.filled(_DOCUMENT_COLUMNS)}
    kind = _text(row.code(found["type"])) if "type" in found else None
    case_number = _text(row.text(found["case_number"])) if "case_number" in found else None
    access, basis = _access(row, found.get("access"))
    if "access_basis" in found:
        basis = text_of(row.value(found["access_basis"]))
    files = row.files(kind)
    title = text_of(row.value(found["title"])) if "title" in found else ""
    return DocumentRow(
        plan_id=row.planid.plan_id,
        planid_text=row.planid.text,
        title=title,
        type=kind,
        date=date_of(row.date(found["date"])) if "date" in found else None,
        case_number=case_number,
        current=_current(row, found.get("current")),
        legal_force=_legal_force(row, found.get("legal_force")),
        access=access,
        access_basis=basis,
        files=files,
        place=row.place,
        extra=row.extra,
    )


def _text(sourced: Sourced | None) -> str | None:
    return None if sourced is None else str(sourced.value)


def _current(row: Row, column: Column | None) -> bool | None:
    if column is None:
        return None
    text = text_of(row.value(column))
    key = fold(text)
    if key in folded("gjeldende | gjeldande | aktuell | gyldig"):
        return True
    answer = False if key in folded("utgått | erstattet | historisk | gammel | ugyldig | erstatta") else yes_or_no(text)
    if answer is None:
        row.note("verdi-ukjent", column, felt="gjeldende", verdi=text[:120])
        row.keep(column)
    return answer


def _legal_force(row: Row, column: Column | None) -> LegalForce | None:
    if column is None:
        return None
    text = text_of(row.value(column))
    force = _LEGAL_FORCE.get(fold(text))
    if force is None:
        row.note("verdi-ukjent", column, felt="rettsvirkning", verdi=text[:120])
        row.keep(column)
    return force


def _access(row: Row, column: Column | None) -> tuple[Access | None, str | None]:
    """The access, and the legal basis when it stands in the same cell. What is not understood is not let out."""
    if column is None:
        return None, None
    text = text_of(row.value(column))
    key = fold(text)
    if key in _PUBLIC:
        return Access.PUBLIC, None
    if key in _RESTRICTED:
        return Access.RESTRICTED, None
    if key.startswith(_RESTRICTED):
        return Access.RESTRICTED, text
    row.note("verdi-ukjent", column, felt="tilgang", verdi=text[:120])
    row.keep(column)
    return Access.RESTRICTED, None


def read_list(name: str, sheet: Sheet, heading: Heading, number: str | None, noted: Noted) -> list[ListRow]:
    """The rows of one list sheet (``name`` is of ``model.record.LISTS``), in order.

    An entry's keys are the names of the vocabulary, then the headings not understood. Rows with nothing but a planid
    are left out.
    """
    rows: list[ListRow] = []
    for row in walk(sheet, heading, LIST_SHEETS[name], number, noted):
        entry = _entry(name, row)
        if entry:
            rows.append(ListRow(row.planid.plan_id, row.planid.text, entry))
    return rows


def _entry(name: str, row: Row) -> Entry:
    entry: dict[str, Sourced] = {}
    for column in row.filled(frozenset(LIST_SHEETS[name].strong.values())):
        entry |= _values(name, row, column)
    for number, reference in enumerate(row.files()):
        entry["fil" if not number else f"fil {number + 1}"] = Sourced(reference.text, reference.source)
    for heading, sourced in row.extra.items():
        entry.setdefault(heading, sourced)
    return entry


def _values(name: str, row: Row, column: Column) -> dict[str, Sourced]:
    if column.name in LIST_DATES:
        sourced = row.date(column)
    elif column.name == "tilPlanId":
        sourced = _other_plan(row, column)
    elif column.name in CODE_LISTS and not (name == "klagerOgInnsigelser" and column.name == "type"):
        sourced = row.code(column)
    else:
        sourced = row.text(column)
    if sourced is None:
        return {}
    found = {column.name: sourced}
    if column.name == "planforhold" and (direction := direction_of(text_of(row.value(column)))):
        found["retning"] = Sourced(direction, row.source(column))
    return found


def _other_plan(row: Row, column: Column) -> Sourced | None:
    """The planid at the other end of a relation: read as the row's own would be, ids that are lost reported alike."""
    number = row.planid.plan_id.number if row.planid.plan_id else None
    value = row.value(column)
    reading = PlanidColumn([value], number, delimited=False).read(value, Number(None, stated=False))
    for kind, values in reading.flaws:
        row.note(kind, column, **values)
    if reading.skip:
        row.keep(column)
        return None
    return Sourced(str(reading.plan_id) if reading.plan_id else reading.text, row.source(column))
