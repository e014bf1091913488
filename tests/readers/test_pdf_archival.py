"""PDF/A: what the two checkers make of files with one fault each, and what happens when they cannot say."""

import sys
from collections.abc import Callable
from pathlib import Path

import page
import pytest

from archival_pdfs import archival, changed, claiming, encrypted, plain, with_stream, without_colours
from planarkiv.model.archival import ArchivalVerdict, FaultKind, Second, fault_kind
from planarkiv.readers import pdf
from planarkiv.readers.pdf import archival as checking
from planarkiv.readers.pdf.helper import PdfHelper
from planarkiv.readers.pdf.stream_lengths import lengths_hold

ENDS_IN_CR = b"some bytes and a carriage return\r"


def write(folder: Path, data: bytes) -> Path:
    path = folder / "prøve æøå.pdf"
    path.write_bytes(data)
    return path


def kinds(verdict: ArchivalVerdict) -> set[FaultKind]:
    return {fault_kind(code) for code in verdict.faults}


@pytest.mark.parametrize(("level", "claim"), [("1b", "1B"), ("2b", "2B")])
def test_a_file_that_is_what_it_says_is_confirmed_by_both(level: str, claim: str, tmp_path: Path) -> None:
    assert pdf.archival_verdict(write(tmp_path, archival(level=level)), claim).confirmed


FALSE_CLAIMS: list[tuple[Callable[[], bytes], FaultKind]] = [
    (lambda: claiming(plain(font="Helvetica")), FaultKind.FONTS),
    (lambda: claiming(plain()), FaultKind.COLOURS),
    (lambda: changed(archival(), without_colours), FaultKind.COLOURS),
    (lambda: claiming(archival(), conformance="A"), FaultKind.METADATA),
    (lambda: encrypted(archival()), FaultKind.FILE),
    (lambda: archival() + b"junk that a mail program left\n" * 3, FaultKind.FILE),
]


@pytest.mark.parametrize(("made", "kind"), FALSE_CLAIMS)
def test_a_claim_that_does_not_hold(made: Callable[[], bytes], kind: FaultKind, tmp_path: Path) -> None:
    found = pdf.archival_verdict(write(tmp_path, made()), "2B")
    assert not found.conforms
    assert not found.not_checked
    assert kind in kinds(found)


def test_a_stream_that_ends_in_a_carriage_return_is_cleared_by_our_own_count(tmp_path: Path) -> None:
    path = write(tmp_path, with_stream(archival(), ENDS_IN_CR))
    report = page.validate_pdf(path, profile="2b")
    assert [failure.rule_id for failure in report.failures] == ["PDFA2B-STREAM-LENGTH-001"], "the checker's false alarm"
    assert pdf.archival_verdict(path, "2B").conforms


def test_a_length_that_is_wrong_stays_wrong(tmp_path: Path) -> None:
    path = write(tmp_path, with_stream(archival(), ENDS_IN_CR[:-1], stated=len(ENDS_IN_CR) - 3))
    assert pdf.archival_verdict(path, "2B").faults == ("STREAM-LENGTH-001",)


@pytest.mark.parametrize(
    ("length", "end", "holds"),
    [
        (b"4", b"\nendstream", True),
        (b"4", b"\r\nendstream", True),
        (b"7 0 R", b"\nendstream", True),
        (b"3", b"\nendstream", False),
        (b"5", b"\nendstream", False),
        (b"6", b"\nendstream", False),
        (b"99999", b"\nendstream", False),
        (b"/Four", b"\nendstream", False),
        (b"4", b" endstream", False),
    ],
)
def test_lengths_are_counted(length: bytes, end: bytes, holds: bool, tmp_path: Path) -> None:
    path = write(
        tmp_path,
        b"%%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
        b"2 0 obj\n<< /Type /Pages /Kids [4 0 R] /Count 1 >>\nendobj\n"
        b"4 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>\nendobj\n"
        b"3 0 obj\n<< /DL 9 /Length %b >>\nstream\nabcd%b\nendobj\n7 0 obj\n4\nendobj\n"
        b"trailer << /Root 1 0 R /Size 8 >>\n%%%%EOF\n" % (length, end),
    )
    assert lengths_hold(path) is holds


def test_without_the_checker_nothing_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "_CHECKER", "ingen-slik-pakke")
    assert pdf.archival_verdict(write(tmp_path, archival()), "2B") == ArchivalVerdict(not_checked="mangler")


def test_without_the_second_checker_the_first_one_judges(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path, archival())
    monkeypatch.setitem(sys.modules, "pikepdf.pdfa", None)
    monkeypatch.delattr("pikepdf.pdfa", raising=False)
    assert checking.check_archival(path, "2B") == {"faults": [], "second": Second.NOT_ASKED.value}


def test_what_is_no_pdf_is_not_checked(tmp_path: Path) -> None:
    assert pdf.archival_verdict(write(tmp_path, b"not a pdf"), "2B").not_checked == "uleselig"


def test_a_checker_that_takes_too_long_is_stopped(tmp_path: Path) -> None:
    helper = PdfHelper(seconds=0.01)
    found = pdf.archival_verdict(write(tmp_path, archival()), "2B", helper)
    helper.close()
    assert found == ArchivalVerdict(not_checked="tidsgrense")


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX limits")
def test_a_checker_that_runs_out_of_memory_costs_only_that_file(tmp_path: Path) -> None:
    helper = PdfHelper(seconds=20.0, memory=450 << 20)
    bomb = write(tmp_path, claiming(plain()) + b"\n%" + bytes(240 << 20))
    found = pdf.archival_verdict(bomb, "2B", helper)
    bomb.write_bytes(archival())
    after = pdf.archival_verdict(bomb, "2B", helper)
    helper.close()
    assert found.not_checked in ("minne", "krasj", "feil")
    assert after.conforms
