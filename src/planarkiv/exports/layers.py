"""The layers of the archive as files of one format: one for each object type, over all plans.

They are those of the GeoPackage export, and made from one: every row says in ``arealplanId`` whose it is, and in
``mappe`` where the plan lies in the archive.
"""

import errno
import os
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from planarkiv.archive.layout import Names
from planarkiv.errors import PlanarkivError
from planarkiv.exports import Context
from planarkiv.exports.gpkg import VERSION as GPKG_VERSION
from planarkiv.exports.gpkg import grown
from planarkiv.language import say
from planarkiv.views.entries import PlanEntry

VERSION = f"1-{GPKG_VERSION}"


class Layer(NamedTuple):
    """A layer as Arrow columns: ``rows`` a table, ``geometry`` the name of its column of WKB, None where it has none;
    ``kind`` the type of its geometry, ``crs`` the coordinate system as pyogrio names it."""

    name: str
    rows: Any
    geometry: str | None
    kind: str | None
    crs: str | None


STYLES = "layer_styles"
"""The table that QGIS has its styles in."""

WriteLayer = Callable[[Layer, Path, Context], None]
"""Writes a layer to a new file. Raises PlanarkivError and OSError."""


class LayerFormat:
    """A format that has a file for each layer: the shape of a whole export."""

    def __init__(self, suffix: str, write_layer: WriteLayer, version: str, *, plain_names: bool = False) -> None:
        self.VERSION = f"{version}-{VERSION}"
        self._suffix = suffix
        self._write_layer = write_layer
        self._plain_names = plain_names

    def write(
        self,
        entries: Sequence[PlanEntry],
        into: Path,
        context: Context,
        *,
        previous: Path | None,  # noqa: ARG002 - files of layers are made whole
        changed: Sequence[PlanEntry],
    ) -> None:
        """A folder with the layers. Raises PlanarkivError, sqlite3.Error and OSError."""
        package = context.scratch / "lag.gpkg"
        for text in grown(entries, package, context, previous=None, changed=changed):
            context.tell(text)
        into.mkdir()
        names = Names()
        for name in layer_names(package):
            layer = read_layer(package, name)
            file = names.new((plain(name) if self._plain_names else name) + self._suffix)
            try:
                self._write_layer(layer, into / file, context)
            except _library_errors() as error:
                raise PlanarkivError(
                    say(
                        "{file} kunne ikke skrives: {why}. Er disken full? Frigjør plass, og kjør igjen.",
                        file=file,
                        why=str(error).splitlines()[0],
                    )
                ) from error
        package.unlink()


def layer_names(package: Path) -> list[str]:
    """The layers of a GeoPackage, in its order; how they are to be drawn is none."""
    import pyogrio

    return [str(name) for name, _ in pyogrio.list_layers(package).tolist() if name != STYLES]


def read_layer(package: Path, name: str) -> Layer:
    """A layer of a GeoPackage, without the numbers that its rows have there."""
    import pyogrio

    facts, rows = pyogrio.read_arrow(package, layer=name)
    kind = facts["geometry_type"]
    return Layer(name, rows, facts["geometry_name"] if kind else None, kind, facts["crs"] if kind else None)


def write_by_gdal(layer: Layer, path: Path, driver: str, **options: str) -> None:
    """Writes a layer with a driver of GDAL. Raises OSError when not every row is there afterwards."""
    import pyogrio

    with warnings.catch_warnings():
        # a layer without geometry has no coordinate system
        warnings.simplefilter("ignore")
        pyogrio.write_arrow(
            layer.rows,
            path,
            layer=path.stem,
            driver=driver,
            geometry_name=layer.geometry,
            geometry_type=layer.kind,
            crs=layer.crs,
            encoding="UTF-8",
            **options,
        )
        # not every driver tells of a disk that was full when it closed the file
        there = pyogrio.read_info(path, force_feature_count=True)["features"]
    if there != layer.rows.num_rows:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))


def lacks_shapes(layer: Layer) -> bool:
    """Whether some row has no geometry."""
    return layer.geometry is None or layer.rows.column(layer.geometry).null_count > 0


def plain(name: str) -> str:
    """A name of letters that every program knows."""
    letters = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "Æ": "Ae", "Ø": "O", "Å": "A"})
    return "".join(
        sign if sign.isascii() and (sign.isalnum() or sign in "_-") else "_" for sign in name.translate(letters)
    )


def _library_errors() -> tuple[type[Exception], ...]:
    import pyarrow as pa
    import pyogrio

    return (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, pa.ArrowException)
