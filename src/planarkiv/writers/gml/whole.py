"""What is lost with whole objects, and with what a SOSI file says beside them."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from planarkiv.catalogue.object_types import Drawn
from planarkiv.language import later
from planarkiv.model.features import KINDS, FeatureTable
from planarkiv.model.loss import EXAMPLES
from planarkiv.model.symbol_direction import SYMBOLS
from planarkiv.model.transformation import HISTORY
from planarkiv.writers.as_sosi import catalogue_of
from planarkiv.writers.gml.coordinates import keeps_heights_of
from planarkiv.writers.gml.notes import Notes
from planarkiv.writers.gml.paths import Paths
from planarkiv.writers.gml.schema import TypeSchema

_USUAL_UNIT, _FINE_UNITS = 0.01, (0.001, 0.0001, 0.00001)
_FLATE, _KURVE, _BUEP, _SYMBOL, _TEKST, _PUNKT, _OBJEKT = (
    KINDS.index(kind) for kind in ("FLATE", "KURVE", "BUEP", "SYMBOL", "TEKST", "PUNKT", "OBJEKT")
)
_HEAD_KEPT = ("TEGNSETT", "TRANSPAR.KOORDSYS", "OMRÅDE.MIN-NØ", "OMRÅDE.MAX-NØ")
"""What the head of a SOSI file says that GML says in its own way."""
_SAME_IN_ALL = {"SOSI-VERSJON": "4.5", "SOSI-NIVÅ": "4"}
"""What the head of a SOSI file says that is made of any GML."""

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


Schemas = Sequence[TypeSchema | None]
"""What the schema wants of each object type of a table; None where it has no such type."""


def note_whole_objects(table: FeatureTable, schemas: Schemas, paths: Paths, title: str, notes: Notes) -> None:
    """Notes objects of types that the schema (``title``) has not, and arcs that are written as something else."""
    written = np.array([schema is not None for schema in schemas], np.bool_)[table.otype]
    for number, (name, schema) in enumerate(zip(table.otypes, schemas, strict=True)):
        if schema is not None:
            continue
        rows = np.flatnonzero(table.otype == number).tolist()
        if name:
            notes.of_rows("objekttype", _NO_TYPE, rows, name=name, schema=title)
        else:
            notes.of_rows("objekttype", _WITHOUT_TYPE, rows)
    notes.of_rows("bue", _DRAWN, paths.drawn[written[paths.drawn]].tolist())
    notes.of_rows("bue", _STRAIGHT, paths.straight[written[paths.straight]].tolist())


def note_what_sosi_has(table: FeatureTable, written: NDArray[np.bool_], schemas: Schemas, notes: Notes) -> None:
    """Notes what SOSI has beside the attributes and lines of objects."""
    _note_elements(table, schemas, notes)
    areas = np.flatnonzero((table.kind == _FLATE) & written)
    notes.of_rows("topologi", _TOPOLOGY, areas[np.diff(table.ref_off)[areas] > 0].tolist())
    notes.of_rows("representasjonspunkt", _INSIDE, areas[np.diff(table.pt_off)[areas] > 0].tolist())
    of_row = np.arange(len(table)).repeat(np.diff(table.pt_off))
    nodes = of_row[(table.kp != 0) & written[of_row]].tolist()
    notes.add("knutepunkt", _NODES, len(nodes), map(notes.name, nodes[:EXAMPLES]))
    rows = np.flatnonzero(written)
    renumbered = rows[table.serial[rows] != np.arange(1, len(rows) + 1)]
    notes.of_rows("serienummer", _SERIALS, renumbered.tolist())


def note_head(table: FeatureTable, used: Collection[str], namespace: str, notes: Notes) -> None:
    """Notes what the head of a SOSI file says, for the file or for objects, that stands nowhere in GML of this
    namespace. What it says in ``used`` stands on objects."""
    kept = {*_HEAD_KEPT, *_kept_of_grid(table), *used}
    as_gml = dataclasses.replace(table, head=dataclasses.replace(table.head, catalogue=namespace))
    said_again = {**_SAME_IN_ALL, "OBJEKTKATALOG": catalogue_of(as_gml)}
    kept |= {path for path, value in said_again.items() if table.head.values.get(path) == (value,)}
    if table.height is not None and keeps_heights_of(table):
        kept.add("TRANSPAR.VERT-DATUM")
    for path, said in table.head.values.items():
        if path == HISTORY:
            notes.add("filhode", _DESCRIBED, 1, (), path=path)
        elif path not in kept:
            notes.add("filhode", _HEAD, 1, (), path=path, value=", ".join(said))


def _note_elements(table: FeatureTable, schemas: Schemas, notes: Notes) -> None:
    """Notes objects that are read back as another kind of element."""
    for number, schema in enumerate(schemas):
        if schema is None:
            continue
        rows = np.flatnonzero(table.otype == number)
        for kind in np.unique(table.kind[rows]).tolist():
            if kind not in _usual(schema):
                odd = rows[table.kind[rows] == kind].tolist()
                notes.of_rows("element", _ELEMENT, odd, element=KINDS[kind])


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
