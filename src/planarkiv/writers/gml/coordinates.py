"""Integers of the file as decimal text in metres: exactly, and with the decimals of the unit."""

from __future__ import annotations

import math
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.errors import PlanarkivError
from planarkiv.language import say
from planarkiv.model.features import EXACT, FeatureTable, Head

_MOST_DECIMALS = 9
_TAILS = 4
"""Decimals for which all tails are made beforehand."""
_FIRST_WITH_NN2000, _FIRST_WITH_NN54 = 5971, 6171
_FIRST_UTM, _LAST_UTM = 25831, 25836
_FIRST_NTM, _LAST_NTM, _NTM_WITH_NN2000, _NTM_WITH_NN54 = 5105, 5130, 5945, 6145

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


class System(NamedTuple):
    """How coordinates are written: the srsName of the plane, that of space, and whether north comes first."""

    flat: str
    high: str
    north_first: bool


def system_of(table: FeatureTable) -> System:
    """The system of a table. Raises PlanarkivError where it is not known."""
    epsg = table.head.epsg
    if epsg is None:
        raise PlanarkivError(
            say(
                "{source} sier ikke sikkert hvilket koordinatsystem den er i, og GML må si det. Rett koordinatsystemet "
                "i kilden (i SOSI: ...KOORDSYS i filhodet), og skriv filen på nytt.",
                source=table.source,
            )
        )
    datum = (table.head.vertical_datum or "").upper()
    return System(_urn(epsg), _urn(_with_heights(epsg, datum) or epsg), _north_first(epsg))


def keeps_heights_of(table: FeatureTable) -> bool:
    """Whether the name of a system says what heights are measured from."""
    epsg, datum = table.head.epsg, (table.head.vertical_datum or "").upper()
    return epsg is not None and _with_heights(epsg, datum) is not None


def _urn(epsg: int) -> str:
    return f"urn:ogc:def:crs:EPSG::{epsg}"


def _with_heights(epsg: int, datum: str) -> int | None:
    """The compound system of EUREF89 with heights of NN2000 or NN54."""
    if datum not in ("NN2000", "NN54"):
        return None
    if _FIRST_UTM <= epsg <= _LAST_UTM:
        return epsg - _FIRST_UTM + (_FIRST_WITH_NN2000 if datum == "NN2000" else _FIRST_WITH_NN54)
    if _FIRST_NTM <= epsg <= _LAST_NTM:
        return epsg - _FIRST_NTM + (_NTM_WITH_NN2000 if datum == "NN2000" else _NTM_WITH_NN54)
    return None


@lru_cache(maxsize=64)
def _north_first(epsg: int) -> bool:
    """Whether the authority's order of axes begins with north; that order is what a URN means."""
    from pyproj import CRS

    return CRS.from_epsg(epsg).axis_info[0].direction.lower().startswith("north")


class Texts:
    """Makes the text of points, with the decimals of the unit."""

    def __init__(self, head: Head, system: System) -> None:
        self._north_first = system.north_first
        unit = Fraction(repr(head.unit))
        origin = [Fraction(repr(value)) for value in head.origin]
        decimals = _decimals([unit, *origin])
        self._decimals = decimals
        self._factor = int(unit * 10**decimals)
        self._offsets = [int(value * 10**decimals) for value in origin]
        self._unit_h = Fraction(repr(head.unit if head.unit_h is None else head.unit_h))

    def points(self, xy: Ints, height: Floats | None = None) -> list[str]:
        """The text of each point (N, E): two numbers in the order of the system, and the height where it is given."""
        north, east = (self._metres(xy[:, axis], axis) for axis in (0, 1))
        first, second = (north, east) if self._north_first else (east, north)
        if height is None:
            return [f"{one} {other}" for one, other in zip(first, second, strict=True)]
        heights = [self._height(value) for value in height.tolist()]
        return [f"{one} {other} {high}" for one, other, high in zip(first, second, heights, strict=True)]

    def vector(self, step: Ints) -> str:
        """East and north, in metres, of a step (N, E)."""
        north, east = (_text(int(each) * self._factor, self._decimals) for each in step)
        return f"{east} {north}"

    def _metres(self, values: Ints, axis: int) -> list[str]:
        factor, offset = self._factor, self._offsets[axis]
        largest = int(np.abs(values).max()) if len(values) else 0
        if largest * factor + abs(offset) >= EXACT:
            return [_text(value * factor + offset, self._decimals) for value in values.tolist()]
        scaled = values * factor + offset
        whole, rest = np.divmod(np.abs(scaled), 10**self._decimals)
        if self._decimals == 0:
            texts = [str(value) for value in whole.tolist()]
        elif self._decimals <= _TAILS:
            tails = _tails(self._decimals)
            texts = [f"{one}{tails[other]}" for one, other in zip(whole.tolist(), rest.tolist(), strict=True)]
        else:
            width = self._decimals
            texts = [f"{one}.{other:0{width}d}" for one, other in zip(whole.tolist(), rest.tolist(), strict=True)]
        for at in np.flatnonzero(scaled < 0).tolist():
            texts[at] = f"-{texts[at]}"
        return texts

    def _height(self, value: float) -> str:
        exact = self._unit_h * (int(value) if value.is_integer() else Fraction(repr(value)))
        decimals = max(_decimals([self._unit_h]), _decimals([exact]))
        return _text(int(exact * 10**decimals), decimals)


def _text(scaled: int, decimals: int) -> str:
    whole, rest = divmod(abs(scaled), 10**decimals)
    sign = "-" if scaled < 0 else ""
    return f"{sign}{whole}.{rest:0{decimals}d}" if decimals else f"{sign}{whole}"


def _decimals(values: list[Fraction]) -> int:
    """The fewest decimals that hold every value, at most nine."""
    denominator = math.lcm(*(value.denominator for value in values))
    return next((each for each in range(_MOST_DECIMALS) if 10**each % denominator == 0), _MOST_DECIMALS)


@lru_cache(maxsize=8)
def _tails(decimals: int) -> list[str]:
    return [f".{each:0{decimals}d}" for each in range(10**decimals)]
