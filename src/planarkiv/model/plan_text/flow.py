"""Pages of a document as running text, and the words that a finding quotes."""

import re
from collections.abc import Sequence
from typing import NamedTuple

QUOTED = 90
"""Characters of a quotation at most."""

_DIVIDED = re.compile(r"(?<=[a-zæøå])[-‐\u00ad]\n(?=[a-zæøå])")
_DASH_AT_END = re.compile(r"([-–])\n(?=[A-ZÆØÅ0-9#])")

_GOES_ON = re.compile(r"\n(?![A-ZÆØÅ0-9§#•*–-])|(?<=,)\n")


class Quote(NamedTuple):
    """Words of a document, as they stand there, and the page (the first is 1)."""

    words: str
    page: int


class Page(NamedTuple):
    """One page: ``lines`` as they were, and the same as running ``text``: divided words are joined, and a line end is
    kept only before a line that may begin something new."""

    number: int
    lines: tuple[str, ...]
    text: str


def pages_of(texts: Sequence[str]) -> tuple[Page, ...]:
    """The pages that have text; they keep their numbers."""
    return tuple(
        Page(number, tuple(text.split("\n")), _joined(text)) for number, text in enumerate(texts, 1) if text.strip()
    )


def _joined(text: str) -> str:
    whole = _DASH_AT_END.sub(r"\1", _DIVIDED.sub("", text))
    return _GOES_ON.sub(" ", whole)


def quote(words: str, page: int) -> Quote:
    """Words to quote, cut where they are many."""
    words = " ".join(words.split()).strip(" ,;")
    return Quote(words if len(words) <= QUOTED else words[: QUOTED - 2].rstrip() + " …", page)
