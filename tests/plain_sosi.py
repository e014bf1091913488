"""A small reader of SOSI files and what makes them sound, for tests of the files we generate ourselves."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

CODECS = {"UTF-8": "utf-8", "ISO8859-10": "iso8859_10", "ISO8859-1": "latin-1", "DOSN8": "cp865"}
MOSAIC = {"RpArealformålOmråde", "RbFormålOmråde", "KpArealformålOmråde"}
OUTLINE = {"RpOmråde", "KpOmråde"}

Point = tuple[int, int]


@dataclass
class Object:
    kind: str
    serial: int
    lines: list[str] = field(default_factory=list)
    points: list[Point] = field(default_factory=list)
    rings: list[list[int]] = field(default_factory=list)

    @property
    def type(self) -> str:
        return self.value("OBJTYPE")

    def value(self, name: str) -> str:
        return next((line.split(maxsplit=1)[1] for line in self.lines if line.lstrip(".").startswith(f"{name} ")), "")

    @property
    def planid(self) -> str:
        return self.value("PLANID")


def read_sosi(content: bytes) -> dict[int, Object]:
    charset = content.split(b"..TEGNSETT ", 1)[1].split(None, 1)[0].decode("ascii")
    lines = content.decode(CODECS[charset]).splitlines()
    assert lines[0] == ".HODE"
    assert lines[-1] == ".SLUTT"
    objects: dict[int, Object] = {}
    at, refs = Object("HODE", 0), ""
    for line in lines:
        if re.match(r"\.[^.]", line):
            at.rings = [
                [int(ref) for ref in re.findall(r":(-?\d+)", part)] for part in re.split(r"[()]", refs) if ":" in part
            ]
            refs = ""
            if found := re.fullmatch(r"\.(\w+) (\d+):", line):
                at = Object(found[1], int(found[2]))
                assert at.serial not in objects, f"serial {at.serial} stands twice"
                objects[at.serial] = at
        elif line.startswith("..REF "):
            refs = line
        elif line.lstrip().startswith((":", "(:")):
            refs += " " + line
        elif found := re.match(r"(\d+) (\d+)(?: |$)", line):
            at.points.append((int(found[1]), int(found[2])))
        else:
            at.lines.append(line)
    return objects


def ring_points(objects: Mapping[int, Object], ring: Sequence[int]) -> list[Point]:
    points: list[Point] = []
    for ref in ring:
        curve = objects[abs(ref)].points
        run = curve if ref > 0 else curve[::-1]
        assert not points or points[-1] == run[0], f"the ring is broken before :{ref}"
        points += run[1:] if points else run
    assert points[0] == points[-1]
    return points


def doubled_area(points: Sequence[Point]) -> int:
    return sum(a[1] * b[0] - b[1] * a[0] for a, b in pairwise(points))


def outward(objects: Mapping[int, Object], areas: Iterable[Object]) -> Counter[tuple[Point, Point]]:
    """The pieces of the boundaries with the area to the left, those that two areas share taken out."""
    pieces: Counter[tuple[Point, Point]] = Counter()
    for area in areas:
        for number, ring in enumerate(area.rings):
            points = ring_points(objects, ring)
            if (doubled_area(points) > 0) != (number == 0):
                points = points[::-1]
            pieces.update(pairwise(points))
    return Counter({piece: count for piece, count in pieces.items() if piece[::-1] not in pieces})


def check_sound(objects: Mapping[int, Object]) -> None:
    """References resolve, rings close, every plan is tiled exactly by its areas, arcs have three points."""
    plans: dict[str, dict[str, list[Object]]] = defaultdict(lambda: defaultdict(list))
    for item in objects.values():
        assert item.points, f"no coordinates in {item.serial}"
        assert item.kind != "BUEP" or len(item.points) == 3
        for ring in item.rings:
            ring_points(objects, ring)
        if item.kind == "FLATE":
            assert item.rings
            group = "mosaic" if item.type in MOSAIC else "outline" if item.type in OUTLINE else "zone"
            plans[item.planid][group].append(item)
    assert plans
    for planid, groups in plans.items():
        assert groups["outline"], planid
        tiles, frame = outward(objects, groups["mosaic"]), outward(objects, groups["outline"])
        assert tiles == frame, f"the areas of {planid} do not tile its outline"
        assert set(tiles.values()) == {1}
