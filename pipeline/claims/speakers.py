"""The troops that a speaker speaks for: his own side's."""

import re
from collections.abc import Sequence

from pipeline.annotations import Mention, Quantity, Utterance
from pipeline.claims.anaphora import group_before
from pipeline.claims.discourse import is_called
from pipeline.claims.events import Trigger
from pipeline.claims.force_names import force_in_brackets, is_state, known_force
from pipeline.claims.force_terms import (
    GOVERNMENT_ROLES,
    MILITIA_NOUNS,
    OWN_SIDE,
    SECURITY_ROLES,
    SOLDIER_NOUNS,
)
from pipeline.claims.forces import OWN_EVENTS, done_by_others
from pipeline.claims.parties import Force, Parties, is_counted_as, is_group

_WINDOW = 400  # characters around a number that are read
_GROUP_NOUN = re.compile(
    r"\b(?:kelompok|milisi|gerakan|faksi)\b(?:\s+(?:itu|tersebut))?$", re.IGNORECASE
)
_OTHER_SUBJECT = re.compile(r"(?:bahwa\s+)?(?:ia|dia|mereka)\b", re.IGNORECASE)
_BEFALLS = frozenset({"killed", "wounded", "captured", "missing"})


def own_side(
    parties: Parties, quantity: Quantity, clause: tuple[int, int], utterance: Utterance | None
) -> Force | None:
    """The speaker's own troops, where the words say so: "kami", "pihaknya", "kehilangan N"."""
    if utterance is None:
        return None
    near = (max(clause[0], quantity.start - _WINDOW), min(clause[1], quantity.end + _WINDOW))
    words = {w.lower.replace("-nya", "nya") for w in parties.article.words(*near)}
    return force_of_speaker(parties, utterance) if words & OWN_SIDE else None


def speakers_force(
    parties: Parties,
    quantity: Quantity,
    trigger: Trigger | None,
    clause: tuple[int, int],
    utterance: Utterance | None,
) -> Force | None:
    """The state or group of a speaker who tells of troops that nobody is named for.

    A minister, commander or army tells of its own ("Menteri Pertahanan Polandia … menyebut 10.000
    prajurit dikerahkan"), as does any body or state; a person in no such office only where he
    confirms or promises. Soldiers who fell are those of a government that tells it.
    """
    article = parties.article
    if utterance is None or done_by_others(article.text, quantity, trigger):
        return None
    if is_called(parties, quantity, MILITIA_NOUNS):
        militia = force_of_speaker(parties, utterance)
        return militia if militia and is_group(militia.name) else None
    role = (utterance.source_role or "").lower()
    official = any(word in role for word in SECURITY_ROLES)
    own = trigger is None or trigger.event in OWN_EVENTS
    soldiers = is_counted_as(article, quantity, SOLDIER_NOUNS)
    fallen = trigger is not None and trigger.event in _BEFALLS and soldiers
    start = max(clause[0], quantity.start - _WINDOW)
    subjectless = not article.mentions_in(start, quantity.start) and not _OTHER_SUBJECT.match(
        article.text, utterance.start
    )
    commits = utterance.stance in ("confirms", "denies", "promises")
    named = any(map(parties.force_of, _named_in_source(parties, utterance)))
    body = utterance.source_type in ("government", "organization") or named
    governs = official or any(word in role for word in GOVERNMENT_ROLES)
    if (official and own) or (fallen and governs) or (subjectless and (commits or body)):
        found = force_of_speaker(parties, utterance) or (official and parties.home) or None
        # what a group tells of soldiers, or of who gave up, is of its enemy
        enemy = found is not None and is_group(found.name) and soldiers
        gave_up = trigger is not None and trigger.event in ("surrendered", "captured")
        return None if enemy or (gave_up and not governs) else found
    return None


def _named_in_source(parties: Parties, utterance: Utterance) -> Sequence[Mention]:
    if utterance.source_start is None or utterance.source_type == "person":
        return ()
    return parties.article.mentions_in(utterance.source_start, utterance.source_end)


def force_of_speaker(parties: Parties, utterance: Utterance) -> Force | None:
    """The force that a source speaks for: named in it, in its role, or its state."""
    if utterance.source_start is None:
        return None
    span = (utterance.source_start, utterance.source_end)
    if _GROUP_NOUN.search(utterance.source or ""):
        again = group_before(parties, min(utterance.start, utterance.source_start))
        return Force(again.name, *span) if again else None
    article = parties.article
    short = force_in_brackets(article.text, utterance.source_end)
    named = short or next(
        (n for m in article.mentions_in(*span) if (n := parties.force_of(m))), None
    )
    in_role = _force_in_role(parties, utterance) or _force_behind(parties, span[1])
    state = None if utterance.source_type in ("media", "document") else utterance.source_country
    name = named or known_force(utterance.source) or in_role or state
    return Force(name, *span) if name else None


def _force_behind(parties: Parties, end: int) -> str | None:
    """As in "Kolonel Taras Melnyk dari Staf Umum Ukraina"."""
    if not parties.article.text.startswith(" dari ", end):
        return None
    mentions = parties.article.mentions_in(end, end + _ROLE_REACH)[:1]
    beside = mentions and mentions[0].start <= end + len(" dari ")
    return parties.force_of(mentions[0]) if beside else None


def _force_in_role(parties: Parties, utterance: Utterance) -> str | None:
    """As in "komandan Pasukan Republik (FRCI), Issiaka Bamba", "Panglima Interfet"."""
    role = utterance.source_role or ""
    near = utterance.source_start - _ROLE_REACH, utterance.source_end + _ROLE_REACH
    for mention in parties.article.mentions_in(max(0, near[0]), near[1]):
        written = " ".join(parties.article.text[mention.start : mention.end].split())
        if written in role and (name := parties.force_of(mention)) and not is_state(name):
            return name
    return next((n for word in role.split() if (n := known_force(word)) and not is_state(n)), None)


_ROLE_REACH = 150  # characters between a name and its role
