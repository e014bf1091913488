"""Says how far the work has come: a bar on a terminal, a plain line now and then in a log."""

import sys
import time

import typer

from planarkiv.language import say

_EVERY = 15.0
"""Seconds between lines in a log."""
_WIDTH = 70


class Progress:
    """Call it with what is being done, how far it has come and how far it has to go; all on stderr."""

    def __init__(self) -> None:
        self._terminal = sys.stderr.isatty()
        self._next = time.monotonic() + (0.1 if self._terminal else _EVERY)

    def __call__(self, what: str, done: int, total: int) -> None:
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + (0.1 if self._terminal else _EVERY)
        line = say(
            "{percent} %  {done} av {total}  {what}",
            percent=100 * done // max(total, 1),
            done=done,
            total=total,
            what=what,
        )
        if self._terminal:
            short = line if len(line) <= _WIDTH else line[: _WIDTH - 1] + "…"
            typer.echo(f"\r{short:<{_WIDTH}}", nl=False, err=True)
        else:
            typer.echo(line, err=True)

    def done(self) -> None:
        """Clears the bar."""
        if self._terminal:
            typer.echo("\r" + " " * _WIDTH + "\r", nl=False, err=True)
