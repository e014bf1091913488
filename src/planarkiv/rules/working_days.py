"""Working days in Norway: Monday to Friday without the public holidays."""

import datetime as dt

_FIXED = ((1, 1), (5, 1), (5, 17), (12, 25), (12, 26))
_FROM_EASTER = (-3, -2, 1, 39, 50)
"""Skjærtorsdag, langfredag, 2. påskedag, Kristi himmelfartsdag, 2. pinsedag: days from Easter Sunday."""
_SATURDAY = 5
_FARTHEST = 3660


def working_days_between(first: dt.date, last: dt.date) -> int:
    """How many working days come after ``first`` up to and with ``last``; those of ten years at most."""
    count = min((last - first).days, _FARTHEST)
    return sum(is_working_day(first + dt.timedelta(days=number)) for number in range(1, count + 1))


def is_working_day(day: dt.date) -> bool:
    """Whether people work on this day."""
    if day.weekday() >= _SATURDAY or (day.month, day.day) in _FIXED:
        return False
    return (day - easter(day.year)).days not in _FROM_EASTER


def easter(year: int) -> dt.date:
    """Easter Sunday of a year in the Gregorian calendar (Butcher's rule)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    leaps, odd = divmod(century, 4)
    moon = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leaps - moon + 15) % 30
    quarter, single = divmod(rest, 4)
    weekday = (32 + 2 * odd + 2 * quarter - epact - single) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return dt.date(year, month, day + 1)
