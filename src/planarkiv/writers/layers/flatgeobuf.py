"""FlatGeobuf: all objects in one layer of any geometry, in the order of the table."""

from dataclasses import replace
from pathlib import Path

from planarkiv.language import later
from planarkiv.model.features import FeatureTable
from planarkiv.model.loss import Loss
from planarkiv.writers import Choice
from planarkiv.writers.layers.content import Layer, column_name, content, description, flat_where_mixed, one_layer
from planarkiv.writers.layers.gdal import write_layer


def write(table: FeatureTable, path: Path, choice: Choice) -> list[Loss]:  # noqa: ARG001 - as every format
    """Writes all objects to ``path``."""
    made = content(table)
    layer, lost = one_layer(made, path.stem, column_name)
    layer, flat = flat_where_mixed(layer)
    layer, flatter = _of_one_kind(layer)
    # an index wants a place for every object, and its own order
    options = {"SPATIAL_INDEX": "NO"}
    if told := description(made.table.head):
        options["DESCRIPTION"] = told
    write_layer(layer, path, "FlatGeobuf", table.head.epsg, **options)
    return [*made.losses, *lost, *flat, *flatter]


def _of_one_kind(layer: Layer) -> tuple[Layer, list[Loss]]:
    """The layer as of any geometry, which has no heights; where all have them, as of the one kind that its shapes
    are."""
    import shapely

    has = shapely.has_z(layer.shapes)
    if not has.any():
        return replace(layer, geometry="Unknown"), []
    kinds = {shape.geom_type for shape in layer.shapes if shape is not None}
    if len(kinds) == 1:
        return replace(layer, geometry=kinds.pop()), []
    flat = replace(layer, geometry="Unknown", shapes=shapely.force_2d(layer.shapes))
    return flat, [Loss("høyde", KINDS_OF_HEIGHTS, int(has.sum()))]


KINDS_OF_HEIGHTS = later("{n} objekter er uten høyde: i dette formatet har bare geometri av én type i et lag høyde.")
