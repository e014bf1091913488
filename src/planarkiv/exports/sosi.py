"""SOSI: each plan's maps as they came, or as SOSI 4.5; or those of a municipality together, as vendors deliver them.

``per`` is ``plan`` (a folder for each plan) or ``kommune`` (a file for each administrative unit, kind of plan and
vertikalnivå). In the folder of its plan a map that came as SOSI is the same bytes, unless another ``charset`` is asked
for; everything else is written by us.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from planarkiv.catalogue.object_types import Family, known
from planarkiv.errors import PlanarkivError, UsageError
from planarkiv.exports import Context, Options, PlanExport, WholeExport
from planarkiv.exports.files import DOCUMENTS_FOLDER, Names, copy_documents, copy_out, part_names
from planarkiv.language import say
from planarkiv.model.features import FeatureTable
from planarkiv.model.formats import Format, of_map_name
from planarkiv.model.record import PlanMap
from planarkiv.readers.stored import StoredMaps
from planarkiv.views.entries import PlanEntry
from planarkiv.writers import Choice
from planarkiv.writers.as_sosi import as_sosi
from planarkiv.writers.maps import write_map

SUFFIX = ".sos"

_PER_PLAN, _PER_UNIT = "plan", "kommune"
_USUAL = "UTF-8"


def for_options(options: Options) -> PlanExport | WholeExport:
    """A folder of plans, or files for municipalities. Raises UsageError."""
    per = options.values.get("per", _PER_PLAN)
    if per not in (_PER_PLAN, _PER_UNIT):
        raise UsageError(say("--per må være plan eller kommune, ikke «{per}».", per=per))
    return PerPlan() if per == _PER_PLAN else PerUnit()


def _choice(context: Context) -> Choice:
    return Choice(charset=context.options.charset or _USUAL)


# --- per plan ----------------------------------------------------------------------------------------------------


class PerPlan:
    """A folder with each plan's maps."""

    VERSION = "1"

    def write_plan(self, entry: PlanEntry, into: Path, context: Context) -> None:
        """The maps of one plan. Raises PlanarkivError and OSError."""
        names, maps = Names(), StoredMaps(entry.plan, entry.record, context.naming)
        for plan_map in entry.record.maps:
            if _goes_as_it_came(plan_map, maps, context):
                copy_out(entry, plan_map.file, into / names.new(plan_map.file))
                continue
            table = _read(plan_map, maps, entry, context)
            if table is not None:
                _write(table, into / names.new(plan_map.file, SUFFIX), entry, context)
        if not entry.record.maps:
            context.note(entry, say("planen har ingen vektorkart"))
        copy_documents(entry, into / DOCUMENTS_FOLDER, context)


def _goes_as_it_came(plan_map: PlanMap, maps: StoredMaps, context: Context) -> bool:
    if of_map_name(plan_map.format) is not Format.SOSI:
        return False
    if context.options.charset is None:
        return True
    table = maps.read(plan_map)
    return table is not None and table.head.charset_declared == context.options.charset


def _read(plan_map: PlanMap, maps: StoredMaps, entry: PlanEntry, context: Context) -> FeatureTable | None:
    table = maps.read(plan_map)
    if table is None:
        context.note(
            entry,
            say("{file}: {format} kan ikke skrives som SOSI", file=plan_map.file, format=plan_map.format),
        )
    return table


def _write(table: FeatureTable, path: Path, entry: PlanEntry, context: Context) -> None:
    for loss in write_map(table, path, Format.SOSI, _choice(context)):
        context.note(entry, f"{path.name}: {loss.text}")


# --- per municipality --------------------------------------------------------------------------------------------


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
        for entry in entries:
            with context.plan(entry):
                for group, table in list(_tables(entry, context)):
                    groups[group].append(table)
        into.mkdir(parents=True)
        usual = context.archive.settings.epsg
        for group in sorted(groups, key=str):
            path = into / (_file_name(group, usual) + SUFFIX)
            try:
                write_map(joined(groups.pop(group)), path, Format.SOSI, _choice(context))
            except PlanarkivError as error:
                raise PlanarkivError(say("{file}: {reason}", file=path.name, reason=error)) from error
        for entry, name in zip(entries, part_names(entries), strict=True):
            with context.plan(entry):
                copy_documents(entry, into / DOCUMENTS_FOLDER / name, context)


def _tables(entry: PlanEntry, context: Context) -> Iterator[tuple[_Group, FeatureTable]]:
    maps = StoredMaps(entry.plan, entry.record, context.naming)
    for plan_map in entry.record.maps:
        table = _read(plan_map, maps, entry, context)
        if table is not None:
            table = as_sosi(table)
            yield _group(entry, plan_map, table), table
    if not entry.record.maps:
        context.note(entry, say("planen har ingen vektorkart"))


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
