"""Coordinates as they are written, to integers: exactly, and many at a time."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_EVEN, Decimal
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]

MOST_DECIMALS = 9
_MOST_DIGITS = 18
"""A token of more digits is read by itself."""
_BLOCK = 1 << 20
_BETWEEN = "\x01"
"""Between runs: a sign that no XML holds."""
_NUMBER = re.compile(r"[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]{1,3})?")
_MOST_WHOLE = 12
_LARGEST = Decimal(10) ** _MOST_WHOLE
_MINUS, _PLUS, _DOT, _ZERO, _NINE, _BLANK = b"-+.09 "


class Written(NamedTuple):
    """Numbers as written: ``mantissa[i]`` / 10 ** ``decimals[i]``; those of run r are ``off[r] : off[r + 1]``.

    ``bad`` are the places of tokens that are no number, in order, with their text (mantissa and decimals are 0).
    """

    mantissa: Ints
    decimals: NDArray[np.int8]
    off: Ints
    bad: dict[int, str]


class Numbers:
    """Gathers runs of numbers."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._size = 0
        self._total = 0
        self._mantissas: list[Ints] = [np.zeros(0, np.int64)]
        self._decimals: list[NDArray[np.int8]] = [np.zeros(0, np.int8)]
        self._counts: list[Ints] = [np.zeros(0, np.int64)]
        self._bad: dict[int, str] = {}

    def add(self, text: str) -> None:
        """One more run: numbers with white space between them."""
        self._texts.append(text)
        self._size += len(text)
        if self._size > _BLOCK:
            self._read()

    def written(self) -> Written:
        """Everything added."""
        self._read()
        off = np.append(0, np.concatenate(self._counts).cumsum())
        return Written(np.concatenate(self._mantissas), np.concatenate(self._decimals), off, self._bad)

    def _read(self) -> None:
        if not self._texts:
            return
        joined = (_BETWEEN.join(self._texts) + " ").encode("ascii", "replace")
        first = np.append(0, np.array([len(text) + 1 for text in self._texts]).cumsum())
        self._texts.clear()
        self._size = 0
        signs = np.frombuffer(joined, np.uint8)
        blank = signs <= _BLANK
        begins = ~blank
        begins[1:] &= blank[:-1]
        start = begins.nonzero()[0]
        ends = blank.copy()
        ends[0] = False
        ends[1:] &= ~blank[:-1]
        end = ends.nonzero()[0]
        mantissa, decimals, odd = _plain(signs, blank, start, end)
        for at in odd.tolist():
            text = joined[start[at] : end[at]].decode("ascii")
            number = _one(text)
            if number is None:
                self._bad[self._total + at] = text
            else:
                mantissa[at], decimals[at] = number
        self._counts.append(np.diff(np.searchsorted(start, first)))
        self._mantissas.append(mantissa)
        self._decimals.append(decimals)
        self._total += len(start)


def _plain(
    signs: NDArray[np.uint8], blank: NDArray[np.bool_], start: Ints, end: Ints
) -> tuple[Ints, NDArray[np.int8], Ints]:
    """Mantissa and decimals of each token; those that have to be read one by one are 0, and named."""
    dots = (signs == _DOT).nonzero()[0]
    of_dot = np.searchsorted(start, dots, "right") - 1
    decimals = np.zeros(len(start), np.int64)
    decimals[of_dot] = end[of_dot] - dots - 1
    number_of_dots = np.bincount(of_dot, minlength=len(start)) if len(dots) else np.zeros(len(start), np.int64)
    first = signs[start]
    signed = (first == _MINUS) | (first == _PLUS)
    digits = end - start - number_of_dots - signed
    odd = (number_of_dots > 1) | (digits < 1) | (digits > _MOST_DIGITS) | (digits - decimals > _MOST_WHOLE)
    strange = ((signs < _ZERO) | (signs > _NINE)) & ~blank
    strange[dots] = False
    strange[start[signed]] = False
    if strange.any():
        odd[np.searchsorted(start, strange.nonzero()[0], "right") - 1] = True
    odd_tokens = odd.nonzero()[0]
    readable = np.where(blank, np.uint8(_BLANK), signs)
    for at in odd_tokens.tolist():
        readable[start[at] : end[at]] = _BLANK
        readable[start[at]] = _ZERO
    decimals[odd_tokens] = 0
    text = readable[readable != _DOT].tobytes()
    # of blanks alone numpy would make a number
    mantissa = np.fromstring(text, np.int64, sep=" ") if len(start) else np.zeros(0, np.int64)
    return mantissa, decimals.astype(np.int8), odd_tokens


def _one(text: str) -> tuple[int, int] | None:
    """Mantissa and decimals of one number; None when it is none, or none that a place on earth has."""
    if not _NUMBER.fullmatch(text):
        return None
    number = Decimal(text)
    if abs(number) >= _LARGEST:
        return None
    decimals = min(max(0, -int(number.as_tuple().exponent)), MOST_DECIMALS)
    limit = _MOST_DIGITS - max(number.adjusted() + 1, 1)
    decimals = min(decimals, limit)
    rounded = number.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_EVEN)
    return int(rounded.scaleb(decimals)), decimals


def to_decimals(mantissa: Ints, decimals: NDArray[np.int8], wanted: int) -> Ints:
    """Integers of 10 ** -``wanted``, rounded half up in size where more decimals are written."""
    more = wanted - decimals.astype(np.int64)
    if (more == 0).all():
        return mantissa
    powers = 10 ** np.arange(_MOST_DIGITS + 1, dtype=np.int64)
    result: Ints = mantissa * powers[np.maximum(more, 0)]
    finer = (more < 0).nonzero()[0]
    if len(finer):
        divisor = powers[-more[finer]]
        size = np.abs(mantissa[finer])
        rounded = size // divisor + (2 * (size % divisor) >= divisor)
        result[finer] = np.sign(mantissa[finer]) * rounded
    return result


def decimals_needed(mantissa: Ints, decimals: NDArray[np.int8], fewest: int, largest: int) -> int:
    """The fewest decimals, from ``fewest`` to nine, that hold every number, and leave each below ``largest``."""
    if not len(mantissa):
        return fewest
    size = float(np.abs(mantissa / 10.0 ** decimals.astype(np.float64)).max())
    most = MOST_DECIMALS
    while most > fewest and size * 10.0**most >= largest:
        most -= 1
    needed = min(int(decimals.max()), most)
    while needed > fewest:
        last = to_decimals(mantissa, decimals, needed)
        if (last % 10).any():
            break
        needed -= 1
    return max(needed, fewest)
