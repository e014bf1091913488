"""The whole file: the collection, its extent, and one member for each object, in the order of the table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape

import numpy as np
from numpy.typing import NDArray

from planarkiv.catalogue.generations import Generation, specification_of
from planarkiv.errors import PlanarkivError
from planarkiv.language import later, say
from planarkiv.model.arcs import courses
from planarkiv.model.features import KINDS, FeatureTable
from planarkiv.model.formats import Format
from planarkiv.model.generation import generation_of
from planarkiv.model.loss import Loss
from planarkiv.model.symbol_direction import path_in, with_vectors
from planarkiv.model.transformation import HISTORY
from planarkiv.writers.gml.coordinates import System, Texts, system_of
from planarkiv.writers.gml.ids import collection_id, ids_of, prefix_of_geometries
from planarkiv.writers.gml.notes import Notes
from planarkiv.writers.gml.paths import Paths, paths_of
from planarkiv.writers.gml.proposal import as_proposal
from planarkiv.writers.gml.roles import Roles
from planarkiv.writers.gml.schema import Place, TypeSchema, title_of, type_schema
from planarkiv.writers.gml.shapes import Shapes
from planarkiv.writers.gml.values import Values, clean
from planarkiv.writers.gml.whole import note_head, note_what_sosi_has, note_whole_objects
from planarkiv.writers.plan_object import NAMES_IN_SOSI, on_outlines, with_names

_GML = "http://www.opengis.net/gml/3.2"
_GML_LOCATION = "http://schemas.opengis.net/gml/3.2.1/gml.xsd"
_SHOWN = 3
"""Object types that a refusal names."""
_ROWS = 5_000
"""Objects that are made at a time."""
_POINTS = 200_000
"""And points, where objects have many."""

_FLATE = KINDS.index("FLATE")

_MODEL = later(
    "{n} objekter er skrevet etter {schema}. I kilden følger de {before}, som har noen andre navn på elementene."
)
_PLANS = later("{n} planobjekter (Arealplan) finnes ikke i skjemaet: det de sier om planen, står på omrissene.")


class Document:
    """A table on its way to be a file. Raises PlanarkivError where it cannot be written at all."""

    def __init__(self, table: FeatureTable, generation: Generation | None) -> None:
        self._generation = generation or generation_of(table)
        self._notes = Notes(table)
        self._system = system_of(table)
        self._table = table = self._in_generation(table)
        self._schemas = [type_schema(self._generation, name) for name in table.otypes]
        self._written = np.array([schema is not None for schema in self._schemas], np.bool_)[table.otype]
        self._ids = ids_of(table)
        if len(table) and not self._written.any():
            raise PlanarkivError(
                say(
                    "{source} har ingen objekter av typer som {schema} har, men {types}. GML skrives bare av plandata. "
                    "Velg et annet format, for eksempel GeoPackage.",
                    source=table.source,
                    schema=title_of(self._generation),
                    types=", ".join(sorted(filter(None, table.otypes))[:_SHOWN]) or say("objekter uten objekttype"),
                )
            )

    def _in_generation(self, table: FeatureTable) -> FeatureTable:
        """The table with the plan where the generation that is written has it: an object, or what outlines say."""
        before = generation_of(table)
        if (before, self._generation) == (Generation.SOSI_45, Generation.FORSLAG_50):
            table = as_proposal(table, self._notes)
        if (before, self._generation) == (Generation.FORSLAG_50, Generation.SOSI_45):
            with_outlines, plans = on_outlines(table)
            self._notes.of_rows("planobjekt", _PLANS, plans.tolist())
            table = with_names(with_outlines, NAMES_IN_SOSI)
        self._notes.follow(table)
        return with_vectors(table, path_in(self._generation))

    def losses(self) -> list[Loss]:
        """What could not be written, once ``pieces`` is through."""
        return self._notes.losses()

    def pieces(self) -> Iterator[str]:
        """The text of the file, piece by piece."""
        table, written = self._table, self._written
        paths = paths_of(table)
        yield self._head(paths)
        shapes = Shapes(table, paths, self._system, self._ids, prefix_of_geometries(self._ids), self._notes)
        roles = Roles(table, self._generation, written, self._ids, self._notes)
        values = Values(table, self._notes)
        first = 0
        while first < len(table):
            last = min(first + _ROWS, len(table))
            enough = paths.path_off[paths.off[first]] + _POINTS
            last = max(first + 1, min(last, int(np.searchsorted(paths.path_off[paths.off], enough, "right")) - 1))
            yield self._members(first, last, shapes, roles, values)
            first = last
        yield "</gml:FeatureCollection>\n"
        self._note_model()
        note_whole_objects(table, self._schemas, paths, title_of(self._generation), self._notes)
        if table.format is Format.SOSI:
            note_what_sosi_has(table, written, self._schemas, self._notes)
            note_head(table, values.used_of_head, self._namespace(), self._notes)

    def _note_model(self) -> None:
        """Notes objects that the source has by another schema: elements have other names there, or other places."""
        before = specification_of(self._table.head.catalogue or "")
        if self._table.format is not Format.GML or before is None:
            return
        for otype, schema in enumerate(self._schemas):
            if schema is not None and schema.specification.title != before:
                rows = np.flatnonzero(self._table.otype == otype).tolist()
                self._notes.of_rows("modell", _MODEL, rows, before=before, schema=schema.specification.title)

    def _namespace(self) -> str:
        """The namespace of the first object: what the file is taken for when it is read."""
        schemas = (self._schemas[number] for number in self._table.otype.tolist())
        return next((schema.specification.namespace for schema in schemas if schema is not None), "")

    def _head(self, paths: Paths) -> str:
        used = {
            schema.specification
            for number, schema in enumerate(self._schemas)
            if schema is not None and (self._table.otype == number).any()
        }
        specifications = sorted(used, key=lambda each: each.namespace)
        namespaces = "".join(f' xmlns:{each.prefix}="{each.namespace}"' for each in specifications)
        locations = [f"{each.namespace} {each.location}" for each in specifications if each.location]
        return (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            f'<gml:FeatureCollection xmlns:gml="{_GML}"{namespaces} xmlns:xlink="http://www.w3.org/1999/xlink" '
            'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
            f'xsi:schemaLocation="{" ".join((*locations, f"{_GML} {_GML_LOCATION}"))}" gml:id="{collection_id()}">\n'
            f"{_description(self._table)}{_extent(self._table, paths, self._system, self._written)}"
        )

    def _members(self, first: int, last: int, shapes: Shapes, roles: Roles, values: Values) -> str:
        shapes.prepare(first, last)
        texts = [""] * (last - first)
        otype = self._table.otype[first:last]
        for number in np.unique(otype).tolist():
            schema = self._schemas[number]
            if schema is None:
                continue
            rows = np.flatnonzero(otype == number) + first
            columns = self._columns(rows, schema, shapes, roles, values)
            for row, parts in zip(rows.tolist(), zip(*columns, strict=True), strict=True):
                texts[row - first] = (
                    f'<gml:featureMember>\n<{schema.element} gml:id="{self._ids[row]}">\n{"".join(parts)}'
                    f"</{schema.element}>\n</gml:featureMember>\n"
                )
        return "".join(texts)

    def _columns(
        self, rows: NDArray[np.int64], schema: TypeSchema, shapes: Shapes, roles: Roles, values: Values
    ) -> Iterator[Sequence[str]]:
        """For each property in order, its text in each of the objects ``rows``, which are all of one type."""
        prefix = schema.specification.prefix
        numbers: list[int] = rows.tolist()
        properties = values.of(rows, schema)
        geometries = zip(*(shapes.of(row, schema) for row in numbers), strict=True)
        for each in schema.properties:
            said = properties.get(each.name)
            if each.place is Place.GEOMETRY:
                yield [_element(f"{prefix}:{each.name}", text) for text in next(geometries)]
            elif each.place is Place.DIRECTION:
                vectors = (_element(f"{prefix}:{each.name}", shapes.direction(row, schema)) for row in numbers)
                yield [other or vector for vector, other in zip(vectors, said or [""] * len(numbers), strict=True)]
            elif each.place is Place.ROLES:
                yield ["".join(roles.of(row, prefix)) for row in numbers]
            elif said is not None:
                yield said


def _element(name: str, content: str) -> str:
    """An element with this in it; nothing where there is nothing."""
    return f"<{name}>{content}</{name}>\n" if content else ""


def _description(table: FeatureTable) -> str:
    """What was done with the coordinates, said of the whole file."""
    text = escape(clean(" ".join(table.head.values.get(HISTORY, ()))))
    return f"<gml:description>{text}</gml:description>\n" if text else ""


def _extent(table: FeatureTable, paths: Paths, system: System, written: NDArray[np.bool_]) -> str:
    """The extent of what is written, in the plane."""
    of_path = np.arange(len(table)).repeat(np.diff(paths.off))
    corners = paths.xy[paths.place[written[of_path].repeat(np.diff(paths.path_off))]]
    # arcs go further than their points
    drawn = courses(table)
    rows = np.flatnonzero(written & (table.kind != _FLATE))
    count = drawn.length[rows]
    begins = drawn.start[rows] - (count.cumsum() - count)
    points = np.concatenate((corners, drawn.xy[np.arange(count.sum()) + begins.repeat(count)]))
    if not len(points):
        return ""
    low, high = Texts(table.head, system).points(np.array([points.min(axis=0), points.max(axis=0)]))
    return (
        f'<gml:boundedBy>\n<gml:Envelope srsName="{system.flat}" srsDimension="2">\n'
        f"<gml:lowerCorner>{low}</gml:lowerCorner>\n<gml:upperCorner>{high}</gml:upperCorner>\n"
        "</gml:Envelope>\n</gml:boundedBy>\n"
    )
