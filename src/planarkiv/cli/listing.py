"""A list on stderr under a title: of a long one the first lines, and where all of it stands."""

from collections.abc import Sequence

import typer

from planarkiv.language import say

SHOWN = 20
"""Lines of a list that a log has, too."""


def show_list(title: str, lines: Sequence[str], log: str | None) -> None:
    """Prints nothing for no lines, and every line when there is no ``log`` that has the rest."""
    from planarkiv.reports.lines import printable

    if not lines:
        return
    shown = lines[:SHOWN] if log else lines
    typer.echo(title, err=True)
    for line in shown:
        typer.echo(f"  {printable(line)}", err=True)
    if more := len(lines) - len(shown):
        typer.echo(say("  og {count} til; alle står i {log}", count=more, log=log), err=True)
