"""Real SOSI maps with one thing wrong: each defect, what has to find it, and where."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

Place = tuple[float, float]
"""East and north in metres."""

_ELEMENT = re.compile(r"\.[A-ZÆØÅ]+(?: (\d+):)?")
_POINT = re.compile(r"(-?\d+) (-?\d+)(.*)")


class Sosi:
    """The lines of a map by element, to be changed and put together again."""

    def __init__(self, data: bytes, encoding: str) -> None:
        self.encoding = encoding
        self.newline = "\r\n" if b"\r\n" in data else "\n"
        self.blocks: list[list[str]] = []
        *lines, self.rest = data.decode(encoding).split(self.newline)
        for line in [*lines, self.rest] if self.rest else lines:
            if _ELEMENT.match(line) and not line.startswith(".."):
                self.blocks.append([])
            self.blocks[-1].append(line)
        unit = next(line for line in self.head if line.startswith("...ENHET"))
        self.unit = float(unit.split()[1])

    @property
    def head(self) -> list[str]:
        return self.blocks[0]

    def bytes(self) -> bytes:
        lines = [line for block in self.blocks for line in block]
        return (self.newline.join(lines) + ("" if self.rest else self.newline)).encode(self.encoding)

    def element(self, serial: int) -> list[str]:
        """The lines of an element; changing the list changes the map."""
        return next(block for block in self.blocks if block[0].endswith(f" {serial}:"))

    def add(self, *lines: str) -> None:
        """A new element before the end of the file."""
        self.blocks.insert(-1, list(lines))

    def copied(self, serial: int, new: int) -> list[str]:
        """A copy of an element under another number, in the map."""
        block = self.element(serial)
        copy = [block[0].replace(f"{serial}:", f"{new}:"), *block[1:]]
        self.blocks.insert(self.blocks.index(block) + 1, copy)
        return copy

    def replace(self, serial: int, old: str, new: str) -> None:
        """Another text in the one line of an element that has ``old``; empty takes the line away."""
        block = self.element(serial)
        [at] = [at for at, line in enumerate(block) if old in line]
        block[at : at + 1] = [block[at].replace(old, new)] if new else []

    def in_head(self, old: str, new: str) -> None:
        [at] = [at for at, line in enumerate(self.head) if line.startswith(old)]
        self.head[at] = new

    def points(self, block: list[str]) -> list[int]:
        """Where in an element its points stand, in order."""
        return [at for at, line in enumerate(block) if _POINT.fullmatch(line)]

    def at(self, block: list[str], number: int) -> Place:
        """The place of a point of an element."""
        return self._place(block[self.points(block)[number]])

    def _place(self, line: str) -> Place:
        found = _POINT.fullmatch(line)
        assert found is not None
        return int(found[2]) * self.unit, int(found[1]) * self.unit

    def line(self, place: Place, rest: str = "") -> str:
        """A coordinate line of a place."""
        return f"{round(place[1] / self.unit)} {round(place[0] / self.unit)}{rest}"

    def move(self, block: list[str], number: int, east: float, north: float) -> Place:
        """Moves a point so many metres; returns where it is now."""
        at = self.points(block)[number]
        found = _POINT.fullmatch(block[at])
        assert found is not None
        old = self._place(block[at])
        new = (old[0] + east, old[1] + north)
        block[at] = self.line(new, found[3])
        return new


@dataclass(frozen=True)
class Wanted:
    """A finding that must be there: the rule, and the place or the object where it is known."""

    rule: str
    place: Place | None = None
    object_id: str = ""


Change = Callable[[Sosi], list[Wanted]]
"""Makes the map wrong; returns what must be found."""


@dataclass(frozen=True)
class Defect:
    """One case: its name, the real file it is seeded in, and how."""

    name: str
    source: str
    change: Change = field(repr=False)


KJETSAA, REGPLAN = "plans/kjetsaa_massetak/Kjetså_massetak.sos", "sosi/Regplan.sos"
ENCODINGS = {KJETSAA: "utf-8", REGPLAN: "latin-1"}
_NEW, _NEWER = 901, 902
"""Serial numbers that neither file has."""


def _own_copy_of_a_boundary(aside: float) -> Change:
    """BSM2 gets a copy of the boundary it shares with BSM1, with one vertex moved square to it."""

    def change(sosi: Sosi) -> list[Wanted]:
        copy = sosi.copied(180, _NEW)
        place = sosi.move(copy, 1, -0.8 * aside, 0.6 * aside)
        _without_identity(copy)
        sosi.replace(255, ":180", f":{_NEW}")
        return [Wanted("TOP03", place)]

    return change


def _without_identity(block: list[str]) -> None:
    block[:] = [line for line in block if not line.startswith(("..IDENT", "...LOKALID", "...NAVNEROM", "...VERSJONID"))]


def _wrong_sign(sosi: Sosi) -> list[Wanted]:
    sosi.replace(254, ":180", ":-180")
    return [Wanted("SOS06", sosi.at(sosi.element(180), 0), "FLATE 254")]


def _value(serial: int, old: str, new: str, rule: str) -> Change:
    """Another text in an attribute line of an area."""

    def change(sosi: Sosi) -> list[Wanted]:
        sosi.replace(serial, old, new)
        return [Wanted(rule, object_id=f"FLATE {serial}")]

    return change


def _after(serial: int, lines: tuple[str, ...], rule: str) -> Change:
    """More attribute lines after OBJTYPE."""

    def change(sosi: Sosi) -> list[Wanted]:
        sosi.element(serial)[2:2] = lines
        return [Wanted(rule, object_id=f"FLATE {serial}")]

    return change


def _outline_moved(sosi: Sosi) -> list[Wanted]:
    place = sosi.move(sosi.element(195), 100, 0.5, 0.5)
    return [Wanted("TOP03", place)]


def _loose_end(sosi: Sosi) -> list[Wanted]:
    start = sosi.at(sosi.element(180), 0)
    end = (start[0] + 3, start[1] + 7)
    first, last = sosi.line(start, " ...KP 1"), sosi.line(end, " ...KP 1")
    sosi.add(f".KURVE {_NEW}:", "..OBJTYPE RpFormålGrense", "..KVALITET 82", "..NØ", first, "..NØ", last)
    return [Wanted("SOS09", end), Wanted("SOS13", object_id=f"KURVE {_NEW}")]


def _object_twice(sosi: Sosi) -> list[Wanted]:
    sosi.copied(255, _NEW)
    place = sosi.at(sosi.element(180), 1)
    return [Wanted("TOP03", place), Wanted("ATT02")]


def _serial_twice(sosi: Sosi) -> list[Wanted]:
    block = sosi.element(264)
    block[0] = ".TEKST 263:"
    return [Wanted("SOS05", object_id="TEKST 263")]


def _no_end(sosi: Sosi) -> list[Wanted]:
    del sosi.blocks[-1]
    return [Wanted("SOS01")]


def _other_zone(sosi: Sosi) -> list[Wanted]:
    sosi.in_head("...KOORDSYS", "...KOORDSYS 23")
    return [Wanted("GEO02"), Wanted("GEO03")]


def _hole_forgotten(sosi: Sosi) -> list[Wanted]:
    east, north = sosi.at(sosi.element(254), 0)
    corners = ((0.0, 0.0), (9.0, 0.0), (9.0, 8.0), (0.0, 8.0), (0.0, 0.0))
    lines = [sosi.line((east + right, north + up)) for right, up in corners]
    lines[0] += " ...KP 1"
    lines[-1] += " ...KP 1"
    sosi.add(f".KURVE {_NEW}:", "..OBJTYPE RpFormålGrense", "..KVALITET 82", "..NØ", lines[0], "..NØ", *lines[1:])
    area = [line for line in sosi.element(255) if not line.startswith(("..IDENT", "...LOKALID", "...VERSJONID"))]
    area = [line for line in area if not line.startswith("...NAVNEROM")]
    area[0] = f".FLATE {_NEWER}:"
    area = [f"..REF :{_NEW}" if line.startswith("..REF") else line for line in area]
    area = ["..FELTNAVN BSM3" if line.startswith("..FELTNAVN") else line for line in area]
    area[-1] = sosi.line((east + 4, north + 4))
    sosi.add(*area)
    return [Wanted("TOP03", (east + 9, north + 8))]


def _outside(sosi: Sosi) -> list[Wanted]:
    block = sosi.element(255)
    for number in reversed(range(3)):
        place = sosi.move(block, number, 80, 0)
    return [Wanted("TOP04", place, "SYMBOL 255")]


def _flat_arc(sosi: Sosi) -> list[Wanted]:
    block = sosi.element(189)
    first, last = sosi.at(block, 0), sosi.at(block, 2)
    at = sosi.points(block)[1]
    middle = (first[0] + last[0]) / 2, (first[1] + last[1]) / 2
    block[at] = sosi.line(middle)
    return [Wanted("GEO07", middle, "BUEP 189"), Wanted("TOP03", (first[0], first[1]))]


def _crossing(sosi: Sosi) -> list[Wanted]:
    """Two points of the boundary of a zone change places."""
    block = sosi.element(185)
    one, other = sosi.points(block)[2], sosi.points(block)[3]
    before, after = sosi.at(block, 1), sosi.at(block, 4)
    block[one], block[other] = block[other], block[one]
    place = _meeting((before, sosi.at(block, 2)), (sosi.at(block, 3), after))
    return [Wanted("GEO09", place, "FLATE 262")]


def _meeting(one: tuple[Place, Place], other: tuple[Place, Place]) -> Place:
    """Where two lines through two points each meet."""
    (x, y), (x_end, y_end) = one
    (u, v), (u_end, v_end) = other
    across = (x_end - x) * (v_end - v) - (y_end - y) * (u_end - u)
    share = ((u - x) * (v_end - v) - (v - y) * (u_end - u)) / across
    return x + share * (x_end - x), y + share * (y_end - y)


def _point_twice(sosi: Sosi) -> list[Wanted]:
    block = sosi.element(185)
    at = sosi.points(block)[4]
    block.insert(at, block[at])
    return [Wanted("GEO06", sosi.at(block, 4), "KURVE 185")]


def _boundary_of_another_kind(sosi: Sosi) -> list[Wanted]:
    sosi.replace(185, "RpFareGrense", "RpSikringGrense")
    return [Wanted("TOP11", object_id="FLATE 262")]


def _open_ring(sosi: Sosi) -> list[Wanted]:
    sosi.replace(212, ":-15 :-135", ":-15")
    return [Wanted("SOS06", sosi.at(sosi.element(15), 0), "FLATE 212")]


def _sliver(sosi: Sosi) -> list[Wanted]:
    east, north = sosi.at(sosi.element(207), 0)
    corners = ((0.0, 0.0), (3.0, 0.0), (3.0, 0.05), (0.0, 0.05), (0.0, 0.0))
    lines = [sosi.line((east + right, north + up)) for right, up in corners]
    lines[0] += " ...KP 1"
    lines[-1] += " ...KP 1"
    sosi.add(f".KURVE {_NEW}:", "..OBJTYPE RpSikringGrense", "..NØ", lines[0], "..NØ", *lines[1:])
    area = list(sosi.element(207))
    area[0] = f".FLATE {_NEWER}:"
    area = [f"..REF :{_NEW}" if line.startswith("..REF") else line for line in area]
    area = ["..HENSYNSONENAVN H140_4" if line.startswith("..HENSYNSONENAVN") else line for line in area]
    area[-1] = sosi.line((east + 1.5, north + 0.02))
    sosi.add(*area)
    return [Wanted("TOP01", (east + 1.5, north + 0.02), f"FLATE {_NEWER}")]


def _text_astray(sosi: Sosi) -> list[Wanted]:
    block = sosi.element(267)
    for number in reversed(range(3)):
        place = sosi.move(block, number, 90, -40)
    return [Wanted("TOP10", place, "TEKST 267")]


def _charset(sosi: Sosi) -> list[Wanted]:
    sosi.in_head("..TEGNSETT", "..TEGNSETT ISO8859-10")
    return [Wanted("SOS02")]


def _point_of_area_outside(sosi: Sosi) -> list[Wanted]:
    place = sosi.move(sosi.element(255), 0, -150, 0)
    return [Wanted("SOS07", place, "FLATE 255")]


def _small_box(sosi: Sosi) -> list[Wanted]:
    [line] = [line for line in sosi.head if line.startswith("...MAX-NØ")]
    north, east = map(int, line.split()[1:])
    sosi.in_head("...MAX-NØ", f"...MAX-NØ {north} {east - 20}")
    return [Wanted("SOS12")]


def _node_lost(sosi: Sosi) -> list[Wanted]:
    block = sosi.element(7)
    at = sosi.points(block)[0]
    block[at] = block[at].replace(" ...KP 1", "")
    return [Wanted("SOS09", sosi.at(block, 0), "KURVE 7")]


def _reference_to_nothing(sosi: Sosi) -> list[Wanted]:
    sosi.replace(212, ":64 ", f":{_NEW} ")
    return [Wanted("SOS05", object_id="FLATE 212")]


def _zone_name(sosi: Sosi) -> list[Wanted]:
    """The name says another code than the zone has, and the text on the map says the old name."""
    sosi.replace(262, "H320_2", "H310_2")
    return [Wanted("ATT23", object_id="FLATE 262"), Wanted("ATT17", object_id="TEKST 276")]


def _other_plan(sosi: Sosi) -> list[Wanted]:
    """An area of a plan that has nothing else, and a hole where it lies."""
    sosi.replace(255, "...PLANID 202103", "...PLANID 202104")
    return [Wanted("TOP03", sosi.at(sosi.element(180), 1)), Wanted("GEO01")]


def _other_level(sosi: Sosi) -> list[Wanted]:
    """An area on a level that the plan does not have, and a hole on the one it has."""
    sosi.replace(212, "..VERTNIV 2", "..VERTNIV 3")
    return [Wanted("ATT27", object_id="FLATE 212"), Wanted("TOP03", sosi.at(sosi.element(64), 1))]


def _zone_twice(sosi: Sosi) -> list[Wanted]:
    copy = sosi.copied(209, _NEW)
    return [Wanted("TOP08", object_id=copy[0].strip(".:"))]


_NO_HOUSE = ("..UTNYTT", "...UTNTYP 10", "...UTNTALL 30")

DEFECTS = (
    Defect("gap of 0.02 m", KJETSAA, _own_copy_of_a_boundary(0.02)),
    Defect("overlap of 0.5 m", KJETSAA, _own_copy_of_a_boundary(-0.5)),
    Defect("wrong sign", KJETSAA, _wrong_sign),
    Defect("unknown code", KJETSAA, _value(216, "5110", "5119", "KOD04")),
    Defect("retired code", KJETSAA, _value(215, "5110", "5001", "KOD09")),
    Defect("required attribute missing", KJETSAA, _value(255, "..EIERFORM 3", "", "ATT28")),
    Defect("outline moved", KJETSAA, _outline_moved),
    Defect("loose curve", KJETSAA, _loose_end),
    Defect("object twice", KJETSAA, _object_twice),
    Defect("serial number twice", KJETSAA, _serial_twice),
    Defect("no end", KJETSAA, _no_end),
    Defect("another zone", KJETSAA, _other_zone),
    Defect("hole forgotten", KJETSAA, _hole_forgotten),
    Defect("object outside the plan", REGPLAN, _outside),
    Defect("arc on a line", KJETSAA, _flat_arc),
    Defect("boundary crosses itself", KJETSAA, _crossing),
    Defect("point twice", KJETSAA, _point_twice),
    Defect("level missing", KJETSAA, _value(254, "..VERTNIV 2", "", "ATT28")),
    Defect("another planid", KJETSAA, _other_plan),
    Defect("name against ownership", REGPLAN, _value(212, "o_GF1", "GF1", "ATT06")),
    Defect("name of zone against code", KJETSAA, _zone_name),
    Defect("boundary of another kind", KJETSAA, _boundary_of_another_kind),
    Defect("ring not closed", REGPLAN, _open_ring),
    Defect("sliver", REGPLAN, _sliver),
    Defect("text far from its area", KJETSAA, _text_astray),
    Defect("no building, and a number", KJETSAA, _after(255, _NO_HOUSE, "ATT12")),
    Defect("impossible date", KJETSAA, _value(255, "..FØRSTEDIGITALISERINGSDATO 20230213",
                                              "..FØRSTEDIGITALISERINGSDATO 20231399", "ATT01")),
    Defect("character set", KJETSAA, _charset),
    Defect("point of area outside", KJETSAA, _point_of_area_outside),
    Defect("box too small", REGPLAN, _small_box),
    Defect("node lost", REGPLAN, _node_lost),
    Defect("reference to nothing", REGPLAN, _reference_to_nothing),
    Defect("zone twice", REGPLAN, _zone_twice),
    Defect("level of another", REGPLAN, _other_level),
)  # fmt: skip


def seeded(defect: Defect, data: bytes) -> tuple[bytes, list[Wanted]]:
    """The map with the defect, and what must be found in it."""
    sosi = Sosi(data, ENCODINGS[defect.source])
    wanted = defect.change(sosi)
    return sosi.bytes(), wanted
