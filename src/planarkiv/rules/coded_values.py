"""The codes that stand in a map, each distinct one once, with the code list it should be in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

import numpy as np

from planarkiv.catalogue.attributes import attributes
from planarkiv.catalogue.code_lists import CodeList, code_list
from planarkiv.catalogue.generations import Generation
from planarkiv.model.features import FeatureTable
from planarkiv.model.generation import generation_of
from planarkiv.rules.attribute_words import attribute_name
from planarkiv.rules.values_by_type import Rows, Said, said

_ZONE = "Sone"
_OWN_LISTS = "REGFORM"
"""One attribute with a list for each object type (planning acts before 2008)."""


class Coded(NamedTuple):
    """A code as it is written at ``path``, the list it should be in, and the objects that have it, by type.

    ``name`` is what the attribute is called in such a file.
    """

    path: str
    name: str
    codes: CodeList
    value: Said
    types: tuple[str, ...]
    rows: Rows

    @property
    def text(self) -> str:
        """The code without blanks around it."""
        return self.value.text

    @property
    def is_known(self) -> bool:
        """Whether the code is in its list."""
        return self.text in self.codes.codes


class Owner(NamedTuple):
    """The object type that a code belongs to, and its list."""

    otype: str
    codes: CodeList


def coded_values(table: FeatureTable) -> tuple[Coded, ...]:
    """Every code of the map that is not blank; object types that share a list are taken together."""
    return table.derived("coded", lambda: tuple(_coded_values(table)))


def _coded_values(table: FeatureTable) -> Iterator[Coded]:
    for path, lists in _lists(generation_of(table)).items():
        if path not in table.columns:
            continue
        together: dict[tuple[str, str], list[Said]] = {}
        for each in said(table, path):
            if each.otype in lists and each.text:
                together.setdefault((lists[each.otype].name, each.value), []).append(each)
        for alike in together.values():
            first = alike[0]
            rows = first.rows if len(alike) == 1 else np.sort(np.concatenate([each.rows for each in alike]))
            name = attribute_name(table, first.otype, path)
            yield Coded(path, name, lists[first.otype], first, tuple(each.otype for each in alike), rows)


@cache
def _lists(generation: Generation) -> Mapping[str, Mapping[str, CodeList]]:
    """The list of each object type, by path."""
    found: dict[str, dict[str, CodeList]] = {}
    for otype, own in attributes(generation).items():
        for attribute in own:
            if attribute.code_list:
                found.setdefault(attribute.path, {})[otype] = code_list(attribute.code_list)
    return found


def owner_of(coded: Coded, generation: Generation) -> Owner | None:
    """The object type whose list has a code that is not in its own: among hensynssoner, or types that share REGFORM."""
    if coded.is_known:
        return None
    return _owner(coded.path, coded.types[0], coded.text, generation)


@cache
def _owner(path: str, otype: str, code: str, generation: Generation) -> Owner | None:
    return next((each for each in _siblings(path, otype, generation) if code in each.codes.codes), None)


def _siblings(path: str, otype: str, generation: Generation) -> Iterator[Owner]:
    for other_path, lists in _lists(generation).items():
        for other, codes in lists.items():
            zones = otype.endswith(_ZONE) and other.endswith(_ZONE) and other[:2] == otype[:2]
            own = path == other_path == _OWN_LISTS
            if other != otype and (own or (zones and _says_zone(path) and _says_zone(other_path))):
                yield Owner(other, codes)


def _says_zone(path: str) -> bool:
    """Whether the attribute says what kind of hensynssone it is (RPFARE, KPSTØY), and not its level or the like."""
    return path[:2] in ("RP", "KP") and "." not in path
