"""What is known of one layer of a GeoPackage."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.writers.geopackage import spatial_index

MAX_COLUMNS = 400
"""Columns of one layer; SQLite allows 2000, and no honest map object has more than a hundred."""
GEOMETRY = "geom"
RESERVED = ("fid", GEOMETRY)
"""Columns that every layer with geometry has."""

Value = str | int | float | None


@dataclass(slots=True)
class Layer:
    """What the writer knows of one table: columns by folded name, the next fid, its geometry and the system of it.

    A ``new`` one gets its indexes at the end, when all is in it. ``bounds`` are its fids with theirs until then;
    None where the spatial index is filled at once.
    """

    table: str
    spatial: bool
    indexed: bool
    columns: dict[str, str]
    next_fid: int
    epsg: int
    new: bool = False
    bounds: list[tuple[NDArray[np.int64], NDArray[np.float64]]] | None = None
    wanted_indexes: list[str] = field(default_factory=list)
    named: dict[tuple[str, ...], Mapping[str, str]] = field(default_factory=dict)

    @property
    def index(self) -> str:
        """The table of its spatial index."""
        return spatial_index.name(self.table, GEOMETRY)


class Described(NamedTuple):
    """A layer: its table, the type of its geometry (None where it has none), and its columns."""

    table: str
    geometry: str | None
    columns: Sequence[str]
