"""Says what is wrong with areas that are no valid surfaces; each rule has its own reasons."""

from collections.abc import Iterator, Mapping

from planarkiv.findings import Problem, Wording
from planarkiv.model.geometry import OUTLINE_TYPES
from planarkiv.model.topology.validity import Reason, invalid
from planarkiv.rules import shapes
from planarkiv.rules.strictness import warning_when_old
from planarkiv.subjects import MapFile


def problems(file: MapFile, words: Mapping[Reason, Wording]) -> Iterator[Problem]:
    """A problem for each fault whose reason has words. Outlines are left to the rule on them."""
    table = file.table
    severity = warning_when_old(file.phase)
    for row, reason, point, geometry in invalid(table):
        if reason not in words or row in file.broken or table.otypes[table.otype[row]] in OUTLINE_TYPES:
            continue
        drawn = "" if geometry is None else shapes.wkt(geometry)
        values = {} if geometry is None else {"areal": round(float(geometry.area), 2)}
        yield Problem(words[reason], values, severity, row=row, point=point, geometry=drawn)
