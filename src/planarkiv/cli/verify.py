"""``planarkiv verify``."""

import functools
from pathlib import Path
from typing import Annotated

import typer

from planarkiv.cli.progress import Progress
from planarkiv.errors import ExitCode, PlanarkivError
from planarkiv.language import say


def verify(
    archives: Annotated[list[Path], typer.Argument(metavar="ARKIV...", help=say("Ett eller flere arkiv."))],
) -> None:
    """Kontroller hver byte i arkivet mot det som ble lagret. Avslutter med 1 ved ethvert avvik."""
    from planarkiv.archive.verify import verify as run
    from planarkiv.reports.lines import printable
    from planarkiv.views import stamps

    progress = Progress()
    found = failed = False
    for root in archives:
        try:
            deviations = list(run(root, functools.partial(progress, say("Kontrollerer")), stamps(root)))
        except PlanarkivError as error:
            typer.echo(say("Feil: {message}", message=error), err=True)
            failed = True
            continue
        progress.done()
        for deviation in deviations:
            typer.echo(printable(f"{root}: {deviation}"))
        counted = [deviation for deviation in deviations if deviation.counts]
        found = found or bool(counted)
        if not counted:
            typer.echo(say("{archive}: alle filer er uendret", archive=root))
    if failed:
        raise typer.Exit(ExitCode.FAILED)
    if found:
        raise typer.Exit(ExitCode.FINDINGS)
