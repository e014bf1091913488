"""A layer as its format has it, before its names mean anything."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from planarkiv.model.faults import Fault


@dataclass(frozen=True, slots=True)
class Layer:
    """One layer: ``ids`` and ``wkb`` (empty: no geometry) of its rows, and its columns of plain values.

    ``epsg`` is None when the layer does not say, or says something that has no EPSG code (``system`` is what it says).
    """

    name: str
    epsg: int | None
    system: str
    ids: Sequence[Any]
    wkb: Sequence[bytes]
    columns: Mapping[str, Sequence[Any]]


@dataclass(frozen=True, slots=True)
class Layers:
    """The layers of a source, what could not be read of it, and what is read otherwise than it stands."""

    layers: tuple[Layer, ...] = ()
    faults: tuple[Fault, ...] = ()
    notes: tuple[Fault, ...] = ()
    more: Mapping[str, int] = field(default_factory=dict)
    """How many faults of a kind there are beside those in ``faults``."""
