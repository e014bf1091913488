"""What a reader found out about one document file: its real format, facts for the record, and its first text."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from planarkiv.model.faults import Fault

MAX_PAGES = 3
"""Pages whose text is kept."""

MAX_PAGE_TEXT = 20_000
"""Characters of text kept of each page."""

MAX_FAULTS = 50
"""Faults of one file that are kept in its facts."""

_FAULTS = "lesefeil"


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


def with_faults(facts: Mapping[str, object], faults: Sequence[Fault]) -> Mapping[str, object]:
    """``facts`` of a document file as the record keeps them: what its reader saw wrong stands under ``lesefeil``."""
    if not faults:
        return facts
    kept = [
        {
            "slag": fault.kind,
            **({"side": fault.page} if fault.page is not None else {}),
            "verdier": {name: _json_value(value) for name, value in fault.values.items()},
        }
        for fault in faults[:MAX_FAULTS]
    ]
    return {**facts, _FAULTS: kept}


def faults_in(facts: Mapping[str, object]) -> tuple[Fault, ...]:
    """What `with_faults` kept, from facts that any earlier version may have written: what is no fault is left out."""
    kept = facts.get(_FAULTS)
    return tuple(fault for each in kept if (fault := _fault(each))) if isinstance(kept, list | tuple) else ()


def _fault(kept: object) -> Fault | None:
    if not isinstance(kept, Mapping) or not isinstance(kind := kept.get("slag"), str):
        return None
    page, values = kept.get("side"), kept.get("verdier")
    return Fault(
        kind,
        page=page if isinstance(page, int) else None,
        values={
            str(name): value
            for name, value in (values.items() if isinstance(values, Mapping) else ())
            if isinstance(value, str | int | float)
        },
    )


def _json_value(value: str | float) -> str | float:
    # damaged georeferences are infinitely far apart, which JSON has no number for
    return value if not isinstance(value, float) or math.isfinite(value) else str(value)


def tidy(text: str) -> str:
    """``text`` as ``pages`` wants it: single blanks, no control characters, no empty lines, at most a page's share."""
    printable = "".join(sign if sign.isprintable() or sign == "\n" else " " for sign in _one_line_end(text))
    lines = (" ".join(line.split()) for line in printable.split("\n"))
    return "\n".join(line for line in lines if line)[:MAX_PAGE_TEXT].rstrip()


def _one_line_end(text: str) -> str:
    # a page of text is rarely over 20 000 characters: what a hostile file has beyond four times that is not looked at
    return text[: 4 * MAX_PAGE_TEXT].replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n")
