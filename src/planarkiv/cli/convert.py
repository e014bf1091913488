"""``planarkiv convert``."""

import json
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from planarkiv.cli.options import Charset
from planarkiv.cli.progress import Progress
from planarkiv.errors import ExitCode, UsageError
from planarkiv.language import say

if TYPE_CHECKING:
    from planarkiv.convert import Converted
    from planarkiv.model.naming import Naming


class MapFormat(StrEnum):
    """The formats of maps, by the words of the command line."""

    SOSI = "sosi"
    GML = "gml"
    GEOPACKAGE = "geopackage"
    SHAPEFILE = "shapefile"
    FILEGDB = "filegdb"
    GEOJSON = "geojson"
    FLATGEOBUF = "flatgeobuf"
    GEOPARQUET = "geoparquet"


class GmlModel(StrEnum):
    """The generations of the data model that plans are written in as GML."""

    SOSI_45 = "20190401"
    FORSLAG = "forslag"


def convert(
    source: Annotated[
        Path,
        typer.Argument(
            metavar="INN",
            # said in our own words, with the name of the file
            readable=False,
            help=say(
                "Kartet: en fil, en filgeodatabase eller en mappe med Shape-filer. Eller en PDF-fil. Det blir ikke "
                "endret."
            ),
        ),
    ],
    out: Annotated[
        Path | None,
        typer.Argument(
            metavar="UT",
            show_default=False,
            help=say(
                "Resultatet. Endelsen sier formatet: .sos, .gml, .gpkg, .shp, .geojson, .fgb eller .parquet. Er det "
                "flere objekttyper, blir .shp til UT_<type>.shp; uten endelse og med --to shapefile til en mappe. "
                "Uten UT får PDF-kopien navnet INN.pdfa.pdf."
            ),
        ),
    ] = None,
    from_format: Annotated[
        MapFormat | None, typer.Option("--from", help=say("Formatet til kilden; ellers det innholdet viser."))
    ] = None,
    to_format: Annotated[
        MapFormat | None, typer.Option("--to", help=say("Formatet til resultatet; ellers det endelsen sier."))
    ] = None,
    charset: Annotated[
        Charset | None,
        typer.Option(
            case_sensitive=False,
            help=say("Tegnsett for SOSI; ellers UTF-8. ISO8859-10 er for eldre kommunale systemer."),
        ),
    ] = None,
    gml_model: Annotated[
        GmlModel | None,
        typer.Option(
            "--gml-model",
            help=say(
                "Datamodellen for GML: Reguleringsplan og Kommuneplan 20190401, eller Reguleringsplanforslag 20230701; "
                "ellers kildens egen."
            ),
        ),
    ] = None,
    to_epsg: Annotated[
        int | None,
        typer.Option(
            metavar="NR",
            help=say(
                "Regn om til dette koordinatsystemet. Uten valget beholdes systemet, men GeoJSON blir lengde og "
                "bredde, og grader blir UTM i SOSI og GML."
            ),
        ),
    ] = None,
    accept_accuracy: Annotated[
        bool,
        typer.Option(
            "--accept-accuracy", help=say("Regn om selv om nøyaktigheten er dårligere enn 0,1 m eller ukjent.")
        ),
    ] = False,
    grid: Annotated[
        Path | None,
        typer.Option(
            metavar="FIL", help=say("Rutenettfil for omregningen: den som mangler, eller en egen .gsb eller .tif.")
        ),
    ] = None,
    loss_report: Annotated[
        Path | None,
        typer.Option(metavar="FIL", help=say("Skriv tapsrapporten som JSON til en fil, eller til skjermen med «-».")),
    ] = None,
    profile: Annotated[
        str | None,
        typer.Option(metavar="NAVN|FIL", help=say("Profil med kommunens egne navn på lag og kolonner i kilden.")),
    ] = None,
    overwrite: Annotated[
        bool, typer.Option("--overwrite", help=say("Erstatt det som ligger der resultatet skal."))
    ] = False,
) -> None:
    """Gjør ett kart om fra ett format til et annet, og fortell hva resultatet ikke har plass til.

    Av en PDF-fil lages en PDF/A-2b-kopi ved siden av originalen.

    Avslutter med 0 når alt i kilden er lest, og med 1 når noe i den ikke kunne leses og mangler.
    """
    from planarkiv.catalogue.generations import Generation
    from planarkiv.convert import Job, lines
    from planarkiv.convert import convert as run
    from planarkiv.model.formats import Format
    from planarkiv.model.naming import NATIONAL
    from planarkiv.reports.lines import printable

    generations = {GmlModel.SOSI_45: Generation.SOSI_45, GmlModel.FORSLAG: Generation.FORSLAG_50}

    on_screen = loss_report is not None and str(loss_report) == "-"
    if _is_pdf(source):
        if from_format or to_format or charset or to_epsg is not None or grid is not None:
            raise UsageError(
                say("--from, --to, --charset, --to-epsg og --grid er for kart. En PDF-fil blir alltid PDF/A-2b.")
            )
        _copy_pdf(source, out, loss_report, on_screen=on_screen, overwrite=overwrite)
        return
    if out is None:
        raise UsageError(say("Oppgi hvor resultatet skal ligge: planarkiv convert {source} UT.", source=source))
    if loss_report is not None and not on_screen:
        _require_own_place(loss_report, source, out, overwrite=overwrite)
    job = Job(
        source,
        out,
        Format(from_format.value) if from_format else None,
        Format(to_format.value) if to_format else None,
        charset.value if charset else None,
        to_epsg,
        accept_accuracy,
        grid,
        NATIONAL if profile is None else _naming(profile),
        overwrite,
        generations[gml_model] if gml_model else None,
    )
    progress = Progress()
    found = run(job, progress)
    progress.done()
    for line in lines(found):
        typer.echo(printable(line), err=on_screen)
    if loss_report is not None:
        _write_report(found, source, None if on_screen else loss_report)
    if found.missing or found.more_missing:
        raise typer.Exit(ExitCode.FINDINGS)


