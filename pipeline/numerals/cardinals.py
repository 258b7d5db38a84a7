"""The grammar of one Indonesian cardinal, over tokens. Ranges and the rest are in :mod:`.numerals`.

    cardinal  = group scale? (group scale?)*          scales falling: "dua juta 500 ribu"
    group     = digits | hundreds? tens? unit?        "86", "tiga ratus dua belas"
              | group "koma" unit+                    before a scale, as all below: "1,5 juta",
                                                      "dua koma lima juta"
              | group? fraction                       "setengah juta", "dua setengah ribu",
                                                      "tiga perempat juta", "1½ juta"

Every rule reads a bounded number of tokens ahead, so parsing is linear.
"""

import re
from collections.abc import Container, Iterator
from fractions import Fraction
from typing import NamedTuple

from pipeline.numerals import terms as words
from pipeline.numerals.tokens import Token

MAX_DIGITS = 18  # what an int64 column holds
_DIGITS = re.compile(r"[0-9]+")
_SPACES = re.compile(r"[\u00a0\u2009\u202f ]")
_GROUPED_BY_DOT = re.compile(r"([0-9]{1,3}(?:\.[0-9]{3})+)(?:,([0-9]+))?")
_GROUPED_BY_COMMA = re.compile(r"([1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.([0-9]+))?")
_DECIMAL = re.compile(r"([0-9]+)[.,]([0-9]+)")
# "duabelas", "tigaratuslimapuluh", "limaribuan"
_ATOM = re.compile(
    r"se(?:puluh|belas|ratus|ribu|juta)|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan"
    r"|belas|puluh|ratus|ribu|juta|mil[iy]ar|tril[iy]un"
)
_JOINED = re.compile(rf"((?:{_ATOM.pattern})+)(?:an)?")
_MAX_JOINED = 120  # letters


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


def is_joined(word: str) -> bool:
    """Whether a lower-case word is number words written as one: "tigabelas"."""
    match = _JOINED.fullmatch(word) if len(word) <= _MAX_JOINED else None
    return match is not None and _ATOM.fullmatch(match[1]) is None


def spell_out(tokens: list[Token]) -> list[Token]:
    """Part joined number words ("duabelas", "300-ribu", "dua-puluh"); leave the rest as it is."""
    split: list[Token] = []
    for i, token in enumerate(tokens):
        if _ties_multiplier(tokens, i):
            continue
        plain = not 7 <= len(token.lower) <= _MAX_JOINED or token.lower in _WHOLE
        match = None if plain else _JOINED.fullmatch(token.lower)
        split.extend([token] if match is None else _atoms(token, match))
    return split


# as long as a joined word, and none
_WHOLE = frozenset({"sepuluh", "sebelas", "seratus", "delapan", "sembilan", "triliun", "trilyun"})
_MULTIPLIERS = frozenset("belas puluh ratus ribu juta miliar milyar triliun trilyun".split())


def _ties_multiplier(tokens: list[Token], i: int) -> bool:
    """Whether ``tokens[i]`` is the hyphen of "300-ribu", "dua-puluh"."""
    if tokens[i].text not in words.HYPHENS or not 0 < i < len(tokens) - 1:
        return False
    before, after = tokens[i - 1], tokens[i + 1]
    return (
        tokens[i].glued
        and after.glued
        and after.lower.removesuffix("an") in _MULTIPLIERS
        and (before.is_digits or before.lower in words.UNITS)
    )


def _atoms(token: Token, match: re.Match[str]) -> Iterator[Token]:
    """The number words that are joined in ``token``; "-an" stays with the last."""
    cuts = [atom.start() for atom in _ATOM.finditer(match[1])]
    for begin, end in zip(cuts, [*cuts[1:], len(token.text)], strict=True):
        written = token.text[begin:end]
        start = token.start + begin
        glued = begin > 0 or token.glued
        yield Token(written, written.lower(), start, token.start + end, glued)


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
    fraction = _fraction(tokens, i)
    if fraction is not None:
        return _Group(fraction[0], fraction[1], (), needs_scale=True)
    word = _lower(tokens, i)
    base, about = _without_an(word, words.SE_SCALES)
    if base in words.SE_SCALES:
        # its scale is inside the word: leave it to _scale, which reads the same token
        return _Group(1, i, ((1, 1),), about)
    group = _digits(tokens, i) if word and tokens[i].is_digits else _words(tokens, i)
    if group is None or group.about:
        return group
    added = _fraction(tokens, group.last) or _decimals(tokens, group.last)
    if added is not None and _scale(tokens, added[1])[0] > 1:
        value = group.value + added[0]
        return _Group(value, added[1], ((value, 1),))
    return group


def _fraction(tokens: list[Token], i: int) -> tuple[Fraction, int] | None:
    """A fraction and the index behind it: "setengah", "tiga perempat", "½", "1/2"."""
    word, after = _lower(tokens, i), _lower(tokens, i + 1)
    if word in words.FRACTIONS:
        return words.FRACTIONS[word], i + 1
    if word in words.UNITS and after in words.DENOMINATORS:
        return Fraction(words.UNITS[word], words.DENOMINATORS[after]), i + 2
    if after == "/" and i + 2 < len(tokens) and tokens[i + 1].glued and tokens[i + 2].glued:
        parts = tokens[i].text, tokens[i + 2].text
        small = all(len(part) <= 2 and _DIGITS.fullmatch(part) for part in parts)
        if small and 0 < int(parts[0]) < int(parts[1]) and _scale(tokens, i + 3)[0] > 1:
            return Fraction(int(parts[0]), int(parts[1])), i + 3
    return None


def _decimals(tokens: list[Token], i: int) -> tuple[Fraction, int] | None:
    """What "koma lima", "koma dua lima" adds, and the index behind it."""
    if _lower(tokens, i) != words.DECIMAL_POINT:
        return None
    digits, last = 0, i + 1
    while last - i <= _MAX_DECIMALS and _lower(tokens, last) in _DECIMAL_DIGITS:
        digits = 10 * digits + _DECIMAL_DIGITS[_lower(tokens, last)]
        last += 1
    return (Fraction(digits, 10 ** (last - i - 1)), last) if last > i + 1 else None


_DECIMAL_DIGITS = {"nol": 0, **words.UNITS}
_MAX_DECIMALS = 6


def _digits(tokens: list[Token], i: int) -> _Group | None:
    tens = {"puluh": 10, "ratus": 100}.get(_lower(tokens, i + 1), 1)
    last = i + 1 + (tens > 1)
    scaled = _scale(tokens, last)[0] > 1
    value = read_digits(tokens[i].text, before_scale=scaled)
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
    if not about and not (i > start and _lower(tokens, i + 1) in ("ratus", "ratusan")):
        tens, i, tens_heads, about = _below_hundred(tokens, i)
        value += tens
        heads = [] if tens and heads else heads or tens_heads
    if i == start:
        return None
    whole = (value, 1)
    return _Group(value, i, (whole, *(head for head in heads if head != whole)), about)


_OPENS_ANOTHER = frozenset({"belas", "belasan", "puluh", "puluhan", "ratus", "ratusan"})


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
            if _lower(tokens, i + 3) in _OPENS_ANOTHER:
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
