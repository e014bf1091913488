"""How the objects of maps are drawn: the official rules of what is in them, for machines (SLD 1.0) and as a table for
people (GEO_32, GEO_33)."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from planarkiv.catalogue.attributes import attribute, code_list_of
from planarkiv.catalogue.code_lists import code_list
from planarkiv.catalogue.drawing import COLUMNS, Style, style
from planarkiv.catalogue.generations import Generation
from planarkiv.model.features import KINDS, FeatureTable
from planarkiv.writers.eark.xml import Node, node, to_bytes

_AREA, _LINE, _POINT = "flate", "linje", "punkt"
_AREAS = ("FLATE",)
_POINTS = ("PUNKT", "SYMBOL", "TEKST", "SVERM")
_MARKS = frozenset(("horline", "vertline", "slash", "backslash", "circle"))
"""Hatches that programs which read SLD know by the same names."""
_OTHER_PATTERN = "slash"
"""For symbols of the official style that are not here."""


@dataclass(frozen=True, slots=True, order=True)
class Drawn:
    """Objects that are drawn alike: their type, what they are, and the values that decide how."""

    object_type: str
    kind: str
    values: tuple[tuple[str, str], ...]

    @property
    def style(self) -> Style:
        """How they are drawn."""
        return style(self.object_type, dict(self.values))

    @property
    def title(self) -> str:
        """What they are in words: the type, and the name of the code."""
        return " ".join([self.object_type, *(word for name, code in self.values if (word := self._word(name, code)))])

    def _word(self, name: str, code: str) -> str:
        listed = code_list_of(self.object_type, name)
        found = code_list(listed).codes.get(code) if listed else None
        return f"{code} {found.label}" if found else ""


def drawn_in(tables: Sequence[FeatureTable]) -> Mapping[Drawn, int]:
    """What is drawn in the maps, and how many objects there are of each, in order."""
    found: dict[Drawn, int] = {}
    for table in tables:
        for each, count in _drawn(table):
            found[each] = found.get(each, 0) + count
    return {each: found[each] for each in sorted(found)}


def _drawn(table: FeatureTable) -> Iterator[tuple[Drawn, int]]:
    columns = [(name, table.columns[name].values, table.dense(name)) for name in COLUMNS if name in table.columns]
    if not len(table):
        return
    keys = np.stack((table.otype, table.kind, *(codes for _, _, codes in columns)), axis=1).astype(np.int64)
    rows, counts = np.unique(keys, axis=0, return_counts=True)
    for (otype, kind, *codes), count in zip(rows.tolist(), counts.tolist(), strict=True):
        values = tuple(
            (name, values[code]) for (name, values, _), code in zip(columns, codes, strict=True) if code >= 0
        )
        yield Drawn(table.otypes[otype], _kind(KINDS[kind]), values), count


def _kind(element: str) -> str:
    return _AREA if element in _AREAS else _POINT if element in _POINTS else _LINE


def table_of_styles(drawn: Mapping[Drawn, int]) -> bytes:
    """The drawing rules as CSV in UTF-8, one row for what is drawn alike; widths and dashes in pixels."""
    out = io.StringIO()
    rows = csv.writer(out, delimiter=";", lineterminator="\n")
    rows.writerow(
        (
            "objekttype",
            "tegnes_som",
            "egenskaper",
            "hva",
            "antall",
            "fyll",
            "dekning",
            "strek",
            "bredde",
            "stipling",
            "moenster",
        )
    )
    for each, count in drawn.items():
        values = " ".join(f"{name}={value}" for name, value in each.values)
        how = each.style
        rows.writerow(
            (each.object_type, each.kind, values, each.title, count, how.fill, how.fill_opacity, how.stroke,
             how.stroke_width, how.dash, how.pattern)
        )  # fmt: skip
    return out.getvalue().encode("utf-8", "replace")


def sld(drawn: Mapping[Drawn, int], *, gml: bool = False) -> bytes:
    """The drawing rules as SLD 1.0.0, a layer for each object type (with ``_flate``, ``_linje`` or ``_punkt``).

    Attributes have the names of SOSI, or with ``gml`` those of GML.
    """
    layers: dict[str, list[Drawn]] = {}
    for each in drawn:
        layers.setdefault(f"{each.object_type}_{each.kind}", []).append(each)
    return to_bytes(
        node(
            "sld:StyledLayerDescriptor",
            *(_layer(name, found, gml=gml) for name, found in layers.items()),
            attributes={"version": "1.0.0"},
        ),
        "sld",
        "ogc",
    )


def _layer(name: str, drawn: Sequence[Drawn], *, gml: bool) -> Node:
    return node(
        "sld:NamedLayer",
        node("sld:Name", name),
        node("sld:UserStyle", node("sld:FeatureTypeStyle", *(_rule(each, gml=gml) for each in drawn))),
    )


def _rule(each: Drawn, *, gml: bool) -> Node:
    return node(
        "sld:Rule",
        node("sld:Name", each.title),
        node("sld:Title", each.title),
        _filter([(_gml_name(each.object_type, name) if gml else name, value) for name, value in each.values]),
        *_SYMBOLIZERS[each.kind](each.style),
    )


def _gml_name(object_type: str, path: str) -> str:
    found = attribute(Generation.SOSI_45, object_type, path)
    return found.name if found else path


def _filter(values: Sequence[tuple[str, str]]) -> Node | None:
    equal = [
        node("ogc:PropertyIsEqualTo", node("ogc:PropertyName", name), node("ogc:Literal", value))
        for name, value in values
    ]
    if not equal:
        return None
    return node("ogc:Filter", equal[0] if len(equal) == 1 else node("ogc:And", *equal))


def _areas(how: Style) -> Iterator[Node]:
    fill = (
        node("sld:Fill", _value("fill", how.fill), _value("fill-opacity", f"{how.fill_opacity:g}"))
        if how.fill
        else None
    )
    yield node("sld:PolygonSymbolizer", fill, _stroke(how) if how.stroke else None)
    for pattern in how.pattern.split():
        yield node("sld:PolygonSymbolizer", node("sld:Fill", node("sld:GraphicFill", _mark(pattern, how))))


def _lines(how: Style) -> Iterator[Node]:
    yield node("sld:LineSymbolizer", _stroke(how))


def _points(how: Style) -> Iterator[Node]:
    yield node("sld:PointSymbolizer", _mark("circle", how))


_SYMBOLIZERS = {_AREA: _areas, _LINE: _lines, _POINT: _points}


def _stroke(how: Style) -> Node:
    return node(
        "sld:Stroke",
        _value("stroke", how.stroke or "#333333"),
        _value("stroke-width", f"{how.stroke_width:g}"),
        _value("stroke-dasharray", how.dash) if how.dash else None,
    )


def _mark(pattern: str, how: Style) -> Node:
    name = pattern if pattern in _MARKS else _OTHER_PATTERN
    colour = how.stroke or "#333333"
    return node(
        "sld:Graphic",
        node(
            "sld:Mark",
            node("sld:WellKnownName", name),
            node("sld:Fill", _value("fill", colour)),
            node("sld:Stroke", _value("stroke", colour)),
        ),
        node("sld:Size", "8"),
    )


def _value(name: str, value: str) -> Node:
    return node("sld:CssParameter", value, attributes={"name": name})
