"""``remove``: the only operation that rewrites history. The bytes leave every version, staging and ``uplassert/``.

All that the object is to be is staged beside a list of what is to go, and decided by one rename; then it is carried
out step by step, and a killed one is finished by the next writer. Readers see the object before or after, never
between: the inventory of the new version never knew the bytes.
"""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from planarkiv.archive import disk, layout, ocfl
from planarkiv.archive.intent import Intent, abandon, decide, finish
from planarkiv.archive.ocfl import Content, Inventory, Stamp, utc_text
from planarkiv.archive.runlog import RunLog
from planarkiv.archive.stored import StoredObject, StoredPlan, deliveries_in, plans_in
from planarkiv.archive.tree import tree_of
from planarkiv.archive.unplaced import Unplaced
from planarkiv.errors import ArchiveError, UsageError
from planarkiv.language import say
from planarkiv.model import record_json
from planarkiv.model.planid import PlanId
from planarkiv.model.record import PlanRecord

if TYPE_CHECKING:
    from planarkiv.archive.store import Archive

KIND = "fjerning"
EVENT = "fjernet"
"""``hendelse`` of the entry in `PlanRecord.history` that stays."""


@dataclass(frozen=True, slots=True)
class Removed:
    """What `remove` did. ``paths`` are the logical paths that had the bytes: all of them are gone.

    ``other_plans`` and ``deliveries`` still hold the same bytes, or (a delivery) the map was a part of it.
    """

    plan: PlanId
    sha512: str
    paths: tuple[str, ...]
    other_plans: tuple[PlanId, ...]
    deliveries: tuple[str, ...]


def removed_digests(record: PlanRecord) -> frozenset[str]:
    """sha512 of what was removed from a plan and must not come back by itself."""
    return frozenset(each["sha512"] for each in record.history if each.get("hendelse") == EVENT and "sha512" in each)


def remove(
    archive: "Archive",
    plan_id: PlanId,
    logical_path: str,
    reason: str,
    decision: str,
    user: str,
    now: datetime,
    *,
    sha512: str | None = None,
) -> Removed:
    """Takes a file of a plan out of every version; name, digest, reason, decision, who and when stay.

    ``sha512`` chooses when the path had different bytes in different versions. Only within `Archive.writing`.
    Raises UsageError when the plan or the file is not there, the choice is open, or reason or decision is empty;
    ArchiveError when the archive cannot be changed.
    """
    archive.require_lock()
    if not reason.strip() or not decision.strip():
        raise UsageError(say("En fil fjernes bare med grunn og beslutning: --reason TEKST --decision SAK."))
    plan = archive.find(plan_id)
    if plan is None:
        raise UsageError(say("Arkivet har ingen plan {plan}.", plan=plan_id))
    plan = StoredPlan(plan.root, plan.key)
    digest = _digest_of(plan, logical_path, sha512)
    inventory = plan.inventory
    paths = tuple(sorted({path for each in inventory.versions for path, held in each.state.items() if held == digest}))
    stamp = Stamp(utc_text(now), say("fjernet {path}: {reason}", path=logical_path, reason=reason), user)
    record = plan.record()
    mapped = {each.delivery for each in record.maps if each.file in paths and each.delivery}
    after = _record_without(record, digest, paths, reason, decision, stamp)
    try:
        # what was read of the file before is as much a copy of it as any other
        disk.delete(archive.root / layout.WORK / layout.MEMORY)
        _carry_out(archive.root, plan, inventory, digest, after, stamp)
    except OSError as error:
        raise ArchiveError(
            say(
                "Kunne ikke fjerne filen fra {folder}: {error}. Kjør samme kommando igjen.",
                folder=plan.root,
                error=error,
            )
        ) from error
    archive.forget()
    RunLog(archive.root, now, lambda: now).event(
        EVENT, plan=str(plan.key), filer=paths, sha512=digest, grunn=reason, beslutning=decision, bruker=user
    )
    return Removed(
        plan=record.arealplan_id,
        sha512=digest,
        paths=paths,
        other_plans=tuple(each.key for each in plans_in(archive.root) if _holds(each, digest)),
        deliveries=tuple(
            each.digest for each in deliveries_in(archive.root) if each.digest in mapped or _holds(each, digest)
        ),
    )


def _holds(stored: StoredObject, digest: str) -> bool:
    """Whether an object has the bytes; a damaged one cannot be asked, `verify` tells of it."""
    try:
        return digest in stored.inventory.manifest
    except ArchiveError:
        return False


def _digest_of(plan: StoredPlan, logical_path: str, sha512: str | None) -> str:
    found = {
        version.state[logical_path]: number
        for number, version in enumerate(plan.inventory.versions, 1)
        if logical_path in version.state
    }
    told = [each for each in plan.record().history if each.get("hendelse") == EVENT and each.get("sti") == logical_path]
    if told and not found:
        raise UsageError(
            say(
                "«{file}» er allerede fjernet fra plan {plan}: {when}, {decision}.",
                file=logical_path,
                plan=plan.key,
                when=told[-1].get("tidspunkt", ""),
                decision=told[-1].get("beslutning", ""),
            )
        )
    if logical_path == layout.RECORD or not found:
        names = sorted({path for each in plan.inventory.versions for path in each.state} - {layout.RECORD})
        raise UsageError(
            say(
                "Plan {plan} har ingen fil «{file}». Filene er: {names}.",
                plan=plan.key,
                file=logical_path,
                names=", ".join(names) or "–",
            )
        )
    if sha512 is not None:
        found = {digest: number for digest, number in found.items() if digest.startswith(sha512.lower())}
    if len(found) != 1:
        raise UsageError(
            say(
                "«{file}» har hatt ulikt innhold. Velg hvilket med --sha512, begynnelsen er nok: {choices}.",
                file=logical_path,
                choices=", ".join(f"{digest[:16]} (v{number})" for digest, number in found.items()) or "–",
            )
        )
    return next(iter(found))


