"""``planarkiv build``."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from planarkiv.cli.listing import show_list
from planarkiv.cli.options import user_name
from planarkiv.cli.progress import Progress
from planarkiv.errors import ExitCode, UsageError
from planarkiv.language import say

if TYPE_CHECKING:
    from planarkiv.intake.outcome import Result


class FailOn(StrEnum):
    """When the exit code is 1."""

    FINDINGS = "findings"
    NEVER = "never"


def build(
    sources: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="KILDE...", help=say("Mapper, zip- og tar-filer og enkeltfiler som skal inn. De blir ikke endret.")
        ),
    ] = None,
    archive: Annotated[
        Path, typer.Option(help=say("Arkivet: en ny eller tom mappe, eller et arkiv som finnes."))
    ] = ...,  # type: ignore[assignment]  # typer's way of saying required
    kommune: Annotated[
        str | None, typer.Option(help=say("Kommunenummer (fire siffer) for et nytt arkiv og for planid uten nummer."))
    ] = None,
    name: Annotated[str, typer.Option(help=say("Kommunens navn, for et nytt arkiv."))] = "",
    epsg: Annotated[
        int | None, typer.Option(help=say("Koordinatsystem for et nytt arkiv; ellers det som er vanlig i fylket."))
    ] = None,
    register: Annotated[
        Path | None,
        typer.Option(help=say("Planoversikten (xlsx, xls, ods, csv), når den ikke er den eneste i kildene.")),
    ] = None,
    arbeidsliste: Annotated[
        Path | None, typer.Option(help=say("Utfylt arbeidsliste; ellers den som ligger i arkivet."))
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help=say("Vis hva som ville skjedd, og skriv ingenting."))
    ] = False,
    fail_on: Annotated[
        FailOn, typer.Option(help=say("«never»: avslutt med 0 selv om filer er uplassert eller kilder er uenige."))
    ] = FailOn.FINDINGS,
) -> None:
    """Finn planene i mapper og filer, plasser hver fil og arkiver dem."""
    from planarkiv.build import Job
    from planarkiv.build import build as run

    for path in (*(sources or ()), *([register] if register else ()), *([arbeidsliste] if arbeidsliste else ())):
        if not path.exists():
            raise UsageError(say("{path} finnes ikke. Rett stien og kjør igjen.", path=path))
    if not sources and not (archive / "planarkiv.toml").exists():
        raise UsageError(
            say("Si hvilke mapper eller filer som skal inn: planarkiv build KILDE --archive {path}", path=archive)
        )
    progress = Progress()
    job = Job(
        tuple(sources or ()), archive, kommune, name, epsg, register, arbeidsliste, dry_run=dry_run, user=user_name()
    )
    result = run(job, progress)
    progress.done()
    _show(result, job.archive, dry_run=dry_run)
    if fail_on is FailOn.FINDINGS and not result.clean:
        raise typer.Exit(ExitCode.FINDINGS)


def _show(result: "Result", archive: Path, *, dry_run: bool) -> None:
    from planarkiv.archive.layout import LOGS
    from planarkiv.intake.outcome import Outcome
    from planarkiv.reports.lines import printable

    log = None if dry_run else str(archive / LOGS)
    if dry_run:
        typer.echo(say("Prøvekjøring: ingenting er skrevet."))
    counts = {outcome: sum(line.outcome is outcome for line in result.files) for outcome in Outcome}
    changed = [plan for plan in result.plans if plan.version]
    new = sum(plan.version == 1 for plan in changed)
    typer.echo(
        say(
            "{plans} planer: {new} nye, {changed} endret, {same} uendret",
            plans=len(result.plans),
            new=new,
            changed=len(changed) - new,
            same=len(result.plans) - len(changed),
        )
    )
    typer.echo(
        say(
            "{files} filer: {archived} arkivert, {duplicates} duplikater, {ignored} ignorert, {unplaced} uplassert",
            files=len(result.files),
            archived=counts[Outcome.ARCHIVED],
            duplicates=counts[Outcome.DUPLICATE],
            ignored=counts[Outcome.IGNORED],
            unplaced=counts[Outcome.UNPLACED],
        )
    )
    if dry_run:
        for line in result.files:
            shown = f"  {line.outcome.label:<10} {', '.join(line.plans) or '-':<18} {line.source}  ({line.reason})"
            typer.echo(printable(shown))
    show_list(say("Må ses på:"), result.conflicts, log)
    show_list(say("Lest med merknad:"), result.notes, log)
    show_list(say("Merk:"), result.messages, log)
    if not dry_run:
        show_list(
            say("Uplassert:"),
            [
                say("{file}  (forslag: {plans})", file=line.source, plans=", ".join(line.suggestions))
                if line.suggestions
                else say("{file}  ({reason})", file=line.source, reason=line.reason)
                for line in result.files
                if line.outcome is Outcome.UNPLACED
            ],
            log,
        )
        typer.echo(say("Arkivet: {path}", path=archive))
        if result.worklist and result.asked:
            typer.echo(
                say(
                    "Neste: åpne {path}, svar på det den spør om ({count} filer), lagre, og kjør samme kommando igjen.",
                    path=result.worklist,
                    count=result.asked,
                )
            )
