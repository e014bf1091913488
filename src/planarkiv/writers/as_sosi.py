"""A table of another format as SOSI 4.5 would have it: curves for rings, a head, names, codes and dates of SOSI."""

import dataclasses
import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache

import numpy as np

from planarkiv.catalogue import code_lists
from planarkiv.catalogue.attributes import is_time
from planarkiv.catalogue.generations import Generation
from planarkiv.catalogue.koordsys import EPSG_OF_KOORDSYS
from planarkiv.catalogue.object_types import Family, known
from planarkiv.model.features import GML_ID, KINDS, Column, FeatureTable, Head
from planarkiv.model.formats import Format
from planarkiv.model.generation import generation_of
from planarkiv.model.shared_curves import with_curves
from planarkiv.model.symbol_direction import SYMBOLS, with_directions
from planarkiv.model.transformation import HISTORY

KOORDSYS_OF_EPSG: Mapping[int, int] = {
    epsg: koordsys for koordsys, epsg in sorted(EPSG_OF_KOORDSYS.items(), reverse=True) if epsg
}
"""The ``...KOORDSYS`` of an EPSG code."""

_REGPLAN = "Regplan {} * Arealplan Reguleringsplan"
_KOMMUNEPLAN = "Kommuneplan {} * Arealplan Kommuneplan"
_REGPLANFORSLAG = "Regplanforslag {} * Arealplan Reguleringsplanforslag"
_IGANGSATT = "ReguleringsplanIgangsatt {} * Arealplan ReguleringsplanIgangsatt"
_BY_SPECIFICATION = {
    "Reguleringsplan": _REGPLAN,
    "Kommuneplan": _KOMMUNEPLAN,
    "Reguleringsplanforslag": _REGPLANFORSLAG,
    "ReguleringsplanIgangsatt": _IGANGSATT,
}
_SPECIFICATION = re.compile(r"/produktspesifikasjon/([A-Za-z]+)/([0-9.]+)/?$")
_TODAY = "20190401"
_PROPOSALS_TODAY = "20230701"

_PUNKT, _SYMBOL = KINDS.index("PUNKT"), KINDS.index("SYMBOL")

_NOT_IN_NAMES = re.compile(r"[^A-ZÆØÅ0-9_.-]+")
_NOT_ATTRIBUTES = frozenset({"OBJTYPE", "REF", "NØ", "NØH", "NØD", "KP"})
"""Names that say something else than an attribute in SOSI."""
_METHODS = ("KVALITET.MÅLEMETODE", "KVALITET.H-MÅLEMETODE")
_TIME = re.compile(
    r"(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?)?(Z|[+-]\d{2}(?::?\d{2})?)?"
)
_LINE_ENDS = re.compile(r"[ \t]*[\x00-\x08\n-\x1f\x7f\x85\u2028\u2029]+[ \t]*")


def as_sosi(table: FeatureTable) -> FeatureTable:
    """The same objects as SOSI has them; a table that was SOSI is returned as it is.

    Ids that the file gave its objects are left out, and so are links: the curves an area refers to are its boundary.
    """
    if table.format is Format.SOSI:
        return table
    table = with_directions(table)
    drawn = with_curves(table)
    return dataclasses.replace(
        drawn,
        format=Format.SOSI,
        head=_head(table),
        kind=_kinds(drawn),
        columns={
            name: _values(name, drawn.columns[path]) for path, name in names(drawn.columns).items() if path != GML_ID
        },
        links=None,
        _cache={},
        _whole=None,
    )


def _kinds(table: FeatureTable) -> np.ndarray:
    kind = table.kind.copy()
    rows = table.rows_of(SYMBOLS)
    kind[rows[kind[rows] == _PUNKT]] = _SYMBOL
    return kind


# The head


