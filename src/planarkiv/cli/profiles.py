"""``planarkiv profiles``: the list, and ``show``."""

from typing import Annotated

import typer

from planarkiv.cli.words import App
from planarkiv.language import say

profiles = App("profiles", invoke_without_command=True, no_args_is_help=False)


@profiles.callback()
def list_profiles(context: typer.Context) -> None:
    """Vis profilene som følger med. «profiles show NAVN» viser en av dem, eller din egen fil."""
    from planarkiv.profile import load, packaged
    from planarkiv.rules import RULES

    if context.invoked_subcommand is not None:
        return
    for name in packaged():
        profile = load(name, RULES)
        typer.echo(f"{name:<10} {say(profile.title)}")
        typer.echo(f"{'':<10} {say(profile.description)}")
        typer.echo(f"{'':<10} {_extent(len(profile.rules), len(profile.planned))}")


def _extent(rules: int, planned: int) -> str:
    if planned:
        return say("{rules} regler; {planned} krav har ingen regel ennå", rules=rules, planned=planned)
    return say("{rules} regler", rules=rules)


@profiles.command("show")
def show(
    name: Annotated[str, typer.Argument(metavar="NAVN|FIL", help=say("En profil som følger med, eller en fil."))],
) -> None:
    """Vis en profil slik den gjelder, og hvor hver verdi kommer fra."""
    from planarkiv.profile import load
    from planarkiv.profile.shown import lines
    from planarkiv.rules import RULES

    for line in lines(load(name, RULES), RULES):
        typer.echo(line)
