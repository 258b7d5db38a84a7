"""Decide what the numbers of a sentence count, those with a noun behind them first."""

from itertools import pairwise
from typing import NamedTuple

from pipeline.numerals.tokens import Token
from pipeline.quantities import (
    ahead,
    apposition,
    changes,
    company,
    context,
    ellipsis,
    labels,
    nouns,
    parties,
    presumption,
    reference,
    units,
)
from pipeline.quantities import evidence as evidence_of
from pipeline.quantities.candidates import Candidate
from pipeline.quantities.context_terms import FATES
from pipeline.quantities.discourse import Discourse, closes
from pipeline.quantities.evidence import Evidence
from pipeline.quantities.evidence_terms import CIVILIANS
from pipeline.quantities.unit_terms import SOLDIER_HEADS


def match_noun(tokens: list[Token], candidate: Candidate, evidence: Evidence) -> None:
    """Give a number the noun behind it, if that one stands for troops."""
    noun = units.unit_after(tokens, candidate.behind, evidence)
    if noun is not None and _is_one_of(tokens, candidate, noun):
        return
    if noun is None:
        noun = units.part_after(tokens, candidate.behind)
        # "puluhan dari tentara" are dozens; "dua dari prajurit itu" two of those told of
        candidate.subset = noun is not None and candidate.numeral.kind != "vague"
    if noun is not None:
        candidate.unit, candidate.noun = noun.unit, noun
        if noun.first > candidate.behind and tokens[candidate.behind].lower == "jumlah":
            candidate.noun = None  # "menjadikan 483 jumlah prajurit yang tewas"


_NO_COUNT_BEFORE = frozenset("salah tidak tak tiada tanpa bukan per demi nomor".split())
_AS_ONE = frozenset("sebagai dalam menjadi membentuk bawah antara di".split())


def _is_one_of(tokens: list[Token], candidate: Candidate, noun: nouns.Unit) -> bool:
    """As in "salah satu tentara", "tak satu prajurit pun", "sebagai satu pasukan"."""
    before = tokens[candidate.first - 1].lower if candidate.first else ""
    value = candidate.numeral.value
    if value == 1 and before in _NO_COUNT_BEFORE:
        return True
    if tokens[noun.first].lower != "pasukan":
        return False
    # "satu pasukan" is one force; "satu pasukan tewas" one soldier
    dead = noun.last < len(tokens) and tokens[noun.last].lower in FATES
    return (value == 1 and not dead) or (value == 2 and before in _AS_ONE)


def match_rest(
    tokens: list[Token], candidates: list[Candidate], evidence: Evidence, discourse: Discourse
) -> ellipsis.Antecedents:
    """Give the numbers without a noun of their own what they count, in text order."""
    antecedents = ellipsis.Antecedents(tokens, evidence)
    for i, candidate in enumerate(candidates):
        antecedents.advance(candidate.start)
        if candidate.unit is None and not candidate.listed_label:
            previous = candidates[i - 1] if i else None
            following = candidates[i + 1] if i + 1 < len(candidates) else None
            here = _Context(previous, following, evidence, antecedents, discourse)
            _match_one(tokens, candidate, here)
        antecedents.saw(candidate)
    for following, candidate in pairwise(reversed(candidates)):
        unmatched = candidate.unit is None and not candidate.listed_label
        if unmatched and ahead.heads_list(tokens, candidate, following):
            candidate.unit = following.unit
    return antecedents


class _Context(NamedTuple):
    """What a number is read with: its neighbours, its sentence, and the sentences before."""

    previous: Candidate | None
    following: Candidate | None
    evidence: Evidence
    antecedents: ellipsis.Antecedents
    discourse: Discourse


