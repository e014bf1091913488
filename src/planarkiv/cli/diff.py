"""``planarkiv diff``."""

import math
import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from planarkiv.cli.config import listed
from planarkiv.cli.progress import Progress
from planarkiv.errors import ExitCode
from planarkiv.language import say


def diff(
    before: Annotated[
        Path,
        typer.Argument(metavar="A", help=say("Det tidligere: et arkiv, en mappe eller zip, en kartfil eller en PDF.")),
    ],
    after: Annotated[
        Path | None,
        typer.Argument(
            metavar="B", help=say("Det senere. Utelates når to versjoner i ett og samme arkiv skal sammenlignes.")
        ),
    ] = None,
    plan: Annotated[
        list[str] | None,
        typer.Option(
            metavar="PLAN", help=say("Bare denne planen: 4219/202103, eller bare 202103. Kan gis flere ganger.")
        ),
    ] = None,
    since: Annotated[
        str | None,
        typer.Option(
            "--from",
            metavar="DATO|vN",
            help=say("Arkivet A slik det var den dagen, eller i den versjonen; ellers versjonen før den siste."),
        ),
    ] = None,
    until: Annotated[
        str | None,
        typer.Option("--to", metavar="DATO|vN", help=say("Arkivet B slik det var; ellers slik det er i dag.")),
    ] = None,
    report: Annotated[
        list[str] | None,
        typer.Option(
            metavar="FORMAT[=FIL]",
            help=say("text, json eller html (med kart), til skjermen eller en fil. Kan gis flere ganger."),
        ),
    ] = None,
    tolerance: Annotated[
        float, typer.Option(metavar="METER", min=0, help=say("Det som ligger nærmere enn dette, er ikke flyttet."))
    ] = 0.01,
    profile: Annotated[
        str | None,
        typer.Option(
            envvar="PLANARKIV_PROFILE", metavar="NAVN|FIL", help=say("Profilen med kommunens egne lag- og kolonnenavn.")
        ),
    ] = None,
    include_restricted: Annotated[
        bool, typer.Option("--include-restricted", help=say("Ta med dokumenter som er skjermet."))
    ] = False,
    exit_code: Annotated[bool, typer.Option("--exit-code", help=say("Avslutt med 1 når noe er forskjellig."))] = False,
) -> None:
    """Vis hva som er forskjellig mellom to versjoner av en plan: objekter, koder, dokumenter og bestemmelser."""
    from planarkiv.cli import reporting
    from planarkiv.diff import Job
    from planarkiv.diff import diff as compare
    from planarkiv.errors import UsageError
    from planarkiv.reports import diff as reports

    sources = [path for path in (before, after) if path is not None]
    for path in sources:
        if not path.exists():
            raise UsageError(say("{path} finnes ikke. Rett stien og kjør igjen.", path=path))
        if not (path.is_file() or path.is_dir()):
            raise UsageError(say("{path} er verken en vanlig fil eller en mappe.", path=path))
    if not math.isfinite(tolerance):
        raise UsageError(say("--tolerance må være et antall meter, ikke {value}.", value=tolerance))
    wanted = reporting.wanted(report or (), [each.value for each in reports.Format], sources, reports.Format.TEXT.value)
    job = Job(
        before,
        after,
        since or "",
        until or "",
        tuple(listed(plan)),
        profile,
        tolerance,
        include_restricted,
        any(reports.Format(each.format).has_pictures for each in wanted),
    )
    progress = Progress()
    found = compare(job, progress, datetime.now().astimezone())
    progress.done()
    for each in wanted:
        if each == reporting.Wanted(reports.Format.TEXT.value, None) and sys.stdout.isatty():
            from planarkiv.reports import terminal
            from planarkiv.reports.diff import text

            terminal.show(text.lines(found), sys.stdout)
        else:
            reporting.write(reports.render(reports.Format(each.format), found), each.file)
    if found.undone:
        raise typer.Exit(ExitCode.FAILED)
    if found.failed or (exit_code and found.plans):
        raise typer.Exit(ExitCode.FINDINGS)
