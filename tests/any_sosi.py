"""Reads any SOSI file in plain Python and tells what differs between two of them; knows nothing of the package.

``python any_sosi.py ONE OTHER`` prints the differences and ends with 1 when there are any; with ``--surfaces`` behind,
how the rings of areas are written, their representation points and the types of nodes do not count.
"""

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

CHARSETS = {
    "UTF-8": "utf-8",
    "ISO8859-10": "iso8859_10",
    "ISO8859-1": "latin-1",
    "ANSI": "cp1252",
    "DOSN8": "cp865",
}
IN_ORDER = {
    "KVALITET": ("MÅLEMETODE", "NØYAKTIGHET", "SYNBARHET", "H-MÅLEMETODE", "H-NØYAKTIGHET", "MAKS-AVVIK"),
    "UTNYTT": ("UTNTYP", "UTNTALL", "UTNTALL_MIN"),
    "KOPIDATA": ("OMRÅDEID", "ORIGINALDATAVERT", "KOPIDATO"),
}
"""Groups that may be written on one line, and the order of what is in them."""
TEXTS = ("STRENG", "PLANNAVN", "LOVREFBESKRIVELSE", "INFORMASJON", "BESKRIVELSE")
"""Names of the standard that are one text, with quotes or without."""
OF_FILE = ("TEGNSETT", "OMRÅDE", "TRANSPAR")
BETWEEN = " | "
"""Between the parameters of a value, to tell them from the words of a text."""
MANY_WORDS = re.compile(r"""'[^']*'|"[^"]*"|[^\s"']+""")
NUMBER = re.compile(r"[+-]?\d+")


@dataclass
class Node:
    """A name with a value and what is below it."""

    name: str
    value: str = ""
    below: list["Node"] = field(default_factory=list)

    def as_value(self) -> object:
        """What two nodes must have in common: names in any order, repeats of a name in theirs."""
        return self.value, grouped(self.below)


def grouped(nodes: Sequence[Node]) -> Mapping[str, list[object]]:
    found: dict[str, list[object]] = {}
    for node in nodes:
        found.setdefault(node.name, []).append(node.as_value())
    return found


@dataclass
class Thing:
    """An object: coordinates are (north, east, height or None) in metres, references signed serials by ring."""

    kind: str
    serial: int
    nodes: list[Node] = field(default_factory=list)
    points: list[tuple[Fraction, Fraction, Fraction | None]] = field(default_factory=list)
    node_types: dict[int, str] = field(default_factory=dict)
    on_points: list[tuple[int, str, str]] = field(default_factory=list)
    rings: list[list[int]] = field(default_factory=list)

    def attribute(self, name: str) -> list[str]:
        return [node.value for node in self.nodes if node.name == name]


@dataclass
class Map:
    """A whole file."""

    head: list[Node]
    things: list[Thing]
    ended: bool
    definitions: list[Node] = field(default_factory=list)

    def head_value(self, *path: str) -> str | None:
        nodes, value = self.head, None
        for name in path:
            found = next((node for node in nodes if node.name == name), None)
            if found is None:
                return None
            nodes, value = found.below, found.value.replace(BETWEEN, " ")
        return value


def text_of(data: bytes) -> str:
    if data.startswith(b"\xef\xbb\xbf"):
        return data.decode("utf-8-sig")
    found = re.search(rb"(?m)^\s*\.\.TEGNSETT\s+([\w-]+)", data)
    declared = CHARSETS.get(found[1].decode("ascii").upper(), "cp865") if found else "cp865"
    try:
        return data.decode("utf-8") if not data.isascii() else data.decode("ascii")
    except UnicodeDecodeError:
        return data.decode(declared)


def without_comment(line: str) -> str:
    quote = ""
    for at, sign in enumerate(line):
        if quote:
            quote = "" if sign == quote else quote
        elif sign in "\"'":
            quote = sign
        elif sign == "!":
            return line[:at]
    return line


def statements(text: str) -> Iterator[tuple[int, str, list[str]]]:
    """Dots, name, and the lines of what stands behind it."""
    dots, name = 0, ""
    lines: list[str] = []
    for raw in re.split(r"\r\n|\r|\n", text):
        line = without_comment(raw).strip()
        if not line:
            continue
        found = re.match(r"(\.+)([^\s.]\S*)\s*(.*)", line)
        if found:
            if dots:
                yield dots, name, lines
            dots, name, lines = len(found[1]), found[2], [found[3]] if found[3] else []
        else:
            lines.append(line)
    if dots:
        yield dots, name, lines