def _head(table: FeatureTable) -> Head:
    catalogue = catalogue_of(table)
    values: dict[str, tuple[str, ...]] = {
        "SOSI-VERSJON": ("4.5",),
        "SOSI-NIVÅ": ("4",),
        "OBJEKTKATALOG": (catalogue,),
    }
    if table.head.vertical_datum:
        values["TRANSPAR.VERT-DATUM"] = (table.head.vertical_datum,)
    if history := table.head.values.get(HISTORY):
        values[HISTORY] = history
    return dataclasses.replace(
        table.head,
        koordsys=KOORDSYS_OF_EPSG.get(table.head.epsg or 0),
        values=values,
        version="4.5",
        level="4",
        catalogue=catalogue,
    )


def catalogue_of(table: FeatureTable) -> str:
    """The ``..OBJEKTKATALOG`` for the objects of a table: by the specification it follows, else by its object types."""
    if (found := _SPECIFICATION.search(table.head.catalogue or "")) and found[1] in _BY_SPECIFICATION:
        return _BY_SPECIFICATION[found[1]].format(found[2])
    if generation_of(table) is Generation.FORSLAG_50:
        return _REGPLANFORSLAG.format(_PROPOSALS_TODAY)
    families = [each.family for otype in table.otypes if (each := known(otype))]
    is_kommuneplan = families.count(Family.KOMMUNEPLAN) * 2 > len(families)
    return (_KOMMUNEPLAN if is_kommuneplan else _REGPLAN).format(_TODAY)


# Names and values


def names(paths: Sequence[str] | Mapping[str, object]) -> Mapping[str, str]:
    """What each column is called in SOSI; no two have the same name."""
    found: dict[str, str] = {}
    taken = {path for path in paths if _name(path) == path}
    for path in paths:
        name = wanted = _name(path)
        number = 2
        while name != path and name in taken:
            name = f"{wanted}_{number}"
            number += 1
        taken.add(name)
        found[path] = name
    return found


def _name(path: str) -> str:
    name = _NOT_IN_NAMES.sub("_", path.upper()).strip("_.-") or "UKJENT"
    return f"{name}_" if name.partition(".")[0] in _NOT_ATTRIBUTES else name


def _values(path: str, column: Column) -> Column:
    """The values as SOSI writes them: days as 20240515, times as 20240515103000, numbers of quality, one line each."""
    if is_time(path):
        return _changed(column, lambda value: time_of(value)[0])
    if path in _METHODS:
        return _changed(column, lambda value: _methods().get(_folded(value), value))
    return _changed(column, one_line)


def _changed(column: Column, change: Callable[[str], str]) -> Column:
    """The column with other values; those that become the same are one."""
    number: dict[str, int] = {}
    codes = [number.setdefault(change(value), len(number)) for value in column.values]
    return dataclasses.replace(column, codes=np.array(codes, np.int32)[column.codes], values=list(number))


def time_of(value: str) -> tuple[str, bool]:
    """A day or time as SOSI writes it, and whether it says less than ``value``: SOSI knows no parts of a second and no
    zones of time. Midnight is the day. What is no time is as it was."""
    found = _TIME.fullmatch(value)
    if not found:
        return one_line(value), False
    year, month, day, hour, minute, second, parts, zone = found.groups()
    clock = f"{hour or '00'}{minute or '00'}{second or '00'}"
    is_day = clock == "000000"
    lost = bool((parts or "").strip("0")) or (zone is not None and not is_day)
    return f"{year}{month}{day}{'' if is_day else clock}", lost


def one_line(value: str) -> str:
    """The value without line ends and signs that no text file has."""
    return _LINE_ENDS.sub(" ", value)


@cache
def _methods() -> Mapping[str, str]:
    """The number of each way of measuring by its name, as GML writes it: frihåndstegningPåSkjerm."""
    return {_folded(found.label): found.code for found in code_lists.code_list("maalemetode").codes.values()}


def _folded(name: str) -> str:
    return re.sub(r"[^a-zæøå]", "", name.lower()) or name
