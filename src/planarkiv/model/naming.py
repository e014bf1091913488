"""What layers and columns of map systems are called, and what they are in the national standard.

The names of the standard are known in every spelling: with its groups or without, as GML or SOSI write them, without
Norwegian letters, cut at ten characters as in a shapefile. What follows no pattern is a table: ``kolonner.csv`` of the
catalogue. A municipality's own names go before all of these.
"""

import csv
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import planarkiv.catalogue
from planarkiv.catalogue.attributes import Attribute, Kind, attributes, code_list_of
from planarkiv.catalogue.generations import Generation
from planarkiv.catalogue.object_types import types

OBJECT_TYPE = "OBJTYPE"
"""What the column that names the object type stands for."""

IGNORED = ""
"""What a column stands for that says nothing of the plan: ids and measures of the map system."""

WORDS = "_tekst"
"""Ends the name of a column that has the words for the codes in another one; it is ignored, too."""

BETWEEN_VALUES = ";"
"""Stands between the values of one column, where an attribute is repeated."""

_CUT = 8
"""A column of at least so many characters may be the beginning of a longer name."""
_GEOMETRIES = re.compile(
    r"(?:_?(?:flate|omrade|omraade|linje|grense|punkt|pkt|polygon|poly|line|point|kurve|tekst|view|tab|vn[1-5]))+$"
)
_SCHEMA = re.compile(r"^.*[.:/\\]")


@dataclass(frozen=True, slots=True)
class Naming:
    """A municipality's own names: from a layer to an object type, and from a column to a SOSI name (``FELTNAVN``).

    Case makes no difference. An empty SOSI name leaves the column out.
    """

    layers: Mapping[str, str] = field(default_factory=dict)
    columns: Mapping[str, str] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """A text that is another one for other names; empty where there are none."""
        if not (self.layers or self.columns):
            return ""
        return json.dumps([sorted(self.layers.items()), sorted(self.columns.items())])

    def object_type(self, layer: str) -> str | None:
        """The object type of a layer; None when the name tells none."""
        own = {_folded(name): otype for name, otype in self.layers.items()}
        if (otype := own.get(_folded(layer))) is not None:
            return otype
        return next((found for name in _layer_names(layer) if (found := _types().get(name))), None)

    def path(self, otype: str, column: str) -> str | None:
        """The SOSI name of a column of objects of this type; IGNORED, or None when it is not known."""
        own = {_folded(name): path for name, path in self.columns.items()}
        folded = _folded(column)
        if (path := own.get(folded)) is not None:
            return path
        known = _columns(otype)
        if (path := known.get(folded)) is not None:
            return path
        if len(folded) >= _CUT:
            meant = {path for name, path in known.items() if name.startswith(folded)}
            if len(meant) == 1:
                return meant.pop()
        return IGNORED if self._is_words(otype, column) else None

    def _is_words(self, otype: str, column: str) -> bool:
        """Whether a column has the words for the codes of another one, which the standard knows."""
        of, ending = column[: -len(WORDS)], column[-len(WORDS) :]
        if not of or ending.lower() != WORDS:
            return False
        path = self.path(otype, of.replace("_", "."))
        return bool(path) and any(code_list_of(otype, path or "", each) for each in Generation)


NATIONAL = Naming()
"""The names of the standard alone."""


@cache
def sosi_names() -> frozenset[str]:
    """Every SOSI name that a column may stand for."""
    known = {path for path in _table().values() if path != IGNORED}
    for generation in (Generation.SOSI_45, Generation.FORSLAG_50):
        for listed in attributes(generation).values():
            known |= {each.path for each in listed if not each.is_group}
    return frozenset(known)


@cache
def may_repeat() -> Mapping[str, bool]:
    """SOSI names that an object may have several times, alone or with their group; False for those of free texts, which
    may have ``BETWEEN_VALUES`` in them."""
    found: dict[str, bool] = {}
    for generation in (Generation.SOSI_45, Generation.FORSLAG_50):
        for listed in attributes(generation).values():
            repeated = {each.path for each in listed if _repeats(each)}
            several = (each for each in listed if each.path in repeated or each.group in repeated)
            found.update({each.path: each.type is not Kind.TEXT for each in several if not each.is_group})
    return found


def _repeats(attribute: Attribute) -> bool:
    return attribute.known and (attribute.most is None or attribute.most > 1)


def _folded(name: str) -> str:
    """Lower case, letters only ASCII (``å`` as ``a``), without signs between words."""
    lower = name.lower().replace("æ", "ae").replace("ø", "o").replace("å", "a")
    lower = lower.replace("oe", "o").replace("aa", "a")
    return re.sub(r"[^a-z0-9]", "", lower)


def _layer_names(layer: str) -> Iterator[str]:
    name = _SCHEMA.sub("", layer)
    yield _folded(name)
    yield _folded(_GEOMETRIES.sub("", name.lower()))
    yield _folded(_GEOMETRIES.sub("", name.lower()) + "omrade")
    # a plan's number before or behind: 4222_201501_RpOmråde
    words = re.split(r"[\W\d_]+", name)
    if len(words) > 1:
        yield from map(_folded, sorted(words, key=len, reverse=True))


@cache
def _types() -> Mapping[str, str]:
    return {_folded(name): name for name in types()}


@cache
def _columns(otype: str) -> Mapping[str, str]:
    """Folded names of the columns that objects of a type may have, and what they are; of any type where it is not one
    of the standard."""
    found: dict[str, str] = {}
    for (of_type, name), path in _table().items():
        if of_type in ("", otype):
            found[name] = path
    listed = attributes(Generation.SOSI_45)
    others = attributes(Generation.FORSLAG_50)
    mine = [*listed.get(otype, ()), *others.get(otype, ())]
    for each in mine or [each for of_type in listed.values() for each in of_type]:
        if not each.is_group:
            for name in (each.name, each.path):
                found[_folded(name)] = each.path
                # without its group, where nothing else is called that
                found.setdefault(_folded(name.rpartition(".")[2]), each.path)
    return found


@cache
def _table() -> Mapping[tuple[str, str], str]:
    path = Path(planarkiv.catalogue.__file__).with_name("kolonner.csv")
    with path.open(encoding="utf-8", newline="") as file:
        return {(row["objekttype"], _folded(row["kolonne"])): row["sosi"] for row in csv.DictReader(file)}
