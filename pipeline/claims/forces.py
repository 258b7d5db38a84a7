"""Whose troops they are."""

import re
from typing import NamedTuple

from pipeline.annotations import Mention, Quantity, Utterance
from pipeline.article import Article
from pipeline.claims.events import Trigger
from pipeline.claims.terms import FORCE_LINKS, MILITARY_WORDS, OWN_SIDE, UNIT_WORDS
from pipeline.entities.countries import alpha3_by_name
from pipeline.entities.terms import GROUPS, STATE_FORCES

# events that somebody else does to the troops which are the verb's object
_DONE_BY_OTHERS = frozenset({"killed", "wounded", "captured", "combat", "released"})
_NEAR = 6  # words between the counted noun and the nation
_NOT_AN_AGENT = frozenset(
    "di ke dari terhadap melawan kepada untuk wilayah dengan menuju bersama bendera oleh pada atas sekitar dekat "
    "kota provinsi distrik perbatasan dalam antara garis".split()
)
_AUTHORITY = frozenset({"pemerintah", "junta", "militer", "tentara", "rezim"})
_GROUP_AGAIN = re.compile(
    r"\b(?:kelompok|aliansi|milisi|organisasi|gerakan|koalisi|faksi|misi|pakta|blok)\s+"
    r"(?:\w+\s+)?(?:itu|tersebut|ini)\b",
    re.IGNORECASE,
)
_KNOWN = {name.upper(): force for name, force in (GROUPS | STATE_FORCES).items()} | GROUPS | STATE_FORCES


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
    for name in (string, mention.entity):
        if name in _KNOWN:
            return _KNOWN[name]
    if mention.label in ("LOC", "GPE"):
        return mention.country if mention.entity == mention.country else None
    if mention.label != "ORG" or _is_unit(string):
        return None
    return _state_army(string, mention)


def _is_unit(string: str) -> bool:
    """"Brigade Marinir ke-155" is a part of a force, not one."""
    return string.split()[0].lower() in UNIT_WORDS


def _state_army(string: str, mention: Mention) -> str | None:
    """"Militer Israel" is the state's; "Tentara Nasional Suriah" has a name of its own."""
    words = [w.lower() for w in string.split()]
    if not any(word in MILITARY_WORDS for word in words):
        return None
    rest = [word for word in string.split() if word.lower() not in MILITARY_WORDS]
    if mention.country and (not rest or alpha3_by_name().get(" ".join(rest)) == mention.country):
        return mention.country
    return mention.entity


def find_force(
    article: Article,
    quantity: Quantity,
    trigger: Trigger | None,
    clause: tuple[int, int],
    utterance: Utterance | None,
) -> Force | None:
    """Whose troops ``quantity`` counts, from its own sentence.

    The nation behind the noun wins ("tentara Korea Utara"), then the subject of the verb or the
    nation earlier in the noun phrase ("pasukan Korut berkekuatan N"), unless the verb is done to
    the troops of somebody else; then "kelompok itu", the government spoken of, and the speaker's
    own side ("kami", "pihaknya", "-nya", a verb without subject).
    """
    done_by_others = (
        trigger is not None
        and trigger.event in _DONE_BY_OTHERS
        and trigger.role == "object"
        and trigger.end <= quantity.start
    )
    possessive = article.text[quantity.start : quantity.end].endswith("nya")
    return (
        (None if possessive else _behind(article, quantity, trigger, clause[1]))
        or (None if done_by_others else _before(article, quantity, trigger, clause[0]))
        or (None if done_by_others else _again(article, quantity, clause[0]))
        or _authority(article, quantity, clause)
        or _speaker(article, quantity, clause, utterance, done_by_others=done_by_others)
    )


