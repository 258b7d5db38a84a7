"""Resolve parts of years and months, and named days: the year may be missing."""

from collections.abc import Callable
from datetime import date, timedelta

from pipeline.dates.calendars import (
    Interval,
    distance,
    month_interval,
    narrow,
    shift_months,
    week_interval,
    week_value,
)
from pipeline.dates.expressions import Anchor, NamedDay, WeekOfMonth, YearPart
from pipeline.dates.named_days import days_of
from pipeline.dates.resolution import Resolution, on_day, unanchored

_YEARS_NEAR = (-1, 0, 1)


def year_part(expression: YearPart, anchor: Anchor) -> Resolution:
    """Resolve a quarter, half or season; a season without any year is a season in general."""
    year, shift, reference = expression.year, expression.year_shift, anchor.reference
    if year is not None:
        basis, spans = "full", [_part_of(year, expression)]
    elif reference is None:
        return unanchored(expression)
    elif shift is not None:
        basis, spans = "relative", [_part_of(reference.year + shift, expression)]
    elif expression.number is not None or expression.direction:
        basis = "relative" if expression.number is None else "year_inferred"
        spans = [_part_of(reference.year + near, expression) for near in (-2, *_YEARS_NEAR, 2)]
    else:
        return unanchored(expression)
    first, last = _nearest(spans, reference, expression.direction)
    value = f"{first.year:04d}-{expression.code}{expression.number or ''}"
    precision = "quarter" if expression.months == 3 else None
    if expression.last_number is not None:
        value += f"/{first.year:04d}-{expression.code}{expression.last_number}"
        more = expression.months * (expression.last_number - expression.number + 1)
        end = shift_months(first, more - 1)
        last = month_interval(end.year, end.month)[1]
    first, last = narrow((first, last), expression.phase, "quarter")
    return Resolution("DATE", value, expression.phase, first, last, precision, basis)


def _part_of(year: int, expression: YearPart) -> Interval:
    first = date(year, expression.month, 1)
    last = shift_months(first, expression.months - 1)
    return first, month_interval(last.year, last.month)[1]


def _nearest(
    spans: list[Interval],
    reference: date | None,
    direction: str | None,
    far: Callable[[int, str | None], float] = distance,
) -> Interval:
    """The span that lies nearest the reference date, on the side that the wording asks for."""
    if len(spans) == 1:
        return spans[0]

    def apart(span: Interval) -> tuple[bool, float, date]:
        first, last = span
        days = min(0, (last - reference).days) + max(0, (first - reference).days)
        wrong = (direction == "past" and last >= reference) or (
            direction == "future" and first <= reference
        )
        return wrong, far(days, direction), first

    return min(spans, key=apart)


def week_of_month(expression: WeekOfMonth, anchor: Anchor) -> Resolution:
    """Resolve "pekan kedua Maret": of the ISO weeks whose Thursday lies in the month, the n-th."""
    basis = "full" if expression.year is not None else "relative"
    reference = anchor.reference
    if expression.year is None and reference is None:
        return unanchored(expression)
    if expression.month_shift is not None:
        month = shift_months(reference, expression.month_shift)
        months = [(month.year, month.month)]
    elif expression.year is not None:
        months = [(expression.year, expression.month)]
    elif expression.year_shift is not None:
        months = [(reference.year + expression.year_shift, expression.month)]
    else:
        basis = "year_inferred"
        months = [(reference.year + near, expression.month) for near in _YEARS_NEAR]
    weeks = [week for year, month in months if (week := _week(year, month, expression.number))]
    if not weeks:
        return unanchored(expression)
    first, last = _nearest(weeks, reference, expression.direction)
    return Resolution("DATE", week_value(first), None, first, last, "week", basis)


def _week(year: int, month: int, number: int) -> Interval | None:
    first, last = month_interval(year, month)
    thursday = first + timedelta(days=(3 - first.weekday()) % 7)
    thursdays = [thursday + timedelta(weeks=n) for n in range(5)]
    thursdays = [day for day in thursdays if day <= last]
    at = len(thursdays) if number < 0 else number
    return week_interval(thursdays[at - 1]) if at <= len(thursdays) else None


def _plain(days: int, _: str | None) -> float:
    return abs(days)


def named_day(expression: NamedDay, anchor: Anchor) -> Resolution:
    """Resolve a feast: in its year, else the one nearest the reference date."""
    basis = "full" if expression.year is not None else "year_inferred"
    reference = anchor.reference
    if expression.year is not None:
        years = [expression.year]
    elif reference is None:
        return unanchored(expression)
    elif expression.year_shift is not None:
        basis = "relative"
        years = [reference.year + expression.year_shift]
    else:
        years = [reference.year + near for near in _YEARS_NEAR]
    days = [(day, day) for year in years for day in days_of(expression.name, year)]
    if not days:
        return unanchored(expression)
    if len(years) == 1:
        days = days[:1]
    # of feasts to come as much is told as of feasts gone
    far = distance if expression.direction == "behind" else _plain
    day = _nearest(days, reference, expression.direction, far)[0] + timedelta(
        days=expression.offset
    )
    return on_day(day, expression.part, None, basis)
