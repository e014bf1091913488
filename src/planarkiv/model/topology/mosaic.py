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
_OFF_MIDDLE = np.array((0.4271, 0.3391, 0.2338))

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

    faces = _Faces.between(table, left_over(table, outlines, areas) if sides is None else sides)
    if not len(faces.metres):
        return []
    rows = np.asarray(areas, np.int64)
    tree, whole = shapely.STRtree(polygons(table)[rows]), _Outline(polygons(table)[outlines])
    # in the whole of a face areas less outlines are as many; how many of each there are may differ
    count = _number_around(faces.points, tree) - _number_around(faces.points, whole.tree)
    found: dict[tuple[Kind, tuple[int, ...]], list[Any]] = {}
    for face in faces.metres[count < 0].tolist():
        for gap in _uncovered(face, _parts(face, tree)[1]):
            found.setdefault((Kind.GAP, _neighbours(gap, tree, rows)), []).append(gap)
    for face in faces.metres[count > (0 if whole.polygons.size else 1)].tolist():
        at, parts = _parts(face, tree)
        members = rows[at].tolist()
        for several, place in _overlaps(face, parts):
            found.setdefault((Kind.OVERLAP, tuple(members[each] for each in several)), []).append(place)
        for one, place in whole.beyond(face, parts):
            found.setdefault((Kind.OUTSIDE, (members[one],)), []).append(place)
    return [_flaw(kind, between, places) for (kind, between), places in found.items()]


def _number_around(points: Geometries, tree: Any) -> NDArray[np.int64]:
    """How many geometries each point lies in."""
    number: NDArray[np.int64] = np.bincount(tree.query(points, predicate="within")[0], minlength=len(points))
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


class _Faces(NamedTuple):
    """The faces between sides: polygons in metres, and a point inside each."""

    metres: Geometries
    points: Geometries

    @classmethod
    def between(cls, table: FeatureTable, sides: Sides) -> _Faces:
        """The faces that the unit of the file can express."""
        import shapely

        nothing: Geometries = np.zeros(0, object)
        if not len(sides.key):
            return cls(nothing, nothing)
        _, once = np.unique(sides.key, return_index=True)
        sides = sides.where(once)
        xy = courses(table).xy
        base = xy[sides.first].min(axis=0)
        # small integers: where lines cross is then known to a millionth of a unit
        ends = np.stack((xy[sides.first], xy[sides.last]), axis=1) - base
        drawn = shapely.linestrings(ends[:, :, ::-1].astype(np.float64))
        noded = shapely.get_parts(shapely.union_all(drawn))
        faces = shapely.get_parts(shapely.polygonize(noded))
        arcs = is_drawn(table, sides.first) | is_drawn(table, sides.last)
        faces = faces[_wide_enough(faces, drawn[arcs], table.head.unit)]
        if not len(faces):
            return cls(nothing, nothing)
        unit = table.head.unit
        origin = table.head.metres(base[None, :])[0]
        points = _spots_in(faces)
        metres, inner = (shapely.transform(each, lambda way: way * unit + origin) for each in (faces, points))
        return cls(metres, inner)


def _spots_in(faces: Geometries) -> Geometries:
    """A point inside each face, off its middle: sides that do cancel out run there only by chance."""
    import shapely

    triangles, owner = shapely.get_parts(shapely.constrained_delaunay_triangles(faces), return_index=True)
    largest = np.lexsort((shapely.area(triangles), owner))
    largest = largest[np.append(owner[largest][1:] != owner[largest][:-1], True)]
    corners = shapely.get_coordinates(triangles[largest]).reshape(-1, 4, 2)[:, :3]
    points: Geometries = shapely.points((corners * _OFF_MIDDLE[None, :, None]).sum(axis=1))
    return points


def _wide_enough(faces: Geometries, arcs: Geometries, unit: float) -> NDArray[np.bool_]:
    """Whether each face has room for a circle as wide as a point may be out of place; file units."""
    import shapely

    width = np.full(len(faces), rounding(unit))
    if len(arcs):
        along = np.unique(shapely.STRtree(faces).query(arcs, predicate="intersects")[1])
        width[along] += 2 * TOLERANCE / unit
    # no circle in a polygon is wider than four times its area by its perimeter
    wide: NDArray[np.bool_] = 4 * shapely.area(faces) > width * shapely.length(faces)
    wide[wide] = ~shapely.is_empty(shapely.buffer(faces[wide], -width[wide] / 2, quad_segs=2))
    return wide
