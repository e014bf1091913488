"""Writes the sheets of a planoversikt as a workbook (XLSX) or, one of them, as CSV: every value just as it reads back.

Ids and codes are text, so that no program makes a date of 3/87 or takes the zeros from 0072; a day is a date where
Excel has one. Nothing becomes a formula.
"""

import csv
import datetime as dt
import functools
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell
    from openpyxl.styles import Font
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

_FIRST_EXCEL_DAY = dt.date(1900, 3, 1)
"""Before it Excel counts a day that never was."""
_STARTS_FORMULA = "=+-@"
_LONGEST = 32_767
"""Characters of a cell."""
_WIDEST, _NARROWEST = 60, 9


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: headings and rows of text. ``dates`` are the columns with days (by number, from 0); ``helps`` are texts
    beside a heading (by number): what its codes mean."""

    title: str
    headings: Sequence[str]
    rows: Sequence[Sequence[str]]
    dates: frozenset[int] = frozenset()
    helps: Mapping[int, str] = field(default_factory=dict)


def csv_bytes(sheet: Sheet) -> bytes:
    """The sheet as Excel opens CSV in Norway: UTF-8 with its mark, semicolons, CRLF.

    A text that a spreadsheet would take for a formula has an apostrophe before it, which ``build`` takes off again.
    """
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=";", lineterminator="\r\n")
    writer.writerow(sheet.headings)
    writer.writerows([_harmless(value) for value in row] for row in sheet.rows)
    return buffer.getvalue().encode("utf-8-sig", "backslashreplace")


def _harmless(text: str) -> str:
    return f"'{text}" if text[:1] in tuple(_STARTS_FORMULA) and text not in ("-", "+") else text


def workbook_bytes(sheets: Sequence[Sheet]) -> bytes:
    """All sheets as one workbook."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    book.properties.creator = "planarkiv"
    for sheet in sheets:
        _add(book, sheet)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _add(book: "Workbook", sheet: Sheet) -> None:
    from openpyxl.utils import get_column_letter

    made = book.create_sheet(sheet.title)
    made.freeze_panes = "A2"
    made.auto_filter.ref = f"A1:{get_column_letter(len(sheet.headings))}{len(sheet.rows) + 1}"
    for number, heading in enumerate(sheet.headings):
        longest = max((len(row[number]) for row in sheet.rows), default=0)
        width = min(_WIDEST, max(_NARROWEST, len(heading), longest) + 2)
        made.column_dimensions[get_column_letter(number + 1)].width = width
    made.append([_heading(made, text, sheet.helps.get(at, "")) for at, text in enumerate(sheet.headings)])
    for row in sheet.rows:
        made.append([_cell(made, value, at in sheet.dates) for at, value in enumerate(row)])


def _heading(sheet: "WriteOnlyWorksheet", text: str, help_text: str) -> "Cell":
    from openpyxl.comments import Comment

    cell = _cell(sheet, text, is_date=False)
    assert cell is not None  # noqa: S101 - a heading has a text
    cell.font = _bold()
    if help_text:
        cell.comment = Comment(help_text, "planarkiv", width=320, height=24 + 16 * (help_text.count("\n") + 1))
    return cell


def _cell(sheet: "WriteOnlyWorksheet", text: str, is_date: bool) -> "Cell | None":
    from openpyxl.cell import WriteOnlyCell

    if not text:
        return None
    if is_date and (day := _day(text)):
        cell = WriteOnlyCell(sheet, value=dt.datetime.combine(day, dt.time.min))
        cell.number_format = "yyyy-mm-dd"
        return cell
    cell = WriteOnlyCell(sheet, value=_writable(text))
    cell.data_type = "s"
    cell.number_format = "@"
    cell.quotePrefix = text[:1] in tuple(_STARTS_FORMULA)
    return cell


def _day(text: str) -> dt.date | None:
    try:
        day = dt.date.fromisoformat(text)
    except ValueError:
        return None
    return day if day >= _FIRST_EXCEL_DAY else None


def _writable(text: str) -> str:
    """Without the control characters that XML cannot hold."""
    return "".join(sign for sign in text if sign >= " " or sign in "\t\n\r")[:_LONGEST]


@functools.cache
def _bold() -> "Font":
    from openpyxl.styles import Font

    return Font(bold=True)
