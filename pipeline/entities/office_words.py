"""What the words of an office, its body and a name look like; ``offices`` puts them together."""

from pipeline.entities.countries import country_of_place
from pipeline.entities.gazetteer import GAZETTEER
from pipeline.entities.name_terms import PARTICLES
from pipeline.entities.office_terms import (
    IN_NAMES,
    NOUN_FORM,
    OFFICE_HEADS,
    OFFICE_WORDS,
    RANK_WORDS,
    SHORT_BODIES,
    SHORT_MINISTRY,
)
from pipeline.entities.words import Words

LONGEST_OFFICE = 14  # words
_ROMAN = frozenset("IVXLC")
_NUMBERED = frozenset("komisi pansus panja kodam divisi deputi wilayah armada angkatan".split())
# lower-case words that an office goes on behind
_CONNECTING = frozenset("dan bidang urusan untuk atas serta atau of the for and bagi".split())
# lower-case words that no office holds
_ENDING = frozenset(
    "yang itu ini tersebut bahwa juga telah sudah akan tidak tak belum bisa dapat oleh kepada "
    "saat ketika usai seusai setelah sebelum sambil seraya seperti dengan ke melalui lewat dalam "
    "bersama kata ujar tutur ungkap adalah pun kemudian lalu karena sebagai antara hingga "
    "agar".split()
)
_VERB_STARTS = ("me", "ber", "di", "ter")
_SHORTEST_VERB = 6
_SHORTEST_ACRONYM = 4  # longer than the initials of a name
_ENDS = frozenset(',.;:!?"“”»)–—-')
_MONTHS_IN_NAMES = frozenset("jan mar jun mei april juli".split())
# written short before or inside a name: "Moh. Ridwan"
_SHORT_NAMES = frozenset(
    "Moh Muh Mohd Muhd Abd Abdr Ahd St Sy Tgk Tb Rd Rr Wm Jr Sr Chr Ign Fr Yoh Th".split()
)


def is_initial(words: Words, i: int) -> bool:
    """Whether word ``i`` is cut short with a full stop, a name going on: "D. Hall", "Moh. Ridwan".

    Example:
        >>> is_initial(Words("Stewart D. Hall"), 1), is_initial(Words("Komisi I. Budi"), 0)
        (True, False)
    """
    if i + 1 >= len(words) or not words.capital(i) or not words.capital(i + 1):
        return False
    short = len(words[i]) == 1 or words[i] in _SHORT_NAMES
    return short and words.gap(i) in (". ", ".")


def may_be_in_office(word: str) -> bool:
    """Whether a word in lower case may stand between an office and the name: no verb, no "yang".

    Example:
        >>> may_be_in_office("ekonomi"), may_be_in_office("mengatakan"), may_be_in_office("yang")
        (True, False, False)
    """
    if word in _ENDING:
        return False
    verb = len(word) >= _SHORTEST_VERB and word.startswith(_VERB_STARTS)
    return not verb or word in OFFICE_WORDS or NOUN_FORM.fullmatch(word) is not None


def joined(words: Words, i: int) -> bool:
    """Whether word ``i`` and the next may belong to one office: a space or a bracket between."""
    if i + 1 >= len(words) or "\n" in words.gap(i):
        return False
    return words.gap(i).strip(" \xa0") in ("", "(", ")", "/", "-", "&")


def comma(words: Words, i: int) -> bool:
    """Whether a comma alone parts word ``i`` from the next one."""
    gap = words.gap(i)
    return i + 1 < len(words) and "\n" not in gap and gap.strip(" \xa0") in (",", "),", ") ,")


def run_end(words: Words, first: int) -> int:
    """The last of the words with capitals from ``first`` on, initials and particles included."""
    last = first
    while last + 1 < len(words) and last - first < LONGEST_OFFICE:
        if not (words.adjacent(last) or is_initial(words, last)):
            break
        following = words[last + 1]
        particle = following.lower() in PARTICLES - {"la"}
        if particle and words.capital(last + 2) and words.adjacent(last + 1):
            last += 1
            continue
        capital = following[0].isupper() or following[0].isdigit()
        if not capital and not ("-" in following and any(c.isupper() for c in following)):
            break
        last += 1
    return last


