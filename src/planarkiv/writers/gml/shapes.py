"""The geometry properties of objects as GML text: arcs as arcs, rings inline, each with an id and a system."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.catalogue.object_types import Drawn
from planarkiv.language import later
from planarkiv.model.features import KINDS, FeatureTable
from planarkiv.writers.gml.coordinates import System, Texts
from planarkiv.writers.gml.notes import Notes
from planarkiv.writers.gml.paths import Paths, is_line
from planarkiv.writers.gml.schema import TypeSchema

_FLATE, _OBJEKT = KINDS.index("FLATE"), KINDS.index("OBJEKT")
_DRAWN_AS = {
    _FLATE: Drawn.FLATE,
    **{KINDS.index(kind): Drawn.PUNKT for kind in ("PUNKT", "SYMBOL", "TEKST", "SVERM")},
}
"""What objects of each kind are, besides lines."""
_PLAIN = {Drawn.FLATE: Drawn.FLATE, Drawn.LINJE: Drawn.LINJE, Drawn.PUNKT: Drawn.PUNKT, Drawn.TEKST: Drawn.PUNKT}
"""What a type that is drawn so has to be."""

_NO_RINGS = later(
    "{n} flater ({name}) har ingen ringer som går opp, og er skrevet uten geometri. Rett grensene i kilden."
)
_NO_AREA = later("{name} skal være flate, og {n} objekter er noe annet: de er skrevet uten geometri.")
_NO_LINE = later("{name} skal være linje, og {n} objekter er noe annet: de er skrevet uten geometri.")
_NO_POINT = later("{name} skal være punkt, og {n} objekter er noe annet: de er skrevet uten geometri.")
_NO_POINTS = later("{n} objekter ({name}) mangler koordinater og er skrevet uten geometri.")
_SOLID = later("{n} objekter av typen {name} er romlige, og er skrevet uten geometri.")
_NO_PLACE = later("Skjemaet har ingen geometri for {name}: den til {n} objekter er ikke med.")
_OTHER_POINTS = later("{n} symboler har punkter som sier mer enn en retning. Bare retningen er skrevet, som en vektor.")
_DIRECTION = later("Skjemaet har plass til ett punkt for {name}: retningspunktene til {n} symboler er ikke med.")
_TWO_POINTS = later(
    "{n} tekster har to punkter. GML vil ha punktet teksten gjelder, i tillegg: det første står to ganger."
)
_MIXED_HEIGHTS = later(
    "{n} objekter har høyde på bare noen av punktene. En geometri i GML har høyde på alle eller ingen: de er skrevet "
    "uten høyde."
)
_WANTED = {
    Drawn.FLATE: _NO_AREA,
    Drawn.LINJE: _NO_LINE,
    Drawn.PUNKT: _NO_POINT,
    Drawn.TEKST: _NO_POINT,
}


class _Chunk(NamedTuple):
    """Rows from ``first`` on: the text of every point of theirs, ``start`` being the first of them."""

    start: int
    texts: Sequence[str]
    high: NDArray[np.bool_]
    first: int


class Shapes:
    """Makes the geometry of objects."""

    def __init__(
        self, table: FeatureTable, paths: Paths, system: System, ids: Sequence[str], prefix: str, notes: Notes
    ) -> None:
        self._table = table
        self._paths = paths
        self._system = system
        self._ids = ids
        self._prefix = prefix
        self._notes = notes
        self._texts = Texts(table.head, system)
        self._chunk = _Chunk(0, (), np.zeros(0, np.bool_), 0)
        self._off: list[int] = paths.off.tolist()
        self._path_off: list[int] = paths.path_off.tolist()
        self._has_arc = _any_in(paths.arc, paths.path_off)
        self._number = 0
        """Geometries of the object so far: each has a number in its id."""

    def prepare(self, first: int, last: int) -> None:
        """Makes the text of the points of the rows ``first`` up to ``last``; ``of`` is for these from now on."""
        paths = self._paths
        start, stop = self._path_off[self._off[first]], self._path_off[self._off[last]]
        places = paths.place[start:stop]
        texts = self._texts.points(paths.xy[places])
        high = np.zeros(last - first, np.bool_)
        if paths.height is not None:
            count = np.diff(paths.path_off[paths.off[first : last + 1]])
            row = np.arange(last - first).repeat(count)
            given = ~np.isnan(paths.height[places])
            with_height = np.bincount(row, weights=given, minlength=last - first)
            high = (with_height == count) & (count > 0)
            mixed = (with_height > 0) & ~high
            self._notes.of_rows("høyde", _MIXED_HEIGHTS, (np.flatnonzero(mixed) + first).tolist())
            at = np.flatnonzero(high[row])
            for place, text in zip(
                at.tolist(), self._texts.points(paths.xy[places[at]], paths.height[places[at]]), strict=True
            ):
                texts[place] = text
        self._chunk = _Chunk(start, texts, high, first)

    def of(self, row: int, schema: TypeSchema) -> Sequence[str]:
        """The text in each geometry property of an object; empty where it has none that fits."""
        self._number = 0
        trouble = self._trouble(row, schema)
        if trouble is not None:
            if trouble:
                self._notes.of_rows("geometri", trouble, [row], name=schema.name)
            return [""] * len(schema.geometry_names)
        if schema.drawn is Drawn.FLATE:
            return [self._surface(row, several=schema.several)]
        if schema.drawn is Drawn.LINJE:
            return [self._curve(row, self._off[row], outside=True)]
        return self._spots(row, schema)

    def _trouble(self, row: int, schema: TypeSchema) -> str | None:
        """Why an object is written without geometry, as a template; empty where it has none itself, None where there is
        nothing wrong."""
        kind = int(self._table.kind[row])
        is_empty = self._off[row + 1] == self._off[row]
        if schema.drawn is Drawn.ROM:
            return _SOLID
        if kind == _OBJEKT and is_empty:
            return ""
        if not schema.geometry_names:
            return "" if is_empty else _NO_PLACE
        if _DRAWN_AS.get(kind, Drawn.LINJE if is_line(kind) else Drawn.INGEN) is not _PLAIN[schema.drawn]:
            return _WANTED[schema.drawn]
        if kind == _FLATE:
            return _NO_RINGS if is_empty else None
        fewest = 2 if schema.drawn is Drawn.LINJE else 1
        return _NO_POINTS if is_empty or self._points(row) < fewest else None

    def _points(self, row: int) -> int:
        first, last = self._off[row], self._off[row + 1]
        return self._path_off[last] - self._path_off[first]

    def _id(self, row: int) -> str:
        name = f"{self._prefix}{self._number}.{self._ids[row]}"
        self._number += 1
        return f'gml:id="{name}"'

    def _where(self, row: int) -> str:
        high = self._chunk.high[row - self._chunk.first]
        return (
            f'srsName="{self._system.high}" srsDimension="3"'
            if high
            else f'srsName="{self._system.flat}" srsDimension="2"'
        )

    # Areas

    def _surface(self, row: int, *, several: bool) -> str:
        outer = self._paths.outer[self._off[row] : self._off[row + 1]]
        begins = [self._off[row] + int(at) for at in np.flatnonzero(outer)] or [self._off[row]]
        ends = [*begins[1:], self._off[row + 1]]
        where = self._where(row)
        if several:
            whole = self._id(row)
            members = "".join(
                f"<gml:surfaceMember><gml:Polygon {self._id(row)} {where}>{self._rings(row, begin, end)}</gml:Polygon>"
                "</gml:surfaceMember>"
                for begin, end in zip(begins, ends, strict=True)
            )
            return f"<gml:MultiSurface {whole} {where}>{members}</gml:MultiSurface>"
        if len(begins) == 1:
            return f"<gml:Polygon {self._id(row)} {where}>{self._rings(row, begins[0], ends[0])}</gml:Polygon>"
        whole = self._id(row)
        patches = "".join(
            f"<gml:PolygonPatch>{self._rings(row, begin, end)}</gml:PolygonPatch>"
            for begin, end in zip(begins, ends, strict=True)
        )
        return f"<gml:Surface {whole} {where}><gml:patches>{patches}</gml:patches></gml:Surface>"

    def _rings(self, row: int, begin: int, end: int) -> str:
        sides = ("exterior", *("interior",) * (end - begin - 1))
        return "".join(
            f"<gml:{side}>{self._ring(row, path)}</gml:{side}>"
            for side, path in zip(sides, range(begin, end), strict=True)
        )

    def _ring(self, row: int, path: int) -> str:
        if not self._has_arc[path]:
            return f"<gml:LinearRing><gml:posList>{self._list(path)}</gml:posList></gml:LinearRing>"
        return f"<gml:Ring><gml:curveMember>{self._curve(row, path, outside=False)}</gml:curveMember></gml:Ring>"

    # Lines

    def _curve(self, row: int, path: int, *, outside: bool) -> str:
        where = f" {self._where(row)}" if outside else ""
        return f"<gml:Curve {self._id(row)}{where}><gml:segments>{self._segments(path)}</gml:segments></gml:Curve>"

    def _segments(self, path: int) -> str:
        if not self._has_arc[path]:
            return _segment("LineStringSegment", self._list(path))
        first, last = self._path_off[path], self._path_off[path + 1]
        texts = self._chunk.texts[first - self._chunk.start : last - self._chunk.start]
        arc = self._paths.arc[first:last].tolist()
        result: list[str] = []
        begin = at = 0
        while at + 1 < len(texts):
            if arc[at + 1] and at + 2 < len(texts):
                if at > begin:
                    result.append(_segment("LineStringSegment", " ".join(texts[begin : at + 1])))
                result.append(_segment("Arc", " ".join(texts[at : at + 3])))
                at += 2
                begin = at
            else:
                at += 1
        if at > begin:
            result.append(_segment("LineStringSegment", " ".join(texts[begin : at + 1])))
        return "".join(result)

    def _list(self, path: int) -> str:
        start = self._chunk.start
        return " ".join(self._chunk.texts[self._path_off[path] - start : self._path_off[path + 1] - start])

    # Points

    def _spots(self, row: int, schema: TypeSchema) -> Sequence[str]:
        first = self._path_off[self._off[row]] - self._chunk.start
        texts = self._chunk.texts[first : first + self._points(row)]
        if schema.drawn is Drawn.PUNKT:
            if len(texts) > 1 and not schema.has_direction:
                self._notes.of_rows("retning", _DIRECTION, [row], name=schema.name)
            elif len(texts) > 1:
                self._notes.of_rows("retning", _OTHER_POINTS, [row])
            return [self._point(row, texts[0])]
        # what the text is about, then where it stands: a line that it is written along, where there is one
        about = self._point(row, texts[0])
        if len(texts) == 2:
            self._notes.of_rows("tekst", _TWO_POINTS, [row])
        along = texts[1:] if len(texts) > 2 else texts
        return [about, self._line(row, along) if len(along) > 1 else self._point(row, along[0])]

    def direction(self, row: int, schema: TypeSchema) -> str:
        """The vector from the first to the last point of a symbol; empty where it has only one, or is no point."""
        first, last = self._path_off[self._off[row]], self._path_off[self._off[row + 1]] - 1
        if last <= first or self._trouble(row, schema) is not None:
            return ""
        one, other = self._paths.place[first], self._paths.place[last]
        return self._texts.vector(self._paths.xy[other] - self._paths.xy[one])

    def _point(self, row: int, text: str) -> str:
        return f"<gml:Point {self._id(row)} {self._where(row)}><gml:pos>{text}</gml:pos></gml:Point>"

    def _line(self, row: int, texts: Sequence[str]) -> str:
        segment = _segment("LineStringSegment", " ".join(texts))
        return f"<gml:Curve {self._id(row)} {self._where(row)}><gml:segments>{segment}</gml:segments></gml:Curve>"


def _segment(name: str, numbers: str) -> str:
    return f"<gml:{name}><gml:posList>{numbers}</gml:posList></gml:{name}>"


def _any_in(flags: NDArray[np.bool_], off: NDArray[np.int64]) -> list[bool]:
    """Whether there is a True in each run."""
    total = np.append(0, flags.cumsum())
    found: list[bool] = (total[off[1:]] > total[off[:-1]]).tolist()
    return found
