"""Puts the table of one GML file together."""

from __future__ import annotations

from array import array
from functools import partial
from urllib.parse import unquote

import numpy as np

from planarkiv.catalogue import generations, gml_elements
from planarkiv.catalogue.generations import Generation
from planarkiv.model.features import GML_ID, KINDS, FeatureTable, Head
from planarkiv.model.features import Links as TableLinks
from planarkiv.model.formats import Format
from planarkiv.readers.collector import without_collector
from planarkiv.readers.fault_log import FaultLog
from planarkiv.readers.gml import systems
from planarkiv.readers.gml.assembly import ObjectFault, assembled, pieces_of_rows
from planarkiv.readers.gml.attributes import Attributes, is_attribute
from planarkiv.readers.gml.beside import Beside, nothing_beside
from planarkiv.readers.gml.markup import Element, Handlers, Name, read_markup
from planarkiv.readers.gml.points import Points, points_of
from planarkiv.readers.gml.shapes import CURVE, NOT_GEOMETRY, POINT, SOLID, SURFACE, Setting, Shapes
from planarkiv.readers.gml.text import character_set, utf8_pieces

_MOST_BYTES = 1 << 30
_MOST_OTHER_FILES = 20
_SUFFIXES = (".gml", ".xml")
_KIND = {POINT: "PUNKT", CURVE: "KURVE", SURFACE: "FLATE"}
_TEXT_TYPE = "påskrift"
_TEXT_PLACE = "tekstplassering"


def read_table(data: bytes, source: str, beside: Beside = nothing_beside) -> FeatureTable:
    """The table of a file's bytes; ``beside`` tells where files that it refers to lie. Never raises on what they
    hold."""
    reading = _Reading(Shapes(), FaultLog())
    with without_collector():
        reading.read(data)
        return _Putting(reading, source, beside).table()


class _Reading:
    """What one file holds, in the order it is read. ``outside`` is True for a file that another one refers to."""

    def __init__(self, shapes: Shapes, faults: FaultLog, *, outside: bool = False) -> None:
        self.shapes = shapes
        self.faults = faults
        self.attributes = Attributes(faults)
        self.line, self.geometry, self.is_text = array("i"), array("i"), array("b")
        self.rows: dict[str, int] = {}
        self.geometries: dict[str, int] = {}
        self.others: set[str] = set()
        self.head = Head()
        self.envelope: Element | None = None
        self.setting = Setting()
        self._outside = outside
        self._namespace = ""

    def read(self, data: bytes) -> None:
        """Reads the file. To be called once."""
        if len(data) > _MOST_BYTES:
            self.faults.add("gml-for-stort", 1)
            return
        self.head.charset, declared = character_set(data, self.faults)
        self.head.charset_declared = declared
        pieces = utf8_pieces(data, self.head.charset, declared, self.faults)
        read_markup(pieces, Handlers(self._feature, self._other, self._collection), self.faults)

    def _collection(self, element: Element) -> None:
        self.setting = self.shapes.setting_of(element, self.setting)
        if (name := element.id) is not None:
            self._is_new(name, element.line, 0)
            self.others.add(name)

    def _other(self, element: Element) -> None:
        for child in element.children:
            if child.name.gml and child.name.local in ("Envelope", "Box") and self.envelope is None:
                self.envelope = child
                self.setting = self.shapes.setting_of(child, self.setting)

    def _feature(self, element: Element) -> None:
        self._add_object(element, self.setting)

    def _add_object(self, element: Element, around: Setting) -> int:
        if not self._namespace and not element.name.gml:
            self._begin(element.name)
        row = self.attributes.new_row(element.name.local)
        self.line.append(element.line)
        self.geometry.append(-1)
        self.is_text.append(element.name.local.lower().endswith(_TEXT_TYPE))
        self._add_id(row, element)
        setting = self._setting_in(element, around)
        seen: dict[str, int] = {}
        for each in element.children:
            local = each.name.local
            instance = seen[local] = seen.get(local, -1) + 1
            if not is_attribute(each.name):
                continue
            first = each.children[0] if each.children else None
            if first is None or not first.name.kind:
                self.attributes.add(row, each, instance)
            elif first.name.gml:
                self._add_geometry(row, each, setting)
            elif first.id is not None:
                self._add_inner(row, each, setting)
            else:
                self.attributes.add(row, each, instance)
        return row

    def _begin(self, name: Name) -> None:
        """The first object says which specification the file follows."""
        self._namespace = self.head.catalogue = name.namespace
        self.head.version = name.namespace.rstrip("/").rpartition("/")[2] or None
        self.attributes.path_of = partial(gml_elements.path_of, _generation(name.namespace))

    def _add_id(self, row: int, element: Element) -> None:
        name = element.id
        if name is None:
            self.faults.add("gml-id-mangler", element.line, row + 1)
            return
        self.attributes.put(row, GML_ID, name)
        if self._is_new(name, element.line, row + 1):
            self.rows[name] = row

    def _is_new(self, name: str, line: int, serial: int) -> bool:
        if name in self.rows or name in self.geometries or name in self.others:
            self.faults.add("gml-id-gjentatt", line, serial, id=name)
            return False
        return True

    def _setting_in(self, element: Element, around: Setting) -> Setting:
        for each in element.children:
            if each.name.gml and each.name.local == "boundedBy":
                for child in each.children:
                    around = self.shapes.setting_of(child, around)
        return around

    def _add_inner(self, row: int, element: Element, setting: Setting) -> None:
        """Objects that stand within the object that speaks of them."""
        for child in element.children:
            if child.name.kind:
                at = len(self.line)
                self.attributes.links.add(row, element.name.local, f"#{child.id or ''}", child.line, at)
                self._add_object(child, setting)

    def _add_geometry(self, row: int, element: Element, setting: Setting) -> None:
        shapes = self.shapes
        owner = -1 if self._outside else row

        def tell(kind: str, line: int, **values: str | int) -> None:
            self.faults.add(kind, line, row + 1, **values)

        def new_id(name: str, geometry: int, line: int) -> None:
            if self._is_new(name, line, row + 1):
                self.geometries[name] = geometry

        for child in element.children:
            if child.name.gml and child.name.kind and child.name.local not in NOT_GEOMETRY:
                number = shapes.add(child, setting, owner, tell, new_id)
                if self._is_written_along(row, number, element.name.local):
                    self.geometry[row] = shapes.points_of_both(self.geometry[row], number)
                elif self._is_better(row, number, element.name.local):
                    self.geometry[row] = number

    def _is_written_along(self, row: int, number: int, role: str) -> bool:
        """Whether a geometry is the line a text is written along, and the point it is about was read just before: as
        SOSI has it, that point comes first and those of the line follow."""
        before, shapes = self.geometry[row], self.shapes
        return (
            bool(self.is_text[row])
            and role == _TEXT_PLACE
            and before >= 0
            and shapes.kind[before] == POINT
            and shapes.kind[number] == CURVE
            and shapes.last[before] == shapes.first[number]
        )

    def _is_better(self, row: int, number: int, role: str) -> bool:
        """Whether a geometry says more of an object than the one it has: an area more than a line more than a point,
        the place of a text more than what the text is about."""
        before, kind = self.geometry[row], self.shapes.kind[number]
        if kind == SOLID:
            return False
        if before < 0:
            return True
        if self.is_text[row]:
            return role == _TEXT_PLACE and kind == POINT
        return kind > self.shapes.kind[before]


