"""The formats that an archive leaves in, and which module makes each: loaded when it is asked for."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import cast

from planarkiv.errors import UsageError
from planarkiv.exports import Options, PlanExport, WholeExport
from planarkiv.language import say

_ENDINGS = re.compile(r"\.(gpkg|geojson|json|fgb|parquet|shp|sosi?|gml|xlsx?|ods|csv|txt|pdf|zip|tar|t?gz)")
"""What files are called: a folder with such a name is what nobody meant."""


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A format by the name that a user types.

    ``options`` are the names of ``Options.values`` (and ``charset``) that it understands. ``in_database``: the result
    lies in a database, which keeps the old or the new by itself, and not in files. ``files`` are the endings of a
    result that is one file; without any it is a folder.
    """

    name: str
    module: str
    options: tuple[str, ...] = ()
    in_database: bool = False
    files: tuple[str, ...] = ()

    def load(self, options: Options) -> PlanExport | WholeExport:
        """What makes it: the module, or what that has for these options. Raises UsageError for an option it has not."""
        module = import_module(f"planarkiv.exports.{self.module}")
        chosen = module.for_options(options) if hasattr(module, "for_options") else getattr(module, "EXPORT", module)
        return cast("PlanExport | WholeExport", chosen)

    def require_known(self, options: Options) -> None:
        """Raises UsageError when the user has chosen something that the format knows nothing of."""
        asked = [*options.values, *(["charset"] if options.charset else [])]
        for name in asked:
            if name not in self.options:
                raise UsageError(say("--to {format} har ikke valget --{option}.", format=self.name, option=name))

    def require_name(self, out: Path) -> None:
        """Raises UsageError for a result that would be called what it is not."""
        ending = out.suffix.lower()
        if ending in self.files or not _ENDINGS.fullmatch(ending):
            return
        raise UsageError(
            say(
                "--to {format} lager ikke en fil som heter noe på {ending}. Skriv --out med {wanted}.",
                format=self.name,
                ending=ending,
                wanted=", ".join(self.files) or say("navnet på en mappe"),
            )
        )


FORMATS: Mapping[str, ExportFormat] = {
    each.name: each
    for each in (
        ExportFormat("gpkg", "gpkg", files=(".gpkg",)),
        ExportFormat("geojson", "geojson"),
        ExportFormat("flatgeobuf", "flatgeobuf"),
        ExportFormat("geoparquet", "geoparquet"),
        ExportFormat("shapefile", "shapefile"),
        ExportFormat("gml", "gml", ("documents",)),
        ExportFormat("sosi", "sosi", ("charset", "per", "documents")),
        ExportFormat("planoversikt", "planoversikt", files=(".xlsx", ".csv")),
        ExportFormat("postgis", "postgis", ("dsn", "schema"), in_database=True),
        ExportFormat("bagit", "bagit", ("pack",)),
        ExportFormat("eark-sip", "eark_sip", ("pack", "profile")),
    )
}
