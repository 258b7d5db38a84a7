"""Grammar of months, alone and in ranges, and of days told behind their month."""

from dataclasses import replace

from pipeline.dates import contexts, terms
from pipeline.dates.cursor import Cursor
from pipeline.dates.expressions import CalendarDate
from pipeline.dates.lexer import BREAK, Token
from pipeline.dates.pieces import month_name, range_word, year_slot


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
    return (
        lower
        and noun.key not in contexts.CUES_OF_SAYING
        and noun.key not in contexts.BEFORE_PERSONS
    )


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
