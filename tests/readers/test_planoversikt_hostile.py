"""Files that are broken, locked, enormous or not what they say: a clear fault, bounded work, never a traceback."""

import io
import random
import shutil
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

import workbooks
from planarkiv.readers import planoversikt
from planarkiv.readers.planoversikt import biff, delimited, limits, rows
from planarkiv.readers.planoversikt.grid import open_grid
from workbooks import HEAD, Row, kinds

ROWS: list[Row] = [
    HEAD,
    *([f"2003{number:04}", f"Plan {number}", f"{number % 27 + 1}.5.2003", "Vedtatt"] for number in range(60)),
]


def rewritten(path: Path, part: str, content: str | bytes) -> Path:
    """The package with one part replaced."""
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    parts[part] = content.encode() if isinstance(content, str) else content
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in parts.items():
            new.writestr(name, data)
    return path


# --- not a workbook ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.xlsx", b"PK\x03\x04" + bytes(200)),
        ("b.ods", b"PK\x05\x06" + bytes(18)),
        ("c.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)),
        ("d.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        ("e.csv", b"\x00\x01\x02\x03" * 100),
        ("f.xls", b"<html><body><table><tr><td>Planid</td></tr></table></body></html>"),
        ("g.xlsx", b"\xef\xbb\xbf<?xml version='1.0'?><Workbook/>"),
    ],
)
def test_files_that_are_no_workbook(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    found = planoversikt.read(path, "4219")
    assert found.rows == ()
    assert "regneark-ulesbart" in kinds(found)
    assert found.faults[0].values["fil"] == name
    assert planoversikt.is_planoversikt(path) is False


def test_an_empty_file_is_no_register(tmp_path: Path) -> None:
    path = tmp_path / "tom.csv"
    path.write_bytes(b"")
    assert planoversikt.is_planoversikt(path) is False
    assert kinds(planoversikt.read(path)) == ["ark-planer-mangler"]


def test_a_missing_file_is_an_oserror(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        planoversikt.read(tmp_path / "finnes ikke.xlsx")


def test_a_quote_that_is_never_closed_keeps_what_stands_before(tmp_path: Path) -> None:
    path = tmp_path / "p.csv"
    path.write_text('Planid;Plannavn\n1;Nes\n2;"Sand\n' + "3;Vik\n" * 40_000, encoding="utf-8")
    found = planoversikt.read(path, "4219")
    assert [row.planid_text for row in found.rows][:1] == ["1"]
    assert "regneark-ulesbart" in kinds(found)


def test_binary_parts_of_old_workbooks_are_refused(tmp_path: Path) -> None:
    path = workbooks.xlsx(tmp_path / "p.xlsx", {"Planer": ROWS})
    rewritten(path, "xl/workbook.bin", b"\x83\x01")
    assert planoversikt.read(path).faults[0].values["grunn"] == "xlsb"


# --- passwords ---------------------------------------------------------------------------------------------------


def ole(name: str, content: bytes) -> bytes:
    """An OLE compound file with one stream of at least 4096 bytes."""
    content = content.ljust(4096, b"\0")
    sectors = -(-len(content) // 512)

    def entry(text: str, kind: int, start: int, size: int, child: int) -> bytes:
        letters = text.encode("utf-16-le") + b"\0\0"
        links = struct.pack("<BBIII", kind, 1, 0xFFFFFFFF, 0xFFFFFFFF, child)
        return (
            letters.ljust(64, b"\0")
            + struct.pack("<H", len(letters))
            + links
            + bytes(36)
            + struct.pack("<IQ", start, size)
        )

    fat = [0xFFFFFFFD, 0xFFFFFFFE, *range(3, 2 + sectors), 0xFFFFFFFE]
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 62, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    head += struct.pack("<109I", 0, *[0xFFFFFFFF] * 108)
    table = struct.pack("<128I", *fat, *[0xFFFFFFFF] * (128 - len(fat)))
    folder = entry("Root Entry", 5, 0xFFFFFFFE, 0, 1) + entry(name, 2, 2, len(content), 0xFFFFFFFF)
    return head + table + folder.ljust(512, b"\0") + content.ljust(512 * sectors, b"\0")


def test_a_workbook_locked_with_a_password_says_so(tmp_path: Path) -> None:
    path = tmp_path / "p.xlsx"
    path.write_bytes(ole("EncryptedPackage", b"x"))
    assert kinds(planoversikt.read(path)) == ["regneark-passord"]
    path.write_bytes(
        ole("Workbook", struct.pack("<HHHH", 0x0809, 4, 0x0600, 5) + struct.pack("<HHHHH", 0x002F, 6, 1, 1, 1))
    )
    assert kinds(planoversikt.read(path)) == ["regneark-passord"]
    locked = '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>'
    assert kinds(planoversikt.read(workbooks.ods_of(tmp_path / "p.ods", "", locked))) == ["regneark-passord"]


# --- enormous ----------------------------------------------------------------------------------------------------

Make = Callable[[Path], Path]


def stray_xlsx(path: Path) -> Path:
    from openpyxl import Workbook

    book = Workbook()
    book.worksheets[0]["A1"] = "Planid"
    book.worksheets[0]["XFD1048576"] = " "
    book.save(path)
    return path


def stray_xls(path: Path) -> Path:
    import xlwt

    book = xlwt.Workbook()
    sheet = book.add_sheet("Planer")
    sheet.write(0, 0, "Planid")
    sheet.write(65535, 255, "x")
    book.save(str(path))
    return path


def stray_ods(path: Path) -> Path:
    cell = '<table:table-cell table:number-columns-repeated="1000" {}><text:p>x</text:p></table:table-cell>'
    row = f'<table:table-row table:number-rows-repeated="1000000">{cell.format("")}</table:table-row>'
    return workbooks.ods_of(path, f'<table:table table:name="Planer">{row}</table:table>')


@pytest.mark.parametrize(
    ("make", "cell"), [(stray_xlsx, "XFD1048576"), (stray_xls, "IV65536"), (stray_ods, "ALL1000000")]
)
def test_a_cell_far_out_is_named_and_the_sheet_is_not_laid_out(tmp_path: Path, make: Make, cell: str) -> None:
    found = planoversikt.read(make(tmp_path / "p"), "4219")
    assert kinds(found) == ["ark-for-stort"]
    assert str(found.faults[0].values["celle"]).endswith(f"!{cell}")


def test_empty_cells_far_out_are_no_trouble(tmp_path: Path) -> None:
    from openpyxl import load_workbook
    from openpyxl.styles import Font

    path = workbooks.xlsx(tmp_path / "p.xlsx", {"Planer": ROWS})
    book = load_workbook(path)
    book["Planer"]["XFD1048576"].font = Font(bold=True)
    book.save(path)
    assert len(planoversikt.read(path, "4219").rows) == 60


def test_a_zip_bomb_is_refused_by_what_it_really_unpacks_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("planarkiv.readers.planoversikt.zipped.RATIO_FROM", 1 << 20)
    path = rewritten(workbooks.xlsx(tmp_path / "p.xlsx", {"Planer": ROWS}), "xl/media/image1.png", bytes(8 << 20))
    assert kinds(planoversikt.read(path)) == ["regneark-for-stort"]
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        info = package.getinfo("xl/media/image1.png")
    for signature, at in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        found = -1
        while (found := data.find(signature, found + 1)) >= 0:
            if data[found + at : found + at + 4] == struct.pack("<I", info.file_size):
                data[found + at : found + at + 4] = struct.pack("<I", 10)
    path.write_bytes(data)
    with zipfile.ZipFile(path) as package:
        assert package.getinfo("xl/media/image1.png").file_size == 10
    assert kinds(planoversikt.read(path)) == ["regneark-for-stort"]


def test_a_document_type_declaration_is_refused(tmp_path: Path) -> None:
    path = workbooks.xlsx(tmp_path / "p.xlsx", {"Planer": ROWS})
    bomb = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c SYSTEM "file:///etc/passwd">]><worksheet>&c;</worksheet>'
    found = planoversikt.read(rewritten(path, "xl/worksheets/sheet1.xml", bomb))
    assert [(fault.kind, fault.values["grunn"]) for fault in found.faults] == [("regneark-ulesbart", "DOCTYPE")]


def test_one_long_text_shared_by_every_cell_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_TEXT", 1 << 20)
    rows = [HEAD, *([str(number), "x" * 30_000, "y", "z"] for number in range(100))]
    assert kinds(planoversikt.read(workbooks.xlsx(tmp_path / "p.xlsx", {"Planer": rows}))) == ["regneark-for-stort"]
    assert kinds(planoversikt.read(workbooks.xls(tmp_path / "p.xls", {"Planer": rows}))) == ["regneark-for-stort"]
    cell = f'<table:table-cell table:number-columns-repeated="50"><text:p>{"x" * 1000}</text:p></table:table-cell>'
    row = f'<table:table-row table:number-rows-repeated="50">{cell}</table:table-row>'
    path = workbooks.ods_of(tmp_path / "p.ods", f'<table:table table:name="Planer">{row}</table:table>')
    assert kinds(planoversikt.read(path)) == ["regneark-for-stort"]


def test_the_lengths_of_shared_strings_are_read_across_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [
        "x" * 9_000,
        "æøå" * 2_000,
        "Øvre Ål – «søndre» \u2713" * 300,
        *(f"tekst {number}" for number in range(4_000)),
    ]
    path = workbooks.xls(tmp_path / "p.xls", {"Planer": [[text] for text in texts]})
    seen: list[int] = []
    monkeypatch.setattr("planarkiv.readers.planoversikt.biff.check_text", seen.append)
    biff.extents(path.read_bytes())
    assert seen == [sum(map(len, texts))]


def test_text_files_stop_at_their_limits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = workbooks.csv(tmp_path / "p.csv", ROWS)
    monkeypatch.setattr(delimited, "MAX_ROWS", 10)
    found = planoversikt.read(path, "4219")
    assert (len(found.rows), kinds(found)[0]) == (9, "regneark-for-stort")
    monkeypatch.setattr(delimited, "MAX_BYTES", 100)
    assert kinds(planoversikt.read(path, "4219")) == ["regneark-for-stort"]


def test_faults_are_counted_when_there_are_too_many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "MAX_FAULTS", 5)
    path = workbooks.csv(tmp_path / "p.csv", [HEAD, *([str(n), "x", "31.2.2003", 3] for n in range(1, 41))])
    found = planoversikt.read(path, "4219")
    assert len(found.rows) == 40
    assert found.faults[-1].kind == "flere-feil"
    assert found.faults[-1].values["antall"] == 35


# --- spoilt at random --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("make", "ending"), [(workbooks.xlsx, "xlsx"), (workbooks.xls, "xls"), (workbooks.ods, "ods")])
def test_spoilt_bytes_never_make_a_traceback(tmp_path: Path, make: Callable[..., Path], ending: str) -> None:
    whole = make(
        tmp_path / f"hel.{ending}", {"Planer": ROWS, "Dokumenter": [("Planid", "Fil"), ["1", "a.pdf"]]}
    ).read_bytes()
    choose = random.Random(20)  # noqa: S311 - the same mutants every time
    path = tmp_path / f"p.{ending}"
    for _ in range(150):
        data = bytearray(whole)
        for _ in range(choose.choice((1, 3, 20))):
            data[choose.randrange(len(data))] = choose.randrange(256)
        if choose.random() < 0.2:
            del data[choose.randrange(len(data)) :]
        path.write_bytes(data)
        found = planoversikt.read(path, "4219")
        assert found.rows or found.faults
        planoversikt.is_planoversikt(path)


def test_spoilt_xml_inside_the_package_never_makes_a_traceback(tmp_path: Path) -> None:
    choose = random.Random(21)  # noqa: S311 - the same mutants every time
    for make, part in ((workbooks.xlsx, "xl/worksheets/sheet1.xml"), (workbooks.ods, "content.xml")):
        whole = make(tmp_path / "hel", {"Planer": ROWS})
        with zipfile.ZipFile(whole) as package:
            xml = package.read(part).decode()
        for _ in range(60):
            at = choose.randrange(len(xml))
            spoilt = (
                xml[:at]
                + choose.choice(['"', "<", "9" * 25, "-1", " r='A0'", "&", "\x00", "é"])
                + xml[at + choose.randrange(3) :]
            )
            path = Path(shutil.copy(whole, tmp_path / "p"))
            found = planoversikt.read(rewritten(path, part, spoilt), "4219")
            assert found.rows or found.faults


def test_garbled_cells_never_make_a_traceback(tmp_path: Path) -> None:
    choose = random.Random(22)  # noqa: S311 - the same mutants every time
    pieces = [
        "Planid",
        "Plannavn",
        "Status",
        "Vedtatt",
        "3",
        "4219/7",
        "1.2.2003",
        "kart.pdf",
        "R-23",
        "=",
        "'",
        '"',
        ";",
        "\n",
    ]
    pieces += [
        "\x07",
        "\u200b",
        "٣",
        "²",
        "1e400",
        "NaN",
        "-0",
        "9" * 400,
        "A" * 40_000,
        "(" * 500,
        " " * 5_000,
        "jan.87",
        "ÅÅÅÅ-MM-DD",
    ]
    for _ in range(250):
        lines = [";".join(choose.choices(pieces, k=choose.randrange(1, 9))) for _ in range(choose.randrange(1, 12))]
        path = tmp_path / "p.csv"
        path.write_text(
            "Planid;Plannavn;Status;Vedtatt;Plankart\n" * choose.randrange(2) + "\n".join(lines), encoding="utf-8"
        )
        found = planoversikt.read(path, choose.choice(["4219", None]))
        assert all(fault.kind and (fault.line or fault.values) for fault in found.faults)
        planoversikt.is_planoversikt(path)


def test_recognising_reads_only_the_beginning(tmp_path: Path) -> None:
    path = workbooks.csv(tmp_path / "p.csv", [HEAD, *ROWS[1:], *([f"9{number}", "x"] for number in range(3_000))])
    [sheet] = open_grid(path, 50).sheets
    assert len(sheet.rows) <= 51
