"""``planarkiv convert``: one map from format to format. All that the result cannot carry is told.

Reads with the reader of the source, moves to another coordinate system where wanted, writes out of sight, and puts the
result in its place in one step.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from planarkiv.archive.beside import INDEXES, SHAPEFILE
from planarkiv.archive.placing import Place, placing
from planarkiv.catalogue.generations import Generation
from planarkiv.catalogue.koordsys import DEGREES
from planarkiv.errors import PlanarkivError, UsageError
from planarkiv.language import say
from planarkiv.model.faults import Fault
from planarkiv.model.features import FeatureTable
from planarkiv.model.formats import MAP_NAMES, Format
from planarkiv.model.loss import Loss
from planarkiv.model.naming import Naming
from planarkiv.model.transformation import Operation, operation, require_accurate, transformed, zone_for
from planarkiv.readers import detect
from planarkiv.readers.maps import read_map, read_named
from planarkiv.rules import fault_words, note_words
from planarkiv.writers import Choice
from planarkiv.writers.maps import SUFFIXES, format_of, write_map

_SHAPE_ENDINGS = INDEXES | {SHAPEFILE, ".shx", ".dbf", ".prj", ".cpg"}
_GEODATABASE, _GEODATABASE_CATALOGUE = ".gdb", "a00000001.gdbtable"
_WORLD = 4326
_OF_PLANS = (Format.SOSI, Format.GML)
_STEPS = 4

_NOTHING_MISSING = frozenset(
    (
        "kolonne-ukjent", "geometri-delt", "flere-koordinatsystem", "koordinater-i-grader", "koordinatsystem-mangler",
        "koordinatsystem-ukjent", "json-ikke-grader", "json-koordinatsystem", "json-medlem", "json-tegnsett",
        "tegnsett-mangler", "tegnsett-ukjent", "tegnsett-feil-deklarert", "tegn-fra-windows", "koordsys-ukjent",
        "koordsys-tvetydig", "objtype-gjentatt", "serienummer-gjentatt", "ref-gjentatt", "kurve-tilnærmet",
        "xsd-ugyldig", "xsd-mangler", "xsd-ulesbar", "gml-id-gjentatt", "gml-id-mangler", "gml-srs-mangler",
        "gml-srs-ukjent", "gml-srs-flere", "gml-tegnsett-feil", "gml-tegnsett-ukjent", "gml-linje-delt",
        "gml-xlink-ukjent", "enhet-ugyldig", "elementtype-ukjent", "buep-punkter", "m-verdier", "objekttype-flere",
        "streng-uavsluttet",
    )
)  # fmt: skip
"""Kinds of fault after which all that the file holds is in the table, if not as it stood."""
_OTHER_LAYER = "lag-ukjent"
"""A layer that is read, and is none of plan objects."""
_NO_SYSTEM = (
    "json-ikke-grader", "koordinatsystem-mangler", "koordinatsystem-ukjent", "koordsys-ukjent", "koordsys-tvetydig",
    "gml-srs-mangler", "gml-srs-ukjent",
)  # fmt: skip
"""Why the coordinate system is not known; what says most is first."""
_OF_GEOMETRY = frozenset(
    (
        "referanse-ukjent", "referanse-feil-type", "referanse-uten-linje", "referanse-til-seg-selv", "referanse-sirkel",
        "referanse-mangler", "flate-i-ytre-ring", "flate-ikke-lukket", "flate-for-stor", "ring-for-kort",
        "koordinater-mangler",
    )
)  # fmt: skip
"""Geometry that cannot be put together: from SOSI to SOSI it is written as it stood."""


@dataclass(frozen=True, slots=True)
class Job:
    """What a user asked for. ``source`` and ``target`` are None where content and name say the format."""

    path: Path
    out: Path
    source: Format | None = None
    target: Format | None = None
    charset: str | None = None
    epsg: int | None = None
    accept_accuracy: bool = False
    grid: Path | None = None
    naming: Naming = field(default_factory=Naming)
    overwrite: bool = False
    generation: Generation | None = None


@dataclass(frozen=True, slots=True)
class Converted:
    """What came of it: the formats, the number of objects, the system, what was lost, and the faults of the source
    because of which something is missing from the result."""

    source: Format
    target: Format
    files: Sequence[Path]
    objects: int
    epsg: int | None
    moved: Operation | None
    losses: Sequence[Loss]
    missing: Sequence[Fault]
    more_missing: int
    changed: Sequence[tuple[Fault, int]]
    """What was read otherwise than it stood: the first of each kind, and their number."""

    def to_json(self, path: Path) -> Mapping[str, Any]:
        """Plain values for the report of losses; ``path`` is the source."""
        moved = self.moved
        return {
            "kilde": str(path),
            "resultat": [str(each) for each in self.files],
            "fraFormat": MAP_NAMES[self.source],
            "tilFormat": MAP_NAMES[self.target],
            "objekter": self.objects,
            "epsg": self.epsg,
            "omregning": moved
            and {"fra": moved.source, "til": moved.target, "operasjon": moved.name, "noeyaktighet": moved.accuracy},
            "tap": [loss.to_json() for loss in self.losses],
            "mangler": [{"slag": each.kind, "linje": each.line, "tekst": _said(each)} for each in self.missing],
            "manglerTil": self.more_missing,
            "lestAnnerledes": [
                {"slag": each.kind, "antall": number, "tekst": _said(each)} for each, number in self.changed
            ],
        }


def convert(job: Job, progress: Callable[[str, int, int], None]) -> Converted:
    """Does the job. Raises UsageError for what was asked for wrongly, PlanarkivError and OSError when it cannot be
    done; then what lay at the target lies there still."""
    source = _source_format(job)
    target = _target_format(job)
    _require_apart(job)
    for option, value, only in (("--gml-model", job.generation, Format.GML), ("--charset", job.charset, Format.SOSI)):
        if value is not None and target is not only:
            raise UsageError(
                say(
                    "{option} er bare for {only}. Resultatet er {target}.",
                    option=option,
                    only=MAP_NAMES[only],
                    target=MAP_NAMES[target],
                )
            )
    folder = target is Format.SHAPEFILE and job.out.suffix.lower() != SHAPEFILE
    with placing(job.out, folder=folder, overwrite=job.overwrite) as place:
        progress(say("leser"), 0, _STEPS)
        with reading(job.path):
            table = _read(job, source)
        missing, more = _missing(table, target)
        _require_objects(job, table, missing)
        _require_system(job, target, table)
        progress(say("regner om"), 1, _STEPS)
        table, moved, losses = _moved(job, target, table)
        progress(say("skriver"), 2, _STEPS)
        choice = Choice(job.charset or "UTF-8", own_system=table.head.epsg not in DEGREES, generation=job.generation)
        losses += write_map(table, place.made / _file_name(job, folder), target, choice)
        progress(say("legger på plass"), 3, _STEPS)
        _require_no_others(job, target, place)
        files = place.put(_SHAPE_ENDINGS)
    return Converted(source, target, files, len(table), table.head.epsg, moved, losses, missing, more, _changed(table))


# What goes in and out


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Raises PlanarkivError that names the source when it cannot be read: the system may name a part of it, or
    nothing."""
    try:
        yield
    except OSError as error:
        raise PlanarkivError(
            say(
                "{path} kan ikke leses: {error}. Sjekk at du har lov til å lese den, og at disken er i orden.",
                path=path,
                error=error.strerror or error,
            )
        ) from error


