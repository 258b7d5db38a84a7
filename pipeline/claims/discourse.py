"""Whose troops they are when their own clause does not say: what the sentences before speak of."""

import re
from collections.abc import Sequence

from pipeline.annotations import Quantity
from pipeline.claims.estimate import Estimate
from pipeline.claims.force_names import is_state
from pipeline.claims.force_terms import (
    FIGHTER_NOUNS,
    LEAGUES,
    MILITARY_NOUNS,
    NOT_AN_AGENT,
    SOLDIER_NOUNS,
)
from pipeline.claims.parties import Force, Parties, is_counted_as, is_group

_STATE_AGAIN = re.compile(r"\b(?:negara|negeri)\s+(?:itu|tersebut|ini)\b", re.IGNORECASE)
_THEY = re.compile(
    r"\b(?:mereka|pasukan\s+(?:itu|tersebut)|kontingen\s+(?:itu|tersebut))\b", re.IGNORECASE
)
_OF_THEM = re.compile(r"\s+(?:orang\s+)?(?:dari|di\s+antara)\s+mereka\b")
_PREPOSITION = re.compile(r"\b(?:di|ke|dari)\s+$", re.IGNORECASE)
_OWN_TROOPS = re.compile(r"\b(?:pasukan|tentara|prajurit|personel)nya\b", re.IGNORECASE)
_REACH = 2  # sentences
_REACH_OF_PARTS = 3  # of a subset, or of a formation
_WINDOW = 400  # characters
_LOOK_BACK = 40  # estimates
_NEAR = 60  # characters from the head to its number
_OF_WHOM = frozenset({"", "orang", "anggota", "anggotanya", "personel", "personil"})
_PERSONS = FIGHTER_NOUNS | MILITARY_NOUNS | {"kelompok"}


def force_again(
    parties: Parties,
    quantity: Quantity,
    clause: tuple[int, int],
    told: Sequence[Estimate],
    *,
    suffers: bool,
    since: int = 0,
) -> Force | None:
    """The force counted before in the same sentence, or that "negara itu" or "mereka" stands for.

    Args:
        parties: those of the article.
        quantity: the counted troops.
        clause: the clause that counts them.
        told: the estimates before, in text order.
        since: where the words of the number's speaker start; counts before are another's.
        suffers: somebody else does it to them, so that the clause's own subject is not theirs.
    """
    here = parties.article.sentence_at(quantity.start)
    kin = _kin(parties, quantity, told)
    if told and told[-1].force and _OF_THEM.match(parties.article.text, quantity.end):
        return told[-1].force
    same = [one.force for one in kin if one.sentence == here and one.quantity.start >= since]
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
    section, heading = _heading(parties, here)
    kin = [one for one in kin if one.sentence > section]
    last = [one.force for one in kin if here - one.sentence <= 1]
    if last:
        return last[-1]
    if heading:
        return kin[-1].force if kin else heading
    topic = _topic(parties, here, armies_of=quantity)
    if topic and topic.name != opponent_of and (is_state(opponent_of or "") or not opponent_of):
        return topic
    part = quantity.aggregation == "subset" or quantity.unit != "person"
    reach = _REACH_OF_PARTS if part else _REACH
    bound = opponent_of and not is_state(opponent_of)
    far = _is_rebel(parties, quantity) or bound
    near = [one.force for one in kin if far or here - one.sentence <= reach]
    return near[-1] if near else None


_SECTION = 12  # lines
_LONGEST_HEADING = 60  # characters
_HEADING_SPARE = 12  # of them, beside the name


def _heading(parties: Parties, here: int) -> tuple[int, Force | None]:
    """The line above that is nothing but a force's name, and that force: "INDIA", "5. Myanmar"."""
    article = parties.article
    for i in range(here - 1, max(-1, here - _SECTION), -1):
        start, end = article.sentences[i]
        if end - start > _LONGEST_HEADING or article.text[start:end].rstrip().endswith("."):
            continue
        named = [(m, n) for m in article.mentions_in(start, end) if (n := parties.force_of(m))]
        if len(named) == 1:
            mention, name = named[0]
            if end - start - (mention.end - mention.start) <= _HEADING_SPARE:
                return i, Force(name, mention.start, mention.end)
    return -1, None


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
        return bool(heads) and ("gerilyawan" if heads[-1] == "kelompok" else heads[-1]) in nouns
    return is_counted_as(article, quantity, nouns)


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
        return _topic(parties, here)
    if _THEY.search(parties.article.text, start, quantity.start):
        before = [one.force for one in kin if one.sentence == here - 1]
        return before[0] if before else _topic(parties, here)
    return None


def _topic(parties: Parties, here: int, *, armies_of: Quantity | None = None) -> Force | None:
    """The first force that the sentence before names outside a prepositional phrase.

    For ``armies_of`` a number it must be spoken of as an army or group that may be theirs, and be
    the only such one.
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
        if armies_of is None or (martial and may_be(parties, armies_of, name)):
            found.append(Force(name, mention.start, mention.end))
    if armies_of is not None and len({force.name for force in found}) != 1:
        return None
    return found[0] if found else None
