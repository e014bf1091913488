"""What rules look at: a received file, a package, a map file, a plan's map, its files, documents, a plan, what it
says in several places, and all plans together.

Plain data: whoever reads an archive or a submission fills these in, and no rule opens a file or asks the clock.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from planarkiv.model.archival import ArchivalVerdict
from planarkiv.model.dates import PartialDate
from planarkiv.model.faults import Fault
from planarkiv.model.footprint import Footprint
from planarkiv.model.in_force import by_status
from planarkiv.model.ladder import Missing, Standing
from planarkiv.model.planid import PlanId
from planarkiv.model.record import ArchivedFile, Document, PlanRecord

if TYPE_CHECKING:
    from planarkiv.model.features import FeatureTable

NEW_FROM = "2012"
"""Plans decided from this year on are of the present standard (SOSI 4.5, December 2011)."""


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose plans these are.

    ``numbers`` are the administrative units that planarkiv.toml names (empty for a submission); ``epsg`` is the
    coordinate system it names, or None; ``boundary`` is the municipality as WKB polygons in EPSG:4326 (east, north),
    or None.
    """

    numbers: tuple[str, ...] = ()
    epsg: int | None = None
    boundary: bytes | None = None


@dataclass(frozen=True, slots=True)
class Phase:
    """Where a plan stands, as far as it is known: the codes of planstatus and lovreferanse, and vedtaksdato."""

    status: str = ""
    law: str = ""
    decided: PartialDate | None = None

    @property
    def is_proposal(self) -> bool:
        """Not decided yet: planinitiativ, planlegging igangsatt, planforslag."""
        return self.status in ("0", "1", "2")

    @property
    def is_old(self) -> bool:
        """Decided by an older act, or before 2012: what its map lacks was often never asked for."""
        if self.is_proposal:
            return False
        return self.law in ("1", "2", "3", "4", "5") or self.decided_before(NEW_FROM)

    def decided_before(self, day: str) -> bool:
        """Whether the known vedtaksdato lies before ``day`` (ISO, any precision) by the precision of both."""
        if self.decided is None or not self.decided.known:
            return False
        shared = min(len(day), len(self.decided.text))
        return self.decided.text[:shared] < day[:shared]


@dataclass(frozen=True, slots=True)
class ReceivedFile:
    """A file of a submission as it came.

    ``name`` is the path from and with the given folder; ``reader`` the kind of reader it wants (`readers.Format`), or
    empty when it could not be opened; ``refused`` says why it was not taken in, in the chosen language; ``plans`` are
    the plans it was placed in; ``unplaced`` says why it found none. ``is_side``: it belongs to another file, which is
    told of in its place (a world file, a table of a shapefile). ``faults`` are what its reader saw.
    """

    name: str
    reader: str = ""
    size: int = 0
    refused: str = ""
    plans: tuple[PlanId, ...] = ()
    unplaced: str = ""
    is_register: bool = False
    is_map: bool = False
    is_side: bool = False
    faults: tuple[Fault, ...] = ()


@dataclass(slots=True)
class MapFile:
    """A whole map file. ``data`` is its bytes; ``broken`` are rows whose geometry earlier rules found broken.

    ``schema`` is what is wrong with a GML file by its XML schema; None where the user gave no schemas.
    """

    name: str
    table: FeatureTable
    data: bytes
    phase: Phase = Phase()
    broken: set[int] = field(default_factory=set)
    schema: tuple[Fault, ...] | None = None


@dataclass(slots=True)
class PlanMap:
    """One plan's objects in one map file; ``broken`` as above.

    ``ids`` are the arealplan-IDs the plan has and had, today's first; none where the file names no plan.
    """

    name: str
    table: FeatureTable
    ids: tuple[PlanId, ...] = ()
    owner: Owner = Owner()
    phase: Phase = Phase()
    broken: set[int] = field(default_factory=set)

    @property
    def plan_id(self) -> PlanId | None:
        """The arealplan-ID the plan has today."""
        return self.ids[0] if self.ids else None


@dataclass(frozen=True, slots=True)
class Found:
    """What lies in the archive where a file of a plan should be: its size and sha512."""

    size: int
    sha512: str


@dataclass(frozen=True, slots=True)
class PlanFile:
    """A file of a plan. ``found`` is None where it is gone; ``stored`` is False in a submission, where nothing was
    written down before. ``faults`` are what its reader saw, as far as they are known."""

    name: str
    file: ArchivedFile
    found: Found | None
    stored: bool = True
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True)
class ArchivalPdf:
    """A PDF of a plan that says it is PDF/A: what it claims (``2B``), and what came out when that was checked.

    ``phase`` is where the plan stands.
    """

    name: str
    claim: str
    verdict: ArchivalVerdict
    phase: Phase = Phase()


@dataclass(frozen=True, slots=True)
class PlanDocument:
    """A document of a plan and its files (the first is the main one); ``name`` is that of the first file."""

    name: str
    document: Document
    files: tuple[ArchivedFile, ...]


