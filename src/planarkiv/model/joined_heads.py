"""The heads of several tables as one."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

from planarkiv.errors import PlanarkivError
from planarkiv.language import say
from planarkiv.model.features import FeatureTable, Head, is_default

_TRANSFORM = "TRANSPAR."
_OWN_OF_FILE = ("TRANSPAR.ORIGO-NØ", "TRANSPAR.ENHET", "TRANSPAR.ENHET-H", "TRANSPAR.ENHET-D")
_DATUM = "TRANSPAR.VERT-DATUM"
_MERGED = ("SOSI-VERSJON", "SOSI-NIVÅ", "OBJEKTKATALOG", *_OWN_OF_FILE, _DATUM)


class Grid(NamedTuple):
    """The integers of the result: its unit, unit of heights (None: the same) and origin (N, E), in metres."""

    unit: Fraction
    unit_h: Fraction | None
    origin: tuple[Fraction, Fraction]


def check_alike(tables: Sequence[FeatureTable]) -> None:
    """Raises PlanarkivError where tables cannot stand in one file: formats, coordinate systems, zero levels."""
    first = tables[0]
    for table in tables[1:]:
        if table.format is not first.format:
            raise PlanarkivError(
                say(
                    "{first} og {other} er ikke i samme format. Gjør dem om til samme format før de slås sammen.",
                    first=first.source,
                    other=table.source,
                )
            )
        if _system(table.head) != _system(first.head):
            raise PlanarkivError(
                say(
                    "{first} er i {one}, {other} er i {two}. En fil har bare ett koordinatsystem: gjør dem om til "
                    "samme system før de slås sammen.",
                    first=first.source,
                    one=_system_name(first.head),
                    other=table.source,
                    two=_system_name(table.head),
                )
            )
    high = {
        table.head.vertical_datum or "": table for table in reversed(tables) if table.height is not None and len(table)
    }
    if len(high) > 1:
        (one, first), (two, other) = sorted(high.items())[:2]
        raise PlanarkivError(
            say(
                "{first} har høyder i {one}, {other} har høyder i {two}. En fil har bare ett høydegrunnlag: gjør "
                "høydene om før filene slås sammen.",
                first=first.source,
                one=one or say("et ukjent høydegrunnlag"),
                other=other.source,
                two=two or say("et ukjent høydegrunnlag"),
            )
        )


def _system(head: Head) -> object:
    """What two heads must have in common to be in one coordinate system."""
    if head.epsg is not None:
        return head.epsg
    if head.koordsys is not None:
        return "KOORDSYS", head.koordsys
    return sorted(
        (path, values)
        for path, values in head.values.items()
        if path.startswith(_TRANSFORM) and path not in (*_OWN_OF_FILE, _DATUM)
    )


def _system_name(head: Head) -> str:
    if head.koordsys is not None:
        return f"KOORDSYS {head.koordsys}"
    return say("et ukjent koordinatsystem") if head.epsg is None else f"EPSG:{head.epsg}"


def disagreed(heads: Sequence[Head]) -> tuple[str, ...]:
    """The groups (``KVALITET``) that the heads do not all give in the same way for objects without them."""
    names = dict.fromkeys(path.partition(".")[0] for head in heads for path in head.values if is_default(path))
    return tuple(name for name in names if any(group_of(head, name) != group_of(heads[0], name) for head in heads[1:]))


def group_of(head: Head, name: str) -> Mapping[str, tuple[str, ...]]:
    """What a head says in one group."""
    return {path: values for path, values in head.values.items() if path.partition(".")[0] == name}


def joined_head(tables: Sequence[FeatureTable], grid: Grid, apart: Sequence[str]) -> Head:
    """One head for all; ``apart`` are groups that stand on the objects instead."""
    heads = [table.head for table in tables]
    values = {path: texts for head in reversed(heads) for path, texts in head.values.items()}
    values = {
        path: texts
        for path, texts in values.items()
        if path not in _MERGED and path.partition(".")[0] not in (*apart, "TEGNSETT", "OMRÅDE")
    }
    datum = _datum(tables)
    version = max((head.version for head in heads if head.version), key=_number, default=None)
    level = min((head.level for head in heads if head.level), key=_number, default=None)
    catalogues = tuple(dict.fromkeys(text for head in heads for text in head.values.get("OBJEKTKATALOG", ())))
    for path, text in ((_DATUM, datum), ("SOSI-VERSJON", version), ("SOSI-NIVÅ", level)):
        if text is not None:
            values[path] = (text,)
    if catalogues:
        values["OBJEKTKATALOG"] = catalogues
    return dataclasses.replace(
        heads[0],
        koordsys=next((head.koordsys for head in heads if head.koordsys is not None), None),
        unit=float(grid.unit),
        unit_h=None if grid.unit_h is None else float(grid.unit_h),
        unit_d=None,
        origin=(float(grid.origin[0]), float(grid.origin[1])),
        bbox=None,
        version=version,
        level=level,
        vertical_datum=datum,
        values=values,
        spelt={path: spelt for head in reversed(heads) for path, spelt in head.spelt.items()},
        parameters=_parameters(heads),
        definitions="".join(dict.fromkeys(head.definitions for head in heads)),
        depths=sum(head.depths for head in heads),
        comments=sum(head.comments for head in heads),
    )


def _parameters(heads: Sequence[Head]) -> Mapping[str, frozenset[str]]:
    paths = sorted({path for head in heads for path in head.parameters})
    nothing: frozenset[str] = frozenset()
    return {path: nothing.union(*(head.parameters.get(path, nothing) for head in heads)) for path in paths}


def _datum(tables: Sequence[FeatureTable]) -> str | None:
    """The vertical datum of the heights there are; of maps without heights what they agree on."""
    found = {table.head.vertical_datum for table in tables if table.height is not None}
    found = found or {table.head.vertical_datum for table in tables}
    return found.pop() if len(found) == 1 else None


def _number(text: str) -> float:
    """``4.50`` and ``4.5`` are the same; what is no version is older than all others."""
    try:
        return float(text)
    except ValueError:
        return -1.0
