"""A planoversikt as it was read: rows, documents and lists by arealplan-ID, every value with its cell."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from planarkiv.language import later
from planarkiv.model.dates import PartialDate
from planarkiv.model.faults import Fault
from planarkiv.model.planid import PlanId
from planarkiv.model.record import Access, Entry, LegalForce, Sourced

DOCUMENT_TYPES: Mapping[str, str] = {
    "GEOREFPLAN": later("Georeferert plankart"),
    "ILLUST": later("Illustrasjon"),
    "INNSIGELSE": later("Innsigelse"),
    "JURILLUST": later("Juridisk bindende illustrasjon"),
    "KART": later("Kart"),
    "KLAGE": later("Klage"),
    "KONSUTR": later("Konsekvensutredning"),
    "KORR": later("Korrespondanse"),
    "KUNNGJ": later("Kunngjøring"),
    "PLANBESKR": later("Planbeskrivelse"),
    "PLANBEST": later("Planbestemmelser"),
    "PLANKART": later("Plankart"),
    "PLANPROG": later("Planprogram"),
    "RAPPORT": later("Rapport"),
    "ROS-ANALYSE": later("ROS-analyse"),
    "SAKSFRAMLEGG": later("Saksframlegg"),
    "TEGNFKL": later("Tegnforklaring"),
    "UTREDNING": later("Utredning"),
    "UTTALELSE": later("Uttalelse"),
    "VEDTAK": later("Vedtak"),
}
"""The 20 document types of Fiks Plan v2 (``dokumenttype``), code to label."""


_BETWEEN, _IS = " | ", " = "


def values_text(values: Mapping[str, str]) -> str:
    """Values by name in one cell: ``vertikalnivaa = 2 | plannavn = Lia``."""
    return _BETWEEN.join(f"{name}{_IS}{value}" for name, value in values.items())


def values_in(text: str) -> Mapping[str, str]:
    """What ``values_text`` wrote."""
    parts = (part.partition(_IS) for part in text.split(_BETWEEN))
    return {name: value for name, sign, value in parts if sign}


@dataclass(frozen=True, slots=True)
class FileReference:
    """What a cell names: a file, a relative path, a folder or an address, as it is written.

    ``document_type`` is the type the column's heading or the row states, or None.
    """

    text: str
    document_type: str | None
    source: str


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One row of the sheet *Planer*.

    ``plan_id`` is None when the row has no planid, or no kommunenummer is known for it; ``planid_text`` is the
    planidentifikasjon as text, empty when missing. ``fields`` are names of ``model.record.FIELDS``. ``extra`` holds
    what no field could take, by heading: unknown columns, a text that was read as a code, a date that is none.
    ``place`` is the cell of the planid (``Planer!A12``), or ``linje 12`` in a text file.
    """

    plan_id: PlanId | None
    planid_text: str
    fields: Mapping[str, Sourced]
    files: tuple[FileReference, ...]
    place: str
    extra: Mapping[str, Sourced] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One row of the sheet *Dokumenter*; None where the row says nothing. ``extra`` and ``place`` as in RegisterRow."""

    plan_id: PlanId | None
    planid_text: str
    title: str
    type: str | None
    date: PartialDate | None
    case_number: str | None
    current: bool | None
    legal_force: LegalForce | None
    access: Access | None
    access_basis: str | None
    files: tuple[FileReference, ...]
    place: str
    extra: Mapping[str, Sourced] = field(default_factory=dict)


class ListRow(NamedTuple):
    """One row of a list sheet: the plan it belongs to, and the entry (columns without a name keep their heading)."""

    plan_id: PlanId | None
    planid_text: str
    entry: Entry


@dataclass(frozen=True, slots=True)
class RegisterTable:
    """All that one planoversikt says. ``lists`` has keys of ``model.record.LISTS``; ``source`` is the file name.

    ``columns_unknown`` are headings not understood (``Planer!K3 Arkivboks``); their values stand in ``extra``.
    """

    source: str
    rows: tuple[RegisterRow, ...] = ()
    documents: tuple[DocumentRow, ...] = ()
    lists: Mapping[str, tuple[ListRow, ...]] = field(default_factory=dict)
    columns_unknown: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()
