"""Find every temporal expression: leftmost, longest, never overlapping, in linear time."""

from pipeline.dates.cursor import Cursor
from pipeline.dates.expressions import CalendarDate, Clock, Found, UnitShift
from pipeline.dates.joining import with_clock, with_date, with_day
from pipeline.dates.lexer import LOOK_AHEAD, LOOK_BACK, tokenize
from pipeline.dates.recurring_rules import each_year
from pipeline.dates.roles import in_future_context, in_title, role_of
from pipeline.dates.triggers import TRIGGERS, longest, rules_at


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
    clock_end = -LOOK_AHEAD  # where the clock time found last ends
    keys, i, last = c.keys, LOOK_BACK, len(tokens) - LOOK_AHEAD
    while i < last:
        # most words start nothing: one look is all they cost
        if keys[i] not in TRIGGERS and not keys[i][0].isdigit():
            i += 1
            continue
        c.after_clock = i - clock_end in (1, 2) and keys[clock_end] in (",", "dan")
        rules = rules_at(c, i)
        end, expression = longest(c, i, rules) if rules else (i, None)
        if expression is None:
            i += 1
            continue
        if in_title(tokens, i):
            i = end
            continue
        expression = in_future_context(tokens, i, expression)
        if isinstance(expression, CalendarDate) and expression.day and expression.month:
            c.i = end
            each = each_year(c, expression.month, expression.day)
            end, expression = (c.i, each) if each else (end, expression)
        if isinstance(expression, UnitShift):
            end, expression = with_date(c, end, expression)
        if isinstance(expression, Clock):
            end, expression = with_day(c, end, expression)
        elif "\n" not in text[tokens[end - 1].end : tokens[end].start]:
            end, expression = with_clock(c, end, expression)
        role = role_of(tokens, i, end, expression)
        if isinstance(expression, Clock) or getattr(expression, "clock", None):
            clock_end = end
        found.append(Found(tokens[i].start, tokens[end - 1].end, expression, role))
        i = end
    return found
