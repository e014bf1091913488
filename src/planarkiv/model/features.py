"""The table of map objects: columns, integer coordinates in file units as the truth, everything derived lazy."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from planarkiv.model.faults import Fault
from planarkiv.model.formats import Format

KINDS = (
    "PUNKT", "SYMBOL", "TEKST", "KURVE", "LINJE", "MLINJE", "BUEP", "BUE", "SIRKEL", "SIRKELP", "KLOTOIDE",
    "BEZIER", "SVERM", "FLATE", "OBJEKT", "RASTER", "TRASE", "STRUKTUR", "ANNET",
)  # fmt: skip
"""Element kinds; ``FeatureTable.kind`` is the index. ANNET is a kind the format does not know."""


EXACT = 2**53
"""Integers below this are exact as float64; no coordinate in file units is larger."""

_HEAD_ONLY = ("TEGNSETT", "TRANSPAR", "OMRÅDE", "SOSI-VERSJON", "SOSI-NIVÅ", "OBJEKTKATALOG", "INNHOLD")
_POINT_LEVEL = "NØ."

_T = TypeVar("_T")
_A = TypeVar("_A", bound=np.generic)


@dataclass(slots=True)
class Head:
    """The head (`.HODE`) of a map file.

    ``unit``, ``unit_h`` (None: as ``unit``), ``unit_d`` and ``origin`` (N, E) are in metres; ``bbox`` is
    (min E, min N, max E, max N) in metres as the head claims it; ``charset`` is the Python codec used, or
    ``iso646-no`` for ND7; ``epsg`` is None when the coordinate system is not known for certain.
    """

    charset_declared: str | None = None
    charset: str = "utf-8"
    koordsys: int | None = None
    epsg: int | None = None
    unit: float = 0.01
    unit_h: float | None = None
    unit_d: float | None = None
    origin: tuple[float, float] = (0.0, 0.0)
    bbox: tuple[float, float, float, float] | None = None
    version: str | None = None
    level: str | None = None
    catalogue: str | None = None
    vertical_datum: str | None = None
    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Every head value by dotted path (``TRANSPAR.KOORDSYS``), repeats in order; compact ``..KVALITET`` as the
    columns of the table have it (``KVALITET.MÅLEMETODE``)."""
    spelt: Mapping[str, tuple[bool, ...]] = field(default_factory=dict)
    """Paths of ``values`` where one has several words: of each repeat, whether its words are parameters of their own,
    and not one text in quotes."""
    parameters: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By column of the table: the values whose words are parameters of their own (``0 0`` of ``..TREF 0 0``). Bare
    words of what the standard knows to be one text are none."""
    definitions: str = ""
    """Own definitions (``.DEF``, ``.OBJDEF``), with a line end after each line."""
    depths: int = 0
    """Points with a depth (``..NØD``), which the table has as a height below zero."""
    comments: int = 0
    """Lines with a comment (``!``) outside ``definitions``, those of this project not counted."""

    def metres(self, xy: NDArray[np.int64]) -> NDArray[np.float64]:
        """(m, 2) integers (N, E) in file units as (m, 2) metres (E, N), correctly rounded.

        Divides exact integers (``12345 / 100``, never ``12345 * 0.01``), so equal points stay equal and
        ``rint((metres - origin) / unit)`` gives the integers back.
        """
        out = np.empty((len(xy), 2), dtype=np.float64)
        unit = Fraction(repr(self.unit))
        for column, origin in ((1, self.origin[1]), (0, self.origin[0])):
            start = Fraction(repr(origin))
            denominator = math.lcm(unit.denominator, start.denominator)
            factor, offset = int(unit * denominator), int(start * denominator)
            integers, result = xy[:, column], out[:, 1 - column]
            largest = int(np.abs(integers).max()) if len(integers) else 0
            if max(largest * factor + abs(offset), denominator) < EXACT:
                if factor != 1:
                    integers = integers * factor
                np.divide(integers + offset if offset else integers, denominator, out=result)
            else:
                np.multiply(integers, self.unit, out=result)
                result += origin
        return out


@dataclass(slots=True)
class Column:
    """One attribute, sparse by row and dictionary-encoded.

    ``rows[i]`` (sorted, repeated for a repeated attribute, then in file order) has the value ``values[codes[i]]``.
    ``values`` are distinct, and all in use except for a few in a part of a table. ``instance[i]`` (0, 1 ...) numbers
    the repetitions of its level-2 group within the object; None means that every entry is of instance 0.
    """

    rows: NDArray[np.int32]
    codes: NDArray[np.int32]
    values: list[str]
    instance: NDArray[np.int32] | None = None

    @property
    def groups(self) -> NDArray[np.int64]:
        """The object and the group of each entry as one number: alike where attributes stand in the same group."""
        groups = self.rows.astype(np.int64) << 31
        return groups if self.instance is None else groups + self.instance

    def beside(self, other: Column, left: NDArray[np.bool_]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The entries still ``left`` that stand in one group with an entry of ``other``, and that entry for each."""
        alike = len(self.rows) == len(other.rows) and bool((self.rows == other.rows).all())
        if alike and self.instance is None and other.instance is None:
            at = np.flatnonzero(left)
            return at, at
        if not len(other.rows):
            return np.zeros(0, np.int64), np.zeros(0, np.int64)
        wanted, known = self.groups, other.groups
        other_at = np.minimum(np.searchsorted(known, wanted), len(known) - 1)
        at = np.flatnonzero(left & (known[other_at] == wanted))
        return at, other_at[at]


