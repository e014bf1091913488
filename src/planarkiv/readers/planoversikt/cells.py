"""A register as a grid: its sheets, their rows of cells, and how a cell is called."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from planarkiv.model.faults import Fault
from planarkiv.readers.planoversikt.values import Value

Cells = Sequence[Value]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet. ``rows`` are the rows that hold something, as (1-based row or line number, cells from column A).

    ``file`` is the file's name; ``delimited`` sheets have line numbers in place of cell addresses. ``links`` are the
    hyperlinks' targets by cell address (``F12``).
    """

    file: str
    name: str
    rows: Sequence[tuple[int, Cells]]
    hidden: bool = False
    delimited: bool = False
    links: Mapping[str, str] = field(default_factory=dict)

    def cell(self, row: int, column: int) -> str:
        """``Planer!F12``, or ``linje 12`` in a text file; ``column`` is 0-based."""
        return f"linje {row}" if self.delimited else f"{self.name}!{address(row, column)}"

    def source(self, row: int, column: int) -> str:
        """``planoversikt.xlsx!Planer!F12``, or ``planoversikt.csv:12``."""
        return f"{self.file}:{row}" if self.delimited else f"{self.file}!{self.cell(row, column)}"

    def fault(self, kind: str, row: int, column: int, **values: str | float) -> Fault:
        """A fault placed in one cell (in a text file: on one line)."""
        if self.delimited:
            return Fault(kind, line=row, values=values)
        return Fault(kind, cell=self.cell(row, column), values=values)


@dataclass(frozen=True, slots=True)
class Grid:
    """What could be opened: no sheets when nothing could, and then a fault says why."""

    sheets: tuple[Sheet, ...] = ()
    faults: tuple[Fault, ...] = ()


def address(row: int, column: int) -> str:
    """``F12`` for row 12 (1-based) and column 5 (0-based)."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{row}"
