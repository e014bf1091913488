"""PDF: facts, text, georeference, broken and hostile files, and the helper process that guards us against them."""

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
import zlib
from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path

import pikepdf
import pytest
from reportlab.lib.pagesizes import A1, A4, landscape
from reportlab.pdfgen.canvas import Canvas

from planarkiv.model.document_facts import DocumentFacts
from planarkiv.readers import pdf
from planarkiv.readers.pdf.helper import HelperStoppedError, PdfHelper
from planarkiv.readers.pdf.xmp import XmpError, pdfa_claim, read_xmp

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals and limits")


@pytest.fixture
def helper() -> Iterator[PdfHelper]:
    helper = PdfHelper(seconds=20.0)
    yield helper
    helper.close()


def write(path: Path, pages: list[str], size: tuple[float, float] = A4) -> Path:
    canvas = Canvas(str(path), pagesize=size)
    for text in pages:
        for number, line in enumerate(text.split("\n")):
            canvas.drawString(50, size[1] - 60 - 15 * number, line)
        canvas.showPage()
    canvas.save()
    return path


def kinds(facts: DocumentFacts) -> list[str]:
    return [fault.kind for fault in facts.faults]


def test_text_of_first_three_pages(tmp_path: Path) -> None:
    path = write(tmp_path / "best.pdf", ["REGULERINGSFØRESEGNER\n§ 1  Område", "side to", "", "side fire"])
    found = pdf.read(path)
    assert found.format == "PDF"
    assert found.media_type == "application/pdf"
    assert found.pages == ("REGULERINGSFØRESEGNER\n§ 1 Område", "side to", "")
    assert found.facts["sider"] == 4
    assert found.facts["tekstlag"] is True
    assert found.facts["tekstlagAndel"] == 0.75
    assert found.facts["sidestoerrelserMm"] == [{"bredde": 210.0, "hoeyde": 297.0, "sider": 4}]
    assert found.faults == ()


def test_a_scan_has_no_text_layer(tmp_path: Path) -> None:
    found = pdf.read(write(tmp_path / "skann.pdf", [""], A1))
    assert found.facts["tekstlag"] is False
    assert found.pages == ()
    assert found.text == ""


@pytest.mark.parametrize(
    ("change", "size"),
    [
        ({}, (841.0, 594.0)),
        ({"/Rotate": 90}, (594.0, 841.0)),
        ({"/Rotate": -270}, (594.0, 841.0)),
        ({"/Rotate": 180}, (841.0, 594.0)),
        ({"/UserUnit": Decimal("2.5")}, (2102.5, 1485.0)),
        ({"/CropBox": pikepdf.Array([0, 0, 720, 360])}, (254.0, 127.0)),
        ({"/CropBox": pikepdf.Array([720, 360, 0, 0])}, (254.0, 127.0)),
        ({"/CropBox": pikepdf.Array([-500, -500, 720, 360])}, (254.0, 127.0)),
        ({"/CropBox": pikepdf.Array([9000, 9000, 9100, 9100])}, (841.0, 594.0)),
    ],
)
def test_page_size_as_shown(tmp_path: Path, change: dict[str, object], size: tuple[float, float]) -> None:
    path = tmp_path / "kart.pdf"
    with pikepdf.open(write(tmp_path / "a.pdf", [""], landscape(A1))) as document:
        for key, value in change.items():
            document.pages[0].obj[key] = value
        document.save(path)
    sizes = pdf.read(path).facts["sidestoerrelserMm"]
    assert isinstance(sizes, list)
    [only] = sizes
    assert (only["bredde"], only["hoeyde"]) == pytest.approx(size, abs=0.15)


def test_rotation_and_box_are_inherited(tmp_path: Path) -> None:
    path = tmp_path / "arv.pdf"
    with pikepdf.open(write(tmp_path / "a.pdf", ["x"])) as document:
        page = document.pages[0].obj
        box = page["/MediaBox"]
        del page["/MediaBox"]
        if "/Rotate" in page:
            del page["/Rotate"]
        document.Root.Pages["/MediaBox"] = box
        document.Root.Pages["/Rotate"] = 90
        document.save(path)
    assert pdf.read(path).facts["sidestoerrelserMm"] == [{"bredde": 297.0, "hoeyde": 210.0, "sider": 1}]