@dataclass(frozen=True, slots=True)
class OwnRings:
    """The rings that areas have in themselves, as GML and GeoPackage write them; the areas of SOSI refer to curves.

    The area in row ``rows[i]`` (sorted) has the rings ``area_off[i] : area_off[i + 1]``; together they are all the
    points of that row, one ring after another, each closed (the last point equal to the first). Ring j has
    ``ring_off[j + 1] - ring_off[j]`` points: ``ring_off`` counts the points of these areas alone, from 0 on, without
    those of other objects between them. ``outer`` is True for the outer ring of a polygon, which comes before its
    holes; an area of several polygons has several.
    """

    rows: NDArray[np.int32]
    area_off: NDArray[np.int64]
    ring_off: NDArray[np.int64]
    outer: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Links:
    """What objects of a GML file say of each other: object ``rows[i]`` (sorted) names ``hrefs[i]`` in the role
    ``roles[role[i]]`` (the local name of the property). ``target[i]`` is the row it means, -1 where there is none in
    the table."""

    rows: NDArray[np.int32]
    role: NDArray[np.int16]
    roles: list[str]
    target: NDArray[np.int32]
    hrefs: list[str]


GML_ID = "gml:id"
"""The column of the ids that GML gives its objects (and map systems their rows: ``rpomrade/17``)."""


