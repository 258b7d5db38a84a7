"""Resolve the expressions of a text in its order: what was told before anchors what follows."""

import re
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from pipeline.dates.expressions import (
    Anchor,
    CalendarDate,
    Clock,
    DayPart,
    Expression,
    Found,
    NamedDay,
    TimeShift,
    UnitShift,
)
from pipeline.dates.resolution import Resolution
from pipeline.dates.resolve import resolve

# between a time of day and the day that it belongs to: the same sentence, and near
_NEAR = 80
_SENTENCE_END = re.compile(r"[.!?][\"'”’)]*\s+[A-Z\"“]|\n")
_PASSAGE, _FEW = 500, 20  # characters and expressions that a passage may hold
_BRIEF = 150  # characters: "dini hari" farther from any day is one of many


def resolve_all(text: str, found: list[Found], reference: date | None) -> list[Resolution]:
    """The reading of each expression, in the same order.

    Args:
        text: the document.
        found: its expressions, in order.
        reference: the day that relative dates count from; null where nothing anchors them.
    """
    resolved = _resolve_dates(text, found, reference)
    _resolve_times(text, found, resolved)
    return resolved


# from the finest: a day told anchors "tahun itu" too, a year told no "hari itu"
_PRECISIONS = ("day", "week", "month", "quarter", "half", "year", "decade", "century")


def _resolve_dates(text: str, found: list[Found], reference: date | None) -> list[Resolution]:
    """Resolve all but times of day; the time told last anchors "sehari sebelumnya"."""
    resolved = []
    told: dict[str, date] = {}
    feast: NamedDay | None = None
    year_told: tuple[int, int] | None = None  # where it was told, and the year
    for item in found:
        expression = item.expression
        if isinstance(expression, NamedDay):
            if expression.name is None and feast is not None:
                expression = replace(feast, offset=expression.offset, part=None)
            feast = expression if expression.name else feast
        dated = _in_told_year(text, item, expression, year_told, reference)
        inferred, expression = dated is not expression, dated
        narrative = isinstance(expression, UnitShift) and expression.narrative
        anchor = Anchor(reference, told.get(expression.unit) if narrative else None)
        reading = resolve(expression, anchor)
        if inferred:
            reading = replace(reading, basis="year_inferred")
        resolved.append(reading)
        if reading.timex_type in ("DATE", "TIME") and reading.first is not None:
            precision = {"time": "day", None: "half"}.get(reading.precision, reading.precision)
            dated = reading.basis == "full" and precision in ("day", "month")
            if dated and item.role != "bound":
                year_told = item.end, reading.first.year
            if item.role == "bound" and precision == "day":
                continue
            for coarser in _PRECISIONS[_PRECISIONS.index(precision) :]:
                told[coarser] = reading.first
    return resolved


def _in_told_year(
    text: str,
    item: Found,
    expression: Expression,
    told: tuple[int, int] | None,
    reference: date | None,
) -> Expression:
    """Give a date without year that of a passage of history, or of a date in its sentence."""
    if not isinstance(expression, CalendarDate) or told is None or reference is None:
        return expression
    yearless = expression.year is None and expression.year_shift is None
    pointed = expression.direction or expression.deictic_offset is not None
    if not (yearless and expression.month and expression.weekday is None) or pointed:
        return expression
    end, year = told
    if item.start - end > _PASSAGE:
        return expression
    gap = text[end : item.start]
    history = reference.year - year >= _LONG_AGO
    same = len(gap) <= _NEAR and not _SENTENCE_END.search(gap) and year < reference.year
    if not (history or same) or expression.until is not None:
        return expression
    return replace(expression, year=year)


_LONG_AGO = 5  # years


