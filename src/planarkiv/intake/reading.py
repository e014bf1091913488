"""What the bytes of a file say, whatever its name and folder are: the part of a survey that can be remembered."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path

from planarkiv.intake.map_facts import MapFacts
from planarkiv.intake.sources import SourceFile
from planarkiv.model.document_facts import DocumentFacts
from planarkiv.model.faults import Fault
from planarkiv.model.planid import PlanId
from planarkiv.readers import Format, detect
from planarkiv.readers.maps import read_map, together

_MEDIA_TYPES = {
    Format.SOSI: "text/vnd.sosi",
    Format.GML: "application/gml+xml",
    Format.GEOPACKAGE: "application/geopackage+sqlite3",
    Format.SHAPEFILE: "application/vnd.shp",
    Format.FILEGDB: "application/x-filegdb",
    Format.GEOJSON: "application/geo+json",
    Format.FLATGEOBUF: "application/vnd.flatgeobuf",
    Format.PLANOVERSIKT: "application/vnd.planoversikt",
    Format.UNREAD: "application/octet-stream",
}


@dataclass(frozen=True, slots=True)
class Reading:
    """The facts of one file.

    ``maps``, ``unplaced_objects`` and ``rest`` are of a map, as in ``Survey``; other files have a ``document``.
    """

    format: Format
    media_type: str
    document: DocumentFacts | None = None
    maps: Mapping[PlanId | None, MapFacts] = field(default_factory=dict)
    unplaced_objects: int = 0
    rest: str = ""
    faults: tuple[Fault, ...] = ()


def read(path: Path, name: str) -> Reading:
    """Reads one file with the reader it wants. Raises OSError."""
    kind = detect(path, name)
    if kind.is_map:
        return _map(path, kind, name)
    if kind in _MEDIA_TYPES:
        return Reading(kind, _MEDIA_TYPES[kind])
    document: DocumentFacts = import_module(f"planarkiv.readers.{kind.value}").read(path)
    return Reading(kind, document.media_type, document, faults=document.faults)


def are_renamed(files: Sequence[SourceFile]) -> bool:
    """True when side files lie under other names than their own: a reader would miss them, or take another's."""
    from planarkiv.readers.raster.side_files import folded

    return len(files) > 1 and any(folded(file.path.name) != folded(file.name) for file in files)


def read_set(files: Sequence[SourceFile]) -> Reading:
    """Reads a main file and its side files in a folder where they have their own names. Raises OSError."""
    with together([(file.name, file.path) for file in files]) as main:
        return read(main, files[0].name)


def _map(path: Path, kind: Format, name: str) -> Reading:
    from planarkiv.intake.map_facts import map_facts
    from planarkiv.intake.split import split
    from planarkiv.model.fingerprint import fingerprint

    table = read_map(path, kind, name)
    parts = split(table)
    maps: dict[PlanId | None, MapFacts] = {}
    left = 0
    rest = ""
    if not parts.plans:
        maps[None] = map_facts(table, None)
    elif len(parts.plans) == 1:
        # a map of one plan is archived as it came, with all that stands in it
        [plan_id] = parts.plans
        maps[plan_id] = map_facts(table, plan_id)
    else:
        maps.update({plan_id: map_facts(table.take(rows), plan_id) for plan_id, rows in parts.plans.items()})
        left = len(parts.unplaced)
        rest = fingerprint(table.take(parts.unplaced)) if left else ""
    faults = (*table.faults, *parts.faults)
    return Reading(kind, _MEDIA_TYPES[kind], None, maps, left, rest, faults)
