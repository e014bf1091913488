"""Elements of SOSI as objects with a geometry of their own, to be written in formats that share no boundaries."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from sample_data.sosi_text import Element, Elements, Point

_COMPACT: Mapping[str, tuple[str, ...]] = {"UTNYTT": ("UTNTYP", "UTNTALL"), "KVALITET": ("MÅLEMETODE", "NØYAKTIGHET")}
"""Groups that may stand on one line, and what its words are."""


@dataclass(frozen=True, slots=True)
class Value:
    """One attribute as it stands in the file: a text, or the parts of a group."""

    name: str
    text: str = ""
    parts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Course:
    """A run of points that is a polyline, or an arc through three points."""

    points: tuple[Point, ...]
    arc: bool = False

    def turned(self) -> "Course":
        """The same course the other way."""
        return replace(self, points=self.points[::-1])


Ring = tuple[Course, ...]


@dataclass(frozen=True, slots=True)
class MapObject:
    """An object with all it says of itself.

    ``courses`` of a line or the points of a text; ``rings`` of an area, the outer one first and counter-clockwise,
    holes clockwise; ``bounds`` are the keys of the curves it was made of.
    """

    key: int
    kind: str
    otype: str
    values: tuple[Value, ...]
    courses: tuple[Course, ...] = ()
    rings: tuple[Ring, ...] = ()
    bounds: tuple[int, ...] = ()
    links: tuple[tuple[str, int], ...] = ()

    def first(self, path: str) -> str:
        """The first value at a dotted path (``UTNYTT.UTNTYP``); empty when there is none."""
        name, _, part = path.partition(".")
        for value in self.values:
            if value.name == name:
                return dict(value.parts).get(part, "") if part else value.text
        return ""


def map_objects(elements: Elements) -> list[MapObject]:
    """The objects of a map, in its order."""
    return [_object(key, element, elements) for key, element in elements.items()]


def _object(key: int, element: Element, elements: Elements) -> MapObject:
    course = Course(element.points, element.kind == "BUEP")
    rings = tuple(_ring(ring, elements, outer=not number) for number, ring in enumerate(element.refs))
    bounds = tuple(dict.fromkeys(abs(ref) for ring in element.refs for ref in ring))
    return MapObject(key, element.kind, element.object_type, tuple(_values(element.lines)), (course,), rings, bounds)


def _values(lines: Sequence[str]) -> Iterator[Value]:
    at = 0
    while at < len(lines):
        name, _, text = lines[at].lstrip(".").partition(" ")
        at += 1
        parts = []
        while at < len(lines) and lines[at].startswith("..."):
            part, _, inner = lines[at].lstrip(".").partition(" ")
            parts.append((part, inner.strip('"')))
            at += 1
        if name in _COMPACT and text:
            parts = list(zip(_COMPACT[name], text.split(), strict=False))
        if name != "OBJTYPE":
            yield Value(name, "" if parts else text.strip('"'), tuple(parts))


def _ring(ring: Sequence[int], elements: Elements, *, outer: bool) -> Ring:
    courses = []
    for key in ring:
        curve = elements[abs(key)]
        course = Course(curve.points, curve.kind == "BUEP")
        courses.append(course if key > 0 else course.turned())
    return turned(courses) if (turned_area(courses) > 0) is not outer else tuple(courses)


def turned(ring: Sequence[Course]) -> Ring:
    """The ring the other way round."""
    return tuple(course.turned() for course in reversed(ring))


def turned_area(ring: Sequence[Course]) -> float:
    """Positive for a ring that runs counter-clockwise, in square units; arcs count as their chords."""
    points = [point for course in ring for point in course.points]
    return sum(a[1] * b[0] - b[1] * a[0] for a, b in pairwise([*points, points[0]])) / 2


def points_of(courses: Sequence[Course]) -> list[Point]:
    """The points of courses that follow each other, shared ends once."""
    points: list[Point] = []
    for course in courses:
        points += course.points[1:] if points and points[-1] == course.points[0] else course.points
    return points


def moved(item: MapObject, point: Point, by: Point) -> MapObject:
    """The area with one of its points somewhere else. Raises ValueError when it has no such point."""
    new = (point[0] + by[0], point[1] + by[1])
    rings = tuple(
        tuple(
            replace(course, points=tuple(new if each == point else each for each in course.points)) for course in ring
        )
        for ring in item.rings
    )
    if rings == item.rings:
        raise ValueError(f"{item.otype} {item.key} has no point {point}")
    return replace(item, rings=rings)
