"""A subject holds no finite verb outside of a relative clause.

What stands before a verb of saying may be more than its subject: "Pengumuman itu membuat kantor
Budanov menegaskan …" has it behind the other verb, "Budanov tiba di Kharkiv dan mengatakan …"
before it.
"""

import re
from functools import lru_cache

from pipeline.article import Article, Word
from pipeline.attribution.conditions import is_predicate
from pipeline.entities.person_terms import RANK_FORMS
from pipeline.lexicon.nouns import (
    ANONYMOUS_HEADS,
    DOCUMENT_HEADS,
    GOVERNMENT_HEADS,
    MEDIA_HEADS,
    ORGANISATION_HEADS,
    PERSON_NOUNS,
    PRONOUNS,
    ROLE_HEADS,
)

_FINITE = re.compile(r"(?:di|me[mnlrwy])[a-z]{3,}")
_ALSO_FINITE = frozenset(
    """
    telah sudah akan bakal belum tidak tak adalah merupakan ada bahwa sepakat setuju membuat tiba
    tewas gugur terjadi terbunuh tertembak berada bertemu berunding berbicara bertolak berangkat
    muncul datang pergi pulang pecah meninggal berkeras bersikeras bersikukuh berperang
    berkunjung berakhir bergabung berlangsung bertindak berhasil berupaya berusaha
    """.split()
)
_NOT_FINITE = frozenset({"mengenai", "melalui", "menurut", "mekanik", "mendadak"})
# may modify a noun: "kelompok didukung Iran"
_PARTICIPLE = re.compile(
    r"di(?:kenal|duga|sebut|anggap|tunjuk|angkat|dukung|pimpin|sponsori|kuasai|bantu|latih|pilih|"
    r"namai|juluki|biayai|danai|persenjatai|kontrol|wakili|selenggarakan|adakan)"
)
_POINTING = frozenset({"itu", "tersebut", "ini", "semula", "juga", "kini", "sempat"})
_LONGEST_NAME = 80  # characters
_LONGEST_SUBJECT = 500
_SUBORDINATES = frozenset(
    """
    setelah sebelum ketika saat sewaktu karena lantaran sementara sedangkan usai seusai mana
    meski meskipun walau walaupun kendati kendatipun biarpun sebab sehingga padahal
    """.split()
)
_RELATIVE = frozenset({"yang", "berusia", "bernama", "berpangkat"})
_LINKS = frozenset(
    {"dan", "serta", "sambil", "seraya", "sembari", "lalu", "kemudian", "tetapi", "tapi"}
)
_NO_SPEAKERS = frozenset(
    {"yang", "ini", "itu", "hal", "sebelah", "sebelumnya", "demikian", "begitu"}
)
_SPEAKERS = frozenset({"sang", "si"}).union(
    ROLE_HEADS, ANONYMOUS_HEADS, DOCUMENT_HEADS, ORGANISATION_HEADS, GOVERNMENT_HEADS, MEDIA_HEADS,
    PERSON_NOUNS, PRONOUNS,
)  # fmt: skip


def may_speak(article: Article, words: list[Word]) -> bool:
    """Whether a phrase of these ``words`` can be a speaker at all.

    "Hal ini", "sebelah utara Baghdad" cannot; "yang bersangkutan" is a person.
    """
    if not words or words[0].lower not in _NO_SPEAKERS:
        return bool(words)
    concerned = [word.lower for word in words[:2]] == ["yang", "bersangkutan"]
    return concerned or article.person_at(words[0].start) is not None


def subject_proper(article: Article, start: int, end: int, cue: int) -> tuple[int, int] | None:
    """The subject of the verb at ``cue`` within ``[start, end)``; None where none can be told.

    Example:
        >>> text = "Kabar itu membuat militer membantah"
        >>> text[slice(*subject_proper(Article(text, [(0, 35)]), 0, 25, 26))]
        'militer'
    """
    if end > start + _LONGEST_SUBJECT:
        return start, end
    words = article.words(start, end)
    first = _end_of_subject(article, words)
    if first is None:
        return start, end
    between = _undated(article, end, min(cue, end + _LONGEST_SUBJECT))
    if "yang" in between:  # no noun before ", yang" that speaks: relative.py has looked
        return None
    if words[-1].lower in _LINKS or _LINKS.intersection(between) or "," in article.text[end:cue]:
        return (start, words[first - 1].end) if first else None
    last = max(
        i for i in range(first, len(words))
        if words[i].lower in _SUBORDINATES or _is_finite(article, words[i])
    )  # fmt: skip
    behind = words[last + 1 :]
    return (behind[0].start, end) if behind and _is_speaker(article, behind[0]) else None


def _undated(article: Article, start: int, end: int) -> list[str]:
    """The words there outside of dates: "lalu" of "pekan lalu" links nothing."""
    dates = article.dates_in(start, end)
    return [
        word.lower
        for word in article.words(start, end)
        if not any(when.start <= word.start < when.end for when in dates)
    ]


def subordinate_subject(article: Article, start: int, end: int, cue: int) -> int | None:
    """Where the subject starts in "…, setelah Hamas mengatakan": the verb is the subordinate's.

    "Hamas, setelah pertemuan dengan Fatah, mengatakan" has a comma before the verb.
    """
    if "," in article.text[end:cue]:
        return None
    words = article.words(max(start, end - _LONGEST_SUBJECT), end)
    for i in range(len(words) - 1, -1, -1):
        if _is_finite(article, words[i]):
            return None
        if words[i].lower in _SUBORDINATES:
            behind = words[i + 1 : i + 2]
            return behind[0].start if behind and _is_speaker(article, behind[0]) else None
    return None


def _end_of_subject(article: Article, words: list[Word]) -> int | None:
    """The first finite verb; None behind a relative clause, whose verb it may be."""
    pointed = False
    for i, word in enumerate(words):
        if word.lower in _RELATIVE:
            return None
        if i and _is_finite(article, word) and (pointed or not _PARTICIPLE.fullmatch(word.lower)):
            return i
        pointed = pointed or word.lower in _POINTING
    return None


def _is_finite(article: Article, word: Word) -> bool:
    return _has_finite_form(word.lower) and article.text[word.start].islower()


@lru_cache(maxsize=1 << 14)
def _has_finite_form(word: str) -> bool:
    if word in _ALSO_FINITE:
        return True
    return word not in _NOT_FINITE and bool(_FINITE.fullmatch(word)) and is_predicate(word)


def _is_speaker(article: Article, word: Word) -> bool:
    if word.lower in _SPEAKERS or article.person_at(word.start):
        return True
    if article.text[word.start].isupper() and word.lower in RANK_FORMS:
        return True  # "Kolonel Budi"
    named = article.mentions_in(word.start, word.start + _LONGEST_NAME)[:1]
    return bool(named) and named[0].start == word.start
