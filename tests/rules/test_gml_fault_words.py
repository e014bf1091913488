"""Every fault of the GML reader is worded by one rule, in words that can be filled."""

import importlib
from collections import Counter
from pathlib import Path

import pytest

import planarkiv.rules
from gml_text import area, collection, curve, feature, line, polygon, segment
from planarkiv.readers import gml
from planarkiv.readers.gml import FAULT_KINDS
from planarkiv.rule import Rule
from planarkiv.rules import fault_words
from planarkiv.rules.from_faults import Worded
from planarkiv.subjects import MapFile
from rules.checking import problems

_MANY = "".join(f"<app:b{other}>1</app:b{other}>" for other in range(150))
LINE = "<gml:LineString><gml:posList>{}</gml:posList></gml:LineString>"
LINE_33 = '<gml:LineString srsName="EPSG:25833"><gml:posList>1 1 2 2</gml:posList></gml:LineString>'
HREF = '<gml:curveMember xlink:href="#x"/>'
MULTI = "<gml:MultiCurve><gml:curveMember>{}</gml:curveMember><gml:curveMember>{}</gml:curveMember></gml:MultiCurve>"
WHOLE = collection(area(polygon()))
SAMPLES = {
    "gml-rot-ukjent": "<html/>",
    "gml-doctype": "<!DOCTYPE html><html/>",
    "gml-xml-feil": WHOLE.replace("</app:område>", "</app:omrade>"),
    "gml-avkortet": WHOLE[:-9],
    "gml-for-stort": collection(feature("RpOmråde", "<app:a>" * 300 + "</app:a>" * 300)),
    "gml-tegnsett-ukjent": WHOLE.replace("utf-8", "rot13"),
    "gml-tegnsett-feil": WHOLE.replace("Område", "Omr\udce5de"),
    "gml-navn-for-mange": collection(
        feature("RpOmråde", "".join(f"<app:a{one}>{_MANY}</app:a{one}>" for one in range(150)))
    ),
    "gml-id-mangler": collection(feature("RpOmråde", "").replace(' gml:id="a"', "")),
    "gml-id-gjentatt": collection(area(polygon()), area(polygon())),
    "gml-xlink-ukjent": collection(feature("RpOmråde", '<app:formål xlink:href="#x"/>')),
    "gml-xlink-geometri": collection(line(f"<gml:CompositeCurve>{HREF}</gml:CompositeCurve>")),
    "gml-koordinat-ulesbar": collection(line(LINE.format("1 1 x 2 3 3"))),
    "gml-koordinat-antall": collection(line(LINE.format("1 1 2 2 3"))),
    "gml-srs-mangler": collection(area(polygon()), srs=""),
    "gml-srs-ukjent": collection(area(polygon()), srs="x"),
    "gml-srs-flere": collection(area(polygon()), line(LINE_33, "b")),
    "koordinater-i-grader": collection(line(LINE.format("59 10 59.1 10")), srs="urn:ogc:def:crs:EPSG::4258"),
    "gml-punkt-mangler": collection(feature("RpJuridiskPunkt", "<app:posisjon><gml:Point/></app:posisjon>")),
    "gml-bue-punkter": collection(line(curve(segment("1 1 2 2", "Arc")))),
    "gml-kurvedel-ukjent": collection(line(curve(segment("1 1 2 2", "Clothoid")))),
    "gml-linje-for-kort": collection(line(LINE.format("1 1"))),
    "gml-linje-delt": collection(line(MULTI.format(LINE.format("1 1 2 2"), LINE.format("3 3 4 4")))),
    "gml-deler-moetes-ikke": collection(line(curve(segment("1 1 2 2"), segment("3 3 4 4")))),
    "gml-ring-ikke-lukket": collection(area(polygon("0 0 1 0 1 1 0 1"))),
    "gml-ring-for-kort": collection(area(polygon("0 0 1 0 0 0"))),
    "gml-flate-uten-ring": collection(area("<gml:Polygon/>")),
    "gml-geometri-ukjent": collection(area("<gml:Grid/>")),
    "gml-3d-romlig": collection(area("<gml:Solid/>")),
}
"""A file that has each kind of fault."""

MODULES = [
    importlib.import_module(f"planarkiv.rules.{path.stem}")
    for path in sorted(Path(planarkiv.rules.__file__).parent.glob("gml*.py"))
]
OF_SCHEMAS = {"xsd-ugyldig"}


def test_every_kind_is_worded_by_one_rule() -> None:
    times = Counter(kind for module in MODULES for kind in getattr(module, "WORDS", {}))
    assert {kind: number for kind, number in times.items() if number > 1} == {}
    assert set(times) == set(FAULT_KINDS) | OF_SCHEMAS


def test_no_case_is_worse_than_its_rule() -> None:
    for module in MODULES:
        rule = next((each for each in vars(module).values() if isinstance(each, Rule)), None)
        for kind, word in getattr(module, "WORDS", {}).items():
            assert isinstance(word, Worded)
            assert rule is not None
            assert word.severity is None or word.severity.rank > rule.severity.rank, kind


def test_every_kind_has_a_sample() -> None:
    assert set(SAMPLES) == set(FAULT_KINDS)


@pytest.mark.parametrize("kind", sorted(SAMPLES))
def test_the_words_can_be_filled(kind: str) -> None:
    data = SAMPLES[kind].encode("utf-8", "surrogateescape")
    table = gml.read_bytes(data, "kart.gml")
    assert kind in table.fault_totals
    [module] = [each for each in MODULES if kind in getattr(each, "WORDS", {})]
    rule = next(each for each in vars(module).values() if isinstance(each, Rule))
    # `problems` fills every template with the values it comes with
    assert problems(rule, MapFile("kart.gml", table, data))
    assert all(fault_words.said(fault) for fault in table.faults)
