"""A single map file as a side: its plans by the ids in it, or all of it where it names none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from planarkiv.intake.split import Rows, split
from planarkiv.model.features import FeatureTable
from planarkiv.model.naming import NATIONAL, Naming
from planarkiv.model.record import PlanRecord
from planarkiv.readers import Format
from planarkiv.readers.maps import read_named


@dataclass(frozen=True, slots=True)
class PartOfMap:
    """The objects of one plan in a map file, or those of none."""

    ids: tuple[str, ...]
    table: FeatureTable
    stamp: str = ""

    def record(self) -> PlanRecord | None:
        """A map alone has no register."""
        return None

    def maps(self) -> Sequence[FeatureTable]:
        """The part."""
        return [self.table]

    def texts(self) -> Mapping[str, tuple[str, ...]]:
        """A map alone has no provisions."""
        return {}


class MapSide:
    """The plans of a map file."""

    def __init__(self, path: Path, kind: Format, naming: Naming = NATIONAL) -> None:
        self.name = path.name
        self._path, self._kind, self._naming = path, kind, naming

    @cached_property
    def table(self) -> FeatureTable:
        """All objects of the file. Raises OSError."""
        return read_named(self._path, self._kind, self._naming)

    def plans(self) -> Sequence[PartOfMap]:
        """A part for each plan in it, and one for what belongs to none; the whole file where it names at most one."""
        found = split(self.table)
        if len(found.plans) <= 1:
            return [PartOfMap(tuple(map(str, found.plans)), self.table)]
        parts = [PartOfMap((str(plan_id),), self._part(rows)) for plan_id, rows in found.plans.items()]
        return [*parts, PartOfMap((), self._part(found.unplaced))] if len(found.unplaced) else parts

    def _part(self, rows: Rows) -> FeatureTable:
        part = self.table.take(rows)
        part.source = self._path.name
        return part
