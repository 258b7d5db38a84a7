"""Find every temporal expression: leftmost, longest, never overlapping, in linear time."""

from dataclasses import replace

from pipeline.dates import (
    calendar_rules,
    contexts,
    clock_rules,
    day_rules,
    named_day_rules,
    period_rules,
    recurring_rules,
    reference_rules,
    terms,
    unit_rules,
    year_rules,
)
from pipeline.dates.cursor import Cursor
from pipeline.dates.expressions import (
    CalendarDate,
    Clock,
    Expression,
    Found,
    UnitShift,
    with_mod,
)
from pipeline.dates.lexer import BREAK, LOOK_AHEAD, LOOK_BACK, Token, tokenize

_DAY = (day_rules.weekday_pair, day_rules.day_expression)
_AMOUNT = (unit_rules.amount_of_units, recurring_rules.times_per_unit)
_YEAR = (year_rules.year_date, year_rules.decade, year_rules.ancient_year)
_DAY_OF_FIGURE = (day_rules.day_expression,)
_DIGITS = (
    day_rules.day_expression,
    calendar_rules.lone_bracketed_day,
    *_YEAR,
    clock_rules.clock,
    *_AMOUNT,
)


def _hedged(c: Cursor) -> Expression | None:
    """Read "sekitar pukul 05.30 WIB", "kira-kira pertengahan 2014"; amounts see their own hedge."""
    mod = c.hedge()
    if mod is None or c.key() in terms.HEDGES:
        return None
    rules = _rules_at(c, c.i) or ()
    end, expression = _longest(c, c.i, [rule for rule in rules if rule not in _AMOUNT])
    if expression is None or with_mod(expression, mod) is expression:
        return None
    c.i = end
    return with_mod(expression, mod)


def _triggers() -> dict[str, tuple]:
    """First word -> the rules that may start there."""
    words = {
        (recurring_rules.listed_weekday, *_DAY, unit_rules.unit_shift): (*terms.WEEKDAYS, "hari"),
        _DAY: (
            *(terms.WEEKDAY_ABBREVIATIONS),
            *terms.DAY_OFFSETS,
            *terms.DAY_LABELS,
            *("semalam", "tadi", "nanti"),
        ),
        (calendar_rules.month_date, calendar_rules.american_day): (
            *terms.MONTHS,
            *terms.MONTH_ABBREVIATIONS,
        ),
        (calendar_rules.month_date, unit_rules.unit_shift): tuple(terms.MONTH_LABELS),
        (*_YEAR, unit_rules.unit_shift): tuple(terms.YEAR_LABELS),
        (calendar_rules.written_day,): (*terms.NUMBER_WORDS, *terms.ONE_WORDS),
        (year_rules.apostrophe_year, year_rules.decade): ("'", "’", "‘"),
        (
            calendar_rules.month_date,
            *_YEAR,
            year_rules.century,
            unit_rules.unit_shift,
            period_rules.year_part,
            period_rules.season,
        ): tuple(terms.PHASES),
        (unit_rules.unit_shift, day_rules.part_of_day): ("tengah",),
        (day_rules.day_expression, day_rules.eve, day_rules.part_of_day): (
            *terms.DAY_PARTS,
            *terms.DAY_PARTS_NYA,
            *("tengah", "larut", "jelang"),
        ),
        (unit_rules.unit_shift, unit_rules.amount_of_units, period_rules.week_of_month): (
            *("pekan", "minggu"),
        ),
        (year_rules.decade, unit_rules.unit_shift): ("dekade", "dasawarsa"),
        (year_rules.century, unit_rules.unit_shift): ("abad",),
        (unit_rules.next_day,): ("keesokan", "esok", "esoknya", "besoknya", "lusanya"),
        (period_rules.year_part, unit_rules.unit_shift): (*terms.QUARTERS, "q"),
        (period_rules.season,): ("musim",),
        (named_day_rules.named_day,): tuple(named_day_rules.FIRST_WORDS),
        (recurring_rules.recurring,): (*terms.EACH, *terms.RATES),
        (recurring_rules.times_per_unit,): ("sekali",),
        (recurring_rules.rate,): tuple(terms.ONE_UNITS),
        (recurring_rules.everyday, recurring_rules.times_per_unit): ("sehari",),
        (unit_rules.whole_unit,): ("sepanjang",),
        _AMOUNT: (
            *terms.ONE_UNITS,
            *terms.NUMBER_WORDS,
            *terms.ONE_WORDS,
            *terms.VAGUE_NUMBERS,
            *terms.WHOLE_DAYS,
            *("setengah", "separuh", "seperempat"),
            *("ber" + word for word in terms.UNITS),
            *terms.UNITS,
        ),
        (*_AMOUNT, _hedged): ("kira", *{hedge.split()[0] for hedge in terms.HEDGES}),
        (clock_rules.clock,): tuple(terms.CLOCK_LABELS),
        (reference_rules.reference,): (*reference_rules.REFERENCES, "ke", "kedepan", "kedepannya"),
    }
    table: dict[str, tuple] = {}
    for rules, keys in words.items():
        for key in keys:
            table[key] = tuple(dict.fromkeys(table.get(key, ()) + rules))
    return table


