"""How large a workbook may be, and what was found out about one before it is opened."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from planarkiv.model.faults import Fault
from planarkiv.readers.planoversikt.cells import address
from planarkiv.readers.planoversikt.masks import Mask

MAX_BYTES = 256 << 20
"""Bytes of the file, and of all its parts unpacked."""

MAX_RATIO = 300
"""Unpacked to packed, above ``RATIO_FROM`` bytes. Real registers reach about 40."""

RATIO_FROM = 16 << 20
MAX_PARTS = 2_000
MAX_GRID = 4_000_000
"""Cells of all sheets together, from A1 to the last cell in use of each."""

MAX_COLUMNS = 2_000
MAX_STRING = 1 << 16
"""Characters in one cell; Excel takes half of that."""

MAX_TEXT = 64 << 20
"""Characters in all cells of a workbook together."""

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How a file of the older Office formats begins."""


@dataclass(frozen=True, slots=True)
class Extent:
    """One sheet's last row and column in use, 1-based."""

    name: str
    rows: int
    columns: int


@dataclass(frozen=True, slots=True)
class Inspection:
    """``faults`` is empty when the workbook may be opened. ``links``: sheet name to cell address to target.

    ``masks``: sheet name to cell (row and column, 1-based) to the mask its number is shown through.
    """

    faults: tuple[Fault, ...] = ()
    links: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    masks: Mapping[str, Mapping[tuple[int, int], Mask]] = field(default_factory=dict)


class Refused(Exception):  # noqa: N818 - it is an answer, not an error
    """The workbook may not be opened: carries the fault."""

    def __init__(self, kind: str, **values: str | float) -> None:
        super().__init__(kind)
        self.kind = kind
        self.values = values


def check_extents(sheets: list[Extent]) -> None:
    """Raises Refused when the sheets together are larger than ``MAX_GRID`` cells, or one is wider than ``MAX_COLUMNS``.

    The last cell of the largest is named.
    """
    cells = sum(sheet.rows * sheet.columns for sheet in sheets)
    if cells > MAX_GRID or any(sheet.columns > MAX_COLUMNS for sheet in sheets):
        largest = max(sheets, key=lambda sheet: (sheet.columns > MAX_COLUMNS, sheet.rows * sheet.columns))
        cell = f"{largest.name}!{address(largest.rows, largest.columns - 1)}"
        raise Refused("ark-for-stort", ark=largest.name, celle=cell, grense=MAX_GRID)


def check_text(characters: int) -> None:
    """Raises Refused when the cells hold more than ``MAX_TEXT`` characters when laid out."""
    if characters > MAX_TEXT:
        raise Refused("regneark-for-stort", tegn=characters, grense=MAX_TEXT)
