"""Where on the ground a PDF map lies: ISO 32000-2 12.10 (/VP, /Measure) read; the older OGC form is named only."""

from collections.abc import Sequence
from typing import Any

MAX_VIEWPORTS = 50
_MAX_POINTS = 1000
_MAX_WKT = 20_000


def page_georeference(page: Any) -> dict[str, object] | None:
    """The georeference of one page: that of its largest viewport with a geographic measure; None when it has none.

    ``page`` is a pikepdf page dictionary. ``punkterGrader`` are [latitude, longitude] as the file has them;
    ``avgrensning`` is [min E, min N, max E, max N] in metres, given when the coordinate system is projected.
    """
    import pikepdf

    best: tuple[float, dict[str, object]] | None = None
    viewports = page.get("/VP")
    for viewport in list(viewports)[:MAX_VIEWPORTS] if isinstance(viewports, pikepdf.Array) else []:
        if not isinstance(viewport, pikepdf.Dictionary):
            continue
        measure = viewport.get("/Measure")
        if not isinstance(measure, pikepdf.Dictionary) or measure.get("/Subtype") != "/GEO":
            continue
        box = _numbers(viewport.get("/BBox"), 4)
        area = abs((box[2] - box[0]) * (box[3] - box[1])) if len(box) == 4 else 0.0
        if best is None or area > best[0]:
            best = (area, _measure(measure, box))
    if best is not None:
        return best[1]
    if "/LGIDict" in page:
        return {"kilde": "PDF (OGC LGIDict)", "lest": False}
    return None


def _measure(measure: Any, box: list[float]) -> dict[str, object]:
    degrees = _numbers(measure.get("/GPTS"), 2 * _MAX_POINTS)
    points = [[degrees[i], degrees[i + 1]] for i in range(0, len(degrees) - 1, 2)]
    system = measure.get("/GCS")
    epsg, wkt = _system(system)
    found: dict[str, object] = {"kilde": "PDF (ISO 32000)", "epsg": epsg, "punkterGrader": points, "utsnittPunkt": box}
    bounds = ground_bounds(points, epsg, wkt)
    if bounds is not None:
        found["epsg"], found["avgrensning"] = bounds
    return found


def _system(system: Any) -> tuple[int | None, str]:
    import pikepdf

    if not isinstance(system, pikepdf.Dictionary):
        return None, ""
    code: Any = system.get("/EPSG")
    wkt = system.get("/WKT")
    return (
        code if isinstance(code, int) and 0 < code < 1_000_000 else None,
        str(wkt)[:_MAX_WKT] if isinstance(wkt, pikepdf.String) else "",
    )


def ground_bounds(
    points: Sequence[Sequence[float]], epsg: int | None, wkt: str
) -> tuple[int | None, list[float]] | None:
    """EPSG code and bounds in metres of points in degrees; None when the system is not projected or not known."""
    from pyproj import CRS, Transformer
    from pyproj.exceptions import ProjError

    if not points or (epsg is None and not wkt):
        return None
    try:
        system = CRS.from_epsg(epsg) if epsg is not None else CRS.from_wkt(wkt)
        base = system.geodetic_crs
        if not system.is_projected:
            return None
        to_ground = Transformer.from_crs(base, system, always_xy=True)
        east, north = to_ground.transform([p[1] for p in points], [p[0] for p in points], errcheck=True)
        code = epsg if epsg is not None else system.to_epsg(min_confidence=25)
    except (ProjError, ValueError):
        return None
    return code, [round(value, 2) for value in (min(east), min(north), max(east), max(north))]


def _numbers(array: Any, most: int) -> list[float]:
    import pikepdf

    if not isinstance(array, pikepdf.Array):
        return []
    try:
        return [float(number) for number in list(array)[:most]]
    except (TypeError, ValueError):
        return []
