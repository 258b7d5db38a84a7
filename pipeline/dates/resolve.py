"""Resolve an expression against its anchor: TIMEX3 value, closed interval, precision, basis.

A pure function of its two arguments, so each distinct pair is worked out once.
"""

from datetime import date
from functools import lru_cache

from pipeline.dates.calendars import narrow
from pipeline.dates.expressions import (
    Anchor,
    CalendarDate,
    Clock,
    DayPart,
    Duration,
    Expression,
    Fixed,
    NamedDay,
    TimeShift,
    UnitShift,
    WeekOfMonth,
    YearPart,
    YearSpan,
)
from pipeline.dates.resolution import Resolution, unanchored
from pipeline.dates.resolve_calendar import calendar_point, calendar_range
from pipeline.dates.resolve_periods import named_day, week_of_month, year_part
from pipeline.dates.resolve_relative import clock, day_part, duration, unit_shift


@lru_cache(maxsize=65536)
def resolve(expression: Expression, anchor: Anchor) -> Resolution:
    """Work out what ``expression`` means for a document anchored at ``anchor``.

    Example:
        >>> awal_november = CalendarDate(month=11, phase="START")
        >>> reading = resolve(awal_november, Anchor(reference=date(2024, 10, 23)))
        >>> reading.value, reading.mod, reading.last, reading.basis
        ('2024-11', 'START', datetime.date(2024, 11, 10), 'year_inferred')
    """
    try:
        return _resolve(expression, anchor)
    except (ValueError, OverflowError):  # beyond the years 1-9999: "9000 tahun lalu"
        return unanchored(expression)


def _resolve(expression: Expression, anchor: Anchor) -> Resolution:
    if isinstance(expression, Fixed):
        return Resolution(expression.timex_type, expression.value)
    if isinstance(expression, CalendarDate) and expression.until is not None:
        return calendar_range(expression, anchor)
    return _RESOLVERS[type(expression)](expression, anchor)


def _year_span(expression: YearSpan, _: Anchor) -> Resolution:
    span = date(expression.first_year, 1, 1), date(expression.last_year, 12, 31)
    first, last = narrow(span, expression.phase, expression.precision)
    precision = expression.precision
    return Resolution("DATE", expression.value, expression.phase, first, last, precision, "full")


_RESOLVERS = {
    CalendarDate: calendar_point,
    Clock: clock,
    DayPart: day_part,
    Duration: duration,
    NamedDay: named_day,
    TimeShift: lambda expression, _: unanchored(expression),  # the passage resolves it
    UnitShift: unit_shift,
    WeekOfMonth: week_of_month,
    YearPart: year_part,
    YearSpan: _year_span,
}
