"""What is remembered between runs: found again by stamp, gone with the plan, and never too much of it."""

from pathlib import Path

import pytest

from planarkiv.examine import memory
from planarkiv.examine.memory import Judgements
from planarkiv.examine.task import Task
from planarkiv.profile import load
from planarkiv.rules import RULES
from planarkiv.subjects import Owner


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "husk"
    monkeypatch.setenv(memory.FOLDER_VARIABLE, str(folder))
    return folder


def task(number: str = "4219") -> Task:
    profile = load("minimum", RULES)
    return Task.of(profile.chosen(RULES), profile.levels, Owner((number,), 25832, None))


def test_a_judgement_is_found_by_plan_and_stamp(tmp_path: Path) -> None:
    with Judgements(tmp_path, task()) as kept:
        assert not kept.known("a", "1")
        kept.keep("a", "1", b"funn")
    with Judgements(tmp_path, task()) as kept:
        assert kept.known("a", "1")
        assert kept.recall("a") == b"funn"
        assert not kept.known("a", "2")
        assert not kept.known("b", "1")
        assert not kept.known("a", "")


def test_other_settings_and_other_archives_have_their_own(tmp_path: Path) -> None:
    with Judgements(tmp_path, task()) as kept:
        kept.keep("a", "1", b"funn")
    with Judgements(tmp_path, task("4220")) as kept:
        assert not kept.known("a", "1")
    with Judgements(tmp_path / "kopi", task()) as kept:
        assert not kept.known("a", "1")


def test_plans_that_are_gone_are_forgotten(tmp_path: Path) -> None:
    with Judgements(tmp_path, task()) as kept:
        kept.keep("a", "1", b"funn")
        kept.keep("b", "1", b"funn")
    with Judgements(tmp_path, task()) as kept:
        kept.forget_others({"b"})
    with Judgements(tmp_path, task()) as kept:
        assert not kept.known("a", "1")
        assert kept.known("b", "1")


def test_only_the_last_few_settings_of_an_archive_are_remembered(tmp_path: Path, cache: Path) -> None:
    for number in range(4201, 4213):
        with Judgements(tmp_path, task(str(number))) as kept:
            kept.keep("a", "1", b"funn")
    assert len(list(cache.iterdir())) == 4


def test_a_row_that_cannot_be_read_is_no_judgement(tmp_path: Path, cache: Path) -> None:
    import sqlite3

    with Judgements(tmp_path, task()) as kept:
        kept.keep("a", "1", b"funn")
    [file] = cache.iterdir()
    connection = sqlite3.connect(file)
    with connection:
        connection.execute("UPDATE plans SET judgement = ?", (b"tull",))
    connection.close()
    with Judgements(tmp_path, task()) as kept:
        assert kept.recall("a") is None
