"""Grammar of days that the calendar names, and their ranges.

Each rule takes a cursor, moves it past what it reads and returns the expression, or returns null.
"""

from dataclasses import replace
from difflib import get_close_matches

from pipeline.dates import contexts, terms
from pipeline.dates.calendars import foreign_month
from pipeline.dates.cursor import Cursor
from pipeline.dates.expressions import CalendarDate
from pipeline.dates.month_rules import american_day
from pipeline.dates.numeric_rules import day_between_slashes, numeric_day
from pipeline.dates.pieces import SHIFTS, month_name, range_word, year_slot


def core_day(c: Cursor, *, context: bool) -> CalendarDate | None:
    """A day of a month: "23 Oktober 2024", "23/10/2024", "18-20 Oktober"; "28/10" in context."""
    start = c.i
    between = c.key(-1) == "antara"
    labelled = c.label(terms.DAY_LABELS) is not None
    found = (
        written_day(c, between=between)
        or american_day(c)
        or numeric_day(c, context=context or labelled)
    )
    if found is None and labelled:
        found = _lone_day(c)
    if found is None:
        c.i = start
    return found


def _lone_day(c: Cursor) -> CalendarDate | None:
    day = c.digits()
    if day is None or not 1 <= day <= 31 or c.goes_on(1):
        return None
    c.i += 1
    shift = SHIFTS.get(c.key(1)) if c.key() in terms.MONTH_LABELS else None
    if shift is not None:
        c.i += 2
        return CalendarDate(day=day, month_shift=shift)
    return CalendarDate(day=day)


def written_day(c: Cursor, *, between: bool = False) -> CalendarDate | None:
    """Read "23 Oktober 2024", "23-Okt-24", "3 dan 4 November", "8 Juni hingga 3 Juli 2024"."""
    if c.key(-1) in contexts.NAMES_BEFORE:
        return None
    start = c.i
    between = between or c.key(-1) == "antara"
    named = not c.key().isdigit() and c.token().raw[:1].isupper() and c.token(-1).raw[:1].isupper()
    day = None if named else _day_number(c)  # Institut Sepuluh Nopember
    if day is None:
        return None
    listed = _consecutive(c, day)
    word = range_word(c)
    if listed is not None:
        word = "hingga"
    if word:
        last = _day_month(c)
        # "3 dan 4 November" is a range, "3 dan 10 November" two days
        if last and day < last.day and (word != "dan" or between or last.day == day + 1):
            return CalendarDate(last.year, last.month, day, until=last)
        # "24 sampai 3 Oktober" begins in September
        if last and day > last.day and word in ("hingga", "sampai", "s.d.") and day > 20:
            begins = replace(last, month=(last.month - 2) % 12 + 1, day=day, until=last)
            wraps = last.month == 1 and last.year is not None
            return replace(begins, year=last.year - 1) if wraps else begins
    c.i = start
    first = _day_month(c)
    if first is None or first.year_shift is not None:
        return first
    return _day_range(c, first, between=between) or first


def _day_number(c: Cursor) -> int | None:
    """The number of a day, in figures or words: "17", "tujuh belas"."""
    start = c.i
    if c.key().isdigit():
        day = c.digits()
        c.i += 1
    else:
        day = c.number()
    if isinstance(day, int) and 1 <= day <= 31:
        return day
    c.i = start
    return None


def _consecutive(c: Cursor, day: int) -> int | None:
    """Read the rest of "4, 5, dan" in "4, 5, dan 6 November", up to the "dan": days in a row."""
    start, last = c.i, day
    while c.key() == "," and c.digits(1) == last + 1:
        last += 1
        c.i += 2
    c.take(",")
    if last > day and c.key() == "dan" and c.digits(1) == last + 1:
        return last
    c.i = start
    return None


def _day_range(c: Cursor, first: CalendarDate, *, between: bool) -> CalendarDate | None:
    """The rest of "8 Juni hingga 3 Juli 2024": the year at the end holds for both."""
    start = c.i
    word = range_word(c)
    last = _day_month(c) if word and (word != "dan" or between) else None
    # two dates complete in themselves are one range only where a dash joins them
    complete = last is not None and (first.year is None) == (last.year is None)
    if last is None or (first.year and not last.year) or (complete and word != "-"):
        c.i = start
        return None
    year = first.year or (last.year and last.year - (first.month > last.month))
    return replace(first, year=year, until=last)


def _day_month(c: Cursor) -> CalendarDate | None:
    start = c.i
    day = _day_number(c)
    if day is None:
        return None
    hyphen = c.key() in terms.DASHES and c.token().glued
    c.i += hyphen
    c.take_one(terms.MONTH_LABELS)
    month = month_name(c, short=True) or _misspelt_month(c)
    if month is None:
        c.i = start
        return None
    year, shift = year_slot(c, hyphen=hyphen)
    return CalendarDate(year, month, day, year_shift=shift)


def _misspelt_month(c: Cursor) -> int | None:
    """The month that a word between a day and a year stands for: "12 Sepetember", "1 Disember"."""
    key = c.key()
    if not (3 <= len(key) <= 12 and key.isalpha() and c.year_at(1) is not None):
        return None
    if key in contexts.COUNTED or key in terms.UNITS or key in terms.RANGE_WORDS:
        return None
    near = get_close_matches(key, terms.MONTHS, n=1, cutoff=0.8) if len(key) > 3 else []
    month = terms.MONTHS[near[0]] if near else foreign_month(key)
    c.i += month is not None
    return month


_CLOSING = {"(": ")", "[": "]", "/": "/"}


def bracketed_day(c: Cursor, *, context: bool) -> CalendarDate | None:
    """Read "(23/10/2024)", "(23 Oktober 2024)", "[28/10]", "/7/11/2024/"."""
    start = c.i
    closing = _CLOSING.get(c.key())
    if closing is None:
        return None
    c.i += 1
    c.take_one(terms.WEEKDAYS)
    c.take(",")
    found = day_between_slashes(c) if closing == "/" else core_day(c, context=context)
    if found is None or not (c.take(closing) or (closing == ")" and c.token().raw.isalpha())):
        c.i = start
        return None
    return found


def lone_bracketed_day(c: Cursor) -> CalendarDate | None:
    """Read the day of "di Sepinggan (22/3)", without its brackets; not the "(1/3)" of a third."""
    before = c.token(-2)
    if c.key(-1) != "(" or not before.raw.isalpha() or before.key in contexts.FRACTION_NAMES:
        return None
    found = numeric_day(c, context=True)
    if found is None or c.key() != ")":
        return None
    fraction = found.year is None and found.day < found.month <= 4 and not before.raw.istitle()
    return None if fraction else found
