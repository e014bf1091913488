"""The formats that an archive leaves in, and which module makes each: loaded when it is asked for."""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import cast

from planarkiv.exports import PlanExport, WholeExport


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A format by the name that a user types.

    ``options`` are the names of ``Options.values`` (and ``charset``) that it understands. ``in_database``: the result
    lies in a database, which keeps the old or the new by itself, and not in files.
    """

    name: str
    module: str
    options: tuple[str, ...] = ()
    in_database: bool = False

    def load(self) -> PlanExport | WholeExport:
        """The module, which has one of the two shapes."""
        return cast("PlanExport | WholeExport", import_module(f"planarkiv.exports.{self.module}"))


FORMATS: Mapping[str, ExportFormat] = {
    each.name: each
    for each in (
        ExportFormat("sosi", "sosi", ("charset", "per", "documents")),
    )
}
