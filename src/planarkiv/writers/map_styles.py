"""How QGIS draws a layer of map objects: official colours, lines, hatches and texts, by the codes of the objects.

The pictures of the official style are not here: hatches and simple shapes of our own stand for them.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import product

from planarkiv.catalogue.attributes import code_list_of
from planarkiv.catalogue.code_lists import code_list
from planarkiv.catalogue.drawing import Coding, Symbol, coding, seen_from, symbols
from planarkiv.catalogue.generations import Generation
from planarkiv.catalogue.hatches import Hatch, hatches
from planarkiv.language import say
from planarkiv.writers import qml
from planarkiv.writers.map_layers import ANGLE, HAS_TEXTS, NAMES, OF_AREAS, TEXT_KINDS

_PIXEL = 0.28
"""Millimetres of a pixel of the official style (OGC 05-077r4, 11.1)."""
_THINNEST = 0.1
"""Millimetres of a line that can be seen."""
_KINDS = {"POLYGON": "fill", "MULTIPOLYGON": "fill", "LINESTRING": "line", "POINT": "marker"}
_STATUS, _LEVEL = "AREALST", "VERTNIV"
_FUTURE, _GROUND = "2", "2"
"""What the rules take an object for that does not say."""
_TEXT, _TEXT_SIZE = "STRENG", "FORMATERING_FONTSTØRRELSE"
_LARGE, _SMALL = 9, 7
"""Points of texts that say what an area is, and of others."""
_LABELS_FROM = 5_000
_GREY, _DARK = "#c8c8c8", "#707070"
_SHAPES = {
    "juridiskpunkt-1231": ("cross2", 4.0),
    "juridiskpunkt-1241": ("cross2", 3.0),
    "juridiskpunkt-1242": ("triangle", 4.0),
    "juridiskpunkt-1243": ("filled_arrowhead", 4.0),
    "juridiskpunkt-1244": ("filled_arrowhead", 4.0),
    "juridiskpunkt-1251": ("half_square", 3.0),
    "juridiskpunkt-1253": ("semi_circle", 3.0),
    "juridiskpunkt-1271": ("circle", 4.0),
    "juridiskpunkt-1272": ("star", 4.0),
    "juridiskpunkt-1273": ("arrow", 3.0),
    "vegkryss": ("circle", 3.5),
    "kollektivknutepunkt": ("square", 3.5),
}
"""Shapes of QGIS for pictures of points, by what the picture's name begins with, and their size."""


def look(object_type: str, geometry: str, columns: Collection[str]) -> qml.Look:
    """The style of a layer with objects of this type; ``geometry`` is its type in a GeoPackage, ``columns`` those it
    has."""
    return _look(object_type, _KINDS.get(geometry, "fill"), frozenset(columns))


@lru_cache(maxsize=256)
def _look(object_type: str, kind: str, columns: frozenset[str]) -> qml.Look:
    seen = seen_from(object_type)
    if kind == "marker" and _TEXT in columns:
        return qml.Look(kind, "", [], _texts(columns, seen.get("tekst")), seen.get("tekst"))
    by = coding(object_type)
    scale = max(seen.values(), default=None)
    labels = _names(object_type, by, columns) if kind == "fill" else None
    if by.column not in columns:
        drawn = qml.Category("", object_type, _symbol(object_type, {}, kind))
        return qml.Look(kind, "", [drawn], labels, scale)
    return qml.Look(kind, _expression(by, columns), [*_categories(object_type, by, kind, columns)], labels, scale)


def _expression(by: Coding, columns: Collection[str]) -> str:
    """What the values of the categories are: the code, with status and level where the style differs by them."""
    parts = [qml.field_name(by.column)]
    if by.statuses and _STATUS in columns:
        parts.append(f"if({qml.field_name(_STATUS)} = '1', '1', '{_FUTURE}')")
    if by.levels and _LEVEL in columns:
        level = qml.field_name(_LEVEL)
        parts.append(f"if({level} IN ({', '.join(map(qml.text, by.levels))}), {level}, '{_GROUND}')")
    return f"concat({', '.join(part if at == 0 else _after_slash(part) for at, part in enumerate(parts))})"


def _after_slash(part: str) -> str:
    return f"'/', {part}"


def _categories(object_type: str, by: Coding, kind: str, columns: Collection[str]) -> Iterator[qml.Category]:
    words = _words(object_type, by.column)
    codes = sorted({*by.codes, *words})
    statuses = ("1", _FUTURE) if by.statuses and _STATUS in columns else ("",)
    levels = by.levels if by.levels and _LEVEL in columns else ("",)
    for code, status, level in product(codes, statuses, levels):
        own = {by.column: code, _STATUS: status, _LEVEL: level}
        state = [_words(object_type, _STATUS).get(status, ""), _words(object_type, _LEVEL).get(level, "")]
        label = ", ".join(filter(None, [f"{code} {words.get(code, '')}".strip(), *state]))
        yield qml.Category("/".join(filter(None, (code, status, level))), label, _symbol(object_type, own, kind))
    yield qml.Category(qml.OTHERS, say("Ukjent kode eller uten kode"), qml.Symbol(kind, _unknown(kind)))