def value_of(name: str, lines: Sequence[str]) -> str:
    """A text as it is; several parameters with a line between them."""
    text = " ".join(lines)
    words = MANY_WORDS.findall(text)
    if len(words) == 1 and text[:1] not in ("'", '"'):
        return text
    if words[1::2] == ["&"] * (len(words) // 2) and all(word[0] in "'\"" for word in words[::2]):
        return "".join(words_of(" ".join(words[::2])))
    return " ".join(words) if name in TEXTS else BETWEEN.join(words)


def words_of(line: str) -> list[str]:
    return [word[1:-1] if word[0] in "\"'" else word for word in MANY_WORDS.findall(line)]


def unfolded(node: Node, lines: Sequence[str]) -> None:
    """A group on one line as a group."""
    if node.name in IN_ORDER and lines:
        node.value = ""
        for name, word in zip(IN_ORDER[node.name], words_of(" ".join(lines)), strict=False):
            if word != "*":
                node.below.append(Node(name, word))


class Reader:
    """Puts statements together."""

    def __init__(self, text: str) -> None:
        self.head: list[Node] = []
        self.things: list[Thing] = []
        self.ended = False
        self.definitions: list[Node] = []
        self._stack: list[list[Node]] = []
        self._thing: Thing | None = None
        self._raw: list[tuple[Thing, str, list[str]]] = []
        self._in_coordinates = ""
        for dots, name, lines in statements(text):
            self._take(dots, name, lines)
        self._unit = {name: self._number("TRANSPAR", name) for name in ("ENHET", "ENHET-H", "ENHET-D")}
        self._read_coordinates()

    def _take(self, dots: int, name: str, lines: list[str]) -> None:
        if dots == 1:
            self._begin(name, lines)
        elif self._in_coordinates and dots > 2:
            self._raw[-1][2].extend([f"{'.' * dots}{name} {' '.join(lines[:1])}", *lines[1:]])
        elif name in ("NØ", "NØH", "NØD") and self._thing is not None:
            self._in_coordinates = name
            self._raw.append((self._thing, name, lines))
        elif name == "REF" and self._thing is not None:
            self._in_coordinates = ""
            self._thing.rings = rings_of(" ".join(lines))
        else:
            self._in_coordinates = ""
            node = Node(name, value_of(name, lines))
            unfolded(node, lines)
            del self._stack[dots - 1 :]
            if not (name in IN_ORDER and lines and not node.below):
                # where there is nothing but asterisks, nothing is said
                self._stack[-1].append(node)
            self._stack.append(node.below)

    def _begin(self, name: str, lines: list[str]) -> None:
        self._in_coordinates = ""
        self._thing = None
        kind = name.upper().rstrip(":")
        if kind == "HODE":
            self._stack = [self.head]
        elif kind == "SLUTT":
            self.ended = True
        elif kind in ("DEF", "OBJDEF"):
            self.definitions.append(Node(kind, " ".join(lines)))
            self._stack = [self.definitions[-1].below]
        else:
            self._thing = Thing(kind, int(lines[0].rstrip(":").strip()))
            self.things.append(self._thing)
            self._stack = [self._thing.nodes]

    def _number(self, *path: str) -> Fraction | None:
        text = Map(self.head, [], True).head_value(*path)
        return None if text is None else Fraction(text.replace(",", "."))

    def _read_coordinates(self) -> None:
        unit = self._unit["ENHET"] or Fraction(1, 100)
        origin = (Map(self.head, [], True).head_value("TRANSPAR", "ORIGO-NØ") or "0 0").split()
        north, east = (Fraction(word) for word in origin)
        heights = {"NØH": self._unit["ENHET-H"] or unit, "NØD": -(self._unit["ENHET-H"] or unit), "NØ": None}
        for thing, name, lines in self._raw:
            size = 2 if name == "NØ" else 3
            numbers: list[int] = []
            for line in lines:
                numbers = self._line(thing, line, numbers, (north, east, unit, heights[name], size))

    def _line(self, thing: Thing, line: str, numbers: list[int], by: tuple[Any, ...]) -> list[int]:
        north, east, unit, unit_h, size = by
        first, *levels = re.split(r"\s(?=\.{3})|^(?=\.{3})", line)
        for word in first.split():
            assert NUMBER.fullmatch(word), line
            numbers.append(int(word))
            if len(numbers) == size:
                height = numbers[2] * unit_h if unit_h is not None else None
                thing.points.append((north + numbers[0] * unit, east + numbers[1] * unit, height))
                numbers = []
        for level in levels:
            name, _, value = level.strip().lstrip(".").partition(" ")
            value, *rest = value.split() or [""]
            at = len(thing.points) - 1
            if name == "KP":
                thing.node_types[at] = value
            else:
                thing.on_points.append((at, name, value))
            if rest:
                numbers = self._line(thing, " ".join(rest), numbers, by)
        return numbers


def rings_of(text: str) -> list[list[int]]:
    """Outer ring first, then one for each parenthesis."""
    rings = [[int(number) for number in re.findall(r":\s*(-?\d+)", re.sub(r"\([^)]*\)", " ", text))]]
    return rings + [
        [int(number) for number in re.findall(r":\s*(-?\d+)", hole)] for hole in re.findall(r"\(([^)]*)\)", text)
    ]


def read(data: bytes) -> Map:
    reader = Reader(text_of(data))
    return Map(reader.head, reader.things, reader.ended, reader.definitions)


def closed_walk(ring: Sequence[int]) -> list[int]:
    """The ring from its lowest curve on, along it."""
    at = min(range(len(ring)), key=lambda at: abs(ring[at]), default=0)
    if ring and ring[at] < 0:
        return closed_walk([-number for number in reversed(ring)])
    return [*ring[at:], *ring[:at]]


def surface(thing: Thing) -> list[list[int]]:
    """The rings of an area, wherever they begin and whichever way they run, holes in any order."""
    outer, *holes = [closed_walk(ring) for ring in thing.rings] or [[]]
    return [outer, *sorted(holes)]


def compared(thing: Thing, surfaces_alone: bool) -> dict[str, object]:
    """What two objects must have in common; with ``surfaces_alone`` neither the point in an area nor how its rings are
    written, and no node types."""
    facts: dict[str, object] = {
        "kind": thing.kind,
        "serial": thing.serial,
        "points": thing.points,
        "on points": thing.on_points,
        "node types": thing.node_types,
        "rings": thing.rings,
    }
    if surfaces_alone:
        facts["rings"] = surface(thing)
        del facts["node types"]
        if thing.kind == "FLATE":
            del facts["points"]
    return facts


def differences(one: Map, other: Map, *, surfaces_alone: bool = False) -> list[str]:
    """What the second has not as the first has it; heads but for what says how the file is written."""
    found = []
    heads = [
        {name: nodes for name, nodes in grouped(each.head).items() if name not in OF_FILE} for each in (one, other)
    ]
    found += [f"head: {name}" for name in heads[0].keys() | heads[1].keys() if heads[0].get(name) != heads[1].get(name)]
    if grouped(one.definitions) != grouped(other.definitions):
        found.append("definitions")
    found += [
        f"head: {'.'.join(path)}"
        for path in (("TRANSPAR", "KOORDSYS"), ("TRANSPAR", "VERT-DATUM"))
        if one.head_value(*path) != other.head_value(*path)
    ]
    if len(one.things) != len(other.things):
        return [*found, f"{len(one.things)} and {len(other.things)} objects"]
    for left, right in zip(one.things, other.things, strict=True):
        place = f"{left.kind} {left.serial}"
        theirs = compared(right, surfaces_alone)
        found += [
            f"{place}: {name}: {fact} / {theirs.get(name)}"[:300]
            for name, fact in compared(left, surfaces_alone).items()
            if fact != theirs.get(name)
        ]
        own, others = grouped(left.nodes), grouped(right.nodes)
        names = [name for name in own.keys() | others.keys() if own.get(name) != others.get(name)]
        found += [f"{place}: {name}: {own.get(name)} / {others.get(name)}" for name in sorted(names)]
    return found


if __name__ == "__main__":
    maps = [read(Path(name).read_bytes()) for name in sys.argv[1:3]]
    lines = differences(maps[0], maps[1], surfaces_alone="--surfaces" in sys.argv[3:])
    sys.stdout.write("\n".join(lines or ["no differences"]) + "\n")
    sys.exit(bool(lines))
