"""XML as a tree of plain values: made first, written at the end."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml import etree

NAMESPACES: Mapping[str, str] = {
    "mets": "http://www.loc.gov/METS/",
    "xlink": "http://www.w3.org/1999/xlink",
    "xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "csip": "https://DILCIS.eu/XML/METS/CSIPExtensionMETS",
    "sip": "https://DILCIS.eu/XML/METS/SIPExtensionMETS",
    "premis": "http://www.loc.gov/premis/v3",
    "dc": "http://purl.org/dc/elements/1.1/",
    "gmd": "http://www.isotc211.org/2005/gmd",
    "gco": "http://www.isotc211.org/2005/gco",
    "sld": "http://www.opengis.net/sld",
    "ogc": "http://www.opengis.net/ogc",
    "post": "urn:planarkiv:poster:1",
    "katalog": "urn:planarkiv:objektkatalog:1",
}
"""What each prefix stands for."""

_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Signs that no XML 1.0 can hold."""
_UNREADABLE = "\ufffd"


@dataclass(frozen=True, slots=True)
class Node:
    """An element: ``name`` with its prefix (``mets:file``), as are the names of its attributes where they have one."""

    name: str
    content: "tuple[Node | str, ...]" = ()
    attributes: Mapping[str, str] = field(default_factory=dict)


def node(name: str, *content: Node | str | None, attributes: Mapping[str, str] | None = None) -> Node:
    """An element with what there is of ``content``; attributes without a value are left out."""
    given = {key: value for key, value in (attributes or {}).items() if value}
    return Node(name, tuple(each for each in content if each is not None), given)


def to_bytes(root: Node, *prefixes: str) -> bytes:
    """The document in UTF-8; ``prefixes`` are those that it uses. Signs that XML cannot hold become U+FFFD."""
    from lxml import etree

    made = _element(root, {prefix: NAMESPACES[prefix] for prefix in prefixes})
    return etree.tostring(made, xml_declaration=True, encoding="UTF-8", pretty_print=True)


def _element(each: Node, prefixes: Mapping[str, str]) -> "etree._Element":
    from lxml import etree

    made = etree.Element(
        _qualified(each.name),
        {_qualified(name): legible(value) for name, value in each.attributes.items()},
        nsmap=dict(prefixes),
    )
    for part in each.content:
        if isinstance(part, str):
            made.text = legible(part)
        else:
            made.append(_element(part, prefixes))
    return made


def _qualified(name: str) -> str:
    prefix, colon, local = name.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}" if colon else name


def legible(text: str) -> str:
    """The text without signs that XML cannot hold."""
    return _NO_XML.sub(_UNREADABLE, text)
