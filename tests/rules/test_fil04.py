from planarkiv.findings import Severity
from planarkiv.rules.fil04_file_has_its_plan import file_has_its_plan
from rules.checking import problems, said
from rules.plan_files import received


def test_a_file_in_its_plan() -> None:
    assert problems(file_has_its_plan, received()) == []


def test_a_document_without_a_plan() -> None:
    [found] = problems(file_has_its_plan, received(unplaced="ingen planid i navnet"))
    assert found.severity is Severity.WARNING
    assert said([found]) == ["Fila fant ingen plan: ingen planid i navnet."]


def test_a_map_without_a_plan() -> None:
    [found] = problems(file_has_its_plan, received("kart.sos", "sosi", is_map=True, unplaced="uten arealplan-ID"))
    assert found.severity is None
    assert file_has_its_plan.severity is Severity.ERROR
    assert said([found]) == ["Kartet fant ingen plan, og objektene i det gjelder ingen plan: uten arealplan-ID."]


def test_a_register_belongs_to_no_plan() -> None:
    assert problems(file_has_its_plan, received("p.xlsx", "planoversikt", is_register=True, unplaced="uten plan")) == []


def test_what_other_rules_tell_is_told_once() -> None:
    for file in (
        received(unplaced="uten plan", refused="lenke"),
        received(unplaced="uten plan", size=0),
        received("a.exe", "ulest", unplaced="uten plan"),
        received("a.gml", "ulest", unplaced="uten plan", is_map=True),
    ):
        assert problems(file_has_its_plan, file) == []
