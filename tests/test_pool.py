import gc
import os

import pytest

from planarkiv import pool
from planarkiv.errors import PlanarkivError

_told = 0


def start(told: int) -> None:
    global _told  # noqa: PLW0603 - as a worker does it
    _told = told


def times(number: int) -> tuple[int, int]:
    return number * _told, os.getpid()


def die(number: int) -> int:
    if number == 3:
        os._exit(9)
    return number


def test_few_are_done_here() -> None:
    found = list(pool.in_order(times, range(5), start, 3, 2))
    assert found == [(number * 3, os.getpid()) for number in range(5)]


def test_many_are_done_elsewhere_and_come_back_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "SERIAL_BELOW", 2)
    found = list(pool.in_order(times, range(100), start, 3, 2))
    assert [number for number, _ in found] == [number * 3 for number in range(100)]
    assert os.getpid() not in {process for _, process in found}


def test_one_job_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "SERIAL_BELOW", 2)
    assert {process for _, process in pool.in_order(times, range(100), start, 3, 1)} == {os.getpid()}


def test_a_worker_that_dies_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "SERIAL_BELOW", 2)
    with pytest.raises(PlanarkivError, match="--jobs 1"):
        list(pool.in_order(die, range(100), start, 0, 2))


def frozen(_: int) -> int:
    return gc.get_freeze_count()


def test_workers_never_look_through_what_was_there_before(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "SERIAL_BELOW", 2)
    assert min(pool.in_order(frozen, range(4), start, 0, 2)) > 0
    assert gc.get_freeze_count() == 0
