"""Reads every file once and keeps only the few plain facts that placing and recording need."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from planarkiv.intake.document_type import Proposal, propose
from planarkiv.intake.map_facts import MapFacts
from planarkiv.intake.memory import Memory
from planarkiv.intake.sources import SourceFile
from planarkiv.model.faults import Fault
from planarkiv.model.geometry import OUTLINE_TYPES
from planarkiv.model.naming import Naming
from planarkiv.model.planid import PlanId
from planarkiv.readers import MAP_SUFFIXES, Format

TEXT_KEPT = 3000
"""Characters of a document's text kept for suggestions."""

WORDS_KEPT = 160
"""Characters shown in the arbeidsliste so that a person knows the document again."""

_UNREAD: Mapping[str, object] = {"ulest": True}

_SIDES = {
    ".shp": (".shx", ".dbf", ".prj", ".cpg", ".sbn", ".sbx", ".qix", ".qpj", ".shp.xml", ".fix"),
    ".tab": (".dat", ".map", ".id", ".ind"),
    ".mif": (".mid",),
}
"""Vector formats of several files: the ending of the main one, and of those beside it."""

_SHAPEFILE = ".shp"
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
    """Files that make one document together: a raster and its world file, a shapefile set, a file geodatabase.

    They belong together by folder and name in the source, wherever their bytes lie now. Every file is in one group.
    """
    listed = list(files)
    folders: dict[str, list[int]] = {}
    for at, file in enumerate(listed):
        # files given one by one have no folder in common unless they lie in one
        folders.setdefault(file.folder or str(file.path.parent), []).append(at)
    main_of: dict[int, int] = {}
    for siblings in folders.values():
        main_of.update(_mains([listed[at] for at in siblings], siblings))
    gathered: dict[int, list[SourceFile]] = {at: [file] for at, file in enumerate(listed) if at not in main_of}
    for side in sorted(main_of):
        gathered[_root(side, main_of)].append(listed[side])
    return [tuple(group) for group in gathered.values()]


def _mains(files: Sequence[SourceFile], numbers: Sequence[int]) -> dict[int, int]:
    """The number of each side file of one folder, and the number of the file it belongs to."""
    from planarkiv.readers.raster.side_files import folded

    if files[0].folders and files[0].folders[-1].lower().endswith(".gdb"):
        return dict.fromkeys(numbers[1:], numbers[0])
    by_name: dict[str, list[int]] = {}
    for number, file in zip(numbers, files, strict=True):
        by_name.setdefault(folded(file.name), []).append(number)
    main_of: dict[int, int] = {}
    for number, file in zip(numbers, files, strict=True):
        for side in (side for name in sorted(_side_names(file.name)) for side in by_name.get(name, ())):
            # a side file may have its own (tif - tab - dat), but no file is in the end a side file of itself
            if side not in main_of and _root(number, main_of) != side:
                main_of[side] = number
    main_of.update(_of_one_map(files, numbers))
    return main_of


def _of_one_map(files: Sequence[SourceFile], numbers: Sequence[int]) -> dict[int, int]:
    """Shapefiles of a folder that are a layer each of one map, by their names: they belong to that of the outline.

    A Shapefile holds one kind of geometry, so a plan is always several.
    """
    types = {
        number: otype
        for number, file in zip(numbers, files, strict=True)
        if file.name.lower().endswith(_SHAPEFILE) and (otype := Naming().object_type(file.name[: -len(_SHAPEFILE)]))
    }
    main = next((number for number, otype in types.items() if otype in OUTLINE_TYPES), None)
    return {} if main is None else dict.fromkeys(types.keys() - {main}, main)


def _root(number: int, main_of: Mapping[int, int]) -> int:
    while number in main_of:
        number = main_of[number]
    return number


def _side_names(name: str) -> Collection[str]:
    """The folded names that side files of ``name`` may have."""
    from planarkiv.readers.raster.side_files import folded, format_of, side_names

    if format_of(name):
        return side_names(name)
    path = Path(folded(name))
    return [path.stem + ending for ending in _SIDES.get(path.suffix, ())]


def survey(files: tuple[SourceFile, ...], memory: Memory) -> Survey:
    """Reads one group of files, or remembers it. Raises OSError when the main file cannot be read at all."""
    main = files[0]
    digests = tuple(memory.digest(file) for file in files)
    reading = memory.reading(files, digests)
    document = reading.document
    pages = document.pages if document else ()
    text = " ".join(pages)
    return Survey(
        files,
        digests,
        reading.format,
        reading.media_type,
        facts=document.facts if document else _UNREAD if reading.format is Format.UNREAD else {},
        maps=reading.maps,
        unplaced_objects=reading.unplaced_objects,
        rest=reading.rest,
        proposals=propose(main.name, main.folders, pages, document) if document else (),
        text=text[:TEXT_KEPT],
        text_ids=tuple(dict.fromkeys((m[1], m[2]) for m in _ID_WITH_NUMBER.finditer(text))),
        faults=reading.faults,
    )


def is_map(found: Survey) -> bool:
    """True for vector maps, read or not: they are kept in ``kart/``."""
    return found.format.is_map or Path(found.main.name).suffix.lower() in MAP_SUFFIXES
