import pytest

from planarkiv.findings import Severity
from planarkiv.model.record import Document
from planarkiv.rules.dok01_documents_are_there import documents_are_there
from rules.checking import plan, problems, record, said
from rules.plan_files import document, readable

MAP = document("PLANKART", "kart.pdf")
PROVISIONS = document("PLANBEST", "best.pdf")
DECISION = document("VEDTAK", "vedtak.pdf")
FILES = tuple(readable(name) for name in ("kart.pdf", "best.pdf", "vedtak.pdf"))

MAP_MISSING = "Plankart mangler som dokument som kan leses. Planen har planstatus 3."
PROVISIONS_MISSING = "Planbestemmelser mangler som dokument som kan leses. Planen har planstatus 3."
DECISION_MISSING = "Vedtaket mangler som dokument. Planen har planstatus 3."


def told(*documents: Document, files: object = FILES, **fields: str) -> list[str]:
    made = record({"planstatus": "3"} | fields, documents, files)  # type: ignore[arg-type]  # files are files
    found = problems(documents_are_there, plan(made))
    assert all(each.severity is None for each in found)
    return said(found)


def test_all_is_there() -> None:
    assert told(MAP, PROVISIONS, DECISION) == []
    assert told(document("GEOREFPLAN", "kart.pdf"), PROVISIONS, DECISION) == []


def test_each_document_is_missed() -> None:
    assert told(PROVISIONS, DECISION) == [MAP_MISSING]
    assert told(MAP, DECISION) == [PROVISIONS_MISSING]
    assert told(MAP, PROVISIONS) == [DECISION_MISSING]
    assert told() == [MAP_MISSING, PROVISIONS_MISSING, DECISION_MISSING]
    assert documents_are_there.severity is Severity.WARNING


@pytest.mark.parametrize(("code", "expected"), [("1", [PROVISIONS_MISSING]), ("2", []), ("3", [])])
def test_a_plan_may_have_no_separate_provisions(code: str, expected: list[str]) -> None:
    assert told(MAP, DECISION, planbestemmelse=code) == expected


def test_what_cannot_be_read_or_is_outdated_does_not_count() -> None:
    unread = tuple(readable(name) for name in ("best.pdf", "vedtak.pdf"))
    assert told(MAP, PROVISIONS, DECISION, files=unread) == [MAP_MISSING]
    draft = document("PLANBEST", "best.pdf", current=False)
    assert told(MAP, draft, DECISION) == [PROVISIONS_MISSING]


def test_a_decision_need_not_be_readable() -> None:
    assert told(MAP, PROVISIONS, DECISION, files=FILES[:2]) == []


@pytest.mark.parametrize(("status", "number"), [("3", 3), ("6", 3), ("2", 0), ("4", 0), ("", 0)])
def test_only_plans_in_force_are_asked(status: str, number: int) -> None:
    found = problems(documents_are_there, plan(record({"planstatus": status})))
    assert len(found) == number
    assert all(each.values == {"status": status} for each in found)
