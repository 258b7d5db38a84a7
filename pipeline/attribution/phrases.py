"""Where the noun phrase of a speaker behind its cue ends."""

import re
from collections.abc import Sequence
from functools import lru_cache

from pipeline.annotations import Mention, TimeExpression
from pipeline.article import Article, Word
from pipeline.attribution.belonging import LINKS, belongs
from pipeline.attribution.conditions import has_main_predicate, is_predicate
from pipeline.attribution.epithets import epithet_end
from pipeline.attribution.roles import is_of_somebody
from pipeline.entities.person_parts import abbreviates, degrees_end
from pipeline.lexicon.callings import PERSONS
from pipeline.lexicon.forms import active_stance
from pipeline.lexicon.function_words import AFTER_SPEAKER, MANNERS
from pipeline.lexicon.nouns import (
    ANONYMOUS_HEADS,
    DOCUMENT_HEADS,
    MEDIA_HEADS,
    ORGANISATION_HEADS,
    PERSON_NOUNS,
    PRONOUNS,
    ROLE_HEADS,
)

_LONGEST_PHRASE = 400  # characters
# "menurut Jahja akan dianggarkan": the clause goes on
_FINITE = re.compile(
    r"akan|bakal|telah|sudah|tidak|tak|belum|masih|bisa|dapat|sedang|harus|adalah|(?:di|me[mnlrwy])[a-z]{3,}"
)
_AGED = re.compile(r"\b(?:berusia|berumur|usia|umur)\s{1,3}$", re.IGNORECASE)
_THAT_ONE = re.compile(r"\s{1,3}(?:itu|tersebut|ini)\b", re.IGNORECASE)
_HOME = re.compile(r"\s{1,3}negeri\b", re.IGNORECASE)
# "kata polisi sebelumnya", "kata ibu itu lirih": when and how he said it, no part of who he is
_WHEN_SAID = MANNERS | {"sebelumnya", "kemudian", "semula", "belakangan", "lagi", "pula", "juga"}
_NEXT_CUE = frozenset({"kata", "ujar", "tutur"})
_UNIDENTIFIED = re.compile(
    r"(?:tak|tidak)\s{1,3}(?:di(?:kenali?|identifikasi)|ter(?:kenal|identifikasi)|bernama|resmi|"
    r"di(?:sebut|ungkap)(?:kan)?\s{1,3}(?:nama|namanya|identitas|identitasnya|jati\s{1,3}dirinya))\b"
)
# "persidangan yang menurut para pengecam bermotif politik": the relative clause goes on
_WITHIN_RELATIVE = re.compile(r"\byang\s{1,3}(?:kata|menurut)\s{1,3}$")
_SHORT_GAP = 15  # characters: "kepada kantor berita"
_BREAKS_RELATIVE = ("dikutip", "seperti", "dilansir")
_PEOPLE = ROLE_HEADS | ANONYMOUS_HEADS | PERSON_NOUNS
_BODIES = ORGANISATION_HEADS | MEDIA_HEADS | {"sayap", "catatan", "data"}


def phrase_after(article: Article, start: int, limit: int) -> tuple[int, int]:
    """Where the speaker's noun phrase behind an inverted cue or "menurut" ends.

    It ends at a preposition, conjunction, date, quotation mark or full stop; one comma is passed
    when a role, a name or "yang …" stands behind it ("juru bicara NIS, Baek Jong-min, Rabu").
    """
    if pointed := epithet_end(article, article.trim(start, limit)[0], limit):
        return start, pointed
    start, end = _phrase(article, start, limit)
    if article.text[end : end + 1] == ".":  # "Sapto Nugroho, S.T., M.Han., berjumlah …"
        last = article.people_in(start, end)[-1:]
        if any(m.end < end and degrees_end(article.text, m.end) == end + 1 for m in last):
            end += 1
    return start, end


def _phrase(article: Article, start: int, limit: int) -> tuple[int, int]:
    limit = _end_of_phrase_at_most(article, start, min(limit, start + _LONGEST_PHRASE))
    words = article.words(start, limit)
    if words and words[0].lower in PRONOUNS:
        return start, words[0].end
    names = article.mentions_in(start, limit)
    # degrees belong to their name: "Chandra Halim, S.H., M.H."
    spans = [
        (m.start, degrees_end(article.text, m.end) if m.label == "PER" else m.end) for m in names
    ]
    relative = False
    previous: Word | None = None
    commas = 0
    for word in words:
        if previous is None:
            relative, previous = word.lower == "yang", word
            continue
        if _is_parted(article, previous, word, spans):
            commas += 1
            if (
                "," not in article.text[previous.end : word.start]
                or commas > 1
                or not _continues(article, start, previous.end, word, limit)
            ):
                return start, previous.end
        if relative:
            if _ends_relative(article, word, limit):
                return start, previous.end
        elif _ends_phrase(article, start, word) and not _within(names, word):
            return start, previous.end
        relative = relative or word.lower == "yang"
        previous = word
    return start, previous.end if previous else start


def _is_parted(article: Article, previous: Word, word: Word, names: list[tuple[int, int]]) -> bool:
    """Whether a comma, a colon, a full stop or a new line parts the words, within no name."""
    gap = article.text[previous.end : word.start]
    if gap == " " or not any(mark in gap for mark in (",", ". ", ":", "\n")):
        return False
    if any(first < word.start < last for first, last in names):
        return False  # "M. Arif"
    return not (gap.startswith(". ") and abbreviates(article.text, previous.end))


