import pytest

from planarkiv.findings import Severity
from planarkiv.model.faults import Fault
from planarkiv.rules.dok04_file_is_as_recorded import file_is_as_recorded
from planarkiv.subjects import Found, PlanFile
from rules.checking import problems, said
from rules.plan_files import DIGEST, archived, plan_file

OTHER_KIND = Fault("innhold-ikke-som-filnavn", values={"endelse": ".pdf", "innhold": "JPEG"})
GONE = PlanFile("dokumenter/best.pdf", archived(), None)


def lying(size: int, digest: str = DIGEST) -> PlanFile:
    return PlanFile("dokumenter/best.pdf", archived(size=100), Found(size, digest))


def told(file: PlanFile) -> list[str]:
    found = problems(file_is_as_recorded, file)
    assert all(each.severity is None for each in found)
    return said(found)


def test_a_file_as_it_was() -> None:
    assert told(plan_file()) == []
    assert file_is_as_recorded.severity is Severity.ERROR


def test_a_file_that_is_gone() -> None:
    assert told(GONE) == ["Fila er borte fra arkivet."]


def test_a_file_that_has_changed() -> None:
    assert told(lying(99, "cd" * 64)) == ["Fila er 99 byte, men var 100 byte da den ble tatt inn."]
    assert told(lying(100, "cd" * 64)) == [
        "Innholdet i fila er endret etter at den ble tatt inn: kontrollsummen er en annen."
    ]
    assert told(lying(0, "cd" * 64)) == ["Fila er 0 byte, men var 100 byte da den ble tatt inn."]


def test_a_file_that_was_empty() -> None:
    empty = PlanFile("dokumenter/best.pdf", archived(size=0), Found(0, DIGEST), faults=(Fault("tom-fil"),))
    assert told(empty) == ["Fila var tom da den ble tatt inn."]


def test_in_a_submission_nothing_was_written_down_before() -> None:
    for file in (archived(), archived(size=0)):
        assert told(PlanFile("best.pdf", file, None, stored=False)) == []
        assert told(PlanFile("best.pdf", file, Found(7, "cd" * 64), stored=False)) == []


def test_what_the_reader_saw_of_the_content() -> None:
    expected = ["Filnavnet slutter på .pdf, men innholdet er JPEG."]
    assert told(PlanFile("best.pdf", archived(), None, stored=False, faults=(OTHER_KIND,))) == expected
    now = Found(100, DIGEST)
    assert told(PlanFile("best.pdf", archived(), now, faults=(OTHER_KIND, OTHER_KIND))) == expected
    assert told(PlanFile("best.pdf", archived(), now, faults=(Fault("pdf-reparert"),))) == []


@pytest.mark.parametrize(
    ("innhold", "severity"), [("UKJENT", None), ("OLE2", Severity.WARNING), ("ZIP", Severity.WARNING)]
)
def test_content_that_nobody_recognises(innhold: str, severity: Severity | None) -> None:
    fault = Fault("innhold-ikke-som-filnavn", values={"endelse": ".doc", "innhold": innhold})
    [found] = problems(file_is_as_recorded, PlanFile("a.doc", archived("a.doc"), None, stored=False, faults=(fault,)))
    assert said([found]) == [
        "Filnavnet slutter på .doc, men innholdet er ikke gjenkjent som det. Fila kan være skadet."
    ]
    assert found.severity is severity
