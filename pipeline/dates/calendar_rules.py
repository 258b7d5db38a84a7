"""Grammar of dates that the calendar names: days and months, and their ranges.

Each rule takes a cursor, moves it past what it reads and returns the expression, or returns null.
"""

from dataclasses import replace

from pipeline.dates import terms
from pipeline.dates.calendars import full_year
from pipeline.dates.cursor import Cursor
from pipeline.dates.expressions import CalendarDate
from pipeline.dates.lexer import Token
from pipeline.dates.numeric_rules import day_between_slashes, numeric_day


def core_day(c: Cursor, *, context: bool) -> CalendarDate | None:
    """A day of a month: "23 Oktober 2024", "23/10/2024", "18-20 Oktober"; "28/10" in context."""
    start = c.i
    labelled = c.take_one(terms.DAY_LABELS) is not None
    found = _written_day(c) or numeric_day(c, context=context or labelled)
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
    return CalendarDate(day=day)


def _written_day(c: Cursor) -> CalendarDate | None:
    """Read "23 Oktober 2024", "23-Okt-24", "3 dan 4 November", "8 Juni hingga 3 Juli 2024"."""
    if c.key(-1) in terms.NAMES_BEFORE:
        return None
    start = c.i
    between = c.key(-1) == "antara"
    day = c.digits()
    if day is None or not 1 <= day <= 31:
        return None
    c.i += 1
    word = range_word(c)
    if word:
        last = _day_month(c)
        # "3 dan 4 November" is a range, "3 dan 10 November" two days
        if last and day < last.day and (word != "dan" or between or last.day == day + 1):
            return CalendarDate(last.year, last.month, day, until=last)
        # "24 sampai 3 Oktober" begins in September
        if last and day > last.day and word in ("hingga", "sampai") and day > 20:
            begins = replace(last, month=(last.month - 2) % 12 + 1, day=day, until=last)
            wraps = last.month == 1 and last.year is not None
            return replace(begins, year=last.year - 1) if wraps else begins
    c.i = start
    first = _day_month(c)
    if first is None or first.year is not None or first.year_shift is not None:
        return first
    return _day_range(c, first, between=between) or first


def _day_range(c: Cursor, first: CalendarDate, *, between: bool) -> CalendarDate | None:
    """The rest of "8 Juni hingga 3 Juli 2024": the year at the end holds for both."""
    start = c.i
    word = range_word(c)
    last = _day_month(c) if word and (word != "dan" or between) else None
    if last is None or last.year is None:
        c.i = start
        return None
    year = last.year - (first.month > last.month)
    return replace(first, year=year, until=last)


def _day_month(c: Cursor) -> CalendarDate | None:
    start = c.i
    day = c.digits()
    if day is None or not 1 <= day <= 31:
        return None
    c.i += 1
    hyphen = c.key() in terms.DASHES and c.token().glued
    c.i += hyphen
    c.take_one(terms.MONTH_LABELS)
    month = month_name(c, short=True)
    if month is None:
        c.i = start
        return None
    year, shift = year_slot(c, hyphen=hyphen)
    return CalendarDate(year, month, day, year_shift=shift)


def range_word(c: Cursor) -> str | None:
    """Read "hingga", "sampai dengan", "s/d", "dan" or a dash."""
    if c.take("s", "/", "d") or c.take("s", ".", "d", ".") or c.take("s", ".", "d"):
        return "hingga"
    if c.take("sampai", "dengan"):
        return "sampai"
    if c.key() in terms.DASHES:
        c.i += 1
        return "-"
    return c.take_one(terms.RANGE_WORDS)


def month_name(c: Cursor, *, short: bool) -> int | None:
    """A month's name; its abbreviations too where ``short``."""
    key = c.take_one(terms.MONTHS)
    if key:
        return terms.MONTHS[key]
    if short:
        key = c.take_one(terms.MONTH_ABBREVIATIONS)
        if key:
            if c.key() == "." and c.token().glued and c.key(1).isdigit():
                c.i += 1
            return terms.MONTH_ABBREVIATIONS[key]
    return None


