"""Writes objects of a table as SOSI 4.5 text: the part of one plan in a delivery that held several.

What the table holds is kept: integers, node types, heights, references, serial numbers, attributes and the head.
What it does not hold is not: comments, blank lines, quote signs, the order of different attributes within an object,
own definitions (``.DEF``), the names of element kinds that the format does not know. The delivery itself keeps them.
"""

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from planarkiv.errors import PlanarkivError
from planarkiv.language import say
from planarkiv.model.features import KINDS, FeatureTable, is_point_level
from planarkiv.writers.sosi_attributes import attribute_lines, line_of
from planarkiv.writers.sosi_head import head_text

CODECS = {
    "UTF-8": "utf-8",
    "ISO8859-10": "iso8859_10",
    "ISO8859-1": "latin-1",
    "ANSI": "cp1252",
    "DOSN8": "cp865",
}
"""Python's codec for each TEGNSETT that can be written."""

_WIDTH = 80


def write_part(
    table: FeatureTable, rows: Sequence[int] | NDArray[np.integer], *, delivery: str, charset: str = "UTF-8"
) -> bytes:
    """The objects ``rows`` of ``table`` as a SOSI file, in file order, the same bytes every time.

    ``delivery`` is the digest of the delivery they are a part of; it stands in a comment. OMRÅDE is of the points
    written, in whole metres. Raises PlanarkivError when ``charset`` is not in CODECS or lacks a character.
    """
    if charset not in CODECS:
        raise PlanarkivError(
            say(
                "Kan ikke skrive SOSI i tegnsettet {charset}. Velg ett av: {known}.",
                charset=charset,
                known=", ".join(CODECS),
            )
        )
    part = table.take(rows)
    head = head_text(part, charset, f"Del av leveranse {delivery}")
    attributes = attribute_lines(part)
    references = _references(part)
    coordinates = _coordinates(part)
    names = [KINDS[kind] for kind in part.kind.tolist()]
    serials = part.serial.tolist()
    types = [line_of(2, "OBJTYPE", name) if name else "" for name in part.otypes]
    objects = [
        f".{names[row]} {serials[row]}:\n{types[otype]}{attributes[row]}{references[row]}{coordinates[row]}"
        for row, otype in enumerate(part.otype.tolist())
    ]
    return _encoded([head, *objects, ".SLUTT\n"], charset, [0, *serials, 0])


def _encoded(pieces: Sequence[str], charset: str, serials: Sequence[int]) -> bytes:
    try:
        return "".join(pieces).encode(CODECS[charset])
    except UnicodeEncodeError:
        for piece, serial in zip(pieces, serials, strict=True):
            for line in piece.split("\n"):
                if missing := [sign for sign in line if not _fits(sign, charset)]:
                    raise PlanarkivError(
                        say(
                            "Tegnet «{sign}» finnes ikke i tegnsettet {charset}: objekt {serial}, «{line}». "
                            "Skriv filen som UTF-8 i stedet.",
                            sign=missing[0].encode("utf-8", "backslashreplace").decode("utf-8"),
                            charset=charset,
                            serial=serial,
                            line=line.encode("utf-8", "backslashreplace").decode("utf-8"),
                        )
                    ) from None
        raise


def _fits(sign: str, charset: str) -> bool:
    try:
        sign.encode(CODECS[charset])
    except UnicodeEncodeError:
        return False
    return True


# References


def _references(table: FeatureTable) -> list[str]:
    """The ``..REF`` text of each object, empty when it has none."""
    refs, rings, offsets = table.ref.tolist(), table.ref_ring.tolist(), table.ref_off.tolist()
    return [
        "".join(f"{line}\n" for line in _wrapped(_reference_words(refs[start:stop], rings[start:stop])))
        if stop > start
        else ""
        for start, stop in pairwise(offsets)
    ]


def _reference_words(refs: Sequence[int], rings: Sequence[int]) -> Iterable[str]:
    last = len(refs) - 1
    for at, (ref, ring) in enumerate(zip(refs, rings, strict=True)):
        opens = "(" if ring and (at == 0 or rings[at - 1] != ring) else ""
        closes = ")" if ring and (at == last or rings[at + 1] != ring) else ""
        yield f"{opens}:{ref}{closes}"


def _wrapped(words: Iterable[str]) -> Iterable[str]:
    line = "..REF"
    for word in words:
        if len(line) + 1 + len(word) > _WIDTH:
            yield line
            line = word
        else:
            line += " " + word
    yield line


# Coordinates


def _coordinates(table: FeatureTable) -> list[str]:
    """The coordinate blocks of each object: ``..NØ``, and ``..NØH`` for points with a height."""
    norths, easts = table.xy[:, 0].tolist(), table.xy[:, 1].tolist()
    nodes = table.kp
    if table.height is None:
        points = [f"{north} {east}\n" for north, east in zip(norths, easts, strict=True)]
        high = np.zeros(len(points), np.bool_)
    else:
        heights = table.height.tolist()
        points = [
            f"{north} {east}\n" if math.isnan(height) else f"{north} {east} {_height(height)}\n"
            for north, east, height in zip(norths, easts, heights, strict=True)
        ]
        high = ~np.isnan(table.height)
    for at in np.flatnonzero(nodes).tolist():
        points[at] = f"{points[at][:-1]} ...KP {nodes[at]}\n"
    for at, text in _on_points(table):
        points[at] = f"{points[at][:-1]} {text}"
    changes = np.flatnonzero(high[1:] != high[:-1]) + 1 if len(high) else np.zeros(0, np.int64)
    for at in np.union1d(changes, table.pt_off[:-1][np.diff(table.pt_off) > 0]).tolist():
        points[at] = ("..NØH\n" if high[at] else "..NØ\n") + points[at]
    offsets = table.pt_off.tolist()
    return ["".join(points[start:stop]) for start, stop in pairwise(offsets)]


def _on_points(table: FeatureTable) -> Iterable[tuple[int, str]]:
    """What stands on single points beside the node type, as it was read: numbers of the points, and texts."""
    for path in sorted(filter(is_point_level, table.columns)):
        column = table.columns[path]
        instance = np.zeros(len(column.rows), np.int64) if column.instance is None else column.instance
        at = table.pt_off[column.rows] + instance
        name = "." * (path.count(".") + 2) + path.rpartition(".")[2]
        for point, code in zip(at.tolist(), column.codes.tolist(), strict=True):
            yield point, f"{name} {column.values[code]}\n"


def _height(height: float) -> str:
    return str(int(height)) if height.is_integer() else repr(height)