_TRIGGERS = _triggers()

# what has to stand behind a frequent first word, so that its rules are worth trying
_AFTER_NUMBER = frozenset(
    {*terms.UNITS, *terms.YEAR_PART_UNITS, *terms.SCALES, *terms.MONTHS, *terms.NUMBER_WORDS}
    | {*terms.RANGE_WORDS, *terms.DASHES, "belas", "setengah", "kali", "x", "atau", "(", "sepuluh"}
)
_AFTER_FIGURE = _AFTER_NUMBER | {*terms.MONTH_ABBREVIATIONS, "s", "an", "sm", "sebelum", "masehi"}
_NEXT = {
    **dict.fromkeys((*terms.NUMBER_WORDS, "sepuluh", "sebelas"), _AFTER_NUMBER),
    **dict.fromkeys(("detik", "menit", "jam"), frozenset({*terms.DASHES, "ini"})),
    "ke": frozenset({"depan", "depannya"}),
    "lebih": frozenset({"dari", "kurang"}),
    "kurang": frozenset({"dari", "lebih"}),
    "h": frozenset({"+", *terms.DASHES}),
    "di": frozenset({"atas", "bawah"}),
    "per": frozenset({*terms.UNITS, *terms.YEAR_PART_UNITS, *(u + "nya" for u in terms.UNITS)}),
}
del _NEXT["jam"]  # "jam 5 sore"


def find_expressions(text: str) -> list[Found]:
    """Every temporal expression in ``text``, in order.

    Example:
        >>> text = "Pada Rabu (23/10/2024), sekitar 10.000 tentara tiba."
        >>> [text[found.start : found.end] for found in find_expressions(text)]
        ['Rabu (23/10/2024)']
    """
    tokens = tokenize(text)
    c = Cursor(tokens)
    found: list[Found] = []
    keys, i, last = c.keys, LOOK_BACK, len(tokens) - LOOK_AHEAD
    while i < last:
        # most words start nothing: one look is all they cost
        if keys[i] not in _TRIGGERS and not keys[i][0].isdigit():
            i += 1
            continue
        rules = _rules_at(c, i)
        end, expression = _longest(c, i, rules) if rules else (i, None)
        if expression is None:
            i += 1
            continue
        if _in_title(tokens, i):
            i = end
            continue
        expression = _with_context(tokens, i, expression)
        if isinstance(expression, CalendarDate) and expression.day and expression.month:
            c.i = end
            each = recurring_rules.each_year(c, expression.month, expression.day)
            end, expression = (c.i, each) if each else (end, expression)
        if isinstance(expression, UnitShift):
            end, expression = _with_date(c, end, expression)
        if isinstance(expression, Clock):
            end, expression = _with_day(c, end, expression)
        elif "\n" not in text[tokens[end - 1].end : tokens[end].start]:
            end, expression = _with_clock(c, end, expression)
        role = _role(tokens, i, end, expression)
        found.append(Found(tokens[i].start, tokens[end - 1].end, expression, role))
        i = end
    return found


