"""Where it happens: the prepositional phrase that belongs to what the troops do."""

import re
from typing import NamedTuple

from pipeline.annotations import Mention
from pipeline.article import Article
from pipeline.claims.terms import COMPASS, PLACE_GENERICS, PLACE_NOUNS
from pipeline.entities.countries import alpha3_by_name, name_by_alpha3

_PREPOSITIONS = frozenset({"di", "ke", "menuju", "dekat", "antara", "memasuki", "arah"})
_FROM = "dari"
_STATE_BEHIND = re.compile(r"(?:,\s*|\s+(?:(?:" + "|".join(COMPASS) + r")\s+)?)")


class Place(NamedTuple):
    """A place of the claims table; ``text[start:end]`` as written."""

    name: str
    start: int
    end: int
    country: str | None


def find_place(
    article: Article, span: tuple[int, int], anchor: int, *, withdrawal: bool, taken: tuple[int, int] | None
) -> Place | None:
    """The place named behind ``anchor`` in ``span``, else before it.

    Args:
        article: the article.
        span: the clause or what is said.
        anchor: where the verb or the quantity ends.
        withdrawal: whether "dari" names the place left rather than where the troops are from.
        taken: the mention that gives the force, no place.

    Example:
        >>> text = "mengirim 500 tentara ke wilayah Kursk, Rusia"
        >>> names = [Mention(32, 37, "LOC", "Kursk", "RUS"), Mention(39, 44, "LOC", "RUS", "RUS")]
        >>> place = find_place(Article(text, [(0, 44)], names), (0, 44), 20, withdrawal=False, taken=None)
        >>> place.name, text[place.start:place.end], place.country
        ('Kursk', 'wilayah Kursk, Rusia', 'RUS')
    """
    phrases = [
        (mention, preposition, phrase_start)
        for mention in article.mentions_in(*span)
        if mention.label in ("LOC", "GPE") and (mention.start, mention.end) != taken
        for preposition, phrase_start in [_preposition(article, span[0], mention)]
        if preposition in _PREPOSITIONS or (withdrawal and preposition == _FROM)
    ]
    behind = [p for p in phrases if p[0].start >= anchor]
    before = [p for p in phrases if p[0].start < anchor]
    for mention, _, phrase_start in [*behind[:1], *before[-1:]]:
        return _place(article, mention, phrase_start, span[1])
    return None


def _preposition(article: Article, start: int, mention: Mention) -> tuple[str, int]:
    """The preposition before a place and where the place's words start behind it."""
    phrase_start = mention.start
    for word in reversed(article.words(max(start, mention.start - 60), mention.start)):
        if article.text[word.end : phrase_start].strip(" \xa0"):
            return "", mention.start
        if word.lower in _PREPOSITIONS or word.lower == _FROM:
            return word.lower, phrase_start
        if word.lower not in PLACE_GENERICS | PLACE_NOUNS and word.lower not in ("depan", "luar", "seluruh", "tiga"):
            return "", mention.start
        phrase_start = word.start
    return "", mention.start


def _place(article: Article, mention: Mention, start: int, limit: int) -> Place:
    end, state = _with_state(article, mention, limit)
    country = mention.country or state
    name = _canonical(article, mention, start)
    return Place(name, start, end, country)


def _with_state(article: Article, mention: Mention, limit: int) -> tuple[int, str | None]:
    """Take in the state named right behind: "Kursk, Rusia", "Kursk barat daya Rusia"."""
    link = _STATE_BEHIND.match(article.text, mention.end, limit)
    if link is None or mention.entity == mention.country:
        return mention.end, None
    for other in article.mentions_in(link.end(), limit)[:1]:
        if other.start == link.end() and other.entity == other.country:
            return other.end, other.country
    return mention.end, None


def _canonical(article: Article, mention: Mention, start: int) -> str:
    text = article.text
    words = article.words(start, mention.start)
    kept = start
    for word in words:
        if word.lower not in PLACE_GENERICS:
            break
        kept = word.end
    lead = " ".join(text[kept : mention.start].split())
    if mention.entity == mention.country and alpha3_by_name().get(text[mention.start : mention.end]):
        name = name_by_alpha3().get(mention.country, text[mention.start : mention.end])
        if lead in COMPASS:  # "wilayah timur Rusia" has no name without its generic word
            return " ".join(text[start : mention.end].split())
    else:
        name = " ".join(text[mention.start : mention.end].split())
        first, _, rest = name.partition(" ")
        name = rest if rest and first.lower() in PLACE_GENERICS else name
    return f"{lead} {name}".strip()
