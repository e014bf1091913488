"""Every spelling of a coordinate system, either order of axes, and numbers exactly as they are written."""

from decimal import Decimal

import numpy as np
import pytest
from pyproj import Transformer

from gml_text import area, collection, line, polygon
from planarkiv.model.features import FeatureTable
from planarkiv.readers import gml
from planarkiv.readers.gml.numbers import Numbers, decimals_needed, to_decimals

LINE = "<gml:LineString{}><gml:posList>{}</gml:posList></gml:LineString>"


def read(*objects: str, srs: str = "EPSG:25832") -> FeatureTable:
    return gml.read_bytes(collection(*objects, srs=srs).encode(), "test.gml")


@pytest.mark.parametrize(
    "name",
    [
        "EPSG:25832", "epsg:25832", "urn:ogc:def:crs:EPSG::25832", "urn:ogc:def:crs:EPSG:8.9:25832",
        "urn:x-ogc:def:crs:EPSG:25832", "urn:x-ogc:def:crs:EPSG::25832", "http://www.opengis.net/def/crs/EPSG/0/25832",
        "https://www.opengis.net/def/crs/EPSG/0/25832", "http://www.opengis.net/gml/srs/epsg.xml#25832", " EPSG:25832 ",
    ],
)  # fmt: skip
def test_spellings(name: str) -> None:
    table = read(line(LINE.format("", "400000.5 6500000 400001 6500001")), srs=name)
    assert (table.head.epsg, table.faults) == (25832, ())
    assert table.metres()[0].tolist() == [400000.5, 6500000]


def test_it_may_stand_on_any_level() -> None:
    there = ' srsName="EPSG:25833"'
    inner = f"<gml:LineString><gml:posList{there}>1 2 3 4</gml:posList></gml:LineString>"
    around = f"<gml:MultiCurve{there}><gml:curveMember>{LINE.format('', '1 2 3 4')}</gml:curveMember></gml:MultiCurve>"
    for body in (inner, around, LINE.format(there, "1 2 3 4")):
        assert read(line(body)).head.epsg == 25833


@pytest.mark.parametrize("epsg", [5972, 5973, 5975])
def test_systems_with_heights(epsg: int) -> None:
    table = read(line(LINE.format("", "400000 6500000 12.5 400001 6500001 13")), srs=f"urn:ogc:def:crs:EPSG::{epsg}")
    assert (table.head.epsg, table.faults) == (epsg + 19860, ())
    assert table.height is not None
    assert table.height.tolist() == [1250, 1300]


@pytest.mark.parametrize("zone", [5, 10, 30])
def test_ntm_writes_north_first(zone: int) -> None:
    full = f"urn:ogc:def:crs:EPSG::{5100 + zone}"
    for name, text in (
        (full, "1200000 90000 1200001 90001"),
        (f"EPSG:{5100 + zone}", "1200000 90000 1200001 90001"),
        (f"EPSG:{5100 + zone}", "90000 1200000 90001 1200001"),
    ):
        table = read(line(LINE.format("", text)), srs=name)
        assert table.metres()[0].tolist() == [90000, 1200000], (name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("urn:ogc:def:crs:EPSG::4258", "59.9 10.75 59.91 10.76"),
        ("http://www.opengis.net/def/crs/EPSG/0/4326", "59.9 10.75 59.91 10.76"),
        ("EPSG:4326", "59.9 10.75 59.91 10.76"),
        ("EPSG:4326", "10.75 59.9 10.76 59.91"),
        ("EPSG:4258", "10.75 59.9 10.76 59.91"),
        ("urn:ogc:def:crs:OGC:1.3:CRS84", "10.75 59.9 10.76 59.91"),
    ],
)
def test_degrees(name: str, text: str) -> None:
    table = read(line(LINE.format("", text)), srs=name)
    source = 4258 if "4258" in name else 4326
    expected = Transformer.from_crs(source, 25832, always_xy=True).transform(10.75, 59.9)
    assert table.metres()[0] == pytest.approx(expected, abs=0.001)
    assert (table.head.epsg, table.head.unit) == (25832, 0.001)
    assert [fault.kind for fault in table.faults] == ["koordinater-i-grader"]


