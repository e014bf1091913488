"""The planid column: opaque text that Excel has often turned into numbers and dates. Nothing is padded or guessed."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from planarkiv.model.planid import PlanId
from planarkiv.readers.planoversikt.values import EXACT_INTEGER, Value, blank, text_of

_MONTH = r"(?:jan|feb|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|des|dec)[a-z]*"
_EXCEL_DATE = re.compile(rf"\d{{1,2}}\.?[ .-]{_MONTH}\.?(?:[ .-]\d{{2,4}})?|{_MONTH}\.?[ .-]\d{{2,4}}", re.IGNORECASE)
_FULL_DATE = re.compile(r"\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d{2}-\d{2}")
_SCIENTIFIC = re.compile(r"\d(?:[.,]\d+)?[eE]\+?\d+")
_DECIMAL_TAIL = re.compile(r"(\d{5,})[.,]0+")
_GROUPED = re.compile(r"\d{1,3}(?:[\u00a0\u202f]\d{3})+")
_PREFIXED = re.compile(r"(\d{4})\s*[/_–-]\s*(\S.*)|(\d{4}) (\S.*)")
_FOUR = re.compile(r"(?<!\d)\d{4}(?!\d)")

Flaw = tuple[str, dict[str, str | float]]
"""A fault kind and what its wording needs."""


@dataclass(frozen=True, slots=True)
class Number:
    """A kommunenummer cell: the number, or None; ``stated`` is False when the cell says nothing (or only a name)."""

    number: str | None
    stated: bool
    flaw: Flaw | None = None


def read_number(value: Value) -> Number:
    """The kommunenummer (or fylkesnummer, or landkode) in a cell.

    ``301`` is read as 0301 and reported (``kommunenummer-uten-null``): the numbers are a closed list of four digits, so
    three digits can only be a number that lost its zero. This is never done to a planidentifikasjon, which is opaque.
    """
    text = text_of(value)
    if blank(value) or not (any(sign.isdigit() for sign in text) or text == "NO"):
        return Number(None, stated=False)
    if re.fullmatch(r"[0-9]{4}|[0-9]{2}|NO", text):
        return Number(text, stated=True)
    if re.fullmatch(r"[0-9]{3}", text):
        return Number("0" + text, stated=True, flaw=("kommunenummer-uten-null", {"verdi": text, "lest": "0" + text}))
    if len(found := set(_FOUR.findall(text))) == 1 and not isinstance(value, int | float | dt.date):
        return Number(found.pop(), stated=True)
    return Number(None, stated=True, flaw=("kommunenummer-ugyldig", {"verdi": text[:60]}))


@dataclass(frozen=True, slots=True)
class PlanidReading:
    """A planid cell. ``skip`` says that the id is lost, so that the row cannot be read."""

    plan_id: PlanId | None
    text: str
    flaws: tuple[Flaw, ...] = ()
    skip: bool = False


class PlanidColumn:
    """Reads planids in the light of the whole column: its width, its zeros, its way of using years."""

    def __init__(self, values: Iterable[Value], number: str | None, *, delimited: bool) -> None:
        self._number = number
        self._delimited = delimited
        texts = [text_of(value) for value in values if not blank(value)]
        self._prefixes = {found[1] for text in texts if (found := _PREFIXED.match(text)) and found[1]}
        digits = [text for text in texts if text.isdecimal()]
        zeros = Counter(len(text) for text in digits if text.startswith("0"))
        self._zero_width = zeros.most_common(1)[0][0] if zeros else 0
        width, count = Counter(map(len, digits)).most_common(1)[0] if digits else (0, 0)
        self._width = width if width >= 6 and count >= 5 and 5 * count >= 4 * len(texts) else 0
        self.counts_rows = len(digits) == len(texts) > 2 and digits == [str(i + 1) for i in range(len(digits))]

    def read(self, value: Value, number: Number) -> PlanidReading:
        """The arealplan-ID of one row; ``number`` is what its kommunenummer cell says."""
        text, flaws, skip = _plain(value)
        if skip:
            return PlanidReading(None, text, flaws, skip=True)
        if missing := self._lost_zeros(text, isinstance(value, str)):
            flaws += (("planid-mangler-nuller", {"planid": text, "bredde": missing}),)
        own = number.number if number.stated else self._number
        text, foreign = self._without_prefix(text, own)
        flaws += foreign
        if own is None:
            return PlanidReading(None, text, flaws)
        try:
            return PlanidReading(PlanId(own, text), text, flaws)
        except ValueError:
            return PlanidReading(None, text, (*flaws, ("planid-ugyldig", {"planid": text[:60]})))

    def _lost_zeros(self, text: str, is_text: bool) -> int:
        """The width the id should have had, or 0."""
        if not text.isdecimal() or (is_text and not self._delimited):
            return 0
        if len(text) < self._zero_width:
            return self._zero_width
        return self._width if len(text) == self._width - 1 else 0

    def _without_prefix(self, text: str, own: str | None) -> tuple[str, tuple[Flaw, ...]]:
        """``4219/202103`` without the kommunenummer, when it is the row's own and cannot be a year.

        In a column with 2003/1 and 2004/1 even Vadsø (once 2003) counts its plans by year.
        """
        found = _PREFIXED.fullmatch(text)
        if not found:
            return text, ()
        prefix, rest = found[1] or found[3], found[2] or found[4]
        years = {other for other in self._prefixes if "1850" <= other <= "2100"}
        if prefix == own and not (prefix in years and len(years) > 1):
            return rest.strip(), ()
        if own and found[1] and not "1850" <= prefix <= "2100" and prefix != own and rest.isalnum() and len(rest) >= 4:
            return text, (("planid-annet-kommunenummer", {"planid": text, "nummer": prefix}),)
        return text, ()


def _plain(value: Value) -> tuple[str, tuple[Flaw, ...], bool]:
    """The id as text, what is wrong with it, and whether it is lost."""
    text = text_of(value)
    if isinstance(value, dt.date | dt.time | dt.timedelta):
        return text, (("planid-er-dato", {"verdi": text}),), True
    if isinstance(value, bool) or (isinstance(value, int | float) and value < 0):
        return text, (("planid-ugyldig", {"planid": text}),), True
    if isinstance(value, int | float):
        if value >= EXACT_INTEGER:
            return text, (("planid-avrundet", {"verdi": text}),), True
        return text, () if float(value).is_integer() else (("planid-er-desimaltall", {"planid": text}),), False
    if _GROUPED.fullmatch(value.strip()):
        return "".join(filter(str.isdecimal, value)), (("planid-er-desimaltall", {"planid": text}),), False
    text = text.lstrip("'").strip()
    if found := _DECIMAL_TAIL.fullmatch(text):
        return found[1], (("planid-er-desimaltall", {"planid": text}),), False
    if _EXCEL_DATE.fullmatch(text):
        return text, (("planid-er-dato", {"verdi": text}),), True
    if _SCIENTIFIC.fullmatch(text):
        return text, (("planid-avrundet", {"verdi": text}),), True
    if _FULL_DATE.fullmatch(text):
        return text, (("planid-ligner-dato", {"planid": text}),), False
    return text, (), False
