"""Grammar of dates in figures, day first, always: "23/10/2024", "2024-10-23", "28-29/10"."""

from dataclasses import replace

from pipeline.dates import terms
from pipeline.dates.calendars import full_year
from pipeline.dates.cursor import Cursor
from pipeline.dates.expressions import CalendarDate


def numeric_day(c: Cursor, *, context: bool) -> CalendarDate | None:
    """Read "23/10/2024", "23-10-24", "2024-10-23"; in context "28/10" and "28-29/10/2024"."""
    fields = _glued_fields(c)
    match fields:
        case (y, "-" | "/" | ".", m, s, d) if len(y) == 4 and len(m) <= 2 and len(d) <= 2:
            found = _numbers(d, m, y) if s == fields[1] else None
        case (d, s, m, t, y) if s == t and len(y) == 4 and len(d) <= 2 and len(m) <= 2:
            found = _numbers(d, m, y)
        case (d, s, m, t, y) if s == t and len(y) == 2 and len(d) <= 2 and len(m) <= 2:
            found = _numbers(d, m, y)
        case (d, "/", m, dash, e, "/", n) if dash in terms.DASHES:
            found = _slashed_range((d, m), (e, n))
        case (d, dash, e, "/", m, "/", y) if context and dash in terms.DASHES:
            found = _number_range(d, e, m, y)
        case (d, dash, e, "/", m) if context and dash in terms.DASHES:
            found = _number_range(d, e, m, None)
        case (d, "/" | "-" | ".", m) if context and len(d) <= 2 and len(m) <= 2:
            found = _numbers(d, m, None) if fields[1] == "/" else None
        case _:
            found = None
    if found is None:
        return None
    c.i += len(fields)
    return _to_full_date(c, found) or found


def _to_full_date(c: Cursor, first: CalendarDate) -> CalendarDate | None:
    """The rest of "01/10/2024 - 31/10/2024"."""
    if first.year is None or first.until is not None or c.key() not in terms.DASHES:
        return None
    start = c.i
    c.i += 1
    match _glued_fields(c):
        case (d, "/" | "-" | "." as s, m, t, y) if s == t and len(y) in (2, 4):
            last = _numbers(d, m, y)
        case _:
            last = None
    if last is None:
        c.i = start
        return None
    c.i += 5
    return replace(first, until=last)


def day_between_slashes(c: Cursor) -> CalendarDate | None:
    """Read "7/11/2024" of "/7/11/2024/", the slashes around it left where they are."""
    keys = [c.key(at) for at in range(5)]
    for length, year in ((5, keys[4]), (3, None)):
        if c.key(length) == "/" and keys[1] == "/" and (length == 3 or keys[3] == "/"):
            numbers = [keys[0], keys[2], *([year] if year else [])]
            if all(n.isascii() and n.isdigit() for n in numbers):
                found = _numbers(keys[0], keys[2], year)
                if found:
                    c.i += length
                return found
    return None


def _glued_fields(c: Cursor) -> tuple[str, ...]:
    """Runs of digits and the signs between them, without gaps: ("23", "/", "10", "/", "2024")."""
    before = c.token(-1)
    if c.token().glued and before.key in ("/", "-", ".", ",", ":") and c.key(-2).isdigit():
        return ()
    fields = [c.key()]
    at = 1
    while len(fields) < 9 and (_joins(c, at) or (c.token(at).glued and c.token(at + 1).glued)):
        sign, digits = c.key(at), c.key(at + 1)
        if not (sign in "/." or sign in terms.DASHES) or not digits.isdigit():
            break
        fields += [sign, digits]
        at += 2
    stamped = c.key(at) == "t" and c.token(at + 1).glued and c.key(at + 1).isdigit()  # ISO 8601
    if c.token(at).glued and not stamped and (c.key(at).isalnum() or c.key(at) in "%_"):
        return ()
    return tuple(fields) if all(f.isascii() or f in terms.DASHES for f in fields) else ()


def _joins(c: Cursor, at: int) -> bool:
    """Whether a slash set with gaps joins two figures: "28 / 10 / 2024", "(5 /11)"."""
    return c.key(at) == "/" and len(c.key(at - 1)) <= 2 and c.key(at + 1).isdigit()


def _slashed_range(first: tuple[str, str], last: tuple[str, str]) -> CalendarDate | None:
    """Read "28/10-3/11"."""
    begin, end = _numbers(*first, None), _numbers(*last, None)
    if begin is None or end is None:
        return None
    return replace(begin, until=end)


def _numbers(day: str, month: str, year: str | None) -> CalendarDate | None:
    """Always day before month; null where that is no date."""
    if len(day) > 2 or len(month) > 2 or (year is not None and len(year) not in (2, 4)):
        return None
    full = None if year is None else full_year(year)
    if not (1 <= int(day) <= 31 and 1 <= int(month) <= 12) or full == 0:
        return None
    return CalendarDate(full, int(month), int(day))


def _number_range(first: str, last: str, month: str, year: str | None) -> CalendarDate | None:
    begin, end = _numbers(first, month, year), _numbers(last, month, year)
    if begin is None or end is None or begin.day >= end.day:
        return None
    return replace(begin, until=end)
