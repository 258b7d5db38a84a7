"""Whose troops they are when their own clause does not say: what the sentences before speak of."""

import re
from collections.abc import Sequence

from pipeline.annotations import Quantity
from pipeline.claims.estimate import Estimate
from pipeline.claims.force_names import is_state
from pipeline.claims.force_terms import (
    ALLIANCES,
    FIGHTER_NOUNS,
    LEAGUES,
    MILITARY_NOUNS,
    NOT_AN_AGENT,
    SOLDIER_NOUNS,
)
from pipeline.claims.parties import Force, Parties, is_group

_STATE_AGAIN = re.compile(r"\b(?:negara|negeri)\s+(?:itu|tersebut|ini)\b", re.IGNORECASE)
_THEY = re.compile(
    r"\b(?:mereka|pasukan\s+(?:itu|tersebut)|kontingen\s+(?:itu|tersebut))\b", re.IGNORECASE
)
_PREPOSITION = re.compile(r"\b(?:di|ke|dari)\s+$", re.IGNORECASE)
_OWN_TROOPS = re.compile(r"\b(?:pasukan|tentara|prajurit|personel)nya\b", re.IGNORECASE)
_REACH = 2  # sentences
_REACH_OF_PARTS = 3  # of a subset, or of a formation
_WINDOW = 400  # characters
_LOOK_BACK = 40  # estimates
_NEAR = 60  # characters from the head to its number
_OF_WHOM = frozenset({"", "orang", "anggota", "anggotanya", "personel", "personil"})
_PERSONS = FIGHTER_NOUNS | MILITARY_NOUNS


def force_again(
    parties: Parties,
    quantity: Quantity,
    clause: tuple[int, int],
    told: Sequence[Estimate],
    *,
    suffers: bool,
) -> Force | None:
    """The force counted before in the same sentence, or that "negara itu" or "mereka" stands for.

    Args:
        parties: those of the article.
        quantity: the counted troops.
        clause: the clause that counts them.
        told: the estimates before, in text order.
        suffers: somebody else does it to them, so that the clause's own subject is not theirs.
    """
    here = parties.article.sentence_at(quantity.start)
    kin = _kin(parties, quantity, told)
    same = [one.force for one in kin if one.sentence == here]
    if same:
        return same[-1]
    return None if suffers else _pronoun(parties, quantity, clause, here, kin)


def force_before(
    parties: Parties, quantity: Quantity, told: Sequence[Estimate], *, opponent_of: str | None
) -> Force | None:
    """The force counted a sentence or two before, else the army that the last sentence is about.

    "militan" and "pemberontak" are never a state's, and of an ``opponent_of`` a force they are
    another one: soldiers whom a group kills are those of the state counted last.
    """
    here = parties.article.sentence_at(quantity.start)
    kin = [one for one in _kin(parties, quantity, told) if one.force.name != opponent_of]
    if opponent_of and not is_state(opponent_of) and not _is_rebel(parties, quantity):
        kin = [one for one in kin if is_state(one.force.name)]
    part = quantity.aggregation == "subset" or quantity.unit != "person"
    reach = _REACH_OF_PARTS if part else _REACH
    near = [one.force for one in kin if here - one.sentence <= reach]
    if heading := _heading(parties, here):
        return heading
    if near:
        return near[-1]
    if _is_rebel(parties, quantity):
        far = [one.force for one in kin]
    elif opponent_of and not is_state(opponent_of):
        far = [one.force for one in kin if is_state(one.force.name)]
    else:
        topic = _topic(parties, here, armies_only=True)
        far = (
            [topic]
            if topic and topic.name != opponent_of and may_be(parties, quantity, topic.name)
            else []
        )
        if (
            topic
            and not is_state(topic.name)
            and topic.name not in ALLIANCES
            and _is_soldier(parties, quantity)
        ):
            far = []
    return far[-1] if far else None


_ITEM = re.compile(r"[•*\-–—▪●◦·]\s|\d{1,2}[.)]\s")
_LIST_REACH = 12  # lines
_HEADING_SPARE = 24  # characters of a heading beside the name