def _source_format(job: Job) -> Format:
    """By content, unless it was said. A folder is a file geodatabase, or a set of shapefiles."""
    if not job.path.exists():
        raise UsageError(say("{path} finnes ikke. Rett stien og kjør igjen.", path=job.path))
    if job.path.is_dir():
        found = Format.FILEGDB if job.path.suffix.lower() == _GEODATABASE else Format.SHAPEFILE
    elif job.path.is_file():
        with reading(job.path):
            found = detect(job.path, job.path.name)
    else:
        raise UsageError(say("{path} er ikke en vanlig fil. Oppgi et kart.", path=job.path))
    wanted = job.source or found
    if not wanted.is_map:
        known = ", ".join(MAP_NAMES.values())
        raise UsageError(say("{path} er ikke et kart i {known}.", path=job.path, known=known))
    return wanted


def _target_format(job: Job) -> Format:
    found = job.target or format_of(job.out.name)
    if found is None or found not in SUFFIXES:
        endings = ", ".join(suffixes[0] for suffixes in SUFFIXES.values())
        raise UsageError(
            say(
                "Navnet {out} sier ikke hvilket format resultatet skal ha. Gi det en av endelsene {endings}, eller "
                "bruk --to.",
                out=job.out,
                endings=endings,
            )
        )
    return found


