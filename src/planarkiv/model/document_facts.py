"""What a reader found out about one document file: its real format, facts for the record, and its first text."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from planarkiv.model.faults import Fault

MAX_PAGES = 3
"""Pages whose text is kept."""

MAX_PAGE_TEXT = 20_000
"""Characters of text kept of each page."""


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """One document file.

    ``format`` is the format's short name (``PDF``, ``TIFF``, ``DWG`` ...) and ``media_type`` its media type, both by
    content and not by extension. ``facts`` are plain JSON values under Norwegian names; lengths on paper are in
    millimetres, on the ground in metres. ``pages`` is the text of the first pages, at most ``MAX_PAGES`` of
    ``MAX_PAGE_TEXT`` characters, lines kept and blanks inside them made single; empty where there is no text.
    """

    format: str
    media_type: str
    facts: Mapping[str, object] = field(default_factory=dict)
    pages: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()

    @property
    def text(self) -> str:
        """Text of the first page."""
        return self.pages[0] if self.pages else ""


def tidy(text: str) -> str:
    """``text`` as ``pages`` wants it: single blanks, no control characters, no empty lines, at most a page's share."""
    printable = "".join(sign if sign.isprintable() or sign == "\n" else " " for sign in _one_line_end(text))
    lines = (" ".join(line.split()) for line in printable.split("\n"))
    return "\n".join(line for line in lines if line)[:MAX_PAGE_TEXT].rstrip()


def _one_line_end(text: str) -> str:
    # a page of text is rarely over 20 000 characters: what a hostile file has beyond four times that is not looked at
    return text[: 4 * MAX_PAGE_TEXT].replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n")
