"""Dates as registers know them: a day, a month, a year, or *ukjent* with a reason."""

import datetime as dt
import re
from dataclasses import dataclass

_ISO = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_COMPACT = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})(?:[0-9]{4}(?:[0-9]{2})?)?")
_NORWEGIAN = re.compile(r"([0-9]{1,2})[./-] ?([0-9]{1,2})[./-] ?([0-9]{4})")
_ZONE = re.compile(r"(?<=-[0-9]{2})(?:Z|[+-][0-9]{2}:[0-9]{2})$")
"""What xs:date may have after the day."""
_UNKNOWN = re.compile(r"(?:ukjent|ukj\.?)\b[\s:,;(–-]*(.*?)\)?", re.IGNORECASE | re.DOTALL)

MIDNIGHT = re.compile(r"(\d{4}-\d{2}-\d{2})[T ]00:00:00(?:\.0+)?(?:Z|\+00:00)?")
"""A day as map systems have it in a column that has a time of day as well."""


@dataclass(frozen=True, slots=True)
class PartialDate:
    """``YYYY``, ``YYYY-MM``, ``YYYY-MM-DD``, or unknown (``text`` is ``ukjent``) with the reason given."""

    text: str
    reason: str = ""

    @property
    def known(self) -> bool:
        """False for *ukjent*."""
        return self.text != "ukjent"

    def __str__(self) -> str:
        return self.text if self.known or not self.reason else f"ukjent ({self.reason})"

    def agrees_with(self, other: "PartialDate") -> bool:
        """The same by the precision both have; an unknown date agrees with any."""
        shared = min(len(self.text), len(other.text))
        return not (self.known and other.known) or self.text[:shared] == other.text[:shared]

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Reads ISO, ``YYYYMMDD`` (also with hours), ``d.m.yyyy``, a year, or ``ukjent: reason``.

        Raises ValueError on anything else, days that do not exist included. Two-digit years are refused:
        1921 and 2021 are both plausible plan years.
        """
        text = text.strip()
        if found := _UNKNOWN.fullmatch(text):
            return cls("ukjent", found[1].strip())
        text = re.sub(r"[T ][0-9]{2}:[0-9]{2}.*", "", text, flags=re.DOTALL)
        text = _ZONE.sub("", text)
        if found := _ISO.fullmatch(text) or _COMPACT.fullmatch(text):
            year, month, day = found[1], found[2], found[3]
        elif found := _NORWEGIAN.fullmatch(text):
            year, month, day = found[3], found[2], found[1]
        else:
            raise ValueError(f"not a date: {text!r}")
        dt.date(int(year), int(month or 1), int(day or 1))
        return cls("-".join(part.zfill(2) for part in (year, month, day) if part))
