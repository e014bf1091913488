"""The map objects of one plan as columns of layers, one layer per object type, in the coordinate system of the archive.

A column whose values are codes has another one beside it, with the words for them: ``RPAREALFORMÅL_tekst``.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.catalogue.attributes import code_list_of
from planarkiv.catalogue.code_lists import code_list
from planarkiv.catalogue.generations import Generation
from planarkiv.model import geometry
from planarkiv.model.features import Column, FeatureTable, is_point_level
from planarkiv.model.naming import WORDS
from planarkiv.writers import map_shapes
from planarkiv.writers.geopackage import GeoPackage, Shape, Shapes, Value

NO_TYPE = "UtenObjekttype"
"""Layer of objects without OBJTYPE."""

ANGLE = "vinkel"
"""Column of points that point somewhere (TEKST, SYMBOL): degrees against the clock from east."""
HAS_TEXTS = "har_paaskrift"
"""Column of areas: 1 where a text of the map says what they are, 0 where none does."""
NAMES = ("FELTNAVN", "HENSYNSONENAVN", "BESTEMMELSEOMRNAVN", "OMRÅDENAVN", "OMRNAVN")
"""What areas are called on the map; each has one of them at most."""
_TEXT = "STRENG"
TEXT_KINDS = ("RPPÅSKRIFTTYPE", "PLANPÅSKRIFTTYPE")
"""What a text says."""
OF_AREAS = ("1", "2")
"""Codes of texts that say what an area is: arealformål, feltnavn."""

_AREA, _LINE, _POINT = "POLYGON", "LINESTRING", "POINT"
_KINDS = (_AREA, _LINE, _POINT)
_SUFFIX = {_AREA: "flate", _LINE: "linje", _POINT: "punkt"}
_NAMED_AS = ((_AREA, ("område", "sone")), (_LINE, ("grense", "linje", "høyde")), (_POINT, ("punkt", "påskrift")))
_LONGEST = 63
"""Characters of a layer or column name taken from a file: what PostGIS and QGIS take, too."""


class Coded(NamedTuple):
    """A column as places in ``texts``: it is many rows of few texts that go from one process to another."""

    codes: NDArray[np.integer]
    texts: NDArray[Any]


@dataclass(frozen=True)
class LayerRows:
    """Some rows of one layer: their object type, the type of geometry, their number, their columns, and their
    shapes."""

    object_type: str
    geometry: str
    count: int
    coded: Mapping[str, Coded | NDArray[np.int64] | Sequence[Value]]
    shapes: Shapes

    @cached_property
    def columns(self) -> Mapping[str, Sequence[Value]]:
        """The values of each column."""
        return {name: _values(column) for name, column in self.coded.items()}


def _values(column: Coded | NDArray[np.int64] | Sequence[Value]) -> Sequence[Value]:
    if isinstance(column, Coded):
        texts: list[Value] = column.texts[column.codes].tolist()
        return texts
    if isinstance(column, np.ndarray):
        numbers: list[Value] = column.tolist()
        return numbers
    return column


@dataclass(frozen=True, slots=True)
class Files:
    """Several files in one table: file k has the rows ``row_off[k] : row_off[k + 1]``, and all its objects have the
    values ``same[k]`` by column. ``serial`` is the number of each object in its file."""

    row_off: NDArray[np.int64]
    serial: NDArray[np.int64]
    same: Sequence[Mapping[str, Value]]

    def spread(self, values: NDArray[Any]) -> NDArray[Any]:
        """(n,) for each object the value of its file."""
        return values.repeat(np.diff(self.row_off))


def layers(table: FeatureTable, epsg: int, files: Files | None = None) -> Mapping[str, LayerRows]:
    """The objects of ``table`` by layer, in file order; ``epsg`` is the system of the shapes.

    Objects whose geometry cannot be made, or whose own system is not known, stand without a shape. ``files`` are those
    that the objects come from, where it is not one.
    """
    if not len(table):
        return {}
    of = files or Files(np.array([0, len(table)]), table.serial, [{}])
    groups = _groups(table)
    order = np.argsort(groups.number, kind="stable")
    ends = np.bincount(groups.number, minlength=len(groups.names)).cumsum().tolist()
    file = of.spread(np.arange(len(of.same)))[order]
    everywhere = {name: Coded(file, np.array([same[name] for same in of.same], object)) for name in of.same[0]}
    serial = of.serial[order]
    of_kind: dict[str, tuple[str, list[Value]]] = {
        _AREA: (HAS_TEXTS, _is_said(table, of)[order].tolist()),
        _POINT: (ANGLE, _angles(table, order)),
    }
    columns = _columns(table, groups, order)
    drawn = map_shapes.shapes(table, order, epsg)
    found: dict[str, LayerRows] = {}
    for at, (name, start, end) in enumerate(zip(groups.names, [0, *ends], ends, strict=False)):
        own = {each.name: each.values for each in columns if each.layers[at]}
        coded = {column: Coded(each.codes[start:end], each.texts) for column, each in (everywhere | own).items()}
        special = dict([of_kind[groups.kinds[at]]] if groups.kinds[at] in of_kind else [])
        found[name] = LayerRows(
            groups.types[at],
            groups.kinds[at],
            end - start,
            {
                **{column: coded[column] for column in everywhere},
                "serienummer": serial[start:end],
                **{column: coded[column] for column in own},
                **{column: values[start:end] for column, values in special.items()},
            },
            drawn.part(start, end),
        )
    return found


def put(package: GeoPackage, found: Mapping[str, LayerRows], same: Mapping[str, Value] | None = None) -> list[str]:
    """Adds the rows to a file in the same coordinate system, ``same`` being values that all of them have. Layers are
    made when they are not there; returns the names of those."""
    before = set(package.layers)
    beside = same or {}
    columns = {**dict.fromkeys(beside, "TEXT"), "serienummer": "INTEGER"}
    special = {_AREA: {HAS_TEXTS: "BOOLEAN"}, _LINE: {}, _POINT: {ANGLE: "REAL"}}
    named = {
        name: package.add_layer(name, columns | special[layer.geometry], layer.geometry, "")
        for name, layer in found.items()
    }
    for name, layer in found.items():
        package.insert_columns(named[name], layer.count, {**beside, **layer.columns}, layer.shapes)
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
    kind[np.isin(table.kind, map_shapes.AREAS)] = _KINDS.index(_AREA)
    kind[np.isin(table.kind, map_shapes.POINTS)] = _KINDS.index(_POINT)
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


def object_type(layer: str) -> str:
    """The object type of a layer, by its name."""
    name, _, suffix = layer.rpartition("_")
    return name if name and suffix in _SUFFIX.values() else layer


def outlines(table: FeatureTable, epsg: int, row_off: NDArray[np.int64] | None = None) -> list[list[Any]]:
    """The polygons of the plan outlines in ``epsg``, made valid, of each file in the table: see ``Files``."""
    import shapely

    off = np.array([0, len(table)]) if row_off is None else row_off
    rows, shapes = geometry.outline_polygons(table)
    there = np.array([each is not None for each in shapes], np.bool_)
    rows, shapes = rows[there], shapes[there]
    moved = map_shapes.moved(shapes, table.head.epsg, epsg) if len(shapes) else None
    if moved is None:
        return [[] for _ in off[1:]]
    parts = np.split(shapely.make_valid(moved), np.searchsorted(rows, off[1:-1]))
    return [[shape for shape in part if shape is not None] for part in parts]


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


class _Filled(NamedTuple):
    """A column of all objects, in the order of the layers, and which layers have it."""

    name: str
    values: Coded
    layers: list[bool]


class _Wanted(NamedTuple):
    """A column to be filled: the attribute it is of, what each code of that stands for, and the layers it may be in."""

    name: str
    of: Column
    texts: Sequence[str | None]
    layers: NDArray[np.bool_]


def _columns(table: FeatureTable, groups: _Groups, order: NDArray[np.int64]) -> list[_Filled]:
    """Every attribute, by name, the words for its codes behind it; repeats in their order, with ``; `` between.

    All columns are one matrix: a plan has few objects, and to ask for each column on its own takes longer.
    """
    wanted = [each for path in sorted(table.columns) if not is_point_level(path) for each in _of(table, path, groups)]
    if not wanted:
        return []
    rows = np.concatenate([each.of.rows for each in wanted])
    column = np.arange(len(wanted)).repeat([len(each.of.rows) for each in wanted])
    before = np.append(0, np.cumsum([len(each.texts) for each in wanted]))
    texts: list[Value] = [text for each in wanted for text in each.texts]
    code = np.concatenate([each.of.codes for each in wanted]) + before[column]
    cell = column * len(table) + rows
    matrix = np.full(len(wanted) * len(table), len(texts), np.int32)
    # of several assignments to a cell the last one stays: the first value
    matrix[cell[::-1]] = code[::-1]
    again = (cell[1:] == cell[:-1]).nonzero()[0]
    joined = _joined(cell, code, np.unique(cell[again]), texts)
    matrix[list(joined)] = len(texts) + 1 + np.arange(len(joined))
    all_texts = np.array([*texts, None, *joined.values()], dtype=object)
    filled = matrix.reshape(len(wanted), -1)[:, order]
    count = np.bincount(column * len(groups.names) + groups.number[rows], minlength=len(wanted) * len(groups.names))
    there = (count.reshape(len(wanted), -1) > 0) & np.stack([each.layers for each in wanted])
    return [
        _Filled(each.name, Coded(codes, all_texts), layers)
        for each, codes, layers in zip(wanted, filled, there.tolist(), strict=True)
    ]


def _of(table: FeatureTable, path: str, groups: _Groups) -> Iterator[_Wanted]:
    """The columns of one attribute: its values, and for each code list that they are of the words."""
    column, name = table.columns[path], column_name(path)
    yield _Wanted(name, column, column.values, np.ones(len(groups.names), np.bool_))
    listed = [_list_of(otype, path) for otype in groups.types]
    for each in sorted(set(listed) - {""}):
        words = [_words(each, value) for value in column.values]
        yield _Wanted(f"{name}{WORDS}", column, words, np.array([one == each for one in listed]))


def _joined(
    cell: NDArray[np.int64], code: NDArray[np.int64], several: NDArray[np.int64], texts: Sequence[Value]
) -> dict[int, str]:
    """The values of each cell that has several as one text, ``?`` for one without words."""
    first, last = np.searchsorted(cell, several), np.searchsorted(cell, several, side="right")
    return {
        each: "; ".join("?" if texts[at] is None else str(texts[at]) for at in code[start:end].tolist())
        for each, start, end in zip(several.tolist(), first.tolist(), last.tolist(), strict=True)
    }


@lru_cache(maxsize=4096)
def _list_of(object_type: str, path: str) -> str:
    """The code list of an attribute, which is the same in every generation that has it."""
    return next(filter(None, (code_list_of(object_type, path, each) for each in Generation)), "")


def _words(listed: str, code: str) -> str | None:
    """What a code means, in bokmål; None for one that is not on its list."""
    found = code_list(listed).codes.get(code)
    return found.label if found else None


def _is_said(table: FeatureTable, files: Files) -> NDArray[Any]:
    """(n,) 1 if a text of its map says what an object is: its name; what has none may be said by any text."""
    said = files.spread(np.array(_has_texts(table, files.row_off), np.int64))
    texts: list[set[str]] = [set() for _ in files.same]
    for file, _, text in _entries(table, _TEXT, files):
        texts[file].add(text.strip())
    for path in NAMES:
        for file, row, name in _entries(table, path, files):
            said[row] = int(name.strip() in texts[file])
    return said


def _entries(table: FeatureTable, path: str, files: Files) -> Iterator[tuple[int, int, str]]:
    """The file, the row and the value of each entry of a column."""
    column = table.columns.get(path)
    if column is not None:
        file = np.searchsorted(files.row_off, column.rows, side="right") - 1
        for of_file, row, code in zip(file.tolist(), column.rows.tolist(), column.codes.tolist(), strict=True):
            yield of_file, row, column.values[code]


def _has_texts(table: FeatureTable, row_off: NDArray[np.int64]) -> list[Value]:
    """Of each file 1 if there are texts that say what areas are; those of which it is not told may be such."""
    texts = np.zeros(len(table), np.bool_)
    texts[table.rows_of_kind("TEKST")] = True
    for column in (table.columns[path] for path in TEXT_KINDS if path in table.columns):
        others = [code for code, value in enumerate(column.values) if value not in OF_AREAS]
        texts[column.rows[np.isin(column.codes, others)]] = False
    found = np.append(0, texts.cumsum())[row_off]
    return [int(each > 0) for each in np.diff(found).tolist()]


def _angles(table: FeatureTable, order: NDArray[np.int64]) -> list[Value]:
    """The direction of each object in ``order``, None where it has none: from its second point to its third, or from
    the only one to the second. The first point of a text says what it belongs to, those behind it where it stands."""
    count = np.diff(table.pt_off)[order]
    last = table.pt_off[order + 1] - 1
    points = table.metres()
    step = np.zeros((len(order), 2))
    has = count > 1
    step[has] = points[last[has]] - points[last[has] - 1]
    degrees = np.round(np.degrees(np.arctan2(step[:, 1], step[:, 0])), 2)
    degrees[np.hypot(step[:, 0], step[:, 1]) == 0] = np.nan
    # SQLite takes what is not a number for nothing
    angles: list[Value] = degrees.tolist()
    return angles