@pytest.mark.parametrize(("east", "epsg"), [(5.0, 25832), (11.9, 25832), (15.0, 25833), (20.9, 25833), (25.0, 25835)])
def test_the_zone_of_degrees(east: float, epsg: int) -> None:
    table = read(line(LINE.format("", f"69 {east} 69.01 {east}")), srs="urn:ogc:def:crs:EPSG::4258")
    assert table.head.epsg == epsg


def test_several_systems_are_one_in_the_table() -> None:
    other = Transformer.from_crs(25832, 25833, always_xy=True).transform(500000, 6600000)
    there = LINE.format(' srsName="EPSG:25833"', f"{other[0]:.3f} {other[1]:.3f} {other[0] + 1:.3f} {other[1]:.3f}")
    table = read(area(polygon(), "a"), line(there, "b"))
    assert table.head.epsg == 25832
    assert table.metres()[5] == pytest.approx((500000, 6600000), abs=0.002)
    assert [(fault.kind, fault.serial) for fault in table.faults] == [("gml-srs-flere", 2)]


def test_an_unknown_system_keeps_its_numbers() -> None:
    table = read(line(LINE.format("", "1.5 2 3 4")), srs="EPSG:99999")
    assert (table.head.epsg, [fault.kind for fault in table.faults]) == (None, ["gml-srs-ukjent"])
    assert table.metres()[0].tolist() == [1.5, 2]


@pytest.mark.parametrize(
    ("text", "unit", "integers"),
    [
        ("0.29 1 2 3", 0.01, [[100, 29], [300, 200]]),
        ("1.10000 2.50 3 4.0", 0.01, [[250, 110], [400, 300]]),
        ("1.001 2 3 4", 0.001, [[2000, 1001], [4000, 3000]]),
        ("-13546.2606568071 196462.35 0 0.1", 1e-9, [[196462350000000, -13546260656807], [100000000, 0]]),
        ("1e2 2.5E-1 3 4", 0.01, [[25, 10000], [400, 300]]),
        ("+1 -.5 3. 4", 0.01, [[-50, 100], [400, 300]]),
        ("0.0000000005 0.0000000015 1 1", 1e-9, [[2, 1], [1000000000, 1000000000]]),
        ("9000000.123456789 1 2 3", 1e-9, [[1000000000, 9000000123456789], [3000000000, 2000000000]]),
        ("90000000.123456789 1 2 3", 1e-8, [[100000000, 9000000012345679], [300000000, 200000000]]),
    ],
)
def test_numbers_exactly(text: str, unit: float, integers: list[list[int]]) -> None:
    table = read(line(LINE.format("", text)))
    assert (table.head.unit, table.xy.tolist()) == (unit, integers)


def test_many_numbers_against_python() -> None:
    chance = np.random.default_rng(7)
    drawn = (chance.normal(0, 1e6, 5000), chance.integers(0, 10, 5000))
    texts = [f"{value:.{digits}f}" for value, digits in zip(*drawn, strict=True)]
    numbers = Numbers()
    for at in range(0, 5000, 50):
        numbers.add(" \n".join(texts[at : at + 50]))
    written = numbers.written()
    assert written.off.tolist() == list(range(0, 5001, 50))
    decimals = decimals_needed(written.mantissa, written.decimals, 2, 2**53)
    assert decimals == 9
    assert to_decimals(written.mantissa, written.decimals, 9).tolist() == [int(Decimal(text) * 10**9) for text in texts]


def test_what_is_no_number() -> None:
    numbers = Numbers()
    numbers.add("1 x 1.2.3 --4 5- NaN 1e99 . æ 7")
    numbers.add("")
    numbers.add("8")
    written = numbers.written()
    assert sorted(written.bad.values()) == sorted(["x", "1.2.3", "--4", "5-", "NaN", "1e99", ".", "?"])
    assert written.off.tolist() == [0, 10, 10, 11]
    assert written.mantissa.tolist() == [1, 0, 0, 0, 0, 0, 0, 0, 0, 7, 8]


def test_the_extent_that_the_file_claims() -> None:
    text = collection(area(polygon()), srs="").replace(
        "<gml:featureMember>",
        '<gml:boundedBy><gml:Envelope srsName="EPSG:25832"><gml:lowerCorner>1 2</gml:lowerCorner>'
        "<gml:upperCorner>3 4.5</gml:upperCorner></gml:Envelope></gml:boundedBy><gml:featureMember>",
    )
    assert gml.read_bytes(text.encode(), "x").head.bbox == (1, 2, 3, 4.5)
