"""Parts of a person's name as words show them: titles before it, initials in it, degrees behind."""

import re

from pipeline.entities.countries import is_city
from pipeline.entities.name_terms import CALENDAR
from pipeline.entities.office_terms import OFFICE_WORDS
from pipeline.entities.person_terms import (
    BURMESE,
    CLERGY,
    DEGREE,
    DEGREES_BEHIND,
    IN_FULL,
    ORDERS,
    PROVINCES,
    RANK_GOES_ON,
    RANK_HEADS,
    RANK_PAIRS,
    TITLE_PAIRS,
    TITLE_WORDS,
)
from pipeline.entities.words import Words

_LEADING_UP = TITLE_WORDS | PROVINCES
_PAIRS = TITLE_PAIRS | RANK_PAIRS
_STARTS = TITLE_WORDS | CLERGY | {first for first, _ in _PAIRS} | {"H", "K"}
_BRACKETED = re.compile(
    r"\((?:[A-Z]{1,3}(?:/[A-Z]{1,3})?|Purn|Pur|Purnawirawan|Ret|Mar|Anumerta|Anm|Tituler)\.?\)"
)
_MOST_TITLES = 12  # words before one name
_MOST_DEGREES = 8
# written short before or inside a name: "Moh. Ridwan"
_SHORT_NAMES = frozenset(
    "Moh Muh Mohd Muhd Moch Much Mhd Muchd Abd Abdr Ach Ahd Ahm St Sy Tb Rd Rr Wm Chr Ign Fr Yoh "
    "Th Bgd Sh Gst Ngr Kt Md Wy Nym".split()
)
# what letters name besides persons: "vitamin C.", "Komisi I.", "Perang Dunia II."
_LETTERED = frozenset(
    "akreditasi serie seri predikat nilai huruf poin rapor liga peringkat rencana vitamin tipe "
    "golongan grup kelas hepatitis blok seksi bagian lampiran pasal komisi dunia bab jilid zona "
    "kategori influenza "
    "tahap paket sayap gedung terminal hall tingkat eselon kodam".split()
)


def title_end(words: Words, i: int) -> int | None:
    """The word behind the titles that start with word ``i``; None where no title starts there.

    Example:
        >>> words = Words("Irjen Pol Drs M. Tanjung")
        >>> title_end(words, 0), title_end(words, 1), title_end(words, 3)
        (3, None, None)
    """
    if not 0 <= i < len(words) or words[i] not in _STARTS:
        return None
    j = i
    ranked = False
    while j < len(words) and j - i < _MOST_TITLES:
        if j > i and not spaced(words, j - 1):
            break
        step = _title(words, j)
        if step:
            ranked = words[j] in RANK_HEADS or (words[j], words[j + 1]) in RANK_PAIRS
        elif j > i:
            step = _of_rank(words, j, ranked=ranked)
        if not step:
            break
        j += step
    return j if j > i else None


def _title(words: Words, j: int) -> int:
    """How many words one title has there; 0 where none is."""
    if j + 1 >= len(words):
        return 0
    if (words[j], words[j + 1]) in _PAIRS and words.adjacent(j):
        return 2
    if words[j] in CLERGY and words.gap(j).startswith("."):
        return int(_of_order(words, j))
    if words[j] in TITLE_WORDS:
        return int(words[j] != "Tun" or words[j + 1] not in BURMESE)
    if (
        words[j] == "K"
        and words[j + 1] == "H"
        and words.gap(j) == "."
        and words.gap(j + 1).startswith(".")
    ):
        return 2  # "K.H. Maimun"
    # "H. Agus", but "H.M. Yusuf" and "Tonny H. Wangania" are initials
    return int(words[j] == "H" and words.gap(j) in (". ", ".\xa0") and led_up_to(words, j))


def led_up_to(words: Words, i: int) -> bool:
    """Whether a name may start with word ``i``: no other part of one stands before it."""
    if not i or not spaced(words, i - 1) or not words.capital(i - 1) or words.opens_sentence(i - 1):
        return True
    before = words[i - 1]
    return (
        before.isupper()
        or before in _LEADING_UP
        or before.lower() in OFFICE_WORDS
        or is_city(before)
    )


