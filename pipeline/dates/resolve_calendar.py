"""Resolve what the calendar names: days, months, years, weekdays; the year may be missing."""

from dataclasses import replace
from datetime import date, timedelta

from pipeline.dates.calendars import (
    Interval,
    distance,
    full_date,
    month_interval,
    narrow,
    shift_months,
    week_interval,
    year_interval,
)
from pipeline.dates.expressions import Anchor, CalendarDate
from pipeline.dates.resolution import Resolution, on_day, pattern, unanchored


def calendar_point(point: CalendarDate, anchor: Anchor) -> Resolution:
    """Resolve a day, weekday, month or year."""
    if point.day is not None:
        return _day(point, anchor)
    if point.weekday is not None and point.month is None:
        return _weekday(point, anchor)
    basis = "full"
    if point.year is None:
        if anchor.reference is None:
            return unanchored(point)
        if point.year_shift is not None:
            year, basis = anchor.reference.year + point.year_shift, "relative"
        else:
            year, basis = _year_of_month(point, anchor.reference), "year_inferred"
        point = replace(point, year=year)
    precision = "month" if point.month else "year"
    span = month_interval(point.year, point.month) if point.month else year_interval(point.year)
    return _spanned(replace(point, weekday=None), span, precision, basis)


def _spanned(point: CalendarDate, span: Interval, precision: str, basis: str) -> Resolution:
    first, last = narrow(span, point.phase, precision)
    return Resolution("DATE", pattern(point), point.phase, first, last, precision, basis)


def _day(point: CalendarDate, anchor: Anchor) -> Resolution:
    basis = "full"
    if point.month is None:
        return _day_of_month(point, anchor)
    if point.year is not None:
        day = full_date(point.year, point.month, point.day)
    else:
        if anchor.reference is None:
            return unanchored(point)
        if point.year_shift is not None:
            basis = "relative"
            day = full_date(anchor.reference.year + point.year_shift, point.month, point.day)
        else:
            basis = "year_inferred"
            day = _nearest_day(point, anchor.reference)
    return on_day(day, point.part, point.clock, basis, point.phase) if day else unanchored(point)


def _day_of_month(point: CalendarDate, anchor: Anchor) -> Resolution:
    """Resolve "tanggal 5 bulan depan"; "tanggal 5" is the nearest fifth."""
    if anchor.reference is None:
        return unanchored(point)
    if point.month_shift is not None:
        months = [shift_months(anchor.reference.replace(day=1), point.month_shift)]
    else:
        months = [shift_months(anchor.reference.replace(day=1), near) for near in (-1, 0, 1)]
    days = [day for m in months if (day := full_date(m.year, m.month, point.day)) is not None]
    if not days:
        return unanchored(point)
    day = _on_side(days, point, anchor.reference)
    basis = "year_inferred" if point.month_shift is None else "relative"
    return on_day(day, point.part, point.clock, basis, point.phase) if day else unanchored(point)


def _nearest_day(point: CalendarDate, reference: date) -> date | None:
    """The day of that name nearest the reference date, on the side that the wording asks for.

    A weekday beside it decides between neighbouring years, where it fits one of them.
    """
    years = range(max(1, reference.year - 8), min(9999, reference.year + 8) + 1)
    near = [year for year in years if abs(year - reference.year) <= 1]
    # only 29 February is missing from the years nearby
    days = [d for d in (full_date(y, point.month, point.day) for y in near) if d]
    days = days or [d for d in (full_date(y, point.month, point.day) for y in years) if d]
    nearest = _on_side(days, point, reference)
    if point.weekday is None or nearest is None or abs(nearest - reference).days <= _SURELY:
        return nearest  # this close, a weekday that does not fit is a slip of the pen
    around = (full_date(reference.year + near, point.month, point.day) for near in range(-2, 3))
    fitting = [day for day in around if day and day.weekday() == point.weekday]
    return _on_side(fitting, point, reference) or nearest


_SURELY = 45  # days


def _on_side(days: list[date], point: CalendarDate, reference: date) -> date | None:
    """The nearest of ``days``, on the side of the reference date that the wording asks for."""
    if point.direction == "past":
        days = [day for day in days if day <= reference]
    elif point.direction == "future":
        days = [day for day in days if day >= reference]

    def apart(day: date) -> tuple[float, date]:
        return distance((day - reference).days, point.direction), day

    return min(days, key=apart, default=None)


def _year_of_month(point: CalendarDate, reference: date) -> int:
    """The year whose such month is nearest, the earlier of two as near."""
    here = reference.year * 12 + reference.month - 1
    best = []
    for year in (reference.year - 1, reference.year, reference.year + 1):
        months = year * 12 + point.month - 1 - here
        wrong_side = (point.direction == "past" and months > 0) or (
            point.direction == "future" and months < 0
        )
        best.append((wrong_side, distance(months, point.direction), year))
    return min(best)[2]


def _weekday(point: CalendarDate, anchor: Anchor) -> Resolution:
    reference = anchor.reference
    if reference is None:
        return unanchored(point)
    back = (reference.weekday() - point.weekday) % 7
    if point.direction in ("future", "ahead"):
        day = reference + timedelta(days=7 - back)
    elif point.direction == "past":
        day = reference - timedelta(days=back or 7)
    elif point.direction == "near":
        day = week_interval(reference)[0] + timedelta(days=point.weekday)
    else:
        day = reference - timedelta(days=back)
    return on_day(day, point.part, point.clock, "weekday", point.phase)


def calendar_range(expression: CalendarDate, anchor: Anchor) -> Resolution:
    """A range whose parts share month or year: its end is settled first, its start before that."""
    end = calendar_point(replace(expression.until, direction=expression.direction), anchor)
    start = replace(expression, until=None)
    if start.weekday is not None and start.day is None and end.last is not None:
        first = end.last - timedelta(days=(expression.until.weekday - start.weekday) % 7)
        value = f"{first.isoformat()}/{end.value}"
        return Resolution("DATE", value, None, first, end.last, "day", end.basis)
    if end.last is None:
        return Resolution("DATE", f"{pattern(start)}/{end.value}")
    if start.year is None:
        wraps = (start.month or 0) > (expression.until.month or 12)
        start = replace(start, year=end.last.year - wraps, direction=None)
    begin = calendar_point(start, anchor)
    if begin.first is None or begin.first > end.last:
        return Resolution("DATE", f"{begin.value}/{end.value}")
    value = f"{begin.value}/{end.value}"
    return Resolution("DATE", value, None, begin.first, end.last, end.precision, end.basis)
