"""The head (``.HODE``) of SOSI text: what the source said, with the character set and extent of what is written."""

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from planarkiv.model.features import FeatureTable, Head
from planarkiv.writers.sosi_attributes import LONGEST, bare_line, line_of, order_of

_FIRST = ("TRANSPAR", "OMRÅDE", "SOSI-VERSJON", "SOSI-NIVÅ")
_LAST = "OBJEKTKATALOG"
_PLAIN = re.compile(r"""[^\s"'!&.][^"'!&]*""")
"""Text that reads back the same without quotes. Other readers expect several words of the head bare, such as those of
OBJEKTKATALOG; what the source has in quotes keeps them."""

_Values = Mapping[tuple[str, ...], Sequence[str]]


def head_text(table: FeatureTable, charset: str, comment: str) -> str:
    """The head, a comment line, and the file's own definitions, which hold what is after them.

    The origin and the units that the integers were read by are always spelt out, OMRÅDE is of the points there are.
    """
    values: dict[tuple[str, ...], Sequence[str]] = {
        path: texts
        for dotted, texts in table.head.values.items()
        if (path := tuple(dotted.split(".")))[0] not in ("TEGNSETT", "OMRÅDE")
    }
    values.update(_transform(table.head, values))
    values.update(_extent(table))
    others = sorted({path[0] for path in values} - {*_FIRST, _LAST})
    text = [".HODE\n", f"..TEGNSETT {charset}\n"]
    for name in (*_FIRST, *others, _LAST):
        text += _lines({path: texts for path, texts in values.items() if path[0] == name}, table.head.spelt)
    return "".join((*text, f"! {comment}\n", table.head.definitions))


def _transform(head: Head, values: _Values) -> _Values:
    """TRANSPAR with the numbers that were used, whether the source had them, misspelt them or left them out."""
    found: dict[str, str] = {"ORIGO-NØ": " ".join(map(_decimal, head.origin))}
    for name, unit in (("ENHET", head.unit), ("ENHET-H", head.unit_h), ("ENHET-D", head.unit_d)):
        if unit is not None:
            found[name] = _decimal(unit)
    if head.koordsys is not None and ("TRANSPAR", "KOORDSYS") not in values:
        found["KOORDSYS"] = str(head.koordsys)
    return {("TRANSPAR", name): (text,) for name, text in found.items()}


def _decimal(value: float) -> str:
    """Digits without exponent and without zeros at the end."""
    text = format(Decimal(repr(value)), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _extent(table: FeatureTable) -> _Values:
    """OMRÅDE around the points (north first); empty when there are none."""
    if not len(table.xy):
        return {}
    west, south, east, north = extent(table)
    return {("OMRÅDE", "MIN-NØ"): (f"{south} {west}",), ("OMRÅDE", "MAX-NØ"): (f"{north} {east}",)}


def extent(table: FeatureTable) -> tuple[int, int, int, int]:
    """(min E, min N, max E, max N) in whole metres around all points of a table that has some."""
    unit = Decimal(repr(table.head.unit))
    start = [Decimal(repr(value)) for value in table.head.origin]
    low = [math.floor(o + unit * v) for o, v in zip(start, table.xy.min(axis=0).tolist(), strict=True)]
    high = [math.ceil(o + unit * v) for o, v in zip(start, table.xy.max(axis=0).tolist(), strict=True)]
    return low[1], low[0], high[1], high[0]


def _lines(values: _Values, spelt: Mapping[str, Sequence[bool]]) -> Iterable[str]:
    """Lines of one level-2 name and what is below it; a repeated group is opened anew for each repeat."""
    for repeat in range(max(map(len, values.values()), default=0)):
        opened: tuple[str, ...] = ()
        for path in sorted(values, key=order_of):
            if repeat >= len(values[path]):
                continue
            level = 0
            while level < min(len(opened), len(path) - 1) and opened[level] == path[level]:
                level += 1
            yield from (f"{'.' * (depth + 2)}{path[depth]}\n" for depth in range(level, len(path) - 1))
            as_read = spelt.get(".".join(path), ())
            yield _line(path, values[path][repeat], as_read[repeat] if repeat < len(as_read) else None)
            opened = path


def _line(path: tuple[str, ...], value: str, several: bool | None) -> str:
    """One line; ``several`` says whether the source has the words as parameters, None where it has no words."""
    dots = len(path) + 1
    bare = len(value) <= LONGEST and (several or (several is None and _PLAIN.fullmatch(value)))
    return bare_line(dots, path[-1], value) if bare else line_of(dots, path[-1], value)
