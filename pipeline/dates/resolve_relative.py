"""Resolve what counts from an anchor: shifts, durations, clock times, parts of a day."""

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
from pipeline.dates.expressions import Anchor, Clock, DayPart, Duration, UnitShift
from pipeline.dates.resolution import Resolution, on_day, unanchored


def unit_shift(expression: UnitShift, anchor: Anchor) -> Resolution:
    """Resolve "pekan lalu", "kemarin", "sehari sebelumnya"."""
    origin = anchor.reference
    if expression.narrative:
        origin = anchor.narrative or (anchor.reference if expression.or_report else None)
    if origin is None:
        return unanchored(expression)
    day, value, span = _shifted(origin, expression.unit, expression.shift)
    if expression.unit == "day":
        return on_day(day, expression.part, expression.clock, "relative", expression.phase)
    if expression.weekday is not None:
        day = span[0] + timedelta(days=expression.weekday)
        return on_day(day, expression.part, expression.clock, "relative")
    precision = {"weekend": "week", "half": None}.get(expression.unit, expression.unit)
    first, last = narrow(span, expression.phase, precision or "quarter")
    return Resolution("DATE", value, expression.phase, first, last, precision, "relative")


def _shifted(origin: date, unit: str, shift: int) -> tuple[date, str, Interval]:
    """The day that lies ``shift`` units from ``origin``, and the value and interval of its unit."""
    match unit:
        case "day":
            day = origin + timedelta(days=shift)
            return day, day.isoformat(), (day, day)
        case "week":
            day = origin + timedelta(weeks=shift)
            return day, week_value(day), week_interval(day)
        case "weekend":
            day = origin + timedelta(weeks=shift)
            saturday = week_interval(day)[0] + timedelta(days=5)
            return day, f"{week_value(day)}-WE", (saturday, saturday + timedelta(days=1))
        case "quarter" | "half":
            length = 3 if unit == "quarter" else 6
            begin = origin.replace(month=(origin.month - 1) // length * length + 1, day=1)
            begin = shift_months(begin, shift * length)
            last = shift_months(begin, length - 1)
            value = f"{begin.year:04d}-{'QH'[length == 6]}{(begin.month - 1) // length + 1}"
            return begin, value, (begin, month_interval(last.year, last.month)[1])
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
    unit, amount = expression.unit, expression.amount
    if unit == "hour" and amount and amount % 24 == 0:
        unit, amount = "day", amount // 24
    countable = unit in ("day", "week", "month", "year", "decade", "century")
    if not expression.side or not countable or not amount or anchor.reference is None:
        return Resolution("DURATION", expression.value, expression.mod)
    sign = -1 if expression.side == "last" else 1
    years = {"decade": 10, "century": 100}.get(unit, 1)
    step = "year" if years > 1 else unit
    other = _shifted(anchor.reference, step, sign * amount * years)[0]
    first, last = sorted((anchor.reference, other))
    return Resolution("DURATION", expression.value, expression.mod, first, last, unit, "relative")


def clock(expression: Clock, anchor: Anchor) -> Resolution:
    """Resolve a clock time on the day that stands beside it, or on the day told last."""
    if expression.of_today and anchor.reference is not None:
        return on_day(anchor.reference, None, expression, "relative", expression.phase)
    if anchor.day is None:
        return unanchored(expression)
    return on_day(anchor.day, None, expression, anchor.day_basis, expression.phase)


def day_part(expression: DayPart, anchor: Anchor) -> Resolution:
    """Resolve a part of the day that stands beside it, or of the day told last."""
    if anchor.day is None:
        return unanchored(expression)
    return on_day(anchor.day, expression.part, None, anchor.day_basis, expression.phase)
