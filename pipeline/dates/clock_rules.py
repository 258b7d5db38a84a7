"""Grammar of clock times."""

from pipeline.dates import terms
from pipeline.dates.cursor import Cursor
from pipeline.dates.expressions import Clock
from pipeline.dates.pieces import range_word


def clock(c: Cursor) -> Clock | None:
    """Read "pukul 13.25 WIB", "jam 5 sore", "pukul 08.00-10.00"; "14:32" behind a date."""
    label = c.label(terms.CLOCK_LABELS)
    spoken = label is not None or (c.after_date and c.key() == "setengah")
    hour, minute, second = _spoken(c) if spoken else _reading(c)
    if hour is None:
        return None
    told = minute is not None
    until = _until(c) if told else None
    if label and until is None and not told:
        until = _until_hour(c)
    english = _am_pm(c, hour)
    part, zoned, utc_offset = _part_and_zone(c, told=told or spoken)
    behind = c.after_date or c.after_clock
    if not spoken and (not told or not (zoned or behind or english is not None)):
        return None
    of_today = spoken and _of_today(c)
    dated = of_today or c.key() in _DAYS_BEHIND
    if not (
        told or part or zoned or dated or english is not None or label in ("pukul", "pkl", "pk")
    ):
        return None  # "jam 10": hours of work, or an amount turned round
    if english is not None:
        hour = english
    elif part:
        hour, until = in_part(hour, part), until and (in_part(until[0], part), until[1])
    return Clock(hour, minute or 0, second, until, utc_offset, label is not None, of_today)


# what may stand behind "jam 9" and make it a clock time
_DAYS_BEHIND = frozenset({"tadi", "nanti", "semalam", "kemarin", "besok"})


def _part_and_zone(c: Cursor, *, told: bool) -> tuple[str | None, bool, int | None]:
    """The part of day and the zone behind a reading, in either order, and its hours from UTC."""
    part = c.part() if told else None
    at = c.i
    zoned = c.zone()
    utc_offset = terms.ZONES.get(c.key(at - c.i)) if zoned else _iso_offset(c)
    if part is None and zoned and told:
        part = c.part()
    return part, zoned, utc_offset


def _of_today(c: Cursor) -> bool:
    """Read "jam 10 tadi", "pukul 20.00 nanti"; before a part of day these begin a day's own."""
    if c.key() not in ("tadi", "nanti") or c.key(1) in terms.DAY_PARTS:
        return False
    c.i += 1
    return True


def _spoken(c: Cursor) -> tuple[int | None, int | None, int | None]:
    """A reading behind "pukul": "13.25", "tujuh", "setengah tujuh", "10 lewat 15 menit", "0230"."""
    half = c.take("setengah")
    if len(c.key()) == 4 and c.digits(most=4) is not None and not c.goes_on(1):
        hour, minute = divmod(c.digits(most=4), 100)
        if hour < 24 and minute < 60:
            c.i += 1
            return hour, minute, None
    hour, minute, second = _reading(c)
    if hour is None and not c.key().isdigit():
        hour = c.number()
        if not isinstance(hour, int) or hour > 24:
            return None, None, None
    if hour is None or minute is not None:
        return hour, minute, second
    if half:
        return (hour - 1) % 24, 30, None
    return _past_or_to(c, hour)


def _past_or_to(c: Cursor, hour: int) -> tuple[int, int | None, None]:
    """The hour and minute of "tujuh lewat sepuluh", "delapan kurang seperempat"."""
    start = c.i
    word = c.take_one({"lewat", "lebih", "kurang"})
    minutes = 15 if word and c.take("seperempat") else c.number() if word else None
    if not isinstance(minutes, int) or not 0 < minutes < 60:
        c.i = start
        return hour, None, None
    c.take("menit")
    return (hour, minutes, None) if word != "kurang" else ((hour - 1) % 24, 60 - minutes, None)


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
    """The end of "08.00-10.00 WIB", "08.00 WIB s.d. 10.00"; a second "pukul" begins its own."""
    start = c.i
    c.zone()
    if range_word(c) in _UNTIL:
        hour, minute, _ = _reading(c)
        if hour is not None and minute is not None:
            return hour, minute
    c.i = start
    return None


def _until_hour(c: Cursor) -> tuple[int, int] | None:
    """The end of "jam 8-11 pagi"."""
    start = c.i
    if c.key() in terms.DASHES:
        c.i += 1
        hour, minute, _ = _reading(c)
        if hour is not None and minute is None and c.key() in terms.DAY_PARTS:
            return hour, 0
    c.i = start
    return None


_UNTIL = frozenset({"hingga", "sampai", "s.d.", "-"})


def _am_pm(c: Cursor, hour: int) -> int | None:
    """The hour of the day where "a.m." or "pm" stands behind ``hour``, as translations leave it."""
    start = c.i
    half = c.take_one({"am", "pm"})
    if half is None and c.key() in ("a", "p") and c.key(1) == "." and c.key(2) == "m":
        half = c.key() + "m"
        c.i += 3
        if c.key() == "." and c.token().glued:
            c.i += 1
    if half is None or hour > 12:
        c.i = start
        return None
    return hour % 12 + (12 if half == "pm" else 0)


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


def in_part(hour: int, part: str) -> int:
    """Read "5 sore" is 17, "12 malam" 24, "11 siang" 11."""
    low, high = terms.AFTERNOON_PARTS.get(part, (1, 0))
    if low <= hour <= high:
        return hour + 12
    return 24 if hour == 12 and part == "TNI" else hour
