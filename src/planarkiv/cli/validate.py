"""``planarkiv validate``."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from planarkiv.cli.config import Options, listed
from planarkiv.cli.progress import Progress
from planarkiv.errors import ExitCode
from planarkiv.language import say

if TYPE_CHECKING:
    from planarkiv.report import Report


class FailOn(StrEnum):
    """The severity from which a finding makes the run fail."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    NEVER = "never"


def validate(
    paths: Annotated[
        list[Path],
        typer.Argument(
            metavar="STI...",
            help=say(
                "Arkiv, leveranser (mappe, zip eller tar), enkeltfiler, og pakker for depot: BagIt, E-ARK og OCFL, som "
                "mappe, zip eller tar, eller en mappe med flere pakker. Ingenting endres."
            ),
        ),
    ],
    profile: Annotated[
        str | None,
        typer.Option(
            envvar="PLANARKIV_PROFILE",
            metavar="NAVN|FIL",
            help=say("Profilen som gjelder; ellers den arkivet følger, ellers «minimum»."),
        ),
    ] = None,
    report: Annotated[
        list[str] | None,
        typer.Option(
            metavar="FORMAT[=FIL]",
            help=say(
                "text, json, csv, html (med kart), mottak (brev til den som leverte), sarif, junit, github eller "
                "geojson, til skjermen eller en fil, og gpkg til en fil. Kan gis flere ganger; ellers text på skjermen."
            ),
        ),
    ] = None,
    select: Annotated[
        list[str] | None,
        typer.Option(
            metavar="REGEL", help=say("Kjør bare disse reglene eller familiene: SOS, REG01 eller flere med komma.")
        ),
    ] = None,
    ignore: Annotated[
        list[str] | None, typer.Option(metavar="REGEL", help=say("Utelat disse reglene eller familiene."))
    ] = None,
    fail_on: Annotated[
        FailOn | None,
        typer.Option(
            envvar="PLANARKIV_FAIL_ON", help=say("Avslutt med 1 fra denne alvorligheten; ellers det profilen sier.")
        ),
    ] = None,
    fail_on_not_run: Annotated[
        bool, typer.Option("--fail-on-not-run", help=say("Avslutt med 1 også når en regel ikke ble kjørt."))
    ] = False,
    baseline: Annotated[
        Path | None,
        typer.Option(metavar="FIL", help=say("Grunnlag med funn som er godtatt; bare nye funn blir rapportert.")),
    ] = None,
    write_baseline: Annotated[
        Path | None,
        typer.Option(metavar="FIL", help=say("Skriv alle funn til et grunnlag, og godta dem.")),
    ] = None,
    boundary: Annotated[
        Path | None,
        typer.Option(metavar="FIL", help=say("GeoJSON med kommunegrensa i grader; ellers en ramme rundt kommunen.")),
    ] = None,
    xsd: Annotated[
        Path | None,
        typer.Option(metavar="MAPPE", help=say("Mappe med XML-skjema (XSD) som GML-filene kontrolleres mot.")),
    ] = None,
    jobs: Annotated[
        int | None,
        typer.Option(envvar="PLANARKIV_JOBS", min=1, help=say("Antall arbeidsprosesser; ellers det maskinen har.")),
    ] = None,
    config: Annotated[
        Path | None,
        typer.Option(
            metavar="FIL", help=say("TOML-fil med de samme valgene; det som står på kommandolinja, går foran.")
        ),
    ] = None,
    no_cache: Annotated[
        bool, typer.Option("--no-cache", help=say("Kontroller alt på nytt, og husk ingenting til neste gang."))
    ] = False,
) -> None:
    """Kontroller arkiv, leveranser, pakker og enkeltfiler mot en profil. Avslutter med 1 når noe er feil."""
    from planarkiv import reports
    from planarkiv.cli import reporting
    from planarkiv.cli.running import paths_that_exist, run, show_summary

    options = Options.read(config)
    wanted = reporting.wanted(
        report or options.texts("report"),
        [each.value for each in reports.Format],
        paths,
        reports.Format.TEXT.value,
        [each.value for each in reports.Format if each.needs_file],
    )
    if write_baseline is not None:
        reporting.require_writable(write_baseline, paths)
    existing, missing = paths_that_exist(paths)
    job = options.job(
        existing,
        profile=profile,
        select=listed(select),
        ignore=listed(ignore),
        fail_on=fail_on.value if fail_on else None,
        boundary=boundary,
        jobs=jobs,
        remember=not no_cache,
        baseline=baseline,
        gather=write_baseline is not None,
        fail_on_not_run=fail_on_not_run,
        schemas=xsd,
        pictures=any(reports.Format(each.format).has_pictures for each in wanted),
    )
    progress = Progress()
    with run(job, progress) as found:
        progress.done()
        for each in wanted:
            on_screen = each == reporting.Wanted(reports.Format.TEXT.value, None)
            if on_screen and sys.stdout.isatty():
                from planarkiv.reports import terminal, text

                terminal.show(text.lines(found), sys.stdout)
            else:
                reporting.write(reports.render(reports.Format(each.format), found), each.file)
        if reporting.Wanted(reports.Format.TEXT.value, None) not in wanted:
            show_summary(found)
        if write_baseline is not None:
            _write_baseline(write_baseline, found)
        if missing and not found.crashed:
            raise typer.Exit(ExitCode.USAGE)
        raise typer.Exit(found.exit_code)


def _write_baseline(file: Path, found: "Report") -> None:
    """Writes the baseline and tells what it came to. It is left alone when not all could be looked at."""
    from planarkiv import baseline
    from planarkiv.cli import reporting

    if found.crashed or found.gathered is None:
        typer.echo(say("Grunnlaget {file} er ikke skrevet, for ikke alt kunne kontrolleres.", file=file), err=True)
        return
    reporting.write(baseline.render(found.gathered), file)
    count = sum(entry.count for entry in found.gathered.values())
    typer.echo(say("{n} funn er skrevet til grunnlaget {file}, og er godtatt.", n=count, file=file), err=True)
    omitted = sum(each.omitted for each in found.outcomes)
    if omitted:
        text = say("{n} funn til er bare talt, og kan ikke godtas: rett noen av de andre først.", n=omitted)
        typer.echo(text, err=True)
