"""Find the counts of troops in one sentence.

1. The numerals (:mod:`pipeline.numerals`), less those that name, date or price something.
2. Around each, its hedge (:mod:`.hedges`) and the noun behind it (:mod:`.units`).
3. What has no noun of its own gets one from before ("pasukan berkekuatan 6.500 orang",
   :mod:`.context`), from the change or the party it is told of (:mod:`.changes`,
   :mod:`.parties`), from the count that it continues (:mod:`.ellipsis`) or leads to
   (:mod:`.ahead`), also over the sentence boundary (:mod:`.reference`), from what its persons do
   in the company of troops (:mod:`.company`), or, in an article about an army, from nobody else
   being about (:mod:`.presumption`). :mod:`.matching` tries them in this order.
4. Its aggregation (:mod:`.aggregation`).
"""

from collections.abc import Sequence

from pipeline.annotations import Numeral, Quantity
from pipeline.numerals import find_numerals
from pipeline.numerals.tokens import Token, tokenize
from pipeline.quantities import aggregation, ellipsis, hedges
from pipeline.quantities.candidates import Candidate, read_candidates
from pipeline.quantities.discourse import Discourse
from pipeline.quantities.evidence import Evidence, may_name_troops, read_evidence
from pipeline.quantities.matching import match_noun, match_rest
from pipeline.quantities.presumption import LEAST
from pipeline.quantities.unit_terms import MEMBERS


def find_quantities(
    text: str,
    start: int = 0,
    end: int | None = None,
    numerals: Sequence[Numeral] | None = None,
    *,
    discourse: Discourse | None = None,
) -> list[Quantity]:
    """The counts of troops in the sentence ``text[start:end]``, in text order.

    ``numerals`` are the sentence's, found here where they are not given. ``discourse`` is what the
    sentences before told; what refers back reads it ("dari jumlah tersebut", "Yang gugur 13
    orang"), and it is brought up to date. Runs in linear time.

    >>> [quantity] = find_quantities("Ada lebih dari 3.000 tentara bayaran di sana.")
    >>> quantity.hedge, quantity.low, quantity.high, quantity.unit
    ('more_than', 3000, None, 'person')
    """
    end = len(text) if end is None else end
    discourse = discourse or Discourse()
    numerals = find_numerals(text, start, end) if numerals is None else numerals
    numerals = [numeral for numeral in numerals if numeral.kind != "ordinal"]
    if not numerals or not _worth_reading(text[start:end], numerals, discourse):
        discourse.leave(text, (start, end))
        return []
    tokens = tokenize(text, start, end)
    members = any(token.lower in MEMBERS for token in tokens)
    evidence = read_evidence(tokens)._replace(
        article=discourse.military, before=members and discourse.forces
    )
    candidates = read_candidates(tokens, numerals)
    for i, candidate in enumerate(candidates):
        match_noun(tokens, candidate, _evidence_around(tokens, candidates, i, evidence))
    antecedents = match_rest(tokens, candidates, evidence, discourse)
    quantities = _quantities(tokens, candidates)
    discourse.leave(
        text,
        (start, end),
        found=quantities,
        told=antecedents.troops,
        counted=antecedents.any,
    )
    return quantities


def _worth_reading(sentence: str, numerals: Sequence[Numeral], discourse: Discourse) -> bool:
    """Whether a sentence may count troops: most do not, and reading one takes its time."""
    if not discourse.idle or may_name_troops(sentence):
        return True
    if not discourse.military:
        return False
    values = [n.value if n.value is not None else n.low for n in numerals]
    return "orang" in sentence or any(
        value is not None and value >= LEAST and not _FIRST_YEAR <= value <= _LAST_YEAR
        for value in values
    )


_FIRST_YEAR, _LAST_YEAR = 1900, 2099


def _evidence_around(
    tokens: list[Token], candidates: list[Candidate], i: int, evidence: Evidence
) -> Evidence:
    """Police and services count against the number they stand with, if it has soldiers as well.

    "enam divisi ditambah 14 batalyon polisi", "300 personel dari Kodam dan 200 dari Polda".
    """
    if not (evidence.police or evidence.services):
        return evidence
    low = candidates[i - 1].behind if i else 0
    high = candidates[i + 1].start if i + 1 < len(candidates) else len(tokens)
    local = read_evidence(tokens[low:high])
    if local.police or local.services:
        return evidence
    if local.military:
        return evidence._replace(police=False, services=False)
    return local._replace(deploying=False, article=evidence.article)


def _quantities(tokens: list[Token], candidates: list[Candidate]) -> list[Quantity]:
    quantities = []
    shared, end = None, 0  # a cue before a list is said of all its members
    for i, candidate in enumerate(candidates):
        if candidate.unit is None:
            shared = None
            continue
        room = (
            candidates[i - 1].end if i else 0,
            candidates[i + 1].start if i + 1 < len(candidates) else len(tokens),
        )
        span, numeral = (candidate.start, candidate.end), (candidate.first, candidate.last)
        kind = "subset" if candidate.subset or _is_part(tokens, candidates, i) else None
        kind = kind or aggregation.aggregation(tokens, span, numeral, room)
        if kind is None and shared and aggregation.is_listed(tokens, end, candidate.start):
            kind = shared
        else:
            shared = kind if aggregation.is_announced(tokens, span, room[0], kind) else None
        end = candidate.end
        quantities.append(_quantity(tokens, candidate, kind))
    return quantities


def _is_part(tokens: list[Token], candidates: list[Candidate], i: int) -> bool:
    """As in "Dari 1.800 tentara yang dijanjikan, 1.300 personel sudah mendarat"."""
    before = tokens[candidates[i].start - 1].text if candidates[i].start else ""
    return before == "," and i > 0 and ellipsis.opens_with_whole(tokens, candidates[i - 1])


def _quantity(tokens: list[Token], candidate: Candidate, kind: str | None) -> Quantity:
    noun = candidate.noun
    hedge_behind = candidate.hedge_behind
    if noun is not None and hedge_behind is None:
        end, hedge_behind = hedges.after_unit(tokens, noun.last)
        candidate.tail = end - noun.last
    hedge = hedges.resolve(candidate.numeral, candidate.chain, hedge_behind)
    value, low, high = hedges.bounds(candidate.numeral, hedge)
    return Quantity(
        start=tokens[candidate.start].start,
        end=tokens[candidate.end - 1].end,
        number_start=candidate.numeral.start,
        number_end=candidate.numeral.end,
        value=value,
        low=low,
        high=high,
        hedge=hedge,
        unit=candidate.unit,
        unit_start=tokens[noun.first].start if noun else None,
        unit_end=tokens[noun.last - 1].end if noun else None,
        aggregation=kind,
    )
