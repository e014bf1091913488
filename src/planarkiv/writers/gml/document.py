"""The whole file: the collection, its extent, and one member for each object, in the order of the table."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from xml.sax.saxutils import escape

import numpy as np
from numpy.typing import NDArray

from planarkiv.catalogue.generations import Generation
from planarkiv.catalogue.object_types import Drawn
from planarkiv.errors import PlanarkivError
from planarkiv.language import later, say
from planarkiv.model.arcs import courses
from planarkiv.model.features import KINDS, FeatureTable
from planarkiv.model.formats import Format
from planarkiv.model.generation import generation_of
from planarkiv.model.loss import EXAMPLES, Loss
from planarkiv.model.transformation import HISTORY
from planarkiv.writers.gml.coordinates import System, Texts, keeps_heights_of, system_of
from planarkiv.writers.gml.ids import collection_id, ids_of, prefix_of_geometries
from planarkiv.writers.gml.notes import Notes
from planarkiv.writers.gml.paths import paths_of
from planarkiv.writers.gml.proposal import as_proposal
from planarkiv.writers.gml.roles import Roles
from planarkiv.writers.gml.schema import Place, Specification, TypeSchema, type_schema
from planarkiv.writers.gml.shapes import Shapes
from planarkiv.writers.gml.values import Values, clean
from planarkiv.writers.plan_object import on_outlines
from planarkiv.writers.symbol_direction import SYMBOLS

_GML = "http://www.opengis.net/gml/3.2"
_GML_LOCATION = "http://schemas.opengis.net/gml/3.2.1/gml.xsd"
_USUAL_UNIT, _FINE_UNITS = 0.01, (0.001, 0.0001, 0.00001)
_SHOWN = 3
"""Object types that a refusal names."""
_ROWS = 5_000
"""Objects that are made at a time."""
_POINTS = 200_000
"""And points, where objects have many."""

_FLATE, _KURVE, _BUEP, _SYMBOL, _TEKST, _PUNKT, _OBJEKT = (
    KINDS.index(kind) for kind in ("FLATE", "KURVE", "BUEP", "SYMBOL", "TEKST", "PUNKT", "OBJEKT")
)
_HEAD_KEPT = (
    "TEGNSETT", "TRANSPAR.KOORDSYS", "OMRÅDE.MIN-NØ", "OMRÅDE.MAX-NØ", "SOSI-VERSJON", "OBJEKTKATALOG",
)  # fmt: skip
"""What the head of a SOSI file says that GML says in its own way."""

_PLANS = later("{n} planobjekter (Arealplan) finnes ikke i skjemaet: det de sier om planen, står på omrissene.")
_NO_TYPE = later("Objekttypen {name} finnes ikke i {schema}: {n} objekter er ikke med.")
_WITHOUT_TYPE = later("{n} objekter uten objekttype er ikke med.")
_TOPOLOGY = later(
    "{n} flater har ringene sine i seg selv i GML: i hvilken rekkefølge og retning kilden viser til grensene, utledes "
    "når en SOSI-fil skrives."
)
_INSIDE = later("{n} representasjonspunkter har ingen plass i GML. De beregnes på nytt når en SOSI-fil skrives.")
_NODES = later("{n} knutepunkter (...KP) har ingen plass i GML.")
_SERIALS = later("GML har ingen serienumre: {n} objekter kan få et annet nummer enn i kilden.")
_ELEMENT = later("GML sier ikke at {n} objekter er {element} i SOSI: de leses igjen som det som er vanlig for typen.")
_DRAWN = later("{n} sirkler og buer med radius er skrevet som buer gjennom tre punkter.")
_STRAIGHT = later("{n} buer og kurver kan ikke skrives som buer gjennom tre punkter: de er skrevet som linjer.")
_DESCRIBED = later("Det filhodet sier i {path}, er beskrivelsen av GML-filen. Den leses ikke igjen.")
_HEAD = later("Filhodet sier {path} {value}, som ikke har noen plass i GML.")


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
                    schema=_title(self._generation),
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
            table = with_outlines
        self._notes.follow(table)
        return table

    def losses(self) -> list[Loss]:
        """What could not be written, once ``pieces`` is through."""
        return self._notes.losses()

    def pieces(self) -> Iterator[str]:
        """The text of the file, piece by piece."""
        table, written = self._table, self._written
        paths = paths_of(table)
        yield self._head()
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
        self._note_types()
        self._note_kinds(paths.drawn, paths.straight)
        if table.format is Format.SOSI:
            self._note_objects_of_sosi()
            self._note_head(values.used_of_head)

    def _head(self) -> str:
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
            f"{_description(self._table)}{_extent(self._table, self._system, self._written)}"
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
            properties = values.of(rows, schema)
            for at, row in enumerate(rows.tolist()):
                body = "".join(self._properties(at, row, schema, properties, shapes, roles))
                texts[row - first] = (
                    f'<gml:featureMember>\n<{schema.element} gml:id="{self._ids[row]}">\n{body}</{schema.element}>\n'
                    "</gml:featureMember>\n"
                )
        return "".join(texts)

    def _properties(
        self,
        at: int,
        row: int,
        schema: TypeSchema,
        properties: Mapping[str, Sequence[str]],
        shapes: Shapes,
        roles: Roles,
    ) -> Iterator[str]:
        prefix = schema.specification.prefix
        geometries = iter(shapes.of(row, schema))
        for each in schema.properties:
            if each.place is Place.GEOMETRY:
                if geometry := next(geometries):
                    yield f"<{prefix}:{each.name}>{geometry}</{prefix}:{each.name}>\n"
            elif each.place is Place.DIRECTION and (vector := shapes.direction(row)):
                yield f"<{prefix}:{each.name}>{vector}</{prefix}:{each.name}>\n"
            elif each.place is Place.ROLES:
                yield from roles.of(row, prefix)
            elif each.name in properties:
                yield properties[each.name][at]

    # What is lost with whole objects

    def _note_types(self) -> None:
        table = self._table
        for number, (name, schema) in enumerate(zip(table.otypes, self._schemas, strict=True)):
            if schema is None:
                rows = np.flatnonzero(table.otype == number).tolist()
                if name:
                    title = _title(self._generation)
                    self._notes.of_rows("objekttype", _NO_TYPE, rows, name=name, schema=title)
                else:
                    self._notes.of_rows("objekttype", _WITHOUT_TYPE, rows)

    def _note_kinds(self, drawn: NDArray[np.int64], straight: NDArray[np.int64]) -> None:
        table, written = self._table, self._written
        self._notes.of_rows("bue", _DRAWN, drawn[written[drawn]].tolist())
        self._notes.of_rows("bue", _STRAIGHT, straight[written[straight]].tolist())
        if table.format is not Format.SOSI:
            return
        for number, schema in enumerate(self._schemas):
            if schema is None:
                continue
            rows = np.flatnonzero(table.otype == number)
            for kind in np.unique(table.kind[rows]).tolist():
                if kind in _usual(schema):
                    continue
                self._notes.of_rows(
                    "element",
                    _ELEMENT,
                    rows[table.kind[rows] == kind].tolist(),
                    element=KINDS[kind],
                )

    def _note_objects_of_sosi(self) -> None:
        """What SOSI has beside the attributes and lines of objects."""
        table, written = self._table, self._written
        areas = np.flatnonzero((table.kind == _FLATE) & written)
        self._notes.of_rows("topologi", _TOPOLOGY, areas[np.diff(table.ref_off)[areas] > 0].tolist())
        self._notes.of_rows("representasjonspunkt", _INSIDE, areas[np.diff(table.pt_off)[areas] > 0].tolist())
        of_row = np.arange(len(table)).repeat(np.diff(table.pt_off))
        nodes = of_row[(table.kp != 0) & written[of_row]].tolist()
        self._notes.add("knutepunkt", _NODES, len(nodes), map(self._notes.name, nodes[:EXAMPLES]))
        rows = np.flatnonzero(written)
        renumbered = rows[table.serial[rows] != np.arange(1, len(rows) + 1)]
        self._notes.of_rows("serienummer", _SERIALS, renumbered.tolist())

    def _note_head(self, used: Collection[str]) -> None:
        """What the head of a SOSI file says, for the file or for objects, that stands nowhere in GML."""
        table = self._table
        kept = {*_HEAD_KEPT, *_kept_of_grid(table), *used}
        if table.height is not None and keeps_heights_of(table):
            kept.add("TRANSPAR.VERT-DATUM")
        for path, said in table.head.values.items():
            if path == HISTORY:
                self._notes.add("filhode", _DESCRIBED, 1, (), path=path)
            elif path not in kept:
                self._notes.add("filhode", _HEAD, 1, (), path=path, value=", ".join(said))


def _kept_of_grid(table: FeatureTable) -> Iterator[str]:
    """What the decimals of the coordinates say: the unit, where it is the finest that they need."""
    head = table.head
    if head.origin == (0.0, 0.0):
        yield "TRANSPAR.ORIGO-NØ"
    if head.unit_h in (None, head.unit):
        yield "TRANSPAR.ENHET-H"
    if head.unit_d in (None, head.unit):
        yield "TRANSPAR.ENHET-D"
    if head.unit == _USUAL_UNIT or (head.unit in _FINE_UNITS and (table.xy % 10).any()):
        yield "TRANSPAR.ENHET"


def _usual(schema: TypeSchema) -> tuple[int, ...]:
    """The element kinds that objects of this type are read back as."""
    return {
        Drawn.FLATE: (_FLATE,),
        Drawn.LINJE: (_KURVE, _BUEP),
        Drawn.TEKST: (_TEKST,),
        Drawn.PUNKT: (_SYMBOL,) if schema.name == SYMBOLS else (_PUNKT,),
    }.get(schema.drawn, (_OBJEKT,))


def _title(generation: Generation) -> str:
    return " og ".join(dict.fromkeys(each.title for each in Specification if each.generation is generation))


def _description(table: FeatureTable) -> str:
    """What was done with the coordinates, said of the whole file."""
    text = escape(clean(" ".join(table.head.values.get(HISTORY, ()))))
    return f"<gml:description>{text}</gml:description>\n" if text else ""


def _extent(table: FeatureTable, system: System, written: NDArray[np.bool_]) -> str:
    """The extent of what is written, in the plane."""
    drawn = courses(table)
    # the point inside an area of SOSI is not written
    rows = np.flatnonzero(written & ((table.kind != _FLATE) | (np.diff(table.ref_off) == 0)))
    count = drawn.length[rows]
    begins = drawn.start[rows] - (count.cumsum() - count)
    points = drawn.xy[np.arange(count.sum()) + begins.repeat(count)]
    if not len(points):
        return ""
    low, high = Texts(table.head, system).points(np.array([points.min(axis=0), points.max(axis=0)]))
    return (
        f'<gml:boundedBy>\n<gml:Envelope srsName="{system.flat}" srsDimension="2">\n'
        f"<gml:lowerCorner>{low}</gml:lowerCorner>\n<gml:upperCorner>{high}</gml:upperCorner>\n"
        "</gml:Envelope>\n</gml:boundedBy>\n"
    )
