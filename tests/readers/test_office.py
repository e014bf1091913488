"""Office files and e-mail: the first words of those that can be read safely, the name of the rest."""

import io
import random
import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest

from planarkiv.readers import office

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
ODF = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"


def docx(body: str) -> bytes:
    return packed(
        {"word/document.xml": f'<?xml version="1.0"?><w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'}
    )


def odt(body: str) -> bytes:
    return packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f'<o:document-content xmlns:o="{OFFICE}" xmlns:t="{ODF}">{body}</o:document-content>',
        }
    )


def packed(members: dict[str, str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in members.items():
            file.writestr(name, text)
    return buffer.getvalue()


def ole(*streams: str) -> bytes:
    """The least of an OLE2 compound file: header, one FAT sector, one directory sector."""
    header = bytearray(512)
    header[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    header[30:32] = (9).to_bytes(2, "little")
    header[48:52] = (1).to_bytes(4, "little")
    header[76:512] = b"\xff" * 436
    header[76:80] = bytes(4)
    fat = bytearray(b"\xff" * 512)
    fat[4:8] = b"\xfe\xff\xff\xff"
    directory = bytearray()
    for name in ("Root Entry", *streams):
        text = name.encode("utf-16-le") + b"\0\0"
        directory += text.ljust(64, b"\0") + len(text).to_bytes(2, "little") + bytes(62)
    return bytes(header + fat + directory.ljust(512, b"\0"))


P = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
RTF = rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\*\generator Word;}{\info{\title hemmelig}}F\'f8resegner\par "


@pytest.mark.parametrize(
    ("name", "data", "form", "text"),
    [
        ("a.docx", docx(P.format("FØRESEGNER") + P.format("§ 1")), "DOCX", "FØRESEGNER\n§ 1"),
        (
            "a.docx",
            docx("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:delText>c</w:delText></w:r></w:p>"),
            "DOCX",
            "a b",
        ),
        (
            "a.odt",
            odt("<t:h>Planomtale</t:h><t:p>for <t:span>Sandvika</t:span></t:p>"),
            "ODT",
            "Planomtale\nfor Sandvika",
        ),
        ("a.rtf", RTF + rb"\u167\'a7 1 \b feit\b0  \{tekst\}}", "RTF", "Føresegner\n§ 1 feit {tekst}"),
        ("a.doc", RTF + b"}", "RTF", "Føresegner"),
        ("a.txt", "Særutskrift  av\r\nmøtebok".encode(), "TXT", "Særutskrift av\nmøtebok"),
        ("a.txt", "Særutskrift".encode("cp1252"), "TXT", "Særutskrift"),
        ("a.txt", "Særutskrift".encode("utf-8-sig"), "TXT", "Særutskrift"),
        ("a.txt", "Særutskrift".encode("utf-16"), "TXT", "Særutskrift"),
        (
            "a.html",
            b"<!DOCTYPE html><html><head><title>Kunngj&oslash;ring</title><script>var x;</script></head><p>Frist</p>",
            "HTML",
            "Kunngjøring\nFrist",
        ),
    ],
)
def test_first_words(tmp_path: Path, name: str, data: bytes, form: str, text: str) -> None:
    (tmp_path / name).write_bytes(data)
    found = office.read(tmp_path / name)
    assert (found.format, found.text) == (form, text)
    assert found.faults == ()
    assert "ulest" not in found.facts


@pytest.mark.parametrize(
    ("name", "data", "form", "media"),
    [
        ("a.doc", ole("WordDocument"), "DOC", "application/msword"),
        ("a.msg", ole("__nameid_version1.0", "__properties_version1.0"), "MSG", "application/vnd.ms-outlook"),
        ("a.xls", ole("Workbook"), "XLS", "application/vnd.ms-excel"),
        ("a.ppt", ole("PowerPoint Document"), "PPT", "application/vnd.ms-powerpoint"),
        ("a.zip", packed({"x": "y"}), "ZIP", "application/zip"),
    ],
)
def test_kept_and_named(tmp_path: Path, name: str, data: bytes, form: str, media: str) -> None:
    (tmp_path / name).write_bytes(data)
    found = office.read(tmp_path / name)
    assert (found.format, found.media_type) == (form, media)
    assert found.facts == {"ulest": True}
    assert found.faults == ()


def mail(**headers: str) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Kari <kari@example.org>"
    message["To"] = "post@example.org"
    for name, value in headers.items():
        message[name] = value
    return message


def test_mail(tmp_path: Path) -> None:
    message = mail(Subject="Merknad til planforslag – Åsen", Date="Thu, 13 Jun 2024 12:00:00 +0200")
    message.set_content("Vi er imot.\nHilsen naboen")
    message.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="føresegner.pdf")
    (tmp_path / "a.eml").write_bytes(message.as_bytes())
    found = office.read(tmp_path / "a.eml")
    assert found.format == "EML"
    assert found.text == "Merknad til planforslag – Åsen\nVi er imot.\nHilsen naboen"
    assert found.facts == {
        "emne": "Merknad til planforslag – Åsen",
        "dato": "2024-06-13",
        "vedlegg": ["føresegner.pdf"],
    }
    assert "kari" not in found.text.lower()


def test_mail_of_html_only_and_odd_charset(tmp_path: Path) -> None:
    message = mail(Subject="x")
    message.set_content("<p>Hei</p>", subtype="html")
    data = message.as_bytes().replace(b'charset="utf-8"', b'charset="x-finnes-ikke"')
    (tmp_path / "a.eml").write_bytes(data)
    assert office.read(tmp_path / "a.eml").text == "x\nHei"


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("a.docx", b"", ["tom-fil"]),
        ("a.docx", docx("<w:p>")[:-30], ["innhold-ikke-som-filnavn"]),
        ("a.docx", packed({"word/document.xml": "<w:document"}), ["dokument-ulesbart"]),
        ("a.docx", packed({"word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}), ["dokument-ulesbart"]),
        (
            "a.docx",
            packed({"word/document.xml": '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'}),
            ["dokument-ulesbart"],
        ),
        ("a.odt", packed({"mimetype": "application/vnd.oasis.opendocument.text"}), ["dokument-ulesbart"]),
        ("a.doc", docx(P.format("x")), ["innhold-ikke-som-filnavn"]),
        ("a.doc", b"%PDF-1.4", ["innhold-ikke-som-filnavn"]),
    ],
)
def test_odd_content(tmp_path: Path, name: str, data: bytes, expected: list[str]) -> None:
    (tmp_path / name).write_bytes(data)
    assert [fault.kind for fault in office.read(tmp_path / name).faults] == expected


def test_text_is_bounded(tmp_path: Path) -> None:
    (tmp_path / "stor.docx").write_bytes(docx(P.format("ord " * 2_000_000)))
    assert len(office.read(tmp_path / "stor.docx").text) == 19_999
    (tmp_path / "stor.txt").write_bytes("æ".encode() * 3_000_000)
    assert len(office.read(tmp_path / "stor.txt").text) == 20_000


def test_a_zip_bomb_and_deep_nesting_end_early(tmp_path: Path) -> None:
    (tmp_path / "b.docx").write_bytes(docx("<!-- " + " " * 100_000_000 + " -->"))
    assert office.read(tmp_path / "b.docx").text == ""
    (tmp_path / "d.docx").write_bytes(docx("<w:p>" * 500_000))
    assert office.read(tmp_path / "d.docx").text == ""
    (tmp_path / "d.rtf").write_bytes(b"{\\rtf1" + b"{" * 1_000_000)
    assert office.read(tmp_path / "d.rtf").text == ""


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert [fault.kind for fault in office.read(tmp_path / "borte.doc").faults] == ["fil-ulesbar"]


SEEDS = {
    "m.docx": docx(P.format("Vedtak")),
    "m.odt": odt("<t:p>Vedtak</t:p>"),
    "m.rtf": RTF + b"}",
    "m.doc": ole("WordDocument"),
    "m.html": b"<html><body><p class='x'>Vedtak &amp; klage</p><![CDATA[ x ]]><!-- y --></body></html>",
    "m.eml": b"From: a@b.no\r\nSubject: =?utf-8?B?VmVkdGFr?=\r\nDate: Thu, 13 Jun 2024 12:00:00 +0200\r\n"
    b'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="xx"\r\n\r\n--xx\r\n'
    b"Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    b"Bj=F8rn\r\n--xx\r\nContent-Type: application/pdf; name*=utf-8''a%20b.pdf\r\n"
    b'Content-Disposition: attachment; filename="a.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\n'
    b"JVBERg==\r\n--xx--\r\n",
}


@pytest.mark.parametrize("name", SEEDS)
def test_mutated_files_never_raise(tmp_path: Path, name: str) -> None:
    chance = random.Random(name)  # noqa: S311 - the same mutants every time
    path = tmp_path / name
    read = 0
    for _ in range(400):
        data = bytearray(SEEDS[name])
        for _ in range(chance.choice((1, 2, 9))):
            data[chance.randrange(len(data))] = chance.choice((0, 10, 34, 58, 61, 255, chance.randrange(256)))
        if chance.random() < 0.1:
            del data[chance.randrange(len(data)) :]
        path.write_bytes(data)
        read += office.read(path).format == path.suffix[1:].upper()
    assert read > 50


def test_real_word_files(shared: Path) -> None:
    files = sorted((shared / "data").rglob("*.doc"))
    assert files
    for path in files:
        found = office.read(path)
        assert found.format == "DOC"
        assert found.faults == ()
