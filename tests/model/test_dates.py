"""Partial and unknown dates."""

import pytest

from planarkiv.model.dates import PartialDate


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("1987", "1987"),
        ("1987-05", "1987-05"),
        ("1987-05-03", "1987-05-03"),
        ("19870503", "1987-05-03"),
        ("20130531092024", "2013-05-31"),
        ("201305310920", "2013-05-31"),
        ("3.5.1987", "1987-05-03"),
        ("03.05.1987", "1987-05-03"),
        ("3/5-1987", "1987-05-03"),
        ("3. 5. 1987", "1987-05-03"),
        ("2016-05-11T04:14:04.907", "2016-05-11"),
        (" 2016-05-11 00:00:00 ", "2016-05-11"),
        ("1900-01-01", "1900-01-01"),
    ],
)
def test_dates_are_read_with_the_precision_they_have(text: str, date: str) -> None:
    assert PartialDate.parse(text) == PartialDate(date)


@pytest.mark.parametrize(
    ("text", "reason"), [("ukjent", ""), ("Ukjent: arkivet brant", "arkivet brant"), ("ukjent (brann)", "brann")]
)
def test_unknown_keeps_its_reason(text: str, reason: str) -> None:
    date = PartialDate.parse(text)
    assert (date.known, date.reason) == (False, reason)
    assert PartialDate.parse(str(date)) == date


@pytest.mark.parametrize(
    "text", ["", "87", "3.5.87", "1987-13", "1987-02-30", "i fjor", "31.04.1987", "198705", "1987-5-3", "0000"]
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        PartialDate.parse(text)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("1987", "1988", False), ("1988-05-01", "1988", True), ("1988-05", "1988-04-30", False), ("ukjent", "1988", True)],
)
def test_comparison_uses_the_precision_both_have(one: str, other: str, same: bool) -> None:
    assert PartialDate(one).agrees_with(PartialDate(other)) is same
    assert PartialDate(other).agrees_with(PartialDate(one)) is same
