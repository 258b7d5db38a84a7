"""The numbers of a sentence that may count troops, with their hedges."""

from dataclasses import dataclass

from pipeline.annotations import Numeral
from pipeline.numerals.tokens import Token
from pipeline.quantities import hedges
from pipeline.quantities.nouns import Unit
from pipeline.quantities.rejection import rejected


@dataclass(slots=True)
class Candidate:
    """One numeral of a sentence and what is known of it; indices are of the sentence's tokens.

    ``start`` is where its hedge begins, ``behind`` the index behind numeral and hedge. ``unit`` is
    set once it is known to count troops; ``carried`` when the noun itself stands elsewhere.
    """

    numeral: Numeral
    first: int
    last: int
    start: int
    behind: int
    chain: tuple[str, ...] = ()
    hedge_behind: str | None = None
    unit: str | None = None
    noun: Unit | None = None
    subset: bool = False
    listed_label: bool = False
    tail: int = 0

    @property
    def end(self) -> int:
        """The index behind the whole quantity; ``tail`` tokens hedge it behind its noun."""
        return (self.noun.last if self.noun else self.behind) + self.tail


def stretch_around(
    tokens: list[Token], candidate: Candidate, breaks: frozenset[str], reach: int
) -> tuple[int, int]:
    """The tokens about a number as far as the next of ``breaks``, or ``reach`` on either side."""
    low, high = candidate.start, candidate.behind
    while low > 0 and candidate.start - low < reach and tokens[low - 1].lower not in breaks:
        low -= 1
    end = min(len(tokens), candidate.behind + reach)
    while high < end and tokens[high].lower not in breaks:
        high += 1
    return low, high


def read_candidates(tokens: list[Token], numerals: list[Numeral]) -> list[Candidate]:
    """The numerals that no label, year, age or price takes, in text order."""
    at_start = {token.start: i for i, token in enumerate(tokens)}
    at_end = {token.end: i for i, token in enumerate(tokens)}
    candidates: list[Candidate] = []
    label_end = -1
    for numeral in numerals:
        if numeral.start not in at_start or numeral.end not in at_end:
            continue  # a part of a word
        first, last = at_start[numeral.start], at_end[numeral.end] + 1
        hedging = hedges.before(tokens, first, of_range=numeral.kind == "range")
        hedged = hedging.first < first and hedging.chain != ("up_to",)
        # "Divisi 7 dan 8"
        listed = label_end == first - 1 and tokens[first - 1].lower in _LIST_LINKS
        why = rejected(tokens, first, last, hedged=hedged)
        if why is not None:
            label_end = last if why == "label" else -1
            continue
        behind, hedge_behind = hedges.after(tokens, last)
        candidates.append(
            Candidate(
                numeral,
                first,
                last,
                hedging.first,
                behind,
                hedging.chain,
                hedge_behind,
                listed_label=listed and not hedged,
            )
        )
        label_end = last if listed else -1
    return candidates


_LIST_LINKS = frozenset({"dan", ",", "serta", "atau", "hingga", "sampai"})
