from planarkiv.rules.ark02_no_file_waits import no_file_waits
from planarkiv.subjects import Collection
from rules.checking import problems, said


def test_nothing_waits() -> None:
    assert problems(no_file_waits, Collection("Lyngvik", True, ())) == []


def test_files_wait() -> None:
    names = ("a.pdf", "b.pdf", "c.pdf", "d.pdf")
    [found] = problems(no_file_waits, Collection("Lyngvik", True, (), unplaced=names))
    assert said([found]) == ["Filer som venter i mappa «uplassert»: 4. Blant dem er a.pdf, b.pdf og c.pdf."]
    assert found.severity is None
    [found] = problems(no_file_waits, Collection("Lyngvik", True, (), unplaced=names[:1]))
    assert said([found]) == ["Filer som venter i mappa «uplassert»: 1. Blant dem er a.pdf."]


def test_a_submission_has_no_such_folder() -> None:
    assert problems(no_file_waits, Collection("Lyngvik", False, (), unplaced=("a.pdf",))) == []
