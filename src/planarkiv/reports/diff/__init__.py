"""Reports of ``diff``: one module per format, each with ``render(comparison) -> Iterator[bytes]``.

``text`` for people, as lines that ``reports.terminal`` can show · ``json`` for machines (``diff.schema.json``) ·
``html`` one page with the maps drawn and what changed on them · ``sentences`` the words that both readable ones use.
"""

import importlib
from collections.abc import Callable, Iterator
from enum import StrEnum

from planarkiv.model.difference.changes import Comparison

Render = Callable[[Comparison], Iterator[bytes]]


class Format(StrEnum):
    """The formats, each named as its module."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"

    @property
    def has_pictures(self) -> bool:
        """Whether maps are drawn for it."""
        return self is Format.HTML


def render(wanted: Format, comparison: Comparison) -> Iterator[bytes]:
    """The comparison in a format, piece by piece."""
    chosen: Render = importlib.import_module(f"{__name__}.{wanted}").render
    return chosen(comparison)