def _record_without(
    record: PlanRecord, digest: str, paths: tuple[str, ...], reason: str, decision: str, stamp: Stamp
) -> PlanRecord:
    gone = {file.path for file in record.files if file.sha512 == digest}
    names = {file.path: file.name for file in record.files}
    documents = [
        replace(document, files=tuple(path for path in document.files if path not in gone))
        for document in record.documents
    ]
    told = tuple(
        {
            "hendelse": EVENT,
            "sti": path,
            "navn": names.get(path, path.rpartition("/")[2]),
            "sha512": digest,
            "grunn": reason,
            "beslutning": decision,
            "utfoertAv": stamp.user,
            "tidspunkt": stamp.created,
        }
        for path in paths
    )
    return replace(
        record,
        files=tuple(file for file in record.files if file.sha512 != digest),
        documents=tuple(document for document in documents if document.files),
        maps=tuple(each for each in record.maps if each.file not in gone),
        history=(*record.history, *told),
    )


def _carry_out(root: Path, plan: StoredPlan, before: Inventory, digest: str, record: PlanRecord, stamp: Stamp) -> None:
    """Stages the new version and every inventory without the bytes; then it is decided and done."""
    purged = before.without([digest])
    state = {path: held for path, held in purged.state.items() if path != layout.RECORD}
    content = {path: Content(None, held, 0) for path, held in state.items()}
    content[layout.RECORD] = Content.of(record_json.dumps(record))
    new = layout.version_name(before.head + 1)
    earlier = [layout.version_name(number) for number in range(1, before.head + 1)]
    inventories: list[str] = []
    facts = {
        "objekt": plan.root.relative_to(root).as_posix(),
        "sha512": digest,
        "filer": list(before.manifest[digest]),
        "versjon": new,
        "tidligere": earlier,
        "fortegnelser": inventories,
    }
    intent = Intent.new(root, KIND, facts)
    staging = disk.Staging()
    try:
        data = ocfl.stage_version(staging, intent.stage / new, before.object_id, purged, content, stamp)
        known = [plan.root / layout.INVENTORY]
        _stage_inventory(staging, intent.stage, data)
        for number, name in enumerate(earlier, 1):
            known.append(plan.root / name / layout.INVENTORY)
            inventories.append(_stage_inventory(staging, intent.stage / name, purged.at(number).to_bytes()))
        inventories += [hashlib.sha512(data).hexdigest(), *map(disk.sha512_of, known)]
        decided = decide(intent, staging)
    except Exception:
        abandon(intent)
        raise
    finish_removal(root, decided)


def _stage_inventory(staging: disk.Staging, folder: Path, data: bytes) -> str:
    staging.write(folder / layout.INVENTORY, data)
    staging.write(folder / layout.SIDECAR, ocfl.sidecar_text(data))
    return hashlib.sha512(data).hexdigest()


def finish_removal(root: Path, intent: Intent) -> None:
    """Carries a decided removal out, from wherever it was broken off."""
    folder = root / intent.facts["objekt"]
    new, digest = intent.facts["versjon"], intent.facts["sha512"]
    if (intent.stage / new).exists():
        disk.rename(intent.stage / new, folder / new)
        disk.sync_folder(folder)
    for name in ("", *intent.facts["tidligere"]):
        for file in (layout.INVENTORY, layout.SIDECAR):
            if (intent.stage / name / file).exists():
                disk.replace(intent.stage / name / file, folder / name / file)
        disk.sync_folder(folder / name)
    for path in intent.facts["filer"]:
        _delete_content(folder, path)
    unplaced = Unplaced(root)
    if digest in unplaced.entries():
        unplaced.replace([file for file in unplaced.entries().values() if file.sha512 != digest], {})
    _purge_work(root, intent, digest)
    finish(intent)


def _delete_content(folder: Path, path: str) -> None:
    """Deletes one content file and the folders it leaves empty, ``content/`` included."""
    file = folder / path
    disk.delete(file)
    parent = file.parent
    while parent.parent != folder:
        if disk.is_empty_folder(parent):
            disk.delete_folder(parent)
        parent = parent.parent
    if parent.is_dir():
        disk.sync_folder(parent)


def _purge_work(root: Path, intent: Intent, digest: str) -> None:
    """Deletes the bytes wherever an earlier run left them in ``.arbeid/``."""
    work = root / layout.WORK
    for path in sorted(tree_of(work).files - {layout.LOCK}):
        if not path.startswith(f"{intent.stage.name}/") and disk.sha512_of(work / path) == digest:
            disk.delete(work / path)