def _words(object_type: str, column: str) -> Mapping[str, str]:
    """The words for the codes of a column."""
    listed = next(filter(None, (code_list_of(object_type, column, each) for each in Generation)), "")
    return {each.code: each.label for each in code_list(listed).codes.values()} if listed else {}


def _symbol(object_type: str, own: Mapping[str, str], kind: str) -> qml.Symbol:
    drawn = symbols(object_type, own)
    make = {"fill": _area, "line": _line, "marker": _point}[kind]
    return qml.Symbol(kind, [*make(drawn, object_type)] or _unknown(kind))


def _area(drawn: Sequence[Symbol], object_type: str) -> Iterator[qml.Part]:
    if not any(each.fill or each.pattern for each in drawn) and drawn and coding(object_type).column:
        # a code of the list that no rule draws
        yield from _unknown("fill")
    for each in drawn:
        if not each.is_line:
            if each.fill and not each.pattern:
                yield qml.fill(qml.colour(each.fill, each.opacity))
            for hatch in hatches(each.pattern):
                yield _hatch(hatch)
    yield from _outline(drawn, object_type)


def _outline(drawn: Sequence[Symbol], object_type: str) -> Iterator[qml.Part]:
    seen = seen_from(object_type)
    # the outline of zones and of provisions is seen from nearer than what fills them
    nearer = seen.get("linje", 0) < max(seen.values(), default=0)
    shown = {"enabled": f"@map_scale <= {seen.get('linje', 0)}"} if nearer else {}
    for each in drawn:
        if each.is_line:
            dash = [float(length) * _PIXEL for length in each.dash.split()]
            yield qml.line(qml.colour(each.line_colour), max(_THINNEST, each.width * _PIXEL), dash, shown)


def _line(drawn: Sequence[Symbol], object_type: str) -> Iterator[qml.Part]:
    yield from _outline(drawn, object_type)
    for each in drawn:
        if each.is_line and each.pattern:
            dot = qml.colour(each.line_colour)
            yield qml.markers_along(qml.marker("circle", dot, dot, max(1.0, each.width * _PIXEL), 0), 2.5)


def _point(drawn: Sequence[Symbol], _object_type: str) -> Iterator[qml.Part]:
    for each in drawn:
        if each.kind == "punkt":
            shape, size = next((found for name, found in _SHAPES.items() if each.pattern.startswith(name)), ("", 0.0))
            colour = qml.colour(each.line_colour)
            turned = {"angle": f"-{qml.field_name(ANGLE)}"}
            yield qml.marker(shape or "circle", qml.colour("#ffffff"), colour, size or 3.0, 0.4, turned)


def _hatch(hatch: Hatch) -> qml.Part:
    colour = qml.colour(hatch.colour)
    if hatch.dots:
        return qml.dots_across(colour, hatch.width * 2 * _PIXEL, hatch.gap * _PIXEL)
    return qml.lines_across(colour, hatch.width * _PIXEL, hatch.gap * _PIXEL, (90 - hatch.angle) % 180)


def _unknown(kind: str) -> list[qml.Part]:
    """What has no rule is grey, and seen."""
    grey, dark = qml.colour(_GREY), qml.colour(_DARK)
    if kind == "fill":
        return [qml.fill(grey), qml.lines_across(dark, _THINNEST, 1.5, 135), qml.line(dark, 0.2)]
    return [qml.line(dark, 0.3)] if kind == "line" else [qml.marker("circle", grey, dark, 2)]


def _names(object_type: str, by: Coding, columns: Collection[str]) -> qml.Labels | None:
    """The name of each area, or the words for its purpose; not where a text of the map says it."""
    shown = [qml.field_name(name) for name in NAMES if name in columns]
    words = f"{by.column}_tekst"
    if words in columns and object_type.endswith(("ArealformålOmråde", "FormålOmråde", "ArealbrukOmråde")):
        shown.append(qml.field_name(words))
    if not shown:
        return None
    name = f"coalesce({', '.join(shown)})"
    if HAS_TEXTS in columns:
        # from further off the texts are not seen
        texts = seen_from("KpPåskrift" if object_type.startswith("Kp") else "RpPåskrift")["tekst"]
        name = f"if({qml.field_name(HAS_TEXTS)} AND @map_scale <= {texts}, NULL, {name})"
    scale = max(_LABELS_FROM, seen_from(object_type).get("tekst", 0))
    return qml.Labels(name, _SMALL + 1, scale, qml.HORIZONTAL, priority=3)


def _texts(columns: Collection[str], scale: int | None) -> qml.Labels:
    """The texts of a map: where they were put, turned as they were, large where they say what an area is."""
    size = str(_SMALL)
    kind = next((name for name in TEXT_KINDS if name in columns), None)
    if kind:
        large = ", ".join(map(qml.text, OF_AREAS))
        size = f"if({qml.field_name(kind)} IN ({large}), {_LARGE}, {_SMALL})"
    if _TEXT_SIZE in columns:
        size = f"coalesce(to_real({qml.field_name(_TEXT_SIZE)}), {size})"
    decided = {"Size": size}
    if ANGLE in columns:
        decided["LabelRotation"] = f"-{qml.field_name(ANGLE)}"
    above_right = {"quadOffset": "2"}
    return qml.Labels(qml.field_name(_TEXT), _SMALL, scale, qml.OVER_POINT, 8, options=above_right, expressions=decided)
