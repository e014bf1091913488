"""What the plan, its maps and its documents are, in Dublin Core and ISO 19139."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from planarkiv.archive import Settings
from planarkiv.language import say
from planarkiv.model.codes import label
from planarkiv.model.dates import PartialDate
from planarkiv.model.record import ArchivedFile, PlanMap, PlanRecord
from planarkiv.writers.eark.dublin_core import Post, dublin_core
from planarkiv.writers.eark.geographic import Dataset, iso_19139

_DATES = (("vedtaksdato", "creation"), ("kunngjoeringsdato", "publication"))
"""Dates of the record and what ISO 19115 calls them."""
_DEGREES = 4326


@dataclass(frozen=True, slots=True)
class MapFile:
    """A map file of the package: its ``path`` there, the map it is, the format it is in here, and where it is from."""

    path: str
    plan_map: PlanMap
    format_name: str
    format_version: str
    lineage: str


def title_of(record: PlanRecord) -> str:
    """The name of the plan, or its id where it has none."""
    return record.text("plannavn") or str(record.arealplan_id)


def plan_in_dublin_core(record: PlanRecord, settings: Settings) -> bytes:
    """The plan as one post."""
    creator = settings.depot.creator or settings.deliverer
    standing = [label(field, record.text(field)) for field in ("planstatus", "lovreferanse") if record.text(field)]
    post: list[tuple[str, str]] = [
        ("title", title_of(record)),
        ("creator", creator),
        ("subject", say("arealplan")),
        ("description", ", ".join(standing)),
        ("publisher", settings.deliverer),
        *(("date", date) for date, _ in _dates(record)),
        ("type", label("plantype", record.text("plantype"))),
        ("identifier", str(record.arealplan_id)),
        ("language", "nb"),
        *(("relation", str(each.arealplan_id)) for each in record.earlier_ids),
        ("coverage", record.arealplan_id.number),
    ]
    return dublin_core([post])


def documents_in_dublin_core(record: PlanRecord, files: Sequence[ArchivedFile]) -> bytes:
    """A post for each document, and one for each of ``files`` that no document has."""
    here = {file.path: file for file in files}
    posts: list[Post] = []
    told: set[str] = set()
    for document in record.documents:
        paths = [path for path in document.files if path in here]
        told.update(paths)
        if paths:
            posts.append(
                [
                    ("title", document.title),
                    ("description", say("rettsvirkning: {force}", force=document.legal_force)),
                    *([("date", document.date.text)] if document.date and document.date.known else []),
                    ("type", document.type or ""),
                    *(("format", here[path].media_type) for path in paths),
                    *(("identifier", f"data/{path}") for path in paths),
                    ("relation", str(record.arealplan_id)),
                    ("rights", str(document.access)),
                ]
            )
    posts += [
        [("title", file.name), ("format", file.media_type), ("identifier", f"data/{file.path}")]
        for file in files
        if file.path not in told
    ]
    return dublin_core(posts)


def map_in_iso(record: PlanRecord, settings: Settings, made: MapFile, stamp: str) -> bytes:
    """One map file; ``stamp`` is the date of the metadata."""
    plan_map = made.plan_map
    keywords = [say("arealplan"), label("plantype", record.text("plantype"))]
    standing = label("planstatus", record.text("planstatus"))
    return iso_19139(
        Dataset(
            identifier=f"{record.arealplan_id}/{made.path}",
            title=title_of(record),
            abstract=say(
                "Vektorkart til arealplan {plan}, {objects} objekter. Planstatus: {status}.",
                plan=record.arealplan_id,
                objects=plan_map.objects,
                status=standing or say("ukjent"),
            ),
            organisation=settings.deliverer,
            contact=settings.contact,
            dates=_dates(record),
            keywords=[word for word in keywords if word],
            epsg=plan_map.epsg,
            degrees=_degrees(plan_map),
            format_name=made.format_name,
            format_version=made.format_version,
            lineage=made.lineage,
            stamp=stamp,
        )
    )


def _dates(record: PlanRecord) -> list[tuple[str, str]]:
    found = []
    for field, kind in _DATES:
        value = record.fields[field].value if field in record.fields else None
        if isinstance(value, PartialDate) and value.known:
            found.append((value.text, kind))
    return found


def _degrees(plan_map: PlanMap) -> tuple[float, float, float, float] | None:
    """What the map covers in degrees; None where its system is not known, or its coordinates lie outside of it."""
    from pyproj.exceptions import ProjError

    if plan_map.epsg is None or plan_map.bbox is None:
        return None
    try:
        west, south, east, north = _transformer(plan_map.epsg).transform_bounds(*plan_map.bbox)
    except ProjError:
        return None
    return (west, south, east, north) if all(map(math.isfinite, (west, south, east, north))) else None


@lru_cache(maxsize=16)
def _transformer(epsg: int) -> Any:
    from pyproj import Transformer

    return Transformer.from_crs(epsg, _DEGREES, always_xy=True)
