"""What a map object says, free of how a format writes it: its attributes with comparable values, its name and code."""

from collections.abc import Mapping
from functools import cache

from planarkiv.catalogue.attributes import code_list_of
from planarkiv.catalogue.code_lists import code_list
from planarkiv.model.dates import PartialDate
from planarkiv.model.difference.changes import ValueChange
from planarkiv.model.features import FeatureTable, is_point_level
from planarkiv.model.fingerprint import counts

Content = Mapping[str, tuple[str, ...]]
"""The values of each attribute of an object, in their order."""

NAMES = ("FELTNAVN", "HENSYNSONENAVN", "BESTEMMELSEOMRNAVN", "OMRÅDENAVN", "STRENG", "PLANNAVN")
_IDENTITY = ("IDENT", "LOKALID", "NAVNEROM", "VERSJONID")
_DATES = ("DATO", "DATAVERT")
LOCAL_ID = "IDENT.LOKALID"


def is_identity(path: str) -> bool:
    """Whether an attribute says which object this is, and nothing of the plan."""
    return path.partition(".")[0] in _IDENTITY


def contents(table: FeatureTable, rows: list[int]) -> list[dict[str, tuple[str, ...]]]:
    """What each of these objects says; a quality in the head holds for those that have none of their own."""
    found: dict[int, dict[str, tuple[str, ...]]] = {row: {} for row in rows}
    for path in sorted(table.columns):
        if is_point_level(path) or not counts(path):
            continue
        column = table.columns[path]
        values = [_comparable(path, value) for value in column.values]
        for row, code in zip(column.rows.tolist(), column.codes.tolist(), strict=True):
            if row in found:
                found[row][path] = (*found[row].get(path, ()), values[code])
    quality = {
        path: (_comparable(path, given[0]),)
        for path, given in table.head.values.items()
        if path.startswith("KVALITET.") and given and given[0] not in ("", "*")
    }
    for own in found.values():
        if quality and not any(path.startswith("KVALITET") for path in own):
            own.update(quality)
    return [found[row] for row in rows]


def _comparable(path: str, value: str) -> str:
    """The value in the one form that all formats are brought to: days as ISO writes them, numbers without zeros."""
    text = value.strip()
    if path.rpartition(".")[2].endswith(_DATES):
        try:
            return PartialDate.parse(text).text
        except ValueError:
            return text
    whole, point, decimals = text.partition(".")
    if point and decimals.isdigit() and whole.lstrip("-").isdigit():
        return f"{whole}.{decimals}".rstrip("0").rstrip(".")
    return text


def value_changes(otype: str, before: Content, after: Content) -> tuple[ValueChange, ...]:
    """The attributes that say something else, without those that only say which object it is; codes with names."""
    return tuple(
        ValueChange(path, _shown(otype, path, before.get(path, ())), _shown(otype, path, after.get(path, ())))
        for path in sorted({*before, *after})
        if not is_identity(path) and before.get(path) != after.get(path)
    )


def _shown(otype: str, path: str, values: tuple[str, ...]) -> str:
    return "; ".join(_named(otype, path, value) for value in values)


def _named(otype: str, path: str, value: str) -> str:
    listed = code_list_of(otype, path)
    known = code_list(listed).codes.get(value) if listed else None
    return f"{value} {known.label}" if known and known.label != value else value


def name_of(content: Content) -> str:
    """What the object is called on the map; empty where it has no name."""
    return next((content[path][0] for path in NAMES if content.get(path) and content[path][0]), "")


def code_of(otype: str, content: Content) -> str:
    """The code that says what the object is, with its name; empty where there is none."""
    for path, values in content.items():
        if _says_what(otype, path):
            return _named(otype, path, values[0])
    return ""


@cache
def _says_what(otype: str, path: str) -> bool:
    listed = code_list_of(otype, path)
    return listed.startswith(("rp_", "kp_", "rb_")) or listed.endswith("sone")
