"""Lines of a report for people: pieces of text with a style each, made once for plain text and for a terminal."""

import unicodedata
from collections.abc import Iterable, Iterator
from enum import StrEnum

from planarkiv.language import chosen, say


class Style(StrEnum):
    """What a piece of text is. A terminal gives each its colour."""

    PLAIN = "plain"
    HEADING = "heading"
    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    FINE = "fine"
    QUIET = "quiet"


Line = tuple[tuple[str, Style], ...]
"""Pieces of text, each with its style. Spaces at the beginning indent all of the line where it is broken."""

EMPTY: Line = ()


def line(*pieces: str | tuple[str, Style]) -> Line:
    """A line of these pieces, fit to be shown; a piece without a style is plain."""
    styled = (piece if isinstance(piece, tuple) else (piece, Style.PLAIN) for piece in pieces)
    return tuple((printable(text), style) for text, style in styled if text)


def heading(text: str) -> Line:
    """A line that stands over others."""
    return line((text, Style.HEADING))


def plain(lines: Iterable[Line]) -> Iterator[bytes]:
    """The lines as UTF-8 without styles."""
    for pieces in lines:
        yield ("".join(text for text, _ in pieces) + "\n").encode()


def printable(text: str) -> str:
    """Text that cannot move a cursor or hide what it says: every kind of space is one, what cannot be shown is «�»."""
    if text.isprintable():
        return text
    return "".join(each if each.isprintable() else " " if _is_space(each) else "\ufffd" for each in text)


def _is_space(character: str) -> bool:
    return character.isspace() or unicodedata.category(character) == "Zs"


def number(value: int) -> str:
    """A count with its thousands apart."""
    return f"{value:,}" if chosen() == "en" else f"{value:,}".replace(",", " ")


def counted(value: int, one: str, many: str) -> str:
    """A count with its word: ``one`` and ``many`` are templates with ``{n}``."""
    return say(one if value == 1 else many, n=number(value))
