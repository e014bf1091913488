"""GeoJSON (RFC 7946): longitude and latitude on WGS84, outer rings against the clock, one collection of all objects.

Where the system of the table is asked for, the file names it in the member ``crs``, as GeoJSON did before 2016: GDAL
and QGIS understand it, newer programs may not.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from planarkiv.catalogue.koordsys import DEGREES
from planarkiv.errors import PlanarkivError
from planarkiv.language import later, say
from planarkiv.model.features import FeatureTable
from planarkiv.model.loss import Loss
from planarkiv.model.transformation import operation, transformed
from planarkiv.writers import Choice
from planarkiv.writers.layers.content import (
    SERIAL_COLUMN,
    TYPE_COLUMN,
    Layer,
    column_name,
    content,
    description,
    one_layer,
)

_WORLD = 4326

OWN_SYSTEM = later(
    "Koordinatene er i EPSG:{epsg}, som står i medlemmet «crs». Det var lov i GeoJSON før 2016; nyere programmer kan "
    "lese dem som grader."
)


def write(table: FeatureTable, path: Path, choice: Choice) -> list[Loss]:
    """Writes all objects to ``path``. A table in another system is moved to longitude and latitude, unless
    ``choice.own_system``. Raises PlanarkivError when its system is not known."""
    losses: list[Loss] = []
    epsg = table.head.epsg
    if epsg is None and len(table.xy):
        raise PlanarkivError(
            say("{source} sier ikke hvilket koordinatsystem kartet er i, og GeoJSON er i grader.", source=table.source)
        )
    if epsg is not None and epsg not in DEGREES:
        if choice.own_system:
            losses.append(Loss("crs", OWN_SYSTEM, 1, {"epsg": epsg}))
        else:
            with operation(table, _WORLD) as found:
                table, losses = transformed(table, found)
    made = content(table)
    layer, lost = one_layer(made, path.stem, column_name, lists=True)
    head: dict[str, Any] = {"type": "FeatureCollection", "name": layer.name}
    if told := description(table.head):
        head["description"] = told
    if epsg is not None and table.head.epsg not in DEGREES:
        head["crs"] = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{table.head.epsg}"}}
    with path.open("x", encoding="utf-8", newline="\n") as file:
        file.write(_text(head)[:-1] + ',"features":[\n')
        file.write(",\n".join(_features(layer)))
        file.write("\n]}\n")
    return [*losses, *made.losses, *lost]


def _features(layer: Layer) -> Iterator[str]:
    import shapely

    shapes = shapely.to_geojson(shapely.orient_polygons(layer.shapes)).tolist()
    names = list(layer.columns)
    columns = [layer.columns[name] for name in names]
    for serial, shape, *values in zip(layer.serials.tolist(), shapes, *columns, strict=True):
        # without a type it would be no object of a plan
        said = {SERIAL_COLUMN: serial, TYPE_COLUMN: None}
        said |= {name: value for name, value in zip(names, values, strict=True) if value}
        yield f'{{"type":"Feature","properties":{_text(said)},"geometry":{shape or "null"}}}'


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