def _match_one(tokens: list[Token], candidate: Candidate, here: _Context) -> None:
    follows = ellipsis.what_follows(tokens, candidate.behind)
    told = here.antecedents.troops or (not here.antecedents.any and here.discourse.recall())
    noun = ellipsis.shared_noun(tokens, candidate.behind, here.evidence) if told else None
    if noun is not None and (here.antecedents.troops or noun.sort == nouns.MEMBER):
        candidate.unit, candidate.noun = noun.unit, noun
        return
    soldiers = apposition.part_are_soldiers(tokens, candidate.behind)
    if soldiers is not None:
        candidate.unit = "person" if soldiers else None
        being = tokens[candidate.behind : candidate.behind + 2]
        part = not any(token.lower in ("adalah", "merupakan", "ialah") for token in being)
        candidate.subset = soldiers and (part or tokens[0].lower == "dari")
        if soldiers and tokens[candidate.behind].lower == "orang":
            at = candidate.behind
            candidate.noun = nouns.Unit(at, at + 1, "person", nouns.PERSON)
        return
    if here.antecedents.troops == "person" and (mate := apposition.mate(tokens, candidate.behind)):
        candidate.unit, candidate.noun = "person", mate
        return
    candidate.unit = _unit_here(tokens, candidate, follows, here)
    if candidate.unit is None and not here.antecedents.any:
        candidate.unit = reference.unit_from_before(
            tokens, candidate, follows, here.discourse, here.evidence
        )
    seen = company.Company(follows, here.antecedents.troops, here.evidence, here.discourse)
    if candidate.unit is None and (here.antecedents.troops or not here.antecedents.any):
        candidate.unit = company.unit_in_company(tokens, candidate, seen)
    if candidate.unit is None and presumption.presumed(tokens, candidate, seen):
        candidate.unit = "person"
    if candidate.unit is not None and follows in ("persons", "other persons"):
        at = candidate.behind
        candidate.unit, candidate.noun = "person", nouns.Unit(at, at + 1, "person", nouns.PERSON)


def _unit_here(
    tokens: list[Token], candidate: Candidate, follows: str, here: _Context
) -> str | None:
    """What the sentence itself says that the number counts."""
    told = here.antecedents.troops
    unit = _unit_beside(tokens, candidate, here) if follows != "measure" else None
    if unit is None and follows in ("persons", "bare"):
        unit = _from_head(tokens, candidate, here, bare=follows == "bare")
        unit = unit or _from_change(tokens, candidate, here)
        unit = unit or _from_side(tokens, candidate, here)
    if unit is None and follows == "persons" and _is_force_of_persons(tokens, candidate):
        return "person"
    if unit is None and apposition.of_named_force(tokens, candidate):
        return "person"
    if unit is None and ahead.leads_to(tokens, candidate, here.following):
        return here.following.unit
    if unit is None and told is not None:
        goes_on = ellipsis.continues(tokens, candidate, here.previous, follows, here.evidence)
        return told if goes_on else None
    return unit


def _unit_beside(tokens: list[Token], candidate: Candidate, here: _Context) -> str | None:
    """What an apposition, a label or the other side of a battle makes of the number."""
    told = here.antecedents.troops
    if here.following is not None and labels.opposed(tokens, candidate, here.following):
        return "person"
    if here.previous is not None and labels.opposed(tokens, here.previous, candidate):
        return here.previous.unit
    if (
        apposition.of_formation(tokens, candidate, here.previous)
        or apposition.per_formation(tokens, candidate)
        or apposition.called_soldiers(tokens, candidate)
        or apposition.of_branch(tokens, candidate, known=told is not None)
        or apposition.of_noun(tokens, candidate, known=here.evidence.military or told is not None)
        or apposition.parallel(tokens, candidate, here.previous)
    ):
        return "person"
    bare = ellipsis.what_follows(tokens, candidate.behind) == "bare"
    if bare and apposition.is_predicate(tokens, candidate, known=here.discourse.military):
        return "person"
    if labels.bracketed(tokens, candidate) and (
        here.antecedents.troops == "person"
        or here.discourse.recent
        or (here.discourse.military and (here.evidence.military or here.evidence.deploying))
    ):
        return "person"
    return labels.labelled(tokens, candidate, here.evidence, here.discourse, told)


