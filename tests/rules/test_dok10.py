import pytest

from planarkiv.findings import Severity
from planarkiv.rules.dok10_fonts_are_embedded import fonts_are_embedded
from rules.checking import not_run, problems, results, said
from rules.plan_files import plan_file


def test_all_fonts_are_there() -> None:
    assert results(fonts_are_embedded, plan_file(fonterUtenInnbygging=[])) == []


def test_fonts_are_missing() -> None:
    [found] = problems(fonts_are_embedded, plan_file(fonterUtenInnbygging=["Arial", "Times-Roman"]))
    assert said([found]) == ["Disse skriftene ligger ikke i PDF-fila: Arial, Times-Roman."]
    assert found.severity is None
    assert fonts_are_embedded.severity is Severity.WARNING


@pytest.mark.parametrize(("has_text", "number"), [(True, 1), (None, 1), (False, 0)])
def test_fonts_of_pages_without_text_draw_nothing(has_text: bool | None, number: int) -> None:
    assert len(results(fonts_are_embedded, plan_file(fonterUtenInnbygging=["Arial"], tekstlag=has_text))) == number


def test_an_archive_of_before_does_not_say() -> None:
    for file in (plan_file(), plan_file(fonterUtenInnbygging=None)):
        assert problems(fonts_are_embedded, file) == []
        [reason] = not_run(fonts_are_embedded, file)
        assert reason.startswith("skriftene er ikke lest")


def test_other_files_are_not_asked() -> None:
    assert results(fonts_are_embedded, plan_file("kart.tif", "image/tiff")) == []
