"""Wires the commands together and turns every exception into a message and an exit code."""

import os
import sys
from typing import Annotated, NoReturn

import typer

from planarkiv import __version__
from planarkiv.cli import build, demo, open_plan, remove, renumber, verify
from planarkiv.errors import ExitCode, PlanarkivError
from planarkiv.language import say

app = typer.Typer(
    name="planarkiv",
    help=say("Lager, kontrollerer og eksporterer digitale planarkiv for kommuner."),
    epilog=say(
        "Avslutningskoder: 0 i orden · 1 noe må ses på · 2 feil bruk · 3 jobben kunne ikke gjøres · 130 avbrutt."
    ),
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
    no_args_is_help=True,
)

app.command("build")(build.build)
app.command("verify")(verify.verify)
app.command("open")(open_plan.open_plan)
app.command("renumber")(renumber.renumber)
app.command("remove")(remove.remove)
app.command("demo")(demo.demo)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"planarkiv {__version__}")
        raise typer.Exit


@app.callback()
def root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help=say("Vis versjonen og avslutt."))
    ] = False,
) -> None:
    """Lager, kontrollerer og eksporterer digitale planarkiv for kommuner."""


def _quiet_environment() -> None:
    """Other programs' GDAL and PROJ settings point at files that do not fit ours; and nothing here uses the network."""
    for name in ("GDAL_DRIVER_PATH", "GDAL_DATA", "PROJ_LIB", "PROJ_DATA"):
        os.environ.pop(name, None)
    os.environ["PROJ_NETWORK"] = "OFF"


def _utf8_output() -> None:
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def main() -> NoReturn:
    """Runs the command line. Exit codes: errors.ExitCode."""
    _quiet_environment()
    _utf8_output()
    try:
        app()
    except PlanarkivError as error:
        typer.echo(say("Feil: {message}", message=error), err=True)
        sys.exit(error.exit_code)
    except SystemExit as end:
        if end.code == ExitCode.INTERRUPTED:
            typer.echo(say("Avbrutt. Arkivet er helt; kjør samme kommando en gang til for å fullføre."), err=True)
        raise
    except OSError as error:
        typer.echo(say("Feil: {what}: {where}", what=error.strerror or error, where=error.filename or ""), err=True)
        sys.exit(ExitCode.FAILED)
    except Exception:  # noqa: BLE001 - a fault of ours: the user gets a place to look, not a page of code
        typer.echo(
            say(
                "Feil i planarkiv selv. Arkivet er helt. Detaljene står i {path}; send den til utviklerne.",
                path=_crash_report(),
            ),
            err=True,
        )
        sys.exit(ExitCode.FAILED)
    sys.exit(ExitCode.OK)


def _crash_report() -> str:
    import tempfile
    import traceback

    with tempfile.NamedTemporaryFile(
        "w", prefix="planarkiv-feil-", suffix=".txt", delete=False, encoding="utf-8"
    ) as report:
        report.write(f"planarkiv {__version__}, Python {sys.version}\n{sys.argv}\n")
        traceback.print_exc(file=report)
    return report.name
