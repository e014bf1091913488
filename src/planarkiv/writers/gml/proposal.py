"""A plan of SOSI 4.5 as Reguleringsplanforslag has it: what the outline says of the plan stands in its own object,
and objects name the outline they are within, which names them."""

from __future__ import annotations

import dataclasses
import uuid
from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.catalogue.attributes import attribute
from planarkiv.catalogue.generations import Generation
from planarkiv.language import later
from planarkiv.model.features import KINDS, Column, FeatureTable, Links
from planarkiv.writers.gml.notes import Notes
from planarkiv.writers.plan_object import NAMES_IN_PROPOSALS, OUTLINE, PLAN, with_names

_IN_BOTH = ("NASJONALAREALPLANID", "OPPDATERINGSDATO")
"""Groups of the outline that the plan has, too."""
_NAMESPACE = "http://data.geonorge.no/sosi/plan"
_ROLES = {
    "RpArealformålOmråde": "formål",
    "RpBestemmelseOmråde": "bestemmelseOmråde",
    "RpBestemmelseMidlByggAnlegg": "midlByggAnlegg",
    "RpRegulertHøyde": "regulertHøyde",
    "RpJuridiskLinje": "juridiskLinje",
    "RpJuridiskPunkt": "juridiskPunkt",
}
"""What an outline calls the objects within it; what it calls zones, no source says."""
_OUTLINE_OF = "planområde"
_LOKALID, _NAVNEROM, _LEVEL = "IDENT.LOKALID", "IDENT.NAVNEROM", "VERTNIV"

_SEVERAL = later("Omrissene av en plan sier ulike ting om {path}: {n} verdier er ikke med. Den første står på planen.")
_OTHER_NAME = later("{n} objekter av typen {name} heter {other} i planforslag.")

Rows = NDArray[np.int64]


class _Plans(NamedTuple):
    """The outlines and the plan each is of, as a number; ``first`` is the first outline of each plan."""

    outline: Rows
    number: Rows
    first: Rows


def as_proposal(table: FeatureTable, notes: Notes) -> FeatureTable:
    """The same objects and one Arealplan for each plan that has an outline; its lokalId follows from its number."""
    plans = _plans(table)
    total = len(table) + len(plans.first)
    columns = {path: _moved(path, column, plans, len(table), notes) for path, column in table.columns.items()}
    _identify(table, plans, columns)
    _note_names(table, notes)
    table = with_names(table, NAMES_IN_PROPOSALS)
    otypes = list(table.otypes)
    if PLAN not in otypes:
        otypes.append(PLAN)
    new = len(plans.first)
    return dataclasses.replace(
        table,
        kind=np.append(table.kind, np.full(new, KINDS.index("OBJEKT"), np.uint8)),
        otype=np.append(table.otype, np.full(new, otypes.index(PLAN), table.otype.dtype)),
        otypes=otypes,
        serial=np.append(table.serial, table.serial.max(initial=0) + 1 + np.arange(new)),
        line=np.append(table.line, table.line[plans.first]),
        pt_off=np.append(table.pt_off, np.full(new, table.pt_off[-1])),
        ref_off=np.append(table.ref_off, np.full(new, table.ref_off[-1])),
        columns={path: column for path, column in columns.items() if len(column.rows)},
        links=_links(table, otypes, plans, total),
        _cache={},
        _whole=None,
    )


def _is_of(path: str, group: str) -> bool:
    return path.partition(".")[0] == group


def _note_names(table: FeatureTable, notes: Notes) -> None:
    for name, other in NAMES_IN_PROPOSALS.items():
        notes.of_rows("objekttypenavn", _OTHER_NAME, table.rows_of(name).tolist(), name=name, other=other)


def _plan_keys(table: FeatureTable) -> list[tuple[str, str]]:
    """The municipality and planid of each object; empty texts where it says none."""
    found: list[list[str]] = []
    for path in ("NASJONALAREALPLANID.KOMM", "NASJONALAREALPLANID.PLANID"):
        values = [*(table.columns[path].values if path in table.columns else ()), ""]
        found.append([values[code] for code in table.dense(path).tolist()])
    return list(zip(*found, strict=True))


def _plans(table: FeatureTable) -> _Plans:
    outlines = table.rows_of(OUTLINE).astype(np.int64)
    keys = _plan_keys(table)
    numbers: dict[tuple[str, str], int] = {}
    number = np.array([numbers.setdefault(keys[row], len(numbers)) for row in outlines.tolist()], np.int64)
    first = outlines[np.unique(number, return_index=True)[1]] if len(outlines) else outlines
    return _Plans(outlines, number, first)


