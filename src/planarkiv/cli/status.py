"""``planarkiv status``."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from planarkiv.cli.progress import Progress
from planarkiv.errors import ExitCode
from planarkiv.language import say


def status(
    archives: Annotated[list[Path], typer.Argument(metavar="ARKIV...", help=say("Ett eller flere arkiv."))],
    profile: Annotated[
        str | None,
        typer.Option(
            envvar="PLANARKIV_PROFILE",
            metavar="NAVN|FIL",
            help=say("Profilen som sier hvilket nivå planene skal ha; ellers den arkivet følger."),
        ),
    ] = None,
    report: Annotated[
        list[str] | None,
        typer.Option(
            metavar="FORMAT[=FIL]",
            help=say("text, json, csv eller xlsx, til skjermen eller en fil. Kan gis flere ganger."),
        ),
    ] = None,
    require: Annotated[
        int | None,
        typer.Option(
            metavar="NIVÅ", min=0, max=4, help=say("Avslutt med 1 når en plan i kraft har lavere nivå enn dette.")
        ),
    ] = None,
    jobs: Annotated[
        int | None,
        typer.Option(envvar="PLANARKIV_JOBS", min=1, help=say("Antall arbeidsprosesser; ellers det maskinen har.")),
    ] = None,
) -> None:
    """Vis hvilket nivå hver plan har, hva som mangler til det neste, og det ene som lønner seg å gjøre først."""
    from planarkiv.archive.store import is_archive
    from planarkiv.cli import reporting
    from planarkiv.cli.running import paths_that_exist, run
    from planarkiv.model.in_force import by_status
    from planarkiv.reports import status as reports
    from planarkiv.validate import Job

    wanted = reporting.wanted(
        report or (),
        [each.value for each in reports.Format],
        archives,
        reports.Format.TEXT.value,
        [each.value for each in reports.Format if each.needs_file],
    )
    existing, missing = paths_that_exist(archives)
    others = [path for path in existing if not is_archive(path)]
    for path in others:
        typer.echo(
            say("Feil: {message}", message=say("{path} er ikke et planarkiv: planarkiv.toml mangler.", path=path)),
            err=True,
        )
    existing = [path for path in existing if path not in others]
    if not existing:
        raise typer.Exit(ExitCode.FAILED)
    progress = Progress()
    with run(Job(tuple(existing), profile, jobs=jobs or 0), progress) as found:
        progress.done()
        for each in wanted:
            if each == reporting.Wanted(reports.Format.TEXT.value, None) and sys.stdout.isatty():
                from planarkiv.reports import terminal
                from planarkiv.reports.status import text

                terminal.show(text.lines(found), sys.stdout)
            else:
                reporting.write(reports.render(reports.Format(each.format), found), each.file)
        if others or found.crashed:
            raise typer.Exit(ExitCode.FAILED)
        if missing:
            raise typer.Exit(ExitCode.USAGE)
        below = [
            line
            for line in found.plans
            if by_status(line.status) and (line.level if line.level is not None else -1) < (require or 0)
        ]
        if require is not None and below:
            count = len(below)
            typer.echo(
                say("Én plan i kraft har lavere nivå enn {level}.", level=require)
                if count == 1
                else say("{count} planer i kraft har lavere nivå enn {level}.", count=count, level=require),
                err=True,
            )
            raise typer.Exit(ExitCode.FINDINGS)
