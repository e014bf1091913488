"""Writes GML 3.2 of plan data, valid by its application schema: Reguleringsplan and Kommuneplan 20190401,
Reguleringsplanforslag 20230701 and the notice of start.

The way through the package: ``schema`` (what each object type may have, and in which order) · ``proposal`` (a plan of
SOSI 4.5 as a proposal) · ``ids`` · ``paths`` (lines, rings and arcs, the right way round) · ``coordinates`` (integers
to decimal text) · ``shapes``, ``values`` and ``roles`` (the properties of objects as text) · ``document`` puts the file
together, some thousand objects at a time. What the schema has no place for is left out, and told: ``notes``, and
``whole`` for what is lost with whole objects.
"""

from pathlib import Path

from planarkiv.archive.disk import reachable
from planarkiv.model.features import FeatureTable
from planarkiv.model.loss import Loss
from planarkiv.writers import Choice
from planarkiv.writers.gml.document import Document

__all__ = ["write"]


def write(table: FeatureTable, path: Path, choice: Choice) -> list[Loss]:
    """Writes a table as GML, UTF-8, the same bytes every time, and returns what GML could not carry.

    The generation of the data model is that of ``choice``, else the table's own; types of both kommuneplan and
    reguleringsplan become one collection with two namespaces. Raises PlanarkivError when the coordinate system is not
    known or there is nothing that the schemas have, and OSError.
    """
    document = Document(table, choice.generation)
    with reachable(path).open("xb") as file:
        for piece in document.pieces():
            file.write(piece.encode("utf-8"))
    return document.losses()
