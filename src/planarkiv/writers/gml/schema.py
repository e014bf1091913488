"""What an application schema wants of each object type: its properties in order, and how many of each there may be.

20190401: the order is that of ``catalogue.gml_elements``; boundaries, which that list does not have, are their base
type and the curve. 20230701: the order of the catalogue, with the geometry where files that the national checks accept
have it. What an object says of others stands last in both.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache

from planarkiv.catalogue.attributes import Attribute, Kind, attributes
from planarkiv.catalogue.generations import Generation
from planarkiv.catalogue.gml_elements import element_order, wrapper_of
from planarkiv.catalogue.object_types import Drawn, Family, known
from planarkiv.language import listed
from planarkiv.model.symbol_direction import PATHS, SYMBOLS

_SPECIFICATIONS = "http://skjema.geonorge.no/SOSI/produktspesifikasjon/"
_OF_BOUNDARIES = ("identifikasjon", "førsteDigitaliseringsdato", "oppdateringsdato", "kvalitet", "kopidata", "grense")
_FIRST_IN_PROPOSALS = ("identifikasjon", "førsteDigitaliseringsdato", "oppdateringsdato", "kvalitet", "opphav")
_SEVERAL_SURFACES = ("RpOmråde", "Arealplan")
_NOTICE = (Generation.IGANGSATT, "Arealplan")
_OF_NOTICES = "planavgrensning"
"""In a notice of start by version 5.0 the plan itself has the area."""
_DIRECTION = Attribute("symbolretning", Kind.TEXT, 0, 1, PATHS[0])
"""What the schema of 20190401 has beside the list of attributes, behind the point of a symbol."""
_STATUS = Attribute("planstatus", Kind.CODE, 0, 1, "PLANSTAT", "planstatus")
"""What notices of start have in front of their act, beside the list of attributes."""
_ACT = "lovreferanse"
_UNIT = "administrativEnhet.AdministrativEnhetskode"
_IN_NOTICES = {
    "NASJONALAREALPLANID.KOMM": f"{_UNIT}.kommunenummer",
    "NASJONALAREALPLANID.LANDKODE": f"{_UNIT}.landkode",
    "NASJONALAREALPLANID.PLANID": "planidentifikasjon",
}
"""The elements on the way to what 20230701 calls otherwise: notices are of version 5.0."""
_MOMENT_OF_COPY = "KOPIDATA.KOPIDATO"
_REPEATED = "UTNYTT"
"""The one group that the schemas of 20190401 repeat for every type that has it, old ones too."""


class Specification(Enum):
    """An application schema: namespace, address of its XSD (empty where that is not known), prefix, generation."""

    REGULERINGSPLAN = (
        f"{_SPECIFICATIONS}Reguleringsplan/20190401",
        "https://skjema.geonorge.no/SOSI/produktspesifikasjon/Reguleringsplan/20190401/reguleringsplan_20190401_filprod.xsd",
        "rp",
        Generation.SOSI_45,
    )
    KOMMUNEPLAN = (
        f"{_SPECIFICATIONS}Kommuneplan/20190401",
        "https://skjema.geonorge.no/SOSI/produktspesifikasjon/Kommuneplan/20190401/kommuneplan_20190401_filprod.xsd",
        "kp",
        Generation.SOSI_45,
    )
    REGULERINGSPLANFORSLAG = (
        f"{_SPECIFICATIONS}Reguleringsplanforslag/20230701",
        "",
        "app",
        Generation.FORSLAG_50,
    )
    PLANLEGGING_IGANGSATT = (
        f"{_SPECIFICATIONS}ReguleringsplanIgangsatt/5.0",
        "",
        "app",
        Generation.IGANGSATT,
    )

    def __init__(self, namespace: str, location: str, prefix: str, generation: Generation) -> None:
        self.namespace = namespace
        self.location = location
        self.prefix = prefix
        self.generation = generation

    @property
    def title(self) -> str:
        """As people name it: ``Reguleringsplan/20190401``."""
        return self.namespace.removeprefix(_SPECIFICATIONS)


class Place(Enum):
    """What a property holds, when that is not an attribute."""

    ATTRIBUTE = "attribute"
    GEOMETRY = "geometry"
    DIRECTION = "direction"
    """Where a symbol points: an attribute, or made from its points."""
    ROLES = "roles"
    """All that an object says of others."""


@dataclass(frozen=True, slots=True)
class Property:
    """One property of an object type. ``attribute`` is None for a geometry and for roles; a group has ``parts`` and
    the element ``wrapper`` around them. ``most`` is None where there may be any number."""

    name: str
    place: Place = Place.ATTRIBUTE
    attribute: Attribute | None = None
    wrapper: str = ""
    parts: tuple[Attribute, ...] = ()
    most: int | None = 1

    @property
    def path(self) -> str:
        """The column of the attribute, or of the group."""
        return self.attribute.path if self.attribute else ""


@dataclass(frozen=True, slots=True)
class TypeSchema:
    """One object type in one schema. ``geometry_names`` are the properties that hold geometry, in order; ``several`` is
    True where its area is a MultiSurface."""

    name: str
    specification: Specification
    drawn: Drawn
    properties: tuple[Property, ...]
    geometry_names: tuple[str, ...] = ()
    several: bool = False

    @property
    def element(self) -> str:
        """The name with its prefix."""
        return f"{self.specification.prefix}:{self.name}"

    @property
    def has_direction(self) -> bool:
        """Whether there is a place for where a symbol points."""
        return any(each.place is Place.DIRECTION for each in self.properties)

    @property
    def strict(self) -> bool:
        """Whether groups that lack what they must have are left out: proposals are held against their schema when they
        are delivered, while old plans are what they are."""
        return self.specification.generation is not Generation.SOSI_45

    @property
    def paths(self) -> frozenset[str]:
        """Every column that has a place."""
        found = {part.path for each in self.properties for part in each.parts}
        return frozenset(found | {each.path for each in self.properties if not each.parts and each.attribute})


@cache
def type_schema(generation: Generation, object_type: str) -> TypeSchema | None:
    """What the schema of a generation wants of an object type; None where it has no such type."""
    found = known(object_type)
    if found is None or generation not in found.forms:
        return None
    specification = _specification(generation, found.family)
    is_notice = (generation, object_type) == _NOTICE
    geometries = (_OF_NOTICES,) if is_notice else found.forms[generation].geometry_properties
    drawn = Drawn.FLATE if is_notice else found.drawn
    of_type = {each.name.casefold(): each for each in attributes(generation).get(object_type, ())}
    order = _order(generation, object_type, list(of_type.values()), geometries)
    properties: list[Property] = []
    for name in order:
        if name in geometries:
            properties.append(Property(name, Place.GEOMETRY))
            if (generation, object_type) == (Generation.SOSI_45, SYMBOLS):
                properties.append(Property(_DIRECTION.name, Place.DIRECTION, _DIRECTION))
        elif (attribute := of_type.get(name.casefold())) is not None:
            if is_notice and name == _ACT:
                properties.append(Property(_STATUS.name, attribute=_STATUS))
            properties.append(_property(name, attribute, of_type, generation, specification, object_type))
    properties.append(Property("", Place.ROLES))
    several = generation is not Generation.SOSI_45 and object_type in _SEVERAL_SURFACES
    names = tuple(each.name for each in properties if each.place is Place.GEOMETRY)
    return TypeSchema(object_type, specification, drawn, tuple(properties), names, several)


def _specification(generation: Generation, family: Family) -> Specification:
    if generation is Generation.FORSLAG_50:
        return Specification.REGULERINGSPLANFORSLAG
    if generation is Generation.IGANGSATT:
        return Specification.PLANLEGGING_IGANGSATT
    return Specification.KOMMUNEPLAN if family is Family.KOMMUNEPLAN else Specification.REGULERINGSPLAN


def _order(
    generation: Generation, object_type: str, of_type: list[Attribute], geometries: tuple[str, ...]
) -> tuple[str, ...]:
    if generation is Generation.SOSI_45:
        return element_order(generation, object_type) or _OF_BOUNDARIES
    names = [each.name for each in of_type if "." not in each.name]
    if geometries == (_OF_NOTICES,):
        return (*names, *geometries)
    first = [name for name in _FIRST_IN_PROPOSALS if name in names]
    return (*first, *geometries, *(name for name in names if name not in first))


def _property(
    name: str,
    attribute: Attribute,
    of_type: Mapping[str, Attribute],
    generation: Generation,
    specification: Specification,
    object_type: str,
) -> Property:
    parts = tuple(each for each in of_type.values() if each.group == attribute.path) if attribute.is_group else ()
    if specification is Specification.KOMMUNEPLAN:
        # the one attribute that the two schemas of 20190401 have as different types
        parts = tuple(replace(part, type=Kind.TIME) if part.path == _MOMENT_OF_COPY else part for part in parts)
    if specification is Specification.PLANLEGGING_IGANGSATT:
        parts = tuple(replace(part, name=f"{name}.{_IN_NOTICES.get(part.path, part.own_name)}") for part in parts)
    of_wrapper = object_type if generation is Generation.SOSI_45 else ""
    return Property(
        name,
        Place.DIRECTION if attribute.path in PATHS else Place.ATTRIBUTE,
        attribute,
        wrapper_of(attribute.path, of_wrapper) if parts else "",
        parts,
        most_of(generation, attribute),
    )


def title_of(generation: Generation) -> str:
    """The schemas of a generation, as people name them."""
    return listed([each.title for each in Specification if each.generation is generation])


def most_of(generation: Generation, attribute: Attribute) -> int | None:
    """How many there may be; where that was not read for a type, what it is for those where it was, or one."""
    if generation is Generation.SOSI_45 and attribute.path == _REPEATED:
        return None
    if attribute.known:
        return attribute.most
    known_elsewhere = _known_numbers(generation).get(_plain(attribute.path), frozenset())
    return None if None in known_elsewhere else max((each for each in known_elsewhere if each), default=1)


@cache
def _known_numbers(generation: Generation) -> Mapping[str, frozenset[int | None]]:
    found: dict[str, set[int | None]] = {}
    for of_type in attributes(generation).values():
        for each in of_type:
            if each.known:
                found.setdefault(_plain(each.path), set()).add(each.most)
    return {path: frozenset(numbers) for path, numbers in found.items()}


def _plain(path: str) -> str:
    """The path without what tells kommuneplan from reguleringsplan: KPJURLINJE, RPJURLINJE."""
    return re.sub(r"^[KR]P(?=[A-ZÆØÅ]{4})", "", path)
