"""The attribute lines of SOSI text: groups in group form, repeats repeated, always in the same order."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from planarkiv.catalogue.attributes import attributes
from planarkiv.model.features import FeatureTable, is_point_level
from planarkiv.model.generation import generation_of
from planarkiv.writers.sosi_charset import Encode

_FIRST = (
    "IDENT", "LOKALID", "NAVNEROM", "VERSJONID", "FØRSTEDIGITALISERINGSDATO", "OPPDATERINGSDATO", "KOPIDATA",
    "OMRÅDEID", "ORIGINALDATAVERT", "KOPIDATO", "KVALITET", "MÅLEMETODE", "NØYAKTIGHET", "SYNBARHET", "H-MÅLEMETODE",
    "H-NØYAKTIGHET", "MAKS-AVVIK", "PROSESS_HISTORIE", "INFORMASJON", "LINK", "NASJONALAREALPLANID", "LANDKODE",
    "FYLKESNR", "KOMM", "PLANID", "PLANTYPE", "PLANSTAT", "PLANNAVN", "PLANBEST", "LOVREFERANSE", "LOVREFBESKRIVELSE",
    "VERTNIV", "UTNYTT", "UTNTYP", "UTNTALL", "UTNTALL_MIN", "KOORDSYS", "SYSKODE", "DATUM", "PROJEK", "VERT-DATUM",
    "ORIGO-NØ", "ENHET", "ENHET-H", "ENHET-D", "MIN-NØ", "MAX-NØ",
)  # fmt: skip
"""Names in the order the national mappers write them, for what an object type is not known to have and within groups;
the others follow in alphabetical order."""
_ORDER = {name: f"{number:03d}" for number, name in enumerate(_FIRST)}
LONGEST = 900
"""Characters of a value on one line: FYBA reads no line of more than 1024."""
_BARE = re.compile(r"""[^\s"'!&.(][^\s"'!&]*""")


def order_of(path: Sequence[str]) -> tuple[str, ...]:
    """Sort key of a dotted path."""
    return tuple(_ORDER.get(name, f"~{name}") for name in path)


def line_of(dots: int, name: str, value: str) -> str:
    """One attribute line with its line end: dots, name, and the value, in quotes where it needs them."""
    start = "." * dots + name
    return f"{start} {quoted(value)}\n" if value else f"{start}\n"


def bare_line(dots: int, name: str, value: str) -> str:
    """One attribute line with the value as it is: its words are parameters, those with blanks in quotes already."""
    return f"{'.' * dots}{name} {value}\n"


def stays_bare(table: FeatureTable, path: str, value: str) -> bool:
    """Whether a value of a column is several parameters, and not one text."""
    return len(value) <= LONGEST and value in table.head.parameters.get(path, ())


def quoted(value: str) -> str:
    """The value as SOSI text reads it back: bare when it is one plain word, else in quotes of either kind.

    What is longer than a line may be to FYBA goes on, joined by ``&``, on the next one.
    """
    if len(value) <= LONGEST:
        if _BARE.fullmatch(value):
            return value
        if '"' not in value:
            return f'"{value}"'
        if "'" not in value:
            return f"'{value}'"
    pieces = [run[at : at + LONGEST] for run in re.findall(r'[^"]+|"+', value) for at in range(0, len(run), LONGEST)]
    return " &\n".join(f"'{piece}'" if '"' in piece else f'"{piece}"' for piece in pieces)


def attribute_lines(table: FeatureTable, encode: Encode) -> list[bytes]:
    """The attribute text of each object; what belongs to single points (``NØ.``) is not in it."""
    paths = sorted((tuple(path.split(".")) for path in table.columns if not is_point_level(path)), key=order_of)
    texts: list[str] = []
    entries = _entries(table, paths, texts)
    if not len(entries.rows):
        return [b""] * len(table)
    headers, header_of = _headers(entries, paths)
    before, lines = [encode(header) for header in headers], [encode(text) for text in texts]
    pieces = [b""] * (2 * len(entries.rows))
    pieces[::2] = map(before.__getitem__, header_of.tolist())
    pieces[1::2] = map(lines.__getitem__, entries.texts.tolist())
    bounds = (2 * np.searchsorted(entries.rows, np.arange(len(table) + 1))).tolist()
    return [b"".join(pieces[start:stop]) for start, stop in pairwise(bounds)]


@dataclass(frozen=True, slots=True)
class _Entries:
    """All attribute values of a table in the order they are written: numbers of object, path and text.

    ``instances`` number the repeats of the level-2 group, ``repeats`` those of the same path within one of them.
    """

    rows: NDArray[np.int64]
    paths: NDArray[np.int64]
    instances: NDArray[np.int64]
    repeats: NDArray[np.int64]
    texts: NDArray[np.int64]


def _entries(table: FeatureTable, paths: Sequence[tuple[str, ...]], texts: list[str]) -> _Entries:
    """The entries by object, level-2 group, its instance, repeat and path; their lines are added to ``texts``."""
    groups = list(dict.fromkeys(path[0] for path in paths))
    ranks = _ranks(table, groups)
    found = [np.zeros((6, 0), np.int64)]
    for number, path in enumerate(paths):
        column = table.columns[".".join(path)]
        instance = np.zeros(len(column.rows), np.int64) if column.instance is None else column.instance
        group = groups.index(path[0])
        is_group = any(len(other) > len(path) and other[: len(path)] == path for other in paths)
        entries = np.empty((6, len(column.rows)), np.int64)
        entries[0], entries[2] = column.rows, instance
        entries[1] = ranks[table.otype[column.rows], group]
        entries[3], entries[4] = _repeats(column.rows, instance), number
        entries[5] = _text_numbers(table, path, texts, is_group)
        found.append(entries)
    joined = np.concatenate(found, axis=1)
    rows, _, instances, repeats, numbers, text = joined[:, _order(joined[:5])]
    return _Entries(rows, numbers, instances, repeats, text)


def _order(keys: NDArray[np.int64]) -> NDArray[np.intp]:
    """The order of columns of numbers from 0 on, by the first row, then the second ..."""
    sizes = [int(size) + 1 for size in keys.max(axis=1, initial=0)]
    if math.prod(sizes) >= 1 << 63:
        return np.lexsort(keys[::-1])
    packed = keys[0].copy()
    for key, size in zip(keys[1:], sizes[1:], strict=True):
        packed *= size
        packed += key
    # what is sorted already in pieces, as columns are, is merged
    return np.argsort(packed, kind="stable")


def _ranks(table: FeatureTable, groups: Sequence[str]) -> NDArray[np.int64]:
    """(types, groups) the place of each level-2 name in objects of each type: as in the catalogue of the type, what is
    not in it behind, in the order of ``groups``."""
    catalogue = attributes(generation_of(table))
    ranks = np.tile(np.arange(len(groups), dtype=np.int64), (len(table.otypes), 1))
    number = {name: at for at, name in enumerate(groups)}
    for at, otype in enumerate(table.otypes):
        known = dict.fromkeys(each.path.partition(".")[0] for each in catalogue.get(otype, ()) if each.known)
        places = [number[name] for name in known if name in number]
        ranks[at] += len(places)
        ranks[at, places] = np.arange(len(places))
    return ranks


def _repeats(rows: NDArray[np.int32], instance: NDArray[np.integer]) -> NDArray[np.int64]:
    """How many times the same path stands before in the same instance of the group."""
    keys = rows.astype(np.int64) << 31 | instance
    at = np.arange(len(keys))
    starts = np.ones(len(keys), np.bool_)
    starts[1:] = keys[1:] != keys[:-1]
    return at - np.maximum.accumulate(np.where(starts, at, 0))


def _text_numbers(table: FeatureTable, path: tuple[str, ...], texts: list[str], is_group: bool) -> NDArray[np.int64]:
    """Adds the line of each distinct value in use to ``texts``; numbers of the lines by entry.

    An empty value of a name that may also be a group is spelt out, or what follows could seem to be in the group.
    """
    dotted = ".".join(path)
    column = table.columns[dotted]
    codes, inverse = np.unique(column.codes, return_inverse=True)
    first = len(texts)
    for value in (column.values[code] for code in codes.tolist()):
        as_line = bare_line if stays_bare(table, dotted, value) else line_of
        line = as_line(len(path) + 1, path[-1], value)
        texts.append(line if value or not is_group else line[:-1] + ' ""\n')
    return inverse.astype(np.int64) + first


def _headers(entries: _Entries, paths: Sequence[tuple[str, ...]]) -> tuple[list[str], NDArray[np.intp]]:
    """The group lines that must stand before each entry: the distinct texts, and which of them by entry."""
    group = np.unique([path[0] for path in paths], return_inverse=True)[1][entries.paths]
    same_group = _same(entries.rows) & _same(group) & _same(entries.instances)
    same_repeat = same_group & _same(entries.repeats)
    before = np.roll(entries.paths, 1) * same_group
    keys = ((entries.paths * len(paths) + before) * 2 + same_group) * 2 + same_repeat
    distinct, header_of = np.unique(keys, return_inverse=True)
    headers = []
    for key in distinct.tolist():
        of_path, flags = divmod(key, 4)
        number, previous = divmod(of_path, len(paths))
        headers.append(_header(paths[previous] if flags & 2 else (), paths[number], bool(flags & 1)))
    return headers, header_of.reshape(-1)


def _same(values: NDArray[np.integer]) -> NDArray[np.bool_]:
    """Whether each value is that of the entry before; never so for the first."""
    same = np.zeros(len(values), np.bool_)
    same[1:] = values[1:] == values[:-1]
    return same


def _header(before: tuple[str, ...], path: tuple[str, ...], same_repeat: bool) -> str:
    """Group lines before an entry with ``path``. ``before`` is the path of the entry before, () if in another group."""
    opened = min(len(before), 1)
    if same_repeat:
        while opened < min(len(before), len(path) - 1) and before[opened] == path[opened]:
            opened += 1
    return "".join(f"{'.' * (level + 2)}{path[level]}\n" for level in range(opened, len(path) - 1))
