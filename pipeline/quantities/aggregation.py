"""Whether a count adds to another, sums up, or is part of another: ``schema.AGGREGATIONS``."""

from pipeline.numerals.tokens import Phrases, Token

_BEFORE, _AFTER, _ANYWHERE_BEFORE = 8, 5, 60  # tokens; bounded to stay linear

# just before the number ("menambah sekitar 1.000 prajurit") or inside the quantity
_ADDING = frozenset(
    """tambahan bertambah menambah ditambah penambahan tambah tambahkan ekstra menambahkannya
    nambah""".split()
)
_RESULT = frozenset({"menjadi", "jadi", "hingga", "sampai"})  # "bertambah menjadi 5.000" sums up
_DIVIDING = frozenset(
    "membagi dibagi terbagi bagi memecah dipecah pecah dikelompokkan disusun".split()
)
_CUMULATIVE = Phrases(
    dict.fromkeys(
        (
            "sejauh ini", "hingga kini", "sampai kini", "hingga sekarang", "sampai sekarang",
            "hingga saat ini", "sampai saat ini", "sampai dengan saat ini", "hingga hari ini",
            "sampai hari ini", "secara keseluruhan", "secara total", "secara kumulatif",
            "keseluruhan", "totalnya", "jumlah total",
        ),
        True,
    )
)  # fmt: skip
_ALTOGETHER = frozenset({"seluruhnya", "semuanya", "keseluruhannya"})
_SUBSET_WHOLE_SENTENCE = Phrases(
    dict.fromkeys(
        (
            "sisanya", "selebihnya", "dari jumlah tersebut", "dari jumlah itu",
            "dari jumlah ini", "dari total tersebut",
            "dari total itu", "dari sebanyak itu", "dari angka tersebut", "dari angka itu",
        ),
        True,
    )
)  # fmt: skip
# "Dari mereka yang tewas, dua …" where a sentence or a clause starts so
_SUBSET_OF_THEM = Phrases(dict.fromkeys(("dari mereka", "di antara mereka", "dari semuanya"), True))
_SUBSET_BEFORE = Phrases(
    dict.fromkeys(
        ("di antaranya", "diantaranya", "antaranya", "di antara mereka", "termasuk", "antara lain"),
        True,
    )
)
SUBSET_AFTER = Phrases(
    dict.fromkeys(
        (
            "di antaranya", "diantaranya", "di antara mereka", "dari mereka", "dari antaranya",
            "dari antara mereka", "dari jumlah tersebut", "dari jumlah itu", "sisanya",
        ),
        True,
    )
)  # fmt: skip
_STOPS = frozenset(
    ". ; ! ? yang dan di ke dari untuk pada sementara sedangkan namun tetapi".split()
)


_NOT = frozenset("tidak tak belum bukan".split())
_ANAPHORA = frozenset({"jumlahnya"})
_NUMBERS_TOLD = Phrases(
    dict.fromkeys(
        (
            "jumlah itu", "jumlah tersebut", "jumlah ini", "angka itu", "angka tersebut",
            "angka ini", "totalnya", "total menjadi",
        ),
        True,
    )
)  # fmt: skip


def speaks_of_them(tokens: list[Token], first: int) -> bool:
    """Whether "jumlahnya" stands before: the number is of those told last."""
    low = max(0, first - _BEFORE)
    for i in range(low, first):
        if tokens[i].lower in _ANAPHORA:
            return True
        if _NUMBERS_TOLD.at(tokens, i) is not None and (i == 0 or tokens[i - 1].lower != "dari"):
            return True
    # "Yang hilang 900 orang": headless at the start of its sentence
    words = [token.lower for token in tokens[:3] if token.is_word]
    return words[:1] == ["yang"] and first <= 5


_REFERRING = _SUBSET_WHOLE_SENTENCE.firsts | _SUBSET_OF_THEM.firsts


def refers_back(tokens: list[Token], first: int) -> bool:
    """Whether "dari jumlah tersebut" stands before ``tokens[first]``."""
    low = max(0, first - _ANYWHERE_BEFORE)
    for i in range(low, first):
        if tokens[i].lower not in _REFERRING:
            continue
        if _SUBSET_WHOLE_SENTENCE.at(tokens, i) is not None:
            return True
        if _SUBSET_OF_THEM.at(tokens, i) is not None and (i == 0 or not tokens[i - 1].is_word):
            return True
    return False


def aggregation(
    tokens: list[Token], span: tuple[int, int], numeral: tuple[int, int], room: tuple[int, int]
) -> str | None:
    """How the count relates to others, from the words near it.

    Args:
        tokens: the sentence.
        span: indices of the whole quantity, hedge to unit, end exclusive.
        numeral: indices of its numeral.
        room: the index behind the count before it and that of the start of the next one; words
            beyond those are said of them.
    """
    first, last = span
    if _is_subset(tokens, span, numeral, room):
        return "subset"
    if _is_additional(tokens, span, room):
        return "additional"
    at = first - 1
    while at > 0 and tokens[at].lower in ("hanya", "cuma", "tinggal"):
        at -= 1
    before = tokens[at].lower if first else ""
    if before == "menjadikan" or _sums_up(tokens, span, numeral[0]):
        return "cumulative"
    if before in ("menjadi", "jadi"):
        return None if _divides(tokens, first, room[0]) else "cumulative"
    if any(token.lower in ("total", "totalnya") for token in tokens[first : numeral[0]]):
        return "cumulative"
    near = [*range(max(room[0], first - _BEFORE), first), *range(last, min(room[1], last + 10))]
    if any(_CUMULATIVE.at(tokens, i) is not None for i in near):
        return "cumulative"
    # "300 orang semuanya", but not "300 orang, semuanya dari Kostrad"
    near = [*near[: first - max(room[0], first - _BEFORE)], last]
    if any(i < len(tokens) and tokens[i].lower in _ALTOGETHER for i in near):
        return "cumulative"
    return "cumulative" if before in ("total", "totalnya") else None


