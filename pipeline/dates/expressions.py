"""What the grammar reads: temporal expressions before anything anchors them.

They are hashable, so that each distinct pair of expression and anchor is resolved once.
"""

from dataclasses import dataclass, replace
from datetime import date

from pipeline.dates.calendars import full_date


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day. ``until`` closes a range, as (hour, minute).

    ``labelled`` where "pukul" or "jam" stands before it, as in running text; ``utc_offset`` in
    hours, of the zone it names; ``of_today`` where "tadi" or "nanti" binds it to the reference day.
    """

    hour: int
    minute: int
    second: int | None = None
    until: tuple[int, int] | None = None
    utc_offset: int | None = None
    labelled: bool = False
    of_today: bool = False
    phase: str | None = None


@dataclass(frozen=True, slots=True)
class DayPart:
    """A part of a day that stands elsewhere: "dini hari"; ``definite``: "sorenya"."""

    part: str
    definite: bool = False
    phase: str | None = None


@dataclass(frozen=True, slots=True)
class TimeShift:
    """Minutes from the clock time told last ("15 menit kemudian"); null where not to be counted."""

    minutes: int | None
    phase: str | None = None


@dataclass(frozen=True, slots=True)
class CalendarDate:
    """A point named by the calendar: any of weekday, day, month, year may be missing.

    ``year_shift`` stands for "tahun lalu" (-1) in the year's place, ``month_shift`` for "bulan
    depan" in the month's; ``direction`` is ``past``,
    ``future`` or ``near`` where a word says which occurrence is meant; ``until`` closes a range.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    year_shift: int | None = None
    month_shift: int | None = None
    phase: str | None = None
    part: str | None = None
    clock: Clock | None = None
    direction: str | None = None
    deictic_offset: int | None = None
    until: "CalendarDate | None" = None

    @property
    def is_full_day(self) -> bool:
        """Whether day and year are both written."""
        return self.year is not None and self.day is not None


@dataclass(frozen=True, slots=True)
class UnitShift:
    """A calendar unit counted from the anchor: "pekan lalu" (week, -1), "kemarin" (day, -1).

    A ``weekend`` is a unit too. ``narrative`` ones count from the date told last ("sehari
    kemudian"), the others from the reference date; ``or_report`` ones too where none was told
    ("tahun sebelumnya"). ``weekday`` picks a day of a week: "Senin pekan lalu".
    """

    unit: str
    shift: int
    phase: str | None = None
    part: str | None = None
    clock: Clock | None = None
    weekday: int | None = None
    narrative: bool = False
    or_report: bool = False


@dataclass(frozen=True, slots=True)
class YearSpan:
    """A decade or century: value as TIMEX3 writes it, first and last year."""

    value: str
    first_year: int
    last_year: int
    precision: str
    phase: str | None = None


@dataclass(frozen=True, slots=True)
class YearPart:
    """A quarter (Q), half (H) or season (SP, SU, FA, WI) of a year, that year perhaps not said.

    It starts in ``month`` and lasts ``months``; ``number`` is null for a season; ``last_number``
    closes a range.
    """

    code: str
    month: int
    months: int
    number: int | None = None
    year: int | None = None
    year_shift: int | None = None
    direction: str | None = None
    phase: str | None = None
    last_number: int | None = None


@dataclass(frozen=True, slots=True)
class WeekOfMonth:
    """The ``number``-th week of a month, -1 the last; ``month_shift`` for "bulan depan"."""

    number: int
    month: int | None = None
    year: int | None = None
    year_shift: int | None = None
    month_shift: int | None = None
    direction: str | None = None


@dataclass(frozen=True, slots=True)
class NamedDay:
    """A feast or day of memory, by its key in ``named_days``, null where it is the one told last.

    ``offset`` counts days from it ("H-7": -7).
    """

    name: str | None
    year: int | None = None
    year_shift: int | None = None
    direction: str | None = None
    offset: int = 0
    part: str | None = None


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time; ``side`` is ``last``/``next`` where it ends or starts at the anchor.

    ``unit``/``amount`` are null where the amount is not said.
    """

    value: str
    mod: str | None = None
    unit: str | None = None
    amount: int | None = None
    side: str | None = None


@dataclass(frozen=True, slots=True)
class Fixed:
    """An expression whose value no anchor changes: PRESENT_REF, sets, "malam hari"."""

    timex_type: str
    value: str


Expression = (
    CalendarDate
    | UnitShift
    | YearSpan
    | YearPart
    | WeekOfMonth
    | NamedDay
    | Clock
    | DayPart
    | TimeShift
    | Duration
    | Fixed
)


def is_one_day(expression: Expression) -> bool:
    """Whether it names a single day, or a time on one.

    Example:
        >>> is_one_day(CalendarDate(weekday=0)), is_one_day(CalendarDate(month=5))
        (True, False)
    """
    if isinstance(expression, CalendarDate):
        named = expression.day is not None or expression.weekday is not None
        return named and expression.until is None
    return isinstance(expression, UnitShift) and expression.unit == "day"


def full_day(expression: Expression) -> date | None:
    """The day that a full date names; null of everything else, and where there is no such day.

    Example:
        >>> full_day(CalendarDate(2024, 10, 23)), full_day(CalendarDate(2024, 10))
        (datetime.date(2024, 10, 23), None)
    """
    if not isinstance(expression, CalendarDate) or not expression.is_full_day:
        return None
    if expression.month is None:
        return None
    return full_date(expression.year, expression.month, expression.day)


def with_mod(expression: Expression, mod: str | None) -> Expression:
    """``expression`` hedged by ``mod``, where it has room for one and none of its own.

    Example:
        >>> with_mod(Clock(5, 30), "APPROX").phase
        'APPROX'
    """
    if mod is None or getattr(expression, "phase", mod) is not None:
        return expression
    return replace(expression, phase=mod)


@dataclass(frozen=True, slots=True)
class Found:
    """An expression and its place in the text.

    ``role`` is ``said`` where it tells when something was said, ``bound`` where it opens or closes
    a time, ``ahead`` where a cue before it speaks of what is to come.
    """

    start: int
    end: int
    expression: Expression
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Anchor:
    """What an expression is resolved against.

    ``reference`` is the day of the document, ``narrative`` the day told last, ``day`` the date
    that stands beside a clock time with the basis it was found by.
    """

    reference: date | None = None
    narrative: date | None = None
    day: date | None = None
    day_basis: str | None = None
