"""Tables as a GML reader gives them, with links between the objects."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from planarkiv.model.features import FeatureTable, Links
from tables import Thing, own_table


class Link(NamedTuple):
    """One object names another (-1: one that is not in the table)."""

    row: int
    target: int
    role: str = "avgrensning"


def linked(things: Sequence[Thing], *links: Link) -> FeatureTable:
    """The table of ``things`` with these links."""
    ordered = sorted(links, key=lambda link: link.row)
    roles = sorted({link.role for link in ordered})
    made = Links(
        np.array([link.row for link in ordered], np.int32),
        np.array([roles.index(link.role) for link in ordered], np.int16),
        roles,
        np.array([link.target for link in ordered], np.int32),
        [f"#{link.target}" for link in ordered],
    )
    return replace(own_table(things), links=made)
