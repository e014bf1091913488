"""What one side of a comparison is, whatever it came from."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from planarkiv.model.features import FeatureTable
from planarkiv.model.record import PlanRecord

NO_PLAN = ""
"""The key of objects that belong to no plan."""


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

    def texts(self) -> Mapping[str, tuple[str, ...]]:
        """The pages of its provisions, by file name."""


class Side(Protocol):
    """One side. It is a context: files that were unpacked are there until it ends."""

    @property
    def name(self) -> str:
        """How reports call it."""

    def plans(self) -> Sequence[PlanVersion]:
        """Its plans, in the order of their ids."""
