"""Looks into a workbook before it is opened: calamine lays a sheet out in full, so two cells far apart can take all
memory, and a small zip can hold gigabytes. Also finds passwords and, in passing, hyperlinks and numbers shown as ids.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from planarkiv.model.faults import Fault
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


def inspect(path: Path) -> Inspection:
    """What stands in the way of opening the workbook. Raises OSError.

    Faults: ``regneark-for-stort`` (bytes, parts, ratio), ``ark-for-stort`` (a cell far out: named),
    ``regneark-passord``, ``regneark-ulesbart``.
    """
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise Refused("regneark-for-stort", byte=size, grense=MAX_BYTES)
        with path.open("rb") as file:
            ole = file.read(8) == OLE
        if ole:
            from planarkiv.readers.planoversikt.biff import extents

            check_extents(extents(path.read_bytes()))
            return Inspection()
        from planarkiv.readers.planoversikt.zipped import inspect_zip

        return inspect_zip(path)
    except Refused as refused:
        return Inspection((Fault(refused.kind, values={"fil": path.name, **refused.values}),))


def check_extents(sheets: list[Extent]) -> None:
    """Raises Refused when the sheets together are larger than ``MAX_GRID`` cells, or one is wider than ``MAX_COLUMNS``.

    The last cell of the largest is named.
    """
    cells = sum(sheet.rows * sheet.columns for sheet in sheets)
    if cells > MAX_GRID or any(sheet.columns > MAX_COLUMNS for sheet in sheets):
        from planarkiv.readers.planoversikt.grid import address

        largest = max(sheets, key=lambda sheet: (sheet.columns > MAX_COLUMNS, sheet.rows * sheet.columns))
        cell = f"{largest.name}!{address(largest.rows, largest.columns - 1)}"
        raise Refused("ark-for-stort", ark=largest.name, celle=cell, grense=MAX_GRID)


def check_text(characters: int) -> None:
    """Raises Refused when the cells hold more than ``MAX_TEXT`` characters when laid out."""
    if characters > MAX_TEXT:
        raise Refused("regneark-for-stort", tegn=characters, grense=MAX_TEXT)
