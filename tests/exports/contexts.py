"""Plans of the sample municipality, built once, and a run to export them in, without the command around it."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType

from planarkiv.archive import Archive, Depot, Settings
from planarkiv.build import Job, build
from planarkiv.exports import Options
from planarkiv.model.loss import Loss
from planarkiv.model.naming import NATIONAL, Naming
from planarkiv.model.planid import PlanId
from planarkiv.views.entries import PlanEntry, read_entries

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
DEPOT = Depot("Lyngvik kommune", "974760673", "Lyngvik bygningsråd", "971032081", "2026/17", "arealplaner")


@dataclass
class Run:
    """A `Context` whose notes can be looked at."""

    archive: Archive
    options: Options = field(default_factory=Options)
    naming: Naming = NATIONAL
    now: datetime = NOW
    scratch: Path = Path()
    notes: list[str] = field(default_factory=list)

    @contextmanager
    def plan(self, entry: PlanEntry) -> Iterator[None]:  # noqa: ARG002 - the contract's
        yield

    def note(self, entry: PlanEntry, text: str) -> None:  # noqa: ARG002 - the contract's
        self.notes.append(text)

    def tell(self, text: str) -> None:
        self.notes.append(text)

    def lose(self, entry: PlanEntry, file: str, losses: Iterable[Loss]) -> None:
        self.notes += [f"{entry.record.arealplan_id} {file}: {loss.text}" for loss in losses]

    def earlier(self, entry: PlanEntry) -> str:  # noqa: ARG002 - the contract's
        return ""


def lyngvik(folder: Path) -> Archive:
    """The sample municipality as an archive."""
    job = Job((ROOT / "sample_data" / "lyngvik",), folder, number="9901", name="Lyngvik kommune", user="Kari")
    build(job, lambda *_: None, NOW)
    return Archive.open(folder)


def run(archive: Archive, depot: Depot = DEPOT, /, **values: str) -> Run:
    settings: Settings = replace(archive.settings, depot=depot)
    return Run(Archive(archive.root, settings), Options(values=values))


def entries(archive: Archive) -> Mapping[PlanId, PlanEntry]:
    found, faults = read_entries(archive)
    assert not faults
    return {entry.record.arealplan_id: entry for entry in found}


def write(module: ModuleType, entry: PlanEntry, into: Path, context: Run) -> None:
    """One plan by the export of a module, as the options of the run want it."""
    module.for_options(context.options).write_plan(entry, into, context)
