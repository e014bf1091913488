"""The gml:id of every object and geometry: a valid NCName, once in a file, the same every time."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from planarkiv.model.features import GML_ID, FeatureTable
from planarkiv.model.formats import Format

_NAME = re.compile(r"[A-Za-zÆØÅæøå_][A-Za-z0-9ÆØÅæøå_.-]*")
_LOCAL = re.compile(r"[A-Za-z0-9ÆØÅæøå_.-]+")
_LOCAL_ID = "IDENT.LOKALID"
_COLLECTION = "samling"


def ids_of(table: FeatureTable) -> list[str]:
    """The id of each object: the one a GML file gave it; else from its lokalId, where no other object has the same;
    else from its type and serial number."""
    wanted = _first_values(table, GML_ID, _NAME, "") if table.format is Format.GML else [""] * len(table)
    if table.format is not Format.GML or not all(wanted):
        local = _first_values(table, _LOCAL_ID, _LOCAL, "_")
        wanted = [name or other for name, other in zip(wanted, local, strict=True)]
    often = {name for name, count in Counter(wanted).items() if count > 1}
    taken = {name for name in wanted if name not in often} | {_COLLECTION}
    result: list[str] = []
    for row, name in enumerate(wanted):
        if name and name not in often and name != _COLLECTION:
            result.append(name)
            continue
        name = f"{table.otypes[table.otype[row]] or 'Objekt'}.{table.serial[row]}"
        if name in taken or not _NAME.fullmatch(name):
            name = f"_rad.{row + 1}"
            while name in taken:
                name += "_"
        taken.add(name)
        result.append(name)
    return result


def prefix_of_geometries(ids: Sequence[str]) -> str:
    """What the ids of geometries begin with and those of objects do not: the number of the geometry within the object
    and the id of that follow."""
    prefix = "g"
    while any(name.startswith(prefix) for name in ids):
        prefix += "eo"
    return prefix


def collection_id() -> str:
    """The id of the collection itself."""
    return _COLLECTION


def _first_values(table: FeatureTable, path: str, pattern: re.Pattern[str], before: str) -> list[str]:
    """What each object has at ``path`` with ``before`` in front, where it fits the pattern; else an empty text."""
    column = table.columns.get(path)
    if column is None:
        return [""] * len(table)
    names = [before + value if pattern.fullmatch(value) else "" for value in column.values]
    return [names[code] if code >= 0 else "" for code in table.dense(path).tolist()]
