"""Grammar of years, their parts, decades and centuries."""

from pipeline.dates import terms
from pipeline.dates.calendar_rules import year_slot
from pipeline.dates.calendars import full_year
from pipeline.dates.cursor import Cursor
from pipeline.dates.expressions import CalendarDate, YearPart, YearSpan


def year_date(c: Cursor) -> CalendarDate | None:
    """Read "tahun 2023", "awal 2024", "2014-2016"; a bare year only in a date's context."""
    before = c.key(-1)
    phase = c.phase()
    labelled = c.take_one(terms.YEAR_LABELS) is not None
    if labelled and before.isdigit():
        return None  # "Nomor 34 Tahun 2004" is the name of a law
    if labelled:
        c.take_one(terms.YEAR_KINDS)
    year = _leading_year(c)
    if year is None:
        return None
    bracketed = before in ("(", "[") and c.key(1) in (")", "]")  # "(2014)", "© [2008]"
    last = _year_after_dash(c)
    if last is not None and year < last:
        context = terms.STRONG_CONTEXT | terms.WEAK_CONTEXT | terms.YEAR_RANGE_CONTEXT
        if labelled or phase or before in context or before in ("(", "["):
            c.i += 3
            return CalendarDate(year, until=CalendarDate(last))
        return None
    if c.goes_on(1) or (c.key(1) in terms.DASHES and c.token(1).glued):
        return None
    if not (labelled or phase or bracketed or _in_context(c, before, year)):
        return None
    c.i += 1
    return CalendarDate(year, phase=phase, direction=c.direction())


def _leading_year(c: Cursor) -> int | None:
    year = c.digits(most=4)
    if year is None or len(c.key()) < 4 or not 1000 <= year <= 2199:
        return None
    return year


def _year_after_dash(c: Cursor) -> int | None:
    if c.key(1) not in terms.DASHES:
        return None
    return c.year_at(2)


def _in_context(c: Cursor, before: str, year: int) -> bool:
    """Whether a word before makes four digits a year, and none behind makes them a count."""
    counts = c.key(1) in terms.COUNTED
    if before in terms.STRONG_CONTEXT:
        return not counts or (year % 100 != 0 and 1900 < year < 2100 and before != "sekitar")
    if before in terms.WEAK_CONTEXT:
        return not counts and 1900 <= year < 2100
    if before in ("dan", "atau"):
        return not counts and c.digits(-2, most=4) is not None and len(c.key(-2)) == 4
    return False


def decade(c: Cursor) -> YearSpan | None:
    """Read "1990-an", "tahun 90-an", "awal dekade 1880an"."""
    phase = c.phase()
    labelled = c.take_one(terms.YEAR_LABELS | {"dekade", "dasawarsa"}) is not None
    digits = c.key()
    if not (digits.isascii() and digits.isdigit() and len(digits) in (2, 4) and digits[-1] == "0"):
        return None
    c.i += 1
    if c.key() in terms.DASHES and c.token().glued:
        c.i += 1
    if not (c.token().glued and c.take("an")):
        return None
    if len(digits) == 2 and not (labelled or phase):
        return None
    first = full_year(digits)
    if not 1000 <= first <= 2199:
        return None  # "3000-an" counts
    if not (labelled or phase) and (first > 2090 or c.key() in terms.COUNTED):
        return None
    return YearSpan(str(first // 10), first, first + 9, "decade", phase)


_ROMAN = {"xv": 15, "xvi": 16, "xvii": 17, "xviii": 18, "xix": 19, "xx": 20, "xxi": 21}


def century(c: Cursor) -> YearSpan | None:
    """Read "abad ke-19", "akhir abad XX"."""
    phase = c.phase()
    if not c.take("abad"):
        return None
    if c.take("ke") and c.key() in terms.DASHES:
        c.i += 1
    number = c.digits() or _ROMAN.get(c.key())
    if not number or number > 21:
        return None
    c.i += 1
    first = (number - 1) * 100 + 1
    return YearSpan(f"{number - 1:02d}", first, first + 99, "century", phase)


def year_part(c: Cursor) -> YearPart | None:
    """Read "kuartal ketiga 2024", "triwulan II/2024", "semester pertama tahun ini"."""
    word = c.take_one(terms.QUARTERS)
    if word is None:
        return None
    code = terms.QUARTERS[word]
    c.take("ke")
    if c.key() in terms.DASHES:
        c.i += 1
    number = terms.ORDINALS.get(c.key())
    if number is None or (code == "H" and number > 2):
        return None
    c.i += 1
    c.take("/")
    year, shift = year_slot(c)
    if year is None and shift is None and word == "paruh":
        return None  # the first half of a match
    return YearPart(code, number, year, year_shift=shift)


def season(c: Cursor) -> YearPart | None:
    """Read "musim dingin 2022", "musim panas lalu", "musim semi mendatang"."""
    if not c.take("musim"):
        return None
    word = c.take_one(terms.SEASONS)
    if word is None:
        return None
    year, shift = year_slot(c)
    return YearPart(terms.SEASONS[word], 0, year, shift, c.direction())
