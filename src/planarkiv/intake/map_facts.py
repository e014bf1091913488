"""The few plain facts of one plan's map that placing, the register record and the arbeidsliste need."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

import numpy as np
from numpy.typing import NDArray

from planarkiv.intake.split import ID_PATHS
from planarkiv.model.features import FeatureTable
from planarkiv.model.fingerprint import fingerprint
from planarkiv.model.geometry import OUTLINE_TYPES
from planarkiv.model.planid import PlanId

_FIELD_OF = {
    "plannavn": "PLANNAVN",
    "plantype": "PLANTYPE",
    "planstatus": "PLANSTAT",
    "lovreferanse": "LOVREFERANSE",
    "lovreferanseBeskrivelse": "LOVREFBESKRIVELSE",
    "planbestemmelse": "PLANBEST",
    "forslagsstillerType": "FORSLAGSSTILLERTYPE",
    "vertikalnivaa": "VERTNIV",
    "opprinneligPlanId": "OPPRINNELIGPLANID",
    "opprinneligAdministrativEnhet": "OPPRINNELIGADMINISTRATIVENHET",
    "link": "LINK",
    "informasjon": "INFORMASJON",
    "vedtaksdato": "VEDTAKENDELIGPLANDATO",
    "ikrafttredelsesdato": "IKRAFT",
    "kunngjoeringsdato": "KUNNGJØRINGSDATO",
    "gjennomfoeringsfrist": "GJENNOMFØRINGSFRIST",
}
"""SOSI name of each register field on an outline."""


@dataclass(frozen=True, slots=True)
class MapFacts:
    """Facts of one plan's part of a map file.

    ``fields`` has for each register field the distinct values on the outlines as written, each with the first line it
    stands on. ``bbox`` is (min E, min N, max E, max N) in metres of the points that are there. ``line`` is where the
    id first stands, or the first object. ``faults`` counts by kind.
    """

    plan_id: PlanId | None
    fields: Mapping[str, tuple[tuple[str, int], ...]]
    vertikalnivaa: tuple[str, ...]
    planstatus: tuple[str, ...]
    fingerprint: str
    objects: int
    epsg: int | None
    bbox: tuple[float, float, float, float] | None
    faults: Mapping[str, int]
    line: int


def map_facts(table: FeatureTable, plan_id: PlanId | None, *, to_archive: bool = True) -> MapFacts:
    """The facts of ``table``, which is a whole file or ``table.take(rows)`` of one plan; the fingerprint only where it
    goes ``to_archive``."""
    fields = _fields(table, outline_rows(table))
    return MapFacts(
        plan_id=plan_id,
        fields=fields,
        vertikalnivaa=_codes(fields.get("vertikalnivaa", ())),
        planstatus=_codes(fields.get("planstatus", ())),
        fingerprint=fingerprint(table) if to_archive else "",
        objects=len(table),
        epsg=table.head.epsg,
        bbox=bounding_box(table),
        faults=dict(sorted(table.fault_totals.items())),
        line=_first_line(table, plan_id),
    )


def outline_facts(table: FeatureTable, rows: Sequence[int] | NDArray[np.int32], plan_id: PlanId) -> MapFacts:
    """What the outlines ``rows`` of one plan say, in a table of the outlines of many, without geometry."""
    fields = _fields(table, np.array(rows, np.int32))
    return MapFacts(
        plan_id=plan_id,
        fields=fields,
        vertikalnivaa=_codes(fields.get("vertikalnivaa", ())),
        planstatus=_codes(fields.get("planstatus", ())),
        fingerprint="",
        objects=len(rows),
        epsg=table.head.epsg,
        bbox=None,
        faults={},
        line=int(table.line[rows[0]]) if len(rows) else 1,
    )


def _fields(table: FeatureTable, outlines: NDArray[np.int32]) -> Mapping[str, tuple[tuple[str, int], ...]]:
    found = {}
    for field, name in _FIELD_OF.items():
        if values := tuple(_values(table, name, outlines)):
            found[field] = values
    return found


def outline_rows(table: FeatureTable) -> NDArray[np.int32]:
    """Rows of the objects that carry the register attributes of the plan: its outlines, and in proposals of SOSI Plan 5
    an object of its own."""
    rows = np.concatenate([table.rows_of(otype) for otype in (*OUTLINE_TYPES, "Arealplan")])
    return np.sort(rows).astype(np.int32)


def bounding_box(table: FeatureTable) -> tuple[float, float, float, float] | None:
    """(min E, min N, max E, max N) in metres of all points; None when there is no point."""
    if not len(table.xy):
        return None
    low, high = table.xy.min(axis=0).tolist(), table.xy.max(axis=0).tolist()
    unit = Decimal(repr(table.head.unit))
    origin = [Decimal(repr(value)) for value in table.head.origin]
    south, west = (float(start + unit * value) for start, value in zip(origin, low, strict=True))
    north, east = (float(start + unit * value) for start, value in zip(origin, high, strict=True))
    return west, south, east, north


def _values(table: FeatureTable, name: str, outlines: NDArray[np.int32]) -> Iterable[tuple[str, int]]:
    """Distinct non-empty values on the outlines, in file order, each with its first line."""
    column = table.columns.get(name)
    if column is None:
        return ()
    # most plans have one outline, and a city's table those of hundreds
    first, last = np.searchsorted(column.rows, outlines), np.searchsorted(column.rows, outlines, "right")
    entries = [at for start, stop in zip(first.tolist(), last.tolist(), strict=True) for at in range(start, stop)]
    found: dict[str, int] = {}
    for code, row in zip(column.codes[entries].tolist(), column.rows[entries].tolist(), strict=True):
        value = column.values[code].strip()
        if value not in found and value not in ("", "*"):
            found[value] = int(table.line[row])
    return found.items()


def _codes(values: Iterable[tuple[str, int]]) -> tuple[str, ...]:
    return tuple(sorted({value for value, _ in values}))


def _first_line(table: FeatureTable, plan_id: PlanId | None) -> int:
    if not len(table):
        return 1
    if plan_id is not None:
        for path in ID_PATHS:
            if (column := table.columns.get(path)) is None:
                continue
            wanted = [code for code, value in enumerate(column.values) if value.strip() == plan_id.planid]
            if len(rows := column.rows[np.isin(column.codes, wanted)]):
                return int(table.line[rows[0]])
    return int(table.line[0])
