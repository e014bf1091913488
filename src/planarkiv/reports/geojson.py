"""The findings that have a place, as GeoJSON (RFC 7946): degrees in WGS 84, the coordinates of the map beside them."""

from collections.abc import Iterator
from typing import Any

from planarkiv.findings import Finding
from planarkiv.report import Report
from planarkiv.reports import places, shapes, streaming, words
from planarkiv.reports.streaming import Json, Member, present

DECIMALS = 9
"""A tenth of a millimetre."""


def render(report: Report) -> Iterator[bytes]:
    """The collection, one feature at a time; what is not in it is counted at the end."""
    return streaming.document(_members(report))


def _members(report: Report) -> Iterator[Member]:
    left_out = 0

    def features() -> Iterator[Json]:
        nonlocal left_out
        for target, finding in report.findings():
            geometry = _geometry(finding)
            if geometry is None:
                left_out += 1
            else:
                yield {"type": "Feature", "geometry": geometry, "properties": _properties(target, finding)}

    yield "type", "FeatureCollection"
    yield "features", features()
    yield "utenSted", left_out
    if told := list(words.set_aside(report)):
        yield "godtatt", told


def _geometry(finding: Finding) -> Json | None:
    """The place in degrees; None when there is none, or it is nowhere on earth."""
    import numpy as np
    import shapely

    placed = shapes.placed(finding)
    transformer = shapes.to_world(finding.epsg) if placed and finding.epsg is not None else None
    if placed is None or transformer is None:
        return None
    rounded = shapely.transform(
        placed.geometry,
        lambda xy: np.round(np.column_stack(transformer.transform(xy[:, 0], xy[:, 1])), DECIMALS),
    )
    if not np.isfinite(shapely.get_coordinates(rounded)).all():
        return None
    # outer rings counterclockwise (RFC 7946, 3.1.6)
    geometry: Json = shapely.geometry.mapping(shapely.orient_polygons(rounded))
    return geometry


def _properties(target: str, each: Finding) -> Json:
    place: Any = places.point(each)
    return {
        "regel": each.rule,
        **present(offisiellId=each.official),
        "alvorlighet": each.severity,
        "maal": target,
        **present(
            plan=each.plan,
            fil=each.file,
            linje=each.line,
            objekttype=each.object_type,
            objektId=each.object_id,
            oest=place[0] if place else None,
            nord=place[1] if place else None,
            epsg=each.epsg,
        ),
        "melding": each.text,
        **present(tiltak=each.advice_text),
    }
