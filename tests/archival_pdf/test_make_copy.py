"""PDF/A copies: PDF/A by other programs, the original never touched, and each whole or not there."""

import hashlib
import json
import os
import shutil
import subprocess
import time
import zlib
from collections.abc import Callable
from pathlib import Path

import page
import pikepdf
import pytest
from pikepdf import pdfa
from typer.testing import CliRunner

from archival_pdfs import archival, changed, claiming, encrypted, located, plain, signed
from planarkiv import archival_pdf
from planarkiv.archival_pdf import NoCopyError, ghostscript, make_copy
from planarkiv.archive import disk
from planarkiv.cli.app import app
from planarkiv.errors import UsageError
from planarkiv.readers import pdf
from planarkiv.readers.pdf import archival as checking
from project_files import pdf_text

TEXT = "Reguleringsføresegner for Åsen\n§ 1 Fellesføresegner: æ, ø og å"
needs_ghostscript = pytest.mark.skipif(ghostscript.program() is None, reason="Ghostscript is not installed")


def write(folder: Path, data: bytes, name: str = "best æøå.pdf") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def state(folder: Path) -> dict[str, tuple[int, str]]:
    """Name, time and digest of every file in a folder."""
    return {
        path.name: (path.stat().st_mtime_ns, hashlib.sha256(path.read_bytes()).hexdigest()) for path in folder.iterdir()
    }


def is_archival(path: Path) -> bool:
    return bool(page.validate_pdf(path, profile="2b").is_compliant)


def test_a_copy_that_needs_no_drawing_is_confirmed_and_lies_beside_its_original(tmp_path: Path) -> None:
    source = write(tmp_path, plain(TEXT, "side to"))
    before = state(tmp_path)
    copied = make_copy(source)
    assert copied.target == tmp_path / "best æøå.pdfa.pdf"
    assert (copied.method, copied.confirmed, copied.losses) == ("pikepdf", True, ())
    assert is_archival(copied.target)
    assert pdfa.validate_written(copied.target, "2b").passed
    assert pdf_text(copied.target.read_bytes()) == pdf_text(source.read_bytes())
    after = state(tmp_path)
    del after[copied.target.name]
    assert after == before


def test_what_is_archival_already_needs_no_copy(tmp_path: Path) -> None:
    source = write(tmp_path, archival(TEXT))
    assert make_copy(source).target is None
    assert list(tmp_path.iterdir()) == [source]


def test_a_false_claim_needs_one(tmp_path: Path) -> None:
    copied = make_copy(write(tmp_path, claiming(plain(TEXT))))
    assert copied.target is not None
    assert is_archival(copied.target)


def test_a_file_that_is_there_is_replaced_only_when_asked(tmp_path: Path) -> None:
    source = write(tmp_path, plain(TEXT))
    there = write(tmp_path, b"something else", "kopi.pdf")
    with pytest.raises(UsageError, match="finnes fra før"):
        make_copy(source, there)
    assert there.read_bytes() == b"something else"
    make_copy(source, there, overwrite=True)
    assert is_archival(there)


@pytest.mark.parametrize("name", ["best æøå.pdf", "kopi.sos", "ingen slik mappe/kopi.pdf"])
def test_places_that_are_refused(name: str, tmp_path: Path) -> None:
    source = write(tmp_path, plain(TEXT))
    before = state(tmp_path)
    with pytest.raises(UsageError):
        make_copy(source, tmp_path / name, overwrite=True)
    assert state(tmp_path) == before


def permissions(made: pikepdf.Pdf) -> None:
    made.Root.Perms = pikepdf.Dictionary(DocMDP=made.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Sig)))


REFUSED: list[tuple[Callable[[], bytes], str]] = [
    (lambda: encrypted(plain(TEXT)), "kryptert"),
    (lambda: signed(plain(TEXT)), "signert"),
    (lambda: signed(archival(TEXT)), "signert"),
    (lambda: changed(plain(TEXT), permissions), "signert"),
    (lambda: b"%PDF-1.7\nnothing more", "kan ikke åpnes"),
    (lambda: plain(*["side"] * 4), "4 sider, og grensen er 3"),
]


