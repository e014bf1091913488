"""The days around a date of any precision: from which day on, or until which day, something is a problem."""

import datetime as dt

_YEAR_ONLY, _MONTH_ONLY = 4, 7
"""Characters in ``2027`` and ``2027-03``."""


def day_before(date: str) -> str:
    """The day before the first day that an ISO date may mean; empty when it is no date."""
    try:
        return (dt.date.fromisoformat(date + "-01-01"[len(date) - _YEAR_ONLY :]) - dt.timedelta(days=1)).isoformat()
    except (ValueError, OverflowError):
        return ""


def day_after(date: str) -> str:
    """The day after the last day that an ISO date may mean; empty when it is no date."""
    try:
        if len(date) == _YEAR_ONLY:
            return dt.date(int(date) + 1, 1, 1).isoformat()
        if len(date) == _MONTH_ONLY:
            year, month = int(date[:4]), int(date[5:])
            return (dt.date(year, month, 28) + dt.timedelta(days=4)).replace(day=1).isoformat()
        return (dt.date.fromisoformat(date) + dt.timedelta(days=1)).isoformat()
    except (ValueError, OverflowError):
        return ""
