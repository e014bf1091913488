"""An archive that is worked on in one language today and in another tomorrow."""

from pathlib import Path

import pytest

from planarkiv import language
from planarkiv.archive import Archive
from planarkiv.intake.worklist_headings import headings
from planarkiv.language import LANGUAGES, say
from runs import healthy, register, run, versions
from test_build_answers import answer, decisions, files, rows, text


@pytest.mark.parametrize("first", LANGUAGES)
@pytest.mark.parametrize("then", LANGUAGES)
def test_answers_are_understood_and_nothing_is_written_twice(tmp_path: Path, first: str, then: str) -> None:
    archive = tmp_path / "A"
    register(tmp_path / "k" / "planoversikt.csv", "2001;Myra;3;1990;", "2002;Nes;3;1991;")
    for name in ("brev", "svar"):
        text(tmp_path / "k" / f"{name}.txt", f"{name} om plan 4219-2001 her")
    text(tmp_path / "k" / "notat.txt", "ingenting")
    language.use(first)
    run(archive, tmp_path / "k", number="4219")
    heading = headings()
    answer(
        archive / "arbeidsliste.xlsx",
        # the text of the file put it in 2001: weak, so the answer moves it
        brev={heading["planid"]: "2002", heading["dokumenttype"]: "VEDTAK"},
        notat={heading["ingen"]: say("ja"), heading["kommentar"]: "gammalt"},
    )
    language.use(then)
    run(archive, tmp_path / "k")
    assert files(archive) == {"4219/2001": ["svar.txt"], "4219/2002": ["brev.txt"]}
    assert [(each["ignorer"], each["kommentar"]) for each in decisions(archive) if not each["planer"]] == [
        (True, "gammalt")
    ]
    [document] = [each for plan in Archive.open(archive).plans() for each in plan.record().documents if each.type]
    assert document.type == "VEDTAK"
    assert set(rows(archive)) == {"k/svar.txt"}
    before = versions(archive)
    for spoken in LANGUAGES:
        language.use(spoken)
        run(archive, tmp_path / "k")
        assert (versions(archive), set(rows(archive))) == (before, {"k/svar.txt"})
    healthy(archive)
