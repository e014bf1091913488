"""PDF/A: the levels a file may claim, and what came out when its claim was checked."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

ACCEPTED = ("1A", "1B", "2A", "2B", "2U")
"""The levels that an archive depot takes in, as `pdfaPaastand` writes them."""

CHECKED = (*ACCEPTED, "3A", "3B", "3U")
"""The levels that can be checked."""


def level_name(claim: str) -> str:
    """``PDF/A-2b`` of ``2B``."""
    return f"PDF/A-{claim.lower()}"


class Second(StrEnum):
    """What the second checker says. It knows only some of what PDF/A allows: a no from it proves nothing."""

    APPROVES = "pass"
    REJECTS = "fail"
    CANNOT_TELL = "not_checked"
    NOT_ASKED = ""


class FaultKind(StrEnum):
    """What part of PDF/A a fault is about."""

    FONTS = "skrifter"
    COLOURS = "farger"
    METADATA = "metadata"
    CONTENT = "innhold"
    STRUCTURE = "merking"
    FILE = "fil"


_WORDS: Mapping[FaultKind, tuple[str, ...]] = {
    FaultKind.METADATA: ("ID-", "XMP", "METADATA", "INFO-", "CATALOG-VERSION"),
    FaultKind.STRUCTURE: ("STRUCT", "TAGGED", "UNICODE", "LANG", "ACTUAL"),
    FaultKind.COLOURS: (
        "DEVICE", "OUTPUTINTENT", "ICC", "CMYK", "SEPARATION", "COLOR", "BLEND", "TRANSPARENCY", "RENDERING-INTENT",
    ),
    FaultKind.FONTS: ("FONT", "CID", "CMAP", "TRUETYPE", "TYPE1", "GLYPH", "NOTDEF"),
    FaultKind.FILE: (
        "STREAM", "XREF", "HEADER", "EOF", "TRAILER", "HEX-", "INDIRECT", "ENCRYPT", "LENGTH", "RANGE", "LINEARIZED",
        "OBJECT", "MINIMUM",
    ),
}  # fmt: skip
"""Words in the checker's rule ids, the first kind that has one of them counts; what has none is CONTENT."""


def fault_kind(code: str) -> FaultKind:
    """What a rule of the checker is about, by its id without the level: ``FONT-EMBEDDING-001``."""
    return next((kind for kind, words in _WORDS.items() if any(word in code for word in words)), FaultKind.CONTENT)


@dataclass(frozen=True, slots=True)
class ArchivalVerdict:
    """Whether a PDF is the PDF/A of one level.

    ``faults`` are the rule ids of the first checker that do not hold, each once, without the level. ``second`` is what
    the other checker says. ``not_checked`` is a permanent word for why nothing could be said: ``mangler`` (the
    checker is not installed), ``borte``, ``uleselig``, ``stor``, ``tidsgrense``, ``krasj``, ``minne`` or ``feil``;
    empty when it was checked.
    """

    faults: tuple[str, ...] = ()
    second: Second = Second.NOT_ASKED
    not_checked: str = ""

    @property
    def conforms(self) -> bool:
        """The first checker has nothing to say against it."""
        return not self.faults and not self.not_checked

    @property
    def confirmed(self) -> bool:
        """Both checkers approve."""
        return self.conforms and self.second is Second.APPROVES
