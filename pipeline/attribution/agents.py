"""Who tells or estimates in the passive: "diperkirakan 300 orang oleh Pentagon"."""

import re

from pipeline.article import Article
from pipeline.attribution.conditions import has_main_predicate, is_predicate
from pipeline.attribution.frame import Cue
from pipeline.attribution.phrases import phrase_after
from pipeline.attribution.speakers import Speaker, read_noun_phrase
from pipeline.lexicon.function_words import AFTER_SPEAKER, LEADS_IN

_BY = re.compile(r"\boleh\s{1,3}(?=\w)")
# takes its agent at once, and what is told behind it: "Rusia disebut Ukraina kehilangan 300 orang"
_WITH_AGENT = frozenset(
    "disebut diklaim dituding dituduh diperkirakan ditaksir diyakini diprediksi".split()
)
JUDGING = frozenset(
    "disebut dinilai dianggap dipandang dicap digambarkan diklaim dituding dituduh".split()
)
_TELLS = re.compile(
    r"\s{1,3}(?:sebagai|\d|sekitar|lebih|hampir|hanya|sedikitnya|setidaknya|antara)"
)
_LONGEST_NAME = 80  # characters


def agent_that_judges(article: Article, cue: Cue, start: int, stop: int) -> tuple[int, int] | None:
    """The agent's name in "Langkah itu dinilai (oleh) Kyiv sebagai provokasi", "… Kyiv keliru".

    None where nothing is told of the subject behind it.
    """
    if cue.word not in JUDGING:
        return None
    named = next(iter(article.mentions_in(start, min(stop, start + _LONGEST_NAME))), None)
    if named is None or article.text[start : named.start].strip():
        return None
    behind = article.words(named.end, stop)[:1]
    beside = behind and article.text[named.end : behind[0].start] == " "
    if not beside or not article.text[behind[0].start].islower():
        return None
    told = behind[0].lower == "sebagai" or behind[0].lower not in AFTER_SPEAKER
    return (named.start, named.end) if told else None


def agent_within(article: Article, cue: Cue, start: int, stop: int) -> Speaker | None:
    """The agent of a passive cue, right behind it or behind "oleh"; the clause opens at ``start``.

    Example:
        >>> text = "Korban ditaksir 300 orang oleh pemerintah"
        >>> cue = Cue(7, 15, "estimating", "estimates", "ditaksir")
        >>> agent_within(Article(text, [(0, 41)]), cue, 0, 41).name
        'pemerintah'
    """
    subject = article.words(start, cue.start)
    if not subject or subject[0].lower in LEADS_IN:
        return None
    by = _BY.search(article.text, cue.end, stop)
    if by and not has_main_predicate(article.words(cue.end, by.start())):
        return read_noun_phrase(article, *phrase_after(article, by.end(), stop))
    named = next(iter(article.mentions_in(cue.end, min(stop, cue.end + _LONGEST_NAME))), None)
    if cue.word not in _WITH_AGENT or named is None or article.text[cue.end : named.start] != " ":
        return None
    behind = article.words(named.end, stop)[:1]
    tells = behind and (is_predicate(behind[0].lower) or _TELLS.match(article.text, named.end))
    return read_noun_phrase(article, named.start, named.end) if tells else None
