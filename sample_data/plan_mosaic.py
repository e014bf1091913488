"""From a plan drawn on a grid of letters to SOSI elements with true topology: every boundary once, shared by reference.

A grid cell holds the key of the area it lies in; ``OUTSIDE`` is outside every plan. Boundaries between areas become
curves from node to node, the plan outline becomes curves of its own with identical points, and the grid is laid on
the ground turned and bent, so that nothing looks like a grid.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from sample_data.sosi_text import Element, Point, plan_id

OUTSIDE = "."

Corner = tuple[int, int]
"""Row and column of a corner of the grid; rows count southwards."""
Spot = tuple[float, float]
"""Row and column of any place on the grid."""
Edge = tuple[Corner, Corner]
"""A grid edge, the smaller corner first."""
Grid = tuple[tuple[str, ...], ...]


def noise(*numbers: int) -> float:
    """The same number between -1 and 1 for the same arguments, on every machine."""
    state = 2166136261
    for number in numbers:
        state = ((state ^ (number & 0xFFFFFFFF)) * 2654435761) & 0xFFFFFFFF
        state ^= state >> 15
    return state / 0x7FFFFFFF - 1.0


@dataclass(frozen=True, slots=True)
class Chain:
    """A boundary from node to node with the key on either side."""

    corners: tuple[Corner, ...]
    left: str
    right: str


@dataclass(frozen=True, slots=True)
class Partition:
    """Chains, and per key its rings of signed chain numbers from 1 (outer first) and a cell centre inside it."""

    chains: tuple[Chain, ...]
    rings: Mapping[str, tuple[tuple[int, ...], ...]]
    inside: Mapping[str, Spot]


def _cell(grid: Grid, row: int, column: int) -> str:
    if 0 <= row < len(grid) and 0 <= column < len(grid[row]):
        return grid[row][column]
    return OUTSIDE


def _sides(grid: Grid, start: Corner, end: Corner) -> tuple[str, str]:
    """Keys to the left and right of the step from one corner to its neighbour."""
    row, column = min(start, end)
    if start[0] == end[0]:
        north, south = _cell(grid, row - 1, column), _cell(grid, row, column)
        return (north, south) if end > start else (south, north)
    west, east = _cell(grid, row, column - 1), _cell(grid, row, column)
    return (east, west) if end > start else (west, east)


def _boundary(grid: Grid) -> dict[Corner, list[Corner]]:
    """Corner to the corners it is joined with by a boundary edge, all sorted."""
    joined: dict[Corner, list[Corner]] = {}
    for row in range(len(grid) + 1):
        for column in range(len(grid[0]) + 1):
            for end in ((row, column + 1), (row + 1, column)):
                if end[0] > len(grid) or end[1] > len(grid[0]):
                    continue
                left, right = _sides(grid, (row, column), end)
                if left != right:
                    joined.setdefault((row, column), []).append(end)
                    joined.setdefault(end, []).append((row, column))
    return {corner: sorted(joined[corner]) for corner in sorted(joined)}


def _chains(grid: Grid, cuts: frozenset[Corner], longest: int) -> list[Chain]:
    joined = _boundary(grid)
    nodes = [corner for corner, ends in joined.items() if len(ends) != 2 or corner in cuts]
    stops = set(nodes)
    walked: set[Edge] = set()
    chains: list[Chain] = []
    for start in [*nodes, *joined]:
        for first in joined[start]:
            if (min(start, first), max(start, first)) in walked:
                continue
            corners = [start, first]
            walked.add((min(start, first), max(start, first)))
            while corners[-1] not in stops and corners[-1] != start and len(corners) <= longest:
                onward = next(end for end in joined[corners[-1]] if end != corners[-2])
                walked.add((min(corners[-1], onward), max(corners[-1], onward)))
                corners.append(onward)
            stops.add(corners[-1])
            stops.add(start)
            chains.append(Chain(tuple(corners), *_sides(grid, start, first)))
    return chains


def _turned_area(corners: Sequence[Corner]) -> float:
    """Positive for a ring with its inside to the left, in grid cells."""
    pairs = zip(corners, [*corners[1:], corners[0]], strict=True)
    return sum(b[1] * a[0] - a[1] * b[0] for a, b in pairs) / 2


def _directed(chains: Sequence[Chain]) -> dict[str, dict[Corner, int]]:
    """Per key: the corner where a boundary of the area starts, the area to its left, to the signed chain number."""
    onward: dict[str, dict[Corner, int]] = {}
    for number, chain in enumerate(chains, start=1):
        for signed, key, start in ((number, chain.left, 0), (-number, chain.right, -1)):
            starts = onward.setdefault(key, {})
            if key != OUTSIDE and chain.corners[start] in starts:
                raise ValueError(f"area {key!r} touches itself in the corner {chain.corners[start]}")
            starts[chain.corners[start]] = signed
    return onward


def _rings(key: str, onward: dict[Corner, int], chains: Sequence[Chain]) -> tuple[tuple[int, ...], ...]:
    rings: list[tuple[float, tuple[int, ...]]] = []
    while onward:
        ring: list[int] = []
        corners: list[Corner] = []
        at = next(iter(onward))
        while at in onward:
            signed = onward.pop(at)
            run = chains[abs(signed) - 1].corners
            run = run if signed > 0 else run[::-1]
            ring.append(signed)
            corners += run[:-1]
            at = run[-1]
        rings.append((_turned_area(corners), tuple(ring)))
    rings.sort(reverse=True)
    if sum(area > 0 for area, _ in rings) != 1:
        raise ValueError(f"area {key!r} is not in one piece")
    return tuple(ring for _, ring in rings)


def _insides(grid: Grid) -> dict[str, Spot]:
    """Per key the centre of the cell of the area that is nearest its middle."""
    cells: dict[str, list[Corner]] = {}
    for row, labels in enumerate(grid):
        for column, label in enumerate(labels):
            cells.setdefault(label, []).append((row, column))
    inside = {}
    for key, own in cells.items():
        middle = (sum(row for row, _ in own) / len(own), sum(column for _, column in own) / len(own))
        _, row, column = min((math.dist(cell, middle), *cell) for cell in own)
        inside[key] = (row + 0.5, column + 0.5)
    return inside


@lru_cache(maxsize=64)
def partition(grid: Grid, cuts: frozenset[Corner] = frozenset(), longest: int = 40) -> Partition:
    """Chains and rings of a grid. Raises ValueError for an area that is not in one piece."""
    chains = tuple(_chains(grid, cuts, longest))
    directed = sorted(_directed(chains).items())
    rings = {key: _rings(key, onward, chains) for key, onward in directed if key != OUTSIDE}
    return Partition(chains, rings, _insides(grid))


@dataclass(frozen=True, slots=True)
class Ground:
    """How a grid lies on the ground.

    The corner (0, 0) lies at ``north``, ``east`` in metres, a cell is ``cell`` metres, ``turn`` in degrees, ``bend``
    the amplitude of the bending in cells, ``steps`` the pieces an edge is cut in, ``per_metre`` file units in a metre.
    """

    north: float
    east: float
    cell: float
    turn: float = 0.0
    bend: float = 0.25
    steps: int = 1
    wiggle: float = 0.0
    per_metre: int = 100
    seed: int = 1
    _turned: tuple[float, float] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        turn = math.radians(self.turn)
        object.__setattr__(self, "_turned", (math.cos(turn), math.sin(turn)))

    def place(self, spot: Spot) -> Point:
        """Coordinates of a place on the grid."""
        across, up = spot[1] * self.cell, -spot[0] * self.cell
        wave = 2.4 * self.cell
        sway, phase = self.bend * self.cell, self.seed * 1.7
        bent_across = across + sway * math.sin(up / wave + phase)
        bent_up = up + sway * math.sin(across / wave + 2 * phase)
        cosine, sine = self._turned
        east = self.east + bent_across * cosine - bent_up * sine
        north = self.north + bent_across * sine + bent_up * cosine
        return round(north * self.per_metre), round(east * self.per_metre)

    def between(self, edge: Edge, arc: bool) -> list[Point]:
        """The points of an edge between its corners, from the smaller corner on."""
        (row, column), (end_row, end_column) = edge
        pieces = 2 if arc else self.steps
        number = (row * 4096 + column) * 2 + end_row - row
        points = []
        for piece in range(1, pieces):
            share = piece / pieces
            aside = 0.09 if arc else self.wiggle * noise(self.seed, number, piece)
            down, along = end_row - row, end_column - column
            points.append(self.place((row + share * down + aside * along, column + share * along - aside * down)))
        return points


@dataclass(frozen=True, slots=True)
class Area:
    """An area of the mosaic or a plan outline: its object type and attribute lines, the text drawn in it."""

    object_type: str
    lines: tuple[str, ...]
    text: str = ""


@dataclass(frozen=True, slots=True)
class Zone:
    """An area on top of the mosaic with a boundary of its own; a corner list of the grid."""

    plan: str
    object_type: str
    boundary: str
    lines: tuple[str, ...]
    corners: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """A line, a symbol or a text of a plan. Without ``plan`` it carries no planid."""

    plan: str
    kind: str
    object_type: str
    lines: tuple[str, ...]
    spots: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """All that is drawn of one or several plans.

    ``plan_of`` gives the plan of every area key; ``outlines`` the RpOmråde of every plan. ``number`` is the
    kommunenummer; without it no element gets a NASJONALAREALPLANID. One boundary edge in ``arc_every`` is an arc.
    """

    grid: Grid
    areas: Mapping[str, Area]
    plan_of: Mapping[str, str]
    outlines: Mapping[str, Area]
    ground: Ground
    number: str = ""
    area_boundary: str = "RpFormålGrense"
    plan_boundary: str = "RpGrense"
    curve_lines: tuple[str, ...] = ("..KVALITET 82 10",)
    level_lines: tuple[str, ...] = ("..VERTNIV 2",)
    zones: tuple[Zone, ...] = ()
    marks: tuple[Mark, ...] = ()
    arc_every: int = 9
    longest: int = 40
    text_lines: Callable[[str], tuple[str, ...]] = field(
        default=lambda text: ("..OBJTYPE RpPåskrift", "..RPPÅSKRIFTTYPE 2", f"..STRENG {text}")
    )


class _Builder:
    def __init__(self, drawing: Drawing) -> None:
        self.drawing = drawing
        self.elements: dict[int, Element] = {}
        grid = drawing.grid
        outline = tuple(tuple(drawing.plan_of.get(label, OUTSIDE) for label in row) for row in grid)
        arcs = _arc_edges(grid, drawing.arc_every)
        self._arcs = set(arcs)
        cuts = frozenset(corner for edge in arcs for corner in edge)
        self._mosaic = partition(grid, cuts, drawing.longest)
        self._outline = partition(outline, cuts, drawing.longest)
        self._edge_points: dict[Edge, list[Point]] = {}
        self._corner_points: dict[Corner, Point] = {}

    def add(self, element: Element) -> int:
        key = len(self.elements) + 1
        self.elements[key] = element
        return key

    def _corner(self, corner: Corner) -> Point:
        if corner not in self._corner_points:
            self._corner_points[corner] = self.drawing.ground.place(corner)
        return self._corner_points[corner]

    def _line(self, corners: Sequence[Corner]) -> list[Point]:
        points = [self._corner(corners[0])]
        for start, end in pairwise(corners):
            edge = (min(start, end), max(start, end))
            if edge not in self._edge_points:
                self._edge_points[edge] = self.drawing.ground.between(edge, edge in self._arcs)
            between = self._edge_points[edge]
            points += between if start < end else between[::-1]
            points.append(self._corner(end))
        return points

    def _curves(self, part: Partition, object_type: str) -> int:
        """Adds a curve per chain; returns the key before the first."""
        before = len(self.elements)
        lines = (f"..OBJTYPE {object_type}", *self.drawing.curve_lines)
        for chain in part.chains:
            corners = chain.corners
            is_arc = len(corners) == 2 and (min(corners), max(corners)) in self._arcs
            self.add(Element("BUEP" if is_arc else "KURVE", lines, tuple(self._line(corners))))
        return before

    def id_lines(self, plan: str) -> tuple[str, ...]:
        number = self.drawing.number
        return (*(plan_id(number, plan) if number and plan else ()), *self.drawing.level_lines)

    def area(self, plan: str, area: Area, refs: tuple[tuple[int, ...], ...], inside: Spot) -> None:
        kind, *rest = area.lines or ("",)
        lines = (f"..OBJTYPE {area.object_type}", *([kind] if kind else []), *self.id_lines(plan), *rest)
        self.add(Element("FLATE", lines, (self.drawing.ground.place(inside),), refs, plan))

    def zone(self, zone: Zone) -> None:
        points = [self.drawing.ground.place(spot) for spot in zone.corners]
        lines = (f"..OBJTYPE {zone.boundary}", *self.drawing.curve_lines)
        key = self.add(Element("KURVE", lines, (*points, points[0])))
        rows, columns = zip(*zone.corners, strict=True)
        middle = (sum(rows) / len(rows), sum(columns) / len(columns))
        self.area(zone.plan, Area(zone.object_type, zone.lines), ((key,),), middle)

    def mark(self, mark: Mark) -> None:
        points = tuple(self.drawing.ground.place(spot) for spot in mark.spots)
        lines = (f"..OBJTYPE {mark.object_type}", *mark.lines, *self.id_lines(mark.plan))
        self.add(Element(mark.kind, lines, points, plan=mark.plan))

    def texts(self) -> None:
        for label, area in self.drawing.areas.items():
            if not area.text:
                continue
            plan = self.drawing.plan_of[label]
            north, east = self.drawing.ground.place(self._mosaic.inside[label])
            metre = self.drawing.ground.per_metre
            points = ((north, east), (north - metre, east - 2 * metre), (north - metre, east - metre))
            lines = (*self.drawing.text_lines(area.text), *self.id_lines(plan))
            self.add(Element("TEKST", lines, points, plan=plan))

    def build(self) -> dict[int, Element]:
        drawing = self.drawing
        mosaic_before = self._curves(self._mosaic, drawing.area_boundary)
        outline_before = self._curves(self._outline, drawing.plan_boundary)
        for plan, outline in drawing.outlines.items():
            refs = _shifted(self._outline.rings[plan], outline_before)
            self.area(plan, outline, refs, self._outline.inside[plan])
        for label, area in drawing.areas.items():
            refs = _shifted(self._mosaic.rings[label], mosaic_before)
            self.area(drawing.plan_of[label], area, refs, self._mosaic.inside[label])
        for zone in drawing.zones:
            self.zone(zone)
        for mark in drawing.marks:
            self.mark(mark)
        self.texts()
        return self.elements


def _shifted(rings: tuple[tuple[int, ...], ...], by: int) -> tuple[tuple[int, ...], ...]:
    return tuple(tuple(ref + by if ref > 0 else ref - by for ref in ring) for ring in rings)


@lru_cache(maxsize=64)
def _arc_edges(grid: Grid, every: int) -> tuple[Edge, ...]:
    if not every:
        return ()
    edges = [(corner, end) for corner, ends in _boundary(grid).items() for end in ends if end > corner]
    return tuple(edge for number, edge in enumerate(edges, start=1) if number % every == 0)


def draw(drawing: Drawing) -> dict[int, Element]:
    """The elements of a drawing: curves first, then areas, zones, marks and texts. Raises ValueError as partition."""
    return _Builder(drawing).build()


def grid(*rows: str) -> Grid:
    """A grid written as one letter per cell."""
    return tuple(tuple(row) for row in rows)
