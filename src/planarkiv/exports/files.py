"""Files of a result: the folders of plans, and copies out of the archive, checked against what came."""

from collections.abc import Sequence
from pathlib import Path

from planarkiv.archive import disk, layout
from planarkiv.errors import ArchiveError
from planarkiv.exports import Context
from planarkiv.language import say
from planarkiv.views.entries import PlanEntry

DOCUMENTS = "documents"
"""The option that copies documents beside the maps."""
DOCUMENTS_FOLDER = "dokumenter"


def copy_out(entry: PlanEntry, logical: str, into: Path) -> None:
    """The new file ``into`` with the bytes of a logical path. Raises ArchiveError when they are not what came."""
    source = entry.plan.path_of(logical)
    try:
        written = disk.Staging().copy(source, into)
    except FileNotFoundError as error:
        raise ArchiveError(say("{path} mangler i arkivet. Kjør verify.", path=source)) from error
    if written.sha512 != entry.plan.inventory.state[logical]:
        raise ArchiveError(say("{path} er endret siden den ble arkivert. Kjør verify.", path=source))


def copy_documents(entry: PlanEntry, into: Path, context: Context) -> None:
    """The files of the plan's documents in the folder ``into``, when the user asks for documents.

    What stands under ``dokumenter/`` in the plan stands so here; what stands elsewhere keeps its folder, too.
    """
    if not context.options.values.get(DOCUMENTS):
        return
    for logical in dict.fromkeys(path for document in entry.record.documents for path in document.files):
        copy_out(entry, logical, into / logical.removeprefix(f"{layout.DOCUMENTS}/"))


def part_names(entries: Sequence[PlanEntry]) -> list[str]:
    """The folder of each plan in a result, ``4219/202103`` by today's id; one that shares its id with another gets the
    name of its object after it."""
    taken: set[str] = set()
    names = []
    for entry in entries:
        plan_id, root = entry.record.arealplan_id, entry.plan.root
        name = f"{plan_id.number}/{layout.folder_name(plan_id.planid)}"
        if name in taken:
            name += f"~~{root.parent.name}-{root.name}"
        taken.add(name)
        names.append(name)
    return names