@dataclass(frozen=True, slots=True)
class Requirement:
    """The nivå a profile asks of a plan, and how it came to that: ``reason`` is a profile's own words for asking less
    than the ``usual`` nivå, or empty."""

    level: int | None
    reason: str = ""
    usual: int | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """One plan: its record, the nivå it has, and the nivå that is asked of it.

    ``names`` gives the name in reports of each file by its path in the record.
    """

    record: PlanRecord
    standing: Standing
    required: Requirement
    owner: Owner = Owner()
    names: Mapping[str, str] = field(default_factory=dict)

    @property
    def phase(self) -> Phase:
        """Where the plan stands by its record."""
        decided = self.record.fields.get("vedtaksdato")
        date = decided.value if decided and isinstance(decided.value, PartialDate) else None
        return Phase(self.record.text("planstatus"), self.record.text("lovreferanse"), date)

    @property
    def in_force(self) -> bool:
        """Whether planstatus says that it is in force."""
        return by_status(self.record.text("planstatus"))


@dataclass(frozen=True, slots=True)
class Relation:
    """A planrelasjon as a record tells it: planforhold code, the direction as written, the other plan as written."""

    kind: str
    direction: str
    other: str


@dataclass(frozen=True, slots=True)
class PlanSummary:
    """What rules on all plans together, and the status, need of one plan: small enough to keep for every plan."""

    plan: str
    ids: tuple[str, ...]
    name: str
    status: str
    level: int | None
    missing: tuple[Missing, ...]
    required: int | None
    required_reason: str
    registered: bool
    relations: tuple[Relation, ...] = ()
    proceedings: tuple[str, ...] = ()
    has_end_document: bool = False
    plantype: str = ""
    footprints: tuple[Footprint, ...] = ()


@dataclass(frozen=True, slots=True)
class Collection:
    """All plans of one archive or submission.

    ``unplaced`` are files that wait for a plan; ``interrupted`` what writers that were killed left in
    ``.arbeid/``; ``damaged`` plans that cannot be read, each with the reason.
    """

    name: str
    is_archive: bool
    plans: tuple[PlanSummary, ...]
    unplaced: tuple[str, ...] = ()
    interrupted: tuple[str, ...] = ()
    damaged: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Package:
    """A package that plans are handed over in: ``kind`` is BagIt, E-ARK or OCFL.

    Each fault has in its values the number of the requirement (``krav``), whether that says must or should
    (``styrke``), and the file it is in (``fil``, from the root of the package; empty for the package as such).
    """

    name: str
    kind: str
    faults: tuple[Fault, ...] = ()


class MapName(NamedTuple):
    """A name that objects of a map have: a feltnavn, a hensynssone's or a bestemmelsesområde's.

    ``kind`` is a `NameKind`; ``code`` that of its arealformål or its hensyn, or empty; ``line`` where it stands first;
    ``area`` all its objects together in m², or None where one of them could not be put together.
    """

    kind: str
    name: str
    code: str
    line: int
    area: float | None


class MapContents(NamedTuple):
    """What one map has that documents speak of. Light to send: tuples of plain values.

    ``unnamed`` are codes of fields and zones without a name (``kind``, code). ``levels`` are the vertikalnivå of the
    outlines, ``plan_names`` what they say of plannavn, ``area`` the outlines together in m² (None: not put together),
    ``extent`` their width and height in metres.
    """

    file: str
    names: tuple[MapName, ...] = ()
    unnamed: tuple[tuple[str, str], ...] = ()
    levels: tuple[str, ...] = ()
    plan_names: tuple[str, ...] = ()
    area: float | None = None
    extent: tuple[float, float] | None = None

    @classmethod
    def from_plain(cls, values: Sequence[Any]) -> MapContents:
        """What JSON made lists of."""
        file, names, unnamed, levels, plan_names, area, extent = values
        return cls(
            file,
            tuple(MapName(*each) for each in names),
            tuple((kind, code) for kind, code in unnamed),
            tuple(levels),
            tuple(plan_names),
            area,
            None if extent is None else (extent[0], extent[1]),
        )


@dataclass(frozen=True, slots=True)
class DocumentText:
    """The words of a file of a document that holds today: ``pages`` are empty where it has none that can be read.

    ``type`` is PLANBEST or PLANKART; ``sizes`` are width and height of its pages in mm, each once; ``count`` is how
    many pages it has.
    """

    file: str
    type: str
    pages: tuple[str, ...]
    sizes: tuple[tuple[float, float], ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True)
class PlanContents:
    """What the register, the maps and the documents of one plan say of it, side by side."""

    record: PlanRecord
    phase: Phase
    maps: tuple[MapContents, ...] = ()
    texts: tuple[DocumentText, ...] = ()

    def texts_of(self, kind: str) -> tuple[DocumentText, ...]:
        """The texts of one document type."""
        return tuple(text for text in self.texts if text.type == kind)


Subject = (
    ReceivedFile
    | Package
    | MapFile
    | PlanMap
    | PlanFile
    | ArchivalPdf
    | PlanDocument
    | Plan
    | PlanContents
    | Collection
)
SUBJECTS: tuple[type[Subject], ...] = (
    ReceivedFile,
    Package,
    MapFile,
    PlanMap,
    PlanFile,
    PlanDocument,
    Plan,
    PlanContents,
    ArchivalPdf,
    Collection,
)
"""In the order they are judged."""
