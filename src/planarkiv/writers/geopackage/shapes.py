"""Geometries as they stand in a GeoPackage: WKB behind a head with the system and the bounds (2.1.3)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

_HEAD = [("magic", "S2"), ("version", "u1"), ("flags", "u1"), ("srs_id", "<i4"), ("envelope", "<f8", 4)]
_HEADER = np.dtype(_HEAD)
_SIMPLE = np.dtype([*_HEAD, ("order", "u1"), ("type", "<u4")])
"""What a geometry begins with, the WKB of it included."""
_COUNT = np.dtype("<u4")
_PLACE = np.dtype("V16")
"""East and north of a point."""
_POINT, _LINE, _AREA = 1, 2, 3

Bounds = tuple[float, float, float, float]
_Bytes = TypeVar("_Bytes", bytes, bytearray)


@dataclass(frozen=True, slots=True)
class Shape:
    """A geometry as WKB and its (min x, min y, max x, max y)."""

    wkb: bytes
    bounds: Bounds


@dataclass(frozen=True, slots=True)
class Shapes:
    """The geometries of n rows as they stand in a file, one after another: row i has the bytes
    ``data[offsets[i] : offsets[i + 1]]``, and the (min x, min y, max x, max y) in ``bounds`` (n, 4), which are not
    numbers where it has none."""

    data: bytes
    offsets: NDArray[np.int64]
    bounds: NDArray[np.float64]

    @classmethod
    def of(cls, geometries: NDArray[Any], epsg: int, *, heights: bool = False) -> "Shapes":
        """Shapely geometries in the system ``epsg``, with their heights where wanted; those without a finite place
        count as none."""
        import shapely

        dimension = 4 if heights else 2
        wkb = shapely.to_wkb(geometries, output_dimension=dimension, byte_order=1, flavor="iso").tolist()
        return cls._joined(shapely.bounds(geometries), wkb, epsg)

    @classmethod
    def of_each(cls, shapes: Sequence[Shape | None], epsg: int) -> "Shapes":
        """Shapes of a few rows, in the system ``epsg``."""
        bounds = np.array([(np.nan,) * 4 if each is None else each.bounds for each in shapes], np.float64)
        return cls._joined(bounds.reshape(-1, 4), [None if each is None else each.wkb for each in shapes], epsg)

    @classmethod
    def _joined(cls, bounds: NDArray[np.float64], wkb: Sequence[bytes | None], epsg: int) -> "Shapes":
        there = _only_finite(bounds)
        whole, size = _heads(bounds, _HEADER, epsg).tobytes(), _HEADER.itemsize
        pieces = [
            whole[at * size : (at + 1) * size] + each if has and each else b""
            for at, (each, has) in enumerate(zip(wkb, there.tolist(), strict=True))
        ]
        return cls(b"".join(pieces), _ends(np.array([*map(len, pieces)], np.int64)), bounds)

    @classmethod
    def of_points(cls, points: NDArray[np.float64], epsg: int) -> "Shapes":
        """(n, 2) points, as ``of`` gives them; no geometry is made of them, which takes longer."""
        bounds = np.concatenate((points, points), axis=1)
        each = np.arange(len(points) + 1)
        return cls(*_laid_out(_POINT, points, each, each, bounds, epsg), bounds)

    @classmethod
    def of_lines(cls, points: NDArray[np.float64], offsets: NDArray[np.int64], epsg: int) -> "Shapes":
        """Lines of ``points[offsets[i] : offsets[i + 1]]`` in the system ``epsg``, in the same way."""
        bounds = _around(points, offsets)
        return cls(*_laid_out(_LINE, points, np.arange(len(offsets)), offsets, bounds, epsg), bounds)

    @classmethod
    def of_areas(
        cls, points: NDArray[np.float64], ring_off: NDArray[np.int64], area_off: NDArray[np.int64], epsg: int
    ) -> "Shapes":
        """Areas with the rings ``area_off[i] : area_off[i + 1]``, the outer one first, of which ring j has
        ``points[ring_off[j] : ring_off[j + 1]]``, in the same way."""
        bounds = _around(points, ring_off)[area_off[:-1]]
        return cls(*_laid_out(_AREA, points, area_off, ring_off, bounds, epsg), bounds)

    @classmethod
    def together(cls, parts: Sequence["Shapes"]) -> "Shapes":
        """The rows of all parts, in their order."""
        sizes = np.concatenate([np.diff(part.offsets) for part in parts])
        bounds = np.concatenate([part.bounds for part in parts])
        return cls(b"".join(part.data for part in parts), _ends(sizes), bounds)

    def among(self, rows: int, at: NDArray[np.integer]) -> "Shapes":
        """The same shapes at the places ``at`` (ascending) among ``rows`` rows, the others without any."""
        sizes, bounds = np.zeros(rows, np.int64), np.full((rows, 4), np.nan)
        sizes[at], bounds[at] = np.diff(self.offsets), self.bounds
        return Shapes(self.data, _ends(sizes), bounds)

    def part(self, start: int, end: int) -> "Shapes":
        """Some rows."""
        first, last = self.offsets[start].item(), self.offsets[end].item()
        return Shapes(self.data[first:last], self.offsets[start : end + 1] - first, self.bounds[start:end])

    @property
    def binaries(self) -> list[bytes | None]:
        """The geometry of each row, None where it has none."""
        return self._each(self.data, 0)

    def blobs(self) -> list[bytearray | None]:
        """The same for SQLite, which takes a bytearray as it is: of bytes it asks first whether something is to stand
        for them, one by one."""
        return self._each(bytearray(self.data), 0)

    def wkb(self) -> list[bytes | None]:
        """The geometries alone, without what a GeoPackage has before each."""
        return self._each(self.data, _HEADER.itemsize)

    def _each(self, data: _Bytes, skipped: int) -> list[_Bytes | None]:
        starts, ends = (self.offsets[:-1] + skipped).tolist(), self.offsets[1:].tolist()
        none = np.isnan(self.bounds[:, 0]).tolist()
        return [None if missing else data[start:end] for start, end, missing in zip(starts, ends, none, strict=True)]


def _laid_out(
    kind: int,
    points: NDArray[np.float64],
    part_off: NDArray[np.int64],
    point_off: NDArray[np.int64],
    bounds: NDArray[np.float64],
    epsg: int,
) -> tuple[bytes, NDArray[np.int64]]:
    """The bytes of all shapes of one kind, and where each begins: shape i has the parts ``part_off[i] :
    part_off[i + 1]``, part j the points ``point_off[j] : point_off[j + 1]``. ``bounds`` become not numbers where they
    are not finite."""
    _only_finite(bounds)
    # an area tells how many rings it has, and these and lines how many points
    before = _SIMPLE.itemsize + (_COUNT.itemsize if kind == _AREA else 0)
    counted = 0 if kind == _POINT else _COUNT.itemsize
    parts, lengths = np.diff(part_off), np.diff(point_off)
    part_ends = _ends(counted + _PLACE.itemsize * lengths)
    offsets = before * np.arange(len(part_off)) + part_ends[part_off]
    part_at = part_ends[:-1] + before * np.arange(1, len(part_off)).repeat(parts)
    data = np.zeros(offsets[-1], np.uint8)
    heads = _heads(bounds, _SIMPLE, epsg)
    heads["order"], heads["type"] = 1, kind
    _put(data, offsets[:-1], heads)
    if kind == _AREA:
        _put(data, offsets[:-1] + _SIMPLE.itemsize, parts.astype(_COUNT))
    if counted:
        _put(data, part_at, lengths.astype(_COUNT))
    first = part_at + counted - _PLACE.itemsize * point_off[:-1]
    places = _PLACE.itemsize * np.arange(len(points)) + first.repeat(lengths)
    _put(data, places, np.ascontiguousarray(points, "<f8").view(_PLACE)[:, 0])
    return data.tobytes(), offsets


def _put(data: NDArray[np.uint8], places: NDArray[np.int64], values: NDArray[Any]) -> None:
    """Writes values at any places of ``data``."""
    if len(values):
        size = values.dtype.itemsize
        np.ndarray((len(data) - size + 1,), values.dtype, data, strides=(1,))[places] = values


def _heads(bounds: NDArray[np.float64], dtype: np.dtype[Any], epsg: int) -> NDArray[Any]:
    """The head of each GeoPackageBinary (2.1.3): magic, version, flags, system, envelope of x and y."""
    heads = np.zeros(len(bounds), dtype)
    heads["magic"], heads["flags"], heads["srs_id"] = b"GP", 0b011, epsg
    heads["envelope"] = bounds[:, (0, 2, 1, 3)]
    return heads


def _around(points: NDArray[np.float64], offsets: NDArray[np.int64]) -> NDArray[np.float64]:
    """The bounds of each run of points."""
    if len(offsets) < 2:
        return np.zeros((0, 4))
    reduced = [each.reduceat(points, offsets[:-1]) for each in (np.minimum, np.maximum)]
    return np.concatenate(reduced, axis=1)


def _only_finite(bounds: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which of the bounds are finite; the others become not numbers."""
    there: NDArray[np.bool_] = np.logical_and.reduce(np.isfinite(bounds), axis=1)
    bounds[~there] = np.nan
    return there


def _ends(sizes: NDArray[np.int64]) -> NDArray[np.int64]:
    """Where each of these begins, one after another, and the end."""
    return np.append(0, sizes.cumsum())
