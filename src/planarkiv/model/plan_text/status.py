"""Whether a text says of itself that it is decided, or that it is a proposal."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from planarkiv.model.plan_text.dates import SaidDate, decisions_in_text
from planarkiv.model.plan_text.flow import Page, Quote, quote

_PROPOSAL_LINE = re.compile(
    r"(?:planforslag|utkast|høringsutkast|høyringsutkast|høringsforslag|høyringsforslag|høringsutgave|"
    r"forslag til (?:\w+ ?- ?og )?(?:detalj|område|regulering|bebyggelsesplan|plan|bestemmelse|føresegn|"
    r"reguleringsbest|reguleringsføres|planbest)|"
    r"til offentle?g?i?g? ettersyn|til (?:1|2|første|fyrste|andre)\.? ?gangs?(?:behandling|handsaming)?)",
    re.IGNORECASE,
)
_PROPOSAL_PHRASE = re.compile(
    r"\b(?:til offentlig ettersyn|til offentleg ettersyn|høringsutkast|høyringsutkast|høringsforslag|høyringsforslag)\b"
    r"|[-–(] ?(?:utkast|forslag)\b",
    re.IGNORECASE,
)
_HISTORY = re.compile(r"\b(?:behandle[td]|behandla|vedtatt|vedteke|vedtak|var|lå|etter)\b", re.IGNORECASE)
"""What tells that the plan came further than the heading of a proposal."""
_HEAD_LINES = 14
_LONGEST_LINE = 90


class StatusWords(NamedTuple):
    """What a text says of its own standing; at most one of the two is there."""

    decided: SaidDate | None
    proposal: Quote | None


def status_in_text(pages: Sequence[Page]) -> StatusWords:
    """A decision with its date makes it decided, whatever its history tells before; a heading makes it a proposal."""
    decisions = decisions_in_text(pages)
    if decisions:
        return StatusWords(decisions[0], None)
    return StatusWords(None, _proposal(pages))


def _proposal(pages: Sequence[Page]) -> Quote | None:
    if not pages or pages[0].number != 1:
        return None
    lines = pages[0].lines
    for line in (*lines[:_HEAD_LINES], *lines[_HEAD_LINES:][-6:]):
        if len(line) > _LONGEST_LINE or _HISTORY.search(line):
            continue
        if _PROPOSAL_LINE.match(line.strip(" -–")) or _PROPOSAL_PHRASE.search(line):
            return quote(line, pages[0].number)
    return None
