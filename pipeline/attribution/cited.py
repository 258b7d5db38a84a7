"""Whom a source cites: the noun phrase behind "mengutip", and whether it is he who says it."""

import re
from collections.abc import Iterable

from pipeline.article import Article
from pipeline.lexicon.forms import active_stance
from pipeline.lexicon.function_words import AFTER_SPEAKER
from pipeline.lexicon.nouns import ARTICLES

_LONGEST = 300  # characters
_MARKS = ',;:"“”()'
_OF_PLACE = frozenset({"di", "dari"})
_EDGE = " \t\r\n\xa0"
_ARTICLE = re.compile(rf"(?:{'|'.join(sorted(ARTICLES, key=len, reverse=True))})\s+", re.IGNORECASE)


_CITES = re.compile(r"(?<!\w)(?:mengutip|menukil|menyitir)\s{1,3}(?:dari\s{1,3})?", re.IGNORECASE)
_SAID_SO = re.compile(
    r"(,?)\s{1,3}(?:(?:yang|sebagai)\s{1,3})?(?:(?:juga|telah|sudah|kemudian|pula|sebelumnya)\s{1,3}){0,2}$"
)
_ASIDE = re.compile(r"(?:,|\byang|\bdengan|\bseraya|\bsambil|\bsembari)\s{1,3}$")
_LINKS = frozenset({"dan", "serta", "lalu", "kemudian", "tetapi", "tapi", "sambil", "seraya"})
_BREAKS_OFF = re.compile(r"[;:.\"“”]\s|\b(?:bahwa|setelah|ketika|saat)\b")


def cited_speech(article: Article, start: int, cue_start: int) -> tuple[int, int, int] | None:
    """As in "AFP mengutip seorang pejabat (yang) mengatakan A": the official says it.

    Of "AFP, mengutip seorang pejabat, mengatakan A" the verb is AFP's.

    Returns:
        Where "mengutip" begins, and the span of who is cited; None where nobody is.

    Example:
        >>> text = "AFP mengutip seorang pejabat yang mengatakan"
        >>> cited_speech(Article(text, []), 0, 34)
        (4, 13, 28)
    """
    near = max(start, cue_start - _LONGEST)
    lead = article.text[near:cue_start].lower()
    if not ("mengutip" in lead or "menukil" in lead or "menyitir" in lead):
        return None
    found = list(_CITES.finditer(article.text, near, cue_start))
    if not found:
        return None
    cites = found[-1]
    said = _SAID_SO.search(article.text, cites.end() + 1, cue_start)
    if said is None or _BREAKS_OFF.search(article.text, cites.end(), said.start()):
        return None
    aside = _ASIDE.search(article.text, max(start, cites.start() - 12), cites.start())
    if aside and (said[1] or "," in article.text[cites.end() : said.start()]):
        return None
    words = article.words(cites.end(), said.start())
    if not words or any(active_stance(word.lower) for word in words):
        return None
    apposed = "," in article.text[cites.end() : said.start()].partition(" yang ")[0]
    if (apposed and not said[1]) or words[
        -1
    ].lower in _LINKS:  # "mengutip sumber lokal, NRC …", "… dan mengatakan"
        return None
    return cites.start(), cites.end(), said.start()


def cited_speaks(article: Article, start: int, cites: int, cues: Iterable[int]) -> bool:
    """Whether "mengutip" at ``cites`` names who says what one of the active ``cues`` tells."""
    says = (cited_speech(article, start, cue) for cue in cues)
    return any(found and found[0] == cites for found in says)


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
