"""Date the document: when it was published, and which day its relative dates count from.

In this order, the first that gives a day:

1. ``published`` of the record (basis ``metadata``): reference basis ``published``.
2. A dateline: a full date in the head or foot of the text that stands as a line of its own, opens
   the first paragraph ("KYIV, 23 Oktober 2024 - "), or has a clock time without "pukul" beside it
   ("15 November 2024 - 10:05 WIB"). It gives ``published`` (basis ``dateline``) and with it the
   reference date.
3. ``full_date``: the text's own full dates; where some stand with a weekday, as the day of a
   report does in print, only those. Of these only such count as lie within ``HISTORY`` days of the
   latest, so that "7 Oktober 1998" in the background does not date today's report; of them the
   latest on which somebody is quoted, else the most frequent day, of equally frequent ones the
   first in the text.
4. ``weekday``: every weekday that stands beside a day and month must fit the year, and the year is
   one of ``RECENT_YEARS``. Of several that fit, one written in the text comes first, then the
   latest. Of several pairs the latest on which somebody is quoted, else the most frequent.
"""

import re
from collections import Counter
from datetime import date, datetime, time, timedelta, timezone

from pipeline.annotations import Dating
from pipeline.dates import terms
from pipeline.dates.calendars import full_date
from pipeline.dates.expressions import CalendarDate, Clock, Found
from pipeline.dates.lexer import Token, tokenize

# Data, not the clock: a run today and one in ten years give the same table. Raise the end with a
# release. A weekday and a day/month agree again after 5, 6 or 11 years.
RECENT_YEARS = range(2005, 2027)
HISTORY = 366  # days

_HEAD_CHARS, _HEAD_LINES = 600, 6
_FOOT_CHARS, _FOOT_LINES = 400, 4
# what may stand before a dateline's date in its line: an outlet, names, a label; never a sentence
_BEFORE_DATE = re.compile(
    r"(?s)\s*(?:(?:[^\n.!?]|\.(?=\w)){0,120}[-–—|•·:,/(\[]|\W{0,12}"
    r"|.{0,60}\b(?i:diterbitkan|dipublikasikan|terbit|tayang|diperbarui|diunggah|rilis|pada|on))\s*"
)
# the line ends, a sign, the agency in brackets, or who wrote it
_AFTER_DATE = re.compile(
    r"\s*[)\]]?\s*(?:$|[-–—|•·]|\([A-Z][\w ./-]{0,30}\)|,\s*hlm\b|(?i:oleh|penulis|reporter)\b)"
)
_WRITTEN = re.compile(r"(?i)\b(?:ditulis|diterbitkan|dipublikasikan|diunggah|dirilis|posted)\b")
_MOST_WORDS = 14  # of a line that is a byline


def date_document(text: str, published: str | None, found: list[Found]) -> Dating:
    """Dating of a document from its metadata, its text and the expressions ``found`` in it.

    ``published`` is ISO 8601 or null; where it cannot be read it counts as missing.

    Example:
        >>> date_document("", "2024-11-07T09:15:00+07:00", []).reference_date
        datetime.date(2024, 11, 7)
    """
    day = published_day(published)
    if day is not None:
        return Dating(published, "metadata", day, "published")
    stamp = _dateline(text, found)
    if stamp is not None:
        return Dating(stamp, "dateline", published_day(stamp), "published")
    day, basis = _own_full_date(found), "full_date"
    if day is None:
        day, basis = _weekday_date(found), "weekday"
    if day is None:
        return Dating()
    day_of_line = _yearless_dateline(text, found, day)
    if day_of_line is not None:
        return Dating(day_of_line.isoformat(), "dateline", day_of_line, "published")
    return Dating(reference_date=day, reference_basis=basis)


def published_day(published: str | None) -> date | None:
    """The day of an ISO 8601 string, in the zone it is written in; null if it cannot be read.

    Example:
        >>> published_day("2024-11-07T23:30:00+07:00")
        datetime.date(2024, 11, 7)
    """
    if not published:
        return None
    try:
        return datetime.fromisoformat(published.strip()).date()
    except ValueError:
        return None


def _own_full_date(found: list[Found]) -> date | None:
    dated = [(item, day) for item in found if (day := _full_day(item))]
    dated = [(item, day) for item, day in dated if item.expression.weekday is not None] or dated
    if not dated:
        return None
    days = [day for _, day in dated]
    said = [day for item, day in dated if item.role == "said"]
    if said:
        return max(said)
    # max() before the subtraction: the year 1 has no day before it
    latest = max(days).toordinal()
    counts = Counter(day for day in days if latest - day.toordinal() <= HISTORY)
    return max(counts, key=lambda day: counts[day])  # the first of equals: insertion order


def _full_day(item: Found) -> date | None:
    point = item.expression
    if not isinstance(point, CalendarDate) or not point.is_full_day or point.month is None:
        return None
    return full_date(point.year, point.month, point.day)


