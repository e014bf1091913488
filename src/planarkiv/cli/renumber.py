"""``planarkiv renumber``."""

from datetime import UTC, datetime
from typing import Annotated

import typer

from planarkiv.cli.options import ArchivePath, user_name
from planarkiv.language import say


def renumber(
    archive: ArchivePath,
    old: Annotated[str, typer.Option("--from", metavar="NNNN", help=say("Nummeret planene har i dag."))],
    new: Annotated[str, typer.Option("--to", metavar="NNNN", help=say("Nummeret de skal ha."))],
) -> None:
    """Gi alle planer et nytt kommune- eller fylkesnummer etter en reform. Gamle id-er finner fortsatt planen."""
    from planarkiv.archive import Archive
    from planarkiv.renumber import renumber as run
    from planarkiv.views import refresh

    opened, now = Archive.open(archive), datetime.now(UTC)
    with opened.writing():
        count = run(opened, old, new, user=user_name(), now=now)
        refresh(opened, now=now)
    typer.echo(say("{count} planer har fått nummer {new}", count=count, new=new))
    if old in opened.settings.numbers:
        typer.echo(
            say(
                "Neste: sett kommunenummer i {path} til {new}, så nye planid uten nummer får det.",
                path=archive / "planarkiv.toml",
                new=new,
            )
        )
