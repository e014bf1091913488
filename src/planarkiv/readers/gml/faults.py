"""The kinds of fault a GML file can have."""

from types import MappingProxyType

FAULT_KINDS = MappingProxyType(
    {
        # the file
        "gml-rot-ukjent": "the root is neither a collection of features nor a feature; alone, nothing is read; name",
        "gml-doctype": "a DOCTYPE, which could name other files and entities; nothing is read",
        "gml-xml-feil": "not well-formed from here on: what follows is not read; column",
        "gml-avkortet": "the file ends before its last element does",
        "gml-for-stort": "larger or nested deeper than any map is; what follows is not read",
        "gml-tegnsett-ukjent": "a character set that is not read, taken for UTF-8; declared",
        "gml-tegnsett-feil": "bytes that the character set does not hold, read as Windows-1252; declared, bytes",
        "gml-navn-for-mange": "more different attribute names than anyone needs (the rest dropped); name",
        # ids and references
        "gml-id-mangler": "an object without gml:id",
        "gml-id-gjentatt": "a gml:id again (references mean the first); id",
        "gml-xlink-ukjent": "an xlink:href to something that is not there; href, role",
        "gml-xlink-geometri": "an xlink:href to a geometry that is not there, or to itself; href",
        # coordinates
        "gml-koordinat-ulesbar": "something among coordinates that is no number (the point is left out); text",
        "gml-koordinat-antall": "numbers that do not make whole points (the rest left out); number, dimension",
        "gml-srs-mangler": "coordinates for which no srsName holds",
        "gml-srs-ukjent": "an srsName that means no known system; srs",
        "gml-srs-flere": "coordinates in another system than most (converted where it is known); srs, epsg",
        "koordinater-i-grader": "longitude and latitude (converted to a zone of EUREF89 UTM); from_epsg, epsg",
        # geometry
        "gml-punkt-mangler": "a point without coordinates",
        "gml-bue-punkter": "an arc with a number of points that makes none (taken as a line); number",
        "gml-kurvedel-ukjent": "a kind of curve that is not read (taken as a line through its points); name",
        "gml-linje-for-kort": "a line with fewer than two points; number",
        "gml-linje-delt": "a line of several parts that do not meet (only the first is kept); number",
        "gml-deler-moetes-ikke": "a part of a line or ring does not begin where the one before ends; east, north",
        "gml-ring-ikke-lukket": "a ring that does not end where it begins; east, north",
        "gml-ring-for-kort": "a ring with fewer than three corners; number",
        "gml-flate-uten-ring": "an area without an outer ring",
        "gml-geometri-ukjent": "a kind of geometry that is not read; name",
        "gml-3d-romlig": "a solid (kept out of the plane)",
    }
)
"""Every kind of fault of this reader: what it means; the values it carries. ``serial`` is that of the object."""