@pytest.mark.parametrize(("made", "reason"), REFUSED)
def test_files_that_are_not_copied(
    made: Callable[[], bytes], reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archival_pdf, "MOST_PAGES", 3)
    source = write(tmp_path, made())
    before = state(tmp_path)
    with pytest.raises(NoCopyError, match=reason):
        make_copy(source)
    assert state(tmp_path) == before


def test_without_ghostscript_the_missing_fonts_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ghostscript, "program", lambda: None)
    source = write(tmp_path, plain(TEXT, font="Helvetica"))
    with pytest.raises(NoCopyError, match=r"disse skriftene ligger ikke i fila: Helvetica\. Be den"):
        make_copy(source)
    assert list(tmp_path.iterdir()) == [source]


def test_without_the_checker_no_copy_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "_CHECKER", "ingen-slik-pakke")
    source = write(tmp_path, plain(TEXT))
    with pytest.raises(NoCopyError, match="pip install planarkiv"):
        make_copy(source)
    assert list(tmp_path.iterdir()) == [source]


@needs_ghostscript
def test_a_file_without_its_fonts_is_drawn_anew_and_keeps_place_and_title(tmp_path: Path) -> None:
    def titled(made: pikepdf.Pdf) -> None:
        located(made)
        made.docinfo["/Title"] = "Plankart Åsen"

    source = write(tmp_path, changed(plain(TEXT, font="Helvetica"), titled))
    copied = make_copy(source)
    assert copied.target is not None
    assert copied.method == "ghostscript"
    assert is_archival(copied.target)
    losses = {loss.kind: loss for loss in copied.losses if loss.kind != "ghostscript"}
    assert {kind: loss.examples for kind, loss in losses.items()} == {"skrift": ("Helvetica",)}
    before, after = pdf.read(source), pdf.read(copied.target)
    assert after.facts["georeferanse"] == before.facts["georeferanse"]
    assert after.facts["tittel"] == "Plankart Åsen"
    assert after.facts["fonterUtenInnbygging"] == []
    assert after.pages == before.pages


@needs_ghostscript
def test_attachments_are_told_as_lost(tmp_path: Path) -> None:
    def attach(made: pikepdf.Pdf) -> None:
        made.attachments["notat.txt"] = b"et vedlegg"

    source = write(tmp_path, changed(plain("Merknad"), attach))
    copied = make_copy(source)
    assert [loss.text for loss in copied.losses if loss.kind == "vedlegg"] == [
        "Vedlegg inne i PDF-fila er ikke med i kopien (1). Lever dem som egne filer."
    ]


def test_scripts_are_told_as_lost(tmp_path: Path) -> None:
    def script(made: pikepdf.Pdf) -> None:
        action = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert('hei')"))
        tree = pikepdf.Dictionary(Names=pikepdf.Array(["hei", made.make_indirect(action)]))
        made.Root.Names = pikepdf.Dictionary(JavaScript=tree)

    copied = make_copy(write(tmp_path, changed(plain(TEXT), script)))
    assert copied.method == "pikepdf"
    assert [loss.kind for loss in copied.losses] == ["skript"]


def drawing(monkeypatch: pytest.MonkeyPatch, made: bytes) -> None:
    """Lets what stands for Ghostscript draw something else."""
    monkeypatch.setattr(ghostscript, "program", lambda: "gs")
    monkeypatch.setattr(ghostscript, "version", lambda _: (10, 4, 0))
    monkeypatch.setattr(ghostscript, "draw_anew", lambda _found, _source, out: out.write_bytes(made))


def heavier(made: pikepdf.Pdf) -> None:
    made.pages[0].contents_add(pikepdf.Stream(made, b"0 g 300 500 200 200 re f"))


