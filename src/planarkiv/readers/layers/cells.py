"""The cells of layers as attributes: columns by SOSI name, values as SOSI would write them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import count
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.model.dates import MIDNIGHT
from planarkiv.model.faults import Fault
from planarkiv.model.features import GML_ID, Column
from planarkiv.model.naming import IGNORED, OBJECT_TYPE, Naming
from planarkiv.readers.layers.packed import as_json, unpacked
from planarkiv.readers.layers.part import Part
from planarkiv.readers.layers.wkb import joined

_LARGEST_WHOLE = float(2**63)
_NO_TIME = "00:00:00"

Ints = NDArray[np.int64]


class _Values(NamedTuple):
    """The values of one column of one layer: the code of each object (-1: none) from row ``before`` on."""

    before: int
    codes: NDArray[np.int32]
    texts: list[str]
    instance: int = 0
    trimmed: int = 0
    """Texts that had blanks at their ends, or nothing else."""


def attributes_of(parts: Sequence[Part], naming: Naming, faults: list[Fault], notes: list[Fault]) -> dict[str, Column]:
    """The columns by SOSI name; of a row with several objects each has its values."""
    found: dict[str, list[_Values]] = defaultdict(list)
    before = 0
    for part in parts:
        mine: set[str] = set()
        ids = [f"{part.layer.name}/{each}" for each in part.layer.ids]
        found[GML_ID].append(_Values(before, part.row.astype(np.int32), ids))
        types = _types_by_number(part)
        for name, values in part.layer.columns.items():
            path = _path(naming, types, name)
            if path in (IGNORED, OBJECT_TYPE):
                continue
            if path is None or path in mine:
                faults.append(Fault("kolonne-ukjent", values={"lag": part.layer.name, "kolonne": name}))
                path = name.upper()
            mine.add(path)
            read = [_encoded(each, part.row, before) for each in unpacked(path, values)]
            found[path] += [each._replace(instance=instance) for instance, each in enumerate(read)]
            if trimmed := sum(each.trimmed for each in read):
                of_column: dict[str, str | int | float] = {"lag": part.layer.name, "kolonne": name, "antall": trimmed}
                notes.append(Fault("verdier-blanke", values=of_column))
        before += len(part.row)
    columns = {path: _together(pieces) for path, pieces in found.items()}
    return {path: column for path, column in columns.items() if len(column.rows)}


def _types_by_number(part: Part) -> list[str]:
    """The types of the objects of a layer, the one that most have first."""
    return [otype for otype, _ in Counter(part.otypes).most_common()] or [""]


def _path(naming: Naming, types: Sequence[str], column: str) -> str | None:
    """What a column is of the first of these types that has it."""
    paths = (naming.path(otype, column) for otype in types)
    return next((path for path in paths if path is not None), None)


def _encoded(values: Sequence[Any], row: Ints, before: int) -> _Values:
    numbers: dict[Any, int] = defaultdict(count().__next__)
    try:
        raw = np.fromiter(map(numbers.__getitem__, values), np.int32, len(values))
    except TypeError:
        texts_of = (as_json(value) if isinstance(value, list | dict) else value for value in values)
        return _encoded(list(texts_of), row, before)
    distinct = [value.strip() if type(value) is str and _NO_TIME not in value else _as_text(value) for value in numbers]
    texts = {text: code for code, text in enumerate(dict.fromkeys(filter(None, distinct)))}
    blank = [code for value, code in numbers.items() if type(value) is str and len(value.strip()) < len(value or " ")]
    trimmed = int(np.isin(raw, blank).sum()) if blank else 0
    if len(texts) == len(distinct):
        return _Values(before, raw[row], distinct, trimmed=trimmed)
    code_of = np.array([texts.get(text, -1) for text in distinct], np.int32)
    return _Values(before, code_of[raw][row] if len(raw) else raw, list(texts), trimmed=trimmed)


def _as_text(value: Any) -> str:
    """A value as SOSI would write it; empty for what is none."""
    if value is None or value != value:
        return ""
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, float) and value.is_integer() and abs(value) < _LARGEST_WHOLE:
        return str(int(value))
    if isinstance(value, bytes):
        return value.hex()
    text = str(value).strip()
    date = MIDNIGHT.fullmatch(text)
    return date[1] if date else text


def _together(pieces: Sequence[_Values]) -> Column:
    """One column of the values of several layers."""
    if len(pieces) == 1 and (pieces[0].codes >= 0).all():
        [only] = pieces
        return Column(np.arange(only.before, only.before + len(only.codes), dtype=np.int32), only.codes, only.texts)
    texts: dict[str, int] = {}
    rows, codes, instances = [], [], []
    for before, of_object, mine, instance, _ in pieces:
        code_of = np.array([texts.setdefault(text, len(texts)) for text in mine], np.int32)
        there = (of_object >= 0).nonzero()[0]
        rows.append(there + before)
        codes.append(code_of[of_object[there]] if len(there) else of_object[:0])
        instances.append(np.full(len(there), instance))
    row, code, number = (joined(each, np.int32) for each in (rows, codes, instances))
    if not number.any():
        return Column(row, code, list(texts))
    order = np.lexsort((number, row))
    return Column(row[order], code[order], list(texts), number[order])
