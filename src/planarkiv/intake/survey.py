"""Reads every file once and keeps only the few plain facts that placing and recording need."""

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from planarkiv.intake.document_type import Proposal, propose
from planarkiv.intake.map_facts import MapFacts
from planarkiv.intake.sources import SourceFile
from planarkiv.model.faults import Fault
from planarkiv.model.planid import PlanId
from planarkiv.readers import MAP_SUFFIXES, Format, detect

TEXT_KEPT = 3000
"""Characters of a document's text kept for suggestions."""

WORDS_KEPT = 160
"""Characters shown in the arbeidsliste so that a person knows the document again."""

_CHUNK = 1 << 20

RASTER_SIDES = (".tfw", ".tifw", ".tiffw", ".jgw", ".jpgw", ".jpegw", ".pgw", ".pngw", ".wld", ".prj", ".aux.xml")
SHAPE_SIDES = (".shx", ".dbf", ".prj", ".cpg", ".sbn", ".sbx", ".qix", ".qpj", ".shp.xml", ".fix")
_SIDES = {
    **dict.fromkeys((".tif", ".tiff", ".jpg", ".jpeg", ".png"), RASTER_SIDES),
    ".shp": SHAPE_SIDES,
    ".tab": (".dat", ".map", ".id", ".ind"),
    ".mif": (".mid",),
}

_ID_WITH_NUMBER = re.compile(r"(?<![0-9A-Za-z])([0-9]{4}) ?[-_/ –] ?(\w(?:[\w./-]{0,14}\w)?)")


@dataclass(frozen=True, slots=True)
class Survey:
    """What one document or map is: a main file and the side files that belong to it (world file, .prj, .dbf).

    ``digests`` are sha512 in the order of ``files``. ``maps`` has the facts of each plan's part of a map file, under
    None the part that has no id; ``unplaced_objects`` are objects of a many-plan file that belong to none of its plans,
    and ``rest`` is their fingerprint.
    ``text_ids`` are what the text writes as kommunenummer and planidentifikasjon together.
    """

    files: tuple[SourceFile, ...]
    digests: tuple[str, ...]
    format: Format
    media_type: str
    facts: Mapping[str, object] = field(default_factory=dict)
    maps: Mapping[PlanId | None, MapFacts] = field(default_factory=dict)
    unplaced_objects: int = 0
    rest: str = ""
    proposals: tuple[Proposal, ...] = ()
    text: str = ""
    text_ids: tuple[tuple[str, str], ...] = ()
    faults: tuple[Fault, ...] = ()

    @property
    def main(self) -> SourceFile:
        """The file that the others belong to."""
        return self.files[0]

    @property
    def digest(self) -> str:
        """sha512 of the main file."""
        return self.digests[0]

    @property
    def map_ids(self) -> tuple[PlanId, ...]:
        """The arealplan-IDs written in the map."""
        return tuple(plan_id for plan_id in self.maps if plan_id is not None)

    @property
    def words(self) -> str:
        """The first words of the document."""
        return self.text[:WORDS_KEPT]


def groups(files: Iterable[SourceFile]) -> list[tuple[SourceFile, ...]]:
    """Files that make one document together: a raster and its world file, a shapefile set, a file geodatabase."""
    by_source: dict[str, SourceFile] = {file.source: file for file in files}
    by_lower = {source.lower(): source for source in by_source}
    side_of: dict[str, str] = {}
    for source in by_source:
        stem, suffix = _split(source)
        for ending in _SIDES.get(suffix, ()):
            for candidate in (stem + ending, source.lower() + ending):
                side = by_lower.get(candidate.lower())
                if side is not None and side != source:
                    side_of.setdefault(side, source)
    geodatabases: dict[str, str] = {}
    for source in by_source:
        if found := re.match(r"(.+?\.gdb)/", source, re.IGNORECASE):
            side_of_first = geodatabases.setdefault(found[1], source)
            if side_of_first != source:
                side_of[source] = side_of_first
    sides: dict[str, list[SourceFile]] = {}
    for side, main in side_of.items():
        sides.setdefault(main, []).append(by_source[side])
    return [(file, *sides.get(source, ())) for source, file in by_source.items() if source not in side_of]