def _rules_at(c: Cursor, i: int) -> tuple | None:
    """The rules that may start at a token, cheap looks at the next one first."""
    key = c.keys[i]
    rules = _TRIGGERS.get(key)
    if rules is not None:
        following = _NEXT.get(key)
        return None if following is not None and c.keys[i + 1] not in following else rules
    if not key[0].isdigit():
        return None
    # the inside of a longer figure ("9.160/9.170") starts nothing
    if c.tokens[i].glued and c.keys[i - 1] in (".", ",", "/", ":") and c.keys[i - 2].isdigit():
        return None
    return _rules_of_figure(c, i)


def _rules_of_figure(c: Cursor, i: int) -> tuple | None:
    after = c.keys[i + 1]
    if after in terms.UNITS or after in terms.YEAR_PART_UNITS:
        return _AMOUNT
    if after.isalpha() and after not in _AFTER_FIGURE and len(c.keys[i]) < 4:
        misspelt = len(after) > 3 and c.keys[i + 2][:1].isdigit()  # 12 Sepetember 2024
        return _DAY_OF_FIGURE if misspelt else None
    if after == "." and len(c.keys[i + 2]) == 3 and c.tokens[i + 2].glued:
        return _AMOUNT if c.keys[i + 3] in terms.UNITS else None  # "10.000 tentara"
    return _DIGITS


def _longest(c: Cursor, i: int, rules: tuple | list) -> tuple[int, Expression | None]:
    best_end, best = i, None
    for rule in rules:
        c.i = i
        expression = rule(c)
        if expression is not None and c.i > best_end:
            best_end, best = c.i, expression
    return best_end, best


def _with_clock(c: Cursor, end: int, expression: Expression) -> tuple[int, Expression]:
    """Take in a clock time behind a day: "Kamis (8/5/2025) pukul 22.40 WIB"."""
    if not _is_one_day(expression):
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


def _with_day(c: Cursor, end: int, clock: Clock) -> tuple[int, Expression]:
    """Take in the day behind a clock: "pukul 17.30 WIB, Selasa (29/10)", "jam 9 tadi malam"."""
    c.i = end
    c.take(",")
    rules = _TRIGGERS.get(c.key(), ())
    if clock.of_today or day_rules.day_expression not in rules:
        return end, clock
    begin = c.i
    day = day_rules.day_expression(c)
    if day is None or not _is_one_day(day):
        return end, clock
    after = c.i
    day = _with_context(c.tokens, begin, day)
    return after, with_mod(_at(day, replace(clock, phase=None)), clock.phase)


def _with_date(c: Cursor, end: int, shift: UnitShift) -> tuple[int, Expression]:
    """Take in the date that says it again: "lima hari kemudian, Senin (23/9)"."""
    c.i = end
    if not (shift.unit == "day" or shift.weekday is not None) or not c.take(","):
        return end, shift
    date = day_rules.day_expression(c) if _TRIGGERS.get(c.key()) or c.key().isdigit() else None
    dated = isinstance(date, CalendarDate) and date.day and date.month and not date.until
    if not dated or (shift.weekday is None and date.weekday is None):
        return end, shift
    return c.i, date


_BEFORE_CLOCK = frozenset(",|;•·")


def _is_one_day(expression: Expression) -> bool:
    if isinstance(expression, CalendarDate):
        named = expression.day is not None or expression.weekday is not None
        return named and expression.until is None
    return isinstance(expression, UnitShift) and expression.unit == "day"


# What stands before ------------------------------------------------------------------------------

