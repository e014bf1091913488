"""SOSI: each plan's maps as they came, or as SOSI 4.5; or those of a municipality together, as vendors deliver them.

``per`` is ``plan`` (a folder for each plan) or ``kommune`` (a file for each administrative unit, kind of plan and
vertikalnivå). In the folder of its plan a map that came as SOSI is the same bytes, unless another ``charset`` is asked
for; everything else is written by us.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from planarkiv.archive.layout import Names
from planarkiv.catalogue.object_types import Family, known
from planarkiv.errors import PlanarkivError, UsageError
from planarkiv.exports import Context, Options, PlanExport, WholeExport
from planarkiv.exports.files import DOCUMENTS_FOLDER, copy_documents, part_names
from planarkiv.exports.plan_maps import PlanMaps, choice_of, note_when_mapless, read_map
from planarkiv.language import say
from planarkiv.model.features import FeatureTable
from planarkiv.model.formats import Format
from planarkiv.model.record import PlanMap
from planarkiv.readers.stored import StoredMaps
from planarkiv.views.entries import PlanEntry
from planarkiv.writers.maps import write_map
from planarkiv.writers.sosi import in_sosi

SUFFIX = ".sos"

_PER_PLAN, _PER_UNIT = "plan", "kommune"


def for_options(options: Options) -> PlanExport | WholeExport:
    """A folder of plans, or files for municipalities. Raises UsageError."""
    per = options.values.get("per", _PER_PLAN)
    if per not in (_PER_PLAN, _PER_UNIT):
        raise UsageError(say("--per må være plan eller kommune, ikke «{per}».", per=per))
    return PlanMaps(Format.SOSI) if per == _PER_PLAN else PerUnit()


class _Group(NamedTuple):
    """What one file has in common."""

    number: str
    kind: str
    levels: tuple[str, ...]
    epsg: int | None
    datum: str


class PerUnit:
    """A file for each administrative unit, kind of plan and vertikalnivå; for each coordinate system, where they
    differ."""

    VERSION = "1"

    def write(
        self,
        entries: Sequence[PlanEntry],
        into: Path,
        context: Context,
        *,
        previous: Path | None,  # noqa: ARG002 - numbers of objects run through a file: it is made whole
        changed: Sequence[PlanEntry],  # noqa: ARG002
    ) -> None:
        """All maps of all plans. Raises PlanarkivError and OSError."""
        from planarkiv.model.joined import joined

        groups: dict[_Group, list[FeatureTable]] = defaultdict(list)
        into.mkdir()
        for entry, name in zip(entries, part_names(entries), strict=True):
            with context.plan(entry):
                tables = list(_tables(entry, context))
                copy_documents(entry, into / DOCUMENTS_FOLDER / name, context)
                for group, table in tables:
                    groups[group].append(table)
        usual = context.archive.settings.epsg
        for group in sorted(groups, key=str):
            path = into / (_file_name(group, usual) + SUFFIX)
            try:
                losses = write_map(joined(groups.pop(group)), path, Format.SOSI, choice_of(context))
            except PlanarkivError as error:
                raise PlanarkivError(say("{file}: {reason}", file=path.name, reason=error)) from error
            for loss in losses:
                context.tell(say("{file}: {what}", file=path.name, what=loss.text))


def _tables(entry: PlanEntry, context: Context) -> Iterator[tuple[_Group, FeatureTable]]:
    maps = StoredMaps(entry.plan, entry.record, context.naming)
    for plan_map in entry.record.maps:
        table = read_map(plan_map, maps, entry, context, Format.SOSI)
        if table is not None:
            table, losses = in_sosi(table)
            context.lose(entry, plan_map.file, losses)
            yield _group(entry, plan_map, table), table
    note_when_mapless(entry, context)


def _group(entry: PlanEntry, plan_map: PlanMap, table: FeatureTable) -> _Group:
    families = [found.family for otype in table.otypes if (found := known(otype))]
    is_kommuneplan = families.count(Family.KOMMUNEPLAN) > families.count(Family.REGULERING)
    kind = "kommuneplan" if is_kommuneplan else "reguleringsplan"
    datum = "" if table.height is None else table.head.vertical_datum or ""
    return _Group(entry.record.arealplan_id.number, kind, plan_map.vertikalnivaa, table.head.epsg, datum)


def _file_name(group: _Group, usual: int) -> str:
    """``4219_reguleringsplan_vn2``, and the coordinate system and zero level of heights where they are not usual."""
    levels = f"vn{'-'.join(group.levels)}" if group.levels else ""
    system = "" if group.epsg == usual else f"epsg{group.epsg or 'ukjent'}"
    return Names().new("_".join(filter(None, (group.number, group.kind, levels, system, group.datum.lower()))))
