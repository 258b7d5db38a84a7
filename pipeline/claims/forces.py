"""Whose troops they are."""

from typing import NamedTuple

from pipeline.annotations import Mention, Quantity, Utterance
from pipeline.article import Article
from pipeline.claims.events import Trigger
from pipeline.claims.terms import FORCE_LINKS, OWN_SIDE
from pipeline.entities.terms import GROUPS, STATE_FORCES

# verbs whose subject does something to the troops of somebody else
_AGAINST = frozenset({"killed", "wounded", "captured", "combat", "released"})
_MILITARY = ("angkatan", "tentara", "militer", "pasukan", "kementerian pertahanan", "garda", "army", "korps",
             "divisi", "brigade", "batalyon", "batalion", "kodam", "satgas", "resimen", "komando", "marinir")  # fmt: skip
_NEAR = 6  # words between the counted noun and the nation


class Force(NamedTuple):
    """The canonical force and the mention that gives it."""

    name: str
    start: int
    end: int


def force_of(text: str, mention: Mention) -> str | None:
    """The canonical name of the force that a mention stands for: alpha-3, group, or None.

    Example:
        >>> force_of("TNI AD", Mention(0, 6, "ORG", "TNI AD", "IDN"))
        'IDN'
    """
    string = " ".join(text[mention.start : mention.end].split())
    for table in (STATE_FORCES, GROUPS):
        if string in table:
            return table[string]
        if mention.entity in table:
            return table[mention.entity]
    if mention.label in ("LOC", "GPE") and mention.country and mention.entity == mention.country:
        return mention.country
    if mention.label == "ORG" and any(word in string.lower() for word in _MILITARY):
        return mention.country
    return None


def find_force(
    article: Article,
    quantity: Quantity,
    trigger: Trigger | None,
    clause: tuple[int, int],
    utterance: Utterance | None,
) -> Force | None:
    """Whose troops ``quantity`` counts, from its own clause.

    The nation behind the noun wins ("tentara Korea Utara"), then the one before it in its noun
    phrase ("pasukan Korut berkekuatan N"), then the subject of the verb, unless that verb is done
    to the troops of somebody else; last, in the first person, the speaker's own state.
    """
    return (
        _behind(article, quantity, clause[1])
        or _before(article, quantity, trigger, clause[0])
        or _own_side(article, quantity, clause, utterance)
    )


def _behind(article: Article, quantity: Quantity, end: int) -> Force | None:
    for mention in article.mentions_in(quantity.number_end, end):
        between = article.text[quantity.end : max(quantity.end, mention.start)]
        if any(c in between for c in ",;:.()\"“”"):
            return None
        words = [w.lower for w in article.words(quantity.end, max(quantity.end, mention.start))]
        if len(words) > _NEAR or not all(w in FORCE_LINKS for w in words):
            return None
        name = force_of(article.text, mention)
        if name or mention.label == "ORG":
            return Force(name or mention.entity, mention.start, mention.end)
        if mention.label in ("LOC", "GPE") and "dari" in words and mention.country:
            return Force(mention.country, mention.start, mention.end)
        return None
    return None


def _before(article: Article, quantity: Quantity, trigger: Trigger | None, start: int) -> Force | None:
    against = trigger is not None and trigger.event in _AGAINST and trigger.role == "object"
    for mention in reversed(article.mentions_in(start, quantity.start)):
        name = force_of(article.text, mention)
        if name is None:
            continue
        if against and mention.end <= trigger.start:
            return None
        preposition = _word_before(article, start, mention.start)
        if preposition in ("di", "ke", "dari", "terhadap", "melawan", "kepada", "untuk", "wilayah", "dengan", "menuju"):
            continue
        return Force(name, mention.start, mention.end)
    return None


def _word_before(article: Article, start: int, position: int) -> str:
    words = article.words(max(start, position - 20), position)
    return words[-1].lower if words else ""


def _own_side(
    article: Article, quantity: Quantity, clause: tuple[int, int], utterance: Utterance | None
) -> Force | None:
    if utterance is None or utterance.source_country is None or utterance.source_start is None:
        return None
    words = {w.lower for w in article.words(*clause)}
    if words & OWN_SIDE:
        return Force(utterance.source_country, utterance.source_start, utterance.source_end)
    del quantity
    return None
