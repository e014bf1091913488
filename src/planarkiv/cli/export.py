"""``planarkiv export``."""

import datetime as dt
import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from planarkiv.cli.listing import show_list
from planarkiv.cli.options import ArchivePath, Charset
from planarkiv.cli.progress import Progress
from planarkiv.errors import ExitCode, UsageError
from planarkiv.language import say

if TYPE_CHECKING:
    from planarkiv.export import Result
    from planarkiv.exports.choice import Filters
    from planarkiv.exports.formats import ExportFormat


def export(
    archive: ArchivePath,
    to: Annotated[
        str,
        typer.Option(
            "--to",
            metavar="FORMAT",
            help=say(
                "gpkg, geojson, flatgeobuf, geoparquet, shapefile, sosi, gml, planoversikt, bagit, eark-sip eller "
                "postgis."
            ),
        ),
    ],
    out: Annotated[
        Path | None,
        typer.Option(help=say("Fila eller mappa resultatet skal bli. Er den laget av export før, blir den erstattet.")),
    ] = None,
    plan: Annotated[
        list[str] | None,
        typer.Option(metavar="PLAN", help=say("Bare denne planen, dagens id eller en tidligere; kan gjentas.")),
    ] = None,
    status: Annotated[
        list[str] | None,
        typer.Option(metavar="KODE", help=say("Bare planer med denne planstatusen, kode eller navn; kan gjentas.")),
    ] = None,
    bbox: Annotated[
        str | None,
        typer.Option(metavar="ØST,NORD,ØST,NORD", help=say("Bare planer i dette området, i arkivets koordinatsystem.")),
    ] = None,
    in_force_at: Annotated[
        str | None, typer.Option(metavar="DATO", help=say("Bare planer som gjaldt denne dagen (ÅÅÅÅ-MM-DD)."))
    ] = None,
    as_of: Annotated[
        str | None,
        typer.Option(
            metavar="DATO", help=say("Arkivet slik det var ved utgangen av denne dagen, i maskinens tidssone.")
        ),
    ] = None,
    changed_since: Annotated[
        str | None,
        typer.Option(
            metavar="DATO|KJØRING",
            help=say(
                "Bare planer som er endret i arkivet fra og med denne dagen, eller siden kjøringen loggen er fra."
            ),
        ),
    ] = None,
    include_restricted: Annotated[
        bool, typer.Option("--include-restricted", help=say("Ta med dokumenter som er merket skjermet."))
    ] = False,
    charset: Annotated[
        Charset | None, typer.Option(case_sensitive=False, help=say("Tegnsett i SOSI: UTF-8 eller ISO8859-10."))
    ] = None,
    per: Annotated[
        str | None, typer.Option(metavar="plan|kommune", help=say("SOSI: en mappe per plan, eller filer per kommune."))
    ] = None,
    documents: Annotated[
        bool, typer.Option("--documents", help=say("SOSI og GML: legg dokumentene ved siden av kartene."))
    ] = False,
    pack: Annotated[str | None, typer.Option(metavar="zip|tar", help=say("Pakker: hver pakke som én fil."))] = None,
    profile: Annotated[
        str | None,
        typer.Option(metavar="sip|geospatial", help=say("E-ARK: profilen METS.xml viser til, siden den må velge én.")),
    ] = None,
    dsn: Annotated[
        str | None,
        typer.Option(
            metavar="DSN",
            help=say(
                "PostGIS: hvor databasen er; sett helst miljøvariabelen {name}. Vises aldri.", name="PLANARKIV_DSN"
            ),
        ),
    ] = None,
    schema: Annotated[
        str | None, typer.Option(metavar="NAVN", help=say("PostGIS: skjemaet i databasen; ellers «planarkiv»."))
    ] = None,
    log: Annotated[
        Path | None,
        typer.Option(help=say("Fil som loggen føyes til, én JSON-linje per plan; ellers ligger den ved resultatet.")),
    ] = None,
) -> None:
    """Lever arkivet i et annet format. Planer som er uendret siden sist, lages ikke på nytt.

    Resultatet erstattes i ett steg: det som ligger der, er enten det gamle eller det nye. Dokumenter som er merket
    skjermet, blir ikke med. En plan som feiler, stopper ikke de andre.
    """
    from planarkiv.export import Job
    from planarkiv.export import export as run
    from planarkiv.exports import Options

    values = {"per": per, "documents": "ja" if documents else None, "pack": pack, "profile": profile, "schema": schema}
    values["dsn"] = dsn or (os.environ.get("PLANARKIV_DSN") if to == "postgis" else None)
    options = Options(
        charset.value if charset else None, {name: value for name, value in values.items() if value is not None}
    )
    filters = _filters(plan or [], status or [], bbox, in_force_at, as_of, changed_since, restricted=include_restricted)
    progress = Progress()
    result = run(Job(archive, _format(to), out, options, filters, log), progress)
    progress.done()
    _show(result, archive / "register.gpkg" if out is None and to == "gpkg" else out)
    if not result.clean:
        raise typer.Exit(ExitCode.FINDINGS)


