"""The map objects of one plan as columns of layers, one layer per object type, in the coordinate system of the archive.

A column whose values are codes has another one beside it, with the words for them: ``RPAREALFORMÅL_tekst``.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from planarkiv.catalogue.attributes import code_list_of
from planarkiv.catalogue.code_lists import code_list
from planarkiv.catalogue.generations import Generation
from planarkiv.model import geometry
from planarkiv.model.features import Column, FeatureTable, is_point_level
from planarkiv.model.generation import generation_of
from planarkiv.model.naming import WORDS
from planarkiv.writers.geopackage import GeoPackage, Shape, Shapes, Value

NO_TYPE = "UtenObjekttype"
"""Layer of objects without OBJTYPE."""

_AREA, _LINE, _POINT = "POLYGON", "LINESTRING", "POINT"
_KINDS = (_AREA, _LINE, _POINT)
_SUFFIX = {_AREA: "flate", _LINE: "linje", _POINT: "punkt"}
_NAMED_AS = ((_AREA, ("område", "sone")), (_LINE, ("grense", "linje", "høyde")), (_POINT, ("punkt", "påskrift")))
_LONGEST = 63
"""Characters of a layer or column name taken from a file: what PostGIS and QGIS take, too."""


@dataclass(frozen=True, slots=True)
class LayerRows:
    """Some rows of one layer: their object type, the type of geometry, their number, the values of each column, and
    their shapes (None where there is none)."""

    object_type: str
    geometry: str
    count: int
    columns: Mapping[str, Sequence[Value]]
    shapes: Shapes


def layers(table: FeatureTable, epsg: int) -> Mapping[str, LayerRows]:
    """The objects of ``table`` by layer, in file order; ``epsg`` is the system of the shapes.

    Objects whose geometry cannot be made, or whose own system is not known, stand without a shape.
    """
    if not len(table):
        return {}
    groups = _groups(table)
    order = np.argsort(groups.number, kind="stable")
    ends = np.bincount(groups.number, minlength=len(groups.names)).cumsum()
    columns: list[dict[str, Sequence[Value]]] = [{} for _ in groups.names]
    _fill(columns, "serienummer", table.serial[order].tolist(), ends, range(len(columns)))
    for path in sorted(table.columns):
        if not is_point_level(path):
            _add_values(columns, table, path, groups, order, ends)
    shapes = Shapes.of(_moved_or_none(_geometries(table)[order], table.head.epsg, epsg), epsg)
    found: dict[str, LayerRows] = {}
    for at, (name, end) in enumerate(zip(groups.names, ends.tolist(), strict=True)):
        start = int(ends[at - 1]) if at else 0
        of_layer = Shapes(shapes.binaries[start:end], shapes.bounds[start:end])
        found[name] = LayerRows(groups.types[at], groups.kinds[at], end - start, columns[at], of_layer)
    return found


def put(package: GeoPackage, found: Mapping[str, LayerRows], same: Mapping[str, Value]) -> list[str]:
    """Adds the rows to a file in the same coordinate system, ``same`` being values that all of them have. Layers are
    made when they are not there; returns the names of those."""
    before = set(package.layers)
    columns = {**dict.fromkeys(same, "TEXT"), "serienummer": "INTEGER"}
    named = {name: package.add_layer(name, columns, layer.geometry, "") for name, layer in found.items()}
    for name, layer in found.items():
        package.insert_columns(named[name], layer.count, {**same, **layer.columns}, layer.shapes)
    return [each for each in dict.fromkeys(named.values()) if each not in before]


@dataclass(frozen=True, slots=True)
class _Groups:
    """The layer of each object by its place in ``names``; ``types`` and ``kinds`` are the object type and the type of
    geometry of each layer."""

    number: NDArray[np.int64]
    names: Sequence[str]
    types: Sequence[str]
    kinds: Sequence[str]


def _groups(table: FeatureTable) -> _Groups:
    kind = np.full(len(table), _KINDS.index(_LINE))
    kind[table.rows_of_kind("FLATE")] = _KINDS.index(_AREA)
    kind[table.rows_of_kind("PUNKT", "SYMBOL", "TEKST", "SVERM")] = _KINDS.index(_POINT)
    keys, first, of_key = np.unique(kind * len(table.otypes) + table.otype, return_index=True, return_inverse=True)
    # areas, then lines, then points; each in the order of the file
    layer: dict[str, int] = {}
    types, kinds = [], []
    number = np.zeros(len(keys), np.int64)
    for at in np.lexsort((first, keys // len(table.otypes))).tolist():
        of_kind, of_type = divmod(int(keys[at]), len(table.otypes))
        name = layer_name(table.otypes[of_type], _KINDS[of_kind])
        if name not in layer:
            layer[name] = len(layer)
            types.append(table.otypes[of_type])
            kinds.append(_KINDS[of_kind])
        number[at] = layer[name]
    return _Groups(number[of_key], list(layer), types, kinds)


@lru_cache(maxsize=1024)
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


def _add_values(
    columns: Sequence[dict[str, Sequence[Value]]],
    table: FeatureTable,
    path: str,
    groups: _Groups,
    order: NDArray[np.int64],
    ends: NDArray[np.int64],
) -> None:
    """Adds one attribute to the layers that have it, and the words for its codes to those where they are codes."""
    column, name = table.columns[path], column_name(path)
    codes, several = _one_of_each(table, column, path)
    mine = codes[order]
    having = np.bincount(groups.number[column.rows], minlength=len(columns)).nonzero()[0].tolist()
    _fill(columns, name, _taken([*column.values, *map("; ".join, several)], mine), ends, having)
    generation = generation_of(table)
    of_list: dict[str, list[int]] = {}
    for at in having:
        if listed := _list_of(groups.types[at], path, generation):
            of_list.setdefault(listed, []).append(at)
    for listed, layers_of_list in of_list.items():
        words = [_words(listed, value) for value in column.values]
        together = ["; ".join(_words(listed, each) or each for each in values) for values in several]
        _fill(columns, f"{name}{WORDS}", _taken([*words, *together], mine), ends, layers_of_list)


def _one_of_each(table: FeatureTable, column: Column, path: str) -> tuple[NDArray[np.int32], list[list[str]]]:
    """(n,) one code for each object, -1 where it has no value. Codes past the values of the column are of objects that
    have several; those are given in order."""
    codes = table.dense(path)
    again = (np.diff(column.rows) == 0).nonzero()[0] + 1
    if not len(again):
        return codes, []
    rows = np.unique(column.rows[again])
    codes = codes.copy()
    codes[rows] = len(column.values) + np.arange(len(rows))
    return codes, [table.values_at(path, row) for row in rows.tolist()]


def _taken(values: Sequence[str | None], codes: NDArray[np.int32]) -> list[Value]:
    # the last one is that of -1
    taken: list[Value] = np.array([*values, None], dtype=object)[codes].tolist()
    return taken


def _fill(
    columns: Sequence[dict[str, Sequence[Value]]],
    name: str,
    values: list[Value],
    ends: NDArray[np.int64],
    wanted: Sequence[int],
) -> None:
    """Cuts ``values``, which are in the order of the layers, and gives each of the ``wanted`` layers its own."""
    for at in wanted:
        columns[at][name] = values[int(ends[at - 1]) if at else 0 : int(ends[at])]


@lru_cache(maxsize=4096)
def _list_of(object_type: str, path: str, generation: Generation) -> str:
    """The code list of an attribute, in the generation of the map or in the one that knows it."""
    return next(filter(None, (code_list_of(object_type, path, each) for each in (generation, *Generation))), "")


def _words(listed: str, code: str) -> str | None:
    """What a code means, in bokmål; None for one that is not on its list."""
    found = code_list(listed).codes.get(code)
    return found.label if found else None


def _geometries(table: FeatureTable) -> NDArray[Any]:
    """(n,) the geometry of each object, None where it cannot be made."""
    found = geometry.lines(table).copy()
    for rows, make in (
        (table.rows_of_kind("FLATE"), geometry.polygons),
        (table.rows_of_kind("PUNKT", "SYMBOL", "TEKST", "SVERM"), geometry.points),
    ):
        if len(rows):
            found[rows] = make(table)[rows]
    return found


def _moved_or_none(geometries: NDArray[Any], source: int | None, target: int) -> NDArray[Any]:
    moved = _moved(geometries, source, target)
    return np.full(len(geometries), None, dtype=object) if moved is None else moved


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
