"""FlatGeobuf: all objects in one layer of any geometry, in the order of the table."""

from dataclasses import replace
from pathlib import Path

from planarkiv.model.features import FeatureTable
from planarkiv.model.loss import Loss
from planarkiv.writers import Choice
from planarkiv.writers.layers.content import column_name, content, description, flat_where_mixed, one_layer
from planarkiv.writers.layers.gdal import write_layer


def write(table: FeatureTable, path: Path, choice: Choice) -> list[Loss]:  # noqa: ARG001 - as every format
    """Writes all objects to ``path``."""
    made = content(table)
    layer, lost = one_layer(made, path.stem, column_name)
    layer, flat = flat_where_mixed(layer)
    # an index wants a place for every object, and its own order
    options = {"SPATIAL_INDEX": "NO"}
    if told := description(made.table.head):
        options["DESCRIPTION"] = told
    write_layer(replace(layer, geometry="Unknown"), path, "FlatGeobuf", table.head.epsg, **options)
    return [*made.losses, *lost, *flat]
