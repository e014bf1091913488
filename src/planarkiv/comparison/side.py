"""What one side of a comparison is, whatever it came from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from planarkiv.language import say
from planarkiv.model.features import FeatureTable
from planarkiv.model.record import PlanRecord

NO_PLAN = ""
"""The key of objects that belong to no plan."""


@dataclass(frozen=True, slots=True)
class Unread:
    """A document that cannot be read, for faults of the file. It is the same as another one of the same bytes."""

    file: str = field(compare=False)
    sha512: str = ""

    @property
    def reason(self) -> str:
        """What is wrong, and what to do."""
        return say(
            "{path} kan ikke leses. Kjør planarkiv validate for å se hva som er galt, og be om en ny fil "
            "av den som lagde den.",
            path=self.file,
        )


Words = tuple[str, ...] | Unread
"""The pages of a document; none where it has no text."""


class PlanVersion(Protocol):
    """One plan of a side. Nothing is read before it is asked for. Methods raise PlanarkivError and OSError."""

    @property
    def ids(self) -> tuple[str, ...]:
        """Its arealplan-ID today and earlier ones; none for objects without a plan."""

    @property
    def stamp(self) -> str:
        """The same for two versions that are alike byte for byte; empty where that is not known."""

    def record(self) -> PlanRecord | None:
        """What the register says; None where the side has no register."""

    def maps(self) -> Sequence[FeatureTable]:
        """The plan's objects, by map; ``source`` is what reports call the map."""

    def texts(self) -> Mapping[str, Words]:
        """The words of its provisions, by file name."""


class Side(Protocol):
    """One side. It is a context: files that were unpacked are there until it ends."""

    @property
    def name(self) -> str:
        """How reports call it."""

    def plans(self) -> Sequence[PlanVersion]:
        """Its plans, in the order of their ids."""
