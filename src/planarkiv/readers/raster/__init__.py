"""Rasters: TIFF, GeoTIFF, JPEG and PNG with world file and .prj, from tags and side files, without a raster library."""

from pathlib import Path

from planarkiv.model.document_facts import DocumentFacts
from planarkiv.model.faults import Fault
from planarkiv.readers import content
from planarkiv.readers.raster import georeference, headers, tiff
from planarkiv.readers.raster.side_files import WORLD_FILES, is_world_file, rasters_of, side_files

__all__ = ["read", "side_files"]

_FAR_APART = 1.0
"""Pixels by which two georeferences of one file may differ: half a pixel is the usual quarrel about its centre."""

_COMPRESSIONS = {
    1: "ingen", 2: "CCITT 1D", 3: "CCITT G3", 4: "CCITT G4", 5: "LZW", 6: "JPEG (gammel)", 7: "JPEG", 8: "Deflate",
    32773: "PackBits", 32946: "Deflate", 34712: "JPEG2000", 50000: "ZSTD", 50001: "WebP",
}  # fmt: skip


def read(path: Path) -> DocumentFacts:
    """Facts of one raster and its side files; of a world file only whether its raster is there.

    Facts: ``bredde`` and ``hoeyde`` in pixels, ``sider`` (overviews and masks not counted), ``dpi`` [across, down],
    ``arkMm`` (size of the sheet, when dpi is known), ``sidefiler``, and ``georeferanse``: ``kilde``, ``epsg``,
    ``enhet``, ``avgrensning`` [min E, min N, max E, max N], ``pikselstoerrelse``, ``rotert``, ``transformasjon``
    (a, b, c, d, e, f: E = a*column + b*row + c, N = d*column + e*row + f, from the outer corner of the first pixel).
    """
    try:
        if is_world_file(path.name):
            return _lone_world_file(path)
        found = content.identify(path)
        faults = list(content.disagreement(path, found))
        facts, affine, epsg, more = _read_by_format(path, found)
        sides = side_files(path)
    except OSError as error:
        return DocumentFacts("UKJENT", content.UNKNOWN.media_type, faults=(content.unreadable(error),))
    faults += more
    if sides:
        facts["sidefiler"] = [side.name for side in sides]
    if "bredde" in facts:
        faults += _locate(facts, affine, epsg, sides, found.format)
    return DocumentFacts(found.format, found.media_type, facts, faults=tuple(faults))


def _read_by_format(
    path: Path, found: content.Content
) -> tuple[dict[str, object], georeference.Affine | None, int | None, list[Fault]]:
    try:
        if found is content.TIFF:
            return _read_tiff(path)
        if found in (content.JPEG, content.PNG):
            facts, faults = (headers.read_jpeg if found is content.JPEG else headers.read_png)(path)
            return {**facts, **_sheet(facts)}, None, None, faults
    except (headers.HeaderError, tiff.TiffError) as error:
        return {}, None, None, [Fault("raster-ulesbar", values={"grunn": str(error)})]
    return {"ulest": True}, None, None, []


def _read_tiff(path: Path) -> tuple[dict[str, object], georeference.Affine | None, int | None, list[Fault]]:
    faults: list[Fault] = []
    with path.open("rb") as file:
        size = file.seek(0, 2)
        first: tiff.Tags | None = None
        pages = cut = 0
        for tags in tiff.Directories(file, 0, size, faults).pages():
            if int(tiff.number(tags, tiff.SUBFILE_TYPE)) & 0b101:
                continue  # an overview or a mask of another page
            pages += 1
            cut += tiff.is_cut(tags, size)
            first = first if first is not None else tags
    if first is None:
        raise tiff.TiffError("no page")
    width, height = int(tiff.number(first, tiff.WIDTH)), int(tiff.number(first, tiff.HEIGHT))
    if width <= 0 or height <= 0:
        raise tiff.TiffError("no size")
    if cut:
        faults.append(Fault("raster-avkortet", values={"sider": cut}))
    facts: dict[str, object] = {"sider": pages, "bredde": width, "hoeyde": height}
    facts["bit"] = int(tiff.number(first, tiff.BITS, 1)) * int(tiff.number(first, tiff.SAMPLES, 1))
    compression = int(tiff.number(first, tiff.COMPRESSION, 1))
    facts["komprimering"] = _COMPRESSIONS.get(compression, str(compression))
    resolution = tiff.resolution(first)
    if resolution is not None:
        facts["dpi"] = resolution
    facts.update(_sheet(facts))
    affine, epsg, points = georeference.geotiff(first)
    if points:
        facts["passpunkter"] = points[:100]
    return facts, affine, epsg, faults


def _sheet(facts: dict[str, object]) -> dict[str, object]:
    dpi, width, height = facts.get("dpi"), facts.get("bredde"), facts.get("hoeyde")
    if not (isinstance(dpi, list) and isinstance(width, int) and isinstance(height, int)):
        return {}
    return {"arkMm": [round(width / dpi[0] * 25.4, 1), round(height / dpi[1] * 25.4, 1)]}


def _locate(
    facts: dict[str, object],
    affine: georeference.Affine | None,
    epsg: int | None,
    sides: tuple[Path, ...],
    format_name: str,
) -> list[Fault]:
    """Adds ``georeferanse``: what the file itself says counts before a world file, its code before a .prj."""
    faults: list[Fault] = []
    width, height = facts["bredde"], facts["hoeyde"]
    assert isinstance(width, int) and isinstance(height, int)  # noqa: S101, PT018 - the headers gave them
    world_file = georeference.first_with(sides, WORLD_FILES.get(format_name, ()))
    beside = None
    if world_file is not None:
        try:
            beside = georeference.read_world_file(world_file)
        except (ValueError, OSError) as error:
            faults.append(georeference.side_fault("worldfil-ulesbar", world_file, error))
    prj = georeference.first_with(sides, (".prj", ".qpj"))
    source = None
    if prj is not None:
        try:
            declared = georeference.read_prj(prj)
            if epsg is None:
                epsg, source = declared, prj.name
            elif declared is not None and declared != epsg:
                faults.append(Fault("koordinatsystem-uenig", values={"fil": prj.name, "prj": declared, "raster": epsg}))
        except (ValueError, OSError) as error:
            faults.append(georeference.side_fault("prj-ulesbar", prj, error))
    if affine is not None and beside is not None:
        apart = georeference.disagree(affine, beside, width, height)
        if apart > _FAR_APART:
            name = world_file.name if world_file is not None else ""
            faults.append(Fault("georeferanse-uenig", values={"fil": name, "piksler": round(apart, 1)}))
    usable = [one for one in (affine, beside) if one is not None and georeference.is_usable(one, width, height)]
    chosen = usable[0] if usable else None
    if chosen is not None:
        kind = "GeoTIFF" if chosen is affine else "worldfil"
        facts["georeferanse"] = georeference.described(kind, chosen, epsg, width, height)
    elif "passpunkter" in facts:
        facts["georeferanse"] = {"kilde": "GeoTIFF (passpunkter)", "epsg": epsg}
    if source is not None and isinstance(placed := facts.get("georeferanse"), dict):
        placed["epsgKilde"] = source
    return faults


def _lone_world_file(path: Path) -> DocumentFacts:
    faults = [] if rasters_of(path) else [Fault("worldfil-uten-raster")]
    try:
        georeference.read_world_file(path)
    except ValueError as error:
        faults.append(georeference.side_fault("worldfil-ulesbar", path, error))
    return DocumentFacts("WORLDFIL", "text/plain", faults=tuple(faults))
