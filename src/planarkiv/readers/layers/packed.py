"""Columns that hold more than one value: several of a repeated attribute, or a whole arealplan-ID.

A column has room for one value, and map systems write ``16;17``, a list, a list of groups, or
``4222_202401`` in it.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from planarkiv.model.naming import BETWEEN_VALUES, may_repeat, sosi_names
from planarkiv.readers.layers.layer import Layer

_BEGINS_GROUPS = ("[{", "{", "[]")
_MOST = 50
"""Values of one attribute of one object; a text with more is a text."""
_ID_COLUMN = re.compile(r"(?:nasjonal_?)?arealplan_?id", re.IGNORECASE)
_ID = re.compile(r"(?:([0-9]{4})|([0-9]{2})|([A-Z]{2}))[_/](\S.*)")
_UNITS = ("kommunenummer", "fylkesnummer", "landkode")
_NUMBER = "planidentifikasjon"


def unpacked(path: str, values: Sequence[Any]) -> Sequence[Sequence[Any]]:
    """The first value of each row at a SOSI name, the second, and so on; None where a row has no more."""
    repeated = may_repeat()
    by_sign = repeated.get(path, False)
    # of a name that the standard knows it also says whether there may be several
    if (path in sosi_names() and path not in repeated) or not any(
        isinstance(value, list) or (by_sign and isinstance(value, str) and BETWEEN_VALUES in value) for value in values
    ):
        return [values]
    parts = [_parts(value, by_sign=by_sign) for value in values]
    return [[part[at] if at < len(part) else None for part in parts] for at in range(max(map(len, parts)))]


def _parts(value: Any, *, by_sign: bool) -> Sequence[Any]:
    found: Sequence[Any] = [value]
    if isinstance(value, list):
        found = value
    elif by_sign and isinstance(value, str):
        # of a group without this value the place is empty
        found = [part or None for part in map(str.strip, value.split(BETWEEN_VALUES))]
    whole = all(isinstance(part, str | int | float | None) for part in found)
    return found if whole and len(found) <= _MOST else [value]


def as_json(value: Any) -> str:
    """Lists and groups, as GeoJSON may have them anywhere, as the text that says the same."""
    return json.dumps(value, ensure_ascii=False)


def with_ids_apart(layer: Layer) -> Layer:
    """The layer with a column of arealplan-IDs as two: whose plan it is, and its number.

    The column stays as it is where any value is not such an id, or where the layer has the two already.
    """
    for name, values in layer.columns.items():
        if _ID_COLUMN.fullmatch(name) and (apart := _apart(values)) and not apart.keys() & layer.columns.keys():
            others = {each: column for each, column in layer.columns.items() if each != name}
            return replace(layer, columns={**others, **apart})
    return layer


def _apart(values: Sequence[Any]) -> Mapping[str, Sequence[Any]]:
    ids: dict[object, tuple[str | None, ...]] = {None: (None,) * 4}
    for value in values:
        if not isinstance(value, str | None):
            return {}
        if value not in ids:
            found = _ID.fullmatch(value.strip()) if value else None
            if value and not found:
                return {}
            ids[value] = found.groups() if found else ids[None]
    columns = {name: [ids[value][at] for value in values] for at, name in enumerate((*_UNITS, _NUMBER))}
    return {name: column for name, column in columns.items() if any(column)}


def with_groups_apart(layer: Layer, is_known: Callable[[str], bool]) -> Layer:
    """The layer with a column of groups (``[{"utnyttingstype": "16"}]``, as text or as it is) as a column for each name
    in them; one that is not known alone has that of the group before it. It stays as it is where any value is something
    else."""
    columns: dict[str, Sequence[Any]] = {}
    for name, values in layer.columns.items():
        groups = _groups(values)
        if groups is None:
            columns[name] = values
            continue
        for key in dict.fromkeys(key for row in groups for group in row for key in group):
            if key not in layer.columns:
                column = key if is_known(key) else f"{name}.{key}"
                columns[column] = [_alone([group.get(key) for group in row]) for row in groups]
    return layer if columns.keys() == layer.columns.keys() else replace(layer, columns=columns)


def _alone(values: Sequence[Any]) -> Any:
    """Several values as a list, one as it is, and none."""
    return values if len(values) > 1 else next(iter(values), None)


def _groups(values: Sequence[Any]) -> Sequence[Sequence[Mapping[str, Any]]] | None:
    """The groups of each row; None where the values are no groups."""
    rows: list[Sequence[Mapping[str, Any]]] = []
    for value in values:
        found = value
        if isinstance(value, str) and value.lstrip().startswith(_BEGINS_GROUPS):
            try:
                found = json.loads(value)
            except (ValueError, RecursionError):
                return None
        listed = [found] if isinstance(found, dict) else found
        if listed is None:
            rows.append(())
        elif isinstance(listed, list) and all(isinstance(each, dict) for each in listed):
            rows.append(listed)
        else:
            return None
    return rows if any(rows) else None