def _of_order(words: Words, j: int) -> bool:
    """Whether a clergyman's order stands behind the name: "P. Linus Dumatubun MSC"."""
    for k in range(j + 1, min(len(words), j + 6)):
        if words[k] in ORDERS and k > j + 1:
            return True
        if not words.capital(k) or "\n" in words.gap(k):
            return False
    return False


def _of_rank(words: Words, j: int, *, ranked: bool) -> int:
    """How many words go on a rank there: "Inf", "(Purn)", "(KH/W)"."""
    if bracketed := _BRACKETED.match(words.text, words.starts[j] - 1):
        return words.index(bracketed.end()) - j
    return int(ranked and len(words[j]) > 1 and words[j] in RANK_GOES_ON and j + 1 < len(words))


def spaced(words: Words, i: int) -> bool:
    """Whether only spaces, a full stop and brackets part word ``i`` from the next one."""
    gap = words.gap(i)
    if gap.startswith(".") and words[i] in IN_FULL:
        return False
    return (
        len(gap) < 6
        and "\n" not in gap
        and gap.strip(" \xa0") in ("", ".", "(", ")", ".)", ") (", ". (", ")(", "'")
    )


def is_initial(words: Words, i: int) -> bool:
    """Whether word ``i`` is cut short with a full stop, a name going on: "D. Hall", "Moh. Ridwan".

    Example:
        >>> is_initial(Words("Stewart D. Hall"), 1), is_initial(Words("Komisi I. Budi"), 1)
        (True, False)
    """
    if not 0 <= i < len(words) - 1 or not words.capital(i) or not words.capital(i + 1):
        return False
    if len(words[i]) > 1 and words[i] not in _SHORT_NAMES:
        return False
    if words.gap(i) not in (". ", ".", ".\xa0") or words[i + 1] in CALENDAR:
        return False
    return not (
        len(words[i]) == 1 and i and words.adjacent(i - 1) and words[i - 1].lower() in _LETTERED
    )


def joined(words: Words, i: int) -> bool:
    """Whether a name that has word ``i`` may go on: a space or an initial's stop is behind it."""
    return words.adjacent(i) or is_initial(words, i)


def is_degree(words: Words, i: int) -> bool:
    """Whether a degree stands there, a name before it and none behind.

    Example:
        >>> is_degree(Words("Noor Halimah MHum"), 2), is_degree(Words("Ali M.S. Kaban"), 1)
        (True, False)
    """
    found = DEGREE.match(words.text, words.starts[i])
    if found is None or words.in_capitals(i):
        return False
    behind = words.index(found.end())
    if (
        behind >= len(words)
        or not words.capital(behind)
        or "\n" in words.text[found.end() : words.starts[behind]]
    ):
        return True
    between = words.text[found.end() : words.starts[behind]].strip(" \xa0")
    if between or DEGREE.match(words.text, words.starts[behind]):
        return True
    return title_end(words, behind) is not None or len(found[0]) > 5  # "… S.H. Mayor Budi"


def degrees_end(text: str, end: int) -> int:
    """Where the degrees behind a name that ends at ``end`` end; ``end`` where there are none.

    Example:
        >>> degrees_end("Arini, S.H., LL.M., menjawab", 5)
        18
    """
    for _ in range(_MOST_DEGREES):
        found = DEGREES_BEHIND.match(text, end)
        if found is None or found.end() == end:
            break
        end = found.end()
    return end


_ABBREVIATED = (TITLE_WORDS - IN_FULL) | _SHORT_NAMES | {"H", "KH"}
_LAST_WORD = re.compile(r"(?<![\w.])(?:[A-Z]\.)*([A-Za-z]{1,8})$")


def abbreviates(text: str, stop: int) -> bool:
    """Whether the full stop at ``stop`` cuts a title or a part of a name short: "Dr. Elvira".

    Example:
        >>> abbreviates("peneliti BRIN, Dr. Elvira", 17), abbreviates("di Riau. Ia", 7)
        (True, False)
    """
    word = _LAST_WORD.search(text, max(0, stop - 12), stop)
    return word is not None and (
        word[1] in _ABBREVIATED or (len(word[1]) == 1 and word[1].isupper())
    )
