"""The texts on a map (påskrifter): what each says, and the objects it belongs to. Found once for each map."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.model.features import KINDS
from planarkiv.model.geometry import lines, points, polygons
from planarkiv.rules.area_names import NAMES

if TYPE_CHECKING:
    from planarkiv.model.features import FeatureTable

TEXT_TYPES = ("RpPåskrift", "KpPåskrift")
STRING = "STRENG"
_KINDS = ("RPPÅSKRIFTTYPE", "PLANPÅSKRIFTTYPE")

NAME, AREA, USE = "2", "3", "5"
"""Kinds of text: feltnavn, areal, utnytting."""

REACH = 0.5
"""Metres that a text may stand outside the object it belongs to."""


class Texts(NamedTuple):
    """The texts of a map: the row, the kind (påskriftType, "" where it has none) and the words of each."""

    rows: NDArray[np.int32]
    kinds: list[str]
    strings: list[str]

    def of_kind(self, kind: str) -> NDArray[np.int64]:
        """The places in ``rows`` of texts of this kind that say something."""
        wanted = [mine == kind and bool(words) for mine, words in zip(self.kinds, self.strings, strict=True)]
        return np.flatnonzero(wanted)


def texts(table: FeatureTable) -> Texts:
    """All texts of the map, in file order."""
    return table.derived("texts", lambda: _texts(table))


def _texts(table: FeatureTable) -> Texts:
    rows = np.sort(np.concatenate([table.rows_of(otype) for otype in TEXT_TYPES]))
    kinds = [first or second for first, second in zip(*(values(table, path, rows) for path in _KINDS), strict=True)]
    return Texts(rows, kinds, values(table, STRING, rows))


def values(table: FeatureTable, path: str, rows: NDArray[np.integer]) -> list[str]:
    """The first value of each row at ``path``, blanks made single; empty where there is none."""
    column = table.columns.get(path)
    if column is None:
        return [""] * len(rows)
    tidy = [" ".join(value.split()) for value in column.values]
    return [tidy[code] if code >= 0 else "" for code in table.dense(path)[rows].tolist()]


class Pairs(NamedTuple):
    """Texts and objects that belong together: ``text`` (sorted) is a place in ``Texts.rows``, ``row`` the object."""

    text: NDArray[np.int64]
    row: NDArray[np.int64]

    def of(self, text: int) -> NDArray[np.int64]:
        """The rows of one text."""
        first, last = np.searchsorted(self.text, (text, text + 1))
        return self.row[first:last]


def standing_in(table: FeatureTable) -> Pairs:
    """The areas that each text stands in, or within ``REACH`` of; areas that are not valid are in no pair."""
    return table.derived("texts:standing_in", lambda: _standing_in(table))


def _standing_in(table: FeatureTable) -> Pairs:
    import shapely

    areas = polygons(table)
    rows = np.flatnonzero(shapely.is_valid(areas))
    tree = shapely.STRtree(areas[rows])
    # a text without a point is near nothing
    text, area = tree.query(points(table)[texts(table).rows], predicate="dwithin", distance=REACH)
    order = np.lexsort((area, text))
    return Pairs(text[order], rows[area[order]])


def linked(table: FeatureTable) -> Pairs:
    """The objects that each text says it belongs to, where they are in the map."""
    return table.derived("texts:linked", lambda: _linked(table))


def _linked(table: FeatureTable) -> Pairs:
    links, rows = table.links, texts(table).rows
    if links is None or not len(rows):
        nothing = np.zeros(0, np.int64)
        return Pairs(nothing, nothing)
    mine = np.isin(links.rows, rows) & (links.target >= 0)
    return Pairs(np.searchsorted(rows, links.rows[mine]), links.target[mine].astype(np.int64))


def names_by_row(table: FeatureTable) -> Mapping[int, tuple[str, ...]]:
    """The names of each object that has any."""
    return table.derived("names_by_row", lambda: _names_by_row(table))


def _names_by_row(table: FeatureTable) -> Mapping[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    for path in NAMES:
        rows = np.flatnonzero(table.dense(path) >= 0)
        for row, name in zip(rows.tolist(), values(table, path, rows), strict=True):
            if name:
                found[row] = (*found.get(row, ()), name)
    return found


def rows_by_name(table: FeatureTable) -> Mapping[str, list[int]]:
    """The objects that have each name."""
    return table.derived("rows_by_name", lambda: _rows_by_name(table))


def _rows_by_name(table: FeatureTable) -> Mapping[str, list[int]]:
    found: dict[str, list[int]] = {}
    for row, names in names_by_row(table).items():
        for name in names:
            found.setdefault(name, []).append(row)
    return found


def names_of(table: FeatureTable, rows: NDArray[np.integer]) -> list[str]:
    """The different names of these objects, sorted."""
    known = names_by_row(table)
    return sorted({name for row in rows.tolist() for name in known.get(row, ())})


def geometry_of(table: FeatureTable, row: int) -> object | None:
    """The area, the line or the point of one object; None where it has none."""
    # the representation point of an area is not where it lies
    made = (polygons,) if KINDS[table.kind[row]] == "FLATE" else (lines, points)
    return next((one for each in made if (one := each(table)[row]) is not None), None)
