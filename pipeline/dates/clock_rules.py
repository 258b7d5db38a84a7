"""Grammar of clock times and of words that point without a calendar."""

import re

from pipeline.dates import terms
from pipeline.dates.cursor import Cursor
from pipeline.dates.expressions import Clock, Fixed


def clock(c: Cursor) -> Clock | None:
    """Read "pukul 13.25 WIB", "jam 5 sore", "pukul 08.00-10.00"; "14:32" behind a date."""
    start = c.i
    labelled = c.take_one(terms.CLOCK_LABELS) is not None
    hour, minute, second = _reading(c) if not labelled else _said_reading(c)
    if hour is None:
        return None
    told = minute is not None
    until = _until(c) if told else None
    part = c.part() if labelled or told else None
    zone_at = c.i
    zoned = c.zone()
    utc_offset = terms.ZONES.get(c.key(zone_at - c.i)) if zoned else _iso_offset(c)
    if part is None and zoned and labelled:
        part = c.part()  # "pukul 05.00 WIB pagi"
    if not labelled and (not told or not (zoned or c.after_date)):
        return None
    if not told and not (part or zoned or c.key(start - c.i) in ("pukul", "pkl")):
        return None  # "jam 10": hours of work, or an amount turned round
    if part:
        hour = _in_part(hour, part)
    of_today = labelled and c.take_one({"tadi", "nanti"}) is not None
    return Clock(hour, minute or 0, second, until, utc_offset, labelled, of_today)


def _said_reading(c: Cursor) -> tuple[int | None, int | None, int | None]:
    """A reading behind "pukul": "13.25", "tujuh", "setengah tujuh", "10 lewat 15 menit"."""
    half = c.take("setengah")
    hour, minute, second = _reading(c)
    if hour is None and not c.key().isdigit():
        hour = c.number()
        if not isinstance(hour, int) or hour > 24:
            return None, None, None
    if hour is None or minute is not None:
        return hour, minute, second
    if half:
        return (hour - 1) % 24, 30, None
    return hour, _past_hour(c), None


def _past_hour(c: Cursor) -> int | None:
    """The minutes of "lewat 15 menit", "lebih seperempat"; null where none are told."""
    start = c.i
    if c.take_one({"lewat", "lebih"}):
        if c.take("seperempat"):
            return 15
        minutes = c.number()
        if isinstance(minutes, int) and minutes < 60 and c.take("menit"):
            return minutes
    c.i = start
    return None


def _reading(c: Cursor) -> tuple[int | None, int | None, int | None]:
    hour = c.digits()
    if hour is None or hour > 24:
        return None, None, None
    if not (c.key(1) in (".", ":") and _minutes(c, 2) is not None):
        if c.goes_on(1):
            return None, None, None
        c.i += 1
        return hour, None, None
    separator, minute = c.key(1), _minutes(c, 2)
    c.i += 3
    second = _minutes(c, 1) if c.key() == separator and c.token().glued else None
    if second is not None:
        c.i += 2
    elif c.key() in ".," and c.token().glued and c.token(1).glued and c.key(1).isdigit():
        return None, None, None
    return hour, minute, second


def _minutes(c: Cursor, ahead: int) -> int | None:
    token = c.token(ahead)
    if not token.glued or len(token.key) != 2 or not (token.key.isascii() and token.key.isdigit()):
        return None
    value = int(token.key)
    return value if value < 60 else None


def _until(c: Cursor) -> tuple[int, int] | None:
    """The end of "08.00-10.00", "08.00 WIB hingga pukul 10.00"."""
    start = c.i
    c.zone()
    if c.key() in terms.DASHES or c.key() in _UNTIL:
        c.i += 1
        c.take_one(terms.CLOCK_LABELS)
        hour, minute, _ = _reading(c)
        if hour is not None and minute is not None:
            return hour, minute
    c.i = start
    return None


_UNTIL = frozenset({"hingga", "sampai"})


def _iso_offset(c: Cursor) -> int | None:
    """The offset of an ISO 8601 stamp in whole hours: "+07:00", "Z"."""
    if not c.token().glued or not c.after_date:
        return None
    if c.take("z"):
        return 0
    hours, minutes = c.digits(1), c.digits(3)
    if c.key() in ("+", "-") and c.key(2) == ":" and hours is not None and minutes is not None:
        sign = -1 if c.key() == "-" else 1
        c.i += 4
        return sign * hours if minutes == 0 and hours < 15 else None
    return None


def _in_part(hour: int, part: str) -> int:
    """Read "5 sore" is 17, "12 malam" 24, "11 siang" 11."""
    low, high = terms.AFTERNOON_PARTS.get(part, (1, 0))
    if low <= hour <= high:
        return hour + 12
    return 0 if hour == 12 and part == "TNI" else hour


# References --------------------------------------------------------------------------------------

_WORD = re.compile(r"\w+|[^\w\s]")


def _ahead(c: Cursor) -> Fixed | None:
    """Read "Ke depan, …": of time where it stands apart, not in "maju ke depan"."""
    opens = c.key(-1) in terms.CLAUSE_OPENERS
    taken = c.take_one({"kedepan", "kedepannya"}) or c.take("ke", "depan") or c.take("ke", "depannya")
    return Fixed("DATE", "FUTURE_REF") if taken and (opens or c.key() == ",") else None


def _by_first_word() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase, value in terms.REFERENCES.items():
        words = tuple(_WORD.findall(phrase))
        table.setdefault(words[0], []).append((words, value))
    for entries in table.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return table


REFERENCES = _by_first_word()


def reference(c: Cursor) -> Fixed | None:
    """Read "kini", "saat ini", "dulu", "suatu hari nanti": PRESENT_REF, PAST_REF, FUTURE_REF."""
    first = c.key()
    before = c.key(-1)
    if before in terms.NO_REFERENCE_BEFORE.get(first, ()):
        return None
    if first in ("dulu", "dahulu") and before.startswith(terms.VERBAL_PREFIXES):
        return None
    if first in ("ke", "kedepan", "kedepannya"):
        return _ahead(c)
    for words, value in REFERENCES.get(first, ()):
        if c.take(*words):
            return Fixed("DATE", value)
    return None
