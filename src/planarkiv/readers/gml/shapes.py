"""Geometries as GML nests them, to a flat list of pieces: runs of coordinates, in which order and direction they follow
each other, and where rings and lines begin. Pieces that stand elsewhere (xlink:href) are named, and looked up last."""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable
from typing import NamedTuple

from planarkiv.readers.gml.markup import HREF, Element
from planarkiv.readers.gml.numbers import Numbers
from planarkiv.readers.gml.systems import NONE, System, system_of

POINT, CURVE, SURFACE, SOLID = range(4)
"""What a geometry is, in order of how much it says."""

GOES_ON, OUTER, INNER, LINE, SPOT = range(5)
"""What a piece begins: nothing, a ring, a line of its own, a point."""

STRAIGHT, ARC, ARCS, CIRCLE = range(4)
"""What its points are."""

_FORMS = {
    "LineString": STRAIGHT, "LineStringSegment": STRAIGHT, "LinearRing": STRAIGHT, "Geodesic": STRAIGHT,
    "GeodesicString": STRAIGHT, "Arc": ARC, "ArcString": ARCS, "Circle": CIRCLE,
}  # fmt: skip
_UNKNOWN_CURVES = (
    "ArcByBulge", "ArcStringByBulge", "ArcByCenterPoint", "CircleByCenterPoint", "CubicSpline", "BSpline", "Bezier",
    "Clothoid", "OffsetCurve",
)  # fmt: skip
_SOLIDS = ("Solid", "CompositeSolid", "MultiSolid")
_KINDS = {
    **dict.fromkeys(("Point", "MultiPoint"), POINT),
    **dict.fromkeys((*_FORMS, *_UNKNOWN_CURVES), CURVE),
    **dict.fromkeys(
        ("Curve", "CompositeCurve", "OrientableCurve", "Ring", "MultiCurve", "MultiLineString"), CURVE
    ),
    **dict.fromkeys(
        (
            "Polygon", "PolygonPatch", "Triangle", "Rectangle", "Surface", "CompositeSurface", "OrientableSurface",
            "MultiSurface", "MultiPolygon", "PolyhedralSurface", "TriangulatedSurface", "Tin",
        ),
        SURFACE,
    ),
}  # fmt: skip
"""What each geometry is, by its name; SOLID stands for all that has no place in the plane."""
_OUTER_PROPERTIES = ("exterior", "outerBoundaryIs")
_INNER_PROPERTIES = ("interior", "innerBoundaryIs")
NOT_GEOMETRY = ("Envelope", "Box", "EnvelopeWithTimePeriod", "Null", "TimeInstant", "TimePeriod")

Tell = Callable[..., None]


class Setting(NamedTuple):
    """What holds for the coordinates of an element unless it says otherwise: a number in ``Shapes.systems``, and the
    numbers of a point (0: not said)."""

    system: int = 0
    dimension: int = 0


class Reference(NamedTuple):
    """A piece that stands elsewhere: what names it, the line and the row of the object."""

    href: str
    line: int
    row: int