def _is_pdf(path: Path) -> bool:
    from planarkiv.convert import reading
    from planarkiv.model.formats import Format
    from planarkiv.readers import detect

    with reading(path):
        return path.is_file() and detect(path, path.name) is Format.PDF


def _copy_pdf(source: Path, out: Path | None, report: Path | None, *, on_screen: bool, overwrite: bool) -> None:
    from planarkiv.archival_pdf import default_target, make_copy
    from planarkiv.cli import reporting
    from planarkiv.reports.lines import printable

    target = out or default_target(source)
    if report is not None and not on_screen:
        _require_own_place(report, source, target, overwrite=overwrite)
    copied = make_copy(source, target, overwrite=overwrite)
    for line in copied.lines(source):
        typer.echo(printable(line), err=on_screen)
    if report is not None:
        text = json.dumps(copied.to_json(source), ensure_ascii=False, indent=2)
        reporting.write([text.encode("utf-8"), b"\n"], None if on_screen else report)


def _naming(profile: str) -> "Naming":
    from planarkiv.profile import load
    from planarkiv.rules import RULES

    return load(profile, RULES).naming


def _require_own_place(report: Path, source: Path, out: Path, *, overwrite: bool) -> None:
    """Raises UsageError for a report in the place of the source, the result or another file, and for one in no
    folder."""
    from planarkiv.cli import reporting

    reporting.require_writable(report, [source])
    if report.resolve().is_relative_to(out.resolve()):
        raise UsageError(say("Tapsrapporten kan ikke skrives til {file}: der skal resultatet ligge.", file=report))
    if report.exists() and not overwrite:
        raise UsageError(
            say("{path} finnes fra før. Bruk --overwrite for å erstatte det, eller et annet navn.", path=report)
        )


def _write_report(found: "Converted", source: Path, file: Path | None) -> None:
    from planarkiv.cli import reporting

    text = json.dumps(found.to_json(source), ensure_ascii=False, indent=2)
    reporting.write([text.encode("utf-8"), b"\n"], file)
