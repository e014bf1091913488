from planarkiv.findings import Severity
from planarkiv.rules.dok14_provisions_are_of_the_same_stage import provisions_are_of_the_same_stage as rule
from planarkiv.subjects import PlanContents
from rules.checking import OLD, not_run, problems, record, said
from rules.plan_contents import contents, text

DECIDED = "Bestemmelser\nVedtatt av kommunestyret 12.05.2021"
DRAFT = "Forslag til reguleringsbestemmelser"


def plan(status: str, *pages: str, **rest: object) -> PlanContents:
    texts = [text(page, file=f"{number}.pdf") for number, page in enumerate(pages, 1)]
    return contents(*texts, record_=record({"planstatus": status}), **rest)  # type: ignore[arg-type]


def test_decided_provisions_of_a_proposal() -> None:
    for status in ("1", "2"):
        [found] = problems(rule, plan(status, DECIDED))
        assert (found.file, found.page, found.severity) == ("1.pdf", 1, None)
    assert said([found]) == [
        (
            "Bestemmelsene sier at planen er vedtatt («Vedtatt av kommunestyret 12.05.2021»), men planstatus er "
            "2 Planforslag i planoversikt.xlsx!Planer!A2."
        )
    ]


def test_a_draft_of_a_decided_plan() -> None:
    for status in ("3", "4", "5", "6"):
        [found] = problems(rule, plan(status, DRAFT))
    assert said([found])[0].startswith("Bestemmelsene er et forslag («Forslag til reguleringsbestemmelser»), men")
    assert found.severity is None
    [found] = problems(rule, plan("3", DRAFT, phase=OLD))
    assert found.severity is Severity.INFO


def test_they_agree() -> None:
    assert problems(rule, plan("3", DECIDED)) == []
    assert problems(rule, plan("2", DRAFT)) == []
    assert problems(rule, plan("3", "Bestemmelser")) == []
    assert problems(rule, plan("2", "Bestemmelser")) == []
    assert problems(rule, plan("10", DRAFT)) == []
    assert problems(rule, plan("10", DECIDED)) == []


def test_a_draft_beside_the_decided_ones() -> None:
    assert problems(rule, plan("3", DRAFT, DECIDED)) == []


def test_when_it_cannot_be_told() -> None:
    assert problems(rule, contents(text(DECIDED))) == []
    assert not_run(rule, plan("2", "")) == ["Dokumentet er skannet uten tekstlag, eller teksten kan ikke leses"]
    assert not_run(rule, contents(record_=record({"planstatus": "2"}))) == []


def test_a_code_nobody_knows() -> None:
    assert problems(rule, plan("77", DECIDED)) == []