class Shapes:
    """Every geometry of a file (and of files it refers to), in arrays.

    Piece p: ``run[p]`` is its run of coordinates, or -1 - the place in ``references``; ``form``, ``turned`` (it is
    walked backwards), ``mark``. Geometry g has the pieces ``first[g] : last[g]`` and is of ``kind[g]``. Run r: the
    numbers of a point (0: not said), system, line and the row of its object.
    """

    def __init__(self) -> None:
        self.numbers = Numbers()
        self.run, self.form, self.turned, self.mark = array("i"), array("b"), array("b"), array("b")
        self.first, self.last, self.kind = array("i"), array("i"), array("b")
        self.run_dimension, self.run_system = array("b"), array("i")
        self.run_line, self.run_row = array("i"), array("i")
        self.references: list[Reference] = []
        self.systems: list[System] = [NONE]
        self._numbers_of_systems: dict[str, int] = {"": 0}
        self._row = -1
        self._next = LINE
        self._tell: Tell = _say_nothing
        self._new_id: Callable[[str, int, int], None] = _say_nothing

    def add(
        self, element: Element, setting: Setting, row: int, tell: Tell, new_id: Callable[[str, int, int], None]
    ) -> int:
        """The number of the geometry that an element is, in the object ``row``. ``tell`` is called with what is wrong
        (kind, line, values), ``new_id`` with each gml:id, the geometry that has it, and the line."""
        self._row, self._tell, self._new_id = row, tell, new_id
        self._next = LINE
        return self._shape(element, setting)

    def points_of_both(self, one: int, other: int) -> int:
        """The number of a geometry that is the points of two, of which the other one follows the one."""
        number = len(self.first)
        self.first.append(self.first[one])
        self.last.append(self.last[other])
        self.kind.append(POINT)
        return number

    def setting_of(self, element: Element, around: Setting) -> Setting:
        """What holds within an element."""
        system, dimension = around
        if (name := element.attributes.get("srsName")) is not None:
            system = self._system(name)
        if (text := element.attributes.get("srsDimension")) is not None:
            dimension = int(text) if text in ("2", "3") else 0
        return Setting(system, dimension)

    def _system(self, name: str) -> int:
        number = self._numbers_of_systems.get(name)
        if number is None:
            number = self._numbers_of_systems[name] = len(self.systems)
            self.systems.append(system_of(name))
        return number

    def _shape(self, element: Element, around: Setting) -> int:
        setting = self.setting_of(element, around) if element.attributes else around
        begin = len(self.run)
        local = element.name.local
        self._read(local, element, setting)
        number = len(self.first)
        self.first.append(begin)
        self.last.append(len(self.run))
        self.kind.append(_KINDS.get(local, SOLID) if local != "MultiGeometry" else self._kind_of_many(begin))
        if (name := element.id) is not None:
            self._new_id(name, number, element.line)
        return number

    def _kind_of_many(self, begin: int) -> int:
        """What a collection of any geometries is: what it has most of in it, if it has anything."""
        marks = self.mark[begin:]
        if OUTER in marks:
            return SURFACE
        return CURVE if LINE in marks else POINT

    def _read(self, local: str, element: Element, setting: Setting) -> None:
        if local in _FORMS:
            self._coordinates(element, setting, _FORMS[local])
        elif local == "Point":
            self._next = SPOT
            self._coordinates(element, setting, STRAIGHT)
        elif local in ("Polygon", "PolygonPatch", "Triangle", "Rectangle"):
            self._polygon(element, setting)
        elif local in ("OrientableCurve", "OrientableSurface"):
            self._oriented(element, setting)
        elif local in ("MultiCurve", "MultiLineString"):
            self._members(element, setting, LINE)
        elif local in _SOLIDS:
            self._tell("gml-3d-romlig", element.line)
        elif local in _UNKNOWN_CURVES:
            self._tell("gml-kurvedel-ukjent", element.line, name=local)
            self._coordinates(element, setting, STRAIGHT)
        else:
            if local not in _KINDS and local != "MultiGeometry":
                self._tell("gml-geometri-ukjent", element.line, name=local)
            self._members(element, setting, None)

    def _members(self, element: Element, setting: Setting, mark: int | None) -> None:
        """The geometries in the properties of an element; each begins with ``mark``, where it is given."""
        for member in element.children:
            if not member.name.gml or member.name.kind:
                continue
            if (href := member.attributes.get(HREF)) is not None and not member.children:
                if mark is not None:
                    self._next = mark
                self._reference(href, member.line)
            for child in member.children:
                if child.name.gml and child.name.kind and child.name.local not in NOT_GEOMETRY:
                    if mark is not None:
                        self._next = mark
                    self._shape(child, setting)

    def _polygon(self, element: Element, setting: Setting) -> None:
        for ring in element.children:
            local = ring.name.local
            if local in _OUTER_PROPERTIES or local in _INNER_PROPERTIES:
                self._next = OUTER if local in _OUTER_PROPERTIES else INNER
                for child in ring.children:
                    self._shape(child, setting)

    def _oriented(self, element: Element, setting: Setting) -> None:
        begin, mark = len(self.run), self._next
        self._members(element, setting, None)
        curve = element.name.local == "OrientableCurve"
        if curve and element.attributes.get("orientation") == "-" and len(self.run) > begin:
            for values in (self.run, self.form, self.turned):
                values[begin:] = values[begin:][::-1]
            for at in range(begin, len(self.turned)):
                self.turned[at] ^= 1
                self.mark[at] = GOES_ON
            self.mark[begin] = mark

    def _reference(self, href: str, line: int) -> None:
        self._piece(-1 - len(self.references), STRAIGHT)
        self.references.append(Reference(href.strip(), line, self._row))

    def _piece(self, run: int, form: int) -> None:
        self.run.append(run)
        self.form.append(form)
        self.turned.append(0)
        self.mark.append(self._next)
        self._next = GOES_ON

    def _coordinates(self, element: Element, setting: Setting, form: int) -> None:
        texts: list[str] = []
        dimension, system = setting.dimension, setting.system
        for child in element.children:
            local = child.name.local
            if child.attributes:
                inner = self.setting_of(child, setting)
                dimension, system = inner.dimension or dimension, inner.system
            if local in ("posList", "pos"):
                texts.append(child.text)
            elif local == "coordinates":
                texts.append(_old_style(child))
            elif local == "coord":
                texts.append(" ".join(number.text for number in child.children))
            elif local in ("pointProperty", "pointRep"):
                texts += [pos.text for point in child.children for pos in point.children]
            else:
                continue
            if local != "posList":
                dimension = self._of_one_point(texts, local, dimension, child.line)
        self._piece(len(self.run_dimension), form)
        self.numbers.add(texts[0] if len(texts) == 1 else " ".join(texts))
        self.run_dimension.append(dimension)
        self.run_system.append(system)
        self.run_line.append(element.line)
        self.run_row.append(self._row)

    def _of_one_point(self, texts: list[str], local: str, dimension: int, line: int) -> int:
        """The dimension of points that are written one by one; a point that differs is made like the others."""
        one_by_one = local != "coordinates"
        number = len(texts[0].split(None, 4)) if one_by_one else texts[0].partition("\n")[0].count("\t") + 1
        if number not in (2, 3):
            return dimension
        if len(texts) > 1 and one_by_one:
            tokens = texts[-1].split()
            if len(tokens) != number:
                self._tell("gml-koordinat-antall", line, number=len(tokens), dimension=number)
                texts[-1] = " ".join(tokens[:number]) if len(tokens) > number else ""
        return number


def _old_style(element: Element) -> str:
    """``gml:coordinates``, x,y pairs with blanks between (or the signs that its attributes name), as one point on each
    line with tabs in it."""
    decimal, comma, blank = (
        element.attributes.get(name) or usual for name, usual in (("decimal", "."), ("cs", ","), ("ts", " "))
    )
    text = element.text if blank == " " else element.text.replace(blank, " ")
    text = "\t".join(part.strip() for part in text.split(comma)) if comma != " " else text
    return "\n".join(part for part in re.split(r"[ \r\n]+", text) if part).replace(decimal, ".")


def _say_nothing(*_: object, **__: object) -> None:
    return None
