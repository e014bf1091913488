import sqlite3
from pathlib import Path

import pytest

from planarkiv import views
from planarkiv.archive import Archive, disk
from planarkiv.archive.verify import verify
from planarkiv.errors import ArchiveError
from views.archives import NOW, document, keep, new_archive, plan, unplaced

FILES = ("oversikt.html", "register.gpkg")


def refreshed(archive: Archive) -> list[str]:
    with archive.writing():
        return views.refresh(archive, now=NOW)


def facts(archive: Archive) -> dict[str, tuple[int, int]]:
    """What shows that a file was written: its inode and time."""
    return {name: ((archive.root / name).stat().st_ino, (archive.root / name).stat().st_mtime_ns) for name in FILES}


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    made = new_archive(tmp_path)
    keep(
        made,
        [plan(str(n), {"plannavn": "Sentrum"}, documents=[document("B", None, "dokumenter/b.pdf")]) for n in range(3)],
    )
    return made


def test_both_are_made_and_carry_the_state(archive: Archive) -> None:
    assert refreshed(archive) == []
    assert views.stamps(archive.root) == dict.fromkeys(FILES, archive.state())
    assert [each for each in verify(archive.root, stamps=views.stamps(archive.root)) if each.kind] == []
    assert list((archive.root / ".arbeid").glob("ny-*")) == []


def test_nothing_is_written_when_nothing_changed(archive: Archive) -> None:
    refreshed(archive)
    before = facts(archive)
    assert refreshed(archive) == []
    assert facts(archive) == before


@pytest.mark.parametrize("name", FILES)
def test_what_is_missing_or_foreign_is_made_again(archive: Archive, name: str) -> None:
    refreshed(archive)
    (archive.root / name).write_bytes(b"noe annet")
    other = next(each for each in FILES if each != name)
    before = facts(archive)[other]
    refreshed(archive)
    assert views.stamps(archive.root) == dict.fromkeys(FILES, archive.state())
    assert facts(archive)[other] == before


def test_every_change_of_the_archive_shows(archive: Archive) -> None:
    refreshed(archive)
    unplaced(archive, {"ukjent.pdf": "ingen planid"})
    assert len(list(verify(archive.root, stamps=views.stamps(archive.root)))) == 2
    refreshed(archive)
    assert list(verify(archive.root, stamps=views.stamps(archive.root))) == []
    assert "ukjent.pdf" in (archive.root / "oversikt.html").read_text(encoding="utf-8")


def test_it_needs_the_lock(archive: Archive) -> None:
    with pytest.raises(RuntimeError):
        views.refresh(archive, now=NOW)


def test_a_register_held_open_waits_beside_and_is_swapped_in(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    refreshed(archive)
    old = (archive.root / "register.gpkg").read_bytes()
    original = disk.replace

    def held(source: Path, target: Path) -> None:
        if target.name == "register.gpkg":
            raise PermissionError(13, "i bruk", str(target))
        original(source, target)

    monkeypatch.setattr(disk, "replace", held)
    keep(archive, [plan("7", {"plannavn": "Ny"})])
    [note] = refreshed(archive)
    assert "register.ny.gpkg" in note
    assert (archive.root / "register.gpkg").read_bytes() == old
    assert views.stamps(archive.root)["oversikt.html"] == archive.state()
    # still held: said again, and nothing written again
    waiting = (archive.root / "register.ny.gpkg").stat().st_mtime_ns
    assert len(refreshed(archive)) == 1
    assert (archive.root / "register.ny.gpkg").stat().st_mtime_ns == waiting
    # still held, and the archive has changed: the waiting file is the one that changes
    keep(archive, [plan("8", {"plannavn": "Nyere"})])
    assert len(refreshed(archive)) == 1
    assert (archive.root / "register.gpkg").read_bytes() == old
    monkeypatch.undo()
    assert refreshed(archive) == []
    assert not (archive.root / "register.ny.gpkg").exists()
    assert views.stamps(archive.root) == dict.fromkeys(FILES, archive.state())


def test_the_journal_of_the_old_register_is_not_played_into_the_new(archive: Archive) -> None:
    refreshed(archive)
    path = archive.root / "register.gpkg"
    reader = sqlite3.connect(path)
    reader.execute("PRAGMA journal_mode = WAL")
    reader.execute("CREATE TABLE arbeid (x)")
    reader.commit()
    assert path.with_name("register.gpkg-wal").exists()
    keep(archive, [plan("7", {})])
    refreshed(archive)
    assert not path.with_name("register.gpkg-wal").exists()
    reader.close()
    check = sqlite3.connect(path)
    assert check.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert check.execute("SELECT count(*) FROM planer").fetchone() == (4,)
    check.close()


def test_a_full_disk_is_said_and_leaves_what_was_there(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    refreshed(archive)
    before = facts(archive)

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(disk.Staging, "write", full)
    (archive.root / "oversikt.html").write_bytes(b"")
    with pytest.raises(ArchiveError, match=r"oversikt\.html"):
        refreshed(archive)
    assert facts(archive)["register.gpkg"] == before["register.gpkg"]


def test_a_plan_that_cannot_be_read_is_named_and_the_rest_is_shown(archive: Archive) -> None:
    [record] = (archive.root / "planer/4219/1").glob("v1/content/plan.json")
    record.write_text("{", encoding="utf-8")
    [note] = refreshed(archive)
    assert "plan.json" in note
    page = (archive.root / "oversikt.html").read_text(encoding="utf-8")
    assert "4219/0" in page
    assert "4219/2" in page