@pytest.mark.parametrize(("user", "asks"), [("", False), ("hemmelig", True)])
def test_encryption(tmp_path: Path, user: str, asks: bool) -> None:
    path = tmp_path / "kryptert.pdf"
    with pikepdf.open(write(tmp_path / "a.pdf", ["Planbestemmelser"])) as document:
        document.save(path, encryption=pikepdf.Encryption(owner="eier", user=user))
    found = pdf.read(path)
    assert found.facts["kryptert"] is True
    assert found.facts.get("kreverPassord", False) is asks
    assert kinds(found) == (["pdf-passord"] if asks else [])
    assert found.pages == (() if asks else ("Planbestemmelser",))


def test_claims_and_information(tmp_path: Path) -> None:
    path = tmp_path / "pdfa.pdf"
    with pikepdf.open(write(tmp_path / "a.pdf", ["x"])) as document:
        document.docinfo["/Title"] = "Føresegner til Sandvika"
        document.docinfo["/CreationDate"] = "D:20240619144749+02'00'"
        with document.open_metadata(update_docinfo=False) as meta:
            meta["pdfaid:part"] = "2"
            meta["pdfaid:conformance"] = "b"
        document.save(path)
    facts = pdf.read(path).facts
    assert facts["pdfaPaastand"] == "2B"
    assert facts["tittel"] == "Føresegner til Sandvika"
    assert facts["opprettet"] == "2024-06-19"
    assert facts["signert"] is False


def test_signature_field(tmp_path: Path) -> None:
    path = tmp_path / "signert.pdf"
    with pikepdf.open(write(tmp_path / "a.pdf", ["x"])) as document:
        value = pikepdf.Dictionary(Type=pikepdf.Name.Sig)
        field = document.make_indirect(pikepdf.Dictionary(FT=pikepdf.Name.Sig, T="a", V=value))
        parent = document.make_indirect(pikepdf.Dictionary(T="g", Kids=pikepdf.Array([field])))
        parent["/Kids"].append(parent)  # a loop, as broken forms have
        document.Root["/AcroForm"] = pikepdf.Dictionary(Fields=pikepdf.Array([parent]))
        document.save(path)
    assert pdf.read(path).facts["signert"] is True


def geographic(document: pikepdf.Pdf, box: list[int], epsg: int | None, wkt: str = "") -> pikepdf.Dictionary:
    system = pikepdf.Dictionary(Type=pikepdf.Name.PROJCS)
    if epsg is not None:
        system["/EPSG"] = epsg
    if wkt:
        system["/WKT"] = pikepdf.String(wkt)
    points = [Decimal(x) for x in ("58.53", "7.70", "58.55", "7.70", "58.55", "7.74", "58.53", "7.74")]
    measure = pikepdf.Dictionary(
        Type=pikepdf.Name.Measure,
        Subtype=pikepdf.Name.GEO,
        GPTS=pikepdf.Array(points),
        LPTS=pikepdf.Array([0, 0, 0, 1, 1, 1, 1, 0]),
        GCS=system,
    )
    return pikepdf.Dictionary(Type=pikepdf.Name.Viewport, BBox=pikepdf.Array(box), Measure=measure)


@pytest.mark.parametrize("by", ["epsg", "wkt"])
def test_georeference_of_the_largest_viewport(tmp_path: Path, by: str) -> None:
    from pyproj import CRS, Transformer

    wkt = CRS.from_epsg(25832).to_wkt("WKT1_ESRI")
    path = tmp_path / "geo.pdf"
    with pikepdf.open(write(tmp_path / "a.pdf", ["", ""])) as document:
        overview = geographic(document, [0, 0, 10, 10], 25835)
        frame = geographic(document, [10, 10, 500, 700], *((25832, "") if by == "epsg" else (None, wkt)))
        paper = pikepdf.Dictionary(
            Type=pikepdf.Name.Viewport,
            BBox=pikepdf.Array([0, 0, 900, 900]),
            Measure=pikepdf.Dictionary(Subtype=pikepdf.Name.RL),
        )
        document.pages[1].obj["/VP"] = pikepdf.Array([overview, 7, paper, frame])
        document.save(path)
    found = pdf.read(path).facts["georeferanse"]
    assert isinstance(found, dict)
    assert found["side"] == 2
    assert found["epsg"] == 25832
    assert found["punkterGrader"][2] == [58.55, 7.74]
    to_ground = Transformer.from_crs(4258, 25832, always_xy=True)
    east = [to_ground.transform(x, y)[0] for x in (7.70, 7.74) for y in (58.53, 58.55)]
    assert found["avgrensning"][0] == pytest.approx(min(east), abs=0.01)
    assert found["avgrensning"][2] == pytest.approx(max(east), abs=0.01)


