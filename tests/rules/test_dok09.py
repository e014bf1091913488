import pytest

from planarkiv.findings import Severity
from planarkiv.rules.dok09_pdf_has_text import pdf_has_text
from rules.checking import not_run, problems, results, said
from rules.plan_files import plan_file


@pytest.mark.parametrize("share", [1.0, 0.5, 1, None, "mye"])
def test_enough_text(share: object) -> None:
    assert results(pdf_has_text, plan_file(tekstlag=True, tekstlagAndel=share)) == []


def test_no_text() -> None:
    [found] = problems(pdf_has_text, plan_file(tekstlag=False, tekstlagAndel=0.0))
    assert said([found]) == ["PDF-fila har ingen tekst som kan søkes i."]
    assert found.severity is None
    assert pdf_has_text.severity is Severity.INFO


def test_little_text() -> None:
    found = problems(pdf_has_text, plan_file(tekstlag=True, tekstlagAndel=0.4995))
    assert said(found) == ["Bare 50 prosent av sidene har tekst som kan søkes i."]
    found = problems(pdf_has_text, plan_file(tekstlag=True, tekstlagAndel=0.333))
    assert said(found) == ["Bare 33,3 prosent av sidene har tekst som kan søkes i."]


def test_the_profile_decides_how_much_is_enough() -> None:
    assert len(problems(pdf_has_text, plan_file(tekstlag=True, tekstlagAndel=0.9), min_share=1.0)) == 1
    assert problems(pdf_has_text, plan_file(tekstlag=True, tekstlagAndel=0.1), min_share=0.1) == []


def test_a_file_that_was_not_read() -> None:
    for file in (plan_file(), plan_file(tekstlag=None)):
        assert problems(pdf_has_text, file) == []
        assert not_run(pdf_has_text, file) == ["PDF-fila kunne ikke leses, eller den krever passord"]


def test_other_files_are_not_asked() -> None:
    assert results(pdf_has_text, plan_file("kart.tif", "image/tiff")) == []
