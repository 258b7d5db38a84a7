"""Grammar of weekdays: "hari Senin", "Minggu" the day and the week, "malam Minggu"."""

from dataclasses import replace

from pipeline.dates import contexts, terms
from pipeline.dates.calendar_rules import bracketed_day, core_day
from pipeline.dates.cursor import Cursor
from pipeline.dates.expressions import CalendarDate
from pipeline.dates.lexer import BREAK
from pipeline.dates.pieces import range_word

SENTENCE_START = frozenset({BREAK, ".", "!", "?", ":", '"', "“", "-", "–", "—", "‘", ")", "|"})


def weekday(c: Cursor) -> int | None:
    """A weekday, with "hari" before it; "minggu" only where it is no week."""
    start = c.i
    hari = c.take("hari")
    key = c.key()
    if key in terms.WEEKDAYS and (hari or _is_weekday(c)):
        c.i += 1
        c.take_one(terms.MARKET_DAYS)
        return terms.WEEKDAYS[key]
    if key in terms.WEEKDAY_ABBREVIATIONS and c.token().raw[:1].isupper():
        # "Sen, 28/10/2024": nothing but a date behind it makes it a day
        c.i += 1
        c.take(".")
        after = 1 if c.key() == "," else 0
        if c.digits(after) is not None and (
            c.key(after + 1) in terms.MONTHS
            or c.key(after + 1) in terms.MONTH_ABBREVIATIONS
            or c.key(after + 1) in ("/", "-")
        ):
            return terms.WEEKDAY_ABBREVIATIONS[key]
    c.i = start
    return None


def _is_weekday(c: Cursor) -> bool:
    raw, before, after = c.token().raw, c.key(-1), c.key(1)
    if before in contexts.WEEKDAY_NAMES_BEFORE or after in contexts.WEEKDAY_NAMES_AFTER:
        return False
    dated = _date_follows(c)
    if c.key() == "minggu":
        return dated or _is_sunday(c)
    if raw[:1].isupper():
        return True
    return dated or before in ("pada", "setiap", "tiap", "saban") or after in terms.DAY_PARTS


def _is_sunday(c: Cursor) -> bool:
    """Read "Minggu" in running text is a day; "minggu", "dua Minggu", "Minggu lalu," a week."""
    raw, before, after = c.token().raw, c.key(-1), c.key(1)
    if after in terms.DAY_PARTS:
        return raw[:1].isupper() or before == "pada"
    if not raw[:1].isupper() or before.isdigit() or before in terms.NUMBER_WORDS:
        return False
    if before in terms.VAGUE_NUMBERS or before in terms.PHASES or before in terms.EACH - {"setiap"}:
        return False
    if after in terms.ORDINALS or after in ("ke", "terakhir"):
        return False
    if before in ("dan", "atau", ",") and c.key(-2) in terms.WEEKDAYS:
        return True
    points = after in terms.DIRECTIONS or after in ("yang", "berikutnya", "sebelumnya", "itu")
    if points:
        return before not in SENTENCE_START and not raw.isupper()
    return True


def _date_follows(c: Cursor) -> bool:
    """Whether a date in brackets, or a day and month, stands behind."""
    after = 2 if c.key(1) in ("(", "[", "/", ",") else 1
    if c.digits(after) is None:
        return False
    sign = c.key(after + 1)
    return sign in "/-–" or sign in terms.MONTHS or sign in terms.MONTH_ABBREVIATIONS


def weekday_pair(c: Cursor) -> CalendarDate | None:
    """Read "Sabtu-Minggu (26-27/10/2024)", "Sabtu–Minggu lalu": two weekdays over one range."""
    first = weekday(c)
    word = range_word(c) if first is not None else None
    if not word or c.key() not in terms.WEEKDAYS or c.token().raw.islower():
        return None
    last = terms.WEEKDAYS[c.key()]
    c.i += 1
    after = c.i
    day = bracketed_day(c, context=True)
    if day is None:
        c.take(",")
        day = core_day(c, context=True)
    if day is not None and day.until:
        return day
    c.i = after
    if word != "-":
        return None
    return CalendarDate(weekday=first, direction=c.direction(), until=CalendarDate(weekday=last))


def eve(c: Cursor) -> CalendarDate | None:
    """Read "malam Minggu" is Saturday night; "malam Jumat (24/10)" the night of that date."""
    if c.key() != "malam" or c.key(-1) in _NO_EVE or c.key(-1) in terms.WEEKDAYS:
        return None
    c.i += 1
    if c.key() != "minggu" and not c.token().raw[:1].isupper():
        return None
    if c.key() not in terms.WEEKDAYS:
        return None
    following = terms.WEEKDAYS[c.key()]
    c.i += 1
    dated = bracketed_day(c, context=True)
    if dated is not None:
        return replace(dated, part="TNI")
    return CalendarDate(weekday=(following - 1) % 7, part="TNI", direction=c.direction())


_NO_EVE = frozenset({"tadi", "hari", "makan", "setiap", "tiap", "saban"})
