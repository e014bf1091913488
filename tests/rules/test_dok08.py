from planarkiv.findings import Severity
from planarkiv.model.faults import Fault
from planarkiv.rules.dok08_pdf_is_open import pdf_is_open
from rules.checking import not_run, problems, results, said
from rules.plan_files import PDF, plan_file


def test_an_open_file() -> None:
    assert results(pdf_is_open, plan_file(kryptert=False)) == []


def test_a_password() -> None:
    for file in (
        plan_file(kryptert=True, kreverPassord=True),
        plan_file("best.pdf", PDF, Fault("pdf-passord")),
        plan_file("best.pdf", PDF, Fault("pdf-passord"), kryptert=True, kreverPassord=True),
    ):
        [found] = results(pdf_is_open, file)
        assert said(problems(pdf_is_open, file)) == ["PDF-fila krever passord og kan ikke leses."]
        assert found == problems(pdf_is_open, file)[0]
        assert problems(pdf_is_open, file)[0].severity is None
    assert pdf_is_open.severity is Severity.ERROR


def test_encryption_without_a_password() -> None:
    [found] = problems(pdf_is_open, plan_file("best.pdf", PDF, Fault("pdf-reparert"), kryptert=True))
    assert said([found]) == ["PDF-fila er kryptert, selv om den kan åpnes uten passord."]
    assert found.severity is Severity.WARNING


def test_a_file_that_was_not_read() -> None:
    assert problems(pdf_is_open, plan_file()) == []
    assert not_run(pdf_is_open, plan_file()) == ["PDF-fila kunne ikke leses"]


def test_other_files_are_not_asked() -> None:
    assert results(pdf_is_open, plan_file("kart.tif", "image/tiff")) == []
