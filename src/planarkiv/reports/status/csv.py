"""The status as a table for Excel: one row for each plan."""

from collections.abc import Iterator

from planarkiv.report import Report
from planarkiv.reports import cells
from planarkiv.reports.status import rows


def render(report: Report) -> Iterator[bytes]:
    """The table, one plan at a time."""
    return cells.table(rows.plans(report))