@pytest.mark.parametrize(
    ("made", "reason"),
    [
        (lambda: archival(TEXT.replace("Åsen", "Asem")), "teksten på side 1 ble en annen"),
        (lambda: changed(archival(TEXT), heavier), "side 1 ser annerledes ut"),
        (lambda: archival(TEXT, "side to"), "kopien fikk 2 sider, originalen har 1"),
        (lambda: plain(TEXT), "kopien ble ikke PDF/A-2b"),
    ],
)
def test_a_copy_that_is_not_as_its_original_is_refused(
    made: Callable[[], bytes], reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawing(monkeypatch, made())
    source = write(tmp_path, plain(TEXT, font="Helvetica"))
    with pytest.raises(NoCopyError, match=reason):
        make_copy(source)
    assert list(tmp_path.iterdir()) == [source]


def test_a_version_that_damages_text_is_named_when_it_did(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drawing(monkeypatch, archival(TEXT.replace("ø", "?")))
    monkeypatch.setattr(ghostscript, "version", lambda _: (10, 0, 0))
    with pytest.raises(NoCopyError, match=r"Ghostscript 10\.0\.0 er kjent for å skrive feil tekst"):
        make_copy(write(tmp_path, plain(TEXT, font="Helvetica")))


def test_a_source_that_changes_meanwhile_gives_no_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = write(tmp_path, plain(TEXT, font="Helvetica"))

    def draw(_found: str, _source: Path, out: Path) -> None:
        out.write_bytes(archival(TEXT))
        source.write_bytes(plain("en annen"))

    drawing(monkeypatch, b"")
    monkeypatch.setattr(ghostscript, "draw_anew", draw)
    monkeypatch.setattr(archival_pdf, "OTHER_PIXELS_OTHER_FONTS", 1.0)
    with pytest.raises(NoCopyError, match="endret mens den ble lest"):
        make_copy(source)
    assert list(tmp_path.iterdir()) == [source]


def huge_picture(made: pikepdf.Pdf) -> None:
    """A picture of 40 000 by 40 000 pixels in four colours, packed to some kilobytes: 6.4 GB when it is shown."""
    rows = zlib.compress(bytes(40_000 * 4) * 400, 9)
    picture = pikepdf.Stream(made, rows)
    picture.Filter, picture.Subtype, picture.ColorSpace = (
        pikepdf.Name(name) for name in ("/FlateDecode", "/Image", "/DeviceCMYK")
    )
    picture.Width = picture.Height = 40_000
    picture.BitsPerComponent = 8
    made.pages[0].Resources.XObject = pikepdf.Dictionary(Im=made.make_indirect(picture))
    made.pages[0].contents_add(pikepdf.Stream(made, b"q 400 0 0 400 50 50 cm /Im Do Q"))


def endless(made: pikepdf.Pdf) -> None:
    """A drawing that draws itself."""
    form = made.make_indirect(pikepdf.Stream(made, b"/Me Do"))
    form.Type, form.Subtype, form.BBox = pikepdf.Name.XObject, pikepdf.Name.Form, pikepdf.Array([0, 0, 9, 9])
    form.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Me=form))
    made.pages[0].Resources.XObject = pikepdf.Dictionary(Me=form)
    made.pages[0].contents_add(pikepdf.Stream(made, b"/Me Do"))


def broken_stream(data: bytes) -> bytes:
    at = data.index(b"stream") + 40
    return data[:at] + bytes(60) + data[at + 60 :]


