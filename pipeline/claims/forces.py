"""Whose troops they are, from the clause that counts them."""

import re
from typing import NamedTuple

from pipeline.annotations import Mention, Quantity, Utterance
from pipeline.article import Article
from pipeline.claims.events import Trigger
from pipeline.claims.force_names import force_of, is_state, is_unit, known_force
from pipeline.claims.force_terms import (
    FORCE_LINKS,
    NOT_AN_AGENT,
    OWN_SIDE,
    PASSIVE_AGENT_LINKS,
    PHRASE_STOPS,
    SECURITY_ROLES,
)
from pipeline.clauses import subordinates
from pipeline.entities.terms import OUTLETS

# what somebody else does to the troops that are the verb's object; the rest one does with one's own
_DONE_BY_OTHERS = frozenset({"killed", "wounded", "captured", "combat", "released"})
_OWN_EVENTS = frozenset({"deployment", "mobilization", "withdrawal", "strength", "training", None})
_NEAR = 6  # words between the counted noun and the nation
_MOST_UNKNOWN = 1  # of them, words that no list knows ("tentara remaja Israel")
_WINDOW = 400  # characters before a number that are read for a subject
_LOOK_BACK = 40  # mentions
_VERB_LIKE = re.compile(r"(?:di|me[mnlrwy]|ber|ter)[a-z]{4,}")
_NUMBERED = re.compile(r"\s+(?:ke-)?\d[\d/]*")
_AUTHORITY = frozenset({"pemerintah", "junta", "rezim"})
_COALITION = re.compile(r"\bkoalisi\b(?!\s+(?:militer\s+)?(?:pimpinan|yang))", re.IGNORECASE)
_GROUP_AGAIN = re.compile(
    r"\b(?:kelompok|aliansi|milisi|organisasi|gerakan|koalisi|faksi|misi|pakta|blok)\s+(?:\w+\s+)?"
    r"(?:itu|tersebut|ini)\b",
    re.IGNORECASE,
)


_GROUP_NOUN = re.compile(
    r"\b(?:kelompok|milisi|gerakan|faksi)\b(?:\s+(?:itu|tersebut))?$", re.IGNORECASE
)


class Force(NamedTuple):
    """The canonical force and the mention that gives it."""

    name: str
    start: int
    end: int


def find_force(
    article: Article,
    quantity: Quantity,
    trigger: Trigger | None,
    clause: tuple[int, int],
    utterance: Utterance | None,
) -> Force | None:
    """Whose troops ``quantity`` counts, from its own clause and speaker.

    The nation behind the noun wins ("tentara Korea Utara"), then the agent of a passive ("dikirim
    Rusia"), the subject of the verb or the nation earlier in the noun phrase ("pasukan Korut
    berkekuatan N"), unless the verb is done to the troops of somebody else; then "kelompok itu",
    the government spoken of, and the speaker's own side ("kami", "pihaknya", "-nya").
    """
    possessive = article.text[quantity.start : quantity.end].endswith("nya")
    found = None if possessive else behind_noun(article, quantity, trigger, clause[1])
    if found is None and not done_by_others(quantity, trigger):
        found = (
            _agent_behind(article, quantity, trigger, clause[1])
            or subject_force(article, quantity, trigger, clause[0])
            or group_again(article, (clause[0], quantity.start))
            or _authority(article, quantity, clause)
            or _own_side(article, quantity, clause, utterance)
        )
    if found is None and possessive and utterance is not None:
        found = force_of_speaker(article, utterance)
    return found


def done_by_others(quantity: Quantity, trigger: Trigger | None) -> bool:
    """Whether the subject of the verb and the counted troops are two sides.

    Example:
        >>> quantity = Quantity(20, 30, 20, 22, 40, 40, 40, "exact", "person")
        >>> done_by_others(quantity, Trigger(10, 18, "killed", "object", weak=False))
        True
    """
    return (
        trigger is not None
        and trigger.event in _DONE_BY_OTHERS
        and trigger.role == "object"
        and trigger.end <= quantity.start
    )


