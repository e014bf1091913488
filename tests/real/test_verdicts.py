"""What is found in real files, each finding gone through against the data: the verdicts stand beside them."""

import json
from collections import Counter
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from planarkiv.findings import Finding
from planarkiv.rules import RULES
from planarkiv.validate import Job, validate

HERE = Path(__file__).parent
SOURCES = ("kjetsaa", "regplan", "avgr", "bue", "epsg", "flate", "fiks")
VERDICTS = ("riktig", "kan diskuteres", "falsk alarm")

OFFICIAL = {
    # what DiBK's test files say of themselves by their names
    "avgr": ("gml.avgr.1", (), False),
    "bue": ("gml.bue.1", (), True),
    "epsg": ("gml.epsg.1", (), False),
    # a valid area: that rings close, and do not cross themselves, are rules of their own
    "flate": ("gml.flate.1", ("GEO01", "GEO09", "GML07"), True),
}
"""The official rule each file is made for, our rules that hold parts of it beside the one by its name, and whether the
file is to fail."""


def read(name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((HERE / f"{name}.verdicts.json").read_text(encoding="utf-8"))
    return content


@cache
def found(source: Path) -> tuple[Finding, ...]:
    job = Job((source,), profile="standard", jobs=1, remember=False)
    with validate(job, lambda *_: None, datetime(2026, 1, 1, tzinfo=UTC)) as report:
        return tuple(finding for _, finding in report.findings())


def is_of(finding: Finding, verdict: dict[str, Any]) -> bool:
    """Whether a verdict is about a finding; its message is the beginning of the finding's."""
    seen = {
        "regel": finding.rule,
        "alvorlighet": finding.severity,
        "plan": finding.plan,
        "fil": finding.file,
        "linje": finding.line,
        "objektId": finding.object_id,
    }
    said = {key: verdict.get(key, "" if key != "linje" else None) for key in seen}
    return seen == said and finding.text.startswith(verdict["melding"])


@pytest.mark.parametrize("name", SOURCES)
def test_the_findings_are_those_with_a_verdict(name: str, shared: Path) -> None:
    content = read(name)
    left = list(content["funn"])
    unknown = []
    for finding in found(shared / "data" / content["kilde"]):
        verdict = next((each for each in left if is_of(finding, each)), None)
        if verdict is None:
            unknown.append((finding.rule, finding.line, finding.object_id, finding.text))
        else:
            left.remove(verdict)
    assert unknown == []
    assert left == []


@pytest.mark.parametrize("name", SOURCES)
def test_each_verdict_has_a_reason(name: str) -> None:
    for each in read(name)["funn"]:
        assert each["dom"] in VERDICTS
        assert each["hvorfor"].endswith(".")


def test_no_finding_is_a_false_alarm() -> None:
    verdicts = Counter(each["dom"] for name in SOURCES for each in read(name)["funn"])
    assert verdicts["falsk alarm"] == 0
    assert verdicts["riktig"] > 5 * verdicts["kan diskuteres"]


@pytest.mark.parametrize("name", OFFICIAL)
def test_files_made_for_a_rule_get_the_verdict_they_are_named_by(name: str, shared: Path) -> None:
    official, parts, fails = OFFICIAL[name]
    ours = {rule.id for rule in RULES if official in rule.official} | set(parts)
    assert any(finding.rule in ours for finding in found(shared / "data" / read(name)["kilde"])) is fails


def test_the_provisions_say_decided_while_the_map_is_a_proposal() -> None:
    [contradiction] = [each for each in read("kjetsaa")["funn"] if each["regel"] == "DOK14"]
    assert contradiction["dom"] == "riktig"
    assert contradiction["melding"].startswith("Bestemmelsene sier at planen er vedtatt")
