"""Builds small feature tables by hand, without any reader."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from planarkiv.model.features import KINDS, Column, FeatureTable, Head, OwnRings
from planarkiv.model.formats import Format


@dataclass(frozen=True)
class Thing:
    """One map object. ``attributes`` are (path, value) or (path, value, instance); ``refs`` one list per ring;
    ``points`` (north, east), (north, east, node type) or (north, east, node type, height) in file units; ``middles``
    are the places among them that are the middle of an arc."""

    kind: str
    serial: int
    otype: str = ""
    attributes: Sequence[tuple[str, str] | tuple[str, str, int]] = ()
    points: Sequence[tuple[float, ...]] = ()
    refs: Sequence[Sequence[int]] = ()
    middles: Sequence[int] = ()


Ring = Sequence[tuple[int, ...]]


def own_area(serial: int, *polygons: Sequence[Ring], otype: str = "", middles: Sequence[int] = ()) -> "OwnArea":
    """An area with rings of its own: each polygon is its outer ring and its holes, all closed."""
    points = [point for polygon in polygons for ring in polygon for point in ring]
    return OwnArea("FLATE", serial, otype, points=points, middles=middles, polygons=polygons)


@dataclass(frozen=True)
class OwnArea(Thing):
    """See ``own_area``."""

    polygons: Sequence[Sequence[Ring]] = ()


def own_table(things: Sequence[Thing], head: Head | None = None) -> FeatureTable:
    """The table of ``things`` as a GML reader gives it."""
    table = table_of(things, head)
    areas = [(row, thing) for row, thing in enumerate(things) if isinstance(thing, OwnArea)]
    rings = [
        (len(ring), not number)
        for _, thing in areas
        for polygon in thing.polygons
        for number, ring in enumerate(polygon)
    ]
    middles = [at in thing.middles for thing in things for at in range(len(thing.points))]
    own = OwnRings(
        np.array([row for row, _ in areas], np.int32),
        _offsets([sum(map(len, thing.polygons)) for _, thing in areas]),
        _offsets([size for size, _ in rings]),
        np.array([outer for _, outer in rings], np.bool_),
    )
    arc = np.array(middles, np.bool_) if any(middles) else None
    return replace(table, format=Format.GML, own=own if areas else None, arc=arc)


def table_of(things: Sequence[Thing], head: Head | None = None) -> FeatureTable:
    """The table of ``things`` in their order; lines are ten per object."""
    otypes = sorted({thing.otype for thing in things})
    points = [point for thing in things for point in thing.points]
    heights = np.array([point[3] if len(point) > 3 else math.nan for point in points], np.float64)
    refs = [(ref, ring) for thing in things for ring, members in enumerate(thing.refs) for ref in members]
    return FeatureTable(
        head=head or Head(koordsys=22, epsg=25832, unit=0.01),
        source="hand.sos",
        kind=np.array([KINDS.index(thing.kind) for thing in things], np.uint8),
        otype=np.array([otypes.index(thing.otype) for thing in things], np.int32),
        otypes=otypes,
        serial=np.array([thing.serial for thing in things], np.int64),
        line=np.array([10 * (row + 1) for row in range(len(things))], np.int32),
        pt_off=_offsets([len(thing.points) for thing in things]),
        xy=np.array([point[:2] for point in points], np.int64).reshape(-1, 2),
        kp=np.array([point[2] if len(point) > 2 else 0 for point in points], np.int16),
        height=None if np.isnan(heights).all() else heights,
        ref_off=_offsets([sum(map(len, thing.refs)) for thing in things]),
        ref=np.array([ref for ref, _ in refs], np.int64),
        ref_ring=np.array([ring for _, ring in refs], np.int16),
        columns=_columns(things),
    )


def _offsets(counts: Sequence[int]) -> np.ndarray:
    return np.concatenate(([0], np.cumsum(counts))).astype(np.int64)


def _columns(things: Sequence[Thing]) -> dict[str, Column]:
    found: dict[str, list[tuple[int, str, int]]] = {}
    for row, thing in enumerate(things):
        for path, value, *instance in thing.attributes:
            found.setdefault(path, []).append((row, value, instance[0] if instance else 0))
    return {path: _column(entries) for path, entries in found.items()}


def _column(entries: Sequence[tuple[int, str, int]]) -> Column:
    values = sorted({value for _, value, _ in entries})
    instances = np.array([instance for _, _, instance in entries], np.int32)
    return Column(
        np.array([row for row, _, _ in entries], np.int32),
        np.array([values.index(value) for _, value, _ in entries], np.int32),
        values,
        instances if instances.any() else None,
    )
