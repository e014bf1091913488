"""What is remembered between runs: found again by stamp, gone with the plan, and never too much of it."""

from pathlib import Path

import pytest

from planarkiv.engine import Judgement
from planarkiv.examine import memory
from planarkiv.examine.memory import Judgements
from planarkiv.examine.task import Task
from planarkiv.findings import Tally
from planarkiv.profile import load
from planarkiv.rules import RULES
from planarkiv.subjects import Owner

FOUND = Judgement(tallies={"SOS01": Tally(run=1)}, summary=["4219/2001"]).to_bytes()


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
        kept.keep("a", "1", FOUND)
    with Judgements(tmp_path, task()) as kept:
        assert kept.known("a", "1")
        assert kept.recall("a") == Judgement.from_bytes(FOUND)
        assert kept.recall("b") is None
        assert not kept.known("a", "2")
        assert not kept.known("b", "1")
        assert not kept.known("a", "")


def test_other_settings_and_other_archives_have_their_own(tmp_path: Path) -> None:
    with Judgements(tmp_path, task()) as kept:
        kept.keep("a", "1", FOUND)
    with Judgements(tmp_path, task("4220")) as kept:
        assert not kept.known("a", "1")
    with Judgements(tmp_path / "kopi", task()) as kept:
        assert not kept.known("a", "1")


def test_plans_that_are_gone_are_forgotten(tmp_path: Path) -> None:
    with Judgements(tmp_path, task()) as kept:
        kept.keep("a", "1", FOUND)
        kept.keep("b", "1", FOUND)
    with Judgements(tmp_path, task()) as kept:
        kept.forget_others({"b"})
    with Judgements(tmp_path, task()) as kept:
        assert not kept.known("a", "1")
        assert kept.known("b", "1")


def test_only_the_last_few_settings_of_an_archive_are_remembered(tmp_path: Path, cache: Path) -> None:
    for number in range(4201, 4213):
        with Judgements(tmp_path, task(str(number))) as kept:
            kept.keep("a", "1", FOUND)
    assert len(list(cache.iterdir())) == 4


@pytest.mark.parametrize("damaged", [b"tull", b"{}", b"[[[1]],{},null,true]", b"\xff", None, 7])
def test_a_row_that_cannot_be_read_is_no_judgement(damaged: object, tmp_path: Path, cache: Path) -> None:
    import sqlite3

    with Judgements(tmp_path, task()) as kept:
        kept.keep("a", "1", FOUND)
    [file] = cache.iterdir()
    connection = sqlite3.connect(file)
    with connection:
        connection.execute("UPDATE plans SET judgement = ?", (damaged,))
    connection.close()
    with Judgements(tmp_path, task()) as kept:
        assert kept.recall("a") is None
