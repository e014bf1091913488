"""Folders, files and zips as sources: what is found, what is skipped, and that nothing escapes."""

import os
import zipfile
from pathlib import Path

import pytest

from planarkiv.intake import sources as module
from planarkiv.intake.sources import Skipped, SourceFile, Sources


def gathered(
    *paths: Path, ignore: tuple[str, ...] = (), archive: Path | None = None
) -> tuple[list[str], list[Skipped]]:
    with Sources(paths, ignore, archive) as found:
        files = list(found.files())
        for file in files:
            assert len(file.path.read_bytes()) == file.size
        return [file.source for file in files], found.skipped


def touch(path: Path, data: bytes = b"x") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def test_files_are_named_from_and_with_their_source_folder(tmp_path: Path) -> None:
    touch(tmp_path / "kilde" / "Øvre Ås" / "plan kart.pdf")
    touch(tmp_path / "kilde" / "a.sos")
    touch(tmp_path / "alene.pdf")
    files, skipped = gathered(tmp_path / "kilde", tmp_path / "alene.pdf")
    assert files == ["kilde/a.sos", "kilde/Øvre Ås/plan kart.pdf", "alene.pdf"]
    assert skipped == []


def test_the_name_of_a_source_given_as_a_dot_is_its_real_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    touch(tmp_path / "202103 Kjetså" / "kart.pdf")
    monkeypatch.chdir(tmp_path / "202103 Kjetså")
    assert gathered(Path())[0] == ["202103 Kjetså/kart.pdf"]


def test_two_sources_of_the_same_name_are_told_apart(tmp_path: Path) -> None:
    touch(tmp_path / "a" / "plan" / "x.pdf")
    touch(tmp_path / "b" / "plan" / "x.pdf")
    assert gathered(tmp_path / "a" / "plan", tmp_path / "b" / "plan")[0] == ["plan/x.pdf", "plan~2/x.pdf"]


def test_junk_is_counted_and_the_archive_is_left_out(tmp_path: Path) -> None:
    for name in ("Thumbs.db", ".DS_Store", "~$liste.xlsx", "__MACOSX/x.pdf", "a.bak"):
        touch(tmp_path / "k" / name)
    touch(tmp_path / "k" / "arkiv" / "planer" / "4219" / "plan.json")
    touch(tmp_path / "k" / "annet arkiv" / "planer" / "0=ocfl_1.1")
    touch(tmp_path / "k" / "ekte.pdf")
    files, skipped = gathered(tmp_path / "k", ignore=("*.BAK",), archive=tmp_path / "k" / "arkiv")
    assert files == ["k/ekte.pdf"]
    assert sum(one.junk for one in skipped) == 5
    assert {one.source for one in skipped if not one.junk} == {"k/arkiv", "k/annet arkiv"}


@pytest.mark.skipif(os.name == "nt", reason="symbolic links need a privilege on Windows")
def test_links_are_told_and_never_followed(tmp_path: Path) -> None:
    touch(tmp_path / "hemmelig" / "passord.txt")
    (tmp_path / "k").mkdir()
    (tmp_path / "k" / "ut").symlink_to(tmp_path / "hemmelig")
    (tmp_path / "k" / "fil.txt").symlink_to(tmp_path / "hemmelig" / "passord.txt")
    files, skipped = gathered(tmp_path / "k")
    assert files == []
    assert {one.source for one in skipped} == {"k/ut", "k/fil.txt"}


@pytest.mark.skipif(os.name == "nt", reason="Windows file names are always text")
def test_a_name_that_is_no_utf8_can_be_shown_and_read(tmp_path: Path) -> None:
    (tmp_path / "k").mkdir()
    with open(os.fsencode(tmp_path / "k") + b"/plan\xe6.pdf", "wb") as file:  # noqa: PTH123 - the name is bytes
        file.write(b"x")
    assert gathered(tmp_path / "k")[0] == ["k/planæ.pdf"]


def pack(path: Path, members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as packed:
        for name, data in members.items():
            packed.writestr(zipfile.ZipInfo(name), data, method)
    return path


def test_a_zip_is_a_folder(tmp_path: Path) -> None:
    pack(tmp_path / "plan.zip", {"202103/kart.pdf": b"kart", "best.pdf": b"best", "Thumbs.db": b"x"})
    files, skipped = gathered(tmp_path / "plan.zip")
    assert files == ["plan.zip!202103/kart.pdf", "plan.zip!best.pdf"]
    assert [one.junk for one in skipped] == [True]
    with Sources((tmp_path / "plan.zip",)) as found:
        first = next(iter(found.files()))
        assert first.folders == ("plan.zip!", "202103")


@pytest.mark.parametrize(
    "name",
    [
        "../ut.pdf",
        "/etc/ut.pdf",
        "C:/ut.pdf",
        "a/../../ut.pdf",
        "a\\ut.pdf",
        "con.pdf",
        "a:b.pdf",
        "x" * 300,
        "a\nb.pdf",
    ],
)
def test_a_zip_with_a_hostile_name_is_taken_in_unopened(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "inni" / "her"
    folder.mkdir(parents=True)
    pack(folder / "ond.zip", {"god.pdf": b"x", name: b"y"})
    before = sorted(tmp_path.rglob("*"))
    files, skipped = gathered(folder / "ond.zip")
    assert files == ["ond.zip"]
    assert len(skipped) == 1
    assert sorted(tmp_path.rglob("*")) == before


def test_a_zip_bomb_stops_at_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "RATIO_FREE_BYTES", 1 << 16)
    pack(tmp_path / "bombe.zip", {"a.pdf": bytes(1 << 22)})
    files, [skipped] = gathered(tmp_path / "bombe.zip")
    assert files == ["bombe.zip"]
    assert "bombe" in skipped.reason


def test_count_and_total_of_a_zip_are_limited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pack(tmp_path / "mange.zip", {f"{n}.pdf": b"x" for n in range(5)})
    monkeypatch.setattr(module, "MAX_ZIP_FILES", 4)
    assert gathered(tmp_path / "mange.zip")[0] == ["mange.zip"]
    monkeypatch.setattr(module, "MAX_ZIP_FILES", 5)
    monkeypatch.setattr(module, "MAX_ZIP_BYTES", 4)
    assert gathered(tmp_path / "mange.zip")[0] == ["mange.zip"]


@pytest.mark.parametrize("cut", range(0, 140, 7))
def test_a_damaged_zip_is_a_file_like_others(tmp_path: Path, cut: int) -> None:
    whole = pack(tmp_path / "a.zip", {"kart.pdf": bytes(range(256))}).read_bytes()
    (tmp_path / "b.zip").write_bytes(whole[:cut] + b"\xff\xff" + whole[cut + 2 :])
    with Sources((tmp_path / "b.zip",)) as found:
        files: list[SourceFile] = list(found.files())
    assert len(files) == 1
