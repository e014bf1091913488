from planarkiv.rules.ark03_writing_was_finished import writing_was_finished
from planarkiv.subjects import Collection
from rules.checking import problems, said


def test_all_was_written() -> None:
    assert problems(writing_was_finished, Collection("Lyngvik", True, ())) == []


def test_plans_that_were_broken_off() -> None:
    found = problems(writing_was_finished, Collection("Lyngvik", True, (), interrupted=("4222/1", "4222/2")))
    assert said(found) == [
        "Skrivingen av planen 4222/1 ble avbrutt, og det nye er ikke med.",
        "Skrivingen av planen 4222/2 ble avbrutt, og det nye er ikke med.",
    ]
    assert {each.severity for each in found} == {None}


def test_a_submission_is_not_written() -> None:
    assert problems(writing_was_finished, Collection("Lyngvik", False, (), interrupted=("4222/1",))) == []
