"""Reports of ``status``: one module per format, of the same shape as those of ``validate``.

``text`` for people, as lines that ``reports.terminal`` can show · ``json`` for machines · ``csv`` and ``xlsx`` for
Excel, with the rows of ``rows`` · ``totals`` counts the plans, ``next_step`` finds the one next thing worth doing, and
``sentences`` says both.
"""

import importlib
from collections.abc import Iterator
from enum import StrEnum

from planarkiv.report import Report
from planarkiv.reports import Render


class Format(StrEnum):
    """The formats, each named as its module."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"
    XLSX = "xlsx"

    @property
    def needs_file(self) -> bool:
        """Whether it is no text, and nothing for a screen."""
        return self is Format.XLSX


def render(wanted: Format, report: Report) -> Iterator[bytes]:
    """The report in a format, piece by piece."""
    chosen: Render = importlib.import_module(f"{__name__}.{wanted}").render
    return chosen(report)
