"""What a file is by its bytes, and when that contradicts its name."""

import io
import zipfile
from pathlib import Path

import pytest

from planarkiv.readers import content


@pytest.mark.parametrize(
    ("data", "form"),
    [
        (b"%PDF-1.7", "PDF"),
        (b"\r\n\r\n" + b"junk" * 50 + b"%PDF-1.4", "PDF"),
        (b"MM\0+\0\x08\0\0", "TIFF"),
        (b"BM\x36\0\0\0\0\0\0\0\x36", "BMP"),
        (b"BMW er en bil og ingen tegning", "TXT"),
        (b"<?xml version='1.0'?><gml/>", "XML"),
        (b"<?xml version='1.0'?><html/>", "HTML"),
        (b"From: a@b.no\nSubject: hei\n\nhei", "EML"),
        (b"Received: from x\r\n\tby y\r\nDate: z\r\n\r\nhei", "EML"),
        (b"Til: alle\nDette er et notat.\nFra: meg\n", "TXT"),
        (b"Date: i dag\nog litt prosa uten kolon\nFrom: meg\n\n", "TXT"),
        (b"\0\1\2\3", "UKJENT"),
        (b"", "TOM"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "OLE2"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\xff" * 2000, "OLE2"),
        (b"PK\x03\x04 avkortet", "ZIP"),
        (b"7z\xbc\xaf\x27\x1c", "7Z"),
    ],
)
def test_formats(tmp_path: Path, data: bytes, form: str) -> None:
    (tmp_path / "fil").write_bytes(data)
    assert content.identify(tmp_path / "fil").format == form


def test_an_old_compound_file_whose_directory_runs_in_a_ring(tmp_path: Path) -> None:
    header = bytearray(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(512, b"\0"))
    header[30] = 9
    header[48] = 1
    fat = (0).to_bytes(4, "little") + (1).to_bytes(4, "little")
    (tmp_path / "a.doc").write_bytes(header + fat.ljust(512, b"\0") + bytes(512))
    assert content.identify(tmp_path / "a.doc").format == "OLE2"


def test_a_stored_pdf_in_a_zip_is_a_zip(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as packed:
        packed.writestr("plankart.pdf", b"%PDF-1.4")
    assert content.identify(tmp_path / "a.zip").format == "ZIP"


def test_a_zip_with_an_endless_list_is_not_listed(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as packed:
        for number in range(15_000):
            packed.writestr(f"word/{number:060}", b"")
        packed.writestr("word/document.xml", b"")
    (tmp_path / "a.docx").write_bytes(buffer.getvalue())
    assert content.identify(tmp_path / "a.docx").format == "ZIP"


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("a.pdf", b"%PDF-1.4", False),
        ("a.tif", b"%PDF-1.4", True),
        ("a.ukjent", b"%PDF-1.4", False),
        ("a", b"%PDF-1.4", False),
        ("a.lst", b"tekst", False),
        ("a.doc", b"{\\rtf1 x}", False),
        ("a.jpg", b"\x89PNG\r\n\x1a\n", True),
        ("a.dwg", b"\0\0\0", True),
    ],
)
def test_disagreement(tmp_path: Path, name: str, data: bytes, told: bool) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    faults = content.disagreement(path, content.identify(path))
    assert [fault.kind for fault in faults] == (["innhold-ikke-som-filnavn"] if told else [])
