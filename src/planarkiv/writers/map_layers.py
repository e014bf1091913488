"""The map objects of one plan as rows of layers, one layer per object type, in the coordinate system of the archive."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from planarkiv.model import geometry
from planarkiv.model.features import FeatureTable, is_point_level
from planarkiv.writers.geopackage import Shape, Value

NO_TYPE = "UtenObjekttype"
"""Layer of objects without OBJTYPE."""

_AREA, _LINE, _POINT = "POLYGON", "LINESTRING", "POINT"
_SUFFIX = {_AREA: "flate", _LINE: "linje", _POINT: "punkt"}
_NAMED_AS = ((_AREA, ("område", "sone")), (_LINE, ("grense", "linje", "høyde")), (_POINT, ("punkt", "påskrift")))
_LONGEST = 63
"""Characters of a layer or column name taken from a file: what PostGIS and QGIS take, too."""


@dataclass(slots=True)
class LayerRows:
    """Rows for one layer: attributes by column name, and shapes (None where there is none)."""

    geometry: str
    rows: list[dict[str, Value]] = field(default_factory=list)
    shapes: list[Shape | None] = field(default_factory=list)


def layers(table: FeatureTable, epsg: int) -> Mapping[str, LayerRows]:
    """The objects of ``table`` by layer, in file order; ``epsg`` is the system of the shapes.

    Objects whose geometry cannot be made, or whose own system is not known, stand without a shape.
    """
    values = _values(table)
    found: dict[str, LayerRows] = {}
    for kind, shapes in _shapes(table, epsg).items():
        for row in shapes:
            name = layer_name(table.otypes[table.otype[row]], kind)
            layer = found.setdefault(name, LayerRows(kind))
            layer.rows.append({"serienummer": int(table.serial[row]), **values[row]})
            layer.shapes.append(shapes[row])
    return found


def layer_name(otype: str, kind: str) -> str:
    """The object type; with what it is drawn as where that is not what the name says (``RpGrense_flate``)."""
    expected = next((kind for kind, ends in _NAMED_AS if otype.lower().endswith(ends)), None)
    name = otype[:_LONGEST].strip() or NO_TYPE
    return name if kind == expected else f"{name}_{_SUFFIX[kind]}"


def outlines(table: FeatureTable, epsg: int) -> list[Any]:
    """The polygons of the plan outlines in ``epsg``, made valid."""
    import shapely

    shapes = geometry.outline(table)
    moved = _moved(shapes, table.head.epsg, epsg) if len(shapes) else None
    return [] if moved is None else [shape for shape in shapely.make_valid(moved) if shape is not None]


def together(outlines: Sequence[Any]) -> Shape | None:
    """The outlines as one MULTIPOLYGON; None when there is no area."""
    import shapely

    joined = shapely.union_all(outlines)
    areas = [part for part in shapely.get_parts(joined) if part.geom_type == "Polygon" and not part.is_empty]
    if not areas:
        return None
    whole = shapely.MultiPolygon(areas)
    return Shape(shapely.to_wkb(whole), whole.bounds)


def column_name(path: str) -> str:
    """A dotted path as a column name."""
    return path.replace(".", "_")[:_LONGEST]


def _values(table: FeatureTable) -> Mapping[int, dict[str, Value]]:
    """The attributes of each object by column name; repeats in their order, with ``; `` between."""
    found: dict[int, dict[str, Value]] = defaultdict(dict)
    for path in sorted(table.columns):
        if is_point_level(path):
            continue
        column, name = table.columns[path], column_name(path)
        for row, code in zip(column.rows.tolist(), column.codes.tolist(), strict=True):
            of_row, value = found[row], column.values[code]
            of_row[name] = f"{of_row[name]}; {value}" if name in of_row else value
    return found


def _shapes(table: FeatureTable, epsg: int) -> Mapping[str, Mapping[int, Shape | None]]:
    """Shapes by row, by kind of geometry."""
    area = table.rows_of_kind("FLATE")
    point = table.rows_of_kind("PUNKT", "SYMBOL", "TEKST", "SVERM")
    line = np.setdiff1d(np.arange(len(table)), np.concatenate((area, point)))
    wanted: tuple[tuple[str, NDArray[Any], Callable[[FeatureTable], Any]], ...] = (
        (_AREA, area, geometry.polygons),
        (_LINE, line, geometry.lines),
        (_POINT, point, geometry.points),
    )
    return {
        kind: dict(zip(rows.tolist(), _as_shapes(make(table)[rows], table.head.epsg, epsg), strict=True))
        for kind, rows, make in wanted
        if len(rows)
    }


def _as_shapes(geometries: NDArray[Any], source: int | None, target: int) -> Iterable[Shape | None]:
    import shapely

    moved = _moved(geometries, source, target)
    if moved is None:
        return [None] * len(geometries)
    bounds = shapely.bounds(moved)
    good = np.isfinite(bounds).all(axis=1)
    return [
        Shape(wkb, (west, south, east, north)) if usable else None
        for wkb, (west, south, east, north), usable in zip(
            shapely.to_wkb(moved, output_dimension=2).tolist(), bounds.tolist(), good.tolist(), strict=True
        )
    ]


def _moved(geometries: NDArray[Any], source: int | None, target: int) -> NDArray[Any] | None:
    """The geometries in the target system; None when their own is not known."""
    import shapely

    if source is None:
        return None
    if source == target:
        return geometries
    transform = _transformer(source, target)
    moved: NDArray[Any] = shapely.transform(
        geometries, lambda points: np.column_stack(transform(points[:, 0], points[:, 1]))
    )
    return moved


@lru_cache(maxsize=16)
def _transformer(source: int, target: int) -> Callable[..., Any]:
    from pyproj import Transformer

    return Transformer.from_crs(source, target, always_xy=True).transform
