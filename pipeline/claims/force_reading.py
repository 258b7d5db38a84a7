"""Whose troops an estimate counts: its own clause first, then what was told before."""

import re

from pipeline.annotations import Quantity
from pipeline.claims.anaphora import governments, party_again
from pipeline.claims.discourse import force_again, force_before, may_be
from pipeline.claims.events import Trigger
from pipeline.claims.force_phrases import behind_noun
from pipeline.claims.force_terms import ENEMY, OWN_LEAD, OWN_SIDE, REBEL_NOUNS
from pipeline.claims.forces import (
    agent_behind,
    done_by_others,
    is_loss,
    own_clause_force,
    subject_force,
)
from pipeline.claims.parties import Force, is_agent, is_counted_as, is_group
from pipeline.claims.scope import Scope
from pipeline.claims.speakers import force_of_speaker, own_side, speakers_force

_EACH = re.compile(r"\bmasing-masing\b", re.IGNORECASE)
_MOST_LISTED = 20  # numbers that "masing-masing" goes over
_REACH = 1000  # characters of a sentence before the number
_LISTED = frozenset({"dari", "dan", "serta", "atau", "hingga", "sampai", "maupun", "di", "antara"})


def read_force(scope: Scope, trigger: Trigger | None, foe: str | None) -> Force | None:
    """Whose troops they are, or null where nothing up to here tells it; not those of ``foe``."""
    parties, quantity, utterance = scope.parties, scope.quantity, scope.utterance
    following = scope.following.start if scope.following else scope.window[1]
    span = (scope.window[0], max(quantity.end, min(scope.window[1], following)))
    behind = behind_noun(parties, quantity, trigger, span[1])
    if _is_enemy(scope) and behind is None:
        speaker = utterance and force_of_speaker(parties, utterance)
        opponent = speaker.name if speaker else None
        rival = parties.rival_of(opponent) if opponent else None
        return rival or force_before(parties, quantity, scope.told, opponent_of=opponent)
    suffers = done_by_others(scope.text, quantity, trigger)
    named = utterance is not None and utterance.source_type == "government"
    since = utterance.start if named else 0
    counted = scope.before.quantity if scope.before else None
    own = own_clause_force(parties, quantity, trigger, span, counted=counted, behind=behind)
    rebels = own != behind and is_counted_as(scope.article, quantity, REBEL_NOUNS)
    if rebels and own is not None and not is_group(own.name):
        own = None  # "militer menaksir 300 gerilyawan": no state has them
    own = _respective(scope) or own or _listed_force(scope, trigger)
    own = own or governments(parties, quantity, span[1])
    if own is None and not suffers:
        own = party_again(parties, quantity, span) or own_side(parties, quantity, span, utterance)
    its_own = _is_own(scope) or is_loss(scope.text, trigger)
    if own is None and its_own and utterance is not None:
        own = _if_fitting(scope, force_of_speaker(parties, utterance))
    if own is None and its_own:
        own = _possessor(scope)
    return (
        own
        or force_again(parties, quantity, span, scope.told, suffers=suffers, since=since)
        or _one_of_the_same(scope)
        or _if_fitting(scope, speakers_force(parties, quantity, trigger, span, utterance))
        or force_before(parties, quantity, scope.told, opponent_of=foe)
    )


def _one_of_the_same(scope: Scope) -> Force | None:
    """As in "menewaskan seorang tentara AS dan melukai dua orang lainnya": who was named before."""
    text, end = scope.text, scope.quantity.end
    others = text[scope.quantity.start : end].endswith(_OTHERS) or text.startswith(
        _OTHERS_BEHIND, end
    )
    if not others:
        return None
    start = _near_start(scope)
    for mention in reversed(scope.article.mentions_in(start, scope.quantity.start)):
        if scope.parties.is_martial(mention):
            return Force(scope.parties.force_of(mention), mention.start, mention.end)
    return None


_OTHERS = ("lainnya", "lain", "lagi")
_OTHERS_BEHIND = (" lainnya", " lain", " lagi")


def _if_fitting(scope: Scope, force: Force | None) -> Force | None:
    """Nobody's spokesman tells of "gerilyawan" that are his state's."""
    return force if force and may_be(scope.parties, scope.quantity, force.name) else None


# "Latihan gabungan itu diikuti 16.700 prajurit": of all that take part
_EXERCISE = re.compile(
    r"\b(?:latihan|latgab|manuver)\b[^.;\n]{0,40}\b(?:gabungan|bersama|multinasional|multilateral)\b"
    r"|\bpeserta(?:nya)?\b|\b(?:Garuda\s+Shield|Balikatan|Cobra\s+Gold|Kakadu|RIMPAC|Komodo)\b",
    re.IGNORECASE,
)
_MANY = 3  # states named in the article


