"""What stands around a numeral: whether it is free, and what behind it belongs to it."""

from pipeline.numerals import terms as words
from pipeline.numerals.cardinals import Cardinal, read_cardinal
from pipeline.numerals.tokens import Token, starts_with


def digit_chain(tokens: list[Token], i: int) -> int:
    """How many digit runs hyphens tie together at ``i``: 3 for "2024-10-23"; counts to 3."""
    length = 0
    while length < 3 and i < len(tokens) and tokens[i].is_digits:
        length += 1
        if not (
            i + 2 < len(tokens)
            and tokens[i + 1].text in words.RANGE_MARKS
            and tokens[i + 1].glued
            and tokens[i + 2].glued
        ):
            break
        i += 2
    return length


def behind_chain(tokens: list[Token], i: int) -> int:
    """The index behind digits and everything glued to them."""
    i += 1
    while i < len(tokens) and tokens[i].glued and (tokens[i].text in "-–/:" or tokens[i].is_digits):
        i += 1
    return i


def free_on_left(tokens: list[Token], i: int) -> bool:
    """Whether digits stand free: not "F-16", "M23", "7" of "24/7", "@5"."""
    if not tokens[i].glued:
        return True
    before = tokens[i - 1]
    if before.is_word or before.text in "/:#@_\\+":
        return False
    if before.text in words.HYPHENS:
        return not (before.glued and i > 1 and (tokens[i - 2].is_word or tokens[i - 2].is_digits))
    return True


def free_on_right(tokens: list[Token], last: int) -> bool:
    """Whether nothing is glued on that makes it something else: "24/7", "13:25", "satu-satunya"."""
    if last >= len(tokens) or not tokens[last].glued:
        return True
    mark = tokens[last]
    if mark.is_word or mark.is_digits:
        return False
    follows = last + 1 < len(tokens) and tokens[last + 1].glued
    return not (follows and (mark.text in "/:_@\\" or mark.text in words.HYPHENS))


def behind_double(tokens: list[Token], cardinal: Cardinal) -> int:
    """Behind the same number in brackets, as officialese has it: "8 (delapan)"."""
    last = cardinal.last
    if last < len(tokens) and tokens[last].text == "(":
        double = read_cardinal(tokens, last + 1)
        if (
            double is not None
            and double.value == cardinal.value
            and starts_with(tokens, double.last, (")",))
        ):
            return double.last + 1
    return last


def behind_an(tokens: list[Token], last: int, *, about: bool) -> tuple[int, bool]:
    """Behind "-an" or, after digits, "an": "3.000-an", "3000an"."""
    if last < len(tokens) and tokens[last].glued:
        if tokens[last].text in words.HYPHENS and starts_with(tokens, last + 1, ("an",)):
            return last + 2, True
        if tokens[last].lower == "an" and tokens[last - 1].is_digits:
            return last + 1, True
    return last, about
