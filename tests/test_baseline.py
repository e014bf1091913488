import json
from pathlib import Path
from typing import Any

import pytest

from planarkiv import baseline
from planarkiv.baseline import Baseline, Entries, Entry, gather, merged
from planarkiv.errors import UsageError
from planarkiv.findings import Finding
from planarkiv.identity import identity
from reports.by_hand import HOSTILE, finding

SQUARE = "POLYGON ((0 0, 0 10, 10 10, 10 0, 0 0))"


def same(one: Finding, other: Finding) -> bool:
    assert (identity(one) == identity(other)) == (identity(one).fingerprint == identity(other).fingerprint)
    return identity(one) == identity(other)


def written(folder: Path, *findings: Finding) -> Path:
    entries: Entries = {}
    for each in findings:
        gather(entries, each)
    path = folder / "grunnlag.json"
    path.write_bytes(b"".join(baseline.render(entries)))
    return path


MAP = finding(
    rule="SOS13",
    plan="4222/1",
    file="kart/a.sos",
    line=3,
    object_type="RpOmråde",
    object_id="FLATE 12",
    point=(425031.1, 6489459.2),
    epsg=25832,
    message="Mangler {meter} m.",
    values={"meter": 0.25},
)


@pytest.mark.parametrize(
    "moved",
    [
        {"line": 700},
        {"object_id": "FLATE 13"},
        {"object_id": "FLATE"},
        {"file": "levering/2/a.sos"},
        {"file": "levering\\a.sos"},
        {"file": "levering.ZIP!a.sos"},
        {"file": "inn/levering.zip!kart/a.sos"},
        {"point": (425031.14, 6489459.21)},
        {"values": {"meter": 0.2500001}},
        {"advice": "Gjør noe annet."},
        {"severity": "warning"},
        {"official": "x"},
        {"cell": "A1", "page": 2},
    ],
)
def test_what_moves_is_not_who_it_is(moved: dict[str, Any]) -> None:
    assert same(MAP, MAP._replace(**moved))


@pytest.mark.parametrize(
    "other",
    [
        {"rule": "SOS14"},
        {"plan": "4222/2"},
        {"file": "kart/b.sos"},
        {"object_type": "RpGrense"},
        {"object_id": "b3f2-11"},
        {"point": (425041.1, 6489459.2)},
        {"point": None},
        {"geometry": SQUARE},
        {"message": "Er {meter} m for lang."},
        {"values": {"meter": 0.5}},
        {"values": {}},
    ],
)
def test_what_it_is(other: dict[str, Any]) -> None:
    assert not same(MAP, MAP._replace(**other))


def test_an_id_of_its_own_goes_before_the_place() -> None:
    owned = MAP._replace(object_id="b3f2-11")
    assert same(owned, owned._replace(point=(1.0, 2.0), geometry=SQUARE))
    assert not same(owned, owned._replace(object_id="b3f2-12"))


def test_a_ring_may_begin_anywhere() -> None:
    area = MAP._replace(geometry=SQUARE)
    assert same(area, area._replace(geometry="POLYGON ((10.1 10, 10 0, 0 0, 0 10, 10.1 10))", point=(9.0, 9.0)))
    assert not same(area, area._replace(geometry="POLYGON ((0 0, 0 10, 20 10, 0 0))"))
    assert identity(area).place == "0 0 10 10"
    assert identity(area._replace(geometry="POINT Z (3 4 5)")).place == "3 4"


@pytest.mark.parametrize("geometry", ["POLYGON EMPTY", "x", "POINT (1..2 3)", "POINT (1e999 nan)"])
def test_a_geometry_that_is_none(geometry: str) -> None:
    assert identity(MAP._replace(geometry=geometry, point=None)).place == ""


def test_serial_numbers_in_values_do_not_count() -> None:
    assert same(MAP._replace(values={"ref": 3, "x": "a"}), MAP._replace(values={"ref": 4, "x": "a"}))
    assert not same(MAP._replace(values={"ref": 3, "x": "a"}), MAP._replace(values={"ref": 3, "x": "b"}))


def test_values_are_the_same_before_and_after_the_disk() -> None:
    values = {"b": ("x", "y"), "a": float("nan"), "c": [1.001, 2]}
    again = json.loads(json.dumps(values))
    assert same(MAP._replace(values=values), MAP._replace(values=again))
    assert "NaN" not in identity(MAP._replace(values=values)).values


def test_all_findings_of_a_baseline_are_taken_as_often_as_they_are_there(tmp_path: Path) -> None:
    other = MAP._replace(plan="4222/2")
    known = baseline.read(written(tmp_path, MAP, MAP, other))
    assert [known.takes(each) for each in (MAP, MAP, MAP, MAP._replace(rule="SOS14"))] == [True, True, False, False]
    assert known.taken == 2
    assert known.left() == {identity(other): Entry(1, "Mangler 0,25 m.")}


