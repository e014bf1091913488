"""The patterns of plan maps as our own hatches: lines or dots with an angle, a distance and a colour."""

import re
from typing import NamedTuple


class Hatch(NamedTuple):
    """``angle`` in degrees, clockwise from upright; ``gap`` and ``width`` in pixels; ``dots`` instead of lines."""

    angle: int
    gap: float
    width: float
    colour: str
    dots: bool = False


_PLAIN = Hatch(45, 8, 0.9, "#333333")
_BY_BEGINNING = (
    ("faresone", Hatch(45, 9, 1.3, "#d42020")),
    ("angitthensyn", Hatch(45, 13, 1, "#1a1a1a")),
    ("hensynsone", Hatch(45, 11, 1, "#1a1a1a")),
    ("bandlegging", Hatch(135, 9, 1, "#1a1a1a")),
    ("detaljering", Hatch(90, 11, 1, "#1a1a1a")),
    ("bestemmelse", Hatch(135, 13, 1, "#5b2a86")),
    ("restriksjon", Hatch(135, 10, 1, "#1a1a1a")),
    ("retningslinje", Hatch(0, 11, 0.9, "#444444")),
    ("arealformal", Hatch(45, 12, 2.5, "#00000044")),
    ("reguleringsformal", Hatch(45, 12, 2.5, "#00000044")),
    ("arealbruk", Hatch(45, 12, 1.5, "#00000066")),
    ("bolig", Hatch(0, 9, 2, "#7a5c00", dots=True)),
    ("hytte", Hatch(0, 9, 2, "#7a5c00", dots=True)),
    ("industri", Hatch(0, 9, 2, "#5b3a86", dots=True)),
)
_BY_WORD = {
    "horline": Hatch(90, 8, 0.9, "#333333"),
    "vertline": Hatch(0, 8, 0.9, "#333333"),
    "slash": Hatch(45, 8, 0.9, "#333333"),
    "backslash": Hatch(135, 8, 0.9, "#333333"),
    "circle": Hatch(0, 9, 1.6, "#333333", dots=True),
}
_ANGLE = re.compile(r"-(30|45|60|120|135|150)(?![0-9])")


def hatches(pattern: str) -> list[Hatch]:
    """The hatches of a style's pattern (see `catalogue.drawing.Style`)."""
    return [_BY_WORD.get(name) or _symbol(name) for name in pattern.split()]


def _symbol(name: str) -> Hatch:
    """The hatch for an official symbol, by what its name begins with; an angle in the name counts."""
    found = next((each for beginning, each in _BY_BEGINNING if name.startswith(beginning)), _PLAIN)
    angle = _ANGLE.search(name)
    return found._replace(angle=int(angle[1])) if angle else found
