"""The coordinate blocks of SOSI text (``..NØ``, and ``..NØH`` for points with a height), for all objects at once."""

import math
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.model.features import FeatureTable, is_point_level
from planarkiv.writers.sosi_charset import Encode

_MINUS, _SPACE, _END, _ZERO = b"- \n0"

Ints = NDArray[np.int64]


class _Lines(NamedTuple):
    """Lines of text one after another: line i is ``text[off[i] : off[i + 1]]``, its line end included."""

    text: bytes
    off: Ints


def coordinate_blocks(table: FeatureTable, encode: Encode) -> list[bytes]:
    """The blocks of each object.

    What follows a node begins a new block: to FYBA, which GDAL and the programs of municipalities read SOSI with, the
    lines after ``...KP`` belong to the node and are no points.
    """
    size = len(table.xy)
    lines = _lines(table)
    ends = _ends(table, encode)
    high = np.zeros(size, np.bool_) if table.height is None else ~np.isnan(table.height)
    marked = np.zeros(size + 1, np.bool_)
    marked[[at + 1 for at in ends]] = True
    begins = marked[:size]
    begins[1:] |= high[1:] != high[:-1]
    begins[table.pt_off[:-1][np.diff(table.pt_off) > 0]] = True
    first = np.flatnonzero(begins)
    bounds = np.append(first, size)
    names = [encode("..NØ\n"), encode("..NØH\n")]
    text, starts, stops = lines.text, lines.off[bounds[:-1]].tolist(), lines.off[bounds[1:]].tolist()
    last = (bounds[1:] - 1).tolist()
    blocks: list[bytes] = []
    for name, start, stop, at in zip(high[first].tolist(), starts, stops, last, strict=True):
        end = ends.get(at)
        blocks += (names[name], text[start:stop] if end is None else text[start : stop - 1] + end)
    of_objects = (2 * np.searchsorted(first, table.pt_off)).tolist()
    return [b"".join(blocks[start:stop]) for start, stop in pairwise(of_objects)]


def _ends(table: FeatureTable, encode: Encode) -> dict[int, bytes]:
    """What stands behind the numbers of single points, with the line end: the node type, and what was read there."""
    nodes = np.flatnonzero(table.kp)
    by_type = {node: f" ...KP {node}\n".encode("ascii") for node in np.unique(table.kp[nodes]).tolist()}
    found = dict(zip(nodes.tolist(), map(by_type.__getitem__, table.kp[nodes].tolist()), strict=True))
    for at, text in _on_points(table):
        found[at] = found.get(at, b"\n")[:-1] + encode(f" {text}\n")
    return found


def _on_points(table: FeatureTable) -> Iterable[tuple[int, str]]:
    """What stands on single points beside the node type, as it was read: numbers of the points, and texts."""
    for path in sorted(filter(is_point_level, table.columns)):
        column = table.columns[path]
        instance = np.zeros(len(column.rows), np.int64) if column.instance is None else column.instance
        at = table.pt_off[column.rows] + instance
        name = "." * (path.count(".") + 2) + path.rpartition(".")[2]
        for point, code in zip(at.tolist(), column.codes.tolist(), strict=True):
            yield point, f"{name} {column.values[code]}"


def _lines(table: FeatureTable) -> _Lines:
    """A line for each point: north, east, and the height where it has one."""
    if table.height is None:
        return _whole_numbers(table.xy)
    rows = zip(table.xy[:, 0].tolist(), table.xy[:, 1].tolist(), table.height.tolist(), strict=True)
    lines = [
        f"{north} {east}\n" if math.isnan(height) else f"{north} {east} {_height(height)}\n"
        for north, east, height in rows
    ]
    off = np.append(0, np.cumsum(list(map(len, lines)))).astype(np.int64)
    return _Lines("".join(lines).encode("ascii"), off)


def _height(height: float) -> str:
    return str(int(height)) if height.is_integer() else repr(height)


def _whole_numbers(values: Ints) -> _Lines:
    """A line for each row of integers, a blank between two."""
    if not len(values):
        return _Lines(b"", np.zeros(1, np.int64))
    pieces, kept = [], []
    for column in range(values.shape[1]):
        signs, is_sign = _digits(values[:, column])
        end = _END if column == values.shape[1] - 1 else _SPACE
        pieces += [signs, np.full((len(values), 1), end, np.uint8)]
        kept += [is_sign, np.ones((len(values), 1), np.bool_)]
    signs, is_sign = np.concatenate(pieces, axis=1), np.concatenate(kept, axis=1)
    return _Lines(signs[is_sign].tobytes(), np.append(0, is_sign.sum(axis=1).cumsum()))


def _digits(values: Ints) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    """(n, w) the characters of each number, right-justified, and which of them belong to it."""
    left = np.abs(values)
    if left.max() < 1 << 32:
        left = left.astype(np.uint32)
    width = len(str(int(left.max())))
    # a place of all numbers lies together
    signs = np.empty((width + 1, len(values)), np.uint8).T
    used = np.empty((width + 1, len(values)), np.bool_).T
    signs[:, 0], used[:, 0] = _MINUS, values < 0
    for place in range(width, 0, -1):
        used[:, place] = left > 0
        rest = left // 10
        signs[:, place] = left - rest * 10 + _ZERO
        left = rest
    used[:, width] = True
    # a minus stands just before the first digit
    short = used[:, 0] & ~used[:, 1]
    at = np.flatnonzero(short)
    used[at, 0] = False
    before = used[at].argmax(axis=1) - 1
    signs[at, before], used[at, before] = _MINUS, True
    return signs, used
