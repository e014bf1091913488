"""``planoversikt``: the register as a workbook and as CSV, in the form that ``build`` reads.

Given back unchanged it changes no plan: codes stand as codes, dates as days, and what no field of the record takes
stands under the heading it came with. A name that ends in ``.xlsx`` or ``.csv`` is that one file (CSV has only the
sheet of plans); any other is a folder with the workbook and a CSV for each of its sheets.
"""

from collections.abc import Sequence
from pathlib import Path

from planarkiv.archive import disk
from planarkiv.exports import Context
from planarkiv.exports.register_sheets import sheets
from planarkiv.model.record import PlanRecord
from planarkiv.views.entries import PlanEntry
from planarkiv.writers import planoversikt as writer
from planarkiv.writers.planoversikt import Sheet

VERSION = "1"

WORKBOOK = "planoversikt.xlsx"
_NOT_IN_NAMES = str.maketrans({" ": "_"})


def write(
    entries: Sequence[PlanEntry],
    into: Path,
    context: Context,
    *,
    previous: Path | None,  # noqa: ARG001 - a register is small: it is written whole
    changed: Sequence[PlanEntry],  # noqa: ARG001
) -> None:
    """The workbook, the CSV or the folder ``into``. Raises OSError."""
    records: list[PlanRecord] = []
    for entry in entries:
        with context.plan(entry):
            records.append(entry.record)
    tables = sheets(records)
    staging = disk.Staging()
    if into.suffix.lower() == ".csv":
        staging.write(into, writer.csv_bytes(tables[0]))
    elif into.suffix.lower() == ".xlsx":
        staging.write(into, writer.workbook_bytes(tables))
    else:
        staging.folder(into)
        staging.write(into / WORKBOOK, writer.workbook_bytes(tables))
        for table in tables:
            staging.write(into / _file_name(table), writer.csv_bytes(table))


def _file_name(table: Sheet) -> str:
    return f"{table.title.translate(_NOT_IN_NAMES)}.csv"