def _weekday_date(found: list[Found]) -> date | None:
    dates = [item for item in found if isinstance(item.expression, CalendarDate)]
    points = [item.expression for item in dates]
    paired = [item for item in dates if _is_pair(item.expression)]
    pairs = [(p.weekday, p.month, p.day) for p in (item.expression for item in paired)]
    if not pairs:
        return None

    def agree(year: int) -> bool:
        days = ((full_date(year, month, day), weekday) for weekday, month, day in pairs)
        return all(day is not None and day.weekday() == weekday for day, weekday in days)

    fitting = [year for year in RECENT_YEARS if agree(year)]
    written = {point.year for point in points if point.year is not None}
    fitting = [year for year in fitting if year in written] or fitting
    if not fitting:
        return None
    said = [pair for item, pair in zip(paired, pairs, strict=True) if item.role == "said"]
    if said:
        return max(full_date(fitting[-1], month, day) for _, month, day in said)
    counts = Counter(pairs)
    _, month, day = max(counts, key=lambda pair: counts[pair])
    return full_date(fitting[-1], month, day)


def _is_pair(point: CalendarDate) -> bool:
    """Whether a weekday stands beside a day and month without year: "Senin (28/10)"."""
    return point.weekday is not None and bool(point.day and point.month) and point.year is None


# Datelines ---------------------------------------------------------------------------------------


def _dateline(text: str, found: list[Found]) -> str | None:
    """ISO 8601 of the first dateline in the head, else in the foot of the text."""
    head, foot = _head_end(text), _foot_start(text)
    for item in found:
        if head <= item.start < foot:
            continue
        day = _full_day(item)
        if day is None or item.expression.until is not None:
            continue
        clock = item.expression.clock
        stamped = clock is not None and not clock.labelled and not _in_prose(text, item)
        if not stamped and not _stands_alone(text, item):
            continue
        return _stamp(day, clock)
    return None


def _yearless_dateline(text: str, found: list[Found], near: date) -> date | None:
    """The day of "Jakarta, 28/10 (ANTARA) -" in the year that puts it nearest to ``near``."""
    head = _head_end(text)
    for item in found:
        point = item.expression
        if item.start >= head:
            return None
        day = isinstance(point, CalendarDate) and point.day and point.month
        if not day or point.year is not None or point.until or not _opens_report(text, item):
            continue
        days = (full_date(near.year + apart, point.month, point.day) for apart in (-1, 0, 1))
        return min((one for one in days if one), key=lambda one: abs(one - near), default=None)
    return None


def _opens_report(text: str, item: Found) -> bool:
    """Whether an agency in brackets, a clock time or the end of the line marks a dateline."""
    point = item.expression
    stamped = point.clock is not None and not point.clock.labelled
    alone = point.weekday is not None and text[item.end : item.end + 1] in ("", "\n")
    marked = stamped or alone or _AGENCY.match(text, item.end) is not None
    return marked and _stands_alone(text, item)


_AGENCY = re.compile(r"\s*\([A-Z][\w ./-]{0,30}\)")


def _head_end(text: str) -> int:
    lines = [match.end() for match in re.finditer(r"[^\n]+", text[:_HEAD_CHARS])]
    return lines[min(_HEAD_LINES, len(lines)) - 1] if lines else 0


def _foot_start(text: str) -> int:
    base = max(0, len(text) - _FOOT_CHARS)
    lines = [base + match.start() for match in re.finditer(r"[^\n]+", text[base:])]
    return lines[-min(_FOOT_LINES, len(lines))] if lines else len(text)


def _in_prose(text: str, item: Found) -> bool:
    start = max(0, item.start - 30, text.rfind("\n", 0, item.start) + 1)
    before = text[start : item.start].split()
    if not before or before[-1].lower() not in {"pada", "sejak", "hingga", "sampai", "mulai"}:
        return False
    line = text[text.rfind("\n", 0, item.start) + 1 : item.start][-200:]
    return _WRITTEN.search(line) is None  # "Ditulis oleh X pada …"


def _stands_alone(text: str, item: Found) -> bool:
    """Whether the date fills its line but for names and signs, or opens it as a dateline does."""
    start = text.rfind("\n", 0, item.start) + 1
    end = text.find("\n", item.end)
    line_end = len(text) if end < 0 else end
    before, after = text[start : item.start], text[item.end : min(line_end, item.end + 200)]
    if _in_prose(text, item) or len(before) > 200 or not _BEFORE_DATE.fullmatch(before):
        return False
    if len(before.split()) > _MOST_WORDS or not _names_only(before):
        return False
    return _AFTER_DATE.match(after) is not None


def _names_only(before: str) -> bool:
    """Bylines and datelines hold names and labels: at most two of their words are small."""
    words: list[Token] = [token for token in tokenize(before) if token.key[:1].isalpha()]
    small = [word for word in words if word.raw[:1].islower() and word.key not in terms.WEEKDAYS]
    return len(small) <= 2


def _stamp(day: date, clock: Clock | None) -> str:
    if clock is None or clock.hour > 23:
        return day.isoformat()
    at = datetime.combine(day, time(clock.hour, clock.minute, clock.second or 0))
    if clock.utc_offset is not None:
        at = at.replace(tzinfo=timezone(timedelta(hours=clock.utc_offset)))
    return at.isoformat()
