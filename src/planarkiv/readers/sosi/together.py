"""Reads several small files as one: most of the time of a small file goes to beginning anew with each."""

import re
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.model.features import FeatureTable, Head
from planarkiv.readers.collector import without_collector
from planarkiv.readers.fault_log import FaultLog
from planarkiv.readers.sosi import charset, text
from planarkiv.readers.sosi.charset import Decoder
from planarkiv.readers.sosi.head import read_head
from planarkiv.readers.sosi.reader import BLOCK_SIZE, Gathering

_EXTENT = re.compile(rb"^[ \t]*\.\.OMR[^\n]*\n(?:[ \t]*\.\.\.[^\n]*\n)*", re.MULTILINE)
_LARGEST = 2**62


class Alike(NamedTuple):
    """A file cut into what it must have in common with others to be read with them, and its elements.

    ``preamble`` is all before the first element, ``key`` is equal for files that may be read together.
    """

    key: tuple[str, bytes]
    declared: str | None
    preamble: bytes
    elements: bytes


class Together(NamedTuple):
    """The objects of several files: those of file k are the rows ``row_off[k] : row_off[k + 1]``.

    ``serial`` are the numbers that they have in their files; those of the table itself are told apart by file.
    """

    table: FeatureTable
    row_off: NDArray[np.int64]
    serial: NDArray[np.int64]


def prepared(data: bytes) -> Alike | None:
    """A file made ready to be read with others; None for one that is to be read alone: without an end, say."""
    stop = text.end_of_content(data)
    if stop is None or b"\n" not in data or data.startswith(charset.BOM):
        return None
    first = text.end_of_preamble(data, stop)
    preamble, elements = (text.with_plain_line_ends(part) for part in (data[:first], data[first:stop]))
    if not elements.strip() or text.MARK in elements or text.HOLE in elements:
        return None
    declared, codec = charset.detect(data, FaultLog())
    key = codec, _EXTENT.sub(b"", preamble)
    return Alike(key, declared, preamble, elements if elements.endswith(b"\n") else elements + b"\n")


def read_together(files: Sequence[Alike]) -> Together | None:
    """The objects of files with the same key; faults are not looked for. None where each is to be read alone: there is
    more than elements between the head and the end of one, or the numbers are too large to be told apart."""
    faults = FaultLog()
    first = files[0]
    decoder = Decoder(first.key[0], faults)
    head = read_head(first.preamble, first.declared, decoder, faults, FaultLog()) or Head(
        charset_declared=first.declared, charset=decoder.codec
    )
    data = b"".join(each.elements for each in files)
    with without_collector():
        gathering = Gathering(decoder, faults)
        line = 1
        for block in text.blocks(data, 0, len(data), BLOCK_SIZE):
            line += gathering.add(block, line)
        if gathering.has_others:
            return None
        table = gathering.unchecked(head, "")
    lines = np.array([each.elements.count(b"\n") for each in files])
    row_off = np.searchsorted(table.line, np.append(0, lines.cumsum()) + 1)
    return _told_apart(table, row_off)


def _told_apart(table: FeatureTable, row_off: NDArray[np.int64]) -> Together | None:
    """The table with other serial numbers in each file, and references to them."""
    step = 1 + max(int(np.abs(each).max(initial=0)) for each in (table.serial, table.ref))
    if step * len(row_off) > _LARGEST:
        return None
    serial = table.serial
    file = np.arange(len(row_off) - 1).repeat(np.diff(row_off))
    table.serial = np.where(serial > 0, serial + file * step, serial)
    of_ref = file.repeat(np.diff(table.ref_off))
    table.ref = table.ref + np.sign(table.ref) * of_ref * step
    return Together(table, row_off, serial)
