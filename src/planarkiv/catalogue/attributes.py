"""The attributes of each object type by generation: how many there must be, which column they are, and their list."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import MappingProxyType

from planarkiv.catalogue.generations import Generation


class Kind(StrEnum):
    """What a value is written as."""

    TEXT = "tekst"
    INTEGER = "heltall"
    NUMBER = "tall"
    DATE = "dato"
    TIME = "tidspunkt"
    CODE = "kode"
    GROUP = "gruppe"
    """No value of its own: a group of attributes."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """One attribute of an object type.

    ``name`` is that of GML, ``path`` the column of it in every format (``UTNYTT.UTNTYP``); both are dotted where it is
    part of a group. ``least`` and ``most`` are within its group; ``most`` is None where there may be any number. Where
    they are not ``known``, they are 0 and None. ``code_list`` is empty where it has none, or none that is known.
    """

    name: str
    type: Kind
    least: int
    most: int | None
    path: str
    code_list: str = ""
    known: bool = True

    @property
    def group(self) -> str:
        """The column of the group it is part of; empty when it stands alone."""
        return self.path.rpartition(".")[0]

    @property
    def own_name(self) -> str:
        """The name without that of its group."""
        return self.name.rpartition(".")[2]

    @property
    def is_group(self) -> bool:
        """Whether it is a group: objects have columns for its parts, and none for itself."""
        return self.type is Kind.GROUP


def attributes(generation: Generation) -> Mapping[str, tuple[Attribute, ...]]:
    """The attributes of each object type of a generation, groups before their parts."""
    return _all()[generation]


def attribute(generation: Generation, object_type: str, path: str) -> Attribute | None:
    """The attribute that a column of an object type is, or None."""
    return _by_path(generation).get((object_type, path))


def code_list_of(object_type: str, path: str, generation: Generation = Generation.SOSI_45) -> str:
    """The list the codes in a column are of; empty when there is none. REGFORM has another one for each type."""
    found = attribute(generation, object_type, path)
    return found.code_list if found else ""


def is_time(path: str) -> bool:
    """Whether a column has dates or times, in any generation."""
    return path in columns_of(Kind.DATE, Kind.TIME)


@cache
def columns_of(*kinds: Kind) -> frozenset[str]:
    """The columns with values of these kinds, whatever the object type, in any generation."""
    return frozenset(
        each.path
        for generation in Generation
        for found in attributes(generation).values()
        for each in found
        if each.type in kinds
    )


@cache
def _by_path(generation: Generation) -> Mapping[tuple[str, str], Attribute]:
    return {(name, each.path): each for name, found in attributes(generation).items() for each in found}


@cache
def _all() -> Mapping[Generation, Mapping[str, tuple[Attribute, ...]]]:
    found: dict[Generation, dict[str, list[Attribute]]] = {each: {} for each in Generation}
    with Path(__file__).with_name("egenskaper.csv").open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        for generation, object_type, name, kind, least, most, known, path, code_list in rows:
            each = Attribute(
                name, Kind(kind), int(least), None if most == "*" else int(most), path, code_list, known == "ja"
            )
            found[Generation(generation)].setdefault(object_type, []).append(each)
    return {
        generation: MappingProxyType({name: tuple(each) for name, each in of_type.items()})
        for generation, of_type in found.items()
    }
