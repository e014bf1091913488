"""PDFs that claim to be PDF/A, in an archive and in a submission: checked where a rule asks, and what is remembered."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from archival_pdfs import archival, changed, without_colours
from planarkiv.errors import ExitCode
from planarkiv.findings import State
from planarkiv.readers import pdf
from planarkiv.readers.pdf import archival as checking
from planarkiv.readers.pdf.helper import HelperStoppedError, PdfHelper
from planarkiv.rules.dok16_pdf_keeps_its_claim import NOT_RUN
from planarkiv.validate import Job, validate
from project_files import load_script
from runs import run

ROOT = Path(__file__).resolve().parents[2]
make_faulty = load_script(ROOT / "sample_data" / "make_faulty.py")
NOW = datetime(2026, 11, 26, tzinfo=UTC)
FALSE = "rapport støy.pdf"


@pytest.fixture
def received(tmp_path: Path) -> Path:
    """The faultless submission, with a false claim in one more document."""
    folder = tmp_path / "inn"
    report = changed(archival("Rapport om støy"), without_colours)
    make_faulty.write({**make_faulty.submission(), f"202401 {FALSE}": report}, folder)
    return folder


def judged(path: Path, *, remember: bool = False) -> tuple[State, list[str], list[str]]:
    """How the rule fared, the files it found something in, and why it was not run."""
    with validate(Job((path,), "standard", select=("DOK16",), remember=remember), lambda *_: None, NOW) as report:
        [outcome] = [each for each in report.outcomes if each.rule.id == "DOK16"]
        reasons = [reason.split(" (")[0] for reason in outcome.reasons]
        return outcome.state, [finding.file for _, finding in report.findings()], reasons


def test_the_false_claim_is_found_before_and_after_it_is_archived(received: Path, tmp_path: Path) -> None:
    assert judged(received) == (State.FAILED, [f"inn/202401 {FALSE}"], [])
    run(tmp_path / "arkiv", received, number="4222")
    assert judged(tmp_path / "arkiv") == (State.FAILED, [f"dokumenter/202401 {FALSE}"], [])


def test_what_was_not_checked_without_the_checker_is_checked_when_it_is_there(
    received: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(tmp_path / "arkiv", received, number="4222")
    with monkeypatch.context() as without:
        without.setattr(checking, "_CHECKER", "ingen-slik-pakke")
        for _ in range(2):
            assert judged(tmp_path / "arkiv", remember=True) == (State.NOT_RUN, [], [NOT_RUN["mangler"]])
    assert judged(tmp_path / "arkiv", remember=True)[0] is State.FAILED


def test_a_checker_that_was_stopped_is_asked_again(
    received: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stops(PdfHelper):
        def ask(self, *_: object, **__: object) -> dict[str, object]:
            raise HelperStoppedError("krasj")

    run(tmp_path / "arkiv", received, number="4222")
    with monkeypatch.context() as stopped:
        stopped.setattr(pdf, "shared_helper", Stops)
        assert judged(tmp_path / "arkiv", remember=True) == (State.NOT_RUN, [], [NOT_RUN["krasj"]])
    assert judged(tmp_path / "arkiv", remember=True)[0] is State.FAILED


def test_a_run_that_must_check_all_fails_without_the_checker(received: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "_CHECKER", "ingen-slik-pakke")
    job = Job((received,), "standard", select=("DOK16",), remember=False, fail_on_not_run=True)
    with validate(job, lambda *_: None, NOW) as report:
        assert report.exit_code is ExitCode.FINDINGS
