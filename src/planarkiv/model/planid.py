"""The national arealplan-ID (nasjonal arealplan-ID): administrative unit + planidentifikasjon.

Opaque text: leading zeros are kept, nothing is ever cast to a number (kart- og planforskriften).
"""

import re
from dataclasses import dataclass
from enum import StrEnum


class Unit(StrEnum):
    """Kind of administrative unit, named as in Fiks Plan."""

    KOMMUNE = "kommunenummer"
    FYLKE = "fylkesnummer"
    LAND = "landkode"


_NUMBER = {
    Unit.KOMMUNE: re.compile(r"[0-9]{4}"),
    Unit.FYLKE: re.compile(r"[0-9]{2}"),
    Unit.LAND: re.compile(r"[A-Z]{2}"),
}


@dataclass(frozen=True, slots=True, order=True)
class PlanId:
    """One arealplan-ID.

    ``number`` is the four-digit kommunenummer, the two-digit fylkesnummer or the landkode (``NO``);
    ``planid`` is the planidentifikasjon, text that may hold slashes, letters and leading zeros.
    Longer planidentifikasjon than 16 characters is kept as it is: a rule reports it (rpf.ap.2).
    """

    number: str
    planid: str

    def __post_init__(self) -> None:
        if not any(form.fullmatch(self.number) for form in _NUMBER.values()):
            raise ValueError(f"not an administrative unit: {self.number!r}")
        if not self.planid or self.planid != self.planid.strip() or not self.planid.isprintable():
            raise ValueError(f"not a planidentifikasjon: {self.planid!r}")

    @property
    def unit(self) -> Unit:
        """Which kind of administrative unit the number names."""
        return next(unit for unit, form in _NUMBER.items() if form.fullmatch(self.number))

    def __str__(self) -> str:
        return f"{self.number}/{self.planid}"

    @classmethod
    def parse(cls, text: str) -> "PlanId":
        """The ID written as ``4219/202103``; the first slash divides. Raises ValueError."""
        number, slash, planid = text.strip().partition("/")
        if not slash:
            raise ValueError(f"not an arealplan-ID: {text!r}")
        return cls(number.strip(), planid.strip())
