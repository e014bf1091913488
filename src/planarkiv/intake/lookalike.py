"""What else an id in a file or folder name may be: a year, a month, a case or property number, a drawing, a photo."""

import re
from enum import IntEnum

from planarkiv.intake.known import FoundId

_YEAR = re.compile(r"1[789][0-9]{2}|20[0-9]{2}")
_MONTH = r"(?:0[1-9]|1[0-2])"
_DAY = r"(?:0[1-9]|[12][0-9]|3[01])"
_DATE = re.compile(rf"(?:19|20)[0-9]{{2}}{_MONTH}{_DAY}")
_DAY_AND_MONTH = re.compile(rf"{_MONTH}{_DAY}|{_DAY}{_MONTH}")
_YEAR_MONTH = re.compile(rf"(?:19|20)[0-9]{{2}}[-_.]{_MONTH}")
_YEAR_MONTH_TOGETHER = re.compile(rf"(?:19|20)[0-9]{{2}}{_MONTH}")
_TWO_NUMBERS = re.compile(r"[0-9]{1,4}[-_][0-9]{1,4}")
_DRAWING = re.compile(r"[A-Z]-?[0-9]{1,3}", re.IGNORECASE)
_COUNTER = re.compile(r"(?:img|dsc[nf]?|pict?|wp|p|scan|skann|skan|bilde|foto|image|doc|dok)[\s_-]*$", re.IGNORECASE)
_OTHER_REGISTER = re.compile(
    r"\b(?:tegn|tegning|tegningsnr|teikning|sak|saksnr|gnr|bnr|rv|fv|ev|prosjekt|prosjektnr|oppdrag|oppdragsnr|jnr|jp"
    r"|journalpost|gravemelding|byggesak|ordre|ordrenr|faktura|tlf)[\s._:-]*$",
    re.IGNORECASE,
)
"""Words that say the number after them is from quite another list."""
_JOINED_BEFORE = re.compile(r"[0-9][-./]$")
_JOINED_AFTER = re.compile(r"[-./][0-9]")


class Doubt(IntEnum):
    """How easily an id in a name is something else."""

    NONE = 0
    SOME = 1
    """Common patterns of ids that are also something else: 201703 a month, L-07 the number of a drawing."""
    MUCH = 2


def doubt(text: str, found: FoundId) -> Doubt:
    """How much doubt there is that ``found``, which stands in ``text`` as a whole token, is the plan's id."""
    written = found.written
    before, after = text[: found.start], text[found.start + len(written) :]
    numeric = written.isdecimal()
    if len(written) < (4 if numeric else 3) or (numeric and _COUNTER.search(before)):
        return Doubt.MUCH
    if _OTHER_REGISTER.search(before):
        return Doubt.MUCH
    if numeric and any(form.fullmatch(written) for form in (_YEAR, _DATE, _DAY_AND_MONTH)):
        return Doubt.MUCH
    if _YEAR_MONTH.fullmatch(written):
        return Doubt.MUCH
    if _TWO_NUMBERS.fullmatch(written) and any("/" in key.planid for key in found.plans):
        return Doubt.MUCH
    if numeric and (_JOINED_BEFORE.search(before) or _JOINED_AFTER.match(after)):
        return Doubt.MUCH
    return Doubt.SOME if _YEAR_MONTH_TOGETHER.fullmatch(written) or _DRAWING.fullmatch(written) else Doubt.NONE
