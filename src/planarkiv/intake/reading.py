"""What the bytes of a file say, whatever its name and folder are: the part of a survey that can be remembered."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path

from planarkiv.intake.map_facts import MapFacts
from planarkiv.intake.sources import SourceFile
from planarkiv.model.document_facts import DocumentFacts
from planarkiv.model.faults import Fault
from planarkiv.model.naming import Naming
from planarkiv.model.planid import PlanId
from planarkiv.readers import Format, detect
from planarkiv.readers.maps import GEODATABASE, read_map, together

_MEDIA_TYPES = {
    Format.SOSI: "text/vnd.sosi",
    Format.GML: "application/gml+xml",
    Format.GEOPACKAGE: "application/geopackage+sqlite3",
    Format.SHAPEFILE: "application/vnd.shp",
    Format.FILEGDB: "application/x-filegdb",
    Format.GEOJSON: "application/geo+json",
    Format.FLATGEOBUF: "application/vnd.flatgeobuf",
    Format.GEOPARQUET: "application/vnd.apache.parquet",
    Format.PLANOVERSIKT: "application/vnd.planoversikt",
    Format.UNREAD: "application/octet-stream",
}


_SHAPE = ".shp"


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


def read(path: Path, name: str, naming: Naming | None = None, *, to_archive: bool = True) -> Reading:
    """Reads one file with the reader it wants. Raises OSError.

    What is not ``to_archive`` is read again to be judged: its maps need no fingerprint, and the coordinates of a city's
    file are left for then.
    """
    kind = detect(path, name)
    if kind.is_map:
        return (None if to_archive else _large_map(path, kind, naming)) or _map(path, kind, name, naming, to_archive)
    if kind in _MEDIA_TYPES:
        return Reading(kind, _MEDIA_TYPES[kind])
    document: DocumentFacts = import_module(f"planarkiv.readers.{kind.value}").read(path)
    return Reading(kind, document.media_type, document, faults=document.faults)


def look_ahead(path: Path, name: str, naming: Naming) -> None:
    """Finds the plans of a city's file, which `read` asks for next, and whoever judges it."""
    from planarkiv.readers.layers.shares import large

    large(path, detect(path, name), naming)


def are_renamed(files: Sequence[SourceFile]) -> bool:
    """True when side files lie under other names than their own: a reader would miss them, or take another's. So it is
    of maps with side files: their reader looks for more of them than were taken in, and follows links."""
    from planarkiv.readers.raster.side_files import folded

    if files[0].name.lower().endswith(_SHAPE) or _is_geodatabase(files[0]):
        return True
    return len(files) > 1 and any(folded(file.path.name) != folded(file.name) for file in files)


def _is_geodatabase(file: SourceFile) -> bool:
    return bool(file.folders) and file.folders[-1].lower().endswith(".gdb")


def read_set(files: Sequence[SourceFile], naming: Naming | None = None, *, to_archive: bool = True) -> Reading:
    """Reads a main file and its side files in a folder where they have their own names. Raises OSError."""
    folder = GEODATABASE if _is_geodatabase(files[0]) else ""
    with together([(f"{folder}{file.name}", file.path) for file in files]) as main:
        return read(main, files[0].name, naming, to_archive=to_archive)


def _large_map(path: Path, kind: Format, naming: Naming | None) -> Reading | None:
    """What a city's file says of its plans, without their geometry; None for other files, and where objects have to be
    placed by where they lie."""
    from planarkiv.intake.map_facts import outline_facts
    from planarkiv.intake.split import split
    from planarkiv.readers.layers.shares import large

    found = large(path, kind, naming)
    if found is None or len(found.plans) < 2:
        return None
    outlines = split(found.outlines)
    maps: dict[PlanId | None, MapFacts] = {
        plan_id: outline_facts(found.outlines, outlines.plans.get(plan_id, ()), plan_id) for plan_id in found.plans
    }
    return Reading(kind, _MEDIA_TYPES[kind], None, maps, faults=(*found.outlines.faults, *outlines.faults))


def _map(path: Path, kind: Format, name: str, naming: Naming | None, to_archive: bool) -> Reading:
    from planarkiv.intake.map_facts import map_facts
    from planarkiv.intake.split import split
    from planarkiv.model.fingerprint import fingerprint

    table = read_map(path, kind, name, naming)
    parts = split(table)
    maps: dict[PlanId | None, MapFacts] = {}
    left = 0
    rest = ""
    if not parts.plans:
        maps[None] = map_facts(table, None, to_archive=to_archive)
    elif len(parts.plans) == 1:
        # a map of one plan is archived as it came, with all that stands in it
        [plan_id] = parts.plans
        maps[plan_id] = map_facts(table, plan_id, to_archive=to_archive)
    else:
        for plan_id, rows in parts.plans.items():
            maps[plan_id] = map_facts(table.take(rows), plan_id, to_archive=to_archive)
        left = len(parts.unplaced)
        rest = fingerprint(table.take(parts.unplaced)) if left and to_archive else ""
    faults = (*table.faults, *parts.faults)
    return Reading(kind, _MEDIA_TYPES[kind], None, maps, left, rest, faults)
