"""The generations of the plan data model that live side by side, and the XML namespaces each is written in."""

from enum import StrEnum
from types import MappingProxyType


class Generation(StrEnum):
    """A generation of the plan data model: its object types, attributes and code lists belong together."""

    SOSI_45 = "4.5"
    """SOSI Plan 4.5: SOSI text, and GML of Reguleringsplan and Kommuneplan 20190401. What most archives hold."""
    FORSLAG_50 = "forslag-5.0"
    """Reguleringsplanforslag 5.0 and 20230701: proposals, with a plan object of their own."""
    IGANGSATT = "igangsatt"
    """Planlegging igangsatt: the area a notice of start is about."""


_SPECIFICATIONS = "http://skjema.geonorge.no/SOSI/produktspesifikasjon/"

NAMESPACES = MappingProxyType(
    {
        f"{_SPECIFICATIONS}Reguleringsplan/20190401": Generation.SOSI_45,
        f"{_SPECIFICATIONS}Kommuneplan/20190401": Generation.SOSI_45,
        f"{_SPECIFICATIONS}Reguleringsplanforslag/5.0": Generation.FORSLAG_50,
        f"{_SPECIFICATIONS}Reguleringsplanforslag/20230701": Generation.FORSLAG_50,
        f"{_SPECIFICATIONS}ReguleringsplanIgangsatt/5.0": Generation.IGANGSATT,
    }
)
"""The namespaces that are known, each with its generation."""


def of_namespace(uri: str) -> Generation | None:
    """The generation of an XML namespace, or None when it is not one of plan data.

    Files say https, or the folder of drafts (SOSITEST), or end in a slash: that is the same namespace to us.
    """
    return NAMESPACES.get(_tidy(uri))


def specification_of(uri: str) -> str | None:
    """What people call the specification of a namespace (``Reguleringsplan/20190401``); None when it is not one of plan
    data."""
    tidy = _tidy(uri)
    return tidy.removeprefix(_SPECIFICATIONS) if tidy in NAMESPACES else None


def _tidy(uri: str) -> str:
    return uri.strip().rstrip("/").replace("https://", "http://", 1).replace("/SOSITEST/", "/SOSI/", 1)
