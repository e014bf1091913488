from planarkiv.findings import Severity
from planarkiv.rules.dok03_pdf_says_archivable import pdf_says_it_is_archivable
from rules.checking import not_run, problems, results, said
from rules.plan_files import plan_file


def test_a_claim_is_enough() -> None:
    assert results(pdf_says_it_is_archivable, plan_file(pdfaPaastand="2B")) == []


def test_no_claim() -> None:
    [found] = problems(pdf_says_it_is_archivable, plan_file(pdfaPaastand=None))
    assert said([found]) == ["Fila sier ikke at den er PDF/A."]
    assert found.severity is None
    assert pdf_says_it_is_archivable.severity is Severity.WARNING


def test_a_file_that_was_not_read() -> None:
    assert problems(pdf_says_it_is_archivable, plan_file()) == []
    assert not_run(pdf_says_it_is_archivable, plan_file()) == ["PDF-fila kunne ikke leses, eller den krever passord"]


def test_other_files_are_not_asked() -> None:
    assert results(pdf_says_it_is_archivable, plan_file("kart.tif", "image/tiff")) == []
