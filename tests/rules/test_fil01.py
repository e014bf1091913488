from planarkiv.findings import Severity
from planarkiv.rules.fil01_file_is_taken_in import file_is_taken_in
from rules.checking import problems, said
from rules.plan_files import received


def test_a_file_that_was_taken_in() -> None:
    assert problems(file_is_taken_in, received()) == []
    assert problems(file_is_taken_in, received(unplaced="uten plan")) == []


def test_a_file_that_was_refused() -> None:
    [found] = problems(file_is_taken_in, received("plan/a.pdf", "", 0, refused="kan ikke leses: sperret"))
    assert found.severity is None
    assert said([found]) == ["Ikke tatt inn: kan ikke leses: sperret."]
    assert file_is_taken_in.severity is Severity.ERROR
