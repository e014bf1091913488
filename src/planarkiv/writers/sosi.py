"""Writes the objects of a table as SOSI 4.5 text.

What a table that was SOSI holds is kept: integers, node types, heights, references, serial numbers, attributes, the
head and own definitions (``.DEF``). What it does not hold is not: comments, blank lines, quotes around one word or
missing around a text that the catalogue knows to be one, the order of different attributes within an object, the names
of element kinds that the format does not know. What other formats hold becomes what SOSI has first (``as_sosi``).
"""

import dataclasses
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from planarkiv.errors import PlanarkivError
from planarkiv.language import say
from planarkiv.model.features import KINDS, FeatureTable
from planarkiv.model.formats import Format
from planarkiv.model.loss import Loss
from planarkiv.writers import Choice
from planarkiv.writers.as_sosi import KOORDSYS_OF_EPSG, as_sosi
from planarkiv.writers.plan_object import NAMES_IN_SOSI, on_outlines, with_names
from planarkiv.writers.sosi_attributes import attribute_lines, line_of
from planarkiv.writers.sosi_charset import CODECS, Encode, encoded
from planarkiv.writers.sosi_coordinates import coordinate_blocks
from planarkiv.writers.sosi_head import head_text
from planarkiv.writers.sosi_losses import NIL_REASON, losses, losses_of_sosi

_REF = "..REF"
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
    drawn = as_sosi(_without_reasons(with_names(with_outlines, NAMES_IN_SOSI)))
    return drawn, losses(table, drawn, plans)


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
    return encoded(lambda encode: _pieces(table, charset, comment, encode), charset)


def _pieces(table: FeatureTable, charset: str, comment: str, encode: Encode) -> list[bytes]:
    """The text of the head, of all objects, and of the end."""
    kinds = [f".{name}".encode("ascii") for name in KINDS]
    types = [encode(line_of(2, "OBJTYPE", name)) if name else b"" for name in table.otypes]
    objects = [b""] * (5 * len(table))
    objects[::5] = [
        b"%b %d:\n" % (kinds[kind], serial)
        for kind, serial in zip(table.kind.tolist(), table.serial.tolist(), strict=True)
    ]
    objects[1::5] = [types[otype] for otype in table.otype.tolist()]
    objects[2::5] = attribute_lines(table, encode)
    objects[3::5] = _references(table)
    objects[4::5] = coordinate_blocks(table, encode)
    return [encode(head_text(table, charset, comment)), *objects, b".SLUTT\n"]


# References


def _references(table: FeatureTable) -> list[bytes]:
    """The ``..REF`` text of each object, empty when it has none."""
    words = [f" :{ref}" for ref in table.ref.tolist()]
    for at in np.flatnonzero(table.ref_ring).tolist():
        words[at] = _in_hole(table, at, words[at])
    return [_lines(words[start:stop]) if stop > start else b"" for start, stop in pairwise(table.ref_off.tolist())]


def _in_hole(table: FeatureTable, at: int, word: str) -> str:
    """A reference of a hole, with the parenthesis where it is the first or last of it."""
    ring, row = table.ref_ring, int(np.searchsorted(table.ref_off, at, "right")) - 1
    first, last = int(table.ref_off[row]), int(table.ref_off[row + 1]) - 1
    opens = " (" if at == first or ring[at - 1] != ring[at] else " "
    closes = ")" if at == last or ring[at + 1] != ring[at] else ""
    return f"{opens}{word[1:]}{closes}"


def _lines(words: Sequence[str]) -> bytes:
    text = "".join(words)
    if len(_REF) + len(text) <= _WIDTH:
        return f"{_REF}{text}\n".encode("ascii")
    lines, line = [], _REF
    for word in words:
        if len(line) + len(word) > _WIDTH:
            lines.append(line)
            line = word[1:]
        else:
            line += word
    return "".join(f"{each}\n" for each in (*lines, line)).encode("ascii")
