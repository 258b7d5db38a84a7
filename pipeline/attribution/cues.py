"""Cues: the words that say that somebody said something, and how each binds its speaker."""

from collections.abc import Callable
from functools import lru_cache

from pipeline.article import Article, Word
from pipeline.attribution.active_cues import (
    may_be_active,
    read_active,
    read_by_form,
)
from pipeline.attribution.by_form import is_open_verb, may_report
from pipeline.attribution.conditions import stands_apart
from pipeline.attribution.frame import Cue
from pipeline.attribution.inverted_cues import (
    ACCORDING,
    INVERTED,
    VIEWING,
    may_be_inverted,
    read_according,
    read_inverted,
    read_open_inverted,
    read_view,
)
from pipeline.attribution.labels import find_label
from pipeline.attribution.open_verbs import read_open_active
from pipeline.attribution.passives import read_nominal, read_passive
from pipeline.lexicon.forms import ACTIVE, HEADLINE, OBJECT_VOICE, PASSIVE
from pipeline.lexicon.nouns import DOCUMENT_HEADS
from pipeline.lexicon.saying_terms import (
    DOCUMENT_VERBS,
    ESTIMATING,
    IN_DOCUMENTS,
    NOUNS_OF_SAYING,
    SPEAKERLESS,
)

_PASSIVES = ESTIMATING.union(PASSIVE, SPEAKERLESS, IN_DOCUMENTS)
_KNOWN = _PASSIVES.union(
    ACTIVE, HEADLINE, OBJECT_VOICE, DOCUMENT_VERBS, INVERTED, NOUNS_OF_SAYING, ACCORDING, VIEWING
)
# every form that a reader takes, but verbs of no lexicon and misspelt ones: they begin with the
# letters of "me-" and "ber-"
_FORMS = frozenset(known + end for known in _KNOWN for end in ("", "lah", "nya", "nyalah"))
_INITIALS = frozenset("mb")
_Reader = Callable[[Article, list[Word], int], Cue | None]


def find_cues(article: Article, start: int, end: int) -> list[Cue]:
    """The cues of one sentence, from left to right.

    Example:
        >>> article = Article("Budanov mengatakan pasukan tiba, kata dia.", [(0, 42)])
        >>> [(c.word, c.kind) for c in find_cues(article, 0, 42)]
        [('mengatakan', 'active'), ('kata', 'inverted')]
    """
    words = article.words(start, end)
    if article.text.find("-", start, end) >= 0:
        words = [_joined(w) if "-" in w.lower else w for w in words]
    beside = article.quotes_near(start, end)
    readers_of = _readers_at_quotation if beside else _readers
    label = find_label(article, words, start, end)
    cues = [Cue(label, label, "label", "states", "")] if label is not None else []
    for i, (_, _, form) in enumerate(words):
        known = form in _FORMS or form[0] in _INITIALS
        if not known and not (beside and stands_apart(article, words, i)):
            continue
        for read in readers_of(form):
            if cue := read(article, words, i):
                cues.append(cue)
                break
    return cues


def _joined(word: Word) -> Word:
    """Corpora write "kata-nya"; "laporan-laporan" are reports as one is."""
    if word.lower.endswith("-nya"):
        return word._replace(lower=word.lower.replace("-nya", "nya"))
    first, _, second = word.lower.partition("-")
    if first == second and (first in NOUNS_OF_SAYING or first in DOCUMENT_HEADS):
        return word._replace(lower=first)
    return word


@lru_cache(maxsize=1 << 16)
def _readers(word: str) -> tuple[_Reader, ...]:
    """The readings that the form of a word allows: most words allow hardly any."""
    bare = word if word in INVERTED else word.removesuffix("lah")  # "kilah" has no "-lah"
    owned = bare.removesuffix("nya")
    known = may_be_active(word, owned)
    allowed = (
        (read_according, word in ACCORDING),
        (read_view, word in VIEWING),
        (read_active, known),
        (read_by_form, not known and may_report(word)),
        (read_inverted, bool({bare, owned} & INVERTED)),
        (read_passive, word in _PASSIVES),
        (read_nominal, word in NOUNS_OF_SAYING),
    )
    return tuple(read for read, fits in allowed if fits)


@lru_cache(maxsize=1 << 16)
def _readers_at_quotation(word: str) -> tuple[_Reader, ...]:
    """... and beside quotations, where any word may stand between the speech and its speaker."""
    verb = (read_open_active,) if is_open_verb(word) else ()
    other = (read_open_inverted,) if may_be_inverted(word) else ()
    return _readers(word) + verb + other
