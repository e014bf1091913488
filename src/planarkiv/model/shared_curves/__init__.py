"""Areas with rings of their own become areas that refer to curves, each shared boundary once: what SOSI wants.

On integers throughout. Edges that several rings walk are one edge; where rings part, meet an arc or a curve that is
there already, there is a node; from node to node runs a curve. A corner that lies exactly on the edge of a neighbour is
a corner of the neighbour, too: no area changes by that, and what they share is found. Corners that only lie close are
not moved. A curve that is there already is referred to and not made again, when it is of the right type or the area
says that it is around it.

``numbered`` what all of these are as numbers · ``rings`` the rings and what lies around them · ``chains`` which edges
become one curve · ``table`` the table with its curves.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from planarkiv.catalogue.object_types import known
from planarkiv.model.features import FeatureTable
from planarkiv.model.pieces import in_pieces
from planarkiv.model.shared_curves.chains import Chains
from planarkiv.model.shared_curves.numbered import Made
from planarkiv.model.shared_curves.rings import curves_there, lines_around, noded, rings_of
from planarkiv.model.shared_curves.table import put_together, with_nodes


def with_curves(table: FeatureTable) -> FeatureTable:
    """The same objects, their areas referring to curves; of a table of areas that refer already, the same table.

    An area of several polygons becomes as many areas with the same attributes, a line that runs through arcs as many
    lines as it has straight runs and arcs. Curves that are made stand last and have serial numbers after all others;
    areas have a representation point. Points keep their heights, those of a curve are of the ring that comes first.
    """
    if table.own is None and table.arc is None:
        return table
    single = in_pieces(table).table
    if single.own is None:
        return dataclasses.replace(with_nodes(single), arc=None)
    made: list[Made] = []
    serial = int(single.serial.max(initial=0))
    for boundary, rows in _by_boundary(single).items():
        made.append(_curves(single, boundary, rows, serial))
        serial += len(made[-1].is_arc)
    return put_together(single, made)


def _by_boundary(table: FeatureTable) -> Mapping[str, NDArray[np.int32]]:
    """The areas by the type of the curves that bound them; empty where the standard names none."""
    own = table.own
    assert own is not None  # noqa: S101 - asked before
    names = [(found.boundary if (found := known(otype)) else "") for otype in table.otypes]
    kinds = list(dict.fromkeys(names))
    number = np.array([kinds.index(name) for name in names], np.int64)[table.otype[own.rows]]
    return {kind: own.rows[number == at] for at, kind in enumerate(kinds) if (number == at).any()}


def _curves(table: FeatureTable, boundary: str, rows: NDArray[np.int32], serial: int) -> Made:
    """What bounds these areas; new curves get the numbers after ``serial``."""
    walks, grid = rings_of(table, rows)
    there = curves_there(table, lines_around(table, boundary, rows), grid)
    walks = noded(walks, grid, there)
    chains = Chains(walks, len(grid.xy), there)
    return chains.made(boundary, grid, serial)
