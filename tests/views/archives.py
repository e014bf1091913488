"""Small archives for the tests of the views."""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from planarkiv.archive import Archive, Content, PlanChange, Settings, UnplacedFile
from planarkiv.intake.map_facts import map_facts
from planarkiv.model.dates import PartialDate
from planarkiv.model.planid import PlanId
from planarkiv.model.record import (
    DATE_FIELDS,
    ArchivedFile,
    Discrepancy,
    Document,
    PlanMap,
    PlanRecord,
    Sourced,
)
from planarkiv.readers import sosi

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(2)> \" ' & æøå"


def new_archive(folder: Path, epsg: int = 25832, name: str = "Prøvelia kommune") -> Archive:
    return Archive.create(folder / "arkiv", Settings(("4219",), name=name, epsg=epsg))


def plan(
    planid: str,
    fields: Mapping[str, str],
    *,
    documents: Sequence[Document] = (),
    maps: Mapping[str, Path] | None = None,
    discrepancies: Sequence[Discrepancy] = (),
    loose: Sequence[str] = (),
    number: str = "4219",
) -> PlanChange:
    """A plan with documents (their files hold their own names), maps by logical path, and files nothing refers to."""
    plan_id = PlanId(number, planid)
    content: dict[str, Content] = {
        path: Content.of(path.encode()) for path in [*(f for d in documents for f in d.files), *loose]
    }
    made = []
    for path, source in (maps or {}).items():
        data = source.read_bytes()
        content[path] = Content(source, hashlib.sha512(data).hexdigest(), len(data))
        facts = map_facts(sosi.read(source), plan_id)
        made.append(
            PlanMap(
                path,
                "sosi",
                facts.fingerprint,
                facts.vertikalnivaa,
                facts.planstatus,
                facts.objects,
                facts.epsg,
                facts.bbox,
            )
        )
    record = PlanRecord(
        plan_id,
        {
            name: Sourced(PartialDate.parse(text) if name in DATE_FIELDS else text, "liste.xlsx!Planer!B2")
            for name, text in fields.items()
        },
        discrepancies=tuple(discrepancies),
        files=tuple(
            ArchivedFile(
                path, path.rpartition("/")[2], f"inn/{path}", each.sha512, each.size, "application/pdf", "id i navnet"
            )
            for path, each in content.items()
        ),
        documents=tuple(documents),
        maps=tuple(made),
    )
    return PlanChange(plan_id, record, content)


def document(title: str, kind: str | None, *files: str) -> Document:
    return Document(title, kind, "navnet", files)


def keep(archive: Archive, changes: Sequence[PlanChange]) -> None:
    with archive.writing():
        archive.commit(changes, message="build", user="Kari", now=NOW)


def unplaced(archive: Archive, files: Mapping[str, str]) -> None:
    """Puts files without a plan in the archive, by name, each with its reason; a file holds its name."""
    entries, content = [], {}
    for name, reason in files.items():
        data = name.encode()
        digest = hashlib.sha512(data).hexdigest()
        entries.append(UnplacedFile(name, (f"inn/{name}",), digest, len(data), reason))
        content[digest] = data
    with archive.writing():
        archive.unplaced.replace(entries, content)
