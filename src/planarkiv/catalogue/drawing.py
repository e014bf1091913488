"""How plan objects are drawn: the official colours, lines and hatches, by object type, code, status and level."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import NamedTuple

from planarkiv.catalogue.object_types import Law, types


@dataclass(frozen=True, slots=True)
class Style:
    """Colours as #rrggbb or empty; widths and dashes in pixels; ``pattern`` names hatches, blanks between, or is empty.

    Hatches are ``horline``, ``vertline``, ``slash``, ``backslash`` and ``circle``; a name that ends in .svg is a symbol
    of the official style, which is not here.
    """

    fill: str = ""
    fill_opacity: float = 1.0
    stroke: str = ""
    stroke_width: float = 1.0
    dash: str = ""
    pattern: str = ""


NEUTRAL = Style(stroke="#808080", stroke_width=0.5)
"""For what no rule draws."""

COLUMNS = (
    "RPAREALFORMÅL", "KPAREALFORMÅL", "REGFORM", "OPLAREAL", "OPLRESTR", "OPLRETNL", "RPJURLINJE", "KPJURLINJE",
    "RPJURPUNKT", "TYPESAMFLINJE", "TYPESAMFPUNKT", "KPINFRASTRUKTURLINJE", "AREALST", "VERTNIV",
)  # fmt: skip
"""The columns that a style depends on; other values of an object make no difference."""

_PURPOSES = frozenset(("RPAREALFORMÅL", "KPAREALFORMÅL"))
_LIKE = {"RpBestemmelseMidlByggAnlegg": "PblMidlByggAnleggOmråde"}
"""Types of proposals that have another name in the rules."""
_PRESENT, _FUTURE = "1", "2"
_GROUND = "2"
_BLACK = "#000000"
_UNDERLAY = "#ffffff"
"""Lines are often drawn twice: a white one below."""


class Symbol(NamedTuple):
    """A row of the table: one thing that is drawn of an object."""

    column: str
    code: str
    status: str
    level: str
    kind: str
    """``flate``, ``linje`` or ``punkt``."""
    fill: str
    opacity: float
    stroke: str
    width: float
    dash: str
    pattern: str

    @property
    def is_line(self) -> bool:
        """Whether it is a line, as that of an outline."""
        return self.kind == "linje"

    @property
    def line_colour(self) -> str:
        """The colour of a line: one of symbols in a row has that of the symbols, and a picture is black."""
        return self.stroke or self.fill or _BLACK

    def is_of(self, status: str, level: str) -> bool:
        """Whether it is for objects of this status and level."""
        return self.status in ("", status) and self.level in ("", level)


def style(object_type: str, attributes: Mapping[str, str]) -> Style:
    """The style of an object by its values in COLUMNS.

    A boundary is drawn as what it bounds is outlined. A code without a rule for its status or level is drawn as for
    another one; a combined purpose, which officially is a picture, has the colour of its main purpose below it.
    """
    drawn = _drawn(object_type, attributes)
    if drawn.outlined:
        return _outline(drawn.symbols)
    merged = _merged(drawn.symbols)
    return replace(merged, fill=drawn.main_fill) if merged.pattern and not merged.fill else merged


def symbols(object_type: str, attributes: Mapping[str, str]) -> Sequence[Symbol]:
    """What is drawn of an object, from below: fills and hatches, then lines. As ``style``, which makes one of them."""
    drawn = _drawn(object_type, attributes)
    areas = [each for each in drawn.symbols if not each.is_line and not drawn.outlined]
    lines = [each for each in drawn.symbols if each.is_line]
    if drawn.main_fill and not any(each.fill for each in areas):
        areas.insert(0, areas[0]._replace(fill=drawn.main_fill, pattern=""))
    return [*sorted(areas, key=lambda each: bool(each.pattern)), *lines]


class Coding(NamedTuple):
    """The column whose codes decide how objects of a type are drawn, those codes, and by what else they differ:
    values of AREALST and VERTNIV; empty where that makes no difference."""

    column: str
    codes: tuple[str, ...]
    statuses: tuple[str, ...]
    levels: tuple[str, ...]


def coding(object_type: str) -> Coding:
    """What decides how objects of a type are drawn."""
    found = _symbols().get(_LIKE.get(object_type, object_type), ())
    return Coding(
        next((each.column for each in found if each.column), ""),
        tuple(dict.fromkeys(each.code for each in found if each.code)),
        tuple(sorted({each.status for each in found if each.status})),
        tuple(sorted({each.level for each in found if each.level})),
    )


def seen_from(object_type: str) -> Mapping[str, int]:
    """The smallest scale (its denominator) at which what is drawn of a type is seen, by kind: ``flate``, ``linje``,
    ``punkt`` or ``tekst``. Empty where no rule says; a boundary is seen as the outline of what it bounds."""
    name = _LIKE.get(object_type, object_type)
    found = _visibility()
    outlined = "" if name in found else _outlined().get(name, "")
    return {"linje": found[outlined]["linje"]} if outlined else found.get(name, {})


class _Drawn(NamedTuple):
    """What rules draw of an object: ``outlined`` if it is a boundary, and the colour below a purpose's picture."""

    symbols: Sequence[Symbol]
    outlined: bool
    main_fill: str


