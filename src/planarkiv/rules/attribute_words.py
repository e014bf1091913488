"""What a user calls an attribute: the name it has in the file at hand."""

from planarkiv.catalogue.attributes import attribute
from planarkiv.model.features import FeatureTable
from planarkiv.model.formats import Format
from planarkiv.model.generation import generation_of


def attribute_name(table: FeatureTable, otype: str, path: str) -> str:
    """The attribute at a column, without the group it stands in: by its name in GML in a GML file, else in SOSI."""
    if table.format is Format.GML and (found := attribute(generation_of(table), otype, path)):
        return found.name.rpartition(".")[2]
    return path.rpartition(".")[2]