def year_slot(c: Cursor, *, hyphen: bool = False) -> tuple[int | None, int | None]:
    """What stands for the year behind a month: (2024, null), (null, -1) for "tahun lalu"."""
    if c.key() in terms.YEAR_LABELS:
        shift = {"lalu": -1, "silam": -1, "ini": 0, "depan": 1, "mendatang": 1}.get(c.key(1))
        if shift is not None:
            c.i += 2
            return None, shift
        year = c.year_at(1)
        if year is not None:
            c.i += 2
        return year, None
    if hyphen and c.key() in terms.DASHES:
        digits = c.key(1)
        if len(digits) in (2, 4) and digits.isdigit() and digits.isascii():
            c.i += 2
            return full_year(digits), None
        return None, None
    ahead = 1 if c.key() == "," else 0
    year = c.year_at(ahead)
    if year is not None:
        c.i += ahead + 1
        return year, None
    if c.key() in "'’" and c.token(1).glued and c.digits(1) is not None and len(c.key(1)) == 2:
        year = full_year(c.key(1))
        c.i += 2
    return year, None


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
    if found is None or not c.take(closing):
        c.i = start
        return None
    return found


def lone_bracketed_day(c: Cursor) -> CalendarDate | None:
    """Read the day of "di Sepinggan (22/3)", without its brackets; not the "(1/3)" of a third."""
    if c.key(-1) != "(" or not c.token(-2).raw.istitle() or c.key(-2) in terms.FRACTION_NAMES:
        return None
    found = numeric_day(c, context=True)
    return found if found is not None and c.key() == ")" else None


def month_date(c: Cursor) -> CalendarDate | None:
    """Read "Oktober 2024", "bulan Juni", "awal November", "Juni-Agustus 2024", "Maret lalu"."""
    before, listed = c.key(-1), c.key(-2) in terms.MONTHS
    phase = c.phase()
    labelled = c.take_one(terms.MONTH_LABELS) is not None
    token = c.token()
    short = c.key(1) == "." or c.year_at(1) is not None
    month = month_name(c, short=short)
    if month is None:
        return None
    partner = _month_range(c, month)
    if partner:
        return partner
    year, shift = year_slot(c)
    direction = c.direction()
    if year is None and shift is None and not (phase or labelled or direction):
        listed = listed and before in ("dan", "atau", ",")
        if not listed and not _is_lone_month(c, token, before):
            return None
    return CalendarDate(year, month, year_shift=shift, phase=phase, direction=direction)


def _is_lone_month(c: Cursor, token: Token, before: str) -> bool:
    """Whether a lone month's name is the month: "pada Mei", not "dari Mei Ling"."""
    if token.key not in terms.MONTHS or before in terms.NAMES_BEFORE:
        return False
    if before in terms.STRONG_CONTEXT:
        return True
    if token.key in terms.AMBIGUOUS_MONTHS:
        if c.token().raw.istitle() and c.token().raw.isalpha():
            return False  # the name goes on
        return before in terms.WEAK_CONTEXT or _measured_in(c, token)
    return token.raw[:1].isupper() or before in terms.WEAK_CONTEXT


def _measured_in(c: Cursor, month: Token) -> bool:
    """Whether a thing is told of the month: "inflasi Mei"; "kata Mei" is a person."""
    noun = c.token(-2)
    lower = noun.raw.islower() and len(noun.raw) > 3 and month.raw.istitle()
    return lower and noun.key not in terms.CUES_OF_SAYING and noun.key not in terms.BEFORE_PERSONS


def _month_range(c: Cursor, month: int) -> CalendarDate | None:
    """The rest of "Juni-Agustus 2024", "Juni dan Juli 2024"."""
    start = c.i
    word = range_word(c)
    c.take_one(terms.MONTH_LABELS)
    last = month_name(c, short=False) if word else None
    if last:
        year, shift = year_slot(c)
        if (year or word != "dan") and (word != "dan" or last == month + 1):
            begin = None if year is None else year - (month > last)
            end = CalendarDate(year, last, year_shift=shift)
            return CalendarDate(begin, month, year_shift=shift, until=end)
    c.i = start
    return None
