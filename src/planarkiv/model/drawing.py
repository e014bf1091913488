"""The map of a plan made ready to be drawn: what its objects look like, as paths on a grid that a page can hold.

A drawing has a frame of its own: x to the right and y down, in whole steps from the upper left corner. It is as fine as
a page needs, and no finer: a plan of some hundred objects takes 100 to 200 kB, a large one is simplified more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, dataclass
from typing import Any, NamedTuple

from planarkiv.catalogue.drawing import Style


class Shape(NamedTuple):
    """One object: its OBJTYPE, its code with the name of that, its own name, its element with number, and its style by
    place in ``styles``.

    ``path`` is an SVG path in the frame.
    """

    object_type: str
    code: str
    name: str
    element: str
    style: int
    path: str


class Label(NamedTuple):
    """A text and the middle of where it stands, in the frame."""

    x: int
    y: int
    text: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """The map of one plan in one file.

    ``west`` and ``north`` are the upper left corner in metres of ``epsg``, ``step`` metres per step, ``width`` and
    ``height`` in steps. ``shapes`` are in the order in which they cover each other. ``omitted`` objects were left out.
    """

    file: str
    epsg: int | None
    west: float
    north: float
    step: float
    width: int
    height: int
    styles: tuple[Style, ...]
    shapes: tuple[Shape, ...]
    labels: tuple[Label, ...]
    omitted: int = 0

    def at(self, east: float, north: float) -> tuple[float, float]:
        """Metres as x, y of the frame, not rounded."""
        return (east - self.west) / self.step, (self.north - north) / self.step

    def to_plain(self) -> list[Any]:
        """Plain JSON values, as `from_plain` reads them."""
        return [self.file, self.epsg, self.west, self.north, self.step, self.width, self.height,
                [astuple(each) for each in self.styles], self.shapes, self.labels, self.omitted]  # fmt: skip

    @classmethod
    def from_plain(cls, values: Sequence[Any]) -> Drawing:
        """The drawing that `to_plain` wrote."""
        file, epsg, west, north, step, width, height, styles, shapes, labels, omitted = values
        return cls(
            file,
            epsg,
            west,
            north,
            step,
            width,
            height,
            tuple(Style(*each) for each in styles),
            tuple(Shape(*each) for each in shapes),
            tuple(Label(*each) for each in labels),
            omitted,
        )