def _moved(path: str, column: Column, plans: _Plans, new_row: int, notes: Notes) -> Column:
    """The column with what it says of plans at the plans."""
    in_both = path.partition(".")[0] in _IN_BOTH
    if attribute(Generation.FORSLAG_50, PLAN, path) is None or _is_of(path, "IDENT"):
        return column
    goes = not in_both and attribute(Generation.FORSLAG_50, OUTLINE, path) is None
    of_outline = np.isin(column.rows, plans.outline)
    of_first = np.flatnonzero(np.isin(column.rows, plans.first))
    said: dict[int, list[int]] = {}
    for at in np.flatnonzero(of_outline).tolist():
        said.setdefault(int(column.rows[at]), []).append(int(column.codes[at]))
    if goes:
        for row, number in zip(plans.outline.tolist(), plans.number.tolist(), strict=True):
            if (codes := said.get(row)) and codes != said.get(int(plans.first[number])):
                notes.add("planverdi", _SEVERAL, len(codes), (notes.name(row),), path=path)
    kept = np.flatnonzero(~of_outline) if goes else np.arange(len(column.rows))
    entries = np.append(kept, of_first)
    to = new_row + np.searchsorted(plans.first, column.rows[of_first])
    rows = np.append(column.rows[kept], to)
    order = np.argsort(rows, kind="stable")
    instance = None if column.instance is None else column.instance[entries][order]
    return Column(rows[order].astype(np.int32), column.codes[entries][order], column.values, instance)


def _identify(table: FeatureTable, plans: _Plans, columns: dict[str, Column]) -> None:
    """Gives each plan an identification: the same one every time for the same municipality and planid."""
    keys = _plan_keys(table)
    spaces = columns.get(_NAVNEROM)
    said = table.dense(_NAVNEROM)[plans.first].tolist()
    names = [spaces.values[code] if spaces is not None and code >= 0 else _NAMESPACE for code in said]
    local = [str(uuid.uuid5(uuid.NAMESPACE_URL, "/".join((_NAMESPACE, *keys[row])))) for row in plans.first.tolist()]
    rows = np.arange(len(table), len(table) + len(plans.first), dtype=np.int32)
    for path, values in ((_LOKALID, local), (_NAVNEROM, names)):
        columns[path] = _with(columns.get(path), rows, values)


def _with(column: Column | None, rows: NDArray[np.int32], values: list[str]) -> Column:
    """The column with one more value at each of these rows, which come after all others."""
    number = {value: at for at, value in enumerate(column.values)} if column is not None else {}
    codes = np.array([number.setdefault(value, len(number)) for value in values], np.int32)
    if column is None:
        return Column(rows, codes, list(number))
    instance = None if column.instance is None else np.append(column.instance, np.zeros(len(rows), np.int32))
    return Column(np.append(column.rows, rows), np.append(column.codes, codes), list(number), instance)


def _links(table: FeatureTable, otypes: list[str], plans: _Plans, total: int) -> Links | None:
    """What plans, outlines and the objects within these say of each other."""
    found: list[tuple[int, str, int]] = []
    for row, number in zip(plans.outline.tolist(), plans.number.tolist(), strict=True):
        plan = total - len(plans.first) + number
        found += [(row, "arealplan", plan), (plan, "rpOmråde", row)]
    outline_of = _outlines_by_plan_and_level(table, plans)
    keys, levels = _plan_keys(table), _levels(table)
    for row, otype in enumerate(table.otype.tolist()):
        role = _ROLES.get(otypes[otype], "")
        outline = outline_of.get(
            (*keys[row], levels[row]),
            outline_of.get((*keys[row], "")),
        )
        if role and outline is not None:
            found += [(outline, role, row), (row, _OUTLINE_OF, outline)]
    if not found:
        return None
    found.sort(key=lambda link: link[0])
    roles = list(dict.fromkeys(role for _, role, _ in found))
    return Links(
        np.array([row for row, _, _ in found], np.int32),
        np.array([roles.index(role) for _, role, _ in found], np.int16),
        roles,
        np.array([target for _, _, target in found], np.int32),
        [""] * len(found),
    )


def _levels(table: FeatureTable) -> list[str]:
    values = [*(table.columns[_LEVEL].values if _LEVEL in table.columns else ()), ""]
    return [values[code] for code in table.dense(_LEVEL).tolist()]


def _outlines_by_plan_and_level(table: FeatureTable, plans: _Plans) -> Mapping[tuple[str, str, str], int]:
    """The outline of each plan and vertikalnivå; under no level that of a plan with one outline alone."""
    keys, levels = _plan_keys(table), _levels(table)
    found: dict[tuple[str, str, str], int] = {}
    for row in plans.outline.tolist():
        found.setdefault((*keys[row], levels[row]), row)
    alone = np.bincount(plans.number, minlength=len(plans.first)) == 1
    for row in plans.first[alone].tolist():
        found[*keys[row], ""] = row
    return found
