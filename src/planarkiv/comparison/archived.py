"""The plans of an archive as a side: today, as they were on a day, or one of them in a version of its own."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from planarkiv.archive import Archive, StoredPlan
from planarkiv.comparison.provisions import pages_of_provisions
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

    def texts(self) -> Mapping[str, tuple[str, ...]]:
        """The pages of the provisions."""
        return pages_of_provisions(self._record, lambda file: self._stored.path_of(file.path), self._restricted)


@dataclass(frozen=True, slots=True)
class ArchiveSide:
    """The plans ``stored`` of ``archive``, each in the version it is given in."""

    name: str
    archive: Archive
    stored: Sequence[StoredPlan]
    naming: Naming = NATIONAL
    restricted: bool = False

    def plans(self) -> Sequence[ArchivedPlan]:
        """Its plans. Raises ArchiveError for one that is damaged: what cannot be read cannot be compared."""
        return [ArchivedPlan(each, self.naming, restricted=self.restricted) for each in self.stored]


def in_version(plan: StoredPlan, number: int) -> StoredPlan:
    """The plan as it was in version ``number``. Raises ArchiveError when it has no such version."""
    if not 1 <= number <= plan.version:
        from planarkiv.language import say

        raise ArchiveError(
            say(
                "Plan {plan} har ingen versjon {number}; den siste er {last}.",
                plan=plan.key,
                number=number,
                last=plan.version,
            )
        )
    then = StoredPlan(plan.root, plan.key)
    then.inventory = plan.inventory.at(number)
    return then