def test_ogc_georeference_is_named(tmp_path: Path) -> None:
    path = tmp_path / "lgi.pdf"
    with pikepdf.open(write(tmp_path / "a.pdf", [""])) as document:
        document.pages[0].obj["/LGIDict"] = pikepdf.Dictionary(Version="2.1")
        document.save(path)
    assert pdf.read(path).facts["georeferanse"] == {"kilde": "PDF (OGC LGIDict)", "lest": False, "side": 1}


def test_broken_cross_references_are_repaired(tmp_path: Path) -> None:
    path = tmp_path / "oedelagt.pdf"
    data = write(tmp_path / "a.pdf", ["Planomtale"]).read_bytes()
    path.write_bytes(data[: data.rindex(b"startxref")] + b"startxref\n99\n%%EOF\n")
    found = pdf.read(path)
    assert kinds(found) == ["pdf-reparert"]
    assert found.pages == ("Planomtale",)
    assert "oedelagt.pdf" in str(found.faults[0].values["foerste"])
    assert str(tmp_path) not in str(found.faults[0].values)


@pytest.mark.parametrize(
    ("data", "expected", "real"),
    [
        (b"", ["tom-fil"], "TOM"),
        (b"%PDF-1.4\nikke mer", ["pdf-ulesbar"], "PDF"),
        (b"\xff\xd8\xff\xe0 bilde", ["innhold-ikke-som-filnavn"], "JPEG"),
        (b"II*\0\x08\0\0\0", ["innhold-ikke-som-filnavn"], "TIFF"),
        (b"\0\1\2\3 ukjent", ["innhold-ikke-som-filnavn", "pdf-ulesbar"], "UKJENT"),
        (b"Dette er bare tekst\n", ["innhold-ikke-som-filnavn", "pdf-ulesbar"], "TXT"),
    ],
)
def test_content_that_is_no_pdf(tmp_path: Path, data: bytes, expected: list[str], real: str) -> None:
    path = tmp_path / "plankart.pdf"
    path.write_bytes(data)
    found = pdf.read(path)
    assert kinds(found) == expected
    assert found.format == real


def test_a_missing_file_is_a_fault(tmp_path: Path) -> None:
    assert kinds(pdf.read(tmp_path / "borte.pdf")) == ["fil-ulesbar"]


def test_names_with_norwegian_letters_and_blanks(tmp_path: Path) -> None:
    folder = tmp_path / "Føresegner på åsen"
    folder.mkdir()
    assert pdf.read(write(folder / "Bjørnåsen – æøå.pdf", ["hei"])).pages == ("hei",)


@pytest.mark.parametrize(
    ("packet", "claim"),
    [
        ('<r xmlns:p="http://www.aiim.org/pdfa/ns/id/" p:part="3" p:conformance="U"/>', "3U"),
        ('<r xmlns:p="http://www.aiim.org/pdfa/ns/id/"><p:part> 1 </p:part></r>', "1"),
        ('<r xmlns:p="http://www.aiim.org/pdfa/ns/id/"><p:part>4</p:part><p:conformance>F</p:conformance></r>', "4F"),
        ('<r xmlns:p="http://example.org/"><p:part>2</p:part></r>', None),
        ('<r xmlns:p="http://www.aiim.org/pdfa/ns/id/" p:part="22"/>', None),
    ],
)
def test_pdfa_claim(packet: str, claim: str | None) -> None:
    assert pdfa_claim(read_xmp(packet.encode())) == claim


@pytest.mark.parametrize(
    "packet",
    [
        b'<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]><r>&a;</r>',
        b'<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><r>&b;</r>',
        b"<r>",
        b"",
        b" " * (2 << 20),
    ],
)
def test_hostile_metadata_is_refused(packet: bytes) -> None:
    with pytest.raises(XmpError):
        read_xmp(packet)


def test_bad_metadata_costs_only_the_claim(tmp_path: Path) -> None:
    path = tmp_path / "xmp.pdf"
    with pikepdf.open(write(tmp_path / "a.pdf", ["hei"])) as document:
        document.Root["/Metadata"] = document.make_stream(b'<!DOCTYPE r [<!ENTITY a "a">]><r>&a;</r>')
        document.save(path, fix_metadata_version=False)
    found = pdf.read(path)
    assert kinds(found) == ["pdf-del-ulesbar"]
    assert found.faults[0].values["del"] == "xmp"
    assert found.pages == ("hei",)


