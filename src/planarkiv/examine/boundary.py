"""The border of a municipality from a file that the user names: GeoJSON polygons in degrees (EPSG:4326)."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from planarkiv.errors import UsageError
from planarkiv.language import say

_MOST_BYTES = 200 << 20


def read_boundary(path: Path) -> bytes:
    """All polygons of the file as WKB, east and north in degrees. Raises UsageError that says what is wrong."""
    import shapely
    from shapely.errors import ShapelyError
    from shapely.geometry import shape

    try:
        if path.stat().st_size > _MOST_BYTES:
            raise _wrong(path, say("fila er for stor"))
        data = json.loads(path.read_bytes())
        found = [shape(geometry) for geometry in _geometries(data)]
        border = shapely.union_all([shapely.make_valid(each) for each in found])
    except OSError as error:
        raise _wrong(path, error.strerror or str(error)) from error
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError, ShapelyError) as error:
        raise _wrong(path, say("den er ikke GeoJSON med flater")) from error
    west, south, east, north = border.bounds if not border.is_empty else (0.0, 0.0, 999.0, 999.0)
    if not (-180 <= west <= east <= 180 and -90 <= south <= north <= 90):
        raise _wrong(path, say("koordinatene er ikke i grader (EPSG:4326)"))
    data_out: bytes = shapely.to_wkb(border)
    return data_out


def _geometries(data: Any) -> Iterator[dict[str, Any]]:
    match data["type"]:
        case "FeatureCollection":
            for feature in data["features"]:
                yield from _geometries(feature)
        case "Feature":
            yield from _geometries(data["geometry"])
        case "GeometryCollection":
            for geometry in data["geometries"]:
                yield from _geometries(geometry)
        case "Polygon" | "MultiPolygon":
            yield data


def _wrong(path: Path, why: str) -> UsageError:
    return UsageError(
        say(
            "Kommunegrensa {path} kan ikke brukes: {why}. Oppgi en GeoJSON-fil med kommunen som flate i grader.",
            path=path,
            why=why,
        )
    )