_LOOK_BACK = 25  # tokens; a clause is rarely longer
_CLAUSE_ENDS = frozenset({BREAK, ".", "!", "?", ";", '"', "“", "”", "(", ")"})


def _with_context(tokens: list[Token], i: int, expression: Expression) -> Expression:
    """Mark a date without year that the words before it place in the future."""
    if not isinstance(expression, CalendarDate) or expression.direction is not None:
        return expression
    if expression.year is not None or expression.year_shift is not None:
        return expression
    if tokens[i - 1].key in contexts.SINCE:
        return replace(expression, direction="past" if expression.month else None)
    if _superlative_before(tokens, i):
        return replace(expression, direction="future")
    if _future_cue_before(tokens, i):
        return replace(expression, direction="ahead")
    return expression


def _in_title(tokens: list[Token], i: int) -> bool:
    """Whether a title in quotes holds it: film "Tiga Hari untuk Selamanya"."""
    if not tokens[i].raw[:1].isupper():
        return False
    for at in range(i - 1, max(0, i - _LONGEST_TITLE), -1):
        if tokens[at].key in _QUOTES:
            return tokens[at - 1].key in contexts.TITLED
        if tokens[at].key in _CLAUSE_ENDS:
            return False
    return False


_LONGEST_TITLE = 6  # tokens before the date
_QUOTES = frozenset("\"“‘'")


def _superlative_before(tokens: list[Token], i: int) -> bool:
    """Read "paling cepat pada tanggal 1 November"."""
    at = i - 2 if tokens[i - 1].key == "pada" else i - 1
    return tokens[at].key in contexts.SUPERLATIVES and tokens[at - 1].key in ("paling", "se")


def _future_cue_before(tokens: list[Token], i: int) -> bool:
    for at in range(i - 1, max(0, i - _LOOK_BACK), -1):
        key = tokens[at].key
        if key in _CLAUSE_ENDS or key in contexts.CUE_BARRIERS:
            return False
        if key in contexts.FUTURE_CUES:
            return tokens[at + 1].key != "datang"
    return False


def _role(tokens: list[Token], i: int, end: int, expression: Expression) -> str | None:
    """What a date is told for, as far as the words around it show."""
    if tokens[i - 1].key in contexts.BOUNDS:
        return "bound"
    if not _is_one_day(expression) or expression.clock is not None:
        return None
    return "said" if _closes_saying(tokens, i) or _opens_saying(tokens, i, end) else None


def _opens_saying(tokens: list[Token], i: int, end: int) -> bool:
    """Whether a day at the head of a sentence is that of its verb: "Pada Senin, X menyatakan"."""
    if any(tokens[at].key in contexts.VERBS_OF_SAYING for at in range(end, end + 2)):
        return True  # "Komandan X, Senin (28/10), menyatakan"
    before = tokens[i - 2].key if tokens[i - 1].key == "pada" else tokens[i - 1].key
    if before not in (BREAK, ".", '"', "”"):
        return False
    for at in range(end, min(len(tokens), end + _SUBJECT)):
        if tokens[at].key in _CLAUSE_ENDS:
            return False
        if tokens[at].key in contexts.VERBS_OF_SAYING:
            return True
    return False


_SUBJECT = 16  # tokens that a subject with its role may take


def _closes_saying(tokens: list[Token], i: int) -> bool:
    """Whether a day closes a saying: "kata dia di Kyiv, Senin (28/10)".

    Behind "mengatakan" and a comma or "bahwa" the words reported have begun.
    """
    reported = False
    for at in range(i - 1, max(0, i - _LOOK_BACK), -1):
        key = tokens[at].key
        if key in _CLAUSE_ENDS and key not in ("(", ")", '"', "“", "”"):
            return False
        if key in contexts.VERBS_OF_SAYING:
            return not reported or at == i - 2  # "menyatakan, Kamis, 23 September 1999, tugas …"
        if key in contexts.CUES_OF_SAYING:
            return True
        reported = reported or key in (",", "bahwa")
    return False
