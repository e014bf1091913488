"""The arealplan-IDs that stand on the objects of a map, each distinct one once, as they are written."""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.model.features import FeatureTable

Rows = NDArray[np.int32]

_PREFIXES = ("NASJONALAREALPLANID.", "")
"""Today's group first, then level 2 of older catalogues."""

_UNITS = ("KOMM", "FYLKESNR", "LANDKODE")
_NAMES = ("PLANID", "ARPLNID")


class WrittenId(NamedTuple):
    """An arealplan-ID as written: KOMM, FYLKESNR or LANDKODE (empty: none) and its value, the planid, who has it."""

    name: str
    unit: str
    planid: str
    rows: Rows


def written_ids(table: FeatureTable) -> Iterator[WrittenId]:
    """Each distinct arealplan-ID with the objects that have it."""
    for prefix in _PREFIXES:
        for ids in (table.columns[prefix + name] for name in _NAMES if prefix + name in table.columns):
            left = np.ones(len(ids.rows), np.bool_)
            for name in _UNITS:
                if (units := table.columns.get(prefix + name)) is not None:
                    at, unit_at = ids.beside(units, left)
                    left[at] = False
                    pairs = units.codes[unit_at].astype(np.int64) << 32 | ids.codes[at]
                    for pair, entries in _distinct(pairs):
                        unit, planid = units.values[pair >> 32], ids.values[pair & 0xFFFFFFFF]
                        yield WrittenId(name, unit, planid, ids.rows[at[entries]])
            alone = np.flatnonzero(left)
            for code, entries in _distinct(ids.codes[alone].astype(np.int64)):
                yield WrittenId("", "", ids.values[code], ids.rows[alone[entries]])


def _distinct(values: NDArray[np.int64]) -> Iterator[tuple[int, NDArray[np.int64] | slice]]:
    """Each distinct value and where it stands: mostly there is one."""
    if not len(values):
        return
    if (values == values[0]).all():
        yield int(values[0]), slice(None)
        return
    order = np.argsort(values, kind="stable")
    for where in np.split(order, np.flatnonzero(np.diff(values[order])) + 1):
        yield int(values[where[0]]), where
