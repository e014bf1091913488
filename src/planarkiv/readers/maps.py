"""Reads a vector map of any format: the one place that knows which reader each format wants."""

import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path

from planarkiv.model.features import FeatureTable
from planarkiv.model.formats import Format
from planarkiv.model.naming import Naming
from planarkiv.readers.layers.share import Share

_MODULES = {Format.SOSI: "sosi", Format.GML: "gml"}
"""Readers of text; the other formats are those of map systems, layers with columns."""

GEODATABASE = "kart.gdb/"
"""The folder that a file geodatabase lies in while it is read."""


def read_map(
    path: Path,
    kind: Format,
    source: str,
    naming: Naming | None = None,
    share: Share | None = None,
    *,
    keep_degrees: bool = False,
) -> FeatureTable:
    """The objects of the map at ``path``, or of a share of it; ``source`` is what reports call it,
    ``naming`` a municipality's own names of layers and columns. Raises OSError.

    Side files lie beside it under their own names; of a file geodatabase ``path`` is any file in the folder. Maps
    in longitude and latitude are moved to metres, as all that looks at plans wants, unless degrees are to be kept.
    """
    if kind in _MODULES:
        table: FeatureTable = import_module(f"planarkiv.readers.{_MODULES[kind]}").read(path)
    else:
        from planarkiv.readers import layers

        table = layers.read(path, kind, naming, share, keep_degrees=keep_degrees)
    table.source = source
    return table


def read_files(
    files: Sequence[tuple[str, Path]],
    kind: Format,
    source: str,
    naming: Naming | None = None,
    share: Share | None = None,
    *,
    keep_degrees: bool = False,
) -> FeatureTable:
    """The objects of a map and its side files, the main file first, each with the name it came with: read where no
    other files lie beside them. Raises OSError."""
    folder = GEODATABASE if kind is Format.FILEGDB else ""
    with together([(f"{folder}{name}", path) for name, path in files]) as main:
        return read_map(main, kind, source, naming, share, keep_degrees=keep_degrees)


def read_named(path: Path, kind: Format, naming: Naming | None = None, *, keep_degrees: bool = False) -> FeatureTable:
    """The objects of a map file that a user names: other Shapefiles beside it are other maps. Raises OSError."""
    if kind is not Format.SHAPEFILE:
        return read_map(path, kind, path.name, naming, keep_degrees=keep_degrees)
    mine = [path, *sorted(each for each in path.parent.iterdir() if each.stem == path.stem and each != path)]
    files = [(each.name, each) for each in mine if each.is_file()]
    return read_files(files, kind, path.name, naming, keep_degrees=keep_degrees)


def read_map_bytes(data: bytes, kind: Format, source: str, beside: Callable[[str], Path | None]) -> FeatureTable:
    """The same for the bytes of a SOSI or GML file. ``source`` is the name it came with; ``beside`` tells where a file
    lies that it names, as GML may."""
    if kind is Format.GML:
        from planarkiv.readers import gml

        return gml.read_bytes(data, source, beside)
    from planarkiv.readers import sosi

    return sosi.read_bytes(data, source)


def is_text(kind: Format) -> bool:
    """Whether rules look at the bytes of such a map, too."""
    return kind in _MODULES


@contextmanager
def together(files: Sequence[tuple[str, Path]]) -> Iterator[Path]:
    """A folder where a main file (the first) and its side files lie under the names given; yields the main file."""
    with tempfile.TemporaryDirectory(prefix="planarkiv-", ignore_cleanup_errors=True) as scratch:
        for name, path in files:
            own = Path(scratch, name)
            own.parent.mkdir(parents=True, exist_ok=True)
            try:
                own.symlink_to(path.absolute())
            except (OSError, NotImplementedError):
                # a link needs a privilege on Windows
                shutil.copyfile(path, own)
        yield Path(scratch, files[0][0])
