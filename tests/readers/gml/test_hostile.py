"""Nothing in a file makes the reader raise, take its time, or open anything; damage is named where it is."""

import time
from collections import Counter
from pathlib import Path

import pytest

from gml_text import SQUARE, area, collection, feature, line, polygon
from planarkiv.model.geometry import polygons
from planarkiv.readers import gml

WHOLE = collection(area(polygon()))
LINE = "<gml:LineString><gml:posList>{}</gml:posList></gml:LineString>"
LAUGHS = "<!ENTITY a0 'ha'>" + "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 12))
HREF = '<gml:curveMember xlink:href="#{}"/>'
RING = "<gml:Polygon><gml:exterior><gml:Ring>{}</gml:Ring></gml:exterior></gml:Polygon>"


def with_doctype(doctype: str, inside: str = "") -> bytes:
    text = collection(feature("RpOmråde", f"<app:plannavn>{inside}</app:plannavn>"))
    return text.replace("<gml:FeatureCollection", f"<!DOCTYPE x {doctype}><gml:FeatureCollection").encode()


def deep(levels: int) -> bytes:
    return collection(feature("RpOmråde", "<app:a>" * levels + "</app:a>" * levels)).encode()


def composite(name: str, *members: str) -> str:
    inside = "".join(HREF.format(each) for each in members)
    return line(f'<gml:CompositeCurve gml:id="{name}">{inside}</gml:CompositeCurve>', f"f{name}")


