import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest

from planarkiv.findings import State
from planarkiv.report import Report, Target
from planarkiv.reports import junit
from reports.by_hand import ARCHIVE, SUBMISSION, clean, finding, full, hostile, many, outcome, plan, report, set_aside


def read(given: Report) -> ET.Element:
    """The root; its numbers and those of each suite are those of the cases."""
    root = ET.fromstring(b"".join(junit.render(given)))  # noqa: S314 - our own file
    for element in (root, *root):
        cases = list(element.iter("testcase"))
        assert element.attrib["tests"] == str(len(cases))
        for name, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
            assert element.attrib[name] == str(len(list(element.iter(tag)))), (name, element.attrib)
    return root


def suites(given: Report) -> dict[str, dict[str, ET.Element]]:
    """Cases by the name of their suite and the id of their rule."""
    found = {each.attrib["name"]: _cases(each) for each in read(given)}
    assert len(found) == len(read(given))
    return found


def _cases(suite: ET.Element) -> dict[str, ET.Element]:
    return {each.attrib["name"].split()[0]: each for each in suite.iter("testcase")}


def test_a_suite_for_each_plan_and_each_target(tmp_path: Path) -> None:
    assert list(suites(full(tmp_path))) == [
        "Lillevik (/arkiv/lillevik)",
        "4222/202401 Sentrum øst",
        "4222/3 Gamle vei",
        "4222/9",
        "innsendt/sentrum.zip",
        "borte",
        "4222/4 Bakken",
        "4222/5 Haugen",
    ]


def test_a_finding_at_the_limit_fails_its_rule(tmp_path: Path) -> None:
    found = suites(full(tmp_path))
    case = found["4222/202401 Sentrum øst"]["SOS13"]
    assert case.attrib == {"classname": "4222/202401", "name": "SOS13 Flater er lukket"}
    [failure] = case
    assert failure.tag == "failure"
    assert failure.attrib["message"].startswith("2 funn, det første: feil · SOS13 (gml.flate.1) · 4222/202401 · ")
    assert (failure.text or "").split("\n")[0] == (
        "feil · SOS13 (gml.flate.1) · 4222/202401 · kart/sentrum.sos:213 · RpOmråde FLATE 12 · N 6489459.20 E 425031.10"
        " · Flata mangler 0,25 m på å være lukket. → Rett grensene slik at de møtes."
    )
    assert len((failure.text or "").split("\n")) == 2
    [single] = found["4222/202401 Sentrum øst"]["REG01"]
    assert single.attrib["message"] == single.text


def test_a_finding_below_the_limit_is_told(tmp_path: Path) -> None:
    [output] = suites(full(tmp_path))["4222/3 Gamle vei"]["DOK07"]
    assert output.tag == "system-out"
    assert "Siden er bare et bilde." in (output.text or "")
    given = report(tmp_path, [(ARCHIVE, finding(severity="warning"))], limit="warning")
    assert suites(given)["Lillevik (/arkiv/lillevik)"]["SOS01"][0].tag == "failure"
    given = report(tmp_path, [(ARCHIVE, finding())], limit="never")
    assert suites(given)["Lillevik (/arkiv/lillevik)"]["SOS01"][0].tag == "system-out"


def test_rules_not_run_are_skipped_with_the_reason(tmp_path: Path) -> None:
    cases = suites(full(tmp_path))["Lillevik (/arkiv/lillevik)"]
    assert cases["GEO07"][0].attrib == {"message": "Slått av: ingen skanner her."}
    assert cases["GEO09"][0].attrib == {"message": "a; b; c; d"}
    assert cases["GEO10"][0].attrib == {"message": "grunnen er ikke kjent"}
    assert cases["ARK03"][0].attrib == {"message": "ikke aktuell"}
    assert "GEO07" not in suites(full(tmp_path))["4222/3 Gamle vei"]
    [partly] = cases["DOK07"]
    assert (partly.tag, partly.text) == ("system-out", "Ikke kjørt noen steder: Fila krever passord.")


def test_a_crash_and_an_unreadable_target_are_errors(tmp_path: Path) -> None:
    found = suites(full(tmp_path))
    [crash] = found["Lillevik (/arkiv/lillevik)"]["REG02"]
    assert crash.tag == "error"
    assert "ZeroDivisionError" in (crash.text or "")
    [failed] = found["borte"]["Kan"]
    assert (failed.tag, failed.attrib["message"]) == ("error", "Mappa finnes ikke.")


def test_no_findings(tmp_path: Path) -> None:
    root = read(clean(tmp_path))
    assert (root.attrib["failures"], root.attrib["errors"]) == ("0", "0")
    assert [case.attrib["name"] for case in root[1].iter("testcase")] == [
        "SOS13 Flater er lukket",
        "SOS14 Buer har tre punkter",
    ]
    assert read(report(tmp_path)).attrib["tests"] == "0"


def test_what_is_accepted_is_a_property(tmp_path: Path) -> None:
    values = [each.attrib["value"] for each in read(set_aside(tmp_path))[1].iter("property")]
    assert values[:2] == ["minimum", "error"]
    assert len(values) == 5


@pytest.mark.parametrize("count", [junit.SHOWN, 5000])
def test_many_are_counted(count: int, tmp_path: Path) -> None:
    [failure] = suites(many(tmp_path, count))["4222/202401 Sentrum øst"]["SOS13"]
    rows = (failure.text or "").split("\n")
    assert len(rows) == min(count, junit.SHOWN + 1)
    assert rows[-1].startswith("og 4 900 til") == (count == 5000)


def test_signs_that_xml_has_not(tmp_path: Path) -> None:
    nasty = "a<b>&\"'\x00\x0b\udcff\ufffe]]>\nx"
    given = report(
        tmp_path,
        [(nasty, finding(file=nasty, message="Det står {hva}.", values={"hva": nasty}, plan=nasty))],
        targets=[Target(nasty, nasty, False)],
        plans=[plan(nasty, target=nasty, name=nasty)],
        outcomes=[outcome("SOS01", nasty, State.CRASHED, crashed=[nasty])],
    )
    root = read(given)
    assert "a<b>&\"'" in "".join(root.itertext())
    read(hostile(tmp_path))


def test_targets_with_the_same_plan_are_apart(tmp_path: Path) -> None:
    targets: list[Any] = [Target(ARCHIVE, "A", True), Target(SUBMISSION, "B", False)]
    found = [(path.path, finding(plan="4222/1")) for path in targets]
    assert len(read(report(tmp_path, found, targets=targets))) == 4