def behind_noun(
    article: Article, quantity: Quantity, trigger: Trigger | None, end: int
) -> Force | None:
    """The nation of the noun phrase: "tentara Korut", "prajurit Brigade ke-155 milik Rusia"."""
    leaves = trigger is not None and trigger.event == "withdrawal"
    reached = quantity.end
    for mention in article.mentions_in(quantity.number_end, min(end, quantity.end + _WINDOW)):
        gap = article.text[reached : max(reached, mention.start)]
        words = [w.lower for w in article.words(reached, max(reached, mention.start))]
        if any(c in gap for c in ',;:.()"“”\n') or not _one_phrase(words):
            return None
        if ("dari" in words and leaves) or _counts_next(article, mention, words):
            return None
        name = force_of(article, mention) or _origin(article, mention, words)
        if name:
            return Force(name, mention.start, mention.end)
        if mention.label != "ORG":
            return None
        reached = max(reached, mention.end)
        if number := _NUMBERED.match(article.text, reached):
            reached = number.end()
    return None


def _one_phrase(words: list[str]) -> bool:
    """Whether the words between a noun and a nation leave the two one noun phrase."""
    unknown = [w for w in words if w not in FORCE_LINKS]
    closed = any(w in PHRASE_STOPS or _VERB_LIKE.fullmatch(w) for w in unknown)
    return len(words) <= _NEAR and len(unknown) <= _MOST_UNKNOWN and not closed


def _counts_next(article: Article, mention: Mention, words: list[str]) -> bool:
    """As in "1.000 tentara dan Rusia 2.000": the nation is the next number's."""
    following = article.text[mention.end : mention.end + 2].lstrip()
    return "dan" in words and following[:1].isdigit()


def _region(mention: Mention, words: list[str]) -> str | None:
    return None if words else mention.entity


def _origin(article: Article, mention: Mention, words: list[str]) -> str | None:
    """The country of "tentara dari Pyongyang", or a body that is neither an army nor a unit.

    A region right behind the noun has troops of its own: "serdadu Chechnya".
    """
    if mention.label in ("LOC", "GPE"):
        return mention.country if "dari" in words or "asal" in words else _region(mention, words)
    known = all(w in FORCE_LINKS for w in words) and mention.entity not in OUTLETS
    if mention.label == "ORG" and known and not is_unit(article.text[mention.start : mention.end]):
        return mention.entity
    return None


def _agent_behind(
    article: Article, quantity: Quantity, trigger: Trigger | None, end: int
) -> Force | None:
    """Who does it with troops of his own: "dikerahkan Moskow", not "dilatih Rusia"."""
    if (
        trigger is None
        or trigger.start < quantity.end
        or trigger.event not in _OWN_EVENTS - {"training"}
    ):
        return None
    if not article.text[trigger.start : trigger.start + 2].lower().startswith("di"):
        return None
    for mention in article.mentions_in(trigger.end, min(end, trigger.end + 60))[:1]:
        words = [w.lower for w in article.words(trigger.end, mention.start)]
        gap = article.text[trigger.end : mention.start]
        linked = all(w in PASSIVE_AGENT_LINKS for w in words) and not set(gap) & set(",.;:(")
        if linked and (name := force_of(article, mention)):
            return Force(name, mention.start, mention.end)
    return None


def subject_force(
    article: Article, quantity: Quantity, trigger: Trigger | None, start: int
) -> Force | None:
    """The last force named before the verb that no preposition or relative clause holds."""
    governs = trigger is not None and trigger.role == "object" and trigger.end <= quantity.start
    end = trigger.start if governs else quantity.start
    start = max(start, end - _WINDOW)
    hidden = [s for s in subordinates(article, start, end) if s[1] < end]
    mentions = article.mentions_in(start, quantity.start)
    if mentions and governs and not article.text[mentions[-1].end : quantity.start].strip():
        end = quantity.start  # "dan Rusia 2.000 tentara": the verb is left out
    for mention in reversed([m for m in mentions if m.end <= end]):
        name = force_of(article, mention)
        if (
            not name
            or any(mention.within(*s) for s in hidden)
            or _in_phrase(article, start, mention, name)
        ):
            continue
        return Force(name, mention.start, mention.end)
    return None


def _in_phrase(article: Article, start: int, mention: Mention, name: str) -> bool:
    """Whether the mention stands in a prepositional phrase, or apposed to a place in one."""
    window = max(start, mention.start - 24)
    words = article.words(window, mention.start)
    if (
        words
        and words[-1].lower in NOT_AN_AGENT
        and name in (mention.country, mention.entity, known_force(mention.entity))
    ):
        return True
    before = article.text[window : mention.start].rstrip()
    places = [m for m in article.mentions_in(start, mention.start) if m.label in ("LOC", "GPE")]
    apposed = (
        before.endswith(",")
        and bool(places)
        and places[-1].end >= window + len(before.rstrip(" ,"))
    )
    return apposed and article.text[mention.end : mention.end + 1] in (",", "", ")")


