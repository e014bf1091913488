"""Folders, files and zips as sources: what is found, what is skipped, and that nothing escapes."""

import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from planarkiv.intake import packed as module
from planarkiv.intake.sources import Skipped, SourceFile, Sources, folders_and_name


def gathered(
    *paths: Path, ignore: tuple[str, ...] = (), archive: Path | None = None
) -> tuple[list[str], list[Skipped]]:
    with Sources(paths, ignore, archive) as found:
        files = list(found.files())
        for file in files:
            assert len(file.path.read_bytes()) == file.size
        return [file.source for file in files], found.skipped


def notes_of(path: Path) -> tuple[list[str], list[Skipped], list[str]]:
    with Sources((path,)) as found:
        return [file.source for file in found.files()], found.skipped, found.notes


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
    assert len(skipped) == 7
    assert all(one.junk for one in skipped)
    assert {one.source: one.reason for one in skipped if "arkiv" in one.source} == {
        "k/arkiv": "ligger i arkivet selv",
        "k/annet arkiv": "mappa er et planarkiv",
    }


@pytest.mark.parametrize("given", [".", "uplassert", "planer/4219", "uplassert/kart.pdf"])
def test_nothing_inside_the_archive_is_a_source(tmp_path: Path, given: str) -> None:
    archive = tmp_path / "A"
    touch(archive / "uplassert" / "kart.pdf")
    touch(archive / "planer" / "4219" / "plan.json")
    files, [skipped] = gathered(archive / given, archive=archive)
    assert files == []
    assert (skipped.reason, skipped.junk) == ("ligger i arkivet selv", True)


def test_another_archive_given_by_name_is_told(tmp_path: Path) -> None:
    touch(tmp_path / "B" / "planer" / "0=ocfl_1.1")
    files, [skipped] = gathered(tmp_path / "B", archive=tmp_path / "A")
    assert files == []
    assert not skipped.junk


def test_an_archive_in_an_ignored_folder_is_one_thing(tmp_path: Path) -> None:
    for name in ("planer/0=ocfl_1.1", "planer/x", "logg/y"):
        touch(tmp_path / "k" / "gammelt" / name)
    touch(tmp_path / "k" / "utkast" / "a" / "b.pdf")
    _, skipped = gathered(tmp_path / "k", ignore=("gammelt", "utkast"))
    assert [one.source for one in skipped] == ["k/gammelt", "k/utkast/b.pdf"]


def test_two_files_of_the_same_name_keep_their_ending(tmp_path: Path) -> None:
    touch(tmp_path / "a" / "x.pdf")
    touch(tmp_path / "b" / "x.pdf")
    assert gathered(tmp_path / "a" / "x.pdf", tmp_path / "b" / "x.pdf")[0] == ["x.pdf", "x~2.pdf"]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root and Windows open every folder")
@pytest.mark.parametrize("mode", [0o000, 0o400])
def test_a_closed_folder_is_told_and_the_rest_is_read(tmp_path: Path, mode: int) -> None:
    touch(tmp_path / "k" / "lukket" / "hemmelig.pdf")
    touch(tmp_path / "k" / "åpen.pdf")
    (tmp_path / "k" / "lukket").chmod(mode)
    try:
        files, skipped = gathered(tmp_path / "k")
    finally:
        (tmp_path / "k" / "lukket").chmod(0o700)
    assert files == ["k/åpen.pdf"]
    assert len(skipped) == 1
    assert not skipped[0].junk


def test_a_folder_that_the_disk_will_not_open_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed = tmp_path / "k" / "lukket"
    touch(closed / "hemmelig.pdf")
    touch(tmp_path / "k" / "åpen.pdf")

    def refusing(operation: Callable[..., object]) -> Callable[..., object]:
        def call(path: str | Path | int, *rest: object, **options: object) -> object:
            # a closed folder itself can be looked up, but not what lies in it
            if str(path).startswith(str(closed)) and (operation is scandir or str(path) != str(closed)):
                raise PermissionError(13, "Permission denied", str(path))
            return operation(path, *rest, **options)

        return call

    scandir = os.scandir
    for name in ("stat", "lstat", "scandir"):
        monkeypatch.setattr(os, name, refusing(getattr(os, name)))
    files, [skipped] = gathered(tmp_path / "k")
    assert files == ["k/åpen.pdf"]
    assert (skipped.source, skipped.reason) == ("k/lukket", "mappa kan ikke leses: Permission denied")


