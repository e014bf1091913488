from planarkiv.findings import Severity
from planarkiv.model.faults import Fault
from planarkiv.rules.fil02_file_is_not_empty import file_is_not_empty
from rules.checking import problems, said
from rules.plan_files import received


def test_a_file_with_content() -> None:
    assert problems(file_is_not_empty, received(size=1)) == []


def test_an_empty_file() -> None:
    [found] = problems(file_is_not_empty, received("plan/a.bin", "ulest", size=0))
    assert said([found]) == ["Fila er tom."]
    assert found.severity is None
    assert file_is_not_empty.severity is Severity.ERROR
    assert len(problems(file_is_not_empty, received(faults=(Fault("tom-fil"),)))) == 1


def test_what_was_refused_or_does_not_belong_is_told_by_others() -> None:
    assert problems(file_is_not_empty, received(size=0, refused="lenke")) == []
    assert problems(file_is_not_empty, received("plan/planarkiv.toml", "ulest", size=0)) == []