def _require_apart(job: Job) -> None:
    """Raises UsageError when the result would take the place of the source, or lie in it."""
    real = job.path.resolve()
    out = job.out.parent.resolve() / job.out.name
    if out == real or (os.path.lexists(job.out) and job.out.exists() and job.out.samefile(job.path)):
        raise _is_the_source(job.out)
    if job.path.is_dir() and out.is_relative_to(real):
        raise UsageError(
            say(
                "{out} ligger i kilden {source}, som ikke blir endret. Skriv resultatet til et annet sted.",
                out=job.out,
                source=job.path,
            )
        )


def _is_the_source(path: Path) -> UsageError:
    return UsageError(say("{out} er kilden, som ikke blir endret. Skriv resultatet til et annet sted.", out=path))


def _file_name(job: Job, folder: bool) -> str:
    """The name of the (first) file of the result."""
    return f"{job.out.name}{SHAPEFILE}" if folder else job.out.name


def _require_no_others(job: Job, target: Format, place: Place) -> None:
    """Of an earlier set of shapefiles beside the result nothing may be left: who reads the folder reads all of it."""
    if target is not Format.SHAPEFILE or job.out.suffix.lower() != SHAPEFILE:
        return
    made = {each.name.lower() for each in place.made.iterdir()}
    for each in place.made.iterdir():
        if (there := job.out.with_name(each.name)).exists() and there.samefile(job.path):
            raise _is_the_source(there)
    beside = (each for each in job.out.parent.iterdir() if each.suffix.lower() == SHAPEFILE)
    mine = (each for each in beside if each.stem == job.out.stem or each.stem.startswith(f"{job.out.stem}_"))
    others = sorted(each.name for each in mine if each.name.lower() not in made)
    if others:
        raise UsageError(
            say(
                "Ved siden av {out} ligger {names}, som ville blitt lest som en del av resultatet. Flytt dem, eller "
                "skriv til en mappe: {folder} --to shapefile.",
                out=job.out,
                names=", ".join(others),
                folder=job.out.with_suffix(""),
            )
        )


def _read(job: Job, kind: Format) -> FeatureTable:
    path = job.path
    if path.is_dir():
        return read_map(_in_folder(path, kind), kind, path.name, job.naming, keep_degrees=True)
    return read_named(path, kind, job.naming, keep_degrees=True)


def _in_folder(folder: Path, kind: Format) -> Path:
    found = sorted(
        each
        for each in folder.iterdir()
        if (each.name == _GEODATABASE_CATALOGUE if kind is Format.FILEGDB else each.suffix.lower() == SHAPEFILE)
    )
    if not found:
        raise UsageError(say("I {path} er det ikke noe kart: verken filgeodatabase eller Shape-filer.", path=folder))
    return found[0]


def _missing(table: FeatureTable, target: Format) -> tuple[Sequence[Fault], int]:
    """The faults because of which something of the source is not in the result, and how many more there are."""
    fine = _NOTHING_MISSING | (_OF_GEOMETRY if table.format is target is Format.SOSI else frozenset())
    told = [fault for fault in table.faults if fault.kind not in fine]
    number = sum(count for kind, count in table.fault_totals.items() if kind not in fine)
    return told, max(0, number - len(told))


def _changed(table: FeatureTable) -> Sequence[tuple[Fault, int]]:
    first = {fault.kind: fault for fault in reversed(table.faults) if fault.kind in _NOTHING_MISSING}
    noted = Counter(note.kind for note in table.notes)
    first |= {note.kind: note for note in reversed(table.notes)}
    return [(fault, noted[kind] or table.fault_totals[kind]) for kind, fault in sorted(first.items())]


