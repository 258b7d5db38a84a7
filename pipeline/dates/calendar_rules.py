"""Grammar of dates that the calendar names: days and months, and their ranges.

Each rule takes a cursor, moves it past what it reads and returns the expression, or returns null.
"""

from dataclasses import replace
from difflib import get_close_matches

from pipeline.dates import contexts, terms
from pipeline.dates.calendars import full_year
from pipeline.dates.cursor import Cursor
from pipeline.dates.expressions import CalendarDate
from pipeline.dates.lexer import BREAK, Token
from pipeline.dates.numeric_rules import day_between_slashes, numeric_day


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
    shift = _SHIFTS.get(c.key(1)) if c.key() in terms.MONTH_LABELS else None
    if shift is not None:
        c.i += 2
        return CalendarDate(day=day, month_shift=shift)
    return CalendarDate(day=day)


# behind a unit: which one of it
_SHIFTS = {"lalu": -1, "silam": -1, "kemarin": -1, "ini": 0, "depan": 1, "mendatang": 1}


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
        if last and day > last.day and word in ("hingga", "sampai") and day > 20:
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
    # two full dates are one range only where a dash joins them
    if last is None or last.year is None or (first.year is not None and word != "-"):
        c.i = start
        return None
    year = first.year or last.year - (first.month > last.month)
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
    """The month that a word between a day and a year stands for: "12 Sepetember 2024"."""
    key = c.key()
    if not (4 <= len(key) <= 12 and key.isalpha() and c.year_at(1) is not None):
        return None
    near = get_close_matches(key, terms.MONTHS, n=1, cutoff=0.8)
    if not near:
        return None
    c.i += 1
    return terms.MONTHS[near[0]]


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
        shift = _SHIFTS.get(c.key(1))
        if shift is not None:
            c.i += 2
            return None, shift
        c.i += 1
        year = c.year_at() or year_in_words(c)
        c.i += 1 if c.year_at() is not None else -1 if year is None else 0
        return year, None
    shift = _years_ago(c)
    if shift is not None:
        return None, shift
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
    year = year_in_words(c)
    if year is not None:
        return year, None
    if c.key() in "'’" and c.token(1).glued and c.digits(1) is not None and len(c.key(1)) == 2:
        year = full_year(c.key(1))
        c.i += 2
    return year, None


def year_in_words(c: Cursor) -> int | None:
    """Read "dua ribu dua puluh empat", "seribu sembilan ratus enam puluh lima"."""
    if c.key() not in ("dua", "seribu") or (c.key() == "dua" and c.key(1) != "ribu"):
        return None
    start = c.i
    year = c.number()
    if isinstance(year, int) and 1500 <= year < 2100 and c.key() not in contexts.COUNTED:
        return year
    c.i = start
    return None


def _years_ago(c: Cursor) -> int | None:
    """Read "dua tahun lalu" behind a month: -2."""
    start = c.i
    years = 1 if c.take("setahun") else c.number()
    if isinstance(years, int) and (c.key(-1) == "setahun" or c.take("tahun")):
        c.take("yang")
        if c.take_one({"lalu", "silam"}):
            return -years
    c.i = start
    return None


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


def month_date(c: Cursor) -> CalendarDate | None:
    """Read "Oktober 2024", "bulan Juni", "awal November", "Juni-Agustus 2024", "Maret lalu"."""
    before, listed = c.key(-1), c.key(-2) in terms.MONTHS
    if before.isdigit() and c.key(-2) in contexts.NAMES_BEFORE:
        return None  # Jalan 10 November
    if c.token(-1).raw[:1].isupper() and (
        before in terms.ONE_WORDS or before in terms.NUMBER_WORDS
    ):
        return None  # Institut Teknologi Sepuluh Nopember
    phase = c.phase()
    labelled = c.take_one(terms.MONTH_LABELS) is not None
    token = c.token()
    joined = c.key(1) in terms.DASHES and c.key(2) in terms.MONTH_ABBREVIATIONS
    short = c.key(1) == "." or c.year_at(1) is not None or joined
    month = month_name(c, short=short)
    if month is None:
        return None
    partner = _month_range(c, month, between=before == "antara")
    if partner:
        return partner
    year, shift = year_slot(c)
    if year is not None and phase is None and c.key() in terms.DASHES:
        partner = _to_month(c, CalendarDate(year, month))
        if partner:
            return partner
    direction = c.direction()
    if year is None and shift is None and not (phase or labelled or direction):
        listed = listed and before in ("dan", "atau", ",")
        if not listed and not _is_lone_month(c, token, before):
            return None
    return CalendarDate(year, month, year_shift=shift, phase=phase, direction=direction)


