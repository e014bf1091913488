"""Draws small maps for rules on geometry, in centimetres from one corner."""

from collections.abc import Sequence

from tables import Ring

NORTH, EAST = 655_000_000, 41_000_000
Corners = Sequence[tuple[int, ...]]


def box(south: int, west: int, north: int, east: int) -> list[tuple[int, int]]:
    """A closed ring, counter-clockwise seen with north up."""
    return [(south, west), (south, east), (north, east), (north, west), (south, west)]


def placed(ring: Corners) -> Ring:
    """The ring on the ground."""
    return [(NORTH + north, EAST + east) for north, east in ring]


def metres(north: int, east: int) -> tuple[float, float]:
    """East, north in metres."""
    return (EAST + east) / 100, (NORTH + north) / 100


def curve(serial: int, points: Corners, otype: str = "RpFormålGrense", kind: str = "KURVE", *attributes: str) -> str:
    """A curve through points."""
    places = "\n".join(f"{NORTH + north} {EAST + east}" for north, east in points)
    return "\n".join([f".{kind} {serial}:", f"..OBJTYPE {otype}", *attributes, "..NØ", places, ""])


def of_curves(serial: int, refs: str, otype: str = "RpArealformålOmråde", *attributes: str) -> str:
    """An area that refers to curves."""
    return "\n".join(
        [f".FLATE {serial}:", f"..OBJTYPE {otype}", *attributes, f"..REF {refs}", "..NØ", f"{NORTH} {EAST}", ""]
    )


def area(serial: int, *rings: Corners, otype: str = "RpArealformålOmråde", level: str = "2", more: str = "") -> str:
    """An area with a closed curve for each ring; the curves have the serials that follow."""
    grense = "RpGrense" if otype == "RpOmråde" else "RpFormålGrense"
    curves = "".join(curve(serial + number, ring, grense) for number, ring in enumerate(rings, 1))
    refs = f":{serial + 1} " + " ".join(f"(:{serial + number})" for number in range(2, len(rings) + 1))
    attributes = [f"..VERTNIV {level}"] if level else []
    return curves + of_curves(serial, refs, otype, *attributes, *filter(None, [more]))


def outline(serial: int, *rings: Corners, level: str = "2", more: str = "") -> str:
    """An RpOmråde."""
    return area(serial, *rings, otype="RpOmråde", level=level, more=more)
