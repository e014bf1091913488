import pytest

from planarkiv.findings import Severity
from planarkiv.model.faults import Fault
from planarkiv.readers import content
from planarkiv.rules.dok04_file_is_as_recorded import file_is_as_recorded
from planarkiv.subjects import Found, PlanFile
from rules.checking import problems, said
from rules.plan_files import DIGEST, archived, plan_file

OTHER_KIND = Fault("innhold-ikke-som-filnavn", values={"endelse": ".pdf", "innhold": "JPEG"})
GONE = PlanFile("dokumenter/best.pdf", archived(), None)


def lying(size: int, digest: str = DIGEST) -> PlanFile:
    return PlanFile("dokumenter/best.pdf", archived(size=100), Found(size, digest, "PDF", (".pdf",)))


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
    empty = PlanFile("dokumenter/best.pdf", archived(size=0), Found(0, DIGEST, "TOM"), faults=(Fault("tom-fil"),))
    assert told(empty) == ["Fila var tom da den ble tatt inn."]


def test_in_a_submission_nothing_was_written_down_before() -> None:
    for file in (archived(), archived(size=0)):
        assert told(PlanFile("best.pdf", file, None, stored=False)) == []
        assert told(PlanFile("best.pdf", file, Found(7, "cd" * 64, "PDF", (".pdf",)), stored=False)) == []


def test_what_the_reader_saw_of_the_content() -> None:
    expected = ["Filnavnet slutter på .pdf, men innholdet er JPEG."]
    assert told(PlanFile("best.pdf", archived(), None, stored=False, faults=(OTHER_KIND,))) == expected
    # told once, though the bytes say the same
    now = Found(100, DIGEST, "JPEG", (".jpg",))
    assert told(PlanFile("best.pdf", archived(), now, faults=(OTHER_KIND, OTHER_KIND))) == expected
    assert told(PlanFile("best.pdf", archived(), now, faults=(Fault("pdf-reparert"),))) == expected


@pytest.mark.parametrize(
    ("name", "found", "right"),
    [
        ("kart.pdf", content.PDF, True),
        ("KART.PDF", content.PDF, True),
        ("kart.pdf", content.JPEG, False),
        ("kart.jpeg", content.JPEG, True),
        ("kart.sos", content.TEXT, True),
        ("kart", content.JPEG, True),
        ("kart.tif.ovr", content.TIFF, True),
        ("kart.pdf", content.UNKNOWN, True),
        ("kart.tif.aux.xml", content.XML, True),
        ("kart.tif.aux.xml", content.TEXT, True),
        ("kart.GML", content.TEXT, True),
        ("kart.xml", content.JPEG, False),
        ("kart.html", content.TEXT, False),
    ],
)
def test_what_the_bytes_are(name: str, found: content.Content, right: bool) -> None:
    file = plan_file(name, found=Found(100, DIGEST, found.format, found.suffixes))
    assert bool(told(file)) is not right
    values = [each.values for each in problems(file_is_as_recorded, file)]
    assert values == ([] if right else [{"endelse": name[name.rindex(".") :], "innhold": found.format}])
