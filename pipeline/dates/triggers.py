"""Which rules may start at a word, and the longest that any of them reads."""

from pipeline.dates import (
    calendar_rules,
    clock_rules,
    day_rules,
    duration_rules,
    month_rules,
    named_day_rules,
    period_rules,
    recurring_rules,
    reference_rules,
    terms,
    unit_rules,
    weekday_rules,
    year_rules,
)
from pipeline.dates.cursor import Cursor
from pipeline.dates.expressions import Expression, with_mod

_DAY = (weekday_rules.weekday_pair, day_rules.day_expression)

_AMOUNT = (duration_rules.amount_of_units, recurring_rules.times_per_unit)

_YEAR = (year_rules.year_date, year_rules.decade, year_rules.ancient_year)

_ISLAMIC = (named_day_rules.islamic_day,)
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
    rules = rules_at(c, c.i) or ()
    end, expression = longest(c, c.i, [rule for rule in rules if rule not in _AMOUNT])
    if expression is None or with_mod(expression, mod) is expression:
        return None
    c.i = end
    return with_mod(expression, mod)


def _table() -> dict[str, tuple]:
    """First word -> the rules that may start there."""
    words = {
        (recurring_rules.listed_weekday, *_DAY, unit_rules.unit_shift): (*terms.WEEKDAYS, "hari"),
        _DAY: (
            *(terms.WEEKDAY_ABBREVIATIONS),
            *terms.DAY_OFFSETS,
            *terms.DAY_LABELS,
            *("semalam", "tadi", "nanti"),
        ),
        (month_rules.month_date, month_rules.american_day): (
            *terms.MONTHS,
            *terms.MONTH_ABBREVIATIONS,
        ),
        (month_rules.month_date, unit_rules.unit_shift): tuple(terms.MONTH_LABELS),
        (*_YEAR, unit_rules.unit_shift): tuple(terms.YEAR_LABELS),
        (calendar_rules.written_day,): (*terms.NUMBER_WORDS, *terms.ONE_WORDS),
        (year_rules.apostrophe_year, year_rules.decade): ("'", "’", "‘"),
        (
            month_rules.month_date,
            *_YEAR,
            year_rules.century,
            unit_rules.unit_shift,
            period_rules.year_part,
            period_rules.season,
        ): tuple(terms.PHASES),
        (unit_rules.unit_shift, day_rules.part_of_day): ("tengah",),
        (day_rules.day_expression, weekday_rules.eve, day_rules.part_of_day): (
            *terms.DAY_PARTS,
            *terms.DAY_PARTS_NYA,
            *("tengah", "larut"),
        ),
        (unit_rules.unit_shift, duration_rules.amount_of_units, period_rules.week_of_month): (
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
        (duration_rules.whole_unit,): ("sepanjang",),
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


TRIGGERS = _table()

# what has to stand behind a frequent first word, so that its rules are worth trying
_AFTER_NUMBER = frozenset(
    {*terms.UNITS, *terms.YEAR_PART_UNITS, *terms.SCALES, *terms.MONTHS, *terms.NUMBER_WORDS}
    | {*terms.RANGE_WORDS, *terms.DASHES, "belas", "setengah", "kali", "x", "atau", "(", "sepuluh"}
)

_AFTER_FIGURE = _AFTER_NUMBER | {*terms.MONTH_ABBREVIATIONS, "s", "an", "sm", "sebelum", "masehi"}

_NEXT = {
    **dict.fromkeys((*terms.NUMBER_WORDS, "sepuluh", "sebelas"), _AFTER_NUMBER),
    **dict.fromkeys(("detik", "menit"), frozenset({*terms.DASHES, "ini"})),
    "ke": frozenset({"depan", "depannya"}),
    "lebih": frozenset({"dari", "kurang"}),
    "kurang": frozenset({"dari", "lebih"}),
    **dict.fromkeys(("tidak", "tak"), frozenset({"kurang", "sampai", "lama"})),
    "h": frozenset({"+", *terms.DASHES}),
    "di": frozenset({"atas", "bawah"}),
    "per": frozenset({*terms.UNITS, *terms.YEAR_PART_UNITS, *(u + "nya" for u in terms.UNITS)}),
}


def rules_at(c: Cursor, i: int) -> tuple | None:
    """The rules that may start at a token, cheap looks at the next one first."""
    key = c.keys[i]
    rules = TRIGGERS.get(key)
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
    if after in named_day_rules.ISLAMIC_MONTHS:
        return _ISLAMIC
    if after in terms.UNITS or after in terms.YEAR_PART_UNITS:
        return _AMOUNT
    if after.isalpha() and after not in _AFTER_FIGURE and len(c.keys[i]) < 4:
        misspelt = len(after) > 2 and c.keys[i + 2][:1].isdigit()  # 12 Sepetember 2024
        return _DAY_OF_FIGURE if misspelt else None
    if after == "." and len(c.keys[i + 2]) == 3 and c.tokens[i + 2].glued:
        return _AMOUNT if c.keys[i + 3] in terms.UNITS else None  # "10.000 tentara"
    return _DIGITS


def longest(c: Cursor, i: int, rules: tuple | list) -> tuple[int, Expression | None]:
    """Where the longest reading of ``rules`` at ``i`` ends, and what it reads."""
    best_end, best = i, None
    for rule in rules:
        c.i = i
        expression = rule(c)
        if expression is not None and c.i > best_end:
            best_end, best = c.i, expression
    return best_end, best
