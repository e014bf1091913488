"""Writes GML 3.2 of map objects, in the element order of the schemas; the same text every time."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from sample_data.map_objects import Course, MapObject, Value
from sample_data.sosi_text import Point

from planarkiv.catalogue.attributes import Attribute, Kind, attributes
from planarkiv.catalogue.generations import Generation
from planarkiv.catalogue.gml_elements import element_order, wrapper_of
from planarkiv.catalogue.object_types import types

_TEXT_PLACE = "tekstplassering"
_WITHOUT_GEOMETRY = "OBJEKT"


@dataclass(frozen=True, slots=True)
class Schema:
    """Which GML is written: its namespace, its generation, the system, and whether areas are several surfaces."""

    namespace: str
    generation: Generation
    epsg: int = 25832
    collection: str = "gml:FeatureCollection"
    several: tuple[str, ...] = ()

    @property
    def system(self) -> str:
        """The coordinate system as a URI."""
        return f"http://www.opengis.net/def/crs/EPSG/0/{self.epsg}"


def gml_bytes(schema: Schema, objects: Sequence[MapObject]) -> bytes:
    """The whole file."""
    return "\n".join(_file(schema, objects)).encode("utf-8")


def _file(schema: Schema, objects: Sequence[MapObject]) -> Iterator[str]:
    points = [point for item in objects for course in item.courses for point in course.points]
    low = min(point[0] for point in points), min(point[1] for point in points)
    high = max(point[0] for point in points), max(point[1] for point in points)
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield (
        f'<gml:FeatureCollection xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:app="{schema.namespace}" '
        'xmlns:xlink="http://www.w3.org/1999/xlink" gml:id="plan">'
    )
    yield (
        f'<gml:boundedBy><gml:Envelope srsName="{schema.system}" srsDimension="2"><gml:lowerCorner>{_pair(low)}'
        f"</gml:lowerCorner><gml:upperCorner>{_pair(high)}</gml:upperCorner></gml:Envelope></gml:boundedBy>"
    )
    for item in objects:
        yield "<gml:featureMember>"
        yield f'<app:{item.otype} gml:id="id{item.key}">'
        yield from _properties(schema, item)
        yield f"</app:{item.otype}>"
        yield "</gml:featureMember>"
    yield "</gml:FeatureCollection>\n"


def _properties(schema: Schema, item: MapObject) -> Iterator[str]:
    """The elements of an object, in the order of the schema; links come last."""
    known = attributes(schema.generation)[item.otype]
    named = {each.path: each for each in known}
    missing = [value.name for value in item.values if value.name not in named]
    if missing:
        raise ValueError(f"{item.otype} has no {missing} in {schema.generation}")
    found: dict[str, list[str]] = {}
    for value in item.values:
        attribute = named[value.name]
        found.setdefault(attribute.name, []).append(_property(value, attribute, named, item.otype))
    found |= {name: [text] for name, text in _geometry(schema, item)}
    order = [_spelt(name, found) for name in element_order(schema.generation, item.otype)]
    order = order or [each.name for each in known]
    for name in sorted(found, key=lambda name: order.index(name) if name in order else len(order)):
        yield from found[name]
    for role, key in item.links:
        yield f'<app:{role} xlink:href="#id{key}"/>'


def _spelt(name: str, found: Mapping[str, object]) -> str:
    """The name as the list of attributes has it: capital letters differ in one."""
    return next((each for each in found if each.casefold() == name.casefold()), name)


def _property(value: Value, attribute: Attribute, named: Mapping[str, Attribute], otype: str) -> str:
    if not attribute.is_group:
        return _leaf(attribute, value.text)
    wrapper = wrapper_of(attribute.path, otype)
    parts = dict(value.parts)
    inner = "".join(
        _leaf(each, parts[path.removeprefix(f"{value.name}.")])
        for path, each in named.items()
        if each.group == value.name and path.removeprefix(f"{value.name}.") in parts
    )
    return f"<app:{attribute.name}><app:{wrapper}>{inner}</app:{wrapper}></app:{attribute.name}>"


def _leaf(attribute: Attribute, text: str) -> str:
    name = attribute.name.rpartition(".")[2]
    if attribute.type in (Kind.DATE, Kind.TIME):
        text = f"{text[:4]}-{text[4:6]}-{text[6:]}" + ("T00:00:00" if attribute.type is Kind.TIME else "")
    return f"<app:{name}>{escape(text)}</app:{name}>"


def _geometry(schema: Schema, item: MapObject) -> Iterator[tuple[str, str]]:
    """The geometry properties and what they hold."""
    if item.kind == _WITHOUT_GEOMETRY:
        return
    names = types()[item.otype].forms[schema.generation].geometry_properties
    if item.rings:
        surface = _surface(item)
        if item.otype in schema.several:
            surface = f"<gml:MultiSurface><gml:surfaceMember>{surface}</gml:surfaceMember></gml:MultiSurface>"
        yield names[0], _wrapped(names[0], surface)
    elif item.kind in ("KURVE", "BUEP"):
        yield names[0], _wrapped(names[0], _curve(item.courses))
    else:
        points = item.courses[0].points
        for name, point in zip(names, points, strict=False):
            yield name, _wrapped(name, f"<gml:Point><gml:pos>{_pair(point)}</gml:pos></gml:Point>")


def _wrapped(name: str, inner: str) -> str:
    return f"<app:{name}>{inner}</app:{name}>"


def _surface(item: MapObject) -> str:
    rings = "".join(
        f"<gml:{side}><gml:Ring><gml:curveMember>{_curve(ring)}</gml:curveMember></gml:Ring></gml:{side}>"
        for side, ring in zip(("exterior", *("interior",) * len(item.rings)), item.rings, strict=False)
    )
    return f"<gml:Surface><gml:patches><gml:PolygonPatch>{rings}</gml:PolygonPatch></gml:patches></gml:Surface>"


def _curve(courses: Sequence[Course]) -> str:
    segments = "".join(
        f"<gml:{name}><gml:posList>{' '.join(map(_pair, course.points))}</gml:posList></gml:{name}>"
        for course in courses
        for name in ("Arc" if course.arc else "LineStringSegment",)
    )
    return f"<gml:Curve><gml:segments>{segments}</gml:segments></gml:Curve>"


def _pair(point: Point) -> str:
    """East and north in metres."""
    north, east = point
    return f"{east / 100:.2f} {north / 100:.2f}"
