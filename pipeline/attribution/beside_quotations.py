"""What a verb beside a quotation has to do with it: introduces it, closes it, names who spoke."""

import re

from pipeline.article import Article, Word
from pipeline.attribution.conditions import is_predicate, stands_apart, word_at
from pipeline.lexicon.nouns import (
    ANONYMOUS_HEADS,
    GOVERNMENT_HEADS,
    ORGANISATION_HEADS,
    PRONOUNS,
    ROLE_HEADS,
)

_SPEAKERS = frozenset({"sang"}).union(
    ROLE_HEADS, ORGANISATION_HEADS, GOVERNMENT_HEADS, ANONYMOUS_HEADS, PRONOUNS
)
_AT_LAST = re.compile(r"\s(?:di|dalam|pada|lewat|melalui)\s(?:[\w@’'-]{1,20}\s?){1,5}(?=[.,;\n]|$)")
SUMMING_UP = ("demikian", "begitu")  # "“A,” demikian mengatakan X"
_NEAR = 5  # words between a verb and the quotation beside it


def introduces_quotation(article: Article, words: list[Word], i: int) -> bool:
    """Whether speech opens right behind the verb or its object.

    "menjawab pertanyaan wartawan, “…”".
    """
    for j in range(i, min(i + _NEAR, len(words))):
        gap_end = words[j + 1].start if j + 1 < len(words) else words[j].end + 3
        gap = article.text[words[j].end : gap_end]
        if j > i and is_predicate(words[j].lower):
            return False
        if gap == " ":
            continue
        for k, char in enumerate(gap):
            quotation = article.quotation_at(words[j].end + k)
            if quotation and quotation.speech:
                return any(mark in gap[:k] for mark in ",:") or j == i
            if char in ".;()":
                return False
        if "," in gap:
            return False
    return False


def closes_quotation(article: Article, words: list[Word], i: int) -> bool:
    """As in "“Kami kirim 200 orang,” dia melanjutkan.": subject and verb alone behind speech."""
    behind = article.text[words[i].end : words[i].end + 2].strip()
    if behind and behind[0] not in ".,;":
        return False
    return _behind_speech(article, words, i)


def writes_quotation(article: Article, words: list[Word], i: int) -> bool:
    """As in "“Kami kirim 200 orang,” dia menulis di X.": where, and nothing else behind it."""
    settled = _AT_LAST.match(article.text, words[i].end) is not None
    return settled and _behind_speech(article, words, i)


def _behind_speech(article: Article, words: list[Word], i: int) -> bool:
    for j in range(i - 1, max(i - _NEAR, -1), -1):
        quotation = stands_apart(article, words, j) and article.quotation_ending(words[j].start)
        if quotation and quotation.speech:
            return True
    return False


def closes_speech(article: Article, words: list[Word], i: int) -> bool:
    """Whether a quotation ends right before the verb and a speaker begins behind it."""
    demikian = word_at(words, i - 1) in SUMMING_UP
    quotation = article.quotation_ending(words[i - 1 if demikian else i].start)
    if quotation is None or not quotation.speech or i + 1 >= len(words):
        return False
    return begins_speaker(article, words[i + 1])


def begins_speaker(article: Article, word: Word) -> bool:
    """Whether an office, a body, a pronoun or a name begins at the word."""
    if word.lower in _SPEAKERS:
        return True
    named = article.mentions_in(word.start, word.start + 80)[:1]
    return bool(named) and named[0].start == word.start
