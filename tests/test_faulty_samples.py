"""Each rule has a sample with the one fault it finds, and the sample gives exactly that finding."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from planarkiv.profile import load
from planarkiv.report import Report
from planarkiv.rules import RULES
from planarkiv.validate import Job, validate
from project_files import load_script

ROOT = Path(__file__).resolve().parents[1]
make_faulty = load_script(ROOT / "sample_data" / "make_faulty.py")
PROFILES = ("minimum", "standard", "advanced")
NOW = datetime(2026, 11, 26, tzinfo=UTC)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("feil")


def found(path: Path, rule: str = "", schemas: Path | None = None) -> list[str]:
    """What the mildest profile that has the rule finds."""
    profile = next((each for each in PROFILES if rule in load(each, RULES).rules), "standard")

    def ids(report: Report) -> Iterator[str]:
        assert not report.crashed
        for _, finding in report.findings():
            yield finding.rule

    with validate(Job((path,), profile, remember=False, schemas=schemas), lambda *_: None, NOW) as report:
        return list(ids(report))


def test_every_rule_has_a_sample() -> None:
    assert sorted([*make_faulty.SUBMISSIONS, *make_faulty.ARCHIVES]) == sorted(rule.id for rule in RULES)


def test_the_faultless_one_has_no_finding(folder: Path) -> None:
    make_faulty.write(make_faulty.submission(), folder / "uten feil")
    assert found(folder / "uten feil") == []


@pytest.mark.parametrize("rule", make_faulty.SUBMISSIONS)
def test_a_faulty_submission_gives_its_finding_and_no_other(rule: str, folder: Path) -> None:
    schemas = make_faulty.write_schemas(rule, folder)
    assert found(make_faulty.write_submission(rule, folder), rule, schemas) == [rule]


def test_the_faultless_one_as_gml_has_no_finding(folder: Path) -> None:
    make_faulty.write(make_faulty.faulty_gml.with_gml(make_faulty.faulty_gml.gml()), folder / "gml uten feil")
    assert found(folder / "gml uten feil", "GML02") == []


@pytest.mark.parametrize("rule", make_faulty.ARCHIVES)
def test_a_faulty_archive_gives_its_finding_and_no_other(rule: str, folder: Path) -> None:
    assert found(make_faulty.write_archive(rule, folder), rule) == [rule]
