"""Reads a vector map as it lies in an archive, where its files have no names of their own: those it needs lie beside it
under the names they came with."""

from pathlib import Path

from planarkiv.archive import StoredPlan
from planarkiv.errors import ArchiveError
from planarkiv.model.features import FeatureTable
from planarkiv.model.formats import Format, of_map_name
from planarkiv.model.naming import NATIONAL, Naming
from planarkiv.model.planid import PlanId
from planarkiv.model.record import PlanMap, PlanRecord
from planarkiv.readers.maps import is_text, read_files, read_map_bytes


class StoredMaps:
    """The maps of one plan in an archive; ``naming`` is the municipality's own names of layers and columns."""

    def __init__(self, stored: StoredPlan, record: PlanRecord, naming: Naming = NATIONAL) -> None:
        self._stored = stored
        self._naming = naming
        self._names = {file.path: file.name for file in record.files}

    @property
    def key(self) -> PlanId:
        """The plan they are of."""
        return self._stored.key

    def read(self, plan_map: PlanMap, data: bytes | None = None) -> FeatureTable | None:
        """The objects of a map; None where its format is not read. ``data`` are its bytes, where they are known and a
        text. Raises ArchiveError and OSError for a file that is gone."""
        kind = of_map_name(plan_map.format)
        if kind is None:
            return None
        if is_text(kind):
            whole = self._stored.path_of(plan_map.file).read_bytes() if data is None else data
            table = read_map_bytes(whole, kind, self._name(plan_map.file), self._beside)
        else:
            table = self._set(plan_map, kind)
        table.source = plan_map.file
        return table

    def _set(self, plan_map: PlanMap, kind: Format) -> FeatureTable:
        paths = (plan_map.file, *plan_map.sides)
        files = [(self._name(path), self._stored.path_of(path)) for path in paths]
        return read_files(files, kind, plan_map.file, self._naming)

    def _name(self, path: str) -> str:
        return self._names.get(path, path)

    def _beside(self, name: str) -> Path | None:
        """The file of the plan that came under this name."""
        path = next((path for path, known in self._names.items() if known == name), None)
        try:
            return self._stored.path_of(path) if path else None
        except ArchiveError:
            return None
