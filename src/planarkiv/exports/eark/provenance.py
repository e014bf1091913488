"""What happened to each file of a package: it came in, was given to its plan, was checked, and left; and what was made
of what."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import planarkiv
from planarkiv.archive import Settings
from planarkiv.archive.purge import EVENT as REMOVED
from planarkiv.language import say
from planarkiv.model.record import ArchivedFile, PlanRecord
from planarkiv.views.entries import PlanEntry
from planarkiv.writers.eark.mets import FileRef
from planarkiv.writers.eark.premis import (
    ACCESSION,
    DELETION,
    FIXITY,
    INGESTION,
    MIGRATION,
    MODIFICATION,
    PACKAGED,
    PATH,
    PLAN,
    Agent,
    Event,
    PremisFile,
    Provenance,
    premis,
)

SOFTWARE = "planarkiv"
_SUCCESS = "success"
_TOLD = ("hendelse", "fra", "til")
"""What is told of the history of a plan: never who did it, and not what a file that was taken out was called."""


def arrivals(entry: PlanEntry) -> Mapping[str, str]:
    """When the bytes of each sha512 came into the archive (xs:dateTime)."""
    found: dict[str, str] = {}
    for version in entry.plan.inventory.versions:
        for digest in version.state.values():
            found.setdefault(digest, version.created)
    return found


@dataclass(slots=True)
class History:
    """Gathers what happened to the files of one package; ``now`` is xs:dateTime."""

    record: PlanRecord
    settings: Settings
    arrived: Mapping[str, str]
    now: str
    files: list[PremisFile] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    checked: list[str] = field(default_factory=list)

    def time_of(self, file: ArchivedFile) -> str:
        """When a file came into the archive."""
        return self.arrived.get(file.sha512, self.now)

    def received(self, path: str, made: FileRef, file: ArchivedFile) -> None:
        """A file of the plan lies at ``path`` in the package as it came."""
        self.files.append(
            PremisFile(
                path,
                made.sha256,
                file.sha512,
                made.size,
                made.format_name or made.media_type,
                made.format_version,
                file.name,
            )
        )
        self.checked.append(path)
        owner = [name for name in (self.settings.deliverer,) if name]
        self._happened(ACCESSION, self.time_of(file), say("Kom inn som {source}", source=file.source), owner, [path])
        if file.placed_by:
            reason = say("Hører til planen: {reason}", reason=file.placed_by)
            self._happened(INGESTION, self.time_of(file), reason, [SOFTWARE], [path])

    def converted(self, path: str, made: FileRef, sha512: str, sources: Sequence[str], losses: Sequence[str]) -> None:
        """A file was made of others; ``losses`` is in words what it could not carry."""
        event = self._happened(
            MIGRATION,
            self.now,
            say("Skrevet som {format} av planarkiv {version}", format=made.format_name, version=planarkiv.__version__),
            [SOFTWARE],
            [path, *sources],
            "\n".join(losses),
        )
        self.files.append(
            PremisFile(
                path,
                made.sha256,
                sha512,
                made.size,
                made.format_name,
                made.format_version,
                made_from=sources,
                made_by=event,
            )
        )

    def finished(self) -> bytes:
        """The PREMIS file, with what happened now: every file was read and held against its digest, and left."""
        for entry in self.record.history:
            detail = " ".join(entry[key] for key in _TOLD if key in entry)
            kind = DELETION if entry.get("hendelse") == REMOVED else MODIFICATION
            self._happened(kind, entry.get("tidspunkt", self.now), detail, [SOFTWARE])
        if self.checked:
            detail = say("sha512 av hver fil er den samme som da den kom inn i arkivet")
            self._happened(FIXITY, self.now, detail, [SOFTWARE], self.checked)
        self._happened(PACKAGED, self.now, say("Eksportert fra arkivet som E-ARK SIP"), self._exporters())
        return premis(
            Provenance(
                str(self.record.arealplan_id),
                PLAN,
                self.record.text("plannavn"),
                self.files,
                self.events,
                self._agents(),
            )
        )

    def of_representation(self, path: str, files: Sequence[str], how: str) -> bytes:
        """The PREMIS file of the representation at ``path``: which ``files`` (paths in the package) it is made of, and
        ``how`` it came to be. What happened to each of them stands in that of the package."""
        event = Event(f"{path}/hendelse-1", PACKAGED, self.now, how, [SOFTWARE], outcome=_SUCCESS)
        plan = str(self.record.arealplan_id)
        return premis(Provenance(path, PATH, "", (), [event], self._agents()[:1], files, plan))

    def _happened(
        self, kind: str, time: str, detail: str, agents: Sequence[str], files: Sequence[str] = (), note: str = ""
    ) -> str:
        name = f"hendelse-{len(self.events) + 1}"
        self.events.append(Event(name, kind, time, detail, agents, files, _SUCCESS, note))
        return name

    def _exporters(self) -> Sequence[str]:
        return [name for name in (SOFTWARE, self.settings.deliverer) if name]

    def _agents(self) -> Sequence[Agent]:
        known = [Agent(SOFTWARE, "software", planarkiv.__version__)]
        if self.settings.deliverer:
            known.append(Agent(self.settings.deliverer, "organization"))
        return known
