"""Whose troops they are where nothing before the number says it: the rest of the article does."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from pipeline.claims.discourse import is_called, may_be
from pipeline.claims.estimate import Estimate
from pipeline.claims.force_names import is_state
from pipeline.claims.force_terms import FIGHTER_NOUNS, MILITIA_NOUNS
from pipeline.claims.parties import Force, Parties, is_agent, is_group

_OF_NATIONS = re.compile(r"[^.,;\n]{0,20}\bdari\s+(?:\w+\s+){1,2}negara\b", re.IGNORECASE)
_BEFALLS = frozenset({"killed", "wounded", "captured", "missing"})
_LEAD = 40  # characters
_REACH = 1000  # characters of a very long sentence
_LOOK_BACK = 200  # estimates
_OF_MANY = re.compile(
    r"\bpasukan\s+(?:internasional|multinasional|gabungan|asing)\b[^.,;]*$", re.IGNORECASE
)


def fill_forces(parties: Parties, estimates: Sequence[Estimate]) -> list[Estimate]:
    """Give each estimate without a force the one that the article lets a reader know.

    A headline's is told with the same number below; fighters are those of the group that the
    article names, soldiers those of the state whose army it is about.
    """
    estimates = _share_nouns(parties, estimates)
    told: dict[tuple, Force] = {}
    for one in estimates:
        if one.force:
            told.setdefault(_number(one), one.force)
    filled: list[Estimate] = []
    for one in estimates:
        if one.shared:
            filled.append(one)
            continue
        force = one.force or _retold(parties, one, told) or _topic(parties, one, filled)
        filled.append(one if one.force else replace(one, force=force))
    return filled


def _share_nouns(parties: Parties, estimates: Sequence[Estimate]) -> list[Estimate]:
    """Give "4.700" of "4.700 dari hampir 8.000 tentara" the force of the noun behind the list."""
    shared = list(estimates)
    for i in range(len(shared) - 2, -1, -1):
        one, following = shared[i], shared[i + 1]
        start = max(parties.article.sentences[one.sentence][0], one.quantity.start - _REACH)
        each = "masing-masing" in parties.article.text[start : one.quantity.start]
        bare = one.quantity.unit_start is None and one.sentence == following.sentence and not each
        if bare and following.quantity.unit_start is not None:
            gap = parties.article.text[one.quantity.end : following.quantity.start]
            if gap.strip(" ,\xa0").lower() in ("dari", "dan", "atau", "") and following.force:
                shared[i] = replace(one, force=following.force)
    return shared


def _retold(parties: Parties, one: Estimate, told: Mapping[tuple, Force]) -> Force | None:
    """The force told with the same number, if it may be theirs."""
    force = told.get(_number(one))
    fits = force and force.name != one.foe and may_be(parties, one.quantity, force.name)
    return force if fits else None


def _number(one: Estimate) -> tuple:
    quantity = one.quantity
    return quantity.value, quantity.low, quantity.high, quantity.unit


def _topic(parties: Parties, one: Estimate, before: Sequence[Estimate]) -> Force | None:
    if is_called(parties, one.quantity, FIGHTER_NOUNS):
        return parties.group_near(one.quantity.start)
    text, quantity = parties.article.text, one.quantity
    lead = text[max(0, quantity.start - _LEAD) : quantity.start]
    foreign = text.startswith((" asing", " gabungan"), quantity.end) or _OF_MANY.search(lead)
    foreign = foreign or _OF_NATIONS.match(text, quantity.end)
    if foreign or is_called(parties, one.quantity, MILITIA_NOUNS):
        return None  # anybody's
    if one.foe and is_group(one.foe):
        return parties.foe_of(Force(one.foe, 0, 0))
    if here := _army_of_sentence(parties, one):
        return here
    if one.event in _BEFALLS and one.quantity.unit == "person":
        last = before[-_LOOK_BACK:]
        fallen = (b.force for b in reversed(last) if b.event in _BEFALLS and b.force)
        setting = next((f for f in fallen if is_state(f.name)), None) or parties.setting
        return setting if setting and setting.name != one.foe else None
    return parties.home if parties.home and parties.home.name != one.foe else None


def _army_of_sentence(parties: Parties, one: Estimate) -> Force | None:
    """The army that the sentence names first, if it does it to nobody."""
    start = parties.article.sentences[one.sentence][0]
    start = max(start, one.quantity.start - _REACH)
    for mention in parties.article.mentions_in(start, one.quantity.start):
        name = parties.force_of(mention)
        if name and name != one.foe and parties.is_martial(mention) and is_agent(parties, mention):
            fits = may_be(parties, one.quantity, name)
            return Force(name, mention.start, mention.end) if fits else None
    return None
