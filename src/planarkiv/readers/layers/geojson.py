"""GeoJSON (RFC 7946, and the form of 2008 that names its coordinate system), without a library in between.

A general library guesses the format from the content, and follows addresses that stand in it. Here a file is objects of
GeoJSON or a fault; what breaks the standard is told with its path in the file (``$.features[3].geometry``).
"""

import json
import math
import re
import struct
from array import array
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

from planarkiv.model.faults import Fault
from planarkiv.readers.layers.layer import Layer, Layers

_MOST_BYTES = 512 << 20
"""A file's values take about three times its size in memory."""
_KEPT_OF_A_KIND = 100
_MOST_MESSAGE = 200
_DEGREES = 4326
_CODES = {"Point": 1, "LineString": 2, "Polygon": 3, "MultiPoint": 4, "MultiLineString": 5, "MultiPolygon": 6}
_COLLECTION = "GeometryCollection"
_COLLECTION_CODE = 7
_DEEPEST = 8
_HIGH = 3
"""Numbers of a point with its height."""
_EPSG = re.compile(r"^(?:EPSG:|urn:ogc:def:crs:EPSG:[^:]*:|https?://www\.opengis\.net/def/crs/EPSG/[^/]+/)(\d{4,5})$")
_CRS84 = re.compile(r"CRS:?84$")


def read(path: Path) -> Layers:
    """The one layer of a GeoJSON file. Raises OSError."""
    if path.stat().st_size > _MOST_BYTES:
        return _unreadable(f"> {_MOST_BYTES >> 20} MB")
    data = path.read_bytes()
    faults = _Faults()
    try:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            faults.add("json-tegnsett", plass=error.start)
            text = data.decode("cp1252", "replace")
        document = json.loads(text)
    except (ValueError, RecursionError, MemoryError) as error:
        return _unreadable(str(error) or type(error).__name__)
    features = _features(document, faults)
    if features is None:
        faults.add("json-samling")
        return Layers((), tuple(faults.found))
    layer = _layer(document, path.stem, features, faults)
    named = sum(isinstance(feature, dict) and feature.get("id") is not None for feature in features)
    notes = (Fault("json-id", values={"antall": named}),) if named else ()
    return Layers((layer,), tuple(faults.found), notes, faults.more())


def _unreadable(why: str) -> Layers:
    return Layers((), (Fault("kartfil-uleselig", values={"melding": why[:_MOST_MESSAGE]}),))


class _Faults:
    """Keeps the first of each kind."""

    def __init__(self) -> None:
        self.found: list[Fault] = []
        self._number: Counter[str] = Counter()

    def add(self, kind: str, **values: str | int) -> None:
        """Notes one fault."""
        self._number[kind] += 1
        if self._number[kind] <= _KEPT_OF_A_KIND:
            self.found.append(Fault(kind, values=values))

    def more(self) -> Mapping[str, int]:
        """How many of each kind were not kept."""
        return {kind: number - _KEPT_OF_A_KIND for kind, number in self._number.items() if number > _KEPT_OF_A_KIND}


def _features(document: Any, faults: _Faults) -> Sequence[Any] | None:
    if not isinstance(document, dict):
        return None
    if document.get("type") == "Feature":
        return [document]
    features = document.get("features")
    if document.get("type") != "FeatureCollection" or not isinstance(features, list):
        return None
    for name in ("geometry", "properties", "coordinates"):
        if name in document:
            faults.add("json-medlem", sti="$", medlem=name)
    return features


def _layer(document: Mapping[str, Any], stem: str, features: Sequence[Any], faults: _Faults) -> Layer:
    ids: list[str] = []
    wkb: list[bytes] = []
    rows: list[Mapping[str, Any]] = []
    for number, feature in enumerate(features):
        path = _path(document, number)
        if not isinstance(feature, dict) or feature.get("type") != "Feature":
            faults.add("json-objekt", sti=path)
            feature = {}
        given = feature.get("id")
        if given is not None and (isinstance(given, bool) or not isinstance(given, str | int | float)):
            faults.add("json-medlem", sti=path, medlem="id")
            given = None
        ids.append(str(number + 1 if given is None else given))
        wkb.append(_geometry(feature.get("geometry"), f"{path}.geometry", faults))
        properties = feature.get("properties")
        if not isinstance(properties, dict | None) or (feature and not {"geometry", "properties"} <= feature.keys()):
            faults.add("json-objekt", sti=path)
        rows.append(properties if isinstance(properties, dict) else {})
    name = document.get("name")
    name = name if isinstance(name, str) and name else stem
    if measured := sum(_is_measured(feature) for feature in features):
        faults.add("m-verdier", lag=name, antall=measured)
    names = dict.fromkeys(chain.from_iterable(rows))
    columns = {name: [row.get(name) for row in rows] for name in names}
    epsg, system = _system(document, wkb, faults)
    return Layer(name, epsg, system, ids, wkb, columns)


