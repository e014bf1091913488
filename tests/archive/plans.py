"""Small plans and archives for the tests of the archive."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from planarkiv.archive import Archive, Content, PlanChange, Settings
from planarkiv.archive.deviation import Deviation
from planarkiv.archive.verify import verify
from planarkiv.model.planid import PlanId
from planarkiv.model.record import ArchivedFile, Document, PlanRecord, Sourced

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
KJETSAA = PlanId("4219", "202103")


def new_archive(folder: Path) -> Archive:
    return Archive.create(folder / "arkiv", Settings(("4219",), name="Evje og Hornnes"))


def change(
    plan_id: PlanId, files: Mapping[str, bytes], name: str = "Kjetså massetak", today: PlanId | None = None
) -> PlanChange:
    """A plan with these files by logical path; those in ``dokumenter/`` are its documents."""
    content = {path: Content.of(data) for path, data in files.items()}
    archived = tuple(
        ArchivedFile(
            path, path.rpartition("/")[2], f"inn/{path}", each.sha512, each.size, "application/pdf", "id i navnet"
        )
        for path, each in content.items()
    )
    documents = tuple(
        Document(path.rpartition("/")[2], None, "", (path,)) for path in files if path.startswith("dokumenter/")
    )
    record = PlanRecord(
        today or plan_id, {"plannavn": Sourced(name, "liste.xlsx!Planer!B2")}, files=archived, documents=documents
    )
    return PlanChange(plan_id, record, content)


def commit(archive: Archive, changes: Iterable[PlanChange], message: str = "build") -> int:
    with archive.writing():
        return archive.commit(list(changes), message=message, user="Kari", now=NOW)


def deviations(archive: Archive | Path) -> list[Deviation]:
    return list(verify(archive.root if isinstance(archive, Archive) else archive))


def found(archive: Archive | Path) -> set[tuple[str, str]]:
    """Kind and path of every deviation."""
    return {(each.kind, each.path) for each in deviations(archive)}


def snapshot(folder: Path) -> dict[str, bytes]:
    """Every file below ``folder`` with its bytes."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def work_files(root: Path) -> list[str]:
    """The names in ``.arbeid/``: only the lock when nothing is left over."""
    return sorted(path.name for path in (root / ".arbeid").iterdir())