def bomb(path: Path, megabytes: int) -> Path:
    """A PDF whose object stream unpacks to ``megabytes`` from a thousandth of it, twice packed."""
    packer = zlib.compressobj(9)
    inner = b"".join(packer.compress(b" " * (1 << 20)) for _ in range(megabytes)) + packer.flush()
    packed = zlib.compress(inner, 9)
    objects = b"2 0 obj\n<</Type/ObjStm/N 1/First 5/Filter[/FlateDecode/FlateDecode]/Length %d>>stream\n" % len(packed)
    body = b"%PDF-1.5\n" + objects + packed + b"\nendstream\nendobj\n"
    rows = b"\0\0\0\0\2\0\2\0\1\0\x09\0\1" + len(body).to_bytes(2, "big") + b"\0"
    xref = b"3 0 obj\n<</Type/XRef/Size 4/W[1 2 1]/Root 1 0 R/Length %d>>stream\n" % len(rows)
    path.write_bytes(body + xref + rows + b"\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n" % len(body))
    return path


@posix_only
def test_a_bomb_is_a_fault_and_the_next_file_is_read(tmp_path: Path) -> None:
    helper = PdfHelper(seconds=20.0, memory=400 << 20)
    try:
        found = pdf.read(bomb(tmp_path / "bombe.pdf", 600), helper)
        assert "pdf-ulesbar" in kinds(found)
        assert pdf.read(write(tmp_path / "b.pdf", ["hei"]), helper).pages == ("hei",)
    finally:
        helper.close()


@posix_only
def test_a_helper_that_hangs_is_killed_and_replaced(tmp_path: Path) -> None:
    helper = PdfHelper(seconds=3.0)
    path = write(tmp_path / "a.pdf", ["hei"])
    try:
        assert pdf.read(path, helper).pages == ("hei",)
        first = helper.pid
        assert first is not None
        os.kill(first, signal.SIGSTOP)
        found = pdf.read(path, helper)
        assert kinds(found) == ["pdf-ulesbar"]
        assert found.faults[0].values == {"grunn": "tidsgrense"}
        with pytest.raises(ProcessLookupError):
            os.kill(first, 0)
        assert pdf.read(path, helper).pages == ("hei",)
        assert helper.pid not in (None, first)
    finally:
        helper.close()


@posix_only
def test_a_helper_that_dies_while_asked(tmp_path: Path, helper: PdfHelper) -> None:
    path = write(tmp_path / "a.pdf", ["hei"])
    helper.ask("structure", path)
    pid = helper.pid
    assert pid is not None
    os.kill(pid, signal.SIGSTOP)
    killer = threading.Timer(0.2, os.kill, (pid, signal.SIGKILL))
    killer.start()
    with pytest.raises(HelperStoppedError, match="krasj"):
        helper.ask("structure", path)
    killer.join()
    assert pdf.read(path, helper).pages == ("hei",)


@posix_only
def test_a_helper_killed_between_questions_is_replaced(tmp_path: Path, helper: PdfHelper) -> None:
    path = write(tmp_path / "a.pdf", ["hei"])
    helper.ask("structure", path)
    assert helper.pid is not None
    assert helper._process is not None
    first = helper.pid
    os.kill(first, signal.SIGKILL)
    helper._process.wait()
    assert pdf.read(path, helper).pages == ("hei",)
    assert helper.pid != first


