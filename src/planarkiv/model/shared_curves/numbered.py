"""Rings and curves as numbers of the points that they run through."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]


class Walks(NamedTuple):
    """Rings without their closing points, one after another: the row and ring number within the area of each, and for
    each corner its number and that of the middle of the arc that leads on from it (-1: none)."""

    row: Ints
    ring: Ints
    off: Ints
    corner: Ints
    middle: Ints

    def next(self) -> Ints:
        """The corner that each corner leads to."""
        following = np.empty_like(self.corner)
        following[:-1] = self.corner[1:]
        filled = np.diff(self.off) > 0
        following[self.off[1:][filled] - 1] = self.corner[self.off[:-1][filled]]
        return following


class Grid(NamedTuple):
    """The distinct points (N, E) that corners are numbers of, and the height of each (NaN: none)."""

    xy: Ints
    height: NDArray[np.float64] | None


class Lines(NamedTuple):
    """Curves: serial number of each, and as numbers of points what they run through; ``is_arc`` for BUEP."""

    serial: Ints
    off: Ints
    point: Ints
    is_arc: Flags


NO_LINES = Lines(np.zeros(0, np.int64), np.zeros(1, np.int64), np.zeros(0, np.int64), np.zeros(0, np.bool_))


class Made(NamedTuple):
    """New curves of one type, and what the areas refer to: rows, ring numbers and signed serials, in order."""

    otype: str
    off: Ints
    xy: Ints
    height: NDArray[np.float64]
    is_arc: Flags
    row: Ints
    ring: Ints
    ref: Ints
