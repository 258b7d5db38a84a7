"""Find Indonesian numerals in text: digits, words, ranges, vague magnitudes, ordinals.

:func:`find_numerals` is useful by itself; what is counted is none of its business. It reads

* digits with Indonesian separators, and English ones where only they fit ("3,000");
* words up to triliun, also joined ("duabelas"), with digits ("1,5 juta", "25 rb"), fractions before
  a scale ("setengah juta", "dua setengah ribu"), doubles in brackets ("8 (delapan)");
* -an forms ("3.000-an", "seratusan"): kind ``about``;
* ranges, with a scale word that covers both ends ("10-12 ribu", "dua atau tiga"): ``range``;
* vague magnitudes ("puluhan ribu", "beberapa ratus"): ``vague``;
* ordinals and collectives ("ke-12", "kedua belas", "ketiga"): ``ordinal``.

What is no number of anything gives nothing: "24/7", "13:25", "23/10/2024", "2024-10-23",
"021-555-1234", "0812", "F-16", "M23", "satu-satunya", a decimal without a scale ("2,5"), more than
18 digits. Percent signs, currencies and years are the caller's to judge.
"""

from dataclasses import dataclass
from fractions import Fraction

from pipeline.quantities import numeral_words as words
from pipeline.quantities.cardinals import Cardinal, read_cardinal, spell_out
from pipeline.quantities.tokens import Token, starts_with, tokenize


@dataclass(frozen=True, slots=True)
class Numeral:
    """One numeral, ``text[start:end]``.

    ``kind`` is ``cardinal``, ``about``, ``range``, ``vague`` or ``ordinal``. ``value`` is set for
    the
    first two and ordinals in digits, ``low`` and ``high`` (both included) for ranges and vague
    ones.
    """

    start: int
    end: int
    kind: str
    value: int | None = None
    low: int | None = None
    high: int | None = None


def find_numerals(text: str, start: int = 0, end: int | None = None) -> list[Numeral]:
    """Every numeral of ``text[start:end]``, in text order, none overlapping. Linear in its length.

    >>> find_numerals("10-12 ribu tentara")
    [Numeral(start=0, end=10, kind='range', value=None, low=10000, high=12000)]
    >>> find_numerals("satu setengah juta")
    [Numeral(start=0, end=18, kind='cardinal', value=1500000, low=None, high=None)]
    """
    tokens = spell_out(tokenize(text, start, end))
    numerals = []
    i = 0
    while i < len(tokens):
        numeral, i = _at(tokens, i)
        if numeral is not None:
            numerals.append(numeral)
    return numerals


def _at(tokens: list[Token], i: int) -> tuple[Numeral | None, int]:
    """The numeral at ``i``, if any, and the index to go on from."""
    for read in (_ordinal, _vague, _counted):
        found = read(tokens, i)
        if found is not None:
            return found
    return None, i + 1


def _make(tokens: list[Token], first: int, last: int, kind: str, **numbers: int) -> Numeral:
    return Numeral(tokens[first].start, tokens[last - 1].end, kind, **numbers)


def _ordinal(tokens: list[Token], i: int) -> tuple[Numeral, int] | None:
    word = tokens[i].lower
    if word == "ke" and i + 2 < len(tokens) and tokens[i + 1].text in words.HYPHENS:
        if tokens[i + 2].is_digits:
            written = tokens[i + 2].text.replace(".", "")
            short = written.isdigit() and len(written) <= 6
            value = {"value": int(written)} if short else {}
            return _make(tokens, i, i + 3, "ordinal", **value), i + 3
        first, word = i + 2, "ke" + tokens[i + 2].lower
    else:
        first = i
    stem = word.removeprefix("ke")
    if stem == word or not (
        stem in words.UNITS
        or stem in words.TEENS_AND_TENS
        or stem in words.SE_SCALES
        or stem == words.HUNDRED
    ):
        return None
    last = first + 1
    while last < len(tokens):  # "kedua belas", "kedua puluh lima"
        here = tokens[last].lower
        if here not in ("belas", "puluh", "ratus", "ribu", "juta") and not (
            here in words.UNITS and tokens[last - 1].lower in ("puluh", "ratus")
        ):
            break
        last += 1
    return _make(tokens, i, last, "ordinal"), last