@pytest.mark.parametrize(
    "odd",
    [
        finding(),
        finding(file=HOSTILE, message="{x}", values={"x": HOSTILE, "n": float("inf")}, object_id=HOSTILE),
        finding(values={"liste": ("a", "b"), "n": 3, "f": 2.0}),
        MAP._replace(geometry=SQUARE),
    ],
)
def test_what_is_written_is_read(odd: Finding, tmp_path: Path) -> None:
    assert baseline.read(written(tmp_path, odd)).takes(odd)


def test_a_line_for_each_finding_in_order(tmp_path: Path) -> None:
    path = written(tmp_path, MAP._replace(plan="4222/2"), MAP, MAP, finding(message="Noe."))
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[:3] == ["{", '"skjemaversjon": 1,', '"funn": [']
    assert lines[-2:] == ["]", "}"]
    assert [json.loads(line.rstrip(",")) for line in lines[3:-2]] == [
        {"regel": "SOS01", "mal": "Noe.", "melding": "Noe."},
        {
            "regel": "SOS13",
            "plan": "4222/1",
            "fil": "a.sos",
            "objekttype": "RpOmråde",
            "sted": "425031 6489459",
            "mal": "Mangler {meter} m.",
            "verdier": {"meter": 0.25},
            "antall": 2,
            "melding": "Mangler 0,25 m.",
        },
        {
            "regel": "SOS13",
            "plan": "4222/2",
            "fil": "a.sos",
            "objekttype": "RpOmråde",
            "sted": "425031 6489459",
            "mal": "Mangler {meter} m.",
            "verdier": {"meter": 0.25},
            "melding": "Mangler 0,25 m.",
        },
    ]
    assert (
        written(tmp_path, finding(message="Noe."), MAP, MAP._replace(plan="4222/2"), MAP)
        .read_text(encoding="utf-8")
        .splitlines()
        == lines
    )


def test_no_findings_and_many(tmp_path: Path) -> None:
    assert not baseline.read(written(tmp_path)).takes(MAP)
    known = baseline.read(written(tmp_path, *(MAP._replace(point=(float(at), 0.0)) for at in range(5000))))
    assert all(known.takes(MAP._replace(point=(float(at), 0.0))) for at in range(5000))
    assert known.left() == {}


def test_a_line_written_twice_counts_twice(tmp_path: Path) -> None:
    path = tmp_path / "g.json"
    line = '{"regel": "SOS01", "mal": "Noe er galt."}'
    path.write_text(f'\ufeff{{"skjemaversjon": 1, "funn": [{line}, {line}]}}', encoding="utf-8")
    known = baseline.read(path)
    assert [known.takes(finding()) for _ in range(3)] == [True, True, False]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "JSON"),
        ("[" * 100_000, "JSON"),
        ("\xff", "JSON"),
        ("[]", "«funn»"),
        ("{}", "«funn»"),
        ('{"funn": {}}', "«funn»"),
        ('{"funn": []}', "«skjemaversjon» er None"),
        ('{"skjemaversjon": 2, "funn": []}', "«skjemaversjon» er 2, og skal være 1"),
        ('{"skjemaversjon": 1, "funn": [3]}', "funn nummer 1"),
        ('{"skjemaversjon": 1, "funn": [{"regel": "A", "mal": "b"}, {"regel": "A"}]}', "funn nummer 2"),
        ('{"skjemaversjon": 1, "funn": [{"mal": "b"}]}', "«regel» og «mal»"),
        ('{"skjemaversjon": 1, "funn": [{"regel": "A", "mal": "b", "x": 1}]}', "«x» kjennes ikke"),
        ('{"skjemaversjon": 1, "funn": [{"regel": "A", "mal": 3}]}', "tekst"),
        ('{"skjemaversjon": 1, "funn": [{"regel": "A", "mal": "b", "melding": 3}]}', "tekst"),
        ('{"skjemaversjon": 1, "funn": [{"regel": "A", "mal": "b", "verdier": []}]}', "«verdier»"),
        ('{"skjemaversjon": 1, "funn": [{"regel": "A", "mal": "b", "antall": 0}]}', "«antall»"),
        ('{"skjemaversjon": 1, "funn": [{"regel": "A", "mal": "b", "antall": true}]}', "«antall»"),
        ('{"skjemaversjon": 1, "funn": [{"regel": "A", "mal": "b", "antall": "2"}]}', "«antall»"),
    ],
)
def test_a_file_that_is_none(text: str, words: str, tmp_path: Path) -> None:
    path = tmp_path / "dårlig.json"
    path.write_bytes(text.encode("latin-1") if text == "\xff" else text.encode())
    with pytest.raises(UsageError) as error:
        baseline.read(path)
    assert words in str(error.value)
    assert "dårlig.json" in str(error.value)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    for path in (tmp_path / "borte.json", tmp_path):
        with pytest.raises(UsageError, match="kan ikke leses"):
            baseline.read(path)


def test_entries_together() -> None:
    one, other = identity(MAP), identity(finding())
    assert merged({one: Entry(2, "a")}, [(one, Entry(1, "a")), (other, Entry(3, "b"))]) == {
        one: Entry(3, "a"),
        other: Entry(3, "b"),
    }


def test_nothing_is_taken_from_an_empty_one() -> None:
    assert not Baseline("x", {}).takes(MAP)