@pytest.mark.parametrize(
    "made",
    [
        lambda: changed(plain(TEXT, font="Helvetica"), huge_picture),
        lambda: changed(plain(TEXT), endless),
        lambda: broken_stream(plain(TEXT, font="Helvetica")),
        lambda: plain(TEXT)[:-600],
        lambda: plain(*["side"] * 2_100),
    ],
    ids=["picture", "endless", "stream", "cut", "pages"],
)
def test_hostile_files_end_in_time_with_a_reason_or_a_good_copy(
    made: Callable[[], bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archival_pdf, "TIME_LIMIT", 4.0)
    monkeypatch.setattr(ghostscript, "TIME_LIMIT", 4.0)
    source = write(tmp_path, made())
    before = state(tmp_path)
    refused, target = "", None
    try:
        target = make_copy(source).target
    except NoCopyError as error:
        refused = str(error)
    assert refused.startswith("Ingen kopi er laget av") or (target is not None and is_archival(target))
    after = state(tmp_path)
    assert {name: after[name] for name in before} == before
    assert set(after) - set(before) == ({target.name} if target else set())


def test_stopped_at_any_operation_there_is_the_old_or_the_new(tmp_path: Path) -> None:
    class Stopped(BaseException):
        pass

    source = write(tmp_path, plain(TEXT))
    operations = 0
    for stop_at in range(1, 100):
        (tmp_path / "ut").mkdir()
        target = write(tmp_path / "ut", b"old", "kopi.pdf")
        operations = 0

        def watcher(_operation: str, _path: Path, _source: Path | None, last: int = stop_at) -> None:
            nonlocal operations
            operations += 1
            if operations == last:
                raise Stopped

        try:
            with disk.watched(watcher):
                make_copy(source, target, overwrite=True)
        except Stopped:
            assert target.read_bytes() == b"old" or is_archival(target)
        else:
            break
        finally:
            assert target.is_file()
            shutil.rmtree(tmp_path / "ut")
    assert operations > 5


@pytest.mark.skipif(os.name != "posix", reason="needs a shell")
def test_a_program_that_hangs_is_ended_with_what_it_started(tmp_path: Path) -> None:
    fake = tmp_path / "gs"
    fake.write_text(f"#!/bin/sh\nsleep 300 &\necho $! > {tmp_path}/barn\nwait\n", encoding="utf-8")
    fake.chmod(0o755)
    with pytest.raises(ghostscript.GhostscriptFailedError, match="tidsgrense"):
        ghostscript.draw_anew(str(fake), tmp_path / "inn.pdf", tmp_path / "ut.pdf", seconds=3.0)
    child = int((tmp_path / "barn").read_text(encoding="ascii"))
    for _ in range(300):
        if not _runs(child):
            break
        time.sleep(0.1)
    assert not _runs(child)


def _runs(process: int) -> bool:
    listed = subprocess.run(["ps", "-o", "stat=", "-p", str(process)], capture_output=True, check=False).stdout
    return bool(listed.strip()) and not listed.strip().startswith(b"Z")


@pytest.mark.parametrize(
    ("numbers", "risky"), [((9, 56, 1), False), ((10, 0, 0), True), ((10, 2, 0), True), ((10, 2, 1), False)]
)
def test_versions_that_may_damage_text(numbers: tuple[int, int, int], risky: bool) -> None:
    assert ghostscript.may_damage_text(numbers) is risky


def test_on_the_command_line(tmp_path: Path) -> None:
    source = write(tmp_path, plain(TEXT))
    report = tmp_path / "tap.json"
    done = CliRunner().invoke(app, ["convert", str(source), "--loss-report", str(report)])
    assert done.exit_code == 0, done.output
    assert "PDF/A-2b-kopi av" in done.output
    told = json.loads(report.read_text(encoding="utf-8"))
    assert told["resultat"] == [str(tmp_path / "best æøå.pdfa.pdf")]
    assert (told["tilFormat"], told["metode"], told["bekreftet"], told["tap"]) == ("PDF/A-2b", "pikepdf", True, [])
    again = CliRunner().invoke(app, ["convert", str(source), "--to", "gml"])
    assert isinstance(again.exception, UsageError) or again.exit_code == 2


@needs_ghostscript
@pytest.mark.parametrize("name", ["planbestemmelser", "plankart"])
def test_the_documents_of_a_real_plan(name: str, shared: Path, tmp_path: Path) -> None:
    [source] = (shared / "data" / "plans" / "kjetsaa_massetak").glob(f"{name}*.pdf")
    assert not is_archival(source)
    copied = make_copy(source, tmp_path / "kopi.pdf")
    assert copied.target is not None
    assert is_archival(copied.target)
    assert copied.method == "ghostscript"