def _from_head(
    tokens: list[Token], candidate: Candidate, here: _Context, *, bare: bool
) -> str | None:
    evidence = here.evidence
    said = context.Said(
        candidate.start,
        candidate.chain,
        bare,
        closes(tokens, candidate.behind),
        here.antecedents.troops or here.discourse.recall(),
    )
    head = context.head_before(tokens, said, evidence)
    if head is None:
        return None
    if head.sort == nouns.PERSONNEL and (
        evidence.police or not (evidence.deploying or evidence.military or evidence.article)
    ):
        return None
    strong = candidate.start and tokens[candidate.start - 1].lower in _OF_HEADS
    # "200 orang dari Yonif Raider 301, jadi totalnya 550": of the persons before
    persons = bare and here.antecedents.troops == "person" and tokens[head.first].text.istitle()
    return "person" if strong or persons else head.unit


_OF_HEADS = frozenset({"berkekuatan", "beranggotakan", "berawak"})  # "brigade berkekuatan 3.000"


def _from_change(tokens: list[Token], candidate: Candidate, here: _Context) -> str | None:
    """As in "pasukan itu membengkak dari 1.200 menjadi 8.000 orang", and the change after it."""
    if changes.lowered(tokens, candidate):
        return "person"
    if here.previous is not None and changes.is_pair(tokens, here.previous, candidate):
        return here.previous.unit
    if here.following is None or not changes.is_pair(tokens, candidate, here.following):
        return None
    if ellipsis.what_follows(tokens, here.following.behind) not in ("bare", "persons"):
        return None
    dari = candidate.start - 1
    told = here.antecedents.troops
    if told is not None and dari and tokens[dari - 1].lower in _NEXT_CHANGE:
        return told
    return changes.changed(tokens, dari, here.evidence, told or here.discourse.recall())


_NEXT_CHANGE = frozenset({",", "dan", "lalu", "kemudian", "serta"})


def _from_side(tokens: list[Token], candidate: Candidate, here: _Context) -> str | None:
    side = parties.on_side(tokens, candidate.start, candidate.behind)
    known = here.evidence.military or here.antecedents.troops is not None
    return "person" if side == "force" or (side == "state" and known) else None


def _is_of_force(tokens: list[Token], i: int) -> bool:
    """As in "30 orang Taliban", "1.200 orang dari batalyon itu": what follows "orang" at ``i``."""
    if i + 1 >= len(tokens):
        return False
    if tokens[i].lower in SOLDIER_HEADS:
        i += 1  # "20 orang eks GAM"
    if evidence_of.force_at(tokens, i, behind_noun=True) is not None:
        return tokens[i].text[0].isupper() and not evidence_of.civil_at(tokens, i)
    noun = nouns.noun_at(tokens, i + 1)
    return (
        tokens[i].lower in ("dari", "dalam", "di")
        and noun is not None
        and noun.sort == nouns.FORMATION
        and not evidence_of.named_behind(tokens, noun.last)[1]
    )


def _is_force_of_persons(tokens: list[Token], candidate: Candidate) -> bool:
    """As in "berkekuatan 300 orang", "310 orang (280 TNI AD …", "200 orang dari Kostrad"."""
    i = candidate.start - 1
    if i >= 0 and tokens[i].lower == "berkekuatan":
        return True
    j = candidate.behind + 1
    if _is_of_force(tokens, j):
        return True
    if j < len(tokens) and tokens[j].lower in ("(", "dari", "di"):
        reach = range(j + 1, min(j + (4 if tokens[j].text == "(" else 2), len(tokens)))
        if any(token.lower in CIVILIANS for token in tokens[j : j + 4]):
            return False
        return any(parties.BRANCH_NAMES.at(tokens, k) is not None for k in reach)
    return False
