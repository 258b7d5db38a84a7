"""What resolving gives, and the TIMEX3 values of what stays open."""

from dataclasses import dataclass
from datetime import date
from functools import singledispatch

from pipeline.dates.expressions import (
    CalendarDate,
    Clock,
    DayPart,
    Duration,
    Expression,
    NamedDay,
    TimeShift,
    UnitShift,
    WeekOfMonth,
    YearPart,
)
from pipeline.dates.named_days import fixed_day


@dataclass(frozen=True, slots=True)
class Resolution:
    """The columns of the table ``dates`` that an anchor decides."""

    timex_type: str
    value: str
    mod: str | None = None
    first: date | None = None
    last: date | None = None
    precision: str | None = None
    basis: str = "unresolved"


def on_day(
    day: date, part: str | None, clock: Clock | None, basis: str, mod: str | None = None
) -> Resolution:
    """A day, or a time on it where a part of day or a clock time is told."""
    if clock is not None:
        return Resolution("TIME", at(day.isoformat(), clock), mod, day, day, "time", basis)
    kind, precision = ("TIME", "time") if part else ("DATE", "day")
    return Resolution(kind, day.isoformat() + (part or ""), mod, day, day, precision, basis)


def at(day: str, clock: Clock) -> str:
    """TIMEX3 value of a clock time on a day."""
    seconds = f":{clock.second:02d}" if clock.second else ""
    value = f"{day}T{clock.hour:02d}:{clock.minute:02d}{seconds}"
    if clock.until is None:
        return value
    return f"{value}/{day}T{clock.until[0]:02d}:{clock.until[1]:02d}"


# TIMEX3 value of a unit that nothing anchors
UNKNOWN = {
    "day": "XXXX-XX-XX",
    "week": "XXXX-WXX",
    "weekend": "XXXX-WXX-WE",
    "month": "XXXX-XX",
    "quarter": "XXXX-QX",
    "half": "XXXX-HX",
    "year": "XXXX",
    "decade": "XXX",
    "century": "XX",
}


@singledispatch
def unanchored(expression: Expression) -> Resolution:
    """What an expression says when nothing anchors it: X for what is not known.

    Example:
        >>> unanchored(UnitShift("week", -1)).value
        'XXXX-WXX'
    """
    raise TypeError(f"no such expression: {expression!r}")


@unanchored.register
def _(expression: CalendarDate) -> Resolution:
    kind = "TIME" if expression.part or expression.clock else "DATE"
    return Resolution(kind, pattern(expression), expression.phase)


@unanchored.register
def _(expression: UnitShift) -> Resolution:
    part = expression.part or ""
    if expression.clock:
        return Resolution("TIME", at("XXXX-XX-XX", expression.clock))
    kind = "TIME" if part else "DATE"
    if expression.weekday is not None:
        return Resolution(kind, f"XXXX-WXX-{expression.weekday + 1}{part}")
    return Resolution(kind, UNKNOWN[expression.unit] + part, expression.phase)


@unanchored.register
def _(expression: YearPart) -> Resolution:
    value = f"XXXX-{expression.code}{expression.number or ''}"
    return Resolution("DATE", value, expression.phase)


@unanchored.register
def _(expression: WeekOfMonth) -> Resolution:
    year = "XXXX" if expression.year is None else f"{expression.year:04d}"
    return Resolution("DATE", f"{year}-WXX")


@unanchored.register
def _(expression: NamedDay) -> Resolution:
    day = None if expression.offset else fixed_day(expression.name)
    value = f"{expression.year or 'XXXX'}-{day or 'XX-XX'}{expression.part or ''}"
    return Resolution("TIME" if expression.part else "DATE", value)


@unanchored.register
def _(expression: Clock) -> Resolution:
    return Resolution("TIME", at("XXXX-XX-XX", expression), expression.phase)


@unanchored.register
def _(expression: TimeShift) -> Resolution:
    return Resolution("TIME", "XXXX-XX-XXTXX:XX", expression.phase)


@unanchored.register
def _(expression: DayPart) -> Resolution:
    return Resolution("TIME", f"XXXX-XX-XX{expression.part}", expression.phase)


@unanchored.register
def _(expression: Duration) -> Resolution:
    return Resolution("DURATION", expression.value, expression.mod)


def pattern(point: CalendarDate) -> str:
    """TIMEX3 value with X for what is not known."""
    if point.weekday is not None and point.day is None:
        value = f"XXXX-WXX-{point.weekday + 1}"
    else:
        year = f"{point.year:04d}" if point.year is not None else "XXXX"
        month = f"-{point.month:02d}" if point.month else "-XX" if point.day else ""
        # a day that the calendar does not have ("31 Juni 2024") is left open
        missing = point.is_full_day and point.month is not None
        day = "-XX" if missing else f"-{point.day:02d}" if point.day else ""
        value = year + month + day
    if point.clock:
        return at("XXXX-XX-XX" if point.day is None else value, point.clock)
    return value + (point.part or "")
