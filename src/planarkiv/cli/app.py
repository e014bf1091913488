"""Wires the commands together."""

from typing import Annotated

import typer

from planarkiv import __version__
from planarkiv.cli import (
    build,
    convert,
    demo,
    diff,
    explain,
    export,
    open_plan,
    profiles,
    remove,
    renumber,
    status,
    validate,
    verify,
)
from planarkiv.cli.words import App
from planarkiv.language import say

app = App(
    name="planarkiv",
    epilog=say(
        "Avslutningskoder: 0 i orden · 1 noe må ses på · 2 feil bruk · 3 jobben kunne ikke gjøres · 130 avbrutt."
    ),
)

app.command("build")(build.build)
app.command("validate")(validate.validate)
app.command("status")(status.status)
app.command("export")(export.export)
app.command("convert")(convert.convert)
app.command("diff")(diff.diff)
app.command("verify")(verify.verify)
app.command("open")(open_plan.open_plan)
app.command("renumber")(renumber.renumber)
app.command("remove")(remove.remove)
app.command("explain")(explain.explain)
app.command("rules")(explain.rules)
app.add_typer(profiles.profiles, name="profiles")
app.command("demo")(demo.demo)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"planarkiv {__version__}")
        raise typer.Exit


@app.callback()
def root(
    lang: Annotated[
        str | None,
        typer.Option(
            metavar="nb|nn|en",
            help=say(
                "Språk: bokmål, nynorsk eller engelsk. Kan stå hvor som helst på linja; ellers gjelder miljøvariabelen "
                "PLANARKIV_LANG, ellers bokmål."
            ),
        ),
    ] = None,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help=say("Vis versjonen og avslutt."))
    ] = False,
) -> None:
    """Lager, kontrollerer og eksporterer digitale planarkiv for kommuner."""