CASES = {
    "empty": (b"", "gml-avkortet"),
    "blank": (b"  \n", "gml-avkortet"),
    "no xml": (b"PK\x03\x04" + bytes(range(256)) * 50, "gml-xml-feil"),
    "all bytes": (bytes(range(256)) * 400, "gml-xml-feil"),
    "nul": (b"\0" * 100_000, "gml-xml-feil"),
    "html": (b"<html><body>no</body></html>", "gml-rot-ukjent"),
    "an error of a service": (
        b'<ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows/1.1"><ows:Exception/></ows:ExceptionReport>',
        "gml-rot-ukjent",
    ),
    "laughs": (with_doctype(f"[{LAUGHS}]", "&a11;"), "gml-doctype"),
    "external entity": (with_doctype('[<!ENTITY e SYSTEM "file:///etc/passwd">]', "&e;"), "gml-doctype"),
    "external subset": (with_doctype('SYSTEM "http://127.0.0.1:9/x.dtd"'), "gml-doctype"),
    "parameter entity": (with_doctype('[<!ENTITY % p SYSTEM "file:///etc/hosts"> %p;]'), "gml-doctype"),
    "unknown entity": (WHOLE.replace("410000 6550000", "&x;").encode(), "gml-xml-feil"),
    "cut": (WHOLE.encode()[:-60], "gml-avkortet"),
    "cut in a tag": (WHOLE.encode()[:-5], "gml-avkortet"),
    "crossed tags": (WHOLE.replace("</app:område>", "</app:omrade>").encode(), "gml-xml-feil"),
    "unbound prefix": (WHOLE.replace("<app:område>", "<foo:område>").encode(), "gml-xml-feil"),
    "two roots": ((WHOLE + "<a/>").encode(), "gml-xml-feil"),
    "deep": (deep(5_000), "gml-for-stort"),
    "deep collections": (
        b'<FeatureCollection xmlns:gml="http://www.opengis.net/gml">' + b"<member><FeatureCollection>" * 5_000,
        "gml-for-stort",
    ),
    "many names": (
        collection(feature("RpOmråde", "".join(f"<app:a{n}>1</app:a{n}>" for n in range(30_000)))).encode(),
        "gml-for-stort",
    ),
    "a curve of itself": (collection(composite("a", "a")).encode(), "gml-xlink-geometri"),
    "curves of each other": (collection(composite("a", "b"), composite("b", "a")).encode(), "gml-xlink-geometri"),
    "curves that double": (
        collection(line(LINE.format("0 0 1 1").replace("<gml:LineString", '<gml:LineString gml:id="c0"'), "z"),
                   *(composite(f"c{n}", f"c{n - 1}", f"c{n - 1}") for n in range(1, 40))).encode(),
        "gml-xlink-geometri",
    ),
    "unknown character set": (WHOLE.replace("utf-8", "zip").encode(), "gml-tegnsett-ukjent"),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_it_is_told_and_takes_no_time(name: str) -> None:
    data, kind = CASES[name]
    begun = time.process_time()
    table = gml.read_bytes(data, "test.gml")
    polygons(table)
    assert kind in table.fault_totals, table.fault_totals
    assert time.process_time() - begun < 5


SOUND = {
    "a long text": collection(feature("RpOmråde", f"<app:plannavn>{'x' * 5_000_000}</app:plannavn>")).encode(),
    "a long attribute": collection(feature("RpOmråde", f'<app:plannavn lang="{"x" * 5_000_000}"/>')).encode(),
    "a long comment": collection(f"<!--{'x' * 5_000_000}-->").encode(),
    "many blanks": collection(line(LINE.format("0 0" + " " * 2_000_000 + "1 1"))).encode(),
    "utf-16": WHOLE.replace("utf-8", "utf-16").encode("utf-16"),
    "utf-16 without a mark": WHOLE.replace("utf-8", "utf-16").encode("utf-16-le"),
    "latin 1": WHOLE.replace("utf-8", "iso-8859-1").encode("latin-1"),
    "windows": WHOLE.replace("utf-8", "Windows-1252").encode("cp1252"),
    "a mark": b"\xef\xbb\xbf" + WHOLE.encode(),
    "a mark and another name": b"\xef\xbb\xbf" + WHOLE.replace("utf-8", "iso-8859-1").encode(),
    "no declaration": WHOLE.partition("\n")[2].encode(),
}


@pytest.mark.parametrize("name", SOUND)
def test_unusual_but_sound(name: str) -> None:
    begun = time.process_time()
    table = gml.read_bytes(SOUND[name], "test.gml")
    assert table.faults == ()
    assert time.process_time() - begun < 5
    if name not in (
        "a long text",
        "a long attribute",
        "a long comment",
        "many blanks",
    ):
        assert table.otypes == ["RpBestemmelseOmråde"]


def test_latin_letters_that_are_said_to_be_utf8_are_letters_all_the_same() -> None:
    table = gml.read_bytes(WHOLE.encode("latin-1"), "test.gml")
    assert table.otypes == ["RpBestemmelseOmråde"]
    [fault] = table.faults
    assert (fault.kind, fault.line, fault.values["bytes"]) == ("gml-tegnsett-feil", 3, "e5")


def test_what_was_read_before_the_damage_is_kept() -> None:
    bodies = [area(polygon(), f"n{number}") for number in range(50)]
    text = collection(*bodies)
    table = gml.read_bytes(text[: text.index('"n30"')].encode(), "test.gml")
    assert len(table) == 30
    [fault] = table.faults
    assert (fault.kind, fault.line) == ("gml-avkortet", 63)
    assert sum(each is not None for each in polygons(table)) == 30


def test_lines_beyond_65535() -> None:
    text = collection("\n" * 200_000 + area(polygon("0 0 1 1"), "a"))
    table = gml.read_bytes(text.encode(), "test.gml")
    assert table.line.tolist() == [200_003]
    assert [fault.line for fault in table.faults] == [200_003]


def test_faults_are_kept_to_a_limit_and_all_counted() -> None:
    table = gml.read_bytes(collection(*(line(LINE.format("0 x"), f"n{n}") for n in range(1500))).encode(), "x")
    assert table.fault_totals == {"gml-koordinat-ulesbar": 1500, "gml-linje-for-kort": 1500}
    assert Counter(fault.kind for fault in table.faults) == dict.fromkeys(table.fault_totals, 1000)


def test_nothing_is_opened_for_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("opened")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    monkeypatch.setattr(Path, "open", refuse)
    text = collection(area(RING.format(HREF.format("x").replace("#x", "annen.gml#x"))))
    assert gml.read_bytes(text.encode(), "x").fault_totals["gml-xlink-geometri"] == 1


def test_references_ahead_are_found() -> None:
    square = LINE.format(SQUARE).replace("<gml:LineString", '<gml:LineString gml:id="k"')
    table = gml.read_bytes(collection(area(RING.format(HREF.format("k"))), line(square, "b")).encode(), "x")
    assert table.faults == ()
    assert polygons(table)[0].area == 100
    by_object = gml.read_bytes(collection(area(RING.format(HREF.format("b"))), line(square, "b")).encode(), "x")
    assert by_object.faults == ()
    assert polygons(by_object)[0].area == 100


def test_the_same_boundary_walked_both_ways() -> None:
    half = LINE.format("0 0 10 0 10 10").replace("<gml:LineString", '<gml:LineString gml:id="k"')
    other = f"<gml:curveMember>{LINE.format('0 0 10 10')}</gml:curveMember>"
    back = '<gml:OrientableCurve orientation="-"><gml:baseCurve xlink:href="#k"/></gml:OrientableCurve>'
    table = gml.read_bytes(
        collection(line(half, "b"), area(RING.format(f"<gml:curveMember>{back}</gml:curveMember>{other}"))).encode(),
        "x",
    )
    assert table.faults == ()
    assert table.metres()[3:].tolist() == [[10, 10], [10, 0], [0, 0], [10, 10]]
