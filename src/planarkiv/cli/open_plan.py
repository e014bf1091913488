"""``planarkiv open``."""

from typing import Annotated

import typer

from planarkiv.cli.options import ArchivePath
from planarkiv.errors import UsageError
from planarkiv.language import say


def open_plan(
    archive: ArchivePath,
    plan: Annotated[
        str,
        typer.Argument(
            metavar="PLAN", help=say("Arealplan-ID, dagens eller en tidligere: 4219/202103, eller bare 202103.")
        ),
    ],
) -> None:
    """Vis hvor dagens filer i en plan ligger, med navn og dokumenttype."""
    from planarkiv.archive import Archive
    from planarkiv.reports.lines import printable

    opened = Archive.open(archive)
    stored = opened.named(plan)
    if stored is None:
        raise UsageError(say("Arkivet har ingen plan {plan}. Skriv den som 4219/202103.", plan=plan))
    record = stored.record()
    typer.echo(
        say(
            "{plan} {name}, versjon {version}",
            plan=record.arealplan_id,
            name=printable(record.text("plannavn")),
            version=stored.version,
        )
    )
    types: dict[str, str] = {path: say("kart") for path in (plan_map.file for plan_map in record.maps)}
    for document in record.documents:
        types.update(dict.fromkeys(document.files, document.type or say("uten type")))
    for file in record.files:
        typer.echo(f"  {types.get(file.path, ''):<14} {printable(file.name)}\n  {'':<14} {stored.path_of(file.path)}")
