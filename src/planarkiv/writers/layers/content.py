"""What a table is as layers with columns, and what layers cannot carry: alike for every format of map systems.

All values are texts, as they are in the table: ``0012`` stays ``0012``. Columns are called by their SOSI names with
``_`` for the dot, and a column says the object type of each row, so that the reader of this project, too, knows what
they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

import numpy as np
from numpy.typing import NDArray

from planarkiv.language import later
from planarkiv.model.arcs import ARC_KINDS
from planarkiv.model.dates import MIDNIGHT
from planarkiv.model.features import GML_ID, KINDS, Column, FeatureTable, Head, is_point_level
from planarkiv.model.formats import Format
from planarkiv.model.generation import generation_of
from planarkiv.model.joined import with_defaults
from planarkiv.model.loss import EXAMPLES, Loss
from planarkiv.model.naming import BETWEEN_VALUES, IGNORED, NATIONAL, may_repeat
from planarkiv.model.symbol_direction import path_in, with_vectors
from planarkiv.model.transformation import HISTORY
from planarkiv.writers.layers.shapes import owner_of_points, shapes_of

TYPE_COLUMN = "objekttype"
SERIAL_COLUMN = "serienummer"
AREA, LINE, POINT = "Polygon", "LineString", "Point"

_QUALITY = "KVALITET"
_BACK = {AREA: "FLATE", LINE: "KURVE", POINT: "PUNKT"}
"""The element kind that a geometry is read as."""
_DATUM = "TRANSPAR.VERT-DATUM"
_OF_FILE = ("TEGNSETT", "TRANSPAR", "OMRÅDE", "SOSI-VERSJON", "SOSI-NIVÅ")
"""What a head says of the file alone."""

Names = Callable[[Sequence[str], str], str]
"""The column name for a SOSI name of objects of these types."""


@dataclass(frozen=True, slots=True)
class Layer:
    """Objects with one kind of geometry, or of any kind: their shapes (shapely, None where there is none) and columns
    of equal length. A value is a text, or a list of texts where ``lists`` were asked for."""

    name: str
    geometry: str
    shapes: NDArray[Any]
    serials: NDArray[np.int64]
    columns: Mapping[str, Sequence[Any]]


@dataclass(frozen=True, slots=True)
class Content:
    """All of a table for a format of layers: ``shapes`` by row, what each row is drawn as, and the losses so far."""

    table: FeatureTable
    shapes: NDArray[Any]
    drawn: NDArray[np.str_]
    losses: tuple[Loss, ...]


def content(table: FeatureTable) -> Content:
    """The shapes of all objects, with heights where every point of an object has one, and what no layer can carry."""
    table = with_vectors(table, path_in(generation_of(table)))
    losses = list(_losses(table))
    if given := sorted(path for path in table.head.values if path.partition(".")[0] == _QUALITY):
        before = _owners(table, given[0])
        table = with_defaults(table, (_QUALITY,))
        losses += _counted("hodets-kvalitet", HEAD_QUALITY, _owners(table, given[0]) - before)
    drawn = np.full(len(table), LINE)
    drawn[table.rows_of_kind("FLATE")] = AREA
    drawn[table.rows_of_kind("PUNKT", "SYMBOL", "TEKST", "SVERM")] = POINT
    shapes = shapes_of(table)
    losses += _without_shape(table, shapes)
    losses += _other_kinds(table, shapes, drawn)
    return Content(table, shapes, drawn, tuple(losses))


def _owners(table: FeatureTable, path: str) -> int:
    """How many objects have a value."""
    return len(np.unique(table.columns[path].rows)) if path in table.columns else 0


def one_layer(found: Content, name: str, names: Names, *, lists: bool = False) -> tuple[Layer, list[Loss]]:
    """All objects in one layer; a column says what each is."""
    rows = np.arange(len(found.table))
    kinds = set(found.drawn.tolist())
    layer, losses = _layer(found, name, kinds.pop() if len(kinds) == 1 else "Unknown", rows, names, lists)
    return layer, together(losses)


def layers(found: Content, layer_name: Callable[[str, str], str], names: Names) -> tuple[list[Layer], list[Loss]]:
    """A layer for each object type and kind of geometry, in order of first appearance; one without objects where there
    are none at all."""
    table = found.table
    if not len(table):
        layer, losses = one_layer(found, layer_name("", POINT), names)
        return [replace(layer, geometry=POINT)], losses
    keys = list(zip(table.otype.tolist(), found.drawn.tolist(), strict=True))
    made: list[Layer] = []
    losses = []
    for otype, kind in dict.fromkeys(keys):
        rows = np.flatnonzero((table.otype == otype) & (found.drawn == kind))
        layer, lost = _layer(found, layer_name(table.otypes[otype], kind), kind, rows, names, lists=False)
        made.append(layer)
        losses += lost
    return made, together(losses)


def column_name(types: Sequence[str], path: str) -> str:
    """A SOSI name as a column name: with its dots where only that is read as the same name again."""
    plain = path.replace(".", "_")
    return path if read_as(types, plain) != path == read_as(types, path) else plain


def read_as(types: Sequence[str], column: str) -> str:
    """The SOSI name that a column of these types is read as; IGNORED where it is left out."""
    found = (NATIONAL.path(otype, column) for otype in types)
    return next((path for path in found if path is not None), column.upper())


def of_one_type(layer: Layer) -> Layer:
    """The layer with all its areas as multipolygons, where one is: a format may want one type."""
    import shapely

    if layer.geometry != AREA or not (shapely.get_num_geometries(layer.shapes) > 1).any():
        return layer
    shapes = layer.shapes.copy()
    single = np.flatnonzero(shapely.get_type_id(shapes) == shapely.GeometryType.POLYGON)
    shapes[single] = shapely.multipolygons(shapes[single], indices=np.arange(len(single)))
    return replace(layer, geometry=f"Multi{AREA}", shapes=shapes)


def flat_where_mixed(layer: Layer) -> tuple[Layer, list[Loss]]:
    """The layer without heights where not every shape has them: a format that says once for all whether there are any
    would make zero of what is not known."""
    import shapely

    has = shapely.has_z(layer.shapes)
    there = ~shapely.is_missing(layer.shapes)
    if not has.any() or has[there].all():
        return layer, []
    return replace(layer, shapes=shapely.force_2d(layer.shapes)), [Loss("høyde", MIXED_HEIGHTS, int(has.sum()))]


def together(losses: Iterable[Loss]) -> list[Loss]:
    """Losses of the same kind as one, with the names of all."""
    found: dict[tuple[str, str], list[Loss]] = {}
    for loss in losses:
        found.setdefault((loss.kind, loss.template), []).append(loss)
    return [alike[0] if len(alike) == 1 else _joined(alike) for alike in found.values()]


def _joined(alike: Sequence[Loss]) -> Loss:
    first = alike[0]
    count = sum(loss.count for loss in alike)
    names = [name for loss in alike for name in loss.examples]
    if "names" in first.values:
        return next(iter(_counted(first.kind, first.template, count, names)))
    return replace(first, count=count, examples=tuple(dict.fromkeys(names))[:EXAMPLES])


# Losses

TOPOLOGY = later("{n} flater viste til grenselinjene sine. I resultatet har hver flate sine egne ringer.")
ARCS = later("{n} buer er tegnet ut som korte, rette linjer, høyst 1 cm fra buen.")
SPOTS = later("{n} representasjonspunkt i flater er ikke med.")
NODES = later("{n} knutepunkt (KP) er ikke med.")
ON_POINTS = later("{n} opplysninger på enkeltpunkt ({names}) er ikke med.")
PLACINGS = later("{n} objekter hadde flere punkt. Bare det første er med.")
HEAD = later("{n} opplysninger i hodet er ikke med: {names}.")
HEAD_QUALITY = later("Hodets KVALITET gjaldt {n} objekter uten egen. Den står nå på hvert av dem.")
LINKS = later("{n} lenker mellom objekter er ikke med.")
IDS = later("{n} id-er fra fila (gml:id) er ikke med.")
SHAPELESS = later("{n} objekter er med uten geometri: geometrien kunne ikke settes sammen.")
KINDS_CHANGED = later("{n} objekter er av elementtyper som formatet ikke skiller ({names}).")
HEIGHTS = later("{n} objekter hadde høyde på noen av punktene. De er uten høyde.")
MIXED_HEIGHTS = later("{n} objekter er uten høyde: i dette formatet har alle i et lag høyde, eller ingen.")
NAMES = later("{n} egenskaper har kolonner som ikke leses tilbake med samme navn: {names}.")
REPEATED = later("{n} gjentatte verdier står sammen i én kolonne, og leses tilbake som én tekst: {names}.")
DIVIDED = later("{n} verdier har semikolon i seg, og leses tilbake som flere: {names}.")
BLANKS = later(
    "{n} verdier er tomme, eller har blanke i endene. Blanke og tomme verdier er ikke med når de leses tilbake."
)
SERIALS = later("{n} serienummer står i en kolonne. Leses kartet tilbake til SOSI, blir objektene nummerert på nytt.")
MIDNIGHTS = later("{n} tidspunkt er midnatt, og leses tilbake som bare en dag: {names}.")
NO_SYSTEM = later("Koordinatsystemet er ikke kjent, og står ikke i resultatet.")


def _losses(table: FeatureTable) -> Iterable[Loss]:
    """What no format of layers has room for."""
    areas = table.rows_of_kind("FLATE")
    referring = int((np.diff(table.ref_off)[areas] > 0).sum())
    arcs = len(table.rows_of_kind(*ARC_KINDS)) + (0 if table.arc is None else int(table.arc.sum()))
    points = np.diff(table.pt_off)
    own = np.zeros(0, np.int32) if table.own is None else table.own.rows
    spots = int((points[np.setdiff1d(areas, own)] > 0).sum())
    several = int((points[table.rows_of_kind("PUNKT", "SYMBOL", "TEKST")] > 1).sum())
    on_points = {path: column for path, column in table.columns.items() if is_point_level(path)}
    yield from _counted("topologi", TOPOLOGY, referring)
    yield from _counted("bue", ARCS, arcs)
    yield from _counted("representasjonspunkt", SPOTS, spots)
    yield from _counted("knutepunkt", NODES, int((table.kp != 0).sum()))
    number = sum(len(column.rows) for column in on_points.values())
    yield from _counted("punktopplysning", ON_POINTS, number, on_points)
    yield from _counted("punktplassering", PLACINGS, several)
    head = [path for path in table.head.values if path.partition(".")[0] not in (*_OF_FILE, _QUALITY)]
    head = [path for path in head if path != HISTORY] + [path for path in (_DATUM,) if path in table.head.values]
    yield from _counted("hode", HEAD, len(head), head)
    yield from _counted("lenke", LINKS, 0 if table.links is None else len(table.links.rows))
    if table.format is Format.GML and GML_ID in table.columns:
        yield from _counted("gml-id", IDS, len(table.columns[GML_ID].rows))
    yield from _counted("serienummer", SERIALS, len(table) if table.format is Format.SOSI else 0)
    if table.head.epsg is None and len(table.xy):
        yield Loss("koordinatsystem", NO_SYSTEM, 1)


def _counted(kind: str, template: str, count: int, names: Iterable[str] | None = None) -> Iterable[Loss]:
    if not count:
        return
    if names is None:
        yield Loss(kind, template, count)
        return
    listed = sorted(set(names))
    yield Loss(kind, template, count, {"names": ", ".join(listed)}, tuple(listed))


def _without_shape(table: FeatureTable, shapes: NDArray[Any]) -> Iterable[Loss]:
    import shapely

    missing = shapely.is_missing(shapes) & ((np.diff(table.pt_off) > 0) | (np.diff(table.ref_off) > 0))
    rows = np.flatnonzero(missing)
    if len(rows):
        examples = tuple(_named(table, row) for row in rows[:EXAMPLES].tolist())
        yield Loss("geometri", SHAPELESS, len(rows), examples=examples)
    if table.height is not None:
        some = np.zeros(len(table), np.bool_)
        some[owner_of_points(table)[~np.isnan(table.height)]] = True
        yield from _counted("høyde", HEIGHTS, int((some & ~shapely.has_z(shapes) & ~missing).sum()))


def _named(table: FeatureTable, row: int) -> str:
    return f"{table.otypes[table.otype[row]]} {table.serial[row]}"


def _other_kinds(table: FeatureTable, shapes: NDArray[Any], drawn: NDArray[np.str_]) -> Iterable[Loss]:
    """Objects that are read back as another kind of element, arcs left aside."""
    import shapely

    there = ~shapely.is_missing(shapes)
    text = np.array([name.endswith("Påskrift") for name in table.otypes], np.bool_)[table.otype]
    back = np.zeros(len(table), np.int64)
    for drawn_as, kind in _BACK.items():
        back[drawn == drawn_as] = KINDS.index(kind)
    back[text & (drawn == POINT)] = KINDS.index("TEKST")
    arcs = np.isin(table.kind, [KINDS.index(kind) for kind in ARC_KINDS])
    changed = there & ~arcs & (back != table.kind)
    names = {KINDS[kind] for kind in set(table.kind[changed].tolist())}
    return _counted("elementtype", KINDS_CHANGED, int(changed.sum()), names)


# Columns


def _layer(
    found: Content, name: str, kind: str, rows: NDArray[np.int64], names: Names, lists: bool
) -> tuple[Layer, list[Loss]]:
    table = found.table
    part = table.take(rows) if len(rows) < len(table) else table
    types = _types(part)
    columns: dict[str, Sequence[Any]] = {
        names(types, TYPE_COLUMN): [part.otypes[at] or None for at in part.otype.tolist()]
    }
    losses: list[Loss] = []
    taken = {column.lower() for column in (*columns, SERIAL_COLUMN, "fid", "geom", "geometry")}
    for path in sorted(part.columns):
        if path == GML_ID or is_point_level(path):
            continue
        column = _free(names(types, path), taken)
        back = read_as(types, column)
        if back != path:
            losses += _counted("egenskapsnavn", NAMES, len(part.columns[path].rows), [path])
        columns[column] = _cells(part.columns[path], len(part), lists=lists and path in may_repeat())
        losses += _of_values(part.columns[path], back, path, lists)
    return Layer(name, kind, found.shapes[rows], part.serial, columns), losses


def _types(table: FeatureTable) -> list[str]:
    """The object types there are, the one that most have first, as the reader looks for the meaning of columns."""
    count = np.bincount(table.otype, minlength=len(table.otypes))
    first = np.full(len(table.otypes), len(table))
    np.minimum.at(first, table.otype, np.arange(len(table)))
    order = np.lexsort((first, -count))
    return [table.otypes[at] for at in order.tolist() if count[at]] or [""]


def _free(name: str, taken: set[str]) -> str:
    """``name``, numbered where another column has it; SQLite and others do not tell the case of letters apart."""
    free, number = name, 1
    while free.lower() in taken:
        number += 1
        free = f"{name}_{number}"
    taken.add(free.lower())
    return free


def _cells(column: Column, objects: int, *, lists: bool) -> Sequence[Any]:
    """The value of each object; of several all, in the places of their groups."""
    values = np.array([*column.values, None], object)
    cells = np.full(objects, None, object)
    alone = np.ones(len(column.rows), np.bool_)
    same = column.rows[1:] == column.rows[:-1]
    alone[1:] &= ~same
    alone[:-1] &= ~same
    if column.instance is not None:
        alone &= column.instance == 0
    cells[column.rows[alone]] = values[column.codes[alone]]
    rest = np.flatnonzero(~alone)
    places = np.zeros(len(rest), np.int64) if column.instance is None else column.instance[rest]
    entries = zip(column.rows[rest].tolist(), places.tolist(), values[column.codes[rest]].tolist(), strict=True)
    for row, of_row in groupby(entries, key=lambda entry: entry[0]):
        parts: list[str] = []
        for _, place, value in of_row:
            parts += [""] * (place - len(parts))
            parts.append(value)
        cells[row] = parts if lists else f"{BETWEEN_VALUES} ".join(parts)
    found: list[Any] = cells.tolist()
    return found


def _of_values(column: Column, back: str, path: str, lists: bool) -> Iterable[Loss]:
    """What is not the same when the values of a column are read again."""
    if back == IGNORED:
        return
    repeated = len(column.rows) - len(np.unique(column.rows))
    if column.instance is not None:
        repeated = max(repeated, int((column.instance > 0).sum()))
    by_sign = may_repeat().get(back)
    if by_sign is None or not (by_sign or lists):
        yield from _counted("gjentatt", REPEATED, repeated, [path])
    if by_sign:
        signs = np.array([BETWEEN_VALUES in value for value in column.values], np.bool_)
        yield from _counted("semikolon", DIVIDED, int(signs[column.codes].sum()), [path])
    days = np.array([MIDNIGHT.fullmatch(value) is not None for value in column.values], np.bool_)
    yield from _counted("midnatt", MIDNIGHTS, int(days[column.codes].sum()), [path])
    blank = np.array([not value or value != value.strip() for value in column.values], np.bool_)
    yield from _counted("blanke", BLANKS, int(blank[column.codes].sum()))


def description(head: Head) -> str:
    """What a head says of how the data came to be, for the description of a layer."""
    return "; ".join(head.values.get(HISTORY, ()))
