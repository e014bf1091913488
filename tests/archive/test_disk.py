import errno
import hashlib
import os
import sys
from pathlib import Path

import pytest

from planarkiv.archive import disk


class SharingViolationError(PermissionError):
    winerror = 32


def failing(times: int, error: OSError) -> list[int]:
    calls: list[int] = []

    def operation() -> str:
        calls.append(1)
        if len(calls) <= times:
            raise error
        return "ferdig"

    assert disk.patiently(operation) == "ferdig"
    return calls


def test_sharing_violations_are_waited_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("planarkiv.archive.disk.time.sleep", lambda _: None)
    assert len(failing(20, SharingViolationError(13, "i bruk"))) == 21


def test_waiting_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter(range(0, 1000, 10))
    monkeypatch.setattr("planarkiv.archive.disk.time.sleep", lambda _: None)
    monkeypatch.setattr("planarkiv.archive.disk.time.monotonic", lambda: float(next(clock)))
    with pytest.raises(SharingViolationError):
        failing(1000, SharingViolationError(13, "i bruk"))
    assert next(clock) == 50


def test_other_errors_are_not_waited_for() -> None:
    with pytest.raises(PermissionError):
        failing(1, PermissionError(13, "nei"))


def test_copy_tells_the_fingerprints_of_what_it_wrote(tmp_path: Path) -> None:
    data = os.urandom(3 * disk.CHUNK + 17)
    (tmp_path / "kilde").write_bytes(data)
    staging = disk.Staging()
    told = staging.copy(tmp_path / "kilde", tmp_path / "a/b/kopi")
    assert (tmp_path / "a/b/kopi").read_bytes() == data
    assert told == disk.Digests(hashlib.sha512(data).hexdigest(), hashlib.sha256(data).hexdigest(), len(data))
    assert disk.sha512_of(tmp_path / "kilde") == told.sha512


def test_nothing_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"gammel")
    (tmp_path / "b").write_bytes(b"ny")
    (tmp_path / "tom").mkdir()
    (tmp_path / "mappe").mkdir()
    with pytest.raises(FileExistsError):
        disk.Staging().write(tmp_path / "a", b"x")
    with pytest.raises(FileExistsError):
        disk.Staging().copy(tmp_path / "b", tmp_path / "a")
    with pytest.raises(FileExistsError):
        disk.rename(tmp_path / "b", tmp_path / "a")
    with pytest.raises(FileExistsError):
        disk.rename(tmp_path / "mappe", tmp_path / "tom")
    assert (tmp_path / "a").read_bytes() == b"gammel"


@pytest.mark.parametrize("together", [True, False])
def test_every_file_and_folder_is_synced(tmp_path: Path, together: bool) -> None:
    told: list[tuple[str, str]] = []
    staging = disk.Staging()
    with disk.watched(lambda operation, path, _: told.append((operation, path.relative_to(tmp_path).as_posix()))):
        staging.write(tmp_path / "a/b/c", b"x")
        staging.sync(together=together)
        staging.sync(together=together)
    synced = {path for operation, path in told if operation in ("fsync", "sync")}
    if together and sys.platform == "linux":
        assert [operation for operation, _ in told] == ["folder", "folder", "write", "sync"]
    elif os.name != "nt":
        assert synced == {"a/b/c", "a/b", "a", "."}
        assert len(told) == 3 + 4


def test_without_one_call_for_all_each_is_synced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("planarkiv.archive.disk._sync_file_system", lambda _: False)
    told: list[str] = []
    staging = disk.Staging()
    with disk.watched(lambda operation, *_: told.append(operation)):
        staging.write(tmp_path / "a", b"x")
        staging.sync(together=True)
        disk.sync_folders([tmp_path] * 9, together=True)
    assert told.count("fsync") == (1 if os.name == "nt" else 3)


@pytest.mark.skipif(sys.platform != "linux", reason="syncfs is a Linux call")
def test_a_sync_that_fails_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import ctypes

    class Failing:
        def __init__(self, *_: object, **__: object) -> None:
            self.syncfs = lambda _: -1

    monkeypatch.setattr(ctypes, "CDLL", Failing)
    staging = disk.Staging()
    staging.write(tmp_path / "a", b"x")
    with pytest.raises(OSError, match=str(tmp_path)):
        staging.sync(together=True)


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_deleting_a_tree_never_follows_links(tmp_path: Path) -> None:
    (tmp_path / "ute").mkdir()
    (tmp_path / "ute/viktig").write_bytes(b"x")
    (tmp_path / "inne/dypt").mkdir(parents=True)
    (tmp_path / "inne/dypt/lenke").symlink_to(tmp_path / "ute", target_is_directory=True)
    disk.delete_tree(tmp_path / "inne")
    assert (tmp_path / "ute/viktig").exists()
    assert not (tmp_path / "inne").exists()


def test_watching_ends_with_the_block(tmp_path: Path) -> None:
    told: list[str] = []
    with disk.watched(lambda operation, *_: told.append(operation)):
        disk.append(tmp_path / "a", b"x")
    disk.append(tmp_path / "a", b"y")
    assert told == ["append"]
    assert (tmp_path / "a").read_bytes() == b"xy"


@pytest.mark.skipif(sys.platform != "linux", reason="renameat2 is Linux's")
@pytest.mark.parametrize("kinds", [("file", "file"), ("folder", "folder"), ("file", "folder")])
def test_two_change_places_in_one_step(tmp_path: Path, kinds: tuple[str, str]) -> None:
    one, other = tmp_path / "en", tmp_path / "to"
    for path, kind in zip((one, other), kinds, strict=True):
        if kind == "folder":
            path.mkdir()
        (path / "fil" if kind == "folder" else path).write_text(path.name)
    assert disk.exchange(one, other)
    assert (one / "fil" if kinds[1] == "folder" else one).read_text() == "to"
    assert (other / "fil" if kinds[0] == "folder" else other).read_text() == "en"
    with pytest.raises(FileNotFoundError):
        disk.exchange(one, tmp_path / "borte")


@pytest.mark.parametrize("links", [True, False])
def test_a_file_gets_another_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool) -> None:
    source, path = tmp_path / "fil", tmp_path / "ny" / "fil"
    source.write_text("innhold")
    os.utime(source, ns=(1_000_000_000, 1_700_000_000_000_000_000))
    if not links:
        monkeypatch.setattr(os, "link", _no_links)
    staging = disk.Staging()
    staging.link(source, path)
    assert path.read_text() == "innhold"
    assert path.stat().st_mtime_ns == 1_700_000_000_000_000_000
    assert (path.stat().st_ino == source.stat().st_ino) is links
    assert staging.files == [path]


def _no_links(*_: object, **__: object) -> None:
    raise OSError(errno.EPERM, os.strerror(errno.EPERM))


def test_what_others_have_made_is_waited_for(tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "b" / "fil").write_text("innhold")
    told: list[tuple[str, Path]] = []
    staging = disk.Staging()
    staging.take_in(tmp_path / "a")
    with disk.watched(lambda operation, path, _: told.append((operation, path))):
        staging.sync(together=False)
    assert told == [
        ("fsync", tmp_path / "a" / "b" / "fil"),
        ("fsync", tmp_path / "a" / "b"),
        ("fsync", tmp_path / "a"),
    ]