def _behind(article: Article, quantity: Quantity, trigger: Trigger | None, end: int) -> Force | None:
    leaves = trigger is not None and trigger.event == "withdrawal"
    reached = quantity.end
    for mention in article.mentions_in(quantity.number_end, end):
        words = [w.lower for w in article.words(reached, max(reached, mention.start))]
        between = article.text[reached : max(reached, mention.start)]
        if any(c in between for c in ",;:.()\"“”") or len(words) > _NEAR:
            return None
        if not all(w in FORCE_LINKS for w in words) or (leaves and "dari" in words):
            return None
        name = force_of(article.text, mention)
        if name is None and "dari" in words and mention.label in ("LOC", "GPE"):
            name = mention.country
        if name is None and mention.label == "ORG" and not _is_unit(article.text[mention.start : mention.end]):
            name = mention.entity
        if name:
            return Force(name, mention.start, mention.end)
        if mention.label != "ORG":
            return None
        reached = max(reached, mention.end)  # "prajurit Brigade Marinir ke-155 milik Rusia"
        if number := re.match(r"\s+(?:ke-)?\d[\d/]*", article.text[reached : reached + 12]):
            reached += number.end()
    return None


def _before(article: Article, quantity: Quantity, trigger: Trigger | None, start: int) -> Force | None:
    governs = trigger is not None and trigger.role == "object" and trigger.end <= quantity.start
    end = trigger.start if governs else quantity.start
    for mention in reversed(article.mentions_in(start, end)):
        name = force_of(article.text, mention)
        if name and not _in_phrase(article, start, mention):
            return Force(name, mention.start, mention.end)
    return None


def _in_phrase(article: Article, start: int, mention: Mention) -> bool:
    """Whether the mention stands in a prepositional phrase, or apposed to a place in one."""
    window = max(start, mention.start - 24)
    words = article.words(window, mention.start)
    if words and words[-1].lower in _NOT_AN_AGENT:
        return True
    before = article.text[window : mention.start].rstrip()
    places = [m for m in article.mentions_in(start, mention.start) if m.label in ("LOC", "GPE")]
    return before.endswith(",") and bool(places) and places[-1].end >= start + len(article.text[start : mention.start].rstrip(" ,"))


def _again(article: Article, quantity: Quantity, start: int) -> Force | None:
    """"kelompok itu", "pasukan aliansi itu": the group last named before the clause."""
    if not _GROUP_AGAIN.search(article.text, start, quantity.start):
        return None
    for mention in reversed(article.mentions_before(start)[-_LOOK_BACK:]):
        if mention.label == "ORG" and (name := force_of(article.text, mention)):
            return Force(name, mention.start, mention.end)
    return None


_LOOK_BACK = 40  # mentions


def _authority(article: Article, quantity: Quantity, clause: tuple[int, int]) -> Force | None:
    """"pemerintah merekrut N milisi", "N tentara junta": the state spoken of in the sentence before it."""
    words = article.words(clause[0], quantity.start)[-8:] + article.words(quantity.end, clause[1])[:2]
    if not any(w.lower in _AUTHORITY for w in words):
        return None
    sentence = article.sentences[article.sentence_at(quantity.start)]
    here = [m for m in article.mentions_in(sentence[0], quantity.start) if m.country and m.label != "PER"]
    found = here[-1:] or [m for m in article.mentions[:_LOOK_BACK] if m.country and m.entity == m.country][:1]
    return Force(found[0].country, found[0].start, found[0].end) if found else None


def _speaker(
    article: Article,
    quantity: Quantity,
    clause: tuple[int, int],
    utterance: Utterance | None,
    *,
    done_by_others: bool,
) -> Force | None:
    """The speaker's own troops, where the words say so."""
    if utterance is None or utterance.source_start is None:
        return None
    name = _force_of_source(article, utterance)
    if name is None:
        return None
    words = {w.lower for w in article.words(*clause)}
    possessive = article.text[quantity.start : quantity.end].endswith("nya")
    own = bool(words & OWN_SIDE) or possessive
    confirms = utterance.stance in ("confirms", "denies", "promises")
    subjectless = not article.mentions_in(clause[0], quantity.start)
    if own or (subjectless and not done_by_others and (confirms or utterance.source_type in ("government", "organization"))):
        return Force(name, utterance.source_start, utterance.source_end)
    return None


def _force_of_source(article: Article, utterance: Utterance) -> str | None:
    for mention in article.mentions_in(utterance.source_start, utterance.source_end):
        if name := force_of(article.text, mention):
            return name
    if utterance.source in _KNOWN:
        return _KNOWN[utterance.source]
    named = next((force for name, force in _KNOWN.items() if name in (utterance.source_role or "").split()), None)
    return named or (None if utterance.source_type in ("media", "document") else utterance.source_country)