def digest_of(path: Path) -> str:
    """sha512 of a file as lower-case hex. Raises OSError."""
    digest = hashlib.sha512()
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def survey(files: tuple[SourceFile, ...]) -> Survey:
    """Reads one group of files. Raises OSError when the main file cannot be read at all."""
    main = files[0]
    digests = tuple(digest_of(file.path) for file in files)
    kind = detect(main.path, main.name)
    return _READ[kind](files, digests)


def _map(files: tuple[SourceFile, ...], digests: tuple[str, ...]) -> Survey:
    from planarkiv.intake.map_facts import map_facts
    from planarkiv.intake.split import split
    from planarkiv.model.fingerprint import fingerprint
    from planarkiv.readers import sosi

    table = sosi.read(files[0].path)
    parts = split(table)
    maps: dict[PlanId | None, MapFacts] = {}
    rest = ""
    if not parts.plans:
        maps[None] = map_facts(table, None)
    elif len(parts.plans) == 1:
        [plan_id] = parts.plans
        maps[plan_id] = map_facts(table, plan_id)
    else:
        maps.update({plan_id: map_facts(table.take(rows), plan_id) for plan_id, rows in parts.plans.items()})
        rest = fingerprint(table.take(parts.unplaced)) if len(parts.unplaced) else ""
    return Survey(
        files,
        digests,
        Format.SOSI,
        "text/vnd.sosi",
        maps=maps,
        unplaced_objects=len(parts.unplaced) if len(parts.plans) > 1 else 0,
        rest=rest,
        faults=tuple(table.faults),
    )


def _document(kind: Format) -> Callable[[tuple[SourceFile, ...], tuple[str, ...]], Survey]:
    def read(files: tuple[SourceFile, ...], digests: tuple[str, ...]) -> Survey:
        from importlib import import_module

        main = files[0]
        found = import_module(f"planarkiv.readers.{kind.value}").read(main.path)
        text = " ".join(found.pages)
        return Survey(
            files,
            digests,
            kind,
            found.media_type,
            facts=found.facts,
            proposals=propose(main.name, main.folders, found.pages, found),
            text=text[:TEXT_KEPT],
            text_ids=tuple(dict.fromkeys((m[1], m[2]) for m in _ID_WITH_NUMBER.finditer(text))),
            faults=found.faults,
        )

    return read


def _register(files: tuple[SourceFile, ...], digests: tuple[str, ...]) -> Survey:
    return Survey(files, digests, Format.PLANOVERSIKT, "application/vnd.planoversikt")


def _unread(files: tuple[SourceFile, ...], digests: tuple[str, ...]) -> Survey:
    return Survey(files, digests, Format.UNREAD, "application/octet-stream", facts={"ulest": True})


_READ: Mapping[Format, Callable[[tuple[SourceFile, ...], tuple[str, ...]], Survey]] = {
    Format.SOSI: _map,
    Format.PLANOVERSIKT: _register,
    Format.UNREAD: _unread,
    **{kind: _document(kind) for kind in (Format.PDF, Format.RASTER, Format.CAD, Format.OFFICE)},
}


def is_map(found: Survey) -> bool:
    """True for vector maps, read or not: they are kept in ``kart/``."""
    suffix = Path(found.main.name).suffix.lower()
    return (
        found.format is Format.SOSI
        or suffix in MAP_SUFFIXES
        or any(f.lower().endswith(".gdb") for f in found.main.folders)
    )


def _split(source: str) -> tuple[str, str]:
    dot = source.rfind(".")
    return (source, "") if dot <= source.rfind("/") else (source[:dot], source[dot:].lower())
