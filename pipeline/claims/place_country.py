"""Which state a place lies in that no list knows: from the places around it."""

import re
from collections import Counter

from pipeline.annotations import Mention
from pipeline.article import Article
from pipeline.claims.place_names import Place, is_state
from pipeline.claims.place_terms import FROM, PREPOSITIONS
from pipeline.entities.terms import LANDFORMS, METONYMS

_STATELESS = re.compile(
    r"(?:\b(?:laut|samudra|samudera|selat|teluk|sungai|gunung|benua|afrika|eropa|asia|"
    r"timur tengah|sahel|perbatasan|garis)\b|\b(?:celah|gurun|koridor|poros|zona|delta)\b)",
    re.IGNORECASE,
)
_LOOK_BACK = 3000  # characters
_DOMINANCE = 3
_NEAR = 300  # characters


def with_country(article: Article, place: Place, force: Mention | None = None) -> Place:
    """A place of no known state is in the one that the places around it are in.

    Where they lie in several, it is the one that by far the most are in; else that of the side
    whose troops they are, where something else of that state is named as a place; else the state
    last named before. Not so for seas and the like, nor for what borders two states.

    Args:
        article: the article.
        place: where it happens.
        force: the mention that tells whose troops they are.

    Example:
        >>> names = [Mention(3, 8, "LOC", "Kursk", "RUS"), Mention(15, 21, "LOC", "Ozerki")]
        >>> article = Article("Di Kursk, dekat Ozerki", [(0, 22)], names)
        >>> with_country(article, Place("Ozerki", 16, 22, None)).country
        'RUS'
    """
    if place.country or place.name in LANDFORMS:
        return place
    stateless = _STATELESS.search(article.text, place.start, place.end)
    # "gurun Badiya" has a name of its own, "Gurun Sahara" borders many states
    if stateless and not (stateless[0].islower() and stateless[0] in ("gurun", "zona")):
        return place
    seen = _states_around(article, place)
    return place._replace(country=_likeliest(article, place, force, seen))


def _states_around(article: Article, place: Place) -> Counter[str]:
    """How often each state has a place near, or is one."""
    near = article.mentions_in(max(0, place.start - _LOOK_BACK), place.start + _LOOK_BACK)
    seen: Counter[str] = Counter()
    for mention in near:
        if mention.label not in ("LOC", "GPE") or mention.country is None:
            continue
        if _in_dateline(article, mention):
            continue
        if not is_state(mention) or _is_a_place(article, mention):
            seen[mention.country] += 1
    return seen


def _in_dateline(article: Article, mention: Mention) -> bool:
    """A dateline says where the reporter is; sentences start behind it."""
    start, end = article.sentences[article.sentence_at(mention.start)]
    return not start <= mention.start < end


def _is_a_place(article: Article, mention: Mention) -> bool:
    """Whether a state is told as where something is."""
    words = article.words(max(0, mention.start - 25), mention.start)[-2:]
    return any(word.lower in PREPOSITIONS or word.lower in FROM for word in words)


def _likeliest(
    article: Article, place: Place, force: Mention | None, seen: Counter[str]
) -> str | None:
    ranked = seen.most_common(2)
    if len(ranked) == 1 or (ranked and ranked[0][1] >= _DOMINANCE * ranked[1][1]):
        return ranked[0][0]
    own = force.country if force else None
    if own and seen and 2 * seen[own] >= ranked[0][1]:
        return own
    return _last_named(article, place, own)


def _last_named(article: Article, place: Place, own: str | None) -> str | None:
    """The state named last before the place; troops that go "ke" somewhere may leave their own."""
    for mention in reversed(article.mentions_in(max(0, place.start - _NEAR), place.start)):
        if mention.label not in ("LOC", "GPE") or mention.country is None:
            continue
        if article.text[mention.start : mention.end] in METONYMS and not is_state(mention):
            continue  # "kata pejabat di Washington"
        return None if mention.country == own and place.preposition == "ke" else mention.country
    return None
