"""Cells and rows of a table that opens right in a Norwegian Excel, and in which nothing becomes a formula."""

import csv
import io
import re
from collections.abc import Iterable, Iterator

from planarkiv.reports.lines import printable

Cell = str | int | float | None

STARTS_FORMULA = "=+-@"
_BECOMES_DATE = re.compile(r"[0-9]{1,4}[./-][0-9]{1,2}(?:[./-][0-9]{1,4})?")
"""The planid 3/87 would be March 1987, and 4222/3 a day in the year 4222."""


def table(rows: Iterable[Iterable[Cell]]) -> Iterator[bytes]:
    """The rows as CSV: UTF-8 with its mark, semicolons, CRLF, decimal comma."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=";", lineterminator="\r\n")
    yield b"\xef\xbb\xbf"
    for row in rows:
        writer.writerow([_cell(value) for value in row])
        yield buffer.getvalue().encode()
        buffer.seek(0)
        buffer.truncate()


def _cell(value: Cell) -> str:
    if isinstance(value, float):
        return f"{value:.2f}".replace(".", ",")
    return harmless(value) if isinstance(value, str) else "" if value is None else str(value)


def harmless(text: str) -> str:
    """Text that Excel leaves as it is: what it would take for a formula or a date begins with an apostrophe."""
    shown = printable(text)
    risky = is_formula(text) or _BECOMES_DATE.fullmatch(shown.strip())
    return f"'{shown}" if risky else shown


def is_formula(text: str) -> bool:
    """Whether a spreadsheet may take the text for a formula."""
    return text[:1] in ("\t", "\r") or text.lstrip()[:1] in tuple(STARTS_FORMULA)
