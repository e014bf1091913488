"""Holds a GML file against its XML schema, from files in one folder and nowhere else.

Schemas import each other by address. Each is loaded from the folder by the namespace it is for, or by its name; what is
not in the folder is left out. So nothing is fetched, whatever an address says.
"""

from __future__ import annotations

import re
import tempfile
from collections import defaultdict
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote, urlsplit

from planarkiv.model.faults import Fault
from planarkiv.readers.fault_log import FaultLog

if TYPE_CHECKING:
    from lxml import etree

_XS = "{http://www.w3.org/2001/XMLSchema}"
_LOADS = (f"{_XS}import", f"{_XS}include", f"{_XS}redefine")
_MOST_SCHEMAS = 1000
_MOST_BYTES = 16 << 20
_LONGEST = 300
_IN_BRACES = re.compile(r"\{[^{}]*\}")
"""A namespace in a message: the local name is enough to read it by."""


class SchemaError(Exception):
    """A schema that cannot be put together; the text says why, as the library does."""


def check(data: bytes, namespace: str, folder: Path) -> tuple[Fault, ...]:
    """What is wrong with a file by the schema of its namespace: ``xsd-ugyldig`` with the line and the text.

    One fault ``xsd-mangler`` (namespace) when the folder has no schema for it, ``xsd-ulesbar`` (text) when that cannot
    be put together. A file that is no XML has none of these faults. To be called with what the reader accepts: no
    document type.
    """
    from lxml import etree

    try:
        schema = _schema(namespace, folder)
    except SchemaError as error:
        return (Fault("xsd-ulesbar", values={"text": str(error)[:200]}),)
    if schema is None:
        return (Fault("xsd-mangler", values={"namespace": namespace}),)
    try:
        document = etree.fromstring(data, _parser())
    except (etree.XMLSyntaxError, ValueError):
        return ()
    faults = FaultLog(_LONGEST)
    if not schema.validate(document):
        log: Any = schema.error_log
        for entry in log:
            faults.add("xsd-ugyldig", entry.line or None, text=_IN_BRACES.sub("", entry.message or ""))
    return faults.sorted()


def _parser() -> etree.XMLParser:
    from lxml import etree

    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)


@lru_cache(maxsize=8)
def _schema(namespace: str, folder: Path) -> etree.XMLSchema | None:
    from lxml import etree

    known = _Folder(folder)
    main = known.by_namespace.get(namespace, ())
    if not main:
        return None
    with tempfile.TemporaryDirectory(prefix="planarkiv-") as scratch:
        start = known.copied_to(Path(scratch), main[0])
        try:
            return etree.XMLSchema(etree.parse(str(start), _parser()))
        except (etree.XMLSchemaError, etree.XMLSyntaxError, OSError) as error:
            raise SchemaError(str(error)) from error


class _Schema(NamedTuple):
    path: Path
    tree: etree._ElementTree


class _Folder:
    """The schemas of a folder, by namespace and by file name."""

    def __init__(self, folder: Path) -> None:
        from lxml import etree

        root = folder.resolve()
        self.by_namespace: dict[str, list[_Schema]] = defaultdict(list)
        self.by_path: dict[Path, _Schema] = {}
        self.by_name: dict[str, list[_Schema]] = defaultdict(list)
        for path in sorted(root.rglob("*.xsd"))[:_MOST_SCHEMAS]:
            try:
                if not path.resolve().is_relative_to(root) or path.stat().st_size > _MOST_BYTES:
                    continue
                tree = etree.parse(str(path), _parser())
            except (etree.XMLSyntaxError, OSError):
                continue
            schema = _Schema(path, tree)
            self.by_path[path] = schema
            self.by_name[path.name].append(schema)
            self.by_namespace[tree.getroot().get("targetNamespace", "")].append(schema)
        for several in self.by_namespace.values():
            # the schema of a namespace is the one that includes the others of it
            several.sort(key=lambda schema: -len(schema.tree.getroot().findall(f"{_XS}include")))

    def copied_to(self, scratch: Path, main: _Schema) -> Path:
        """Copies a schema and all that it loads, each naming the copies of the others; returns the copy of the main."""
        names = {main.path: "0.xsd"}
        waiting = [main]
        while waiting:
            schema = waiting.pop()
            root = schema.tree.getroot()
            for load in root.iter(*_LOADS):
                found = self._meant(schema, load.get("schemaLocation", ""), load.get("namespace"))
                if found is None:
                    if "schemaLocation" in load.attrib:
                        del load.attrib["schemaLocation"]
                    if load.tag != _LOADS[0] and (above := load.getparent()) is not None:
                        above.remove(load)
                    continue
                if found.path not in names:
                    names[found.path] = f"{len(names)}.xsd"
                    waiting.append(found)
                load.set("schemaLocation", names[found.path])
            schema.tree.write(str(scratch / names[schema.path]), encoding="utf-8")
        return scratch / "0.xsd"

    def _meant(self, schema: _Schema, location: str, namespace: str | None) -> _Schema | None:
        """The schema that an address means: that very file, or one of that name, or the one for the namespace."""
        parts = urlsplit(location)
        path = unquote(parts.path)
        if not parts.scheme and path and (beside := self.by_path.get((schema.path.parent / path).resolve())):
            return beside
        namesakes = self.by_name.get(path.rpartition("/")[2], []) if path else []
        wanted = namespace if namespace is not None else schema.tree.getroot().get("targetNamespace", "")
        for each in namesakes:
            if each.tree.getroot().get("targetNamespace", "") in (wanted, ""):
                return each
        of_namespace = self.by_namespace.get(namespace, []) if namespace is not None else []
        return of_namespace[0] if of_namespace else None
