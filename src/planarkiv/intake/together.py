"""The record of one plan from all that is known of it: what the archive had, the register, and what it now holds."""

import dataclasses

from planarkiv.intake.contents import Contents
from planarkiv.intake.record import RegisterPart, join_extra, join_fields, join_lists
from planarkiv.model.record import PlanRecord


def joined(contents: Contents, old: PlanRecord | None, register: RegisterPart | None) -> PlanRecord:
    """The record of the plan that ``contents`` are of; ``old`` is what the archive has of it."""
    fields, discrepancies = join_fields(old, register, contents.maps)
    return dataclasses.replace(
        old or PlanRecord(contents.key),
        fields=fields,
        discrepancies=discrepancies,
        files=tuple(contents.files[path] for path in sorted(contents.files)),
        documents=tuple(contents.documents),
        maps=tuple(contents.maps),
        lists=join_lists(old, register),
        extra=join_extra(old, register),
    )
