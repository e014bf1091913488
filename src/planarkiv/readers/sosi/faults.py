"""The kinds of fault a SOSI file can have."""

from types import MappingProxyType

FAULT_KINDS = MappingProxyType(
    {
        # the file
        "hode-mangler": "no .HODE; alone when nothing could be read at all",
        "hode-gjentatt": "another .HODE amid the elements (skipped)",
        "slutt-mangler": "the file does not end with .SLUTT: it may be cut short (line: the last one)",
        "data-etter-slutt": "more than comments after .SLUTT (not read)",
        # characters
        "tegnsett-mangler": "no ..TEGNSETT; actual: the codec used",
        "tegnsett-ukjent": "an unknown ..TEGNSETT; declared, actual",
        "tegnsett-feil-deklarert": "the bytes say otherwise than ..TEGNSETT; declared, actual",
        "tegn-ulesbart": "bytes that the character set does not hold; bytes (hexadecimal), charset",
        "tegn-fra-windows": "signs of cp1252 in a file of another Latin set, read as such; bytes, charset",
        # the head
        "enhet-ugyldig": "...ENHET (-H, -D) missing, no number, or not a sensible one; text",
        "origo-ugyldig": "...ORIGO-NØ is not two numbers; text",
        "koordsys-ukjent": "...KOORDSYS missing or not in the table; text, geosys",
        "koordsys-tvetydig": "a ...KOORDSYS the sources disagree on; text",
        # lines
        "tekst-foran-hodet": "a line in front of .HODE that is no comment (not read)",
        "linje-uforståelig": "a line that is no name, no value, no comment, or has an impossible name; text",
        "streng-uavsluttet": "a quote that is not closed, or & with nothing after it; text",
        "objtype-gjentatt": "a second ..OBJTYPE in an element (kept as an attribute); text",
        "elementtype-ukjent": "an element the format does not know (read as ANNET); name",
        "elementhode-ulesbart": "an element head without a plain serial number and colon; text",
        "serienummer-gjentatt": "a serial number again (references mean the first); first_line",
        "navn-for-mange": "more different attribute names than anyone needs (the rest dropped); name",
        "objekttyper-for-mange": "more different OBJTYPE than anyone needs (the rest dropped); number",
        # coordinates
        "koordinat-ulesbar": "numbers that cannot be read or do not make whole points (left out); text",
        "koordinater-uten-navn": "lines of numbers below a name that is not ..NØ (left out); text",
        "koordinater-mangler": "fewer points than the element needs; number",
        "buep-punkter": "a BUEP with other than three points; number",
        "radius-ugyldig": "a BUE or SIRKEL without a radius that fits; text",
        "kurve-tilnærmet": "KLOTOIDE or BEZIER, taken as a line through its points; element",
        # references and areas
        "referanse-ulesbar": "something in ..REF that is no reference, or an unclosed parenthesis; text",
        "ref-gjentatt": "a second ..REF in an element (read as if it went on)",
        "referanse-ukjent": "a reference to a serial number that is not there; ref",
        "referanse-feil-type": "a reference to something that is neither curve nor area; ref",
        "referanse-uten-linje": "a reference to a curve with fewer than two points; ref",
        "referanse-til-seg-selv": "an area that refers to itself; ref",
        "referanse-sirkel": "areas that are islands of each other",
        "referanse-mangler": "an area without references (and without a closed line of its own)",
        "flate-i-ytre-ring": "an area among the curves of an outer ring; ref",
        "flate-ikke-lukket": "a curve does not end where the next begins; ref, and east, north of the end in metres",
        "flate-for-stor": "an area that repeats curves beyond all measure (not built)",
        "flate-for-mange-hull": "more parentheses than can be numbered; number",
        "ring-for-kort": "a ring with fewer than three corners; ref",
    }
)
"""Every kind of fault of this reader: what it means; the values it carries. ``serial`` is that of the element."""

NOTE_KINDS = MappingProxyType(
    {
        "definisjon-blant-objekter": "a .DEF or .OBJDEF amid the elements (kept, in front of them)",
        "hode-gruppe-gjentatt": "a group of the head again, with something below (which goes with which is not); name",
        "undergruppe-gjentatt": "the same for a group within a group of an element; name",
    }
)
"""Every kind of note: no faults, but what another file of the same table has otherwise."""