def _vague(tokens: list[Token], i: int) -> tuple[Numeral, int] | None:
    low, high, last = _vague_bounds(tokens, i)
    if last == i:
        return None
    scale, last = _plain_scale(tokens, last)
    other_start = _range_word(tokens, last)
    other_low, other_high, other_last = _vague_bounds(tokens, other_start)
    if other_start > last and other_last > other_start and other_low > low:
        other_scale, other_last = _plain_scale(tokens, other_last)
        # "puluhan hingga ratusan ribu": the scale covers both
        scale = scale if scale > 1 else other_scale
        high, last = (other_high + 1) * other_scale - 1, other_last
        return _make(tokens, i, last, "vague", low=low * scale, high=high), last
    return _make(tokens, i, last, "vague", low=low * scale, high=(high + 1) * scale - 1), last


def _vague_bounds(tokens: list[Token], i: int) -> tuple[int, int, int]:
    """Bounds of the vague magnitude at ``i``, without a scale, and the index behind it."""
    if i >= len(tokens):
        return 0, 0, i
    word = tokens[i].lower
    if word in words.VAGUE:
        return *words.VAGUE[word], i + 1
    if i + 2 < len(tokens) and tokens[i + 1].text in words.HYPHENS:
        same = words.REDUPLICATED.get((word, tokens[i + 2].lower))
        if same is not None:
            return *words.VAGUE[same], i + 3
    if word == words.SEVERAL and i + 1 < len(tokens):
        size = words.SEVERAL_OF.get(tokens[i + 1].lower)
        if size is not None:
            return 2 * size, 10 * size - 1, i + 2
    return 0, 0, i


def _plain_scale(tokens: list[Token], i: int) -> tuple[int, int]:
    if i < len(tokens) and tokens[i].lower in words.SCALES and tokens[i].lower != "lusin":
        return words.SCALES[tokens[i].lower], i + 1
    return 1, i


def _counted(tokens: list[Token], i: int) -> tuple[Numeral | None, int] | None:
    """A cardinal, an -an form or a range; (None, index) for digits that are no number."""
    chain = _digit_chain(tokens, i)
    if tokens[i].is_digits and (chain > 2 or not _free_on_left(tokens, i)):
        return None, _behind_chain(tokens, i)
    cardinal = read_cardinal(tokens, i)
    if cardinal is None:
        return (None, i + 1) if tokens[i].is_digits else None
    between = _range(tokens, i, cardinal)
    if between is not None:
        return between
    if chain == 2:  # "3-0", "12-10"
        return None, _behind_chain(tokens, i)
    last = _behind_double(tokens, cardinal)
    behind, about = _behind_an(tokens, last, about=cardinal.about)
    scale, last = _plain_scale(tokens, behind) if behind > last else (1, behind)  # "20-an ribu"
    value = cardinal.value * scale
    if not _free_on_right(tokens, last) or value.denominator != 1 or value >= 10**18:
        return None, last
    return _make(tokens, i, last, "about" if about else "cardinal", value=int(value)), last


def _range(tokens: list[Token], first: int, low: Cardinal) -> tuple[Numeral, int] | None:
    second = _range_word(tokens, low.last)
    if second == low.last and starts_with(tokens, low.last, ("dan",)):
        # only "antara A dan B" is a range, "A dan B" is two numbers
        second += any(tokens[back].lower == "antara" for back in range(max(0, first - 3), first))
    if second == low.last:
        second = _range_mark(tokens, low.last)
    if second == low.last or second >= len(tokens):
        return None
    if tokens[second].is_digits and tokens[second].glued and tokens[second - 1].is_word:
        return None
    high = read_cardinal(tokens, second)
    if high is None:
        return None
    low_value = _shared_scale(tokens, first, low, high)
    last, _ = _behind_an(tokens, high.last, about=high.about)
    if (
        low_value >= high.value
        or low_value.denominator != 1
        or high.value.denominator != 1
        or high.value >= 10**18
        or not _free_on_right(tokens, last)
    ):
        return None
    numbers = {"low": int(low_value), "high": int(high.value)}
    return _make(tokens, first, last, "range", **numbers), last