class _Putting:
    """Resolves what refers to something, and makes the table."""

    def __init__(self, reading: _Reading, source: str, beside: Beside) -> None:
        self._reading = reading
        self._source = source
        self._beside = beside
        self._others: dict[str, _Reading | None] = {}

    def table(self) -> FeatureTable:
        """The table. To be called once."""
        reading, shapes = self._reading, self._reading.shapes
        links = self._links()
        # files that these refer to are read into the same shapes, where their references join the list
        found: list[int] = []
        while len(found) < len(shapes.references):
            found.append(self._geometry_of(shapes.references[len(found)].href))
        points = points_of(shapes, shapes.systems[reading.setting.system])
        geometry = np.array(reading.geometry, np.int64)
        faults: list[ObjectFault] = []
        kind = np.full(len(geometry), -1, np.int64)
        kind[geometry >= 0] = np.array(shapes.kind, np.int64)[geometry[geometry >= 0]]
        made = assembled(pieces_of_rows(shapes, geometry, found, faults), points, kind)
        self._add_faults(points, [*faults, *made.faults])
        otype, otypes = reading.attributes.otypes()
        number = len(geometry)
        return FeatureTable(
            head=self._head(points),
            source=self._source,
            kind=self._kinds(kind, np.diff(made.pt_off)),
            otype=otype,
            otypes=otypes,
            serial=np.arange(1, number + 1),
            line=np.array(reading.line, np.int32),
            pt_off=made.pt_off,
            xy=made.xy,
            kp=np.zeros(len(made.xy), np.int16),
            height=made.height,
            ref_off=np.zeros(number + 1, np.int64),
            ref=np.zeros(0, np.int64),
            ref_ring=np.zeros(0, np.int16),
            columns=reading.attributes.columns(),
            faults=reading.faults.sorted(),
            fault_totals=reading.faults.totals,
            format=Format.GML,
            arc=made.arc,
            own=made.own,
            links=links,
        )

    def _kinds(self, kind: np.ndarray, points: np.ndarray) -> np.ndarray:
        codes = np.full(len(kind), KINDS.index("OBJEKT"), np.uint8)
        for geometry, name in _KIND.items():
            codes[kind == geometry] = KINDS.index(name)
        codes[(kind == POINT) & (points > 1)] = KINDS.index("SVERM")
        codes[np.array(self._reading.is_text, np.bool_) & (kind >= 0)] = KINDS.index("TEKST")
        return codes

    def _head(self, points: Points) -> Head:
        head = self._reading.head
        head.unit = float(f"1e-{points.decimals}")
        head.epsg = points.epsg
        data = (systems.vertical_datum(system) for system in self._reading.shapes.systems)
        head.vertical_datum = next((datum for datum in data if datum), None)
        head.bbox = self._bbox(points.epsg)
        return head

    def _bbox(self, epsg: int | None) -> tuple[float, float, float, float] | None:
        """What the file claims as its extent, where it is in the system of the table."""
        envelope = self._reading.envelope
        if envelope is None:
            return None
        shapes = self._reading.shapes
        system = shapes.systems[shapes.setting_of(envelope, self._reading.setting).system]
        numbers: list[float] = []
        for corner in envelope.children:
            try:
                numbers += [float(text) for text in corner.text.split()[:2]]
            except ValueError:
                return None
        if (
            len(numbers) != 4
            or not np.isfinite(numbers).all()
            or system.epsg is None
            or systems.flat(system.epsg) != epsg
        ):
            return None
        values = np.array(numbers).reshape(2, 2)
        if systems.north_first(system, values[:, 0], values[:, 1]):
            values = values[:, ::-1]
        (west, south), (east, north) = values.min(axis=0).tolist(), values.max(axis=0).tolist()
        return west, south, east, north

    def _links(self) -> TableLinks | None:
        """The links of the table; what an object names as its geometry is no link but its geometry."""
        links, reading = self._reading.attributes.links, self._reading
        kept: list[int] = []
        targets: list[int] = []
        roles = list(links.roles)
        for at, href in enumerate(links.hrefs):
            row, target = links.rows[at], links.target[at]
            if target < 0:
                geometry = self._geometry_named(href)
                if geometry >= 0 and reading.geometry[row] < 0:
                    reading.geometry[row] = geometry
                    continue
                target = self._row_of(href)
                if target < 0 and geometry < 0 and not self._is_elsewhere(href):
                    reading.faults.add(
                        "gml-xlink-ukjent", links.line[at], row + 1, href=href, role=roles[links.role[at]]
                    )
            kept.append(at)
            targets.append(target)
        if not kept:
            return None
        rows = np.array(links.rows, np.int32)[kept]
        order = np.argsort(rows, kind="stable")
        return TableLinks(
            rows[order],
            np.array(links.role, np.int16)[kept][order],
            roles,
            np.array(targets, np.int32)[order],
            [links.hrefs[kept[at]] for at in order.tolist()],
        )

    def _row_of(self, href: str) -> int:
        file, name = _parts(href)
        return self._reading.rows.get(name, -1) if file in ("", self._source) else -1

    def _is_elsewhere(self, href: str) -> bool:
        """Whether a reference leads to where nothing can be looked up, or to something in a file beside this one."""
        if "://" in href:
            return True
        file, name = _parts(href)
        other = self._other(file)
        return other is not None and (name in other.rows or name in other.geometries)

    def _geometry_named(self, href: str) -> int:
        """The geometry with that id; -1 when there is none, or an object has it."""
        file, name = _parts(href)
        reading = self._reading if file in ("", self._source) else self._other(file)
        return -1 if reading is None else reading.geometries.get(name, -1)

    def _geometry_of(self, href: str) -> int:
        """The geometry with that id, or the one of the object with that id; -1 when there is none."""
        file, name = _parts(href)
        reading = self._reading if file in ("", self._source) else self._other(file)
        if reading is None:
            return -1
        row = reading.rows.get(name, -1)
        return reading.geometries.get(name, -1 if row < 0 else reading.geometry[row])

    def _other(self, file: str) -> _Reading | None:
        """The file of that name beside this one, once it is read; None when there is none."""
        if file not in self._others:
            self._others[file] = self._read_other(file)
        return self._others[file]

    def _read_other(self, file: str) -> _Reading | None:
        name = unquote(file)
        if len(self._others) >= _MOST_OTHER_FILES or not name.lower().endswith(_SUFFIXES):
            return None
        try:
            path = self._beside(name)
            if path is None:
                return None
            data = path.read_bytes()
        except (OSError, ValueError):
            return None
        reading = _Reading(self._reading.shapes, FaultLog(), outside=True)
        reading.read(data)
        return reading

    def _add_faults(self, points: Points, of_objects: list[ObjectFault]) -> None:
        reading, shapes = self._reading, self._reading.shapes
        for fault in points.faults:
            if (row := shapes.run_row[fault.run]) >= 0:
                reading.faults.add(fault.kind, shapes.run_line[fault.run], row + 1, **fault.values)
        for each in of_objects:
            if each.row >= 0:
                line = each.line if each.line >= 0 else reading.line[each.row]
                reading.faults.add(each.kind, line, each.row + 1, **each.values)


def _generation(namespace: str) -> Generation:
    """The generation of a namespace; of one that is unknown (another version, a municipality's own) the likeliest."""
    known = generations.of_namespace(namespace)
    if known is not None:
        return known
    if "igangsatt" in namespace.lower():
        return Generation.IGANGSATT
    return Generation.FORSLAG_50 if "forslag" in namespace.lower() else Generation.SOSI_45


def _parts(href: str) -> tuple[str, str]:
    """The file and the id that a reference names; a bare word is an id that lacks its #."""
    file, sign, name = href.partition("#")
    return (file, name) if sign else ("", href)
