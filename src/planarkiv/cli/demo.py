"""``planarkiv demo``."""

import tempfile
from pathlib import Path
from typing import Annotated

import typer

import planarkiv
from planarkiv.cli.options import user_name
from planarkiv.cli.progress import Progress
from planarkiv.errors import PlanarkivError
from planarkiv.language import say


def demo(
    out: Annotated[
        Path | None, typer.Option(help=say("Mappe for demoarkivet; ellers en ny midlertidig mappe."))
    ] = None,
) -> None:
    """Bygg og kontroller et arkiv av eksempelkommunen Lyngvik, og si hva du kan se på."""
    from planarkiv.archive.verify import verify
    from planarkiv.build import Job, build

    samples = sample_folder()
    folder = out or Path(tempfile.mkdtemp(prefix="planarkiv-demo-"))
    archive = folder / "lyngvik-arkiv"
    progress = Progress()
    typer.echo(say("1. Bygger arkiv av {source}", source=samples / "lyngvik"))
    result = build(
        Job((samples / "lyngvik",), archive, number="9901", name="Lyngvik kommune", user=user_name()), progress
    )
    progress.done()
    typer.echo(
        say(
            "   {plans} planer, {files} filer, {unplaced} uten plan",
            plans=len(result.plans),
            files=len(result.files),
            unplaced=result.unplaced,
        )
    )
    typer.echo(say("2. Kontrollerer hver byte"))
    deviations = [deviation for deviation in verify(archive) if deviation.counts]
    progress.done()
    if deviations:
        raise PlanarkivError("\n".join(str(deviation) for deviation in deviations))
    typer.echo(say("   alle filer er uendret"))
    typer.echo(say("3. Se på:"))
    for path, what in (
        (archive / "oversikt.html", say("alle planene, i en nettleser")),
        (archive / "register.gpkg", say("kartene, i QGIS")),
        (archive / "arbeidsliste.xlsx", say("det arkivet spør deg om, i Excel")),
        (archive / "planer", say("planene selv, en mappe hver")),
    ):
        typer.echo(f"   {path}  ({what})")
    typer.echo(say("4. Prøv: fyll ut planid i arbeidslista, lagre, og kjør"))
    typer.echo(f'   planarkiv build "{samples / "lyngvik"}" --archive "{archive}"')


def sample_folder() -> Path:
    """The sample data: beside the package in a wheel, at the top of the repository in a checkout."""
    package = Path(planarkiv.__file__).parent
    for folder in (package.parents[1] / "sample_data", package / "sample_data"):
        if (folder / "lyngvik").is_dir():
            return folder
    raise PlanarkivError(say("Eksempeldataene mangler i denne installasjonen. Installer planarkiv på nytt."))
