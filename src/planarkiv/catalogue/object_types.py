"""The object types of plan data in SOSI 4.5: whose plan they belong to, by which law, and what they are drawn as."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path


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


@dataclass(frozen=True, slots=True)
class ObjectType:
    """One object type. ``boundary`` is the type of the curves that bound it; empty where it is no area."""

    name: str
    family: Family
    law: Law
    drawn: Drawn
    boundary: str = ""

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


@cache
def types() -> Mapping[str, ObjectType]:
    """All object types by name."""
    with Path(__file__).with_name("objekttyper.csv").open(encoding="utf-8", newline="") as file:
        return {
            row["objekttype"]: ObjectType(
                row["objekttype"], Family(row["familie"]), Law(row["lov"]), Drawn(row["slag"]), row["grense"]
            )
            for row in csv.DictReader(file)
        }
