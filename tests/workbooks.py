"""Makes planoversikter as XLSX, XLS, ODS and CSV for the tests, from the same rows, and looks at what was read."""

import datetime as dt
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from planarkiv.model.faults import Fault
from planarkiv.model.register import RegisterRow, RegisterTable
from planarkiv.readers import planoversikt

HEAD = ("Planid", "Plannavn", "Vedtaksdato", "Planstatus")
Row = Sequence[object]
Sheets = Mapping[str, Sequence[Row]]

_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_ODS_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    f'<office:document-content xmlns:office="{_OFFICE}"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2">'
    "<office:body><office:spreadsheet>"
)
_ODS_TAIL = "</office:spreadsheet></office:body></office:document-content>"


def xlsx(path: Path, sheets: Sheets, *, hidden: Sequence[str] = (), top: int = 0, left: int = 0) -> Path:
    """A workbook; the rows begin ``top`` rows down and ``left`` columns in."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for number, row in enumerate(rows, start=1 + top):
            for column, value in enumerate(row, start=1 + left):
                if value not in (None, ""):
                    sheet.cell(number, column, value)
        if name in hidden:
            sheet.sheet_state = "hidden"
    book.save(path)
    return path


def xls(path: Path, sheets: Sheets, *, top: int = 0, left: int = 0) -> Path:
    """The same in the old binary format."""
    import xlwt

    book = xlwt.Workbook(encoding="utf-8")
    day = xlwt.easyxf(num_format_str="DD.MM.YYYY")
    for name, rows in sheets.items():
        sheet = book.add_sheet(name)
        for number, row in enumerate(rows, start=top):
            for column, value in enumerate(row, start=left):
                if value in (None, ""):
                    continue
                if isinstance(value, dt.date):
                    sheet.write(number, column, value, day)
                else:
                    sheet.write(number, column, value)
    book.save(str(path))
    return path


def ods(path: Path, sheets: Sheets, *, top: int = 0, left: int = 0) -> Path:
    """The same as an OpenDocument spreadsheet, with the repeated empty cells and rows that LibreOffice writes."""
    return ods_of(path, "".join(_ods_table(name, rows, top, left) for name, rows in sheets.items()))


def ods_of(path: Path, tables: str, manifest: str = "") -> Path:
    """A spreadsheet with these ``table:table`` elements."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        package.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="x"/>{manifest}</manifest:manifest>',
        )
        package.writestr("content.xml", _ODS_HEAD + tables + _ODS_TAIL)
    return path


def _ods_table(name: str, rows: Sequence[Row], top: int, left: int) -> str:
    gap = f'<table:table-row table:number-rows-repeated="{top}"><table:table-cell/></table:table-row>' if top else ""
    lead = f'<table:table-cell table:number-columns-repeated="{left}"/>' if left else ""
    tail = '<table:table-cell table:number-columns-repeated="1000"/>'
    body = "".join(f"<table:table-row>{lead}{''.join(map(_ods_cell, row))}{tail}</table:table-row>" for row in rows)
    rest = f'<table:table-row table:number-rows-repeated="1000000">{tail}</table:table-row>'
    return f"<table:table table:name={quoteattr(name)}>{gap}{body}{rest}</table:table>"


def _ods_cell(value: object) -> str:
    if value in (None, ""):
        return "<table:table-cell/>"
    if isinstance(value, bool):
        kind = f'office:value-type="boolean" office:boolean-value="{str(value).lower()}"'
    elif isinstance(value, int | float):
        kind = f'office:value-type="float" office:value="{value}"'
    elif isinstance(value, dt.date):
        kind = f'office:value-type="date" office:date-value="{value.isoformat()}"'
    else:
        kind = 'office:value-type="string"'
    return f"<table:table-cell {kind}><text:p>{escape(str(value))}</text:p></table:table-cell>"


def csv(path: Path, rows: Sequence[Row], *, separator: str = ";", encoding: str = "utf-8") -> Path:
    """Delimited text as Excel saves it: quotes where they are needed, CRLF, Norwegian dates."""

    def cell(value: object) -> str:
        text = value.strftime("%d.%m.%Y") if isinstance(value, dt.date) else "" if value is None else str(value)
        quoted = any(sign in text for sign in (separator, '"', "\n"))
        return '"' + text.replace('"', '""') + '"' if quoted else text

    text = "".join(separator.join(map(cell, row)) + "\r\n" for row in rows)
    path.write_bytes(text.encode(encoding))
    return path


def table(tmp_path: Path, *rows: Row, number: str | None = "4219", sheets: Sheets | None = None) -> RegisterTable:
    """The rows as the sheet *Planer* of a workbook, and the other sheets, read."""
    content = {"Planer": rows, **(sheets or {})}
    return planoversikt.read(xlsx(tmp_path / "planoversikt.xlsx", content), number)


def values(row: RegisterRow) -> dict[str, str]:
    """The fields of a row as text."""
    return {name: str(sourced.value) for name, sourced in row.fields.items()}


def kinds(found: RegisterTable) -> list[str]:
    """The kinds of all faults, in order."""
    return [fault.kind for fault in found.faults]


def fault(found: RegisterTable, kind: str) -> Fault:
    """The only fault of a kind."""
    [one] = [each for each in found.faults if each.kind == kind]
    return one
