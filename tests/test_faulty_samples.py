"""Each rule has a sample with the one fault it finds, and the sample gives exactly that finding."""

from pathlib import Path

import pytest

from planarkiv.findings import Finding
from planarkiv.rules import RULES
from project_files import load_script

ROOT = Path(__file__).resolve().parents[1]
make_faulty = load_script(ROOT / "sample_data" / "make_faulty.py")
faulty_found = load_script(ROOT / "sample_data" / "faulty_found.py")
EXPECTED = faulty_found.expected()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("feil")


def one(rule: str, path: Path, schemas: Path | None = None) -> None:
    """The sample has this one finding, and it is the one that the rule's page shows."""
    found: list[Finding] = faulty_found.found(path, rule, schemas)
    assert [finding.rule for finding in found] == [rule]
    assert faulty_found.told(found[0], path.parent) == EXPECTED[rule]


def test_every_rule_has_a_sample() -> None:
    samples = sorted([*make_faulty.SUBMISSIONS, *make_faulty.ARCHIVES])
    assert samples == sorted(rule.id for rule in RULES)
    assert sorted(EXPECTED) == samples


def test_the_faultless_one_has_no_finding(folder: Path) -> None:
    make_faulty.write(make_faulty.submission(), folder / "uten feil")
    assert faulty_found.found(folder / "uten feil") == []


@pytest.mark.parametrize("rule", make_faulty.SUBMISSIONS)
def test_a_faulty_submission_gives_its_finding_and_no_other(rule: str, folder: Path) -> None:
    one(rule, make_faulty.write_submission(rule, folder), make_faulty.write_schemas(rule, folder))


def test_the_faultless_one_as_gml_has_no_finding(folder: Path) -> None:
    make_faulty.write(make_faulty.faulty_gml.with_gml(make_faulty.faulty_gml.gml()), folder / "gml uten feil")
    assert faulty_found.found(folder / "gml uten feil", "GML02") == []


@pytest.mark.parametrize("rule", make_faulty.ARCHIVES)
def test_a_faulty_archive_gives_its_finding_and_no_other(rule: str, folder: Path) -> None:
    one(rule, make_faulty.write_archive(rule, folder))
