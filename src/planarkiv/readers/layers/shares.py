"""A city's GeoPackage in shares: some plans at a time, so that no one holds the whole of it."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from planarkiv.model.features import FeatureTable
from planarkiv.model.formats import Format
from planarkiv.model.geometry import OUTLINE_TYPES
from planarkiv.model.naming import OBJECT_TYPE, Naming
from planarkiv.model.planid import PlanId
from planarkiv.readers.layers import geopackage, table
from planarkiv.readers.layers.share import Share

LARGE = 20_000
"""Objects of a file that is worth reading in shares."""
_OBJECTS = 8_000
"""Objects of a share, about: some megabytes."""
_UNITS = ("NASJONALAREALPLANID.KOMM", "NASJONALAREALPLANID.FYLKESNR", "NASJONALAREALPLANID.LANDKODE")
_ID = "NASJONALAREALPLANID.PLANID"

Runs = dict[str, list[tuple[int, int]]]


@dataclass(frozen=True, slots=True)
class Large:
    """A file to be read in shares: its outlines without geometry, and the rows of each plan by layer."""

    outlines: FeatureTable
    plans: Mapping[PlanId, Runs]

    def shares(self) -> Iterator[tuple[tuple[PlanId, ...], Share]]:
        """The plans of each share, and the share."""
        waiting: list[PlanId] = []
        objects = 0
        for plan, runs in self.plans.items():
            size = sum(last - first + 1 for of_layer in runs.values() for first, last in of_layer)
            if waiting and objects + size > _OBJECTS:
                yield tuple(waiting), self._share(waiting)
                waiting, objects = [], 0
            waiting.append(plan)
            objects += size
        if waiting:
            yield tuple(waiting), self._share(waiting)

    def _share(self, plans: Sequence[PlanId]) -> Share:
        rows: Runs = defaultdict(list)
        for plan in plans:
            for layer, runs in self.plans[plan].items():
                rows[layer] += runs
        return Share({layer: _joined(sorted(runs)) for layer, runs in rows.items()})


def large(path: Path, kind: Format, naming: Naming | None = None) -> Large | None:
    """The file in shares; None for a smaller one, one of another format, and one where objects do not name their plan:
    to place those, all outlines have to be there."""
    if kind is not Format.GEOPACKAGE or not geopackage.has_rows(path, LARGE):
        return None
    status = path.stat()
    return _large(path, (status.st_mtime_ns, status.st_size), kind, _Hashable(naming or Naming()))


def without_geometry(path: Path, kind: Format, naming: Naming) -> FeatureTable:
    """All objects of the file, without geometry."""
    return table.table_of(geopackage.read(path, geometry=False), kind, naming, path.name)


class _Hashable(NamedTuple):
    naming: Naming

    def __hash__(self) -> int:
        return hash(repr(self.naming))


@lru_cache(maxsize=1)
def _large(path: Path, _stamp: tuple[int, int], kind: Format, hashable: _Hashable) -> Large | None:
    """Asked of the same file by who reads it and by who judges it."""
    naming = hashable.naming
    plans: dict[PlanId, Runs] = {}
    outlines: Runs = {}
    try:
        for layer, columns in geopackage.columns(path).items():
            paths = {naming.path(naming.object_type(layer) or "", name): name for name in columns}
            otype = naming.object_type(layer)
            if otype is None and OBJECT_TYPE not in paths:
                continue
            unit = next((paths[each] for each in _UNITS if each in paths), None)
            if otype is None or unit is None or _ID not in paths:
                return None
            for (number, planid), first, last in geopackage.runs(path, layer, (unit, paths[_ID])):
                key = PlanId(str(number).strip(), str(planid).strip())
                plans.setdefault(key, {}).setdefault(layer, []).append((first, last))
                if otype in OUTLINE_TYPES:
                    outlines.setdefault(layer, []).append((first, last))
    except (sqlite3.Error, ValueError, OverflowError, TypeError):
        return None
    rows = {layer: _joined(sorted(runs)) for layer, runs in outlines.items()}
    found = table.table_of(geopackage.read(path, rows, geometry=False), kind, naming, path.name)
    return Large(found, dict(sorted(plans.items())))


def _joined(runs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The same rows in as few runs as can be; ``runs`` are sorted."""
    found: list[tuple[int, int]] = []
    for first, last in runs:
        if found and first <= found[-1][1] + 1:
            found[-1] = found[-1][0], max(last, found[-1][1])
        else:
            found.append((first, last))
    return found
