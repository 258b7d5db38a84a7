"""Who speaks in a relative clause: "ditentang oleh Presiden Bush, yang menuduh Damaskus …".

The noun phrase right before ", yang" does, not the subject of the sentence.
"""

import re

from pipeline.article import Article, Word
from pipeline.attribution.conditions import has_main_predicate, is_predicate
from pipeline.attribution.speakers import Speaker, read_noun_phrase
from pipeline.lexicon.function_words import AFTER_SPEAKER, AUXILIARIES, NEGATIONS
from pipeline.lexicon.nouns import (
    ANONYMOUS_HEADS,
    DOCUMENT_HEADS,
    GOVERNMENT_HEADS,
    MEDIA_HEADS,
    ORGANISATION_HEADS,
    PERSON_NOUNS,
    ROLE_HEADS,
)

_HEADS = ROLE_HEADS.union(
    ANONYMOUS_HEADS,
    ORGANISATION_HEADS,
    GOVERNMENT_HEADS,
    MEDIA_HEADS,
    PERSON_NOUNS,
    DOCUMENT_HEADS,
    ("seorang", "sang", "para", "beberapa", "sejumlah", "kedua"),
)
_BREAKS = AFTER_SPEAKER.union(
    NEGATIONS, ("yang", "bagi", "adalah", "ialah", "yaitu", "yakni", "antara", "atau", "bahwa")
)
_LOCATING = frozenset({"di", "dari"})  # "seorang perwira di Goma, yang …"
_LONGEST = 140  # characters of a noun phrase
_SETTLED = re.compile(
    r",\s{1,3}(yang)\s{1,3}(?:dalam|pada|di|lewat|melalui|saat|kepada)\s[^,;:.\"“”]{1,80}$"
)
_PASSIVE = re.compile(
    r",\s{1,3}yang\s{1,3}(?:(?!di[a-z]{3}|me[mnlrwy]|ter[a-z])[\w-]{1,30}\s{1,3}){0,4}$"
)
_MAIN_VERB = re.compile(
    r",\s{1,3}(?:(?:telah|sudah|kini|tetap|juga|akan|tidak|tak|belum|masih)\s{1,3})?((?:me[mnlrwy]|di)[a-z]{3,})\b"
)
_LONGEST_ADVERBS = 40


def in_relative(article: Article, start: int, cue_start: int) -> bool:
    """As in "Kelompok itu, yang (kerap) dituding …": a passive behind ", yang"."""
    return _PASSIVE.search(article.text, max(start, cue_start - _LONGEST), cue_start) is not None


def relative_opens(article: Article, start: int, cue_start: int) -> int | None:
    """Where the comma stands of ", yang juga" right before a verb; None where there is none."""
    if "yang" not in article.text[max(start, cue_start - _LONGEST) : cue_start]:
        return None
    if settled := _SETTLED.search(article.text, max(start, cue_start - _LONGEST), cue_start):
        cue_start = settled.end(1)  # "Barrow, yang dalam pidatonya memerintahkan"
    words = article.words(max(start, cue_start - _LONGEST_ADVERBS), cue_start)
    while words and words[-1].lower in AUXILIARIES:
        words.pop()
    if not words or words[-1].lower != "yang":
        return None
    _, end = article.trim(start, words[-1].start)
    if end <= start:
        return None
    return end - 1 if article.text[end - 1] == "," else end


def before_main_verb(article: Article, clause: int, cue_start: int, said: tuple[int, int]) -> int:
    """Where "Israel, yang menuduh Hamas berbohong, menutup pos" turns to the main clause."""
    start, stop = said
    opened = relative_opens(article, clause, cue_start)
    if opened is None or has_main_predicate(article.words(clause, opened)):
        return stop
    main = _MAIN_VERB.search(article.text, start, stop)
    return main.start() if main and is_predicate(main[1].lower()) else stop


def relative_subject(article: Article, start: int, cue_start: int) -> Speaker | None:
    """The speaker of a verb behind ", yang"; None where no noun that can speak stands before it.

    Example:
        >>> text = "Ia ditentang oleh pemerintah, yang menuduh"
        >>> relative_subject(Article(text, [(0, 42)]), 0, 35).name
        'pemerintah'
    """
    comma = relative_opens(article, start, cue_start)
    if comma is None:
        return None
    first = _phrase_start(article, max(start, comma - _LONGEST), comma)
    speaker = read_noun_phrase(article, first, comma) if first < comma else None
    return None if speaker is None or speaker.pronoun else speaker


def _phrase_start(article: Article, start: int, end: int) -> int:
    """Where the noun phrase that ends at ``end`` begins; ``end`` where it cannot speak."""
    names = article.mentions_in(start, end)
    opening = {m.start for m in names}
    places = {m.start for m in names if m.label in ("GPE", "LOC")}
    first: Word | None = None
    speaks = end
    for word in reversed(article.words(start, end)):
        inside = any(m.start <= word.start < m.end for m in names)
        locates = word.lower in _LOCATING and first is not None and first.start in places
        breaks = word.lower in _BREAKS or is_predicate(word.lower)
        if not (inside or locates) and breaks:
            break
        if first and any(mark in article.text[word.end : first.start] for mark in ",;:"):
            break
        if word.lower in _HEADS or word.start in opening:
            speaks = word.start
        first = word
    return speaks
