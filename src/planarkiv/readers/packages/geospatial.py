"""CITS Geospatial 3.0: what a package of maps has on top of CSIP. Data sets are read by our own readers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from planarkiv.archive.tree import Tree
from planarkiv.catalogue.municipalities import present
from planarkiv.language import say
from planarkiv.model.faults import Fault
from planarkiv.model.formats import Format
from planarkiv.readers import detect
from planarkiv.readers.packages.mets import Mets, line_of, value_of
from planarkiv.readers.packages.mets_table import NAMESPACES
from planarkiv.readers.packages.notes import Notes

if TYPE_CHECKING:
    from planarkiv.model.features import FeatureTable

CATEGORY = "Geospatial Data"
CONTENT_TYPE = "citsgeospatial_v3_0"
_SITE = "https://citsgeospatial.dilcis.eu/profile/"
ROOT_PROFILES = (f"{_SITE}E-ARK-GEOSPATIAL-ROOT.xml", f"{_SITE}E-ARK-GEOSPATIAL-ROOT-v3-0-0.xml")
_PART_PROFILES = (f"{_SITE}E-ARK-GEOSPATIAL-REPRESENTATION.xml", f"{_SITE}E-ARK-GEOSPATIAL-REPRESENTATION-v3-0-0.xml")
_SIP_PROFILE = "https://earksip.dilcis.eu/profile/"
_LASTING = (Format.SOSI, Format.GML, Format.RASTER)
"""Formats that the national list names for maps in depots: SOSI, GML and TIFF."""
_DOCUMENTATION = (
    ("GEOSTR2", "structure"),
    ("GEOSTR3", "rendering"),
    ("GEOSTR4", "behaviour"),
    ("GEOSTR5", "CRS"),
    ("GEOSTR6", "other"),
)
_SIDE_FILES = (".prj", ".tfw", ".jgw", ".pgw", ".wld", ".dbf", ".shx", ".cpg", ".xsd", ".qpj")
_MARGIN_DEGREES = 0.5
"""How far outside the box of a municipality a plan at sea may still lie."""
_UNREADABLE = frozenset(
    (
        "gml-rot-ukjent", "gml-doctype", "gml-xml-feil", "gml-avkortet", "gml-for-stort", "gml-tegnsett-ukjent",
        "gml-tegnsett-feil", "gml-koordinat-ulesbar", "gml-ring-ikke-lukket", "gml-flate-uten-ring", "raster-ulesbar",
        "lag-uleselig", "kartfil-uleselig", "hode-mangler", "slutt-mangler", "koordinat-ulesbar", "referanse-ukjent",
        "flate-ikke-lukket",
    )
)  # fmt: skip
_NO_ID = frozenset(("gml-id-mangler", "gml-id-gjentatt", "serienummer-gjentatt"))


def check(folder: Path, tree: Tree, parts: Sequence[Mets], representations: Sequence[str], notes: Notes) -> None:
    """Holds the package against CITS Geospatial; ``parts`` are its METS files, that of the root first."""
    _root(parts[0], len(parts), notes)
    for part in parts[1:]:
        if part.is_geospatial:
            _mets(part, ("GEO_8", "GEO_9", "", "GEO_10"), _PART_PROFILES, notes)
    lasting = False
    every = 0
    for name in representations:
        at = f"representations/{name}"
        of_it = next((each for each in parts if each.at == at), None)
        if of_it is not None and not of_it.is_geospatial:
            continue
        sets = _datasets(folder, tree, f"{at}/data/")
        every += len(sets)
        lasting |= any(kind in _LASTING for _, kind in sets)
        for path, kind in sets:
            _dataset(folder, tree, at, path, kind, notes)
        _metadata(tree, at, len(sets), notes)
        if sets and not _beneath(tree, at, "documentation"):
            notes.advise("geo-dokumentasjon", "GEO_25", at, mappe=f"{at}/documentation")
    if not every:
        notes.advise("geo-uten-data", "GEO_11", "representations")
    elif not lasting:
        notes.advise("geo-format", "GEO_13", "representations")
    _documentation(tree, representations, notes)
    if not any(path.startswith("schemas/") or "/schemas/" in path for path in tree.files):
        notes.add("geo-skjema", "GEOSTR1", "schemas")


# --- METS --------------------------------------------------------------------------------------------------------


def _root(root: Mets, parts: int, notes: Notes) -> None:
    if parts < 2:
        notes.add("geo-representasjon", "GEO_1", root.name)
    _mets(root, ("GEO_2", "GEO_3", "GEO_4", "GEO_5"), ROOT_PROFILES, notes)
    groups = root.root.findall("fileSec/fileGrp", NAMESPACES)
    of_maps = [each for each in groups if value_of(each, "csip:CONTENTINFORMATIONTYPE") == CONTENT_TYPE]
    if not any(each.get("USE", "").startswith("Representations") for each in of_maps):
        _wrong(notes, root, "GEO_6", "fileGrp", "csip:CONTENTINFORMATIONTYPE", "", CONTENT_TYPE)
    if len(root.representation_divisions()) < parts - 1:
        notes.add(
            "mets-element-mangler-geo", "GEO_7", root.name, line_of(root.root),
            element="structMap", mangler="<div LABEL='Representations/...'>",
        )  # fmt: skip


def _mets(part: Mets, requirements: tuple[str, str, str, str], profiles: tuple[str, ...], notes: Notes) -> None:
    on_type, on_content, on_other, on_profile = requirements
    if part.get("TYPE") != CATEGORY:
        _wrong(notes, part, on_type, "mets", "TYPE", part.get("TYPE"), CATEGORY)
    if part.get("csip:CONTENTINFORMATIONTYPE") != CONTENT_TYPE:
        _wrong(
            notes, part, on_content, "mets", "csip:CONTENTINFORMATIONTYPE", part.get("csip:CONTENTINFORMATIONTYPE"),
            CONTENT_TYPE,
        )  # fmt: skip
    if on_other and (other := part.get("csip:OTHERCONTENTINFORMATIONTYPE")):
        _wrong(notes, part, on_other, "mets", "csip:OTHERCONTENTINFORMATIONTYPE", other, "–")
    profile = part.get("PROFILE")
    # SIP asks for its own address in the same place, and one METS file has one
    if profile not in profiles and not profile.startswith(_SIP_PROFILE):
        _wrong(notes, part, on_profile, "mets", "PROFILE", profile, profiles[0])


def _wrong(notes: Notes, part: Mets, requirement: str, element: str, name: str, value: str, wanted: str) -> None:
    notes.add(
        "geo-verdi", requirement, part.name, line_of(part.root),
        element=element, attributt=name, verdi=value, ventet=wanted,
    )  # fmt: skip


# --- data --------------------------------------------------------------------------------------------------------


def _datasets(folder: Path, tree: Tree, inside: str) -> list[tuple[str, Format]]:
    """The maps and rasters below a folder, the main file of each."""
    found: dict[str, tuple[str, Format]] = {}
    for path in sorted(path for path in tree.files if path.startswith(inside)):
        name = PurePosixPath(path)
        if name.suffix.lower() in _SIDE_FILES:
            continue
        try:
            kind = detect(folder / path, name.name)
        except OSError:
            continue
        if kind is Format.FILEGDB:
            # a file geodatabase is a folder
            found.setdefault(str(name.parent), (path, kind))
        elif kind.is_map or kind is Format.RASTER:
            found[path] = path, kind
    return list(found.values())


def _dataset(folder: Path, tree: Tree, at: str, path: str, kind: Format, notes: Notes) -> None:
    if kind is Format.RASTER:
        _raster(folder, tree, at, path, notes)
        return
    try:
        table = _read(folder, tree, path, kind)
    except OSError as error:
        notes.add("geo-ugyldig", "GEO_18", path, grunn=error.strerror or str(error))
        return
    broken = next((fault for fault in table.faults if fault.kind in _UNREADABLE), None)
    if broken is not None or not len(table.kind):
        line = broken.line if broken else None
        notes.add("geo-ugyldig", "GEO_18", path, line, grunn=_said(broken) if broken else say("det har ingen objekter"))
        return
    if table.head.epsg is None and not _explains_system(tree, at, path):
        notes.add("geo-koordsys", "GEO_15", path)
    else:
        _extent(table, path, notes)
    lacking = next((fault for fault in table.faults if fault.kind in _NO_ID), None)
    if lacking is not None:
        notes.add("geo-id", "GEO_19", path, lacking.line)


def _read(folder: Path, tree: Tree, path: str, kind: Format) -> FeatureTable:
    """The objects of a map. Files beside it are read only where they are of the package: a link may lead anywhere."""
    from planarkiv.readers.maps import is_text, read_files, read_map

    if is_text(kind):
        return read_map(folder / path, kind, path)
    name = PurePosixPath(path)
    beside = [PurePosixPath(each) for each in sorted(tree.files) if each.startswith(f"{name.parent}/") and each != path]
    of_it = [each for each in beside if kind is Format.FILEGDB or (each.parent, each.stem) == (name.parent, name.stem)]
    return read_files([(each.name, folder / each) for each in (name, *of_it)], kind, path)


def _said(fault: Fault) -> str:
    """What a reader saw, in the words of the rule that it belongs to."""
    from planarkiv.rules.fault_words import said

    return said(fault) or fault.kind


def _raster(folder: Path, tree: Tree, at: str, path: str, notes: Notes) -> None:
    from planarkiv.readers import raster

    facts = raster.read(folder / path)
    if broken := next((fault for fault in facts.faults if fault.kind in _UNREADABLE), None):
        notes.add("geo-ugyldig", "GEO_21", path, grunn=_said(broken))
        return
    place = facts.facts.get("georeferanse")
    system = place.get("epsg") if isinstance(place, dict) else None
    if system is None and not _explains_system(tree, at, path):
        notes.add("geo-koordsys", "GEO_15", path)


def _explains_system(tree: Tree, at: str, path: str) -> bool:
    """Whether a coordinate system is defined beside the data set, or in the documentation."""
    beside = str(PurePosixPath(path).with_suffix(".prj"))
    return (
        beside in tree.files
        or bool(_beneath(tree, at, "documentation/CRS"))
        or bool(_beneath(tree, "", "documentation/CRS"))
    )


def _extent(table: FeatureTable, path: str, notes: Notes) -> None:
    """The data lie in the municipality they say they are of."""
    numbers = sorted(set(_values(table, "NASJONALAREALPLANID.KOMM")))
    boxes = [each.box for number in numbers for each in present(number)]
    if not boxes or table.head.epsg is None or not len(table.xy):
        return
    from pyproj import Transformer
    from pyproj.exceptions import ProjError

    low, high = (table.head.metres(table.xy[[at]])[0] for at in (table.xy.argmin(0)[0], table.xy.argmax(0)[0]))
    try:
        change = Transformer.from_crs(table.head.epsg, 4326, always_xy=True)
        middle = change.transform((low[0] + high[0]) / 2, (low[1] + high[1]) / 2)
    except ProjError:
        return
    margin = _MARGIN_DEGREES
    if not any(
        box[0] - margin <= middle[0] <= box[2] + margin and box[1] - margin <= middle[1] <= box[3] + margin
        for box in boxes
    ):
        notes.advise("geo-utenfor", "GEO_16", path, kommune=", ".join(numbers))


def _values(table: FeatureTable, name: str) -> Sequence[str]:
    column = table.columns.get(name)
    return column.values if column is not None else ()


# --- metadata and documentation ----------------------------------------------------------------------------------


def _metadata(tree: Tree, at: str, sets: int, notes: Notes) -> None:
    """A file of metadata for each data set, among the descriptive metadata of the representation."""
    described = [
        path for path in _beneath(tree, at, "metadata/descriptive") if path.lower().endswith((".xml", ".json"))
    ]
    if sets and len(described) < sets:
        if _beneath(tree, at, "metadata") and not described:
            notes.add("geo-metadata-sted", "GEO_42a", at, mappe=f"{at}/metadata/descriptive")
        else:
            notes.add("geo-metadata", "GEO_17", at, antall=sets, har=len(described))
    schemas = [path for path in tree.files if "schemas/" in path and path.lower().endswith(".xsd")]
    if described and not schemas:
        notes.add("geo-skjema", "GEO_42b", at)


def _beneath(tree: Tree, at: str, inside: str) -> list[str]:
    start = f"{at}/{inside}/" if at else f"{inside}/"
    return [path for path in tree.files if path.startswith(start)]


def _documentation(tree: Tree, representations: Sequence[str], notes: Notes) -> None:
    """Documentation stands in its folders, in the package or in a representation."""
    places = ("", *(f"representations/{name}" for name in representations))
    if not _beneath(tree, "", "documentation"):
        notes.advise("geo-dokumentasjon", "GEO_24", "documentation", mappe="documentation")
        return
    for requirement, name in _DOCUMENTATION:
        if not any(_beneath(tree, at, f"documentation/{name}") for at in places):
            notes.advise("geo-dokumentasjon", requirement, "documentation", mappe=f"documentation/{name}")
