"""Which object of one side is which of the other: by what is surest first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from planarkiv.model.difference.changes import Measured
from planarkiv.model.difference.content import name_of
from planarkiv.model.difference.loose import Loose

Pair = tuple[Loose, Loose]
Numbers = NDArray[np.int64]

LEAST_SHARED = 0.5
"""Share of the area of both together that two areas must have in common to be the same one."""
LEAST_SHARED_BY_NAME = 0.05
"""The same for areas of one name: a field that grew to many times its size is still that field."""
NEAR = 25.0
"""Metres that a point, or an end of a line, may have moved to be the same one."""


def matched(before: Sequence[Loose], after: Sequence[Loose]) -> tuple[list[Pair], list[Loose], list[Loose]]:
    """The pairs, and what is on one side only.

    An object is its match by the same place and words, its own id, the same place, its name and how much of the ground
    two areas share, or its words where nothing else says the same; last by id and words whatever geometry it has:
    an area that lost its ground is still that area.
    """
    pairs: list[Pair] = []
    gone, new = list(before), list(after)
    for step in (_alike, _by_id, _by_place, _by_overlap, _by_nearness, _by_words, _by_id_alone, _by_words_alone):
        found = list(step(gone, new))
        pairs += found
        taken = {id(each) for pair in found for each in pair}
        gone = [each for each in gone if id(each) not in taken]
        new = [each for each in new if id(each) not in taken]
    return pairs, gone, new


def _alike(gone: Sequence[Loose], new: Sequence[Loose]) -> Iterator[Pair]:
    """Pairs of the same place and the same words."""
    yield from _by_key(gone, new, lambda each: (each.otype, each.key, each.says))


def _by_place(gone: Sequence[Loose], new: Sequence[Loose]) -> Iterator[Pair]:
    """Pairs of the same place."""
    yield from _by_key(gone, new, lambda each: (each.otype, each.key) if each.key else None)


def _by_key(gone: Sequence[Loose], new: Sequence[Loose], key: Callable[[Loose], Hashable | None]) -> Iterator[Pair]:
    """Pairs of the same key, in the order they stand."""
    waiting: dict[Hashable, list[Loose]] = defaultdict(list)
    for each in reversed(gone):
        if (own := key(each)) is not None:
            waiting[own].append(each)
    for each in new:
        if (own := key(each)) is not None and waiting.get(own):
            yield waiting[own].pop(), each


def _by_id(gone: Sequence[Loose], new: Sequence[Loose]) -> Iterator[Pair]:
    """Pairs of the same own id, where no two objects of a side have it."""
    yield from _unique(gone, new, lambda each: (each.otype, each.measured, each.local_id) if each.local_id else None)


def _by_id_alone(gone: Sequence[Loose], new: Sequence[Loose]) -> Iterator[Pair]:
    """Pairs of the same own id, whatever geometry they have."""
    yield from _unique(gone, new, lambda each: (each.otype, each.local_id) if each.local_id else None)


def _by_words(gone: Sequence[Loose], new: Sequence[Loose]) -> Iterator[Pair]:
    """Pairs that say the same, name included, where nothing else of a side does."""
    yield from _unique(
        gone, new, lambda each: (each.otype, each.measured, each.says) if name_of(each.content) else None
    )


def _by_words_alone(gone: Sequence[Loose], new: Sequence[Loose]) -> Iterator[Pair]:
    """Pairs that say the same, name included, whatever geometry they have."""
    yield from _unique(gone, new, lambda each: (each.otype, each.says) if name_of(each.content) else None)


def _unique(gone: Sequence[Loose], new: Sequence[Loose], key: Callable[[Loose], Hashable | None]) -> Iterator[Pair]:
    sides: list[dict[Hashable, list[Loose]]] = [defaultdict(list), defaultdict(list)]
    for side, objects in zip(sides, (gone, new), strict=True):
        for each in objects:
            if (own := key(each)) is not None:
                side[own].append(each)
    for own, found in sides[0].items():
        others = sides[1].get(own, ())
        if len(found) == 1 == len(others):
            yield found[0], others[0]


def _by_overlap(gone: Sequence[Loose], new: Sequence[Loose]) -> Iterator[Pair]:
    """Areas of one type that share most of their ground, the best pairs first."""
    import shapely

    mine, theirs = ([each for each in side if each.measured is Measured.AREA] for side in (gone, new))
    if not (mine and theirs):
        return
    left, right = (np.array([each.shape for each in side], dtype=object) for side in (mine, theirs))
    at, other = shapely.STRtree(right).query(left, predicate="intersects")
    alike = np.array([mine[i].otype == theirs[j].otype for i, j in zip(at, other, strict=True)], dtype=bool)
    at, other = at[alike], other[alike]
    common = shapely.area(shapely.intersection(left[at], right[other]))
    together = shapely.area(left)[at] + shapely.area(right)[other] - common
    share = np.divide(common, together, out=np.zeros(len(at)), where=together > 0)
    named = np.array(
        [
            bool(name := name_of(mine[i].content)) and name == name_of(theirs[j].content)
            for i, j in zip(at, other, strict=True)
        ],
        dtype=bool,
    )
    good = (share >= LEAST_SHARED) | (named & (share >= LEAST_SHARED_BY_NAME))
    yield from _best(mine, theirs, at[good], other[good], -(share + named)[good])


def _by_nearness(gone: Sequence[Loose], new: Sequence[Loose]) -> Iterator[Pair]:
    """Points and lines of one type that say the same and lie near each other, the nearest first."""
    import shapely

    mine, theirs = (
        [
            each
            for each in side
            if each.shape is not None and each.measured is not Measured.AREA and not each.is_boundary
        ]
        for side in (gone, new)
    )
    if not (mine and theirs):
        return
    left, right = (np.array([each.shape for each in side], dtype=object) for side in (mine, theirs))
    at, other = shapely.STRtree(right).query(left, predicate="dwithin", distance=NEAR)
    alike = np.array(
        [(mine[i].otype, mine[i].says) == (theirs[j].otype, theirs[j].says) for i, j in zip(at, other, strict=True)],
        dtype=bool,
    )
    at, other = at[alike], other[alike]
    distance = shapely.hausdorff_distance(left[at], right[other])
    near = distance <= NEAR
    yield from _best(mine, theirs, at[near], other[near], distance[near])


def _best(
    mine: Sequence[Loose], theirs: Sequence[Loose], at: Numbers, other: Numbers, cost: NDArray[Any]
) -> Iterator[Pair]:
    """One pair for each object, the cheapest first."""
    used: tuple[set[int], set[int]] = set(), set()
    for number in np.argsort(cost, kind="stable").tolist():
        i, j = int(at[number]), int(other[number])
        if i not in used[0] and j not in used[1]:
            used[0].add(i)
            used[1].add(j)
            yield mine[i], theirs[j]
