import pytest

from planarkiv.findings import Severity
from planarkiv.model.faults import Fault
from planarkiv.rules.dok06_every_part_is_read import WORDS, every_part_is_read
from rules.checking import problems, said
from rules.plan_files import plan_file

VALUES: dict[str, str | int | float] = {
    "grunn": "krasj",
    "del": "xmp",
    "antall": 4,
    "merke": 273,
    "fil": "kart.tfw",
    "piksler": 2.5,
    "raster": 25832,
    "prj": 25833,
    "format": "DOCX",
}
ERRORS = {
    *("fil-ulesbar", "pdf-ulesbar", "pdf-uten-sider", "raster-ulesbar", "raster-avkortet", "raster-skadet"),
    "dokument-ulesbart",
}


def told(*faults: Fault) -> list[str]:
    return said(problems(every_part_is_read, plan_file("best.pdf", "application/pdf", *faults)))


def test_a_file_without_faults() -> None:
    assert told() == []


@pytest.mark.parametrize("kind", WORDS)
def test_each_kind_is_told(kind: str) -> None:
    file = plan_file("best.pdf", "application/pdf", Fault(kind, page=3, values=VALUES))
    [found] = problems(every_part_is_read, file)
    assert found.severity is (None if kind in ERRORS else Severity.WARNING)
    assert found.page == 3
    assert every_part_is_read.severity is Severity.ERROR


def test_kinds_of_other_rules_are_not_told() -> None:
    assert told(Fault("tom-fil"), Fault("pdf-passord"), Fault("innhold-ikke-som-filnavn")) == []


def test_what_is_no_pdf_is_told_once() -> None:
    unread = Fault("pdf-ulesbar", values={"grunn": "can't find PDF header"})
    assert told(unread) == ["PDF-fila kan ikke leses: innholdet er skadet."]
    assert told(Fault("innhold-ikke-som-filnavn"), unread, Fault("raster-avkortet")) == [
        "Bildet er avkortet: slutten av fila mangler."
    ]


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("tidsgrense", "det tok for lang tid"),
        ("krasj", "lesingen stoppet brått"),
        ("minne", "fila krever for mye minne"),
        ("feil", "innholdet er skadet"),
    ],
)
def test_why_a_pdf_is_not_read(reason: str, words: str) -> None:
    assert told(Fault("pdf-ulesbar", values={"grunn": reason})) == [f"PDF-fila kan ikke leses: {words}."]
    assert told(Fault("pdf-tekst-ulesbar", values={"grunn": reason})) == [
        f"Teksten i PDF-fila kan ikke leses: {words}."
    ]


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ("xmp", "det den sier om PDF/A og når den ble laget"),
        ("dokumentinformasjon", "tittel og opplysninger om programmet den ble laget i"),
        ("signatur", "om den er signert"),
        ("georeferanse", "hvor kartet ligger"),
        ("skrifter", "hvilke skrifter den bruker"),
        ("noe nytt", "en ukjent del"),
    ],
)
def test_which_part_is_not_read(part: str, words: str) -> None:
    assert told(Fault("pdf-del-ulesbar", values={"del": part})) == [f"En del av PDF-fila kan ikke leses: {words}."]


def test_what_the_system_says_is_told_as_it_is() -> None:
    assert told(Fault("fil-ulesbar", values={"grunn": "Permission denied"})) == [
        "Fila kunne ikke åpnes. Operativsystemet svarte: Permission denied."
    ]


def test_numbers_and_names_are_told() -> None:
    assert told(
        Fault("georeferanse-uenig", values={"fil": "kart.tfw", "piksler": 2.5}),
        Fault("koordinatsystem-uenig", values={"fil": "kart.prj", "prj": 25833, "raster": 25832}),
    ) == [
        "Bildet og worldfila «kart.tfw» er uenige om hvor kartet ligger. Avstanden er 2,5 piksler.",
        "Bildet sier at koordinatsystemet er EPSG:25832, men «kart.prj» sier EPSG:25833.",
    ]
