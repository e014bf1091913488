import datetime as dt

import pytest

from planarkiv.rules.working_days import easter, is_working_day, working_days_between


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (1818, "03-22"),
        (1943, "04-25"),
        (2000, "04-23"),
        (2024, "03-31"),
        (2025, "04-20"),
        (2026, "04-05"),
        (2038, "04-25"),
    ],
)
def test_easter(year: int, day: str) -> None:
    assert easter(year).isoformat() == f"{year}-{day}"


@pytest.mark.parametrize(
    "day",
    ["2024-01-01", "2024-03-28", "2024-03-29", "2024-04-01", "2024-05-01", "2024-05-09", "2024-05-17", "2024-05-20",
     "2024-12-25", "2024-12-26", "2024-05-18", "2024-05-19"],
)  # fmt: skip
def test_days_off(day: str) -> None:
    assert not is_working_day(dt.date.fromisoformat(day))


@pytest.mark.parametrize("day", ["2024-01-02", "2024-03-27", "2024-04-02", "2024-05-16", "2024-12-24", "2024-12-27"])
def test_working_days(day: str) -> None:
    assert is_working_day(dt.date.fromisoformat(day))


def test_between() -> None:
    day = dt.date(2024, 5, 15)
    assert working_days_between(day, day) == 0
    assert working_days_between(day, dt.date(2024, 5, 16)) == 1
    assert working_days_between(day, dt.date(2024, 5, 20)) == 1
    assert working_days_between(day, dt.date(2024, 5, 21)) == 2
    assert working_days_between(day, dt.date(2024, 5, 1)) == 0


def test_dates_of_other_millennia_take_no_time() -> None:
    assert 2000 < working_days_between(dt.date(1, 1, 1), dt.date(9990, 1, 1)) < 3000
