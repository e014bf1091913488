"""How the arbeidsliste looks: an XLSX workbook with drop-downs, explained at the top, in which nothing is locked."""

import functools
import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from planarkiv.intake.worklist_headings import SUGGESTIONS, headings
from planarkiv.intake.worklist_rows import FILLED_IN, LIST_SHEET, PlanChoice, WorklistRow
from planarkiv.language import say
from planarkiv.model.register import DOCUMENT_TYPES

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.styles import Alignment
    from openpyxl.worksheet.worksheet import Worksheet

_MAX_TEXT = 32_000
_HEADING_ROW = 4
_WIDTHS = {
    "fil": 60,
    "planid": 34,
    "dokumenttype": 26,
    "ingen": 14,
    "kommentar": 28,
    "hvorfor": 40,
    "ord": 60,
    "byte": 14,
}


def workbook(
    rows: Sequence[WorklistRow],
    plans: Sequence[PlanChoice],
    begun: Mapping[str, Mapping[str, str]],
    digest: str,
    now: datetime,
) -> bytes:
    """The arbeidsliste as the bytes of an XLSX file. The same input gives the same bytes.

    ``begun`` is what is filled in already: sha512 to column to text. ``digest`` is kept in the hidden sheet.
    """
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Arbeidsliste"
    _explain(sheet)
    columns = {name: number for number, name in enumerate(headings(), start=1)}
    for number, row in enumerate(rows, start=_HEADING_ROW + 1):
        for name, value in _cells(row, begun.get(row.sha512, {})).items():
            _put(sheet, number, columns[name], value, as_text=name in FILLED_IN)
    _add_lists(book, plans, digest)
    _add_choices(sheet, columns, len(rows), len(plans))
    _lay_out(sheet, columns, len(rows))
    stamp = now.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    book.properties.creator = "planarkiv"
    book.properties.created = stamp
    buffer = io.BytesIO()
    book.save(buffer)
    return _without_clock(buffer.getvalue(), stamp)


def _cells(row: WorklistRow, begun: Mapping[str, str]) -> dict[str, str | int]:
    cells: dict[str, str | int] = {
        "fil": row.path,
        **dict.fromkeys(FILLED_IN, ""),
        "dokumenttype": _type_choice(row.document_type) if row.document_type else "",
        "kommentar": row.comment,
        **begun,
        "hvorfor": row.reason,
        "ord": row.words,
        "byte": row.size,
        "sha512": row.sha512,
    }
    for number, (plan, reason) in enumerate(row.suggestions[:SUGGESTIONS], start=1):
        cells |= {f"forslag{number}": plan.text, f"grunn{number}": reason}
    return cells


def _type_choice(code: str) -> str:
    return f"{code} – {say(DOCUMENT_TYPES[code])}"


def _put(sheet: "Worksheet", row: int, column: int, value: str | int, *, as_text: bool = False) -> None:
    """Text always as text: never a formula, an error or a number, whatever it begins with."""
    cell = sheet.cell(row, column)
    if isinstance(value, str):
        if value:
            cell.value = _writable(value)
            cell.data_type = "s"
            if value[0] in "=+-@\t\r":
                cell.quotePrefix = True
        if as_text:
            # else Excel makes a date of the planid 3/87 when a person types it
            cell.number_format = "@"
    else:
        cell.value = value
        cell.number_format = "#,##0"
    cell.alignment = _alignment()


@functools.cache
def _alignment() -> "Alignment":
    from openpyxl.styles import Alignment

    return Alignment(vertical="top", wrap_text=True)


_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def _writable(text: str) -> str:
    """Without what XML cannot hold; bytes of a file name that are no text become question marks."""
    return _UNWRITABLE.sub("", text[:_MAX_TEXT].encode("utf-8", "replace").decode("utf-8"))