def _require_objects(job: Job, table: FeatureTable, missing: Sequence[Fault]) -> None:
    """Raises PlanarkivError when nothing could be read, or nothing is there."""
    if len(table):
        return
    unread = [fault for fault in missing if fault.kind != _OTHER_LAYER]
    if unread:
        raise PlanarkivError(
            say(
                "Det er ikke noe i {path} som kan leses: {why}. Kjør planarkiv validate for å se alt som er galt "
                "med fila, og be om en ny av den som lagde den.",
                path=job.path,
                why=_said(unread[0]),
            )
        )
    if missing:
        raise PlanarkivError(
            say(
                "Det er ingen planobjekter i {path}: {why}. Har kommunen egne navn på lag og kolonner, oppgi profilen "
                "som sier hva de er, med --profile.",
                path=job.path,
                why=_said(missing[0]),
            )
        )
    raise PlanarkivError(say("Det er ingen objekter i {path}, og derfor ikke noe å gjøre om.", path=job.path))


# The coordinate system


def _require_system(job: Job, target: Format, table: FeatureTable) -> None:
    """Raises PlanarkivError when the result must have a coordinate system, and the source says none."""
    needed = job.epsg or target is Format.GEOJSON or (target is Format.SOSI and table.format is not Format.SOSI)
    why = next((fault for kind in _NO_SYSTEM for fault in table.faults if fault.kind == kind), None)
    if needed and table.head.epsg is None and why is not None:
        raise PlanarkivError(
            say(
                "Koordinatsystemet til {path} er ukjent: {why}. Rett det i programmet kartet kommer fra, og eksporter "
                "på nytt.",
                path=job.path,
                why=_said(why),
            )
        )


def _moved(job: Job, target: Format, table: FeatureTable) -> tuple[FeatureTable, Operation | None, list[Loss]]:
    wanted = job.epsg or _usual_system(target, table)
    if wanted is None or not len(table.xy) or table.head.epsg == wanted:
        if job.grid is not None:
            raise UsageError(say("--grid er for --to-epsg. Oppgi systemet kartet skal regnes om til."))
        return table, None, []
    with operation(table, wanted, job.grid) as found:
        if not job.accept_accuracy:
            require_accurate(found)
        moved, losses = transformed(table, found)
    if target is Format.SOSI and moved.head.koordsys is None:
        raise UsageError(say("SOSI har ikke noe nummer (KOORDSYS) for EPSG:{epsg}. Velg et annet system.", epsg=wanted))
    return moved, found, losses


def _usual_system(target: Format, table: FeatureTable) -> int | None:
    """Another system than that of the source, where the target has one of its own: GeoJSON is in longitude and
    latitude, plans in the formats of plans are in metres."""
    in_degrees = table.head.epsg in DEGREES
    if target is Format.GEOJSON:
        return None if in_degrees else _WORLD
    if target in _OF_PLANS and table.format not in _OF_PLANS and in_degrees and len(table.xy):
        return zone_for(table.metres()[:, 0])
    return None


def _said(fault: Fault) -> str:
    """A fault in words; its kind where only a rule that knows more could say it."""
    return note_words.said(fault) or fault_words.said(fault) or fault.kind


def lines(found: Converted) -> Iterator[str]:
    """The report of losses for people."""
    maps = [each for each in found.files if each.suffix.lower() == SHAPEFILE] or found.files
    files = str(maps[0]) if len(maps) == 1 else say("{first} og {n} til", first=maps[0], n=len(maps) - 1)
    yield say("{n} objekter er lest. Resultatet: {files}", n=found.objects, files=files)
    if found.losses:
        yield say("Annerledes enn i kilden:")
    for loss in found.losses:
        examples = f" ({', '.join(loss.examples)})" if loss.examples and "names" not in loss.values else ""
        yield f"- {loss.text}{examples}"
    if found.changed:
        yield say("Slik er kilden lest:")
    for fault, number in found.changed:
        more = say(" (og {n} til)", n=number - 1) if number > 1 else ""
        yield f"- {_said(fault)}{more}."
    if found.missing or found.more_missing:
        yield say("Dette i kilden kunne ikke leses, og mangler i resultatet:")
    for fault in found.missing:
        where = say("linje {line}: ", line=fault.line) if fault.line else ""
        yield f"- {where}{_said(fault)}."
    if found.more_missing:
        yield say("- og {n} til.", n=found.more_missing)
