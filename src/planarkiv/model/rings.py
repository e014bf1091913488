"""The rings of areas: signed references to curves, put together and checked on integers, all at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, cast

import numpy as np
from numpy.typing import NDArray

from planarkiv.model.arcs import Courses, Trouble, courses
from planarkiv.model.features import KINDS, FeatureTable
from planarkiv.model.part import referred_rows

FLATE = KINDS.index("FLATE")
_CURVES = np.zeros(256, dtype=bool)
_CURVES[
    [
        KINDS.index(kind)
        for kind in ("KURVE", "LINJE", "MLINJE", "BUEP", "BUE", "SIRKEL", "SIRKELP", "KLOTOIDE", "BEZIER")
    ]
] = True


def is_curve(kind: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Whether objects of these kinds are curves of any sort."""
    return _CURVES[kind]


_EXPANDED_USES = 1_000_000
_USES_PER_REFERENCE = 4
_VERTICES = 1_000_000
_VERTICES_PER_POINT = 64

Ints = NDArray[np.int64]


class Rings(NamedTuple):
    """The closed rings of all sound areas.

    ``rows`` are the areas that have rings; area i has the rings ``ring_off[i] : ring_off[i + 1]``, the outer one
    first, and ring j runs through the curves ``use_off[j] : use_off[j + 1]``: ``curve`` is the row, ``forward`` False
    where it is walked against its direction. ``troubles`` are those of the other areas.
    """

    rows: Ints
    ring_off: Ints
    use_off: Ints
    curve: Ints
    forward: NDArray[np.bool_]
    troubles: tuple[Trouble, ...]


class _Uses(NamedTuple):
    """Uses of curves in the making: area (row), ring (number within the area), row used, and direction."""

    area: Ints
    ring: Ints
    row: Ints
    forward: NDArray[np.bool_]

    def where(self, kept: NDArray[np.bool_] | Ints) -> _Uses:
        return _Uses(self.area[kept], self.ring[kept], self.row[kept], self.forward[kept])


def rings(table: FeatureTable) -> Rings:
    """The rings of every FLATE that has none in itself. An area with any trouble is left out and named in ``troubles``,
    once for each kind."""
    return table.derived("rings", lambda: _Assembly(table).rings())


