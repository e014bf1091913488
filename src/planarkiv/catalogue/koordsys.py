"""The ``...KOORDSYS`` numbers and their EPSG codes, and the systems that are no metres."""

from types import MappingProxyType

_TABLE: dict[int, int | None] = {
    # NGO1948 axis I-VIII, prime meridian Oslo
    **{number: 27390 + number for number in range(1, 9)},
    # geographic NGO1948: the sources disagree on the prime meridian
    9: None,
    # EUREF89 UTM zone 29-36
    **{number: 25810 + number for number in range(19, 27)},
    # ED50 UTM zone 31-36: KOORDSYS 32 is not UTM 32 of EUREF89
    **{number: 23000 + number for number in range(31, 37)},
    # ED50 geographic: one source only
    50: None,
    # WGS84 UTM zone 29-36
    **{number: 32570 + number for number in range(59, 67)},
    # WGS72 geographic: one source only
    72: None,
    # ETRS89 LAEA and LCC
    73: 3035,
    74: 3034,
    # EUREF89 geographic
    84: 4258,
    # ED87 geographic: one source only
    87: None,
    # WGS84 geographic
    184: 4326,
    # EUREF89 NTM zone 5-30
    **{number: 4900 + number for number in range(205, 231)},
}

EPSG_OF_KOORDSYS = MappingProxyType(_TABLE)
"""EPSG code by KOORDSYS; None where the number is known but its meaning is doubtful."""

DEGREES = (4326, 4258)
"""The EPSG codes of longitude and latitude that plans come in: WGS84 and EUREF89."""
METRES_OF_A_DEGREE = 111_000.0
"""Of latitude, about; of longitude as many times its cosine."""
