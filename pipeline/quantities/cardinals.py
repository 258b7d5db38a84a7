"""The grammar of one Indonesian cardinal, over tokens. Ranges and the rest are in :mod:`.numerals`.

    cardinal  = group scale? (group scale?)*          scales falling: "dua juta 500 ribu"
    group     = digits | hundreds? tens? unit?        "86", "1,5", "tiga ratus dua belas"
              | fraction | group fraction             before a scale: "setengah juta",
                                                      "dua setengah ribu"

Every rule reads a bounded number of tokens ahead, so parsing is linear.
"""

import re
from collections.abc import Container
from fractions import Fraction
from typing import NamedTuple

from pipeline.quantities import numeral_words as words
from pipeline.quantities.tokens import Token

MAX_DIGITS = 18  # what an int64 column holds
_DIGITS = re.compile(r"[0-9]+")
_SPACES = re.compile(r"[\u00a0\u2009\u202f ]")
_GROUPED_BY_DOT = re.compile(r"([0-9]{1,3}(?:\.[0-9]{3})+)(?:,([0-9]+))?")
_GROUPED_BY_COMMA = re.compile(r"([1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.([0-9]+))?")
_DECIMAL = re.compile(r"([0-9]+)[.,]([0-9]+)")
_JOINED = re.compile(
    r"(satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)"
    r"(belas|puluh|ratus|ribu|juta|mil[iy]ar|tril[iy]un)(an)?"
)


class Cardinal(NamedTuple):
    """A number read from ``tokens[first:last]``.

    ``heads`` are the ways to split it into what is multiplied and the scale words that multiply
    it, for ranges that share the scale: "tiga ratus ribu" is 300 x ribu or 3 x ratus ribu.
    ``about`` tells an -an form ("tiga ribuan").
    """

    value: int | Fraction
    last: int
    heads: tuple[tuple[int | Fraction, int], ...]
    about: bool


def read_digits(written: str, *, before_scale: bool = False) -> int | Fraction | None:
    """The number a digit run writes, or null for what is none (a phone number, "007", a date).

    ``.`` groups thousands and ``,`` is the decimal mark. Clumsy translations keep the English
    marks: "3,000" is three thousand where the grouping fits, it does not start with 0 and no scale
    word follows ("3,125 juta" is 3 125 000); "2.5" is a decimal because it groups nothing.

    >>> read_digits("10.000"), read_digits("3,000")
    (10000, 3000)
    >>> read_digits("1,5", before_scale=True)
    Fraction(3, 2)
    """
    if len(written) > 2 * MAX_DIGITS:
        return None
    written = _SPACES.sub(".", written)
    if _DIGITS.fullmatch(written):
        whole, decimals = written, ""
        if len(whole) > 1 and whole[0] == "0":
            return None
    elif match := _GROUPED_BY_DOT.fullmatch(written):
        whole, decimals = match[1], match[2] or ""
        if whole[0] == "0":
            return None
    elif (match := _GROUPED_BY_COMMA.fullmatch(written)) and not (
        before_scale and written.count(",") == 1
    ):
        whole, decimals = match[1], match[2] or ""
    elif match := _DECIMAL.fullmatch(written):
        whole, decimals = match[1], match[2]
    else:
        return None
    whole = whole.replace(".", "").replace(",", "")
    if len(whole) > MAX_DIGITS:
        return None
    return Fraction(int(whole + decimals), 10 ** len(decimals)) if decimals else int(whole)


def spell_out(tokens: list[Token]) -> list[Token]:
    """Split joined number words ("duabelas", "limaratus") in two tokens; the rest as it is."""
    split = []
    for token in tokens:
        match = _JOINED.fullmatch(token.lower)
        if match is None:
            split.append(token)
            continue
        cut = len(match[1])
        for begin, end in ((0, cut), (cut, len(token.text))):
            written = token.text[begin:end]
            split.append(
                Token(
                    written,
                    written.lower(),
                    token.start + begin,
                    token.start + end,
                    begin > 0 or token.glued,
                )
            )
    return split


def read_cardinal(tokens: list[Token], first: int) -> Cardinal | None:
    """The longest cardinal that starts at ``tokens[first]``."""
    total = 0
    i, limit, about = first, None, False
    heads: tuple[tuple[int | Fraction, int], ...] = ()
    while not about:
        group = _group(tokens, i)
        if group is None:
            break
        scale, last, scale_about = _scale(tokens, group.last)
        if scale == 1 and group.needs_scale:
            break
        value = group.value * scale
        if limit is not None and value >= limit:  # "seribu dua ribu" is two numbers
            break
        about = group.about or scale_about
        total += value
        heads = tuple((head, size * scale) for head, size in group.heads) if i == first else ()
        i = last
        if scale == 1:
            break
        limit = scale
    return Cardinal(total, i, heads, about) if i > first else None