def _explain(sheet: "Worksheet") -> None:
    from openpyxl.styles import Font, PatternFill

    lines = (
        say("Arbeidsliste: filer som planarkiv ikke fant rett plan til, eller er usikker på"),
        say(
            "Fyll ut de gule kolonnene: velg planid (eller skriv den), og gjerne dokumenttype. Skriv ja i «{column}» "
            "for filer som ikke skal i planarkivet. Rader du ikke vet noe om, lar du stå tomme.",
            column=headings()["ingen"],
        ),
        say(
            "Lagre fila og kjør planarkiv build en gang til. Svarene huskes, også om fila flyttes eller får nytt navn."
        ),
    )
    for number, line in enumerate(lines, start=1):
        cell = sheet.cell(number, 1, line)
        cell.data_type = "s"
        cell.font = Font(bold=number == 1, size=13 if number == 1 else 11)
    yellow, grey = PatternFill("solid", fgColor="FFF2CC"), PatternFill("solid", fgColor="D9D9D9")
    for number, (name, heading) in enumerate(headings().items(), start=1):
        cell = sheet.cell(_HEADING_ROW, number, heading)
        cell.font = Font(bold=True)
        cell.fill = yellow if name in FILLED_IN else grey


def _add_lists(book: "Workbook", plans: Sequence[PlanChoice], digest: str) -> None:
    """The choices stand in a sheet of their own: Excel takes at most 255 characters of them in the cell."""
    sheet = book.create_sheet(LIST_SHEET)
    sheet.sheet_state = "hidden"
    _put(sheet, 1, 3, digest)
    for number, plan in enumerate(plans, start=1):
        _put(sheet, number, 1, plan.text, as_text=True)
        _put(sheet, number, 4, plan.id, as_text=True)
    for number, code in enumerate(DOCUMENT_TYPES, start=1):
        _put(sheet, number, 2, _type_choice(code))


def _add_choices(sheet: "Worksheet", columns: Mapping[str, int], rows: int, plans: int) -> None:
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    lists = {
        "planid": (f"{LIST_SHEET}!$A$1:$A${plans}" if plans else "", say("Velg en plan, eller skriv planid.")),
        "dokumenttype": (
            f"{LIST_SHEET}!$B$1:$B${len(DOCUMENT_TYPES)}",
            say("Velg en dokumenttype, eller la stå tomt."),
        ),
        "ingen": (f'"{say("ja")}"', say("Velg ja når fila ikke hører til noen plan.")),
    }
    for name, (formula, prompt) in lists.items():
        if not formula or not rows:
            continue
        # a warning would stop what may be typed freely: an id without its kommunenummer, several plans
        choice = DataValidation(type="list", formula1=formula, allow_blank=True, showErrorMessage=False)
        choice.promptTitle, choice.prompt, choice.showInputMessage = headings()[name][:32], prompt, True
        letter = get_column_letter(columns[name])
        choice.add(f"{letter}{_HEADING_ROW + 1}:{letter}{_HEADING_ROW + rows}")
        sheet.add_data_validation(choice)


def _lay_out(sheet: "Worksheet", columns: Mapping[str, int], rows: int) -> None:
    from openpyxl.utils import get_column_letter

    for name, number in columns.items():
        sheet.column_dimensions[get_column_letter(number)].width = _WIDTHS.get(name, 30)
    sheet.column_dimensions[get_column_letter(columns["sha512"])].hidden = True
    sheet.freeze_panes = f"B{_HEADING_ROW + 1}"
    sheet.auto_filter.ref = f"A{_HEADING_ROW}:{get_column_letter(len(columns))}{_HEADING_ROW + max(rows, 1)}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True  # type: ignore[union-attr]  # openpyxl always makes one
    sheet.print_title_rows = f"{_HEADING_ROW}:{_HEADING_ROW}"


def _without_clock(data: bytes, stamp: datetime) -> bytes:
    """The same package with the times openpyxl put there replaced."""
    modified = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "docProps/core.xml":
                part = modified.sub(rb"\g<1>" + stamp.strftime("%Y-%m-%dT%H:%M:%SZ").encode(), part)
            new.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), part, zipfile.ZIP_DEFLATED)
    return written.getvalue()
