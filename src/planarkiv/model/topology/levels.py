"""What is to tile what: the outlines of each vertikalnivå and the formål surfaces that belong to them."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.model.features import FeatureTable

LEVEL = "VERTNIV"
FAMILIES = (
    ("RpOmråde", ("RpArealformålOmråde", "RbFormålOmråde")),
    ("KpOmråde", ("KpArealformålOmråde", "KpArealbrukOmråde")),
)
"""The outline and the formål surfaces of each family of plans."""

Rows = NDArray[np.int32]


class Mosaic(NamedTuple):
    """Areas that are to tile the outlines; no outlines where there is none of their vertikalnivå.

    ``loose`` are those of the areas that do not tell their level where there are several: they fill gaps on any.
    """

    outline_type: str
    outlines: Rows
    areas: Rows
    loose: frozenset[int]


def mosaics(table: FeatureTable) -> list[Mosaic]:
    """The mosaics of one plan; none of a family that has no formål surfaces."""
    return table.derived("mosaics", lambda: [each for family in FAMILIES for each in _of_family(table, *family)])


def _of_family(table: FeatureTable, outline: str, types: tuple[str, ...]) -> list[Mosaic]:
    areas = np.sort(np.concatenate([table.rows_of(otype) for otype in types]))
    if not len(areas):
        return []
    outlines, level = table.rows_of(outline), table.dense(LEVEL)
    levels = np.unique(level[outlines]).tolist()
    several = len(levels) > 1
    found = []
    taken = np.zeros(len(areas), np.bool_)
    for each in levels:
        # who does not tell the level is of any: a rule on attributes reports it
        mine = (level[areas] == each) | (level[areas] < 0) | (each < 0)
        loose = areas[mine & (level[areas] < 0)] if several else areas[:0]
        found.append(Mosaic(outline, outlines[level[outlines] == each], areas[mine], frozenset(loose.tolist())))
        taken |= mine
    found += [
        Mosaic(outline, outlines[:0], areas[~taken & (level[areas] == each)], frozenset())
        for each in np.unique(level[areas[~taken]]).tolist()
    ]
    return found