def _ends_relative(article: Article, word: Word, limit: int) -> bool:
    """As in "… yang tak mau disebut namanya kepada Reuters".

    "yang berbicara kepada media" goes on.
    """
    if word.lower == "kepada":
        return any(
            m.start - word.end <= _SHORT_GAP for m in article.mentions_in(word.end, limit)[:1]
        )
    return word.lower in _BREAKS_RELATIVE


def _end_of_phrase_at_most(article: Article, start: int, limit: int) -> int:
    for when in article.dates_in(start, limit):
        if not _is_age(article, when) and not article.person_at(when.start):  # "sindir Agus."
            limit = when.start
            break
    marks = [i for m in '"“”;' if (i := article.text.find(m, start, limit)) >= 0]
    return min([limit, *marks])


def _is_age(article: Article, when: TimeExpression) -> bool:
    """As in "perwira berusia 54 tahun itu", "pria 61 tahun itu"."""
    if when.timex_type != "DURATION":
        return False
    lead = article.text[max(0, when.start - _SHORT_GAP) : when.start]
    return bool(_AGED.search(lead) or _THAT_ONE.match(article.text, when.end))


@lru_cache(maxsize=1 << 14)
def _may_end_phrase(word: str) -> bool:
    """Whether a word can end the phrase of a speaker, wherever it stands."""
    closes = word in AFTER_SPEAKER or word in _NEXT_CUE or word in _WHEN_SAID
    return closes or word.startswith("ber") or _FINITE.fullmatch(word) is not None


def _within(names: Sequence[Mention], word: Word) -> bool:
    return any(name.start < word.start < name.end for name in names)


def _ends_phrase(article: Article, start: int, word: Word) -> bool:
    """A preposition does, but not in "analis di Singapura, Tan".

    Nor "untuk" in an envoy's office.
    """
    if not _may_end_phrase(word.lower):
        return False
    if word.lower in LINKS and belongs(article, start, word):
        return False
    if word.lower == "dalam" and _HOME.match(article.text, word.end):
        return False  # "kementerian dalam negeri"
    if word.lower in _WHEN_SAID:
        return article.words(start, word.start)[0].lower not in DOCUMENT_HEADS
    if article.text[word.start].islower() and _FINITE.fullmatch(word.lower):
        return is_predicate(word.lower) and not _is_unidentified(article, start, word)
    if word.lower in AFTER_SPEAKER or word.lower in _NEXT_CUE:
        return True
    if not word.lower.startswith("ber") or not is_predicate(word.lower):
        return False
    return _WITHIN_RELATIVE.search(article.text, max(0, start - 20), start + 1) is not None


def _is_unidentified(article: Article, start: int, word: Word) -> bool:
    """As in "pejabat tak dikenal Amerika Serikat", at either word."""
    first = max(start, word.start - _SHORT_GAP)
    found = _UNIDENTIFIED.search(article.text, first, word.end + 2 * _SHORT_GAP)
    return found is not None and found.start() <= word.start < found.end()


def _continues(article: Article, start: int, end: int, word: Word, limit: int) -> bool:
    """Whether what follows the comma is the other half of role and name, or "yang …"."""
    comma = article.text.find(",", word.start, limit)
    segment_end = limit if comma < 0 else comma
    next_person = bool(article.people_in(word.start, segment_end)) or _looks_like_name(
        article, word.start, segment_end
    )
    if people := article.people_in(start, end):
        if next_person and is_of_somebody(article, start, people[0].start):
            return True
        clause = comma < 0 and _is_clause(article, word.start, limit)
        return word.lower in ROLE_HEADS and not next_person and not clause
    words = article.words(start, end)
    if words and words[0].lower in _BODIES:
        body = next(iter(article.mentions_in(word.start, segment_end)), None)
        if (
            body
            and body.label == "ORG"
            and body.start == word.start
            and body.end >= segment_end - 8
        ):
            return not any(m.label == "ORG" for m in article.mentions_in(start, end)[:1])
    if word.lower == "yang":
        behind = [w.lower for w in article.words(word.end, segment_end)[:2]]
        adds = active_stance(next((w for w in behind if w != "juga"), "")) == "states"
        return bool(words) and words[0].lower in ANONYMOUS_HEADS and not adds
    if len(words) > 1 and words[0].lower in ("sang", "si"):
        return next_person and words[1].lower in PERSONS  # "harap sang istri, Yosina Tefa"
    head = words[0].lower.removesuffix("nya") if words else ""
    # "Menurut saksi, Budi ikut memukul": somebody of whom he tells
    return next_person and head in _PEOPLE and not _is_clause(article, word.start, segment_end)


def _is_clause(article: Article, start: int, limit: int) -> bool:
    """As in "Menurut Budanov, komandan Rusia sudah pergi": a subject of its own, no office."""
    words = article.words(start, limit)
    ends = (i for i, word in enumerate(words) if word.lower in AFTER_SPEAKER)
    return has_main_predicate(words[: next(ends, len(words))])


def _looks_like_name(article: Article, start: int, end: int) -> bool:
    """Two to four capitalised words that no model knows ("…, Made Sukada di Jakarta")."""
    names = []
    for word in article.words(start, end):
        if not article.text[word.start].isupper():
            break
        names.append(word)
    if not 2 <= len(names) <= 4 or names[0].lower in ROLE_HEADS:
        return False
    return not article.mentions_in(names[0].start, names[-1].end)