class _Assembly:
    def __init__(self, table: FeatureTable) -> None:
        self.table = table
        self.courses: Courses = courses(table)
        self.bad = np.zeros(len(table), dtype=bool)
        self.troubles: list[Trouble] = []

    def rings(self) -> Rings:
        uses = self._with_islands(self._uses())
        uses = uses.where(~self.bad[uses.area])
        new_ring = _changes(uses.area, uses.ring)
        self._check_closed(uses, new_ring.nonzero()[0])
        self._check_size(uses, new_ring.nonzero()[0])
        kept = ~self.bad[uses.area]
        uses, new_ring = uses.where(kept), new_ring[kept]
        new_area = _changes(uses.area)
        ring_of_use = new_ring.cumsum() - 1
        return Rings(
            rows=uses.area[new_area],
            ring_off=np.append(ring_of_use[new_area], new_ring.sum()),
            use_off=np.append(new_ring.nonzero()[0], len(new_ring)),
            curve=uses.row,
            forward=uses.forward,
            troubles=tuple(sorted(self.troubles, key=lambda trouble: trouble.row)),
        )

    def _trouble(self, kind: str, row: int, **values: str | float) -> None:
        self.bad[row] = True
        self.troubles.append(Trouble(kind, row, values))

    def _uses(self) -> _Uses:
        """The uses that the references state; areas without references that are closed lines use themselves."""
        table = self.table
        owner = np.arange(len(table)).repeat(np.diff(table.ref_off))
        of_area = table.kind[owner] == FLATE
        target = referred_rows(table).astype(np.int64)
        kind = table.kind[target]
        unknown = of_area & (target < 0)
        wrong = of_area & ~unknown & ~_CURVES[kind] & (kind != FLATE)
        for kind_of_fault, faulty in (("referanse-ukjent", unknown), ("referanse-feil-type", wrong)):
            for at in _first_of_each(owner, faulty.nonzero()[0]):
                self._trouble(kind_of_fault, int(owner[at]), ref=int(table.ref[at]))
        uses = _Uses(owner, table.ref_ring.astype(np.int64), target, table.ref > 0)
        uses = uses.where(of_area)
        if (_within(uses.area, uses.ring) < 0).any():
            uses = uses.where(np.lexsort((uses.ring, uses.area)))
        return self._with_own_lines(uses)

    def _with_own_lines(self, uses: _Uses) -> _Uses:
        without = (self.table.kind == FLATE) & (np.diff(self.table.ref_off) == 0)
        if self.table.own is not None:
            without[self.table.own.rows] = False
        areas = without.nonzero()[0]
        if not len(areas):
            return uses
        first, last = self._ends(areas)
        closed = (self.courses.length[areas] >= 4) & (first == last).all(axis=1)
        for row in areas[~closed].tolist():
            self._trouble("referanse-mangler", row)
        own = areas[closed]
        both = _Uses(
            np.append(uses.area, own),
            np.append(uses.ring, np.zeros(len(own), np.int64)),
            np.append(uses.row, own),
            np.append(uses.forward, np.ones(len(own), dtype=bool)),
        )
        return both.where(np.argsort(both.area, kind="stable"))

    def _ends(self, rows: Ints) -> tuple[Ints, Ints]:
        """First and last point of each course; (0, 0) where it has none."""
        start, count, xy = self.courses.start[rows], self.courses.length[rows], self.courses.xy
        if not len(xy):
            return np.zeros((len(rows), 2), np.int64), np.zeros((len(rows), 2), np.int64)
        none = count == 0
        first, last = xy[np.where(none, 0, start)], xy[np.where(none, 0, start + count - 1)]
        return first, last

    # Islands

    def _with_islands(self, uses: _Uses) -> _Uses:
        """References to areas replaced by the outer ring of these, each a ring of its own."""
        islands = (uses.row >= 0) & (self.table.kind[uses.row] == FLATE) & (uses.row != uses.area)
        itself = (uses.row == uses.area) & (np.diff(self.table.ref_off)[uses.area] > 0)
        for at in _first_of_each(uses.area, itself.nonzero()[0]):
            self._trouble("referanse-til-seg-selv", int(uses.area[at]))
        if not islands.any():
            return uses
        for row in _on_cycles(uses.area[islands].tolist(), uses.row[islands].tolist()):
            self._trouble("referanse-sirkel", row)
        islands &= ~self.bad[uses.area]
        outer = _OuterRings(uses, self.table)
        budget = _USES_PER_REFERENCE * len(uses.row) + _EXPANDED_USES
        pieces: list[_Uses] = []
        start, next_ring = 0, int(uses.ring.max()) + 1
        for at in islands.nonzero()[0].tolist():
            area = int(uses.area[at])
            found = outer.of(int(uses.row[at]))
            pieces.append(uses.where(np.arange(start, at)))
            start = at + 1
            if isinstance(found, str) or self._shares_ring(uses, at):
                kind = found if isinstance(found, str) else "flate-i-ytre-ring"
                self._trouble(kind, area, ref=int(self.table.serial[uses.row[at]]))
                continue
            budget -= len(found)
            if budget < 0:
                self._trouble("flate-for-stor", area)
                continue
            part = uses.where(found if uses.forward[at] else found[::-1])
            ring = int(uses.ring[at]) if uses.ring[at] == 0 else next_ring + at
            forward = part.forward if uses.forward[at] else ~part.forward
            same = np.ones(len(found), np.int64)
            pieces.append(_Uses(area * same, ring * same, part.row, forward))
        pieces.append(uses.where(np.arange(start, len(uses.row))))
        return _Uses(
            np.concatenate([piece.area for piece in pieces]),
            np.concatenate([piece.ring for piece in pieces]),
            np.concatenate([piece.row for piece in pieces]),
            np.concatenate([piece.forward for piece in pieces]),
        )

    @staticmethod
    def _shares_ring(uses: _Uses, at: int) -> bool:
        """An area in an outer ring must be all of it."""
        if uses.ring[at] > 0:
            return False
        around = [near for near in (at - 1, at + 1) if 0 <= near < len(uses.row)]
        return any(uses.area[near] == uses.area[at] and uses.ring[near] == 0 for near in around)

    # Checks

    def _check_closed(self, uses: _Uses, starts: Ints) -> None:
        """Each curve ends where the next one begins, and the last where the first begins, exactly."""
        if not len(uses.row):
            return
        first, last = self._ends(uses.row)
        begins = np.where(uses.forward[:, None], first, last)
        ends = np.where(uses.forward[:, None], last, first)
        following = np.arange(1, len(uses.row) + 1)
        following[np.append(starts[1:], len(uses.row)) - 1] = starts
        empty = self.courses.length[uses.row] < 2
        for at in _first_of_each(uses.area, empty.nonzero()[0]):
            self._trouble("referanse-uten-linje", int(uses.area[at]), ref=int(self.table.serial[uses.row[at]]))
        open_ = (ends != begins[following]).any(axis=1) & ~empty & ~empty[following]
        if not open_.any():
            return
        places = self.table.head.metres(ends)
        for at in _first_of_each(uses.area, open_.nonzero()[0]):
            self._trouble(
                "flate-ikke-lukket",
                int(uses.area[at]),
                ref=int(self.table.serial[uses.row[at]]),
                east=float(places[at, 0]),
                north=float(places[at, 1]),
            )

    def _check_size(self, uses: _Uses, starts: Ints) -> None:
        """Rings have at least three corners; areas that repeat curves without end are not built."""
        if not len(uses.row):
            return
        vertices = np.maximum(self.courses.length[uses.row] - 1, 0)
        short = np.add.reduceat(vertices, starts) < 3
        for at in _first_of_each(uses.area, starts[short]):
            if not self.bad[uses.area[at]]:
                self._trouble("ring-for-kort", int(uses.area[at]), ref=int(self.table.serial[uses.row[at]]))
        most = _VERTICES + _VERTICES_PER_POINT * len(self.courses.xy)
        too_many = vertices.cumsum() > most
        for at in _first_of_each(uses.area, too_many.nonzero()[0]):
            self._trouble("flate-for-stor", int(uses.area[at]))


