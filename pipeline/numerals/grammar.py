"""Find Indonesian numerals in text: digits, words, ranges, vague magnitudes, ordinals.

:func:`find_numerals` is useful by itself; what is counted is none of its business. It reads

* digits with Indonesian separators, and English ones where only they fit ("3,000");
* words up to triliun, also joined ("duabelas", "300-ribu"), with digits ("1,5 juta", "25 rb"),
  decimals and fractions before a scale ("dua koma lima juta", "setengah juta", "1½ juta",
  "dua setengah ribu"), doubles in brackets ("8 (delapan)");
* -an forms ("3.000-an", "seratusan"): kind ``about``;
* ranges, with a scale word that covers both ends ("10-12 ribu", "dua atau tiga", "dua tiga"):
  ``range``;
* vague magnitudes ("puluhan ribu", "beberapa ratus", "puluhan bahkan ratusan"): ``vague``;
* ordinals and collectives ("ke-12", "kedua belas", "ketiga"): ``ordinal``.

What is no number of anything gives nothing: "24/7", "13:25", "23/10/2024", "2024-10-23",
"021-555-1234", "0812", "F-16", "M23", "satu-satunya", a decimal without a scale ("2,5", "10.00"),
more than 18 digits. Percent signs, currencies and years are the caller's to judge.
"""

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction

from pipeline.annotations import Numeral
from pipeline.numerals import terms as words
from pipeline.numerals.cardinals import Cardinal, is_joined, read_cardinal, read_digits, spell_out
from pipeline.numerals.edges import (
    behind_an,
    behind_chain,
    behind_double,
    digit_chain,
    free_on_left,
    free_on_right,
)
from pipeline.numerals.tokens import Token, starts_with, tokenize

# what a numeral may start with: cheap to search for, so that the grammar reads little of a text
_STARTS = re.compile(
    r"[0-9½⅓⅔¼¾⅕]+|(?<![^\W\d_])(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|nol"
    r"|se(?:puluh|belas|ratus|ribu|juta|lusin|tengah|per|mil[iy]|tril[iy]|kian)"
    r"|belasan|lusinan|puluhan|ratusan|ribuan|jutaan|mil[iy]aran"
    r"|ber?(?:puluh|ratus|ribu|juta|lusin)|beberapa"
    r"|ke(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|se[pbr]))",
    re.IGNORECASE,
)
# characters that the grammar looks back ("antara sekitar") and ahead ("ratus ribu sampai dengan")
_BEFORE, _BEHIND = 24, 30


def find_numerals(text: str, start: int = 0, end: int | None = None) -> list[Numeral]:
    """Every numeral of ``text[start:end]``, in text order, none overlapping. Linear in its length.

    >>> find_numerals("10-12 ribu tentara")
    [Numeral(start=0, end=10, kind='range', value=None, low=10000, high=12000)]
    >>> find_numerals("satu setengah juta")
    [Numeral(start=0, end=18, kind='cardinal', value=1500000, low=None, high=None)]
    """
    end = len(text) if end is None else end
    numerals: list[Numeral] = []
    for first, last in _regions(text, start, end):
        tokens = spell_out(tokenize(text, first, last))
        i = 0
        while i < len(tokens):
            numeral, i = _at(tokens, i)
            if numeral is not None:
                numerals.append(numeral)
    return numerals


