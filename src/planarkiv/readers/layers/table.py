"""From layers to the table of map objects: integers on the file's own grid, columns by their SOSI names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from planarkiv.catalogue.koordsys import DEGREES
from planarkiv.model.faults import Fault
from planarkiv.model.features import KINDS, FeatureTable, Head, OwnRings
from planarkiv.model.formats import MAP_NAMES, Format
from planarkiv.model.naming import OBJECT_TYPE, Naming
from planarkiv.model.symbol_direction import PATHS
from planarkiv.model.transformation.zones import zone_for
from planarkiv.readers.layers import systems, wkb
from planarkiv.readers.layers.cells import attributes_of
from planarkiv.readers.layers.layer import Layer, Layers
from planarkiv.readers.layers.packed import as_json, with_groups_apart, with_ids_apart
from planarkiv.readers.layers.part import Part
from planarkiv.readers.layers.wkb import joined

_KIND_OF = {wkb.POINT: KINDS.index("PUNKT"), wkb.LINE: KINDS.index("KURVE"), wkb.RING: KINDS.index("FLATE")}
_TEXT, _NONE = KINDS.index("TEKST"), KINDS.index("OBJEKT")
_COARSEST, _FINEST = 2, 9
"""Decimals of a metre that the grid may have."""
_LARGEST = float(2**53)
_NOISE = 8
"""How many of the smallest steps of the largest coordinate one may be off its grid."""
_NOISE_OF_GEODATABASE = 5e-7
"""The same in metres of a file geodatabase, which counts tenths of millimetres from an origin far away."""
_PIECE = 1 << 13
"""Points that are laid on the grid at a time."""

Ints = NDArray[np.int64]


def table_of(found: Layers, kind: Format, naming: Naming, source: str, *, keep_degrees: bool = False) -> FeatureTable:
    """The table of all objects in the layers, in order; in metres, unless degrees are to be kept where they can be."""
    faults, notes = list(found.faults), list(found.notes)
    layers = [
        with_groups_apart(with_ids_apart(layer), lambda name: naming.path("", name) is not None)
        for layer in found.layers
    ]
    parts = [_part(layer, naming, faults) for layer in layers if _is_plan(layer, naming, faults)]
    epsg, parts = _in_one_system(parts, faults, notes, keep_degrees=keep_degrees)
    noise = _NOISE_OF_GEODATABASE if kind is Format.FILEGDB else 0.0
    unit, xy = _on_grid([part.runs.xy for part in parts], noise)
    unit_h, heights = _heights(parts)
    otype_names = list(dict.fromkeys(name for part in parts for name in part.otypes))
    numbers = {name: number for number, name in enumerate(otype_names)}
    rows = [np.array([numbers[name] for name in part.otypes], np.int16) for part in parts]
    objects = sum(len(part.row) for part in parts)
    points = joined([part.points for part in parts], np.int64)
    table = FeatureTable(
        head=Head(epsg=epsg, unit=unit, unit_h=None if unit_h == unit else unit_h, catalogue=MAP_NAMES[kind]),
        source=source,
        kind=joined([part.kind for part in parts], np.uint8),
        otype=joined(rows, np.int16),
        otypes=otype_names,
        serial=np.arange(1, objects + 1, dtype=np.int64),
        line=np.zeros(objects, np.int32),
        pt_off=np.append(0, points.cumsum()),
        xy=xy,
        kp=np.zeros(len(xy), np.int16),
        height=heights,
        ref_off=np.zeros(objects + 1, np.int64),
        ref=np.zeros(0, np.int64),
        ref_ring=np.zeros(0, np.int16),
        columns=attributes_of(parts, naming, faults, notes),
        format=kind,
        arc=_arcs(parts),
        own=_own_rings(parts),
    )
    table.faults, table.notes = tuple(faults), tuple(notes)
    table.fault_totals = Counter(fault.kind for fault in faults) + Counter(found.more)
    return table


def _is_plan(layer: Layer, naming: Naming, faults: list[Fault]) -> bool:
    """Whether a layer has plan objects: its name says so, or a column does."""
    if naming.object_type(layer.name) or _type_column(layer, naming):
        return True
    if len(layer.ids):
        faults.append(Fault("lag-ukjent", values={"lag": layer.name, "antall": len(layer.ids)}))
    return False


def _type_column(layer: Layer, naming: Naming) -> str | None:
    return next(iter(_type_columns(layer, naming)), None)


def _type_columns(layer: Layer, naming: Naming) -> Sequence[str]:
    return [name for name in layer.columns if naming.path("", name) == OBJECT_TYPE]


def _part(layer: Layer, naming: Naming, faults: list[Fault]) -> Part:
    runs = wkb.read(layer.wkb)
    runs = wkb.without(runs, _nowhere(runs))
    faults += _of_rows("geometri-uleselig", layer, runs.unreadable)
    if runs.measured:
        faults.append(Fault("m-verdier", values={"lag": layer.name, "antall": runs.measured}))
    open_rings = _open_rings(runs)
    faults += _of_rows("ring-ikke-lukket", layer, open_rings)
    runs = wkb.without(runs, open_rings)
    # every row is at least one object; a geometry of several lines or points is several
    first = runs.first.nonzero()[0]
    alone = np.ones(len(layer.ids), np.bool_)
    alone[runs.owner] = False
    unordered = np.append(runs.owner[first], alone.nonzero()[0])
    order = np.argsort(unordered, kind="stable")
    row = unordered[order].astype(np.int64)
    kinds = np.append(
        np.array([_KIND_OF[each] for each in runs.kind[first].tolist()], np.uint8),
        np.full(int(alone.sum()), _NONE, np.uint8),
    )
    size = np.add.reduceat(np.diff(runs.off), first) if len(first) else np.zeros(0, np.int64)
    points = np.append(size, np.zeros(int(alone.sum()), np.int64))
    several = len(row) - len(layer.ids)
    if several:
        faults.append(Fault("geometri-delt", values={"lag": layer.name, "antall": several}))
    otypes = _object_types(layer, naming, faults)
    kinds = kinds[order]
    named = [otypes[at] for at in row.tolist()]
    texts = np.array([name.endswith("Påskrift") for name in named], np.bool_)
    kinds[texts & (kinds == _KIND_OF[wkb.POINT])] = _TEXT
    return Part(_in_known_system(layer), named, row, kinds, points[order].astype(np.int64), runs)


def _in_known_system(layer: Layer) -> Layer:
    if layer.epsg is None or systems.is_known(layer.epsg):
        return layer
    return replace(layer, epsg=None, system=f"EPSG:{layer.epsg}")


def _of_rows(kind: str, layer: Layer, rows: Sequence[int]) -> Iterator[Fault]:
    for row in rows:
        yield Fault(kind, values={"lag": layer.name, "id": str(layer.ids[row])})


def _nowhere(runs: wkb.Runs) -> Sequence[int]:
    """Geometries with coordinates that are no numbers, or too large to be metres."""
    limit = _LARGEST / 10**_COARSEST
    if -limit < runs.xy.min(initial=0.0) and runs.xy.max(initial=0.0) < limit:
        return []
    sound = (np.abs(runs.xy) < limit).all(axis=1)
    of_run = np.arange(len(runs.owner)).repeat(np.diff(runs.off))
    return _distinct(runs.owner[of_run[~sound]])


def _open_rings(runs: wkb.Runs) -> Sequence[int]:
    """Geometries with a ring that is too short, or does not end where it begins."""
    of_ring = (runs.kind == wkb.RING).nonzero()[0]
    first, last = runs.off[of_ring], runs.off[of_ring + 1] - 1
    wrong = (last - first < 3) | (runs.xy[first] != runs.xy[last]).any(axis=1)
    return _distinct(runs.owner[of_ring[wrong]])


def _distinct(numbers: Ints) -> Sequence[int]:
    found: list[int] = np.unique(numbers).tolist()
    return found


def _object_types(layer: Layer, naming: Naming, faults: list[Fault]) -> list[str]:
    by_layer = naming.object_type(layer.name) or ""
    columns = _type_columns(layer, naming)
    if not columns:
        return [by_layer] * len(layer.ids)
    said = layer.columns[columns[0]]
    for other in columns[1:]:
        pairs = list(zip(said, layer.columns[other], strict=True))
        if different := sum(bool(one and another and one != another) for one, another in pairs):
            names = {"lag": layer.name, "kolonne": columns[0], "annen": other}
            faults.append(Fault("objekttype-flere", values={**names, "antall": different}))
        said = [one or another for one, another in pairs]
    # a value without Norwegian letters is the type it can only be
    known: dict[object, str] = {}
    values = [as_json(value) if isinstance(value, list | dict) else value for value in said]
    for value in set(values):
        text = "" if value is None else str(value).strip()
        known[value] = (naming.object_type(text) or text) if text else by_layer
    return [known[value] for value in values]


def _in_one_system(
    parts: list[Part], faults: list[Fault], notes: list[Fault], *, keep_degrees: bool
) -> tuple[int | None, list[Part]]:
    """The coordinate system of the first layer that says one, and the parts with all coordinates in it.

    An arc is none in degrees: where there are any, all is in metres.
    """
    systems = [part.layer.epsg for part in parts if len(part.runs.xy) and part.layer.epsg is not None]
    if not systems:
        if any(len(part.runs.xy) for part in parts):
            said = next((part.layer.system for part in parts if part.layer.system), "")
            unknown = Fault("koordinatsystem-ukjent", values={"text": said}) if said else None
            faults.append(unknown or Fault("koordinatsystem-mangler"))
        return None, parts
    epsg = systems[0]
    silent = [part.layer.name for part in parts if len(part.runs.xy) and part.layer.epsg is None]
    if keep_degrees and not silent and {*DEGREES}.issuperset(systems) and all(part.runs.arc is None for part in parts):
        return epsg, parts
    if epsg in DEGREES:
        degrees = epsg
        epsg = zone_for(np.concatenate([part.runs.xy[:, 0] for part in parts if part.layer.epsg in DEGREES]))
        faults.append(Fault("koordinater-i-grader", values={"from_epsg": degrees, "epsg": epsg}))
    notes += [Fault("koordinatsystem-antatt", values={"lag": name, "epsg": epsg}) for name in silent]
    # that degrees became metres is told already, where the first layer is in them
    others = sorted({*systems} - {epsg} - ({*DEGREES} if systems[0] in DEGREES else set()))
    if others:
        faults.append(Fault("flere-koordinatsystem", values={"epsg": epsg, "andre": ", ".join(map(str, others))}))
    turned = [part.layer.name for part in parts if part.layer.epsg not in (None, epsg) and _has_vectors(part.layer)]
    notes += [Fault("symbolretning-ikke-dreid", values={"lag": name, "epsg": epsg}) for name in turned]
    return epsg, [_moved(part, epsg) for part in parts]


def _has_vectors(layer: Layer) -> bool:
    """Whether a column says where symbols point: vectors, which are in the system of their layer."""
    return any(name.upper() in PATHS for name in layer.columns)


def _moved(part: Part, epsg: int) -> Part:
    if part.layer.epsg in (None, epsg) or not len(part.runs.xy):
        return part
    return part._replace(runs=part.runs._replace(xy=systems.moved(part.runs.xy, part.layer.epsg, epsg)))


def _on_grid(pieces: Sequence[NDArray[np.float64]], noise: float) -> tuple[float, Ints]:
    """The coarsest power of ten that holds every coordinate but for ``noise`` metres, and the coordinates (N, E)."""
    metres = np.concatenate([np.zeros((0, 2)), *pieces])
    largest = max(-float(metres.min(initial=0.0)), float(metres.max(initial=0.0)))
    noise = max(noise, _NOISE * float(np.spacing(largest)))
    best = _COARSEST
    xy = np.zeros(metres.shape, np.int64)
    for decimals in range(_COARSEST, _FINEST + 1):
        scale = 10.0**decimals
        if largest * scale >= _LARGEST:
            break
        best = decimals
        if _snapped(metres, scale, noise, xy):
            break
    return float(f"1e-{best}"), xy


def _snapped(metres: NDArray[np.float64], scale: float, noise: float, xy: Ints) -> bool:
    """Fills ``xy`` (N, E) with the coordinates on the grid; whether none is further off than the noise."""
    farthest = 0.0
    # pieces that stay near the processor: in one go most of the time goes to new memory
    for start in range(0, len(metres), _PIECE):
        piece = metres[start : start + _PIECE]
        grid = np.rint(piece * scale)
        xy[start : start + _PIECE, 0] = grid[:, 1]
        xy[start : start + _PIECE, 1] = grid[:, 0]
        farthest = max(farthest, float(np.abs(grid / scale - piece).max()))
    return farthest <= noise


def _heights(parts: Sequence[Part]) -> tuple[float | None, NDArray[np.float64] | None]:
    """The unit of heights and the heights in it; NaN where a point has none."""
    if all(part.runs.z is None for part in parts):
        return None, None
    given = [np.full(len(part.runs.xy), np.nan) if part.runs.z is None else part.runs.z for part in parts]
    metres = joined(given, np.float64)
    there = np.isfinite(metres)
    unit, on_grid = _on_grid([np.column_stack((metres[there], metres[there]))], 0.0)
    heights = np.full(len(metres), np.nan)
    heights[there] = on_grid[:, 0]
    return unit, heights


def _arcs(parts: Sequence[Part]) -> NDArray[np.bool_] | None:
    if all(part.runs.arc is None for part in parts):
        return None
    marks = [np.zeros(len(part.runs.xy), np.bool_) if part.runs.arc is None else part.runs.arc for part in parts]
    return joined(marks, np.bool_)


def _own_rings(parts: Sequence[Part]) -> OwnRings | None:
    rows: list[Ints] = []
    rings_of_area: list[Ints] = []
    points_of_ring: list[Ints] = []
    outer: list[NDArray[np.bool_]] = []
    before = 0
    for part in parts:
        runs = part.runs
        of_ring = (runs.kind == wkb.RING).nonzero()[0]
        rows.append((part.kind == _KIND_OF[wkb.RING]).nonzero()[0] + before)
        starts = runs.first[of_ring].nonzero()[0]
        rings_of_area.append(np.diff(np.append(starts, len(of_ring))))
        points_of_ring.append(np.diff(runs.off)[of_ring])
        outer.append(runs.outer[of_ring])
        before += len(part.row)
    areas = joined(rows, np.int32)
    if not len(areas):
        return None
    return OwnRings(
        areas,
        np.append(0, joined(rings_of_area, np.int64).cumsum()),
        np.append(0, joined(points_of_ring, np.int64).cumsum()),
        joined(outer, np.bool_),
    )