def ends_name(words: Words, last: int) -> bool:
    """Whether a name may end with word ``last``: a mark or a lower-case word follows."""
    gap = words.gap(last)
    if "\n" in gap or last + 1 >= len(words):
        return True
    if mark := gap.strip(" \xa0")[:1]:
        return mark in _ENDS or mark == "("
    following = words[last + 1]
    if following == "dan" and words.capital(last + 2):  # "Ketua DPR Setya Novanto dan Fadli Zon"
        return words[last + 2].lower() not in OFFICE_WORDS
    return following[0].islower() and following not in _CONNECTING


def place_end(words: Words, k: int, last: int) -> int | None:
    """The last word of a place in Indonesia or of the gazetteer: "KPU Demak Siti Mardhiyah"."""
    for end in (k + 2, k + 1, k):
        if end <= last and is_known_place(" ".join(words[i] for i in range(k, end + 1))):
            return end
    return None


def is_known_place(name: str) -> bool:
    """Whether Indonesia or the gazetteer has such a place, which names of persons hardly are.

    Example:
        >>> is_known_place("Kutai Timur"), is_known_place("Sofia"), is_known_place("Rahmat")
        (True, False, False)
    """
    return name in GAZETTEER or country_of_place(name) == "IDN"


def is_body(word: str) -> bool:
    """Whether a word is the short name of a body, by the tables or as ministries are cut short.

    Example:
        >>> is_body("Basarnas"), is_body("Dephan"), is_body("Demi")
        (True, True, False)
    """
    small = word.lower()
    return small in SHORT_BODIES or SHORT_MINISTRY.fullmatch(small) is not None


def lone_words(words: Words) -> frozenset[str]:
    """The words with capitals that stand by themselves in a sentence: "Larasati membantah."."""
    return frozenset(
        words[i]
        for i in range(len(words))
        if words.capital(i)
        and not words.in_headline(i)
        and not words.ordinary(i)
        and not (words.capital(i - 1) and words.adjacent(i - 1) and not words.opens_sentence(i))
        and not (words.capital(i + 1) and joined(words, i))
    )


def of_office(words: Words, k: int, start: int, last: int) -> bool:
    """Whether word ``k`` is the office's or its body's, in a run from ``start`` to ``last``."""
    string = words[k]
    lower = string.lower()
    if k < last and lower in _MONTHS_IN_NAMES and not words[k + 1][0].isdigit():
        return False  # "Jan Eliasson"
    if lower in IN_NAMES and k > start:
        return False
    if lower in OFFICE_WORDS or lower in words.lower or string in RANK_WORDS or is_body(string):
        return True
    if "/" in string or any(c.isdigit() for c in string):
        return True
    if string in _ROMAN and k and words[k - 1].lower() in _NUMBERED:  # "Komisi I Dian Larasati"
        return True
    if len(string) > 1 and string.isupper():
        return set(string) <= _ROMAN or not _are_initials(words, k, start, last)
    return NOUN_FORM.fullmatch(lower) is not None and k < last


def _are_initials(words: Words, k: int, start: int, last: int) -> bool:
    """As in "Menteri Kelautan JT Lo'baba": what the office is for stands before."""
    if k != start or k + 1 != last or len(words[k]) > 2:
        return False
    return words[k - 1].lower() in OFFICE_WORDS - OFFICE_HEADS or _is_portfolio(words[k - 1])


def _is_portfolio(word: str) -> bool:
    return NOUN_FORM.fullmatch(word.lower()) is not None


def is_name(words: Words, first: int, last: int) -> bool:
    """Whether the words look like a person's name: capitals, none a short form."""
    for i in range(first, last + 1):
        string = words[i]
        if i > first and string.lower() in PARTICLES:
            continue
        if not (words.capital(i) or "-" in string):
            return False
        if string.isupper() and len(string) >= _SHORTEST_ACRONYM:
            return False
        if i > first and not (words.adjacent(i - 1) or is_initial(words, i - 1)):
            return False
    return True
