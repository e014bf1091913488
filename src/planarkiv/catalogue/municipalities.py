"""Municipalities: those of today with a box, those that are gone with their successors, and the usual UTM zone."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

Box = tuple[float, float, float, float]
"""West, south, east, north in degrees (EPSG:4326)."""


@dataclass(frozen=True, slots=True)
class Municipality:
    """A municipality of today. ``box`` is around its land: the boundaries it was made of stop at the coast."""

    number: str
    name: str
    box: Box
    coastal: bool


@dataclass(frozen=True, slots=True)
class Abolished:
    """A number that is no longer in use; ``successors`` are the numbers of today its area went to, mostly one."""

    number: str
    name: str
    successors: tuple[str, ...]


def today(number: str) -> Municipality | None:
    """The municipality with this number today, or None."""
    return _today().get(number)


def successor(number: str) -> Abolished | None:
    """What became of a number that is no longer in use; None for one of today, and for one that is unknown."""
    return _abolished().get(number)


def present(number: str) -> tuple[Municipality, ...]:
    """The municipalities of today that a number of today, or one no longer in use, stands for; none when unknown."""
    gone = successor(number)
    found = (today(each) for each in (gone.successors if gone else (number,)))
    return tuple(each for each in found if each is not None)


def epsg_of(number: str) -> int:
    """The EUREF89 UTM zone usually used there: 33 for Nordland and Troms, 35 for Finnmark, else 32.

    That is practice: no official table by municipality was found, and the setting in planarkiv.toml decides.
    """
    county = number[:2]
    if county in {"18", "19", "54", "55"}:
        return 25833
    return 25835 if county in {"20", "56"} else 25832


@cache
def _today() -> Mapping[str, Municipality]:
    rows = _rows("kommuner.csv")
    return {
        row["kommunenummer"]: Municipality(
            row["kommunenummer"],
            row["navn"],
            (float(row["vest"]), float(row["soer"]), float(row["oest"]), float(row["nord"])),
            row["kyst"] == "ja",
        )
        for row in rows
    }


@cache
def _abolished() -> Mapping[str, Abolished]:
    rows = _rows("kommunenummer_utgaatte.csv")
    return {row["nummer"]: Abolished(row["nummer"], row["navn"], tuple(row["etterfoelger"].split())) for row in rows}


def _rows(name: str) -> list[dict[str, str]]:
    with Path(__file__).with_name(name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
