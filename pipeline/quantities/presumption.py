"""Persons in an article about troops are troops, where nobody else is about.

"Mulai hari ini ditambah 200 orang", "Kini sekitar 2.500 orang masih tersisa", "Target kita itu 25
ribu": no word says who they are, because the reader knows. So the question is put the other way
round: does anything tell that they are *not* troops? Other people named, what only civilians do
or suffer, a disaster, or deaths in a war without a word whose. Last resort of
:mod:`.matching`, after every rule that reads the wording.
"""

from pipeline.numerals.tokens import Phrases, Token
from pipeline.quantities import evidence as evidence_of
from pipeline.quantities.candidates import Candidate, stretch_around
from pipeline.quantities.company import Company
from pipeline.quantities.company_terms import CROWDS
from pipeline.quantities.context_terms import CLOSING_MARKS
from pipeline.quantities.evidence_terms import CIVILIANS
from pipeline.quantities.presumption_terms import (
    BREAKS,
    CIVIL_LIFE,
    DYING,
    KILLING,
    TELLERS,
    THINGS,
)
from pipeline.quantities.rejection import is_year

_REACH = 40  # tokens of a clause read on either side of a number
_NEAR = 5  # tokens
LEAST = 100  # smaller bare numbers are ages, ranks and the like
_CIVIL_LIFE = Phrases(dict.fromkeys(CIVIL_LIFE, True))


def presumed(tokens: list[Token], candidate: Candidate, company: Company) -> bool:
    """Whether a number that nothing explained counts persons who are taken for troops."""
    follows, told, evidence, discourse = company
    if not discourse.military or follows not in ("bare", "persons", "others", "other persons"):
        return False
    known = told or discourse.recall(far=True) or (discourse.recent and "person")
    if not (known or evidence.military or evidence.deploying or not discourse.others):
        return False
    if candidate.numeral.value == 1:
        return False  # "satu orang, bukan rakyat"
    low, high = stretch_around(tokens, candidate, BREAKS, _REACH)
    if others_about(tokens, low, high):
        return False
    if _tells_deaths(tokens, candidate, low):
        return follows == "persons" and _goes_on(tokens, candidate, told)
    if follows == "bare":
        if discourse.told is None and not told:
            return False  # what was counted last were others, or things
        theirs = candidate.start and tokens[candidate.start - 1].lower == "jumlahnya"
        known = known or (theirs and evidence.soldiers and "person")
        return known == "person" and _is_large(tokens, candidate, low)
    return follows in ("persons", "other persons")


def others_about(tokens: list[Token], low: int, high: int) -> bool:
    """Whether ``tokens[low:high]`` name people who are no troops, or tell of civil life."""
    for i in range(low, min(high, len(tokens))):
        word = tokens[i].lower
        if word == "polisi" and not evidence_of.police_at(tokens, i):
            continue  # "polisi militer"
        bare = word.removesuffix("nya")
        if (bare in CIVILIANS or word in CROWDS) and bare not in TELLERS:
            return True
        if evidence_of.civil_at(tokens, i) or _CIVIL_LIFE.at(tokens, i) is not None:
            return True
    return False


def _tells_deaths(tokens: list[Token], candidate: Candidate, low: int) -> bool:
    """As in "300 orang tewas", "menewaskan 300 orang", "yang dibunuh mencapai 300 orang"."""
    for token in tokens[candidate.behind : candidate.behind + _NEAR]:
        if token.text in CLOSING_MARKS:
            break
        if token.lower in DYING:
            return True
    near = tokens[max(low, candidate.start - _NEAR) : candidate.start]
    return any(token.lower in DYING or token.lower in KILLING for token in near)


def _goes_on(tokens: list[Token], candidate: Candidate, told: str | None) -> bool:
    """As in "Sebelas prajurit tewas dan enam orang cedera"."""
    before = tokens[candidate.start - 1].lower if candidate.start else ""
    near = tokens[max(0, candidate.start - _NEAR) : candidate.start]
    return (
        told == "person"
        and before in ("dan", "serta", "sementara", ",")
        and not any(token.lower in KILLING for token in near)
    )


def _is_large(tokens: list[Token], candidate: Candidate, low: int) -> bool:
    """Whether a bare number is too large for an age, and no thing is counted by it."""
    numeral = candidate.numeral
    least = numeral.value if numeral.value is not None else numeral.low
    if least is None or least < LEAST:
        return False
    words = [token.lower.removesuffix("nya") for token in tokens[low : candidate.start]]
    return THINGS.isdisjoint(words) and not is_year(tokens, candidate.first, candidate.last)
