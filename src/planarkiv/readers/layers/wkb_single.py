"""One geometry in well-known binary: with curves, of either byte order, nested. What ``wkb`` does not read at once."""

import struct
from typing import NamedTuple

import numpy as np

POINT, LINE, RING = 0, 1, 2
"""What a run of points is."""

_POINT, _LINE, _POLYGON, _MULTI_POINT, _MULTI_LINE, _MULTI_POLYGON, _COLLECTION = range(1, 8)
_CIRCULAR, _COMPOUND, _CURVE_POLYGON, _MULTI_CURVE, _MULTI_SURFACE = range(8, 13)
_SEVERAL = (_MULTI_POINT, _MULTI_LINE, _MULTI_POLYGON, _COLLECTION, _MULTI_CURVE, _MULTI_SURFACE)
_HEAD = 5
_Z, _M, _SRID = 0x80000000, 0x40000000, 0x20000000
_DEEPEST = 8


class Run(NamedTuple):
    """A run of points (x, y, height or NaN); ``middles`` are True for the middle points of arcs.

    ``first`` begins a new object, ``outer`` is an outer ring.
    """

    kind: int
    first: bool
    outer: bool
    xyz: list[tuple[float, float, float]]
    middles: list[bool]


def read(data: bytes) -> list[Run]:
    """The runs of one geometry. Raises ValueError or struct.error where it cannot be read."""
    return _Reading(data).runs()


class _Reading:
    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0
        self.found: list[Run] = []

    def runs(self) -> list[Run]:
        self._geometry(0)
        return self.found

    def _head(self) -> tuple[str, int, int, bool]:
        order = "<" if self.data[self.at : self.at + 1] == b"\1" else ">"
        (code,) = struct.unpack_from(order + "I", self.data, self.at + 1)
        self.at += _HEAD
        if code & _SRID:
            self.at += 4
        tens, kind = divmod(code & 0x0FFFFFFF, 1000)
        has_z, has_m = bool(code & _Z) or tens in (1, 3), bool(code & _M) or tens in (2, 3)
        return order, kind, 2 + has_z + has_m, has_z

    def _number(self, order: str) -> int:
        (number,) = struct.unpack_from(order + "I", self.data, self.at)
        self.at += 4
        return int(number)

    def _points(self, order: str, width: int, has_z: bool, number: int) -> list[tuple[float, float, float]]:
        if number * width * 8 > len(self.data) - self.at:
            raise ValueError("fewer points than promised")
        values = struct.unpack_from(f"{order}{number * width}d", self.data, self.at)
        self.at += number * width * 8
        high = values[2::width] if has_z else [np.nan] * number
        return list(zip(values[::width], values[1::width], high, strict=True))

    def _geometry(self, depth: int) -> None:
        if depth > _DEEPEST:
            raise ValueError("nested too deep")
        before = self.at
        order, kind, width, has_z = self._head()
        if kind == _POINT:
            points = self._points(order, width, has_z, 1)
            if not np.isnan(points[0][0]):
                self.found.append(Run(POINT, True, True, points, [False]))
        elif kind in (_LINE, _CIRCULAR, _COMPOUND):
            self.at = before
            points, middles = self._curve(depth)
            if points:
                self.found.append(Run(LINE, True, True, points, middles))
        elif kind in (_POLYGON, _CURVE_POLYGON):
            self.at = before
            self._surface(depth, first=True)
        elif kind in _SEVERAL:
            surfaces = 0
            for _ in range(self._number(order)):
                if kind in (_MULTI_POLYGON, _MULTI_SURFACE):
                    self._surface(depth + 1, first=not surfaces)
                    surfaces += 1
                else:
                    self._geometry(depth + 1)
        else:
            raise ValueError("unknown kind")

    def _curve(self, depth: int) -> tuple[list[tuple[float, float, float]], list[bool]]:
        if depth > _DEEPEST:
            raise ValueError("nested too deep")
        order, kind, width, has_z = self._head()
        number = self._number(order)
        if kind in (_LINE, _CIRCULAR):
            points = self._points(order, width, has_z, number)
            return points, [kind == _CIRCULAR and at % 2 == 1 for at in range(len(points))]
        if kind != _COMPOUND:
            raise ValueError("not a curve")
        whole: list[tuple[float, float, float]] = []
        middles: list[bool] = []
        for _ in range(number):
            points, marks = self._curve(depth + 1)
            shared = 1 if whole and points and whole[-1][:2] == points[0][:2] else 0
            whole += points[shared:]
            middles += marks[shared:]
        return whole, middles

    def _surface(self, depth: int, *, first: bool) -> None:
        if depth > _DEEPEST:
            raise ValueError("nested too deep")
        order, kind, width, has_z = self._head()
        for ring in range(self._number(order)):
            if kind == _POLYGON:
                points = self._points(order, width, has_z, self._number(order))
                middles = [False] * len(points)
            elif kind == _CURVE_POLYGON:
                points, middles = self._curve(depth + 1)
            else:
                raise ValueError("not a surface")
            if points:
                self.found.append(Run(RING, first and ring == 0, ring == 0, points, middles))
