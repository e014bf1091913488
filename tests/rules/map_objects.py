"""Maps of a few objects with attributes and nothing else, and what a rule finds on them."""

from collections.abc import Sequence
from dataclasses import replace

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.model.features import Head
from planarkiv.model.formats import Format
from planarkiv.model.planid import PlanId
from planarkiv.rule import AnyRule
from planarkiv.subjects import MapFile, Phase, PlanMap
from rules.checking import NEW, problems
from tables import Thing, table_of

B_NAMESPACE = "http://skjema.geonorge.no/SOSI/produktspesifikasjon/Reguleringsplanforslag/5.0"
AREA = "RpArealformålOmråde"

Found = list[tuple[Wording, int | None, Severity | None]]


def thing(otype: str, *attributes: str, kind: str = "FLATE") -> Thing:
    """An object; each attribute is ``PATH value``, or ``PATH#instance value`` for a repeated one."""
    entries: list[tuple[str, str, int]] = []
    for text in attributes:
        path, _, value = text.partition(" ")
        name, _, instance = path.partition("#")
        entries.append((name, value, int(instance or 0)))
    return Thing(kind, 0, otype, entries)


def map_of(*things: Thing, phase: Phase = NEW, form: Format = Format.SOSI, catalogue: str | None = None) -> PlanMap:
    """The map of a plan with these objects."""
    table = table_of([replace(each, serial=at) for at, each in enumerate(things, 1)], Head(catalogue=catalogue))
    table.format = form
    return PlanMap("kart.sos", table, (PlanId("4222", "1"),), phase=phase)


def file_of(*things: Thing, phase: Phase = NEW, form: Format = Format.SOSI, catalogue: str | None = None) -> MapFile:
    """A whole file with these objects."""
    table = map_of(*things, form=form, catalogue=catalogue).table
    return MapFile("kart.sos", table, b"", phase)


def area(*attributes: str) -> Thing:
    """An area for arealformål."""
    return thing(AREA, *attributes)


def outline(*attributes: str) -> Thing:
    """A planområde."""
    return thing("RpOmråde", *attributes)


def found(rule: AnyRule, *things: Thing, phase: Phase = NEW, form: Format = Format.SOSI) -> Found:
    """Wording, row and milder severity of each problem."""
    return brief(problems(rule, map_of(*things, phase=phase, form=form)))


def brief(found: Sequence[Problem]) -> Found:
    return [(each.wording, each.row, each.severity) for each in found]
