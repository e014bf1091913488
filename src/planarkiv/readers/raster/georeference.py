"""Where a raster lies: GeoTIFF keys, world file and .prj, brought to one form."""

import math
import re
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from planarkiv.model.faults import Fault
from planarkiv.readers.raster import tiff

Affine = tuple[float, float, float, float, float, float]
"""(a, b, c, d, e, f): E = a*column + b*row + c, N = d*column + e*row + f, from the outer corner of the first pixel."""

_MAX_SIDE_BYTES = 1 << 16
_LINES_OF_WORLD_FILE = 6
_USER_DEFINED = 32767
_MODEL_TYPE, _RASTER_TYPE, _GEOGRAPHIC, _CITATION = 1024, 1025, 2048, 1026
_PROJECTED, _PROJECTED_CITATION, _PROJECTION = 3072, 3073, 3074
_PIXEL_IS_POINT = 2
_UTM_NORTH = 16000
_EPSG_IN_TEXT = re.compile(r"\bEPSG\W{1,5}([0-9]{4,6})", re.IGNORECASE)


def read_world_file(path: Path) -> Affine:
    """The transformation of one world file, whose own origin is the *centre* of the first pixel.

    A decimal comma is taken for a point. Raises ValueError, OSError.
    """
    with path.open("rb") as file:
        text = file.read(_MAX_SIDE_BYTES).decode("ascii", "replace")
    words = [word.replace(",", ".") for word in text.split()]
    if len(words) < _LINES_OF_WORLD_FILE:
        raise ValueError("fewer than six numbers")
    a, d, b, e, c, f = (float(word) for word in words[:_LINES_OF_WORLD_FILE])
    if not all(map(math.isfinite, (a, b, c, d, e, f))) or a * e - b * d == 0:
        raise ValueError("no size of a pixel")
    return a, b, c - (a + b) / 2, d, e, f - (d + e) / 2


def read_prj(path: Path) -> int | None:
    """EPSG code of the coordinate system in a .prj; None when no code fits. Raises ValueError, OSError."""
    with path.open("rb") as file:
        text = file.read(_MAX_SIDE_BYTES).decode("utf-8-sig", "replace").strip("\0 \r\n\t")
    if not text:
        raise ValueError("empty")
    if found := _EPSG_IN_TEXT.fullmatch(text):
        return int(found[1])
    return _epsg_of_wkt(text)


@lru_cache(maxsize=64)
def _epsg_of_wkt(text: str) -> int | None:
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    try:
        # ESRI's WKT names no authority: what agrees in name and numbers is the system meant
        code = CRS.from_wkt(text).to_epsg(min_confidence=25)
    except CRSError as error:
        raise ValueError("no coordinate system") from error
    return None if code is None else int(code)


@lru_cache(maxsize=256)
def unit_of(epsg: int | None) -> str:
    """``meter`` or ``grader`` of a coordinate system; ``ukjent`` when the code is not known."""
    if epsg is None:
        return "ukjent"
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    try:
        axes = CRS.from_epsg(epsg).axis_info
    except CRSError:
        return "ukjent"
    return {"metre": "meter", "degree": "grader"}.get(axes[0].unit_name, "ukjent") if axes else "ukjent"


def geotiff(tags: tiff.Tags) -> tuple[Affine | None, int | None, list[list[float]]]:
    """Transformation, EPSG code and control points of a GeoTIFF page (OGC 19-008r4); all empty when it is a plain TIFF.

    Control points are ``[column, row, E, N]``; they are given only when there is no transformation.
    """
    keys = _geo_keys(tags)
    epsg = _epsg_of_keys(keys, tags)
    half = 0.5 if keys.get(_RASTER_TYPE) == _PIXEL_IS_POINT else 0.0
    matrix = tiff.numbers(tags, tiff.TRANSFORMATION)
    scale = tiff.numbers(tags, tiff.PIXEL_SCALE)
    ties = tiff.numbers(tags, tiff.TIE_POINTS)
    affine: Affine | None = None
    if len(matrix) >= 8:
        affine = (matrix[0], matrix[1], matrix[3], matrix[4], matrix[5], matrix[7])
    elif len(scale) >= 2 and len(ties) >= 6:
        affine = (scale[0], 0.0, ties[3] - ties[0] * scale[0], 0.0, -scale[1], ties[4] + ties[1] * scale[1])
    if affine is not None:
        a, b, c, d, e, f = affine
        if not all(map(math.isfinite, affine)) or a * e - b * d == 0:
            return None, epsg, []
        return (a, b, c - half * (a + b), d, e, f - half * (d + e)), epsg, []
    points = [[*ties[i : i + 2], *ties[i + 3 : i + 5]] for i in range(0, len(ties) - 5, 6)]
    return None, epsg, points


