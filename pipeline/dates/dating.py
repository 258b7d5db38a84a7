"""Date the document: when it was published, and which day its relative dates count from.

In this order, the first that gives a day:

1. ``published`` of the record (basis ``metadata``): reference basis ``published``.
2. A dateline: a full date in the head or foot of the text that stands as a line of its own, opens
   the first paragraph ("KYIV, 23 Oktober 2024 - "), or has a clock time without "pukul" beside it
   ("15 November 2024 - 10:05 WIB"). It gives ``published`` (basis ``dateline``) and with it the
   reference date. One without a year ("Jakarta, 28/10 (ANTARA) -") takes it from the copyright
   line, else from what 3 and 4 find.
3. ``full_date``: the text's own full dates; where some stand with a weekday, as the day of a
   report does in print, or tell when something was said, only those. An article that tells its own
   days by bare weekdays ("Senin") and gives none such has only dates of its background: they date
   nothing. Of what is left only such count as lie within ``HISTORY`` days of the latest, so that
   "7 Oktober 1998" does not date today's report; of them the latest on which somebody is quoted,
   else the most frequent day, of equally frequent ones the first in the text.
4. ``weekday``: every weekday that stands beside a day and month must fit the year, and the year is
   one of ``RECENT_YEARS``. Of several that fit, one written in the text comes first, then the
   latest. Of several pairs one is taken in the same way.
"""

from collections import Counter
from datetime import date, datetime

from pipeline.annotations import Dating
from pipeline.dates.calendars import full_date
from pipeline.dates.datelines import dateline, yearless_dateline
from pipeline.dates.expressions import CalendarDate, Expression, Found, full_day

# Data, not the clock: a run today and one in ten years give the same table. Raise the end with a
# release. A weekday and a day/month agree again after 5, 6 or 11 years.
RECENT_YEARS = range(2005, 2027)
HISTORY = 366  # days


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
    stamp = dateline(text, found)
    if stamp is not None:
        return Dating(stamp, "dateline", published_day(stamp), "published")
    day, basis = _own_full_date(found), "full_date"
    if day is None:
        day, basis = _weekday_date(found), "weekday"
    day_of_line = yearless_dateline(text, found, day)
    if day_of_line is not None:
        return Dating(day_of_line.isoformat(), "dateline", day_of_line, "published")
    if day is None:
        return Dating()
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
    dated = [(item, day) for item in found if (day := full_day(item.expression))]
    if not dated:
        return None
    told = [(item, day) for item, day in dated if item.role not in ("ahead", "bound")]
    own = [(item, day) for item, day in told if item.expression.weekday is not None]
    own = own or [(item, day) for item, day in told if item.role == "said"]
    if not own and any(_is_bare_weekday(item.expression) for item in found):
        return None
    # max() before the subtraction: the year 1 has no day before it
    latest = max(day for _, day in own or dated).toordinal()
    recent = [(i, day) for i, day in own or told if latest - day.toordinal() <= HISTORY] or dated
    said = [day for item, day in recent if item.role == "said"]
    if said:
        return max(said)
    counts = Counter(day for _, day in recent if latest - day.toordinal() <= HISTORY)
    return max(counts, key=lambda day: counts[day])  # the first of equals: insertion order


def _is_bare_weekday(expression: Expression) -> bool:
    bare = isinstance(expression, CalendarDate) and expression.day is None
    return bare and expression.weekday is not None


def _weekday_date(found: list[Found]) -> date | None:
    dates = [item for item in found if isinstance(item.expression, CalendarDate)]
    points = [item.expression for item in dates]
    paired = [item for item in dates if _is_pair(item.expression)]
    pairs = [(p.weekday, p.month, p.day) for p in (item.expression for item in paired)]
    if not pairs:
        return None

    months = [month for _, month, _ in pairs]
    turns = min(months) <= _NEW_YEAR and max(months) >= _OLD_YEAR

    def in_year(year: int, month: int, day: int) -> date | None:
        return full_date(year - (turns and month >= _OLD_YEAR), month, day)

    def agree(year: int) -> bool:
        days = ((in_year(year, month, day), weekday) for weekday, month, day in pairs)
        return all(day is not None and day.weekday() == weekday for day, weekday in days)

    fitting = [year for year in RECENT_YEARS if agree(year)]
    written = {point.year for point in points if point.year is not None}
    fitting = [year for year in fitting if year in written] or fitting
    if not fitting:
        return None
    roles = [item.role for item in paired]
    if "said" in roles:
        said = [pair for pair, role in zip(pairs, roles, strict=True) if role == "said"]
        return max(in_year(fitting[-1], month, day) for _, month, day in said)
    counts = Counter(pairs)
    _, month, day = max(counts, key=lambda pair: counts[pair])
    return in_year(fitting[-1], month, day)


# where some of the pairs are of its first months and some of its last, the year turned between
_NEW_YEAR, _OLD_YEAR = 2, 11


def _is_pair(point: CalendarDate) -> bool:
    """Whether a weekday stands beside a day and month without year: "Senin (28/10)"."""
    return point.weekday is not None and bool(point.day and point.month) and point.year is None
