import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from planarkiv import reports
from planarkiv.findings import Severity, State
from planarkiv.report import Report
from planarkiv.reports import json as as_json
from planarkiv.reports.streaming import document, finite, present
from reports.by_hand import (
    ARCHIVE,
    HOSTILE,
    clean,
    finding,
    full,
    golden,
    hostile,
    many,
    placed,
    plan,
    report,
    set_aside,
)

SCHEMA: dict[str, Any] = json.loads(Path(reports.__file__).with_name("report.schema.json").read_text(encoding="utf-8"))


def read(given: Report) -> Any:
    document = json.loads(b"".join(as_json.render(given)), parse_constant=pytest.fail)
    Draft202012Validator(SCHEMA).validate(document)
    return document


def test_the_whole_document(tmp_path: Path) -> None:
    golden("json_full.json", b"".join(as_json.render(full(tmp_path))))


@pytest.mark.parametrize("made", [full, clean, hostile, placed, report, set_aside])
def test_every_report_is_of_the_schema(made: Any, tmp_path: Path) -> None:
    read(made(tmp_path))


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert _open_objects(SCHEMA) == []


def _open_objects(value: Any) -> list[Any]:
    """Objects of the schema that let in what it does not name."""
    if isinstance(value, list):
        return [found for each in value for found in _open_objects(each)]
    if not isinstance(value, dict):
        return []
    here = [value] if "properties" in value and value.get("additionalProperties") is not False else []
    if isinstance(value.get("properties"), dict) and "type" in value:
        assert set(value["required"]) <= set(value["properties"])
    return here + [found for each in value.values() for found in _open_objects(each)]


def test_the_schema_has_our_words() -> None:
    assert SCHEMA["$defs"]["alvorlighet"]["enum"] == list(Severity)
    assert SCHEMA["$defs"]["regel"]["properties"]["tilstand"]["enum"] == list(State)
    assert list(SCHEMA["$defs"]["antall"]["properties"]) == list(Severity)
    assert SCHEMA["properties"]["versjon"]["const"] == as_json.VERSION


def test_what_is_not_known_is_left_out(tmp_path: Path) -> None:
    [found] = read(report(tmp_path, [(ARCHIVE, finding())]))["funn"]
    assert found == {
        "regel": "SOS01",
        "alvorlighet": "error",
        "maal": ARCHIVE,
        "melding": "Noe er galt.",
        "mal": {"melding": "Noe er galt."},
    }


def test_zero_is_known(tmp_path: Path) -> None:
    [line] = read(report(tmp_path, plans=[plan("4222/1", 0, 0)]))["planer"]
    assert (line["nivaa"], line["krav"], line["oppfylt"]) == (0, 0, True)
    [found] = read(report(tmp_path, [(ARCHIVE, finding(values={"n": 0, "liste": []}))]))["funn"]
    assert found["verdier"] == {"n": 0, "liste": []}


def test_a_finding_of_a_map(tmp_path: Path) -> None:
    given = finding(point=(1.5, 2.25), epsg=25832, geometry="POINT (1.5 2.25)")
    [found] = read(report(tmp_path, [(ARCHIVE, given)]))["funn"]
    assert found["koordinat"] == {"oest": 1.5, "nord": 2.25, "epsg": 25832}
    assert found["geometri"] == {"wkt": "POINT (1.5 2.25)", "epsg": 25832}
    [found] = read(report(tmp_path, [(ARCHIVE, given._replace(epsg=None, geometry=""))]))["funn"]
    assert found["koordinat"] == {"oest": 1.5, "nord": 2.25}
    assert "geometri" not in found
    [found] = read(report(tmp_path, [(ARCHIVE, given._replace(point=None))]))["funn"]
    assert "koordinat" not in found


@pytest.mark.parametrize("point", [(float("nan"), 1.0), (1.0, float("inf"))])
def test_numbers_that_are_none(point: tuple[float, float], tmp_path: Path) -> None:
    values = {"a": float("nan"), "b": [float("-inf"), "x"], "c": 1.5, "d": 10**30}
    [found] = read(report(tmp_path, [(ARCHIVE, finding(point=point, values=values))]))["funn"]
    assert "koordinat" not in found
    assert found["verdier"] == {"a": "nan", "b": ["-inf", "x"], "c": 1.5, "d": 10**30}


def test_nothing_in_the_text_moves_a_cursor(tmp_path: Path) -> None:
    given = b"".join(as_json.render(hostile(tmp_path))).decode()
    assert given.replace("\n", "").isprintable()
    assert read(hostile(tmp_path))["profil"]["navn"] == HOSTILE


def test_what_it_comes_to(tmp_path: Path) -> None:
    met = read(clean(tmp_path))["oppsummering"]
    assert (met["oppfylt"], met["fullstendig"], met["planerUnderKrav"], met["overGrense"]) == (True, True, 0, 0)
    unmet = read(full(tmp_path))["oppsummering"]
    assert (unmet["oppfylt"], unmet["fullstendig"], unmet["planerUnderKrav"], unmet["overGrense"]) == (
        False, False, 2, 4,
    )  # fmt: skip
    assert unmet["grense"] == "error"


def test_all_findings_are_there(tmp_path: Path) -> None:
    assert [each["linje"] for each in read(many(tmp_path, 50))["funn"]] == list(range(1, 51))


def test_it_comes_piece_by_piece(tmp_path: Path) -> None:
    pieces = list(as_json.render(many(tmp_path, 50)))
    assert max(map(len, pieces)) < 500


def test_documents() -> None:
    assert b"".join(document([])) == b"\n}\n"
    assert json.loads(b"".join(document([("a", 1), ("b", iter([])), ("c", iter([{"å": "\U000e0001"}, [2]]))]))) == {
        "a": 1,
        "b": [],
        "c": [{"å": "\U000e0001"}, [2]],
    }


def test_present_and_finite() -> None:
    assert present(a=None, b="", c=[], d=0, e=False, f="x") == {"d": 0, "e": False, "f": "x"}
    assert [finite(value) for value in (1.5, float("inf"), "x", 2)] == [1.5, "inf", "x", 2]


def test_what_is_accepted(tmp_path: Path) -> None:
    document = read(set_aside(tmp_path))
    assert document["godtatteFunn"] == [
        {
            "regel": "SOS13",
            "plan": "4222/1",
            "objekt": "FLATE 2",
            "fil": "*.sos",
            "grunn": "Rettes ved revisjon",
            "antall": 2,
        },
        {"regel": "SOS14", "plan": "4222/2", "grunn": "Gammelt kart", "antall": 0},
    ]
    assert document["oppsummering"]["grunnlag"] == {
        "fil": "grunnlag.json",
        "godtatt": 1200,
        "rettet": 3,
        "ikkeKontrollert": 4,
    }
