"""Divides a map file into one part per arealplan-ID: by the ids, then by the outlines, then by the references."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.intake.outlines import place_by_outline
from planarkiv.model.faults import Fault
from planarkiv.model.features import Column, FeatureTable
from planarkiv.model.part import FLATE, referred_rows
from planarkiv.model.planid import PlanId
from planarkiv.model.rings import is_curve

Rows = NDArray[np.int32]
"""Row numbers of a table, sorted."""

_UNIT_NAMES = ("KOMM", "FYLKESNR", "LANDKODE")
_ID_NAMES = ("PLANID", "ARPLNID")
_GROUP = "NASJONALAREALPLANID."
ID_PATHS = tuple(prefix + name for prefix in (_GROUP, "") for name in _ID_NAMES)
"""Columns that hold a planidentifikasjon: today's group first, then the names at level 2 of older catalogues."""


class Unplaced(StrEnum):
    """Why an object is in none of the parts."""

    NO_ID_IN_FILE = "ingen-planid-i-filen"
    OUTSIDE = "utenfor-planene"
    SEVERAL = "i-flere-planer"
    NO_GEOMETRY = "uten-posisjon"
    UNPLACED_AREA = "grense-for-uplassert-flate"


@dataclass(frozen=True, slots=True)
class SplitResult:
    """Row numbers per plan, of the rest, and of the rest by reason; ``faults`` are ids that cannot be read.

    An object that several plans need (a shared boundary) is in each of their parts.
    """

    plans: Mapping[PlanId, Rows]
    unplaced: Rows
    reasons: Mapping[Unplaced, Rows]
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True)
class _Members:
    """Pairs of row and plan number, in no order; a pair may occur again."""

    rows: Rows
    plans: NDArray[np.int32]

    def and_also(self, rows: Rows, plans: NDArray[np.int32]) -> "_Members":
        return _Members(np.concatenate((self.rows, rows)), np.concatenate((self.plans, plans)))


def split(table: FeatureTable) -> SplitResult:
    """The parts of ``table``, one per arealplan-ID in it, in the order of the ids.

    Objects without an id go to the plan whose outline of the same vertikalnivå holds them; curves go to every plan
    with an area that refers to them, also by way of an area that is a hole. An object with ids goes by its ids.
    """
    ids = _Ids(table)
    everything = np.arange(len(table), dtype=np.int32)
    if not ids.plans:
        reasons = {Unplaced.NO_ID_IN_FILE: everything} if len(table) else {}
        return SplitResult({}, everything, reasons, tuple(ids.faults))
    references = _references(table)
    boundary = _mask(table, references.targets[references.targets >= 0]) & (table.kind != FLATE)
    members = ids.members()
    leftovers = everything[~_mask(table, members.rows) & ~boundary]
    placed = place_by_outline(table, leftovers, members.rows, members.plans)
    members = _with_boundaries(table, references, members.and_also(placed.rows, placed.plans))
    unplaced = everything[~_mask(table, members.rows)]
    candidates = {
        Unplaced.OUTSIDE: placed.outside,
        Unplaced.SEVERAL: placed.several,
        Unplaced.NO_GEOMETRY: placed.without_point,
        Unplaced.UNPLACED_AREA: everything[boundary],
    }
    reasons = {reason: np.intersect1d(rows, unplaced) for reason, rows in candidates.items()}
    return SplitResult(
        _by_plan(list(ids.plans), members, len(table)),
        unplaced,
        {reason: rows for reason, rows in reasons.items() if len(rows)},
        tuple(ids.faults),
    )


def _mask(table: FeatureTable, rows: Rows) -> NDArray[np.bool_]:
    mask = np.zeros(len(table), np.bool_)
    mask[rows] = True
    return mask


def _by_plan(plans: list[PlanId], members: _Members, size: int) -> dict[PlanId, Rows]:
    keys = np.unique(members.plans.astype(np.int64) * size + members.rows)
    bounds = np.searchsorted(keys, np.arange(len(plans) + 1, dtype=np.int64) * size)
    rows = (keys % size).astype(np.int32)
    found = {plan: rows[bounds[number] : bounds[number + 1]] for number, plan in enumerate(plans)}
    return {plan: found[plan] for plan in sorted(found)}


# The ids


