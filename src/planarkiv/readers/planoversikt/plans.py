"""The sheet *Planer*: one register row for each plan."""

from collections.abc import Mapping, MutableMapping

from planarkiv.model.dates import PartialDate
from planarkiv.model.record import DATE_FIELDS, FIELDS, LISTS, Sourced
from planarkiv.model.register import RegisterRow, values_in
from planarkiv.readers.planoversikt.cells import Sheet
from planarkiv.readers.planoversikt.codes import CODE_LISTS, Reading, plain_reguleringsplan, read_code
from planarkiv.readers.planoversikt.columns import NOT_OF_THE_REGISTER, PLANS
from planarkiv.readers.planoversikt.headings import Column, Heading
from planarkiv.readers.planoversikt.rows import Noted, Row, walk
from planarkiv.readers.planoversikt.values import text_of

_LAST = "plantype"
"""Read after the others: what *Reguleringsplan* means depends on the law and the date."""


def read_plans(
    sheet: Sheet, heading: Heading, number: str | None, noted: Noted, seen: MutableMapping[object, RegisterRow]
) -> list[RegisterRow]:
    """The rows, in order. Every cell ends in ``fields``, ``files`` or ``extra``, or its row is named in a fault.

    ``seen`` has the first row of each planid of the whole file: a second one is kept, with the fault
    ``planid-gjentatt`` (``likt``: whether the two agree; a field that only one of them has is no disagreement).
    """
    rows: list[RegisterRow] = []
    for row in walk(sheet, heading, PLANS, number, noted):
        found = _register_row(row)
        rows.append(found)
        first = seen.setdefault(found.plan_id or found.planid_text, found) if found.planid_text else found
        if first is not found:
            alike = "ja" if _agree(first, found) else "nei"
            row.note("planid-gjentatt", row.planid_column, planid=found.planid_text, forste=first.place, likt=alike)
    return rows


def _agree(first: RegisterRow, second: RegisterRow) -> bool:
    common = first.fields.keys() & second.fields.keys()
    return all(str(first.fields[name].value) == str(second.fields[name].value) for name in common)


def _register_row(row: Row) -> RegisterRow:
    fields: dict[str, Sourced] = {}
    others: Mapping[str, str] = {}
    for column in sorted(row.filled((*FIELDS, *LISTS, NOT_OF_THE_REGISTER)), key=lambda column: column.name == _LAST):
        if column.name in LISTS:
            row.keep(column)
        elif column.name == NOT_OF_THE_REGISTER:
            others = values_in(text_of(row.value(column)))
        elif (sourced := _field(row, column, fields)) is not None:
            fields[column.name] = sourced
    files = row.files()
    # a value that somebody has changed since is the register's word from then on
    ordered = {name: fields[name] for name in FIELDS if name in fields and others.get(name) != str(fields[name].value)}
    return RegisterRow(row.planid.plan_id, row.planid.text, ordered, files, row.place, row.extra)


def _field(row: Row, column: Column, fields: dict[str, Sourced]) -> Sourced | None:
    if column.name in DATE_FIELDS:
        return row.date(column)
    if column.name == "vertikalnivaa":
        return row.code(column, _levels)
    if column.name == "plantype":
        law, decided = fields.get("lovreferanse"), fields.get("vedtaksdato")
        year = decided.value.text[:4] if decided and isinstance(decided.value, PartialDate) else ""
        return row.code(column, lambda text: plain_reguleringsplan(text, str(law.value) if law else "", year))
    if (
        column.name == "forslagsstillerType"
        and read_code(text_of(row.value(column)), column.name).fault == "kode-ukjent"
    ):
        # the heading Forslagsstiller often stands over names: they are kept, and are no fault
        row.keep(column)
        return None
    return row.code(column) if column.name in CODE_LISTS else row.text(column)


def _levels(text: str) -> Reading | None:
    """Several vertikalnivåer in one cell (``1+2``) as ``1, 2``, as the record has those of maps."""
    parts = [part.strip() for sign in ",;+" if sign in text for part in text.split(sign)]
    codes = [read_code(part, "vertikalnivaa") for part in parts if part]
    if len(codes) < 2 or any(reading.code is None or reading.fault == "kode-ukjent" for reading in codes):
        return None
    levels = ", ".join(sorted({str(reading.code) for reading in codes}))
    return Reading(levels, None if levels == text else "kode-oversatt")