def group_again(article: Article, span: tuple[int, int]) -> Force | None:
    """As in "kelompok itu", "pasukan aliansi itu", "koalisi": the group last named before them."""
    found = _GROUP_AGAIN.search(article.text, *span)
    coalition = found is None and _COALITION.search(article.text, *span)
    position = found.start() if found else (coalition.start() if coalition else None)
    if position is None:
        return None
    return _group_before(article, position, coalition=not found)


def _group_before(article: Article, position: int, *, coalition: bool = False) -> Force | None:
    """The force last named before ``position`` that is no state."""
    for mention in reversed(article.mentions_in(max(0, position - 10 * _WINDOW), position)):
        name = force_of(article, mention)
        if coalition and not (name or "").lower().startswith("koalisi"):
            continue
        if name and not is_state(name) and name != "UN":
            return Force(name, mention.start, mention.end)
    return None


def _authority(article: Article, quantity: Quantity, clause: tuple[int, int]) -> Force | None:
    """As in "pemerintah merekrut N milisi", "N tentara junta": the state spoken of before it."""
    words = article.words(max(clause[0], quantity.start - _WINDOW), quantity.start)[-8:]
    words += article.words(quantity.end, min(clause[1], quantity.end + 40))[:2]
    if not any(w.lower in _AUTHORITY for w in words):
        return None
    sentence = article.sentences[article.sentence_at(quantity.start)]
    near = article.mentions_in(max(sentence[0], quantity.start - _WINDOW), quantity.start)
    here = [m for m in near if m.country and m.label != "PER"]
    topic = [m for m in article.mentions[:_LOOK_BACK] if m.country and m.entity == m.country]
    found = here[-1:] or topic[:1]
    return Force(found[0].country, found[0].start, found[0].end) if found else None


def _own_side(
    article: Article, quantity: Quantity, clause: tuple[int, int], utterance: Utterance | None
) -> Force | None:
    """The speaker's own troops, where the words say so: "kami", "pihaknya"."""
    if utterance is None:
        return None
    near = (max(clause[0], quantity.start - _WINDOW), min(clause[1], quantity.end + _WINDOW))
    words = {w.lower.replace("-nya", "nya") for w in article.words(*near)}
    return force_of_speaker(article, utterance) if words & OWN_SIDE else None


def speakers_force(
    article: Article,
    quantity: Quantity,
    trigger: Trigger | None,
    clause: tuple[int, int],
    utterance: Utterance | None,
) -> Force | None:
    """The state or group of a speaker who tells of troops that nobody is named for.

    A minister, commander or army tells of its own ("Menteri Pertahanan Polandia … menyebut 10.000
    prajurit dikerahkan"), as does any body or state; a person in no such office only where he
    confirms or promises.
    """
    if utterance is None or done_by_others(quantity, trigger):
        return None
    role = (utterance.source_role or "").lower()
    official = any(word in role for word in SECURITY_ROLES)
    own = trigger is None or trigger.event in _OWN_EVENTS
    subjectless = not article.mentions_in(max(clause[0], quantity.start - _WINDOW), quantity.start)
    commits = utterance.stance in ("confirms", "denies", "promises")
    body = utterance.source_type in ("government", "organization")
    if (official and own) or (subjectless and (commits or body)):
        return force_of_speaker(article, utterance)
    return None


def force_of_speaker(article: Article, utterance: Utterance) -> Force | None:
    """The force that a source speaks for: named in it, in its role, or its state."""
    if utterance.source_start is None:
        return None
    span = (utterance.source_start, utterance.source_end)
    if _GROUP_NOUN.search(utterance.source or ""):
        again = _group_before(article, utterance.start)
        return Force(again.name, *span) if again else None
    named = next((n for m in article.mentions_in(*span) if (n := force_of(article, m))), None)
    role = (utterance.source_role or "").split()
    in_role = next((n for word in role if (n := known_force(word)) and not is_state(n)), None)
    state = None if utterance.source_type in ("media", "document") else utterance.source_country
    name = named or known_force(utterance.source) or in_role or state
    return Force(name, *span) if name else None