def american_day(c: Cursor) -> CalendarDate | None:
    """Read "October 28, 2024", "Oktober 28 di", as machine translation leaves them."""
    start = c.i
    short = c.key(2) == "," and c.year_at(3) is not None  # "Okt 12, 2024"
    month = month_name(c, short=short) if c.token().raw[:1].isupper() else None
    day = c.digits() if month else None
    if day is None or not 1 <= day <= 31 or c.goes_on(1):
        c.i = start
        return None
    c.i += 1
    if c.key() == "," and c.year_at(1) is not None:
        c.i += 2
        return CalendarDate(c.year_at(-1), month, day)
    if c.key().isalpha() and c.key() not in contexts.AFTER_YEAR:
        c.i = start
        return None
    return CalendarDate(None, month, day)


def _to_month(c: Cursor, first: CalendarDate) -> CalendarDate | None:
    """The rest of "Oktober 2023-Maret 2024"."""
    start = c.i
    c.i += 1
    month = month_name(c, short=True)
    year, _ = year_slot(c) if month else (None, None)
    if year is not None:
        return replace(first, until=CalendarDate(year, month))
    c.i = start
    return None


def _is_lone_month(c: Cursor, token: Token, before: str) -> bool:
    """Whether a lone month's name is the month: "pada Mei", not "dari Mei Ling"."""
    if token.key not in terms.MONTHS or before in contexts.NAMES_BEFORE:
        return False
    if before in contexts.STRONG_CONTEXT:
        return True
    if token.key in contexts.AMBIGUOUS_MONTHS:
        if c.token().raw.istitle() and c.token().raw.isalpha():
            return False  # the name goes on
        opens = before in (BREAK, ".") and c.key() in contexts.MONTH_PREDICATES
        return opens or before in contexts.WEAK_CONTEXT or _measured_in(c, token)
    if before in contexts.WEAK_CONTEXT:
        return True
    named = before in (BREAK, ".", '"', "“") and c.token().raw.istitle() and c.token().raw.isalpha()
    return token.raw[:1].isupper() and not named


def _measured_in(c: Cursor, month: Token) -> bool:
    """Whether a thing is told of the month: "inflasi Mei"; "kata Mei" is a person."""
    noun = c.token(-2)
    lower = noun.raw.islower() and len(noun.raw) > 3 and month.raw.istitle()
    return lower and noun.key not in contexts.CUES_OF_SAYING and noun.key not in contexts.BEFORE_PERSONS


def _month_range(c: Cursor, month: int, *, between: bool) -> CalendarDate | None:
    """The rest of "Juni-Agustus 2024", "Juni dan Juli 2024"; "antara Juni dan Agustus 2024"."""
    start = c.i
    word = range_word(c)
    c.take_one(terms.MONTH_LABELS)
    last = month_name(c, short=word == "-") if word else None
    if last:
        year, shift = year_slot(c)
        joined = word != "dan" or between or last == month + 1
        if joined and (year or word != "dan"):
            direction = c.direction()
            begin = None if year is None else year - (month > last)
            end = CalendarDate(year, last, year_shift=shift)
            return CalendarDate(begin, month, year_shift=shift, until=end, direction=direction)
    c.i = start
    return None
