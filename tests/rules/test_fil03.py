from planarkiv.findings import Severity
from planarkiv.rules.fil03_there_is_a_plan import there_is_a_plan
from planarkiv.subjects import Collection, PlanSummary
from rules.checking import problems, said

MYRA = PlanSummary("4222/1", ("4222/1",), "Myra", "3", 1, (), 1, "", registered=True)


def test_there_is_a_plan() -> None:
    assert problems(there_is_a_plan, Collection("leveranse", is_archive=False, plans=(MYRA,))) == []


def test_nothing_is_there() -> None:
    [found] = problems(there_is_a_plan, Collection("leveranse", is_archive=False, plans=()))
    assert said([found]) == ["Ingen plan funnet."]
    assert found.severity is None
    assert there_is_a_plan.severity is Severity.ERROR
    assert "planoversikt" in found.wording.advice
    assert "arealplan-ID" in found.wording.advice


def test_an_empty_archive() -> None:
    [found] = problems(there_is_a_plan, Collection("arkiv", is_archive=True, plans=()))
    assert said([found]) == ["Ingen plan funnet: arkivet er tomt."]
    assert "planarkiv build" in found.wording.advice


def test_a_plan_that_cannot_be_read_is_a_plan() -> None:
    assert problems(there_is_a_plan, Collection("arkiv", is_archive=True, plans=(), damaged=(("a", "b"),))) == []
    assert problems(there_is_a_plan, Collection("arkiv", is_archive=True, plans=(), interrupted=("a",))) == []
