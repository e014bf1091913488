"""20 000 spoilt copies of GML files: what is wrong is found, and nothing crashes, hangs or grows."""

import random
import re
from collections.abc import Callable

import pytest

from gml_text import SQUARE, area, collection, curve, feature, line, polygon, segment
from mutants import JUDGED, MEBIBYTES, SECONDS, Judging, at_most, most_memory, seeds
from planarkiv.model.features import FeatureTable
from planarkiv.model.geometry import lines, points, polygons
from planarkiv.readers import gml
from planarkiv.subjects import Phase
from real.test_mutants import KINDS

BATCHES = 20

_ARC = segment("0 0 5 5 10 0", "Arc")
_MEMBER = "<gml:curveMember>{}</gml:curveMember>"
FORMS = (
    collection(
        area(polygon(SQUARE, "410002 6550002 410002 6550004 410004 6550004 410002 6550002"), "a"),
        line(curve(segment("-5 0 0 0"), _ARC, name="k"), "b"),
        area(
            "<gml:Polygon><gml:exterior><gml:Ring>"
            f'<gml:curveMember xlink:href="#k"/>{_MEMBER.format(curve(segment("10 0 -5 0")))}'
            "</gml:Ring></gml:exterior></gml:Polygon>",
            "c",
        ),
        line(
            '<gml:OrientableCurve orientation="-"><gml:baseCurve xlink:href="#k"/></gml:OrientableCurve>',
            "d",
        ),
        line(curve(segment("0 0 3 3 6 0", "Circle")), "e"),
        line(f"<gml:MultiCurve>{_MEMBER.format(curve(_ARC))}</gml:MultiCurve>", "f"),
        area(f"<gml:MultiSurface><gml:surfaceMember>{polygon()}</gml:surfaceMember></gml:MultiSurface>", "g"),
        feature(
            "RpPåskrift",
            '<app:posisjon><gml:Point srsName="EPSG:5972"><gml:pos>1 2 3</gml:pos></gml:Point></app:posisjon>',
            "h",
        ),
        feature(
            "RpArealformålOmråde",
            '<app:arealformål xlink:href="http://eksempel.no/kode/1110"/><app:feltnavn xsi:nil="true"/>'
            "<app:utnytting><app:Utnytting><app:utnyttingstype>16</app:utnyttingstype></app:Utnytting></app:utnytting>"
            '<app:planområde xlink:href="#a"/>',
            "i",
        ),
    )
    .replace("><", ">\n<")
    .encode()
)

WORDS = (
    b"", b"0", b"-1", b"9999999999999999999999", b"1e309", b"1e5", b"NaN", b".", b"-", b"1.2.3", b"1,2", b"\xc3\xa5",
    b"x" * 3000,    b"0.1234567890123456789", b"EPSG:4326", b"EPSG:25833", b"EPSG:5110", b"urn:ogc:def:crs:EPSG::4258",
    b"EPSG:99999", b"3",    b"#a", b"#k", b"#", b"a.gml#b", b"../a.gml#b", b"&amp;", b"true", b"-",
)  # fmt: skip
_NAMES = (b"Arc", b"Circle", b"ArcString", b"LineString", b"Polygon", b"Ring", b"LinearRing", b"Point", b"Curve",
          b"MultiCurve", b"OrientableCurve", b"Solid", b"pos", b"posList", b"coordinates", b"exterior", b"interior",
          b"surfaceMember", b"curveMember", b"featureMember", b"FeatureCollection")  # fmt: skip
_TEXT = re.compile(rb">([^<>]*[^<>\s][^<>]*)<")
_VALUE = re.compile(rb'="([^"<>]*)"')
_LEAF = re.compile(rb"<([\w:\xc3-\xc5\x80-\xbf]+)[^<>]*>[^<>]*</\1>")


def _put_in(pattern: re.Pattern[bytes]) -> Callable[[bytes, random.Random], bytes]:
    """Changes one of the words in a text or an attribute, and leaves the file well-formed."""

    def changed(data: bytes, chance: random.Random) -> bytes:
        places = list(pattern.finditer(data))
        if not places:
            return data
        found = chance.choice(places)
        words = found[1].split(b" ")
        words[chance.randrange(len(words))] = chance.choice(WORDS)
        return data[: found.start(1)] + b" ".join(words) + data[found.end(1) :]

    return changed


def _leaf_lost_or_doubled(data: bytes, chance: random.Random) -> bytes:
    places = list(_LEAF.finditer(data))
    if not places:
        return data
    found = chance.choice(places)
    return data[: found.start()] + found[0] * chance.choice((0, 2, 3)) + data[found.end() :]


def _renamed(data: bytes, chance: random.Random) -> bytes:
    return re.sub(
        rb"gml:%b\b" % chance.choice(_NAMES), b"gml:" + chance.choice(_NAMES), data, count=2 * chance.randint(0, 3)
    )


_WELL_FORMED = (_put_in(_TEXT), _put_in(_TEXT), _put_in(_VALUE), _leaf_lost_or_doubled, _renamed)


def mutant(data: bytes, chance: random.Random) -> bytes:
    """A spoilt copy, three of four times one that is still XML."""
    kinds = KINDS if chance.random() < 0.25 else _WELL_FORMED
    for _ in range(chance.randint(1, 4)):
        data = chance.choice(kinds)(data, chance)
    return data


def assert_sound(table: FeatureTable) -> None:
    """The table keeps its promises, and everything can be derived from it."""
    assert len(table.pt_off) == len(table) + 1
    assert table.pt_off[-1] == len(table.xy)
    assert (table.line[1:] >= table.line[:-1]).all()
    for column in table.columns.values():
        assert (column.rows[1:] >= column.rows[:-1]).all()
        assert len(column.rows) == len(column.codes)
        assert column.codes.max(initial=-1) < len(column.values) == len(set(column.values))
    if table.own is not None:
        of_areas = (table.pt_off[table.own.rows + 1] - table.pt_off[table.own.rows]).sum()
        assert table.own.ring_off[-1] == of_areas
        assert table.own.outer[table.own.area_off[:-1]].all()
    for derived in (polygons, lines, points):
        assert len(derived(table)) == len(table)


@pytest.mark.parametrize("batch", range(BATCHES))
def test_a_spoilt_file_is_a_finding(batch: int, shared_gml: dict[str, bytes]) -> None:
    sources = [*[FORMS] * 10, *shared_gml.values()]
    own, every = Judging("standard", "GML"), Judging("standard")
    before = most_memory()
    for seed in seeds(batch, BATCHES):
        chance = random.Random(seed)  # noqa: S311 - the same mutants every time
        data = mutant(chance.choice(sources), chance)
        with at_most(SECONDS):
            table = gml.read_bytes(data, "test.gml")
            assert_sound(table)
            (own if seed % JUDGED else every).judge("test.gml", table, data, Phase(), seed)
    assert most_memory() - before < MEBIBYTES


@pytest.fixture(scope="module")
def shared_gml(request: pytest.FixtureRequest) -> dict[str, bytes]:
    folder = request.getfixturevalue("shared") / "data/gml"
    return {path.name: path.read_bytes() for path in sorted(folder.glob("*.gml"))}
