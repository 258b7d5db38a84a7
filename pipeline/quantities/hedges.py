"""How the wording around a number bounds it: the table "Hedge and bounds" of the contract.

Hedges stack ("diperkirakan mencapai sekitar 10.000"); the most specific one wins:

1. a bound or ``nearly``, the one nearest to the number first;
2. ``approximate``;
3. a bare "hingga"/"sampai", which is ``at_most`` only when nothing closer qualifies the number;
4. ``exact``.
"""

from typing import NamedTuple

from pipeline.annotations import Numeral
from pipeline.numerals.tokens import Phrases, Token

# before the number
BEFORE = Phrases(
    dict.fromkeys(
        ("sebanyak", "sejumlah", "sebesar", "total", "berjumlah", "mencapai",
         "persis", "tepatnya"),
        "exact",
    )
    | dict.fromkeys(
        ("sekitar", "sekitaran", "kira-kira", "kira2", "sekira", "sekiranya", "kurang lebih",
         "lebih kurang", "kurang-lebih", "lebih-kurang", "kisaran", "di kisaran", "pada kisaran",
         "dalam kisaran", "berkisar", "berkisar pada", "berkisar di", "berkisar dari", "plus minus",
         "plus-minus", "±", "+/-", "+-", "~", "≈", "kira kira", "lk", "seputar", "barang",
         "kurang lebihnya", "lebih kurangnya"),
        "approximate",
    )
    | dict.fromkeys(
        ("hampir", "nyaris", "mendekati", "hampir mencapai", "nyaris mencapai"), "nearly"
    )
    | dict.fromkeys(
        ("sedikitnya", "sedikit-dikitnya", "sekurangnya", "sekurang-kurangnya", "setidaknya",
         "setidak-tidaknya", "paling sedikit", "paling kurang", "paling tidak", "minimal",
         "minimum", "tidak kurang dari", "tak kurang dari", "tidak kurang", "tak kurang",
         "tidak kurang daripada", "tak kurang daripada", "tidak di bawah", "tak di bawah", "min",
         "≥"),
        "at_least",
    )
    | dict.fromkeys(
        ("lebih dari", "lebih daripada", "lebih banyak dari", "lebih banyak daripada",
         "melebihi", "melampaui", "di atas", "diatas", "lebih", "melewati", ">"),
        "more_than",
    )
    | dict.fromkeys(
        ("paling banyak", "sebanyak-banyaknya", "paling banter", "paling-paling", "paling pol",
         "paling", "setinggi-tingginya", "maks", "maksimal", "maksimum", "tidak lebih dari",
         "tak lebih dari", "tidak lebih", "tak lebih", "tidak lebih daripada",
         "tak lebih daripada", "tidak melebihi",
         "tak melebihi", "tidak di atas", "tak di atas", "tidak lebih banyak dari",
         "tak lebih banyak dari", "≤"),
        "at_most",
    )
    | dict.fromkeys(
        ("kurang dari", "kurang daripada", "lebih sedikit dari", "di bawah", "dibawah",
         "tidak sampai", "tak sampai", "belum sampai", "tidak mencapai", "tak mencapai",
         "belum mencapai", "<"),
        "less_than",
    )
    # "hingga mencapai" is "until it reached": no bound
    | dict.fromkeys(("hingga mencapai", "sampai mencapai"), "reached")
    | dict.fromkeys(("hingga", "sampai", "sampai dengan"), "up_to")
    | {"antara": "between", "di antara": "between", "secara total": "no hedge"}
)  # fmt: skip

# between two hedges, or between hedge and number; no hedges themselves
_PASSED_OVER = Phrases(
    dict.fromkeys(
        (
            "jumlah", "tambahan", "ada", "terdapat", "angka", "hanya", "cuma", "sekadar",
            "diperkirakan", "diduga", "rekor", "rekor tertinggi", "terdiri dari", "terdiri atas",
            "berkekuatan", "beranggotakan", "berisi",
        ),
        True,
    )
)  # fmt: skip

