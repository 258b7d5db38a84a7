"""Days, weeks, months and years as closed intervals; months that other languages name."""

import calendar
from datetime import date, timedelta
from functools import lru_cache

from dateparser.languages import default_loader

Interval = tuple[date, date]

# left over by machine translation; Malay first, whose news is taken over as it is
_LANGUAGES = ("ms", "en", "nl", "fr", "de", "es", "pt", "ru", "uk", "tr")
_ENGLISH = ("january", "february", "march", "april", "may", "june", "july", "august")
_ENGLISH += ("september", "october", "november", "december")

_PHASES = ("START", "MID", "END")

# Two-digit years: 24 is 2024, 98 is 1998. News of the future is rare, so the pivot lies near.
_PIVOT = 40


def foreign_month(word: str) -> int | None:
    """The month that a word of another language names, as dateparser knows it; null if none.

    Example:
        >>> foreign_month("disember"), foreign_month("октября"), foreign_month("tentara")
        (12, 10, None)
    """
    return _foreign_months().get(word)


@lru_cache(maxsize=1)
def _foreign_months() -> dict[str, int]:
    table: dict[str, int] = {}
    for language in _LANGUAGES:
        words = default_loader.get_locale(language).info
        for number, month in enumerate(_ENGLISH, 1):
            for word in words[month]:
                table.setdefault(word.lower(), number)
    return table


def full_date(year: int, month: int, day: int) -> date | None:
    """The day, or null where the calendar has no such day.

    Example:
        >>> full_date(2024, 6, 31) is None
        True
    """
    return date(year, month, day) if year > 0 and is_day(year, month, day) else None


def is_day(year: int | None, month: int, day: int) -> bool:
    """Whether the calendar has the day, in some year where none is told.

    Example:
        >>> is_day(None, 2, 29), is_day(2023, 2, 29)
        (True, False)
    """
    leap = 2000
    return day <= calendar.monthrange(leap if year is None else year, month)[1]


def full_year(digits: str) -> int:
    """Year of two or four digits.

    Example:
        >>> full_year("24"), full_year("98"), full_year("1965")
        (2024, 1998, 1965)
    """
    year = int(digits)
    if len(digits) > 2:
        return year
    return year + (2000 if year < _PIVOT else 1900)


def month_interval(year: int, month: int) -> Interval:
    """First and last day of the month."""
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def year_interval(year: int) -> Interval:
    """First and last day of the year."""
    return date(year, 1, 1), date(year, 12, 31)


def week_interval(day: date) -> Interval:
    """Monday to Sunday of the ISO week of ``day``."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def week_value(day: date) -> str:
    """TIMEX3 value of the ISO week: ``2024-W43``."""
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def shift_months(day: date, months: int) -> date:
    """The same day some months away; the last of the month where that month is shorter."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def distance(units: int, direction: str | None) -> float:
    """How far off an occurrence ``units`` ahead is felt to be.

    News tells more of what was than of what comes: without a word that says so, a date ahead counts
    three times as far, so that "pada Maret", told in October, is last March. After "akan" ("ahead")
    a date behind counts as twice as far.
    """
    if direction == "ahead":
        return -2 * units if units < 0 else units
    return 3 * units if units > 0 else -units


def narrow(interval: Interval, phase: str | None, precision: str) -> Interval:
    """The early, middle or late part of a week, month, year, decade or century.

    Months and years as tests/gold/README.md has them: days 1-10, 11-20, 21-end; four months each.
    Weeks: Monday-Tuesday, Wednesday-Thursday (their end, "akhir pekan", is the weekend). Quarters,
    halves and seasons: thirds of their months. Longer ones are cut into thirds of whole years, the
    middle one taking what is left.
    """
    if phase not in _PHASES:  # none, or a hedge
        return interval
    first, last = interval
    at = _PHASES.index(phase)
    if precision == "week":
        begin = (0, 2, 5)[at]
        return first + timedelta(days=begin), first + timedelta(days=begin + 1)
    if precision == "month":
        ends = (first.replace(day=10), first.replace(day=20), last)
        return first.replace(day=(1, 11, 21)[at]), ends[at]
    if precision == "year":
        month = (1, 5, 9)[at]
        return date(first.year, month, 1), month_interval(first.year, month + 3)[1]
    if precision == "quarter":
        length = (last.year - first.year) * 12 + last.month - first.month + 1
        begin, end = at * length // 3, (at + 1) * length // 3 - 1
        ends = shift_months(first, end)
        return shift_months(first, begin), month_interval(ends.year, ends.month)[1]
    third = (last.year - first.year + 1) // 3
    cuts = (first.year, first.year + third, last.year + 1 - third, last.year + 1)
    return date(cuts[at], 1, 1), date(cuts[at + 1] - 1, 12, 31)
