"""Who or what a phrase that points back means: "politikus itu", "kelompok paramiliter itu"."""

import re
from collections import deque
from functools import lru_cache

from pipeline.article import Article
from pipeline.attribution.bodies_meant import BodiesMeant
from pipeline.attribution.body_fits import NOUNS_OF_MEDIA
from pipeline.attribution.candidates import Known
from pipeline.attribution.epithets import BODIES, INDEFINITE, is_epithet
from pipeline.attribution.referents import Referents
from pipeline.attribution.resumed import POINTERS, last_epithet
from pipeline.attribution.roles import Told
from pipeline.attribution.speakers import Speaker, read_noun_phrase
from pipeline.lexicon.body_kinds import KINDS_OF_NOUNS
from pipeline.lexicon.callings import PERSONAL
from pipeline.lexicon.function_words import DEMONSTRATIVES
from pipeline.lexicon.nouns import (
    DOCUMENT_HEADS,
    GOVERNMENT_HEADS,
    MEDIA_HEADS,
    ORGANISATION_HEADS,
    PLACE_NOUNS,
)

_FAR = 900  # characters
# what no phrase that points back to a person starts with
_NO_PERSONS = frozenset(
    "pihak hal kabar berita angka jumlah unggahan pesan video rekaman akun kanal situs laman misi "
    "operasi koalisi aliansi sumber orang-orang".split()
).union(
    BODIES,
    NOUNS_OF_MEDIA,
    DOCUMENT_HEADS,
    GOVERNMENT_HEADS,
    MEDIA_HEADS,
    ORGANISATION_HEADS,
    PLACE_NOUNS,
    KINDS_OF_NOUNS,
    INDEFINITE,
)


class Antecedents:
    """What the article has named before a phrase that points back.

    Example:
        >>> from pipeline.annotations import Mention
        >>> text = "Letjen Agus Aji tiba. Jenderal itu diam."
        >>> article = Article(text, [(0, 21), (22, 40)], [Mention(7, 15, "PER", "Agus Aji")])
        >>> antecedents = Antecedents(article, Referents(article))
        >>> antecedents.person(Speaker("Jenderal", 22, 34), Known()).name
        'Agus Aji'
    """

    def __init__(self, article: Article, referents: Referents, told: Told | None = None) -> None:
        self.article = article
        self._referents = referents
        self.bodies = BodiesMeant(article, told)

    def person(self, speaker: Speaker, known: Known) -> Speaker | None:
        """The person that an epithet means.

        Args:
            speaker: the epithet, as read.
            known: what the discourse knows.

        Returns:
            None where it means no person that the article has named or quoted before.
        """
        words = self.article.words(speaker.start, speaker.end)
        if words[0].lower in POINTERS:
            words = words[1:]
        if not words or not _may_be_person(words[0].lower):
            return None
        introduced = self._introduced(words[0].lower, speaker.start)
        meant = self._referents.choose(speaker, speaker.start, known, introduced)
        if meant is None:
            return None
        self._referents.note(words, meant.name)
        return meant.speaking(speaker.start, speaker.end)

    def resumed(self, position: int, known: Known) -> Speaker | None:
        """Whom an epithet between the last saying and a pronoun means: "Sang jaksa diam. Ia …"."""
        span = last_epithet(self.article, known.last_end, position)
        if span is None or known.has_said(span[0]):
            return None
        return self.person(Speaker(self.article.text[slice(*span)], *span), known)

    def _introduced(self, head: str, position: int) -> Speaker | None:
        """As in "perwira itu" for "seorang perwira UNIFIL di Naqura", not quoted before."""
        start = max(0, position - _FAR)
        before = self.article.text[start:position]
        if head not in before.lower():
            return None
        found = next(iter(deque(_introducing(head).finditer(before), maxlen=1)), None)
        if found is None or self.article.speech_around(start + found.start()):
            return None
        from pipeline.attribution.phrases import phrase_after

        phrase = phrase_after(self.article, start + found.start(), start + found.end())
        read = read_noun_phrase(self.article, *phrase)
        return read if read and not read.pronoun else None


@lru_cache(maxsize=64)
def _introducing(head: str) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:seorang|salah\s+seorang|sebuah)\s+{re.escape(head)}\b[^,.;:\n\"“”]{{0,80}}",
        re.IGNORECASE,
    )


def points_back(article: Article, speaker: Speaker) -> bool:
    """Whether the speaker's words are an epithet: "sang jaksa", "opsir tua itu"."""
    words = article.words(speaker.start, speaker.end)
    if len(words) < 2:
        return False
    if words[0].lower in POINTERS:
        return True
    if words[-1].lower not in DEMONSTRATIVES:
        return False
    # whatever else speaks and is pointed at is somebody
    somebody = article.text[speaker.start].islower() and _may_be_person(words[0].lower)
    return somebody or is_epithet(article, words)


def _may_be_person(head: str) -> bool:
    return head in PERSONAL or head not in _NO_PERSONS