# after the number
AFTER = Phrases(
    {
        "atau lebih": "at_least",
        "ke atas": "at_least",
        "+": "more_than",
        "plus": "more_than",
        "lebih": "more_than",
        "an": "approximate",  # "3.000 an", spaced
    }
)
# behind the unit only these: "3.000 orang lebih", but not "3.000 tentara plus …"
_AFTER_UNIT = Phrases({"lebih": "more_than", "atau lebih": "at_least", "ke atas": "at_least"})
_CLOSING_WORDS = frozenset(
    """di ke pada untuk dengan dalam oleh dan serta yang telah sudah akan sedang masih tewas luka
    terluka gugur hilang itu ini sejak selama""".split()
)
# "3.000 lebih banyak tentara" are 3.000 more
_MORE = frozenset({"banyak", "sedikit", "besar", "kecil", "dari", "daripada", "lanjut"})

_STRONG = frozenset({"nearly", "at_least", "more_than", "at_most", "less_than"})
_MAX_CHAIN = 6


class Hedging(NamedTuple):
    """Where the hedge starts, its category and, of what stands before, the raw chain.

    ``first`` is the index of its first token, or of the numeral's where there is none.
    """

    first: int
    chain: tuple[str, ...]


def before(tokens: list[Token], numeral_at: int, *, of_range: bool = False) -> Hedging:
    """The hedge words that stand before ``tokens[numeral_at]``; chain is nearest first.

    ``of_range`` lets "antara" in, which hedges nothing else.
    """
    chain: list[str] = []
    first = i = numeral_at
    while len(chain) < _MAX_CHAIN and numeral_at - i < 4 * _MAX_CHAIN:
        found = BEFORE.before(tokens, i)
        if found is not None:
            category, start = found
            if category == "no hedge" or (category == "between" and not of_range):
                break
            i = start
            chain.append(category)
            first = i
        elif (passed := _PASSED_OVER.before(tokens, i)) is not None:
            i = passed[1]
        else:
            break
    # a chain that starts with "hingga mencapai" starts at its second word
    if chain and chain[-1] == "reached":
        first += 1
    return Hedging(first, tuple(chain))


def after(tokens: list[Token], behind_numeral: int) -> tuple[int, str | None]:
    """The hedge right after the number: the index behind it, and its category."""
    found = AFTER.at(tokens, behind_numeral)
    if found is None:
        return behind_numeral, None
    category, last = found
    if tokens[last - 1].lower == "lebih" and last < len(tokens) and tokens[last].lower in _MORE:
        return behind_numeral, None
    return last, category


def after_unit(tokens: list[Token], behind_unit: int) -> tuple[int, str | None]:
    """The hedge behind the unit, as in "15 ribu orang lebih", where the phrase ends with it."""
    found = _AFTER_UNIT.at(tokens, behind_unit)
    if found is None:
        return behind_unit, None
    category, last = found
    ends = last >= len(tokens) or not tokens[last].is_word or tokens[last].lower in _CLOSING_WORDS
    return (last, category) if ends else (behind_unit, None)


def resolve(numeral: Numeral, chain: tuple[str, ...], behind: str | None) -> str:
    """The hedge category of ``numeral`` with ``chain`` before and ``behind`` after it.

    >>> from pipeline.numerals import find_numerals
    >>> resolve(find_numerals("10.000")[0], ("approximate", "exact"), None)
    'approximate'
    """
    if numeral.kind == "vague":
        return "vague"
    if numeral.kind == "range":
        return "between"
    categories = [behind, *chain] if behind else list(chain)
    for category in categories:
        if category in _STRONG:
            return category
    if numeral.kind == "about" or "approximate" in categories:
        return "approximate"
    return "at_most" if "up_to" in categories else "exact"


def bounds(numeral: Numeral, hedge: str) -> tuple[int | None, int | None, int | None]:
    """``value``, ``low`` and ``high`` by the contract's table.

    >>> from pipeline.numerals import find_numerals
    >>> bounds(find_numerals("3.000")[0], "more_than")
    (3000, 3000, None)
    """
    if hedge in ("vague", "between"):
        return None, numeral.low, numeral.high
    value = numeral.value
    low = value if hedge in ("exact", "at_least", "more_than") else None
    high = value if hedge in ("exact", "nearly", "at_most", "less_than") else None
    return value, low, high
