"""What a table in another coordinate system says of how it came there, in its head and in its quality."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from planarkiv.catalogue.attributes import attribute
from planarkiv.catalogue.generations import Generation
from planarkiv.catalogue.koordsys import EPSG_OF_KOORDSYS
from planarkiv.model.features import Column, FeatureTable, Head
from planarkiv.model.joined import with_defaults
from planarkiv.model.transformation.operation import Operation

HISTORY = "OVERORD_KVALITET.PROSESS_HISTORIE"
"""Where the head tells what was done with the data."""

_SEEN = 0.005
"""Metres that an accuracy in whole centimetres can show."""
_METHOD, _ACCURACY = "KVALITET.MÅLEMETODE", "KVALITET.NØYAKTIGHET"
_UNKNOWN_METHOD = "99"
_MOST_CENTIMETRES = 999_999
_KOORDSYS = {epsg: number for number, epsg in sorted(EPSG_OF_KOORDSYS.items(), reverse=True) if epsg}
_SYSTEM_WORDS = ("KOORDSYS", "SYSKODE", "DATUM", "PROJEK", "TRANSSYS", "GEOSYS", "GEOKOORD", "ORIGO-NØ", "ENHET")


def head_of(head: Head, unit: float, found: Operation, *, high: bool) -> Head:
    """The head of the table that was moved, with coordinates in ``unit`` (metres, or degrees); heights, where there are
    any, keep their own."""
    koordsys = _KOORDSYS.get(found.target)
    values = {path: texts for path, texts in head.values.items() if not _says_system(path)}
    if koordsys is not None:
        values["TRANSPAR.KOORDSYS"] = (str(koordsys),)
    # in the words of the data, which do not follow the language of the run
    known = "ukjent" if found.accuracy is None else f"{found.accuracy:g} m".replace(".", ",")
    known = "eksakt" if found.accuracy == 0 else known
    told = f"Transformert fra EPSG:{found.source} til EPSG:{found.target} ({found.name}), nøyaktighet {known}"
    values[HISTORY] = (*values.get(HISTORY, ()), told)
    return dataclasses.replace(
        head,
        koordsys=koordsys,
        epsg=found.target,
        unit=unit,
        unit_h=head.unit if high and head.unit_h is None and unit != head.unit else head.unit_h,
        origin=(0.0, 0.0),
        bbox=None,
        values=values,
    )


def _says_system(path: str) -> bool:
    first, _, rest = path.partition(".")
    return first in ("OMRÅDE", *_SYSTEM_WORDS) or (first == "TRANSPAR" and rest.partition(".")[0] in _SYSTEM_WORDS)


def with_quality(table: FeatureTable, found: Operation) -> FeatureTable:
    """Each object as much less accurate as the transformation made it, in centimetres."""
    if not found.accuracy or found.accuracy < _SEEN:
        return table
    step = found.accuracy * 100
    table = with_defaults(table, ("KVALITET",))
    columns = dict(table.columns)
    if (column := columns.get(_ACCURACY)) is not None:
        columns[_ACCURACY] = dataclasses.replace(column, values=[_worse(value, step) for value in column.values])
    quiet = _without(table, _ACCURACY)
    columns[_ACCURACY] = _filled(columns.get(_ACCURACY), quiet, str(math.ceil(step)))
    columns[_METHOD] = _filled(columns.get(_METHOD), quiet[np.isin(quiet, _without(table, _METHOD))], _UNKNOWN_METHOD)
    return dataclasses.replace(
        table, columns={path: column for path, column in columns.items() if len(column.rows)}, _cache={}, _whole=None
    )


def _worse(value: str, step: float) -> str:
    before = float(value) if value.isascii() and value.isdigit() else 0.0
    return str(min(math.ceil(math.hypot(before, step)), _MOST_CENTIMETRES))


def _without(table: FeatureTable, path: str) -> NDArray[np.int32]:
    """The objects with points of their own that may say this, and do not."""
    may = np.array([attribute(Generation.SOSI_45, otype, path) is not None for otype in table.otypes], np.bool_)
    wanted = (np.diff(table.pt_off) > 0) & may[table.otype]
    wanted[table.rows_of_kind("FLATE")] = False
    if table.own is not None:
        wanted[table.own.rows] = may[table.otype[table.own.rows]]
    if (column := table.columns.get(path)) is not None:
        wanted[column.rows] = False
    return wanted.nonzero()[0].astype(np.int32)


def _filled(column: Column | None, rows: Sequence[int] | NDArray[np.int32], value: str) -> Column:
    """The column with ``value`` at these rows, which have none."""
    rows = np.asarray(rows, np.int32)
    if column is None:
        return Column(rows, np.zeros(len(rows), np.int32), [value])
    values = column.values if value in column.values else [*column.values, value]
    code = np.full(len(rows), values.index(value), np.int32)
    instance = np.zeros(len(column.rows), np.int32) if column.instance is None else column.instance
    order = np.argsort(np.append(column.rows, rows), kind="stable")
    instances = np.append(instance, np.zeros(len(rows), np.int32)).astype(np.int32)[order]
    return Column(
        np.append(column.rows, rows)[order].astype(np.int32),
        np.append(column.codes, code)[order].astype(np.int32),
        list(values),
        instances if instances.any() else None,
    )
