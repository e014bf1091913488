"""What proposals have in another way than SOSI 4.5: the plan as an object of its own (``Arealplan``), where SOSI says
the same on the plan's outlines; and a type by another name."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.model.features import GML_ID, KINDS, Column, FeatureTable

PLAN = "Arealplan"
OUTLINE = "RpOmråde"
NAMES_IN_PROPOSALS: Mapping[str, str] = {"PblMidlByggAnleggOmråde": "RpBestemmelseMidlByggAnlegg"}
"""Types of SOSI 4.5 that have another name in proposals."""
NAMES_IN_SOSI: Mapping[str, str] = {other: name for name, other in NAMES_IN_PROPOSALS.items()}
_FROM_PLAN, _FROM_OUTLINE = "rpOmråde", "arealplan"
_OF_THE_OBJECT = ("IDENT", "OPPDATERINGSDATO", "FØRSTEDIGITALISERINGSDATO", GML_ID)
"""What says something of the object itself, and not of the plan."""

Rows = NDArray[np.int32]


def with_names(table: FeatureTable, names: Mapping[str, str]) -> FeatureTable:
    """The table with other names for its object types; a table that has none of them is returned as it is."""
    if not any(name in names for name in table.otypes):
        return table
    renamed = [names.get(name, name) for name in table.otypes]
    otypes = list(dict.fromkeys(renamed))
    code = np.array([otypes.index(name) for name in renamed], table.otype.dtype)
    return dataclasses.replace(table, otype=code[table.otype], otypes=otypes, _cache={}, _whole=None)


class _Pairs(NamedTuple):
    """Outlines (sorted) and the plan of each."""

    outline: Rows
    plan: Rows


def on_outlines(table: FeatureTable) -> tuple[FeatureTable, Rows]:
    """The table without plan objects that have an outline, their attributes on the outlines that do not have them
    already; and the rows of the plan objects that are gone."""
    pairs = _pairs(table)
    if not len(pairs.plan):
        return table, pairs.plan
    gone = np.unique(pairs.plan)
    groups: dict[str, NDArray[np.bool_]] = {}
    for path, column in table.columns.items():
        silent = groups.setdefault(path.partition(".")[0], np.ones(len(table), np.bool_))
        silent[column.rows] = False
    columns = {
        path: column
        if path.partition(".")[0] in _OF_THE_OBJECT
        else _with(column, _only(pairs, groups[path.partition(".")[0]]))
        for path, column in table.columns.items()
    }
    kept = np.setdiff1d(np.arange(len(table), dtype=np.int32), gone)
    return dataclasses.replace(table, columns=columns, _cache={}, _whole=None).take(kept), gone


def _pairs(table: FeatureTable) -> _Pairs:
    plans = table.rows_of(PLAN)
    plans = plans[table.kind[plans] == KINDS.index("OBJEKT")]
    outlines = table.rows_of(OUTLINE)
    plan_of = np.full(len(table), -1, np.int32)
    if len(plans) == 1:
        plan_of[outlines] = plans[0]
    if table.links is not None and len(plans):
        links = table.links
        role = np.array([*links.roles, ""])[links.role]
        known = links.target >= 0
        down = known & (role == _FROM_PLAN) & np.isin(links.rows, plans)
        up = known & (role == _FROM_OUTLINE) & np.isin(links.target, plans)
        plan_of[links.target[down]] = links.rows[down]
        plan_of[links.rows[up]] = links.target[up]
    outlines = outlines[plan_of[outlines] >= 0]
    return _Pairs(outlines, plan_of[outlines])


def _only(pairs: _Pairs, wanted: NDArray[np.bool_]) -> _Pairs:
    chosen = wanted[pairs.outline]
    return _Pairs(pairs.outline[chosen], pairs.plan[chosen])


def _with(column: Column, pairs: _Pairs) -> Column:
    """The column with the values of each plan at its outlines, too."""
    first = np.searchsorted(column.rows, pairs.plan, "left")
    count = np.searchsorted(column.rows, pairs.plan, "right") - first
    if not count.sum():
        return column
    entries = (first - (count.cumsum() - count)).repeat(count) + np.arange(count.sum())
    entries = np.append(np.arange(len(column.rows)), entries)
    rows = np.append(column.rows, pairs.outline.repeat(count))
    order = np.argsort(rows, kind="stable")
    instance = None if column.instance is None else column.instance[entries][order]
    return Column(rows[order].astype(np.int32), column.codes[entries][order], column.values, instance)
