import pytest

from planarkiv.findings import Problem, Severity
from planarkiv.model.record import Document
from planarkiv.rules.dok02_provisions_as_registered import provisions_are_as_registered
from rules.checking import plan, problems, record, said
from rules.plan_files import document

MAP = document("PLANKART", "kart.pdf")
SHEET = document("PLANBEST", "kart.pdf", title="Kart med bestemmelser")
PROVISIONS = document("PLANBEST", "best.pdf")
DRAFT = document("PLANBEST", "best.pdf", current=False)
NAMES = {"dokumenter/best.pdf": "plan/best.pdf"}


def found(code: str, *documents: Document, status: str = "2") -> list[Problem]:
    made = record({"planstatus": status, "planbestemmelse": code}, documents)
    return problems(provisions_are_as_registered, plan(made, names=NAMES))


@pytest.mark.parametrize("code", ["1", "4"])
def test_a_text_of_its_own_must_be_there(code: str) -> None:
    [problem] = found(code, MAP)
    assert said([problem]) == [
        f"Planbestemmelse er {code}, og da har planen bestemmelser som egen tekst. Noe slikt dokument er ikke her."
    ]
    assert (problem.file, problem.cell) == ("planoversikt.xlsx", "Planer!A3")
    assert problem.severity is None
    assert provisions_are_as_registered.severity is Severity.WARNING
    assert found(code, MAP, PROVISIONS) == []
    assert found(code, MAP, DRAFT) == []


@pytest.mark.parametrize(("status", "number"), [("3", 0), ("6", 0), ("2", 1), ("4", 1), ("", 1)])
def test_of_a_plan_in_force_another_rule_says_so(status: str, number: int) -> None:
    assert len(found("1", MAP, status=status)) == number


@pytest.mark.parametrize("status", ["2", "3"])
def test_a_plan_without_provisions_has_no_such_document(status: str) -> None:
    assert found("2", MAP, status=status) == []
    assert found("2", MAP, DRAFT, status=status) == []
    first, second = found("2", PROVISIONS, MAP, SHEET, status=status)
    assert said([first]) == [
        "Planbestemmelse er 2 (uten bestemmelser), men planen har dokumentet «Bestemmelser» med bestemmelser."
    ]
    assert first.file == "plan/best.pdf"
    assert (second.values["tittel"], second.file) == ("Kart med bestemmelser", "dokumenter/kart.pdf")
    assert first.severity is None


def test_provisions_on_the_map_only_are_on_the_map() -> None:
    assert found("3", MAP, SHEET) == []
    assert found("3", document("GEOREFPLAN", "kart.pdf"), SHEET) == []
    assert found("3", MAP, DRAFT) == []
    [problem] = found("3", MAP, SHEET, PROVISIONS)
    assert said([problem]) == [
        "Planbestemmelse er 3 (bare på kartet), men planen har dokumentet «Bestemmelser» med bestemmelser i egen fil."
    ]
    assert problem.file == "plan/best.pdf"
    assert len(found("3", document("KART", "kart.pdf"), SHEET)) == 1
    assert len(found("3", MAP, document("PLANBEST", "kart.pdf", "best.pdf"))) == 1


@pytest.mark.parametrize("code", ["", "5", "ja"])
def test_an_unknown_code_is_not_judged(code: str) -> None:
    assert found(code, PROVISIONS) == []


def test_no_code_is_not_judged() -> None:
    assert problems(provisions_are_as_registered, plan(record({"planstatus": "2"}))) == []


def test_a_document_without_files_has_no_place() -> None:
    [problem] = found("2", document("PLANBEST", files=()))
    assert problem.file == ""
