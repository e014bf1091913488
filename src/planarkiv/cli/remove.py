"""``planarkiv remove``."""

from datetime import UTC, datetime
from typing import Annotated

import typer

from planarkiv.cli.options import ArchivePath, user_name
from planarkiv.errors import UsageError
from planarkiv.language import say


def remove(
    archive: ArchivePath,
    plan: Annotated[str, typer.Argument(metavar="PLAN", help=say("Arealplan-ID: 4219/202103."))],
    file: Annotated[
        str, typer.Argument(metavar="FIL", help=say("Fila slik «planarkiv open» viser den: dokumenter/navn.pdf."))
    ],
    reason: Annotated[str, typer.Option(help=say("Hvorfor fila fjernes."))],
    decision: Annotated[str, typer.Option(help=say("Vedtaket som hjemler det: saksnummer eller journalpost."))],
    sha512: Annotated[
        str | None, typer.Option(help=say("Hvilke bytes, når fila har hatt ulikt innhold i ulike versjoner."))
    ] = None,
) -> None:
    """Fjern en fil fra alle versjoner av en plan, for eksempel feilarkiverte personopplysninger. Kan ikke angres."""
    from planarkiv.archive import Archive
    from planarkiv.archive.purge import remove as run
    from planarkiv.model.planid import PlanId
    from planarkiv.views import refresh

    try:
        plan_id = PlanId.parse(plan)
    except ValueError:
        raise UsageError(say("«{plan}» er ikke en arealplan-ID. Skriv den som 4219/202103.", plan=plan)) from None
    opened, now = Archive.open(archive), datetime.now(UTC)
    with opened.writing():
        removed = run(opened, plan_id, file, reason, decision, user=user_name(), now=now, sha512=sha512)
        refresh(opened, now=now)
    typer.echo(
        say(
            "{files} er fjernet fra alle versjoner av {plan}; navn, sjekksum og begrunnelse er beholdt",
            files=", ".join(removed.paths),
            plan=plan_id,
        )
    )
    for other in removed.other_plans:
        typer.echo(say("Samme innhold ligger også i plan {plan}; fjern det der med samme kommando.", plan=other))
    for delivery in removed.deliveries:
        typer.echo(say("Fila var en del av leveransen {digest}, som fortsatt ligger i arkivet.", digest=delivery[:16]))
