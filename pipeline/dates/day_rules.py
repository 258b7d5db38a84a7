"""Grammar of days told by weekday, by a pointing word, or by both beside a date.

"Rabu (23/10/2024)", "Minggu (28/12/2014) sore", "besok (23 Oktober 2024)", "hari ini, Kamis
(7/11/2024)", "Senin malam", "tadi malam", "Senin pekan lalu"; and of parts of day.
"""

from dataclasses import dataclass, replace

from pipeline.dates import contexts, terms
from pipeline.dates.calendar_rules import bracketed_day, core_day
from pipeline.dates.cursor import Cursor
from pipeline.dates.expressions import CalendarDate, DayPart, UnitShift
from pipeline.dates.lexer import BREAK, LOOK_BACK
from pipeline.dates.weekday_rules import SENTENCE_START, weekday


@dataclass(slots=True)
class _Prefix:
    """What stands before the date itself."""

    offset: int | None = None
    weekday: int | None = None
    part: str | None = None
    direction: str | None = None


def day_expression(c: Cursor) -> CalendarDate | UnitShift | None:
    """A day with any of: pointing word, weekday, part of day, date, direction."""
    prefix = _Prefix()
    while _take_prefix(c, prefix):
        pass
    pointed = prefix.weekday is not None or prefix.offset is not None
    context = pointed or c.key(-1) in contexts.DAY_CONTEXT or _after_place(c)
    dated = _dated(c, prefix, context=context)
    if dated is not None:
        return dated
    if not pointed:
        return None
    if prefix.weekday is None:
        return UnitShift("day", prefix.offset, part=prefix.part)
    return _bare_weekday(c, prefix)


def _after_place(c: Cursor) -> bool:
    """Read "Jakarta, 28/10 (ANTARA)", "Fallujah, Irak, 14/4 (AFP)": so agencies open reports."""
    if c.key(-1) != "," or not c.token(-2).raw[:1].isupper():
        return False
    back = -3
    while back > -LOOK_BACK and (c.key(back) == "," or c.token(back).raw[:1].isupper()):
        back -= 1
    return c.key(back) == BREAK


def _take_prefix(c: Cursor, prefix: _Prefix) -> bool:
    if prefix.weekday is None:
        prefix.weekday = weekday(c)
        if prefix.weekday is not None:
            return True
    if prefix.offset is None and prefix.weekday is None:
        prefix.offset = _pointing_word(c, prefix)
        if prefix.offset is not None:
            return True
    if prefix.weekday is None and prefix.offset is None:
        return False
    return _take_part(c, prefix) or _take_weekday_after_comma(c, prefix)


def _take_part(c: Cursor, prefix: _Prefix) -> bool:
    if prefix.part is not None:
        return False
    prefix.part = c.part()
    if prefix.part is None:
        return False
    if not c.zone() and c.key(1) != "malam":
        if c.key() == "nanti" and prefix.weekday is not None:
            prefix.direction = "future"
        c.take_one({"tadi", "nanti", "ini"})
    return True


def _take_weekday_after_comma(c: Cursor, prefix: _Prefix) -> bool:
    """Read the weekday of "hari ini, Rabu (30/10/2024)"."""
    if c.key() != "," or prefix.offset is None or prefix.weekday is not None:
        return False
    c.i += 1
    prefix.weekday = weekday(c)
    if prefix.weekday is None:
        c.i -= 1
    return prefix.weekday is not None


def _dated(c: Cursor, prefix: _Prefix, *, context: bool) -> CalendarDate | None:
    start, direction = c.i, prefix.direction
    if prefix.weekday is not None and prefix.direction is None:
        prefix.direction = c.direction()  # "Senin lalu (21/10)"
    zone_at = c.i
    if prefix.part is None and c.zone() and c.key() not in ("(", "["):
        c.i = zone_at  # "Rabu waktu setempat (23/10)"
    day = bracketed_day(c, context=context) if context else None
    if day is None and context:
        c.i = start if c.key() not in ("(", "[", "/", ",") else c.i
        comma = c.take(",")
        day = bracketed_day(c, context=context) if comma else None
        day = day or core_day(c, context=prefix.weekday is not None or not comma)
    elif day is None:
        day = core_day(c, context=False)
    if day is None or (day.month is None and prefix.offset is not None):
        c.i, prefix.direction = start, direction
        return None
    if prefix.weekday is None:
        prefix.weekday = _weekday_in_brackets(c)
    if c.key(-1) == ")":
        c.zone()  # "Kamis (26/9) waktu setempat"
    part = prefix.part or (None if day.until else _part_behind(c))
    direction = _behind_date(c) or prefix.direction
    if direction == "near":
        direction = prefix.direction  # "23 Oktober ini" is the nearest one anyway
    return replace(
        day,
        weekday=prefix.weekday,
        part=part,
        direction=direction,
        deictic_offset=prefix.offset,
    )


