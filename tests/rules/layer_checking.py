"""Map files of map systems' formats, for rules: a table with faults, or areas and lines."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from planarkiv.model.faults import Fault
from planarkiv.model.features import Column
from planarkiv.model.formats import Format
from planarkiv.subjects import MapFile
from tables import Thing, own_area, own_table

SQUARE = ((0, 0), (0, 100), (100, 100), (0, 0))


def layer_file(
    *faults: Fault,
    kind: Format = Format.SHAPEFILE,
    things: Sequence[Thing] = (),
    columns: dict[str, Column] | None = None,
) -> MapFile:
    """A map file of this format."""
    table = replace(own_table(things), format=kind, faults=faults)
    table.columns.update(columns or {})
    return MapFile("kart", table, b"")


def fault(kind: str, **values: Any) -> Fault:
    return Fault(kind, values=values)


AREA = own_area(1, [SQUARE], otype="RpOmråde")
BOUNDARY = Thing("KURVE", 2, "RpGrense", points=((0, 0), (0, 100)))
