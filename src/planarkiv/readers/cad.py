"""Drawings (DXF, DWG, DGN): kept and named with their version; what is drawn in them is not read."""

import re
from collections.abc import Callable
from pathlib import Path

from planarkiv.model.document_facts import DocumentFacts
from planarkiv.model.faults import Fault
from planarkiv.readers import content

_HEAD_BYTES = 1 << 16

_RELEASES = {
    "AC1.2": "AutoCAD 1.2", "AC1.3": "AutoCAD 1.3", "AC1.40": "AutoCAD 1.40", "AC1.50": "AutoCAD 2.05",
    "AC2.10": "AutoCAD 2.10", "AC2.21": "AutoCAD 2.21", "AC2.22": "AutoCAD 2.22", "AC1001": "AutoCAD 2.22",
    "AC1002": "AutoCAD 2.50", "AC1003": "AutoCAD 2.60", "AC1004": "AutoCAD R9", "AC1006": "AutoCAD R10",
    "AC1009": "AutoCAD R11/R12", "AC1012": "AutoCAD R13", "AC1014": "AutoCAD R14", "AC1015": "AutoCAD 2000",
    "AC1018": "AutoCAD 2004", "AC1021": "AutoCAD 2007", "AC1024": "AutoCAD 2010", "AC1027": "AutoCAD 2013",
    "AC1032": "AutoCAD 2018",
}  # fmt: skip

_ACADVER = re.compile(rb"\$ACADVER\s+1\s+(AC[0-9.]{3,5})", re.IGNORECASE)
_BINARY_DXF = b"AutoCAD Binary DXF"
_BINARY_ACADVER = re.compile(rb"\$ACADVER\0\x01\0?(AC[0-9.]{3,5})\0")
_DGN_DIMENSIONS = {b"\x08": 2, b"\xc8": 3}
_OLE = b"\xd0\xcf\x11\xe0"


def read(path: Path) -> DocumentFacts:
    """Facts of one drawing: ``ulest`` is true, ``versjon`` and ``program`` as far as the header says them."""
    try:
        found = content.identify(path)
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
    except OSError as error:
        return DocumentFacts("UKJENT", content.UNKNOWN.media_type, faults=(content.unreadable(error),))
    faults = list(content.disagreement(path, found))
    facts: dict[str, object] = {"ulest": True}
    version = _VERSION.get(found.format)
    if version is not None:
        more = version(head)
        facts.update(more)
        if not more:
            faults.append(Fault("cad-versjon-ukjent"))
    return DocumentFacts(found.format, found.media_type, facts, faults=tuple(faults))


def _dwg(head: bytes) -> dict[str, object]:
    return _release(head[:6].split(b"\0")[0].decode("ascii", "replace"))


def _dxf(head: bytes) -> dict[str, object]:
    is_binary = head.startswith(_BINARY_DXF)
    found = (_BINARY_ACADVER if is_binary else _ACADVER).search(head)
    # a DXF without a header section is what AutoCAD R12 and older, and most GIS programs, write
    release = _release(found[1].decode("ascii")) if found else {"versjon": "uten versjon"}
    return {**release, "binaer": is_binary}


def _dgn(head: bytes) -> dict[str, object]:
    if head.startswith(_OLE):
        return {"versjon": "V8", "program": "MicroStation V8"}
    return {"versjon": "V7", "program": "MicroStation V7", "dimensjoner": _DGN_DIMENSIONS[head[:1]]}


def _release(code: str) -> dict[str, object]:
    program = _RELEASES.get(code)
    return {} if program is None else {"versjon": code, "program": program}


_VERSION: dict[str, Callable[[bytes], dict[str, object]]] = {"DWG": _dwg, "DXF": _dxf, "DGN": _dgn}
