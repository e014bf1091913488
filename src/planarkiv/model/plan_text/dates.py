"""Dates in running text, and the dates on which a text says that its plan was decided."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from planarkiv.model.dates import PartialDate
from planarkiv.model.plan_text.flow import Page, Quote, quote

_MONTHS = ("jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des")
_DATE = re.compile(
    r"(?<![\w./-])(?:"
    r"(?P<day>[0-3]?[0-9])[./-] ?(?P<month>[01]?[0-9])[./-] ?(?P<year>(?:1[89]|20)[0-9]{2}|[0-9]{2})"
    r"|(?P<d>[0-3]?[0-9])\.? ?(?P<name>jan(?:uar)?|feb(?:ruar)?|mars?|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|"
    r"sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?)\.? ?(?P<y>(?:1[89]|20)[0-9]{2})"
    r"|(?P<iso>(?:1[89]|20)[0-9]{2}-[01][0-9]-[0-3][0-9])"
    r")(?![\w/-])",
    re.IGNORECASE,
)
_DECIDED = re.compile(
    r"\b(?:egengodkjen(?:t|ning)|vedtatt|vedteke?n?|vedteken|vedtaksdato|vedtak|stadfest(?:et|a|ing)|"
    r"godkjen(?:t|d|ning)(?= (?:av|i) (?:kommunest|bystyre|formannsk|heradsst|fylkesmann|statsforv|departement))|"
    r"dato for vedtak)\b",
    re.IGNORECASE,
)
_OTHER_MATTER = re.compile(
    r"revi(?:dert|sjon)|\brev\b|endr(?:et|a|ing)|opphev|erstatt|forskrift|\blov\b|\bloven\b|kommuneplan|"
    r"kommunedelplan|planprogram|høyring|høring|ettersyn|\bgang|første|fyrste|mindre|tidl(?:igere|egare)|\bikke\b|"
    r"\bikkje\b|stortinget|regjering|\beldre\b|gjeldende|gjeldande|retningslinje|\bnorm|\bplan for\b|mal for|\bjf\b|"
    r"\bjfr\b|\beks|oppstart|frist|\binnen\b|\binnan\b",
    re.IGNORECASE,
)
_OTHER_LINE = re.compile(r"[^\d\n]{0,20}\bdato\b|§|side\b", re.IGNORECASE)
"""The line after, where it is of another matter."""
_BEFORE = 120
_BETWEEN = 70
_LONGEST_DATE = 20
"""Characters looked at before the word, between it and its date, and of the date."""
_SENTENCE_END = re.compile(r"[a-zæøå0-9]\. +(?=[A-ZÆØÅ])|[;•|]")


class SaidDate(NamedTuple):
    """A date, and the words it stands in."""

    date: PartialDate
    quote: Quote


def dates_in_text(text: str) -> Iterator[tuple[int, int, PartialDate]]:
    """Days in running text: start, end and the date. ``12.05.2021``, ``12. mai 2021``, ``2021-05-12``, ``12.5.87``.

    Two digits are a year of 1930-2029. Days that do not exist are left out.
    """
    for found in _DATE.finditer(text):
        if (date := _date(found)) is not None:
            yield found.start(), found.end(), date


def _date(found: re.Match[str]) -> PartialDate | None:
    if found["iso"]:
        year, month, day = map(int, found["iso"].split("-"))
    elif found["name"]:
        year, month, day = int(found["y"]), _MONTHS.index(found["name"][:3].lower()) + 1, int(found["d"])
    else:
        year, month, day = int(found["year"]), int(found["month"]), int(found["day"])
        if year < 100:
            year += 2000 if year < 30 else 1900
    try:
        return PartialDate(dt.date(year, month, day).isoformat())
    except ValueError:
        return None


def decisions_in_text(pages: Sequence[Page]) -> tuple[SaidDate, ...]:
    """The dates a document gives as the day its own plan was decided, in the order they stand.

    All of the first page counts, and lines of later pages that begin with the word. A date that comes after a word of
    another matter (a revision, a change, another plan, a law) is not taken.
    """
    found: list[SaidDate] = []
    for page in pages:
        following = (*page.lines[1:], "")
        for line, after in zip(page.lines, following, strict=True):
            if page.number == 1 or _DECIDED.match(line):
                found += _decisions(line, "" if _OTHER_LINE.match(after) else after, page.number)
    return tuple(found)


def _decisions(line: str, following: str, page: int) -> Iterator[SaidDate]:
    text = f"{line} {following}"
    for word in _DECIDED.finditer(line):
        before = _SENTENCE_END.split(line[max(0, word.start() - _BEFORE) : word.start()])[-1]
        after = text[word.end() : word.end() + _BETWEEN + _LONGEST_DATE]
        first = next(dates_in_text(after), None)
        if first is None or first[0] > _BETWEEN:
            continue
        start, end, date = first
        if _DECIDED.search(after[:start]) or _OTHER_MATTER.search(after[:start]) or _OTHER_MATTER.search(before):
            continue
        yield SaidDate(date, quote(text[word.start() : word.end() + end], page))
