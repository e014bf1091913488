"""The properties of objects, to columns by SOSI dotted path, and to links between objects."""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from planarkiv.model.features import Column
from planarkiv.readers.fault_log import FaultLog
from planarkiv.readers.gml.markup import HREF, NIL, Element, Name

NIL_REASON = "NILREASON"
"""Below the path of a value that is left out on purpose: why, as the file says."""
_MOST_PATHS = 20_000
_CODE = re.compile(r"https?://[^#?\s]*?([^/#?\s]+)/?")
"""The address of a value in a code list; the last part is the code."""
_HELD_BY_GML = ("boundedBy", "metaDataProperty", "location")

PathOf = Callable[[str, str], str]


class _Gathered:
    """The entries of one column."""

    __slots__ = ("codes", "instances", "repeated", "rows", "values")

    def __init__(self) -> None:
        self.rows, self.codes, self.instances = array("i"), array("i"), array("i")
        self.values: dict[str, int] = {}
        self.repeated = False

    def add(self, row: int, value: str, instance: int) -> None:
        self.rows.append(row)
        self.codes.append(self.values.setdefault(value, len(self.values)))
        self.instances.append(instance)
        if instance:
            self.repeated = True

    def column(self) -> Column:
        rows = np.array(self.rows, np.int32)
        codes = np.array(self.codes, np.int32)
        instances = np.array(self.instances, np.int32)
        if (rows[1:] < rows[:-1]).any():
            # an object within another one comes before the rest of it
            order = np.argsort(rows, kind="stable")
            rows, codes, instances = rows[order], codes[order], instances[order]
        return Column(rows, codes, list(self.values), instances if self.repeated else None)


class _Place:
    """A property of objects of one type, by the names on the way to it, and the column of its values."""

    __slots__ = ("below", "column", "dotted", "otype")

    def __init__(self, otype: str, dotted: str) -> None:
        self.otype = otype
        self.dotted = dotted
        self.below: dict[str, _Place] = {}
        self.column: _Gathered | None = None


class Attributes:
    """The attributes of all objects, in file order. ``path_of`` gives the SOSI path of a dotted GML name and an object
    type."""

    def __init__(self, faults: FaultLog) -> None:
        self.path_of: PathOf = _as_it_is
        self._faults = faults
        self._tops: list[_Place] = []
        self._paths = 0
        self._columns: dict[str, _Gathered] = {}
        self._otypes: dict[str, int] = {}
        self._otype_of_row = array("i")
        self.links = Links()

    def new_row(self, otype: str) -> int:
        """The row of a new object."""
        number = self._otypes.setdefault(otype, len(self._otypes))
        if number == len(self._tops):
            self._tops.append(_Place(otype, ""))
        self._otype_of_row.append(number)
        return len(self._otype_of_row) - 1

    def put(self, row: int, path: str, value: str) -> None:
        """One value by its SOSI path."""
        self._at(path).add(row, value, 0)

    def add(self, row: int, element: Element, instance: int) -> None:
        """A property of an object with everything in it; ``instance`` numbers the repetitions of the property."""
        self._add(self._tops[self._otype_of_row[row]], row, element, instance)

    def _add(self, above: _Place, row: int, element: Element, instance: int) -> None:
        local = element.name.local
        place = above.below.get(local)
        if place is None:
            place = self._new_place(above, local)
        attributes = element.attributes
        if attributes and self._said_by_attributes(place, row, element, instance):
            return
        if not element.children:
            if value := element.text.strip():
                self._value(place, row, value, instance)
            return
        for child in element.children:
            if child.name.gml and child.name.kind:
                continue
            if child.name.kind:
                # the name of a data type is no part of the path
                for inner in child.children:
                    self._add(place, row, inner, instance)
                if not child.children and (value := child.text.strip()):
                    self._value(place, row, value, instance)
            else:
                self._add(place, row, child, instance)

    def _said_by_attributes(self, place: _Place, row: int, element: Element, instance: int) -> bool:
        """Whether all that the property says stands in its attributes."""
        attributes = element.attributes
        href = attributes.get(HREF)
        if href is not None and not element.children and not element.text.strip():
            href = href.strip()
            code = _CODE.fullmatch(href)
            if code:
                self._value(place, row, code[1], instance)
            else:
                self.links.add(row, element.name.local, href, element.line)
            return True
        reason = attributes.get("nilReason")
        if reason is not None or attributes.get(NIL) in ("true", "1"):
            if element.children or element.text.strip():
                return False
            self._value(self._below(place, NIL_REASON), row, reason or "nil", instance)
            return True
        return False

    def _value(self, place: _Place, row: int, value: str, instance: int) -> None:
        if place.column is None:
            plain, _, reason = place.dotted.rpartition(f".{NIL_REASON}")
            dotted = place.dotted if not plain or reason else plain
            path = self.path_of(dotted, place.otype)
            place.column = self._at(path if dotted is place.dotted else f"{path}.{NIL_REASON}")
        place.column.add(row, value, instance)

    def _at(self, path: str) -> _Gathered:
        column = self._columns.get(path)
        if column is None:
            column = self._columns[path] = _Gathered()
        return column

    def _below(self, above: _Place, local: str) -> _Place:
        return above.below.get(local) or self._new_place(above, local)

    def _new_place(self, above: _Place, local: str) -> _Place:
        dotted = f"{above.dotted}.{local}" if above.dotted else local
        place = _Place(above.otype, dotted)
        if self._paths >= _MOST_PATHS:
            self._faults.add("gml-navn-for-mange", name=dotted)
            # values go into a column that nobody asks for
            place.column = _Gathered()
            return place
        self._paths += 1
        above.below[local] = place
        return place

    def columns(self) -> dict[str, Column]:
        """The columns by path."""
        return {path: gathered.column() for path, gathered in self._columns.items() if gathered.rows}

    def otypes(self) -> tuple[NDArray[np.int16], list[str]]:
        """The object type of every row as a code, and the names."""
        names = list(self._otypes) or [""]
        codes = np.array(self._otype_of_row, np.int64)
        return codes.astype(np.int16), names


def _as_it_is(dotted: str, _: str) -> str:
    return dotted.upper()


def is_attribute(name: Name) -> bool:
    """Whether a property of an object says something of it, and not of its extent or the file."""
    return not (name.gml and name.local in _HELD_BY_GML)


class Links:
    """What objects say of each other, as they say it."""

    def __init__(self) -> None:
        self.rows, self.role, self.line, self.target = array("i"), array("h"), array("i"), array("i")
        self.hrefs: list[str] = []
        self.roles: dict[str, int] = {}

    def add(self, row: int, role: str, href: str, line: int, target: int = -1) -> None:
        """Object ``row`` names ``href`` in a role; ``target`` is the row it means, where that is known."""
        number = self.roles.get(role)
        if number is None:
            number = self.roles[role] = len(self.roles)
        self.rows.append(row)
        self.role.append(number)
        self.line.append(line)
        self.target.append(target)
        self.hrefs.append(href)