class _Ids:
    """Every arealplan-ID in a table, the objects that have it, and a fault for each text that is none."""

    def __init__(self, table: FeatureTable) -> None:
        self.plans: dict[PlanId, int] = {}
        self.faults: list[Fault] = []
        self._table = table
        self._rows: list[Rows] = [np.zeros(0, np.int32)]
        self._numbers: list[NDArray[np.int32]] = [np.zeros(0, np.int32)]
        for path in ID_PATHS:
            if (ids := table.columns.get(path)) is not None:
                self._add(path[: path.rfind(".") + 1], ids)

    def members(self) -> _Members:
        return _Members(np.concatenate(self._rows), np.concatenate(self._numbers))

    def _add(self, prefix: str, ids: Column) -> None:
        left = np.ones(len(ids.rows), np.bool_)
        for name in _UNIT_NAMES:
            if (units := self._table.columns.get(prefix + name)) is not None:
                at, unit_at = ids.beside(units, left)
                left[at] = False
                self._add_pairs(ids, at, units, unit_at)
        entries = np.flatnonzero(left)
        codes, first = np.unique(ids.codes[entries], return_index=True)
        for code, row in zip(codes.tolist(), ids.rows[entries[first]].tolist(), strict=True):
            self._fault("planid-uten-enhet", row, ids.values[code])

    def _add_pairs(self, ids: Column, at: NDArray[np.intp], units: Column, unit_at: NDArray[np.intp]) -> None:
        """The objects of every distinct pair of administrative unit and planidentifikasjon."""
        pairs = units.codes[unit_at].astype(np.int64) << 32 | ids.codes[at]
        distinct, first, inverse = np.unique(pairs, return_index=True, return_inverse=True)
        number_of = np.full(len(distinct), -1, np.int32)
        for number, (pair, entry) in enumerate(zip(distinct.tolist(), at[first].tolist(), strict=True)):
            unit, planid = units.values[pair >> 32].strip(), ids.values[pair & 0xFFFFFFFF].strip()
            try:
                plan = PlanId(unit, planid)
            except ValueError:
                self._fault("planid-ugyldig", int(ids.rows[entry]), f"{unit}/{planid}")
            else:
                number_of[number] = self.plans.setdefault(plan, len(self.plans))
        numbers = number_of[inverse]
        self._rows.append(ids.rows[at][numbers >= 0])
        self._numbers.append(numbers[numbers >= 0])

    def _fault(self, kind: str, row: int, text: str) -> None:
        line, serial = int(self._table.line[row]), int(self._table.serial[row])
        self.faults.append(Fault(kind, line, serial, values={"planid": text}))


# The boundaries


class _References(NamedTuple):
    """Which object names which: rows, the rows they mean (-1 for none), and 0 for what is part of an outer ring."""

    owners: Rows
    targets: Rows
    rings: NDArray[np.int16]


def _references(table: FeatureTable) -> _References:
    """The references of SOSI, and the curves that areas of GML name as theirs."""
    owners = np.repeat(np.arange(len(table), dtype=np.int32), np.diff(table.ref_off))
    targets = referred_rows(table)
    if table.links is None:
        return _References(owners, targets, table.ref_ring)
    links = table.links
    bounding = (table.kind[links.rows] == FLATE) & (links.target >= 0) & is_curve(table.kind[links.target])
    return _References(
        np.append(owners, links.rows[bounding]),
        np.append(targets, links.target[bounding]),
        np.append(table.ref_ring, np.zeros(int(bounding.sum()), np.int16)),
    )


def _with_boundaries(table: FeatureTable, references: _References, members: _Members) -> _Members:
    """Adds to each plan the curves its areas refer to, and those around an area that is a hole in one of them.

    A hole without an id of its own belongs to the plan, too.
    """
    owners, targets, rings = references
    known = targets >= 0
    area = known & (table.kind[targets] == FLATE)
    curve = known & ~area
    outer = curve & (rings == 0)
    has_plan = _mask(table, members.rows)
    holes = _follow(members, owners[area], targets[area], len(table))
    curves = _follow(members, owners[curve], targets[curve], len(table))
    around = _follow(holes, owners[outer], targets[outer], len(table))
    own = ~has_plan[holes.rows]
    return (
        members.and_also(curves.rows, curves.plans)
        .and_also(around.rows, around.plans)
        .and_also(holes.rows[own], holes.plans[own])
    )


def _follow(members: _Members, owners: Rows, targets: Rows, size: int) -> _Members:
    """The ``targets`` that members refer to, with the plan of the member (``owners`` of ``targets``, pair by pair)."""
    order = np.argsort(members.rows, kind="stable")
    counts = np.bincount(members.rows, minlength=size)
    starts = np.cumsum(counts) - counts
    repeat = counts[owners]
    at = np.repeat(starts[owners] - (np.cumsum(repeat) - repeat), repeat) + np.arange(int(repeat.sum()))
    return _Members(np.repeat(targets, repeat), members.plans[order[at]])