def _weekday_in_brackets(c: Cursor) -> int | None:
    """Read "10 November 2024 (Minggu)"."""
    if c.key() == "(" and c.key(1) in terms.WEEKDAYS and c.key(2) == ")":
        c.i += 3
        return terms.WEEKDAYS[c.key(-2)]
    return None


def _part_behind(c: Cursor) -> str | None:
    """The part of day behind a date: "(28/10) dini hari WIB tadi", "29 Oktober 2024, pagi,"."""
    start = c.i
    comma = c.take(",")
    part = c.part()
    if part is None or (comma and c.key()[:1].isalpha()):
        c.i = start
        return None
    c.zone()
    if c.key(1) not in terms.DAY_PARTS:
        c.take("tadi")
    return part


def _behind_date(c: Cursor) -> str | None:
    """What says again which day it is: "(31/10) besok", "(25/10) pekan lalu", "23 Maret silam"."""
    start = c.i
    if c.take("hari", "ini") or c.take_one({"besok", "esok", "lusa"}):
        return None
    if c.take_one({"pekan", "minggu"}):
        direction = c.direction()
        if direction is None:
            c.i = start
        return direction
    return c.direction()


def _bare_weekday(c: Cursor, prefix: _Prefix) -> CalendarDate | UnitShift | None:
    shift = _week_behind(c)
    if shift is not None:
        return UnitShift("week", shift, part=prefix.part, weekday=prefix.weekday)
    direction = c.direction() or prefix.direction
    c.take("itu")
    part = prefix.part or c.part()
    if part and not prefix.part:
        c.zone()
    if prefix.offset is not None:
        return UnitShift("day", prefix.offset, part=part)
    return CalendarDate(weekday=prefix.weekday, part=part, direction=direction)


def _week_behind(c: Cursor) -> int | None:
    """Which week it is a day of: "Senin pekan lalu", "Senin, pekan depan", "… dua pekan lalu"."""
    start = c.i
    c.take(",")
    weeks = c.number() if c.key() not in ("pekan", "minggu") else 1
    if isinstance(weeks, int) and c.take_one({"pekan", "minggu"}):
        shift = {"past": -1, "near": 0, "future": 1}.get(c.direction())
        if shift is not None:
            return shift * weeks
    c.i = start
    return None


def _pointing_word(c: Cursor, prefix: _Prefix) -> int | None:
    """Read "besok", "kemarin lusa", "hari ini", "tadi malam": days from the speaker."""
    if c.take("hari", "ini"):
        return 0
    if c.key() == "hari" and c.key(1) in ("kemarin", "esok", "besok"):
        c.i += 1
    if c.key() == "lusa" and c.token().raw[:1].isupper() and c.key(-1) not in SENTENCE_START:
        return None  # Lusa is the news agency of Portugal
    word = c.take_one(terms.DAY_OFFSETS)
    if word:
        offset = terms.DAY_OFFSETS[word]
        if offset == -1 and c.take_one({"lusa", "dulu"}):
            return -2
        if offset == 1 and c.take("lusa"):
            return 2
        if word == "esok":
            c.take("hari")
        return offset
    if prefix.part is None:
        return _pointed_part(c, prefix)
    return None


def _pointed_part(c: Cursor, prefix: _Prefix) -> int | None:
    start = c.i
    if c.key() == "semalam" and c.key(-1) not in _ONE_NIGHT:
        c.i += 1
        prefix.part = "TNI"
        return -1
    if c.key(-1) == "makan":
        return None
    before = c.take_one({"tadi", "nanti"})
    part = c.part()
    if part is not None:
        word = before or c.take_one({"tadi", "nanti", "ini"})
        if before is None and word == "ini":
            c.take("hari")
        if word:
            prefix.part = part
            return -1 if word == "tadi" and part == "TNI" else 0
    c.i = start
    return None


# "menginap semalam" lasts a night
_ONE_NIGHT = frozenset({"menginap", "bermalam", "dalam", "selama", "hanya", "cuma"})


def part_of_day(c: Cursor) -> DayPart | UnitShift | None:
    """Read "malam hari", "sejak pagi"; "sorenya"; "malam itu": the day told last."""
    before, start = c.key(-1), c.i
    word = c.take_one(terms.DAY_PARTS_NYA)
    if word:
        return DayPart(terms.DAY_PARTS_NYA[word], definite=True)
    part = c.part() if before != "makan" else None
    if part is None:
        return None
    if c.take("itu") or c.take("tersebut") or c.take("yang", "sama"):
        return UnitShift("day", 0, part=part, narrative=True)
    if c.take("harinya"):
        return DayPart(part, definite=True)
    if c.take("sebelumnya") or c.take("berikutnya"):
        shift = -1 if c.key(-1) == "sebelumnya" else 1
        return UnitShift("day", shift, part=part, narrative=True, or_report=True)
    phrase = c.i - start > 1 or c.key(-1) == "dinihari"
    if not phrase and (before not in contexts.PART_CONTEXT or c.key() in contexts.NO_PART_BEFORE):
        return None
    zone_at = c.i
    if not c.zone():
        c.i = zone_at
    return DayPart(part)
