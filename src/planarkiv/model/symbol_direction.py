"""Where symbols point: in GML a vector beside the point; in SOSI three points, twice the place and one to point at."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

import numpy as np
from numpy.typing import NDArray

from planarkiv.catalogue.generations import Generation
from planarkiv.catalogue.koordsys import DEGREES
from planarkiv.language import later
from planarkiv.model.features import Column, FeatureTable

SYMBOLS = "RpJuridiskPunkt"
PATHS = ("SYMBOLRETNING", "RETNINGSVEKTOR")
"""The columns of the vector: in GML of 20190401, and in proposals."""
_NUMBER = r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,2})?"
_VECTOR = re.compile(rf"\s*({_NUMBER})\s+({_NUMBER})\s*")
_POINTS = 3
"""Of a symbol with a direction: its place, its place again, and a point in its direction."""
_FARTHEST = 1e6
"""Metres: a vector that is longer is no direction on a map."""
_SHORTEST = 100
"""Units: a vector that is shorter, and not on the grid, would point elsewhere when its end is laid on it."""
_ON_GRID = 1e-6
_FINE_DEGREES = 1e-9
_DECIMALS = 4
"""Of metres that are made of degrees."""

TURNED = later("{n} symboler har en vektor som sier retningen. I SOSI er den tre punkter.")


def path_in(generation: Generation) -> str:
    """The column of the vector."""
    return PATHS[generation is Generation.FORSLAG_50]


def with_vectors(table: FeatureTable, path: str) -> FeatureTable:
    """The table with a vector at ``path`` for the points of its symbols, where those say no more: the opposite of
    ``with_directions``."""
    rows = table.rows_of(SYMBOLS)
    rows = rows[np.diff(table.pt_off)[rows] == _POINTS]
    if (given := table.columns.get(path)) is not None:
        rows = np.setdiff1d(rows, given.rows)
    places = table.pt_off[rows, np.newaxis] + np.arange(_POINTS)
    points = table.xy[places]
    says_no_more = (points[:, 0] == points[:, 1]).all(axis=1) & (table.kp[places] == 0).all(axis=1)
    if table.height is not None:
        heights = table.height[places]
        says_no_more &= ((heights == heights[:, :1]) | np.isnan(heights).all(axis=1, keepdims=True)).all(axis=1)
    rows, places, points = rows[says_no_more], places[says_no_more], points[says_no_more]
    if not len(rows):
        return table
    texts = _texts(table, places[:, 0], points[:, 2] - points[:, 0])
    vectors = Column(rows.astype(np.int32), np.arange(len(rows), dtype=np.int32), texts)
    kept = np.ones(len(table.xy), np.bool_)
    kept[places[:, 1:]] = False
    count = np.diff(table.pt_off)
    count[rows] = 1
    return dataclasses.replace(
        table,
        columns={**table.columns, path: vectors if given is None else _both(given, vectors)},
        pt_off=np.append(0, count.cumsum()),
        xy=table.xy[kept],
        kp=table.kp[kept],
        height=None if table.height is None else table.height[kept],
        arc=None if table.arc is None else table.arc[kept],
        _cache={},
        _whole=None,
    )


def with_directions(table: FeatureTable) -> FeatureTable:
    """The table with the vectors (east and north, in metres) of its symbols as points; those that cannot be read stay
    what they were."""
    found = directions(table)
    if not found:
        return table
    table = _on_fine_grid(table)
    columns = dict(table.columns)
    for path in PATHS:
        if path in columns:
            columns[path] = _without(columns[path], [row for row, (of, _) in found.items() if of == path])
    at = np.array(sorted(found), np.int64)
    vectors = np.array([found[row][1] for row in at.tolist()])
    place = table.pt_off[at]
    exact = vectors[:, ::-1] / _metres(table, place)
    length = np.hypot(exact[:, 0], exact[:, 1])
    blunt = (np.abs(exact - np.rint(exact)).max(axis=1) > _ON_GRID) & (length < _SHORTEST)
    exact[blunt] *= (_SHORTEST / length[blunt])[:, np.newaxis]
    step = np.rint(exact).astype(np.int64)
    after = (place + 1).repeat(2)
    added = np.stack((table.xy[place], table.xy[place] + step), axis=1).reshape(-1, 2)
    count = np.diff(table.pt_off)
    count[at] += 2
    height = table.height
    return dataclasses.replace(
        table,
        columns={path: column for path, column in columns.items() if len(column.rows)},
        pt_off=np.append(0, count.cumsum()),
        xy=np.insert(table.xy, after, added, axis=0),
        kp=np.insert(table.kp, after, 0),
        height=None if height is None else np.insert(height, after, height[place].repeat(2)),
        arc=None if table.arc is None else np.insert(table.arc, after, False),
        _cache={},
        _whole=None,
    )


def directions(table: FeatureTable) -> Mapping[int, tuple[str, tuple[float, float]]]:
    """By row of each symbol with one point: the column that says where it points, and the vector in metres."""
    single = np.zeros(len(table), np.bool_)
    rows = table.rows_of(SYMBOLS)
    single[rows[np.diff(table.pt_off)[rows] == 1]] = True
    found: dict[int, tuple[str, tuple[float, float]]] = {}
    for path in PATHS:
        if (column := table.columns.get(path)) is not None:
            for row, vector in _vectors(column):
                if single[row]:
                    found.setdefault(row, (path, vector))
    return found


def _vectors(column: Column) -> Iterator[tuple[int, tuple[float, float]]]:
    for row, code in zip(column.rows.tolist(), column.codes.tolist(), strict=True):
        if (match := _VECTOR.fullmatch(column.values[code])) is None:
            continue
        east, north = float(match[1]), float(match[2])
        if max(abs(east), abs(north)) < _FARTHEST:
            yield row, (east, north)


def _on_fine_grid(table: FeatureTable) -> FeatureTable:
    """The same table; where it is in degrees, in a unit in which a vector has an end."""
    unit = table.head.unit
    if table.head.epsg not in DEGREES or unit <= _FINE_DEGREES:
        return table
    head = dataclasses.replace(table.head, unit=_FINE_DEGREES, unit_h=table.head.unit_h or unit)
    return dataclasses.replace(table, head=head, xy=table.xy * round(unit / _FINE_DEGREES), _cache={}, _whole=None)


def _metres(table: FeatureTable, places: NDArray[np.int64]) -> NDArray[np.float64]:
    """(n, 2) how many metres a step of one unit is, north and east, at each of these points."""
    unit = table.head.unit
    if table.head.epsg not in DEGREES:
        return np.full((len(places), 2), unit)
    north = np.radians(table.xy[places, 0] * unit + table.head.origin[0])
    # series of the ellipsoid of EUREF89, right to a decimetre
    along = 111_132.95 - 559.85 * np.cos(2 * north)
    across = 111_412.88 * np.cos(north) - 93.5 * np.cos(3 * north)
    metres: NDArray[np.float64] = np.column_stack((along, across)) * unit
    return metres


def _texts(table: FeatureTable, places: NDArray[np.int64], steps: NDArray[np.int64]) -> list[str]:
    """Metres east and north of each step from one of these points; exact where the unit is of metres."""
    if table.head.epsg in DEGREES:
        metres = np.round(steps * _metres(table, places), _DECIMALS)
        return [f"{east:.{_DECIMALS}f} {north:.{_DECIMALS}f}" for north, east in metres.tolist()]
    unit = Decimal(repr(table.head.unit))
    return [f"{(east * unit).normalize():f} {(north * unit).normalize():f}" for north, east in steps.tolist()]


def _both(one: Column, other: Column) -> Column:
    """The entries of two columns that are of different objects."""
    rows = np.append(one.rows, other.rows)
    order = np.argsort(rows, kind="stable")
    codes = np.append(one.codes, other.codes + len(one.values))
    instance = None if one.instance is None else np.append(one.instance, np.zeros_like(other.codes))[order]
    return Column(rows[order], codes[order], [*one.values, *other.values], instance)


def _without(column: Column, rows: list[int]) -> Column:
    kept = ~np.isin(column.rows, rows)
    instance = None if column.instance is None else column.instance[kept]
    return Column(column.rows[kept], column.codes[kept], column.values, instance)
