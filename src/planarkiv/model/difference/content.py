"""What a map object says, free of how a format writes it: its attributes with comparable values, its name and code."""

from collections.abc import Iterable, Mapping
from functools import cache
from itertools import repeat

from planarkiv.catalogue.attributes import code_list_of, is_time
from planarkiv.catalogue.code_lists import code_list
from planarkiv.model.dates import PartialDate
from planarkiv.model.difference.changes import ValueChange
from planarkiv.model.features import FeatureTable, is_point_level
from planarkiv.model.fingerprint import counts
from planarkiv.model.naming import BETWEEN_VALUES

Content = Mapping[str, tuple[str, ...]]
"""The values of each attribute of an object, in their order; of a group without this value the place is empty."""

NAMES = ("FELTNAVN", "HENSYNSONENAVN", "BESTEMMELSEOMRNAVN", "OMRÅDENAVN", "STRENG", "PLANNAVN")
_IDENTITY = ("IDENT", "LOKALID", "NAVNEROM", "VERSJONID")
_DATE = "DATO"
_NO_VALUE = ("", "*")
LOCAL_ID = "IDENT.LOKALID"


def is_identity(path: str) -> bool:
    """Whether an attribute says which object this is, and nothing of the plan."""
    return path.partition(".")[0] in _IDENTITY


def contents(table: FeatureTable, rows: list[int]) -> list[dict[str, tuple[str, ...]]]:
    """What each of these objects says; a quality in the head holds for those that have none of their own.

    An attribute without a value is none, and several values are the same as one text that joins them: that is how a
    format with a single column has them.
    """
    found: dict[int, dict[str, list[str]]] = {row: {} for row in rows}
    for path in sorted(table.columns):
        if is_point_level(path) or not counts(path):
            continue
        column = table.columns[path]
        values = [_comparable(path, value) for value in column.values]
        places = repeat(0, len(column.rows)) if column.instance is None else column.instance.tolist()
        for row, code, place in zip(column.rows.tolist(), column.codes.tolist(), places, strict=True):
            if row in found:
                held = found[row].setdefault(path, [])
                held += [""] * (place - len(held))
                held += values[code]
    quality = {
        path: _comparable(path, given[0])
        for path, given in table.head.values.items()
        if path.startswith("KVALITET.") and given and given[0] not in _NO_VALUE
    }
    for own in found.values():
        if quality and not any(path.startswith("KVALITET") for path in own):
            own.update(quality)
    return [_with_values(found[row]) for row in rows]


def _with_values(own: Mapping[str, list[str]]) -> dict[str, tuple[str, ...]]:
    """The attributes up to their last value, without those that have none."""
    ends = {path: max((at for at, value in enumerate(values, 1) if value), default=0) for path, values in own.items()}
    return {path: tuple(values[: ends[path]]) for path, values in own.items() if ends[path]}


def _comparable(path: str, value: str) -> list[str]:
    """The values of a text, each in the one form that all formats are brought to."""
    return [_plain(path, " ".join(part.split())) for part in value.split(BETWEEN_VALUES)]


def _plain(path: str, text: str) -> str:
    """Days as ISO writes them, numbers without zeros."""
    if text in _NO_VALUE:
        return ""
    if is_time(path) or path.endswith(_DATE):
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
        _change(otype, path, before.get(path, ()), after.get(path, ()))
        for path in sorted({*before, *after})
        if not is_identity(path) and before.get(path) != after.get(path)
    )


def _change(otype: str, path: str, before: tuple[str, ...], after: tuple[str, ...]) -> ValueChange:
    was, now = (_shown(_named(otype, path, value) for value in values) for values in (before, after))
    # a code and a text of the code with its name are shown as they stand, or nobody would see the difference
    return ValueChange(path, was, now) if was != now else ValueChange(path, _shown(before), _shown(after))


def _shown(values: Iterable[str]) -> str:
    return "; ".join(value or "–" for value in values)


def _named(otype: str, path: str, value: str) -> str:
    listed = code_list_of(otype, path)
    known = code_list(listed).codes.get(value) if listed else None
    return f"{value} {known.label}" if known and known.label != value else value


def name_of(content: Content) -> str:
    """What the object is called on the map; empty where it has no name."""
    return next((_shown(content[path]) for path in NAMES if path in content), "")


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
