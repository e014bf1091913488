"""Remembering what was read: the same answers, nothing written in vain, nothing kept that must not be."""

import dataclasses
from pathlib import Path

import pytest

from planarkiv.intake import memory as module
from planarkiv.intake.memory import Memory
from planarkiv.intake.reading import Reading, read
from planarkiv.intake.sources import SourceFile, Sources
from planarkiv.intake.survey import Survey, groups, survey


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
    return SourceFile(path, path.name, (), path.name, status.st_size, status.st_mtime_ns)


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

    def telling(path: Path, name: str) -> Reading:
        told.append(path)
        return read(path, name)

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
