"""Grammar of years, decades and centuries."""

from pipeline.dates import contexts, terms
from pipeline.dates.calendars import full_year
from pipeline.dates.cursor import Cursor
from pipeline.dates.expressions import CalendarDate, Fixed, YearSpan
from pipeline.dates.lexer import BREAK
from pipeline.dates.pieces import range_word, year_in_words


def year_date(c: Cursor) -> CalendarDate | None:
    """Read "tahun 2023", "awal 2024", "2014-2016"; a bare year only in a date's context."""
    before = c.key(-1)
    phase = c.phase()
    labelled = c.label(terms.YEAR_LABELS) is not None
    if labelled and before.isdigit():
        return None  # "Nomor 34 Tahun 2004" is the name of a law
    if labelled:
        c.take_one(terms.YEAR_KINDS)
        worded = _short_year(c) or year_in_words(c)
        if worded is not None:
            return CalendarDate(worded, phase=phase, direction=c.direction())
    year = _leading_year(c)
    if year is None:
        return None
    bracketed = before in ("(", "[") and c.key(1) in (")", "]", ":")  # "(2014)", "(2004: 112)"
    last = _last_year(c, year)
    if last is not None:
        return CalendarDate(year, until=CalendarDate(last))
    if c.goes_on(1) or (c.key(1) in terms.DASHES and c.token(1).glued):
        return None
    if not (labelled or phase or bracketed or _in_context(c, before, year)):
        return None
    c.i += 1
    # "Kongres 2006 ini": the word belongs to the congress
    own = labelled or phase or c.key() != "ini"
    return CalendarDate(year, phase=phase, direction=c.direction() if own else None)


def _short_year(c: Cursor) -> int | None:
    """Two digits behind "tahun", or behind an apostrophe: "tahun 98", "tahun '98"."""
    quoted = c.key() in _APOSTROPHES and c.token(1).glued
    digits = c.key(quoted)
    if len(digits) != 2 or c.digits(quoted) is None or c.goes_on(quoted + 1):
        return None
    after = c.key(quoted + 1)
    if not quoted and (after in terms.UNITS or after in contexts.COUNTED or after in terms.DASHES):
        return None
    if not quoted and 0 < int(digits) < 45 and digits[0] != "0":
        return None  # "tahun 12" is the twelfth of something
    c.i += 1 + quoted
    return full_year(digits)


def apostrophe_year(c: Cursor) -> CalendarDate | None:
    """Read "'98"."""
    if c.token().glued or (c.token(2).glued and c.key(2) in _APOSTROPHES):
        return None
    year = _short_year(c)
    return None if year is None else CalendarDate(year)


_APOSTROPHES = "'’‘"


def _leading_year(c: Cursor) -> int | None:
    year = c.digits(most=4)
    if year is None or len(c.key()) < 4 or not 1000 <= year <= 2199:
        return None
    return year


def _last_year(c: Cursor, year: int) -> int | None:
    """The year behind the dash of "2014-2016" or the slash of the season "2014/2015"; taken."""
    if c.key(1) == "/" and c.token(1).glued and c.key(2).isdigit() and len(c.key(2)) == 4:
        last = int(c.key(2))
        if last != year + 1 or c.goes_on(3):
            return None
        c.i += 3
        return last
    if c.token().glued and c.key(-1) in terms.DASHES:
        return None  # the middle of a telephone number
    start = c.i
    c.i += 1
    joined = range_word(c) if c.key() in terms.DASHES or c.key() == "s" else None
    last = c.year_at() if joined else None
    if last is None and joined == "-" and c.token().glued and c.digits() is not None:
        last = _short_end(c, year)
    if last is not None and year < last and c.key(1) not in contexts.COUNTED and year > 1500:
        c.i += 1
        return last
    c.i = start
    return None


def _short_end(c: Cursor, year: int) -> int | None:
    """The year 2014 of "2009-14"."""
    if len(c.key()) != 2 or c.goes_on(1):
        return None
    return year // 100 * 100 + int(c.key())


