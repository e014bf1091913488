from planarkiv.rules.ark03_writing_was_finished import writing_was_finished
from planarkiv.subjects import Collection
from rules.checking import problems, said


def test_all_was_written() -> None:
    assert problems(writing_was_finished, Collection("Lyngvik", True, ())) == []


def test_writes_that_were_broken_off() -> None:
    found = problems(
        writing_was_finished, Collection("Lyngvik", True, (), interrupted=(".arbeid/ny-1", ".arbeid/klar-2"))
    )
    assert said(found) == [
        "En skriving til arkivet ble avbrutt (.arbeid/ny-1), og det nye er kanskje ikke med.",
        "En skriving til arkivet ble avbrutt (.arbeid/klar-2), og det nye er kanskje ikke med.",
    ]
    assert {each.severity for each in found} == {None}


def test_a_submission_is_not_written() -> None:
    assert problems(writing_was_finished, Collection("Lyngvik", False, (), interrupted=("4222/1",))) == []