def _format(name: str) -> "ExportFormat":
    from planarkiv.exports.formats import FORMATS

    if name not in FORMATS:
        raise UsageError(
            say("Formatet «{name}» finnes ikke. Velg blant: {known}.", name=name, known=", ".join(FORMATS))
        )
    return FORMATS[name]


def _filters(
    plans: list[str],
    statuses: list[str],
    bbox: str | None,
    in_force_at: str | None,
    as_of: str | None,
    changed_since: str | None,
    *,
    restricted: bool,
) -> "Filters":
    from planarkiv.exports.choice import Filters, statuses_of

    return Filters(
        plans=tuple(plans),
        statuses=statuses_of(statuses),
        bounds=_bounds(bbox) if bbox is not None else None,
        in_force=_day("--in-force-at", in_force_at) if in_force_at is not None else None,
        as_of=_end_of(_day("--as-of", as_of)) if as_of is not None else None,
        changed_since=_since(changed_since) if changed_since is not None else None,
        restricted=restricted,
    )


def _bounds(text: str) -> tuple[float, float, float, float]:
    try:
        west, south, east, north = map(float, text.split(","))
    except ValueError:
        west, south, east, north = 0.0, 0.0, -1.0, -1.0
    if not (west <= east and south <= north):
        raise UsageError(
            say(
                "--bbox må være fire tall, minste øst og nord først: 570000,6640000,571000,6641000, ikke {text}.",
                text=text,
            )
        )
    return west, south, east, north


def _day(option: str, text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise UsageError(say("{option} må være en dato, ÅÅÅÅ-MM-DD, ikke {text}.", option=option, text=text)) from None


def _end_of(day: dt.date) -> dt.datetime:
    """The last moment of a day where the machine is; told, since midnight is not the same everywhere."""
    end = _here("--as-of", day, dt.time.max)
    typer.echo(say("Arkivet slik det var {moment}", moment=end.strftime("%Y-%m-%d %H:%M:%S %Z (UTC%z)")), err=True)
    return end


def _since(text: str) -> dt.datetime:
    """From the beginning of a day, or from when an earlier run began."""
    from planarkiv.exports.log import moment_of

    run = moment_of(text)
    if run is not None:
        return run
    try:
        day = dt.date.fromisoformat(text)
    except ValueError:
        raise UsageError(
            say(
                "--changed-since må være en dato, ÅÅÅÅ-MM-DD, eller navnet på loggen til en kjøring, ikke {text}.",
                text=text,
            )
        ) from None
    return _here("--changed-since", day, dt.time.min)


def _here(option: str, day: dt.date, time: dt.time) -> dt.datetime:
    """A moment of a day where the machine is."""
    try:
        return dt.datetime.combine(day, time).astimezone()
    except (OverflowError, OSError, ValueError):
        # the first and the last days there are have no time in every place, and systems do not know all years
        raise UsageError(
            say("{option} {day}: så langt fra i dag kan ingen plan være arkivert.", option=option, day=day)
        ) from None


def _show(result: "Result", path: Path | None) -> None:
    from planarkiv.exports.run import Outcome

    log = str(result.log or say("loggen"))
    if result.plans:
        typer.echo(
            say(
                "{written} planer skrevet, {unchanged} uendret, {failed} feilet, {left_out} utelatt",
                written=result.count(Outcome.WRITTEN),
                unchanged=result.count(Outcome.UNCHANGED),
                failed=result.count(Outcome.FAILED, Outcome.KEPT),
                left_out=result.count(Outcome.LEFT_OUT),
            )
        )
    if result.documents_held or result.files_held:
        typer.echo(
            say(
                "Holdt tilbake fordi de er skjermet: {documents} dokumenter, {files} filer.",
                documents=result.documents_held,
                files=result.files_held,
            ),
            err=True,
        )
    show_list(
        say("Feilet:"),
        [
            say("{plan}: {reason} (resultatet har planen slik den var sist)", plan=told.plan, reason=told.reason)
            if told.outcome is Outcome.KEPT
            else say("{plan}: {reason}", plan=told.plan, reason=told.reason)
            for told in result.plans
            if told.outcome in (Outcome.FAILED, Outcome.KEPT)
        ],
        log,
    )
    notes = [say("{plan}: {what}", plan=told.plan, what=note) for told in result.plans for note in told.notes]
    lossy = sum(bool(told.losses) for told in result.plans)
    if lossy:
        notes.append(say("Formatet har ikke plass til alt i {count} planer. Loggen sier hva.", count=lossy))
    show_list(say("Merk:"), [*result.messages, *notes], log)
    if path is not None and result.unchanged and result.plans:
        typer.echo(say("Resultatet er uendret: {path}", path=path))
    elif path is not None and not result.unchanged:
        typer.echo(say("Resultatet: {path}", path=path))
    if result.log is not None:
        typer.echo(say("Loggen: {path}", path=result.log), err=True)
