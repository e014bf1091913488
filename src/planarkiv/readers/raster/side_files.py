"""The files that belong to a raster: world file, .prj, overviews, statistics, registration of other programs."""

import unicodedata
from collections.abc import Iterable
from pathlib import Path

WORLD_FILES = {
    "TIFF": (".tfw", ".tifw", ".tiffw", ".tfwx", ".tifwx", ".wld"),
    "JPEG": (".jgw", ".jpgw", ".jpegw", ".jpw", ".jgwx", ".wld"),
    "PNG": (".pgw", ".pngw", ".pgwx", ".wld"),
}
"""Endings of world files by format, first one first."""

RASTER_SUFFIXES = {
    "TIFF": (".tif", ".tiff"),
    "JPEG": (".jpg", ".jpeg", ".jpe", ".jfif"),
    "PNG": (".png",),
}
_ALL_WORLD_FILES = frozenset(ending for endings in WORLD_FILES.values() for ending in endings)
_BY_STEM = (".prj", ".qpj", ".tab", ".aux")
_BY_NAME = (".aux.xml", ".ovr", ".msk", ".points", ".xml", ".prj", ".wld")


def format_of(name: str) -> str | None:
    """``TIFF``, ``JPEG`` or ``PNG`` by the ending of a name."""
    suffix = Path(name).suffix.lower()
    return next((kind for kind, suffixes in RASTER_SUFFIXES.items() if suffix in suffixes), None)


def is_world_file(name: str) -> bool:
    """True for a name that only a world file has."""
    return Path(name).suffix.lower() in _ALL_WORLD_FILES


def side_files(path: Path, siblings: Iterable[Path] | None = None) -> tuple[Path, ...]:
    """The existing files beside ``path`` that belong to it, whatever the case of their names, sorted by name.

    ``siblings`` are the files of its folder, for a caller that has listed it already. Raises OSError.
    """
    wanted = side_names(path.name)
    folder = siblings if siblings is not None else path.parent.iterdir()
    return tuple(sorted(file for file in folder if folded(file.name) in wanted and file.is_file()))


def side_names(name: str) -> frozenset[str]:
    """The `folded` names that files belonging to the raster ``name`` may have."""
    stem, whole = folded(Path(name).stem), folded(name)
    endings = WORLD_FILES.get(format_of(name) or "", ())
    by_stem = (stem + ending for ending in (*endings, *_BY_STEM, ".aux.xml"))
    return frozenset((*by_stem, *(whole + ending for ending in _BY_NAME)))


def rasters_of(world_file: Path) -> tuple[Path, ...]:
    """The rasters beside a world file that it belongs to. Raises OSError."""
    stem, ending = folded(world_file.stem), world_file.suffix.lower()
    kinds = [kind for kind, endings in WORLD_FILES.items() if ending in endings]
    wanted = {stem + suffix for kind in kinds for suffix in RASTER_SUFFIXES[kind]} | {stem}
    return tuple(
        sorted(file for file in world_file.parent.iterdir() if folded(file.name) in wanted and format_of(file.name))
    )


def folded(name: str) -> str:
    """A name without what differs between systems: the case of letters, and how they are composed."""
    # a Mac writes the å of one file in two characters and of the next in one
    return unicodedata.normalize("NFC", name).casefold()
