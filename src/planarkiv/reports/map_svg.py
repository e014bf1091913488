"""A map as an SVG picture that needs no script and no style sheet: the whole plan, or the place of one mark."""

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import NamedTuple

from planarkiv.catalogue.hatches import hatches
from planarkiv.findings import Finding, Severity
from planarkiv.model.drawing import Drawing, Label, Shape
from planarkiv.reports.lines import printable

COLOURS = {Severity.ERROR: "#b3261e", Severity.WARNING: "#8a5a00", Severity.INFO: "#0b5394"}
_LEAST_METRES = 40.0
"""How much of the ground a picture of one place shows, at least."""
_AROUND = 2.5
"""How many times the error the picture is wide."""
_THIN, _THINNER = 0.7, 0.35
"""Lines of small pictures are thinner than those of a large map, of the whole plan most."""
_MOST_GEOMETRY = 8_000
_LEAST_PIXELS = 0.7
"""What is smaller than this in a picture is not in it."""
_MOST_SHAPES = 400
"""Objects in the picture of one place: a plan drawn from far off does not fit in a letter."""
_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
_RING = re.compile(r"\(([^()]+)\)")

Spot = tuple[float, float]


class Box(NamedTuple):
    """A rectangle in the frame of a drawing."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def extent(self) -> float:
        """The longer side."""
        return max(self.right - self.left, self.bottom - self.top)

    def meets(self, other: "Box") -> bool:
        """Whether they share a point."""
        return (
            self.left <= other.right
            and other.left <= self.right
            and self.top <= other.bottom
            and other.top <= self.bottom
        )

    def shaped(self, width: float, height: float) -> "Box":
        """The smallest box around this one with the shape of a picture."""
        unit = max((self.right - self.left) / width, (self.bottom - self.top) / height)
        x, y = (self.left + self.right) / 2, (self.top + self.bottom) / 2
        return Box(x - unit * width / 2, y - unit * height / 2, x + unit * width / 2, y + unit * height / 2)


@dataclass(frozen=True, slots=True)
class Mark:
    """A place on the map: the number beside it in the text (0: none), its colour, and where it is in the frame."""

    number: int
    colour: str
    kind: str
    """``area``, ``line`` or ``point``."""
    parts: Sequence[Sequence[Spot]]

    @property
    def spot(self) -> Spot:
        """Where its number stands."""
        first = self.parts[0]
        if self.kind == "line":
            return first[len(first) // 2]
        return sum(x for x, _ in first) / len(first), sum(y for _, y in first) / len(first)

    @property
    def box(self) -> Box:
        """What it covers."""
        return _around(spot for part in self.parts for spot in part)


def mark(drawing: Drawing, number: int, each: Finding) -> Mark | None:
    """A finding on a drawing; None when it has no place."""
    colour = COLOURS[Severity(each.severity)]
    if each.geometry and len(each.geometry) <= _MOST_GEOMETRY:
        parts = [part for part in map(_spots, _RING.findall(each.geometry)) if part]
        if parts:
            kind = "area" if "POLYGON" in each.geometry else "line" if "LINE" in each.geometry else "point"
            return Mark(number, colour, kind, [[drawing.at(*spot) for spot in part] for part in parts])
    if each.point is not None and all(map(math.isfinite, each.point)):
        return Mark(number, colour, "point", [[drawing.at(*each.point)]])
    return None


def _spots(text: str) -> list[Spot]:
    numbers = [[float(value) for value in _NUMBER.findall(pair)] for pair in text.split(",")]
    return [(pair[0], pair[1]) for pair in numbers if len(pair) > 1]


def _around(spots: Iterable[Spot]) -> Box:
    xs, ys = zip(*spots, strict=True)
    return Box(min(xs), min(ys), max(xs), max(ys))


class Pictures:
    """Pictures of one drawing; ``name`` keeps the ids of its patterns apart from those of others on the page. In
    ``faded`` ones the map stands back behind the marks."""

    def __init__(self, drawing: Drawing, name: str, *, faded: bool = False) -> None:
        self._drawing = drawing
        self._name = name
        self._faded = faded
        self._made = 0
        self._boxes = [bounds(shape.path) for shape in drawing.shapes]

    def whole(self, marks: Sequence[Mark], width: int, height: int, title: str) -> str:
        """All of the plan, with the number of each mark."""
        frame = Box(0, 0, self._drawing.width, self._drawing.height)
        edge = 0.06 * max(frame.right, frame.bottom)
        box = Box(-edge, -edge, frame.right + edge, frame.bottom + edge).shaped(width, height)
        return self._picture(box, marks, width, height, title, _THINNER)

    def place(self, shown: Mark, width: int, height: int, title: str) -> str:
        """The place of one mark and what lies around it; empty where the map has nothing."""
        box = shown.box
        x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
        least = _LEAST_METRES / self._drawing.step
        reach = max((box.right - box.left) * _AROUND, (box.bottom - box.top) * _AROUND, least) / 2
        view = Box(x - reach, y - reach, x + reach, y + reach).shaped(width, height)
        if not any(map(view.meets, self._boxes)):
            return ""
        return self._picture(view, [shown], width, height, title, _THIN)

    def _picture(self, box: Box, marks: Sequence[Mark], width: int, height: int, title: str, thin: float) -> str:
        self._made += 1
        unit = (box.right - box.left) / width
        shapes = [
            shape
            for shape, own in zip(self._drawing.shapes, self._boxes, strict=True)
            if box.meets(own) and own.extent >= unit * _LEAST_PIXELS
        ]
        labels: list[Label] = []
        if thin == _THIN:
            shapes = shapes[:_MOST_SHAPES]
            labels = [each for each in self._drawing.labels if _inside(each, box)]
        view = f"{box.left:.1f} {box.top:.1f} {box.right - box.left:.1f} {box.bottom - box.top:.1f}"
        called = escape(printable(title))
        parts = [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="{view}" ',
            f'role="img" aria-label="{called}"><title>{called}</title>',
            '<g opacity="0.35">' if self._faded else "<g>",
            *self._shapes(shapes, unit, thin),
            "</g>",
            *(_text(each, unit) for each in labels),
            *(_marked(each, unit) for each in marks),
            "</svg>",
        ]
        return "".join(parts)

    def _shapes(self, shapes: Sequence[Shape], unit: float, thin: float) -> Iterator[str]:
        """The objects, and before them the patterns that they use."""
        prefix = f"{self._name}-{self._made}"
        used = sorted({shape.style for shape in shapes})
        yield "<defs>"
        for at in used:
            for number, each in enumerate(hatches(self._drawing.styles[at].pattern)):
                drop = (
                    f'<circle cx="{each.gap / 2}" cy="{each.gap / 2}" r="{each.width}" fill="{each.colour}"/>'
                    if each.dots
                    else f'<rect width="{each.width}" height="{each.gap}" fill="{each.colour}"/>'
                )
                yield (
                    f'<pattern id="{prefix}-{at}-{number}" patternUnits="userSpaceOnUse" width="{each.gap}" '
                    f'height="{each.gap}" patternTransform="scale({unit:.4g}) rotate({each.angle})">{drop}</pattern>'
                )
        yield "</defs>"
        for shape in shapes:
            yield from self._shape(shape, prefix, unit, unit * thin)

    def _shape(self, shape: Shape, prefix: str, unit: float, pen: float) -> Iterator[str]:
        style = self._drawing.styles[shape.style]
        if shape.path.endswith("h0"):
            yield (
                f'<path d="{shape.path}" fill="none" stroke="{style.stroke or "#333333"}" '
                f'stroke-width="{4 * unit:.4g}" stroke-linecap="round"/>'
            )
            return
        line = ""
        if style.stroke:
            dash = " ".join(f"{float(each) * pen:.4g}" for each in style.dash.split())
            line = f' stroke="{style.stroke}" stroke-width="{max(style.stroke_width, 0.5) * pen:.4g}"'
            line += f' stroke-dasharray="{dash}"' if dash else ""
        opacity = f' fill-opacity="{style.fill_opacity}"' if style.fill and style.fill_opacity < 1 else ""
        if style.fill or line:
            yield f'<path d="{shape.path}" fill="{style.fill or "none"}" fill-rule="evenodd"{opacity}{line}/>'
        for number, _ in enumerate(hatches(style.pattern)):
            yield f'<path d="{shape.path}" fill="url(#{prefix}-{shape.style}-{number})" fill-rule="evenodd"/>'


def bounds(path: str) -> Box:
    """What a path of a drawing covers: moves to a point, and lines relative to it."""
    spots: list[Spot] = []
    for run in path.split("M")[1:]:
        start, _, rest = run.partition("l")
        x, y = (int(value) for value in _NUMBER.findall(start)[:2])
        spots.append((x, y))
        numbers = _NUMBER.findall(rest)
        for dx, dy in zip(numbers[::2], numbers[1::2], strict=False):
            x, y = x + int(dx), y + int(dy)
            spots.append((x, y))
    return _around(spots)


def _inside(label: Label, box: Box) -> bool:
    return box.left <= label.x <= box.right and box.top <= label.y <= box.bottom


def _text(label: Label, unit: float) -> str:
    return (
        f'<text x="{label.x}" y="{label.y}" font-family="Arial, sans-serif" font-size="{9 * unit:.4g}" '
        'font-weight="bold" text-anchor="middle" fill="#111111" stroke="#ffffff" '
        f'stroke-width="{2 * unit:.4g}" paint-order="stroke">'
        f"{escape(printable(label.text))}</text>"
    )


def _marked(each: Mark, unit: float) -> str:
    drawn = ""
    if each.kind != "point":
        path = "".join("M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in part) for part in each.parts)
        fill = f'fill="{each.colour}" fill-opacity="0.35"' if each.kind == "area" else 'fill="none"'
        drawn = f'<path d="{path}" {fill} fill-rule="evenodd" stroke="{each.colour}" stroke-width="{2.5 * unit:.4g}"/>'
    x, y = each.spot
    if not each.number:
        radius = 3 * unit if each.kind == "point" else 0
        return f'{drawn}<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.4g}" fill="{each.colour}"/>'
    return (
        f'{drawn}<g transform="translate({x:.1f} {y:.1f}) scale({unit:.4g})">'
        f'<circle r="2.5" fill="{each.colour}" stroke="#ffffff"/>'
        f'<path d="M0 0L-4-7a8 8 0 1 1 8 0Z" fill="{each.colour}" stroke="#ffffff" stroke-width="1.2"/>'
        f'<text y="-10.4" font-family="Arial, sans-serif" font-size="9.5" font-weight="bold" text-anchor="middle" '
        f'fill="#ffffff">{each.number}</text></g>'
    )
