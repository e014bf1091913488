"""The plans of an archive as a side: today, as they were on a day, or one of them in a version of its own."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from planarkiv.archive import StoredPlan
from planarkiv.comparison.provisions import words_of_provisions
from planarkiv.comparison.side import Words
from planarkiv.errors import ArchiveError
from planarkiv.model.features import FeatureTable
from planarkiv.model.naming import NATIONAL, Naming
from planarkiv.model.record import PlanRecord
from planarkiv.readers.stored import StoredMaps


class ArchivedPlan:
    """A version of a plan in an archive. ``restricted``: the words of documents that are skjermet, too."""

    def __init__(self, stored: StoredPlan, naming: Naming, *, restricted: bool) -> None:
        self._stored = stored
        self._naming = naming
        self._restricted = restricted
        self.ids = tuple(map(str, stored.ids()))

    @property
    def stamp(self) -> str:
        """Of every file of the version, plan.json with them."""
        state = sorted(self._stored.inventory.state.items())
        return hashlib.sha256(repr(state).encode()).hexdigest()

    @cached_property
    def _record(self) -> PlanRecord:
        return self._stored.record()

    def record(self) -> PlanRecord:
        """The register record of the version."""
        return self._record

    def maps(self) -> Sequence[FeatureTable]:
        """All maps that are read."""
        maps = StoredMaps(self._stored, self._record, self._naming)
        found = []
        names = {file.path: file.name for file in self._record.files}
        for each in self._record.maps:
            if (table := maps.read(each)) is not None:
                table.source = names.get(each.file, each.file)
                found.append(table)
        return found

    def texts(self) -> Mapping[str, Words]:
        """The words of the provisions."""
        return words_of_provisions(self._record, lambda file: self._stored.path_of(file.path), self._restricted)


@dataclass(frozen=True, slots=True)
class DamagedPlan:
    """A plan that cannot be read: whoever asks it for anything gets the reason."""

    ids: tuple[str, ...]
    why: ArchiveError

    @property
    def stamp(self) -> str:
        """Raises the reason."""
        raise self.why

    def record(self) -> PlanRecord:
        """Raises the reason."""
        raise self.why

    def maps(self) -> Sequence[FeatureTable]:
        """Raises the reason."""
        raise self.why

    def texts(self) -> Mapping[str, Words]:
        """Raises the reason."""
        raise self.why


@dataclass(frozen=True, slots=True)
class ArchiveSide:
    """Some plans of an archive. ``version_of`` is the version of each that is meant, 0 where there was none."""

    name: str
    stored: Sequence[StoredPlan]
    version_of: Callable[[StoredPlan], int]
    naming: Naming = NATIONAL
    restricted: bool = False

    def plans(self) -> Sequence[ArchivedPlan | DamagedPlan]:
        """Its plans in that version."""
        return [plan for each in self.stored if (plan := self._plan(each)) is not None]

    def _plan(self, stored: StoredPlan) -> ArchivedPlan | DamagedPlan | None:
        try:
            number = self.version_of(stored)
            if not number:
                return None
            then = stored if number == stored.version else stored.in_version(number)
            return ArchivedPlan(then, self.naming, restricted=self.restricted)
        except ArchiveError as error:
            return DamagedPlan((str(stored.key),), error)
