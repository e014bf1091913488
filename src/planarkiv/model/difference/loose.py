"""The objects of one side that are not on the other as they stand: what each says and where it lies, side by side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from planarkiv.catalogue.object_types import known
from planarkiv.model import geometry
from planarkiv.model.difference import content
from planarkiv.model.difference.changes import Measured
from planarkiv.model.features import FeatureTable
from planarkiv.model.fingerprint import object_digests
from planarkiv.model.transformation import between

_DECIMALS = 3
"""Millimetres: what lies alike by these is the same place."""


@dataclass(frozen=True, slots=True)
class Loose:
    """An object: where it stands, and what it is. ``shape`` is a valid shapely geometry or None, ``key`` its bytes,
    the same wherever a ring begins and whichever way it runs."""

    table: FeatureTable
    row: int
    otype: str
    content: content.Content
    shape: Any
    key: bytes

    @property
    def measured(self) -> Measured:
        """What it is measured in."""
        dimension = -1 if self.shape is None else _dimension(self.shape)
        return Measured.AREA if dimension == 2 else Measured.LENGTH if dimension == 1 else Measured.POINT

    @property
    def is_boundary(self) -> bool:
        """Whether it is drawn only because areas end there."""
        found = known(self.otype)
        return found is not None and found.is_boundary and self.measured is Measured.LENGTH

    @property
    def local_id(self) -> str:
        """Its own id; empty where it has none."""
        return next(iter(self.content.get(content.LOCAL_ID, ())), "")

    @property
    def says(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Its attributes without those that only say which object it is: fit to compare and to be a key."""
        return tuple(sorted((path, values) for path, values in self.content.items() if not content.is_identity(path)))

    @property
    def element(self) -> str:
        """``FLATE 12``."""
        return self.table.element(self.row)


def _dimension(shape: Any) -> int:
    import shapely

    return int(shapely.get_dimensions(shape))


def loose(before: Sequence[FeatureTable], after: Sequence[FeatureTable]) -> tuple[list[Loose], list[Loose], int]:
    """The objects of each side that the other has not exactly so, and how many both have. Places are in the
    coordinate system of the first table of ``after``."""
    digests = [[object_digests(table) for table in side] for side in (before, after)]
    if len({table.head.epsg for table in (*before, *after)}) > 1:
        # the digest of an object does not tell which system its numbers are of
        shared: Counter[bytes] = Counter()
    else:
        counts = [Counter(digest for of_table in side for digest in of_table) for side in digests]
        shared = counts[0] & counts[1]
    target = next((table.head.epsg for table in (*after, *before)), None)
    found = []
    for side, of_side in zip((before, after), digests, strict=True):
        left = shared.copy()
        objects: list[Loose] = []
        for table, of_table in zip(side, of_side, strict=True):
            rows = []
            for row, digest in enumerate(of_table):
                if left[digest] > 0:
                    left[digest] -= 1
                else:
                    rows.append(row)
            objects += _objects(table, rows, target)
        found.append(objects)
    return found[0], found[1], shared.total()


def _objects(table: FeatureTable, rows: list[int], epsg: int | None) -> list[Loose]:
    if not rows:
        return []
    shapes = _shapes(table, np.array(rows), epsg)
    keys = _keys(shapes)
    said = content.contents(table, rows)
    return [
        Loose(table, row, table.otypes[table.otype[row]], own, shape, key)
        for row, own, shape, key in zip(rows, said, shapes, keys, strict=True)
    ]


def _shapes(table: FeatureTable, rows: NDArray[np.int64], epsg: int | None) -> NDArray[Any]:
    """The area, line or point of each object in ``epsg``, valid; None where it has none."""
    import shapely

    found = geometry.polygons(table)[rows].copy()
    for others in (geometry.lines(table), geometry.points(table)):
        missing = shapely.is_missing(found)
        found[missing] = others[rows][missing]
    found[shapely.is_empty(found)] = None
    broken = ~shapely.is_missing(found) & ~shapely.is_valid(found)
    found[broken] = shapely.make_valid(found[broken])
    if table.head.epsg is None or epsg is None or table.head.epsg == epsg:
        return found
    transform = between(table.head.epsg, epsg)
    moved: NDArray[Any] = shapely.transform(
        found, lambda points: np.column_stack(transform(points[:, 0], points[:, 1]))
    )
    return moved


def _keys(shapes: NDArray[Any]) -> list[bytes]:
    import shapely

    rounded = shapely.normalize(shapely.transform(shapes, lambda points: np.round(points, _DECIMALS) + 0.0))
    return [key or b"" for key in shapely.to_wkb(rounded).tolist()]
