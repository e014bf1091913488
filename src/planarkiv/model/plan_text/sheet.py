"""What a map sheet says in words: scales with the paper they hold for, areas, and vertikalnivå."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from planarkiv.model.plan_text.flow import Page, Quote, quote

_SCALE = re.compile(
    r"(?:(?:målestokk|\bm)\s*[=:]?\s*)?(?<![\d:])1\s?:\s?"
    r"(?P<scale>[1-9][0-9]{0,2}(?:[ .]?[0-9]{3}){0,2}|[1-9][0-9]{2,6})"
    r"(?![\d:])",
    re.IGNORECASE,
)
_PAPER = re.compile(r"\bA([0-4])(?:-?L)?\b")
_PAPER_BEFORE = re.compile(r"\bA([0-4])(?:-?L)?\b[^\n\w]{0,6}(?:format)?[^\n\w]{0,4}$")
_NEAR = 24
"""Characters after a scale in which the paper is looked for."""
_SCALES = range(100, 100_001)

_NUMBER = r"(?P<number>[0-9]{1,3}(?:[ .\u00a0][0-9]{3})+(?:,[0-9]+)?|[0-9]+(?:[.,][0-9]+)?)"
_UNIT = r"\s?(?P<unit>m2|m²|kvm|daa|dekar|da)\b"
_NAMED_AREA = re.compile(
    r"(?<![\w#])(?P<name>(?:[ofOF]_)?[A-ZÆØÅ]{1,5}[0-9]{1,3}[a-zA-Z]?)[\s:=|–-]{1,5}(?:areal\s*[:=]?\s*)?"
    + _NUMBER
    + _UNIT,
    re.UNICODE,
)
_CODE_AREA = re.compile(r"(?<!\d)(?P<code>[1-6][0-9]{3})\s*[-–)]\s*[^\d\n]{3,60}?" + _NUMBER + _UNIT)
_PLAN_AREA = re.compile(
    r"(?:planområdet?s?|planen)(?:\s+(?:er|sitt|sin|si))?(?:\s+areal)?(?:\s+(?:er|på))?\s*[:=]?\s*(?:ca\.?\s*)?"
    + _NUMBER
    + _UNIT,
    re.IGNORECASE,
)
_ABOUT = re.compile(r"\bca\b", re.IGNORECASE)
_LEVEL = re.compile(r"vertikal\s?nivå(?:et)?\s*(?:nr\.?)?\s*[:=]?\s*(?P<level>[1-5])(?!\d)", re.IGNORECASE)

PAPER_MM = {0: (1189.0, 841.0), 1: (841.0, 594.0), 2: (594.0, 420.0), 3: (420.0, 297.0), 4: (297.0, 210.0)}
"""Long and short side of the A formats in mm (ISO 216)."""

PLAN = "planområdet"
"""`SaidArea.name` of the area of the whole plan."""


class SaidScale(NamedTuple):
    """``1:scale``, for the A format ``paper`` (0-4) where the text names one beside it."""

    scale: int
    paper: int | None
    quote: Quote


class SaidArea(NamedTuple):
    """An area in m² and half the last digit it is written with; ``name`` is a feltnavn, a formål's code, or PLAN."""

    name: str
    square_metres: float
    rounding: float
    quote: Quote


class SaidLevel(NamedTuple):
    """A vertikalnivå."""

    level: str
    quote: Quote


def scales_in_text(pages: Sequence[Page]) -> tuple[SaidScale, ...]:
    """Scales of maps: ``Målestokk 1:1000 (A1)``, ``M = 1:500 i A3``; slopes such as ``1:3`` are none."""
    return tuple(each for page in pages for line in page.lines for each in _scales(line, page.number))


def _scales(line: str, page: int) -> Iterator[SaidScale]:
    found = list(_SCALE.finditer(line))
    ends = [following.start() for following in found[1:]] + [len(line)]
    for each, end in zip(found, ends, strict=False):
        scale = int(re.sub(r"[ .]", "", each["scale"]))
        if scale not in _SCALES:
            continue
        rest = line[each.end() : end][:_NEAR]
        after = _PAPER.search(rest)
        paper = after or _PAPER_BEFORE.search(line[: each.start()])
        words = line[each.start() : each.end() + (after.end() if after else 0)]
        yield SaidScale(scale, int(paper[1]) if paper else None, quote(words, page))


def areas_in_text(pages: Sequence[Page]) -> tuple[SaidArea, ...]:
    """Areas of named fields, of formål by their code, and of the plan: ``BFS1 1 234 m²``, ``Planområdet: 12,3 daa``."""
    return tuple(each for page in pages for line in page.lines for each in _areas(line, page.number))


def _areas(line: str, page: int) -> Iterator[SaidArea]:
    for found in _NAMED_AREA.finditer(line):
        yield _area(found["name"], found, page)
    for found in _CODE_AREA.finditer(line):
        yield _area(found["code"], found, page)
    for found in _PLAN_AREA.finditer(line):
        if not _ABOUT.search(found[0]):
            yield _area(PLAN, found, page)


def _area(name: str, found: re.Match[str], page: int) -> SaidArea:
    digits = re.sub(r"[ \u00a0]", "", found["number"])
    if "," in digits or re.fullmatch(r"[0-9]{1,3}(?:\.[0-9]{3})+", digits):
        digits = digits.replace(".", "").replace(",", ".")
    unit = 1.0 if found["unit"].casefold() in ("m2", "m²", "kvm") else 1000.0
    decimals = len(digits.partition(".")[2])
    return SaidArea(name, float(digits) * unit, 0.5 * unit / 10**decimals, quote(found[0], page))


def levels_in_text(pages: Sequence[Page]) -> tuple[SaidLevel, ...]:
    """``Vertikalnivå 2``, ``Vertikalnivå: 1``."""
    return tuple(
        SaidLevel(found["level"], quote(found[0], page.number))
        for page in pages
        for found in _LEVEL.finditer(page.text)
    )