def _heading(parties: Parties, here: int) -> Force | None:
    """The force that the heading of a list names: "INDIA", "Kekuatan Rusia:"."""
    article = parties.article
    if not _ITEM.match(article.text, article.sentences[here][0]):
        return None
    for i in range(here - 1, max(-1, here - _LIST_REACH), -1):
        start, end = article.sentences[i]
        if _ITEM.match(article.text, start):
            continue
        named = [(m, n) for m in article.mentions_in(start, end) if (n := parties.force_of(m))]
        if len(named) != 1 or article.text[start:end].rstrip().endswith("."):
            return None
        mention, name = named[0]
        spare = end - start - (mention.end - mention.start)
        return Force(name, mention.start, mention.end) if spare <= _HEADING_SPARE else None
    return None


def _kin(parties: Parties, quantity: Quantity, told: Sequence[Estimate]) -> list[Estimate]:
    """The estimates before whose force may be this one's."""
    rebel, army = _is_rebel(parties, quantity), _is_army(parties, quantity)
    return [
        one
        for one in told[-_LOOK_BACK:]
        if one.force
        and not (rebel and not is_group(one.force.name))
        and not (army and is_group(one.force.name) and not _is_army(parties, one.quantity))
    ]


def _is_army(parties: Parties, quantity: Quantity) -> bool:
    """Whether the counted are called what a state's are rather than a group's."""
    return quantity.unit != "person" or _is_soldier(parties, quantity)


def may_be(parties: Parties, quantity: Quantity, force: str) -> bool:
    """Whether what the counted are called fits a force: fighters a group, battalions a state."""
    if is_group(force):
        return not _is_army(parties, quantity)
    return not _is_rebel(parties, quantity)


def _is_rebel(parties: Parties, quantity: Quantity) -> bool:
    return is_called(parties, quantity, FIGHTER_NOUNS)


def _is_soldier(parties: Parties, quantity: Quantity) -> bool:
    return is_called(parties, quantity, SOLDIER_NOUNS)


def is_called(parties: Parties, quantity: Quantity, nouns: frozenset[str]) -> bool:
    """Whether the counted are called one of ``nouns``: by their unit, or by the head before it."""
    article = parties.article
    unit = article.text[quantity.unit_start : quantity.unit_end] if quantity.unit_start else ""
    if unit.lower() in _OF_WHOM:
        # "jumlah gerilyawan mencapai 50 orang", "militan yang tewas berjumlah enam"
        start = article.sentences[article.sentence_at(quantity.start)][0]
        words = article.words(max(start, quantity.start - _NEAR), quantity.start)
        heads = [w.lower for w in words if w.lower in _PERSONS]
        return bool(heads) and heads[-1] in nouns
    words = article.words(quantity.unit_start, quantity.unit_end)
    return any(w.lower.removesuffix("nya") in nouns for w in words)


def _pronoun(
    parties: Parties,
    quantity: Quantity,
    clause: tuple[int, int],
    here: int,
    kin: Sequence[Estimate],
) -> Force | None:
    start = max(clause[0], quantity.start - _WINDOW)
    state = _STATE_AGAIN.search(parties.article.text, start, quantity.start)
    if state and not _PREPOSITION.search(
        parties.article.text, max(start, state.start() - 6), state.start()
    ):
        return _topic(parties, here, armies_only=False)
    if _THEY.search(parties.article.text, start, quantity.start):
        before = [one.force for one in kin if one.sentence == here - 1]
        return before[0] if before else _topic(parties, here, armies_only=False)
    return None


def _topic(parties: Parties, here: int, *, armies_only: bool) -> Force | None:
    """The first force that the sentence before names outside a prepositional phrase.

    With ``armies_only`` it must be spoken of as an army or group, and be the only such one.
    """
    if here == 0:
        return None
    start, end = parties.article.sentences[here - 1]
    found: list[Force] = []
    for mention in parties.article.mentions_in(start, min(end, start + _WINDOW)):
        name = parties.force_of(mention)
        words = parties.article.words(max(start, mention.start - 30), mention.start)
        last = words[-1].lower if words else ""
        if name is None or last in NOT_AN_AGENT:
            continue
        sends = name in LEAGUES and _OWN_TROOPS.search(parties.article.text, mention.end, end)
        martial = sends or parties.is_martial(mention)
        if martial or not armies_only:
            found.append(Force(name, mention.start, mention.end))
    if armies_only and len({force.name for force in found}) != 1:
        return None
    return found[0] if found else None
