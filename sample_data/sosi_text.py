"""Writes SOSI text: head, elements, references. Shared by the sample data and the benchmark generator."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

Point = tuple[int, int]
"""North and east in file units."""

_REFS_PER_LINE = 8

CODECS = {"UTF-8": "utf-8", "ISO8859-10": "iso8859_10", "ISO8859-1": "latin-1", "DOSN8": "cp865"}
"""Python's name of each TEGNSETT written here."""


@dataclass(frozen=True, slots=True)
class Element:
    """One element of a SOSI file.

    ``lines`` are the attribute lines with their dots. ``refs`` are rings, the outer one first, of signed keys of
    other elements (negative: against the digitised direction). ``plan`` is the plan the element belongs to; boundary
    curves belong to none, they are found through ``refs``.
    """

    kind: str
    lines: tuple[str, ...]
    points: tuple[Point, ...]
    refs: tuple[tuple[int, ...], ...] = ()
    plan: str = ""

    @property
    def object_type(self) -> str:
        """The value of OBJTYPE."""
        return next(line.split(maxsplit=1)[1] for line in self.lines if line.startswith("..OBJTYPE "))

    def value(self, name: str) -> str:
        """The first value of an attribute, quotes removed; empty when the element has none."""
        for line in self.lines:
            words = line.lstrip(".").split(maxsplit=1)
            if words[0] == name and len(words) == 2:
                return words[1].strip('"')
        return ""


Elements = Mapping[int, Element]
"""The elements of a map by key; ``refs`` name the keys."""


@dataclass(frozen=True, slots=True)
class Head:
    """What the head of a file says. ``unit`` in metres; ``origin`` (N, E) in metres; ``comments`` follow the head."""

    charset: str = "UTF-8"
    koordsys: int = 22
    unit: str = "0.01"
    origin: tuple[int, int] = (0, 0)
    version: str = "4.5"
    catalogue: str = "Regplan 20190401 * Arealplan Reguleringsplan"
    vertical_datum: str = ""
    extra: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()


def _box(head: Head, elements: Iterable[Element]) -> tuple[int, int, int, int]:
    """Smallest box of whole metres: min N, min E, max N, max E."""
    points = [point for element in elements for point in element.points]
    unit = float(head.unit)
    north = [head.origin[0] + point[0] * unit for point in points]
    east = [head.origin[1] + point[1] * unit for point in points]
    return math.floor(min(north)), math.floor(min(east)), math.ceil(max(north)), math.ceil(max(east))


def _head_lines(head: Head, elements: Iterable[Element]) -> list[str]:
    min_n, min_e, max_n, max_e = _box(head, elements)
    datum = [f"...VERT-DATUM {head.vertical_datum}"] if head.vertical_datum else []
    return [
        ".HODE",
        f"..TEGNSETT {head.charset}",
        "..TRANSPAR",
        f"...KOORDSYS {head.koordsys}",
        *datum,
        f"...ORIGO-NØ {head.origin[0]} {head.origin[1]}",
        f"...ENHET {head.unit}",
        "..OMRÅDE",
        f"...MIN-NØ {min_n} {min_e}",
        f"...MAX-NØ {max_n} {max_e}",
        f"..SOSI-VERSJON {head.version}",
        "..SOSI-NIVÅ 4",
        f"..OBJEKTKATALOG {head.catalogue}",
        *head.extra,
        *head.comments,
    ]


def _ref_lines(refs: Sequence[Sequence[int]], serial: Mapping[int, int]) -> list[str]:
    words: list[str] = []
    for number, ring in enumerate(refs):
        signed = [f":{serial[key]}" if key > 0 else f":-{serial[-key]}" for key in ring]
        if number:
            signed[0] = f"({signed[0]}"
            signed[-1] = f"{signed[-1]})"
        words += signed
    rows = [" ".join(words[at : at + _REFS_PER_LINE]) for at in range(0, len(words), _REFS_PER_LINE)]
    rows[0] = f"..REF {rows[0]}"
    return rows


def _coordinate_lines(element: Element) -> list[str]:
    """First point in a block of its own, the way FYSAK and NGIS write curves; nodes at both ends."""
    rows = [f"{north} {east}" for north, east in element.points]
    if element.kind not in ("KURVE", "BUEP"):
        return ["..NØ", *rows]
    rows[0] += " ...KP 1"
    rows[-1] += " ...KP 1"
    return ["..NØ", rows[0], "..NØ", *rows[1:]]


def sosi_text(head: Head, elements: Elements, serial: Mapping[int, int] | None = None) -> str:
    """The whole file with LF line ends, elements in the order of the mapping.

    ``serial`` gives each element's serial number; without it the keys are the serial numbers.
    """
    numbers = {key: key for key in elements} if serial is None else serial
    lines = _head_lines(head, elements.values())
    for key, element in elements.items():
        lines.append(f".{element.kind} {numbers[key]}:")
        lines += element.lines
        if element.refs:
            lines += _ref_lines(element.refs, numbers)
        lines += _coordinate_lines(element)
    lines += [".SLUTT", ""]
    return "\n".join(lines)


def sosi_bytes(head: Head, elements: Elements, serial: Mapping[int, int] | None = None, newline: str = "\r\n") -> bytes:
    """The file in the character set its head declares."""
    return sosi_text(head, elements, serial).replace("\n", newline).encode(CODECS[head.charset])


def plan_part(elements: Elements, plan: str) -> dict[int, Element]:
    """The elements of one plan: its own and the curves they refer to, in the order of the whole."""
    own = {key: element for key, element in elements.items() if element.plan == plan}
    curves = {abs(key) for element in own.values() for ring in element.refs for key in ring}
    return {key: element for key, element in elements.items() if key in own or key in curves}


def ring_points(elements: Elements, ring: Sequence[int]) -> list[Point]:
    """The points of one ring in order, first point repeated last. Raises ValueError where it does not close."""
    points: list[Point] = []
    for key in ring:
        curve = elements[abs(key)].points
        run = list(curve) if key > 0 else list(reversed(curve))
        if points and points[-1] != run[0]:
            raise ValueError(f"the ring is broken before {key}")
        points += run[1:] if points else run
    if points[0] != points[-1]:
        raise ValueError(f"the ring does not close: {ring}")
    return points


def with_lines(element: Element, *lines: str) -> Element:
    """The element with more attribute lines after OBJTYPE."""
    return replace(element, lines=(element.lines[0], *lines, *element.lines[1:]))


def copy_data(number: str, owner: str, day: str) -> tuple[str, ...]:
    """The KOPIDATA group of an extract."""
    return ("..KOPIDATA", f"...OMRÅDEID {number}", f'...ORIGINALDATAVERT "{owner}"', f"...KOPIDATO {day}")


def plan_id(number: str, planid: str) -> tuple[str, ...]:
    """The NASJONALAREALPLANID group."""
    return ("..NASJONALAREALPLANID", f"...KOMM {number}", f"...PLANID {planid}")


def joined(parts: Iterable[Elements]) -> dict[int, Element]:
    """The elements of several maps as one, with new keys."""
    whole: dict[int, Element] = {}
    for part in parts:
        new = {key: len(whole) + at for at, key in enumerate(part, start=1)}
        for key, element in part.items():
            refs = tuple(tuple(new[ref] if ref > 0 else -new[-ref] for ref in ring) for ring in element.refs)
            whole[new[key]] = replace(element, refs=refs)
    return whole