def test_an_interrupted_question_does_not_answer_the_next_one(
    tmp_path: Path, helper: PdfHelper, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = write(tmp_path / "a.pdf", ["en"]), write(tmp_path / "b.pdf", ["to"])
    helper.ask("text", one)

    class Interrupted:
        def get(self, timeout: float) -> bytes:
            del timeout
            raise KeyboardInterrupt

    monkeypatch.setattr(helper, "_answers", Interrupted())
    with pytest.raises(KeyboardInterrupt):
        helper.ask("text", one)
    assert helper.pid is None
    assert helper.ask("text", other)["pages"] == ["to"]


class HangsOnText(PdfHelper):
    def ask(self, task: str, path: Path, **more: str) -> Mapping[str, object]:
        if task in ("text", "whole text"):
            raise HelperStoppedError("tidsgrense")
        return super().ask(task, path, **more)


def test_text_that_hangs_costs_only_the_text(tmp_path: Path) -> None:
    path = write(tmp_path / "a.pdf", ["hei"])
    hangs_on_text = HangsOnText()
    found = pdf.read(path, hangs_on_text)
    hangs_on_text.close()
    assert kinds(found) == ["pdf-tekst-ulesbar"]
    assert found.facts["sider"] == 1
    assert found.facts["tekstlag"] is None


def test_the_helper_ends_when_its_parent_does(tmp_path: Path) -> None:
    path = write(tmp_path / "a.pdf", ["hei"])
    code = (
        "import json, sys; sys.path[:] = json.loads(sys.argv[1]); from pathlib import Path; "
        "from planarkiv.readers import pdf; from planarkiv.readers.pdf.helper import shared_helper; "
        "pdf.read(Path(sys.argv[2])); print(shared_helper().pid)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, json.dumps(sys.path), str(path)], capture_output=True, text=True, check=True
    )
    pid = int(done.stdout)
    assert done.stderr == ""
    for _ in range(600):
        if not _alive(pid):
            break
        time.sleep(0.05)
    assert not _alive(pid)


def _alive(pid: int) -> bool:
    if sys.platform == "win32":
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_mutated_files_never_raise(tmp_path: Path, helper: PdfHelper) -> None:
    source = write(tmp_path / "a.pdf", ["Reguleringsbestemmelser\n§ 1", "to"]).read_bytes()
    with pikepdf.open(tmp_path / "a.pdf") as document:
        document.pages[0].obj["/VP"] = pikepdf.Array([geographic(document, [0, 0, 9, 9], 25832)])
        document.save(tmp_path / "b.pdf", object_stream_mode=pikepdf.ObjectStreamMode.generate)
    seeds = (source, (tmp_path / "b.pdf").read_bytes())
    chance = random.Random(20240613)  # noqa: S311 - the same mutants every time
    read = repaired = 0
    for number in range(200):
        data = bytearray(seeds[number % 2])
        for _ in range(chance.choice((1, 3, 20))):
            data[chance.randrange(len(data))] = chance.randrange(256)
        if chance.random() < 0.2:
            del data[chance.randrange(len(data)) :]
        path = tmp_path / f"m{number}.pdf"
        path.write_bytes(data)
        found = pdf.read(path, helper)
        read += "sider" in found.facts
        repaired += "pdf-reparert" in kinds(found)
    assert read > 60
    assert repaired > 20


def test_real_plan(shared: Path) -> None:
    folder = shared / "data" / "plans" / "kjetsaa_massetak"
    plan_map = pdf.read(folder / "plankart_Kjetså_massetak.pdf")
    assert plan_map.facts["sidestoerrelserMm"] == [{"bredde": 841.0, "hoeyde": 594.1, "sider": 1}]
    assert "georeferanse" not in plan_map.facts
    assert "4219_202103" in plan_map.text
    provisions = pdf.read(folder / "planbestemmelser_Kjetså_massetak.pdf")
    assert len(provisions.pages) == 3
    assert provisions.text.startswith("Side 1 | 3\n1. FORMÅLET MED PLANEN")
    assert plan_map.faults == provisions.faults == ()


def test_real_files_are_all_read(shared: Path) -> None:
    files = sorted((shared / "data").rglob("*.pdf"))
    assert len(files) > 15
    for path in files:
        found = pdf.read(path)
        assert found.faults == (), path
        assert found.facts["sider"]


def test_the_whole_text(tmp_path: Path, helper: PdfHelper) -> None:
    path = write(tmp_path / "best.pdf", ["en", "to", "tre", "fire", "fem"])
    assert pdf.read_pages(path, helper) == ("en", "to", "tre", "fire", "fem")


def test_the_whole_text_of_what_has_none(tmp_path: Path, helper: PdfHelper) -> None:
    (tmp_path / "brev.pdf").write_bytes(b"ikke en PDF")
    assert pdf.read_pages(tmp_path / "brev.pdf", helper) == ()
    assert pdf.read_pages(write(tmp_path / "tom.pdf", ["", ""]), helper) == ()
    assert pdf.read_pages(write(tmp_path / "best.pdf", ["en"]), HangsOnText()) == ()


def test_a_divided_word_is_joined(tmp_path: Path, helper: PdfHelper) -> None:
    path = tmp_path / "best.pdf"
    canvas = Canvas(str(path))
    canvas.drawString(60, 700, "Her er det lov med bebyg-")
    canvas.drawString(60, 685, "gelse i felta BFS1-")
    canvas.drawString(60, 670, "BFS3")
    canvas.save()
    assert pdf.read_pages(path, helper) == ("Her er det lov med bebyggelse i felta BFS1-\nBFS3",)
