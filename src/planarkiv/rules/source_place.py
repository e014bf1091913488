"""Where a value stands, from the source a record keeps of it: the file, and the line, the cell or the page in it."""

import re
from dataclasses import replace
from typing import NamedTuple

from planarkiv.findings import Problem

_CELL = re.compile(r"(.+)!([^!/]+![A-Z]{1,3}[0-9]{1,9})", re.DOTALL)
_PAGE = re.compile(r"(.+) side ([0-9]{1,9})", re.DOTALL)
_LINE = re.compile(r"(.+):([0-9]{1,9})", re.DOTALL)


class Place(NamedTuple):
    """A place as a `Problem` has it; ``file`` is the whole source where it has no other form."""

    file: str
    line: int | None = None
    cell: str | None = None
    page: int | None = None


def place_of(source: str) -> Place:
    """The place in ``planoversikt.xlsx!Planer!F12``, ``planoversikt.csv:12``, ``kart.sos:213``, ``best.pdf side 1``."""
    if found := _CELL.fullmatch(source):
        return Place(found[1], cell=found[2])
    if found := _PAGE.fullmatch(source):
        return Place(found[1], page=int(found[2]))
    if found := _LINE.fullmatch(source):
        return Place(found[1], line=int(found[2]))
    return Place(source)


def placed(problem: Problem, source: str) -> Problem:
    """The problem, placed where the value stands that it is about."""
    place = place_of(source)
    return replace(problem, file=place.file, line=place.line, cell=place.cell, page=place.page)