class _OuterRings:
    """Finds the curves of the outer ring of an area, also where that ring is another area's."""

    def __init__(self, uses: _Uses, table: FeatureTable) -> None:
        self._uses = uses
        self._kind = table.kind
        self._found: dict[int, Ints | str] = {}

    def of(self, row: int) -> Ints | str:
        """Places of the uses, or the kind of fault."""
        way: dict[int, None] = {}
        result: Ints | str | None = None
        while result is None:
            if row in way:
                result = "referanse-sirkel"
            elif (result := self._found.get(row)) is None:
                way[row] = None
                result, row = self._one(row)
        self._found.update(dict.fromkeys(way, result))
        return result

    def _one(self, row: int) -> tuple[Ints | str | None, int]:
        """The outer ring of this area; or None and the area whose ring it is."""
        first, last = self._uses.area.searchsorted((row, row + 1))
        places = np.arange(first, last)[self._uses.ring[first:last] == 0]
        rows = self._uses.row[places]
        if not len(rows) or (rows < 0).any():
            return "referanse-ukjent", row
        areas = (self._kind[rows] == FLATE) & (rows != row)
        if not areas.any():
            return places, row
        if len(rows) > 1:
            return "flate-i-ytre-ring", row
        return None, int(rows[0])


def _on_cycles(areas: list[int], islands: list[int]) -> list[int]:
    """The areas that are, by way of their islands, islands of themselves (or lie between two such circles)."""
    out: dict[int, set[int]] = {}
    back: dict[int, set[int]] = {}
    for area, island in zip(areas, islands, strict=True):
        out.setdefault(area, set()).add(island)
        back.setdefault(island, set()).add(area)
    for one, other in ((out, back), (back, out)):
        ends = [area for area in other if not one.get(area)]
        while ends:
            end = ends.pop()
            for before in other.pop(end, ()):
                one[before].discard(end)
                if not one[before]:
                    del one[before]
                    ends.append(before)
    return sorted(out.keys() & back.keys())


def _changes(*keys: Ints) -> NDArray[np.bool_]:
    """True where any of the keys differs from the one before, and at the first."""
    changed = np.ones(len(keys[0]), dtype=bool)
    if len(changed):
        changed[1:] = np.logical_or.reduce([key[1:] != key[:-1] for key in keys])
    return changed


def _within(group: Ints, value: Ints) -> Ints:
    """Steps of ``value`` from one place to the next of the same group."""
    steps: Ints = np.diff(value)[np.diff(group) == 0]
    return steps


def _first_of_each(group: Ints, places: Ints) -> Sequence[int]:
    """The first of ``places`` in each group."""
    if not len(places):
        return ()
    _, first = np.unique(group[places], return_index=True)
    return cast("list[int]", places[first].tolist())
