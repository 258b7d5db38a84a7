"""What the counted troops do or suffer: the verb or noun of their clause that says it."""

import re
from functools import cache
from typing import NamedTuple

from pipeline.article import Article, Word
from pipeline.claims.event_terms import (
    ADJECTIVES,
    OBJECT_ROOTS,
    OBJECT_WORDS,
    SUBJECT_WORDS,
    TURNING,
    WEAK,
)
from pipeline.morphology import active_forms, nominal_forms

OBJECT, SUBJECT = "object", "subject"
_SUFFIX = re.compile(r"-?(?:nya|lah|kah|pun)$")
_DIGITS = (
    r"(?:\d|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|se(?:puluh|ratus|ribu)|"
    r"(?:belas|puluh|ratus|ribu)an\b)"
)
_NUMBER = re.compile(rf"\b{_DIGITS}", re.IGNORECASE)
_NUMBER_NEXT = re.compile(
    r"\s+(?:(?:paling\s+tidak|sedikitnya|sekitar|lebih\s+dari|hampir)\s+)?" + _DIGITS,
    re.IGNORECASE,
)
_FIGURES = frozenset({"jumlah", "angka", "kematian"})  # "menempatkan jumlah kematian pada 52"
# no name holds such words, but a headline may run a name and its verb together
_VERBAL = re.compile(
    r"(?:me[mnlrwy]|di|ber)[a-z]{4,}|[a-z]{3,}kan|"
    r"tewas|gugur|tiba|kirim|tarik|lari|jaga|serang|serbu|mundur|hilang|luka|latihan|latgab"
)
# who does it, right before the verb whose object stands first: "22 orang kami habisi"
_DOERS = frozenset("kami kita saya aku dia ia mereka anda".split())
_FIRED = frozenset("tembakan roket rudal granat peluru perhatian pelatuk".split())
_HELD = frozenset({"latihan", "operasi", "patroli", "pelatihan"})  # "menggelar latihan"


class Trigger(NamedTuple):
    """A word of the clause that gives an event.

    ``role`` is what the troops are to it, ``weak`` words give way to any other, ``noun`` tells
    "pengiriman" from "dikirim".
    """

    start: int
    end: int
    event: str
    role: str
    weak: bool
    noun: bool = False


@cache
def event_forms() -> dict[str, tuple[str, str]]:
    """Written form -> (event, role); a form of two roots keeps the first table's event.

    Example:
        >>> event_forms()["pengiriman"], event_forms()["ditangkap"]
        (('deployment', 'subject'), ('captured', 'subject'))
    """
    forms: dict[str, tuple[str, str]] = {}
    for event, words in OBJECT_WORDS.items():
        forms.update(dict.fromkeys(words, (event, OBJECT)))
    for word, (event, _) in TURNING.items():
        forms[word] = (event, SUBJECT)
    for event, words in SUBJECT_WORDS.items():
        for word in words:
            forms.setdefault(word, (event, SUBJECT))
    for event, roots in OBJECT_ROOTS.items():
        for root in roots:
            for form, role in _inflected(root):
                forms.setdefault(form, (event, role))
    return {form: told for form, told in forms.items() if form not in ADJECTIVES}


def _inflected(root: str) -> list[tuple[str, str]]:
    bare = root.removesuffix("kan").removesuffix("i") if len(root) > 6 else root
    return [
        *((form, OBJECT) for form in active_forms(root)),
        *((form + "an", OBJECT) for form in nominal_forms(bare)),
        *((prefix + root, SUBJECT) for prefix in ("di", "ter")),
        (root, OBJECT),  # headlines: "Korsel Kirim 300 Tentara"
    ]


def find_triggers(article: Article, start: int, end: int) -> list[Trigger]:
    """All event words of ``[start, end)``, from left to right; none inside a name.

    Example:
        >>> article = Article("Korut mengirim 10.000 tentara", [(0, 29)])
        >>> [(t.event, t.role) for t in find_triggers(article, 0, 29)]
        [('deployment', 'object')]
    """
    words = article.words(start, end)
    named = _named_characters(article, start, end)
    found: list[Trigger] = []
    divided = False
    for i, word in enumerate(words):
        divided = divided or "bagi" in word.lower or "pecah" in word.lower
        following = words[i + 1].lower if i + 1 < len(words) else ""
        if "gelar" in word.lower and following in _HELD:
            continue
        if (word.start in named and not _VERBAL.fullmatch(word.lower)) or (
            divided and word.lower == "menjadi"
        ):
            continue  # "membagi pasukan menjadi 4 brigade" says nothing of how many there are
        pair = f"{word.lower} {following}"
        if following in _FIRED or ("empatkan" in word.lower and following in _FIGURES):
            continue  # "melepaskan tembakan", "menarik perhatian"
        if word.lower == "ditambah" and _adds(article, start, word):
            continue
        for form in (pair, word.lower, _without_suffix(word.lower)):
            if form in event_forms():
                event, role = event_forms()[form]
                last = words[i + 1] if form == pair else word
                one = Trigger(word.start, last.end, event, role, form in WEAK, _is_noun(form))
                found.append(one)
                if role == OBJECT and i and words[i - 1].lower in _DOERS and _is_bare(form):
                    found.append(one._replace(role=SUBJECT))
                if form in TURNING:
                    found.append(one._replace(event=TURNING[form][1], role=OBJECT))
                break
    return found


def _is_bare(form: str) -> bool:
    """Whether it is the root that "kami", "mereka" make a passive of: "kami kirim"."""
    return any(form in roots for roots in OBJECT_ROOTS.values())


def _without_suffix(word: str) -> str:
    """As in "gugurnya", "tewaslah"."""
    return _SUFFIX.sub("", word)


def _adds(article: Article, start: int, word: Word) -> bool:
    """As in "enam divisi ditambah 14 batalyon": a number is next, and one before."""
    before = (max(start - 1, word.start - 80, 0), word.start)
    numbered = _NUMBER.search(article.text, *before)
    return numbered is not None and _NUMBER_NEXT.match(article.text, word.end) is not None


def _named_characters(article: Article, start: int, end: int) -> set[int]:
    """As in "Tentara Pembebasan Rakyat" frees nobody."""
    return {i for name in article.mentions_in(start, end) for i in range(name.start, name.end)}


def _is_noun(form: str) -> bool:
    return (form.endswith("an") and form.startswith(("pe", "ke"))) or form in (
        "mobilisasi",
        "latihan",
        "rekrutmen",
    )