def is_usable(affine: Affine, width: int, height: int) -> bool:
    """False when the corners lie where no number reaches: damaged tags, not a place."""
    return all(map(math.isfinite, corners(affine, width, height)))


def _geo_keys(tags: tiff.Tags) -> dict[int, int]:
    """The short keys of the GeoKeyDirectory: those whose value stands in the directory itself (location 0)."""
    directory = [int(value) for value in tiff.numbers(tags, tiff.GEO_KEYS)]
    return {directory[i]: directory[i + 3] for i in range(4, len(directory) - 3, 4) if directory[i + 1] == 0}


def _epsg_of_keys(keys: dict[int, int], tags: tiff.Tags) -> int | None:
    for key in (_PROJECTED, _GEOGRAPHIC):
        code = keys.get(key, 0)
        if key == _GEOGRAPHIC and _PROJECTED in keys:
            break
        if 0 < code < _USER_DEFINED:
            return code
    zone = keys.get(_PROJECTION, 0) - _UTM_NORTH
    base = {4258: 25800, 4326: 32600}.get(keys.get(_GEOGRAPHIC, 0))
    if base is not None and 1 <= zone <= 60:
        return base + zone
    texts = tags.get(tiff.GEO_TEXTS)
    if isinstance(texts, str) and (found := _EPSG_IN_TEXT.search(texts[:_MAX_SIDE_BYTES])):
        return int(found[1])
    return None


def corners(affine: Affine, width: int, height: int) -> list[float]:
    """[min E, min N, max E, max N] of a raster of ``width`` x ``height`` pixels."""
    a, b, c, d, e, f = affine
    east = [a * column + b * row + c for column in (0, width) for row in (0, height)]
    north = [d * column + e * row + f for column in (0, width) for row in (0, height)]
    return [round(value, 3) for value in (min(east), min(north), max(east), max(north))]


def described(source: str, affine: Affine, epsg: int | None, width: int, height: int) -> dict[str, object]:
    """The georeference as the record keeps it: ``avgrensning`` and ``pikselstoerrelse`` in ``enhet``."""
    a, b, _, d, e, _ = affine
    return {
        "kilde": source,
        "epsg": epsg,
        "enhet": unit_of(epsg),
        "avgrensning": corners(affine, width, height),
        "pikselstoerrelse": [float(f"{math.hypot(a, d):.9g}"), float(f"{math.hypot(b, e):.9g}")],
        "rotert": b != 0 or d != 0,
        "transformasjon": list(affine),
    }


def disagree(first: Affine, second: Affine, width: int, height: int) -> float:
    """How far apart two georeferences put the corners of one raster, in pixels of the first."""
    pixel = math.hypot(first[0], first[3])
    here, there = corners(first, width, height), corners(second, width, height)
    return max(abs(one - other) for one, other in zip(here, there, strict=True)) / pixel if pixel else math.inf


def side_fault(kind: str, path: Path, error: Exception) -> Fault:
    """A side file that cannot be used."""
    return Fault(kind, values={"fil": path.name, "grunn": str(error)[:200] if isinstance(error, ValueError) else "fil"})


def first_with(files: Sequence[Path], endings: Sequence[str]) -> Path | None:
    """The first of the side files that has one of the endings, in the order of the endings."""
    for ending in endings:
        for file in files:
            if file.name.lower().endswith(ending):
                return file
    return None
