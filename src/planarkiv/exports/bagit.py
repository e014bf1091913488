"""``bagit``: a bag for each plan, with its record, its maps and its documents (BagIt 1.0)."""

from collections.abc import Sequence
from pathlib import Path

import planarkiv
from planarkiv.archive import Settings, disk, layout
from planarkiv.exports import Context, Options, PlanExport
from planarkiv.exports.package import content_of, identifier, package_name, packed, require_packing
from planarkiv.language import say
from planarkiv.model import record_json
from planarkiv.model.codes import label
from planarkiv.model.record import PlanRecord
from planarkiv.views.entries import PlanEntry
from planarkiv.writers.bagit import Payload, write_bag

SCHEMA = "plan.schema.json"
"""The schema of the record, so that who opens the bag in fifty years knows what its fields are."""


def for_options(options: Options) -> PlanExport:
    """Bags, packed as the user wants them. Raises UsageError."""
    return Bags(require_packing(options))


class Bags:
    """A bag for each plan."""

    VERSION = "1"

    def __init__(self, packing: str) -> None:
        self.packing = packing

    def write_plan(self, entry: PlanEntry, into: Path, context: Context) -> None:
        """The bag of one plan in ``into``: a folder named after the plan, or the one file that it is packed as.

        Raises PlanarkivError for a file that is not what it was, and OSError.
        """
        content = content_of(entry)
        payload = [
            Payload(layout.RECORD, record_json.dumps(content.record)),
            Payload(SCHEMA, record_json.schema()),
            *(Payload(file.path, content.sources[file.path], file.sha512) for file in content.record.files),
        ]
        folder = into / package_name(entry.record.arealplan_id)
        staging = disk.Staging()
        write_bag(folder, payload, _info(content.record, context), staging)
        packed(folder, self.packing, context.now, staging)


def _info(record: PlanRecord, context: Context) -> Sequence[tuple[str, str]]:
    settings = context.archive.settings
    return (
        ("Source-Organization", settings.deliverer),
        ("Contact-Name", settings.contact),
        ("External-Identifier", identifier(record.arealplan_id)),
        ("External-Description", _description(record)),
        ("Internal-Sender-Identifier", settings.depot.agreement),
        ("Bagging-Date", context.now.date().isoformat()),
        ("Bag-Group-Identifier", _series(settings)),
        ("Bag-Software-Agent", f"planarkiv {planarkiv.__version__}"),
    )


def _series(settings: Settings) -> str:
    return settings.depot.series or f"arealplaner-{settings.numbers[0]}"


def _description(record: PlanRecord) -> str:
    """What the plan is, in one line: its name, kind and standing."""
    parts = [label(field, record.text(field)) for field in ("plantype", "planstatus") if record.text(field)]
    name = record.text("plannavn") or say("uten navn")
    return say("Arealplan {plan}: {name}", plan=record.arealplan_id, name=name) + "".join(f", {part}" for part in parts)
