"""Expressions that stand side by side and are one: a day and its clock time, a day told twice."""

from dataclasses import replace

from pipeline.dates import clock_rules, day_rules, terms
from pipeline.dates.cursor import Cursor
from pipeline.dates.expressions import (
    CalendarDate,
    Clock,
    Expression,
    UnitShift,
    is_one_day,
    with_mod,
)
from pipeline.dates.roles import in_future_context
from pipeline.dates.triggers import TRIGGERS


def with_clock(c: Cursor, end: int, expression: Expression) -> tuple[int, Expression]:
    """Take in a clock time behind a day: "Kamis (8/5/2025) pukul 22.40 WIB"."""
    if not is_one_day(expression):
        return end, expression
    c.i = end
    if c.key() in _BEFORE_CLOCK or c.key() in terms.DASHES or (c.key() == "t" and c.token().glued):
        c.i += 1  # the T is ISO 8601's
    c.after_date = isinstance(expression, CalendarDate) and expression.is_full_day
    mod = c.hedge()
    clock = clock_rules.clock(c)
    c.after_date = False
    if clock is None or (mod and not clock.labelled):
        return end, expression
    return c.i, with_mod(_at(expression, clock), mod)


def _at(day: CalendarDate | UnitShift, clock: Clock) -> CalendarDate | UnitShift:
    """The clock time on the day; a part of the day tells which half: "tadi malam jam 9"."""
    if day.part:
        clock = replace(clock, hour=clock_rules.in_part(clock.hour, day.part))
    return replace(day, clock=clock)


def with_day(c: Cursor, end: int, clock: Clock) -> tuple[int, Expression]:
    """Take in the day behind a clock: "pukul 17.30 WIB, Selasa (29/10)", "jam 9 tadi malam"."""
    c.i = end
    c.take(",")
    rules = TRIGGERS.get(c.key(), ())
    if clock.of_today or day_rules.day_expression not in rules:
        return end, clock
    begin = c.i
    day = day_rules.day_expression(c)
    if day is None or not is_one_day(day):
        return end, clock
    after = c.i
    day = in_future_context(c.tokens, begin, day)
    return after, with_mod(_at(day, replace(clock, phase=None)), clock.phase)


def with_date(c: Cursor, end: int, shift: UnitShift) -> tuple[int, Expression]:
    """Take in the date that says it again: "lima hari kemudian, Senin (23/9)"."""
    c.i = end
    if not (shift.unit == "day" or shift.weekday is not None) or not c.take(","):
        return end, shift
    date = day_rules.day_expression(c) if TRIGGERS.get(c.key()) or c.key().isdigit() else None
    dated = isinstance(date, CalendarDate) and date.day and date.month and not date.until
    if not dated or (shift.weekday is None and date.weekday is None):
        return end, shift
    return c.i, date


_BEFORE_CLOCK = frozenset(",|;•·")
