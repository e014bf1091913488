"""Files and documents by hand, for rules on them."""

from typing import Any

from planarkiv.model.faults import Fault
from planarkiv.model.record import ArchivedFile, Document
from planarkiv.subjects import Found, PlanDocument, PlanFile, ReceivedFile

PDF = "application/pdf"
DIGEST = "ab" * 64


def archived(name: str = "best.pdf", media_type: str = PDF, size: int = 100, **facts: Any) -> ArchivedFile:
    """A file of a plan, with what its reader found."""
    return ArchivedFile(f"dokumenter/{name}", name, f"plan/{name}", DIGEST, size, media_type, "prøve", facts)


def readable(name: str) -> ArchivedFile:
    """A PDF that can be read."""
    return archived(name, sider=1)


def plan_file(
    name: str = "best.pdf",
    media_type: str = PDF,
    *faults: Fault,
    stored: bool = True,
    found: Found | None = None,
    **facts: Any,
) -> PlanFile:
    """A file that lies where it should."""
    file = archived(name, media_type, **facts)
    return PlanFile(file.path, file, found or Found(file.size, file.sha512), stored, faults)


def document(kind: str | None = "PLANBEST", *names: str, **rest: Any) -> Document:
    """A document of one type; its files are those of `archived`."""
    paths = tuple(f"dokumenter/{name}" for name in names or ("best.pdf",))
    return Document(**{"title": "Bestemmelser", "type": kind, "type_reason": "", "files": paths, **rest})


def plan_document(kind: str | None = "PLANBEST", **rest: Any) -> PlanDocument:
    """A document as a rule sees it."""
    return PlanDocument("dokumenter/best.pdf", document(kind, **rest), (archived(),))


def received(name: str = "plan/2001_best.pdf", reader: str = "pdf", size: int = 100, **rest: Any) -> ReceivedFile:
    """A file of a submission."""
    return ReceivedFile(name, reader, size, **rest)
