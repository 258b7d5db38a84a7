"""Whose troops they are when their own clause does not say: what the sentences before speak of."""

import re
from collections.abc import Sequence

from pipeline.annotations import Quantity
from pipeline.article import Article
from pipeline.claims.estimate import Estimate
from pipeline.claims.force_names import force_of, is_state
from pipeline.claims.force_terms import (
    ALLIANCES,
    MILITARY_NOUNS,
    NOT_AN_AGENT,
    REBEL_NOUNS,
    SOLDIER_NOUNS,
)
from pipeline.claims.forces import Force

_STATE_AGAIN = re.compile(r"\b(?:negara|negeri)\s+(?:itu|tersebut|ini)\b", re.IGNORECASE)
_THEY = re.compile(
    r"\b(?:mereka|pasukan\s+(?:itu|tersebut)|kontingen\s+(?:itu|tersebut))\b", re.IGNORECASE
)
_PREPOSITION = re.compile(r"\b(?:di|ke|dari)\s+$", re.IGNORECASE)
_REACH = 2  # sentences
_REACH_OF_PARTS = 3  # of a subset, or of a formation
_WINDOW = 400  # characters
_LOOK_BACK = 40  # estimates


def force_again(
    article: Article,
    quantity: Quantity,
    clause: tuple[int, int],
    told: Sequence[Estimate],
    *,
    suffers: bool,
) -> Force | None:
    """The force counted before in the same sentence, or that "negara itu" or "mereka" stands for.

    Args:
        article: the article.
        quantity: the counted troops.
        clause: the clause that counts them.
        told: the estimates before, in text order.
        suffers: somebody else does it to them, so that the clause's own subject is not theirs.
    """
    here = article.sentence_at(quantity.start)
    kin = _kin(article, quantity, told)
    same = [one.force for one in kin if one.sentence == here]
    if same:
        return same[-1]
    return None if suffers else _pronoun(article, quantity, clause, here, kin)


def force_before(
    article: Article, quantity: Quantity, told: Sequence[Estimate], *, opponent_of: str | None
) -> Force | None:
    """The force counted a sentence or two before, else the army that the last sentence is about.

    "militan" and "pemberontak" are never a state's, and of an ``opponent_of`` a force they are
    another one: soldiers whom a group kills are those of the state counted last.
    """
    here = article.sentence_at(quantity.start)
    kin = [one for one in _kin(article, quantity, told) if one.force.name != opponent_of]
    if opponent_of and not is_state(opponent_of) and not _is_rebel(article, quantity):
        kin = [one for one in kin if is_state(one.force.name)]
    part = quantity.aggregation == "subset" or quantity.unit != "person"
    reach = _REACH_OF_PARTS if part else _REACH
    near = [one.force for one in kin if here - one.sentence <= reach]
    if near:
        return near[-1]
    if _is_rebel(article, quantity):
        far = [one.force for one in kin]
    elif opponent_of and not is_state(opponent_of):
        far = [one.force for one in kin if is_state(one.force.name)]
    else:
        topic = _topic(article, here, armies_only=True)
        far = (
            [topic]
            if topic and topic.name != opponent_of and _fits(article, quantity, topic.name)
            else []
        )
        if (
            topic
            and not is_state(topic.name)
            and topic.name not in ALLIANCES
            and _is_soldier(article, quantity)
        ):
            far = []
    return far[-1] if far else None


def _kin(article: Article, quantity: Quantity, told: Sequence[Estimate]) -> list[Estimate]:
    """The estimates before whose force may be this one's."""
    return [
        one for one in told[-_LOOK_BACK:] if one.force and _fits(article, quantity, one.force.name)
    ]


def _fits(article: Article, quantity: Quantity, force: str) -> bool:
    return not (_is_rebel(article, quantity) and (is_state(force) or force in ALLIANCES))


def _is_rebel(article: Article, quantity: Quantity) -> bool:
    return _is_called(article, quantity, REBEL_NOUNS)


def _is_soldier(article: Article, quantity: Quantity) -> bool:
    return _is_called(article, quantity, SOLDIER_NOUNS)


def _is_called(article: Article, quantity: Quantity, nouns: frozenset[str]) -> bool:
    if quantity.unit_start is None:
        return False
    words = article.words(quantity.unit_start, quantity.unit_end)
    return any(w.lower in nouns for w in words)


def _pronoun(
    article: Article,
    quantity: Quantity,
    clause: tuple[int, int],
    here: int,
    kin: Sequence[Estimate],
) -> Force | None:
    start = max(clause[0], quantity.start - _WINDOW)
    state = _STATE_AGAIN.search(article.text, start, quantity.start)
    if state and not _PREPOSITION.search(
        article.text, max(start, state.start() - 6), state.start()
    ):
        return _topic(article, here, armies_only=False)
    if _THEY.search(article.text, start, quantity.start):
        before = [one.force for one in kin if one.sentence == here - 1]
        return before[0] if before else _topic(article, here, armies_only=False)
    return None


def _topic(article: Article, here: int, *, armies_only: bool) -> Force | None:
    """The first force that the sentence before names outside a prepositional phrase.

    With ``armies_only`` it must be spoken of as an army or group, and be the only such one.
    """
    if here == 0:
        return None
    start, end = article.sentences[here - 1]
    found: list[Force] = []
    for mention in article.mentions_in(start, min(end, start + _WINDOW)):
        name = force_of(article, mention)
        words = article.words(max(start, mention.start - 30), mention.start)
        last = words[-1].lower if words else ""
        if name is None or last in NOT_AN_AGENT:
            continue
        martial = not is_state(name) or mention.label == "ORG" or last in MILITARY_NOUNS
        if martial or not armies_only:
            found.append(Force(name, mention.start, mention.end))
    if armies_only and len({force.name for force in found}) != 1:
        return None
    return found[0] if found else None