@dataclass(slots=True)
class FeatureTable:
    """The objects of one map file, or of one plan in it, in file order.

    Shapes: n objects, m points, r references. ``pt_off[i]:pt_off[i+1]`` are the points of object i; ``ref_off`` the
    same for its references. ``xy[:, 0]`` is north and ``xy[:, 1]`` east, integers in file units: metres =
    origin + integer x unit. ``kp`` is the node type of a point (0 none). ``height`` in file units (``head.unit_h``),
    depths (`..NØD`) as negative heights, NaN where the point has none, None when no point has one. ``ref`` is the
    signed serial as written, ``ref_ring`` 0 for the outer ring and 1, 2 ... for each parenthesis.

    ``serial`` is 0 where the object has no readable serial number. ``otypes[otype[i]]`` is the OBJTYPE, "" where the
    object has none. ``line`` is the 1-based line of the element's head.

    ``columns`` has every attribute by its full dotted path (``IDENT.LOKALID``, any depth):

    * OBJTYPE is ``otype`` and no column (only a second, faulty ``..OBJTYPE`` of an object becomes one);
      coordinates and ``..REF`` are no columns.
    * A name that only groups others (``..IDENT``) has no entry; a name with neither value nor children has "".
    * Compact level-2 values in a defined order are the same columns as the group form: ``..KVALITET 82 10`` is
      ``KVALITET.MÅLEMETODE`` and ``KVALITET.NØYAKTIGHET``; ``*`` and what is left out have no entry.
    * A quoted string is its content; an unquoted value is the rest of the line without comment and outer blanks;
      lines joined by ``&`` are concatenated, other continuation lines are joined by one blank.
    * What stands on a point beside ``...KP`` (``...PTEMA 0888``) is the column ``NØ.PTEMA`` with the number of the
      point within the object as its instance: part of the coordinates, not of the object's attributes.

    ``faults`` are in order of line, at most a thousand of a kind; ``fault_totals`` counts them all by kind. ``notes``
    are no faults: what the file has otherwise than the table, for who makes another file of it.

    Other formats than SOSI fill the same table (``format`` says which): attributes stand in the columns of their SOSI
    names, ``serial`` numbers the objects from 1, ``GML_ID`` is a column, ``unit`` is the power of ten that holds every
    coordinate of the file exactly. Curves of theirs may run through arcs: ``arc`` is True for a point that is the
    middle one of an arc through the point before and the point after it. Their areas have ``own`` rings and no
    representation point, their associations are ``links``.
    """

    head: Head
    source: str
    kind: NDArray[np.uint8]
    otype: NDArray[np.int16]
    otypes: list[str]
    serial: NDArray[np.int64]
    line: NDArray[np.int32]
    pt_off: NDArray[np.int64]
    xy: NDArray[np.int64]
    kp: NDArray[np.int16]
    height: NDArray[np.float64] | None
    ref_off: NDArray[np.int64]
    ref: NDArray[np.int64]
    ref_ring: NDArray[np.int16]
    columns: dict[str, Column]
    faults: Sequence[Fault] = ()
    fault_totals: Mapping[str, int] = field(default_factory=dict)
    notes: Sequence[Fault] = ()
    format: Format = Format.SOSI
    arc: NDArray[np.bool_] | None = None
    own: OwnRings | None = None
    links: Links | None = None
    _cache: dict[str, object] = field(default_factory=dict, repr=False)
    _whole: tuple[FeatureTable, NDArray[np.int32]] | None = field(default=None, repr=False)

    def __len__(self) -> int:
        return len(self.kind)

    def derived(self, key: str, make: Callable[[], _T]) -> _T:
        """What ``make`` gives, made once and kept with the table under ``key`` (do not change it)."""
        if key not in self._cache:
            self._cache[key] = make()
        return cast("_T", self._cache[key])

    def of_each(self, key: str, make: Callable[[FeatureTable], NDArray[_A]]) -> NDArray[_A]:
        """(n,) what ``make`` says of each object, which may depend on nothing but the object itself; kept as by
        ``derived``. In a part of a table that is what the whole says, where its objects stand alone."""
        if self._whole is None:
            return self.derived(key, lambda: make(self))
        whole, rows = self._whole
        return self.derived(key, lambda: whole.of_each(key, make)[rows])

    def has_derived(self, key: str) -> bool:
        """Whether ``derived`` has made this already."""
        return key in self._cache

    def rows_of(self, otype: str) -> NDArray[np.int32]:
        """The rows with this OBJTYPE, in file order (cached: do not change it)."""
        code = self.otypes.index(otype) if otype in self.otypes else -1
        return self.derived(f"rows:{otype}", lambda: (self.otype == code).nonzero()[0].astype(np.int32))

    def element(self, row: int) -> str:
        """``FLATE 12``, as reports name an object: its kind, and its serial number where it has one."""
        kind, serial = KINDS[int(self.kind[row])], int(self.serial[row])
        return f"{kind} {serial}" if serial else kind

    def rows_of_kind(self, *kinds: str) -> NDArray[np.int32]:
        """The rows of these element kinds, in file order."""
        wanted = np.zeros(256, dtype=bool)
        wanted[[KINDS.index(kind) for kind in kinds]] = True
        return wanted[self.kind].nonzero()[0].astype(np.int32)

    def dense(self, path: str) -> NDArray[np.int32]:
        """(n,) code of each object's first value at ``path``, -1 where it has none (cached: do not change it)."""
        return self.derived(f"dense:{path}", lambda: self._dense(path))

    def _dense(self, path: str) -> NDArray[np.int32]:
        codes = np.full(len(self), -1, dtype=np.int32)
        if (column := self.columns.get(path)) is not None:
            # of several assignments to a row the last one stays: the first value
            codes[column.rows[::-1]] = column.codes[::-1]
        return codes

    def values_at(self, path: str, row: int) -> list[str]:
        """The values of one object at ``path``, in file order; head-level defaults are not among them."""
        column = self.columns.get(path)
        if column is None:
            return []
        first, last = np.searchsorted(column.rows, (row, row + 1))
        return [column.values[code] for code in column.codes[first:last]]

    def default(self, path: str) -> str | None:
        """The value the head gives for objects that have none (``KVALITET.MÅLEMETODE``), or None.

        It holds for an object without *any* value in that level-2 group: see ``effective_at``.
        """
        if not is_default(path):
            return None
        values = self.head.values.get(path, ())
        return values[0] if values else None

    def effective_at(self, path: str, row: int) -> list[str]:
        """``values_at``, or the head's default where the object has nothing of that level-2 group."""
        own = self.values_at(path, row)
        if own or (default := self.default(path)) is None:
            return own
        group = path.partition(".")[0]
        same = (name for name in self.columns if name == group or name.startswith(group + "."))
        return [] if any(self.values_at(name, row) for name in same) else [default]

    def counts(self) -> dict[tuple[str, str], int]:
        """Objects by (kind, OBJTYPE), in order of first appearance."""
        width = len(self.otypes) or 1
        both = self.kind.astype(np.int64) * width + self.otype
        _, first, number = np.unique(both, return_index=True, return_counts=True)
        return {
            (KINDS[self.kind[i]], self.otypes[self.otype[i]]): int(count)
            for i, count in sorted(zip(first.tolist(), number.tolist(), strict=True))
        }

    def metres(self) -> NDArray[np.float64]:
        """(m, 2) east, north in metres of every point, correctly rounded (cached: do not change it)."""
        return self.derived("metres", lambda: self.head.metres(self.xy))

    def take(self, rows: Sequence[int] | NDArray[np.integer]) -> FeatureTable:
        """The objects ``rows`` (any order, repeats count once) as a table in file order: see ``model.part.take``.

        Serials and lines stay those of the file; so do references, except that a hole which is a FLATE outside the
        part is written out as that FLATE's boundary. Faults that name one of the objects come along.
        """
        from planarkiv.model.part import take

        part = take(self, np.asarray(rows, dtype=np.int32))
        return replace(part, fault_totals=Counter(fault.kind for fault in part.faults))


def is_default(path: str) -> bool:
    """Whether a value of the head holds for objects without their own (``KVALITET.MÅLEMETODE``), not for the file."""
    return path.partition(".")[0] not in _HEAD_ONLY


def is_point_level(path: str) -> bool:
    """Whether a column belongs to single points (``NØ.PTEMA``), its instances being numbers of points."""
    return path.startswith(_POINT_LEVEL)
