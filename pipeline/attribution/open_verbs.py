"""Verbs that no lexicon holds, beside a quotation: "Peskov menjawab, “…”", "“…” dia mengenang"."""

import re

from pipeline.article import Article, Word
from pipeline.attribution.beside_quotations import (
    begins_speaker,
    closes_quotation,
    closes_speech,
    introduces_quotation,
)
from pipeline.attribution.by_form import is_open_verb
from pipeline.attribution.conditions import word_at
from pipeline.attribution.finite import finite_stance
from pipeline.attribution.frame import Cue
from pipeline.lexicon.forms import active_stance
from pipeline.lexicon.nouns import PRONOUNS

_PAUSE = re.compile(r"\s{0,3}[,:]|[^\"“”«»\n]{0,60}[,:]")
# what words do to somebody, and no saying of them
_EFFECTS = frozenset(
    "membuat menjadi menuai memicu menyulut memancing mengundang mewarnai membikin".split()
)


def read_open_active(article: Article, words: list[Word], i: int) -> Cue | None:
    """Any verb beside a quotation: "Peskov menjawab, “…”", "“…” dia mengenang."."""
    word = words[i]
    if not is_open_verb(word.lower) or active_stance(word.lower):
        return None
    kind = "active"
    if not introduces_quotation(article, words, i):
        if closes_speech(article, words, i) and _pauses(article, words[i]):
            kind = "inverted"
        elif not closes_quotation(article, words, i) or not _has_speaker(article, words, i):
            return None
    elif word.lower.startswith("ber") and not _PAUSE.match(article.text, word.end):
        return None  # "bendera bertuliskan “Kami siap!”": a thing has it written on it
    if finite_stance(article, words, i, "states") is None:
        return None
    return Cue(word.start, word.end, kind, "states", word.lower, known=False)


def _has_speaker(article: Article, words: list[Word], i: int) -> bool:
    """As in "“Ya,” dia menjawab", "“Ya,” petugas itu dikabarkan menjawab"."""
    if word_at(words, i - 1) in PRONOUNS:
        return True
    j = next(
        (j for j in range(i - 1, max(i - 6, -1), -1) if article.quotation_ending(words[j].start)), i
    )
    quotation = article.quotation_ending(words[j].start)
    if quotation is None or j == i:
        return False
    pause = article.text[max(quotation.first, quotation.end - 3) : words[j].start]
    return any(mark in pause for mark in ",?!…") and begins_speaker(article, words[j])


def _pauses(article: Article, word: Word) -> bool:
    """As in "“Kami lelah,” mengeluh X", not "“Kami lelah” membuat X marah"."""
    quotation = article.quotation_ending(word.start)
    if quotation is None:
        return True  # "“A,” demikian mengeluh X"
    pause = article.text[max(quotation.first, quotation.end - 3) : word.start]
    return word.lower not in _EFFECTS and any(mark in pause for mark in ",.!?…")
