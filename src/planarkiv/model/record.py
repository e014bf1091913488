"""The register record of one plan. Field names follow Fiks Plan / Plan 5.0 in ASCII; every value has its source."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from planarkiv.model.dates import PartialDate
from planarkiv.model.planid import PlanId

RECORD_VERSION = 1

TEXT_FIELDS = (
    "plannavn",
    "plantype",
    "planstatus",
    "lovreferanse",
    "lovreferanseBeskrivelse",
    "planbestemmelse",
    "forslagsstillerType",
    "saksnummer",
    "vertikalnivaa",
    "opprinneligPlanId",
    "opprinneligAdministrativEnhet",
    "link",
    "informasjon",
)
DATE_FIELDS = (
    "vedtaksdato",
    "ikrafttredelsesdato",
    "kunngjoeringsdato",
    "gjennomfoeringsfrist",
    "plandokumentasjonOppdatert",
)
FIELDS = TEXT_FIELDS + DATE_FIELDS
"""Fields of the register record, in the order they are written."""


@dataclass(frozen=True, slots=True)
class Sourced:
    """A value and where it stands: ``planoversikt.xlsx!Planer!F12``, ``kart.sos:213``, ``best.pdf side 1``."""

    value: str | PartialDate
    source: str


class Rank(IntEnum):
    """Whose word goes first; the lower the more trusted."""

    REGISTER = 0
    MAP = 1
    DOCUMENT = 2


def rank(source: str) -> Rank:
    """Who says it, from the form of the source: a cell or a register line, a page, or a line of a map."""
    if re.search(r" side [0-9]+$", source):
        return Rank.DOCUMENT
    register = re.search(r"![^!/]+![A-Z]+[0-9]+$|\.(?:csv|txt|tsv):[0-9]+$", source, re.IGNORECASE)
    return Rank.REGISTER if register else Rank.MAP


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """Two sources disagree: the kept value by precedence (register, map, document), and the other."""

    field: str
    kept: Sourced
    lost: Sourced


@dataclass(frozen=True, slots=True)
class EarlierId:
    """An arealplan-ID the plan had before, and when it stopped having it."""

    arealplan_id: PlanId
    until: PartialDate


class LegalForce(StrEnum):
    """rettsvirkning of a document."""

    ORIGINAL = "original"
    DIGITAL = "digital representasjon"
    COPY = "kopi"
    UNKNOWN = "ukjent"


class Access(StrEnum):
    """tilgang to a document."""

    PUBLIC = "offentlig"
    RESTRICTED = "skjermet"


@dataclass(frozen=True, slots=True)
class ArchivedFile:
    """One file of the plan.

    ``path`` is the logical path in the object (``dokumenter/best.pdf``), ``name`` the file's own name when it came,
    ``source`` where it came from (relative to the source folder, zip members after ``!``), ``sha512`` lower-case hex,
    ``size`` in bytes, ``placed_by`` the reason it lies in this plan, ``facts`` what the reader found
    (pages, dpi, georeference ...; plain JSON values).
    """

    path: str
    name: str
    source: str
    sha512: str
    size: int
    media_type: str
    placed_by: str
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Document:
    """A document of the plan: one or more files; several documents may name the same file.

    ``type`` is one of the 20 Fiks document types, or None: a finding, never a guess; ``type_reason`` says why.
    """

    title: str
    type: str | None
    type_reason: str
    files: tuple[str, ...]
    date: PartialDate | None = None
    case_number: str | None = None
    current: bool | None = None
    legal_force: LegalForce = LegalForce.UNKNOWN
    access: Access = Access.PUBLIC
    access_basis: str | None = None


@dataclass(frozen=True, slots=True)
class PlanMap:
    """A vector map of the plan: a file that came in, or our part of a delivery.

    ``fingerprint`` is that of the content (model.fingerprint); ``vertikalnivaa`` and ``planstatus`` are the distinct
    values on its outlines; ``delivery`` is the sha512 of the delivery this is a part of; ``epsg`` as declared;
    ``bbox`` is (min E, min N, max E, max N) in metres. ``fields`` is what its outlines say of the register fields.
    ``sides`` are the files that belong to it (the tables of a shapefile, the rest of a file geodatabase).
    """

    file: str
    format: str
    fingerprint: str
    vertikalnivaa: tuple[str, ...]
    planstatus: tuple[str, ...]
    objects: int
    epsg: int | None
    bbox: tuple[float, float, float, float] | None
    delivery: str | None = None
    faults: Mapping[str, int] = field(default_factory=dict)
    fields: Mapping[str, tuple[Sourced, ...]] = field(default_factory=dict)
    sides: tuple[str, ...] = ()


Entry = Mapping[str, Sourced]
"""A row of a list: field name to value."""

LISTS = (
    "planbehandlinger",
    "dispensasjoner",
    "midlertidigeForbud",
    "endringer",
    "planrelasjoner",
    "klagerOgInnsigelser",
)
"""The lists of a record, one per sheet of the planoversikt beside *Planer* and *Dokumenter*."""


@dataclass(frozen=True, slots=True)
class PlanRecord:
    """All that the archive says of one plan: the content of ``plan.json``."""

    arealplan_id: PlanId
    fields: Mapping[str, Sourced] = field(default_factory=dict)
    earlier_ids: tuple[EarlierId, ...] = ()
    discrepancies: tuple[Discrepancy, ...] = ()
    files: tuple[ArchivedFile, ...] = ()
    documents: tuple[Document, ...] = ()
    maps: tuple[PlanMap, ...] = ()
    lists: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict)
    extra: Mapping[str, Sourced] = field(default_factory=dict)
    """Register columns that no field takes, by heading: nothing that came in is dropped."""
    history: tuple[Mapping[str, str], ...] = ()
    """What was removed from the archive, renumbered or moved: plain text values, oldest first."""

    def text(self, name: str) -> str:
        """The value of one field as text; empty when it is not known."""
        sourced = self.fields.get(name)
        return "" if sourced is None else str(sourced.value)

    @property
    def ids(self) -> tuple[PlanId, ...]:
        """Today's arealplan-ID first, then the earlier ones."""
        return (self.arealplan_id, *(earlier.arealplan_id for earlier in self.earlier_ids))