def _regions(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The parts of ``text[start:end]`` that may hold numerals, cut at blanks."""
    first, last = -1, start
    for match in _STARTS.finditer(text, start, end):
        if first < 0 or match.start() - _BEFORE > last:
            if first >= 0:
                yield first, last
            first = text.rfind(" ", last, max(last, match.start() - _BEFORE)) + 1 or last
        blank = text.find(" ", match.end() + _BEHIND, end)
        last = end if blank < 0 else blank
    if first >= 0:
        yield first, last


def _at(tokens: list[Token], i: int) -> tuple[Numeral | None, int]:
    """The numeral at ``i``, if any, and the index to go on from."""
    word = tokens[i].lower
    if word in _OPENERS or tokens[i].is_digits:
        return _vague(tokens, i) or _counted(tokens, i) or (None, i + 1)
    return (word.startswith("ke") and _ordinal(tokens, i)) or (None, i + 1)


_OPENERS = frozenset(
    {"nol", words.HUNDRED, f"{words.HUNDRED}an"}
    | words.UNITS.keys()
    | {f"{word}{an}" for word in (*words.TEENS_AND_TENS, *words.SE_SCALES) for an in ("", "an")}
    | words.FRACTIONS.keys()
    | words.VAGUE.keys()
    | words.BER_SCALES.keys()
    | words.SEVERAL
)


def _make(tokens: list[Token], first: int, last: int, kind: str, **numbers: int) -> Numeral:
    return Numeral(tokens[first].start, tokens[last - 1].end, kind, **numbers)


def _ordinal(tokens: list[Token], i: int) -> tuple[Numeral, int] | None:
    word = tokens[i].lower
    if (
        word == "ke"
        and i
        and tokens[i - 1].lower == "yang"
        and i + 1 < len(tokens)
        and tokens[i + 1].is_digits
    ):
        return _make(tokens, i, i + 2, "ordinal"), i + 2  # "yang ke 12"
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
        or is_joined(stem)
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
    start = _range_word(tokens, last, (*words.RANGE_WORDS, *words.VAGUE_RANGE_WORDS))
    _, more_high, more_last = _vague_bounds(tokens, start)
    if start > last and more_last > start:
        more_scale, more_last = _plain_scale(tokens, more_last)
        # "puluhan hingga ratusan ribu": the scale covers both
        shared = more_scale if scale == 1 and high < more_high else scale
        if high * shared < more_high * more_scale:
            numbers = {"low": low * shared, "high": (more_high + 1) * more_scale - 1}
            return _make(tokens, i, more_last, "vague", **numbers), more_last
    return _make(tokens, i, last, "vague", low=low * scale, high=(high + 1) * scale - 1), last


def _vague_bounds(tokens: list[Token], i: int) -> tuple[int, int, int]:
    """Bounds of the vague magnitude at ``i``, without a scale, and the index behind it."""
    if i >= len(tokens):
        return 0, 0, i
    word = tokens[i].lower
    if word in words.VAGUE:
        return *words.VAGUE[word], i + 1
    if word in words.BER_SCALES:
        scale = words.BER_SCALES[word]
        again = i + 2 < len(tokens) and tokens[i + 1].text in words.HYPHENS
        again = again and tokens[i + 2].lower == scale
        return *words.VAGUE[f"{scale}an"], i + 3 if again else i + 1
    if word in words.SEVERAL and i + 1 < len(tokens):
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
    chain = digit_chain(tokens, i)
    if tokens[i].is_digits and (chain > 2 or not free_on_left(tokens, i)):
        return None, behind_chain(tokens, i)
    cardinal = read_cardinal(tokens, i)
    if cardinal is None:
        return (None, i + 1) if tokens[i].is_digits else None
    between = _range(tokens, i, cardinal)
    if between is not None:
        return between
    if chain == 2:  # "3-0", "12-10"
        return None, behind_chain(tokens, i)
    if cardinal.last == i + 1 and isinstance(read_digits(tokens[i].text), Fraction):
        return None, cardinal.last  # "2,5", "pukul 10.00": a decimal needs a scale
    last = behind_double(tokens, cardinal)
    behind, about = behind_an(tokens, last, about=cardinal.about)
    scale, last = _plain_scale(tokens, behind) if behind > last else (1, behind)  # "20-an ribu"
    value = cardinal.value * scale
    if not free_on_right(tokens, last) or value.denominator != 1 or value >= 10**18:
        return None, last
    return _make(tokens, i, last, "about" if about else "cardinal", value=int(value)), last


def _range(tokens: list[Token], first: int, low: Cardinal) -> tuple[Numeral, int] | None:
    behind, _ = behind_an(tokens, low.last, about=low.about)  # "500-an hingga 600-an"
    second = _range_word(tokens, behind, words.RANGE_WORDS)
    if second == behind and starts_with(tokens, behind, ("dan",)):
        # only "antara A dan B" is a range, "A dan B" is two numbers
        second += any(tokens[back].lower == "antara" for back in range(max(0, first - 3), first))
    if second == behind:
        second = _range_mark(tokens, behind)
    if second >= len(tokens) or (second == behind and behind > low.last):
        return None
    if second == low.last:
        return _side_by_side(tokens, first, low)
    if tokens[second].is_digits and tokens[second].glued and tokens[second - 1].is_word:
        return None
    high = read_cardinal(tokens, second)
    if high is None:
        return None
    low_value = _shared_scale(tokens, first, low, high)
    last, _ = behind_an(tokens, high.last, about=high.about)
    if (
        low_value >= high.value
        or low_value.denominator != 1
        or high.value.denominator != 1
        or high.value >= 10**18
        or not free_on_right(tokens, last)
    ):
        return None
    numbers = {"low": int(low_value), "high": int(high.value)}
    return _make(tokens, first, last, "range", **numbers), last


def _side_by_side(tokens: list[Token], first: int, low: Cardinal) -> tuple[Numeral, int] | None:
    """As in "dua tiga orang", "lima enam ratus": two words, the one next to the other."""
    if low.last != first + 1 or tokens[first].lower not in words.UNITS:
        return None
    high = read_cardinal(tokens, low.last)
    if high is None or high.about or tokens[low.last].lower not in words.UNITS:
        return None
    counted_on = high.last < len(tokens) and tokens[high.last].lower in words.UNITS
    before = tokens[first - 1].lower if first else ""
    if counted_on or before in words.UNITS or before in words.SCALES:
        return None  # "satu dua tiga"
    sizes = {size for head, size in ((high.value, 1), *high.heads) if head == low.value + 1}
    if len(sizes) != 1 or not free_on_right(tokens, high.last):
        return None
    numbers = {"low": int(low.value * min(sizes)), "high": int(high.value)}
    return _make(tokens, first, high.last, "range", **numbers), high.last


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


def _range_word(tokens: list[Token], i: int, phrases: Iterable[tuple[str, ...]]) -> int:
    """The index behind the range word at ``i``, or ``i``."""
    if i >= len(tokens) or tokens[i].lower not in _RANGE_STARTS:
        return i
    for phrase in phrases:
        if starts_with(tokens, i, phrase):
            return i + len(phrase)
    return i


_RANGE_STARTS = frozenset(phrase[0] for phrase in (*words.RANGE_WORDS, *words.VAGUE_RANGE_WORDS))


def _range_mark(tokens: list[Token], i: int) -> int:
    if i + 1 >= len(tokens) or tokens[i].text not in words.RANGE_MARKS:
        return i
    # "10-12" and "10 – 12", but "pada 10 -12" and a dash after a clause are no ranges
    return i + 1 if tokens[i].glued == tokens[i + 1].glued else i