def _drawn(object_type: str, attributes: Mapping[str, str]) -> _Drawn:
    symbols = _symbols()
    name = _LIKE.get(object_type, object_type)
    outlined = "" if name in symbols else _outlined().get(name, "")
    found = symbols.get(outlined or name, ())
    column = next((each.column for each in found if each.column), "")
    code, status = attributes.get(column, ""), attributes.get("AREALST", "")
    of_code = [each for each in found if each.code == code] if code else []
    common = _of_state([each for each in found if not each.code], status, "")
    if outlined:
        return _Drawn(common, True, "")
    chosen = _of_state(of_code, status, attributes.get("VERTNIV", ""))
    combined = column in _PURPOSES and any(each.pattern for each in chosen) and not any(each.fill for each in chosen)
    return _Drawn([*chosen, *common], False, _main_fill(found, code, status) if combined else "")


def _main_fill(symbols: Sequence[Symbol], code: str, status: str) -> str:
    """The colour of the main purpose that a code is of; empty when there is none."""
    for main in (f"{code[:1]}001", f"{code[:1]}100"):
        found = _of_state([each for each in symbols if each.code == main], status, "")
        if fill := next((each.fill for each in found if each.fill), ""):
            return fill
    return ""


def _of_state(symbols: Sequence[Symbol], status: str, level: str) -> Sequence[Symbol]:
    """The symbols of any state, and those of this status and level or the nearest there is: future, on the ground."""
    always = [each for each in symbols if not (each.status or each.level)]
    for wanted in ((status, level), (status, _GROUND), (_FUTURE, _GROUND), (_PRESENT, _GROUND)):
        found = [each for each in symbols if each not in always and each.is_of(*wanted)]
        if found:
            return [*always, *found]
    return always


def _merged(symbols: Sequence[Symbol]) -> Style:
    """One style of all symbols of an object: the first fill, every hatch, and the first line that is no underlay."""
    areas = [each for each in symbols if not each.is_line]
    fill = next((each for each in areas if each.fill and not each.pattern), None)
    outline = _outline(symbols)
    pattern = " ".join(dict.fromkeys(each.pattern for each in symbols if each.pattern))
    if not (fill or pattern or outline != NEUTRAL):
        return NEUTRAL
    return Style(
        fill.fill if fill else "",
        fill.opacity if fill else 1.0,
        outline.stroke,
        outline.stroke_width,
        outline.dash,
        pattern,
    )


def _outline(symbols: Iterable[Symbol]) -> Style:
    lines = [each for each in symbols if each.is_line]
    if not lines:
        return NEUTRAL
    line = next((each for each in lines if each.line_colour != _UNDERLAY), lines[0])
    return Style(stroke=line.line_colour, stroke_width=line.width, dash=line.dash)


@cache
def _outlined() -> Mapping[str, str]:
    """The area that each boundary is drawn as the outline of: that of the newer law where it bounds two."""
    newest = sorted(types().values(), key=lambda each: each.law is not Law.PBL_1985)
    return {each.boundary: each.name for each in newest if each.boundary}


@cache
def _symbols() -> Mapping[str, tuple[Symbol, ...]]:
    found: dict[str, list[Symbol]] = {}
    with Path(__file__).with_name("tegneregler.csv").open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        for name, column, code, status, level, kind, fill, opacity, stroke, width, dash, pattern in rows:
            found.setdefault(name, []).append(
                Symbol(
                    column, code, status, level, kind, fill, float(opacity or 1), stroke, float(width or 1),
                    dash, pattern,
                )
            )  # fmt: skip
    return {name: tuple(each) for name, each in found.items()}


@cache
def _visibility() -> Mapping[str, Mapping[str, int]]:
    found: dict[str, dict[str, int]] = {}
    with Path(__file__).with_name("synlighet.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found.setdefault(row["objekttype"], {})[row["slag"]] = int(row["maalestokk"])
    return found
