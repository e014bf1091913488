from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from archive.plans import deviations, found, new_archive, snapshot
from planarkiv.archive import Archive, Content, Decision, UnplacedFile
from planarkiv.errors import ArchiveError
from planarkiv.model.planid import PlanId


def loose(data: bytes, name: str = "skann.tif", *sources: str) -> UnplacedFile:
    return UnplacedFile(name, sources or (f"inn/{name}",), Content.of(data).sha512, len(data), "ingen plan-ID i navnet")


def put(
    archive: Archive, *contents: tuple[UnplacedFile, bytes], decisions: Mapping[str, Decision] | None = None
) -> bool:
    with archive.writing():
        return archive.unplaced.replace(
            [file for file, _ in contents], {file.sha512: data for file, data in contents}, decisions
        )


def test_files_lie_there_by_name_and_in_the_list(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    one, two, three = (
        loose(b"1", "Føresegner.pdf"),
        loose(b"2", "føresegner.PDF"),
        loose(b"3", "../a:b.pdf", "inn.zip!a/b.pdf", "a"),
    )
    assert put(archive, (one, b"1"), (two, b"2"), (three, b"3"))
    entries = Archive.open(archive.root).unplaced.entries()
    assert {file.sha512 for file in (one, two, three)} == entries.keys()
    assert {(archive.root / "uplassert" / each.path).read_bytes() for each in entries.values()} == {b"1", b"2", b"3"}
    assert archive.unplaced.path_of(one.sha512).read_bytes() == b"1"
    assert entries[three.sha512] == replace(three, path=".._a_b.pdf", sources=("a", "inn.zip!a/b.pdf"))
    assert len({each.path.casefold() for each in entries.values()}) == 3
    assert deviations(archive) == []


def test_nothing_is_written_when_nothing_differs(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    file = loose(b"1")
    put(archive, (file, b"1"))
    before = {path: path.stat().st_mtime_ns for path in archive.root.rglob("*")}
    with archive.writing():
        assert not archive.unplaced.replace([file], {})
        assert not archive.unplaced.replace(list(archive.unplaced.entries().values()), {})
    assert {path: path.stat().st_mtime_ns for path in archive.root.rglob("*")} == before


def test_placed_files_leave_and_others_keep_their_name(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    one, two = loose(b"1"), loose(b"2")
    put(archive, (one, b"1"), (two, b"2"))
    kept = archive.unplaced.entries()[two.sha512]
    put(archive, (two, b"2"))
    assert dict(archive.unplaced.entries()) == {two.sha512: kept}
    assert set(snapshot(archive.root / "uplassert")) == {"innhold.json", "innhold.json.sha512", kept.path}
    put(archive)
    assert not archive.unplaced.entries()
    assert deviations(archive) == []


def test_a_file_of_the_same_name_may_take_anothers_place(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    one, two = loose(b"1"), loose(b"2")
    put(archive, (one, b"1"))
    put(archive, (two, b"2"))
    assert archive.unplaced.path_of(two.sha512).read_bytes() == b"2"
    assert deviations(archive) == []


def test_reason_and_sources_may_change_without_the_bytes(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    file = loose(b"1")
    put(archive, (file, b"1"))
    with archive.writing():
        assert archive.unplaced.replace([replace(file, reason="to planer passer", sources=("b", "a"))], {})
    (entry,) = Archive.open(archive.root).unplaced.entries().values()
    assert (entry.reason, entry.sources, entry.path) == ("to planer passer", ("a", "b"), "skann.tif")


def test_decisions_stay_when_the_file_is_placed(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    file = loose(b"1")
    decision = Decision((PlanId("4219", "3/87"), PlanId("4219", "202103")), "PLANKART", False, "2026-03-01T12:00:00Z")
    ignored = Decision((), None, True, "2026-03-01T12:00:00Z")
    put(archive, (file, b"1"), decisions={file.sha512: decision, "f" * 128: ignored})
    put(archive)
    assert Archive.open(archive.root).unplaced.decisions == {file.sha512: decision, "f" * 128: ignored}
    put(archive, decisions={})
    assert not archive.unplaced.decisions
    assert deviations(archive) == []


def test_a_comment_is_kept_and_may_be_lacking(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    file = loose(b"1")
    decision = Decision((), "KORR", False, "2026-03-01T12:00:00Z", "avklart med Kari")
    put(archive, decisions={file.sha512: decision, "f" * 128: replace(decision, comment="")})
    assert Archive.open(archive.root).unplaced.decisions == {
        file.sha512: decision,
        "f" * 128: replace(decision, comment=""),
    }
    assert (archive.root / "uplassert/innhold.json").read_text(encoding="utf-8").count("kommentar") == 1


def test_wrong_or_missing_bytes_are_refused_and_leave_nothing(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    before = snapshot(archive.root)
    source = tmp_path / "kilde"
    source.write_bytes(b"noe annet")
    with archive.writing():
        with pytest.raises(ArchiveError, match="mangler"):
            archive.unplaced.replace([loose(b"1")], {})
        with pytest.raises(ArchiveError, match="endret mens"):
            archive.unplaced.replace([loose(b"1")], {loose(b"1").sha512: source})
    assert snapshot(archive.root) == before


def test_names_of_our_own_files_are_not_given_away(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    put(archive, (loose(b"1", "innhold.json"), b"1"), (loose(b"2", "INNHOLD.JSON.SHA512"), b"2"))
    assert deviations(archive) == []
    assert len(archive.unplaced.entries()) == 2


def test_damaged_list_is_refused(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    put(archive, (loose(b"1"), b"1"))
    path = archive.root / "uplassert/innhold.json"
    path.write_bytes(path.read_bytes().replace(b"inn/", b"ut//"))
    with pytest.raises(ArchiveError, match="endret siden"):
        Archive.open(archive.root).unplaced.entries()
    assert found(archive) == {("endret", "uplassert/innhold.json")}


def test_list_of_a_newer_program_is_refused(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    path = archive.root / "uplassert/innhold.json"
    data = path.read_bytes().replace(b'"skjemaversjon": 1', b'"skjemaversjon": 2')
    path.write_bytes(data)
    (archive.root / "uplassert/innhold.json.sha512").write_text(f"{Content.of(data).sha512}  innhold.json\n")
    with pytest.raises(ArchiveError, match="nyere"):
        archive.unplaced.entries()