def _in_context(c: Cursor, before: str, year: int) -> bool:
    """Whether a word before makes four digits a year, and none behind makes them a count."""
    counts = c.key(1) in contexts.COUNTED
    if before in terms.MONTHS:
        return False  # the month did not want it: "Universitas 17 Agustus 1945"
    if c.key(1) in contexts.MEASURES:
        return False
    if before in contexts.STRONG_CONTEXT:
        return not counts or (year % 100 != 0 and 1900 < year < 2100 and before != "sekitar")
    if c.key(1) in _PAIRING and c.year_at(2) is not None and year > 1500:
        return before not in contexts.NO_YEAR_AFTER  # "2017 atau 2020"
    if before in _PAIRING and len(c.key(-2)) == 4 and c.key(-2).isdigit() and year > 1500:
        return not counts
    if before in contexts.COUNTING_PREPOSITIONS:
        return not counts and 1900 <= year < 2100 and _clause_goes_on(c)
    if before in contexts.WEAK_CONTEXT:
        return not counts and 1900 <= year < 2100
    if before in (BREAK, ".") and 1945 <= year < 2050:
        return not counts and c.key(1).isalpha() and _clause_goes_on(c)
    if before in ("dan", "atau", ","):
        listed = c.key(-3 if c.key(-2) == "," else -2)
        return not counts and len(listed) == 4 and listed.isdigit()
    return not counts and _follows_noun(c, before, year)


_PAIRING = frozenset({"dan", "atau", "hingga", "sampai"})


def _follows_noun(c: Cursor, before: str, year: int) -> bool:
    """Read the year of "Pemilu 2014 akan", "APBN 2014": larger counts are written "1.998"."""
    named = before.isalpha() or (before == ")" and c.token(-2).raw[:1].isupper())  # "(APBN) 2014"
    code = c.token(-1).raw.isupper() and len(before) <= 2  # "GA 2014", "B 1998 XY"
    coded = code and c.key(-2) not in terms.DASHES  # "APBN-P 2008"
    if not 1800 <= year < 2050 or not named or coded or before in contexts.NO_YEAR_AFTER:
        return False
    titled = c.token(-1).raw[:1].isupper() and c.key(-2) not in (BREAK, ".")  # "pada Pemilu 2014"
    return titled or before == "sama" or _clause_goes_on(c)  # "periode yang sama 2007"


def _clause_goes_on(c: Cursor) -> bool:
    """Whether what stands behind four digits is nothing that they could count."""
    after, key = c.token(1), c.key(1)
    if key[:1].isdigit():
        return False
    if not key[:1].isalpha() or key in contexts.AFTER_YEAR:
        return True
    # a verb ends the subject that the year closes
    return after.raw[:1].isupper() or (len(key) > 5 and key.startswith(contexts.VERBAL_PREFIXES))


def decade(c: Cursor) -> YearSpan | None:
    """Read "1990-an", "tahun 90-an", "awal dekade 1880an"."""
    phase = c.phase()
    labelled = c.take_one(terms.YEAR_LABELS | {"dekade", "dasawarsa"}) is not None
    labelled = labelled or c.key(-1) in ("era", "generasi", "angkatan")
    labelled = c.take_one(_APOSTROPHES) is not None or labelled
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
    if not (labelled or phase) and (first > 2090 or c.key() in contexts.COUNTED):
        return None
    return YearSpan(str(first // 10), first, first + 9, "decade", phase)


_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv")
_ROMAN += ("xv", "xvi", "xvii", "xviii", "xix", "xx", "xxi")
_CENTURIES = {word: number for number, word in enumerate(_ROMAN, 1)} | terms.ORDINALS


def century(c: Cursor) -> YearSpan | Fixed | None:
    """Read "abad ke-19", "akhir abad XX", "abad kelima Masehi", "abad ke-4 SM"."""
    phase = c.phase()
    if not c.take("abad"):
        return None
    if c.take("ke") and c.key() in terms.DASHES:
        c.i += 1
    number = c.digits() or _CENTURIES.get(c.key())
    if not number or number > 21:
        return None
    c.i += 1
    if _before_christ(c):
        return Fixed("DATE", f"BC{number - 1:02d}")
    _anno_domini(c)
    first = (number - 1) * 100 + 1
    return YearSpan(f"{number - 1:02d}", first, first + 99, "century", phase)


def _before_christ(c: Cursor) -> bool:
    return c.take("sm") or c.take("sebelum", "masehi")


def _anno_domini(c: Cursor) -> None:
    if c.token().raw in ("M", "Masehi"):
        c.i += 1


def ancient_year(c: Cursor) -> Fixed | CalendarDate | None:
    """Read "tahun 400 SM", "tahun 352": years of fewer than four digits need their label."""
    labelled = c.take_one(terms.YEAR_LABELS) is not None
    year = c.digits(most=4)
    if not year or c.goes_on(1):
        return None
    c.i += 1
    if _before_christ(c):
        return Fixed("DATE", f"BC{year:04d}")
    if labelled and 100 <= year < 1000 and c.key() not in contexts.COUNTED:
        _anno_domini(c)
        return CalendarDate(year)
    return None
