"""Remembering what was read: the same answers, nothing written in vain, nothing kept that must not be."""

import dataclasses
import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from planarkiv.intake import memory as module
from planarkiv.intake.memory import Memory
from planarkiv.intake.reading import Reading, read
from planarkiv.intake.sources import SourceFile, Sources
from planarkiv.intake.survey import Survey, groups, survey
from planarkiv.model.naming import Naming


def read_all(source: Path, memory: Memory) -> list[Survey]:
    with Sources((source,)) as sources:
        return [survey(files, memory) for files in groups(sources.files())]


def without_paths(surveys: list[Survey]) -> list[Survey]:
    """Zips are unpacked somewhere else each time."""
    return [
        dataclasses.replace(one, files=tuple(dataclasses.replace(file, path=Path()) for file in one.files))
        for one in surveys
    ]


def test_what_is_remembered_is_what_was_read(tmp_path: Path, shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = tmp_path / "lest.sqlite"
    for source in (shared / "data" / "plans", shared / "data" / "sosi", Path(__file__).parents[2] / "sample_data"):
        memory = Memory(store)
        first = read_all(source, memory)
        memory.save(store)
        again = Memory(store)
        with monkeypatch.context() as patch:
            patch.setattr(module, "read", lambda *_: pytest.fail("read again"))
            assert without_paths(read_all(source, again)) == without_paths(first)
        before = store.stat().st_mtime_ns, store.read_bytes()
        again.save(store)
        assert (store.stat().st_mtime_ns, store.read_bytes()) == before


def one(path: Path) -> SourceFile:
    status = path.stat()
    times = status.st_mtime_ns, status.st_ctime_ns
    return SourceFile(path, path.name, (), path.name, status.st_size, *times, status.st_ino)


def test_a_file_that_changed_is_read_again(tmp_path: Path) -> None:
    path, store = tmp_path / "brev.txt", tmp_path / "lest.sqlite"
    path.write_text("ett brev", encoding="utf-8")
    memory = Memory()
    assert survey((one(path),), memory).text == "ett brev"
    memory.save(store)
    path.write_text("to brev", encoding="utf-8")
    assert survey((one(path),), Memory(store)).text == "to brev"


def test_another_program_and_a_damaged_file_forget_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, store = tmp_path / "brev.txt", tmp_path / "lest.sqlite"
    path.write_text("brev", encoding="utf-8")
    memory = Memory()
    survey((one(path),), memory)
    memory.save(store)
    good = store.read_bytes()
    for damaged in (b"", b"SQLite format 3\0" + good[16:2000], good[: len(good) // 2], b"noe annet" * 100):
        store.write_bytes(damaged)
        memory = Memory(store)
        assert survey((one(path),), memory).text == "brev"
        memory.save(store)
        memory.close()
    monkeypatch.setattr(module, "program_version", lambda: "en annen")
    told: list[Path] = []

    def telling(path: Path, name: str, naming: Naming, *, to_archive: bool) -> Reading:
        told.append(path)
        return read(path, name, naming, to_archive=to_archive)

    monkeypatch.setattr(module, "read", telling)
    survey((one(path),), Memory(store))
    assert told == [path]


def test_what_must_be_forgotten_is_not_saved(tmp_path: Path) -> None:
    path, store = tmp_path / "klage.txt", tmp_path / "lest.sqlite"
    path.write_text("hemmelig", encoding="utf-8")
    memory = Memory()
    found = survey((one(path),), memory)
    memory.forget(found.digests)
    memory.save(store)
    assert b"hemmelig" not in store.read_bytes()


@pytest.fixture
def hashed(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that are hashed."""
    told: list[Path] = []
    digest_of = module.digest_of

    def telling(path: Path) -> str:
        told.append(path)
        return digest_of(path)

    monkeypatch.setattr(module, "digest_of", telling)
    return told


def later(monkeypatch: pytest.MonkeyPatch) -> None:
    """An hour has gone since the files were written."""
    now = time.time_ns
    monkeypatch.setattr("planarkiv.intake.memory.time.time_ns", lambda: now() + 3600 * 10**9)


@pytest.mark.parametrize(
    "change",
    [
        lambda file: dataclasses.replace(file, size=file.size + 1),
        lambda file: dataclasses.replace(file, mtime_ns=file.mtime_ns + 1),
        lambda file: dataclasses.replace(file, ctime_ns=file.ctime_ns + 1),
        lambda file: dataclasses.replace(file, inode=file.inode + 1),
    ],
)
def test_a_file_is_hashed_again_when_anything_about_it_differs(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    hashed: list[Path],
    change: Callable[[SourceFile], SourceFile],
) -> None:
    path, store = tmp_path / "brev.txt", tmp_path / "lest.sqlite"
    path.write_text("brev", encoding="utf-8")
    later(monkeypatch)
    file = dataclasses.replace(one(path), inode=2**64 - 1)
    memory = Memory()
    digest = memory.digest(file)
    memory.save(store)
    assert (Memory(store).digest(file), hashed) == (digest, [path])
    assert Memory(store).digest(change(file)) == digest
    assert hashed == [path, path]


@pytest.mark.skipif(os.name == "nt", reason="Windows does not tell when a file was changed but by its mtime")
def test_new_bytes_under_the_old_size_and_time_are_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, store = tmp_path / "brev.txt", tmp_path / "lest.sqlite"
    path.write_text("AAAA", encoding="utf-8")
    before = path.stat()
    later(monkeypatch)
    memory = Memory()
    first = memory.digest(one(path))
    memory.save(store)
    time.sleep(0.05)
    path.write_text("BBBB", encoding="utf-8")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert Memory(store).digest(one(path)) != first


def test_a_file_that_has_just_changed_is_hashed_again_and_nothing_is_written_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hashed: list[Path]
) -> None:
    path, store = tmp_path / "brev.txt", tmp_path / "lest.sqlite"
    path.write_text("brev", encoding="utf-8")
    memory = Memory()
    memory.digest(one(path))
    memory.save(store)
    before = store.read_bytes()
    for age in (0, 3600):
        if age:
            later(monkeypatch)
        again = Memory(store)
        again.digest(one(path))
        again.save(store)
        assert store.read_bytes() == before
    assert hashed == [path] * 3
    # when there is something to write, that it has settled is written too
    path.with_name("to.txt").write_text("to", encoding="utf-8")
    more = Memory(store)
    more.digest(one(path))
    more.digest(one(path.with_name("to.txt")))
    more.save(store)
    hashed.clear()
    last = Memory(store)
    last.digest(one(path))
    last.close()
    assert hashed == []


@pytest.mark.skipif(os.name == "nt", reason="Windows file names are always text")
def test_a_name_that_is_no_text_is_remembered_like_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hashed: list[Path]
) -> None:
    path, store = tmp_path / os.fsdecode(b"plan\xe6.txt"), tmp_path / "lest.sqlite"
    path.write_text("brev", encoding="utf-8")
    later(monkeypatch)
    memory = Memory()
    digest = memory.digest(one(path))
    memory.save(store)
    assert Memory(store).digest(one(path)) == digest
    assert hashed == [path]


def test_a_memory_that_cannot_be_saved_is_no_error(tmp_path: Path) -> None:
    path = tmp_path / "brev.txt"
    path.write_text("brev", encoding="utf-8")
    memory = Memory()
    survey((one(path),), memory)
    memory.save(tmp_path / "finnes ikke" / "lest.sqlite")
    store = tmp_path / "lest.sqlite"
    store.mkdir()
    memory.save(store)
    assert list(store.iterdir()) == []
