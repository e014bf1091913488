"""The words of the provisions of a plan, for a side that has a record."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from planarkiv.examine.contents import document_texts
from planarkiv.model.record import Access, ArchivedFile, PlanRecord

_PROVISIONS = "PLANBEST"


def pages_of_provisions(
    record: PlanRecord, path_of: Callable[[ArchivedFile], Path | None], restricted: bool
) -> Mapping[str, tuple[str, ...]]:
    """The pages by file name, of what holds today; none for a scan. ``restricted``: also of what is skjermet."""
    documents = tuple(
        each
        for each in record.documents
        if each.type == _PROVISIONS and (restricted or each.access is not Access.RESTRICTED)
    )
    if not documents:
        return {}
    names = {file.path: file.name for file in record.files}
    found = document_texts(replace(record, documents=documents), path_of, names)
    return {each.file: each.pages for each in found}
