"""Where areas that should tile an outline do not: the gaps, the overlaps, and what lies outside, as polygons.

Only the sides that do not cancel out are drawn (``sides.left_over``); the faces between them are all the places where
there may be something wrong, and each is asked how many areas it lies in.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.model.arcs import TOLERANCE, courses
from planarkiv.model.features import FeatureTable
from planarkiv.model.geometry import Geometries, polygons
from planarkiv.model.topology.sides import Sides, is_drawn, left_over

_ROUNDING = 0.75
"""File units: a point that belongs on a slanting line lies up to half the diagonal of a unit beside it."""
_FINEST = 0.0001
"""Metres: what files with more decimals than this say with them is rounding too."""
_NEAR = 0.001
"""Metres: what is nearer than this to a gap borders on it."""
_NEIGHBOURS = 2
_NOISE = 1e-8
"""Metres: how wide what GEOS leaves between lines that coincide may be."""
_AREAL = 2
_SHARES = ((0.618, 1.0), (1.0, 0.618), (0.414, 1.0), (1.0, 0.414))
"""How much of the width and the height of a face is left to look for another point in."""

Rows = NDArray[np.integer]


class Kind(StrEnum):
    """What is wrong in a place."""

    GAP = "gap"
    OVERLAP = "overlap"
    OUTSIDE = "outside"


class Flaw(NamedTuple):
    """One flaw of a mosaic: all the pieces between the same objects.

    ``rows`` are the areas that overlap, the one that is outside, or up to two that border on a gap. ``geometry`` is a
    polygon or multipolygon in metres of ``pieces`` parts, ``area`` its size in m².
    """

    kind: Kind
    rows: tuple[int, ...]
    geometry: Any
    area: float
    pieces: int


def rounding(unit: float) -> float:
    """How far beside a line a point may lie that was put on it, in file units of ``unit`` metres."""
    return _ROUNDING * max(1.0, _FINEST / unit)


def flaws(table: FeatureTable, outlines: Rows, areas: Rows, sides: Sides | None = None) -> list[Flaw]:
    """The flaws of a mosaic; all rows are sound areas. Without outlines nothing is a gap, and nothing outside.
    ``sides`` are those that do not cancel out, where they are known.

    What is thinner than the unit of the file can express is no flaw, nor what lies between two drawings of the same
    arc.
    """
    import shapely

    faces = _faces(table, left_over(table, outlines, areas) if sides is None else sides)
    if not len(faces):
        return []
    rows = np.asarray(areas, np.int64)
    tree, whole = shapely.STRtree(polygons(table)[rows]), _Outline(polygons(table)[outlines])
    # in the whole of a face areas less outlines are as many; how many of each there are may differ
    count = _surplus(faces, tree, whole.tree)
    found: dict[tuple[Kind, tuple[int, ...]], list[Any]] = {}
    for face in faces[count < 0].tolist():
        for gap in _uncovered(face, _parts(face, tree)[1]):
            found.setdefault((Kind.GAP, _neighbours(gap, tree, rows)), []).append(gap)
    for face in faces[count > (0 if whole.polygons.size else 1)].tolist():
        at, parts = _parts(face, tree)
        members = rows[at].tolist()
        for several, place in _overlaps(face, parts):
            found.setdefault((Kind.OVERLAP, tuple(members[each] for each in several)), []).append(place)
        for one, place in whole.beyond(face, parts):
            found.setdefault((Kind.OUTSIDE, (members[one],)), []).append(place)
    return [_flaw(kind, between, places) for (kind, between), places in found.items()]


def _surplus(faces: Geometries, areas: Any, outlines: Any) -> NDArray[np.int64]:
    """How many more areas than outlines there are in each face: asked in one point, which lies on no side."""
    import shapely

    points = shapely.point_on_surface(faces)
    count = np.zeros(len(faces), np.int64)
    asked = np.arange(len(faces))
    for wide, high in (*_SHARES, (0.0, 0.0)):
        inside, touched = (
            [_number_around(points[asked], tree, predicate) for tree in (areas, outlines)]
            for predicate in ("within", "intersects")
        )
        count[asked] = inside[0] - inside[1]
        # sides that do cancel out may run through the middle of a face
        asked = asked[(inside[0] != touched[0]) | (inside[1] != touched[1])]
        if not len(asked) or not wide:
            break
        west, south, east, north = shapely.bounds(faces[asked]).T
        part = shapely.box(west, south, west + wide * (east - west), south + high * (north - south))
        points[asked] = shapely.point_on_surface(shapely.intersection(faces[asked], part))
    return count


def _number_around(points: Geometries, tree: Any, predicate: str) -> NDArray[np.int64]:
    """How many geometries each point lies in."""
    number: NDArray[np.int64] = np.bincount(tree.query(points, predicate=predicate)[0], minlength=len(points))
    return number


def _parts(face: Any, tree: Any) -> tuple[NDArray[np.int64], Geometries]:
    """The areas that have a part of a face, by their places in the tree, and these parts."""
    import shapely

    shapely.prepare(face)
    at = np.sort(tree.query(face, predicate="intersects"))
    parts = tree.geometries[at]
    across = ~shapely.contains(face, parts)
    parts[across] = shapely.intersection(parts[across], face)
    some = shapely.area(parts) > _NOISE * face.length
    return at[some], parts[some]


def _uncovered(face: Any, parts: Geometries) -> list[Any]:
    """The face without its parts: all of it as a rule, but for outlines that overlap."""
    import shapely

    if not len(parts):
        return [face]
    rest = shapely.difference(face, shapely.union_all(parts))
    return [rest] if rest.area > _NOISE * face.length else []


def _overlaps(face: Any, parts: Geometries) -> Iterator[tuple[tuple[int, ...], Any]]:
    """Which parts of a face overlap, and where: all of them in all of it, or else in pairs."""
    import shapely

    noise = _NOISE * face.length
    if len(parts) > 1 and (shapely.area(parts) > face.area - noise).all():
        yield tuple(range(len(parts))), face
        return
    for one, other in shapely.STRtree(parts).query(parts, predicate="intersects").T.tolist():
        if one < other and (shared := shapely.intersection(parts[one], parts[other])).area > noise:
            yield (one, other), shared


class _Outline:
    """The outlines of a mosaic, put together when somebody asks."""

    def __init__(self, outlines: Geometries) -> None:
        import shapely

        self.polygons = outlines
        self.tree = shapely.STRtree(outlines)
        self._whole: Any = None

    def beyond(self, face: Any, parts: Geometries) -> Iterator[tuple[int, Any]]:
        """Which parts of a face lie outside, and where; none where there is no outline."""
        import shapely

        if not len(self.polygons):
            return
        if self._whole is None:
            self._whole = shapely.union_all(self.polygons)
            shapely.prepare(self._whole)
        if shapely.contains(self._whole, face):
            return
        outside = shapely.difference(parts, self._whole)
        for one in (shapely.area(outside) > _NOISE * face.length).nonzero()[0].tolist():
            yield one, outside[one]


def _neighbours(gap: Any, tree: Any, rows: NDArray[np.int64]) -> tuple[int, ...]:
    """The areas that share most of its border with a gap, at most two."""
    import shapely

    around = shapely.buffer(gap, _NEAR, cap_style="flat", join_style="mitre")
    near = np.sort(tree.query(around, predicate="intersects"))
    shared = shapely.area(shapely.intersection(tree.geometries[near], around))
    most = np.argsort(-shared, kind="stable")[:_NEIGHBOURS]
    return tuple(sorted(rows[near[most]].tolist()))


def _flaw(kind: Kind, rows: tuple[int, ...], places: list[Any]) -> Flaw:
    import shapely

    # places that lie side by side are one piece; where areas only touch they share no area
    whole = shapely.union_all(places) if len(places) > 1 else places[0]
    parts = shapely.get_parts(whole)
    parts = parts[shapely.get_dimensions(parts) == _AREAL]
    whole = parts[0] if len(parts) == 1 else shapely.multipolygons(parts)
    return Flaw(kind, rows, whole, float(whole.area), len(parts))


def _faces(table: FeatureTable, sides: Sides) -> Geometries:
    """The faces between sides that the unit of the file can express, in metres."""
    import shapely

    nothing: Geometries = np.zeros(0, object)
    if not len(sides.key):
        return nothing
    sides = sides.where(np.sort(np.unique(sides.key, return_index=True)[1]))
    xy, unit = courses(table).xy, table.head.unit
    base = xy[sides.first].min(axis=0)
    # small integers: where lines cross is then known to a millionth of a unit
    ways, arcs = _ways(xy, base, sides), is_drawn(table, sides.first) | is_drawn(table, sides.last)
    noded = shapely.get_parts(shapely.union_all(ways))
    faces = shapely.get_parts(shapely.polygonize(noded))
    faces = faces[_wide_enough(faces, _ways(xy, base, sides.where(arcs)), unit)]
    if not len(faces):
        return nothing
    origin = table.head.metres(base[None, :])[0]
    made: Geometries = shapely.transform(faces, lambda way: way * unit + origin)
    return made


def _ways(xy: NDArray[np.int64], base: NDArray[np.int64], sides: Sides) -> Geometries:
    """The sides as lines from ``base`` in file units, those that follow each other as one."""
    import shapely

    if not len(sides.key):
        return np.zeros(0, object)
    begins = np.ones(len(sides.key), np.bool_)
    begins[1:] = sides.last[:-1] != sides.first[1:]
    starts = begins.nonzero()[0]
    # one point more for each line than it has sides
    stops = np.append(starts[1:], len(begins))
    places = np.insert(sides.first, stops, sides.last[stops - 1])
    offsets = np.append(starts, len(begins)) + np.arange(len(starts) + 1)
    way = (xy[places] - base)[:, ::-1].astype(np.float64)
    made: Geometries = shapely.from_ragged_array(shapely.GeometryType.LINESTRING, way, (offsets,))
    return made


def _wide_enough(faces: Geometries, arcs: Geometries, unit: float) -> NDArray[np.bool_]:
    """Whether each face has room for a circle as wide as a point may be out of place; file units."""
    import shapely

    width = np.full(len(faces), rounding(unit))
    if len(arcs):
        along = np.unique(shapely.STRtree(faces).query(arcs, predicate="intersects")[1])
        width[along] += 2 * TOLERANCE / unit
    # no circle in a polygon is wider than four times its area by its perimeter
    wide: NDArray[np.bool_] = 4 * shapely.area(faces) > width * shapely.length(faces)
    # most have room around the first point one thinks of
    asked = wide.nonzero()[0]
    room = shapely.distance(shapely.point_on_surface(faces[asked]), shapely.boundary(faces[asked]))
    asked = asked[2 * room <= width[asked]]
    wide[asked] = ~shapely.is_empty(shapely.buffer(faces[asked], -width[asked] / 2, quad_segs=2))
    return wide
