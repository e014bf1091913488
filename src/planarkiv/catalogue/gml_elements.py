"""GML of plan data: the order of elements, the elements that data types are wrapped in, and columns for its names."""

import csv
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from planarkiv.catalogue.attributes import attributes
from planarkiv.catalogue.generations import Generation

_NAMES_OF_GROUPS = MappingProxyType(
    {
        "NASJONALAREALPLANID": "NasjonalArealplanId",
        "IDENT": "Identifikasjon",
        "KVALITET": "Posisjonskvalitet",
        "UTNYTT": "Utnytting",
        "HØYDEFRAPLANBEST": "HøydeFraPlanbestemmelse",
        "KOPIDATA": "Kopidata",
        "SAKSNUMMER": "Saksnummer",
        "VERTIKALLAG": "Vertikallag",
        "PLANHØRING": "Planhøring",
        "FORMATERING": "Tekstformatering",
    }
)
_RP_USE = "RpUtnytting"
_WRAPPERS = frozenset({*_NAMES_OF_GROUPS.values(), _RP_USE, "AdministrativEnhetskode"})
_ADMINISTRATIVE_UNIT = "administrativEnhet"
"""A property that only holds the number of the unit: no level of its own in a column."""

_ALSO = MappingProxyType(
    {
        "arealplanId": "NASJONALAREALPLANID",
        "arealplanId.fylkesnummer": "NASJONALAREALPLANID.FYLKESNR",
        "arealplanId.planid": "NASJONALAREALPLANID.PLANID",
        "nasjonalArealplanId.fylkesnummer": "NASJONALAREALPLANID.FYLKESNR",
        "nasjonalArealplanId.planidentifikasjon": "NASJONALAREALPLANID.PLANID",
        "høydeFraPlanbestemmelse.høyderefansesystem": "HØYDEFRAPLANBEST.HØYDE-REF",
        "juridiskLinje": "RPJURLINJE",
        "juridiskPunkt": "RPJURPUNKT",
    }
)
"""Names that files have although no list of attributes does: mixtures of the generations, and misspellings."""

_FOLDED = str.maketrans("æøå", "aoa")


@cache
def element_order(generation: Generation, feature_type: str) -> tuple[str, ...]:
    """The elements of a feature in the order the schema of 20190401 wants; empty where no order is known.

    That is so for every type of the other generations, and for boundaries.
    """
    return _orders().get(feature_type, ()) if generation is Generation.SOSI_45 else ()


def wrapper_of(path: str, feature_type: str = "") -> str:
    """The element that holds the parts of a group (``UTNYTT``); empty when the column is no group.

    Reguleringsplan 20190401 says RpUtnytting where all others say Utnytting.
    """
    if path == "UTNYTT" and feature_type[:2] in ("Rp", "Rb"):
        return _RP_USE
    return _NAMES_OF_GROUPS.get(path, "")


def path_of(generation: Generation, dotted_name: str, object_type: str = "") -> str:
    """The column for a property of GML: ``arealplanId.NasjonalArealplanId.planidentifikasjon`` as one of its parts.

    Data types may be among the names. Letters need not be capital where they should, and æ, ø and å may be a, o and a.
    A name of another generation, or one misspelt in a known way, is found too; one that is unknown is the column of
    that name in capital letters. The object type decides where several columns have the same name: without it, it is
    that of reguleringsplan.
    """
    names = [each for each in dotted_name.split(".") if each not in _WRAPPERS and each != _ADMINISTRATIVE_UNIT]
    found, of_type = _columns(generation)
    folded = [_fold(".".join(names[:size])) for size in range(len(names), 0, -1)]
    for dropped, name in enumerate(folded):
        path = of_type.get((object_type, name)) or found.get(name)
        if path:
            rest = names[len(names) - dropped :]
            return ".".join((path, *(each.upper() for each in rest)))
    return ".".join(names).upper()


def _fold(name: str) -> str:
    return name.lower().translate(_FOLDED)


@cache
def _columns(generation: Generation) -> tuple[Mapping[str, str], Mapping[tuple[str, str], str]]:
    """Columns by folded name, those of the generation first, and by object type and folded name."""
    found: dict[str, str] = {}
    of_type: dict[tuple[str, str], str] = {}
    for object_type, name, path in _named(generation):
        folded = _fold(name)
        of_type.setdefault((object_type, folded), path)
        if found.get(folded, "KP").startswith("KP"):
            found[folded] = path
    for name, path in _ALSO.items():
        found.setdefault(_fold(name), path)
    return found, of_type


def _named(generation: Generation) -> Iterator[tuple[str, str, str]]:
    for each in sorted(Generation, key=lambda other: other is not generation):
        for object_type, of_type in attributes(each).items():
            for attribute in of_type:
                yield object_type, attribute.name, attribute.path


@cache
def _orders() -> Mapping[str, tuple[str, ...]]:
    with Path(__file__).with_name("gml_rekkefoelge.csv").open(encoding="utf-8", newline="") as file:
        return {row["objekttype"]: tuple(row["elementer"].split()) for row in csv.DictReader(file)}
