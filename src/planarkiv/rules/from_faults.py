"""Readers state faults, rules word them: from kinds of fault to problems, by a table."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.model.faults import Fault
from planarkiv.subjects import MapFile

Values = Mapping[str, Value]


class Worded(NamedTuple):
    """How one kind of fault is said, how bad it is where that is milder than the rule, and ``named``: values that the
    words want, made of those that the reader states."""

    wording: Wording
    severity: Severity | None = None
    named: Callable[[Values], Values] | None = None

    def values(self, fault: Fault) -> Values:
        """What the words are filled with."""
        return {**fault.values, **self.named(fault.values)} if self.named else fault.values


Words = Mapping[str, Worded]
"""Kind of fault to its words."""


def in_map(file: MapFile, words: Words) -> Iterator[Problem]:
    """The faults of a map file that ``words`` knows, each with the object it names."""
    for fault in file.table.faults:
        if fault.kind in words:
            row = None
            if fault.serial and fault.line:
                at = int(np.searchsorted(file.table.line, fault.line, "right")) - 1
                row = at if at >= 0 else None
            worded = words[fault.kind]
            yield Problem(worded.wording, worded.values(fault), worded.severity, row=row, line=fault.line)


def placed_in_map(file: MapFile, words: Words) -> Iterator[Problem]:
    """The same, at the place that a fault says itself as ``east`` and ``north`` in metres; shown in whole metres."""
    for problem in in_map(file, words):
        east, north = problem.values.get("east"), problem.values.get("north")
        if isinstance(east, float) and isinstance(north, float):
            # whole metres are enough to find the place by; the point itself is exact
            values = {**problem.values, "east": round(east), "north": round(north)}
            problem = replace(problem, values=values, point=(round(east, 3), round(north, 3)))
        yield problem


def in_file(faults: Iterable[Fault], words: Words) -> Iterator[Problem]:
    """The faults of another file that ``words`` knows, each with its line, cell or page."""
    for fault in faults:
        if fault.kind in words:
            worded = words[fault.kind]
            values = worded.values(fault)
            yield Problem(worded.wording, values, worded.severity, line=fault.line, cell=fault.cell, page=fault.page)