@pytest.mark.skipif(os.name == "nt", reason="symbolic links need a privilege on Windows")
def test_links_are_told_and_never_followed(tmp_path: Path) -> None:
    touch(tmp_path / "hemmelig" / "passord.txt")
    (tmp_path / "k").mkdir()
    (tmp_path / "k" / "ut").symlink_to(tmp_path / "hemmelig")
    (tmp_path / "k" / "fil.txt").symlink_to(tmp_path / "hemmelig" / "passord.txt")
    files, skipped = gathered(tmp_path / "k")
    assert files == []
    assert {one.source for one in skipped if not one.junk} == {"k/ut", "k/fil.txt"}
    files, skipped = gathered(tmp_path / "k", ignore=("k/ut", "fil.*"))
    assert files == []
    assert [(one.source, one.junk) for one in skipped] == [("k/fil.txt", True), ("k/ut", True)]


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
    files, skipped, [note] = notes_of(folder / "ond.zip")
    assert (files, skipped) == (["ond.zip"], [])
    assert note.startswith("ond.zip: den pakkede fila er ikke pakket ut: ")
    assert note.isprintable()
    assert sorted(tmp_path.rglob("*")) == before


def test_a_zip_bomb_stops_at_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "RATIO_FREE_BYTES", 1 << 16)
    pack(tmp_path / "bombe.zip", {"a.pdf": bytes(1 << 22)})
    files, skipped, [note] = notes_of(tmp_path / "bombe.zip")
    assert (files, skipped) == (["bombe.zip"], [])
    assert "zip-bombe?" in note


def test_count_and_total_of_a_zip_are_limited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pack(tmp_path / "mange.zip", {f"{n}.pdf": b"x" for n in range(5)})
    monkeypatch.setattr(module, "MAX_FILES", 4)
    assert gathered(tmp_path / "mange.zip")[0] == ["mange.zip"]
    monkeypatch.setattr(module, "MAX_FILES", 5)
    monkeypatch.setattr(module, "MAX_BYTES", 4)
    assert gathered(tmp_path / "mange.zip")[0] == ["mange.zip"]


@pytest.mark.parametrize("cut", range(0, 140, 7))
def test_a_damaged_zip_is_a_file_like_others(tmp_path: Path, cut: int) -> None:
    whole = pack(tmp_path / "a.zip", {"kart.pdf": bytes(range(256))}).read_bytes()
    (tmp_path / "b.zip").write_bytes(whole[:cut] + b"\xff\xff" + whole[cut + 2 :])
    with Sources((tmp_path / "b.zip",)) as found:
        files: list[SourceFile] = list(found.files())
    assert len(files) == 1


def test_an_empty_zip_is_a_file_like_others(tmp_path: Path) -> None:
    pack(tmp_path / "tom.zip", {})
    pack(tmp_path / "mapper.zip", {"mappe/": b""})
    for name in ("tom.zip", "mapper.zip"):
        assert notes_of(tmp_path / name) == ([name], [], [f"{name}: den pakkede fila er tom"])


def test_a_zip_is_opened_whatever_its_folder_is_called_but_not_one_inside_it(tmp_path: Path) -> None:
    inner = pack(tmp_path / "inni.zip", {"x.pdf": b"x"}).read_bytes()
    (tmp_path / "VIKTIG!").mkdir()
    pack(tmp_path / "VIKTIG!" / "sak.zip", {"inni.zip": inner, "a.pdf": b"a"})
    files, skipped = gathered(tmp_path / "VIKTIG!")
    assert (files, skipped) == (["VIKTIG!/sak.zip!inni.zip", "VIKTIG!/sak.zip!a.pdf"], [])


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Føresegner Ødegård.pdf".encode("cp850"), "Føresegner Ødegård.pdf"),
        ("Føresegner Ødegård.pdf".encode("cp865"), "Føresegner Ødegård.pdf"),
        ("Føresegner Ødegård.pdf".encode(), "Føresegner Ødegård.pdf"),
        (b"Forslag A\x8asen/b\x86t.pdf", "Forslag Aèsen/båt.pdf"),
        ("a\u030a.pdf".encode(), "å.pdf"),
    ],
)
def test_a_name_without_the_utf8_flag_is_read_as_norwegian_programs_write_it(
    tmp_path: Path, written: bytes, name: str
) -> None:
    placeholder = "x" * len(written)
    path = pack(tmp_path / "dos.zip", {placeholder: b"innhold"})
    path.write_bytes(path.read_bytes().replace(placeholder.encode(), written))
    assert notes_of(path) == ([f"dos.zip!{name}"], [], [])


@pytest.mark.parametrize(
    ("source", "folders", "name"),
    [
        ("alene.pdf", (), "alene.pdf"),
        ("k/VIKTIG!/Hei! du.pdf", ("k", "VIKTIG!"), "Hei! du.pdf"),
        ("sak.zip!rot.txt", ("sak.zip!",), "rot.txt"),
        ("k/VIKTIG!/Sak.ZIP!mappe/rot!.txt", ("k", "VIKTIG!", "Sak.ZIP!", "mappe"), "rot!.txt"),
        ("k/sak.zip!inni.zip", ("k", "sak.zip!"), "inni.zip"),
    ],
)
def test_folders_and_name_are_found_again_in_a_source(source: str, folders: tuple[str, ...], name: str) -> None:
    assert folders_and_name(source) == (folders, name)
