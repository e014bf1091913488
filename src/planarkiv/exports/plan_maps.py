"""A folder with each plan's maps in one format: as they came, where they came in it, else written by us."""

from pathlib import Path

from planarkiv.archive.layout import Names
from planarkiv.exports import Context
from planarkiv.exports.files import DOCUMENTS_FOLDER, copy_documents, copy_out
from planarkiv.language import say
from planarkiv.model.features import FeatureTable
from planarkiv.model.formats import MAP_NAMES, Format, of_map_name
from planarkiv.model.record import PlanMap
from planarkiv.readers.stored import StoredMaps
from planarkiv.views.entries import PlanEntry
from planarkiv.writers import Choice
from planarkiv.writers.maps import SUFFIXES, write_map

_USUAL = "UTF-8"


class PlanMaps:
    """The shape of an export plan by plan, for the formats that have one file for a map. A map that came in the format
    is the same bytes, unless another charset is asked for."""

    VERSION = "1"

    def __init__(self, kind: Format) -> None:
        self._kind = kind
        self._suffix = SUFFIXES[kind][0]

    def write_plan(self, entry: PlanEntry, into: Path, context: Context) -> None:
        """The maps of one plan, with its documents where they are asked for. Raises PlanarkivError and OSError."""
        names, maps = Names(DOCUMENTS_FOLDER), StoredMaps(entry.plan, entry.record, context.naming)
        for plan_map in entry.record.maps:
            if self._goes_as_it_came(plan_map, maps, context):
                copy_out(entry, plan_map.file, into / names.new(plan_map.file))
            elif (table := read_map(plan_map, maps, entry, context, self._kind)) is not None:
                path = into / names.new(plan_map.file, self._suffix)
                context.lose(entry, path.name, write_map(table, path, self._kind, choice_of(context)))
        note_when_mapless(entry, context)
        copy_documents(entry, into / DOCUMENTS_FOLDER, context)

    def _goes_as_it_came(self, plan_map: PlanMap, maps: StoredMaps, context: Context) -> bool:
        if of_map_name(plan_map.format) is not self._kind:
            return False
        if context.options.charset is None:
            return True
        table = maps.read(plan_map)
        return table is not None and table.head.charset_declared == context.options.charset


def read_map(
    plan_map: PlanMap, maps: StoredMaps, entry: PlanEntry, context: Context, kind: Format
) -> FeatureTable | None:
    """The objects of a map that are to be written as ``kind``; None, and a note, where its format is not read."""
    table = maps.read(plan_map)
    if table is None:
        context.note(
            entry,
            say(
                "{file}: {format} kan ikke skrives som {wanted}",
                file=plan_map.file,
                format=plan_map.format,
                wanted=MAP_NAMES[kind],
            ),
        )
    return table


def note_when_mapless(entry: PlanEntry, context: Context) -> None:
    """Tells of a plan that a format of maps has nothing of."""
    if not entry.record.maps:
        context.note(entry, say("planen har ingen vektorkart"))


def choice_of(context: Context) -> Choice:
    """What the user chose of what a writer of maps may be told."""
    return Choice(charset=context.options.charset or _USUAL)
