"""How rules on geometry tell what they found: shapes as WKT, a point in them, and objects by name."""

from __future__ import annotations

from typing import Any

from planarkiv.model.features import GML_ID, KINDS, FeatureTable


def wkt(geometry: Any) -> str:
    """A geometry in metres as WKT, to the millimetre."""
    import shapely

    text: str = shapely.to_wkt(geometry, rounding_precision=3)
    return text


def inside(geometry: Any) -> tuple[float, float]:
    """East, north in metres of a point in a geometry, to the millimetre."""
    import shapely

    point = shapely.point_on_surface(geometry)
    return round(float(point.x), 3), round(float(point.y), 3)


def named(table: FeatureTable, row: int) -> str:
    """An object as a person finds it again: type, the file's id of it, and the name of the field."""
    ids = table.values_at(GML_ID, row)
    number = ids[0] if ids else f"{KINDS[table.kind[row]]} {int(table.serial[row])}"
    field = table.values_at("FELTNAVN", row)
    return " ".join(filter(None, (table.otypes[table.otype[row]], number, f"({field[0]})" if field else "")))
