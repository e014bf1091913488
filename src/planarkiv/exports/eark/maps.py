"""The maps of a plan as they are read for its package."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from planarkiv.archive import layout
from planarkiv.errors import PlanarkivError
from planarkiv.exports import Context
from planarkiv.language import say
from planarkiv.model.features import FeatureTable
from planarkiv.model.record import PlanMap
from planarkiv.readers.stored import StoredMaps
from planarkiv.views.entries import PlanEntry
from planarkiv.writers.eark.feature_catalogue import unique_attribute

Note = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class ReadMap:
    """A map: as the package names it, its objects (None where they could not be read), and a name for files about it
    that no other map has."""

    plan_map: PlanMap
    table: FeatureTable | None
    stem: str


def read_maps(entry: PlanEntry, named: Sequence[PlanMap], context: Context, note: Note) -> Sequence[ReadMap]:
    """The maps of ``entry``; ``named`` are the same maps, in the same order, as the package names them.

    ``note`` is told what the requirements to geospatial data miss.
    """
    stored = StoredMaps(entry.plan, entry.record, context.naming)
    kept = [each for each in entry.record.maps if each.file in {file.path for file in entry.record.files}]
    found: list[ReadMap] = []
    for plan_map, own in zip(kept, named, strict=True):
        try:
            table = stored.read(plan_map)
        except (PlanarkivError, OSError, ValueError) as error:
            note(say("kartet {file} kan ikke leses: {error}", file=own.file, error=error))
            table = None
        else:
            _check(own, table, note)
        found.append(ReadMap(own, table, _stem(own.file, [each.stem for each in found])))
    return found


def _stem(path: str, taken: Sequence[str]) -> str:
    """The name of the file, or of the folder of a file geodatabase, without its ending; with that, too, where another
    map has the same name."""
    name = PurePosixPath(PurePosixPath(path).parts[1 if "/" in path else 0])
    if layout.same_name(name.stem) not in map(layout.same_name, taken):
        return name.stem
    return layout.safe_logical_name(f"{name.stem}-{name.suffix.removeprefix('.')}", taken)


def _check(plan_map: PlanMap, table: FeatureTable | None, note: Note) -> None:
    if table is None:
        note(say("kartet {file} er i et format som ikke leses (GEO_18)", file=plan_map.file))
        return
    if plan_map.epsg is None:
        note(say("kartet {file} sier ikke hvilket koordinatsystem det er i (GEO_15)", file=plan_map.file))
    if not unique_attribute(table):
        note(say("kartet {file} har ingen egenskap som skiller alle objekter (GEO_19)", file=plan_map.file))
    if plan_map.faults:
        faults = ", ".join(f"{kind} {count}" for kind, count in sorted(plan_map.faults.items()))
        note(say("leseren fant dette i kartet {file} (GEO_18): {faults}", file=plan_map.file, faults=faults))
