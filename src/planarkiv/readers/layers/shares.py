"""A city's GeoPackage in shares: some plans at a time, so that no one holds the whole of it."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from planarkiv.model.features import GML_ID, FeatureTable
from planarkiv.model.formats import Format
from planarkiv.model.geometry import OUTLINE_TYPES
from planarkiv.readers.layers import geopackage, table
from planarkiv.readers.layers.naming import OBJECT_TYPE, Naming
from planarkiv.readers.layers.share import Share

LARGE = 20_000
"""Objects of a file that is worth reading in shares."""
_OBJECTS = 8_000
"""Objects of a share: some megabytes."""


def is_large(path: Path, kind: Format) -> bool:
    """Whether the file is to be read in shares."""
    return kind is Format.GEOPACKAGE and geopackage.count(path) >= LARGE


def read_ids(path: Path, kind: Format, naming: Naming | None = None) -> FeatureTable:
    """The objects without geometry: what outlines say of their plans, and the arealplan-ID of all others."""
    naming = naming or Naming()

    def wanted(layer: str, names: Sequence[str]) -> Sequence[str]:
        otype = naming.object_type(layer) or ""
        paths = {name: naming.path(otype, name) for name in names}
        of_types = [name for name, path in paths.items() if path == OBJECT_TYPE]
        if otype in OUTLINE_TYPES or (of_types and not otype):
            return names
        return [*of_types, *(name for name, path in paths.items() if path and path.startswith("NASJONALAREALPLANID."))]

    return table.table_of(geopackage.read(path, columns=wanted), kind, naming, path.name)


def shares(ids: FeatureTable, plans: Sequence[np.ndarray]) -> Iterator[tuple[list[int], Share]]:
    """The numbers of the plans in each share, and the share; ``plans`` are the rows of each plan in ``ids``."""
    places = ids.columns[GML_ID]
    named = [places.values[code].rpartition("/") for code in places.codes.tolist()]
    waiting: list[int] = []
    for number, rows in enumerate(plans):
        if waiting and sum(len(plans[each]) for each in waiting) + len(rows) > _OBJECTS:
            yield waiting, _share(named, [plans[each] for each in waiting])
            waiting = []
        waiting.append(number)
    if waiting:
        yield waiting, _share(named, [plans[each] for each in waiting])


def _share(named: Sequence[tuple[str, str, str]], plans: Sequence[np.ndarray]) -> Share:
    found: dict[str, list[int]] = {}
    for row in np.unique(np.concatenate(plans)).tolist():
        layer, _, number = named[row]
        found.setdefault(layer, []).append(int(number))
    return Share({layer: sorted(set(numbers)) for layer, numbers in found.items()})
