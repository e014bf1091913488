"""The plans of the archive as the views read them: once each, the damaged ones named and left out."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

from planarkiv.archive import Archive, StoredPlan, disk, layout
from planarkiv.errors import ArchiveError
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
            record = plan.record()
            # the sidecar begins with the digest of the inventory, which names every byte of the plan
            stamp = disk.read(plan.root / layout.SIDECAR).decode("ascii", "replace").split()[0][:32]
        except (ArchiveError, OSError, IndexError) as error:
            faults.append(str(error))
            continue
        folder = PurePosixPath(plan.root.relative_to(archive.root).as_posix())
        entries.append(PlanEntry(plan, record, folder, stamp))
    return entries, faults


def conflicts(entry: PlanEntry) -> Iterable[str]:
    """Conflicts between the maps of a plan, worded as the build words them."""
    from planarkiv.intake.contents import map_conflicts

    return map_conflicts(entry.record.maps)
