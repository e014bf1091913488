"""Geometries as they stand in a GeoPackage: WKB behind a head with the system and the bounds (2.1.3)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

_HEADER = np.dtype([("magic", "S2"), ("version", "u1"), ("flags", "u1"), ("srs_id", "<i4"), ("envelope", "<f8", 4)])
_LINE = np.dtype([("order", "u1"), ("type", "<u4"), ("count", "<u4")])
"""What a line begins with in WKB."""

Bounds = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Shape:
    """A geometry as WKB and its (min x, min y, max x, max y)."""

    wkb: bytes
    bounds: Bounds


@dataclass(frozen=True, slots=True)
class Shapes:
    """The geometries of n rows as they stand in a file: (n,) binaries, None where a row has none, and (n, 4) bounds
    (min x, min y, max x, max y), not a number there."""

    binaries: Sequence[bytes | None]
    bounds: NDArray[np.float64]

    @classmethod
    def of(cls, geometries: NDArray[Any], epsg: int, *, heights: bool = False) -> "Shapes":
        """Shapely geometries in the system ``epsg``, with their heights where wanted; those without a finite place
        count as none."""
        import shapely

        bounds = shapely.bounds(geometries)
        there = np.isfinite(bounds).all(axis=1)
        bounds[~there] = np.nan
        dimension = 4 if heights else 2
        wkb = shapely.to_wkb(geometries, output_dimension=dimension, byte_order=1, flavor="iso").tolist()
        return cls([*map(_binary, _headers(bounds, epsg), wkb, there.tolist())], bounds)

    @classmethod
    def of_lines(cls, points: NDArray[np.float64], offsets: NDArray[np.int64], epsg: int) -> "Shapes":
        """Lines of ``points[offsets[i] : offsets[i + 1]]`` in the system ``epsg``, as ``of`` gives them, in half the
        time: no geometry is made of them."""
        if len(offsets) < 2:
            return cls([], np.zeros((0, 4)))
        low, high = np.minimum.reduceat(points, offsets[:-1]), np.maximum.reduceat(points, offsets[:-1])
        bounds = np.concatenate((low, high), axis=1)
        there = np.isfinite(bounds).all(axis=1)
        bounds[~there] = np.nan
        whole, places = points.astype("<f8").tobytes(), (offsets * 16).tolist()
        begun = np.zeros(len(bounds), _LINE)
        begun["order"], begun["type"], begun["count"] = 1, 2, np.diff(offsets)
        starts, size = begun.tobytes(), _LINE.itemsize
        wkb = [starts[at * size : (at + 1) * size] + whole[places[at] : places[at + 1]] for at in range(len(bounds))]
        return cls([*map(_binary, _headers(bounds, epsg), wkb, there.tolist())], bounds)

    @classmethod
    def of_each(cls, shapes: Sequence[Shape | None], epsg: int) -> "Shapes":
        """Shapes of a few rows, in the system ``epsg``."""
        bounds = np.array([(np.nan,) * 4 if each is None else each.bounds for each in shapes], np.float64)
        wkb = [b"" if each is None else each.wkb for each in shapes]
        there = [each is not None for each in shapes]
        return cls([*map(_binary, _headers(bounds.reshape(-1, 4), epsg), wkb, there)], bounds.reshape(-1, 4))

    def wkb(self) -> list[bytes | None]:
        """The geometries alone, without what a GeoPackage has before each."""
        size = _HEADER.itemsize
        return [None if each is None else each[size:] for each in self.binaries]


def _headers(bounds: NDArray[np.float64], epsg: int) -> Iterator[bytes]:
    """The head of each GeoPackageBinary (2.1.3): magic, version, flags, system, envelope of x and y."""
    heads = np.zeros(len(bounds), _HEADER)
    heads["magic"], heads["flags"], heads["srs_id"] = b"GP", 0b011, epsg
    heads["envelope"] = bounds[:, (0, 2, 1, 3)]
    whole, size = heads.tobytes(), _HEADER.itemsize
    return (whole[at : at + size] for at in range(0, len(whole), size))


def _binary(head: bytes, wkb: bytes, there: bool) -> bytes | None:
    return head + wkb if there else None