def _path(document: Mapping[str, Any], number: int) -> str:
    return f"$.features[{number}]" if document.get("type") == "FeatureCollection" else "$"


def _is_measured(feature: Any) -> bool:
    """Whether the first point of a geometry has a fourth number."""
    geometry = feature.get("geometry") if isinstance(feature, dict) else None
    point = geometry.get("coordinates") if isinstance(geometry, dict) else None
    while isinstance(point, list) and point and isinstance(point[0], list):
        point = point[0]
    return isinstance(point, list) and len(point) > _HIGH


def _system(document: Mapping[str, Any], wkb: Sequence[bytes], faults: _Faults) -> tuple[int | None, str]:
    """Degrees, unless the file names another system as GeoJSON did before 2016; metres without a name are no system."""
    if "crs" not in document:
        outside = _outside_degrees(wkb)
        if not outside:
            return _DEGREES, ""
        faults.add("json-ikke-grader", sti=f"{_path(document, outside[0])}.geometry", antall=len(outside))
        return None, ""
    faults.add("json-koordinatsystem")
    crs = document["crs"]
    properties = crs.get("properties") if isinstance(crs, dict) else None
    name = properties.get("name") if isinstance(properties, dict) else None
    text = name.strip() if isinstance(name, str) else ""
    if _CRS84.search(text):
        return _DEGREES, text
    found = _EPSG.match(text)
    return (int(found[1]) if found else None), text[:_MOST_MESSAGE]


def _outside_degrees(wkb: Sequence[bytes]) -> Sequence[int]:
    """The features with a coordinate that is no longitude or latitude."""
    import numpy as np

    from planarkiv.readers.layers.wkb import read as runs_of

    runs = runs_of(wkb)
    outside = ~((runs.xy >= (-180, -90)) & (runs.xy <= (180, 90))).all(axis=1)
    found: list[int] = np.unique(runs.owner.repeat(np.diff(runs.off))[outside]).tolist()
    return found


def _geometry(value: Any, path: str, faults: _Faults) -> bytes:
    """A geometry as WKB; empty where it is null, or cannot be understood."""
    if value is None:
        return b""
    try:
        return _wkb(value, 0)
    except (KeyError, TypeError, ValueError, IndexError, OverflowError, struct.error):
        faults.add("json-geometri", sti=path)
        return b""


def _wkb(value: Mapping[str, Any], depth: int) -> bytes:
    kind = value["type"]
    if kind == _COLLECTION and depth < _DEEPEST:
        members = value["geometries"]
        parts = [_wkb(each, depth + 1) for each in members if each is not None]
        return _head(_COLLECTION_CODE, dimension=2) + _several(parts)
    code = _CODES[kind]
    coordinates = value["coordinates"]
    if not isinstance(coordinates, list):
        raise TypeError(kind)
    single = _CODES[kind.removeprefix("Multi")]
    if single == code:
        return _simple(code, coordinates)
    return _head(code, dimension=2) + _several([_simple(single, each) for each in coordinates])


def _head(code: int, dimension: int) -> bytes:
    return struct.pack("<BI", 1, code + (1000 if dimension > 2 else 0))


def _several(parts: Sequence[bytes]) -> bytes:
    return struct.pack("<I", len(parts)) + b"".join(parts)


def _simple(code: int, coordinates: Any) -> bytes:
    if code == _CODES["Point"]:
        if not coordinates:
            return _head(code, dimension=2) + struct.pack("<2d", *[float("nan")] * 2)
        if not all(map(math.isfinite, coordinates)):
            raise ValueError(coordinates)
        dimension = _dimension([coordinates])
        return _head(code, dimension) + _values([coordinates], dimension)
    if code == _CODES["LineString"]:
        dimension = _dimension(coordinates)
        return _head(code, dimension) + struct.pack("<I", len(coordinates)) + _values(coordinates, dimension)
    dimension = min((_dimension(ring) for ring in coordinates), default=2)
    rings = [struct.pack("<I", len(ring)) + _values(ring, dimension) for ring in coordinates]
    return _head(code, dimension) + _several(rings)


def _dimension(points: Sequence[Sequence[float]]) -> int:
    """3 where every point has a height."""
    smallest = min(map(len, points), default=2)
    if smallest < 2:
        raise ValueError("a point has two numbers")
    return min(smallest, 3)


def _values(points: Sequence[Sequence[float]], dimension: int) -> bytes:
    if not all(isinstance(point, list) for point in points):
        raise TypeError("a point is a list")
    values = array("d", chain.from_iterable(point[:dimension] for point in points))
    return values.tobytes()
