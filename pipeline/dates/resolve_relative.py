"""Resolve what counts from an anchor: shifts, durations, clock times, parts of a year."""

from collections.abc import Iterator
from datetime import date, timedelta

from pipeline.dates.calendars import (
    Interval,
    month_interval,
    narrow,
    shift_months,
    week_interval,
    week_value,
    year_interval,
)
from pipeline.dates.expressions import Anchor, Clock, Duration, UnitShift, YearPart
from pipeline.dates.resolution import Resolution, at, on_day, unanchored
from pipeline.dates.terms import SEASON_MONTHS


def unit_shift(expression: UnitShift, anchor: Anchor) -> Resolution:
    """Resolve "pekan lalu", "kemarin", "sehari sebelumnya"."""
    origin = anchor.reference
    if expression.narrative:
        origin = anchor.narrative or anchor.reference
    if origin is None:
        return unanchored(expression)
    day, value, span = _shifted(origin, expression.unit, expression.shift)
    if expression.unit == "day":
        return on_day(day, expression.part, expression.clock, "relative")
    if expression.weekday is not None:
        day = span[0] + timedelta(days=expression.weekday)
        return on_day(day, expression.part, expression.clock, "relative")
    first, last = narrow(span, expression.phase, expression.unit)
    return Resolution("DATE", value, expression.phase, first, last, expression.unit, "relative")


def _shifted(origin: date, unit: str, shift: int) -> tuple[date, str, Interval]:
    """The day that lies ``shift`` units from ``origin``, and the value and interval of its unit."""
    match unit:
        case "day":
            day = origin + timedelta(days=shift)
            return day, day.isoformat(), (day, day)
        case "week":
            day = origin + timedelta(weeks=shift)
            return day, week_value(day), week_interval(day)
        case "month":
            day = shift_months(origin, shift)
            return day, f"{day.year:04d}-{day.month:02d}", month_interval(day.year, day.month)
        case "year":
            day = shift_months(origin, 12 * shift)
            return day, f"{day.year:04d}", year_interval(day.year)
        case "decade":
            first = (origin.year // 10 + shift) * 10
            return date(first, 1, 1), str(first // 10), (date(first, 1, 1), date(first + 9, 12, 31))
        case "century":
            first = ((origin.year - 1) // 100 + shift) * 100 + 1
            span = date(first, 1, 1), date(first + 99, 12, 31)
            return span[0], str(first // 100), span
    raise ValueError(f"no calendar unit {unit!r}")


def duration(expression: Duration, anchor: Anchor) -> Resolution:
    """Resolve a length of time; days only where it borders on the reference date."""
    countable = expression.unit in ("day", "week", "month", "year", "decade", "century")
    if not expression.side or not countable or not expression.amount or anchor.reference is None:
        return Resolution("DURATION", expression.value, expression.mod)
    sign = -1 if expression.side == "last" else 1
    years = {"decade": 10, "century": 100}.get(expression.unit, 1)
    unit = "year" if years > 1 else expression.unit
    other = _shifted(anchor.reference, unit, sign * expression.amount * years)[0]
    first, last = sorted((anchor.reference, other))
    return Resolution(
        "DURATION", expression.value, expression.mod, first, last, expression.unit, "relative"
    )


def clock(expression: Clock, anchor: Anchor) -> Resolution:
    """Resolve a clock time on the day that stands beside it."""
    if anchor.day is None:
        return Resolution("TIME", at("XXXX-XX-XX", expression))
    return on_day(anchor.day, None, expression, anchor.day_basis)


def year_part(expression: YearPart, anchor: Anchor) -> Resolution:
    """Resolve a quarter, half or season."""
    spans = list(_spans(expression, anchor))
    reference = anchor.reference
    basis = "full" if expression.year is not None else "relative"
    if expression.direction == "past":
        spans = [span for span in spans if span[1] < reference][-1:]
    elif expression.direction == "future":
        spans = [span for span in spans if span[0] > reference][:1]
    elif expression.direction == "near":
        spans = [span for span in spans if span[1] >= reference][:1]
    if len(spans) != 1:
        return unanchored(expression)
    first, last = spans[0]
    value = f"{first.year:04d}-{expression.code}{expression.number or ''}"
    precision = None if expression.code == "H" else "quarter"
    return Resolution("DATE", value, None, first, last, precision, basis)


def _spans(expression: YearPart, anchor: Anchor) -> Iterator[Interval]:
    """The part in its own year, else in the years around the reference date."""
    if expression.year is not None:
        years = [expression.year]
    elif anchor.reference is None:
        years = []
    elif expression.year_shift is not None:
        years = [anchor.reference.year + expression.year_shift]
    elif expression.direction is None:
        years = []
    else:
        years = [anchor.reference.year + shift for shift in (-2, -1, 0, 1, 2)]
    length = 6 if expression.code == "H" else 3
    month = SEASON_MONTHS.get(expression.code, (expression.number - 1) * length + 1)
    for year in years:
        first = date(year, month, 1)
        last = shift_months(first, length - 1)
        yield first, month_interval(last.year, last.month)[1]
