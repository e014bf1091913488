"""The feature catalogue of maps: which object types they hold, with attributes and codes as used (GEO_26 to GEO_29)."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from planarkiv.catalogue.attributes import Attribute, attribute
from planarkiv.catalogue.code_lists import code_list
from planarkiv.catalogue.generations import Generation
from planarkiv.catalogue.object_types import known
from planarkiv.model.features import GML_ID, KINDS, FeatureTable, is_point_level
from planarkiv.model.formats import Format
from planarkiv.model.generation import generation_of
from planarkiv.writers.eark.xml import Node, node, to_bytes

SERIAL = "SERIENUMMER"
"""What the catalogue calls the number that each element of SOSI has."""


def feature_catalogue(maps: Sequence[tuple[str, FeatureTable]], *, gml: bool = False) -> bytes:
    """The catalogue of maps, each with the name of its file; ``gml`` where they were written as GML from the tables."""
    found = (_map(name, table, GML_ID if gml else unique_attribute(table)) for name, table in maps)
    return to_bytes(node("katalog:objektkatalog", *found), "katalog")


def unique_attribute(table: FeatureTable) -> str:
    """The attribute that no two objects of the map share (GEO_19); empty where there is none."""
    if table.format is Format.SOSI:
        serials = table.serial
        return SERIAL if len(np.unique(serials)) == len(serials) and bool((serials > 0).all()) else ""
    column = table.columns.get(GML_ID)
    if column is None:
        return ""
    every = len(column.rows) == len(table) and len(np.unique(column.codes)) == len(table)
    return GML_ID if every else ""


def _map(name: str, table: FeatureTable, unique: str) -> Node:
    generation = generation_of(table)
    return node(
        "katalog:kart",
        *(_object_type(table, otype, generation) for otype in sorted(set(table.otypes)) if len(table.rows_of(otype))),
        attributes={"fil": name, "modell": generation.value, "unikEgenskap": unique},
    )


def _object_type(table: FeatureTable, otype: str, generation: Generation) -> Node:
    rows = table.rows_of(otype)
    kinds = sorted({KINDS[kind] for kind in np.unique(table.kind[rows]).tolist()})
    found = known(otype)
    return node(
        "katalog:objekttype",
        *_attributes(table, otype, generation),
        attributes={
            "navn": otype or "-",
            "kjent": "ja" if found else "nei",
            "geometri": " ".join(kinds),
            "avgrensesAv": found.boundary if found else "",
            "antall": str(len(rows)),
        },
    )


def _attributes(table: FeatureTable, otype: str, generation: Generation) -> Iterator[Node]:
    mine = np.zeros(len(table), dtype=bool)
    mine[table.rows_of(otype)] = True
    for path in sorted(table.columns):
        column = table.columns[path]
        codes = column.codes[mine[column.rows]]
        if len(codes) and not is_point_level(path):
            count = Counter(
                {column.values[code]: int(n) for code, n in zip(*np.unique(codes, return_counts=True), strict=True)}
            )
            yield _attribute(path, attribute(generation, otype, path), count)


def _attribute(path: str, found: Attribute | None, count: Mapping[str, int]) -> Node:
    listed = found.code_list if found else ""
    return node(
        "katalog:egenskap",
        *(_codes(listed, count) if listed else ()),
        attributes={
            "navn": path,
            "gmlNavn": found.name if found else "",
            "type": found.type.value if found else "",
            "minst": str(found.least) if found and found.known else "",
            "mest": ("*" if found.most is None else str(found.most)) if found and found.known else "",
            "kodeliste": listed,
            "antall": str(sum(count.values())),
        },
    )


def _codes(listed: str, count: Mapping[str, int]) -> Iterator[Node]:
    codes = code_list(listed).codes
    for value in sorted(count):
        words = codes[value].label if value in codes else ""
        yield node("katalog:kode", attributes={"verdi": value, "navn": words, "antall": str(count[value])})