def _resolve_times(text: str, found: list[Found], resolved: list[Resolution]) -> None:
    """Give each time of day the day that stands beside it, else the day that the passage tells of.

    Beside it: nearest before it in its sentence, else after it. The passage's: the day told last,
    at most ``_PASSAGE`` characters before; a day on which something was only said comes second.
    """
    told: datetime | None = None  # the clock time told last
    for at, item in enumerate(found):
        expression = item.expression
        if isinstance(expression, TimeShift) and expression.minutes is not None and told:
            told += timedelta(minutes=expression.minutes)
            resolved[at] = _moment(told, expression.phase)
        elif isinstance(expression, Clock | DayPart) and _is_open(text, found, resolved, at):
            day = _day_beside(text, found, resolved, at) or _day_told(found, resolved, at)
            if day is not None:
                resolved[at] = resolve(expression, day)
        clock = _clock_of(expression)
        if clock is not None and resolved[at].first is not None and clock.hour < 24:
            told = datetime.combine(resolved[at].first, time(clock.hour, clock.minute))


def _is_open(text: str, found: list[Found], resolved: list[Resolution], at: int) -> bool:
    """Whether a time of day wants a day: not one of every day ("setiap hari mulai pukul 14.00")."""
    if resolved[at].first is not None:
        return False
    before = resolved[at - 1] if at else None
    if before is None or before.timex_type != "SET":
        return True
    gap = text[found[at - 1].end : found[at].start]
    return len(gap) > _NEAR or _SENTENCE_END.search(gap) is not None


def _moment(at: datetime, mod: str | None) -> Resolution:
    day = at.date()
    value = at.isoformat(timespec="minutes")
    return Resolution("TIME", value, mod, day, day, "time", "relative")


def _clock_of(expression: Expression) -> Clock | None:
    return expression if isinstance(expression, Clock) else getattr(expression, "clock", None)


def _day_beside(
    text: str, found: list[Found], resolved: list[Resolution], at: int
) -> Anchor | None:
    for other in (at - 1, at + 1, at - 2):
        if not 0 <= other < len(found) or not _is_day(resolved[other]):
            continue
        if other > at and found[other].role == "said":
            continue  # "pukul 21.30 WIB," kata Kapolres, Rabu (30/10)
        first, second = sorted((found[at], found[other]), key=lambda one: one.start)
        gap = text[first.end : second.start + 1]  # with the capital that opens a sentence
        if other > at and gap.strip().startswith("atau"):
            continue  # "pukul 16.20 atau Jumat dini hari WIB"
        if len(gap) <= _NEAR and not _SENTENCE_END.search(gap):
            day = resolved[other].first
            if other < at and _is_past_midnight(resolved[other], found[at].expression):
                day += timedelta(days=1)
            return Anchor(day=day, day_basis=resolved[other].basis)
    return None


def _is_past_midnight(told: Resolution, expression: Clock | DayPart) -> bool:
    """Whether an early hour follows a night: "Jumat malam … pukul 02.00", "… dini hari"."""
    clock = told.value.rpartition("T")[2][:2]
    night = told.value.endswith("TNI") or (clock.isdigit() and int(clock) >= _EVENING)
    if isinstance(expression, DayPart):
        return night and told.precision == "time" and expression.part == "TMO"
    return night and told.precision == "time" and expression.hour < _DAWN


_EVENING, _DAWN = 18, 9  # hours


def _day_told(found: list[Found], resolved: list[Resolution], at: int) -> Anchor | None:
    expression = found[at].expression
    definite = isinstance(expression, Clock) or expression.definite
    second = None
    for other in range(at - 1, max(-1, at - _FEW), -1):
        if found[at].start - found[other].end > (_PASSAGE if definite else _BRIEF):
            break
        feast = isinstance(found[other].expression, NamedDay)
        if _is_day(resolved[other]) and not feast:
            day = resolved[other].first
            if _is_past_midnight(resolved[other], expression):
                day += timedelta(days=1)
            aside = found[other].role in ("said", "ahead") or _looks_ahead(found[other].expression)
            if not aside:
                return Anchor(day=day, day_basis="relative")
            second = second or day
    return Anchor(day=second, day_basis="relative") if second and definite else None


def _looks_ahead(expression: Expression) -> bool:
    """Whether a word points at a day to come: "Kamis nanti" is an aside in what is told."""
    return getattr(expression, "direction", None) == "future"


def _is_day(reading: Resolution) -> bool:
    return reading.precision in ("day", "time") and reading.first == reading.last
