"""Faulty submissions for the rules on geometry and on what hangs together."""

from collections.abc import Callable, Mapping, Sequence

from sample_data.faulty_base import (
    EAST,
    HEAD,
    KOMMUNE,
    NORTH,
    OUTLINE,
    PLANID,
    Files,
    area,
    curve,
    point,
    sosi,
    submission,
)
from sample_data.faulty_gml import gml, places, with_gml

Spots = Sequence[tuple[float, float]]
"""North and east in metres from the lower left corner of the plan."""


def _added(*elements: str) -> Files:
    """The faultless submission with more objects in its map."""
    return submission(kart=sosi(end="".join((*elements, ".SLUTT\n"))).encode())


def _ring(south: float, west: float, north: float, east: float) -> Spots:
    """Counter-clockwise."""
    return ((south, west), (south, east), (north, east), (north, west), (south, west))


def _way(serial: int, otype: str, spots: Spots, kind: str = "KURVE", more: str = "") -> str:
    """A curve with a node at both ends."""
    last = len(spots) - 1
    places = [point("A", north, east, node=at in (0, last)) for at, (north, east) in enumerate(spots)]
    return "\n".join((f".{kind} {serial}:", f"..OBJTYPE {otype}{more}", "..NØ", *places, ""))


def _line(serial: int, spots: Spots, kind: str = "KURVE") -> str:
    plan = f"\n..NASJONALAREALPLANID\n...KOMM {KOMMUNE}\n...PLANID {PLANID}\n..VERTNIV 2"
    return _way(serial, "RpJuridiskLinje", spots, kind, f"\n..RPJURLINJE 1221{plan}")


_SAFETY = ("..RPSIKRING 140", "..HENSYNSONENAVN H140_1")
_RULE = ("..RPBESTEMMELSEHJEMMEL 1", "..BESTEMMELSEOMRNAVN #1")


def _zone(serial: int, *rings: Spots, inside: tuple[float, float], facts: Sequence[str] = _SAFETY) -> str:
    """A zone for safety and the curves around it, which have the serial numbers that follow."""
    curves = "".join(_way(serial + at, "RpSikringGrense", ring) for at, ring in enumerate(rings, 1))
    holes = "".join(f" (:{serial + at})" for at in range(2, len(rings) + 1))
    return curves + area(serial, "RpSikringSone", facts, f":{serial + 1}{holes}", *inside)


def _provision(serial: int, ring: Spots, curve_of: int, facts: Sequence[str] = _RULE) -> str:
    way = _way(serial + 1, "RpBestemmelseGrense", ring) if curve_of == serial + 1 else ""
    return way + area(serial, "RpBestemmelseOmråde", facts, f":{curve_of}", 25, 25)


_SQUARE = _ring(20, 20, 40, 40)


def _gap() -> Files:
    """The green leaves half a metre to the houses."""
    rim = _way(2, "RpFormålGrense", ((0, 100.5), (0, 200), (100, 200), (100, 100.5)))
    return _whole(rim + _way(20, "RpFormålGrense", ((0, 100.5), (100, 100.5))), ":2 :-20")


def _whole(curves: str, green: str) -> Files:
    """The faultless map with other curves than the two around the green, and its references."""
    text = sosi()
    start, stop = text.index(".KURVE 2:"), text.index(".KURVE 3:")
    text = text[:start] + curves + text[stop:]
    return submission(kart=text.replace("..REF :2 :-4", f"..REF {green}").encode())


def _passed() -> Files:
    """The formål boundary has a point that the outline lacks."""
    spots = ((0, 100), (0, 150), (0, 200), (100, 200), (100, 100))
    return _whole(_way(2, "RpFormålGrense", spots), ":2 :-4")


def _own_boundaries() -> Files:
    """The green has a boundary of its own along the houses."""
    return _whole(curve(2, "RpFormålGrense", "BCDE") + curve(20, "RpFormålGrense", "BE"), ":2 :-20")


def _second_outline() -> Files:
    """A second outline that lies in the first one, on the same level."""
    return _added(_way(20, "RpGrense", _SQUARE), area(21, "RpOmråde", OUTLINE, ":20", 25, 25))


def _zone_beyond() -> Files:
    """A zone that goes 30 m beyond the outline, and a head whose box holds it."""
    west = f"...MIN-NØ {NORTH // 100} "
    head = HEAD.replace(f"{west}{EAST // 100}", f"{west}{EAST // 100 - 30}")
    return submission(
        kart=sosi(head=head, end=_zone(20, _ring(20, -30, 40, 40), inside=(25, 25)) + ".SLUTT\n").encode()
    )


def _gml_with(old: str, new: str) -> Files:
    """The faultless plan as GML with something else in it."""
    text = gml()
    if old not in text:
        raise ValueError(f"not in the map: {old!r}")
    return with_gml(text.replace(old, new, 1))


def _turned() -> Files:
    """The ring of the houses goes clockwise."""
    ring = "<gml:LinearRing><gml:posList>{}</gml:posList></gml:LinearRing>"
    return _gml_with(ring.format(places("ABEFA")), ring.format(places("AFEBA")))


SAMPLES: Mapping[str, Callable[[], Files]] = {
    "GEO05": lambda: _added(_line(20, ((20, 20), (20, 20)))),
    "GEO06": lambda: _added(_line(20, ((20, 20), (30, 30), (30, 30), (40, 20)))),
    "GEO07": lambda: _added(_line(20, ((20, 20), (20, 30), (20, 40)), "BUEP")),
    "GEO08": lambda: _added(
        _zone(20, ((20, 20), (20, 60), (40, 40), (60, 60), (60, 20), (40, 40), (20, 20)), inside=(25, 40))
    ),
    "GEO09": lambda: _added(_zone(20, ((20, 20), (20, 60), (40, 20), (40, 60), (20, 20)), inside=(22, 40))),
    "GEO10": _turned,
    "GEO11": lambda: _added(_zone(20, _SQUARE, _ring(60, 60, 70, 70), inside=(25, 25))),
    "GEO12": lambda: _added(_zone(20, _SQUARE, _ring(30, 30, 34, 34), _ring(32, 32, 36, 36), inside=(25, 25))),
    "TOP02": lambda: _gml_with('<app:avgrensning xlink:href="#id3"/>', ""),
    "TOP03": _gap,
    "TOP04": _zone_beyond,
    "TOP05": _second_outline,
    "TOP06": lambda: _gml_with('<app:planavgrensning xlink:href="#id1"/>', ""),
    "TOP07": _passed,
    "TOP08": lambda: _added(_zone(20, _SQUARE, inside=(25, 25)), area(30, "RpSikringSone", _SAFETY, ":21", 25, 25)),
    "TOP09": lambda: _added(_provision(20, _SQUARE, 21), _provision(30, _SQUARE, 21)),
    "TOP11": lambda: _added(_way(20, "RpFareGrense", _SQUARE), area(21, "RpSikringSone", _SAFETY, ":20", 25, 25)),
    "TOP12": _own_boundaries,
}
"""A submission for each rule, by the rule's id."""