_SINCE = frozenset({"sejak", "semenjak", "sepanjang"})
_COUNTED = frozenset({"jumlah", "jumlahnya", "korban", "total"})


def _sums_up(tokens: list[Token], span: tuple[int, int], numeral: int) -> bool:
    """As in "jumlah yang gugur sejak 1999 mencapai 812 orang"."""
    first = span[0]
    if "mencapai" not in (token.lower for token in tokens[first:numeral]):
        return False
    near = {token.lower for token in tokens[max(0, first - 3 * _BEFORE) : first]}
    near |= {token.lower for token in tokens[span[1] : span[1] + 2]}
    return not near.isdisjoint(_COUNTED) and not near.isdisjoint(_SINCE)


def _is_subset(
    tokens: list[Token], span: tuple[int, int], numeral: tuple[int, int], room: tuple[int, int]
) -> bool:
    first, last = span
    if refers_back(tokens, first):
        return True
    for i in range(max(room[0], first - _BEFORE), first):
        if _SUBSET_BEFORE.at(tokens, i) is not None:
            return not (i and tokens[i - 1].lower in _NOT)  # "belum termasuk 8 batalyon"
    for i in (numeral[1], last, last + 1):
        if i > last and (i > len(tokens) or not tokens[last].is_word):
            break  # "1.495 personel, di antaranya 120 perwira": these are the part
        if i < room[1] and (part := SUBSET_AFTER.at(tokens, i)) is not None:
            return part[1] < room[1] or room[1] == len(tokens)
    for i in range(max(room[0], first - 3), first):
        if tokens[i].lower in ("sebagian", "sebagiannya"):
            follows = tokens[i + 1].lower if i + 1 < len(tokens) else ""
            return follows not in ("besar", "kecil", "dari")
    return False


def _is_additional(tokens: list[Token], span: tuple[int, int], room: tuple[int, int]) -> bool:
    first, last = span
    return (
        _adds_inside(tokens, first, last)
        or _adds_before(tokens, first, room[0])
        or _headline_again(tokens, first)
        or _adds_behind(tokens, last, room[1])
    )


def _adds_inside(tokens: list[Token], first: int, last: int) -> bool:
    for i in range(first, last):
        word = tokens[i].lower
        if word in ("tambahan", "lagi", "ekstra"):
            return True
        if word == "lebih" and i + 1 < last and tokens[i + 1].lower == "banyak":
            return i + 2 >= last or tokens[i + 2].lower not in ("dari", "daripada")
    return False


def _adds_before(tokens: list[Token], first: int, low: int) -> bool:
    if first and tokens[first - 1].lower == "dari":  # "menambah pasukan dari 5.000 menjadi …"
        return False
    if first and tokens[first - 1].lower == "lagi":  # "mengerahkan lagi 150 tentara"
        return first < 2 or tokens[first - 2].lower not in _NOT
    for i in range(first - 1, max(low, first - 6) - 1, -1):
        word = tokens[i].lower
        if word in _RESULT or word in ("dan", "serta") or tokens[i].text in ",.;:":
            return False
        if word in _ADDING:
            return True
    return False


def _adds_behind(tokens: list[Token], last: int, high: int) -> bool:
    for i in range(last, min(high, last + _AFTER)):
        word = tokens[i].lower
        if word in ("tambahan", "ekstra"):
            return True
        if word == "lagi":
            return tokens[i - 1].lower not in _NOT
        if word in _STOPS or tokens[i].text == ",":
            return False
    return False


def _headline_again(tokens: list[Token], first: int) -> bool:
    """As in "Tewas Lagi, Lima Serdadu", "Lagi, Dua Prajurit Gugur": "lagi" opens the sentence."""
    i = first - 1
    if not 0 < i <= _BEFORE or tokens[i].text not in ",:":
        return False
    words = [token.lower for token in tokens[:i] if token.is_word]
    return 0 < len(words) <= 2 and words[-1] == "lagi" and words[0] not in _NOT


def _divides(tokens: list[Token], first: int, low: int) -> bool:
    """As in "membagi pasukan menjadi 4 brigade", which sums nothing up."""
    low = max(low, first - 2 * _BEFORE)
    return any(tokens[i].lower in _DIVIDING for i in range(low, first))


def is_announced(tokens: list[Token], span: tuple[int, int], low: int, kind: str | None) -> bool:
    """Whether the cue stands before the number, so that a list behind it shares it.

    "termasuk 500 perwira dan tiga jenderal", but not "dua batalion tambahan dan 350 personel".
    """
    near = [token.lower for token in tokens[max(low, span[0] - 4) : span[0]]]
    if kind == "subset":
        return any(word in ("termasuk", "antaranya", "diantaranya") for word in near)
    return kind == "additional" and "tambahan" in near


def is_listed(tokens: list[Token], end: int, start: int) -> bool:
    """Whether a count at ``start`` goes on the list of the one that ends at ``end``."""
    gap = [token.lower for token in tokens[end:start]]
    return 0 < len(gap) <= 6 and gap[-1] in ("dan", "serta", ",", "plus")
