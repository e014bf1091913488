"""Shows the lines of a report on a terminal: in colour, and broken between words with their indent kept."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, TextIO

from planarkiv.reports.lines import Line, Style

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

COLOURS = {
    Style.PLAIN: "none",
    Style.HEADING: "bold",
    Style.ERROR: "bold red",
    Style.WARNING: "yellow",
    Style.INFO: "cyan",
    Style.FINE: "green",
    Style.QUIET: "dim",
}

_TOGETHER = 100
"""Rows of one print."""


def show(lines: Iterable[Line], out: TextIO) -> None:
    """Writes the lines to a terminal. Whether it has colours, and how wide it is, is rich's to find out."""
    from rich.console import Console
    from rich.text import Text

    console = Console(file=out, markup=False, emoji=False, highlight=False, soft_wrap=True)
    width = console.width
    rows = (row for pieces in lines for row in _broken(pieces, console, width))
    # a print of its own for each row takes nearly three times as long
    while together := list(islice(rows, _TOGETHER)):
        console.print(Text("\n").join(together))


def _broken(pieces: Line, console: "Console", width: int) -> Iterator["Text"]:
    from rich.text import Text

    text = Text.assemble(*((words, COLOURS[style]) for words, style in pieces))
    if text.cell_len <= width:
        yield text
        return
    indent = min(len(text.plain) - len(text.plain.lstrip(" ")), width // 2)
    for part in text[indent:].wrap(console, width - indent):
        part.rstrip()
        yield Text.assemble(" " * indent, part)
