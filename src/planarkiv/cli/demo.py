"""``planarkiv demo``."""

import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from planarkiv.cli.options import user_name
from planarkiv.cli.progress import Progress
from planarkiv.language import say


def demo(
    out: Annotated[
        Path | None, typer.Option(help=say("Mappe for demoarkivet; ellers en ny midlertidig mappe."))
    ] = None,
) -> None:
    """Bygg og kontroller et arkiv av eksempelkommunen Lyngvik, og si hva du kan se på."""
    from planarkiv.demo import demo as run

    progress = Progress()
    folder = out or Path(tempfile.mkdtemp(prefix="planarkiv-demo-"))
    for line in run(folder, user_name(), progress, datetime.now(UTC)):
        progress.done()
        typer.echo(line)
