"""The sides of areas as numbers, each the same whichever way it is walked: what two areas share cancels out.

Every ring is walked with its area on the left. Then the sides of areas that tile an outline, less those of the outline,
add up to nothing; the sides that are left over are all there is to look at where they do not.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.model.arcs import courses
from planarkiv.model.features import FeatureTable
from planarkiv.model.geometry import RingPoints, ring_points
from planarkiv.model.mixing import mixed
from planarkiv.model.part import ragged

_NORTH, _EAST = np.uint64(0x9E3779B97F4A7C15), np.uint64(0xC2B2AE3D27D4EB4F)
_THREE = np.uint64(3)
_EXACT = 1 << 31
"""Corners nearer the middle than this give products that are exact."""
_BUCKETS, _REST = np.uint64((1 << 20) - 1), np.uint64(34)

Ints = NDArray[np.int64]
Keys = NDArray[np.uint64]


def spots(xy: Ints) -> Keys:
    """(k,) one number for each place (N, E); places that differ have different ones but for one chance in 2**64."""
    grid = np.ascontiguousarray(xy).view(np.uint64)
    return mixed(grid[:, 0] * _NORTH + grid[:, 1] * _EAST)


def ways(first: Keys, last: Keys) -> tuple[Keys, Keys]:
    """The numbers of the sides between these spots, walked there and walked back."""
    return mixed(first + _THREE * last), mixed(last + _THREE * first)


def turns_left(table: FeatureTable) -> NDArray[np.bool_]:
    """Whether each ring of ``ring_points`` is walked counter-clockwise, seen with north up."""
    left: NDArray[np.bool_] = _turns(table) > 0
    return left


def sizes_of(table: FeatureTable) -> NDArray[np.float64]:
    """(n,) the size of each area in m², by its corners; NaN for what could not be put together."""
    return table.of_each("sizes", _sizes)


def _sizes(table: FeatureTable) -> NDArray[np.float64]:
    points = ring_points(table)
    found = np.full(len(table), np.nan)
    if len(points.rows):
        turn = np.abs(_turns(table))
        of_area = np.add.reduceat(np.where(points.outer, turn, -turn), points.area_off[:-1])
        found[points.rows] = of_area * (table.head.unit**2 / 2)
    return found


def _turns(table: FeatureTable) -> NDArray[np.float64]:
    """Twice the size of each ring of ``ring_points`` in square units, positive for one that turns left."""
    return _measures(table).turns


def stars(table: FeatureTable) -> NDArray[np.bool_]:
    """Whether every side of each ring of ``ring_points`` is walked the same way round seen from its middle, and once
    round: such a ring cannot meet itself. False also where numbers are too large to tell."""
    return _measures(table).stars


class _Measures(NamedTuple):
    turns: NDArray[np.float64]
    stars: NDArray[np.bool_]


def _measures(table: FeatureTable) -> _Measures:
    return table.derived("ring_measures", lambda: _measured(table, ring_points(table)))


def _measured(table: FeatureTable, points: RingPoints) -> _Measures:
    starts, size = points.ring_off[:-1], np.diff(points.ring_off)
    if not len(starts):
        return _Measures(np.zeros(0), np.zeros(0, np.bool_))
    xy = courses(table).xy[points.places]
    # from the middle of each ring, so that products of coordinates stay exact; one axis at a time is faster
    north, east = (axis - (np.add.reduceat(axis, starts) // size).repeat(size) for axis in np.ascontiguousarray(xy.T))
    exact = max(-north.min(), north.max(), -east.min(), east.max()) < _EXACT
    if not exact:
        north, east = north.astype(np.float64), east.astype(np.float64)
    turn = np.zeros(len(north), north.dtype)
    turn[:-1] = east[:-1] * north[1:] - north[:-1] * east[1:]
    last = points.ring_off[1:] - 1
    # what leads from one ring to the next is no side
    turn[last] = 0
    turns: NDArray[np.float64] = np.add.reduceat(turn.astype(np.float64), starts)
    if not exact:
        return _Measures(turns, np.zeros(len(starts), np.bool_))
    turn[last] = turn[last - 1]
    same_way = (np.minimum.reduceat(turn, starts) > 0) | (np.maximum.reduceat(turn, starts) < 0)
    passes = np.zeros(len(north), np.int64)
    passes[:-1] = (north[:-1] <= 0) & (north[1:] > 0)
    passes[last] = 0
    return _Measures(turns, same_way & (np.add.reduceat(passes, starts) == 1))


def signatures(table: FeatureTable) -> Keys:
    """(n,) a sum over the sides of each area, in which a side and the same side walked back cancel out, and no others
    but for one chance in 2**64: two areas with the same corners have the same. Zero for what is no area."""
    return table.of_each("area_signatures", _signatures)


def _signatures(table: FeatureTable) -> Keys:
    found = np.zeros(len(table), np.uint64)
    points = ring_points(table)
    if not len(points.rows):
        return found
    at = spots(courses(table).xy[points.places])
    there, back = ways(at[:-1], at[1:])
    sides = np.zeros(len(at), np.uint64)
    sides[:-1] = there - back
    # what leads from one ring to the next is no side
    sides[points.ring_off[1:] - 1] = 0
    of_ring = np.add.reduceat(sides, points.ring_off[:-1])
    backwards = turns_left(table) != points.outer
    of_ring[backwards] = -of_ring[backwards]
    found[points.rows] = np.add.reduceat(of_ring, points.area_off[:-1])
    return found


class Sides(NamedTuple):
    """Sides of some areas: ``key`` is the same whichever way a side is walked, ``sign`` 1 or -1 says which, ``row`` is
    the area it belongs to, ``first`` and ``last`` are places in ``courses(table).xy``."""

    key: Keys
    sign: NDArray[np.int8]
    row: Ints
    first: Ints
    last: Ints

    def where(self, kept: NDArray[np.bool_] | Ints) -> Sides:
        """Some of them."""
        return Sides(self.key[kept], self.sign[kept], self.row[kept], self.first[kept], self.last[kept])


def sides_of(table: FeatureTable, rows: NDArray[np.integer]) -> Sides:
    """The sides of the areas ``rows``, walked with the area on the left; those that have no rings have none."""
    points = ring_points(table)
    wanted = np.zeros(len(table), np.bool_)
    wanted[rows] = True
    at = wanted[points.rows].nonzero()[0].astype(np.int32)
    of_rings, _ = ragged(points.area_off, at)
    of_places, offsets = ragged(points.ring_off, of_rings.astype(np.int32))
    if not len(of_places):
        nothing = np.zeros(0, np.int64)
        return Sides(nothing.view(np.uint64), nothing.astype(np.int8), nothing, nothing, nothing)
    places = points.places[of_places]
    number = np.diff(offsets)
    ring = np.arange(len(of_rings)).repeat(number)
    within = np.ones(len(places), np.bool_)
    within[offsets[1:] - 1] = False
    start = within.nonzero()[0]
    spot = spots(courses(table).xy[places])
    there, back = ways(spot[start], spot[start + 1])
    forwards = turns_left(table)[of_rings] == points.outer[of_rings]
    sign = np.where(forwards[ring[start]] == (there < back), 1, -1).astype(np.int8)
    row = points.rows[at].repeat(np.diff(points.area_off)[at])[ring[start]]
    made = Sides(np.minimum(there, back), sign, row, places[start], places[start + 1])
    # a point that is repeated makes no side
    return made.where(there != back)


def left_over(table: FeatureTable, outlines: NDArray[np.integer], areas: NDArray[np.integer]) -> Sides:
    """The sides of the outlines and the areas that do not cancel out, in their order around each ring; none when the
    areas tile the outlines."""
    whole, parts = sides_of(table, outlines), sides_of(table, areas)
    every = _together(whole._replace(sign=(-whole.sign).astype(np.int8)), parts)
    if not len(every.key):
        return every
    every = every.where(_may_be_left(every))
    order = np.argsort(every.key, kind="stable")
    key = every.key[order]
    new = np.ones(len(key), np.bool_)
    new[1:] = key[1:] != key[:-1]
    if not len(key):
        return every
    total = np.add.reduceat(every.sign[order].astype(np.int64), new.nonzero()[0])
    return every.where(np.sort(order[(total != 0)[new.cumsum() - 1]]))


def _may_be_left(sides: Sides) -> NDArray[np.bool_]:
    """Roughly first, without sorting: False where all that falls into the same bucket adds up to nothing."""
    bucket = (sides.key & _BUCKETS).astype(np.int64)
    weight = (sides.key >> _REST).astype(np.float64) * sides.sign
    left: NDArray[np.bool_] = (np.bincount(bucket, weight) != 0)[bucket]
    return left


def _together(one: Sides, other: Sides) -> Sides:
    return Sides(
        np.concatenate((one.key, other.key)),
        np.concatenate((one.sign, other.sign)),
        np.concatenate((one.row, other.row)),
        np.concatenate((one.first, other.first)),
        np.concatenate((one.last, other.last)),
    )


def is_drawn(table: FeatureTable, places: Ints) -> NDArray[np.bool_]:
    """Whether each place of ``courses(table).xy`` is none that stands in the file, but was put there to draw an arc."""
    return table.derived("drawn_places", lambda: _drawn(table))[places]


def _drawn(table: FeatureTable) -> NDArray[np.bool_]:
    paths = courses(table)
    drawn = np.zeros(len(paths.xy), np.bool_)
    if len(paths.xy) == paths.own:
        return drawn
    drawn[paths.own :] = True
    if paths.moved is not None:
        middles = np.zeros(len(table.xy), np.bool_) if table.arc is None else table.arc
        stays = (~middles).nonzero()[0]
        drawn[paths.start.repeat(np.diff(table.pt_off))[stays] + paths.moved[:-1][stays]] = False
        return drawn
    replaced = (paths.start >= paths.own).nonzero()[0]
    drawn[paths.start[replaced]] = False
    drawn[paths.start[replaced] + paths.length[replaced] - 1] = False
    return drawn