class _Group(NamedTuple):
    value: int | Fraction
    last: int
    heads: tuple[tuple[int | Fraction, int], ...]
    about: bool = False
    needs_scale: bool = False


def _lower(tokens: list[Token], i: int) -> str:
    return tokens[i].lower if i < len(tokens) else ""


def _group(tokens: list[Token], i: int) -> _Group | None:
    word = _lower(tokens, i)
    if word in words.FRACTIONS:
        return _Group(words.FRACTIONS[word], i + 1, (), needs_scale=True)
    base, about = _without_an(word, words.SE_SCALES)
    if base in words.SE_SCALES:
        # its scale is inside the word: leave it to _scale, which reads the same token
        return _Group(1, i, ((1, 1),), about)
    group = _digits(tokens, i) if word and tokens[i].is_digits else _words(tokens, i)
    if group is None or group.about:
        return group
    part = _lower(tokens, group.last)
    if part in words.FRACTIONS and _scale(tokens, group.last + 1)[0] > 1:
        value = group.value + words.FRACTIONS[part]
        return _Group(value, group.last + 1, ((value, 1),))
    if part in words.DENOMINATORS and _scale(tokens, group.last + 1)[0] > 1:
        value = Fraction(group.value) / words.DENOMINATORS[part]
        return _Group(value, group.last + 1, (), needs_scale=True)
    return group


def _digits(tokens: list[Token], i: int) -> _Group | None:
    tens = {"puluh": 10, "ratus": 100}.get(_lower(tokens, i + 1), 1)
    last = i + 1 + (tens > 1)
    value = read_digits(tokens[i].text, before_scale=_scale(tokens, last)[0] > 1)
    if value is None:
        return None
    return _Group(value * tens, last, ((value, tens),))


def _words(tokens: list[Token], i: int) -> _Group | None:
    """Words below a thousand."""
    if _lower(tokens, i) == "nol":
        return _Group(0, i + 1, ())
    start, value, heads, about = i, 0, [], False
    base, an = _without_an(_lower(tokens, i), (words.HUNDRED,))
    if base == words.HUNDRED:
        value, i, about = 100, i + 1, an
        heads = [(1, 100)]
    elif _lower(tokens, i) in words.UNITS:
        base, an = _without_an(_lower(tokens, i + 1), ("ratus",))
        if base == "ratus":
            unit = words.UNITS[_lower(tokens, i)]
            value, i, about = unit * 100, i + 2, an
            heads = [(unit, 100)]
    if not about:
        tens, i, tens_heads, about = _below_hundred(tokens, i)
        value += tens
        heads = [] if tens and heads else heads or tens_heads
    if i == start:
        return None
    whole = (value, 1)
    return _Group(value, i, (whole, *(head for head in heads if head != whole)), about)


def _below_hundred(tokens: list[Token], i: int) -> tuple[int, int, list, bool]:
    word, after = _lower(tokens, i), _lower(tokens, i + 1)
    base, an = _without_an(word, words.TEENS_AND_TENS)
    if base in words.TEENS_AND_TENS:
        return words.TEENS_AND_TENS[base], i + 1, [], an
    if word not in words.UNITS:
        return 0, i, [], False
    unit = words.UNITS[word]
    base, an = _without_an(after, ("belas", "puluh"))
    if base == "belas":
        return 10 + unit, i + 2, [], an
    if base == "puluh":
        tail = _lower(tokens, i + 2)
        if not an and tail in words.UNITS:
            if _lower(tokens, i + 3) in ("belas", "puluh", "puluhan", "ratus", "ratusan"):
                return unit * 10, i + 2, [], False  # "dua puluh tiga puluh": two numbers
            return unit * 10 + words.UNITS[tail], i + 3, [], False
        return unit * 10, i + 2, [(unit, 10)], an
    return unit, i + 1, [], False


def _scale(tokens: list[Token], i: int) -> tuple[int, int, bool]:
    """The scale word at ``i``: its size (1 for none), the index behind it, and whether it is -an.

    Scale words stack as they do in speech: "ribu juta" does not, "ratus ribu" is in the group.
    """
    if i >= len(tokens):
        return 1, i, False
    token = tokens[i]
    for scales in (words.SCALES, words.SE_SCALES):
        base, about = _without_an(token.lower, scales)
        if base in scales:
            return scales[base], i + 1, about
    if i > 0 and tokens[i - 1].is_digits:
        if token.lower in words.ABBREVIATED_SCALES:
            return words.ABBREVIATED_SCALES[token.lower], i + 1, False
        if token.text == "M" or (token.glued and token.text in words.GLUED_SCALES):
            return words.GLUED_SCALES[token.text], i + 1, False
    return 1, i, False


def _without_an(word: str, known: Container[str]) -> tuple[str, bool]:
    if word in known:
        return word, False
    base = word.removesuffix("an")
    return (base, True) if base != word and base in known else ("", False)
