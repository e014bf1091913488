"""Writes the objects of a table as SOSI 4.5 text.

What a table that was SOSI holds is kept: integers, node types, heights, references, serial numbers, attributes and the
head. What it does not hold is not: comments, blank lines, quote signs, the order of different attributes within an
object, own definitions (``.DEF``), the names of element kinds that the format does not know. What other formats hold
becomes what SOSI has first (``as_sosi``).
"""

import dataclasses
import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from planarkiv.errors import PlanarkivError
from planarkiv.language import say
from planarkiv.model.features import KINDS, FeatureTable, is_point_level
from planarkiv.model.formats import Format
from planarkiv.model.loss import Loss
from planarkiv.writers import Choice
from planarkiv.writers.as_sosi import KOORDSYS_OF_EPSG, as_sosi
from planarkiv.writers.plan_object import on_outlines
from planarkiv.writers.sosi_attributes import attribute_lines, line_of
from planarkiv.writers.sosi_charset import CODECS, encoded
from planarkiv.writers.sosi_head import head_text
from planarkiv.writers.sosi_losses import NIL_REASON, losses, losses_of_sosi

_WIDTH = 80


def write(table: FeatureTable, path: Path, choice: Choice) -> list[Loss]:
    """Writes all of ``table`` to the new file ``path``; returns what SOSI cannot carry.

    The same table gives the same bytes every time. Raises PlanarkivError when ``choice.charset`` is no character set
    of SOSI or lacks a character, and when SOSI has no number for the coordinate system of a table of another format;
    OSError when there is a file already.
    """
    drawn, lost = in_sosi(table)
    content = _content(drawn, choice.charset, "Skrevet av planarkiv")
    with path.open("xb") as file:
        file.write(content)
    return lost


def in_sosi(table: FeatureTable) -> tuple[FeatureTable, list[Loss]]:
    """The objects as they are written, a table of SOSI, and what SOSI cannot carry of them.

    Raises PlanarkivError when SOSI has no number for the coordinate system of a table of another format.
    """
    if table.format is Format.SOSI:
        return table, losses_of_sosi(table)
    _check_system(table)
    with_outlines, plans = on_outlines(table)
    return as_sosi(_without_reasons(with_outlines)), losses(table, plans)


def _check_system(table: FeatureTable) -> None:
    epsg = table.head.epsg
    if epsg is None:
        raise PlanarkivError(
            say(
                "Koordinatsystemet til {source} er ukjent, og SOSI må ha et. Gi filen et koordinatsystem i programmet "
                "den kommer fra.",
                source=table.source,
            )
        )
    if epsg not in KOORDSYS_OF_EPSG:
        raise PlanarkivError(
            say(
                "SOSI har ikke noe KOORDSYS for EPSG:{epsg}, som {source} er i. Gjør om koordinatene først, "
                "for eksempel til EPSG:25832.",
                epsg=epsg,
                source=table.source,
            )
        )


def _without_reasons(table: FeatureTable) -> FeatureTable:
    columns = {path: column for path, column in table.columns.items() if not path.endswith(NIL_REASON)}
    return table if len(columns) == len(table.columns) else dataclasses.replace(table, columns=columns)


def write_part(
    table: FeatureTable, rows: Sequence[int] | NDArray[np.integer], *, delivery: str, charset: str = "UTF-8"
) -> bytes:
    """The objects ``rows`` of ``table`` as a SOSI file, in file order, the same bytes every time.

    ``delivery`` is the digest of the delivery they are a part of; it stands in a comment. OMRÅDE is of the points
    written, in whole metres. Raises PlanarkivError when ``charset`` is not in CODECS or lacks a character.
    """
    return _content(table.take(rows), charset, f"Del av leveranse {delivery}")


def _content(table: FeatureTable, charset: str, comment: str) -> bytes:
    if charset not in CODECS:
        raise PlanarkivError(
            say(
                "Kan ikke skrive SOSI i tegnsettet {charset}. Velg ett av: {known}.",
                charset=charset,
                known=", ".join(CODECS),
            )
        )
    return encoded([head_text(table, charset, comment), *_objects(table), ".SLUTT\n"], charset)


def _objects(table: FeatureTable) -> Iterator[str]:
    """The text of each object."""
    names = [KINDS[kind] for kind in table.kind.tolist()]
    types = [line_of(2, "OBJTYPE", name) if name else "" for name in table.otypes]
    parts = zip(
        names,
        table.serial.tolist(),
        table.otype.tolist(),
        attribute_lines(table),
        _references(table),
        _coordinates(table),
        strict=True,
    )
    for name, serial, otype, attributes, references, coordinates in parts:
        yield f".{name} {serial}:\n{types[otype]}{attributes}{references}{coordinates}"


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
    """The coordinate blocks of each object: ``..NØ``, and ``..NØH`` for points with a height.

    What follows a node begins a new block: to FYBA, which GDAL and the programs of municipalities read SOSI with, the
    lines after ``...KP`` belong to the node and are no points.
    """
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
    marked = nodes != 0
    for at in np.flatnonzero(marked).tolist():
        points[at] = f"{points[at][:-1]} ...KP {nodes[at]}\n"
    for at, text in _on_points(table):
        points[at] = f"{points[at][:-1]} {text}"
        marked[at] = True
    begins = np.append(high[1:] != high[:-1], False) if len(high) else high
    begins = np.roll(begins | marked, 1)
    begins[table.pt_off[:-1][np.diff(table.pt_off) > 0]] = True
    for at in np.flatnonzero(begins).tolist():
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
