"""Draws a table of map objects: see `Drawing`. As fine as a page needs, and no finer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any, NamedTuple

import numpy as np
import shapely
from numpy.typing import NDArray

from planarkiv.catalogue.attributes import code_list_of
from planarkiv.catalogue.code_lists import code_list
from planarkiv.catalogue.drawing import COLUMNS, Style, style
from planarkiv.catalogue.object_types import types
from planarkiv.model import geometry
from planarkiv.model.drawing import Drawing, Label, Shape
from planarkiv.model.features import KINDS, FeatureTable, is_point_level

STEPS = 20_000
"""Steps along the longer side of the frame."""
FINEST = 0.01
"""Metres of one step, at least: the grid of the map files."""
MOST_SHAPES = 6_000
"""Objects in one drawing; the largest are drawn."""
MOST_POINTS = 30_000
"""Points of all paths together: above this the paths are simplified until it fits."""
MOST_LABELS = 1_000
_MOST_TEXT = 60
_SIMPLIFIED = (1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 128.0, 256.0)
"""How coarse paths may become, in steps."""
_FAR = 20.0
"""What lies this many quartile distances away from the rest is a wrong coordinate, and does not stretch the frame."""

_NAMES = ("FELTNAVN", "HENSYNSONENAVN", "BESTEMMELSEOMRNAVN", "OMRÅDENAVN")
_TEXT = "STRENG"
_OF_STYLE = frozenset(COLUMNS)
_PURPOSES = ("ArealformålOmråde", "ArealbrukOmråde", "FormålOmråde")
_TEKST = KINDS.index("TEKST")
_POINT_KINDS = ("PUNKT", "SYMBOL", "TEKST")


def draw(table: FeatureTable, file: str) -> Drawing | None:
    """The objects of a table as a drawing; None when none of them has a place that can be drawn."""
    found = _geometries(table)
    rows = np.array([row for row, each in enumerate(found) if each is not None], dtype=np.int64)
    bounds = shapely.bounds(found[rows]) if len(rows) else np.zeros((0, 4))
    sound = np.isfinite(bounds).all(axis=1)
    rows, bounds = rows[sound], bounds[sound]
    near = _together(bounds)
    if not near.any():
        return None
    rows, bounds = rows[near], bounds[near]
    frame = _Frame.around(bounds)
    largest = np.sort(np.argsort(-_extents(bounds), kind="stable")[:MOST_SHAPES])
    rows = _as_they_cover(table, rows[largest])
    shapes, styles = _shapes(table, rows, _paths(found[rows], frame))
    return Drawing(
        file,
        table.head.epsg,
        frame.west,
        frame.north,
        frame.step,
        frame.width,
        frame.height,
        styles,
        shapes,
        _labels(table, rows, found, frame),
        int(sound.sum()) - len(rows),
    )


def _geometries(table: FeatureTable) -> NDArray[Any]:
    """The area, line or point of each object, None where it has none."""
    found = geometry.polygons(table).copy()
    for others in (geometry.lines(table), geometry.points(table)):
        missing = found == None  # noqa: E711 - each element of an array
        if others is not None:
            found[missing] = others[missing]
    return found


def _extents(bounds: NDArray[np.float64]) -> NDArray[np.float64]:
    extents: NDArray[np.float64] = (bounds[:, 2:] - bounds[:, :2]).max(axis=1)
    return extents


def _together(bounds: NDArray[np.float64]) -> NDArray[np.bool_]:
    """The objects that lie with most of the others: one wrong coordinate must not make the plan a dot."""
    if not len(bounds):
        return np.zeros(0, dtype=bool)
    corners = np.stack((bounds[:, :2], bounds[:, 2:]))
    low, middle, high = np.percentile(corners.reshape(-1, 2), (25, 50, 75), axis=0)
    reach = _FAR * max(float((high - low).max()), 50.0)
    near: NDArray[np.bool_] = (np.abs(corners - middle) <= reach).all(axis=(0, 2))
    return near


class _Frame(NamedTuple):
    west: float
    north: float
    step: float
    width: int
    height: int

    @classmethod
    def around(cls, bounds: NDArray[np.float64]) -> _Frame:
        west, south = bounds[:, :2].min(axis=0).tolist()
        east, north = bounds[:, 2:].max(axis=0).tolist()
        step = round(max(FINEST, max(east - west, north - south) / STEPS), 4)
        return cls(west, north, step, max(1, round((east - west) / step)), max(1, round((north - south) / step)))

    def steps(self, metres: NDArray[np.float64]) -> NDArray[np.int64]:
        steps = np.rint((metres - (self.west, self.north)) / (self.step, -self.step))
        out: NDArray[np.int64] = steps.astype(np.int64)
        return out


def _as_they_cover(table: FeatureTable, rows: NDArray[np.int64]) -> NDArray[np.int64]:
    """Purposes at the bottom, then other areas, lines and points; in file order among themselves."""
    flate = np.isin(table.kind[rows], [KINDS.index("FLATE")])
    point = np.isin(table.kind[rows], [KINDS.index(kind) for kind in _POINT_KINDS])
    purpose = np.array([name.endswith(_PURPOSES) for name in table.otypes] or [False])[table.otype[rows]]
    rank = np.where(point, 3, np.where(~flate, 2, np.where(purpose, 0, 1)))
    ordered: NDArray[np.int64] = rows[np.argsort(rank, kind="stable")]
    return ordered


# Paths


def _paths(found: NDArray[Any], frame: _Frame) -> list[str]:
    """The SVG path of each geometry."""
    return [_path(each, frame) for each in _simplified(found, frame.step)]


def _simplified(found: NDArray[Any], step: float) -> NDArray[Any]:
    """The geometries with no more points than a page can hold."""
    made = found
    for coarse in _SIMPLIFIED:
        made = shapely.simplify(found, coarse * step / 2)
        if shapely.get_num_coordinates(made).sum() <= MOST_POINTS:
            break
    return made


def _path(each: Any, frame: _Frame) -> str:
    if each.geom_type == "Point":
        x, y = frame.steps(_coordinates(each))[0].tolist()
        return f"M{x} {y}h0"
    if each.geom_type == "LineString":
        return _run(frame.steps(_coordinates(each)))
    rings = (ring for part in _parts(each) for ring in (part.exterior, *part.interiors))
    return "".join(f"{_run(frame.steps(_coordinates(ring))[:-1])}z" for ring in rings if not ring.is_empty)


def _parts(each: Any) -> Sequence[Any]:
    return list(each.geoms) if hasattr(each, "geoms") else [each]


def _coordinates(each: Any) -> NDArray[np.float64]:
    out: NDArray[np.float64] = shapely.get_coordinates(each)
    return out


def _run(points: NDArray[np.int64]) -> str:
    """The points as one move and relative lines; points that fall together are one."""
    moves = np.diff(points, axis=0)
    moves = moves[moves.any(axis=1)]
    x, y = points[0].tolist()
    if not len(moves):
        return f"M{x} {y}h0"
    numbers = " ".join(map(str, moves.ravel().tolist())).replace(" -", "-")
    return f"M{x} {y}l{numbers}"


# What the objects are


def _shapes(
    table: FeatureTable, rows: NDArray[np.int64], paths: Sequence[str]
) -> tuple[tuple[Shape, ...], tuple[Style, ...]]:
    numbers: dict[Style, int] = {}
    known: dict[tuple[str, tuple[tuple[str, str], ...]], Style] = {}
    shapes = []
    for row, path, own in zip(rows.tolist(), paths, _attributes(table, rows), strict=True):
        object_type = table.otypes[table.otype[row]]
        if table.kind[row] == _TEKST:
            continue
        key = object_type, tuple(item for item in own.items() if item[0] in _OF_STYLE)
        chosen = known.get(key)
        if chosen is None:
            chosen = known[key] = _style(object_type, dict(key[1]), table)
        shapes.append(
            Shape(
                object_type,
                _what(object_type, own),
                next((own[name][:_MOST_TEXT] for name in _NAMES if own.get(name)), ""),
                table.element(row),
                numbers.setdefault(chosen, len(numbers)),
                path,
            )
        )
    return tuple(shapes), tuple(numbers)


def _style(object_type: str, own: Mapping[str, str], table: FeatureTable) -> Style:
    """The official style. An area whose boundary is drawn as an object of its own is not outlined once more."""
    found = style(object_type, own)
    known = types().get(object_type)
    return replace(found, stroke="") if known and known.boundary in table.otypes else found


def _attributes(table: FeatureTable, rows: NDArray[np.int64]) -> Iterator[dict[str, str]]:
    """The first value of each attribute of each object."""
    names = [name for name in table.columns if not is_point_level(name)]
    columns = [(name, table.columns[name].values, table.dense(name)[rows].tolist()) for name in names]
    for at in range(len(rows)):
        yield {name: values[codes[at]] for name, values, codes in columns if codes[at] >= 0}


def _what(object_type: str, own: Mapping[str, str]) -> str:
    """The code that says what the object is, with its name: ``1110 Boligbebyggelse``; empty when there is none."""
    for path, code in own.items():
        if name := _list_of(object_type, path):
            known = code_list(name).codes.get(code)
            return f"{code} {known.label}" if known else code[:_MOST_TEXT]
    return ""


@cache
def _list_of(object_type: str, path: str) -> str:
    """The code list of an attribute that says what an object is; empty for other attributes."""
    name = code_list_of(object_type, path)
    return name if name.startswith(("rp_", "kp_", "rb_")) or name.endswith("sone") else ""


def _labels(table: FeatureTable, rows: NDArray[np.int64], found: NDArray[Any], frame: _Frame) -> tuple[Label, ...]:
    """The feltnavn of areas and the texts of the map, where they stand."""
    points = geometry.points(table)
    labels: list[Label] = []
    for row, own in zip(rows.tolist(), _attributes(table, rows), strict=True):
        kind = KINDS[int(table.kind[row])]
        text = own.get("FELTNAVN", "") if kind == "FLATE" else own.get(_TEXT, "") if kind in _POINT_KINDS else ""
        if text and len(labels) < MOST_LABELS:
            point = points[row] if points[row] is not None else shapely.point_on_surface(found[row])
            x, y = frame.steps(_coordinates(point))[0].tolist()
            labels.append(Label(x, y, text[:_MOST_TEXT]))
    return tuple(labels)
