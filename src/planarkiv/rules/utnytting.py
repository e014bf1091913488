"""The utnytting of areas: each group of type and numbers, as columns."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.model.features import FeatureTable
from planarkiv.rules.values_by_type import BLANK, Mask

KIND = "UTNYTT.UTNTYP"
_NUMBERS = ("UTNYTT.UTNTALL", "UTNYTT.UTNTALL_MIN")

NOT_BUILDABLE = ("10", "11")
"""Types that say that nothing (more) may be built."""
MEASURED = ("15", "16", "17", "18")
"""Types of the act of 2008 that say how much."""
OF_2008 = (*NOT_BUILDABLE, *MEASURED)
"""The types a plan by the act of 2008 may have."""


class Utnytting(NamedTuple):
    """The groups that have a type, in order of object: the object, its type (``kinds[kind[i]]``), whether the group
    has a number, and whether it has one other than 0."""

    rows: NDArray[np.int32]
    kind: NDArray[np.int32]
    kinds: list[str]
    number: Mask
    amount: Mask

    def of(self, *kinds: str) -> Mask:
        """Whether each group is of one of these types."""
        return np.array([each in kinds for each in self.kinds], np.bool_)[self.kind]


def utnytting(table: FeatureTable) -> Utnytting | None:
    """The groups of the whole map; None when there are none."""
    return table.derived("utnytting", lambda: _utnytting(table))


def _utnytting(table: FeatureTable) -> Utnytting | None:
    column = table.columns.get(KIND)
    if column is None or not len(column.rows):
        return None
    keys = column.groups
    number, amount = np.zeros(len(keys), np.bool_), np.zeros(len(keys), np.bool_)
    for name in _NUMBERS:
        if (numbers := table.columns.get(name)) is not None:
            written = np.array([value.strip() not in BLANK for value in numbers.values], np.bool_)[numbers.codes]
            nothing = np.array([_is_zero(value) for value in numbers.values], np.bool_)[numbers.codes]
            places = numbers.groups
            number |= np.isin(keys, places[written])
            amount |= np.isin(keys, places[written & ~nothing])
    return Utnytting(column.rows, column.codes, [value.strip() for value in column.values], number, amount)


def _is_zero(value: str) -> bool:
    try:
        return float(value.replace(",", ".")) == 0
    except ValueError:
        return False


def several(groups: Utnytting, table: FeatureTable) -> Mask:
    """(n,) whether each object has more than one group."""
    return np.bincount(groups.rows, minlength=len(table)) > 1
