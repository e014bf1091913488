"""Deliveries: files that hold several plans. What is new in one, and each plan's part of it as SOSI."""

from collections.abc import Collection, Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from planarkiv.archive import StoredDelivery
from planarkiv.intake.contents import Arrival, Part
from planarkiv.intake.known import KnownPlans
from planarkiv.intake.memory import digest_of
from planarkiv.intake.place import Placement
from planarkiv.intake.survey import Survey
from planarkiv.model.features import FeatureTable
from planarkiv.model.formats import Format
from planarkiv.model.naming import Naming
from planarkiv.model.planid import PlanId


def is_delivery(found: Survey) -> bool:
    """True for a map of more than one plan."""
    return len(found.maps) - (None in found.maps) > 1


def is_known(found: Survey, prints: Mapping[PlanId, Collection[str]], stored: Collection[StoredDelivery]) -> bool:
    """True when the archive has all that the delivery says: the same bytes, or every part and the rest unchanged.

    ``prints`` are the fingerprints of each plan's maps in the archive.
    """
    if any(delivery.digest == found.digest for delivery in stored):
        return True
    parts = all(found.maps[plan_id].fingerprint in prints.get(plan_id, ()) for plan_id in found.map_ids)
    return parts and (not found.rest or any(delivery.facts().get("rest") == found.rest for delivery in stored))


def cut(found: Survey, wanted: Collection[PlanId], folder: Path, naming: Naming | None = None) -> dict[PlanId, Part]:
    """Writes the parts of the wanted plans into ``folder``; reads the delivery once more for it."""
    from planarkiv.intake.split import split
    from planarkiv.readers.maps import is_text, read_files, read_map

    if not wanted:
        return {}
    if is_text(found.format):
        table = read_map(found.main.path, found.format, found.main.name)
    else:
        files = [(file.name, file.path) for file in found.files]
        table = read_files(files, found.format, found.main.name, naming)
    parts: dict[PlanId, Part] = {}
    for number, (plan_id, rows) in enumerate(split(table).plans.items()):
        if plan_id not in wanted:
            continue
        path = folder / f"{found.digest[:16]}-{number}.sos"
        path.write_bytes(_written(table, rows, found.digest))
        parts[plan_id] = Part(path, digest_of(path), path.stat().st_size, found.digest)
    return parts


def _written(table: FeatureTable, rows: NDArray[np.int32], delivery: str) -> bytes:
    """A part as SOSI; what other formats have in their areas becomes curves that areas share."""
    from planarkiv.writers.as_sosi import as_sosi
    from planarkiv.writers.sosi import write_part

    if table.format is Format.SOSI:
        return write_part(table, rows, delivery=delivery)
    part = as_sosi(table.take(rows))
    return write_part(part, np.arange(len(part)), delivery=delivery)


def uncut(found: Survey) -> dict[PlanId, Part]:
    """Parts for a dry run: nothing is written, so nothing is cut."""
    return {plan_id: Part(found.main.path, found.digest, found.main.size, found.digest) for plan_id in found.map_ids}


def arrivals(placed: Placement, key: PlanId, parts: Mapping[PlanId, Part], known: KnownPlans) -> list[Arrival]:
    """One arrival for a document or a whole map; one for each part of a delivery that is this plan's."""
    found = placed.found
    if is_delivery(found):
        ids = sorted(plan_id for plan_id in known.plan(key).ids if plan_id in found.maps)
        return [Arrival(placed, found.maps[plan_id], parts.get(plan_id)) for plan_id in ids]
    facts = next(iter(found.maps.values()), None)
    # a map file without objects says nothing of the plan and takes no map's place: it is kept as a document
    return [Arrival(placed, facts if facts and facts.objects else None)]
