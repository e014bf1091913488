"""The status as a workbook: a sheet of the plans, and one of the archives."""

import functools
import io
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from planarkiv.language import say
from planarkiv.report import Report
from planarkiv.reports.cells import Cell, is_formula
from planarkiv.reports.lines import printable
from planarkiv.reports.status import rows

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell as Written
    from openpyxl.styles import Alignment, Font
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

_MOST_TEXT = 32_000
_WIDTHS = {1: 30, 2: 22, 3: 40, 4: 22, 8: 40, 9: 60}
"""Of the columns of the plans: the archive, planid, name, status, reason, what is missing."""
_WIDTH = 12
_AS_TEXT = 2
"""The column of planid: else Excel makes a date of 3/87 when a person types it."""


def render(report: Report) -> Iterator[bytes]:
    """The bytes of the workbook."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    book.properties.creator = "planarkiv"
    _sheet(book, say("Planer"), list(rows.plans(report)), _WIDTHS, _AS_TEXT)
    archives = list(rows.archives(report))
    _sheet(book, say("Arkiv"), archives, {1: 30, 2: 30, len(archives[0]) - 1: 60, len(archives[0]): 40})
    buffer = io.BytesIO()
    book.save(buffer)
    yield buffer.getvalue()


def _sheet(
    book: "Workbook", title: str, table: Sequence[Sequence[Cell]], widths: dict[int, int], as_text: int = 0
) -> None:
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(title)
    last = get_column_letter(len(table[0]))
    # in a sheet that is only written, all this stands before the rows
    sheet.freeze_panes = "A2"
    for number in range(1, len(table[0]) + 1):
        sheet.column_dimensions[get_column_letter(number)].width = widths.get(number, _WIDTH)
    sheet.auto_filter.ref = f"A1:{last}{len(table)}"
    for row, values in enumerate(table):
        sheet.append([_cell(sheet, value, not row, column == as_text) for column, value in enumerate(values, 1)])


def _cell(sheet: "WriteOnlyWorksheet", value: Cell, bold: bool, as_text: bool) -> "Written":
    """Text always as text: never a formula, an error or a number, whatever it begins with."""
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(sheet, value=printable(value)[:_MOST_TEXT] or None if isinstance(value, str) else value)
    if isinstance(value, str) and value:
        cell.data_type = "s"
        cell.quotePrefix = is_formula(value)
    if as_text:
        cell.number_format = "@"
    if bold:
        cell.font = _bold()
    cell.alignment = _top()
    return cell


@functools.cache
def _bold() -> "Font":
    from openpyxl.styles import Font

    return Font(bold=True)


@functools.cache
def _top() -> "Alignment":
    from openpyxl.styles import Alignment

    return Alignment(vertical="top", wrap_text=True)