def of_several(scope: Scope) -> bool:
    """Whether the number is that of all who take part in an exercise of several states."""
    end = min(scope.article.sentences[scope.sentence][1], scope.quantity.end + _REACH)
    start = _near_start(scope)
    if not _EXERCISE.search(scope.text, start, end) or len(scope.parties.states) < _MANY:
        return False
    low, high = scope.quantity.start - _BESIDE, scope.quantity.end + _BESIDE
    near = scope.article.mentions_in(max(start, low), min(end, high))
    return not any(scope.parties.force_of(mention) for mention in near)


_BESIDE = 45  # characters around a number that may name whose troops it counts


def read_foe(scope: Scope, trigger: Trigger | None) -> str | None:
    """The force that does it to the counted troops: "menewaskan N", "N tentara ditembak Israel"."""
    if done_by_others(scope.text, scope.quantity, trigger):
        return _agent(scope, trigger, scope.window)
    agent = agent_behind(scope.parties, scope.quantity, trigger, scope.window[1], hostile=True)
    return agent.name if agent else None


def _listed_force(scope: Scope, trigger: Trigger | None) -> Force | None:
    """Of "25 ribu dari 100 ribu tentara Nigeria", "300, 45 dan 12 pejuang Hamas": the noun's."""
    at: Quantity = scope.quantity
    for following in scope.quantities[scope.i + 1 : scope.i + 4]:
        if at.unit_start is not None or following.start > scope.window[1]:
            return None
        gap = scope.article.words(at.end, following.start)
        if not all(word.lower in _LISTED for word in gap):
            return None
        found = behind_noun(scope.parties, following, trigger, scope.window[1])
        if found:
            return found
        at = following
    return None


def _respective(scope: Scope) -> Force | None:
    """As in "Selandia Baru, Inggris dan Thailand masing-masing menyumbang 800, 270 dan 150"."""
    end = scope.article.sentences[scope.sentence][1]
    start = _near_start(scope)
    each = _EACH.search(scope.text, start, scope.quantity.start)
    if each is None:
        return None
    near = scope.quantities[max(0, scope.i - _MOST_LISTED) : scope.i + _MOST_LISTED]
    counts = [q for q in near if each.end() <= q.start < end]
    parties: list[Force] = []
    reached = each.start()
    for mention in reversed(scope.article.mentions_in(start, each.start())):
        gap = scope.text[mention.end : reached].strip().lower()
        name = scope.parties.force_of(mention)
        if name is None or gap not in ("", ",", "dan", ", dan", "serta"):
            break
        parties.insert(0, Force(name, mention.start, mention.end))
        reached = mention.start
    if len(parties) < 2 or len(counts) < len(parties):
        return None
    at = next((i for i, q in enumerate(counts) if q.start == scope.quantity.start), None)
    return parties[at] if at is not None and at < len(parties) else None


def _possessor(scope: Scope) -> Force | None:
    """Whose "-nya" is: of the party that the sentence named first, outside any phrase."""
    start = _near_start(scope)
    for mention in scope.article.mentions_in(start, scope.quantity.start):
        name = scope.parties.force_of(mention)
        if name and is_agent(scope.parties, mention):
            return Force(name, mention.start, mention.end)
    return None


def _near_start(scope: Scope) -> int:
    """Where the sentence starts, or the part of a very long one that is read."""
    start = scope.article.sentences[scope.sentence][0]
    return max(start, scope.quantity.start - _REACH)


def _is_own(scope: Scope) -> bool:
    """Whether the noun says "his": "300 tentaranya", "tiga prajurit mereka"."""
    start, end = scope.quantity.start, scope.quantity.end
    return scope.text[start:end].endswith("nya") or scope.text.startswith(" mereka", end)


def _is_enemy(scope: Scope) -> bool:
    end = min(scope.window[1], scope.quantity.end + 60)
    behind = scope.article.words(scope.quantity.end, end)[:4]
    before = scope.article.words(
        max(scope.window[0], scope.quantity.start - 60), scope.quantity.start
    )
    return any(w.lower in ENEMY for w in (*behind, *before[:2]))


def _agent(scope: Scope, trigger: Trigger, span: tuple[int, int]) -> str | None:
    """Who does it to them: the subject, or the speaker of "telah membunuh N"."""
    subject = subject_force(scope.parties, scope.quantity, trigger, span[0])
    lead = scope.article.words(span[0], trigger.start)[:4]
    if subject is None and scope.utterance and all(w.lower in OWN_LEAD | OWN_SIDE for w in lead):
        subject = force_of_speaker(scope.parties, scope.utterance)
    return subject.name if subject else None
