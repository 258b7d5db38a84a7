"""Datelines, bylines and timestamps: the day that stands at the head or the foot of an article."""

import re
from datetime import date, datetime, time, timedelta, timezone

from pipeline.dates import terms
from pipeline.dates.calendars import full_date
from pipeline.dates.expressions import CalendarDate, Clock, Found, full_day
from pipeline.dates.lexer import Token, tokenize

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
_MOST_WORDS = 14  # of a line that is a byline
# "Artikel ini terbit di edisi cetak Sabtu, 14 Maret 2026, halaman 4"
_IN_PRINT = re.compile(r"(?i)\b(?:terbit|dimuat)\b[^.!?]{0,60}$")
_PAGE = re.compile(r"(?i),?\s*(?:di )?(?:halaman|hlm|hal)\b")
# a line that says when the article came out, or only when it was changed
_PUBLISHED = re.compile(
    r"(?i)\b(?:terbit|dimuat|ditulis|diterbitkan|dipublikasikan|diunggah|dirilis|tayang|posted|"
    r"diposting|diposkan|ditayangkan|published)\b"
)
_UPDATED = re.compile(r"(?i)\b(?:diperbarui|diperbaharui|updated?|diubah)\b")
_COPYRIGHT = re.compile(r"(?i)(?:©|\bcopyright\b|\bhak cipta\b)[^\n]{0,30}?\b((?:19|20)\d\d)\b")


def dateline(text: str, found: list[Found]) -> str | None:
    """ISO 8601 of the first dateline in the head, else in the foot; one of an update comes last."""
    head, foot = _head_end(text), _foot_start(text)
    updated = None
    for item in found:
        day = None if head <= item.start < foot else full_day(item.expression)
        if day is None or item.expression.until is not None:
            continue
        clock = item.expression.clock
        stamped = clock is not None and not clock.labelled and not _in_prose(text, item)
        if not stamped and not _stands_alone(text, item):
            continue
        if not _UPDATED.search(_line_before(text, item)):
            return _stamp(day, clock)
        updated = updated or _stamp(day, clock)
    return updated


def yearless_dateline(text: str, found: list[Found], near: date | None) -> date | None:
    """The day of "Jakarta, 28/10 (ANTARA) -", in the year of the copyright, else nearest ``near``.

    Args:
        text: the article.
        found: its expressions, in order.
        near: a day that the article is known to be of; null where none is.
    """
    right = _COPYRIGHT.search(text, max(0, len(text) - _FOOT_CHARS))
    years = (
        [int(right[1])] if right else [near.year + apart for apart in (-1, 0, 1)] if near else []
    )
    head = _head_end(text)
    for item in found if years else ():
        point = item.expression
        if item.start >= head:
            return None
        day = isinstance(point, CalendarDate) and point.day and point.month
        if not day or point.year is not None or point.until or not _opens_report(text, item):
            continue
        days = [one for year in years if (one := full_date(year, point.month, point.day))]
        return min(days, key=lambda one: abs(one - near) if near else one, default=None)
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
    return _PUBLISHED.search(_line_before(text, item)) is None  # "Ditulis oleh X pada …"


def _line_before(text: str, item: Found) -> str:
    return text[max(text.rfind("\n", 0, item.start) + 1, item.start - 200) : item.start]


def _stands_alone(text: str, item: Found) -> bool:
    """Whether the date fills its line but for names and signs, or opens it as a dateline does."""
    start = text.rfind("\n", 0, item.start) + 1
    end = text.find("\n", item.end)
    line_end = len(text) if end < 0 else end
    before, after = text[start : item.start], text[item.end : min(line_end, item.end + 200)]
    if _in_prose(text, item) or len(before) > 200:
        return False
    if _IN_PRINT.search(before) and _PAGE.match(after):
        return True
    if not _BEFORE_DATE.fullmatch(before):
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
