"""Number formats that show a number as an id (``0000``, ``0000\\-0000``): what is seen is the id."""

import re
from dataclasses import dataclass

from planarkiv.readers.planoversikt.values import EXACT_INTEGER, Value

_LONGEST = 80
"""Characters in the number format of an id; Excel takes 255 of any format."""

_MOST_DIGITS = 40
_PIECE = re.compile(r'(0)|"([^"]*)"|\\(.)|([ ()-])', re.DOTALL)
"""A digit, or text shown as it stands. All else (``#``, ``.``, ``,``, ``/``, ``%``, ``[...]``) makes it no id mask."""


@dataclass(frozen=True, slots=True)
class Mask:
    """A number format of zeros and text. ``pieces`` stand in order; None is one digit."""

    pieces: tuple[str | None, ...]
    shows_zero: bool = True

    def shown(self, value: Value) -> Value:
        """522 as ``0522``. What is no whole number, or too large to be exact, comes back as it is."""
        if isinstance(value, bool) or not isinstance(value, int | float):
            return value
        if not 0 <= value < EXACT_INTEGER or not float(value).is_integer() or (not value and not self.shows_zero):
            return value
        places = self.pieces.count(None)
        digits = str(int(value)).zfill(places)
        # digits that the mask has no place for stand before its first
        waiting = [digits[: len(digits) - places + 1], *digits[len(digits) - places + 1 :]]
        return "".join(waiting.pop(0) if piece is None else piece for piece in self.pieces)


def zeros(count: int) -> Mask:
    """The mask of so many zeros."""
    return Mask((None,) * min(count, _MOST_DIGITS))


def read_mask(code: str) -> Mask | None:
    """The mask a number format is, or None.

    At least two zeros: ``0`` only keeps Excel from writing 2E+07, and says nothing of zeros in front. Of formats in
    sections (``0000;-0000``) the first goes for all but zero.
    """
    if len(code) > _LONGEST:
        return None
    pieces: list[str | None] = []
    at = 0
    while at < len(code) and code[at] != ";":
        found = _PIECE.match(code, at)
        if found is None:
            return None
        pieces.append(None if found[1] else found[2] or found[3] or found[4] or "")
        at = found.end()
    return Mask(tuple(pieces), at == len(code)) if 2 <= pieces.count(None) <= _MOST_DIGITS else None
