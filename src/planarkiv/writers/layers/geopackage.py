"""GeoPackage: a layer for each object type and kind of geometry, named as in the archive's own."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from planarkiv.errors import PlanarkivError
from planarkiv.language import say
from planarkiv.model.features import FeatureTable
from planarkiv.model.loss import Loss
from planarkiv.writers import Choice
from planarkiv.writers.geopackage import GeoPackage, Shapes
from planarkiv.writers.layers.content import (
    SERIAL_COLUMN,
    Layer,
    column_name,
    content,
    description,
    layers,
    of_one_type,
)
from planarkiv.writers.map_layers import layer_name

_NO_SYSTEM = -1
"""The number of plane coordinates that nobody knows the system of (1.1.2)."""


def write(table: FeatureTable, path: Path, choice: Choice) -> list[Loss]:  # noqa: ARG001 - as every format
    """Writes all objects to ``path``."""
    made = content(table)
    found, lost = layers(made, lambda otype, kind: layer_name(otype, kind.upper()), column_name)
    epsg = _NO_SYSTEM if table.head.epsg is None else table.head.epsg
    try:
        package = GeoPackage(path, epsg, now=_now())
        try:
            for layer in found:
                _put(package, of_one_type(layer), epsg, description(table.head))
            package.close()
        except BaseException:
            package.abandon()
            raise
    except sqlite3.Error as error:
        raise PlanarkivError(
            say(
                "{path} kunne ikke skrives: {why}. Sjekk diskplass og rettigheter, og kjør igjen.",
                path=path.name,
                why=error,
            )
        ) from error
    return [*made.losses, *lost]


def _put(package: GeoPackage, layer: Layer, epsg: int, told: str) -> None:
    import shapely

    heights = bool(shapely.has_z(layer.shapes).any())
    kind = layer.geometry.upper()
    name = package.add_layer(layer.name, {SERIAL_COLUMN: "INTEGER"}, kind, told, heights=heights)
    shapes = Shapes.of(np.asarray(layer.shapes, object), epsg, heights=heights)
    package.insert_columns(name, len(layer.shapes), {SERIAL_COLUMN: layer.serials.tolist(), **layer.columns}, shapes)


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
