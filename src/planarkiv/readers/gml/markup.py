"""From the bytes of a GML file to its objects, one element tree after another; each is forgotten when it is read.

No document type is accepted, so no entity is ever expanded and nothing else is ever opened. Numbers of lines are those
of the parser: there is no upper limit to them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple
from xml.parsers import expat

from planarkiv.readers.fault_log import FaultLog

MOST_LEVELS = 200
_MOST_IN_A_TAG = 16 << 20
"""Bytes of one tag, comment or attribute: the parser reads them again with every piece."""
_MOST_NAMES = 20_000
"""Names of elements: far more than any specification has, and few enough to be numbered in 16 bits."""

_COLLECTIONS = ("FeatureCollection", "SimpleFeatureCollection", "Tuple")
_MEMBERS = ("featureMember", "featureMembers", "member", "members")
_GML = "http://www.opengis.net/gml"

HREF = "http://www.w3.org/1999/xlink}href"
NIL = "http://www.w3.org/2001/XMLSchema-instance}nil"

_ENDED_EARLY = (
    expat.errors.codes[expat.errors.XML_ERROR_NO_ELEMENTS],
    expat.errors.codes[expat.errors.XML_ERROR_UNCLOSED_TOKEN],
    expat.errors.codes[expat.errors.XML_ERROR_PARTIAL_CHAR],
    expat.errors.codes[expat.errors.XML_ERROR_UNCLOSED_CDATA_SECTION],
)


class Name(NamedTuple):
    """The name of an element. ``gml`` is True in a namespace of GML, ``kind`` for names of types (upper-case)."""

    local: str
    namespace: str
    gml: bool
    kind: bool


class Element:
    """An element with everything in it; ``text`` is that of an element without children. ``attributes`` have names as
    ``namespace}local``, or ``local`` where they are in none."""

    __slots__ = ("attributes", "children", "line", "name", "text")

    def __init__(self, name: Name, attributes: dict[str, str], line: int) -> None:
        self.name = name
        self.attributes = attributes
        self.line = line
        self.children: list[Element] = []
        self.text = ""

    @property
    def id(self) -> str | None:
        """Its gml:id."""
        return self.attributes.get("http://www.opengis.net/gml/3.2}id") or self.attributes.get(f"{_GML}}}id")


class Handlers(NamedTuple):
    """What is called with each object, with what else collections hold, and with the (empty) element of each
    collection."""

    feature: Callable[[Element], None]
    other: Callable[[Element], None]
    collection: Callable[[Element], None]


def read_markup(pieces: Iterable[bytes], handlers: Handlers, faults: FaultLog) -> None:
    """Reads a file given in pieces of UTF-8. What is wrong with it as XML is noted, and ends the reading."""
    markup = _Markup(handlers)
    parser = markup.parser
    fed = 0
    try:
        for piece in pieces:
            parser.Parse(piece, False)
            fed += len(piece)
            if fed - parser.CurrentByteIndex > _MOST_IN_A_TAG:
                raise _Refused("gml-for-stort")
        parser.Parse(b"", True)
    except _Refused as refused:
        values = {} if refused.name is None else {"name": refused.name}
        faults.add(refused.kind, parser.CurrentLineNumber, None, **values)
    except expat.ExpatError as error:
        if error.code in _ENDED_EARLY:
            faults.add("gml-avkortet", error.lineno)
        else:
            faults.add("gml-xml-feil", error.lineno, column=error.offset + 1)


class _Refused(Exception):  # noqa: N818 - not an error of ours: it ends the reading
    def __init__(self, kind: str, name: str | None = None) -> None:
        super().__init__(kind)
        self.kind = kind
        self.name = name


class _Markup:
    """Turns what the parser sees into objects."""

    def __init__(self, handlers: Handlers) -> None:
        self._handlers = handlers
        self._names: dict[str, Name] = {}
        self._has_gml = False
        self._text: list[str] = []
        self._open: list[Element] = []
        """The element being read, and those around it up to the object."""
        self._around: list[str] = []
        """Collections and members around the object, by local name."""
        self.parser = expat.ParserCreate("utf-8", "}")
        self.parser.buffer_text = True
        self.parser.buffer_size = 1 << 16
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text.append
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.StartNamespaceDeclHandler = self._namespace

    def _doctype(self, *_: object) -> None:
        raise _Refused("gml-doctype")

    def _namespace(self, _: str | None, uri: str | None) -> None:
        if uri is not None and uri.startswith(_GML):
            self._has_gml = True

    def _name(self, raw: str) -> Name:
        if len(self._names) >= _MOST_NAMES:
            raise _Refused("gml-for-stort")
        namespace, _, local = raw.rpartition("}")
        name = self._names[raw] = Name(local, namespace, namespace.startswith(_GML), local[:1].isupper())
        return name

    def _start(self, raw: str, attributes: dict[str, str]) -> None:
        name = self._names.get(raw) or self._name(raw)
        self._text.clear()
        element = Element(name, attributes, self.parser.CurrentLineNumber)
        opened = self._open
        if opened:
            if len(opened) >= MOST_LEVELS:
                raise _Refused("gml-for-stort")
            if len(opened) == 1 and not self._around and name.local in _MEMBERS:
                self._root_is_a_collection()
            else:
                opened[-1].children.append(element)
                opened.append(element)
                return
        self._start_around(element)

    def _start_around(self, element: Element) -> None:
        local = element.name.local
        inside = self._around[-1] if self._around else ""
        if len(self._around) >= MOST_LEVELS:
            raise _Refused("gml-for-stort")
        if local in _COLLECTIONS:
            self._around.append(local)
            self._handlers.collection(element)
        elif local in _MEMBERS and inside:
            self._around.append(local)
        elif inside or self._has_gml:
            self._open.append(element)
        else:
            raise _Refused("gml-rot-ukjent", local)

    def _root_is_a_collection(self) -> None:
        """The root has an unknown name and members."""
        root = self._open.pop()
        self._around.append(root.name.local)
        children, root.children = root.children, []
        self._handlers.collection(root)
        for child in children:
            self._handlers.other(child)

    def _end(self, _: str) -> None:
        if not self._open:
            self._around.pop()
            return
        element = self._open.pop()
        if not element.children:
            element.text = "".join(self._text)
        self._text.clear()
        if not self._open:
            in_member = not self._around or self._around[-1] in _MEMBERS
            (self._handlers.feature if in_member else self._handlers.other)(element)
