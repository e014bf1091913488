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


def show(lines: Iterable[Line], out: TextIO) -> None:
    """Writes the lines to a terminal. Whether it has colours, and how wide it is, is rich's to find out."""
    from rich.console import Console
    from rich.text import Text

    console = Console(file=out, markup=False, emoji=False, highlight=False, soft_wrap=True)
    rows = (row for pieces in lines for row in _broken(pieces, console))
    # a print of its own for each row would cost ten times as much
    while together := list(islice(rows, _TOGETHER)):
        console.print(Text("\n").join(together))


def _broken(pieces: Line, console: "Console") -> Iterator["Text"]:
    from rich.text import Text

    text = Text.assemble(*((words, COLOURS[style]) for words, style in pieces))
    if text.cell_len <= console.width:
        yield text
        return
    indent = min(len(text.plain) - len(text.plain.lstrip(" ")), console.width // 2)
    for part in text[indent:].wrap(console, console.width - indent):
        part.rstrip()
        yield Text.assemble(" " * indent, part)
