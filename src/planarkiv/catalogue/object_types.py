"""The object types of plan data: whose plan they belong to, by which law, and what they are drawn as.

Each has a form in every generation it exists in: what its geometry is called in GML, and what bounds it.
"""

import csv
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import MappingProxyType

from planarkiv.catalogue.generations import Generation


class Family(StrEnum):
    """Which kind of plan a type belongs to."""

    REGULERING = "regulering"
    KOMMUNEPLAN = "kommuneplan"
    FELLES = "felles"


class Law(StrEnum):
    """By which act a type is used; PBL_1985 stands for that act and those before it."""

    PBL_1985 = "1985"
    PBL_2008 = "2008"
    BOTH = "begge"


class Drawn(StrEnum):
    """What a type is drawn as."""

    FLATE = "flate"
    LINJE = "linje"
    PUNKT = "punkt"
    TEKST = "tekst"
    ROM = "rom"
    """A solid in three dimensions."""
    INGEN = "ingen"
    """Nothing: it has no geometry."""


@dataclass(frozen=True, slots=True)
class Form:
    """An object type in one generation.

    ``geometry_properties`` are what its geometries are called in GML, the main one first; none where that is not known.
    ``boundary`` is the type of the curves that bound it and ``boundary_role`` the property that refers to them: a
    proposal has those only for RpOmråde and RpArealformålOmråde. ``least_boundaries`` is how many it must refer to.
    """

    geometry_properties: tuple[str, ...] = ()
    boundary: str = ""
    boundary_role: str = ""
    least_boundaries: int = 0


@dataclass(frozen=True, slots=True)
class ObjectType:
    """One object type. ``boundary`` is the type of the curves that bound it in SOSI 4.5; empty where nothing does."""

    name: str
    family: Family
    law: Law
    drawn: Drawn
    boundary: str = ""
    forms: Mapping[Generation, Form] = field(default_factory=dict, compare=False, repr=False)

    @property
    def generations(self) -> frozenset[Generation]:
        """The generations it exists in."""
        return frozenset(self.forms)

    @property
    def is_boundary(self) -> bool:
        """Whether it bounds areas (RpGrense, KpArealGrense ...)."""
        return self.drawn is Drawn.LINJE and self.name.endswith("Grense")

    @property
    def is_area(self) -> bool:
        """Whether it is an area."""
        return self.drawn is Drawn.FLATE


def known(name: str) -> ObjectType | None:
    """The object type with this name, written exactly so, or None."""
    return types().get(name)


def bounds(boundary: str, area: str, generation: Generation = Generation.SOSI_45) -> bool:
    """Whether curves of the type ``boundary`` may bound an ``area`` in a generation."""
    found = known(area)
    form = found.forms.get(generation) if found else None
    return form is not None and form.boundary == boundary != ""


@cache
def types(generation: Generation | None = None) -> Mapping[str, ObjectType]:
    """The object types of a generation by name, or those of all."""
    if generation is not None:
        return {name: each for name, each in types().items() if generation in each.forms}
    forms = _forms()
    return {
        row["objekttype"]: ObjectType(
            row["objekttype"],
            Family(row["familie"]),
            Law(row["lov"]),
            Drawn(row["slag"]),
            row["grense"],
            MappingProxyType(forms[row["objekttype"]]),
        )
        for row in _rows("objekttyper.csv")
    }


def _forms() -> Mapping[str, dict[Generation, Form]]:
    found: dict[str, dict[Generation, Form]] = {}
    for row in _rows("objektformer.csv"):
        form = Form(tuple(row["geometriegenskap"].split()), row["grense"], row["rolle"], int(row["minst"] or 0))
        found.setdefault(row["objekttype"], {})[Generation(row["generasjon"])] = form
    return found


def _rows(name: str) -> list[dict[str, str]]:
    with Path(__file__).with_name(name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
