"""XMP metadata of a PDF: the PDF/A claim and a few properties, by a parser that knows no entities."""

from collections.abc import Mapping
from xml.parsers import expat  # nosec - declarations of entities are refused below

MAX_BYTES = 1 << 20

_PDFA = "http://www.aiim.org/pdfa/ns/id/"
_WANTED = {
    f"{_PDFA} part": "part",
    f"{_PDFA} conformance": "conformance",
    "http://purl.org/dc/elements/1.1/ title": "title",
    "http://ns.adobe.com/xap/1.0/ CreateDate": "created",
}
_MAX_VALUE = 500


class XmpError(ValueError):
    """The packet is not XML we want to read."""


def read_xmp(packet: bytes) -> Mapping[str, str]:
    """``part``, ``conformance``, ``title`` and ``created``, as far as they stand there. Raises XmpError."""
    if len(packet) > MAX_BYTES:
        raise XmpError("too large")
    found: dict[str, str] = {}
    open_names: list[str] = []
    parser = expat.ParserCreate(namespace_separator=" ")

    def start(name: str, attributes: dict[str, str]) -> None:
        open_names.append(_WANTED.get(name, ""))
        for attribute, value in attributes.items():
            if attribute in _WANTED:
                found.setdefault(_WANTED[attribute], value[:_MAX_VALUE])

    def end(_name: str) -> None:
        open_names.pop()

    def text(data: str) -> None:
        # a language alternative puts the title two elements deeper (rdf:Alt/rdf:li)
        name = next((name for name in reversed(open_names[-3:]) if name), "")
        if name and len(found.get(name, "")) < _MAX_VALUE:
            found[name] = found.get(name, "") + data

    def refuse(*_arguments: object) -> None:
        raise XmpError("document type declaration")

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(packet.rstrip(b"\0 \r\n\t"), True)
    except expat.ExpatError as error:
        # padding and junk after the packet are common; what stood before them is read by then
        if not found:
            raise XmpError(str(error)) from error
    return {name: " ".join(value.split())[:_MAX_VALUE] for name, value in found.items()}


def pdfa_claim(xmp: Mapping[str, str]) -> str | None:
    """The PDF/A the file says it is, as ``2B``; None when it says nothing (ISO 19005-1 6.7.11, 19005-4 6.7.3)."""
    part = xmp.get("part", "")
    conformance = xmp.get("conformance", "").upper()
    if not (part.isascii() and part.isdigit() and len(part) == 1):
        return None
    return part + conformance if conformance in {"", "A", "B", "U", "E", "F"} else part
