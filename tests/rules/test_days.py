import pytest

from planarkiv.rules.days import day_after, day_before


@pytest.mark.parametrize(
    ("date", "before", "after"),
    [
        ("2027", "2026-12-31", "2028-01-01"),
        ("2027-03", "2027-02-28", "2027-04-01"),
        ("2027-12", "2027-11-30", "2028-01-01"),
        ("2024-02", "2024-01-31", "2024-03-01"),
        ("2027-03-01", "2027-02-28", "2027-03-02"),
        ("2027-12-31", "2027-12-30", "2028-01-01"),
        ("9999-12-31", "9999-12-30", ""),
        ("9999", "9998-12-31", ""),
        ("0001-01-01", "", "0001-01-02"),
        ("2027-13", "", ""),
        ("2027-02-30", "", ""),
        ("ukjent", "", ""),
        ("åååå", "", ""),
        ("", "", ""),
    ],
)
def test_the_days_around_a_date(date: str, before: str, after: str) -> None:
    assert (day_before(date), day_after(date)) == (before, after)