def _shared_scale(tokens: list[Token], first: int, low: Cardinal, high: Cardinal) -> int | Fraction:
    """The lower end, times the scale words that only the upper end has: "10-12 ribu"."""
    has_scale = any(
        token.lower in words.SCALES or token.lower in words.ABBREVIATED_SCALES
        for token in tokens[first : low.last]
    )
    if has_scale:
        return low.value
    fitting = [(head, size) for head, size in high.heads if low.value < head and size > 1]
    # "dua-tiga ratus ribu": 3 x ratus ribu fits 2 closer than 300 x ribu does
    return low.value * min(fitting)[1] if fitting else low.value


def _range_word(tokens: list[Token], i: int) -> int:
    """The index behind the range word at ``i``, or ``i``."""
    for phrase in words.RANGE_WORDS:
        if starts_with(tokens, i, phrase):
            return i + len(phrase)
    return i


def _range_mark(tokens: list[Token], i: int) -> int:
    if i + 1 >= len(tokens) or tokens[i].text not in words.RANGE_MARKS:
        return i
    # "10-12" and "10 – 12", but "pada 10 -12" and a dash after a clause are no ranges
    return i + 1 if tokens[i].glued == tokens[i + 1].glued else i


def _digit_chain(tokens: list[Token], i: int) -> int:
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


def _behind_chain(tokens: list[Token], i: int) -> int:
    """The index behind digits and everything glued to them."""
    i += 1
    while i < len(tokens) and tokens[i].glued and (tokens[i].text in "-–/:" or tokens[i].is_digits):
        i += 1
    return i


def _free_on_left(tokens: list[Token], i: int) -> bool:
    """Whether digits stand free: not "F-16", "M23", "7" of "24/7", "@5"."""
    if not tokens[i].glued:
        return True
    before = tokens[i - 1]
    if before.is_word or before.text in "/:#@_\\+":
        return False
    if before.text in words.HYPHENS:
        return not (before.glued and i > 1 and (tokens[i - 2].is_word or tokens[i - 2].is_digits))
    return True


def _free_on_right(tokens: list[Token], last: int) -> bool:
    """Whether nothing is glued on that makes it something else: "24/7", "13:25", "satu-satunya"."""
    if last >= len(tokens) or not tokens[last].glued:
        return True
    mark = tokens[last]
    if mark.is_word or mark.is_digits:
        return False
    follows = last + 1 < len(tokens) and tokens[last + 1].glued
    return not (follows and (mark.text in "/:_@\\" or mark.text in words.HYPHENS))


def _behind_double(tokens: list[Token], cardinal: Cardinal) -> int:
    """Behind the same number in brackets, as officialese has it: "8 (delapan)"."""
    last = cardinal.last
    if starts_with(tokens, last, ("(",)):
        double = read_cardinal(tokens, last + 1)
        if (
            double is not None
            and double.value == cardinal.value
            and starts_with(tokens, double.last, (")",))
        ):
            return double.last + 1
    return last


def _behind_an(tokens: list[Token], last: int, *, about: bool) -> tuple[int, bool]:
    """Behind "-an" or, after digits, "an": "3.000-an", "3000an"."""
    if last < len(tokens) and tokens[last].glued:
        if tokens[last].text in words.HYPHENS and starts_with(tokens, last + 1, ("an",)):
            return last + 2, True
        if tokens[last].lower == "an" and tokens[last - 1].is_digits:
            return last + 1, True
    return last, about
