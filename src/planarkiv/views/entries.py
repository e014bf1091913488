"""The plans of the archive as the views read them: once each, the damaged ones named and left out."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from planarkiv.archive import Archive, StoredPlan
from planarkiv.errors import ArchiveError
from planarkiv.model.map_conflicts import map_conflicts
from planarkiv.model.record import PlanRecord


@dataclass(frozen=True, slots=True)
class PlanEntry:
    """A plan and its record. ``folder`` is its object, relative to the archive; ``stamp`` changes when it does."""

    plan: StoredPlan
    record: PlanRecord
    folder: PurePosixPath
    stamp: str

    def address(self, logical: str) -> PurePosixPath | None:
        """Where today's bytes of a logical path lie, relative to the archive; None when the plan has no such file."""
        try:
            return self.folder / self.plan.inventory.content_path(logical)
        except KeyError:
            return None


def read_entries(archive: Archive) -> tuple[list[PlanEntry], list[str]]:
    """Every plan that can be read, sorted by key, and what is wrong with the others, worded."""
    entries: list[PlanEntry] = []
    faults: list[str] = []
    for plan in archive.plans():
        try:
            entries.append(read_entry(archive.root, plan))
        except (ArchiveError, OSError) as error:
            faults.append(str(error))
    return entries, faults


def read_entry(root: Path, plan: StoredPlan) -> PlanEntry:
    """One plan of the archive in ``root``. Raises ArchiveError and OSError."""
    # first the stamp: of a plan that changes meanwhile it is then too old, never too new
    stamp = plan.stamp()
    return PlanEntry(plan, plan.record(), PurePosixPath(plan.root.relative_to(root).as_posix()), stamp)


def conflicts(entry: PlanEntry) -> Iterable[str]:
    """Conflicts between the maps of a plan, worded as the build words them."""
    return map_conflicts(entry.record.maps)
