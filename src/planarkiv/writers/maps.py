"""Writes a vector map in any format: the one place that knows which writer each format wants."""

from collections.abc import Mapping
from importlib import import_module
from pathlib import Path

from planarkiv.errors import UsageError
from planarkiv.language import say
from planarkiv.model.features import FeatureTable
from planarkiv.model.formats import Format
from planarkiv.model.loss import Loss
from planarkiv.writers import Choice
from planarkiv.writers.beside_objects import losses_beside

_MODULES: Mapping[Format, str] = {
    Format.SOSI: "sosi",
    Format.GML: "gml",
    Format.GEOPACKAGE: "layers.geopackage",
    Format.SHAPEFILE: "layers.shapefile",
    Format.GEOJSON: "layers.geojson",
    Format.FLATGEOBUF: "layers.flatgeobuf",
    Format.GEOPARQUET: "layers.geoparquet",
}

SUFFIXES: Mapping[Format, tuple[str, ...]] = {
    Format.SOSI: (".sos", ".sosi"),
    Format.GML: (".gml",),
    Format.GEOPACKAGE: (".gpkg",),
    Format.SHAPEFILE: (".shp",),
    Format.GEOJSON: (".geojson", ".json"),
    Format.FLATGEOBUF: (".fgb",),
    Format.GEOPARQUET: (".parquet", ".geoparquet"),
}
"""The endings of file names by the format that is written; the first is the usual one."""


def write_map(table: FeatureTable, path: Path, kind: Format, choice: Choice | None = None) -> list[Loss]:
    """Writes all of ``table`` to the new file ``path``, and returns what the format could not carry.

    ``path`` lies in a folder of the caller's own: side files, and the files of a Shapefile set
    (``NAME_RpOmråde.shp`` ...), lie beside it. Raises PlanarkivError for what the format refuses, and OSError.
    """
    if kind not in _MODULES:
        known = ", ".join(_MODULES)
        raise UsageError(say("Kart kan ikke skrives som {format}. Velg ett av: {known}.", format=kind, known=known))
    choice = choice or Choice()
    found: list[Loss] = import_module(f"planarkiv.writers.{_MODULES[kind]}").write(table, path, choice)
    return [*found, *losses_beside(table, kind, choice.charset)]


def format_of(name: str) -> Format | None:
    """The format that a file with this name is to have; None where the ending says none."""
    ending = Path(name).suffix.lower()
    return next((kind for kind, suffixes in SUFFIXES.items() if ending in suffixes), None)
