"""Whom a source cites: the noun phrase behind "mengutip"."""

import re

from pipeline.article import Article
from pipeline.lexicon.forms import active_stance
from pipeline.lexicon.function_words import AFTER_SPEAKER
from pipeline.lexicon.nouns import ARTICLES

_LONGEST = 300  # characters
_MARKS = ',;:"“”()'
_OF_PLACE = frozenset({"di", "dari"})
_EDGE = " \t\r\n\xa0"
_ARTICLE = re.compile(rf"(?:{'|'.join(sorted(ARTICLES, key=len, reverse=True))})\s+", re.IGNORECASE)


def cited_phrase(article: Article, start: int, end: int) -> tuple[str | None, int]:
    """The phrase without its article, and where it ends: at a comma, a preposition, a verb.

    "di" and "dari" go on it before a name: "perwira UNIFIL di Naqura".

    Example:
        >>> text = "mengutip seorang pejabat di Kyiv, melaporkan"
        >>> cited_phrase(Article(text, []), 8, 44)
        ('pejabat di Kyiv', 32)
    """
    words = article.words(start, min(end, start + _LONGEST))
    previous = start
    for i, word in enumerate(words):
        ended = any(mark in article.text[previous : word.start] for mark in _MARKS)
        capital = i + 1 < len(words) and article.text[words[i + 1].start].isupper()
        within = (
            article.text[previous - 1 : previous] and article.text[words[i - 1].start].isupper()
        )
        goes_on = capital and (word.lower in _OF_PLACE or (word.lower == "dan" and within))
        stops = (word.lower in AFTER_SPEAKER and not goes_on) or active_stance(word.lower)
        if previous > start and (ended or stops or word.lower == "yang"):
            break
        previous = word.end
    first, last = article.trim(start, previous, _EDGE)
    if that := _ARTICLE.match(article.text, first, last):
        first = that.end()
    return article.text[first:last] or None, previous
